package russianpost

import (
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// retract lets every operation that cancels another one name which: the last one that is not cancelled
// yet, if it was at the same postcode. Notes from elsewhere stand in between and do not count. The order
// and the identities are needed for that, so it seals the track.
func retract(t *walk.Track) {
	for i := range t.Events {
		if t.Events[i].Detail == status.Retracted {
			event.Seal(&t.Track)
			name(t.Events)
			return
		}
	}
}

func name(events []event.Event) {
	open := make([]*event.Event, 0, len(events)) // not cancelled, oldest first
	for start := 0; start < len(events); {
		// Within one second a note stands before what it speaks of.
		end := start + 1
		for end < len(events) && events[end].At == events[start].At {
			end++
		}
		for i := start; i < end; i++ {
			if events[i].Detail != status.Retracted {
				open = append(open, &events[i])
			}
		}
		for i := start; i < end; i++ {
			if e := &events[i]; e.Detail == status.Retracted && e.Place.PostalCode != "" {
				open = cancel(e, open)
			}
		}
		start = end
	}
}

// cancel takes the operation that e cancels off the end of open.
func cancel(e *event.Event, open []*event.Event) []*event.Event {
	for last := len(open) - 1; last >= 0; last-- {
		switch o := open[last]; {
		case o.Place.PostalCode == e.Place.PostalCode:
			e.Voids = o.ID
			return open[:last]
		case o.Status != status.Info:
			return open[:last+1]
		}
	}
	return open[:0]
}
