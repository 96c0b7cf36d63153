package exception

import (
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// turn is one event and what it did. first and last bound when it happened: they are equal for a
// clock, the ends of a day for a day. An event without a time has those of the turn before it; zero
// times: nothing is known.
type turn struct {
	*event.Event
	effect      event.Effect
	read        status.Status // as which the event was read, which on the way back is not its own
	leg         event.Leg
	first, last time.Time
	adrift      bool // a clock whose zone nobody knows
}

// history is a shipment turn by turn, oldest first, without twins.
type history struct {
	shipment *event.Shipment
	turns    []turn
	verdict  event.Verdict
}

func readHistory(s *event.Shipment, zone *time.Location) history {
	hist := history{shipment: s, verdict: s.Verdict()}
	events := s.Events()
	hist.turns = make([]turn, 0, len(events))
	var before turn
	// Events and the trace are in one order, and what Events leaves out the trace calls coarser.
	for _, step := range hist.verdict.Trace {
		if step.Effect == event.Coarser || len(hist.turns) == len(events) {
			continue
		}
		t := turn{Event: &events[len(hist.turns)], effect: step.Effect, read: step.Status, leg: step.Leg}
		t.first, t.last = bounds(t.At, t.Seen, zone)
		_, fixed := t.At.Instant()
		t.adrift = zone == nil && !fixed && t.At.Precision() > event.DayOnly
		if t.last.IsZero() {
			t.first, t.last = before.first, before.last
		}
		hist.turns = append(hist.turns, t)
		before = t
	}
	return hist
}

// bounds returns when, at the earliest and at the latest, something happened. A clock without a zone
// is read in the given one; nil: UTC, as events are ordered. A day ends when it was received, if that
// is earlier.
func bounds(at event.Stamp, seen event.Span, zone *time.Location) (first, last time.Time) {
	switch at.Precision() {
	case event.NoTime:
		return seen.First, seen.First
	case event.DayOnly:
		d := calendar.On(at.Date())
		first, last = d.Start(zone).UTC(), (d + 1).Start(zone).UTC()
		if seen.First.After(first) && seen.First.Before(last) {
			last = seen.First
		}
		return first, last
	}
	if t, ok := at.Instant(); ok {
		return t, t
	}
	wall := at.Wall()
	if zone != nil {
		y, m, d := wall.Date()
		wall = time.Date(y, m, d, wall.Hour(), wall.Minute(), wall.Second(), 0, zone).UTC()
	}
	return wall, wall
}

// heard is when the shop could first know of the turn: nobody can act on what the carrier has not told
// yet.
func (t *turn) heard() time.Time {
	if t.last.IsZero() || t.Seen.First.Before(t.last) {
		return t.last
	}
	return t.Seen.First.UTC()
}

func (t *turn) decided() bool { return t.effect.Decided() }

// ends reports whether the parcel, or its piece, has come to an end by this turn.
func (t *turn) ends() bool {
	return t.decided() && (t.read.Ends() && t.Detail != status.Partial || finalReason(t.Reason))
}

// finalReason reports whether the reason is an end: nothing can be delivered any more.
func finalReason(r status.Reason) bool { return r == status.Destroyed || r == status.Forfeited }

// alive reports whether the turn is a sign of life: not a note, not a label that came late, not what
// was taken back.
func (t *turn) alive() bool {
	return t.read != status.Info && (t.effect.Decided() || t.effect == event.Unmapped)
}

// trouble returns the reason whose row applies to the turn; false where nothing is wrong. On the way
// back only what opens that way is trouble without a reason.
func (t *turn) trouble() (status.Reason, bool) {
	if t.read == status.Returning && t.effect != event.LegOpened {
		return trouble(status.Unknown, status.NoDetail, t.Reason)
	}
	return trouble(t.read, t.Detail, t.Reason)
}

// stamp returns the Stamp of a computed moment, which is an instant in UTC.
func stamp(t time.Time) event.Stamp { return event.At(t.UTC(), event.ToSecond, event.ZoneGiven) }
