package exception_test

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

func on(y int, m time.Month, d int) event.Stamp { return event.On(y, m, d) }

func TestPeriods(t *testing.T) {
	day := func(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
	tests := []struct {
		name       string
		by         exception.Period
		opened     event.Stamp
		start, end time.Time
		why        string
	}{
		{"monday", exception.PeriodWeek, on(2026, 5, 4), day(2026, 5, 4), day(2026, 5, 11), "a week begins on it"},
		{"sunday", exception.PeriodWeek, on(2026, 5, 10), day(2026, 5, 4), day(2026, 5, 11), "and ends after it"},
		{"over the new year", exception.PeriodWeek, on(2026, 1, 1), day(2025, 12, 29), day(2026, 1, 5), "a Thursday"},
		{"first of the month", exception.PeriodMonth, on(2026, 2, 1), day(2026, 2, 1), day(2026, 3, 1), "the bound belongs to the later month"},
		{"last of the month", exception.PeriodMonth, on(2028, 2, 29), day(2028, 2, 1), day(2028, 3, 1), "a leap year"},
		{"date of the place", exception.PeriodMonth, event.At(time.Date(2026, 6, 1, 3, 0, 0, 0, time.FixedZone("", 10*3600)), event.ToMinute, event.ZoneGiven), day(2026, 6, 1), day(2026, 7, 1), "it was June there, though still May in UTC"},
		{"no date", exception.PeriodMonth, event.Stamp{}, time.Time{}, time.Time{}, "counted under no date"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := exception.Summarize([]exception.Case{{Kind: exception.KindReason, Opened: tt.opened}}, tt.by)
			if len(got) != 1 || !got[0].Start.Equal(tt.start) || !got[0].End.Equal(tt.end) || got[0].Period != tt.by {
				t.Errorf("%v, want from %s to %s: %s", got, tt.start, tt.end, tt.why)
			}
		})
	}
}

func TestSummarize(t *testing.T) {
	took := func(hours int) exception.Took {
		return exception.Took{Wall: time.Duration(hours) * hour, Working: time.Duration(hours) * hour / 3}
	}
	absent := func(c exception.Case) exception.Case {
		c.Kind, c.Reason, c.Opened = exception.KindReason, status.RecipientAbsent, on(2026, 5, 6)
		return c
	}
	cases := []exception.Case{
		absent(exception.Case{Attempts: 1, Closed: true, Responded: true, Response: took(3), Resolution: took(24)}),
		absent(exception.Case{Attempts: 3, Closed: true, Responded: true, Breached: true, Response: took(6), Resolution: took(72)}),
		absent(exception.Case{Attempts: 1, Closed: true, Resolution: took(12)}),
		absent(exception.Case{Attempts: 2, Breached: true}),
		absent(exception.Case{Attempts: 1, Closed: true, SupersededBy: event.ID{1}, Resolution: took(1)}),
		{Kind: exception.KindFraud, Sign: exception.SignNumberReused, Opened: on(2026, 5, 10), Attempts: 1},
		{Kind: exception.KindSilence, Sign: exception.SignSilent, Opened: on(2026, 5, 10), Attempts: 1},
		// Made by hand: without what Cases measures.
		{Kind: exception.KindReason, Reason: status.Weather, Opened: event.At(at(168), event.ToMinute, event.ZoneGiven), Resolved: event.At(at(178), event.ToMinute, event.ZoneGiven)},
	}
	want := []exception.Report{
		{
			Start: time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC), End: time.Date(2026, 5, 11, 0, 0, 0, 0, time.UTC),
			Total: exception.Tally{Cases: 7, Open: 3, Superseded: 1, Breached: 2, Repeated: 2, Repeats: 3,
				Response:   exception.Times{Count: 2, Median: took(3), P90: took(6)},
				Resolution: exception.Times{Count: 3, Median: took(24), P90: took(72)}},
			Rows: []exception.Row{
				{Kind: exception.KindReason, Reason: status.RecipientAbsent, Tally: exception.Tally{Cases: 5, Open: 1, Superseded: 1, Breached: 2, Repeated: 2, Repeats: 3,
					Response:   exception.Times{Count: 2, Median: took(3), P90: took(6)},
					Resolution: exception.Times{Count: 3, Median: took(24), P90: took(72)}}},
				{Kind: exception.KindSilence, Sign: exception.SignSilent, Tally: exception.Tally{Cases: 1, Open: 1}},
				{Kind: exception.KindFraud, Sign: exception.SignNumberReused, Tally: exception.Tally{Cases: 1, Open: 1}},
			},
		},
		{
			Start: time.Date(2026, 5, 11, 0, 0, 0, 0, time.UTC), End: time.Date(2026, 5, 18, 0, 0, 0, 0, time.UTC),
			Total: exception.Tally{Cases: 1, Resolution: exception.Times{Count: 1, Median: exception.Took{Wall: 10 * hour}, P90: exception.Took{Wall: 10 * hour}}},
			Rows: []exception.Row{{Kind: exception.KindReason, Reason: status.Weather, Tally: exception.Tally{Cases: 1,
				Resolution: exception.Times{Count: 1, Median: exception.Took{Wall: 10 * hour}, P90: exception.Took{Wall: 10 * hour}}}}},
		},
	}
	if diff := cmp.Diff(want, exception.Summarize(cases, exception.PeriodWeek), cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("by week (-want +got):\n%s", diff)
	}
	slices.Reverse(cases)
	if diff := cmp.Diff(want, exception.Summarize(cases, exception.PeriodWeek)); diff != "" {
		t.Errorf("in another order (-want +got):\n%s", diff)
	}
	if got := exception.Summarize(nil, exception.PeriodMonth); len(got) != 0 {
		t.Errorf("%v: no case, no report", got)
	}
}

// A case that is over, but was opened or ended at no known hour, is counted and not timed.
func TestSummarizeWithoutTimes(t *testing.T) {
	hour := event.At(at(48), event.ToMinute, event.ZoneGiven)
	for _, c := range []exception.Case{
		{Kind: exception.KindReason, Closed: true, Opened: on(2026, 5, 6)},
		{Kind: exception.KindReason, Closed: true, Opened: hour},
		{Kind: exception.KindReason, Opened: on(2026, 5, 4), Resolved: hour},
	} {
		got := exception.Summarize([]exception.Case{c}, exception.PeriodMonth)
		if len(got) != 1 || got[0].Total.Open != 0 || got[0].Total.Resolution.Count != 0 {
			t.Errorf("opened %s, resolved %s: %+v", c.Opened, c.Resolved, got)
		}
	}
}
