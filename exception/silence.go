package exception

import (
	"iter"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// gap is the time from one sign of life to the next; a nil next is now.
type gap struct {
	from, next *turn
	phase      Phase     // what was awaited; NoPhase: nothing
	arrived    time.Time // when it came to the pickup point at which it waits; zero: it does not, or not known
	term       term      // how long it can wait there
}

// term is how long a parcel waits at a pickup point.
type term struct {
	end     time.Time // zero: not known
	assumed bool      // nobody has said so
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
			waited := g.phase == PhasePickup
			if g.phase = t.phase(far.by(t.Piece)); ended.full() {
				g.phase = NoPhase
			}
			if waits := g.phase == PhasePickup; !waits {
				g.arrived = time.Time{}
			} else if !waited {
				g.arrived = t.last
			}
		}
		if g.next = nil; g.from != nil && !d.hist.verdict.Final {
			yield(g)
		}
	}
}

// silences opens a case for each gap that was, or is by now, too long.
func (d *desk) silences() {
	d.neverSeen()
	missing := len(d.files) // what the carriers said; silences are no loss
	for g := range d.gaps() {
		if !g.from.last.IsZero() && !d.gone(d.files[:missing], g) {
			d.silent(g.from.last, g)
		}
	}
}

// gone reports whether the parcel, or its piece, is known to be lost through the whole gap: then
// nobody waits for a scan.
func (d *desk) gone(files []file, g gap) bool {
	for i := range files {
		f := &files[i]
		if f.Reason != status.Lost && f.Reason != status.Stolen || f.Kind != KindReason || !overlap(f.Piece, g.from.Piece) {
			continue
		}
		if !f.opened.After(g.from.last) && (f.Open() || g.next != nil && !f.over.Before(g.next.first)) {
			return true
		}
	}
	return false
}

// silent opens a case if the wait since start has passed a limit, and takes it from level to level.
// Each level has goals of its own; the time until the escalation counts from the first level with the
// same Sign.
func (d *desk) silent(start time.Time, g gap) {
	if g.phase == NoPhase {
		return
	}
	end := d.now
	if g.next != nil {
		end = g.next.first
	}
	g.term = d.term(start, g)
	var f *file
	for i, at := range d.limits(start, end, g) {
		if at.IsZero() || !end.After(at) {
			continue
		}
		level := Severity(i + 1)
		sign := d.silenceSign(g, level)
		goals := signPlay(d.rules.Signs, sign)
		if f != nil {
			d.worsen(f, level, sign, goals, at)
		} else if f = d.begin(sign, goals, g.from, at); f != nil {
			f.Severity = level
		}
		if f != nil && f.Sign == SignStorageEnding {
			f.fetchBy = g.term.end
		}
	}
	if f != nil && g.next != nil {
		f.resolve(g.next)
	}
}

// limits returns when a wait since start passes each level; zero where it does not by end, or never.
func (d *desk) limits(start, end time.Time, g gap) (at [3]time.Time) {
	if !g.term.end.IsZero() {
		for i, before := range [...]time.Duration{48 * h, 24 * h, 0} {
			if at[i] = g.term.end.Add(-before); at[i].Before(start) {
				at[i] = start
			}
		}
		return at
	}
	l := d.rules.Stale.Limits(g.phase, d.rules.route())
	for i, limit := range [...]time.Duration{l.Watch, l.Stale, l.Lost} {
		if limit > 0 && end.Sub(start) > limit { // working time is never longer
			at[i] = d.days.AddWorking(start, limit)
		}
	}
	return at
}

// begin opens the case of a silence that passed its first level at that moment.
func (d *desk) begin(sign Sign, goals Play, from *turn, at time.Time) *file {
	c := Case{Kind: KindSilence, Sign: sign, Opened: stamp(at)}
	id, ok := d.anchor()
	if from != nil {
		id, c.Evidence = from.ID, []event.ID{from.ID}
	} else if !ok {
		return nil
	}
	f := d.open(c, goals, id, at)
	if f != nil {
		f.waited = at
	}
	return f
}

// worsen takes a silence to the next level, which is passed after that moment. Where its row is
// switched off, the case stays what it was.
func (d *desk) worsen(f *file, level Severity, sign Sign, goals Play, at time.Time) {
	if goals.Severity == NoSeverity {
		return
	}
	d.next(f, at.Add(1), run{since: at, goals: goals})
	if sign != f.Sign {
		f.Sign, f.play, f.waited = sign, goals, at
	}
	f.Severity, f.last = level, at
}

