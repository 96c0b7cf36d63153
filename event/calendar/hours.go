package calendar

import "time"

// AddWorking returns the moment at which d of working time has gone by since t:
// four hours from Friday 16:00, in a week of Monday to Friday and hours from
// 9:00 to 18:00, is Monday 11:00. Working time is time that really passes, so an
// hour is an hour also on the days when the clock changes.
//
// The result is never in off time. It may be the very end of a working day: nine
// hours from 9:00 is 18:00 of that day. Zero d returns t if t is in working time
// or at its end, else the next opening. Negative d counts back in the same way,
// and may end at the opening of a day. For all t and all d,
// Working(t, AddWorking(t, d)) is d; the exception is a d of more than the
// working time of a hundred years, where the answer is the moment a hundred years
// away. The zero Calendar returns t.Add(d). The result is in t's location.
func (c Calendar) AddWorking(t time.Time, d time.Duration) time.Time {
	switch {
	case c.always():
		return t.Add(d)
	case d < 0:
		return c.back(t, d)
	}
	clock := newClock(c.Zone)
	today := c.dateOf(t)
	for date := today - 1; date < today+century; date++ {
		open, end, ok := c.hours(&clock, date)
		from := latest(open, t)
		if !ok || from.After(end) {
			continue
		}
		left := end.Sub(from)
		if d <= left {
			return from.Add(d).In(t.Location())
		}
		d -= left
	}
	return clock.instant(today+century, 0).In(t.Location())
}

// back is AddWorking for negative d. The loop starts a day late, as the other
// one starts a day early, for clocks that are put back over midnight.
func (c Calendar) back(t time.Time, d time.Duration) time.Time {
	clock := newClock(c.Zone)
	today := c.dateOf(t)
	for date := today + 1; date > today-century; date-- {
		open, end, ok := c.hours(&clock, date)
		to := earliest(end, t)
		if !ok || to.Before(open) {
			continue
		}
		left := to.Sub(open)
		if d+left >= 0 {
			return to.Add(d).In(t.Location())
		}
		d += left
	}
	return clock.instant(today-century, 0).In(t.Location())
}

// NextWorking returns t if work is going on at t, else the next opening, in t's
// location. Unlike AddWorking of zero it never returns the end of a day.
func (c Calendar) NextWorking(t time.Time) time.Time {
	if c.always() {
		return t
	}
	clock := newClock(c.Zone)
	today := c.dateOf(t)
	for date := today - 1; date < today+century; date++ {
		open, end, ok := c.hours(&clock, date)
		if from := latest(open, t); ok && from.Before(end) {
			return from.In(t.Location())
		}
	}
	return clock.instant(today+century, 0).In(t.Location())
}

// Working returns the working time between two moments, negative if to is before
// from. Of a span of more than a hundred years only the first hundred count; the
// zero Calendar returns to.Sub(from).
func (c Calendar) Working(from, to time.Time) time.Duration {
	switch {
	case c.always():
		return to.Sub(from)
	case to.Before(from):
		return -c.Working(to, from)
	}
	clock := newClock(c.Zone)
	first := c.dateOf(from) - 1
	last := min(c.dateOf(to)+1, first+century)
	var sum time.Duration
	for date := first; date <= last; date++ {
		open, end, ok := c.hours(&clock, date)
		start, stop := latest(open, from), earliest(end, to)
		if ok && start.Before(stop) {
			sum += stop.Sub(start)
		}
	}
	return sum
}

// always reports whether every moment is working time.
func (c Calendar) always() bool {
	open, end := c.wall()
	week := c.Week & EveryDay
	return len(c.days) == 0 && (week == 0 || week == EveryDay) && open == 0 && end == day
}

// hours returns the working hours of a date as instants, and false if it has
// none: a day off, or hours that a change of the clock skips.
func (c Calendar) hours(clock *clock, d Date) (open, end time.Time, ok bool) {
	if !c.IsDelivery(d) {
		return open, end, false
	}
	from, to := c.wall()
	open, end = clock.instant(d, from), clock.instant(d, to)
	return open, end, open.Before(end)
}

// wall returns the working hours on the wall clock.
func (c Calendar) wall() (open, end time.Duration) {
	open, end = c.Open, c.Close
	if end == 0 {
		end = day
	}
	if open < 0 || open >= end || end > day {
		return 0, day
	}
	return open, end
}

func (c Calendar) dateOf(t time.Time) Date {
	if c.Zone == nil {
		return DateOf(t.UTC())
	}
	return DateOf(t.In(c.Zone))
}

func earliest(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

func latest(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
