package exception

import (
	"slices"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// repeatWithin is how long after its last occurrence a trouble is the same case.
const repeatWithin = 72 * h

// endRank is the rank that only the end has.
const endRank = 7

// reached is how far all pieces and each piece have come.
type reached struct {
	all    int
	pieces map[string]int
}

func (r *reached) by(piece string) int { return max(r.all, r.pieces[piece]) }

func (r *reached) note(piece string, rank int) {
	if piece == "" {
		r.all = max(r.all, rank)
		return
	}
	if r.pieces == nil {
		r.pieces = map[string]int{}
	}
	r.pieces[piece] = max(r.pieces[piece], rank)
}

// reasons follows what the carriers say.
func (d *desk) reasons() {
	var far reached
	for i := range d.hist.turns {
		t := &d.hist.turns[i]
		switch {
		case t.effect == event.AfterEnd:
			if t.Reason.Category() == status.CategoryDamage || t.Reason == status.Stolen {
				d.occur(t, t.Reason, endRank)
			}
			continue
		case !t.effect.Decided() || t.read == status.Info || t.read == status.Unknown:
			continue
		case t.effect == event.Reused:
			d.moved(t, func(*file) bool { return true })
			far = reached{}
		}
		if t.ends() {
			d.end(t)
			continue
		}
		far.note(t.Piece, t.read.Rank())
		row, bad := t.trouble()
		if bad {
			d.occur(t, row, need(t, &far))
		}
		if t.effect == event.LegOpened {
			d.turnRound(t)
		}
		if !bad {
			d.forward(t)
		}
	}
}

// need is the rank of the scan that resolves a trouble which occurs at t.
func need(t *turn, far *reached) int {
	if t.read == status.Returning {
		return endRank // it is the return that is wrong, and it lasts until the sender has it
	}
	return far.by(t.Piece)
}

// occur opens a case, or goes on with the one that the same trouble opened not long ago. It returns nil
// if the row is switched off.
func (d *desk) occur(t *turn, row status.Reason, need int) *file {
	f := d.recent(t)
	if f != nil {
		d.repeat(f, t)
	} else if f = d.opens(t, row); f == nil {
		return nil
	}
	f.need = need
	f.back = t.leg == event.LegReturn
	return f
}

func (d *desk) opens(t *turn, row status.Reason) *file {
	c := Case{Kind: KindReason, Status: t.read, Reason: t.Reason, Piece: t.Piece, Opened: t.At, Evidence: []event.ID{t.ID}}
	f := d.open(c, play(d.rules.Playbook, row), t.ID, t.last)
	if f != nil {
		f.row = row
		f.count(t.heard())
		if row == status.Unclaimed {
			f.fetchBy = d.storageEnd
		}
		d.supersede(f, t)
	}
	return f
}

// repeat notes another occurrence. What follows from a trouble (it waits at a point, it goes back, it
// ended) is told with the same reason and is no further attempt.
func (d *desk) repeat(f *file, t *turn) {
	if slices.Contains(f.Evidence, t.ID) {
		return // the same scan, told by another source
	}
	f.Evidence = append(f.Evidence, t.ID)
	d.reopen(f, t)
	f.last = t.last
	if t.read == status.AvailableForPickup || t.read == status.Returning || t.read.Ends() {
		return
	}
	f.Attempts++
	f.Severity = f.play.Severity.worse(min(f.Attempts, 3) - 1)
	if f.Severity == SeverityCritical && f.critical.IsZero() {
		f.critical = t.heard()
	}
	if f.second.IsZero() {
		f.second = t.last
	}
}

// reopen makes a case open again, if it was over by a scan or by a person. Its goals are new then.
func (d *desk) reopen(f *file, t *turn) {
	over := f.over
	if by := d.closedBy(f, t.first); !by.IsZero() && (f.Open() || by.Before(over)) {
		over = by
	} else if f.Open() {
		return
	}
	f.Resolved, f.Closed, f.over, f.SupersededBy = event.Stamp{}, false, time.Time{}, event.ID{}
	if over.Equal(t.first) {
		return // by the scan that tells of the same trouble again
	}
	r := run{from: t.first, since: t.heard(), goals: f.goals, fetchBy: f.fetchBy}
	if f.Severity == SeverityCritical {
		r.critical = t.heard()
	}
	d.next(f, over, r)
}

// recent returns the case that the same trouble of the same piece opened or repeated within 72 hours.
func (d *desk) recent(t *turn) *file {
	for i := len(d.files) - 1; i >= 0; i-- {
		if f := &d.files[i]; f.sameTrouble(t) {
			if t.first.Sub(f.last) > repeatWithin {
				return nil
			}
			return f
		}
	}
	return nil
}

func (f *file) sameTrouble(t *turn) bool {
	return f.Reason == t.Reason && f.Piece == t.Piece && (f.Reason != status.NoReason || f.Status == t.read)
}

// supersede ends the cases that the new one takes the place of: milder ones, an exception or the same
// step without a cause, the same trouble of more than 72 hours ago, and, if the new one is a bare
// return, equal ones. The new one is the last file.
func (d *desk) supersede(by *file, t *turn) {
	turned := by.Reason == status.NoReason && t.effect == event.LegOpened
	for i := range len(d.files) - 1 {
		f := &d.files[i]
		if !f.Open() || !overlap(f.Piece, by.Piece) {
			continue
		}
		unnamed := f.Reason == status.NoReason && by.Reason != status.NoReason && (f.Status == status.Exception || f.Status == by.Status)
		if f.Severity < by.Severity || unnamed || turned && f.Severity == by.Severity || f.sameTrouble(t) {
			f.resolve(t)
			f.SupersededBy = by.ID
		}
	}
}

// turnRound makes the cases of the way out wait for the end: a scan on the way back does not help them.
func (d *desk) turnRound(t *turn) {
	for i := range d.files {
		if f := &d.files[i]; overlap(f.Piece, t.Piece) {
			f.need, f.back = endRank, true
		}
	}
}

// forward resolves what a scan without a trouble has overcome. A parcel that is stored has not moved.
func (d *desk) forward(t *turn) {
	if t.read.Rank() < status.Accepted.Rank() || t.Detail == status.Stored {
		return
	}
	atCustoms := t.Detail == status.CustomsPresented || t.Detail == status.CustomsProcessing
	d.moved(t, func(f *file) bool {
		customs := f.row.Category() == status.CategoryCustoms
		switch {
		case t.Detail == status.ProblemResolved || t.Detail == status.CustomsCleared && customs:
			return true
		case atCustoms && customs:
			return false // it is where the trouble is
		}
		return t.read.Rank() >= f.need
	})
}

// end resolves all that was open, and opens what the ending event itself tells of: what it does not
// cure stays, what a return or a cancellation gives as its reason is over with it.
func (d *desk) end(t *turn) {
	if finalReason(t.Reason) {
		own := d.occur(t, t.Reason, endRank)
		d.moved(t, func(f *file) bool { return f != own })
		return
	}
	d.moved(t, func(*file) bool { return true })
	switch {
	case t.Reason == status.NoReason || !t.Reason.IsValid():
	case outlives(t.Reason):
		d.occur(t, t.Reason, endRank)
	case t.read != status.Delivered && d.recent(t) == nil:
		if f := d.occur(t, t.Reason, endRank); f != nil {
			f.resolve(t)
		}
	}
}

// moved resolves the open cases of the turn's piece for which over holds.
func (d *desk) moved(t *turn, over func(*file) bool) {
	for i := range d.files {
		if f := &d.files[i]; overlap(f.Piece, t.Piece) && over(f) {
			f.resolve(t)
		}
	}
}

// overlap reports whether two events, by their pieces, may speak of the same goods.
func overlap(a, b string) bool { return a == "" || b == "" || a == b }
