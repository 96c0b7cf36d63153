package wire

import (
	"unicode"
	"unicode/utf8"
)

// name is a qualified name: text[at:end], its local part from local on.
type name struct{ at, local, end int }

// prefix is the length of the prefix; zero if there is none.
func (n name) prefix() int { return max(n.local-1-n.at, 0) }

// name reads the name at a place. bad is the place of what makes it none, or -1.
func (x *xmlReader) name(at int) (n name, bad int) {
	s := x.text
	i := at
	for i < len(s) && nameClass[s[i]] <= nameLater {
		i++
	}
	n = name{at, at, i}
	if i < len(s) && nameClass[s[i]] >= nameColon {
		return x.longName(n)
	}
	switch {
	case i == len(s):
		return n, i
	case i == at || nameClass[s[at]] != nameFirst:
		return n, at
	}
	return n, -1
}

// longName goes on with a name at its colon or first character that is not
// ASCII.
func (x *xmlReader) longName(n name) (name, int) {
	s := x.text
	for ; n.end < len(s) && nameClass[s[n.end]] != nameNot; n.end++ {
		if s[n.end] == ':' {
			if n.local > n.at || n.end == n.at {
				return n, n.end
			}
			n.local = n.end + 1
		}
	}
	switch {
	case n.end == len(s):
		return n, n.end
	case !nameStart(s[n.at]):
		return n, n.at
	case n.local == n.end || !nameStart(s[n.local]):
		return n, n.local
	}
	for i, r := range s[n.at:n.end] {
		if r >= utf8.RuneSelf && !unicode.Is(nameLetters, r) {
			return n, n.at + i
		}
	}
	return n, -1
}

// Classes of bytes in names.
const (
	nameFirst = iota // may begin a name
	nameLater
	nameColon
	nameHigh // part of a character that is not ASCII
	nameNot
)

var nameClass = func() (t [256]uint8) {
	for c := range 256 {
		switch {
		case c >= utf8.RuneSelf:
			t[c] = nameHigh
		case 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_':
			t[c] = nameFirst
		case '0' <= c && c <= '9' || c == '-' || c == '.':
			t[c] = nameLater
		case c == ':':
			t[c] = nameColon
		default:
			t[c] = nameNot
		}
	}
	return t
}()

func nameStart(c byte) bool { return nameClass[c] == nameFirst || nameClass[c] == nameHigh }

// nameLetters are the letters that are not ASCII and may stand in names: those
// of living scripts that every edition of XML 1.0 allows.
var nameLetters = &unicode.RangeTable{R16: []unicode.Range16{
	{Lo: 0x00C0, Hi: 0x00D6, Stride: 1}, // Latin
	{Lo: 0x00D8, Hi: 0x00F6, Stride: 1},
	{Lo: 0x00F8, Hi: 0x0131, Stride: 1},
	{Lo: 0x0134, Hi: 0x013E, Stride: 1},
	{Lo: 0x0141, Hi: 0x0148, Stride: 1},
	{Lo: 0x014A, Hi: 0x017E, Stride: 1},
	{Lo: 0x0391, Hi: 0x03A1, Stride: 1}, // Greek
	{Lo: 0x03A3, Hi: 0x03CE, Stride: 1},
	{Lo: 0x0401, Hi: 0x040C, Stride: 1}, // Cyrillic
	{Lo: 0x040E, Hi: 0x044F, Stride: 1},
	{Lo: 0x0451, Hi: 0x045C, Stride: 1},
	{Lo: 0x045E, Hi: 0x0481, Stride: 1},
	{Lo: 0x0490, Hi: 0x04C4, Stride: 1},
	{Lo: 0x05D0, Hi: 0x05EA, Stride: 1}, // Hebrew
	{Lo: 0x0621, Hi: 0x063A, Stride: 1}, // Arabic
	{Lo: 0x0641, Hi: 0x064A, Stride: 1},
	{Lo: 0x3041, Hi: 0x3094, Stride: 1}, // Kana
	{Lo: 0x30A1, Hi: 0x30FA, Stride: 1},
	{Lo: 0x4E00, Hi: 0x9FA5, Stride: 1}, // Han
	{Lo: 0xAC00, Hi: 0xD7A3, Stride: 1}, // Hangul
}}
