package novaposhta

import (
	"strconv"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Decode reads an answer about documents. The error is a *carrier.DecodeError, around a
// *carrier.RemoteError where Nova Poshta answered with a failure.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	root := b.Root()
	if root.Get("success").Trim() == "false" {
		return nil, failure(b, root)
	}
	data := root.Get("data")
	for n := range data.Items() {
		snapshot(b, n)
	}
	if data.Kind() == wire.Array && data.Whole() && data.Len() == 0 {
		b.Track(data, "", 0).Issue(event.NotFound, data, "")
	}
	return b.Tracks()
}

// failure reads an envelope without success.
func failure(b *walk.Body, root wire.Node) error {
	var code, message string
	for n := range root.Each("errorCodes") {
		code = n.Trim()
		break
	}
	for n := range root.Each("errors") {
		message = n.Trim()
		break
	}
	retry := carrier.RetryNo
	switch low := strings.ToLower(message); {
	case strings.Contains(low, "api key") || strings.Contains(low, "apikey"):
		retry = carrier.RetryLogin
	case strings.Contains(low, "many requests"):
		retry = carrier.RetryLater
	}
	return b.Fail(root, &carrier.RemoteError{Code: code, Message: message, Retry: retry})
}

// document holds the members of a document that are read. A document has a hundred, so they are found in
// one pass; of equal names the last counts.
type document struct {
	number, code, text                  wire.Node
	created, arrived, received, updated wire.Node
	scheduled                           wire.Node
	sender, recipient, branch           wire.Node
	service, weight, seats              wire.Node
	basedNumber, basedType              wire.Node
	owner, redelivery                   wire.Node
}

func documentOf(n wire.Node) (d document) {
	for x := range n.Children() {
		switch x.Name() {
		case "Number":
			d.number = x
		case "StatusCode":
			d.code = x
		case "Status":
			d.text = x
		case "DateCreated":
			d.created = x
		case "ActualDeliveryDate":
			d.arrived = x
		case "RecipientDateTime":
			d.received = x
		case "TrackingUpdateDate":
			d.updated = x
		case "ScheduledDeliveryDate":
			d.scheduled = x
		case "CitySender":
			d.sender = x
		case "CityRecipient":
			d.recipient = x
		case "WarehouseRecipient":
			d.branch = x
		case "ServiceType":
			d.service = x
		case "DocumentWeight":
			d.weight = x
		case "SeatsAmount":
			d.seats = x
		case "LastCreatedOnTheBasisNumber":
			d.basedNumber = x
		case "LastCreatedOnTheBasisDocumentType":
			d.basedType = x
		case "OwnerDocumentNumber":
			d.owner = x
		case "RedeliveryNum":
			d.redelivery = x
		}
	}
	return d
}

// snapshot reads the status of one document: a snapshot, and so one event.
func snapshot(b *walk.Body, n wire.Node) {
	d := documentOf(n)
	if !d.number.Present() && !d.code.Present() {
		return
	}
	t := b.Track(n, d.number.Trim(), 1)
	about(t, &d)
	if d.code.Trim() == unknownNumber {
		t.Issue(event.NotFound, d.code, unknownNumber)
		return
	}
	e := t.Event(n)
	if e == nil {
		return
	}
	at := n
	if d.code.Present() {
		at = d.code
	}
	t.Read(e, at, d.code.Trim(), "")
	e.Native.Text = event.Sensitive(d.text.Trim())
	if when := d.moment(e.Native.Code); !none(when) {
		e.At = t.Time(when, times, nil)
	}
	switch e.Status {
	case status.AvailableForPickup:
		e.Place = event.Place{Name: t.Destination.Name, City: t.Destination.City}
	case status.Unknown, status.Info, status.Registered, status.Accepted, status.InTransit, status.OutForDelivery, status.AttemptFailed:
		scheduled(t, d.scheduled)
	}
}

// moment returns the time that belongs to a status; a snapshot may have none.
func (d *document) moment(code string) wire.Node {
	switch code {
	case "1":
		return d.created
	case "7", "8":
		return d.arrived
	case "9", "10", "11", "106":
		return d.received
	}
	return d.updated
}

var (
	dashes = clock.First(clock.Layout("02-01-2006 15:04:05"), clock.Layout("02-01-2006 15:04"), clock.Layout("02-01-2006"))
	dots   = clock.First(clock.Layout("02.01.2006 15:04:05"), clock.Layout("02.01.2006 15:04"), clock.Layout("02.01.2006"))
)

// times reads the three ways in which times are written, told by where the first mark stands.
func times(s string) clock.Reading {
	switch {
	case len(s) > 4 && s[4] == '-':
		return clock.ISO(s)
	case len(s) > 2 && s[2] == '.':
		return dots(s)
	}
	return dashes(s)
}

// none reports whether a time is missing, or is the zero of the language that wrote it.
func none(n wire.Node) bool {
	text := n.Trim()
	return text == "" || strings.HasPrefix(text, "0001-01-01") || strings.HasPrefix(text, "0000-00-00") || strings.HasPrefix(text, "01-01-0001")
}

func scheduled(t *walk.Track, n wire.Node) {
	if none(n) {
		return
	}
	end := t.Due(n, times)
	if end.Precision() == event.DayOnly {
		t.Promise(event.PromiseDelivery, end, end)
		return
	}
	t.Promise(event.PromiseDelivery, event.Stamp{}, end)
}

// about reads what is said of the document as a whole.
func about(t *walk.Track, d *document) {
	t.Origin.City = d.sender.Trim()
	t.Destination.City, t.Destination.Name = d.recipient.Trim(), d.branch.Trim()
	t.Service = d.service.Trim()
	t.WeightGrams, _ = t.Weight(d.weight, "kg")
	if seats, err := strconv.Atoi(d.seats.Trim()); err == nil && seats > 0 {
		t.Items = seats
	}
	kind := event.RefPartner
	switch d.basedType.Trim() {
	case "CargoReturn":
		kind = event.RefReturn
	case "Redirecting":
		kind = event.RefNext
	}
	t.Ref(kind, d.basedNumber.Trim())
	t.Ref(event.RefPartner, d.owner.Trim())
	t.Ref(event.RefPartner, d.redelivery.Trim())
}
