package spsr

import (
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

const (
	mostEvents = 4096 // that share one piece of memory; tracks beyond it have their own
	mostRefs   = 3    // of an invoice that lists no pieces
)

// room is memory for the events and the references of all tracks: an answer about many invoices costs
// two allocations here and not two for each.
type room struct {
	events []event.Event
	refs   []event.Ref
}

// measure counts the invoices of a body and makes room for them.
func measure(root wire.Node) (invoices int, r room) {
	events := 0
	for n := range root.Children() {
		for m := range n.Items() {
			for x := range m.Each("Invoice") {
				invoices++
				events += countEvents(x)
			}
		}
	}
	if invoices > 0 {
		r.events = make([]event.Event, 0, min(events, mostEvents))
		r.refs = make([]event.Ref, 0, min(invoices, mostEvents)*mostRefs)
	}
	return invoices, r
}

func countEvents(invoice wire.Node) int {
	count := 0
	for list := range invoice.Each("events") {
		if flat(list) {
			count++
		} else {
			count += list.CountEach("event")
		}
	}
	return count
}

// forEvents returns an empty slice for n events; nil if there is no more room.
func (r *room) forEvents(n int) []event.Event { return cut(&r.events, n) }

// ref adds a reference, unless it is empty or the number of the track.
func (r *room) ref(t *walk.Track, k event.RefKind, value string) {
	if value == "" || value == t.Number {
		return
	}
	if t.Refs == nil {
		t.Refs = cut(&r.refs, mostRefs)
	}
	t.Ref(k, value)
}

// cut takes an empty slice with room for n off the free end of all.
func cut[T any](all *[]T, n int) []T {
	at := len(*all)
	if n == 0 || at+n > cap(*all) {
		return nil
	}
	*all = (*all)[:at+n]
	return (*all)[at : at : at+n]
}
