package dhlparcel

import (
	"bytes"
	"cmp"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
)

// ID is the adapter's ID.
const ID = "dhlparcel"

// Options are what the adapter can be told. The zero value is right.
type Options = carrier.Options

// Adapter reads answers of DHL Parcel Germany. It is immutable and safe for concurrent use.
type Adapter struct{ walk.Base }

var profile = carrier.Profile{
	Name:        "DHL Paket",
	TrackingURL: "https://www.dhl.de/de/privatkunden/pakete-empfangen/verfolgen.html?piececode={number}",
	Week:        calendar.MonSat,
	StorageDays: 7,
}

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, "Europe/Berlin", profile, o)
	if err != nil {
		return nil, err
	}
	return &Adapter{base}, nil
}

// Recognize reports whether the body is an answer of DHL Parcel Germany.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	if bytes.Contains(head, []byte("<data")) && bytes.Contains(head, []byte("piece-shipment")) {
		return carrier.Certain
	}
	return carrier.No
}

// Detect reports whether the number is in a form of DHL Parcel Germany.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// noData is the code of a list or a shipment of which nothing is known.
const noData = "100"

// Decode reads an answer. The error is a *carrier.DecodeError.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	root := b.Root()
	found := shipments(b, root)
	code := root.Get("code")
	switch {
	case found || code.Trim() == "" || code.Trim() == "0":
		return b.Tracks()
	case code.Trim() != noData:
		return nil, b.Fail(code, &carrier.RemoteError{Code: code.Trim(), Message: root.Get("error").Trim()})
	case b.Number == "":
		return nil, b.Fail(code, carrier.ErrNoNumber)
	}
	b.Track(root, "", 0).Issue(event.NotFound, code, code.Trim())
	return b.Tracks()
}

// shipments reads every shipment at or below n.
func shipments(b *walk.Body, n wire.Node) (found bool) {
	if n.Attr("name").Trim() == "piece-shipment" {
		shipment(b, n)
		return true
	}
	for x := range n.Each("data") {
		if shipments(b, x) {
			found = true
		}
	}
	return found
}

func shipment(b *walk.Body, n wire.Node) {
	var list wire.Node
	for x := range n.Each("data") {
		if x.Attr("name").Trim() == "piece-event-list" {
			list = x
		}
	}
	t := b.Track(n, cmp.Or(n.Get("piece-code").Trim(), n.Get("searched-piece-code").Trim()), list.CountEach("data"))
	switch code := n.Get("error-status"); code.Trim() {
	case "", "0":
	case noData:
		t.Issue(event.NotFound, code, code.Trim())
	default:
		t.Issue(event.SourceError, code, code.Trim())
	}
	t.Service = n.Get("product-name").Trim()
	t.Origin = place("", n.Get("origin-country").Trim())
	t.Destination = place("", n.Get("dest-country").Trim())
	for x := range list.Each("data") {
		scan(t, x)
	}
	t.Complete()
}

func scan(t *walk.Track, x wire.Node) {
	e := t.Event(x)
	if e == nil {
		return
	}
	code, sub := x.Get("ice"), x.Get("ric").Trim()
	if code.Trim() == "" {
		code, sub = x.Get("standard-event-code"), ""
	}
	if x.Get("ruecksendung").Trim() == "true" {
		sub = back(sub)
	}
	t.Read(e, code, code.Trim(), sub)
	e.Native.Text = event.Sensitive(cmp.Or(x.Get("event-text").Trim(), x.Get("event-short-status").Trim(), x.Get("event-status").Trim()))
	e.Place = place(x.Get("event-location").Trim(), x.Get("event-country").Trim())
	e.At = t.Time(x.Get("event-timestamp"), stamp, nil)
}

// back marks the further code of an event on the way back.
func back(sub string) string {
	if sub == "" {
		return "ruecksendung"
	}
	return sub + "/ruecksendung"
}

var stamp = clock.First(clock.Layout("02.01.2006 15:04"), clock.Layout("02.01.2006 15:04:05"), clock.Layout("02.01.2006"))

// place keeps a country that is a name as one.
func place(city, country string) event.Place {
	if len(country) != 2 {
		return event.Place{City: city, Name: country}
	}
	return event.Place{City: city, Country: country}
}
