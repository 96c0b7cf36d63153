// Package clock reads the times that carriers write. It tells a day from a clock and a clock with an
// offset from one without, checks ranges, and allocates nothing. It never guesses a layout: the caller
// says which, and several are tried in the order given.
package clock

import (
	"errors"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/event"
)

// Reading is a time as read, before a zone is found for it. The zero Reading is none.
type Reading struct {
	wall      int64 // seconds since 1970 that the clock would show in UTC
	offset    int32 // seconds east of UTC
	precision event.Precision
	given     bool // the text said the offset
}

// OK reports whether a time was read.
func (r Reading) OK() bool { return r.precision != event.NoTime }

// Day reports whether it is a day without a clock.
func (r Reading) Day() bool { return r.precision == event.DayOnly }

// Given reports whether the text said the offset.
func (r Reading) Given() bool { return r.given }

// Midnight reports whether it is a clock of 00:00:00.
func (r Reading) Midnight() bool { return r.precision > event.DayOnly && mod(r.wall, 86400) == 0 }

// DayOf returns the Reading cut to its day, for fields whose clock is known to mean nothing.
func (r Reading) DayOf() Reading {
	if !r.OK() {
		return r
	}
	return Reading{wall: r.wall, precision: event.DayOnly}
}

// Local returns the Reading without its offset, for fields whose offset is known to be false.
func (r Reading) Local() Reading {
	r.offset, r.given = 0, false
	return r
}

// At returns the Reading with an offset that another field gave, in seconds east of UTC.
func (r Reading) At(offset int) Reading {
	if r.precision > event.DayOnly {
		r.offset, r.given = int32(offset), true
	}
	return r
}

// Join puts a day and a clock together that stand in two fields. Without a clock the day stays a day;
// without a day there is nothing.
func Join(day, clock Reading) Reading {
	if !day.OK() || !clock.OK() || clock.Day() {
		return day
	}
	clock.wall = day.wall - mod(day.wall, 86400) + mod(clock.wall, 86400) + extraDay(clock)
	if !clock.given {
		clock.offset, clock.given = day.offset, day.given
	}
	return clock
}

// extraDay is a day for the clock 24:00, which Clock reads as the midnight after.
func extraDay(r Reading) int64 {
	if r.wall >= 86400 && r.wall < 2*86400 {
		return 86400
	}
	return 0
}

// Stamp returns the Reading as a Stamp. A clock that says no offset is read in loc, whose origin is
// origin; without loc it stays a wall clock. The issue is ZoneAmbiguous where the clocks of loc show
// that time twice (the first is taken) or never, NoIssue else.
func (r Reading) Stamp(loc *time.Location, origin event.ZoneOrigin) (event.Stamp, event.IssueKind) {
	switch {
	case r.given:
		return event.AtOffset(r.wall, int(r.offset), r.precision, event.ZoneGiven), event.NoIssue
	case r.precision <= event.DayOnly || loc == nil:
		return event.AtOffset(r.wall, 0, r.precision, event.ZoneUnknown), event.NoIssue
	}
	offset, issue := offsetIn(r.wall, loc)
	return event.AtOffset(r.wall, offset, r.precision, origin), issue
}

// offsetIn finds the offset of a wall clock in loc.
func offsetIn(wall int64, loc *time.Location) (int, event.IssueKind) {
	before, after := offsetAt(wall-86400, loc), offsetAt(wall+86400, loc)
	if before == after && offsetAt(wall-int64(before), loc) == before {
		return before, event.NoIssue
	}
	first := offsetAt(wall-int64(before), loc) == before
	second := offsetAt(wall-int64(after), loc) == after
	switch {
	case first && second && before != after:
		return before, event.ZoneAmbiguous
	case first:
		return before, event.NoIssue
	case second:
		return after, event.NoIssue
	}
	return before, event.ZoneAmbiguous
}

func offsetAt(unix int64, loc *time.Location) int {
	_, off := time.Unix(unix, 0).In(loc).Zone()
	return off
}

// Format reads one way of writing a time.
type Format func(string) Reading

// Layout returns the Format of a layout in the words of package time ("02.01.2006 15:04"). Month names
// are English; a "PM" or "pm" reads both. Zone names ("MST") are not read: see Zone. As in ISO, 24:00 is the
// midnight after, and the leap second 60 reads as 59.
func Layout(layout string) Format {
	p := event.DayOnly
	switch {
	case strings.Contains(layout, "05"):
		p = event.ToSecond
	case strings.Contains(layout, "15") || strings.Contains(layout, "03") || strings.Contains(layout, ":04") || strings.Contains(layout, "3PM") || strings.Contains(layout, "3pm"):
		p = event.ToMinute
	}
	given := strings.Contains(layout, "Z07") || strings.Contains(layout, "-07")
	other := strings.ReplaceAll(layout, "PM", "pm")
	if other == layout {
		other = strings.ReplaceAll(layout, "pm", "PM")
	}
	return func(s string) Reading {
		t, err := time.Parse(layout, s)
		if err != nil && other != layout {
			t, err = time.Parse(other, s)
		}
		if err != nil && p > event.DayOnly {
			t, err = odd(layout, s)
		}
		if err != nil {
			return Reading{}
		}
		_, off := t.Zone()
		return Reading{wall: t.Unix() + int64(off), offset: int32(off), precision: p, given: given}
	}
}

// odd reads a clock that package time refuses: the leap second, and midnight as the end of a day.
func odd(layout, s string) (time.Time, error) {
	if at := strings.LastIndex(s, ":60"); at >= 3 && s[at-3] == ':' { // after the minutes
		return time.Parse(layout, s[:at]+":59"+s[at+3:])
	}
	at := strings.Index(s, "24:00")
	if at < 0 {
		return time.Time{}, errOdd
	}
	t, err := time.Parse(layout, s[:at]+"00:00"+s[at+5:])
	if h, m, sec := t.Clock(); h+m+sec > 0 {
		return t, errOdd // 24:00:07
	}
	return t.AddDate(0, 0, 1), err
}

var errOdd = errors.New("no time")

// First returns the Format that tries formats in order.
func First(formats ...Format) Format {
	return func(s string) Reading {
		for _, f := range formats {
			if r := f(s); r.OK() {
				return r
			}
		}
		return Reading{}
	}
}

func mod(a, b int64) int64 {
	if m := a % b; m >= 0 {
		return m
	}
	return a%b + b
}
