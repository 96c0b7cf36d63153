package replay

import (
	"bytes"
	"hash/fnv"
	"unicode/utf8"
)

// cover overwrites one value. Equal values are overwritten alike.
func (s *partList) cover(v []byte, k partKind) {
	h := fnv.New64a()
	_, _ = h.Write(v)
	seed := h.Sum64()
	for i := 0; i < len(v); {
		c := v[i]
		switch {
		case c == '&' && k == partText:
			i += entity(v[i:])
		case c == '\\' && k == partString && i+1 < len(v):
			i += escape(v[i:])
		case c >= '0' && c <= '9':
			seed = seed*6364136223846793005 + 1442695040888963407
			if v[i] = '1' + byte(seed>>60)%9; v[i] == c {
				v[i] = '1' + (c-'0')%9 // never the digit that stood there
			}
			i++
		case k == partNumber:
			i++ // a sign, a point, an exponent
		case c >= 'a' && c <= 'z':
			v[i] = 'x'
			i++
		case c >= 'A' && c <= 'Z':
			v[i] = 'X'
			i++
		case c < utf8.RuneSelf:
			i++
		default:
			i += s.letter(v[i:])
		}
	}
}

// entity overwrites a character reference, whose number would tell the letter, and keeps a named one.
func entity(v []byte) int {
	for _, name := range [...]string{"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"} {
		if bytes.HasPrefix(v, []byte(name)) {
			return len(name)
		}
	}
	end := bytes.IndexByte(v, ';')
	if end < 0 || v[1] != '#' {
		return 1
	}
	for i := 2; i < end; i++ {
		if v[i] != 'x' || i > 2 {
			v[i] = '5'
		}
	}
	if end > 4 { // a number of three or more fives may be no character
		for i := 2; i < end; i++ {
			v[i] = '0'
		}
		copy(v[end-3:], "120")
	}
	return end + 1
}

// escape overwrites a JSON escape of a letter and keeps those of marks.
func escape(v []byte) int {
	if v[1] != 'u' || len(v) < 6 {
		return 2
	}
	copy(v[2:6], "0078")
	return 6
}

// letter overwrites one character that is not ASCII by one of the same length.
func (s *partList) letter(v []byte) int {
	if !s.utf8 {
		v[0] = 0xE6 // a small letter in the Cyrillic and the Latin single-byte charsets
		return 1
	}
	_, size := utf8.DecodeRune(v)
	copy(v, [...]string{1: "\x3f", 2: "ж", 3: "字", 4: "𐍈"}[size])
	return size
}
