package ukrposhta

import (
	"cmp"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// Decode reads an answer about statuses. The error is a *carrier.DecodeError, around a
// *carrier.RemoteError where Ukrposhta or its gateway answered with a failure.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	r := reader{Body: b}
	root := b.Root()
	if err := r.failed(root); err != nil {
		return nil, err
	}
	list := root
	if found := root.Get("found"); found.Present() {
		list = found
	}
	r.room = make([]event.Event, 0, min(events(list), shared))
	r.events(list)
	r.complete()
	for n := range root.Each("notFound") {
		b.Track(n, n.Trim(), 0).Issue(event.NotFound, n, "")
	}
	if root.Kind() == wire.Array && root.Whole() && root.Len() == 0 {
		b.Track(root, "", 0).Issue(event.NotFound, root, "")
	}
	return b.Tracks()
}

// notFound is the code of a number that is not known.
const notFound = "UPE02000"

// failed reads an error of the service or of its gateway. An unknown number is a track.
func (r *reader) failed(root wire.Node) error {
	if fault := root.Get("fault"); fault.Kind() == wire.Object {
		code := fault.Get("code").Trim()
		return r.Fail(fault, &carrier.RemoteError{Code: code, Message: fault.Get("message").Trim(), Retry: gatewayRetry(code)})
	}
	code := root.Get("code")
	switch text := code.Trim(); {
	case text == "" || root.Get("event").Present():
		return nil
	case text == notFound && r.Number != "":
		r.Track(root, "", 0).Issue(event.NotFound, code, notFound)
		return nil
	case text == notFound:
		return r.Fail(code, carrier.ErrNoNumber)
	default:
		return r.Fail(code, &carrier.RemoteError{Code: text, Message: root.Get("message").Trim()})
	}
}

func gatewayRetry(code string) carrier.Retry {
	switch {
	case strings.HasPrefix(code, "9009"):
		return carrier.RetryLogin
	case strings.HasPrefix(code, "9008"):
		return carrier.RetryLater
	}
	return carrier.RetryNo
}

// reader is one walk over one body.
type reader struct {
	*walk.Body
	histories []history
	index     map[string]int // of histories, once there are several
	room      []event.Event  // free memory, of which the last track takes what it needs
}

// history is the track of one number.
type history struct {
	*walk.Track
	list  wire.Node // in which it stands
	first bool      // it holds the first step
}

// shared is how many events share one piece of memory, so that an answer about many numbers costs little.
const shared = 4096

// isEvent reports whether n is an event, which may lack its code, and not what holds events.
func isEvent(n wire.Node) bool {
	return n.Kind() == wire.Object && (n.Get("event").Present() || n.Get("eventName").Present())
}

// events counts the events in n, up to what is shared.
func events(n wire.Node) int {
	if isEvent(n) {
		return 1
	}
	count := 0
	if n.Kind() == wire.Object || n.Kind() == wire.Array {
		for x := range n.Children() {
			if count += events(x); count >= shared {
				break
			}
		}
	}
	return count
}

// events reads the events in n, however they are nested.
func (r *reader) events(n wire.Node) {
	if isEvent(n) {
		r.event(n)
		return
	}
	if n.Kind() == wire.Object || n.Kind() == wire.Array {
		for x := range n.Children() {
			r.events(x)
		}
	}
}

// of returns the track of the number, and begins it at n if there is none. Events of one number stand
// together.
func (r *reader) of(barcode string, n wire.Node) *history {
	last := len(r.histories) - 1
	if last >= 0 && r.histories[last].Number == barcode {
		return &r.histories[last]
	}
	if at, ok := r.index[barcode]; ok {
		return &r.histories[at]
	}
	if last >= 0 {
		if r.index == nil {
			r.index = map[string]int{r.histories[last].Number: last}
		}
		r.index[barcode] = last + 1
		events := r.histories[last].Events
		used := min(len(events), cap(r.room))
		r.histories[last].Events = events[:len(events):len(events)]
		r.room = r.room[used:used:cap(r.room)]
	}
	list := n.Parent()
	if !list.Present() {
		list = n
	}
	t := r.Track(n, barcode, 0)
	t.Events = r.room
	r.histories = append(r.histories, history{Track: t, list: list})
	return &r.histories[last+1]
}

// complete says of which numbers the body holds the full history: of those whose list begins with step 1.
// Where a list of several numbers was cut, any of them may lack events; the last one says so already.
func (r *reader) complete() {
	for i, h := range r.histories {
		switch {
		case h.list.Whole() && h.first:
			h.Complete()
		case !h.list.Whole() && i < len(r.histories)-1:
			h.Issue(event.Truncated, h.list, "")
		}
	}
}

// event reads one event, in one pass: of equal names the last counts.
func (r *reader) event(n wire.Node) {
	var barcode, code, reason, text, date, step wire.Node
	var place event.Place
	for m := range n.Children() {
		switch m.Name() {
		case "barcode":
			barcode = m
		case "event":
			code = m
		case "eventReason_id":
			reason = m
		case "eventName":
			text = m
		case "date":
			date = m
		case "step":
			step = m
		case "name":
			place.Name = m.Trim()
		case "index":
			place.PostalCode = m.Trim()
		case "country":
			place.Country, place.Region = country(m.Trim())
		}
	}
	h := r.of(cmp.Or(barcode.Trim(), r.Number), n)
	e := h.Event(n)
	if e == nil {
		return
	}
	sub := reason.Trim()
	if sub == "0" {
		sub = ""
	}
	h.Read(e, code, code.Trim(), sub)
	e.Native.Text = event.Sensitive(text.Trim())
	e.Place = place
	e.At = h.Time(date, clock.ISO, nil)
	h.first = h.first || step.Trim() == "1"
}
