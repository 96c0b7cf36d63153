package postnord

import (
	"bytes"
	"cmp"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/event/zone"
)

// ID is the adapter's ID.
const ID = "postnord"

// Options are what the adapter can be told. The zero value is right.
type Options = carrier.Options

// Adapter reads answers of PostNord. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct {
	walk.Base
	places *zone.Finder
}

var profile = carrier.Profile{
	Name:        "PostNord",
	TrackingURL: "https://tracking.postnord.com/en/tracking?id={number}",
	Week:        calendar.MonFri,
	StorageDays: 14,
}

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, "Europe/Stockholm", profile, o)
	if err != nil {
		return nil, err
	}
	places, err := walk.Places(o, "DK", "FI", "NO", "SE")
	if err != nil {
		return nil, err
	}
	return &Adapter{base, places}, nil
}

// Recognize reports whether the body is an answer of PostNord.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	has := func(mark string) bool { return bytes.Contains(head, []byte(mark)) }
	switch {
	case has(`"TrackingInformationResponse"`):
		return carrier.Certain
	case has(`"shipmentId"`) && has(`"eventTime"`) && has(`"eventDescription"`), has(`"compositeFault"`) && has(`"faults"`):
		return carrier.Strong
	}
	return carrier.No
}

// Detect reports whether the number is in a form of PostNord.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// Decode reads an answer. The error is a *carrier.DecodeError.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	root := b.Root()
	if r := root.Get("TrackingInformationResponse"); r.Present() {
		root = r
	}
	for n := range root.Each("shipments") {
		a.shipment(b, n)
	}
	list := root.Get("shipments")
	if list.Len() > 0 {
		return b.Tracks()
	}
	var fault wire.Node
	for f := range root.At("compositeFault").Each("faults") {
		fault = f
		break
	}
	switch {
	case fault.Present():
		return nil, b.Fail(fault, &carrier.RemoteError{Code: fault.Get("faultCode").Trim(), Message: fault.Get("explanationText").Trim()})
	case list.Kind() != wire.Array || !list.Whole():
		return b.Tracks()
	case b.Number == "":
		return nil, b.Fail(list, carrier.ErrNoNumber)
	}
	b.Track(list, "", 0).Issue(event.NotFound, list, "")
	return b.Tracks()
}

func (a *Adapter) shipment(b *walk.Body, n wire.Node) {
	items, events := 0, 0
	for i := range n.Each("items") {
		items++
		events += i.CountEach("events")
	}
	t := b.Track(n, n.Get("shipmentId").Trim(), events)
	t.Service = cmp.Or(n.At("service", "name").Trim(), n.Get("service").Trim())
	t.Items = items
	t.Origin, t.Destination = party(n.Get("consignor")), party(n.Get("consignee"))
	several := false
	for i := range n.Each("items") {
		several = several || i.Get("itemId").Trim() != t.Number
	}
	weighed := true
	for i := range n.Each("items") {
		piece := i.Get("itemId").Trim()
		if !several {
			piece = "" // the shipment itself; beside others it is one of them, and does not speak of all
		}
		t.Ref(event.RefPiece, piece)
		before := len(t.Events)
		for x := range i.Each("events") {
			a.scan(t, x, piece)
		}
		if e := walk.HandedOver(t.Events[before:]); e != nil {
			e.Proof.SignedBy = event.Sensitive(i.At("acceptor", "name").Trim())
		}
		weight := i.Get("assessedWeight")
		grams, ok := t.Weight(weight.Get("value"), weight.Get("unit").Trim())
		t.WeightGrams, weighed = t.WeightGrams+grams, weighed && ok
	}
	if !weighed {
		t.WeightGrams = 0 // of some items only
	}
	at := t.DueIn(n.Get("estimatedTimeOfArrival"), clock.ISO, a.zone(t.Destination))
	t.Promise(event.PromiseDelivery, event.Stamp{}, at)
	t.Complete()
}

// party reads a consignor or a consignee, without street and persons.
func party(n wire.Node) event.Place {
	at := n.Get("address")
	return event.Place{City: at.Get("city").Trim(), PostalCode: at.Get("postCode").Trim(), Country: at.Get("countryCode").Trim()}
}

func (a *Adapter) scan(t *walk.Track, x wire.Node, piece string) {
	e := t.Event(x)
	if e == nil {
		return
	}
	word, code := x.Get("status"), x.Get("eventCode").Trim()
	if word.Trim() == "" {
		e.Native.Code = code
		t.Unmapped(e, x.Get("eventCode"))
	} else {
		t.Read(e, word, word.Trim(), code)
	}
	e.Piece = piece
	e.Native.Text = event.Sensitive(x.Get("eventDescription").Trim())
	at := x.Get("location")
	e.Place = event.Place{
		Name:       cmp.Or(at.Get("displayName").Trim(), at.Get("name").Trim(), at.Trim()),
		City:       at.Get("city").Trim(),
		PostalCode: at.Get("postcode").Trim(),
		Country:    at.Get("countryCode").Trim(),
	}
	e.At = t.Time(x.Get("eventTime"), clock.ISO, a.zone(e.Place))
}

func (a *Adapter) zone(p event.Place) *time.Location {
	loc, _ := a.places.At(p.Country, "", p.PostalCode)
	return loc
}
