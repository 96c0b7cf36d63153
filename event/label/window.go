package label

import "time"

// Window writes a half-open window of days: "Tue 25 – Thu 27 Nov". It is read in the location of start,
// or of end if start is zero. The last day is the one that ends at end or has end inside it; an end
// inside a day is named, rounded up to the minute: "Tue 25 – Thu 27 Nov, by 18:00". A start inside a
// day is named too. Years are named where they differ.
//
// A zero start is a window without a beginning ("by Thu 27 Nov"), a zero end one without an end ("from
// Tue 25 Nov"); both zero is "". A window that ends no later than it starts is written as its first
// day.
func (l Labeler) Window(start, end time.Time) string {
	x := l.words()
	day := x.dates.day
	switch {
	case start.IsZero() && end.IsZero():
		return ""
	case start.IsZero():
		end = roundUp(end)
		return x.fill("window.by_day", x.date(day, end.Add(-1))+x.after(end, clock(end)))
	case end.IsZero():
		return x.fill("window.from_day", x.date(day, start)+x.after(start, clock(start)))
	case !end.After(start):
		return x.date(day, start)
	}
	end = roundUp(end.In(start.Location()))
	from := x.after(start, x.fill("window.from_time", clock(start)))
	by := x.after(end, x.fill("window.by_time", clock(end)))
	last := end.Add(-1)
	switch {
	case sameDay(start, last) && from != "" && by != "":
		return x.date(day, start) + x.marks.comma + clock(start) + "–" + clock(end)
	case sameDay(start, last):
		return x.date(day, start) + from + by
	case start.Year() != last.Year():
		return x.date(x.dates.dayOfYear, start) + from + x.dates.to + x.date(x.dates.dayOfYear, last) + by
	case start.Month() != last.Month() || from != "":
		return x.date(day, start) + from + x.dates.to + x.date(day, last) + by
	}
	return x.date(x.dates.first, start) + x.dates.to + x.date(x.dates.last, last) + by
}

// after returns text as it follows a day, or "" where t is no clock but the beginning of a day.
func (x *lexicon) after(t time.Time, text string) string {
	if !sameDay(t, t.Add(-1)) {
		return "" // also where the clock change makes the day begin at 01:00
	}
	return x.marks.comma + text
}

// roundUp makes 23:59:59, as carriers write the end of a day, the end of that day.
func roundUp(t time.Time) time.Time { return t.Add(time.Minute - 1).Truncate(time.Minute) }

func sameDay(a, b time.Time) bool {
	y1, m1, d1 := a.Date()
	y2, m2, d2 := b.Date()
	return y1 == y2 && m1 == m2 && d1 == d2
}
