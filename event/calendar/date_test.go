package calendar_test

import (
	"testing"
	"time"
	_ "time/tzdata" // the tests name zones and must not depend on the machine

	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func zone(t testing.TB, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	require.NoError(t, err)
	return loc
}

func TestDate(t *testing.T) {
	tests := []struct {
		name    string
		date    calendar.Date
		want    string
		weekday time.Weekday
		why     string
	}{
		{"zero", 0, "1970-01-01", time.Thursday, "the count starts there"},
		{"before 1970", -1, "1969-12-31", time.Wednesday, "negative counts are dates too"},
		{"leap day", calendar.On(2024, time.February, 29), "2024-02-29", time.Thursday, "2024 is a leap year"},
		{"carried over", calendar.On(2026, time.January, 32), "2026-02-01", time.Sunday, "as time.Date does"},
		{"next day", calendar.On(2025, time.December, 31) + 1, "2026-01-01", time.Thursday, "a date is a count of days"},
		{"far past", calendar.On(1, time.January, 1), "0001-01-01", time.Monday, "the Gregorian calendar is read backwards"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.date.String(); got != tt.want {
				t.Errorf("got %s, want %s: %s", got, tt.want, tt.why)
			}
			if got := tt.date.Weekday(); got != tt.weekday {
				t.Errorf("got %s, want %s: %s", got, tt.weekday, tt.why)
			}
		})
	}
}

func TestDateOf(t *testing.T) {
	utc := time.Date(2026, 1, 1, 22, 30, 0, 0, time.UTC)
	tests := []struct {
		name string
		t    time.Time
		want string
		why  string
	}{
		{"UTC", utc, "2026-01-01", "the clock shows 22:30"},
		{"Moscow", utc.In(zone(t, "Europe/Moscow")), "2026-01-02", "there it is 01:30 of the next day"},
		{"before 1970", time.Date(1969, 12, 31, 23, 59, 59, 0, time.UTC), "1969-12-31", "division rounds down, not to zero"},
		{"before 1970, midnight", time.Date(1969, 12, 31, 0, 0, 0, 0, time.UTC), "1969-12-31", "midnight is the start of its date"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := calendar.DateOf(tt.t).String(); got != tt.want {
				t.Errorf("got %s, want %s: %s", got, tt.want, tt.why)
			}
		})
	}
}

func TestDateStart(t *testing.T) {
	tests := []struct {
		name, zone string
		date       calendar.Date
		want       string
		why        string
	}{
		{"usual", "Europe/Berlin", calendar.On(2026, time.July, 1), "2026-07-01T00:00:00+02:00", "midnight"},
		{"gap at midnight", "America/Havana", calendar.On(2026, time.March, 8), "2026-03-08T01:00:00-04:00", "the clock goes from 0:00 to 1:00"},
		{"fold at midnight", "America/Havana", calendar.On(2026, time.November, 1), "2026-11-01T00:00:00-04:00", "midnight comes twice, the first starts the date"},
		{"day left out", "Pacific/Apia", calendar.On(2011, time.December, 30), "2011-12-31T00:00:00+14:00", "Samoa had no 30 December 2011"},
		{"Russia 2014", "Europe/Moscow", calendar.On(2014, time.October, 27), "2014-10-27T00:00:00+03:00", "the day after the change to winter time for good"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.date.Start(zone(t, tt.zone)).Format(time.RFC3339); got != tt.want {
				t.Errorf("got %s, want %s: %s", got, tt.want, tt.why)
			}
		})
	}
	if got := calendar.On(2026, time.May, 5).Start(nil); got.Location() != time.UTC || got.Hour() != 0 {
		t.Errorf("nil zone: got %v, want midnight in UTC", got)
	}
}

func TestDateRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := calendar.Date(rapid.IntRange(-800_000, 3_000_000).Draw(t, "date"))
		if got := calendar.On(d.Civil()); got != d {
			t.Fatalf("On(%v.Civil()) is %v", d, got)
		}
		if got := calendar.DateOf(d.Start(nil)); got != d {
			t.Fatalf("DateOf(%v.Start) is %v", d, got)
		}
		if got, want := (d + 1).Weekday(), (d.Weekday()+1)%7; got != want {
			t.Fatalf("the day after %v is %v, want %v", d.Weekday(), got, want)
		}
	})
}
