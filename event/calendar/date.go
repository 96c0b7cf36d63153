package calendar

import "time"

const day = 24 * time.Hour

// secondsPerDay is the length of a day on a wall clock that is never changed.
const secondsPerDay = int64(day / time.Second)

// Date is a civil date: the count of days since 1 January 1970 in the Gregorian
// calendar. It has no time and no zone. Dates compare with < and ==, d+1 is the
// next day, and the zero Date is 1 January 1970.
type Date int

// On returns the date of the year, month and day. Like time.Date it carries
// over what is out of range: 32 January is 1 February. So On(t.Date()) is the
// date that the clock of t shows.
func On(year int, month time.Month, dayOfMonth int) Date {
	return Date(time.Date(year, month, dayOfMonth, 0, 0, 0, 0, time.UTC).Unix() / secondsPerDay)
}

// DateOf returns the date that the clock of t shows, in t's own location.
func DateOf(t time.Time) Date {
	_, offset := t.Zone()
	wall := t.Unix() + int64(offset)
	d := wall / secondsPerDay
	if wall%secondsPerDay < 0 {
		d--
	}
	return Date(d)
}

// Civil returns the year, month and day of the date.
func (d Date) Civil() (year int, month time.Month, dayOfMonth int) {
	return time.Unix(int64(d)*secondsPerDay, 0).UTC().Date()
}

// Weekday returns the day of the week.
func (d Date) Weekday() time.Weekday {
	n := (int(d%7) + 4 + 7) % 7 // 1 January 1970 was a Thursday
	return time.Weekday(n)
}

// Start returns the first moment of the date in the zone, in that zone; a nil
// zone is UTC. It is midnight, or the end of the gap where the clock skips
// midnight. The date is the half-open span from d.Start to (d+1).Start.
func (d Date) Start(zone *time.Location) time.Time {
	c := newClock(zone)
	return c.instant(d, 0).In(c.zone)
}

// String returns the date as 2006-01-02.
func (d Date) String() string {
	return time.Unix(int64(d)*secondsPerDay, 0).UTC().Format(time.DateOnly)
}
