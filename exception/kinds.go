package exception

import "iter"

// Kind is what sort of case it is.
type Kind uint8

// The kinds. The zero Kind is none of them.
const (
	_                 Kind = iota
	KindReason             // the carrier says that something is wrong
	KindSilence            // too long without a scan
	KindLateness           // later than the date the buyer was shown
	KindContradiction      // the history contradicts itself
	KindFraud              // a sign that something may be fraud
)

var kindWords = words{
	0:                 "",
	KindReason:        "reason",
	KindSilence:       "silence",
	KindLateness:      "lateness",
	KindContradiction: "contradiction",
	KindFraud:         "fraud",
}

// Key returns the key of its label.
func (v Kind) Key() string { return "kind." + v.String() }

// String returns the word, or a form like kind(200) for a value outside the table.
func (v Kind) String() string { return kindWords.word("kind", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Kind) MarshalText() ([]byte, error) { return kindWords.marshal("kind", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Kind) UnmarshalText(b []byte) error {
	*v = Kind(kindWords.find(b))
	return nil
}

// Kinds yields every kind.
func Kinds() iter.Seq[Kind] { return all(Kind(1), kindWords) }

// Sign is what was found without the carrier saying so. The zero value is NoSign: cases of KindReason
// have none, every other case has one.
type Sign uint8

// The signs.
const (
	NoSign                Sign = iota // prints as ""
	SignSilent                        // no scan for longer than usual
	SignSuspectedLost                 // no scan for so long that it may be lost
	SignNotHandedOver                 // a label, and no acceptance
	SignNotFound                      // the carrier does not know the number
	SignCustomsSilent                 // no scan since it came to customs
	SignStorageEnding                 // the storage term ends and nobody fetched it
	SignTrackingExpired               // the source has given up watching
	SignOverdue                       // later than promised
	SignDeliveredOnReturn             // delivered to the recipient while on the way back
	SignMovedAfterEnd                 // it moves after it was delivered, returned or destroyed
	SignNumberReused                  // the number was used for another parcel before
	SignAbruptChange                  // delivered sooner than that way can be made
	SignOtherPlace                    // delivered in another town or postal area than ordered
	SignOtherRoute                    // sent from or to another country than ordered
	SignOtherWeight                   // another weight than ordered
	SignSharedNumber                  // several orders under one number
	SignStorageEnded                  // the storage term has ended and nobody fetched it
)

var signWords = words{
	NoSign:                "",
	SignSilent:            "silent",
	SignSuspectedLost:     "suspected_lost",
	SignNotHandedOver:     "not_handed_over",
	SignNotFound:          "not_found",
	SignCustomsSilent:     "customs_silent",
	SignStorageEnding:     "storage_ending",
	SignTrackingExpired:   "tracking_expired",
	SignOverdue:           "overdue",
	SignDeliveredOnReturn: "delivered_on_return",
	SignMovedAfterEnd:     "moved_after_end",
	SignNumberReused:      "number_reused",
	SignAbruptChange:      "abrupt_status_change",
	SignOtherPlace:        "other_place",
	SignOtherRoute:        "other_route",
	SignOtherWeight:       "other_weight",
	SignSharedNumber:      "shared_number",
	SignStorageEnded:      "storage_ended",
}

// Key returns the key of its label.
func (v Sign) Key() string { return "sign." + v.String() }

// String returns the word, or a form like sign(200) for a value outside the table.
func (v Sign) String() string { return signWords.word("sign", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Sign) MarshalText() ([]byte, error) { return signWords.marshal("sign", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Sign) UnmarshalText(b []byte) error {
	*v = Sign(signWords.find(b))
	return nil
}

// Signs yields every sign but NoSign.
func Signs() iter.Seq[Sign] { return all(Sign(1), signWords) }
