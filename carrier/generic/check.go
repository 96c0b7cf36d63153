package generic

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// Validate checks the mapping, but not whether the system knows the time zones that it names: New does. The
// error is a *MappingError.
func (m *Mapping) Validate() error {
	c := checker{}
	c.need("id", validID(m.ID), "lower-case letters, digits, - and _, 1 to 40 of them")
	c.need("format", m.Format == "" || m.Format == JSON || m.Format == XML || m.Format == CSV || m.Format == NDJSON, "json, xml, csv or ndjson")
	c.need("comma", len(m.Comma) <= 1 && !strings.Contains("\"\r\n", m.Comma) || m.Comma == "", "one ASCII character, no quote and no line end")
	c.need("storage_days", m.StorageDays >= 0, "less than 0")
	c.need("zone", m.Zone == "" || zoneName(m.Zone), "no IANA name of a time zone")
	if m.Charset != "" {
		_, ok := wire.CharsetNamed(m.Charset)
		c.need("charset", ok, "no charset that is known")
	}
	for i, mark := range m.Marks {
		c.need(fmt.Sprintf("marks[%d]", i), mark != "", "empty")
	}
	for i, marks := range m.OrMarks {
		c.need(fmt.Sprintf("or_marks[%d]", i), len(marks) > 0 && !slices.Contains(marks, ""), "empty")
	}
	for i, r := range m.Shipments {
		name := fmt.Sprintf("shipments[%d]", i)
		c.path(name+".path", r.Path)
		c.tests(name+".when", r.When)
	}
	c.field("number", m.Number)
	c.field("carrier", m.Carrier)
	c.need("peer", m.Peer == 0 || m.Peer.IsValid(), "no aggregator that is known")
	c.field("state", m.State)
	c.field("substate", m.Substate)
	c.need("state", m.State.IsZero() || m.Peer != 0, "is read in the words of a peer, and there is none")
	for i, l := range m.Events {
		name := fmt.Sprintf("events[%d]", i)
		c.path(name+".path", l.Path)
		c.tests(name+".when", l.When)
		if l.Event != nil {
			c.event(name+".event", l.Event)
		}
	}
	c.event("event", &m.Event)
	for _, l := range m.Languages {
		c.need("languages", phraseLanguage(l), "en, ru, uk, de, fr, es, pt, zh, pl or it")
	}
	c.facts(m)
	m.times(c.time)
	if m.Signature != nil {
		if err := m.Signature.Validate(); err != nil {
			c.need("signature", false, err.Error())
		}
	}
	if c.err != nil {
		return c.err
	}
	if _, err := carrier.NewTable(m.Codes...); err != nil {
		return &MappingError{Field: "codes", Problem: err.Error()}
	}
	return m.timed()
}

// timed checks that every event has a time: without one it could not be placed in a history.
func (m *Mapping) timed() error {
	used := len(m.Events) == 0
	for i := range m.Events {
		e := m.Events[i].Event
		if used = used || e == nil; e != nil && len(e.At) == 0 {
			return &MappingError{Field: fmt.Sprintf("events[%d].event.at", i), Problem: "a time is needed"}
		}
	}
	if used && len(m.Event.At) == 0 {
		return &MappingError{Field: "event.at", Problem: "a time is needed"}
	}
	return nil
}

// zoneName reports whether a name is not that of the zone of this machine.
func zoneName(name string) bool { return name != "" && !strings.EqualFold(name, "local") }

