package eta_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// monday is when the parcels of these tests are handed over, unless they say otherwise.
var monday = time.Date(2026, 3, 2, 8, 0, 0, 0, time.UTC)

// after is a moment some days after that.
func after(days float64) time.Time { return monday.Add(time.Duration(days * 24 * float64(time.Hour))) }

// scan is an event at an instant.
func scan(at time.Time, s status.Status, words ...any) event.Event {
	e := event.Event{At: event.At(at, event.ToSecond, event.ZoneGiven), Status: s}
	for _, w := range words {
		switch w := w.(type) {
		case status.Detail:
			e.Detail = w
		case status.Reason:
			e.Reason = w
		case event.Stamp:
			e.At = w
		}
	}
	e.Native.Code = fmt.Sprint(e.Status, e.Detail, e.Reason)
	return e
}

// retracting takes an event back.
func retracting(e event.Event, at time.Time) event.Event {
	void := scan(at, status.Info, status.Retracted)
	void.Voids = shipment(e).Tracks[0].Events[0].ID
	return void
}

// handed is the first scan of the carrier.
func handed(at time.Time) event.Event { return scan(at, status.Accepted, status.OriginScan) }

func shipment(events ...event.Event) event.Shipment {
	return event.Join(event.Track{Carrier: "post", Number: "1", Source: "post", Events: events})
}

// promising adds a delivery promise of days to a shipment.
func promising(s event.Shipment, start, end event.Stamp) event.Shipment {
	return s.Join(event.Join(event.Track{Carrier: "post", Number: "1", Source: "post", Promises: []event.Promise{
		{Kind: event.PromiseDelivery, Start: start, End: end},
	}}))
}

func dayOf(t time.Time) event.Stamp { return event.On(t.Date()) }

// table is a Predictor whose quantiles are plain to see. A parcel that is late is about to come.
type table map[eta.Stage][7]float64 // days, P05 to P95

func (p table) Predict(f eta.Features, from, now time.Time) eta.Quantiles {
	q, ok := p[f.Stage]
	if !ok {
		return eta.Quantiles{P05: time.Hour, P10: time.Hour, P25: time.Hour, P50: time.Hour, P75: time.Hour, P90: time.Hour, P95: time.Hour,
			Basis: eta.Basis{Kind: eta.BasisPrior, Stage: f.Stage}}
	}
	gone := max(0, now.Sub(from))
	passed := 0.0
	d := func(i int) time.Duration {
		v := time.Duration(q[i] * 24 * float64(time.Hour))
		if v <= gone {
			passed = quantileLevels[i]
		}
		return max(v, gone)
	}
	out := eta.Quantiles{P05: d(0), P10: d(1), P25: d(2), P50: d(3), P75: d(4), P90: d(5), P95: d(6), Rows: 1000}
	if gone.Hours()/24 >= 1.2*q[6] {
		passed = .99
	}
	out.Passed = passed
	out.Basis = eta.Basis{Kind: eta.BasisModel, Stage: f.Stage, Level: "lane", Rows: 1000}
	return out
}

// usual answers with two days to eight from the order and from the hand-over, with four days the
// most likely; one to three from the depot; hours from the vehicle.
var usual = table{
	eta.Ordered:    {1, 2, 3, 4, 6, 8, 10},
	eta.HandedOver: {1, 2, 3, 4, 6, 8, 10},
	eta.AtDepot:    {.5, 1, 1.5, 2, 2.5, 3, 4},
	eta.OnVehicle:  {2. / 24, 5. / 24, 6. / 24, 8. / 24, 10. / 24, 12. / 24, 1},
}

var weekdays = calendar.Calendar{Week: calendar.MonFri}

func mustLoad(t *testing.T, name string) *time.Location {
	t.Helper()
	zone, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return zone
}