// silenceSign is what a silence at a level means; without a turn that it began with, nobody saw the parcel.
func (d *desk) silenceSign(g gap, level Severity) Sign {
	asked := firstSeen(d.hist.shipment, event.NotFound)
	switch {
	case g.from != nil:
	case g.next == nil && d.notFound(), g.next != nil && !asked.IsZero() && asked.Before(g.next.first):
		return SignNotFound
	}
	return silentAt(g.phase, level, g.term.assumed)
}

func silentAt(p Phase, level Severity, assumed bool) Sign {
	switch {
	case p == PhaseLabel:
		return SignNotHandedOver
	case p == PhaseCustoms:
		return SignCustomsSilent
	case p == PhasePickup && level == SeverityMajor && !assumed:
		return SignStorageEnded
	case p == PhasePickup:
		return SignStorageEnding
	case level == SeverityMajor:
		return SignSuspectedLost
	}
	return SignSilent
}

// neverSeen opens a case for a parcel without any sign of life: since it was ordered, or since its
// number was first asked for in vain. The first sign of life ends it.
func (d *desk) neverSeen() {
	start := firstSeen(d.hist.shipment, event.NotFound)
	if o := d.rules.Order; o != nil && !o.Placed.IsZero() {
		start = o.Placed
	}
	g := gap{phase: PhaseLabel}
	for i := range d.hist.turns {
		if d.hist.turns[i].alive() {
			g.next = &d.hist.turns[i]
			break
		}
	}
	if !start.IsZero() {
		d.silent(start, g)
	}
}

func (d *desk) notFound() bool { return hasIssue(d.hist.shipment, event.NotFound) }

// giveUps opens a case where a source stopped watching a parcel that had not come to its end. The
// next sign of life ends it.
func (d *desk) giveUps() {
	s := d.hist.shipment
	at := firstSeen(s, event.TrackingExpired)
	if at.IsZero() && !hasIssue(s, event.TrackingExpired) {
		return
	}
	c := Case{Kind: KindSilence, Sign: SignTrackingExpired, Opened: stamp(at)}
	var again *turn
	for i := range d.hist.turns {
		t := &d.hist.turns[i]
		if !t.alive() {
			continue
		}
		if !at.IsZero() && t.first.After(at) {
			again = t
			break
		}
		c.Evidence = []event.ID{t.ID}
	}
	id, ok := d.anchor()
	if !ok || again == nil && (d.hist.verdict.Final || !hasIssue(s, event.TrackingExpired)) {
		return
	}
	if f := d.open(c, signPlay(d.rules.Signs, c.Sign), id, at); f != nil && again != nil {
		f.resolve(again)
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

// promisedTerm returns the end of the storage term that the carrier has promised; zero: there is none.
func (d *desk) promisedTerm() time.Time {
	p, _ := d.hist.shipment.Promise(event.PromiseCollection)
	_, last := bounds(p.End, event.Span{}, d.rules.Calendar.Zone)
	return last
}

// term returns how long a parcel that was last heard of at start can wait where it is.
func (d *desk) term(start time.Time, g gap) term {
	if g.phase != PhasePickup {
		return term{}
	}
	days, row := d.rules.StorageDays, d.rules.Stale.row(PhasePickup, d.rules.route()) >= 0
	switch end := d.promisedTerm(); {
	case end.After(start):
		return term{end: end}
	case g.arrived.IsZero() || days <= 0 && row:
		return term{}
	case days <= 0:
		return term{end: g.arrived.AddDate(0, 0, assumedStorageDays), assumed: true}
	}
	return term{end: g.arrived.AddDate(0, 0, days)}
}

// lastTerm returns when the storage term ends, as far as somebody has said so: that of the promise,
// else that of the last stay at a pickup point.
func (d *desk) lastTerm() time.Time {
	end := d.promisedTerm()
	if !end.IsZero() || d.rules.StorageDays <= 0 {
		return end
	}
	for g := range d.gaps() {
		if !g.arrived.IsZero() {
			end = g.arrived.AddDate(0, 0, d.rules.StorageDays)
		}
	}
	return end
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
