package event

import (
	"math"
	"slices"

	"github.com/parcelfold/parcelfold/status"
)

const reuseAfter = 120 * dayLength // posts may use a number again after that

// machine folds the events of one piece, in order.
type machine struct {
	now    Verdict // without Pieces and Trace
	before status.Status
	seen   bool  // a status other than info has decided
	endKey int64 // where the event that ended it stands
}

// step folds one event and returns its effect.
func (m *machine) step(e *Event, key int64) Step {
	effect, read := m.read(e, key)
	return Step{Event: e.ID, Effect: effect, Status: read, Leg: m.now.Leg}
}

// read returns what e does and the status as which it is read.
func (m *machine) read(e *Event, key int64) (Effect, status.Status) {
	switch {
	case e.Status == status.Unknown:
		if m.now.Status == status.Unknown {
			m.take(e, status.Unknown, status.NoDetail)
		}
		return Unmapped, e.Status
	case !e.credible():
		return Note, e.Status
	case e.Status == status.Info:
		if m.seen {
			return Note, e.Status
		}
		m.take(e, status.Info, e.Detail)
		return Decides, e.Status
	case m.now.Final:
		return m.afterEnd(e, key)
	}
	return m.onward(e, key)
}

// onward folds an event that does not come after the end.
func (m *machine) onward(e *Event, key int64) (Effect, status.Status) {
	if m.now.Leg == LegReturn {
		return m.back(e, key)
	}
	return m.out(e, key)
}

// out folds an event on the way to the recipient.
func (m *machine) out(e *Event, key int64) (Effect, status.Status) {
	switch e.Status {
	case status.Registered:
		if m.now.Progress.Rank() >= status.Accepted.Rank() {
			return Late, e.Status
		}
	case status.Returning:
		m.turn(LegReturn)
		m.decide(e, key, e.Status, e.Detail)
		return LegOpened, e.Status
	case status.Returned:
		m.turn(LegReturn)
		return m.back(e, key)
	}
	m.decide(e, key, e.Status, e.Detail)
	return Decides, e.Status
}

// back folds an event on the way back to the sender.
func (m *machine) back(e *Event, key int64) (Effect, status.Status) {
	switch e.Status {
	case status.Exception:
		m.decide(e, key, e.Status, e.Detail)
		return Decides, e.Status
	case status.Delivered:
		if reachesRecipient(e.Detail) {
			m.turn(LegOut)
			m.decide(e, key, e.Status, e.Detail)
			return Contradiction, e.Status
		}
		fallthrough
	case status.Returned:
		m.decide(e, key, status.Returned, allowed(e.Detail, status.Returned))
		if m.now.Final {
			return LegClosed, status.Returned
		}
		return Decides, status.Returned
	}
	m.decide(e, key, status.Returning, allowed(e.Detail, status.Returning))
	return Decides, status.Returning
}

// afterEnd folds an event that comes after the end.
func (m *machine) afterEnd(e *Event, key int64) (Effect, status.Status) {
	switch {
	case e.Status == status.Accepted && key != math.MaxInt64 && key-m.endKey > reuseAfter:
		*m = machine{}
		m.decide(e, key, e.Status, e.Detail)
		return Reused, e.Status
	case m.now.Status == status.Returned:
		return AfterEnd, e.Status
	case e.Status == status.Returning || e.Status == status.Returned:
		m.now.Final = false
		return m.onward(e, key)
	case m.now.Status == status.Cancelled && e.Status.Rank() >= status.Accepted.Rank() && e.Status != status.Cancelled:
		m.now.Final, m.now.Progress = false, m.before
		return m.onward(e, key)
	}
	return AfterEnd, e.Status
}

// turn begins a leg.
func (m *machine) turn(l Leg) { m.now.Leg, m.now.Progress = l, status.Unknown }

// decide makes e the event that decides, read as st and d.
func (m *machine) decide(e *Event, key int64, st status.Status, d status.Detail) {
	if st == status.Cancelled {
		m.before = m.now.Progress
	}
	m.seen = true
	m.take(e, st, d)
	if st.Rank() > 0 && st.Rank() >= m.now.Progress.Rank() {
		m.now.Progress = st
	}
	m.now.Final = st.Ends() && d != status.Partial || e.Reason == status.Destroyed || e.Reason == status.Forfeited
	if m.now.Final {
		m.endKey = key
	}
}

