package event

import "github.com/parcelfold/parcelfold/status"

// Verdict is where a consignment stands and why. The zero Verdict is unknown: nothing was said.
type Verdict struct {
	Status   status.Status  `json:"status"`
	Detail   status.Detail  `json:"detail,omitzero"`
	Reason   status.Reason  `json:"reason,omitzero"`
	Since    Stamp          `json:"since,omitzero"`    // the first stamp of the current run of Status
	By       ID             `json:"by,omitzero"`       // the event that decided
	Progress status.Status  `json:"progress,omitzero"` // the furthest it got on this leg
	Final    bool           `json:"final,omitzero"`    // nothing more is expected
	Leg      Leg            `json:"leg,omitzero"`
	Pieces   []PieceVerdict `json:"pieces,omitempty"` // by name; empty where no piece has one
	Trace    []Step         `json:"trace,omitempty"`  // one for each event of every track, oldest first
}

// PieceVerdict is where one piece stands.
type PieceVerdict struct {
	Piece  string        `json:"piece"`
	Status status.Status `json:"status"`
	Detail status.Detail `json:"detail,omitzero"`
	Reason status.Reason `json:"reason,omitzero"`
	Final  bool          `json:"final,omitzero"`
}

// Step says what one event did to the verdict at its turn: its effect, and the status and the leg as
// which it was read there. On the way back a delivery is read as returned.
type Step struct {
	Event  ID            `json:"event"`
	Effect Effect        `json:"effect"`
	Status status.Status `json:"status"`
	Leg    Leg           `json:"leg,omitzero"`
}

// Leg is the way that the parcel is on.
type Leg uint8

// The legs.
const (
	LegOut    Leg = iota // to the recipient
	LegReturn            // back to the sender
)

// Effect is what an event did to the verdict.
type Effect uint8

// The effects. The zero Effect is none of them. Decides, LegOpened, LegClosed, Contradiction and
// Reused mark events that decided at their turn.
const (
	_             Effect = iota
	Decides              // it decided
	Note                 // stored and shown, never decides; also an event whose time cannot be true
	Unmapped             // no table reads it
	Coarser              // another event tells the same better
	Late                 // a label that came after the parcel itself
	AfterEnd             // after the end nothing but a return, a recall of the cancellation or a new use counts
	Contradiction        // delivered to the recipient on the way back: it decided, against what went before
	LegOpened            // it decided and began the way back
	LegClosed            // it decided and ended the way back: the sender has it
	Voided               // another event took it back
	Withdrawn            // the carrier's newer history no longer holds it
	Reused               // it decided: the number is used again for another parcel
)

var effectWords = words{
	0: "", Decides: "decides", Note: "note", Unmapped: "unmapped", Coarser: "coarser", Late: "late",
	AfterEnd: "after_end", Contradiction: "contradiction", LegOpened: "leg_opened", LegClosed: "leg_closed",
	Voided: "voided", Withdrawn: "withdrawn", Reused: "reused",
}

var legWords = words{LegOut: "out", LegReturn: "return"}

// Decided reports whether the event decided at its turn.
func (e Effect) Decided() bool {
	switch e {
	case Decides, Contradiction, LegOpened, LegClosed, Reused:
		return true
	}
	return false
}

// Key returns the key of its label.
func (e Effect) Key() string { return "effect." + e.String() }

// String returns the word of e.
func (e Effect) String() string { return effectWords.word("effect", uint8(e)) }

// MarshalText returns the word of e, or an error if e is no Effect.
func (e Effect) MarshalText() ([]byte, error) { return effectWords.marshal("effect", uint8(e)) }

// UnmarshalText reads a word; one it does not know reads as the zero Effect.
func (e *Effect) UnmarshalText(b []byte) error {
	v, err := effectWords.read(b)
	*e = Effect(v)
	return err
}

// Key returns the key of its label.
func (l Leg) Key() string { return "leg." + l.String() }

// String returns the word of l.
func (l Leg) String() string { return legWords.word("leg", uint8(l)) }

// MarshalText returns the word of l, or an error if l is no Leg.
func (l Leg) MarshalText() ([]byte, error) { return legWords.marshal("leg", uint8(l)) }

// UnmarshalText reads a word; one it does not know reads as LegOut.
func (l *Leg) UnmarshalText(b []byte) error {
	v, err := legWords.read(b)
	*l = Leg(v)
	return err
}

// Verdict folds the events into where the consignment stands. It is a state machine: the newest event
// that may decide does, also downwards (in the depot after a failed attempt). A label never decides
// once the parcel itself was seen. Delivered, returned and cancelled are final, and so are the reasons
// destroyed and forfeited; a lost parcel may be found. After that only a return begun, a cancellation
// overtaken by the parcel, and an acceptance over 120 days later count. On the way back every step
// reads as returning and a delivery as returned, unless it says that the recipient has it. Notes and
// unmapped codes decide only while nothing else is known.
//
// Pieces are folded apart; an event without a piece speaks of all. All delivered is delivered, some
// delivered is delivered in part, else the least advanced piece speaks.
func (s Shipment) Verdict() Verdict {
	places, o, f := s.begin()
	trace := make([]Step, len(places))
	for i, p := range places {
		trace[i] = f.apply(s.at(p), p.key, o.of[i])
	}
	v := f.verdict()
	if len(trace) > 0 {
		v.Trace = trace
	}
	return v
}
