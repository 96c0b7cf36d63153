package event

import (
	"crypto/sha256"
	"slices"
	"strconv"

	"github.com/parcelfold/parcelfold/status"
)

// ChangeKind says what a Change is about: the first of Reopened, Final, Leg, Status, Detail and Reason
// that differs.
type ChangeKind uint8

// The kinds of changes. The zero ChangeKind is none.
const (
	_              ChangeKind = iota
	ChangeStatus              // it stands elsewhere
	ChangeDetail              // another step of the same status
	ChangeReason              // another reason for the same status
	ChangeLeg                 // it turned round
	ChangeFinal               // it ended
	ChangeReopened            // it had ended and goes on
	ChangePiece               // one piece moved, the whole stands where it stood
	ChangePromise             // the current promise is another one
)

var changeWords = words{
	0: "", ChangeStatus: "status", ChangeDetail: "detail", ChangeReason: "reason", ChangeLeg: "leg",
	ChangeFinal: "final", ChangeReopened: "reopened", ChangePiece: "piece", ChangePromise: "promise",
}

// Key returns the key of its label.
func (k ChangeKind) Key() string { return "change." + k.String() }

// String returns the word of k.
func (k ChangeKind) String() string { return changeWords.word("change", uint8(k)) }

// MarshalText returns the word of k, or an error if k is no ChangeKind.
func (k ChangeKind) MarshalText() ([]byte, error) { return changeWords.marshal("change", uint8(k)) }

// UnmarshalText reads a word; one it does not know reads as the zero ChangeKind.
func (k *ChangeKind) UnmarshalText(b []byte) error {
	v, err := changeWords.read(b)
	*k = ChangeKind(v)
	return err
}

// Change is one thing that is new. From and To are the verdicts before and after the event at its
// turn, without a Trace. The ID is the same whenever the same change is found again, so a mail sent
// for it is not sent twice.
type Change struct {
	ID      ID         `json:"id"`
	Kind    ChangeKind `json:"kind"`
	Event   Event      `json:"event,omitzero"`   // the event that decided; zero for a promise
	Piece   string     `json:"piece,omitzero"`   // for ChangePiece; empty if one event moved several
	Promise Promise    `json:"promise,omitzero"` // for ChangePromise: the current one
	From    Verdict    `json:"from"`
	To      Verdict    `json:"to"`
}

// Changes lists what is new in after, oldest first: one Change for each event that decides anew, or
// decides otherwise than it did. An event of the past that comes in late raises one too, if it decides
// at its turn; a scan that another source, or the same one without a clock or on the clock of another
// zone, told before is not new.
// Where events fell away (withdrawn, voided) and the verdict moved, one Change says so, with the event
// that decides now. Changed promises come last. Changes(s, s) is empty. Each verdict of a Change has all
// pieces, so the answer is large where thousands of them move one by one.
func Changes(before, after Shipment) []Change {
	was, from := before.readings()
	places, o, f := after.begin()
	after.credit(was, places, o)
	after.retold(was, places, o)
	var then map[heard]Verdict // only where an event reads otherwise than it did
	var out []Change
	for i, p := range places {
		e, name := after.at(p), after.heard(p)
		old, known := was[name]
		var prev Verdict
		if !known {
			prev = f.verdict()
		}
		step := f.apply(e, p.key, o.of[i])
		if !step.Effect.Decided() || known && old.reading == readingOf(e, step) {
			continue
		}
		if known {
			if then == nil {
				then = before.verdicts()
			}
			prev = then[old.by]
		}
		now := f.verdict()
		if kind := kindOf(prev, now); kind != 0 {
			out = append(out, change(kind, *e, prev, now))
		}
	}
	now := f.verdict()
	out = after.fallen(&f, from, now, out)
	return append(out, promiseChanges(before, after, from, now)...)
}

// reading is how an event was read at its turn. Whether it opened a leg or came after the one that did
// is not part of it: that makes no news.
type reading struct {
	status status.Status
	leg    Leg
	detail status.Detail
	reason status.Reason
}

func readingOf(e *Event, s Step) reading { return reading{s.Status, s.Leg, e.Detail, e.Reason} }

// heard names an event as one track tells it.
type heard struct {
	event                   ID
	carrier, number, source string
}

func (s Shipment) heard(p spot) heard {
	t := &s.Tracks[p.track]
	return heard{s.at(p).ID, t.Carrier, t.Number, t.Source}
}

// turn is how an event was read, and which one that was: itself, or a twin.
type turn struct {
	reading reading
	by      heard
}

// readings returns how each deciding event was read, and the verdict at the end.
func (s Shipment) readings() (map[heard]turn, Verdict) {
	places, o, f := s.begin()
	out := make(map[heard]turn, len(places))
	for i, p := range places {
		if step := f.apply(s.at(p), p.key, o.of[i]); step.Effect.Decided() {
			out[s.heard(p)] = turn{readingOf(s.at(p), step), s.heard(p)}
		}
	}
	return out, f.verdict()
}

// verdicts returns where the whole stood after each event.
func (s Shipment) verdicts() map[heard]Verdict {
	places, o, f := s.begin()
	out := make(map[heard]Verdict, len(places))
	for i, p := range places {
		f.apply(s.at(p), p.key, o.of[i])
		out[s.heard(p)] = f.verdict()
	}
	return out
}

// credit gives the turn of a coarser twin to the event that tells the same better and is new.
func (s Shipment) credit(was map[heard]turn, places []spot, o sorted) {
	for i, p := range places {
		if o.of[i] != coarser {
			continue
		}
		twin, told := was[s.heard(p)]
		better := s.heard(places[o.better[i]])
		if _, known := was[better]; told && !known {
			was[better] = twin
		}
	}
}

