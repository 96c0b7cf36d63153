package russianpost

import (
	"cmp"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// order is the code of an event of a money order, named after its element.
const order = "PostalOrderEvent"

// orders reads the answer about cash on delivery: what became of the money order, not of the item.
func (r *reader) orders(n wire.Node) {
	t := r.Track(n, "", n.CountEach(order))
	for x := range n.Each(order) {
		r.order(t, x)
	}
}

// order reads an event of a money order. In JSON the names begin with a small letter.
func (r *reader) order(t *walk.Track, x wire.Node) {
	e := t.Event(x)
	if e == nil {
		return
	}
	typ := x.GetFold("EventType")
	t.Read(e, typ, order, cmp.Or(typ.Trim(), noAttribute))
	e.Native.Text = event.Sensitive(x.GetFold("EventName").Trim())
	e.Place = event.Place{PostalCode: x.GetFold("IndexEvent").Trim(), Country: countryOf(x.GetFold("CountryEventCode").Trim())}
	e.At = r.when(t, x.GetFold("EventDateTime"), clock.ISO, e.Place)
	partner(t, x.GetFold("Number").Trim())
}
