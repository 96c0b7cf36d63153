package watch_test

import (
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception/watch"
	"github.com/parcelfold/parcelfold/status"
)

// noon is Wednesday, 4 November 2026, 12:00 UTC: all times below are told in days from it.
var noon = time.Date(2026, time.November, 4, 12, 0, 0, 0, time.UTC)

func day(n float64) time.Time {
	return noon.Add(time.Duration(n * 24 * float64(time.Hour)).Round(time.Minute))
}

// scan is an event of day n.
func scan(n float64, s status.Status, rest ...any) event.Event {
	e := event.Event{
		At:     event.At(day(n), event.ToMinute, event.ZoneGiven),
		Status: s,
		Native: event.Native{Code: s.String()},
		Seen:   event.Span{First: day(n), Last: day(n)},
	}
	for _, r := range rest {
		switch r := r.(type) {
		case status.Detail:
			e.Detail = r
			e.Native.Sub = r.String()
		case status.Reason:
			e.Reason = r
			e.Native.Sub += "/" + r.String()
		case event.Place:
			e.Place = r
		case event.Proof:
			e.Proof = r
		case string:
			e.Piece = r
		}
	}
	return e
}

func parcel(events ...event.Event) event.Shipment {
	return event.Join(event.Track{Carrier: "testpost", Number: "TP1", Source: "testpost", Events: events})
}

func promised(s event.Shipment, from, to, told float64) event.Shipment {
	y, m, d := day(to).Date()
	return s.Join(event.Join(event.Track{Carrier: "testpost", Number: "TP1", Source: "testpost", Promises: []event.Promise{{
		Kind: event.PromiseDelivery, Start: event.At(day(from), event.DayOnly, event.ZoneUnknown), End: event.On(y, m, d),
		Seen: event.Span{First: day(told), Last: day(told)},
	}}}))
}

func look(t *testing.T, s event.Shipment, n float64, p watch.Policy) watch.View {
	t.Helper()
	return watch.Look(s, day(n), p)
}
