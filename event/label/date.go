package label

import (
	"strconv"
	"strings"
	"time"
)

// Style is how Date writes a day.
type Style uint8

// The styles, in English by the example of 7 November 2025.
const (
	StyleLong     Style = iota // November 7, 2025: CLDR's long date
	StyleDayMonth              // November 7: CLDR's MMMMd
	StyleWeekday               // Friday, November 7: CLDR's MMMMEEEEd
)

// patterns are date patterns in the letters of CLDR: y, MMMM, MMM, d, EEEE, EEE, and quoted text.
type patterns struct {
	long, dayMonth, weekday string
	clock                   string // between a long date and a clock

	// Of windows.
	day, dayOfYear string // a day alone; the same where the year must be said
	first, last    string // the ends of a window within one month
	to             string // between the ends
}

// Date writes the day that t has in its own location. The zero Time is "", and a value that is no
// Style is StyleLong.
func (l Labeler) Date(t time.Time, s Style) string {
	x := l.words()
	switch s {
	case StyleDayMonth:
		return x.date(x.dates.dayMonth, t)
	case StyleWeekday:
		return x.date(x.dates.weekday, t)
	}
	return x.date(x.dates.long, t)
}

// date writes t by a pattern; the zero Time is "".
func (x *lexicon) date(pattern string, t time.Time) string {
	if t.IsZero() {
		return ""
	}
	var b strings.Builder
	for pattern != "" {
		n := run(pattern)
		switch field := pattern[:n]; field {
		case "'":
			n = strings.IndexByte(pattern[1:], '\'') + 2
			b.WriteString(pattern[1 : n-1])
		case "y":
			b.WriteString(strconv.Itoa(t.Year()))
		case "MMMM":
			b.WriteString(x.months[t.Month()-1])
		case "MMM":
			b.WriteString(x.shortMonths[t.Month()-1])
		case "d":
			b.WriteString(strconv.Itoa(t.Day()))
		case "EEEE":
			b.WriteString(x.days[t.Weekday()])
		case "EEE":
			b.WriteString(x.shortDays[t.Weekday()])
		default:
			b.WriteString(field)
		}
		pattern = pattern[n:]
	}
	return b.String()
}

// run counts the bytes at the beginning of s that are alike.
func run(s string) int {
	n := 1
	for n < len(s) && s[n] == s[0] {
		n++
	}
	return n
}

func clock(t time.Time) string { return t.Format("15:04") }

// Relative says how far a day is from now: "today", "tomorrow", "in 3 days", "2 days ago". Both are
// read as civil days in the location of day, the buyer's. The zero day is "".
func (l Labeler) Relative(day, now time.Time) string {
	if day.IsZero() {
		return ""
	}
	x, n := l.words(), civil(day)-civil(now.In(day.Location()))
	switch n {
	case -2:
		return l.Text("relative.day_before_yesterday")
	case -1:
		return l.Text("relative.yesterday")
	case 0:
		return l.Text("relative.today")
	case 1:
		return l.Text("relative.tomorrow")
	case 2:
		return l.Text("relative.day_after_tomorrow")
	}
	key, size := "relative.in.", uint64(n)
	if n < 0 {
		key, size = "relative.ago.", -size
	}
	return x.fill(key+x.plural(size).String(), x.number(size))
}

// civil numbers the days of the calendar.
func civil(t time.Time) int64 {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60)
}
