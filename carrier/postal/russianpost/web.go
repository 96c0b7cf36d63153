package russianpost

import (
	"cmp"
	"strconv"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// roots are the lists that the site's answers have had over the years.
var roots = [...]string{"detailedTrackings", "response", "list"}

// web reads the JSON of pochta.ru. An empty list is the answer about an unknown number.
func (r *reader) web(root wire.Node) {
	var empty wire.Node
	found := false
	for n := range root.Items() {
		found = r.tracking(n) || found
		for _, name := range roots {
			list := n.Get(name)
			for x := range list.Items() {
				found = r.tracking(x) || found
			}
			if list.Kind() == wire.Array && list.Whole() && list.Len() == 0 {
				empty = list
			}
		}
	}
	if !found && empty.Present() {
		r.Track(empty, "", 0).Issue(event.NotFound, empty, "")
	}
}

// tracking reads an item, or what holds it. It reports whether there is one.
func (r *reader) tracking(n wire.Node) bool {
	if item := n.Get("trackingItem"); item.Kind() == wire.Object {
		n = item
	}
	history := n.Get("trackingHistoryItemList")
	if !n.Get("barcode").Present() && !history.Present() {
		return false
	}
	t := r.Track(n, n.Get("barcode").Trim(), history.Len())
	for x := range history.Items() {
		r.entry(t, x)
	}
	for x := range n.Each("cashOnDeliveryEventsList") {
		r.webOrder(t, x)
	}
	if len(t.Events) == 0 && n.Whole() {
		t.Issue(event.NotFound, n, "")
	}
	item(t, n)
	retract(t)
	return true
}

// entry reads an operation of the site's history, in one pass: of equal names the last counts.
func (r *reader) entry(t *walk.Track, x wire.Node) {
	var typ, attr, human, other, date wire.Node
	var place event.Place
	for m := range x.Children() {
		switch m.Name() {
		case "operationType":
			typ = m
		case "operationAttr":
			attr = m
		case "humanStatus":
			human = m
		case "humanOperationStatus":
			other = m
		case "date":
			date = m
		case "description":
			place.Name = m.Trim()
		case "cityName":
			place.City = m.Trim()
		case "index":
			place.PostalCode = m.Trim()
		case "countryId":
			place.Country = countryOf(m.Trim())
		}
	}
	r.operation(t, x, typ, attr, cmp.Or(human.Trim(), other.Trim()), place, date, clock.ISO)
}

// item reads what is said of the item as a whole.
func item(t *walk.Track, n wire.Node) {
	t.Promise(event.PromiseCollection, event.Stamp{}, t.Due(n.Get("endStorageDate"), day))
	t.Service = n.Get("mailType").Trim()
	t.Origin.PostalCode, t.Origin.City = n.Get("indexFrom").Trim(), n.Get("originCityName").Trim()
	t.Destination.PostalCode, t.Destination.City = n.Get("indexTo").Trim(), n.Get("destinationCityName").Trim()
	if grams, err := strconv.ParseFloat(n.Get("weight").Trim(), 64); err == nil && grams >= 1 && grams < 1e9 {
		t.WeightGrams = int(grams)
	}
}

// webOrder reads an event of a money order.
func (r *reader) webOrder(t *walk.Track, x wire.Node) {
	if !x.Get("eventType").Present() && !x.Get("eventName").Present() {
		t.Issue(event.UnreadableData, x, "")
		return
	}
	r.order(t, x)
}

// day reads the day of a term; its clock means nothing.
func day(s string) clock.Reading { return clock.ISO(s).DayOf() }
