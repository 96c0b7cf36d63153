// Package walk is what every adapter does the same way: open a body, begin tracks, add events, read
// codes by a table and times by a zone, and note what cannot be read, with path and offset. An adapter
// is a walk over the tree that wire reads, in the words of this package, and a table.
package walk

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/looks"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// Body is one payload being walked.
type Body struct {
	carrier.Payload
	Doc    *wire.Doc
	base   *Base
	tracks []*Track
}

// Open reads the body of p. The error is a *carrier.DecodeError.
func Open(b *Base, p carrier.Payload, o wire.Options) (*Body, error) {
	o.ContentType = p.ContentType
	o.Limits = wire.Limits{
		Body: b.limits.MaxBody(), Depth: b.limits.Depth, Tokens: b.limits.Tokens,
		Attributes: b.limits.Attributes, Digits: b.limits.Digits,
	}
	doc, err := wire.Read(p.Body, o)
	if err != nil {
		return nil, Unreadable(b.id, err, p.Body)
	}
	return Of(b, p, doc), nil
}

// Of walks a body that was read already: a part of a stream.
func Of(b *Base, p carrier.Payload, doc *wire.Doc) *Body {
	return &Body{Payload: p, Doc: doc, base: b}
}

// Unreadable returns an error of wire about a body, nil if it is not at hand, as a *carrier.DecodeError of
// the adapter of that ID.
func Unreadable(id string, err error, body []byte) error {
	out := &carrier.DecodeError{Carrier: id, Err: carrier.ErrPayload}
	var at *wire.Error
	if errors.As(err, &at) {
		out.Path, out.Offset = at.Path, at.Offset
		words := ""
		if len(body) > 0 {
			words = looks.Like(body)
		}
		out.Err = &cause{carrier.ErrPayload, at.Err, words}
		if errors.Is(err, wire.ErrLimit) {
			out.Err = &cause{carrier.ErrLimit, at.Err, strings.TrimPrefix(at.Err.Error(), wire.ErrLimit.Error()+": ")}
		}
	}
	return out
}

// ErrShape is a carrier.ErrPayload about a body that was read, but in which the adapter finds nothing.
var ErrShape error = &cause{carrier.ErrPayload, carrier.ErrPayload, "no answer of this carrier's shape"}

// cause is one of carrier's errors, in the words of a deeper one or in better ones.
type cause struct {
	kind, why error
	words     string // empty: those of why
}

func (c *cause) Error() string   { return c.kind.Error() + ": " + cmp.Or(c.words, c.why.Error()) }
func (c *cause) Unwrap() []error { return []error{c.kind, c.why} }

// Root returns the root of the body.
func (b *Body) Root() wire.Node { return b.Doc.Root() }

// Fail returns err as a *carrier.DecodeError at n.
func (b *Body) Fail(n wire.Node, err error) error {
	return &carrier.DecodeError{Carrier: b.base.id, Path: n.Path(), Offset: n.Offset(), Err: err}
}

// Tracks ends the walk: every finding about the body becomes an Issue on the track in which it lies,
// or on the first one. Without a track the error says what the body lacks; where no track has a number,
// where the first one stands.
func (b *Body) Tracks() ([]event.Track, error) {
	if len(b.tracks) == 0 {
		return nil, b.nothing()
	}
	b.place()
	b.unask()
	out := make([]event.Track, len(b.tracks))
	numbered := false
	for i, t := range b.tracks {
		out[i] = t.Track
		numbered = numbered || t.Number != ""
	}
	if !numbered {
		return nil, b.Fail(b.tracks[0].node, carrier.ErrNoNumber)
	}
	return out, nil
}

// unask takes the number asked for from records that say none, where others say theirs: what stands beside
// a numbered parcel, or was cut off before its number, may be any other one.
func (b *Body) unask() {
	if !slices.ContainsFunc(b.tracks, func(t *Track) bool { return !t.asked }) {
		return
	}
	for _, t := range b.tracks {
		if t.asked {
			t.Number = ""
		}
	}
}

func (b *Body) nothing() error {
	if like := looks.Like(b.Body); like != "" {
		return b.Fail(b.Root(), &cause{carrier.ErrPayload, carrier.ErrPayload, like})
	}
	for _, f := range b.Doc.Findings() {
		if k := kindOf(f.Kind); k == event.Truncated || k == event.Malformed {
			return &carrier.DecodeError{Carrier: b.base.id, Path: f.Path, Offset: f.Offset, Err: &cause{carrier.ErrPayload, k, ""}}
		}
	}
	return b.Fail(b.Root(), ErrShape)
}

// place turns the findings into issues.
func (b *Body) place() {
	for _, f := range b.Doc.Findings() {
		t := b.tracks[0]
		for _, next := range b.tracks[1:] {
			if next.node.Offset() > f.Offset {
				break
			}
			t = next
		}
		t.Issues = append(t.Issues, event.Issue{
			Kind: kindOf(f.Kind), Path: f.Path, Offset: f.Offset, Value: f.Value, Seen: b.Seen(),
		})
	}
}

