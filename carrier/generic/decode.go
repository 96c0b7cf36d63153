package generic

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/crosswalk"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
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
		r.nodes = all(r.nodes[:0], r.Body.Root(), root.Path)
		for _, n := range r.nodes {
			if !record(n) || !every(root.When, n) {
				continue
			}
			number := r.m.Number.get(n)
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
	nodes  []wire.Node
	events []wire.Node
	byKey  map[flatKey]*walk.Track // where each record is one event
	flat   []flatTrack             // in order of appearance
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
		r.facts(t, n)
		r.flatEvent(t, n)
		return t
	}
	t := r.begin(n, number, r.m.Carrier.get(n))
	r.facts(t, n)
	for i := range r.m.Events {
		r.list(t, n, &r.m.Events[i])
	}
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
	if t := r.byKey[k]; t != nil {
		return t
	}
	t := r.begin(n, number, k.carrier)
	if r.byKey == nil {
		r.byKey = map[flatKey]*walk.Track{}
	}
	r.byKey[k] = t
	r.flat = append(r.flat, flatTrack{t, root.Increment})
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
	e.Place = r.place(n, &m.Place)
	e.Proof = r.proof(n, &m.Proof)
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
	return strings.TrimRight(strings.Join(parts, "/"), "/")
}

// facts reads what a shipment says beside its events. Where each record is one event it is called for
// each of a track: the first to say a thing is believed, and what can stand side by side is added.
func (r *reader) facts(t *walk.Track, n wire.Node) {
	m := &r.m
	t.Origin = cmp.Or(t.Origin, r.place(n, &m.Origin))
	t.Destination = cmp.Or(t.Destination, r.place(n, &m.Destination))
	t.Service, t.Mode = cmp.Or(t.Service, m.Service.get(n)), cmp.Or(t.Mode, m.Mode.get(n))
	t.WeightGrams = cmp.Or(t.WeightGrams, grams(m.Weight.Value.get(n), m.Weight.Unit.get(n)))
	if text := m.Items.get(n); text != "" {
		if count, err := strconv.Atoi(text); err == nil && count > 0 {
			t.Items = cmp.Or(t.Items, count)
		}
	}
	for i := range m.Refs {
		if every(m.Refs[i].When, n) {
			for _, at := range all(nil, n, m.Refs[i].Path) {
				addRef(t, m.Refs[i].Kind, at.Trim())
			}
		}
	}
	for i := range m.Promises {
		r.promise(t, n, &m.Promises[i])
	}
	if state := m.State.get(n); state != "" {
		if said, ok := crosswalk.From(m.Peer, crosswalk.Word{Status: state, Substatus: m.Substate.get(n)}); ok && said.Issue != event.NoIssue {
			addIssue(t, said.Issue, n)
		}
	}
	for i := range m.Issues {
		if every(m.Issues[i].When, n) {
			addIssue(t, m.Issues[i].Kind, n)
		}
	}
}

func addRef(t *walk.Track, kind event.RefKind, value string) {
	if !slices.Contains(t.Refs, event.Ref{Kind: kind, Value: value}) {
		t.Ref(kind, value)
	}
}

// addIssue notes what is said of the whole track once.
func addIssue(t *walk.Track, kind event.IssueKind, n wire.Node) {
	for i := range t.Issues {
		if t.Issues[i].Kind == kind && t.Issues[i].Value == "" {
			return
		}
	}
	t.Issue(kind, n, "")
}

func (r *reader) promise(t *walk.Track, n wire.Node, p *Promise) {
	if !every(p.When, n) {
		return
	}
	if on := r.due(t, n, p.On, t.Destination); !on.IsZero() {
		start := on
		if on.Precision() != event.DayOnly {
			start = event.Stamp{}
		}
		addPromise(t, p.Kind, start, on)
		return
	}
	addPromise(t, p.Kind, r.due(t, n, p.Start, t.Destination), r.due(t, n, p.End, t.Destination))
}

