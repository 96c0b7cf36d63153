package calendar

import (
	"slices"
	"time"
)

// Kind tells whether a day is worked.
type Kind uint8

// The kinds of a day.
const (
	Unknown Kind = iota // a day of the week mask in a year whose holidays are not known
	Work                // worked, also a weekend day that makes up for a holiday
	Off                 // not worked
)

// String returns unknown, work or off.
func (k Kind) String() string {
	switch k {
	case Work:
		return "work"
	case Off:
		return "off"
	default:
		return "unknown"
	}
}

// Basis tells what an answer rests on.
type Basis uint8

// The bases of an answer.
const (
	WeeklyOnly Basis = iota // the week mask alone: the holidays of that year are not known
	Dated                   // the day is listed, or lies in a year whose listed days are complete
)

// String returns weekly_only or dated.
func (b Basis) String() string {
	if b == Dated {
		return "dated"
	}
	return "weekly_only"
}

// Day is a dated day that overrides the week mask: Off for a holiday, Work for
// a weekend day that is worked. Unknown takes the date out of the list again.
type Day struct {
	Date Date
	Kind Kind
}

// Calendar tells which days and hours are worked, or on which days a carrier
// delivers. The zero Calendar counts every hour of every day. A copy may be
// changed field by field without touching the original; dated days change with
// [Calendar.With]. Methods never change the Calendar.
type Calendar struct {
	// Week holds the days of the week that are worked unless a dated day says
	// otherwise. A Week without any day is every day.
	Week Week

	// Open and Close bound the working hours of a worked day: times on its wall
	// clock since midnight, Open included, Close not. Zero Close is the end of
	// the day. Hours that are not 0 <= Open < Close <= 24 h are the whole day.
	Open, Close time.Duration

	// Zone is the zone whose clock and dates are meant. Nil is UTC.
	Zone *time.Location

	// First and Last are the years, both included, whose dated days are
	// complete. In other years a dated day counts all the same, but the rest of
	// the year rests on Week alone. Zero Last: no year.
	First, Last int

	days []Day // by Date, each once, never Unknown
}

// With returns the calendar with dated days added. They may come in any order;
// a date listed before gets its new kind, and of two days given for one date the
// later one counts. First and Last stay as they are.
func (c Calendar) With(days ...Day) Calendar {
	all := slices.Concat(c.days, days)
	slices.SortStableFunc(all, func(a, b Day) int { return int(a.Date) - int(b.Date) })
	kept := all[:0]
	for i, d := range all {
		if i+1 < len(all) && all[i+1].Date == d.Date || d.Kind != Work && d.Kind != Off {
			continue
		}
		kept = append(kept, d)
	}
	c.days = slices.Clip(kept)
	return c
}

// Day tells what kind of day the date is and what that rests on. Off with
// WeeklyOnly is a day outside the week mask that may yet turn out to be a
// working weekend; Unknown always comes with WeeklyOnly.
func (c Calendar) Day(d Date) (Kind, Basis) {
	if k := c.listed(d); k != Unknown {
		return k, Dated
	}
	year, _, _ := d.Civil()
	complete := c.Last != 0 && c.First <= year && year <= c.Last
	switch {
	case !c.inWeek(d) && complete:
		return Off, Dated
	case !c.inWeek(d):
		return Off, WeeklyOnly
	case complete:
		return Work, Dated
	default:
		return Unknown, WeeklyOnly
	}
}

// IsDelivery reports whether the date is worked, or may be: any kind but Off.
func (c Calendar) IsDelivery(d Date) bool {
	if k := c.listed(d); k != Unknown {
		return k == Work
	}
	return c.inWeek(d)
}

// NextDelivery returns the date if it is a delivery day, else the next one.
func (c Calendar) NextDelivery(d Date) Date {
	for !c.IsDelivery(d) {
		d++
	}
	return d
}

// PrevDelivery returns the date if it is a delivery day, else the one before.
func (c Calendar) PrevDelivery(d Date) Date {
	for !c.IsDelivery(d) {
		d--
	}
	return d
}

// century bounds every count, in days, so that no number given can hold up a
// caller.
const century = 36525

// AddDays returns the n-th delivery day after the date, before it if n is
// negative: two days after a Friday is a Tuesday in a week from Monday to
// Friday. For zero it is NextDelivery. Counts beyond 36,525 days are cut to it.
func (c Calendar) AddDays(d Date, n int) Date {
	if n == 0 {
		return c.NextDelivery(d)
	}
	n = max(-century, min(n, century))
	step := Date(1)
	if n < 0 {
		step, n = -1, -n
	}
	for n > 0 {
		d += step
		if c.IsDelivery(d) {
			n--
		}
	}
	return d
}

// inWeek reports whether the week mask holds the date. Because a mask without
// a day is every day, and dated days are finite, a delivery day always comes.
func (c Calendar) inWeek(d Date) bool {
	return c.Week&EveryDay == 0 || c.Week.Has(d.Weekday())
}

// listed returns the kind of a dated day, Unknown for a date that is not listed.
func (c Calendar) listed(d Date) Kind {
	low, high := 0, len(c.days)
	for low < high {
		mid := int(uint(low+high) >> 1)
		if c.days[mid].Date < d {
			low = mid + 1
		} else {
			high = mid
		}
	}
	if low < len(c.days) && c.days[low].Date == d {
		return c.days[low].Kind
	}
	return Unknown
}