func validID(id string) bool {
	for i := range len(id) {
		if c := id[i]; c != '-' && c != '_' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return id != "" && len(id) <= 40
}

// checker keeps the first fault.
type checker struct{ err error }

func (c *checker) need(field string, ok bool, problem string) {
	if !ok && c.err == nil {
		c.err = &MappingError{Field: field, Problem: problem}
	}
}

func (c *checker) path(field, path string) {
	if err := checkPath(path); err != nil {
		c.need(field, false, err.Error())
	}
}

func (c *checker) field(name string, f Field) {
	for i, p := range f.Paths {
		c.path(fmt.Sprintf("%s.paths[%d]", name, i), p)
	}
	c.need(name, len(f.Paths) > 0 || f.After == "" && f.Before == "" && len(f.Values) == 0, "has no path")
}

func (c *checker) tests(name string, tests []Test) {
	for i, t := range tests {
		at := fmt.Sprintf("%s[%d]", name, i)
		c.path(at+".path", t.Path)
		c.need(at, !t.Absent || len(t.Is) == 0 && len(t.Not) == 0, "absent does not go with is or not")
	}
}

// some checks tests of which any is enough: one that always holds would hold for everything.
func (c *checker) some(name string, tests []Test) {
	c.tests(name, tests)
	for i, t := range tests {
		c.need(fmt.Sprintf("%s[%d]", name, i), t.Path != "" || t.Absent || len(t.Is)+len(t.Not) > 0, "always holds")
	}
}

// weight checks that the unit is known wherever the mapping itself says it.
func (c *checker) weight(w Weight) {
	const units = "g, kg, lb or oz, from a field or as a const"
	c.need("weight.unit", w.Value.IsZero() || !w.Unit.IsZero(), units)
	c.need("weight.unit", w.Unit.Const == "" || grams("1", w.Unit.Const) > 0, units)
	for _, unit := range w.Unit.Values {
		c.need("weight.unit", grams("1", unit) > 0, units)
	}
}

func (c *checker) event(name string, e *Event) {
	c.field(name+".code", e.Code)
	for i, s := range e.Sub {
		c.field(fmt.Sprintf("%s.sub[%d]", name, i), s)
	}
	c.field(name+".text", e.Text)
	c.place(name+".place", e.Place)
	c.field(name+".piece", e.Piece)
	c.field(name+".number", e.Number)
	c.field(name+".carrier", e.Carrier)
	c.proof(name+".proof", e.Proof)
	c.some(name+".skip", e.Skip)
	c.some(name+".void", e.Void)
}

func (c *checker) place(name string, p Place) {
	c.field(name+".name", p.Name)
	c.field(name+".city", p.City)
	c.field(name+".region", p.Region)
	c.field(name+".postal_code", p.PostalCode)
	c.field(name+".country", p.Country)
	c.field(name+".lat", p.Lat)
	c.field(name+".lon", p.Lon)
}

func (c *checker) proof(name string, p Proof) {
	c.field(name+".signed_by", p.SignedBy)
	c.field(name+".document", p.Document)
	c.field(name+".method", p.Method)
	c.field(name+".ref", p.Ref)
}

// facts checks what a shipment says beside its events.
func (c *checker) facts(m *Mapping) {
	for i, r := range m.Refs {
		name := fmt.Sprintf("refs[%d]", i)
		c.need(name+".kind", knownRef(r.Kind), "piece, return, next, order or partner")
		c.path(name+".path", r.Path)
		c.tests(name+".when", r.When)
	}
	for i, p := range m.Promises {
		name := fmt.Sprintf("promises[%d]", i)
		c.need(name+".kind", p.Kind == event.PromiseDelivery || p.Kind == event.PromiseCollection || p.Kind == event.PromiseDispatch, "delivery, collection or dispatch")
		c.need(name, len(p.On)+len(p.Start)+len(p.End) > 0, "on, start or end is needed")
		c.tests(name+".when", p.When)
	}
	c.place("origin", m.Origin)
	c.place("destination", m.Destination)
	c.proof("proof", m.Proof)
	c.field("service", m.Service)
	c.field("mode", m.Mode)
	c.field("weight.value", m.Weight.Value)
	c.field("weight.unit", m.Weight.Unit)
	c.weight(m.Weight)
	c.field("items", m.Items)
	c.some("returns", m.Returns)
	for i, s := range m.Issues {
		name := fmt.Sprintf("issues[%d]", i)
		c.need(name+".kind", knownIssue(s.Kind), "no kind of issue")
		c.need(name+".when", len(s.When) > 0, "a condition is needed")
		c.tests(name+".when", s.When)
	}
	for i, e := range m.Errors {
		name := fmt.Sprintf("errors[%d]", i)
		c.need(name+".when", len(e.When) > 0, "a condition is needed")
		c.tests(name+".when", e.When)
		c.field(name+".code", e.Code)
		c.field(name+".message", e.Message)
	}
}

func knownRef(k event.RefKind) bool {
	switch k {
	case event.RefPiece, event.RefReturn, event.RefNext, event.RefOrder, event.RefPartner:
		return true
	}
	return false
}

func knownIssue(kind event.IssueKind) bool {
	for k := range event.IssueKinds() {
		if k == kind {
			return true
		}
	}
	return false
}

// times hands each Time of the mapping to use, with its name.
func (m *Mapping) times(use func(field string, t *Time)) {
	list := func(name string, times []Time) {
		for i := range times {
			use(fmt.Sprintf("%s[%d]", name, i), &times[i])
		}
	}
	list("event.at", m.Event.At)
	for i := range m.Events {
		if e := m.Events[i].Event; e != nil {
			list(fmt.Sprintf("events[%d].event.at", i), e.At)
		}
	}
	for i := range m.Promises {
		name := fmt.Sprintf("promises[%d]", i)
		list(name+".on", m.Promises[i].On)
		list(name+".start", m.Promises[i].Start)
		list(name+".end", m.Promises[i].End)
	}
}

func (c *checker) time(name string, t *Time) {
	c.path(name+".path", t.Path)
	c.path(name+".clock", t.Clock)
	c.path(name+".offset", t.Offset)
	c.path(name+".zone", t.Zone)
	c.path(name+".utc", t.UTC)
	switch t.Trust {
	case "", TrustWall, TrustDay, TrustMidnight:
	default:
		c.need(name+".trust", false, "wall, day or midnight")
	}
	for i, l := range t.Layouts {
		c.need(fmt.Sprintf("%s.layouts[%d]", name, i), knownLayout(l, true), "iso, compact, epoch, epoch_ms, wcf, or a layout of Go's package time such as 02.01.2006 15:04")
	}
	for i, l := range t.Clocks {
		c.need(fmt.Sprintf("%s.clocks[%d]", name, i), l == "hhmmss" || knownLayout(l, false), "hhmmss, or a layout of Go's package time such as 15:04")
	}
}

// A time in whose writing no part can be taken for another one.
var sample = time.Date(2006, time.November, 23, 17, 45, 36, 0, time.UTC)

// knownLayout reports whether a layout is named, or reads what is written in it: a day with its year, and the
// hour if it has a clock. Without day it is the layout of a clock.
func knownLayout(l string, day bool) bool {
	if named[l] != nil {
		return true
	}
	if strings.Contains(l, "MST") {
		return false // a zone's name is read by Time.Zone
	}
	r := clock.Layout(l)(sample.Format(l))
	if !r.OK() {
		return false
	}
	if !day {
		if r.Day() {
			return false
		}
		r = clock.Join(clock.ISO(sample.Format(time.DateOnly)), r)
	}
	stamp, _ := r.Stamp(nil, event.ZoneUnknown)
	got := stamp.Wall()
	return (r.Day() || got.Hour() == sample.Hour()) && got.Year() == sample.Year() && got.YearDay() == sample.YearDay()
}
