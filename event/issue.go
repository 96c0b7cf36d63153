package event

import (
	"fmt"
	"io"
	"iter"
	"strings"
	"time"
)

// IssueKind says what is wrong with a payload or with what it says of a number. It is an error, so
// that errors.Is(track.Err(), event.NotFound) works. It is a stored word: one of a newer release is
// kept as it is.
type IssueKind string

// The kinds of issues.
const (
	NoIssue IssueKind = "" // nothing wrong

	// About the answer.
	NotFound        IssueKind = "not_found"        // the source does not know the number
	InvalidNumber   IssueKind = "invalid_number"   // the source says that the number cannot be one
	WrongCarrier    IssueKind = "wrong_carrier"    // the number belongs to another carrier
	AwaitingData    IssueKind = "awaiting_data"    // the source has not asked or heard yet
	TrackingExpired IssueKind = "tracking_expired" // the source has given up watching
	SourceError     IssueKind = "source_error"     // the source failed for this number

	// About what the payload says.
	UnmappedCode   IssueKind = "unmapped_code"   // no table row reads this code
	UnreadableTime IssueKind = "unreadable_time" // a time that is none, or out of range
	MissingField   IssueKind = "missing_field"   // a field that must be there is not
	UnreadableData IssueKind = "unreadable_data" // a field that cannot be what it should be
	ZoneAmbiguous  IssueKind = "zone_ambiguous"  // a clock that the zone shows twice or never
	FutureEvent    IssueKind = "future_event"    // over a day after it was received
	TooManyEvents  IssueKind = "too_many_events" // the rest was cut off at the limit

	// About the bytes.
	DuplicateKey     IssueKind = "duplicate_key"     // the last one was read
	InvalidUTF8      IssueKind = "invalid_utf8"      // bytes replaced by U+FFFD
	CharsetGuess     IssueKind = "charset_guess"     // the declared charset is not the one it is in
	IllegalCharacter IssueKind = "illegal_character" // a control character replaced by U+FFFD
	TrailingBytes    IssueKind = "trailing_bytes"    // something stands behind the end
	Truncated        IssueKind = "truncated"         // the body ends in the middle
	Malformed        IssueKind = "malformed"         // the syntax breaks; what stood before was read
	Nonstandard      IssueKind = "nonstandard"       // read all the same: a prefix never declared, XML 1.1, blanks before the prolog
)

var issueKinds = [...]IssueKind{
	NotFound, InvalidNumber, WrongCarrier, AwaitingData, TrackingExpired, SourceError,
	UnmappedCode, UnreadableTime, MissingField, UnreadableData, ZoneAmbiguous, FutureEvent, TooManyEvents,
	DuplicateKey, InvalidUTF8, CharsetGuess, IllegalCharacter, TrailingBytes, Truncated, Malformed, Nonstandard,
}

// IssueKinds yields all kinds of this release but NoIssue.
func IssueKinds() iter.Seq[IssueKind] {
	return func(yield func(IssueKind) bool) {
		for _, k := range issueKinds {
			if !yield(k) {
				return
			}
		}
	}
}

// Error returns the word.
func (k IssueKind) Error() string { return string(k) }

// MarshalText returns the word, or an error if it is none: lower-case letters, digits and "_".
func (k IssueKind) MarshalText() ([]byte, error) { return marshalKind(k) }

// UnmarshalText reads a word, of this release or a newer one; what is no word is an error.
func (k *IssueKind) UnmarshalText(b []byte) error { return readKind(k, b) }

// Key returns the key of its label.
func (k IssueKind) Key() string { return "issue." + string(k) }

// watches reports whether k speaks of the watcher and not of the payload's content.
func (k IssueKind) watches() bool {
	switch k {
	case NotFound, InvalidNumber, WrongCarrier, AwaitingData, TrackingExpired, SourceError:
		return true
	}
	return false
}

