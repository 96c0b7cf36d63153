package event

import (
	"errors"
	"fmt"

	"github.com/parcelfold/parcelfold/status"
)

// RecordSource is the Source of what Record makes.
const RecordSource = "shop"

// ErrRecord is what the errors of Record unwrap to.
var ErrRecord = errors.New("event: cannot record")

// Record returns a sealed Track of what people or other systems of the shop add to a consignment, for
// Join to fold in: a call from the buyer, a photo of the box. An event is known by its native code, else
// by its text, within the minute; one with neither gets its status and detail as code, so that two
// things recorded in one minute stay two. Give it a time and Seen. It is an error if the carrier
// or the number is missing, if there is no event, or if an event has no valid status or a detail that
// does not go with it.
func Record(carrier, number string, events ...Event) (Track, error) {
	if carrier == "" || number == "" || len(events) == 0 {
		return Track{}, fmt.Errorf("%w: carrier, number and at least one event are needed", ErrRecord)
	}
	t := Track{Carrier: carrier, Number: number, Source: RecordSource, Events: make([]Event, len(events))}
	for i, e := range events {
		if !e.Status.IsValid() || e.Status == status.Unknown || !e.Detail.IsValid() || !e.Reason.IsValid() {
			return Track{}, fmt.Errorf("%w: event %d: %w", ErrRecord, i, errWords)
		}
		if !e.Detail.Allows(e.Status) {
			return Track{}, fmt.Errorf("%w: event %d: detail %s does not go with status %s", ErrRecord, i, e.Detail, e.Status)
		}
		if e.Native.Code == "" && e.Native.Text == "" {
			e.Native.Code, e.Native.Sub = e.Status.String(), e.Detail.String()
		}
		t.Events[i] = e
	}
	Seal(&t)
	return t, nil
}

var errWords = errors.New("status, detail or reason is none of the vocabulary")
