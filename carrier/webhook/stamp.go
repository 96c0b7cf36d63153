package webhook

import (
	"strconv"
	"strings"
	"time"
)

// TimeFormat says how the sender writes the time of sending. The zero TimeFormat
// is TimeUnix.
type TimeFormat string

// The time formats. Each is read strictly, so that no byte of a signed text can
// be taken for a part of the time beside it.
const (
	TimeUnix      TimeFormat = "unix"    // seconds since 1970, ten digits
	TimeUnixMilli TimeFormat = "unix_ms" // milliseconds since 1970, thirteen digits
	TimeRFC3339   TimeFormat = "rfc3339" // 2026-05-19T08:30:00Z; fraction and offset are read
	TimeRFC2822   TimeFormat = "rfc2822" // Tue, 19 May 2026 08:30:00 -0000
)

const (
	read2822  = "Mon, 2 Jan 2006 15:04:05 -0700"
	write2822 = "Mon, 02 Jan 2006 15:04:05 -0000" // -0000: UTC, no place meant
)

func (f TimeFormat) known() bool {
	switch f {
	case "", TimeUnix, TimeUnixMilli, TimeRFC3339, TimeRFC2822:
		return true
	}
	return false
}

// parse reads a known format.
func (f TimeFormat) parse(s string) (time.Time, bool) {
	switch f {
	case TimeUnixMilli:
		n, ok := digits(s, 13)
		return time.UnixMilli(n).UTC(), ok
	case TimeRFC3339:
		t, err := time.Parse(time.RFC3339, s)
		return t.UTC(), err == nil
	case TimeRFC2822:
		t, err := time.Parse(read2822, s)
		return t.UTC(), err == nil
	}
	n, ok := digits(s, 10)
	return time.Unix(n, 0).UTC(), ok
}

// format writes a known format; false if t cannot be read back from it.
func (f TimeFormat) format(t time.Time) (string, bool) {
	t = t.UTC()
	var s string
	switch f {
	case TimeUnixMilli:
		s = strconv.FormatInt(t.UnixMilli(), 10)
	case TimeRFC3339:
		s = t.Format(time.RFC3339)
	case TimeRFC2822:
		s = t.Format(write2822)
	default:
		s = strconv.FormatInt(t.Unix(), 10)
	}
	_, ok := f.parse(s)
	return s, ok
}

// digits reads a number of exactly n decimal digits, the first not zero.
func digits(s string, n int) (int64, bool) {
	if len(s) != n || s[0] == '0' || strings.Trim(s, "0123456789") != "" {
		return 0, false
	}
	v, err := strconv.ParseInt(s, 10, 64)
	return v, err == nil
}
