package replay

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/parcelfold/parcelfold/carrier"
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
// alike, so that lengths, offsets, charset and faults stay; so are comments, what follows the end of the body,
// and keys that are data and no names, such as numbers. Kept are the names of fields, the values of
// Mask.Keep, and the values of those fields without which the adapter would read another status,
// another time, or more or fewer events: codes, dates, flags, and in feeds without codes the wording. A
// field is known by its name and those of all around it.
// Look at what is left before it is committed: wording may name people.
//
// The tracks read from the result have the statuses and times of the original. If that cannot be had,
// or nothing can be read in the first place, or a value that was not to be kept is still there, there is an
// error.
func Anonymize(body []byte, m Mask) ([]byte, error) {
	out, err := m.anonymize(body)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMask, err)
	}
	return out, nil
}

func (m Mask) anonymize(body []byte) ([]byte, error) {
	want, err := m.outline(body)
	if err != nil {
		return nil, err
	}
	if !says(body) {
		return bytes.Clone(body), nil // there is nothing to read in it
	}
	parts, err := m.parts(body)
	if err != nil {
		return nil, err
	}
	keep := map[string]bool{} // all, to begin with; then field by field, because one may do for another
	for _, path := range parts.paths() {
		keep[path] = true
	}
	chosen := func(path string) bool { return !keep[path] }
	for _, path := range parts.paths() {
		if keep[path] = slices.Contains(m.Keep, lastName(path)); !keep[path] {
			keep[path] = !m.same(want, parts.overwrite(body, chosen))
		}
	}
	out := parts.overwrite(body, chosen)
	if !m.same(want, out) {
		return nil, errors.New("the statuses change where nothing but comments and bytes after the end do")
	}
	return out, parts.leak(body, out, keep)
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
