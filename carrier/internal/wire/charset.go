package wire

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// Charset is a character encoding.
type Charset uint8

// The charsets that can be read.
const (
	NoCharset Charset = iota
	UTF8
	UTF16 // by its byte order mark, else big-endian unless the first bytes show the other
	Windows1251
	Windows1250
	Windows1252
	ISO88591
	ISO88592
	ISO88595
	ISO885915
	KOI8R
	CP866
	numCharsets
)

var charsets = [numCharsets]struct {
	name   string
	table  *charmap.Charmap
	labels []string // other names
}{
	UTF8:        {name: "utf-8", labels: []string{"utf8", "unicode-1-1-utf-8", "us-ascii", "ascii"}},
	UTF16:       {name: "utf-16", labels: []string{"utf-16le", "utf-16be", "utf16", "ucs-2", "iso-10646-ucs-2"}},
	Windows1251: {name: "windows-1251", table: charmap.Windows1251, labels: []string{"cp1251", "win-1251", "win1251", "x-cp1251", "1251"}},
	Windows1250: {name: "windows-1250", table: charmap.Windows1250, labels: []string{"cp1250", "win-1250", "x-cp1250"}},
	Windows1252: {name: "windows-1252", table: charmap.Windows1252, labels: []string{"cp1252", "win-1252", "x-cp1252", "ansi"}},
	ISO88591:    {name: "iso-8859-1", table: charmap.ISO8859_1, labels: []string{"iso8859-1", "iso_8859-1", "iso88591", "latin1", "latin-1", "l1"}},
	ISO88592:    {name: "iso-8859-2", table: charmap.ISO8859_2, labels: []string{"iso8859-2", "iso_8859-2", "iso88592", "latin2", "latin-2", "l2"}},
	ISO88595:    {name: "iso-8859-5", table: charmap.ISO8859_5, labels: []string{"iso8859-5", "iso_8859-5", "iso88595", "cyrillic"}},
	ISO885915:   {name: "iso-8859-15", table: charmap.ISO8859_15, labels: []string{"iso8859-15", "iso_8859-15", "iso885915", "latin9", "latin-9", "l9"}},
	KOI8R:       {name: "koi8-r", table: charmap.KOI8R, labels: []string{"koi8r", "koi8", "cskoi8r"}},
	CP866:       {name: "cp866", table: charmap.CodePage866, labels: []string{"ibm866", "866", "dos-866", "csibm866"}},
}

// String is the charset's usual label in lower case; empty for NoCharset.
func (c Charset) String() string {
	if c < numCharsets {
		return charsets[c].name
	}
	return "charset(" + strconv.Itoa(int(c)) + ")"
}

// CharsetNamed returns the charset of a label such as "windows-1251" or "cp1251",
// in any case; false for one that is not known.
func CharsetNamed(label string) (Charset, bool) {
	for c := UTF8; c < numCharsets; c++ {
		if strings.EqualFold(charsets[c].name, label) {
			return c, true
		}
		for _, other := range charsets[c].labels {
			if strings.EqualFold(other, label) {
				return c, true
			}
		}
	}
	return NoCharset, false
}

// Forms returns texts in each charset of one byte a letter that has letters for all of them, UTF-8 before
// those: it alone where all texts are ASCII, which is the same in all.
func Forms(texts ...string) [][][]byte {
	var out [][][]byte
	for c := UTF8; c < numCharsets; c++ {
		form, ok := c.form(texts)
		same := func(other [][]byte) bool { return slices.EqualFunc(form, other, bytes.Equal) }
		if ok && !slices.ContainsFunc(out, same) {
			out = append(out, form)
		}
	}
	return out
}

// form returns texts in a charset; false if it lacks a letter of them or is UTF-16.
func (c Charset) form(texts []string) ([][]byte, bool) {
	out := make([][]byte, len(texts))
	for i, text := range texts {
		out[i] = []byte(text)
		table := charsets[c].table
		if c == UTF8 {
			continue
		}
		if table == nil {
			return nil, false
		}
		b, err := table.NewEncoder().Bytes(out[i])
		if err != nil {
			return nil, false
		}
		out[i] = b
	}
	return out, true
}

// western are charsets that servers declare without looking.
func (c Charset) western() bool { return c == ISO88591 || c == Windows1252 || c == ISO885915 }

const (
	bomUTF8  = "\xEF\xBB\xBF"
	bomUTF32 = "\xFF\xFE\x00\x00"
)

