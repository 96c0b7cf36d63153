package watch_test

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/exception/watch"
	"github.com/parcelfold/parcelfold/status"
)

func near(a, b float64) bool { return math.Abs(a-b) < 1e-6 }

// week is four parcels of one week: on time, a day late after a failed attempt, returned, still open.
func week(t *testing.T) []watch.View {
	hub := event.Place{Name: "Hub Ulm"}
	depot := event.Place{City: "Kiel"}
	onTime := promised(parcel(scan(0, status.Accepted, hub), scan(1, status.OutForDelivery, depot), scan(1.2, status.Delivered)), 1, 1, 0)
	late := promised(parcel(scan(-1, status.InTransit, hub), scan(0, status.OutForDelivery, depot),
		scan(0.2, status.AttemptFailed, status.RecipientAbsent), scan(1, status.OutForDelivery), scan(1.5, status.Delivered)), 0, 0, -1)
	back := parcel(scan(0, status.Returning), scan(2, status.Returned))
	open := parcel(scan(2, status.InTransit))
	var out []watch.View
	for _, s := range []event.Shipment{onTime, late, back, open} {
		out = append(out, look(t, s, 2.5, watch.Policy{}))
	}
	return out
}

func TestReport(t *testing.T) {
	contacts := []watch.Contact{
		{Number: "TP1", At: day(0), Kind: watch.ContactWhere},
		{Number: "TP1", At: day(0.5), Kind: watch.ContactWhere},
		{Number: "TP1", At: day(1), Kind: watch.ContactSelf},
		{Number: "TP1", At: day(1), Kind: watch.ContactProblem},
	}
	got := watch.Report(week(t), contacts, exception.PeriodWeek)
	if len(got) != 1 {
		t.Fatalf("%d periods, want the one week from 2 to 9 November", len(got))
	}
	s := got[0]
	if want := time.Date(2026, time.November, 2, 0, 0, 0, 0, time.UTC); !s.Start.Equal(want) || !s.End.Equal(want.AddDate(0, 0, 7)) {
		t.Errorf("the week is %s to %s", s.Start, s.End)
	}
	if s.Shipments != 4 || s.Delivered != 2 || s.Returned != 1 || s.Open != 1 {
		t.Errorf("%d shipments, %d delivered, %d returned, %d open; want 4, 2, 1, 1", s.Shipments, s.Delivered, s.Returned, s.Open)
	}
	if s.Promised != 2 || !near(s.OnTime, 0.5) {
		t.Errorf("%d promised, %.2f on time; want 2, one of them", s.Promised, s.OnTime)
	}
	// 5 November 16:48 against the end of the 5th: 0.3 days before; 6 November 00:00 against the end of the 4th: a day after.
	if !near(s.FirstDays, (-0.3+1)/2) || !near(s.FirstDays, s.LastDays) {
		t.Errorf("deliveries came %.3f and %.3f days after their promises, want 0.35", s.FirstDays, s.LastDays)
	}
	if !near(s.FirstTry, 0.5) {
		t.Errorf("first-try share %.2f, want half", s.FirstTry)
	}
	if s.Contacts != 4 || !near(s.WISMO, 0.5) || !near(s.Self, 0.25) {
		t.Errorf("%d contacts, WISMO %.2f, self-service %.2f; want 4, 2 of 4 shipments, 1 of 4 contacts", s.Contacts, s.WISMO, s.Self)
	}
	if len(s.Dwell) == 0 || s.Dwell[0].Place != "Hub Ulm" || s.Dwell[0].Stays != 2 || !near(s.Dwell[0].Hours, 24) {
		t.Errorf("dwell %+v, want two stays of 24 hours at Hub Ulm first", s.Dwell)
	}
	found := false
	for _, c := range s.Reasons {
		found = found || c.Name == "recipient_absent" && c.Count == 1
	}
	if !found || s.Cases == 0 || s.Solved == 0 || s.SolveHours <= 0 {
		t.Errorf("cases %d, solved %d in %.1f h, reasons %v; the failed attempt was solved by the delivery", s.Cases, s.Solved, s.SolveHours, s.Reasons)
	}
}

