package calendar_test

import (
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/event/calendar"
)

func TestWeek(t *testing.T) {
	tests := []struct {
		name string
		week calendar.Week
		want string // of Sunday to Saturday
		why  string
	}{
		{"zero", 0, ".......", "nothing is said, which is not the same as every day"},
		{"MonFri", calendar.MonFri, ".MTWTF.", "the office week"},
		{"MonSat", calendar.MonSat, ".MTWTFS", "most posts"},
		{"SunThu", calendar.SunThu, "SMTWT..", "the week of most Arab countries"},
		{"EveryDay", calendar.EveryDay, "SMTWTFS", "parcel lockers"},
		{"listed", calendar.WeekOf(time.Tuesday, time.Saturday, time.Tuesday), "..T...S", "a day named twice counts once"},
		{"no weekday", calendar.WeekOf(7, -1, time.Monday), ".M.....", "a value that is no day is left out"},
		{"stray bit", 1 << 7, ".......", "bit 7 stands for no day"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := []byte(".......")
			for d := time.Sunday; d <= time.Saturday; d++ {
				if tt.week.Has(d) {
					got[d] = d.String()[0]
				}
			}
			if string(got) != tt.want {
				t.Errorf("got %s, want %s: %s", got, tt.want, tt.why)
			}
		})
	}
	if calendar.EveryDay.Has(7) || calendar.EveryDay.Has(-1) {
		t.Error("Has is true for a value that is no day of the week")
	}
}
