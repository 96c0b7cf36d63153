package exception_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/exception"
)

func TestLimits(t *testing.T) {
	for p := range exception.Phases() {
		for r := range exception.Routes() {
			l := exception.Stale(nil).Limits(p, r)
			if l.Phase != p || !(l.Watch <= l.Stale && l.Stale <= l.Lost) || (l.Watch == 0) != (p == exception.PhasePickup) {
				t.Errorf("%s, %s: %+v: every phase but pickup has three limits that grow", p, r, l)
			}
		}
	}
	if l := exception.Stale(nil).Limits(exception.PhaseCustoms, exception.DomesticParcel); l.Route != exception.CrossBorderExpress {
		t.Errorf("%+v: who is at customs crosses a border", l)
	}
	own := exception.Stale{{Phase: exception.PhaseCustoms, Route: exception.DomesticParcel, Watch: 1}, {Phase: exception.PhaseCustoms, Route: exception.DomesticParcel, Watch: 2}}
	if l := own.Limits(exception.PhaseCustoms, exception.DomesticParcel); l.Watch != 1 {
		t.Errorf("%+v: the first row counts", l)
	}
	if l := own.Limits(exception.PhaseTransit, exception.DomesticParcel); l.Watch != 72*hour {
		t.Errorf("%+v: a row of another phase says nothing of transit, so the default counts", l)
	}
	if l := own.Limits(exception.PhaseCustoms, exception.CrossBorderPost); l.Watch != 120*hour {
		t.Errorf("%+v: a row of another route says nothing of posts", l)
	}
	if l := own.Limits(exception.PhaseTransit, exception.CrossBorderPost+1); l.Watch != 0 {
		t.Errorf("%+v: a route outside the table has no limits", l)
	}
	if l := own.Limits(200, 200); l.Watch != 0 {
		t.Errorf("%+v: a phase outside the table has no limits", l)
	}
}

func TestRoutes(t *testing.T) {
	tests := []struct {
		class  exception.Class
		abroad bool
		want   exception.Route
	}{
		{exception.Courier, false, exception.DomesticParcel},
		{exception.Post, false, exception.DomesticParcel},
		{exception.Express, false, exception.DomesticExpress},
		{exception.Courier, true, exception.CrossBorderExpress},
		{exception.Post, true, exception.CrossBorderPost},
		{exception.Express, true, exception.CrossBorderExpress},
	}
	for _, tt := range tests {
		if got := exception.RouteOf(tt.class, tt.abroad); got != tt.want {
			t.Errorf("%s, abroad %v: %s, want %s", tt.class, tt.abroad, got, tt.want)
		}
	}
}

// ended is a shipment whose transit took so many hours; its label, round and door took one each.
func ended(t *testing.T, n int, transit float64) event.Shipment {
	k := track(t, "0 registered", "1 accepted", fmt.Sprint(1+transit, " out_for_delivery"), fmt.Sprint(2+transit, " delivered"))
	k.Number = fmt.Sprint(n)
	return event.Join(k)
}

func TestLearn(t *testing.T) {
	var history []event.Shipment
	for n := range 100 { // transits of 1 to 100 hours
		history = append(history, ended(t, n, float64(n+1)))
	}
	open := ship(t, "0 registered", "1 accepted", "2 in_transit", "500 in_transit") // not at its end: left out
	history = append(history, open)
	rules := exception.Rules{Class: exception.Express}
	want := exception.Stale{
		{Phase: exception.PhaseLabel, Route: exception.DomesticExpress, Watch: 2 * hour, Stale: 3 * hour, Lost: 5 * hour}, // always one hour
		// percentiles 90, 95 and 99 of 1 to 100, against 2, 3 and 5 times the median, 50
		{Phase: exception.PhaseTransit, Route: exception.DomesticExpress, Watch: 100 * hour, Stale: 150 * hour, Lost: 250 * hour},
		{Phase: exception.PhaseVehicle, Route: exception.DomesticExpress, Watch: 2 * hour, Stale: 3 * hour, Lost: 5 * hour},
	}
	got := exception.Learn(history, rules)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	slices.Reverse(history)
	if diff := cmp.Diff(got, exception.Learn(history, rules)); diff != "" {
		t.Errorf("in another order (-want +got):\n%s", diff)
	}
	if got := exception.Learn(history[:50], rules); len(got) != 0 {
		t.Errorf("%v: one open and 49 ended ones are not enough", got)
	}
	if got := exception.Learn(history[:51], rules); len(got) != 3 {
		t.Errorf("%v: fifty are", got)
	}

	skewed := make([]event.Shipment, 0, 100)
	for n := range 100 { // 94 transits of one hour, and 6 of 10 to 60
		skewed = append(skewed, ended(t, n, max(1, float64(n-93)*10)))
	}
	transit := exception.Learn(skewed, rules)[1]
	if transit.Watch != 2*hour || transit.Stale != 10*hour || transit.Lost != 50*hour {
		t.Errorf("%+v: twice the median, the 95th, the 99th: the greater of the two each", transit)
	}
	var fetched []event.Shipment
	for n := range 50 { // an unmapped scan first, a pickup point last
		k := track(t, "0 unknown", "1 accepted", "2 available_for_pickup", "30 delivered/collected")
		k.Number = fmt.Sprint(n)
		fetched = append(fetched, event.Join(k))
	}
	want = exception.Stale{{Phase: exception.PhaseTransit, Route: exception.DomesticExpress, Watch: 2 * hour, Stale: 3 * hour, Lost: 5 * hour}}
	if diff := cmp.Diff(want, exception.Learn(fetched, rules)); diff != "" {
		t.Errorf("nothing is learned of buyers who fetch, nor where nobody knows what was awaited (-want +got):\n%s", diff)
	}
	var weeks []event.Shipment
	for n := range 50 { // from a Monday to the next one
		weeks = append(weeks, ended(t, n, 168))
	}
	weekdays := exception.Rules{Calendar: calendar.Calendar{Week: calendar.MonFri}}
	if got := exception.Learn(weeks, weekdays)[1].Watch; got != 240*hour {
		t.Errorf("%s: twice the five days that count", got)
	}
	if got := exception.Cases(ship(t, "0 accepted"), at(101), exception.Rules{Stale: exception.Stale{{Phase: exception.PhaseTransit, Watch: 100 * hour}}}); len(got) != 1 {
		t.Errorf("%v: what was learned is what is used", briefs(got))
	}
}
