package zone

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold appends text to dst as the tables write it: lower-case Latin letters
// without accents, and a _ after each word. It stops when dst is full, so it never
// grows.
func fold(dst []byte, text string) []byte {
	for _, r := range text {
		inWord := len(dst) > 0 && dst[len(dst)-1] != '_'
		if len(dst)+utf8.UTFMax+1 > cap(dst) {
			break
		}
		switch r = unicode.ToLower(r); {
		case r >= 'а' && r <= 'я':
			dst = append(dst, cyrillic[r-'а']...)
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			dst = utf8.AppendRune(dst, plain(r))
		case inWord && !unicode.Is(unicode.Mn, r): // an accent may follow its letter
			dst = append(dst, '_')
		}
	}
	if len(dst) > 0 && dst[len(dst)-1] != '_' {
		dst = append(dst, '_')
	}
	return dst
}

// cyrillic holds the Latin letters for а to я.
var cyrillic = [...]string{
	"a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p",
	"r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
}

// plain returns a Latin letter without its mark, and the Latin letter for the
// Cyrillic ones outside of the alphabet from а to я.
func plain(r rune) rune {
	switch r {
	case 'á', 'à', 'â', 'ã', 'ä', 'å', 'ә':
		return 'a'
	case 'ç':
		return 'c'
	case 'é', 'è', 'ê', 'ë', 'ё', 'є':
		return 'e'
	case 'ғ', 'ґ':
		return 'g'
	case 'í', 'ì', 'î', 'ï', 'і', 'ї':
		return 'i'
	case 'ó', 'ò', 'ô', 'õ', 'ö', 'ө':
		return 'o'
	case 'қ':
		return 'q'
	case 'ú', 'ù', 'û', 'ü', 'ұ', 'ү':
		return 'u'
	default:
		return r
	}
}

// nextWord returns what follows the first underscore.
func nextWord(text []byte) []byte {
	_, rest, _ := bytes.Cut(text, []byte("_"))
	return rest
}

// compact appends the letters and digits of a postcode to dst, in upper case,
// until dst is full.
func compact(dst []byte, text string) []byte {
	for i := 0; i < len(text) && len(dst) < cap(dst); i++ {
		if b := upper(text[i]); b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' {
			dst = append(dst, b)
		}
	}
	return dst
}

// bare cuts the country off a code such as US-CA.
func (c *country) bare(text string) string {
	if len(text) > 3 && text[2] == '-' && strings.EqualFold(text[:2], c.code) {
		return text[3:]
	}
	return text
}

func upper(b byte) byte {
	if b >= 'a' && b <= 'z' {
		b -= 'a' - 'A'
	}
	return b
}
