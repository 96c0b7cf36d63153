package walk

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/zone"
	"github.com/parcelfold/parcelfold/status"
)

const headSize = 64 << 10

// Head returns the beginning of a body, in which an adapter looks for its marks.
func Head(p carrier.Payload) []byte { return p.Body[:min(len(p.Body), headSize)] }

// Places returns the finder of the zones of places in these countries; nil, which finds none, if clocks
// are to stay without a zone.
func Places(o carrier.Options, countries ...string) (*zone.Finder, error) {
	if o.Zone == Unzoned {
		return nil, nil
	}
	return zone.New(countries...)
}

// Says reports whether n says anything: a text, or what stands in it. An error that does not is none.
func Says(n wire.Node) bool { return n.Trim() != "" || n.Len() > 0 }

// HandedOver returns the newest event that says delivered or returned, to which a proof belongs that
// stands beside the events; nil if there is none.
func HandedOver(events []event.Event) *event.Event {
	var last *event.Event
	for i := range events {
		e := &events[i]
		ended := e.Status == status.Delivered || e.Status == status.Returned
		if ended && (last == nil || e.At.Wall().After(last.At.Wall())) {
			last = e
		}
	}
	return last
}
