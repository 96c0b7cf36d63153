package spsr

import (
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// Decode reads any of the answers that the package describes, in XML or in JSON. The tracks stand in
// the order of the body. The error is a *carrier.DecodeError: around a *carrier.RemoteError where SPSR
// answered with a failure, around carrier.ErrNoNumber where only the number is missing.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{Fallback: wire.Windows1251})
	if err != nil {
		return nil, err
	}
	root := b.Root()
	if inner := root.Get("root"); inner.Kind() == wire.Object {
		root = inner // JSON made from the XML
	}
	r := reader{Body: b, adapter: a}
	r.invoices, r.room = measure(root)
	for n := range root.Children() {
		name := n.Name()
		for m := range n.Items() {
			r.child(name, m)
		}
	}
	return r.end()
}

// reader is one walk over one body.
type reader struct {
	*walk.Body
	adapter  *Adapter
	invoices int // in the body: one alone is the one asked for
	room     room
	head     *walk.Track // the first track
	public   *walk.Track // of the shape with event/value
	numbered bool        // a track has a number
	empty    wire.Node   // what would hold invoices
	nameless wire.Node   // the first that has no number
	failure  failure
}

// child reads one child of the root.
func (r *reader) child(name string, n wire.Node) {
	switch name {
	case "Invoices", "GetInvoiceInfo":
		r.empty = n
		for x := range n.Each("Invoice") {
			if !nothing(x) {
				r.invoice(x)
			}
		}
	case "NotFound":
		for x := range n.Each("Invoice") {
			if !nothing(x) {
				r.notFound(x)
			}
		}
	case "event":
		r.publicEvents(n)
	case "InvoiceInfo":
		r.milestones(n)
	case "Result":
		r.failure.result(field(n, "_RC"))
	default:
		if strings.EqualFold(name, "error") {
			r.failure.node = n
		}
	}
}

// track begins a track with room for so many events.
func (r *reader) track(n wire.Node, number string, room int) *walk.Track {
	events := r.room.forEvents(room)
	if events != nil {
		room = 0
	}
	t := r.Track(n, number, room)
	t.Number = number
	if events != nil {
		t.Events = events
	}
	if number == "" && !r.nameless.Exists() {
		r.nameless = n
	}
	r.numbered = r.numbered || number != ""
	if r.head == nil {
		r.head = t
	}
	return t
}

// end says what was read. A failure beside readable tracks is an issue on the first of them.
func (r *reader) end() ([]event.Track, error) {
	switch {
	case r.head == nil && r.failure.is():
		if err := r.refused(); err != nil {
			return nil, err
		}
	case r.failure.is():
		code, _ := r.failure.words()
		r.head.Issue(event.SourceError, r.failure.at(), code)
	case r.head == nil && r.empty.Whole():
		r.track(r.empty, r.Number, 0)
	}
	if r.head != nil && !r.numbered {
		return nil, r.Fail(r.nameless, carrier.ErrNoNumber)
	}
	return r.Tracks()
}

// field returns the attribute, member or child of that name. Names begin with "_" here: one way of
// making JSON from the XML writes attributes so.
func field(n wire.Node, name string) wire.Node {
	if f := n.Get(name[1:]); f.Present() || n.Kind() != wire.Object {
		return f
	}
	return n.Get(name)
}

// nothing reports whether n is the empty text as which some JSON made from XML writes an empty element.
func nothing(n wire.Node) bool { return n.Kind() == wire.String && n.Trim() == "" }

// first returns the text of the first of the fields that is not empty.
func first(n wire.Node, names ...string) string {
	for _, name := range names {
		if text := field(n, name).Trim(); text != "" {
			return text
		}
	}
	return ""
}
