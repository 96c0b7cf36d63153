package event

import (
	"crypto/sha256"
	"encoding/binary"
	"slices"
	"unicode"
	"unicode/utf8"
)

// CodeKey returns the one spelling of a carrier's code: without blanks, in upper case, and, where it
// is all digits, without leading zeros. Codes with equal keys are the same code.
func CodeKey(code string) string {
	if plainCode(code) {
		return code
	}
	return string(AppendCodeKey(make([]byte, 0, len(code)), code))
}

// plainCode reports whether code is its own key: printable ASCII, no blank, no lower-case letter, and
// no leading zero to drop.
func plainCode(code string) bool {
	for i := range len(code) {
		if c := code[i]; c <= ' ' || c >= 0x7f || c >= 'a' && c <= 'z' {
			return false
		}
	}
	return len(code) < 2 || code[0] != '0'
}

// AppendCodeKey appends CodeKey(code) to b.
func AppendCodeKey(b []byte, code string) []byte {
	start, digits := len(b), true
	for _, r := range code {
		if unicode.IsSpace(r) {
			continue
		}
		digits = digits && r >= '0' && r <= '9'
		b = utf8.AppendRune(b, unicode.ToUpper(r))
	}
	if !digits {
		return b
	}
	zeros := start
	for zeros < len(b)-1 && b[zeros] == '0' {
		zeros++
	}
	return slices.Delete(b, start, zeros)
}

// appendText appends s in lower case with single blanks between its words.
func appendText(b []byte, s string) []byte {
	start, gap := len(b), false
	for _, r := range s {
		if unicode.IsSpace(r) {
			gap = len(b) > start
			continue
		}
		if gap {
			b = append(b, ' ')
			gap = false
		}
		b = utf8.AppendRune(b, unicode.ToLower(r))
	}
	return b
}

// firstSub is the part of sub before its first "/".
func firstSub(sub string) string {
	for i := range len(sub) {
		if sub[i] == '/' {
			return sub[:i]
		}
	}
	return sub
}

// identity is the ID of e: the hash of carrier, number, piece, key, wall clock and the ordinal n, each
// with its length before it. The description and the place do not count, because carriers fill them in
// later. It allocates nothing while they fit into 256 bytes.
func (e *Event) identity(n uint16) ID {
	var room [256]byte
	b := room[:0]
	for _, s := range [...]string{e.Carrier, e.Number, e.Piece} {
		b = binary.AppendUvarint(b, uint64(len(s)))
		b = append(b, s...)
	}
	b = appendPart(b, e, (*Event).appendKey)
	b = appendPart(b, e, (*Event).appendWall)
	b = binary.BigEndian.AppendUint16(append(b, 2), n)
	sum := sha256.Sum256(b)
	return ID(sum[:16])
}

// appendPart appends what part appends, with its length before it in four bytes.
func appendPart(b []byte, e *Event, part func(*Event, []byte) []byte) []byte {
	at := len(b)
	b = part(e, append(b, 0, 0, 0, 0))
	binary.BigEndian.PutUint32(b[at:], uint32(len(b)-at-4))
	return b
}

func (e *Event) appendKey(b []byte) []byte {
	if e.Native.Code == "" {
		return appendText(append(b, 't'), string(e.Native.Text))
	}
	b = AppendCodeKey(append(b, 'c'), e.Native.Code)
	return AppendCodeKey(append(b, '/'), firstSub(e.Native.Sub))
}

// appendWall appends the place's clock cut to the minute, the date of a day, nothing without a time.
func (e *Event) appendWall(b []byte) []byte {
	switch e.At.precision {
	case NoTime:
		return b
	case DayOnly:
		return binary.BigEndian.AppendUint64(append(b, 'd'), uint64(e.At.wall))
	}
	return binary.BigEndian.AppendUint64(append(b, 'm'), uint64(floor(e.At.wall, 60)))
}
