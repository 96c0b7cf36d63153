package exception

import (
	"iter"
	"time"

	"github.com/parcelfold/parcelfold/event"
)

// gap is the time from one sign of life to the next; a nil next is now.
type gap struct {
	from, next *turn
	phase      Phase // what was awaited; NoPhase: nothing
}

// gaps yields the gaps between signs of life, and the one up to now.
func (d *desk) gaps() iter.Seq[gap] {
	return func(yield func(gap) bool) {
		var g gap
		var far reached
		ended := pieceSet{all: len(d.hist.verdict.Pieces)}
		for i := range d.hist.turns {
			t := &d.hist.turns[i]
			if !t.alive() {
				continue
			}
			if g.next = t; g.from != nil && !yield(g) {
				return
			}
			g.from = t
			if t.effect == event.Unmapped {
				continue // a sign of life, but nobody knows which: what was awaited still is
			}
			if t.effect == event.Reused {
				far = reached{}
			}
			far.note(t.Piece, t.read.Rank())
			if t.ends() {
				ended.add(t.Piece)
			} else {
				ended.remove(t.Piece)
			}
			if g.phase = t.phase(far.by(t.Piece)); ended.full() {
				g.phase = NoPhase
			}
		}
		if g.next = nil; g.from != nil && !d.hist.verdict.Final {
			yield(g)
		}
	}
}

// silences opens a case for each gap that was, or is by now, too long.
func (d *desk) silences() {
	seen := false
	for g := range d.gaps() {
		seen = true
		if !g.from.last.IsZero() {
			d.silent(g.from.last, g.phase, g.from, g.next)
		}
	}
	if !seen && !d.hist.verdict.Final {
		d.neverSeen()
	}
}

// silent opens a case if the wait since start has passed a limit.
func (d *desk) silent(start time.Time, p Phase, from, next *turn) {
	if p == NoPhase {
		return
	}
	end := d.now
	if next != nil {
		end = next.first
	}
	level, opened, since := d.level(start, end, p)
	if level == NoSeverity {
		return
	}
	c := Case{Kind: KindSilence, Sign: silenceSign(p, level), Opened: stamp(opened)}
	id, ok := d.anchor()
	switch {
	case from != nil:
		id, c.Evidence = from.ID, []event.ID{from.ID}
	case !ok:
		return
	case d.notFound():
		c.Sign = SignNotFound
	}
	f := d.open(c, signPlay(d.rules.Signs, c.Sign), id, opened)
	if f == nil {
		return
	}
	f.Severity, f.since, f.last = level, since, since
	if next != nil {
		f.resolve(next)
	}
}

// level returns the level that a wait has reached, when it passed its first one, and when the present
// one.
func (d *desk) level(start, end time.Time, p Phase) (level Severity, opened, since time.Time) {
	for i, at := range d.limits(start, end, p) {
		if at.IsZero() || !end.After(at) {
			continue
		}
		if level == NoSeverity {
			opened = at
		}
		level, since = Severity(i+1), at
	}
	return level, opened, since
}

// limits returns when a wait since start passes each level; zero where it does not by end, or never.
func (d *desk) limits(start, end time.Time, p Phase) (at [3]time.Time) {
	if p == PhasePickup && d.storageEnd.After(start) {
		for i, before := range [...]time.Duration{48 * h, 24 * h, 0} {
			if at[i] = d.storageEnd.Add(-before); at[i].Before(start) {
				at[i] = start
			}
		}
		return at
	}
	l := d.rules.Stale.Limits(p, d.rules.route())
	for i, limit := range [...]time.Duration{l.Watch, l.Stale, l.Lost} {
		if limit > 0 && end.Sub(start) > limit { // working time is never longer
			at[i] = d.days.AddWorking(start, limit)
		}
	}
	return at
}

func silenceSign(p Phase, level Severity) Sign {
	switch {
	case p == PhaseLabel:
		return SignNotHandedOver
	case p == PhaseCustoms:
		return SignCustomsSilent
	case p == PhasePickup:
		return SignStorageEnding
	case level == SeverityMajor:
		return SignSuspectedLost
	}
	return SignSilent
}

// neverSeen opens a case for a parcel without any sign of life: since it was ordered, or since its
// number was first asked for in vain.
func (d *desk) neverSeen() {
	start := firstSeen(d.hist.shipment, event.NotFound)
	if o := d.rules.Order; o != nil && !o.Placed.IsZero() {
		start = o.Placed
	}
	if !start.IsZero() {
		d.silent(start, PhaseLabel, nil, nil)
	}
}

func (d *desk) notFound() bool { return hasIssue(d.hist.shipment, event.NotFound) }

// giveUps opens a case where a source stopped watching a parcel that has not come to its end, and
// nobody has seen it since.
func (d *desk) giveUps() {
	s := d.hist.shipment
	if d.hist.verdict.Final || !hasIssue(s, event.TrackingExpired) {
		return
	}
	at := firstSeen(s, event.TrackingExpired)
	c := Case{Kind: KindSilence, Sign: SignTrackingExpired, Opened: stamp(at)}
	for i := range d.hist.turns {
		if t := &d.hist.turns[i]; t.alive() {
			if !at.IsZero() && t.first.After(at) {
				return
			}
			c.Evidence = []event.ID{t.ID}
		}
	}
	if id, ok := d.anchor(); ok {
		d.open(c, signPlay(d.rules.Signs, c.Sign), id, at)
	}
}

// hasIssue reports whether some track has a current issue of the kind.
func hasIssue(s *event.Shipment, k event.IssueKind) bool {
	for i := range s.Tracks {
		if len(s.Tracks[i].Issues) == 0 {
			continue
		}
		for _, issue := range s.Tracks[i].Current() {
			if issue.Kind == k {
				return true
			}
		}
	}
	return false
}

// firstSeen returns when an issue of the kind was first received; zero: not known.
func firstSeen(s *event.Shipment, k event.IssueKind) (first time.Time) {
	for i := range s.Tracks {
		for _, issue := range s.Tracks[i].Issues {
			if at := issue.Seen.First; issue.Kind == k && !at.IsZero() && (first.IsZero() || at.Before(first)) {
				first = at
			}
		}
	}
	return first
}

// storageEnd returns when the storage term ends; zero: no term is known.
func storageEnd(s *event.Shipment, zone *time.Location) time.Time {
	p, _ := s.Promise(event.PromiseCollection)
	_, last := bounds(p.End, event.Span{}, zone)
	return last
}

// pieceSet is a set of pieces of a consignment of so many; with none, one event speaks of all.
type pieceSet struct {
	all   int
	whole bool
	named map[string]bool
}

func (s *pieceSet) add(piece string) {
	if piece == "" {
		s.whole = true
		return
	}
	if s.named == nil {
		s.named = map[string]bool{}
	}
	s.named[piece] = true
}

func (s *pieceSet) remove(piece string) {
	if s.whole || piece == "" {
		s.whole, s.named = false, nil
		return
	}
	delete(s.named, piece)
}

func (s *pieceSet) full() bool { return s.whole || len(s.named) > 0 && len(s.named) >= s.all }
