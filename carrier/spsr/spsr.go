package spsr

import (
	"bytes"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/event/calendar"
)

// ID is the adapter's ID.
const ID = "spsr"

// Options are carrier.Options.
type Options = carrier.Options

// Adapter reads what SPSR Express answered. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct{ walk.Base }

// New returns an Adapter. The error is about Options.Codes, or about a system without time zone data
// where Options.Zone is nil.
func New(o Options) (*Adapter, error) {
	b, err := walk.NewBase(ID, codes, "Europe/Moscow", profile, o)
	if err != nil {
		return nil, err
	}
	return &Adapter{b}, nil
}

// profile has no tracking page and no contact: the company is gone. How long its offices stored a
// parcel is not known.
var profile = carrier.Profile{Name: "SPSR Express", Week: calendar.MonFri}

// marks are what a body of SPSR holds, surest first.
var marks = [...]struct {
	mark string
	sure carrier.Confidence
}{
	{"spsr.ru/webapi/", carrier.Certain}, // namespaces
	{"EventStrCode", carrier.Certain},
	{"GCInvoiceNumber", carrier.Strong},
	{"MarshDateTime", carrier.Strong},
	{"Recipient_FIO", carrier.Strong},
	{"Undelivery_reason", carrier.Strong},
	{"ShipRefNum", carrier.Strong},
	{"ErrorMessageRU", carrier.Strong},
	{"InvoiceNumber=", carrier.Weak},
	{`InvoiceNumber"`, carrier.Weak},
	{`<Result RC=`, carrier.Weak},
	{`"_RC"`, carrier.Weak},
	{"<event><value", carrier.Weak},
}

const looked = 64 << 10 // bytes of a body in which the marks are looked for

// Recognize looks for names that SPSR alone uses: Certain for its namespaces and its event codes.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := p.Body[:min(len(p.Body), looked)]
	for _, m := range marks {
		if bytes.Contains(head, []byte(m.mark)) {
			return m.sure
		}
	}
	return carrier.No
}

// Detect is Weak for 12 digits that begin with 20, as SPSR's barcodes and the numbers known from its
// customers do; others use such numbers too. Blanks and hyphens between the digits do not count.
func (a *Adapter) Detect(number string) carrier.Confidence {
	digits, head := 0, 0
	for i := range len(number) {
		switch c := number[i]; {
		case c == ' ' || c == '-':
		case c < '0' || c > '9':
			return carrier.No
		default:
			if digits++; digits <= 2 {
				head = head*10 + int(c-'0')
			}
		}
	}
	if digits == 12 && head == 20 {
		return carrier.Weak
	}
	return carrier.No
}
