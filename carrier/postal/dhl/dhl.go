package dhl

import (
	"bytes"
	"cmp"
	"strconv"
	"strings"
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
const ID = "dhl"

// Options are what the adapter can be told. The zero value is right: DHL is at home in many zones, so
// there is no home zone unless Zone names one.
type Options = carrier.Options

// Adapter reads answers of the Unified Tracking API. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct {
	walk.Base
	places *zone.Finder
}

var profile = carrier.Profile{
	Name:        "DHL",
	TrackingURL: "https://www.dhl.com/en/home/tracking.html?tracking-id={number}",
	Week:        calendar.MonSat,
	StorageDays: 7,
}

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, "", profile, o)
	if err != nil {
		return nil, err
	}
	finder, err := walk.Places(o, "AT", "BE", "BG", "CH", "CN", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR",
		"HK", "HR", "HU", "IE", "IN", "IT", "JP", "LI", "LT", "LU", "LV", "NL", "NO", "PL", "PT", "RO", "SE", "SG", "SI", "SK", "US")
	if err != nil {
		return nil, err
	}
	return &Adapter{base, finder}, nil
}

// Recognize reports whether the body is an answer of the Unified Tracking API.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	has := func(mark string) bool { return bytes.Contains(head, []byte(mark)) }
	switch {
	case has(`"shipments"`) && (has(`"addressLocality"`) || has(`"possibleAdditionalShipmentsUrl"`)):
		return carrier.Certain
	case has(`"shipments"`) && has(`"timestamp"`) && (has(`"statusCode"`) || has(`"service"`)),
		has("No shipment with given tracking number"):
		return carrier.Strong
	}
	return carrier.No
}

// Detect reports whether the number is in a form of DHL.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// Read returns today's reading of a stored event: by its text, as Decode reads it, else by its code.
func (a *Adapter) Read(n event.Native) (carrier.Row, bool) {
	row, _, ok := a.reading(n)
	return row, ok
}

// reading says by which rule, if by one. Native.Sub is a status in one word, where it says more than the
// text.
func (a *Adapter) reading(n event.Native) (row carrier.Row, rule string, ok bool) {
	row, ok = a.Base.Read(event.Native{Code: n.Code})
	on := besideOf(n.Code)
	said, found := phrase(on, n.Text.Reveal())
	if !found {
		said, found = phrase(on, n.Sub)
	}
	if !found || ok && said.Status == row.Status && said.Detail == row.Detail && said.Reason == row.Reason {
		return row, "", ok
	}
	said.Code, said.Sub = n.Code, n.Sub
	return said, Rule, true
}

// Decode reads an answer. The error is a *carrier.DecodeError.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	root := b.Root()
	list := root.Get("shipments")
	switch {
	case !list.Present() && root.Get("status").Kind() == wire.Number:
		return refusal(b, root.Get("status"))
	case list.Kind() == wire.Array && list.Whole() && list.Len() == 0:
		return unknown(b, list)
	}
	for n := range root.Each("shipments") {
		a.shipment(b, n)
	}
	return b.Tracks()
}

func unknown(b *walk.Body, n wire.Node) ([]event.Track, error) {
	if b.Number == "" {
		return nil, b.Fail(n, carrier.ErrNoNumber)
	}
	b.Track(n, "", 0).Issue(event.NotFound, n, n.Trim())
	return b.Tracks()
}

// refusal reads a body with title, status, detail and instance.
func refusal(b *walk.Body, n wire.Node) ([]event.Track, error) {
	code := n.Trim()
	out := &carrier.RemoteError{Code: code, Message: cmp.Or(b.Root().Get("detail").Trim(), b.Root().Get("title").Trim())}
	switch {
	case code == "404":
		return unknown(b, n)
	case code == "401" || code == "403":
		out.Retry = carrier.RetryLogin
	case code == "429" || strings.HasPrefix(code, "5"):
		out.Retry = carrier.RetryLater
	}
	return nil, b.Fail(n, out)
}

func (a *Adapter) shipment(b *walk.Body, n wire.Node) {
	service := n.Get("service").Trim()
	t := b.Track(n, n.Get("id").Trim(), n.CountEach("events")+1)
	t.Service = cmp.Or(n.At("details", "product", "productName").Trim(), service)
	t.Origin = place(n.Get("origin"))
	t.Destination = place(n.Get("destination"))
	for x := range n.Each("events") {
		a.scan(t, x, service)
	}
	t.Complete()
	if last := n.Get("status"); last.Kind() == wire.Object && last.Len() > 0 && !told(t, last) {
		a.scan(t, last, service)
	}
	a.details(t, n.Get("details"))
	frame := n.Get("estimatedDeliveryTimeFrame")
	start, end := t.Due(frame.Get("estimatedFrom"), clock.ISO), t.Due(frame.Get("estimatedThrough"), clock.ISO)
	if end.IsZero() {
		end = t.Due(n.Get("estimatedTimeOfDelivery"), clock.ISO)
	}
	t.Promise(event.PromiseDelivery, start, end)
}

