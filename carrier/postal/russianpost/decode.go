package russianpost

import (
	"cmp"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/zone"
)

// Decode reads any of the answers that the package describes. The error is a *carrier.DecodeError, around
// a *carrier.RemoteError where Russian Post answered with a failure.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	r := reader{Body: b, adapter: a}
	if root := b.Root(); root.Kind() == wire.Element {
		err = r.element(root)
	} else {
		r.web(root)
	}
	if err != nil {
		return nil, err
	}
	return b.Tracks()
}

// reader is one walk over one body.
type reader struct {
	*walk.Body
	adapter *Adapter
	room    []event.Event   // shared by the tracks of batch access
	words   strings.Builder // the texts made of two names
}

// element reads an element of the SOAP answers, or looks into it.
func (r *reader) element(n wire.Node) error {
	switch name := n.Name(); {
	case name == "OperationHistoryData":
		r.history(n)
	case name == "PostalOrderEventsForMaiOutput", name == "PostalOrderEventsForMailOutput":
		r.orders(n)
	case name == "value", name == "file":
		r.value(n)
	case strings.EqualFold(name, "error"):
		return r.ticketError(n)
	case name == "Fault":
		return r.fault(n)
	default:
		for child := range n.Children() {
			if err := r.element(child); err != nil {
				return err
			}
		}
	}
	return nil
}

// operation adds an operation that is read from x. typ and attr hold its type and its attribute, date its
// time by format f.
func (r *reader) operation(t *walk.Track, x, typ, attr wire.Node, text string, place event.Place, date wire.Node, f clock.Format) {
	e := t.Event(x)
	if e == nil {
		return
	}
	if !typ.Present() {
		typ = x
	}
	t.Read(e, typ, typ.Trim(), cmp.Or(attr.Trim(), noAttribute))
	e.Native.Text = event.Sensitive(text)
	e.Place = place
	e.At = r.when(t, date, f, place)
	if days := daysLeft(e.Native); days > 0 && !e.At.IsZero() {
		y, m, d := e.At.Date()
		t.Promise(event.PromiseCollection, event.Stamp{}, event.On(y, m, d+days))
	}
}

// daysLeft returns for how many days after an operation the item is still stored; 0 if it does not say so.
func daysLeft(n event.Native) int {
	if n.Code != "8" {
		return 0
	}
	switch n.Sub {
	case "27":
		return 25
	case "28":
		return 5
	case "33":
		return 23
	case "35":
		return 10
	case "42":
		return 1
	case "43", "56":
		return 2
	}
	return 0
}

// when reads a time. A clock without an offset is read by the zone of the postcode. Where the area of the
// postcode has several zones the main one is nearer than Moscow, and is marked as assumed just the same.
func (r *reader) when(t *walk.Track, n wire.Node, f clock.Format, place event.Place) event.Stamp {
	text := n.Trim()
	if text == "" {
		return t.Time(n, f, nil)
	}
	read := f(text)
	if read.Given() || place.PostalCode == "" || place.Country != "" && place.Country != "RU" {
		return t.Stamp(n, read, nil)
	}
	loc, basis := r.adapter.zones.At("RU", "", place.PostalCode)
	if basis.Sure() {
		return t.Stamp(n, read, loc)
	}
	s := t.Stamp(n, read, nil)
	if basis == zone.PostcodeMain && s.Zone() == event.ZoneCarrier {
		s, _ = read.Stamp(loc, event.ZoneCarrier)
	}
	return s
}
