package exception

import (
	"cmp"
	"crypto/sha256"
	"slices"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// Cases returns every case of a shipment up to now, open and over, by when they were opened, then by
// Kind and ID. The same shipment gives the same cases in whatever order its tracks were joined.
//
// A case of KindReason opens with the first event of a trouble (see Classify) that decides at its
// turn. The same reason again within 72 hours of the last time is the same case: Attempts counts it,
// the second and the third raise the severity by one each, and it is open again, with new deadlines,
// if it was over. A worse case supersedes a milder one, a named cause supersedes an unnamed one, a return once begun
// supersedes what stood in the way of the delivery, and one unclaimed goes on with the Play of one
// undeliverable: the buyer can fetch it no more. A case is resolved by the next scan without a
// trouble that is at least as far along as the parcel was, by problem_resolved, customs cases by
// customs_cleared and by no other scan of customs, and all by the end; once the parcel turns round only by the end. A trouble told by
// the delivering event opens a case only if a delivery does not cure it (damage, loss, money due), and
// such a case is not resolved by it; damage and theft told after the end open one too. Pieces have
// cases of their own.
//
// Computed cases: silence before the first scan, between two scans or up to now, which grows from
// severity 1 to 3 with its levels and is resolved by the next scan (none while the parcel is known to
// be lost or stolen); at a pickup point, the end of the storage term, 48 and 24 hours before and when
// it has come; lateness against Rules.Due, resolved by the delivery, the
// arrival at a pickup point or the way back; contradictions, resolved by a later delivery or return;
// signs of fraud, one case for each Sign, which only an Act closes.
//
// The storage term ends when the carrier has promised; without a promise, Rules.StorageDays after the
// arrival at the pickup point. Where neither is known and Rules.Stale has no row for the wait, 7 days
// are assumed, and no case says then that the term has ended.
//
// With a zero now there is no silence up to now, no lateness and no breach.
func Cases(s event.Shipment, now time.Time, r Rules) []Case {
	d := desk{rules: &r, now: now, days: days(r.Calendar), hist: readHistory(&s, r.Calendar.Zone)}
	d.storageEnd = d.lastTerm()
	d.reasons()
	d.silences()
	d.giveUps()
	d.lateness()
	d.contradictions()
	d.frauds()
	return d.close()
}

// file is a case that is being followed.
type file struct {
	Case
	row    status.Reason // whose Play it has; for KindReason
	play   Play
	opened time.Time // when; zero: not known
	last   time.Time // the last occurrence
	second time.Time // the second occurrence; zero: none
	over   time.Time // when it was resolved, if that is known
	need   int       // the rank that a scan must have to resolve it
	back   bool      // the parcel is on its way back
	run              // by which goals it is judged now
	missed bool      // a goal of an earlier run
	waited time.Time // when the wait for escalation began; zero: with the run
}

// run is a time through which one set of goals holds. A case that gets worse by itself or that comes
// back after it was over begins a new one.
type run struct {
	from     time.Time // an answer before is none; zero: every answer counts
	since    time.Time // when the goals count from; zero: not known, and there are none
	goals    Play
	fetchBy  time.Time // when the storage term ends before which it is to be fetched; zero: it is not, or none is known
	critical time.Time // when severity 4 was reached; zero: it was not
}

// desk follows the cases of one shipment.
type desk struct {
	rules      *Rules
	now        time.Time
	days       calendar.Calendar
	hist       history
	storageEnd time.Time // of the promise, else of the last stay at a pickup point; zero: not known
	files      []file
}

// open adds a case and returns it; the pointer is good until the next one is added. A Play without
// severity opens none, and a scan that two sources read differently opens one.
func (d *desk) open(c Case, p Play, from event.ID, at time.Time) *file {
	if p.Severity == NoSeverity {
		return nil
	}
	c.ID = caseID(c.Kind, c.Sign, from)
	for i := range d.files {
		if d.files[i].ID == c.ID {
			return nil
		}
	}
	c.Attempts = 1
	c.Severity = p.Severity
	r := run{since: at, goals: p}
	if c.Severity == SeverityCritical {
		r.critical = at
	}
	d.files = append(d.files, file{Case: c, play: p, opened: at, last: at, run: r})
	return &d.files[len(d.files)-1]
}

// count makes the goals of a new case count from when it was heard of.
func (f *file) count(from time.Time) {
	f.since = from
	if !f.critical.IsZero() {
		f.critical = from
	}
}

// resolve ends a case by the turn, if it is open.
func (f *file) resolve(t *turn) {
	if f.Open() {
		f.Resolved, f.Closed, f.over = t.At, true, t.first
	}
}

// caseID is the identity of the case that an event opens. A silence keeps it while it grows.
func caseID(k Kind, s Sign, from event.ID) event.ID {
	if k == KindSilence && s != SignTrackingExpired {
		s = NoSign
	}
	var room [96]byte
	b := append(room[:0], k.String()...)
	b = append(append(b, 0), s.String()...)
	b = append(append(b, 0), from[:]...)
	sum := sha256.Sum256(b)
	return event.ID(sum[:16])
}

// anchor is the identity that cases have which no event opens. It is made from the number and not from
// the first event, so that the case stays the same when events come in. False: the shipment is nothing.
func (d *desk) anchor() (event.ID, bool) {
	number := ""
	if o := d.rules.Order; o != nil {
		number = o.Number
	}
	if number == "" && len(d.hist.shipment.Tracks) > 0 {
		number = d.hist.shipment.Tracks[0].Number
	}
	switch {
	case number != "":
		sum := sha256.Sum256([]byte(number))
		return event.ID(sum[:16]), true
	case len(d.hist.turns) > 0:
		return d.hist.turns[0].ID, true
	}
	return event.ID{}, false
}

// close works out what depends on people and on now, and returns the cases in order.
func (d *desk) close() []Case {
	if len(d.files) == 0 {
		return nil
	}
	slices.SortStableFunc(d.files, func(a, b file) int {
		return cmp.Or(a.opened.Compare(b.opened), cmp.Compare(a.Kind, b.Kind), a.ID.Compare(b.ID))
	})
	out := make([]Case, len(d.files))
	for i := range d.files {
		f := &d.files[i]
		if f.back && f.row == status.Unclaimed { // the buyer can fetch it no more
			if p := play(d.rules.Playbook, status.Undeliverable); p.Severity != NoSeverity {
				f.play = p
			}
		}
		f.Owner, f.Escalate, f.BuyerActs = f.play.Owner, f.play.Escalate, f.play.BuyerActs
		f.Actions = slices.Clone(f.play.Actions)
		d.acts(f)
		d.deadlines(f)
		d.judge(f)
		out[i] = f.Case
	}
	return out
}

// acts applies what people did. A closing act ends the case unless it occurred again after it.
func (d *desk) acts(f *file) {
	for i := range d.rules.Acts {
		a := &d.rules.Acts[i]
		if a.Case != f.ID || a.At.After(d.now) {
			continue
		}
		if a.Closes && !a.At.Before(f.last) && (f.Open() || a.At.Before(f.over)) {
			f.Resolved, f.Closed, f.over, f.SupersededBy = stamp(a.At), true, a.At, event.ID{}
		}
	}
}

// answered returns when a person first answered the case in its run; zero: nobody did.
func (d *desk) answered(f *file) (first time.Time) {
	for i := range d.rules.Acts {
		a := &d.rules.Acts[i]
		if a.Case != f.ID || a.At.After(d.now) || a.At.Before(f.from) {
			continue
		}
		if first.IsZero() || a.At.Before(first) {
			first = a.At
		}
	}
	return first
}

// closedBy returns when the first closing act after the last occurrence, and before t, ended the case;
// zero: none did.
func (d *desk) closedBy(f *file, t time.Time) (first time.Time) {
	for i := range d.rules.Acts {
		a := &d.rules.Acts[i]
		if a.Case != f.ID || !a.Closes || a.At.After(d.now) || a.At.Before(f.last) || !a.At.Before(t) {
			continue
		}
		if first.IsZero() || a.At.Before(first) {
			first = a.At
		}
	}
	return first
}

// deadlines fills in by when people have to act.
func (d *desk) deadlines(f *file) {
	if f.since.IsZero() {
		return
	}
	f.RespondBy, f.ResolveBy = d.due(&f.run)
	if f.Escalate == NoRole {
		return
	}
	wait := f.run
	if !f.waited.IsZero() {
		wait.since = f.waited
	}
	f.EscalateAt = wait.since
	if f.play.EscalateAfter > 0 {
		f.EscalateAt = d.deadline(&wait, f.play.EscalateAfter)
	}
	if !f.second.IsZero() && f.second.Before(f.EscalateAt) {
		f.EscalateAt = f.second
	}
	if f.fetchBy.After(f.opened) {
		f.EscalateAt = f.fetchBy.Add(-24 * h)
		if f.EscalateAt.Before(f.opened) {
			f.EscalateAt = f.opened
		}
	}
}

// due returns by when a case is to be answered and solved in a run. A parcel that is to be fetched is
// to be so 24 hours before the storage term ends, or, when less is left, before the end.
func (d *desk) due(r *run) (respond, resolve time.Time) {
	respond, resolve = d.deadline(r, r.goals.Respond), d.deadline(r, r.goals.Resolve)
	if !r.fetchBy.After(r.since) {
		return respond, resolve
	}
	if resolve = r.fetchBy.Add(-24 * h); !resolve.After(r.since) {
		resolve = r.fetchBy
	}
	if respond.After(r.fetchBy) {
		respond = r.fetchBy
	}
	return respond, resolve
}

// deadline is the goal from the beginning of a run in working time, or, if that is sooner, on the wall
// clock from when severity 4 was reached.
func (d *desk) deadline(r *run, goal time.Duration) time.Time {
	if goal <= 0 {
		return time.Time{}
	}
	by := d.rules.Calendar.AddWorking(r.since, goal)
	if !r.critical.IsZero() && r.critical.Add(goal).Before(by) {
		by = r.critical.Add(goal)
	}
	return by
}

// judge says whether a goal was missed, and how long it took.
func (d *desk) judge(f *file) {
	end := d.now
	if !f.Open() {
		end = f.over
	}
	answered := d.answered(f)
	f.Responded = !answered.IsZero()
	f.Breached = f.missed || missed(f.RespondBy, f.ResolveBy, answered, end)
	if f.Responded {
		f.Response = d.took(f.begun(), answered)
	}
	if !f.Open() {
		f.Resolution = d.took(f.opened, f.over)
	}
}

// begun is when the case opened, or opened again.
func (f *file) begun() time.Time {
	if f.from.IsZero() {
		return f.opened
	}
	return f.from
}

// next begins a run and keeps in mind whether a goal of the one before was missed by its end.
func (d *desk) next(f *file, end time.Time, r run) {
	if !f.since.IsZero() {
		if by := d.closedBy(f, end); !by.IsZero() {
			end = by
		}
		respond, resolve := d.due(&f.run)
		f.missed = f.missed || missed(respond, resolve, d.answered(f), end)
	}
	f.run = r
}

// missed reports whether a goal had passed at the end, or before an earlier answer.
func missed(respond, resolve, answered, end time.Time) bool {
	heard := end
	if !answered.IsZero() && answered.Before(end) {
		heard = answered
	}
	return !respond.IsZero() && heard.After(respond) || !resolve.IsZero() && end.After(resolve)
}

func (d *desk) took(from, to time.Time) Took {
	if from.IsZero() || !to.After(from) {
		return Took{}
	}
	return Took{Wall: to.Sub(from), Working: d.rules.Calendar.Working(from, to)}
}
