package ukrposhta

import (
	"bytes"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/event/calendar"
)

// ID is the adapter's ID.
const ID = "ukrposhta"

// Options are carrier.Options.
type Options = carrier.Options

// Adapter reads the statuses of Ukrposhta. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct{ walk.Base }

// New returns an Adapter. The error is about Options.Codes, or about a system without time zone data
// where Options.Zone is nil.
func New(o Options) (*Adapter, error) {
	b, err := walk.NewBase(ID, codes, "Europe/Kyiv", profile, o)
	if err != nil {
		return nil, err
	}
	return &Adapter{b}, nil
}

var profile = carrier.Profile{
	Name:        "Укрпошта",
	TrackingURL: "https://track.ukrposhta.ua/tracking_UA.html?barcode={number}",
	Contact:     "0 800 300 545",
	Week:        calendar.MonSat,
}

const looked = 64 << 10 // bytes of a body in which the marks are looked for

// Recognize is Certain for the fields of an event and Strong for its own error codes and its list of what
// was not found. The fault of its gateway has no mark.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := p.Body[:min(len(p.Body), looked)]
	has := func(name string) bool { return bytes.Contains(head, []byte(name)) }
	switch {
	case has(`"eventReason_id"`), has(`"barcode"`) && has(`"eventName"`) && has(`"step"`):
		return carrier.Certain
	case has(`"UPE0`), has(`"notFound"`) && has(`"found"`):
		return carrier.Strong
	}
	return carrier.No
}

// Detect knows S10 numbers of Ukraine and the thirteen digits of domestic mail, as package number does.
func (a *Adapter) Detect(s string) carrier.Confidence { return detect.As(ID, s) }
