package spsr

import (
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// stamps is how SPSR writes times: ISO; how its old service and look-alike feeds do: day first; and
// how its requests do.
var stamps = clock.First(clock.ISO,
	clock.Layout("02.01.2006 15:04:05"), clock.Layout("02.01.2006 15:04"), clock.Layout("02.01.2006"),
	clock.Layout("02.01.06 15:04"), clock.Layout("02.01.06"), clock.Compact)

// invoice reads an invoice that was found, of whatever method.
func (r *reader) invoice(n wire.Node) {
	number := first(n, "_InvoiceNumber", "_ShipmentNumber")
	missing := number == ""
	if missing {
		if !n.Whole() {
			return // its number may have been behind the cut
		}
		if number = r.asked(); number == "" {
			number = first(n, "_BarCode", "_GCInvoiceNumber", "_ShipRefNum", "_GCBarCode")
		}
	}
	t := r.track(n, number, countEvents(n))
	if missing {
		t.Issue(event.MissingField, n, "InvoiceNumber")
	}
	r.order(t, n)
	for list := range n.Each("events") {
		if flat(list) {
			r.event(t, list)
			continue
		}
		for x := range list.Each("event") {
			if !nothing(x) {
				r.event(t, x)
			}
		}
	}
	t.Complete() // the events are all there are; the state below is not
	r.barcodes(t, n)
	r.goods(t, n)
	if n.Whole() || n.Kind() == wire.Element { // members of an object that was cut may be missing
		r.state(t, n)
		r.dated(t, n, "_Receipt_Date")
		promise(t, event.PromiseDelivery, t.Due(field(n, "_AgreedDate"), stamps))
		promise(t, event.PromiseDelivery, t.Due(field(n, "_DeliveryDateWaitFor"), stamps))
	}
}

// asked returns the number that was asked for, if the body holds one invoice only.
func (r *reader) asked() string {
	if r.invoices == 1 {
		return r.Number
	}
	return ""
}

// order notes the shop's own number.
func (r *reader) order(t *walk.Track, n wire.Node) {
	r.room.ref(t, event.RefOrder, first(n, "_GCInvoiceNumber", "_ShipRefNum"))
}

// barcodes notes the barcodes of the piece. Events name a piece by the client's barcode; SPSR's own
// barcode of the same piece would be a second piece beside it, of which nothing is ever told.
func (r *reader) barcodes(t *walk.Track, n wire.Node) {
	client, own := first(n, "_GCBarCode"), first(n, "_BarCode")
	kind := event.RefPiece
	if client != "" || named(t.Events) {
		kind = event.RefPartner
	}
	r.room.ref(t, event.RefPiece, client)
	r.room.ref(t, kind, own)
}

// named reports whether an event names its piece.
func named(events []event.Event) bool {
	for i := range events {
		if events[i].Piece != "" {
			return true
		}
	}
	return false
}

// dated adds a note for a date whose meaning is not told, by the name of its attribute.
func (r *reader) dated(t *walk.Track, n wire.Node, name string) {
	date := field(n, name)
	if date.Trim() == "" {
		return
	}
	if e := t.Event(date); e != nil {
		r.read(e, name[1:], "")
		e.At = t.Time(date, stamps, nil)
	}
}

// read fills in the codes of an event and what they mean; false if nothing reads them.
func (r *reader) read(e *event.Event, code, sub string) bool {
	e.Native.Code, e.Native.Sub = code, sub
	row, ok := r.adapter.Read(e.Native)
	e.Status, e.Detail, e.Reason = row.Status, row.Detail, row.Reason
	return ok
}

// promise adds a promise: for a day, or by a time. A clock at midnight means the day, not its first
// second.
func promise(t *walk.Track, k event.PromiseKind, s event.Stamp) {
	if h, m, sec := s.Wall().Clock(); h == 0 && m == 0 && sec == 0 && !s.IsZero() {
		day := event.On(s.Date())
		t.Promise(k, day, day)
		return
	}
	t.Promise(k, event.Stamp{}, s)
}

// state reads CurState and DeliveryDT, the time of the delivery or of the failed try.
func (r *reader) state(t *walk.Track, n wire.Node) {
	state, date := field(n, "_CurState"), field(n, "_DeliveryDT")
	if state.Trim() == "" {
		r.dated(t, n, "_DeliveryDT")
		return
	}
	e := t.Event(state)
	if e == nil {
		return
	}
	e.Native.Text = event.Sensitive(state.Trim())
	if e.Status = stateOf(state.Trim()); e.Status == status.Unknown {
		t.Unmapped(e, state)
	} else {
		e.Rule = "CurState"
	}
	if date.Trim() != "" || e.Status.Rank() > status.Registered.Rank() {
		e.At = t.Time(date, stamps, nil)
	}
}
