package generic

import (
	"cmp"
	"slices"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// Decode reads a body as the mapping says.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	if a.m.Format == NDJSON {
		return a.lines(p)
	}
	b, err := walk.Open(&a.Base, p, a.options)
	if err != nil {
		return nil, err
	}
	return a.body(b, true)
}

// body reads an opened body. whole says that it is not a part of a stream of rows.
func (a *Adapter) body(b *walk.Body, whole bool) ([]event.Track, error) {
	r := reader{Adapter: a, Body: b, whole: whole}
	won, unnumbered := r.roots()
	r.end()
	if !r.any {
		if failed := a.failed(b); failed != nil {
			return r.failure(failed)
		}
		if _, damaged := r.damage(); !won && !damaged && unnumbered.Exists() {
			return nil, b.Fail(unnumbered, carrier.ErrNoNumber)
		}
	}
	tracks, err := b.Tracks()
	if damage, ok := r.damage(); ok && len(r.flat) > 0 {
		spread(tracks, damage)
	}
	return tracks, err
}

// damage returns the finding that says that records are missing from the body.
func (r *reader) damage() (wire.Finding, bool) {
	for _, f := range r.Doc.Findings() {
		if f.Kind == wire.Truncated || f.Kind == wire.Malformed || f.Kind == wire.RaggedRow {
			return f, true
		}
	}
	return wire.Finding{}, false
}

// spread notes the damage on every track: where each record is one event, the missing ones may have been
// of any.
func spread(tracks []event.Track, f wire.Finding) {
	kind := event.Malformed
	if f.Kind == wire.Truncated {
		kind = event.Truncated
	}
	for i := range tracks {
		t := &tracks[i]
		if !slices.ContainsFunc(t.Issues, func(i event.Issue) bool { return i.Kind == kind }) {
			seen := event.Span{}
			if len(t.Events) > 0 {
				seen = t.Events[0].Seen
			}
			t.Issues = append(t.Issues, event.Issue{Kind: kind, Path: f.Path, Offset: f.Offset, Value: f.Value, Seen: seen})
		}
	}
}

// roots reads the shipments of the first root that has one, and of those to be read in addition. A
// record without a number beside others that have one is an issue.
func (r *reader) roots() (won bool, unnumbered wire.Node) {
	for i := range r.m.Shipments {
		root := &r.m.Shipments[i]
		if won && !root.Also {
			continue
		}
		var read *walk.Track
		var lost wire.Node
		r.nodes, r.run = all(r.nodes[:0], r.Body.Root(), root.Path), run{}
		for i, n := range r.nodes {
			if !record(n) || !every(root.When, n) {
				continue
			}
			number := r.number(i)
			if number == "" && r.Number == "" {
				lost = n
				continue
			}
			read = r.shipment(n, number, root)
		}
		if read != nil {
			won = true
		}
		if read != nil && lost.Exists() {
			read.Issue(event.MissingField, lost, "number")
		}
		if !unnumbered.Exists() {
			unnumbered = lost
		}
	}
	return won, unnumbered
}

// run is what is still to come of a run of records of one number.
type run struct {
	number string
	left   int
}

// number returns the number of record i. Where each record is one event it looks ahead: feeds mostly hold
// the events of a number together, and so there is room for all of them at once.
func (r *reader) number(i int) string {
	if r.run.left > 0 {
		r.run.left--
		return r.run.number
	}
	number := r.m.Number.get(r.nodes[i])
	if r.isFlat() {
		next := i + 1
		for next < len(r.nodes) && r.m.Number.get(r.nodes[next]) == number {
			next++
		}
		r.run = run{number, next - i - 1}
	}
	return number
}

// record reports whether n can be one: it holds fields, or is the body itself.
func record(n wire.Node) bool {
	switch n.Kind() {
	case wire.Object, wire.Element, wire.Row:
		return true
	}
	return n.Exists() && !n.Parent().Exists()
}

// failed returns the error of the mapping that the body tells of; nil if it tells of none.
func (a *Adapter) failed(b *walk.Body) *Error {
	for i := range a.m.Errors {
		if e := &a.m.Errors[i]; every(e.When, b.Root()) {
			return e
		}
	}
	return nil
}

// failure reads an answer without an event that tells of a failure: an error, or a track with an issue
// where it says only that the number is not known.
func (r *reader) failure(e *Error) ([]event.Track, error) {
	root := r.Body.Root()
	code, at := e.Code.text(root)
	if !at.Exists() {
		at = root
	}
	switch {
	case !e.Number:
		return nil, r.Fail(at, &carrier.RemoteError{Code: code, Message: e.Message.get(root), Retry: e.Retry})
	case r.first == nil && r.Number == "":
		return nil, r.Fail(at, carrier.ErrNoNumber)
	case r.first == nil:
		r.first = r.Track(root, "", 0)
	}
	r.first.Issue(event.NotFound, at, code)
	return r.Tracks()
}

// reader reads one body.
type reader struct {
	*Adapter
	*walk.Body
	whole  bool
	any    bool        // an event was read
	first  *walk.Track // of the body
	nodes  []wire.Node // the records of a root
	run    run         // of them that is being read
	events []wire.Node
	byKey  map[flatKey]*walk.Track // where each record is one event
	flat   []flatTrack             // in order of appearance
	last   *walk.Track             // that the record before was of
	key    flatKey                 // of last
}

type flatKey struct{ carrier, number string }

