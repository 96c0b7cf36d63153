package exception

import (
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// mostAhead is how far a clock on earth is ahead of UTC, at most: one without a zone may show a moment
// that is that much earlier.
const mostAhead = 14 * h

// surelyAfter reports whether the turn cannot have happened by then.
func (t *turn) surelyAfter(at time.Time) bool {
	if t.adrift {
		return t.first.Add(-mostAhead).After(at)
	}
	return t.first.After(at) || t.first.Equal(at) && t.last.After(at)
}

// How strong a contradiction is. A carrier that sends its scans in batches stamps some of them late.
const (
	scoreReturn   = 0.7 // the recipient and the sender cannot both have it
	scoreBatch    = 0.3 // moves within a day of the end
	scoreMoved    = 0.7 // moves later than that
	batchLateness = 24 * h
)

// contradictions opens a case where the history of a piece cannot be true as it stands. A later delivery
// or return of it settles that.
func (d *desk) contradictions() {
	from := len(d.files)
	for i := range d.hist.turns {
		t := &d.hist.turns[i]
		switch {
		case t.effect == event.Contradiction:
			d.contradict(SignDeliveredOnReturn, scoreReturn, d.hist.before(i, (*turn).decided), t)
		case t.ends() || t.effect == event.AfterEnd && t.read.Ends():
			for j := from; j < len(d.files); j++ {
				if overlap(d.files[j].Piece, t.Piece) {
					d.files[j].resolve(t)
				}
			}
		case t.effect == event.AfterEnd && goesOn(t):
			end := d.hist.before(i, (*turn).ends)
			score := scoreMoved
			if t.first.Sub(end.last) < batchLateness {
				score = scoreBatch
			}
			d.contradict(SignMovedAfterEnd, score, end, t)
		}
	}
}

// before returns the last turn before turn i that is so and speaks of its piece. There is one wherever
// turn i contradicts it.
func (h *history) before(i int, so func(*turn) bool) *turn {
	for k := i - 1; k >= 0; k-- {
		if t := &h.turns[k]; so(t) && overlap(t.Piece, h.turns[i].Piece) {
			return t
		}
	}
	return &turn{}
}

// goesOn reports whether the turn cannot follow an end: the parcel moves, or is gone.
func goesOn(t *turn) bool {
	switch t.read {
	case status.InTransit, status.OutForDelivery, status.AvailableForPickup, status.AttemptFailed:
		return true
	case status.Exception:
		return t.Reason == status.Lost || finalReason(t.Reason)
	}
	return false
}

// contradict opens a case, or adds the turn to the one of the piece that is open.
func (d *desk) contradict(sign Sign, score float64, against, t *turn) {
	for i := range d.files {
		if f := &d.files[i]; f.Sign == sign && f.Piece == t.Piece && f.Open() {
			f.Evidence, f.Score, f.last = append(f.Evidence, t.ID), max(f.Score, score), t.last
			return
		}
	}
	c := Case{Kind: KindContradiction, Sign: sign, Piece: t.Piece, Opened: t.At, Score: score, Evidence: []event.ID{against.ID, t.ID}}
	if f := d.open(c, signPlay(d.rules.Signs, sign), t.ID, t.last); f != nil {
		f.count(t.heard())
	}
}
