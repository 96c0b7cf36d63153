package swisspost

import (
	"bytes"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
)

// ID is the adapter's ID.
const ID = "swisspost"

// Options are what the adapter can be told. Without Codes no event has a status.
type Options = carrier.Options

// Adapter reads event lists of Swiss Post. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct{ walk.Base }

var profile = carrier.Profile{
	Name:        "Swiss Post",
	TrackingURL: "https://service.post.ch/ekp-web/ui/entry/search/{number}",
	Week:        calendar.MonSat,
	StorageDays: 7,
}

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, "Europe/Zurich", profile, o)
	if err != nil {
		return nil, err
	}
	return &Adapter{base}, nil
}

// Recognize reports whether the body is an event list of Swiss Post.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	has := func(mark string) bool { return bytes.Contains(head, []byte(mark)) }
	if has(`"eventCode"`) && has(`"timestamp"`) && has(`"zip"`) {
		return carrier.Strong
	}
	return carrier.No
}

// Detect reports whether the number is in a form of Swiss Post.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// Decode reads an event list. Payload.Number must name the consignment. The error is a
// *carrier.DecodeError.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	root := b.Root()
	known := root.Kind() == wire.Array && root.Len() == 0
	for x := range root.Items() {
		known = known || x.Get("eventCode").Present()
	}
	switch {
	case !known:
		return b.Tracks()
	case b.Number == "":
		return nil, b.Fail(root, carrier.ErrNoNumber)
	}
	t := b.Track(root, "", root.Len())
	for x := range root.Items() {
		scan(t, x)
	}
	t.Complete()
	return b.Tracks()
}

func scan(t *walk.Track, x wire.Node) {
	e := t.Event(x)
	if e == nil {
		return
	}
	t.Read(e, x.Get("eventCode"), x.Get("eventCode").Trim(), "")
	e.Place = event.Place{City: x.Get("city").Trim(), PostalCode: x.Get("zip").Trim(), Country: x.Get("country").Trim()}
	e.At = t.Time(x.Get("timestamp"), clock.ISO, nil)
}
