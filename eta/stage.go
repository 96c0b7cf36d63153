package eta

import (
	"fmt"
)

// Stage is a milestone that a prediction counts from. Later stages are larger.
// The text form is lower_snake and frozen. The zero value is Ordered.
type Stage uint8

const (
	Ordered        Stage = iota // the buyer has ordered; the carrier has nothing yet
	HandedOver                  // the carrier has the parcel: its first physical scan
	ExportDeparted              // the parcel has left the country of origin
	ArrivedCountry              // the parcel is in the country of destination
	AtDepot                     // the parcel is at the hub or depot that serves the address
	OnVehicle                   // the parcel is on the vehicle of the last mile
	numStages
)

var stageNames = [numStages]string{
	Ordered:        "ordered",
	HandedOver:     "handed_over",
	ExportDeparted: "export_departed",
	ArrivedCountry: "arrived_country",
	AtDepot:        "at_depot",
	OnVehicle:      "on_vehicle",
}

// String returns the text form, or "stage(N)" for a value that is no stage.
func (s Stage) String() string { return wordOf(stageNames[:], uint8(s), "stage") }

// IsValid reports whether s is one of the stages.
func (s Stage) IsValid() bool { return s < numStages }

// MarshalText returns the text form; a value that is no stage is an error.
func (s Stage) MarshalText() ([]byte, error) { return marshalWord(stageNames[:], uint8(s), "stage") }

// UnmarshalText reads the text form and nothing else.
func (s *Stage) UnmarshalText(text []byte) error {
	return unmarshalWord(stageNames[:], text, (*uint8)(s), "stage")
}

// wordOf, marshalWord and unmarshalWord serve the small vocabularies of this package. All words
// of a table differ, so a word names one value.

func wordOf(words []string, v uint8, kind string) string {
	if int(v) < len(words) {
		return words[v]
	}
	return fmt.Sprintf("%s(%d)", kind, v)
}

func marshalWord(words []string, v uint8, kind string) ([]byte, error) {
	if int(v) < len(words) {
		return []byte(words[v]), nil
	}
	return nil, fmt.Errorf("eta: no such %s: %d", kind, v)
}

func unmarshalWord(words []string, text []byte, v *uint8, kind string) error {
	for i, w := range words {
		if w == string(text) {
			*v = uint8(i)
			return nil
		}
	}
	return fmt.Errorf("eta: no such %s: %+.120q", kind, text)
}

// newerWord reads the words of what is computed anew on every call: one that a newer release wrote
// is the zero value.
func newerWord(words []string, text []byte) uint8 {
	for i, w := range words {
		if w == string(text) {
			return uint8(i)
		}
	}
	return 0
}
