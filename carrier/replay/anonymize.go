package replay

import (
	"bytes"
	"errors"
	"fmt"
	"hash/fnv"
	"maps"
	"slices"
	"unicode/utf8"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// Mask says how a real payload becomes a fixture.
type Mask struct {
	Registry    *carrier.Registry // reads the payload before and after; must not be nil
	Carrier     string            // adapter ID; empty: recognized from the body
	ContentType string
	Number      string   // asked for, where the body does not say
	Keep        []string // names of fields that stay as they are: elements, attributes, keys, columns
}

// ErrMask is what the errors of Anonymize unwrap to.
var ErrMask = errors.New("replay: cannot anonymize")

// Anonymize returns a copy of a real payload in which nothing of the original can be read but what the
// adapter needs: every value is overwritten in place, letter by letter and digit by digit, equal values
// alike, so that lengths, offsets, charset and faults stay. Kept are the names of fields, the values of
// Mask.Keep, and the values of those fields without which the adapter would read another status,
// another time, or more or fewer events: codes, dates, flags, and in feeds without codes the wording.
// Look at what is left before it is committed: wording may name people.
//
// The tracks read from the result have the statuses and times of the original. If nothing can be read in
// the first place, there is an error.
func Anonymize(body []byte, m Mask) ([]byte, error) {
	want, err := m.outline(body)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMask, err)
	}
	fields, err := leaves(body, m.ContentType)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMask, err)
	}
	out, hidden := body, map[string]bool{}
	for _, name := range slices.Sorted(maps.Keys(fields.byName)) {
		if slices.Contains(m.Keep, name) {
			continue
		}
		hidden[name] = true // with those before: of two fields that say the same, one must stay
		if next := fields.overwrite(body, func(n string) bool { return hidden[n] }); m.same(want, next) {
			out = next
		} else {
			delete(hidden, name)
		}
	}
	return slices.Clone(out), nil
}

// outline is what must stay: of each track its events' readings and times, and what is wrong with it.
type outline struct {
	events []event.Event
	issues []event.IssueKind
}

func (m Mask) outline(body []byte) ([]outline, error) {
	tracks, err := m.Registry.Decode(m.Carrier, carrier.Payload{Body: body, ContentType: m.ContentType, Number: m.Number})
	if err != nil {
		return nil, err
	}
	var out []outline
	for _, t := range tracks {
		var o outline
		for _, e := range t.Events {
			o.events = append(o.events, event.Event{Status: e.Status, Detail: e.Detail, Reason: e.Reason, At: e.At})
		}
		for _, i := range t.Issues {
			o.issues = append(o.issues, i.Kind)
		}
		slices.SortFunc(o.events, func(a, b event.Event) int { return bytes.Compare(order(a), order(b)) })
		slices.Sort(o.issues)
		out = append(out, o)
	}
	return out, nil
}

// order makes outlines compare whatever the identities are, which change with the number.
func order(e event.Event) []byte {
	return fmt.Append(nil, e.At, " ", e.Status, " ", e.Detail, " ", e.Reason)
}

func (m Mask) same(want []outline, body []byte) bool {
	got, err := m.outline(body)
	return err == nil && slices.EqualFunc(want, got, func(a, b outline) bool {
		return slices.Equal(a.events, b.events) && slices.Equal(a.issues, b.issues)
	})
}

// span is a value in the body as sent.
type span struct {
	at   int
	kind wire.NodeKind
}

// leafSet holds where the values of each field stand.
type leafSet struct {
	byName map[string][]span
	utf8   bool
}

func leaves(body []byte, contentType string) (leafSet, error) {
	doc, err := wire.Read(body, wire.Options{ContentType: contentType, Fallback: wire.Windows1251})
	if err != nil {
		doc, err = wire.Read(body, wire.Options{Format: wire.FormatCSV, Header: true, ContentType: contentType, Fallback: wire.Windows1251})
	}
	if err != nil {
		return leafSet{}, err
	}
	set := leafSet{byName: map[string][]span{}, utf8: doc.Charset() == wire.UTF8}
	if doc.Charset() == wire.UTF16 {
		return leafSet{}, errors.New("UTF-16 is not overwritten in place")
	}
	set.add(doc.Root(), "")
	return set, nil
}