// Waiting is what happens between the arrival and the departure; the way is no waiting.
func TestDwellEndsWithTheDeparture(t *testing.T) {
	moscow, vladivostok := event.Place{Name: "Moscow"}, event.Place{Name: "Vladivostok"}
	arrived := scan(0, status.InTransit, status.ArrivedFacility, moscow)
	tests := []struct {
		name   string
		events []event.Event
		want   string
		why    string
	}{
		{"departed", []event.Event{arrived, scan(1.0/24, status.InTransit, status.DepartedFacility, moscow), scan(4, status.InTransit, status.ArrivedFacility, vladivostok)},
			"Moscow 1.0 h (1)", "an hour there, and four days on the way"},
		{"departed from nowhere named", []event.Event{arrived, scan(1.0/24, status.InTransit, status.FlightDeparted), scan(4, status.InTransit, status.ArrivedFacility, vladivostok)},
			"Moscow 1.0 h (1)", "it left from where it was"},
		{"only departed", []event.Event{scan(0, status.InTransit, status.DepartedFacility, moscow), scan(4, status.InTransit, status.ArrivedFacility, vladivostok)},
			"–", "nobody knows how long it was there"},
		{"nobody scanned the departure", []event.Event{arrived, scan(4, status.InTransit, status.ArrivedFacility, vladivostok)},
			"Moscow 96.0 h (1)", "until it is seen elsewhere"},
		{"out for delivery", []event.Event{arrived, scan(0.5, status.OutForDelivery, moscow), scan(0.7, status.Delivered, vladivostok)},
			"Moscow 12.0 h (1)", "on the vehicle it waits nowhere"},
		{"there again", []event.Event{arrived, scan(0.25, status.OutForDelivery, moscow), scan(0.5, status.InTransit, status.ArrivedFacility, moscow), scan(1, status.OutForDelivery, moscow)},
			"Moscow 9.0 h (2)", "six hours, and twelve"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			require.NoError(t, watch.WriteMarkdown(&b, watch.Report([]watch.View{look(t, parcel(tt.events...), 5, watch.Policy{})}, nil, exception.PeriodWeek)))
			if want := "| dwell | " + tt.want + " |\n"; !strings.Contains(b.String(), want) {
				t.Errorf("no %q: %s\n%s", want, tt.why, b.String())
			}
		})
	}
}

// No share of nothing is 0: a week without promises was not late.
func TestNoShareOfNothing(t *testing.T) {
	list := watch.Report(nil, []watch.Contact{{At: noon}}, exception.PeriodWeek)
	var table, text bytes.Buffer
	require.NoError(t, watch.WriteCSV(&table, list))
	require.NoError(t, watch.WriteMarkdown(&text, list))
	if want := "2026-11-02,week,0,0,0,0,0,,,,,0,0,,0,1,,0.000,,\n"; !strings.HasSuffix(table.String(), want) {
		t.Errorf("got\n%swant\n%s", table.String(), want)
	}
	for _, want := range []string{"| on_time | – |", "| first_try | – |", "| solve_hours | – |", "| wismo | – |", "| self | 0.000 |", "| cases | 0 |"} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("no %q in\n%s", want, text.String())
		}
	}
}

// A promised day is a day at the place, wherever midnight is in UTC by then.
func TestReportOnTimeByDay(t *testing.T) {
	newYork := time.FixedZone("EST", -5*3600)
	tokyo := time.FixedZone("JST", 9*3600)
	promise := func(end event.Stamp) event.Track {
		return event.Track{Carrier: "testpost", Number: "TP1", Source: "testpost", Promises: []event.Promise{{Kind: event.PromiseDelivery, End: end}}}
	}
	on := event.On(2026, time.November, 5)
	clock := func(h, m int, zone *time.Location) event.Stamp {
		return event.At(time.Date(2026, time.November, 5, h, m, 0, 0, zone), event.ToMinute, event.ZoneGiven)
	}
	tests := []struct {
		name  string
		end   event.Stamp
		came  event.Stamp
		on    float64
		hours float64
		why   string
	}{
		{"evening in New York", on, clock(20, 30, newYork), 1, -3.5, "the 5th there, though the 6th in UTC"},
		{"after midnight in New York", on, clock(24, 0, newYork), 0, 0, "the 6th has begun"},
		{"morning in Tokyo, a day late", on, clock(32, 0, tokyo), 0, 8, "the 6th there, though the 5th in UTC"},
		{"no zone", on, event.At(time.Date(2026, time.November, 5, 23, 0, 0, 0, time.UTC), event.ToMinute, event.ZoneUnknown), 1, -1, "the 5th, wherever that was"},
		{"a day", on, on, 1, -1.0 / 3600, "the day itself"},
		{"by a clock", clock(18, 0, newYork), clock(17, 0, newYork), 1, -1, "an hour before"},
		{"by a clock, the last moment", clock(18, 0, newYork), clock(18, 0, newYork), 1, 0, "by then is in time"},
		{"by a clock, late", clock(18, 0, newYork), clock(33, 0, tokyo), 0, 1, "nine in the morning in Tokyo is seven in the evening in New York"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			done := event.Event{At: tt.came, Status: status.Delivered, Native: event.Native{Code: "D"}}
			v := look(t, parcel(done).Join(event.Join(promise(tt.end))), 5, watch.Policy{})
			s := watch.Report([]watch.View{v}, nil, exception.PeriodWeek)[0]
			if s.Promised != 1 || !near(s.OnTime, tt.on) || !near(s.FirstDays*24, tt.hours) || !near(s.LastDays, s.FirstDays) {
				t.Errorf("on time %v, %v hours after the promise; want %v and %v: %s", s.OnTime, s.FirstDays*24, tt.on, tt.hours, tt.why)
			}
		})
	}
}