func (m *machine) take(e *Event, st status.Status, d status.Detail) {
	if m.now.By.IsZero() || m.now.Status != st {
		m.now.Since = e.At
	}
	m.now.Status, m.now.Detail, m.now.Reason, m.now.By = st, d, e.Reason, e.ID
}

// credible reports whether the time of e can be true: not before 2000, no offset beyond 14 hours, not
// over a day after it was received.
func (e *Event) credible() bool {
	if !e.At.fair() {
		return false
	}
	return e.At.IsZero() || e.Seen.First.IsZero() || e.At.key() <= e.Seen.First.Unix()+dayLength
}

// reachesRecipient reports whether d says that the recipient has it, and not the sender.
func reachesRecipient(d status.Detail) bool {
	switch d {
	case status.ToRecipient, status.ToNeighbor, status.ToSafePlace, status.InMailbox, status.CodCollected:
		return true
	}
	return false
}

func allowed(d status.Detail, s status.Status) status.Detail {
	if d.Allows(s) {
		return d
	}
	return status.NoDetail
}

// folder folds all pieces of a shipment side by side.
type folder struct {
	pieces   []string // sorted; one empty name where no piece has one
	machines []machine
	parts    []Verdict // room for verdict
}

// begin puts all events in order, sorts out which count, and makes ready to fold them.
func (s Shipment) begin() ([]spot, sorted, folder) {
	places := s.order()
	o := s.sort(places)
	return places, o, s.folder(places, o.of)
}

// folder has a machine for each piece that a reference or an event names. A piece that only withdrawn
// or voided events name is none.
func (s Shipment) folder(places []spot, of []pass) folder {
	var names []string
	for i := range s.Tracks {
		for _, r := range s.Tracks[i].Refs {
			if r.Kind == RefPiece && r.Value != "" {
				names = append(names, r.Value)
			}
		}
	}
	for i, p := range places {
		piece := s.at(p).Piece
		if piece == "" || of[i] == withdrawn || of[i] == voided || len(names) > 0 && names[len(names)-1] == piece {
			continue
		}
		names = append(names, piece)
	}
	slices.Sort(names)
	names = slices.Compact(names)
	if len(names) == 0 {
		names = []string{""}
	}
	return folder{pieces: names, machines: make([]machine, len(names))}
}

// apply folds one event into the pieces that it speaks of. Where pieces differ in what it did, one
// where it decided speaks.
func (f *folder) apply(e *Event, key int64, p pass) Step {
	switch p {
	case withdrawn:
		return Step{Event: e.ID, Effect: Withdrawn, Status: e.Status}
	case voided:
		return Step{Event: e.ID, Effect: Voided, Status: e.Status}
	case coarser:
		return Step{Event: e.ID, Effect: Coarser, Status: e.Status}
	}
	if e.Piece != "" {
		i, _ := slices.BinarySearch(f.pieces, e.Piece)
		return f.machines[i].step(e, key)
	}
	step := f.machines[0].step(e, key)
	for i := 1; i < len(f.machines); i++ {
		if other := f.machines[i].step(e, key); other.Effect.Decided() && !step.Effect.Decided() {
			step = other
		}
	}
	return step
}

// verdict returns the verdict over all pieces, without a trace.
func (f *folder) verdict() Verdict {
	if len(f.pieces) == 1 && f.pieces[0] == "" {
		return f.machines[0].now
	}
	f.parts = f.parts[:0]
	pieces := make([]PieceVerdict, len(f.machines))
	for i := range f.machines {
		v := &f.machines[i].now
		f.parts = append(f.parts, *v)
		pieces[i] = PieceVerdict{Piece: f.pieces[i], Status: v.Status, Detail: v.Detail, Reason: v.Reason, Final: v.Final}
	}
	v := combine(f.parts, ofPieces)
	v.Pieces = pieces
	return v
}

// by returns the event that decided of a piece.
func (f *folder) by(piece string) ID {
	i, _ := slices.BinarySearch(f.pieces, piece)
	return f.machines[i].now.By
}
