package number

import "github.com/parcelfold/parcelfold/carrier"

// Parse returns what s may be, best first; nil if no format fits. The order is
// that of the package comment. Blanks, dashes and dots in s are ignored, as is
// the case of letters; any other character, or more than 256 bytes, fits no
// format.
func Parse(s string) []Candidate { return AppendParse(nil, s) }

// AppendParse appends to dst what Parse returns; a capacity of 16 always
// suffices. It allocates nothing if dst has room and s has the canonical
// number in one piece: upper-case letters and digits, with separators around
// them at most. Otherwise a number that fits costs the one string that holds
// its canonical form. The candidates share the memory of s or of that string.
func AppendParse(dst []Candidate, s string) []Candidate {
	var c canon
	if !c.read(s) {
		return dst
	}
	whole, first, last := "", len(dst), -1
	for i := range byLength[c.n] {
		shape := &byLength[c.n][i]
		if shape.format == last || !shape.fits(&c) {
			continue // several shapes of one format give one candidate
		}
		if whole == "" {
			whole = c.string(s)
		}
		last = shape.format
		if got, ok := formats[shape.format].candidate(whole); ok {
			dst = append(dst, got)
		}
	}
	rank(dst[first:])
	return dst
}

// candidate reads a number in canonical form that has a shape of f. It reports
// false if the number is none of f after all.
func (f *format) candidate(whole string) (Candidate, bool) {
	got := Candidate{
		Carrier: f.carrier, Format: f.name, Number: f.number.of(whole), Country: f.country,
		Confidence: f.good,
	}
	if f.check != nil {
		got.Check = CheckGood
		if !f.holds(f.body.of(whole)) {
			got.Check, got.Confidence = CheckBad, f.bad
		}
	}
	if f.read == nil {
		return got, got.Confidence > carrier.No
	}
	by, ok := f.read(whole)
	if by.carrier != "" {
		got.Carrier, got.Country = by.carrier, by.country
	}
	got.Service = by.service
	if by.shared && got.Confidence > carrier.Weak {
		got.Confidence--
	}
	return got, ok && got.Confidence > carrier.No
}

// holds reports whether the last character of s checks the ones before.
func (f *format) holds(s string) bool {
	body, digit := s[:len(s)-1], s[len(s)-1]
	return f.check(body) == digit || f.or != nil && f.or(body) == digit
}
