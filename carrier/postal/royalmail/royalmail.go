package royalmail

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
	"github.com/parcelfold/parcelfold/status"
)

// ID is the adapter's ID.
const ID = "royalmail"

// Options are what the adapter can be told. The zero value is right.
type Options = carrier.Options

// Adapter reads answers of Royal Mail. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct{ walk.Base }

var profile = carrier.Profile{
	Name:        "Royal Mail",
	TrackingURL: "https://www.royalmail.com/track-your-item#/tracking-results/{number}",
	Contact:     "+44 3457 740740",
	Week:        calendar.MonSat,
	StorageDays: 18,
	ClaimDays:   80,
}

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, "Europe/London", profile, o)
	if err != nil {
		return nil, err
	}
	return &Adapter{base}, nil
}

// Recognize reports whether the body is an answer or a feed of Royal Mail.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	switch {
	case bytes.Contains(head, []byte(`"mailPieces"`)):
		return carrier.Certain
	case bytes.Contains(head, []byte(`"errorCode"`)) && bytes.Contains(head, []byte(`"errorResolution"`)),
		bytes.Contains(head, []byte(`"httpCode"`)) && bytes.Contains(head, []byte(`"moreInformation"`)):
		return carrier.Strong
	case feed(head):
		return carrier.Strong
	}
	return carrier.No
}

// Detect reports whether the number is in a form of Royal Mail.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// Decode reads an answer, or the event feed.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	if feed(walk.Head(p)) {
		return a.feed(p)
	}
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	root := b.Root()
	if !root.Get("mailPieces").Present() {
		return a.refusal(b)
	}
	for n := range root.Each("mailPieces") {
		a.piece(b, n)
	}
	return b.Tracks()
}

// unknown holds the errors that mean no more than that nothing is known of the number.
var unknown = map[string]bool{
	"E1142": true, "E1144": true, "E1145": true, "E1283": true, "E1284": true, "E1307": true, "E1308": true,
}

// refusal reads an answer without mail pieces: one error, or a list of them, or what the gateway says.
func (a *Adapter) refusal(b *walk.Body) ([]event.Track, error) {
	root := b.Root()
	e := root
	for first := range root.Each("errors") {
		e = first
		break
	}
	code, gateway := e.Get("errorCode"), root.Get("httpCode")
	switch {
	case !code.Present() && !gateway.Present():
		return nil, b.Fail(root, walk.ErrShape)
	case unknown[code.Trim()] && b.Number != "":
		b.Track(e, "", 0).Issue(event.NotFound, code, code.Trim())
		return b.Tracks()
	case unknown[code.Trim()]:
		return nil, b.Fail(code, carrier.ErrNoNumber)
	}
	out := &carrier.RemoteError{
		Code:    cmp.Or(code.Trim(), gateway.Trim()),
		Message: cmp.Or(e.Get("errorDescription").Trim(), root.Get("moreInformation").Trim()),
		Retry:   retry(gateway.Trim(), code.Trim()),
	}
	return nil, b.Fail(root, out)
}

// retry goes by the code of the gateway; without one, E0... are faults of the service, not of the
// question.
func retry(gateway, code string) carrier.Retry {
	switch {
	case gateway == "401" || gateway == "403":
		return carrier.RetryLogin
	case gateway == "429" || strings.HasPrefix(gateway, "5"):
		return carrier.RetryLater
	case gateway == "" && strings.HasPrefix(code, "E0"):
		return carrier.RetryLater
	}
	return carrier.RetryNo
}

func (a *Adapter) piece(b *walk.Body, n wire.Node) {
	summary := n.Get("summary")
	barcode := summary.Get("oneDBarcode").Trim()
	t := b.Track(n, cmp.Or(n.Get("mailPieceId").Trim(), barcode, summary.Get("uniqueItemId").Trim()), n.CountEach("events"))
	if barcode != t.Number {
		t.Ref(event.RefPartner, barcode)
	}
	if code := n.At("error", "errorCode"); walk.Says(code) {
		kind := event.SourceError
		if unknown[code.Trim()] {
			kind = event.NotFound
		}
		t.Issue(kind, code, code.Trim())
	}
	t.Service = cmp.Or(summary.Get("productName").Trim(), summary.Get("productId").Trim())
	for x := range n.Each("events") {
		a.scan(t, x, "eventCode", "eventName", "eventDateTime", "locationName")
	}
	if len(t.Events) > 0 {
		t.Complete()
	} else if walk.Says(summary.Get("lastEventCode")) || walk.Says(summary.Get("lastEventName")) {
		a.scan(t, summary, "lastEventCode", "lastEventName", "lastEventDateTime", "lastEventLocationName")
	}
	a.signature(t, n.Get("signature"))
	promise(t, n.Get("estimatedDelivery"))
}

// promise reads the day and the window in it, whose ends are clocks, or whole times.
func promise(t *walk.Track, n wire.Node) {
	first, last := n.Get("startOfEstimatedWindow"), n.Get("endOfEstimatedWindow")
	day := clock.ISO(n.Get("date").Trim())
	if first.Trim() == "" && last.Trim() == "" {
		at := t.Due(n.Get("date"), clock.ISO)
		t.Promise(event.PromiseDelivery, at, at)
		return
	}
	t.Promise(event.PromiseDelivery, window(t, first, day), window(t, last, day))
}

// window reads an end of the window, of which an empty one is open.
func window(t *walk.Track, n wire.Node, day clock.Reading) event.Stamp {
	text := n.Trim()
	if text == "" {
		return event.Stamp{}
	}
	at := clock.ISO(text)
	if c := clock.Clock(text); c.OK() {
		at = clock.Join(day, c)
	}
	return t.DueStamp(n, at, nil)
}

func (a *Adapter) scan(t *walk.Track, x wire.Node, code, name, at, place string) {
	e := t.Event(x)
	if e == nil {
		return
	}
	t.Read(e, x.Get(code), x.Get(code).Trim(), "")
	e.Native.Text = event.Sensitive(x.Get(name).Trim())
	e.At = t.Time(x.Get(at), clock.ISO, nil)
	e.Place.Name = x.Get(place).Trim()
}

// signature puts the proof to the newest delivery: it stands beside the events. In an answer that has no
// delivery, it is a note of its own.
func (a *Adapter) signature(t *walk.Track, n wire.Node) {
	proof := event.Proof{
		SignedBy: event.Sensitive(n.Get("recipientName").Trim()),
		Ref:      n.Get("imageId").Trim(),
	}
	if proof.IsZero() {
		return
	}
	if last := walk.HandedOver(t.Events); last != nil {
		last.Proof = proof
		return
	}
	if e := t.Event(n); e != nil {
		e.Status, e.Detail, e.Rule, e.Proof = status.Info, status.ProofAvailable, "royalmail:signature", proof
		e.At = t.Time(n.Get("signatureDateTime"), clock.ISO, nil)
	}
}
