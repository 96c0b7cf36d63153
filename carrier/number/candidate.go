package number

import (
	"cmp"
	"fmt"
	"log/slog"
	"slices"
	"strconv"

	"github.com/parcelfold/parcelfold/carrier"
)

// Candidate is one reading of a number. It is comparable; the zero Candidate
// reads nothing.
type Candidate struct {
	Carrier    string             `json:"carrier,omitempty"` // the adapter ID of who issued it; "upu" for a post without an adapter of its own
	Format     string             `json:"format,omitempty"`  // the name of the format, one of Formats; frozen once released
	Number     string             `json:"number,omitempty"`  // canonical: upper-case letters and digits, without the routing part of a barcode
	Country    string             `json:"country,omitempty"` // ISO 3166-1 alpha-2 of the issuer, where the format tells; else ""
	Service    string             `json:"service,omitempty"` // what the number says of the service, in English; else ""
	Confidence carrier.Confidence `json:"confidence,omitempty"`
	Check      Check              `json:"check,omitempty"`
}

// LogValue gives log/slog the carrier, the format and the check; the number
// leads to a person and is left out.
func (c Candidate) LogValue() slog.Value {
	return slog.StringValue("number of " + c.Carrier + " as " + c.Format + ", check " + c.Check.String())
}

// String returns the text of LogValue. fmt asks for it in %v, %+v, %s, %q and %x;
// a verb that does not fit a text, which go vet reports, is beyond its reach.
func (c Candidate) String() string { return c.LogValue().String() }

// GoString returns the text of LogValue, for %#v.
func (c Candidate) GoString() string { return c.String() }

// rank sorts the candidates best first, as the package comment says. It keeps
// the order of equals, which is that of the table.
func rank(candidates []Candidate) {
	slices.SortStableFunc(candidates, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Confidence, a.Confidence), cmp.Compare(checks[a.Check].rank, checks[b.Check].rank))
	})
}

// Check says what the check digit of a number is worth.
type Check uint8

// The checks.
const (
	CheckNone Check = iota // the format has no check digit, or its rule is not known
	CheckGood              // the check digit holds
	CheckBad               // the check digit does not hold: a misprint, a sample, or another carrier's number
	numCheck
)

var checks = [numCheck]struct {
	word string
	rank int // the lower stands first among candidates of equal confidence
}{
	CheckNone: {word: "none", rank: 1},
	CheckGood: {word: "good", rank: 0},
	CheckBad:  {word: "bad", rank: 2},
}

// String returns the word of c: none, good or bad.
func (c Check) String() string {
	if c < numCheck {
		return checks[c].word
	}
	return "check(" + strconv.Itoa(int(c)) + ")"
}

// MarshalText returns the word of c, or an error if c is no Check.
func (c Check) MarshalText() ([]byte, error) {
	if c >= numCheck {
		return nil, fmt.Errorf("number: invalid %s", c)
	}
	return []byte(checks[c].word), nil
}

// UnmarshalText reads a word that MarshalText wrote, and no other.
func (c *Check) UnmarshalText(text []byte) error {
	for i := range numCheck {
		if string(text) == checks[i].word {
			*c = i
			return nil
		}
	}
	return fmt.Errorf("number: no check is named %+q", text[:min(len(text), 120)])
}
