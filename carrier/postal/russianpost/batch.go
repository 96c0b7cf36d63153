package russianpost

import (
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// value reads the answer about a ticket.
func (r *reader) value(n wire.Node) {
	r.room = make([]event.Event, 0, min(operations(n), shared))
	r.items(n)
}

// shared is how many events share one piece of memory, so that an answer about many items costs one
// allocation for each and not two.
const shared = 4096

// operations counts the operations in n, up to what is shared.
func operations(n wire.Node) int {
	count := 0
	for x := range n.Children() {
		switch name := x.Name(); {
		case count >= shared:
			return count
		case strings.EqualFold(name, "Operation"):
			count++
		case strings.EqualFold(name, "Item"):
			count += operations(x)
		}
	}
	return count
}

// items reads the items in n: the value, or an item that was left open and so swallowed the next ones.
func (r *reader) items(n wire.Node) {
	for x := range n.Children() {
		if strings.EqualFold(x.Name(), "Item") {
			r.item(x)
			r.items(x)
		}
	}
}

func (r *reader) item(n wire.Node) {
	t := r.batchTrack(n)
	for x := range n.Children() {
		switch name := x.Name(); {
		case strings.EqualFold(name, "Operation"):
			place := event.Place{PostalCode: x.Get("IndexOper").Trim()}
			r.operation(t, x, x.Get("OperTypeID"), x.Get("OperCtgID"), x.Get("OperName").Trim(), place, x.Get("DateOper"), local)
		case strings.EqualFold(name, "Error"):
			itemError(t, x)
		}
	}
	retract(t)
}

// batchTrack begins a track with memory of the shared piece, as far as there is some left.
func (r *reader) batchTrack(n wire.Node) *walk.Track {
	number, count, used := n.Get("Barcode").Trim(), n.Len(), len(r.room)
	if used+count > cap(r.room) {
		return r.Track(n, number, count)
	}
	t := r.Track(n, number, 0)
	r.room = r.room[:used+count]
	t.Events = r.room[used : used : used+count]
	return t
}

var local = clock.Layout("02.01.2006 15:04:05")

// itemError notes what an item says in the place of its history.
func itemError(t *walk.Track, x wire.Node) {
	code := x.Get("ErrorTypeID").Trim()
	kind := event.SourceError
	switch code {
	case "2", "21": // bad format, too long
		kind = event.InvalidNumber
	case "6": // not ready
		kind = event.AwaitingData
	case "12": // nothing known of the number
		kind = event.NotFound
	}
	t.Issue(kind, x, code)
}

// ticketError is the failure of a whole ticket.
func (r *reader) ticketError(n wire.Node) error {
	code := n.Get("ErrorTypeID").Trim()
	return r.Fail(n, &carrier.RemoteError{Code: code, Message: n.Get("ErrorName").Trim(), Retry: ticketRetry(code)})
}

func ticketRetry(code string) carrier.Retry {
	switch code {
	case "3": // login
		return carrier.RetryLogin
	case "6", "16", "18": // not ready, internal, another request at the same time
		return carrier.RetryLater
	}
	return carrier.RetryNo // bad format, nothing known, ticket expired, language, number or file name too long
}