// decode turns a body into text: by its byte order mark, else by what is
// declared and what the bytes show, else by the fallback.
func decode(body []byte, o Options) (source, *Error) {
	rest := bytes.TrimPrefix(body, []byte(bomUTF8))
	said := declared(rest, o)
	switch {
	case bytes.HasPrefix(body, []byte(bomUTF32)):
		return source{}, &Error{Offset: o.Base, Err: ErrCharset}
	case len(rest) < len(body):
		v := judge(rest)
		return said.against(decodeUTF8(rest, o.Base+3, v), v.first), nil
	case len(body) >= 2 && (body[0] == 0xFE && body[1] == 0xFF || body[0] == 0xFF && body[1] == 0xFE):
		return decodeUTF16(body[2:], o.Base+2, body[0] == 0xFF), nil
	}
	if little, ok := wide(body, said); ok {
		src := decodeUTF16(body, o.Base, little)
		if inside := declared(src.text, o); inside.ok {
			said = inside
		}
		if said.charset != UTF16 {
			src.mark(CharsetGuess, 0, noNode, label(UTF16.String()))
		}
		return src, nil
	}
	v := judge(body)
	if said.ok && said.charset == NoCharset && (!v.valid || v.first == len(body)) {
		return source{}, &Error{Offset: o.Base + int64(said.at), Err: ErrCharset}
	}
	use := v.choose(body, said.charset, o.Fallback)
	if use == UTF8 {
		return said.against(decodeUTF8(body, o.Base, v), v.first), nil
	}
	return said.against(decodeTable(body, use, o.Base), v.first), nil
}

// declaration is the charset a body or its content type declares.
type declaration struct {
	ok      bool
	charset Charset // NoCharset if the label is unknown
	at      int
}

// against marks a text that was read in another charset than declared. All
// before first, its first character that is not ASCII, is the same in both,
// unless UTF-16 is declared.
func (d declaration) against(src source, first int) source {
	if d.ok && d.charset != src.charset && (first < len(src.text) || d.charset == UTF16) {
		src.mark(CharsetGuess, min(first, len(src.text)), noNode, label(src.charset.String()))
	}
	return src
}

// declared finds the charset named in the XML declaration, else in the content
// type.
func declared[T []byte | string](body T, o Options) declaration {
	if o.Format == FormatXML || o.Format == FormatAuto {
		start := 0
		for start < len(body) && isBlank(body[start]) {
			start++
		}
		d, _ := parseDeclaration(body[start:])
		if d.encoding.n > 0 {
			at := start + int(d.encoding.at)
			c, _ := CharsetNamed(string(body[at : at+int(d.encoding.n)]))
			return declaration{true, c, at}
		}
	}
	if label := charsetParam(o.ContentType); label != "" {
		c, _ := CharsetNamed(label)
		return declaration{true, c, 0}
	}
	return declaration{}
}

// charsetParam is the charset parameter of a content type.
func charsetParam(contentType string) string {
	_, rest, more := strings.Cut(contentType, ";")
	for more {
		var param string
		param, rest, more = strings.Cut(rest, ";")
		key, value, _ := strings.Cut(param, "=")
		if strings.EqualFold(strings.TrimSpace(key), "charset") {
			return strings.Trim(strings.TrimSpace(value), `"'`)
		}
	}
	return ""
}

// wide reports whether a body without a byte order mark begins like UTF-16: with a character that opens a
// text, or, where that is declared, with any two of ASCII.
func wide(body []byte, said declaration) (little, ok bool) {
	if len(body) < 4 {
		return false, false
	}
	if said.charset == UTF16 && (body[0] == 0) != (body[1] == 0) && (body[2] == 0) == (body[0] == 0) && (body[3] == 0) == (body[1] == 0) {
		return body[1] == 0, true
	}
	if body[0] == 0 && body[2] == 0 && opens(body[1]) {
		return false, true
	}
	return true, body[1] == 0 && body[3] == 0 && opens(body[0])
}

func opens(c byte) bool { return c == '<' || c == '{' || c == '[' }

// verdict is what the bytes say of themselves.
type verdict struct {
	valid bool // UTF-8
	first int  // first byte that is not ASCII; len(body) if none
	many  int  // characters of several bytes that are UTF-8
	bad   int  // bytes that are not, a character cut off at the end left out
}

func judge(body []byte) verdict {
	v := verdict{valid: utf8.Valid(body), first: ascii(body)}
	if v.valid {
		return v
	}
	for i := v.first; i < len(body); {
		switch c := body[i]; {
		case c < utf8.RuneSelf:
			i += ascii(body[i:])
		case i+1 < len(body) && (c < 0xC2 || body[i+1]&0xC0 != 0x80):
			v.bad++
			i++
		case c < 0xE0 && i+1 < len(body):
			v.many++
			i += 2
		default:
			r, size := utf8.DecodeRune(body[i:])
			switch {
			case r != utf8.RuneError || size > 1:
				v.many++
			case !utf8.FullRune(body[i:]):
				return v
			default:
				v.bad++
			}
			i += size
		}
	}
	return v
}

// ascii counts the bytes before the first that is not ASCII.
func ascii(body []byte) int {
	i := 0
	for ; len(body)-i >= 8; i += 8 {
		if binary.LittleEndian.Uint64(body[i:])&0x8080808080808080 != 0 {
			break
		}
	}
	for i < len(body) && body[i] < utf8.RuneSelf {
		i++
	}
	return i
}

