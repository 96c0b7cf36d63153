package eta_test

import (
	"fmt"
	"time"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// The checkout page has no parcel yet: an empty shipment and what is known of the order.
func ExampleEstimate_checkout() {
	berlin := time.FixedZone("CET", 3600)
	now := time.Date(2026, 3, 6, 15, 0, 0, 0, berlin) // a Friday
	w := eta.Estimate(event.Shipment{}, now, eta.Plan{
		Standard: eta.Standard{Min: 1, Max: 2, Working: true},
		Calendar: calendar.Calendar{Week: calendar.MonSat},
		Zone:     berlin,
		Features: eta.Features{Prep: 24 * time.Hour}, // handed over tomorrow
	})
	fmt.Println(w.Start.Format("Monday 2 January"), "to", w.End.Add(-1).Format("Monday 2 January"))
	fmt.Println(w.State, "by", w.Basis.Kind)
	// Output:
	// Monday 9 March to Tuesday 10 March
	// estimated by standard
}

// After the hand-over the model of the shop's own parcels answers. It is trained once a week on
// what has been delivered, and stored.
func ExampleTrain() {
	var finished []eta.Sample // from eta.Samples, week by week
	monday := time.Date(2026, 1, 5, 9, 0, 0, 0, time.UTC)
	for i := range 200 {
		handed := monday.AddDate(0, 0, i%50)
		finished = append(finished, eta.Sample{
			Features: eta.Features{Stage: eta.HandedOver, Carrier: "post", Destination: eta.Area{Country: "DE"}},
			From:     handed, To: handed.Add(time.Duration(36+i%5*24) * time.Hour),
		})
	}
	model, err := eta.Train(finished, monday.AddDate(0, 0, 63), eta.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	stored, _ := model.MarshalBinary()

	var loaded eta.Model
	if err := loaded.UnmarshalBinary(stored); err != nil {
		fmt.Println(err)
		return
	}
	now := monday.AddDate(0, 0, 64)
	q := loaded.Predict(eta.Features{Stage: eta.HandedOver, Carrier: "post", Destination: eta.Area{Country: "DE"}}, now, now)
	fmt.Println(q.Basis.Kind, q.Rows, "parcels; half of them within", q.P50.Round(24*time.Hour).Hours()/24, "days")
	// Output: model 200 parcels; half of them within 4 days
}

// A window changes, and the buyer is told why.
func ExampleExplain() {
	at := func(day, hour int) event.Stamp {
		return event.At(time.Date(2026, 3, day, hour, 0, 0, 0, time.UTC), event.ToMinute, event.ZoneGiven)
	}
	track, _ := event.Record("post", "123", event.Event{Status: status.Accepted, Detail: status.OriginScan, At: at(2, 8)})
	before := event.Join(track)
	held, _ := event.Record("post", "123", event.Event{Status: status.Exception, Reason: status.CustomsDelay, At: at(3, 8)})
	after := before.Join(event.Join(held))

	plan := eta.Plan{} // no history: a prior
	shown := eta.Estimate(before, time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC), plan)
	plan.Last = shown
	now := eta.Estimate(after, time.Date(2026, 3, 3, 9, 0, 0, 0, time.UTC), plan)
	for _, c := range eta.Explain(shown, now) {
		fmt.Printf("%s %s: %+.1f days\n", c.Code, c.Reason, c.Days)
	}
	// Output: exception customs_delay: +2.0 days
}

// How good were the windows of a month?
func ExampleMeasure() {
	day := func(n int) time.Time { return time.Date(2026, 3, n, 0, 0, 0, 0, time.UTC) }
	shown := eta.Window{State: eta.Estimated, Level: .8, Start: day(4), Likely: day(6), End: day(9)}
	for _, a := range eta.Measure([]eta.Outcome{
		{Window: shown, Delivered: day(5)},
		{Window: shown, Delivered: day(8)},
		{Window: shown, Delivered: day(12), First: day(14)},
	}, eta.ByMonth) {
		fmt.Printf("%s: %.0f %% within %.0f days, %.0f %% by the day first promised\n", a.Group, 100*a.Coverage, a.Width, 100*a.OnTime)
	}
	// Output: 2026-03: 67 % within 5 days, 100 % by the day first promised
}
