package eta_test

import (
	"math"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/parcelfold/parcelfold/eta"
)

func TestMeasure(t *testing.T) {
	brazil := func(from, to string) eta.Features {
		return eta.Features{Carrier: "post", Origin: eta.Area{Country: "BR", Region: from}, Destination: eta.Area{Country: "BR", Region: to}}
	}
	// Days 2 to 6 with day 4 likely, from midnight of 1 March 2026, a Sunday.
	start := time.Date(2026, 3, 1, 0, 0, 0, 0, time.UTC)
	at := func(days float64) time.Time { return start.Add(time.Duration(days * 24 * float64(time.Hour))) }
	window := eta.Window{Start: at(2), Likely: at(4), End: at(6), Level: .8, State: eta.Estimated, Stage: eta.HandedOver}
	outcomes := []eta.Outcome{
		{Window: window}, // not delivered: left out
		{Window: window, Delivered: at(4), Features: brazil("SP", "RJ")},
		{Window: window, Delivered: at(7), First: at(8), Features: brazil("SP", "RJ")},
		{Window: window, Delivered: at(1), First: at(5), Features: brazil("SP", "")},
		{Window: eta.Window{State: eta.Paused}, Delivered: at(40), Features: eta.Features{Carrier: "rail"}},
		{Window: eta.Window{End: at(6)}, Delivered: at(40), Features: eta.Features{Carrier: "rail"}}, // an end alone is no window
	}
	// Pinball of start (.1), likely (.5) and end (.9), mean of three. Delivered on day 4:
	// .1×2 + 0 + .1×2 = .4; on day 7: .1×5 + .5×3 + .9×1 = 2.9; on day 1: .9×1 + .5×3 + .1×5 = 2.9.
	all := eta.Accuracy{
		Group: "all", Outcomes: 5, Silent: 2, Level: .8, Coverage: 1. / 3, Late: 1. / 3, OnTime: 1, Width: 4, Pinball: 6.2 / 9, MAE: 2,
		FirstVariance: eta.Variance{Mean: -7. / 3, Deviation: 1.24721912892465}, // -2, -1, -4
		LastVariance:  eta.Variance{Mean: -2, Deviation: 2.44948974278318},      // -2, 1, -5
	}
	close := cmpopts.EquateApprox(0, 1e-9)
	if diff := cmp.Diff([]eta.Accuracy{all}, eta.Measure(outcomes, eta.ByAll), close); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	// Each by itself: an early and a late one of equal distance must not hide each other's fault in the mean.
	for day, want := range map[float64]float64{4: .4, 7: 2.9, 1: 2.9} {
		got := eta.Measure([]eta.Outcome{{Window: window, Delivered: at(day)}}, eta.ByAll)[0].Pinball
		if math.Abs(got-want/3) > 1e-9 {
			t.Errorf("delivered on day %v: pinball %v, want %v", day, got, want/3)
		}
	}
	tests := []struct {
		by   eta.Group
		want []string
		why  string
	}{
		{eta.ByWeek, []string{"2026-W10", "2026-W15"}, "the days 1 to 8 of March are a Monday to a Sunday later than the 1st; 10 April is in week 15"},
		{eta.ByMonth, []string{"2026-03", "2026-04"}, "by delivery"},
		{eta.ByCarrier, []string{"post", "rail"}, "by name"},
		{eta.ByLane, []string{">", "BR-SP>BR", "BR-SP>BR-RJ"}, "unknown areas are a lane too"},
		{eta.ByStage, []string{"handed_over", "ordered"}, "the paused window has the zero stage"},
	}
	for _, test := range tests {
		var got []string
		n := 0
		for _, a := range eta.Measure(outcomes, test.by) {
			got = append(got, a.Group)
			n += a.Outcomes
		}
		if diff := cmp.Diff(test.want, got); diff != "" || n != 5 {
			t.Errorf("group %v, %d outcomes (-want +got)\n%s%s", test.by, n, diff, test.why)
		}
	}
	if got := eta.Measure(nil, eta.ByAll); got != nil {
		t.Errorf("of nothing: %v", got)
	}
}