// retold gives the turn of a scan to a new event that is the same one on another clock: a carrier that told
// it by the clock of the place may tell it in UTC the next time, and that is no news.
func (s Shipment) retold(was map[heard]turn, places []spot, o sorted) {
	if len(was) == 0 {
		return
	}
	for i, p := range places {
		name := s.heard(p)
		if _, known := was[name]; known || o.of[i] != counts || !s.at(p).At.known {
			continue
		}
		near := func(q spot) bool { return q.key >= p.key-minute && q.key <= p.key+minute }
		for j := i - 1; j >= 0 && near(places[j]); j-- {
			s.inherit(was, name, p, places[j])
		}
		for j := i + 1; j < len(places) && near(places[j]); j++ {
			s.inherit(was, name, p, places[j])
		}
	}
}

// inherit gives p the turn of q if both are one scan of one track.
func (s Shipment) inherit(was map[heard]turn, name heard, p, q spot) {
	e, old := s.at(p), s.at(q)
	if q.track != p.track || !old.At.known || e.Status != old.Status || e.Piece != old.Piece ||
		CodeKey(e.Native.Code) != CodeKey(old.Native.Code) || CodeKey(firstSub(e.Native.Sub)) != CodeKey(firstSub(old.Native.Sub)) {
		return
	}
	if twin, told := was[s.heard(q)]; told {
		was[name] = twin
	}
}

// fallen adds the Change that out does not tell: the one of events that fell away.
func (s Shipment) fallen(f *folder, from, now Verdict, out []Change) []Change {
	kind := kindOf(from, now)
	if kind == 0 || tells(out, kind, now) {
		return out
	}
	by := now.By
	if kind == ChangePiece {
		moved := slices.DeleteFunc(movedPieces(from, now), func(p PieceVerdict) bool {
			return slices.ContainsFunc(out, func(c Change) bool { return c.Event.Piece == p.Piece || c.Event.Piece == "" })
		})
		if len(moved) == 0 {
			return out // told, or a piece was named and none has moved
		}
		by = f.by(moved[0].Piece)
	}
	return append(out, change(kind, s.byID(by), from, now, "fallen", from.By.String()))
}

// tells reports whether out ends where the whole stands now and, where it ended or goes on, says so.
func tells(out []Change, kind ChangeKind, now Verdict) bool {
	if len(out) == 0 || kind == ChangePiece {
		return false
	}
	if left := kindOf(out[len(out)-1].To, now); left != 0 && left != ChangePiece {
		return false
	}
	return kind != ChangeReopened && kind != ChangeFinal ||
		slices.ContainsFunc(out, func(c Change) bool { return c.Kind == kind })
}

func (s Shipment) byID(id ID) Event {
	for i := range s.Tracks {
		for j := range s.Tracks[i].Events {
			if e := &s.Tracks[i].Events[j]; e.ID == id {
				return *e
			}
		}
	}
	return Event{}
}

func kindOf(from, to Verdict) ChangeKind {
	switch {
	case from.Final && !to.Final:
		return ChangeReopened
	case !from.Final && to.Final:
		return ChangeFinal
	case from.Leg != to.Leg:
		return ChangeLeg
	case from.Status != to.Status:
		return ChangeStatus
	case from.Detail != to.Detail:
		return ChangeDetail
	case from.Reason != to.Reason:
		return ChangeReason
	case !slices.Equal(from.Pieces, to.Pieces):
		return ChangePiece
	}
	return 0
}

// movedPieces returns the pieces of both that stand elsewhere, as they stand now. Both lists are
// sorted by name.
func movedPieces(from, to Verdict) []PieceVerdict {
	var out []PieceVerdict
	was := from.Pieces
	for _, p := range to.Pieces {
		for len(was) > 0 && was[0] != p && was[0].Piece < p.Piece {
			was = was[1:]
		}
		if len(was) > 0 && was[0] != p && was[0].Piece == p.Piece {
			out = append(out, p)
		}
	}
	return out
}

// change makes a Change. The further words set its ID apart from that of the event's own turn.
func change(k ChangeKind, e Event, from, to Verdict, further ...string) Change {
	c := Change{Kind: k, Event: e, From: from, To: to}
	words := append(further, k.String(), to.Status.String(), to.Detail.String(), to.Reason.String(),
		to.Leg.String(), strconv.FormatBool(to.Final))
	if k == ChangePiece {
		c.Piece = e.Piece
		moved := movedPieces(from, to)
		if len(moved) == 1 {
			c.Piece = moved[0].Piece
		}
		for _, p := range moved {
			words = append(words, p.Piece, readingText(p.Status, p.Detail, p.Reason), strconv.FormatBool(p.Final))
		}
	}
	c.ID = hashID(e.ID[:], words...)
	return c
}

func promiseChanges(before, after Shipment, from, to Verdict) []Change {
	var out []Change
	for _, k := range [...]PromiseKind{PromiseDelivery, PromiseCollection, PromiseDispatch} {
		old, had := before.Promise(k)
		p, has := after.Promise(k)
		if !has || had && comparePromise(old, p) == 0 {
			continue
		}
		c := Change{Kind: ChangePromise, Promise: p, From: from, To: to}
		c.ID = hashID(nil, ChangePromise.String(), after.Tracks[0].Carrier, after.Tracks[0].Number, string(k),
			old.Start.String(), old.End.String(), p.Start.String(), p.End.String()) // from which, too: a day promised again is news
		out = append(out, c)
	}
	return out
}

// hashID is the ID of what b and the words after it say.
func hashID(b []byte, words ...string) ID {
	for _, w := range words {
		b = append(append(b, 0), w...)
	}
	sum := sha256.Sum256(b)
	return ID(sum[:16])
}