// kindOf returns the issue that a finding is.
func kindOf(k wire.Kind) event.IssueKind {
	switch k {
	case wire.DuplicateKey, wire.CaseVariant:
		return event.DuplicateKey
	case wire.InvalidUTF8:
		return event.InvalidUTF8
	case wire.CharsetGuess:
		return event.CharsetGuess
	case wire.IllegalCharacter:
		return event.IllegalCharacter
	case wire.TrailingBytes:
		return event.TrailingBytes
	case wire.Truncated:
		return event.Truncated
	case wire.Malformed, wire.RaggedRow:
		return event.Malformed
	case wire.LongNumber:
		return event.UnreadableData
	}
	return event.Nonstandard
}

// Seen is the Span of what this payload says.
func (b *Body) Seen() event.Span { return event.Span{First: b.Received, Last: b.Received} }

// Track is one track being filled.
type Track struct {
	event.Track
	body   *Body
	node   wire.Node
	asked  bool                // its number is the one asked for: the record says none
	recent [recentIssues]noted // the issues noted last, newest first
}

// noted is what an issue says, and where.
type noted struct {
	kind  event.IssueKind
	value string
	node  wire.Node
}

// recentIssues is how many issues are looked back at: as many as one record can have.
const recentIssues = 4

// Track begins a track that is read from n. Its Carrier and Source are the adapter's ID, its number is
// what was asked for until the walk finds one. room is how many events are likely.
func (b *Body) Track(n wire.Node, number string, room int) *Track {
	t := &Track{body: b, node: n}
	t.Carrier, t.Source = b.base.id, b.base.id
	t.Number, t.asked = cmp.Or(number, b.Number), number == ""
	t.Room(room)
	b.tracks = append(b.tracks, t)
	return t
}

// Room makes room for n more events that are likely.
func (t *Track) Room(n int) {
	t.Events = slices.Grow(t.Events, min(n, max(t.body.base.limits.MaxEvents()-len(t.Events), 0)))
}

// Issue notes that something at n is wrong. value is what stands there; it must not be free text. Where
// the records before have the same fault, the first of them has it noted: event.Seal would make one issue
// of them all, and a million empty records are a million.
func (t *Track) Issue(k event.IssueKind, n wire.Node, value string) {
	for i := range t.recent {
		if r := &t.recent[i]; r.kind == k && r.value == value && r.node.Alike(n) {
			return
		}
	}
	copy(t.recent[1:], t.recent[:])
	t.recent[0] = noted{k, value, n}
	t.Issues = append(t.Issues, event.Issue{Kind: k, Path: n.Path(), Offset: n.Offset(), Value: value, Seen: t.body.Seen()})
}

// Event adds an event that is read from n, and returns it to be filled before the next is added. It is
// nil where n was cut off, which is an issue already, or where the track has as many events as the
// limits allow, which becomes one.
func (t *Track) Event(n wire.Node) *event.Event {
	if !n.Whole() {
		return nil
	}
	if len(t.Events) >= t.body.base.limits.MaxEvents() {
		t.Issue(event.TooManyEvents, n, "")
		return nil
	}
	if len(t.Events) == cap(t.Events) {
		t.Events = slices.Grow(t.Events, 1)
	}
	t.Events = t.Events[:len(t.Events)+1]
	e := &t.Events[len(t.Events)-1]
	*e = event.Event{} // cleared in place: an event is large
	e.Seen = t.body.Seen()
	return e
}

// Read sets the native code of e and what the table says of it. A code that no row reads is an issue
// at n.
func (t *Track) Read(e *event.Event, n wire.Node, code, sub string) {
	e.Native.Code, e.Native.Sub = code, sub
	if row, ok := t.body.base.table.Lookup(code, sub); ok {
		e.Status, e.Detail, e.Reason = row.Status, row.Detail, row.Reason
		return
	}
	t.Unmapped(e, n)
}

// Unmapped notes that nothing places the code of e.
func (t *Track) Unmapped(e *event.Event, n wire.Node) {
	value := e.Native.Code
	if e.Native.Sub != "" {
		value += "/" + e.Native.Sub
	}
	t.Issue(event.UnmappedCode, n, value)
}

// Complete notes that the payload held the full history of the number, if it did: the record is whole,
// has events, and was not cut off at the limit.
func (t *Track) Complete() {
	if t.node.Whole() && len(t.Events) > 0 && len(t.Events) < t.body.base.limits.MaxEvents() {
		t.Whole = t.body.Received
	}
}

// Promise adds a promise, unless both ends are unknown.
func (t *Track) Promise(k event.PromiseKind, start, end event.Stamp) {
	if start.IsZero() && end.IsZero() {
		return
	}
	t.Promises = append(t.Promises, event.Promise{Kind: k, Start: start, End: end, Seen: t.body.Seen()})
}

// Ref adds a reference, unless it is empty.
func (t *Track) Ref(k event.RefKind, value string) {
	if value != "" {
		t.Refs = append(t.Refs, event.Ref{Kind: k, Value: value})
	}
}
