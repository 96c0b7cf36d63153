package spsr

import (
	"strings"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// scan is what an event holds, of either shape.
type scan struct {
	at                                        wire.Node // the event itself
	date, name, city, str, signer, piece      wire.Node
	number, receipt, publicNumber, publicNote wire.Node
}

// scanOf finds the fields of an event in one pass: there are many events, and each has them all.
func scanOf(x wire.Node) scan {
	s := scan{at: x}
	for f := range x.Attrs() {
		s.take(f)
	}
	for f := range x.Children() {
		s.take(f)
	}
	return s
}

func (s *scan) take(f wire.Node) {
	switch strings.TrimPrefix(f.Name(), "_") {
	case "Date":
		s.date = f
	case "EventName":
		s.name = f
	case "City":
		s.city = f
	case "EventStrCode":
		s.str = f
	case "EventNumCode":
		s.number = f
	case "DeliveryNumCode":
		s.receipt = f
	case "Cosignee":
		s.signer = f
	case "ClientBarcode":
		s.piece = f
	case "EventCode":
		s.publicNumber = f
	case "Comment":
		s.publicNote = f
	}
}

// code returns where the code stands.
func (s *scan) code() wire.Node {
	for _, f := range [...]wire.Node{s.str, s.number, s.publicNumber} {
		if f.Trim() != "" {
			return f
		}
	}
	return s.at
}

// flat reports whether what should hold events is one: some JSON made from the XML lists them in events
// itself.
func flat(list wire.Node) bool {
	if list.Kind() != wire.Object || list.Get("event").Present() {
		return false
	}
	return first(list, "_EventStrCode", "_EventNumCode", "_EventName", "_Date") != ""
}

// event reads an event of 1.3.
func (r *reader) event(t *walk.Track, x wire.Node) {
	s := scanOf(x)
	code, sub := native(s.str.Trim(), s.number.Trim(), s.receipt.Trim())
	r.add(t, &s, code, sub, s.name.Trim())
}

// publicEvents reads the events of the public shape. The body does not say the number, and it is one
// number whatever the body holds.
func (r *reader) publicEvents(n wire.Node) {
	if r.public == nil {
		r.public = r.track(n, r.Number, n.CountEach("value"))
	}
	for x := range n.Each("value") {
		if nothing(x) {
			continue
		}
		s := scanOf(x)
		code, sub := publicNative(s.str.Trim(), s.publicNumber.Trim())
		text := s.name.Trim()
		if note := s.publicNote.Trim(); note != "" {
			text = strings.TrimSpace(text + " " + note)
		}
		r.add(r.public, &s, code, sub, text)
	}
	r.public.Complete()
}

// add adds an event.
func (r *reader) add(t *walk.Track, s *scan, code, sub, text string) {
	e := t.Event(s.at)
	if e == nil {
		return
	}
	e.Native.Text = event.Sensitive(text)
	if code == "" && sub == "" && text == "" {
		t.Issue(event.MissingField, s.at, "EventStrCode")
	} else if !r.read(e, code, sub) {
		t.Unmapped(e, s.code())
	}
	e.Piece = s.piece.Trim()
	e.Place.City = s.city.Trim()
	if e.Status == status.Delivered || e.Status == status.Returned || e.Status == status.Unknown {
		e.Proof.SignedBy = event.Sensitive(s.signer.Trim())
	}
	if strings.EqualFold(code, planned) && s.date.Trim() != "" {
		e.At = t.Due(s.date, stamps)
		promise(t, event.PromiseDispatch, e.At)
		return
	}
	e.At = t.Time(s.date, stamps, nil)
	if number, _, _ := strings.Cut(sub, "/"); number == movedNumber && strings.EqualFold(code, moved) {
		newDay(t, s.name)
	}
}

const (
	planned            = "PLPST" // its date is a plan
	moved, movedNumber = "IN3CC", "6"
)

// newDay promises the day in the text of an event that says that it was moved. A text without a digit
// is the template, whose place for the day is empty.
func newDay(t *walk.Track, text wire.Node) {
	switch {
	case dayIn(text.Text()).OK():
		promise(t, event.PromiseDelivery, t.Due(text, dayIn))
	case strings.ContainsAny(text.Text(), "0123456789"):
		t.Issue(event.UnreadableTime, text, "")
	}
}

var days = clock.First(clock.Layout("02.01.2006"), clock.ISO, clock.Layout("02.01.06"))

// dayIn reads the first day that stands in a text.
func dayIn(text string) clock.Reading {
	for word := range strings.FieldsFuncSeq(text, notOfDay) {
		word = strings.Trim(word, ".-")
		if word == "" {
			continue
		}
		if r := days(word); r.OK() {
			return r.DayOf()
		}
	}
	return clock.Reading{}
}

func notOfDay(r rune) bool { return r != '.' && r != '-' && (r < '0' || r > '9') }
