package eta

import "time"

// BasisKind says what kind of knowledge an answer rests on.
type BasisKind uint8

const (
	BasisNone     BasisKind = iota // no answer
	BasisPrior                     // no history: a wide guess for the kind of route
	BasisStandard                  // the service standard that the caller gave
	BasisCarrier                   // the carrier's own promise
	BasisModel                     // deliveries of the past
	BasisFact                      // it has been delivered
	numBases
)

var basisNames = [numBases]string{
	BasisNone: "none", BasisPrior: "prior", BasisStandard: "standard", BasisCarrier: "carrier", BasisModel: "model", BasisFact: "fact",
}

// String returns the text form, or "basis(N)" for a value that is no kind.
func (k BasisKind) String() string { return wordOf(basisNames[:], uint8(k), "basis") }

// Key is the label's key: "basis." and the text form.
func (k BasisKind) Key() string { return "basis." + k.String() }

// MarshalText returns the text form; a value that is no kind is an error.
func (k BasisKind) MarshalText() ([]byte, error) {
	return marshalWord(basisNames[:], uint8(k), "basis")
}

// UnmarshalText reads the text form. A word of a newer release reads as BasisNone.
func (k *BasisKind) UnmarshalText(text []byte) error {
	*k = BasisKind(newerWord(basisNames[:], text))
	return nil
}

// Basis is where an answer comes from.
type Basis struct {
	Kind  BasisKind     `json:"kind,omitzero"`
	Level string        `json:"level,omitzero"` // of a model: sender_lane, lane, destination, origin or all; of a prior: the route
	Rows  int           `json:"rows,omitzero"`  // deliveries seen at that level
	Age   time.Duration `json:"age,omitzero"`   // of a model: since it learned last
	Stage Stage         `json:"stage,omitzero"` // the milestone whose history answered
}
