package dhlparcel

import (
	"bytes"
	"cmp"
	"strings"

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
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
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
	found := a.shipments(b, root)
	code := root.Get("code")
	switch {
	case found || code.Trim() == "" || code.Trim() == "0":
		return b.Tracks()
	case code.Trim() != noData:
		return nil, b.Fail(code, refusal(code.Trim(), root.Get("error").Trim()))
	case b.Number == "":
		return nil, b.Fail(code, carrier.ErrNoNumber)
	}
	b.Track(root, "", 0).Issue(event.NotFound, code, code.Trim())
	return b.Tracks()
}

// refusal is an answer without a list. Only its text says that it was the login.
func refusal(code, message string) *carrier.RemoteError {
	out := &carrier.RemoteError{Code: code, Message: message}
	if strings.Contains(strings.ToLower(message), "login") {
		out.Retry = carrier.RetryLogin
	}
	return out
}

// shipments reads every shipment at or below n.
func (a *Adapter) shipments(b *walk.Body, n wire.Node) (found bool) {
	if n.Attr("name").Trim() == "piece-shipment" {
		a.shipment(b, n)
		return true
	}
	for x := range n.Each("data") {
		if a.shipments(b, x) {
			found = true
		}
	}
	return found
}

func (a *Adapter) shipment(b *walk.Body, n wire.Node) {
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
		a.scan(t, x)
	}
	t.WeightGrams, _ = t.Weight(n.Get("shipment-weight"), "kg")
	t.Complete()
}

func (a *Adapter) scan(t *walk.Track, x wire.Node) {
	e := t.Event(x)
	if e == nil {
		return
	}
	code, sub := a.code(x)
	t.Read(e, code, code.Trim(), sub)
	e.Native.Text = event.Sensitive(cmp.Or(x.Get("event-text").Trim(), x.Get("event-short-status").Trim(), x.Get("event-status").Trim()))
	e.Place = place(x.Get("event-location").Trim(), x.Get("event-country").Trim())
	e.At = t.Time(x.Get("event-timestamp"), stamp, nil)
}

const (
	back   = "ruecksendung"
	sorted = "PO" // also of what is sorted and not on the round, so it says nothing beside an ICE
)

// code returns the codes of an event: the ICE with the RIC, or the standard code where there is no ICE, or
// no row for it with this RIC. The ICE and the RIC stand behind it then.
func (a *Adapter) code(x wire.Node) (code wire.Node, sub string) {
	ice, ric, standard := x.Get("ice"), x.Get("ric").Trim(), x.Get("standard-event-code")
	mark := ""
	if x.Get(back).Trim() == "true" {
		mark = back
	}
	if ice.Trim() == "" {
		return standard, mark
	}
	sub = join(ric, mark)
	if _, known := a.Read(event.Native{Code: ice.Trim(), Sub: sub}); known || standard.Trim() == sorted {
		return ice, sub
	}
	if _, known := a.Read(event.Native{Code: standard.Trim(), Sub: mark}); known {
		return standard, join(join(mark, ice.Trim()), ric)
	}
	return ice, sub
}

// join puts a slash between two codes, if there are two.
func join(a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + "/" + b
}

var stamp = clock.First(clock.Layout("02.01.2006 15:04"), clock.Layout("02.01.2006 15:04:05"), clock.Layout("02.01.2006"))

// place keeps a country that is a name as one.
func place(city, country string) event.Place {
	if len(country) != 2 {
		return event.Place{City: city, Name: country}
	}
	return event.Place{City: city, Country: country}
}
