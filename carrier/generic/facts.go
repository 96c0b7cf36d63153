package generic

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/parcelfold/parcelfold/carrier/crosswalk"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// said reports whether the mapping reads anything beside events.
func (m *Mapping) said() bool {
	fields := []Field{m.Service, m.Mode, m.Weight.Value, m.Items, m.State}
	for _, p := range [...]*Place{&m.Origin, &m.Destination} {
		fields = append(fields, p.Name, p.City, p.Region, p.PostalCode, p.Country, p.Lat, p.Lon)
	}
	given := func(f Field) bool { return !f.IsZero() }
	return len(m.Refs)+len(m.Promises)+len(m.Issues) > 0 || slices.ContainsFunc(fields, given)
}

// facts reads what a shipment says beside its events. Where each record is one event it is called for
// each of a track: the first to say a thing is believed, and what can stand side by side is added.
func (r *reader) facts(t *walk.Track, n wire.Node) {
	m := &r.m
	if t.Origin.IsZero() {
		r.place(&t.Origin, n, &m.Origin)
	}
	if t.Destination.IsZero() {
		r.place(&t.Destination, n, &m.Destination)
	}
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
	for i := range m.Issues {
		if every(m.Issues[i].When, n) {
			addIssue(t, m.Issues[i].Kind, n)
		}
	}
}

// state notes what the source's own word for the shipment says of the answer. A number that
// has events was found: there the word says only that the source cannot place the newest of them.
func (r *reader) state(t *walk.Track, n wire.Node) {
	state := r.m.State.get(n)
	if state == "" {
		return
	}
	said, ok := crosswalk.From(r.m.Peer, crosswalk.Word{Status: state, Substatus: r.m.Substate.get(n)})
	if !ok || said.Issue == event.NoIssue || said.Issue == event.NotFound && len(t.Events) > 0 {
		return
	}
	addIssue(t, said.Issue, n)
}

func addRef(t *walk.Track, kind event.RefKind, value string) {
	if !slices.Contains(latest(t.Refs), event.Ref{Kind: kind, Value: value}) {
		t.Ref(kind, value)
	}
}

// addIssue notes what is said of the whole track once, in most cases; event.Seal sees to the others.
func addIssue(t *walk.Track, kind event.IssueKind, n wire.Node) {
	for _, i := range latest(t.Issues) {
		if i.Kind == kind && i.Value == "" {
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
	for _, p := range latest(t.Promises) {
		if p.Kind == kind && p.Start == start && p.End == end {
			return
		}
	}
	t.Promise(kind, start, end)
}

// close reads what is about the events as a whole.
func (r *reader) close(t *walk.Track, n wire.Node) {
	var proof event.Proof
	if r.proof(&proof, n, &r.m.Proof); !proof.IsZero() {
		prove(walk.HandedOver(t.Events), proof)
	}
	if some(r.m.Returns, n) {
		for i := range t.Events {
			turnBack(&t.Events[i])
		}
	}
	r.void(t)
	t.Refs, t.Promises = distinct(t.Refs), distinct(t.Promises)
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

// place reads a place into p.
func (r *reader) place(p *event.Place, n wire.Node, m *Place) {
	p.Name, p.City, p.Region = m.Name.get(n), m.City.get(n), m.Region.get(n)
	p.PostalCode = m.PostalCode.get(n)
	land := m.Country.get(n)
	if land != "" {
		if p.Country = country(land); p.Country == "" {
			p.Name = strings.TrimPrefix(p.Name+", "+land, ", ") // a name that is not known is not lost
		}
	}
	if p.Name != "" && p.City != "" && repeats(p, land) {
		p.Name = ""
	}
	lat, ok1 := decimal(m.Lat.get(n))
	lon, ok2 := decimal(m.Lon.get(n))
	if ok1 && ok2 && math.Abs(lat) <= 90 && math.Abs(lon) <= 180 && (lat != 0 || lon != 0) {
		p.Lat, p.Lon, p.Located = lat, lon, true
	}
}

// repeats reports whether the name says nothing but the other fields of a place, whose country is written as
// land: "AUSTIN, TX, 78745, USA".
func repeats(p *event.Place, land string) bool {
	for part := range strings.SplitSeq(p.Name, ",") {
		part = strings.TrimSpace(part)
		if isPart(part, p, land) {
			continue
		}
		for word := range strings.FieldsSeq(part) {
			if !isPart(word, p, land) {
				return false
			}
		}
	}
	return true
}

// isPart reports whether s is the town, region, postcode or country of a place.
func isPart(s string, p *event.Place, land string) bool {
	for _, known := range [...]string{p.City, p.Region, p.PostalCode, p.Country, land} {
		if strings.EqualFold(s, known) {
			return true
		}
	}
	return p.Country != "" && alpha2(s) == p.Country
}

// proof reads a proof into p.
func (r *reader) proof(p *event.Proof, n wire.Node, m *Proof) {
	p.SignedBy, p.Document = event.Sensitive(m.SignedBy.get(n)), event.Sensitive(m.Document.get(n))
	p.Method, p.Ref = m.Method.get(n), m.Ref.get(n)
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