// told reports whether an event has the time or the text of the shipment's status. Either may be written
// in another way there; but the same text a day later is another scan.
func told(t *walk.Track, last wire.Node) bool {
	at := clock.ISO(last.Get("timestamp").Trim())
	stamp, _ := at.Stamp(nil, event.ZoneUnknown)
	instant, known := stamp.Instant()
	text := cmp.Or(last.Get("description").Trim(), last.Get("status").Trim())
	for i := range t.Events {
		e := &t.Events[i]
		apart := e.At.Wall().Sub(stamp.Wall()).Abs()
		near := !at.OK() || e.At.IsZero() || apart <= zonesApart
		if at.OK() && !e.At.IsZero() && apart == 0 || near && text != "" && e.Native.Text.Reveal() == text {
			return true
		}
		if when, ok := e.At.Instant(); ok && known && when.Equal(instant) {
			return true
		}
	}
	return false
}

// zonesApart is how far two clocks of one instant can be apart.
const zonesApart = 14 * time.Hour

func (a *Adapter) scan(t *walk.Track, x wire.Node, service string) {
	e := t.Event(x)
	if e == nil {
		return
	}
	e.Native = native(x)
	row, rule, ok := a.reading(e.Native)
	e.Status, e.Detail, e.Reason, e.Rule = row.Status, row.Detail, row.Reason, rule
	if !ok {
		code := x.Get("statusCode")
		if !code.Present() {
			code = x
		}
		t.Unmapped(e, code)
	}
	e.Place = place(x.Get("location"))
	e.At = t.Time(x.Get("timestamp"), clock.ISO, a.zone(e.Place, service))
}

// native takes the description as the text, and the status where it is the one that says something.
func native(x wire.Node) event.Native {
	word, text := x.Get("status").Trim(), x.Get("description").Trim()
	n := event.Native{Code: x.Get("statusCode").Trim(), Text: event.Sensitive(text)}
	if text == "" {
		n.Text = event.Sensitive(word)
		return n
	}
	if word == "" || word == text || strings.EqualFold(word, n.Code) {
		return n
	}
	on := besideOf(n.Code)
	if _, ok := phrase(on, text); ok {
		return n
	}
	switch _, ok := phrase(on, word); {
	case ok && own(word):
		n.Sub = word
	case ok:
		n.Text = event.Sensitive(word + ": " + text)
	}
	return n
}

// own reports whether a status is a word of DHL's own. Any other may hold a person's name, which must not
// become a code.
func own(word string) bool {
	switch word {
	case "DELIVERED", "OUT FOR DELIVERY", "WITH DELIVERY COURIER", "PARTIAL DELIVERY", "DELIVERY ATTEMPTED",
		"DELIVERY UNSUCCESSFUL", "UNSUCCESSFUL DELIVERY", "READY FOR COLLECTION", "READY FOR PICKUP", "READY FOR PICK UP",
		"READY FOR PICK-UP", "AVAILABLE FOR COLLECTION", "AVAILABLE FOR PICKUP", "AWAITING COLLECTION",
		"RETURN TO SENDER", "RETURN TO SHIPPER", "RETURNED TO SENDER", "RETURNED TO SHIPPER", "REFUSED", "NOT COLLECTED",
		"DAMAGED", "ON HOLD", "SHIPMENT ON HOLD", "SHIPMENT PICKED UP", "PICKED UP", "COLLECTED", "CLEARANCE EVENT",
		"CLEARANCE DELAY", "CLEARANCE COMPLETE", "CUSTOMS CLEARED", "IN TRANSIT", "TRANSIT":
		return true
	}
	return false
}

func place(n wire.Node) event.Place {
	at := n.Get("address")
	p := event.Place{
		Name:       n.At("servicePoint", "label").Trim(),
		City:       at.Get("addressLocality").Trim(),
		PostalCode: at.Get("postalCode").Trim(),
		Country:    at.Get("countryCode").Trim(),
	}
	if len(p.Country) > 2 { // a name: kept, but no code
		p.Name, p.Country = cmp.Or(p.Name, p.Country), ""
	}
	return p
}

// zone is that of a place in a country that has one; of a German service, Germany's.
func (a *Adapter) zone(p event.Place, service string) *time.Location {
	country := p.Country
	if country == "" && strings.HasSuffix(service, "-de") {
		country = "DE"
	}
	loc, basis := a.places.At(country, "", p.PostalCode)
	if !basis.Sure() {
		return nil
	}
	return loc
}

func (a *Adapter) details(t *walk.Track, n wire.Node) {
	if pieces, err := strconv.Atoi(n.Get("totalNumberOfPieces").Trim()); err == nil && pieces > 0 {
		t.Items = pieces
	}
	t.WeightGrams, _ = t.Weight(n.At("weight", "value"), n.At("weight", "unitText").Trim())
	if name := n.At("proofOfDelivery", "signed", "name").Trim(); name != "" {
		if e := walk.HandedOver(t.Events); e != nil {
			e.Proof.SignedBy = event.Sensitive(name)
		}
	}
	for r := range n.Each("references") {
		switch r.Get("type").Trim() {
		case "customer-reference":
			t.Ref(event.RefOrder, r.Get("number").Trim())
		case "local-tracking-number", "domestic-consignment-id", "housebill":
			t.Ref(event.RefPartner, r.Get("number").Trim())
		}
	}
}