// add notes n and all below it. An item of an array goes by the name of the array.
func (s *leafSet) add(n wire.Node, name string) {
	if own := n.Name(); own != "" {
		name = own
	}
	switch n.Kind() {
	case wire.String, wire.Number, wire.Element:
		if n.Text() != "" {
			s.byName[name] = append(s.byName[name], span{int(n.Offset()), n.Kind()})
		}
	}
	for a := range n.Attrs() {
		if a.Text() != "" {
			s.byName[a.Name()] = append(s.byName[a.Name()], span{int(a.Offset()), wire.Attr})
		}
	}
	for c := range n.Children() {
		s.add(c, name)
	}
}

// overwrite returns a copy of body in which the values of the chosen fields are overwritten.
func (s *leafSet) overwrite(body []byte, chosen func(name string) bool) []byte {
	out := bytes.Clone(body)
	for name, spans := range s.byName {
		if !chosen(name) {
			continue
		}
		for _, at := range spans {
			s.cover(out[at.at:at.at+length(body[at.at:], at.kind, before(body, at.at))], at.kind)
		}
	}
	return out
}

func before(body []byte, at int) byte {
	if at == 0 {
		return 0
	}
	return body[at-1]
}

// length is how far the value at the beginning of b goes. quote is the byte before it.
func length(b []byte, k wire.NodeKind, quote byte) int {
	for i := 0; i < len(b); i++ {
		c := b[i]
		switch {
		case k == wire.Attr && c == quote,
			k == wire.Element && c == '<',
			k == wire.Number && (c == ',' || c == '}' || c == ']' || c <= ' '),
			k == wire.String && quote == '"' && c == '"',
			k == wire.String && quote != '"' && (c == ',' || c == ';' || c == '\t' || c == '\r' || c == '\n'):
			return i
		case k == wire.String && quote == '"' && c == '\\':
			i++
		}
	}
	return len(b)
}

// cover overwrites one value. Equal values are overwritten alike.
func (s *leafSet) cover(v []byte, k wire.NodeKind) {
	h := fnv.New64a()
	_, _ = h.Write(v)
	seed := h.Sum64()
	for i := 0; i < len(v); {
		c := v[i]
		switch {
		case c == '&' && k != wire.String && k != wire.Number:
			i += entity(v[i:])
		case c == '\\' && k == wire.String && i+1 < len(v):
			i += escape(v[i:])
		case c >= '0' && c <= '9':
			seed = seed*6364136223846793005 + 1442695040888963407
			v[i] = '1' + byte(seed>>60)%9
			i++
		case c >= 'a' && c <= 'z':
			v[i] = 'x'
			i++
		case c >= 'A' && c <= 'Z':
			v[i] = 'X'
			i++
		case c < utf8.RuneSelf:
			i++
		default:
			i += s.letter(v[i:])
		}
	}
}

// entity overwrites a character reference, whose number would tell the letter, and keeps a named one.
func entity(v []byte) int {
	end := bytes.IndexByte(v, ';')
	if end < 0 || v[1] != '#' {
		return 1
	}
	for i := 2; i < end; i++ {
		if v[i] != 'x' || i > 2 {
			v[i] = '5'
		}
	}
	if end > 4 { // a number of three or more fives may be no character
		for i := 2; i < end; i++ {
			v[i] = '0'
		}
		copy(v[end-3:], "120")
	}
	return end + 1
}

// escape overwrites a JSON escape of a letter and keeps those of marks.
func escape(v []byte) int {
	if v[1] != 'u' || len(v) < 6 {
		return 2
	}
	copy(v[2:6], "0078")
	return 6
}

// letter overwrites one character that is not ASCII by one of the same length.
func (s *leafSet) letter(v []byte) int {
	if !s.utf8 {
		v[0] = 0xE6 // a small letter in the Cyrillic and the Latin single-byte charsets
		return 1
	}
	_, size := utf8.DecodeRune(v)
	copy(v, [...]string{1: "\x3f", 2: "ж", 3: "字", 4: "𐍈"}[size])
	return size
}
