package eta_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// paced is the table with a share of P50 that is due to the carrier's pace, and an age.
type paced struct {
	table
	drift, age time.Duration
}

func (p paced) Predict(f eta.Features, from, now time.Time) eta.Quantiles {
	q := p.table.Predict(f, from, now)
	q.Drift, q.Basis.Age = p.drift, p.age
	return q
}

func TestExplain(t *testing.T) {
	base := shipment(handed(monday))
	depot := func(days float64) event.Shipment {
		return base.Join(shipment(scan(after(days), status.InTransit, status.AtDeliveryDepot)))
	}
	delayed := base.Join(shipment(scan(after(1), status.Exception, status.CustomsDelay)))
	duties := base.Join(shipment(scan(after(1), status.Exception, status.CustomsDuties)))
	onVehicle := base.Join(shipment(scan(after(3), status.OutForDelivery)))
	day := calendar.Calendar{Close: hours(20)}
	slower := table{eta.HandedOver: {1, 2, 3, 5, 8, 12, 14}}
	ask := func(s event.Shipment, days float64, p eta.Predictor) eta.Window {
		return eta.Estimate(s, after(days), eta.Plan{Model: p})
	}
	usually := func(days float64) eta.Window { return ask(base, days, usual) }
	promised := func(s event.Shipment, days float64) eta.Window {
		return ask(promising(s, event.Stamp{}, dayOf(after(3))), days, judged{usual, keeper})
	}
	tests := []struct {
		name          string
		before, after eta.Window
		want          []eta.Cause
		why           string
	}{
		{"nothing happened", usually(0), usually(1), nil, "no news, no change"},
		{"no progress", usually(0), usually(6), []eta.Cause{{Code: eta.CauseNoProgress, Days: 2}},
			"four days were likely, and after six it is not here"},
		{"early in the depot", usually(0), ask(depot(1), 1, usual), []eta.Cause{{Code: eta.CauseMilestoneEarly, Days: -1}},
			"two days from the depot after one: day three instead of four"},
		{"late in the depot", usually(0), ask(depot(5), 5, usual), []eta.Cause{{Code: eta.CauseMilestoneLate, Days: 3}},
			"two days from the depot after five: day seven instead of four"},
		{"late in the depot, as was feared", usually(6), ask(depot(6), 6, usual), []eta.Cause{{Code: eta.CauseMilestoneLate, Days: 2}},
			"day eight instead of six; that it did not move before is what the milestone surprises with"},
		{"an exception", usually(0.5), ask(delayed, 1, usual), []eta.Cause{{Code: eta.CauseException, Days: 2, Reason: status.CustomsDelay}},
			"customs take two days more"},
		{"an exception that is over", ask(delayed, 1, usual), ask(delayed.Join(shipment(scan(after(3), status.InTransit, status.AtDeliveryDepot))), 3, usual),
			[]eta.Cause{{Code: eta.CauseException, Days: -2, Reason: status.CustomsDelay}, {Code: eta.CauseMilestoneLate, Days: 1}},
			"it left customs: two days less; in the depot after three: day five instead of four"},
		{"paused", usually(0.5), ask(duties, 1, usual), []eta.Cause{{Code: eta.CauseException, Days: 1, Reason: status.CustomsDuties}},
			"no days any more, because the duty is unpaid"},
		{"paid", ask(duties, 1, usual), ask(duties.Join(shipment(scan(after(2), status.InTransit, status.CustomsCleared))), 2, usual),
			[]eta.Cause{{Code: eta.CauseException, Days: 1, Reason: status.CustomsDuties}},
			"one day it stood in all; the day to come was counted already"},
		{"collected", ask(base.Join(shipment(scan(after(2), status.AvailableForPickup))), 2, usual),
			ask(base.Join(shipment(scan(after(2), status.AvailableForPickup), scan(after(3), status.Delivered))), 3, usual),
			[]eta.Cause{{Code: eta.CauseAwaitingCollection}}, "what was waited for is over"},
		{"delivered early", usually(0), ask(base.Join(shipment(scan(after(2), status.Delivered))), 2, usual),
			[]eta.Cause{{Code: eta.CauseMilestoneEarly, Days: -2}}, "day two instead of four"},
		{"the model learned", usually(0), ask(base, 0, slower), []eta.Cause{{Code: eta.CauseHistoryUpdated, Days: 1}},
			"five days instead of four; it has not learned at the same time"},
		{"the model learned overnight", usually(0), ask(base, 1, slower), []eta.Cause{{Code: eta.CauseHistoryUpdated, Days: 1}},
			"five days instead of four, as it learned of slower parcels; a day without news moves nothing"},
		{"the carrier slows down", ask(base, 0, paced{usual, 0, time.Hour}), ask(base, 0, paced{slower, 24 * time.Hour, 0}),
			[]eta.Cause{{Code: eta.CauseCarrierSlower, Days: 1}}, "the day is all the carrier's pace"},
		{"the carrier recovers", ask(base, 0, paced{slower, 24 * time.Hour, 0}), ask(base, 0, paced{usual, 0, 0}),
			[]eta.Cause{{Code: eta.CauseCarrierFaster, Days: -1}}, "the same day back"},
		{"the carrier recovers before a weekend",
			eta.Window{Likely: after(4), Causes: []eta.Cause{{Code: eta.CauseCarrierSlower, Days: 1}}},
			eta.Window{Likely: after(5), Causes: []eta.Cause{{Code: eta.CauseWeekend, Days: 2}}},
			[]eta.Cause{{Code: eta.CauseWeekend, Days: 2}, {Code: eta.CauseCarrierFaster, Days: -1}}, "two causes, one new and one gone"},
		{"the day is over",
			eta.Estimate(onVehicle, after(3.1), eta.Plan{Model: paced{usual, 0, 0}, Calendar: day}),
			eta.Estimate(onVehicle, after(3.5), eta.Plan{Model: paced{usual, 0, hours(9.6)}, Calendar: day}),
			[]eta.Cause{{Code: eta.CauseNoProgress, Days: .8}},
			"16:00 was likely; at 20:00 the hours are over, so noon of tomorrow: twenty hours, and the model is the same"},
		{"the carrier names a date", usually(0), promised(base, 0), []eta.Cause{{Code: eta.CauseCarrierDateChanged, Days: -.6}},
			"eighteen hundred on the 5th instead of eight on the 6th"},
		{"the carrier names another date", promised(base, 0),
			ask(promising(base, event.Stamp{}, dayOf(after(4))), 0, judged{usual, keeper}),
			[]eta.Cause{{Code: eta.CauseCarrierDateChanged, Days: 1}}, "the 6th instead of the 5th"},
		{"the carrier names another date, and the depot scans it", promised(base, 0),
			ask(promising(depot(1), event.Stamp{}, dayOf(after(4))), 1, judged{usual, keeper}),
			[]eta.Cause{{Code: eta.CauseCarrierDateChanged, Days: 1}}, "it is the date that moved it, not the depot"},
		{"the carrier's date stays, and the depot scans it", promised(base, 0), promised(depot(1), 1), nil, "the same date"},
		{"the carrier's date speaks after a pause", ask(duties, 1, usual), promised(base, 0),
			[]eta.Cause{{Code: eta.CauseException, Days: -1, Reason: status.CustomsDuties}, {Code: eta.CauseCarrierDate}}, "no day to compare with: whose date it is now, and what is over"},
		{"a pause after the carrier's date", promised(base, 0), ask(duties, 1, usual),
			[]eta.Cause{{Code: eta.CauseException, Days: 1, Reason: status.CustomsDuties}}, "whose date it was says nothing of the pause"},
		{"a weekend", usually(0), eta.Estimate(shipment(handed(monday)), monday, eta.Plan{Model: table{eta.HandedOver: {1, 2, 3, 5, 6, 8, 10}}, Calendar: weekdays}),
			[]eta.Cause{{Code: eta.CauseWeekend, Days: 2}, {Code: eta.CauseHistoryUpdated, Days: 1.2}},
			"day five is Saturday the 7th; on Monday, of which noon stands for the day, it is four hours later than two days"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, eta.Explain(test.before, test.after)); diff != "" {
				t.Errorf("(-want +got)\n%s%s", diff, test.why)
			}
		})
	}
}

// TestExplainPrior: priors never learn, so only the time that went by can have moved them, however
// its causes were rounded.
func TestExplainPrior(t *testing.T) {
	s := shipment(handed(monday), scan(after(.5), status.Exception, status.Weather))
	strike := []eta.Disruption{{From: monday, Shift: hours(59)}}
	for before := 1.; before < 25; before += .37 {
		for gone := .1; gone < 9; gone += .61 {
			was := eta.Estimate(s, after(before), eta.Plan{Disruptions: strike})
			is := eta.Estimate(s, after(before+gone), eta.Plan{Disruptions: strike, Last: was})
			for _, c := range eta.Explain(was, is) {
				if c.Code != eta.CauseNoProgress {
					t.Fatalf("day %.2f to %.2f: %v %.1f beside %v", before, before+gone, c.Code, c.Days, is.Causes)
				}
			}
		}
	}
}