func TestReportPeriods(t *testing.T) {
	at := func(y int, m time.Month, d int) watch.Contact {
		return watch.Contact{At: time.Date(y, m, d, 12, 0, 0, 0, time.UTC)}
	}
	contacts := []watch.Contact{at(2026, 11, 1), at(2026, 11, 2), at(2026, 11, 8), at(2026, 11, 9)}
	if got := watch.Report(nil, contacts, exception.PeriodWeek); len(got) != 3 || got[1].Contacts != 2 {
		t.Errorf("a Sunday, a whole week and a Monday are three weeks, got %d", len(got))
	}
	months := watch.Report(nil, append(contacts, at(2026, 12, 1)), exception.PeriodMonth)
	if len(months) != 2 || months[0].Contacts != 4 || !months[0].End.Equal(months[1].Start) {
		t.Errorf("November and December, got %+v", months)
	}
	if watch.Report(nil, nil, exception.PeriodWeek) != nil {
		t.Error("nothing has no periods")
	}
}

func TestWriteCSVIsHarmless(t *testing.T) {
	list := []watch.Summary{{
		Start: noon, Promised: 1, FirstDays: -1.5, Reasons: []watch.Count{{Name: "=cmd()", Count: 1}},
		Dwell: []watch.Dwell{{Place: "@SUM(A1)", Stays: 2, Hours: 3}},
	}}
	var b bytes.Buffer
	require.NoError(t, watch.WriteCSV(&b, list))
	lines := strings.Split(b.String(), "\n")
	if !strings.HasPrefix(lines[0], "start,period,shipments") {
		t.Errorf("no header: %s", lines[0])
	}
	if !strings.Contains(lines[1], "'=cmd() 1") || !strings.Contains(lines[1], "'@SUM(A1) 3.0 h (2)") {
		t.Errorf("a formula would run: %s", lines[1])
	}
	if !strings.Contains(lines[1], ",-1.5,") { // of the one delivery that had a promise
		t.Errorf("a negative number is no formula: %s", lines[1])
	}
}

func TestWriteMarkdown(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, watch.WriteMarkdown(&b, []watch.Summary{{Start: noon, Dwell: []watch.Dwell{{Place: "A|B <i>", Stays: 1}}}}))
	text := b.String()
	if !strings.HasPrefix(text, "| week | 2026-11-04 |\n|---|---|\n| shipments | 0 |\n") || !strings.Contains(text, `A\|B &lt;i>`) {
		t.Errorf("got\n%s", text)
	}
}

func TestWriteErrors(t *testing.T) {
	if watch.WriteCSV(broken{}, []watch.Summary{{}}) == nil || watch.WriteMarkdown(broken{}, []watch.Summary{{}}) == nil {
		t.Error("a writer that fails must be heard")
	}
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, fmt.Errorf("full") }

func ExampleReport() {
	delivered := watch.Look(parcel(scan(0, status.Accepted), scan(1, status.Delivered)), day(2), watch.Policy{})
	asked := []watch.Contact{{Number: "TP1", At: day(0.5), Kind: watch.ContactWhere}}
	for _, s := range watch.Report([]watch.View{delivered}, asked, exception.PeriodWeek) {
		fmt.Println(s.Start.Format("2006-01-02"), s.Shipments, s.Delivered, s.FirstTry, s.WISMO)
	}
	// Output: 2026-11-02 1 1 1 1
}
