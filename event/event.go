package event

import (
	"bytes"
	"encoding/hex"
	"errors"
	"time"

	"github.com/parcelfold/parcelfold/status"
)

// ID is the identity of a scan: the same scan told twice, by whatever payload, in whatever order, has
// the same ID. Its text form is 32 lower-case hex digits. The zero ID is no identity.
type ID [16]byte

// String returns the 32 hex digits.
func (id ID) String() string { return hex.EncodeToString(id[:]) }

// IsZero reports whether id is no identity.
func (id ID) IsZero() bool { return id == ID{} }

// Compare orders IDs by their bytes.
func (id ID) Compare(o ID) int { return bytes.Compare(id[:], o[:]) }

// MarshalText writes the 32 hex digits.
func (id ID) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, id[:]), nil }

// UnmarshalText reads 32 hex digits.
func (id *ID) UnmarshalText(b []byte) error {
	var got ID
	if len(b) != 2*len(got) {
		return errors.New("event: an ID has 32 hex digits")
	}
	if _, err := hex.Decode(got[:], b); err != nil {
		return errors.New("event: an ID has 32 hex digits")
	}
	*id = got
	return nil
}

// Event is one scan or notice of one carrier, read but not reworded. It is comparable with ==.
// The zero Event says nothing.
type Event struct {
	ID      ID     `json:"id,omitzero"`      // identity; filled by Seal
	Carrier string `json:"carrier,omitzero"` // adapter ID of the carrier that moves the parcel
	Number  string `json:"number,omitzero"`  // the carrier's number of the consignment
	Piece   string `json:"piece,omitzero"`   // the piece it speaks of; empty: all of them
	Seq     uint16 `json:"seq,omitzero"`     // ordinal among events of one payload that look alike; filled by Seal

	Status status.Status `json:"status,omitzero"` // where it stands; Unknown if the code is not mapped
	Detail status.Detail `json:"detail,omitzero"` // which step
	Reason status.Reason `json:"reason,omitzero"` // why not as planned

	At    Stamp  `json:"at,omitzero"`    // when, at the place
	Rule  string `json:"rule,omitzero"`  // how the status was read where it was not by code: a text rule's name
	Newer string `json:"newer,omitzero"` // words of a newer release ("status=beamed"), kept and written back
	Place Place  `json:"place,omitzero"`
	Proof Proof  `json:"proof,omitzero"`

	Native Native `json:"native,omitzero"` // what the carrier said, verbatim
	Voids  ID     `json:"voids,omitzero"`  // the event that this one takes back
	Seen   Span   `json:"seen,omitzero"`   // which payloads said so
}

// Unmapped reports whether the carrier said something that no table places.
func (e Event) Unmapped() bool {
	return e.Status == status.Unknown && e.Newer == "" && (e.Native.Code != "" || e.Native.Text != "")
}

// Place is where something happened, as far as the carrier said. Country is an ISO 3166-1 alpha-2
// code. Lat and Lon are degrees in WGS 84 and count only where Located is true.
type Place struct {
	Name       string  `json:"name,omitzero"` // facility, office or shop
	City       string  `json:"city,omitzero"`
	Region     string  `json:"region,omitzero"`
	PostalCode string  `json:"postal_code,omitzero"`
	Country    string  `json:"country,omitzero"`
	Lat        float64 `json:"lat,omitzero"`
	Lon        float64 `json:"lon,omitzero"`
	Located    bool    `json:"located,omitzero"`
}

// IsZero reports whether nothing is known of the place.
func (p Place) IsZero() bool { return p == Place{} }

// Native is what the carrier said, verbatim. Sub holds further codes joined by "/".
type Native struct {
	Code string    `json:"code,omitzero"`
	Sub  string    `json:"sub,omitzero"`
	Text Sensitive `json:"text,omitzero"`
}

// Proof is proof of posting or of delivery. Document is an identity paper shown; Method says how
// (a signature, a photo, a code); Ref points to a document at the carrier.
type Proof struct {
	SignedBy Sensitive `json:"signed_by,omitzero"`
	Document Sensitive `json:"document,omitzero"`
	Method   string    `json:"method,omitzero"`
	Ref      string    `json:"ref,omitzero"`
	Lat      float64   `json:"lat,omitzero"`
	Lon      float64   `json:"lon,omitzero"`
	Located  bool      `json:"located,omitzero"`
}

// IsZero reports whether there is no proof.
func (p Proof) IsZero() bool { return p == Proof{} }

// Span is Payload.Received of the first and of the last payload that said so. The zero Span means
// that no payload with a time of receipt said so.
type Span struct {
	First time.Time `json:"first,omitzero"`
	Last  time.Time `json:"last,omitzero"`
}

// IsZero reports whether no time of receipt is known.
func (s Span) IsZero() bool { return s.First.IsZero() && s.Last.IsZero() }
