package spsr

import (
	"cmp"
	"strings"

	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// goods reads what WAGetInvoiceInfo says of the consignment itself.
func (r *reader) goods(t *walk.Track, n wire.Node) {
	t.Service = first(n, "_ProductCode")
	t.Origin, t.Destination = place(n.Get("Shipper")), place(n.Get("Receiver"))
	weighed := true
	for list := range n.Each("Pieces") {
		for x := range list.Each("Piece") {
			t.Items++
			r.room.ref(t, event.RefPiece, first(x, "_PieceID"))
			g, ok := weight(t, x)
			t.WeightGrams, weighed = t.WeightGrams+g, weighed && ok
		}
	}
	if !weighed {
		t.WeightGrams = 0 // of some pieces only
	}
}

// weight reads the weight of a piece: the carrier's, else the client's, in kilograms.
func weight(t *walk.Track, x wire.Node) (grams int, ok bool) {
	n := field(x, "_Weight")
	if n.Trim() == "" {
		n = field(x, "_ClientWeight")
	}
	return t.Weight(n, "kg")
}

// place reads a shipper or a receiver, without street and persons.
func place(n wire.Node) event.Place {
	p := event.Place{City: first(n, "_City"), Region: first(n, "_Region"), PostalCode: first(n, "_PostCode")}
	if c := first(n, "_Country"); len(c) == 2 && c[0] < 0x80 {
		p.Country = strings.ToUpper(c)
	} else if strings.EqualFold(c, "Россия") {
		p.Country = "RU"
	}
	return p
}

// milestones reads the document of the old cpcr.ru service: no codes, one element a milestone.
func (r *reader) milestones(n wire.Node) {
	t := r.track(n, cmp.Or(first(n, "_InvoiceNumber"), r.Number), 4)
	for x := range n.Each("PlanningPost") {
		promise(t, event.PromiseDispatch, t.Due(x.Get("MarshDateTime"), stamps))
	}
	for x := range n.Each("RealPost") {
		r.milestone(t, x, "RealPost", "", x.Get("MarshDateTime"))
	}
	for x := range n.Each("RecvPoint") {
		r.milestone(t, x, "RecvPoint", "", x.Get("DT"))
	}
	for x := range n.Each("Undelivery") {
		if e := r.milestone(t, x, "Undelivery", "", x.Get("Delivery_Date")); e != nil {
			e.Native.Text = event.Sensitive(x.Get("Undelivery_reason").Trim())
		}
	}
	for x := range n.Each("Delivery") {
		day, person := x.Get("Delivery_Date"), x.Get("Recipient_FIO")
		sub := ""
		if day.Trim() == "" {
			day = x.Get("DT")
			if person.Trim() == "" {
				sub = "DT"
			}
		}
		if e := r.milestone(t, x, "Delivery", sub, day); e != nil {
			e.Proof.SignedBy = event.Sensitive(person.Trim())
		}
	}
	t.Complete()
}

// milestone adds an event, unless the element says nothing at all.
func (r *reader) milestone(t *walk.Track, x wire.Node, code, sub string, date wire.Node) *event.Event {
	if !says(x) {
		return nil
	}
	e := t.Event(x)
	if e == nil {
		return nil
	}
	r.read(e, code, sub)
	e.Place.City = x.Get("Point").Trim()
	e.At = t.Time(date, stamps, nil)
	return e
}

// says reports whether an element has a child that is not blank.
func says(x wire.Node) bool {
	for c := range x.Children() {
		if c.Trim() != "" {
			return true
		}
	}
	return false
}
