package novaposhta

import (
	"bytes"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/event/calendar"
)

// ID is the adapter's ID.
const ID = "novaposhta"

// Options are carrier.Options.
type Options = carrier.Options

// Adapter reads the status of Nova Poshta's documents. It is immutable and safe for concurrent use.
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
	Name:        "Нова пошта",
	TrackingURL: "https://novaposhta.ua/tracking/?cargo_number={number}",
	Contact:     "0 800 500 609",
	Week:        calendar.MonSat,
}

const looked = 64 << 10 // bytes of a body in which the marks are looked for

// Recognize is Certain for the fields of a document and Strong for the envelope alone.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := p.Body[:min(len(p.Body), looked)]
	has := func(name string) bool { return bytes.Contains(head, []byte(name)) }
	switch {
	case has(`"StatusCode"`) && has(`"Number"`) && (has(`"WarehouseRecipient"`) || has(`"ScheduledDeliveryDate"`) || has(`"RecipientDateTime"`)):
		return carrier.Certain
	case has(`"success"`) && has(`"errorCodes"`) && has(`"warningCodes"`):
		return carrier.Strong
	case has(`"StatusCode"`) && has(`"success"`):
		return carrier.Weak
	}
	return carrier.No
}

// Detect knows the forms of the numbers that package number knows, never more than Weak.
func (a *Adapter) Detect(s string) carrier.Confidence { return detect.As(ID, s) }
