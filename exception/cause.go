package exception

import "iter"

// FindingCause is why a number cannot be found, or what an order lacks. The zero value is none.
type FindingCause uint8

// The causes: those of Diagnose first, then those that only Preflight gives.
const (
	_                       FindingCause = iota
	CauseInvalidNumber                   // it cannot be a number of any carrier
	CauseWrongCarrier                    // another carrier knows it
	CauseTransmission                    // the source fails, or forgot it for now
	CauseArchived                        // the carrier has put it away
	CauseLateUpdate                      // it is too early: no scan came through yet
	CauseNotHandedOver                   // the sender has not handed it over
	CauseConsolidator                    // it travels with others to where it is injected
	CausePostalSync                      // the posts have not exchanged their data yet
	CauseTransshipment                   // it is between carriers or countries
	CauseUntracked                       // the service has no scans
	CauseCustomsDelay                    // it is with customs longer than usual
	CauseSuspectedLost                   // it may be lost
	CauseNeverUsed                       // the number was never used
	CauseNumberReused                    // the number was used before for another parcel
	CauseNumberMissing                   // the order has no number yet
	CauseAddressIncomplete               // parts of the address are missing
	CauseContactMissing                  // no way to reach the buyer
	CauseCustomsDataMissing              // customs will ask for data that is not there
	CauseOrderDataMissing                // what later checks compare with is missing
)

var causeWords = words{
	0:                       "",
	CauseInvalidNumber:      "invalid_number",
	CauseWrongCarrier:       "wrong_carrier",
	CauseTransmission:       "data_transmission_error",
	CauseArchived:           "archived_or_expired",
	CauseLateUpdate:         "late_update",
	CauseNotHandedOver:      "not_handed_over",
	CauseConsolidator:       "consolidator",
	CausePostalSync:         "postal_sync_delay",
	CauseTransshipment:      "transshipment",
	CauseUntracked:          "untracked_service",
	CauseCustomsDelay:       "customs_delay",
	CauseSuspectedLost:      "suspected_lost",
	CauseNeverUsed:          "number_never_used",
	CauseNumberReused:       "number_reused",
	CauseNumberMissing:      "number_missing",
	CauseAddressIncomplete:  "address_incomplete",
	CauseContactMissing:     "contact_missing",
	CauseCustomsDataMissing: "customs_data_missing",
	CauseOrderDataMissing:   "order_data_missing",
}

// Key returns the key of its label.
func (v FindingCause) Key() string { return "finding." + v.String() }

// String returns the word, or a form like finding(200) for a value outside the table.
func (v FindingCause) String() string { return causeWords.word("finding", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v FindingCause) MarshalText() ([]byte, error) { return causeWords.marshal("finding", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *FindingCause) UnmarshalText(b []byte) error {
	*v = FindingCause(causeWords.find(b))
	return nil
}

// FindingCauses yields every cause.
func FindingCauses() iter.Seq[FindingCause] { return all(FindingCause(1), causeWords) }

// Confidence is how sure a finding is. The zero value is none.
type Confidence uint8

// The confidences.
const (
	_                Confidence = iota
	ConfidenceLow               // possible
	ConfidenceMedium            // likely
	ConfidenceHigh              // as good as certain
)

var confidenceWords = words{0: "", ConfidenceLow: "low", ConfidenceMedium: "medium", ConfidenceHigh: "high"}

// Key returns the key of its label.
func (v Confidence) Key() string { return "confidence." + v.String() }

// String returns the word, or a form like confidence(200) for a value outside the table.
func (v Confidence) String() string { return confidenceWords.word("confidence", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Confidence) MarshalText() ([]byte, error) {
	return confidenceWords.marshal("confidence", uint8(v))
}

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Confidence) UnmarshalText(b []byte) error {
	*v = Confidence(confidenceWords.find(b))
	return nil
}

// Confidences yields every confidence.
func Confidences() iter.Seq[Confidence] { return all(Confidence(1), confidenceWords) }
