package event_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Short names, so that a history is a line.
const (
	unk  = status.Unknown
	info = status.Info
	reg  = status.Registered
	acc  = status.Accepted
	tra  = status.InTransit
	ofd  = status.OutForDelivery
	pick = status.AvailableForPickup
	att  = status.AttemptFailed
	del  = status.Delivered
	exc  = status.Exception
	rtg  = status.Returning
	rtd  = status.Returned
	can  = status.Cancelled
)

// base is midnight of a Monday. Hours and days of the tests count from it.
var base = time.Date(2026, time.March, 2, 0, 0, 0, 0, time.UTC)

const minute = 1.0 / 60 // in hours

func hour(h float64) time.Time {
	return base.Add(time.Duration(h * float64(time.Hour)).Round(time.Second))
}

// ev is an event at an hour. The parts are statuses, details, reasons and options. Its code names
// what it says, so that two events that say something else at one minute are two.
func ev(h float64, parts ...any) event.Event {
	e := event.Event{At: event.At(hour(h), event.ToMinute, event.ZoneGiven)}
	for _, p := range parts {
		switch p := p.(type) {
		case status.Status:
			e.Status = p
		case status.Detail:
			e.Detail = p
		case status.Reason:
			e.Reason = p
		}
	}
	e.Native.Code = strings.ToUpper(fmt.Sprintf("%s.%s.%s", e.Status, e.Detail, e.Reason))
	for _, p := range parts {
		if option, ok := p.(func(*event.Event)); ok {
			option(&e)
		}
	}
	return e
}

func piece(name string) func(*event.Event) { return func(e *event.Event) { e.Piece = name } }
func code(c string) func(*event.Event)     { return func(e *event.Event) { e.Native.Code = c } }
func sub(c string) func(*event.Event)      { return func(e *event.Event) { e.Native.Sub = c } }
func text(s string) func(*event.Event) {
	return func(e *event.Event) { e.Native.Text = event.Sensitive(s) }
}
func country(c string) func(*event.Event)    { return func(e *event.Event) { e.Place.Country = c } }
func stamp(s event.Stamp) func(*event.Event) { return func(e *event.Event) { e.At = s } }
func voids(o event.Event) func(*event.Event) { return func(e *event.Event) { e.Voids = idOf(o) } }

// day is a day without a clock: 1 is the day of base.
func day(n int) func(*event.Event) { return stamp(event.On(2026, time.March, n+1)) }

func noTime(e *event.Event) { e.At = event.Stamp{} }

// zoneless keeps the wall clock and forgets the zone.
func zoneless(e *event.Event) { e.At = event.At(e.At.Wall(), event.ToMinute, event.ZoneUnknown) }

// seen says that payloads of these hours told it.
func seen(first, last float64) func(*event.Event) {
	return func(e *event.Event) { e.Seen = span(first, last) }
}

func span(first, last float64) event.Span { return event.Span{First: hour(first), Last: hour(last)} }

// track is what the carrier swift says of its number SW1, unless an option says otherwise.
func track(parts ...any) event.Track {
	t := event.Track{Carrier: "swift", Number: "SW1", Source: "swift"}
	for _, p := range parts {
		switch p := p.(type) {
		case event.Event:
			t.Events = append(t.Events, p)
		case event.Ref:
			t.Refs = append(t.Refs, p)
		case event.Promise:
			t.Promises = append(t.Promises, p)
		case event.Issue:
			t.Issues = append(t.Issues, p)
		case func(*event.Track):
			p(&t)
		default:
			panic(fmt.Sprintf("track: %T", p))
		}
	}
	return t
}

func from(source string) func(*event.Track) { return func(t *event.Track) { t.Source = source } }
func of(carrier, number string) func(*event.Track) {
	return func(t *event.Track) { t.Carrier, t.Number, t.Source = carrier, number, carrier }
}

// whole says that the payload of this hour held the full history.
func whole(h float64) func(*event.Track) { return func(t *event.Track) { t.Whole = hour(h) } }

// tell is one track of the parts; tracks among the parts stand beside it.
func tell(parts ...any) []event.Track {
	var tracks []event.Track
	var rest []any
	for _, p := range parts {
		if t, ok := p.(event.Track); ok {
			tracks = append(tracks, t)
			continue
		}
		rest = append(rest, p)
	}
	if len(rest) > 0 {
		tracks = append(tracks, track(rest...))
	}
	return tracks
}

// idOf is the ID of an event of the default track.
func idOf(e event.Event) event.ID { return idIn(track(), e) }

func idIn(t event.Track, e event.Event) event.ID {
	t.Events = []event.Event{e}
	event.Seal(&t)
	return t.Events[0].ID
}

func pieceRef(name string) event.Ref { return event.Ref{Kind: event.RefPiece, Value: name} }

// readingText names a status with its detail and reason.
func readingText(s status.Status, d status.Detail, r status.Reason, final bool) string {
	out := s.String()
	if d != status.NoDetail {
		out += "/" + d.String()
	}
	if r != status.NoReason {
		out += " because " + r.String()
	}
	if final {
		out += ", final"
	}
	return out
}

// standsText names where a verdict stands, with its pieces.
func standsText(v event.Verdict) string {
	out := readingText(v.Status, v.Detail, v.Reason, v.Final)
	for _, p := range v.Pieces {
		out += "; " + p.Piece + " " + readingText(p.Status, p.Detail, p.Reason, p.Final)
	}
	return out
}

// runText names leg, progress, since (in hours from base) and the number of the deciding step.
func runText(v event.Verdict) string {
	since := v.Since.String()
	if t, ok := v.Since.Instant(); ok {
		since = fmt.Sprintf("%gh", t.Sub(base).Hours())
	}
	by := 0
	for i, s := range v.Trace {
		if s.Event == v.By && s.Effect != event.Voided && s.Effect != event.Withdrawn && s.Effect != event.Coarser {
			by = i + 1
		}
	}
	return fmt.Sprintf("%s %s since %s by %d", v.Leg, v.Progress, since, by)
}

func traceText(v event.Verdict) string {
	var words []string
	for _, s := range v.Trace {
		words = append(words, s.Effect.String())
	}
	return strings.Join(words, " ")
}

// exactStamps lets cmp compare the opaque Stamp.
var exactStamps = cmp.Comparer(func(a, b event.Stamp) bool { return a == b })

// set gives a variable another value until the test ends.
func set[T any](t *testing.T, p *T, v T) {
	t.Helper()
	old := *p
	*p = v
	t.Cleanup(func() { *p = old })
}