func addPromise(t *walk.Track, kind event.PromiseKind, start, end event.Stamp) {
	for i := range t.Promises {
		if p := &t.Promises[i]; p.Kind == kind && p.Start == start && p.End == end {
			return
		}
	}
	t.Promise(kind, start, end)
}

// close reads what is about the events as a whole.
func (r *reader) close(t *walk.Track, n wire.Node) {
	if proof := r.proof(n, &r.m.Proof); !proof.IsZero() {
		prove(walk.HandedOver(t.Events), proof)
	}
	if some(r.m.Returns, n) {
		for i := range t.Events {
			turnBack(&t.Events[i])
		}
	}
	r.void(t)
}

// prove adds what stands beside the events to what the event itself says.
func prove(e *event.Event, p event.Proof) {
	if e == nil {
		return
	}
	e.Proof.SignedBy = cmp.Or(e.Proof.SignedBy, p.SignedBy)
	e.Proof.Document = cmp.Or(e.Proof.Document, p.Document)
	e.Proof.Method = cmp.Or(e.Proof.Method, p.Method)
	e.Proof.Ref = cmp.Or(e.Proof.Ref, p.Ref)
}

// void lets the events that the carrier has taken back void themselves.
func (r *reader) void(t *walk.Track) {
	found := false
	for i := range t.Events {
		found = found || t.Events[i].Voids == voided
	}
	if !found {
		return
	}
	event.Seal(&t.Track)
	for i := range t.Events {
		if e := &t.Events[i]; e.Voids == voided {
			e.Voids = e.ID
		}
	}
}

// turnBack reads an event of a consignment that is a return as a whole.
func turnBack(e *event.Event) {
	switch e.Status {
	case status.Accepted, status.InTransit, status.OutForDelivery, status.AvailableForPickup, status.AttemptFailed:
		e.Status = status.Returning
	case status.Delivered:
		e.Status = status.Returned
	default:
		return
	}
	if !e.Detail.Allows(e.Status) {
		e.Detail = status.NoDetail
	}
}

func (r *reader) place(n wire.Node, m *Place) event.Place {
	p := event.Place{
		Name:       m.Name.get(n),
		City:       m.City.get(n),
		Region:     m.Region.get(n),
		PostalCode: m.PostalCode.get(n),
	}
	if text := m.Country.get(n); text != "" {
		if p.Country = country(text); p.Country == "" {
			p.Name = strings.TrimPrefix(p.Name+", "+text, ", ") // a name that is not known is not lost
		}
	}
	lat, ok1 := decimal(m.Lat.get(n))
	lon, ok2 := decimal(m.Lon.get(n))
	if ok1 && ok2 && math.Abs(lat) <= 90 && math.Abs(lon) <= 180 && (lat != 0 || lon != 0) {
		p.Lat, p.Lon, p.Located = lat, lon, true
	}
	return p
}

func (r *reader) proof(n wire.Node, m *Proof) event.Proof {
	return event.Proof{
		SignedBy: event.Sensitive(m.SignedBy.get(n)),
		Document: event.Sensitive(m.Document.get(n)),
		Method:   m.Method.get(n),
		Ref:      m.Ref.get(n),
	}
}

// decimal reads a number with a point or a comma.
func decimal(s string) (float64, bool) {
	if s == "" {
		return 0, false // ParseFloat would make an error of it, for every event
	}
	f, err := strconv.ParseFloat(strings.Replace(s, ",", ".", 1), 64)
	return f, err == nil
}

// grams reads a weight; 0 if it is none or its unit is not known.
func grams(value, unit string) int {
	f, ok := decimal(value)
	if !ok || !(f > 0) {
		return 0
	}
	switch strings.ToLower(unit) {
	case "g", "gr", "gram", "grams":
	case "kg", "kgs", "kilogram", "kilograms":
		f *= 1000
	case "lb", "lbs", "pound", "pounds":
		f *= 453.59237
	case "oz", "ounce", "ounces":
		f *= 28.349523125
	default:
		return 0
	}
	if f > 1e9 {
		return 0
	}
	return int(f + 0.5)
}
