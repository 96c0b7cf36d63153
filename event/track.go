package event

import (
	"time"
)

// Track is what one source says of one number. The zero Track is empty.
type Track struct {
	Carrier string `json:"carrier,omitzero"` // moves the parcel: an adapter ID
	Number  string `json:"number,omitzero"`  // the carrier's number of the consignment
	Source  string `json:"source,omitzero"`  // told us: the adapter ID of the carrier itself or of an aggregator

	Refs     []Ref     `json:"refs,omitempty"`
	Events   []Event   `json:"events,omitempty"`   // oldest first once sealed
	Promises []Promise `json:"promises,omitempty"` // what is said to come

	Origin      Place     `json:"origin,omitzero"`
	Destination Place     `json:"destination,omitzero"`
	Service     string    `json:"service,omitzero"` // the carrier's product
	Mode        string    `json:"mode,omitzero"`    // air, road, sea, where the carrier says so
	WeightGrams int       `json:"weight_grams,omitzero"`
	Items       int       `json:"items,omitzero"`   // pieces, as the carrier counts them
	Whole       time.Time `json:"whole,omitzero"`   // Received of the newest payload that held the full history and was not empty
	Issues      []Issue   `json:"issues,omitempty"` // what could not be read or found
}

// PromiseKind says what is promised. It is a stored word: one of a newer release is kept as it is.
type PromiseKind string

// The kinds of promises.
const (
	PromiseDelivery   PromiseKind = "delivery"   // when it is to be delivered
	PromiseCollection PromiseKind = "collection" // the storage term: until when it waits to be collected
	PromiseDispatch   PromiseKind = "dispatch"   // when it is to be sent off
)

// MarshalText returns the word, or an error if it is none: lower-case letters, digits and "_".
func (k PromiseKind) MarshalText() ([]byte, error) { return marshalKind(k) }

// UnmarshalText reads a word, of this release or a newer one; what is no word is an error.
func (k *PromiseKind) UnmarshalText(b []byte) error { return readKind(k, b) }

// Promise is something that has not happened yet: from Start to End, half-open where both are clocks,
// the last day included where End is a day. A zero Start means "by End", a zero End "from Start".
type Promise struct {
	Kind  PromiseKind `json:"kind,omitzero"`
	Start Stamp       `json:"start,omitzero"`
	End   Stamp       `json:"end,omitzero"`
	Seen  Span        `json:"seen,omitzero"`
}

// RefKind says what a Ref names. It is a stored word: one of a newer release is kept as it is.
type RefKind string

// The kinds of references.
const (
	RefPiece   RefKind = "piece"   // a piece of this consignment
	RefReturn  RefKind = "return"  // the number of the return
	RefNext    RefKind = "next"    // the same goods under the next number
	RefOrder   RefKind = "order"   // the shop's own number
	RefPartner RefKind = "partner" // the partner's number for the same consignment
)

// MarshalText returns the word, or an error if it is none: lower-case letters, digits and "_".
func (k RefKind) MarshalText() ([]byte, error) { return marshalKind(k) }

// UnmarshalText reads a word, of this release or a newer one; what is no word is an error.
func (k *RefKind) UnmarshalText(b []byte) error { return readKind(k, b) }

// Ref is another number that belongs to the consignment.
type Ref struct {
	Kind  RefKind `json:"kind,omitzero"`
	Value string  `json:"value,omitzero"`
}

// Shipment is one consignment: all tracks of the same goods, joined. The zero Shipment is empty.
// Join keeps one Track for each carrier, number and source, sorted by them; a Shipment read from
// JSON or built by hand is brought into that form by joining it.
type Shipment struct {
	Tracks []Track `json:"tracks,omitempty"`
}
