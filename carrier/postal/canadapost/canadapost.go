package canadapost

import (
	"bytes"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/event/zone"
)

// ID is the adapter's ID.
const ID = "canadapost"

// Options are what the adapter can be told. The zero value is right.
type Options = carrier.Options

// Adapter reads answers of Canada Post. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct {
	walk.Base
	places *zone.Finder
}

var profile = carrier.Profile{
	Name:        "Canada Post",
	TrackingURL: "https://www.canadapost-postescanada.ca/track-reperage/en#/search?searchFor={number}",
	Contact:     "+1 866 607 6301",
	Week:        calendar.MonFri,
	StorageDays: 15,
	ClaimDays:   90,
}

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, "America/Toronto", profile, o)
	if err != nil {
		return nil, err
	}
	places, err := walk.Places(o, zoned...)
	if err != nil {
		return nil, err
	}
	return &Adapter{base, places}, nil
}

// Recognize reports whether the body is a tracking answer of Canada Post.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	has := func(mark string) bool { return bytes.Contains(head, []byte(mark)) }
	switch {
	case has("tracking-detail") && has("canadapost.ca/ws/"), has("canadapost.ca/ws/messages"):
		return carrier.Certain
	case has(`"significantEvents"`), has(`"locationAddr"`) && has(`"zoneOffset"`):
		return carrier.Certain
	case has("<tracking-detail"), has(`"pin"`) && has(`"returnedToSender"`):
		return carrier.Strong
	case has(`"messages"`) && has(`"004"`), has(`"error"`) && has(`"descEn"`):
		return carrier.Weak
	}
	return carrier.No
}

// Detect reports whether the number is in a form of Canada Post.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// Read returns today's reading of a stored code, and of its text where the text decides.
func (a *Adapter) Read(n event.Native) (carrier.Row, bool) {
	row, ok := a.Base.Read(n)
	if !ok {
		return row, false
	}
	row, _ = byText(row, n.Text)
	return row, true
}

// Decode reads an answer.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	root := b.Root()
	switch {
	case root.Name() == "tracking-detail":
		a.detail(b, root, &dashed)
	case root.Kind() == wire.Element && root.Get("tracking-detail").Present():
		for n := range root.Each("tracking-detail") {
			a.detail(b, n, &dashed)
		}
	case message(root).Present() && !root.Get("pin").Present():
		return a.refusal(b, message(root))
	case root.Kind() != wire.Element:
		for n := range root.Items() {
			a.item(b, n)
		}
	}
	return b.Tracks()
}

// item reads one object of JSON: of the web service or of the page. What is neither is passed.
func (a *Adapter) item(b *walk.Body, n wire.Node) {
	fault := message(n)
	switch {
	case fault.Present():
		code := errorCode(fault)
		kind := event.SourceError
		if notFound(code.Trim()) {
			kind = event.NotFound
		}
		b.Track(n, n.Get("pin").Trim(), 0).Issue(kind, code, code.Trim())
	case n.Get("significantEvents").Present():
		a.detail(b, n, &camel)
	case n.Get("pin").Present() || n.Get("events").Present():
		a.page(b, n)
	}
}

// message returns the first error of an answer: of messages in XML and JSON, of error on the page.
func message(n wire.Node) wire.Node {
	if n.Name() == "messages" {
		return n.Get("message")
	}
	for m := range n.Each("messages") {
		for inner := range m.Each("message") {
			return inner
		}
		return m
	}
	if e := n.Get("error"); walk.Says(e) {
		return e
	}
	return wire.Node{}
}

func errorCode(n wire.Node) wire.Node {
	if cd := n.Get("cd"); cd.Present() {
		return cd
	}
	return n.Get("code")
}

// notFound: 004 says that there is no history of the number. JSON may have lost the zeros.
func notFound(code string) bool { return strings.TrimLeft(code, "0") == "4" }

func (a *Adapter) refusal(b *walk.Body, n wire.Node) ([]event.Track, error) {
	at := errorCode(n)
	code := at.Trim()
	if notFound(code) {
		if b.Number == "" {
			return nil, b.Fail(n, carrier.ErrNoNumber)
		}
		b.Track(n, "", 0).Issue(event.NotFound, at, code)
		return b.Tracks()
	}
	out := &carrier.RemoteError{Code: code, Message: n.Get("description").Trim()}
	if code == "E002" {
		out.Retry = carrier.RetryLogin
	}
	return nil, b.Fail(n, out)
}