// choose decides the charset of bytes without a byte order mark.
func (v verdict) choose(body []byte, declaredAs, fallback Charset) Charset {
	single := declaredAs > UTF16 // a single-byte charset is declared
	switch {
	case v.valid:
		return UTF8
	case v.many > v.bad:
		return UTF8 // damaged, or cut
	case declaredAs.western() && fallback == Windows1251 && cyrillic(body):
		return Windows1251
	case declaredAs == ISO88591 && slices.ContainsFunc(body, beyondLatin1):
		return Windows1252 // as browsers read that label
	case single:
		return declaredAs
	case declaredAs == NoCharset && fallback > UTF16 && fallback < numCharsets:
		return fallback
	case cyrillic(body):
		return Windows1251
	case fallback > UTF16 && fallback < numCharsets && fallback != Windows1251 && v.many == 0:
		return fallback
	}
	return UTF8
}

// beyondLatin1 reports whether a byte is a character in windows-1252, and none that anybody writes in
// ISO-8859-1, which has controls there.
func beyondLatin1(c byte) bool {
	return c >= 0x80 && c < 0xA0 && charsets[Windows1252].table.DecodeByte(c) != utf8.RuneError
}

// cyrillic reports whether the bytes read as windows-1251 are Cyrillic words:
// nearly all that is not ASCII are letters, most of them in runs of three or
// more, and at least half of them are the ten commonest. They are two thirds in
// Russian, and one third in KOI8-R read as windows-1251.
func cyrillic(body []byte) bool {
	const commonest = "\xEE\xE5\xE0\xE8\xED\xF2\xF1\xF0\xE2\xEB"      // оеаинтсрвл
	const others = "\xA8\xB8\xB2\xB3\xAF\xBF\xAA\xBA\xA5\xB4\xA1\xA2" // ЁёІіЇїЄєҐґЎў
	var high, letters, inWords, common, run int
	for _, c := range body {
		if c < utf8.RuneSelf {
			run = 0
			continue
		}
		high++
		if c < 0xC0 && strings.IndexByte(others, c) < 0 {
			run = 0
			continue
		}
		letters++
		switch run++; {
		case run == 3:
			inWords += 3
		case run > 3:
			inWords++
		}
		if c >= 0xC0 && strings.IndexByte(commonest, c|0x20) >= 0 {
			common++
		}
	}
	return letters > 0 && letters*10 >= high*9 && inWords*10 >= letters*6 && common*2 >= letters
}

// decodeUTF8 takes the text as it is; bytes that are not UTF-8 are marked here
// and replaced where they are read.
func decodeUTF8(body []byte, base int64, v verdict) source {
	src := source{text: string(body), charset: UTF8, base: base, dirty: !v.valid}
	if v.valid {
		return src
	}
	inRun := false
	for i := v.first; i < len(src.text); {
		size := runeSize(src.text, i)
		if size == 0 && !inRun {
			src.mark(InvalidUTF8, i, noNode, octet(src.text[i]))
		}
		inRun = size == 0
		i += max(size, 1)
	}
	return src
}

// decodeTable reads a single-byte charset.
func decodeTable(body []byte, c Charset, base int64) source {
	src := source{charset: c, unit: unitRune, base: base}
	var high [128]struct {
		utf8 [utf8.UTFMax]byte
		n    uint8
	}
	for i := range high {
		high[i].n = uint8(utf8.EncodeRune(high[i].utf8[:], charsets[c].table.DecodeByte(byte(i+128))))
	}
	size := 0
	for _, c := range body {
		size++
		if c >= utf8.RuneSelf {
			size += int(high[c-128].n) - 1
		}
	}
	var b strings.Builder
	b.Grow(size)
	for i := 0; i < len(body); {
		n := ascii(body[i:])
		b.Write(body[i : i+n])
		for i += n; i < len(body) && body[i] >= utf8.RuneSelf; i++ {
			h := &high[body[i]-128]
			if h.n == 3 && string(h.utf8[:3]) == "\uFFFD" {
				src.mark(IllegalCharacter, b.Len(), noNode, octet(body[i]))
			}
			if h.n == 2 { // most letters
				b.WriteByte(h.utf8[0])
				b.WriteByte(h.utf8[1])
				continue
			}
			b.Write(h.utf8[:h.n])
		}
	}
	src.text = b.String()
	return src
}

// decodeUTF16 reads UTF-16; half surrogate pairs and an odd last byte are
// marked and read as U+FFFD or left out.
func decodeUTF16(body []byte, base int64, little bool) source {
	src := source{charset: UTF16, unit: unitUTF16, base: base}
	at := func(i int) rune {
		if little {
			return rune(body[i]) | rune(body[i+1])<<8
		}
		return rune(body[i])<<8 | rune(body[i+1])
	}
	var b strings.Builder
	b.Grow(len(body)/2 + len(body)/8)
	i := 0
	for ; i+1 < len(body); i += 2 {
		r := at(i)
		if utf16.IsSurrogate(r) {
			pair := rune(utf8.RuneError)
			if i+3 < len(body) {
				pair = utf16.DecodeRune(r, at(i+2))
			}
			if pair == utf8.RuneError {
				src.mark(InvalidUTF8, b.Len(), noNode, character(r))
			} else {
				i += 2
			}
			r = pair
		}
		b.WriteRune(r)
	}
	if i < len(body) {
		src.mark(InvalidUTF8, b.Len(), noNode, octet(body[i]))
	}
	src.text = b.String()
	return src
}
