package wire

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cdata reads a CDATA section.
func (x *xmlReader) cdata() bool {
	start := x.i + len(cdata)
	n := strings.Index(x.text[start:], "]]>")
	if n < 0 {
		return x.broken(len(x.text))
	}
	end := start + n
	s := span{uint32(start), uint32(n)}
	if !simple(x.text[start:end]) || x.dirty {
		x.room(start)
		pos := x.auxPos()
		if !x.writeText(start, end, false) {
			return false
		}
		s = x.since(pos)
	}
	x.i = end + 3
	if n > 0 {
		x.part(s)
	}
	return true
}

// simple reports whether character data can be taken as it is.
func simple(s string) bool {
	for i := range len(s) {
		if c := textClass[s[i]]; c == charReturn || c == charControl || c == charHigh && noncharacter(s[i:]) {
			return false
		}
	}
	return true
}

// writeText writes text[from:to] to aux with its line ends, illegal characters and,
// outside CDATA, entities replaced.
func (x *xmlReader) writeText(from, to int, entities bool) bool {
	s := x.text[:to]
	done := from
	for i := from; i < to; {
		switch textClass[s[i]] {
		case charReturn:
			x.write(s[done:i])
			x.aux.WriteByte('\n')
			if i++; i < to && s[i] == '\n' {
				i++
			}
			done = i
		case charAmp:
			if !entities {
				i++
				continue
			}
			char, r, size := entity(s[i:])
			if size == 0 {
				x.mark(UnknownEntity, i, noNode, value{})
				i++
				continue
			}
			x.write(s[done:i])
			if char != 0 {
				x.aux.WriteByte(char)
			} else if !x.character(r, i) {
				return false
			}
			i += size
			done = i
		case charControl, charHigh:
			r, size := utf8.DecodeRuneInString(s[i:])
			if legal(r) {
				i += size
				continue
			}
			x.write(s[done:i])
			if !x.replace(r, i) {
				return false
			}
			i += size
			done = i
		default:
			i++
		}
	}
	x.write(s[done:])
	return true
}

// character writes a character that was given by number.
func (x *xmlReader) character(r rune, at int) bool {
	if !legal(r) {
		return x.replace(r, at)
	}
	x.aux.WriteRune(r)
	return true
}

// noncharacter reports whether s begins with U+FFFE or U+FFFF.
func noncharacter(s string) bool {
	return len(s) > 2 && s[0] == 0xEF && s[1] == 0xBF && (s[2] == 0xBE || s[2] == 0xBF)
}

// Classes of bytes in character data.
const (
	charPlain = iota
	charStop  // '<'
	charAmp
	charReturn
	charBracket // ']', which may begin "]]>"
	charControl // illegal
	charHigh    // may begin U+FFFE or U+FFFF
	charQuote   // '"' or '\''
)

var textClass = func() (t [256]uint8) {
	for c := range 0x20 {
		t[c] = charControl
	}
	t['\t'], t['\n'] = charPlain, charPlain
	t['\r'], t['<'], t['&'], t[']'], t[0xEF] = charReturn, charStop, charAmp, charBracket, charHigh
	t['"'], t['\''] = charQuote, charQuote
	return t
}()

// chars reads character data up to the next '<'.
func (x *xmlReader) chars() bool {
	s, start := x.text, x.i
	i := start
	returns := false
	for i < len(s) && isBlank(s[i]) {
		returns = returns || s[i] == '\r'
		i++
	}
	if i < len(s) && s[i] == '<' {
		x.blankPart(span{uint32(start), uint32(i - start)}, returns)
		x.i = i
		return true
	}
	special := returns
scan:
	for ; ; i++ {
		for i < len(s) && textClass[s[i]] == charPlain {
			i++
		}
		if i == len(s) {
			return x.broken(i) // character data is never the end
		}
		switch textClass[s[i]] {
		case charQuote:
		case charStop:
			break scan
		case charBracket:
			if strings.HasPrefix(s[i:], "]]>") {
				x.i = i
				return x.broken(i)
			}
		case charHigh:
			special = special || noncharacter(s[i:])
		default:
			special = true
		}
	}
	text := span{uint32(start), uint32(i - start)}
	if special {
		x.room(start)
		pos := x.auxPos()
		if !x.writeText(start, i, true) {
			return false
		}
		text = x.since(pos)
	} else if x.dirty {
		text = x.plain(start, i)
	}
	x.i = i
	x.part(text)
	return true
}

// entity reads the entity that s begins with: one of the five as the byte it
// stands for, else a character by its number. Its size is zero if it is none.
func entity(s string) (char byte, r rune, size int) {
	if len(s) < 4 {
		return 0, 0, 0
	}
	switch s[1] {
	case '#':
		r, size = charRef(s)
	case 'a':
		if strings.HasPrefix(s, "&amp;") {
			return '&', 0, 5
		}
		if strings.HasPrefix(s, "&apos;") {
			return '\'', 0, 6
		}
	case 'l':
		if strings.HasPrefix(s, "&lt;") {
			return '<', 0, 4
		}
	case 'g':
		if strings.HasPrefix(s, "&gt;") {
			return '>', 0, 4
		}
	case 'q':
		if strings.HasPrefix(s, "&quot;") {
			return '"', 0, 6
		}
	}
	return 0, r, size
}

// charRef reads a reference such as "&#1044;" or "&#x414;"; its length is zero
// if it is none.
func charRef(s string) (r rune, size int) {
	if !strings.HasPrefix(s, "&#") {
		return 0, 0
	}
	i, base := 2, rune(10)
	if len(s) > 2 && s[2] == 'x' {
		i, base = 3, 16
	}
	for start := i; i < len(s); i++ {
		digit := hexDigit(s[i])
		if digit < 0 || digit >= base {
			if s[i] != ';' || i == start || r > unicode.MaxRune {
				return 0, 0
			}
			return r, i + 1
		}
		if r <= unicode.MaxRune {
			r = r*base + digit
		}
	}
	return 0, 0
}

// hexDigit is the value of a hexadecimal digit, or -1.
func hexDigit(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c|0x20 && c|0x20 <= 'f':
		return rune(c|0x20-'a') + 10
	}
	return -1
}

// legal reports whether XML allows a character.
func legal(r rune) bool {
	switch {
	case r < 0x20:
		return r == '\t' || r == '\n' || r == '\r'
	case r >= 0xD800 && r < 0xE000:
		return false
	}
	return r != 0xFFFE && r != 0xFFFF
}
