package number

import (
	"unicode"
	"unicode/utf8"
)

// A token is a row of letters, digits and underscores in a text, or several
// such rows joined to one.
type token struct {
	start, end int
	letters    int  // ASCII letters
	digits     int  // ASCII digits
	code       bool // it has nothing else
	lower      bool // one of the letters is lower-case
}

// nextToken returns the first token at or behind the offset from; if there is
// none, false and a token at the end of the text.
func nextToken(text string, from int) (token, bool) {
	t := token{start: -1, code: true}
	for i := from; i < len(text); {
		b, size := text[i], 1
		switch {
		case isDigit(b):
			t.digits++
		case 'A' <= b && b <= 'Z':
			t.letters++
		case 'a' <= b && b <= 'z':
			t.letters++
			t.lower = true
		default:
			r := rune(b)
			if b >= utf8.RuneSelf {
				r, size = utf8.DecodeRuneInString(text[i:])
			}
			if !inWord(r) {
				if t.start >= 0 {
					return t, true
				}
				i += size
				continue
			}
			t.code = false
		}
		if t.start < 0 {
			t.start = i
		}
		i += size
		t.end = i
	}
	if t.start < 0 {
		return token{start: len(text), end: len(text)}, false
	}
	return t, true
}

// inWord reports whether r belongs to a word. The raised letters of "Nº" do
// not: the number follows at once.
func inWord(r rune) bool {
	if r < utf8.RuneSelf || r == 'º' || r == 'ª' {
		return r == '_' // letters and digits are taken before
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
}

// size is the number of letters and digits.
func (t token) size() int { return t.letters + t.digits }

// with joins the next token to t.
func (t token) with(next token) token {
	t.end = next.end
	t.letters += next.letters
	t.digits += next.digits
	t.lower = t.lower || next.lower
	return t
}
