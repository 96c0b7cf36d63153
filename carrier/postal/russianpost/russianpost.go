package russianpost

import (
	"bytes"
	"fmt"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/event/zone"
)

// ID is the adapter's ID.
const ID = "russianpost"

// Options are carrier.Options.
type Options = carrier.Options

// Adapter reads what Russian Post tells. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct {
	walk.Base
	zones *zone.Finder
}

// New returns an Adapter. The error is about Options.Codes, or about a system without time zone data.
func New(o Options) (*Adapter, error) {
	b, err := walk.NewBase(ID, codes, "Europe/Moscow", profile, o)
	if err != nil {
		return nil, err
	}
	zones, err := zone.New("RU")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", ID, err)
	}
	return &Adapter{b, zones}, nil
}

// profile: a claim is open for six months (federal law 176-FZ on postal service, article 37). How long an
// item is stored depends on its kind.
var profile = carrier.Profile{
	Name:        "Почта России",
	TrackingURL: "https://www.pochta.ru/tracking?barcode={number}",
	Contact:     "8 800 100 00 00",
	Week:        calendar.MonSat,
	ClaimDays:   180,
}

// marks are what a body of Russian Post holds, surest first.
var marks = [...]struct {
	mark string
	sure carrier.Confidence
}{
	{"russianpost.org/operationhistory", carrier.Certain},
	{"fclient.russianpost.org", carrier.Certain},
	{`"trackingHistoryItemList"`, carrier.Certain},
	{"PostalOrderEventsForMai", carrier.Certain},
	{"OperationHistoryData", carrier.Strong},
	{"OperTypeID", carrier.Strong},
	{`"trackingItem"`, carrier.Strong},
	{`"detailedTrackings"`, carrier.Strong},
}

const looked = 64 << 10 // bytes of a body in which the marks are looked for

// Recognize looks for names that Russian Post alone uses.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := p.Body[:min(len(p.Body), looked)]
	for _, m := range marks {
		if bytes.Contains(head, []byte(m.mark)) {
			return m.sure
		}
	}
	return carrier.No
}

// Detect knows S10 numbers of Russia and the fourteen digits of domestic mail, as package number does.
func (a *Adapter) Detect(s string) carrier.Confidence { return detect.As(ID, s) }

// noAttribute stands for an attribute that is missing.
const noAttribute = "0"

// Read returns the table's reading of a stored code. A code without an attribute has attribute 0.
func (a *Adapter) Read(n event.Native) (carrier.Row, bool) {
	if n.Sub == "" {
		n.Sub = noAttribute
	}
	return a.Base.Read(n)
}
