package clock

import (
	"strconv"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/event"
)

// ISO reads "2006-01-02", optionally with an offset that does not count, or with "T" or a blank and "15:04", ":05", a fraction, and an offset
// "Z", "+03", "+0300" or "+03:00". 24:00 is the midnight after; the leap second 60 reads as 59.
func ISO(s string) Reading {
	s = strings.TrimSpace(s)
	if len(s) < 10 || s[4] != '-' || s[7] != '-' {
		return Reading{}
	}
	wall, ok := days(number(s[:4]), number(s[5:7]), number(s[8:10]))
	if !ok {
		return Reading{}
	}
	day := Reading{wall: wall, precision: event.DayOnly}
	if len(s) == 10 {
		return day
	}
	if _, ok := Offset(s[10:]); ok {
		return day // xs:date may say the zone of a day: it is a day all the same
	}
	if s[10] != 'T' && s[10] != ' ' && s[10] != 't' {
		return Reading{}
	}
	c := Clock(s[11:])
	if !c.OK() {
		return Reading{}
	}
	return Join(day, c)
}

// Compact reads "20060102", optionally followed by "1504" or "150405", with or without a blank or "T".
func Compact(s string) Reading {
	s = strings.TrimSpace(s)
	if len(s) < 8 {
		return Reading{}
	}
	wall, ok := days(number(s[:4]), number(s[4:6]), number(s[6:8]))
	if !ok {
		return Reading{}
	}
	day := Reading{wall: wall, precision: event.DayOnly}
	rest := strings.TrimLeft(s[8:], "T ")
	if rest == "" {
		return day
	}
	c := CompactClock(rest)
	if !c.OK() {
		return Reading{}
	}
	return Join(day, c)
}

// CompactClock reads "1504" or "150405", for a field beside a day.
func CompactClock(s string) Reading {
	s = strings.TrimSpace(s)
	switch len(s) {
	case 4:
		return clockOf(number(s[:2]), number(s[2:4]), 0, event.ToMinute)
	case 6:
		return clockOf(number(s[:2]), number(s[2:4]), number(s[4:6]), event.ToSecond)
	}
	return Reading{}
}

// Clock reads "15:04", optionally with seconds, a fraction and an offset, for a field beside a day.
func Clock(s string) Reading {
	s = strings.TrimSpace(s)
	if len(s) < 5 || s[2] != ':' {
		return Reading{}
	}
	h, m, sec, p := number(s[:2]), number(s[3:5]), 0, event.ToMinute
	s = s[5:]
	if len(s) >= 3 && s[0] == ':' {
		sec, p = number(s[1:3]), event.ToSecond
		s = fraction(s[3:])
	}
	r := clockOf(h, m, sec, p)
	if s = strings.TrimSpace(s); s == "" || !r.OK() {
		return r
	}
	off, ok := Offset(s)
	if !ok {
		return Reading{}
	}
	return r.At(off)
}

// fraction drops ".123" or ",123".
func fraction(s string) string {
	if len(s) < 2 || s[0] != '.' && s[0] != ',' || s[1] < '0' || s[1] > '9' {
		return s
	}
	return strings.TrimLeft(s[1:], "0123456789")
}

func clockOf(h, m, sec int, p event.Precision) Reading {
	if sec == 60 {
		sec = 59
	}
	midnight := h == 24 && m == 0 && sec == 0
	if h < 0 || m < 0 || sec < 0 || m > 59 || sec > 59 || h > 23 && !midnight {
		return Reading{}
	}
	return Reading{wall: int64(h*3600 + m*60 + sec), precision: p}
}

// days returns the wall seconds of a civil day; false for one that the calendar has not.
func days(y, m, d int) (int64, bool) {
	if y < 1 || m < 1 || m > 12 || d < 1 {
		return 0, false
	}
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t.Unix(), t.Day() == d
}

// number reads decimal digits; -1 for anything else.
func number(s string) int {
	n := 0
	for i := range len(s) {
		c := s[i] - '0'
		if c > 9 {
			return -1
		}
		n = n*10 + int(c)
	}
	return n
}

// Offset reads "Z", "+03", "+0300" or "+03:00" as seconds east of UTC.
func Offset(s string) (seconds int, ok bool) {
	if s == "Z" || s == "z" {
		return 0, true
	}
	if len(s) < 3 || s[0] != '+' && s[0] != '-' {
		return 0, false
	}
	h, m := number(s[1:3]), 0
	switch rest := s[3:]; {
	case rest == "":
	case len(rest) == 2:
		m = number(rest)
	case len(rest) == 3 && rest[0] == ':':
		m = number(rest[1:])
	default:
		return 0, false
	}
	if h < 0 || m < 0 || m > 59 {
		return 0, false
	}
	if s[0] == '-' {
		return -(h*3600 + m*60), true
	}
	return h*3600 + m*60, true
}

const maxEpoch = 253402300799 // 9999-12-31T23:59:59Z

// Epoch reads decimal seconds since 1970 in UTC.
func Epoch(s string) Reading { return epoch(s, 1) }

// EpochMillis reads decimal milliseconds since 1970 in UTC.
func EpochMillis(s string) Reading { return epoch(s, 1000) }

func epoch(s string, unit int64) Reading {
	s = strings.TrimSpace(s)
	if whole, frac, ok := strings.Cut(s, "."); ok && number(frac) >= 0 {
		s = whole
	}
	if len(s) == 0 || len(s) > 16 {
		return Reading{}
	}
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n < 0 || s[0] == '+' || n/unit > maxEpoch {
		return Reading{}
	}
	return Reading{wall: n / unit, precision: event.ToSecond, given: true}
}

// WCF reads "/Date(1430838000000+0300)/": milliseconds since 1970 in UTC and the offset of the place.
// Without an offset it is in UTC.
func WCF(s string) Reading {
	s = strings.TrimSpace(s)
	s, ok1 := strings.CutPrefix(s, "/Date(")
	s, ok2 := strings.CutSuffix(s, ")/")
	if !ok1 || !ok2 || s == "" {
		return Reading{}
	}
	offset := 0
	if i := strings.LastIndexAny(s, "+-"); i > 0 {
		off, ok := Offset(s[i:])
		if !ok {
			return Reading{}
		}
		offset, s = off, s[:i]
	}
	r := EpochMillis(s)
	if !r.OK() {
		return r
	}
	r.wall += int64(offset)
	return r.At(offset)
}
