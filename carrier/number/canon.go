package number

import (
	"unicode"
	"unicode/utf8"
)

const (
	maxLen   = 41  // characters of the longest number of any format
	maxBytes = 256 // of a printed form: a longer text is no number
)

// canon is the canonical form of a number, on the stack.
type canon struct {
	n          int
	text       [maxLen]byte
	bits       [maxLen]uint64 // for each character, its bit in a class
	start, end int            // where its first and last character stand in what was read
	folded     bool           // a lower-case letter was read
}

// read takes the letters and digits of s. It reports false if s has anything
// but those and separators, or too many of them.
func (c *canon) read(s string) bool {
	if len(s) > maxBytes {
		return false
	}
	for i := 0; i < len(s); {
		b, size := s[i], 1
		switch {
		case '0' <= b && b <= '9', 'A' <= b && b <= 'Z':
		case 'a' <= b && b <= 'z':
			b -= 'a' - 'A'
			c.folded = true
		default:
			r := rune(b)
			if b >= utf8.RuneSelf {
				r, size = utf8.DecodeRuneInString(s[i:])
			}
			if !separates(r) {
				return false
			}
			i += size
			continue
		}
		if c.n == maxLen {
			return false
		}
		if c.n == 0 {
			c.start = i
		}
		c.text[c.n], c.bits[c.n] = b, bit(b)
		c.n++
		i++
		c.end = i
	}
	return true
}

// string returns the canonical form of s, which c has read: a part of s where
// it stands there as such.
func (c *canon) string(s string) string {
	if !c.folded && c.end-c.start == c.n {
		return s[c.start:c.end]
	}
	return string(c.text[:c.n])
}

// separates reports whether r may stand between the groups of a printed
// number: blanks, dashes, dots, and the unseen marks that come with a copied
// text.
func separates(r rune) bool {
	switch r {
	case ' ', '-', '.', '\u2212': // the last is the minus of a typesetter
		return true
	}
	return unicode.IsSpace(r) || unicode.In(r, unicode.Pd, unicode.Cf)
}
