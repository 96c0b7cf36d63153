package wire

import (
	"errors"
	"strconv"
)

// What an [Error] wraps.
var (
	ErrEmpty     = errors.New("empty body")
	ErrFormat    = errors.New("unknown format")
	ErrCharset   = errors.New("unknown charset")
	ErrSyntax    = errors.New("syntax error")
	ErrDoctype   = errors.New("document type declaration refused")
	ErrCharacter = errors.New("too many illegal characters")
	ErrLimit     = errors.New("limit exceeded")
)

// Error says why nothing could be read. It never quotes the body: Path holds
// names only.
type Error struct {
	Path   string // where, as [Node.Path] writes it; empty before the first node
	Offset int64  // byte of the body as sent
	Err    error  // wraps one of the errors above, or is a reader's own
}

// Error is "path: offset N: cause".
func (e *Error) Error() string {
	text := "offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Err.Error()
	if e.Path == "" {
		return text
	}
	return e.Path + ": " + text
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }

// limitError is an ErrLimit that says which limit.
type limitError struct {
	what string
	max  int
}

func (e limitError) Error() string {
	return ErrLimit.Error() + ": " + e.what + " over " + strconv.Itoa(e.max)
}
func (e limitError) Unwrap() error { return ErrLimit }

// Kind says what a [Finding] is.
type Kind uint8

// The kinds of findings.
const (
	NoKind           Kind = iota
	DuplicateKey          // a JSON key, XML attribute or CSV column twice; the last wins (CSV: the first that is not empty)
	CaseVariant           // two JSON keys that differ in ASCII case only; both are kept
	InvalidUTF8           // bytes that are not UTF-8, or half of a surrogate pair; read as U+FFFD
	CharsetGuess          // the bytes contradict the declared charset; Value is the one used
	IllegalCharacter      // a character the format forbids or the charset lacks; read as U+FFFD (a CR in CSV: kept)
	UnknownEntity         // a bare ampersand or an entity XML does not know; kept as written
	UndeclaredPrefix      // an XML prefix without a namespace; the prefix stands for it
	LateDeclaration       // blanks or comments before the XML declaration
	Version11             // the XML declaration says 1.1; read as 1.0
	LongNumber            // a JSON number longer than Limits.Digits; kept as text
	RaggedRow             // a CSV row with more or fewer cells than the header; kept
	LineEnding            // CSV lines end in CR alone
	TrailingBytes         // something follows the root; not read
	Truncated             // the body ends inside the root; what was complete is kept
	Malformed             // a syntax error inside the root; what was complete before it is kept
	Omitted               // more findings than are kept; Value is how many more
	numKinds
)

var kindNames = [numKinds]string{
	NoKind:           "no_kind",
	DuplicateKey:     "duplicate_key",
	CaseVariant:      "case_variant",
	InvalidUTF8:      "invalid_utf8",
	CharsetGuess:     "charset_guess",
	IllegalCharacter: "illegal_character",
	UnknownEntity:    "unknown_entity",
	UndeclaredPrefix: "undeclared_prefix",
	LateDeclaration:  "late_declaration",
	Version11:        "version_11",
	LongNumber:       "long_number",
	RaggedRow:        "ragged_row",
	LineEnding:       "line_ending",
	TrailingBytes:    "trailing_bytes",
	Truncated:        "truncated",
	Malformed:        "malformed",
	Omitted:          "omitted",
}

// String is the kind in lower_snake.
func (k Kind) String() string {
	if k < numKinds {
		return kindNames[k]
	}
	return "kind(" + strconv.Itoa(int(k)) + ")"
}

// Finding is a fault that did not stop the reading.
type Finding struct {
	Kind   Kind
	Path   string // the node it is in, or the node that began last before it
	Offset int64  // byte of the body as sent
	Value  string // a key, a charset, "U+0004" or "0x98"; never a text of the body
}
