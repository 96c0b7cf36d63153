package wire

import "strings"

// unit is what one rune of the decoded text was in the body.
type unit uint8

const (
	unitByte  unit = iota // text and body are the same bytes
	unitRune              // one byte a rune: a single-byte charset
	unitUTF16             // two or four bytes a rune
)

// source is a body decoded to text, and the way back to its bytes.
type source struct {
	text    string // UTF-8, unless dirty
	dirty   bool   // some bytes of text are not UTF-8
	charset Charset
	unit    unit
	base    int64 // bytes of the body, or of the stream, before text[0]
	marks   []mark
	omitted int

	checks []uint32 // units before each 1024th byte of text; made when first asked
}

const (
	checkShift  = 10
	checkStride = 1 << checkShift
)

// offset turns a position in text into a byte of the body as sent.
func (src *source) offset(at int) int64 {
	if src.unit == unitByte {
		return src.base + int64(at)
	}
	if src.checks == nil {
		src.checks = make([]uint32, 1, len(src.text)>>checkShift+1)
		var n uint32
		for rest := src.text; len(rest) >= checkStride; rest = rest[checkStride:] {
			n += src.unit.count(rest[:checkStride])
			src.checks = append(src.checks, n)
		}
	}
	k := at >> checkShift
	n := int64(src.checks[k] + src.unit.count(src.text[k<<checkShift:at]))
	if src.unit == unitUTF16 {
		n *= 2
	}
	return src.base + n
}

// count counts the bytes or UTF-16 units that the runes beginning in s took.
func (u unit) count(s string) uint32 {
	var n uint32
	for i := range len(s) {
		if s[i]&0xC0 != 0x80 {
			n++
		}
		if s[i] >= 0xF0 && u == unitUTF16 {
			n++
		}
	}
	return n
}

// valueStart is where the value of a node begins in text: for an element with
// text and no child elements its first character that is not blank, past the
// start tag, else the '<'.
func (d *Doc) valueStart(i uint32) int {
	n := &d.nodes[i]
	at := int(n.off)
	if n.kind != Element || n.valLen == 0 || d.firstElement(i) < n.end {
		return at
	}
	if int(n.val) < len(d.text) {
		return int(n.val) + blanks(d.text[n.val:n.val+n.valLen])
	}
	// The text was put together elsewhere; it begins after the start tag.
	var quote byte
	for ; at < len(d.text); at++ {
		switch c := d.text[at]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			at++
			return at + blanks(d.text[at:])
		}
	}
	return int(n.off)
}

// blanks counts the blanks s begins with; none if s is nothing else.
func blanks(s string) int {
	rest := strings.TrimLeft(s, " \t\r\n")
	if rest == "" {
		return 0
	}
	return len(s) - len(rest)
}