// timely reports whether the value of an Issue of kind k is a time.
func (k IssueKind) timely() bool {
	return k == UnreadableTime || k == FutureEvent || k == ZoneAmbiguous
}

// Issue is one finding beside the readable rest. Path and Offset say where: the path within the
// payload, in which the first item of a list is [1], and the bytes before it in the body as sent. Value is what stood there. An Issue is an
// error that unwraps to its Kind.
type Issue struct {
	Kind   IssueKind `json:"kind,omitzero"`
	Path   string    `json:"path,omitzero"`
	Offset int64     `json:"offset,omitzero"`
	Value  string    `json:"value,omitzero"`
	Seen   Span      `json:"seen,omitzero"`
}

// Error says where and what. The value is named only where it is a code, or a time that looks like
// one: any other may be personal.
func (i Issue) Error() string {
	var b strings.Builder
	if i.Path != "" {
		b.WriteString(i.Path)
		b.WriteString(": ")
	}
	b.WriteString(string(i.Kind))
	if i.Value != "" && (i.Kind == UnmappedCode || i.Kind.timely() && timeLike(i.Value)) {
		fmt.Fprintf(&b, " %+q", i.Value[:min(len(i.Value), 120)])
	}
	return b.String()
}

// Unwrap returns the Kind.
func (i Issue) Unwrap() error { return i.Kind }

// timeLike reports whether s holds only what a date or a clock is written with.
func timeLike(s string) bool {
	digits := 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case strings.IndexByte(" .:/-+TZ", c) < 0:
			return false
		}
	}
	return digits > 0 && len(s) <= 40 && strings.ContainsAny(s, ".:/-") && s[0] != '+'
}

// Current returns the issues that nothing heard since has contradicted: an answer after "not found"
// ends that, a full history without the unreadable field ends it, a table that now reads the code
// ends "unmapped". Issues without a time of receipt stay.
func (t Track) Current() []Issue {
	heard := t.Whole
	for i := range t.Events {
		if last := t.Events[i].Seen.Last; last.After(heard) {
			heard = last
		}
	}
	var out []Issue
	for _, i := range t.Issues {
		if !t.contradicted(i, heard) {
			out = append(out, i)
		}
	}
	return out
}

func (t Track) contradicted(i Issue, heard time.Time) bool {
	if i.Kind == UnmappedCode && t.reads(i.Value) {
		return true
	}
	if i.Seen.Last.IsZero() {
		return false
	}
	return i.Seen.Last.Before(t.Whole) || i.Kind.watches() && i.Seen.Last.Before(heard)
}

// reads reports whether the track holds events of that code, and all of them have a status.
func (t Track) reads(value string) bool {
	found := false
	for i := range t.Events {
		if e := &t.Events[i]; e.Native.label() == value {
			if e.Unmapped() {
				return false
			}
			found = true
		}
	}
	return found
}

// label is the value of the Issue of an unmapped code: code and further codes joined by "/".
func (n Native) label() string {
	if n.Sub == "" {
		return n.Code
	}
	return n.Code + "/" + n.Sub
}

// Err joins the issues still current, each with the carrier before it; nil if there are none. It is
// for callers who want strictness: decoding itself is lenient.
func (t Track) Err() error {
	if issues := t.Current(); len(issues) > 0 {
		return &trackError{t.Carrier, issues}
	}
	return nil
}

// trackError joins issues. It is no errors.Join because that prints them field by field for %#v.
type trackError struct {
	carrier string
	issues  []Issue
}

func (e *trackError) Error() string {
	lines := make([]string, len(e.issues))
	for i, issue := range e.issues {
		lines[i] = e.carrier + ": " + issue.Error()
	}
	return strings.Join(lines, "\n")
}

func (e *trackError) Unwrap() []error {
	errs := make([]error, len(e.issues))
	for i, issue := range e.issues {
		errs[i] = issue
	}
	return errs
}

// Format prints the text of Error, for every verb.
func (e *trackError) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, e.Error()) }
