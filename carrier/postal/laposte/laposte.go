package laposte

import (
	"bytes"
	"cmp"

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
const ID = "laposte"

// Options are what the adapter can be told. The zero value is right.
type Options = carrier.Options

// Adapter reads answers of La Poste. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct{ walk.Base }

var profile = carrier.Profile{
	Name:        "La Poste",
	TrackingURL: "https://www.laposte.fr/outils/suivre-vos-envois?code={number}",
	Contact:     "+33 3631",
	Week:        calendar.MonSat,
	StorageDays: 15,
}

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, "Europe/Paris", profile, o)
	if err != nil {
		return nil, err
	}
	return &Adapter{base}, nil
}

// Recognize reports whether the body is a tracking answer of La Poste.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	switch {
	case bytes.Contains(head, []byte(`"idShip"`)):
		return carrier.Certain
	case bytes.Contains(head, []byte(`"returnCode"`)) && bytes.Contains(head, []byte(`"returnMessage"`)):
		return carrier.Strong
	}
	return carrier.No
}

// Detect reports whether the number is in a form of La Poste.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// Decode reads an answer, or a list of them. The error is a *carrier.DecodeError.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	root := b.Root()
	for n := range root.Items() {
		if !n.Get("returnCode").Present() && !n.Get("shipment").Present() {
			continue
		}
		number := cmp.Or(n.At("shipment", "idShip").Trim(), n.Get("idShip").Trim())
		if number == "" && root.Kind() == wire.Object {
			number = b.Number
		}
		code := n.Get("returnCode").Trim()
		switch {
		case n.Get("shipment").Present() || number != "" && issue(code) != event.SourceError:
			answer(b, n, number)
		case root.Kind() == wire.Object && issue(code) != event.SourceError:
			return nil, b.Fail(n, carrier.ErrNoNumber)
		case root.Kind() == wire.Object:
			return nil, b.Fail(n, refusal(code, n.Get("returnMessage").Trim()))
		default:
			b.Track(n, number, 0).Issue(issue(code), n, code) // one of a list
		}
	}
	if code := root.Get("code"); code.Present() && !root.Get("returnCode").Present() {
		return nil, b.Fail(code, refusal(code.Trim(), root.Get("message").Trim()))
	}
	return b.Tracks()
}

// issue returns what a returnCode says of a number.
func issue(code string) event.IssueKind {
	switch code {
	case "200", "207", "":
		return event.NoIssue
	case "400":
		return event.InvalidNumber
	case "404":
		return event.NotFound
	}
	return event.SourceError
}

func refusal(code, message string) *carrier.RemoteError {
	e := &carrier.RemoteError{Code: code, Message: message}
	switch code {
	case "401", "403", "UNAUTHORIZED", "FORBIDDEN":
		e.Retry = carrier.RetryLogin
	case "429", "500", "502", "503", "504":
		e.Retry = carrier.RetryLater
	}
	return e
}

func answer(b *walk.Body, n wire.Node, number string) {
	s := n.Get("shipment")
	t := b.Track(n, number, s.CountEach("event"))
	if code := n.Get("returnCode"); issue(code.Trim()) != event.NoIssue {
		t.Issue(issue(code.Trim()), code, code.Trim())
	} else if code.Trim() == "207" && !s.Present() {
		t.Issue(event.SourceError, code, code.Trim())
	}
	t.Service = s.Get("product").Trim()
	about := s.Get("contextData")
	t.Origin.Country = about.Get("originCountry").Trim()
	t.Destination.Country = about.Get("arrivalCountry").Trim()
	t.Ref(event.RefPartner, about.At("partner", "reference").Trim())
	for x := range s.Each("event") {
		scan(t, x)
	}
	waits(t, about.At("removalPoint", "name").Trim())
	if s.Get("isFinal").Trim() != "true" {
		t.Promise(event.PromiseDelivery, event.Stamp{}, t.Due(s.Get("deliveryDate"), day))
	}
	t.Complete()
}

// waits puts the name of the point where the parcel can be fetched to the newest event that says so: it
// stands beside the events.
func waits(t *walk.Track, point string) {
	var last *event.Event
	for i := range t.Events {
		e := &t.Events[i]
		if e.Status == status.AvailableForPickup && (last == nil || e.At.Wall().After(last.At.Wall())) {
			last = e
		}
	}
	if last != nil {
		last.Place.Name = point
	}
}

// day reads a day to come, whose clock means nothing.
func day(s string) clock.Reading { return clock.ISO(s).DayOf() }

func scan(t *walk.Track, x wire.Node) {
	e := t.Event(x)
	if e == nil {
		return
	}
	t.Read(e, x.Get("code"), x.Get("code").Trim(), "")
	e.Native.Text = event.Sensitive(x.Get("label").Trim())
	e.At = t.Time(x.Get("date"), clock.ISO, nil)
}
