package exception

import (
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// lateness opens a case if the parcel was not there when the buyer was told that it would be. Ready at
// a pickup point is there; on the way back it is awaited no more.
func (d *desk) lateness() {
	due := d.rules.Due
	id, ok := d.anchor()
	if due.IsZero() || !ok {
		return
	}
	arrived, newest := d.arrival()
	if arrived == nil && !d.now.After(due) || arrived != nil && !arrived.surelyAfter(due) {
		return
	}
	c := Case{Kind: KindLateness, Sign: SignOverdue, Opened: stamp(due)}
	if newest != nil {
		c.Evidence = append(c.Evidence, newest.ID)
	}
	if arrived != nil {
		c.Evidence = append(c.Evidence, arrived.ID)
	}
	f := d.open(c, signPlay(d.rules.Signs, c.Sign), id, due.UTC())
	if f != nil && arrived != nil {
		f.resolve(arrived)
	}
}

// arrival returns the turn by which all pieces had arrived, turned round or come to an end, and the
// newest turn before it that decided. A new acceptance begins anew.
func (d *desk) arrival() (arrived, newest *turn) {
	there := pieceSet{all: len(d.hist.verdict.Pieces)}
	for i := range d.hist.turns {
		t := &d.hist.turns[i]
		switch {
		case !t.effect.Decided() || t.read == status.Info:
			continue
		case t.read == status.Accepted:
			arrived = nil
			there.remove(t.Piece)
		case t.ends() || t.read == status.AvailableForPickup || t.effect == event.LegOpened:
			there.add(t.Piece)
		}
		if arrived == nil && there.full() {
			arrived = t
			continue
		}
		if arrived == nil {
			newest = t
		}
	}
	return arrived, newest
}
