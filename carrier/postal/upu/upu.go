package upu

import (
	"bytes"
	"errors"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/carrier/number"
	"github.com/parcelfold/parcelfold/event"
)

// ID is the adapter's ID.
const ID = "upu"

// Options are carrier.Options.
type Options = carrier.Options

// Adapter reads the UPU's tracking page. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct{ walk.Base }

// New returns an Adapter. The error is about Options.Codes. The UPU has no home zone: Options.Zone is
// taken for clocks without a zone if it is given.
func New(o Options) (*Adapter, error) {
	b, err := walk.NewBase(ID, codes, "", profile, o)
	if err != nil {
		return nil, err
	}
	return &Adapter{b}, nil
}

var profile = carrier.Profile{
	Name:        "Universal Postal Union",
	TrackingURL: "https://globaltracktrace.ptc.post/gtt.web/",
}

const looked = 64 << 10 // bytes of a body in which the marks are looked for

// Recognize is Certain for the names of the UPU's events. An empty list has no mark.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := p.Body[:min(len(p.Body), looked)]
	switch {
	case bytes.Contains(head, []byte(`"EventCd"`)) && bytes.Contains(head, []byte(`"EventDT"`)):
		return carrier.Certain
	case bytes.Contains(head, []byte(`"DestinationCountryCd"`)):
		return carrier.Strong
	}
	return carrier.No
}

// Detect knows S10 numbers: those of posts without an adapter of their own as package number does, and
// Weak those of the others, whose own post knows more.
func (a *Adapter) Detect(s string) carrier.Confidence {
	var room [16]number.Candidate
	best := carrier.No
	for _, c := range number.AppendParse(room[:0], s) {
		switch {
		case c.Carrier == ID:
			best = max(best, c.Confidence)
		case c.Format == "s10":
			best = max(best, carrier.Weak)
		}
	}
	return best
}

// Decode reads the reply of the tracking page. The error is a *carrier.DecodeError.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if errors.Is(err, wire.ErrEmpty) && p.Number != "" {
		return []event.Track{{Carrier: ID, Source: ID, Number: p.Number, Issues: []event.Issue{{Kind: event.NotFound, Seen: event.Span{First: p.Received, Last: p.Received}}}}}, nil
	}
	if err != nil {
		return nil, err
	}
	root := b.Root()
	for n := range root.Items() {
		if n.Get("ID").Present() || n.Get("Events").Present() {
			item(b, n)
		}
	}
	if root.Kind() == wire.Array && root.Whole() && root.Len() == 0 {
		if p.Number == "" {
			return nil, b.Fail(root, carrier.ErrNoNumber)
		}
		b.Track(root, p.Number, 0).Issue(event.NotFound, root, "")
	}
	return b.Tracks()
}

func item(b *walk.Body, n wire.Node) {
	t := b.Track(n, n.Get("ID").Trim(), n.CountEach("Events"))
	t.Destination.Country = n.Get("DestinationCountryCd").Trim()
	t.Origin.Country = n.Get("OriginCountryCd").Trim()
	for x := range n.Each("Events") {
		scan(t, x)
	}
	if len(t.Events) == 0 && n.Whole() {
		t.Issue(event.AwaitingData, n, "")
	}
	t.Complete()
}

// forecast is the code of what is no event.
const forecast = "DLV"

func scan(t *walk.Track, x wire.Node) {
	e := t.Event(x)
	if e == nil {
		return
	}
	var code, when wire.Node
	for m := range x.Children() { // one pass: of equal names the last counts
		switch m.Name() {
		case "EventCd":
			code = m
		case "EventDT":
			when = m
		case "EventNm":
			e.Native.Text = event.Sensitive(m.Trim())
		case "EventLocation":
			e.Place.Name = m.Trim()
		case "Signature":
			e.Proof.SignedBy = event.Sensitive(m.Trim())
		}
	}
	t.Read(e, code, code.Trim(), "")
	if strings.EqualFold(e.Native.Code, forecast) {
		day := t.Due(when, days)
		t.Promise(event.PromiseDelivery, day, day)
		return
	}
	e.At = t.Time(when, clocks, nil)
}

var either = clock.First(clock.WCF, clock.ISO)

// clocks reads the clock at the place. The offset is formal.
func clocks(s string) clock.Reading { return either(s).Local() }

func days(s string) clock.Reading { return either(s).DayOf() }
