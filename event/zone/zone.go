package zone

import (
	"bytes"
	"fmt"
	"time"
)

// Basis tells what an answer rests on, the surer the greater.
type Basis uint8

// The bases of an answer.
const (
	None           Basis = iota // nothing is known of the place; there is no zone
	CountryDefault              // the country has several zones; this is that of most people
	RegionMain                  // the region has several zones; this is its main one
	PostcodeMain                // the area of the postcode has several zones; this is its main one
	Region                      // the region has one zone
	Postcode                    // the area of the postcode has one zone
	Sole                        // the country has one zone, its outlying parts left aside
)

var basisNames = [...]string{
	None:           "none",
	CountryDefault: "country_default",
	RegionMain:     "region_main",
	PostcodeMain:   "postcode_main",
	Region:         "region",
	Postcode:       "postcode",
	Sole:           "sole",
}

// String returns the name in lower_snake, such as region_main.
func (b Basis) String() string {
	if int(b) < len(basisNames) {
		return basisNames[b]
	}
	return fmt.Sprintf("basis(%d)", uint8(b))
}

// Sure reports whether the place surely lies in the zone answered.
func (b Basis) Sure() bool {
	return b >= Region && int(b) < len(basisNames)
}

// Finder finds the zones of places in some countries. It never changes after New
// and is safe for concurrent use. The zero and the nil Finder know no country.
type Finder struct {
	countries map[[2]byte]*country
}

// country is what a Finder knows of one country.
type country struct {
	code      string
	answer               // of the country as a whole
	digits    int        // characters of a whole postcode
	codes     []entry    // of regions, folded
	names     []entry    // of regions, folded; a name fits the start of a word
	postcodes []postcode // ranges of prefixes
}

type answer struct {
	loc   *time.Location
	basis Basis
}

type entry struct {
	key string
	answer
}

type postcode struct {
	low, high string // of one length, both included
	answer
}

// At returns the zone of a place and what that rests on. Country is the ISO
// 3166-1 alpha-2 code. Region is an ISO 3166-2 code, with the country or without
// ("US-CA", "CA"), or a name ("California", "São Paulo", "Приморский край"). Case
// and accents do not matter, and any of the three may be empty.
//
// A region with one zone decides; else the postcode does, if it is whole; else
// the main zone of the region, or of the country. The zone is nil, with None, for
// a country that was not given to New, for one without people, and for addresses
// of armed forces abroad.
func (f *Finder) At(countryCode, region, postalCode string) (*time.Location, Basis) {
	if f == nil || len(countryCode) != 2 {
		return nil, None
	}
	c := f.countries[[2]byte{upper(countryCode[0]), upper(countryCode[1])}]
	if c == nil {
		return nil, None
	}
	best := c.answer
	if a, ok := c.byRegion(region); ok {
		if a.basis != RegionMain {
			return a.loc, a.basis
		}
		best = a
	}
	if a, ok := c.byPostcode(postalCode); ok {
		best = a
	}
	return best.loc, best.basis
}

// byRegion finds a code that is the whole text, else the first word that starts
// a name; of several names that fit, the longest.
func (c *country) byRegion(region string) (best answer, ok bool) {
	var buf [128]byte
	text := fold(buf[:0], c.bare(region))
	for i := range c.codes {
		if string(text) == c.codes[i].key {
			return c.codes[i].answer, true
		}
	}
	for ; len(text) > 0 && !ok; text = nextWord(text) {
		longest := 0
		for i := range c.names {
			n := &c.names[i]
			if n.key[0] == text[0] && len(n.key) > longest && bytes.HasPrefix(text, []byte(n.key)) {
				best, ok, longest = n.answer, true, len(n.key)
			}
		}
	}
	return best, ok
}

// byPostcode finds the longest range of prefixes that holds the postcode. A
// postcode that lacks characters could have lost them in front: it is not read.
func (c *country) byPostcode(s string) (best answer, ok bool) {
	var buf [16]byte
	text := compact(buf[:0], c.bare(s))
	if len(text) == 0 || len(text) < c.digits {
		return best, false
	}
	longest := 0
	for i := range c.postcodes {
		p := &c.postcodes[i]
		n := len(p.low)
		if p.low[0] > text[0] || text[0] > p.high[0] || n <= longest || n > len(text) {
			continue
		}
		if prefix := text[:n]; p.low <= string(prefix) && string(prefix) <= p.high {
			best, ok, longest = p.answer, true, n
		}
	}
	return best, ok
}