// flatTrack is the track of a number in a feed in which each record is one event.
type flatTrack struct {
	*walk.Track
	increment bool
}

// shipment reads one record of a root.
func (r *reader) shipment(n wire.Node, number string, root *Root) *walk.Track {
	if len(r.m.Events) == 0 {
		t := r.flatTrack(n, number, root)
		if r.said {
			r.facts(t, n)
			r.state(t, n)
		}
		r.flatEvent(t, n)
		return t
	}
	t := r.begin(n, number, r.m.Carrier.get(n))
	r.facts(t, n)
	for i := range r.m.Events {
		r.list(t, n, &r.m.Events[i])
	}
	r.state(t, n)
	r.close(t, n)
	if !root.Increment {
		t.Complete()
	}
	return t
}

func (r *reader) begin(n wire.Node, number, mover string) *walk.Track {
	t := r.Track(n, number, 0)
	t.Carrier = cmp.Or(mover, t.Carrier)
	if r.first == nil {
		r.first = t
	}
	return t
}

// flatTrack returns the track of a number, for feeds in which each record is one event.
func (r *reader) flatTrack(n wire.Node, number string, root *Root) *walk.Track {
	k := flatKey{r.m.Carrier.get(n), cmp.Or(number, r.Number)}
	if r.last != nil && r.key == k {
		return r.last
	}
	t := r.byKey[k]
	if t == nil {
		t = r.begin(n, number, k.carrier)
		if r.byKey == nil {
			r.byKey = map[flatKey]*walk.Track{}
		}
		r.byKey[k] = t
		r.flat = append(r.flat, flatTrack{t, root.Increment})
	}
	t.Room(1 + r.run.left)
	r.last, r.key = t, k
	return t
}

// flatEvent reads a record that is one event, and says itself whether it is of a return.
func (r *reader) flatEvent(t *walk.Track, n wire.Node) {
	before := len(t.Events)
	r.event(t, n, &r.m.Event)
	if len(t.Events) > before && some(r.m.Returns, n) {
		turnBack(&t.Events[before])
	}
}

// end closes the tracks of feeds in which each record is one event.
func (r *reader) end() {
	_, damaged := r.damage()
	for _, t := range r.flat {
		r.void(t.Track)
		t.Refs, t.Promises = distinct(t.Refs), distinct(t.Promises)
		if r.whole && !damaged && !t.increment {
			t.Complete()
		}
	}
}

// list reads the events of one list.
func (r *reader) list(t *walk.Track, n wire.Node, l *List) {
	if l.Fallback && len(t.Events) > 0 {
		return
	}
	m := &r.m.Event
	if l.Event != nil {
		m = l.Event
	}
	r.events = all(r.events[:0], n, l.Path)
	if t.Events == nil {
		t.Events = make([]event.Event, 0, len(r.events))
	}
	for _, x := range r.events {
		if every(l.When, x) {
			r.event(t, x, m)
		}
	}
}

// voided marks an event that the carrier has taken back until it has an ID.
var voided = event.ID{1}

// event reads one record as an event.
func (r *reader) event(t *walk.Track, n wire.Node, m *Event) {
	if some(m.Skip, n) {
		return
	}
	e := t.Event(n)
	if e == nil {
		return
	}
	r.any = true
	code, at := m.Code.text(n)
	if !at.Exists() {
		at = n
	}
	e.Native.Text = event.Sensitive(m.Text.get(n))
	if code != "" {
		r.code(t, e, at, code, joined(n, m.Sub))
	} else {
		r.wording(t, e, n)
	}
	r.place(&e.Place, n, &m.Place)
	r.proof(&e.Proof, n, &m.Proof)
	e.Piece = m.Piece.get(n)
	e.Number = m.Number.get(n)
	e.Carrier = m.Carrier.get(n)
	if len(m.Void) > 0 && some(m.Void, n) {
		e.Voids = voided
	}
	e.At = r.at(t, n, m.At, e.Place)
}

// code reads an event by its code. A further code that nobody knows is an issue even where the coarse
// code beside it is read: else nobody would ever hear of it.
func (r *reader) code(t *walk.Track, e *event.Event, at wire.Node, code, sub string) {
	e.Native.Code, e.Native.Sub = code, sub
	row, whole, ok := r.reading(e.Native)
	if ok {
		e.Status, e.Detail, e.Reason = row.Status, row.Detail, row.Reason
	}
	if !whole {
		t.Unmapped(e, at)
	}
}

// wording reads an event that has no code by its text.
func (r *reader) wording(t *walk.Track, e *event.Event, n wire.Node) {
	text := e.Native.Text.Reveal()
	if text == "" {
		t.Issue(event.MissingField, n, "code")
		return
	}
	if row, rule, ok := r.phrases.read(text); ok {
		e.Status, e.Detail, e.Reason, e.Rule = row.Status, row.Detail, row.Reason, rule
		return
	}
	t.Unmapped(e, n)
}

// joined returns the further codes, joined by "/".
func joined(n wire.Node, subs []Field) string {
	switch len(subs) {
	case 0:
		return ""
	case 1:
		return subs[0].get(n)
	}
	parts := make([]string, len(subs))
	for i := range subs {
		parts[i] = subs[i].get(n)
	}
	for len(parts) > 1 && parts[len(parts)-1] == "" {
		parts = parts[:len(parts)-1] // as mostly, and one alone needs no memory of its own
	}
	return strings.TrimRight(strings.Join(parts, "/"), "/")
}
