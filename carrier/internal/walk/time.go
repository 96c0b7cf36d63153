package walk

import (
	"time"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

const (
	eventAhead   = 24 * time.Hour
	promiseAhead = 400 * 24 * time.Hour
	fairOffset   = 14 * time.Hour
	firstYear    = 2000
)

// Time returns the time of an event that f reads from n. A clock without an offset is read in place,
// else in the carrier's home zone; nowhere if place is Unzoned. What cannot be read or cannot be true is
// an issue at n; a time that cannot be true is kept all the same, and such an event never decides. An
// absent or empty n is a missing field.
func (t *Track) Time(n wire.Node, f clock.Format, place *time.Location) event.Stamp {
	text := n.Trim()
	if text == "" {
		t.Issue(event.MissingField, t.or(n), "time")
		return event.Stamp{}
	}
	return t.Stamp(n, f(text), place)
}

// Stamp is Time for a Reading put together from several fields, of which n is one.
func (t *Track) Stamp(n wire.Node, r clock.Reading, place *time.Location) event.Stamp {
	s, ok := t.stamp(n, r, place)
	if ok && t.late(s, eventAhead) {
		t.Issue(event.FutureEvent, n, n.Trim())
	}
	return s
}

// Due is Time for a promise: an empty field is no issue, and what cannot be true is left out.
func (t *Track) Due(n wire.Node, f clock.Format) event.Stamp { return t.DueIn(n, f, nil) }

// DueIn is Due for a clock that is read in place, where that is known.
func (t *Track) DueIn(n wire.Node, f clock.Format, place *time.Location) event.Stamp {
	if n.Trim() == "" {
		return event.Stamp{}
	}
	return t.DueStamp(n, f(n.Trim()), place)
}

// DueStamp is Due for a Reading put together from several fields, of which n is one.
func (t *Track) DueStamp(n wire.Node, r clock.Reading, place *time.Location) event.Stamp {
	s, ok := t.stamp(n, r, place)
	if ok && t.late(s, promiseAhead) {
		t.Issue(event.UnreadableTime, n, n.Trim())
		ok = false
	}
	if !ok {
		return event.Stamp{}
	}
	return s
}

// stamp finds the zone and checks the range.
func (t *Track) stamp(n wire.Node, r clock.Reading, place *time.Location) (event.Stamp, bool) {
	if !r.OK() {
		t.Issue(event.UnreadableTime, n, n.Trim())
		return event.Stamp{}, false
	}
	loc, origin := place, event.ZonePlace
	switch loc {
	case nil:
		loc, origin = t.body.base.profile.Zone, event.ZoneCarrier
	case Unzoned:
		loc = nil
	}
	s, issue := r.Stamp(loc, origin)
	if issue != event.NoIssue {
		t.Issue(issue, n, n.Trim())
	}
	year, _, _ := s.Date()
	if off, _ := s.Offset(); year < firstYear || off > fairOffset || off < -fairOffset {
		t.Issue(event.UnreadableTime, n, n.Trim())
		return s, false
	}
	return s, true
}

// late reports whether s is more than ahead after the payload was received.
func (t *Track) late(s event.Stamp, ahead time.Duration) bool {
	if t.body.Received.IsZero() {
		return false
	}
	at, ok := s.Instant()
	if !ok {
		at = s.Wall()
	}
	return at.After(t.body.Received.Add(ahead))
}

// or returns n, or where the track begins if there is no n.
func (t *Track) or(n wire.Node) wire.Node {
	if n.Exists() {
		return n
	}
	return t.node
}
