package calendar

import "time"

// Week is a set of days of the week: bit 0 is Sunday, bit 6 is Saturday, as in
// [time.Weekday]. The zero Week says nothing about the week: a carrier's profile
// leaves it so when the carrier has not told, and a [Calendar] reads it as every
// day. So take a carrier's week with cmp.Or(profile.Week, cal.Week).
type Week uint8

// The usual weeks.
const (
	MonFri   Week = 1<<time.Monday | 1<<time.Tuesday | 1<<time.Wednesday | 1<<time.Thursday | 1<<time.Friday
	MonSat   Week = MonFri | 1<<time.Saturday
	SunThu   Week = MonFri&^(1<<time.Friday) | 1<<time.Sunday
	EveryDay Week = MonSat | 1<<time.Sunday
)

// WeekOf returns the week of the days given. A value that is no day of the week
// is left out.
func WeekOf(days ...time.Weekday) Week {
	var w Week
	for _, d := range days {
		if d >= time.Sunday && d <= time.Saturday {
			w |= 1 << d
		}
	}
	return w
}

// Has reports whether the day is in the set. The zero Week has no day.
func (w Week) Has(d time.Weekday) bool {
	return d >= time.Sunday && d <= time.Saturday && w&(1<<d) != 0
}
