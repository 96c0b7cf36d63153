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
// the second and the third raise the severity by one each, and it is open again if it was over. A
// worse case supersedes a milder one, a named cause supersedes an unnamed one, a return once begun
// supersedes what stood in the way of the delivery. A case is resolved by the next scan without a
// trouble that is at least as far along as the parcel was, by problem_resolved, customs cases by
// customs_cleared, and all by the end; once the parcel turns round only by the end. A trouble told by
// the delivering event opens a case only if a delivery does not cure it (damage, loss, money due), and
// such a case is not resolved by it; damage and theft told after the end open one too. Pieces have
// cases of their own.
//
// Computed cases: silence between two scans or up to now, which grows from severity 1 to 3 with its
// levels and is resolved by the next scan; lateness against Rules.Due, resolved by the delivery, the
// arrival at a pickup point or the way back; contradictions, resolved by a later delivery or return;
// signs of fraud, one case for each Sign, which only an Act closes.
//
// With a zero now there is no silence up to now, no lateness and no breach.
func Cases(s event.Shipment, now time.Time, r Rules) []Case {
	d := desk{rules: &r, now: now, days: days(r.Calendar), hist: readHistory(&s, r.Calendar.Zone)}
	d.storageEnd = storageEnd(&s, r.Calendar.Zone)
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
	since  time.Time // when the deadlines count from
	last   time.Time // the last occurrence
	second time.Time // the second occurrence; zero: none
	over   time.Time // when it was resolved, if that is known
	need   int       // the rank that a scan must have to resolve it
}

// desk follows the cases of one shipment.
type desk struct {
	rules      *Rules
	now        time.Time
	days       calendar.Calendar
	hist       history
	storageEnd time.Time // zero: not known
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
	d.files = append(d.files, file{Case: c, play: p, opened: at, since: at, last: at})
	return &d.files[len(d.files)-1]
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

// anchor is the identity that cases have which no event opens: the first event's, else one made from
// the number. False: the shipment is nothing.
func (d *desk) anchor() (event.ID, bool) {
	if len(d.hist.turns) > 0 {
		return d.hist.turns[0].ID, true
	}
	var carrier, number string
	switch {
	case len(d.hist.shipment.Tracks) > 0:
		carrier, number = d.hist.shipment.Tracks[0].Carrier, d.hist.shipment.Tracks[0].Number
	case d.rules.Order != nil:
		number = d.rules.Order.Number
	}
	if number == "" {
		return event.ID{}, false
	}
	sum := sha256.Sum256([]byte(carrier + "\x00" + number))
	return event.ID(sum[:16]), true
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
		f.Owner, f.Escalate, f.BuyerActs = f.play.Owner, f.play.Escalate, f.play.BuyerActs
		f.Actions = slices.Clone(f.play.Actions)
		answered := d.acts(f)
		d.deadlines(f)
		d.judge(f, answered)
		out[i] = f.Case
	}
	return out
}

// acts applies what people did, and returns when the first of them answered. A closing act ends the
// case unless it occurred again after it.
func (d *desk) acts(f *file) (answered time.Time) {
	for i := range d.rules.Acts {
		a := &d.rules.Acts[i]
		if a.Case != f.ID || a.At.After(d.now) {
			continue
		}
		if !f.Responded || a.At.Before(answered) {
			f.Responded, answered = true, a.At
		}
		if a.Closes && !a.At.Before(f.last) && (f.Open() || a.At.Before(f.over)) {
			f.Resolved, f.Closed, f.over, f.SupersededBy = stamp(a.At), true, a.At, event.ID{}
		}
	}
	return answered
}

// deadlines fills in by when people have to act.
func (d *desk) deadlines(f *file) {
	if f.since.IsZero() {
		return
	}
	f.RespondBy = d.deadline(f, f.play.Respond)
	f.ResolveBy = d.deadline(f, f.play.Resolve)
	if f.Escalate != NoRole {
		f.EscalateAt = f.since
		if f.play.EscalateAfter > 0 {
			f.EscalateAt = d.deadline(f, f.play.EscalateAfter)
		}
		if !f.second.IsZero() && f.second.Before(f.EscalateAt) {
			f.EscalateAt = f.second
		}
	}
	if f.row == status.Unclaimed || f.Sign == SignStorageEnding {
		if by := d.storageEnd.Add(-24 * h); !d.storageEnd.IsZero() && by.After(f.since) {
			f.ResolveBy, f.EscalateAt = by, by
		}
	}
}

// deadline is the goal after the opening: in working time, at severity 4 on the wall clock.
func (d *desk) deadline(f *file, goal time.Duration) time.Time {
	switch {
	case goal <= 0:
		return time.Time{}
	case f.Severity == SeverityCritical:
		return f.since.Add(goal)
	}
	return d.rules.Calendar.AddWorking(f.since, goal)
}

// judge says whether a goal was missed, and how long it took.
func (d *desk) judge(f *file, answered time.Time) {
	end := d.now
	if !f.Open() {
		end = f.over
	}
	heard := end
	if f.Responded {
		heard = answered
	}
	f.Breached = !f.RespondBy.IsZero() && heard.After(f.RespondBy) ||
		!f.ResolveBy.IsZero() && end.After(f.ResolveBy)
	if f.Responded {
		f.Response = d.took(f.opened, answered)
	}
	if !f.Open() {
		f.Resolution = d.took(f.opened, f.over)
	}
}

func (d *desk) took(from, to time.Time) Took {
	if from.IsZero() || !to.After(from) {
		return Took{}
	}
	return Took{Wall: to.Sub(from), Working: d.rules.Calendar.Working(from, to)}
}
