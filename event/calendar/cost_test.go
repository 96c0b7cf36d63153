package calendar_test

import (
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/event/calendar"
)

func costDesk(t testing.TB) calendar.Calendar {
	c := calendar.For("RU")
	c.Open, c.Close, c.Zone = 9*time.Hour, 18*time.Hour, zone(t, "Europe/Moscow")
	return c
}

func TestAllocations(t *testing.T) {
	c := costDesk(t)
	from := at(t, "2025-12-30T17:00:00+03:00")
	date := calendar.DateOf(from)
	tests := []struct {
		name string
		want float64
		run  func()
		why  string
	}{
		{"Day", 0, func() { c.Day(date) }, "asked for every day of a window"},
		{"NextDelivery", 0, func() { c.NextDelivery(date) }, "asked for every window"},
		{"AddWorking", 0, func() { c.AddWorking(from, 72*time.Hour) }, "two deadlines a case"},
		{"AddWorking back", 0, func() { c.AddWorking(from, -72*time.Hour) }, "the same"},
		{"NextWorking", 0, func() { c.NextWorking(from) }, "the same"},
		{"Working", 0, func() { c.Working(from, from.Add(1000*time.Hour)) }, "every silence"},
		{"For", 1, func() { calendar.For("RU") }, "the list of days, which With must be free to copy"},
	}
	for _, tt := range tests {
		if got := testing.AllocsPerRun(100, tt.run); got > tt.want {
			t.Errorf("%s: %v allocations, want %v: %s", tt.name, got, tt.want, tt.why)
		}
	}
}

func BenchmarkDay(b *testing.B) {
	c := costDesk(b)
	date := calendar.On(2026, time.June, 10)
	for b.Loop() {
		c.Day(date)
	}
}

func BenchmarkIsDelivery(b *testing.B) {
	c := costDesk(b)
	date := calendar.On(2026, time.June, 10)
	for b.Loop() {
		c.IsDelivery(date)
	}
}

func BenchmarkAddWorking4h(b *testing.B) {
	c := costDesk(b)
	from := at(b, "2026-06-11T17:00:00+03:00")
	for b.Loop() {
		c.AddWorking(from, 4*time.Hour)
	}
}

func BenchmarkAddWorking72h(b *testing.B) {
	c := costDesk(b)
	from := at(b, "2025-12-30T17:00:00+03:00")
	for b.Loop() {
		c.AddWorking(from, 72*time.Hour)
	}
}

func BenchmarkWorkingMonth(b *testing.B) {
	c := costDesk(b)
	from := at(b, "2026-06-01T00:00:00+03:00")
	to := from.AddDate(0, 1, 0)
	for b.Loop() {
		c.Working(from, to)
	}
}

// The plain way, for comparison: minute by minute.
func BenchmarkWorkingMonthStepped(b *testing.B) {
	c := costDesk(b)
	from := at(b, "2026-06-01T00:00:00+03:00")
	to := from.AddDate(0, 1, 0)
	for b.Loop() {
		stepped(c, from, to)
	}
}

func BenchmarkFor(b *testing.B) {
	for b.Loop() {
		calendar.For("RU")
	}
}
