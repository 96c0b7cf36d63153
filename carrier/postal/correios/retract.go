package correios

import (
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// retract lets every correction name the event before it, which it voids. One that is void already is
// passed over, so two corrections void two events. Order and identities are needed, so it seals the track.
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
	open := make([]event.ID, 0, len(events)) // not void, oldest first
	for start := 0; start < len(events); {
		// Within one minute the note is sorted before what it speaks of.
		end := start + 1
		for end < len(events) && events[end].At == events[start].At {
			end++
		}
		for _, e := range events[start:end] {
			if e.Detail != status.Retracted && !e.At.IsZero() {
				open = append(open, e.ID)
			}
		}
		for i := start; i < end; i++ {
			if e := &events[i]; e.Detail == status.Retracted && !e.At.IsZero() && len(open) > 0 {
				e.Voids, open = open[len(open)-1], open[:len(open)-1]
			}
		}
		start = end
	}
}
