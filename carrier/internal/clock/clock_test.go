package clock_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/event"
)

func TestFormats(t *testing.T) {
	dots := clock.Layout("02.01.2006 15:04:05")
	ampm := clock.Layout("January 2, 2006 3:04 pm")
	tests := []struct {
		name   string
		format clock.Format
		text   string
		want   string // as event.Stamp prints it; empty: no time
		why    string
	}{
		{"day", clock.ISO, "2026-05-05", "2026-05-05", "a day is not midnight"},
		{"minute", clock.ISO, "2026-05-05T10:00", "2026-05-05T10:00", "no seconds, no zone"},
		{"second", clock.ISO, " 2026-05-05 10:00:07 ", "2026-05-05T10:00:07", "a blank for the T, blanks around"},
		{"millis", clock.ISO, "2026-05-05T10:00:07.999", "2026-05-05T10:00:07", "a fraction is dropped, not rounded"},
		{"comma fraction", clock.ISO, "2026-05-05T10:00:07,5Z", "2026-05-05T10:00:07+00:00", "ISO 8601 allows the comma"},
		{"UTC", clock.ISO, "2026-05-05T10:00:07Z", "2026-05-05T10:00:07+00:00", "Z is an offset"},
		{"offset", clock.ISO, "2026-05-05T10:00:07.000+03:00", "2026-05-05T10:00:07+03:00", "the usual form"},
		{"basic offset", clock.ISO, "2026-05-05T10:00+0530", "2026-05-05T10:00+05:30", "half hours, no colon"},
		{"hours only", clock.ISO, "2026-05-05T10:00-03", "2026-05-05T10:00-03:00", "seen from Brazil"},
		{"blank before the offset", clock.ISO, "2026-05-05 10:00:00 +0300", "2026-05-05T10:00:00+03:00", "Ruby prints it so"},
		{"24:00", clock.ISO, "2026-05-31T24:00", "2026-06-01T00:00", "the end of a day is the start of the next"},
		{"24:01", clock.ISO, "2026-05-31T24:01", "", "but no later"},
		{"leap second", clock.ISO, "2016-12-31T23:59:60Z", "2016-12-31T23:59:59+00:00", "no clock here counts it"},
		{"offset over a day", clock.ISO, "2026-05-05T10:00+24:00", "2026-05-05T10:00+24:00", "kept as said; its caller makes it an issue"},
		{"29 February", clock.ISO, "2023-02-29", "", "no leap year"},
		{"month 13", clock.ISO, "2026-13-01", "", "no such month"},
		{"month 0", clock.ISO, "2026-00-10", "", "no such month"},
		{"day 32", clock.ISO, "2026-01-32", "", "no such day"},
		{"minute 60", clock.ISO, "2026-05-05T10:60", "", "no such minute"},
		{"trailing garbage", clock.ISO, "2026-05-05T10:00:07Zx", "", "not the time it seems"},
		{"bad separator", clock.ISO, "2026-05-05x10:00", "", "not the time it seems"},
		{"zone name", clock.ISO, "2026-05-05T10:00 MSK", "", "a name is no offset: the caller must say what it means"},
		{"signs for digits", clock.ISO, "2026-+5-05", "", "a sign is no digit"},
		{"empty", clock.ISO, "", "", "nothing"},

		{"compact day", clock.Compact, "20260505", "2026-05-05", "feeds in CSV"},
		{"compact minute", clock.Compact, "202605051000", "2026-05-05T10:00", "feeds in CSV"},
		{"compact second", clock.Compact, "20260505T100007", "2026-05-05T10:00:07", "the basic form of ISO 8601"},
		{"compact short", clock.Compact, "2026050", "", "seven digits are no day"},
		{"compact odd", clock.Compact, "20260505100", "", "three digits are no clock"},
		{"compact bad day", clock.Compact, "20260532", "", "no such day"},

		{"layout", dots, "05.05.2026 10:00:07", "2026-05-05T10:00:07", "day first"},
		{"layout fails", dots, "05/05/2026 10:00:07", "", "another layout is not guessed"},
		{"layout out of range", dots, "32.13.2026 10:00:07", "", "no such day"},
		{"am", ampm, "March 9, 2015 9:24 am", "2015-03-09T09:24", "lower-case"},
		{"leap second", clock.Layout("02.01.2006 15:04:05"), "31.12.2016 23:59:60", "2016-12-31T23:59:59", "as in ISO"},
		{"sixty minutes", clock.Layout("02.01.2006 15:04:05"), "31.12.2016 22:60:07", "", "no leap minute"},
		{"sixty minutes without seconds", clock.Layout("02.01.2006 15:04"), "31.12.2016 22:60", "", "nor there"},
		{"24:00 in a layout", clock.Layout("02.01.2006 15:04"), "31.05.2026 24:00", "2026-06-01T00:00", "as in ISO"},
		{"24:00:00 in a layout", clock.Layout("02.01.2006 15:04:05"), "31.05.2026 24:00:00", "2026-06-01T00:00:00", "with seconds"},
		{"24:00:07", clock.Layout("02.01.2006 15:04:05"), "31.05.2026 24:00:07", "", "past the end of the day"},
		{"a day of 24", clock.Layout("02.01.2006 15:04"), "24.00.2026 10:00", "", "no month 0"},
		{"3PM", clock.Layout("1/2/2006 3PM"), "5/6/2026 9PM", "2026-05-06T21:00", "an hour is a clock"},
		{"a day with a zone", clock.ISO, "2026-05-05Z", "2026-05-05", "an xs:date; a day all the same"},
		{"a day with an offset", clock.ISO, "2026-05-05+03:00", "2026-05-05", "the same"},
		{"a day with something", clock.ISO, "2026-05-05+x", "", "no offset"},
		{"PM", ampm, "March 9, 2015 9:24 PM", "2015-03-09T21:24", "upper-case by the same layout"},
		{"layout with offset", clock.Layout("2006-01-02 15:04 -0700"), "2026-05-05 10:00 +0300", "2026-05-05T10:00+03:00", "the layout says that there is one"},
		{"day layout", clock.Layout("02/01/2006"), "05/04/2026", "2026-04-05", "a day stays a day"},
		{"first of two", clock.First(dots, clock.ISO), "2026-05-05", "2026-05-05", "the first that fits"},
		{"none of two", clock.First(dots, clock.ISO), "yesterday", "", "none fits"},

		{"epoch", clock.Epoch, "1777975207", "2026-05-05T10:00:07+00:00", "seconds are an instant"},
		{"epoch with fraction", clock.Epoch, "1777975207.25", "2026-05-05T10:00:07+00:00", "floats come from dynamic languages"},
		{"epoch millis", clock.EpochMillis, "1777975207999", "2026-05-05T10:00:07+00:00", "cut, not rounded"},
		{"epoch negative", clock.Epoch, "-5", "", "no parcel moved before 1970"},
		{"epoch too large", clock.Epoch, "999999999999999", "", "beyond year 9999"},
		{"epoch with a sign", clock.Epoch, "+5", "", "not how anyone writes it"},
		{"epoch empty", clock.Epoch, "", "", "nothing"},
		{"epoch exponent", clock.Epoch, "1.7e9", "", "a float printed by carelessness is not a time we can trust"},

		{"WCF", clock.WCF, "/Date(1777975207000+0300)/", "2026-05-05T13:00:07+03:00", "milliseconds in UTC, then the offset of the place"},
		{"WCF UTC", clock.WCF, "/Date(1777975207000)/", "2026-05-05T10:00:07+00:00", "no offset is UTC"},
		{"WCF bad offset", clock.WCF, "/Date(1777975207000+3)/", "", "an offset has hours"},
		{"WCF no number", clock.WCF, "/Date(x)/", "", "nothing to read"},
		{"WCF no frame", clock.WCF, "1777975207000", "", "not that format"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := tt.format(tt.text)
			s, _ := r.Stamp(nil, event.ZoneUnknown)
			if s.String() != tt.want || r.OK() != (tt.want != "") {
				t.Errorf("%q reads %q, want %q: %s", tt.text, s, tt.want, tt.why)
			}
		})
	}
}

func TestJoin(t *testing.T) {
	tests := []struct {
		name       string
		day, clock clock.Reading
		want       string
		why        string
	}{
		{"both", clock.ISO("2026-05-05"), clock.Clock("10:00:07"), "2026-05-05T10:00:07", "two fields, one time"},
		{"no clock", clock.ISO("2026-05-05"), clock.Clock(""), "2026-05-05", "a day stays a day"},
		{"bad clock", clock.ISO("2026-05-05"), clock.Clock("25:00"), "2026-05-05", "the day is still right"},
		{"no day", clock.Reading{}, clock.Clock("10:00"), "", "a clock alone is no time"},
		{"day with a midnight that means nothing", clock.ISO("2026-05-05T00:00:00"), clock.Clock("10:00"), "2026-05-05T10:00", "dates often come as midnights"},
		{"24:00", clock.ISO("2026-05-31"), clock.Clock("24:00"), "2026-06-01T00:00", "midnight after"},
		{"offset from the clock", clock.ISO("2026-05-05"), clock.Clock("10:00+03:00"), "2026-05-05T10:00+03:00", "the clock's field says it"},
		{"offset from the day", clock.ISO("2026-05-05T00:00:00-05:00"), clock.Clock("10:00"), "2026-05-05T10:00-05:00", "the day's field says it"},
		{"compact", clock.Compact("20260505"), clock.CompactClock("100007"), "2026-05-05T10:00:07", "columns of a CSV"},
		{"compact minute", clock.Compact("20260505"), clock.CompactClock("1000"), "2026-05-05T10:00", "columns of a CSV"},
		{"compact wrong", clock.Compact("20260505"), clock.CompactClock("10000"), "2026-05-05", "five digits are no clock"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if s, _ := clock.Join(tt.day, tt.clock).Stamp(nil, event.ZoneUnknown); s.String() != tt.want {
				t.Errorf("got %q, want %q: %s", s, tt.want, tt.why)
			}
		})
	}
}

func TestReadingParts(t *testing.T) {
	r := clock.ISO("2026-05-05T10:00:07Z")
	if s, _ := r.DayOf().Stamp(nil, event.ZoneUnknown); s != event.On(2026, time.May, 5) {
		t.Errorf("DayOf gives %s", s)
	}
	if s, _ := r.Local().Stamp(nil, event.ZoneUnknown); s.String() != "2026-05-05T10:00:07" {
		t.Errorf("Local gives %s: a false offset must go", s)
	}
	if s, _ := r.Local().At(-5*3600).Stamp(nil, event.ZoneUnknown); s.String() != "2026-05-05T10:00:07-05:00" {
		t.Errorf("At gives %s", s)
	}
	if day := clock.ISO("2026-05-05").At(3600); day.Given() || !day.Day() {
		t.Error("a day has no offset")
	}
	if clock.ISO("x").DayOf().OK() {
		t.Error("nothing has no day")
	}
}

func TestStampInZone(t *testing.T) {
	load := func(name string) *time.Location {
		loc, err := time.LoadLocation(name)
		require.NoError(t, err)
		return loc
	}
	moscow, berlin, newYork := load("Europe/Moscow"), load("Europe/Berlin"), load("America/New_York")
	tests := []struct {
		name, text string
		loc        *time.Location
		want       string
		issue      event.IssueKind
		why        string
	}{
		{"Moscow today", "2016-11-14T10:12", moscow, "2016-11-14T10:12+03:00", "", "UTC+3 since October 2014"},
		{"Moscow 2013", "2013-11-14T10:12", moscow, "2013-11-14T10:12+04:00", "", "UTC+4 then"},
		{"Moscow, last hour of UTC+4", "2014-10-26T01:30", moscow, "2014-10-26T01:30+04:00", event.ZoneAmbiguous, "the clocks went back from 02:00 to 01:00"},
		{"Berlin gap", "2026-03-29T02:30", berlin, "2026-03-29T02:30+01:00", event.ZoneAmbiguous, "that clock was never shown; kept as said"},
		{"Berlin fold", "2026-10-25T02:30", berlin, "2026-10-25T02:30+02:00", event.ZoneAmbiguous, "shown twice; the first"},
		{"Berlin before the fold", "2026-10-25T01:59", berlin, "2026-10-25T01:59+02:00", "", "once only"},
		{"Berlin after the fold", "2026-10-25T03:00", berlin, "2026-10-25T03:00+01:00", "", "once only"},
		{"Berlin after the gap", "2026-03-29T03:00", berlin, "2026-03-29T03:00+02:00", "", "once only"},
		{"New York summer", "2026-07-01T09:00", newYork, "2026-07-01T09:00-04:00", "", "daylight time"},
		{"given wins", "2026-07-01T09:00+01:00", newYork, "2026-07-01T09:00+01:00", "", "the payload knows better"},
		{"day", "2026-07-01", newYork, "2026-07-01", "", "a day has no offset"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, issue := clock.ISO(tt.text).Stamp(tt.loc, event.ZonePlace)
			if s.String() != tt.want || issue != tt.issue {
				t.Errorf("got %s %q, want %s %q: %s", s, issue, tt.want, tt.issue, tt.why)
			}
		})
	}
}

func TestZone(t *testing.T) {
	tests := []struct {
		name  string
		hours float64
		ok    bool
		why   string
	}{
		{"MSK", 3, true, "Moscow"}, {"UTC", 0, true, "itself"}, {"Z", 0, true, "itself"}, {"NST", -3.5, true, "Newfoundland"},
		{"ACST", 9.5, true, "Adelaide"}, {"WET", 0, true, "Lisbon"}, {"EST", -5, true, "New York in winter"},
		{"CST", 0, false, "Chicago or Shanghai"}, {"IST", 0, false, "Delhi, Dublin or Jerusalem"}, {"BST", 0, false, "London or Dhaka"},
		{"Local", 0, false, "the host's zone is nobody's business"}, {"", 0, false, "nothing"}, {"msk", 0, false, "names are upper-case"},
	}
	for _, tt := range tests {
		if got, ok := clock.Zone(tt.name); ok != tt.ok || float64(got) != tt.hours*3600 {
			t.Errorf("Zone(%q) = %d, %t; %s", tt.name, got, ok, tt.why)
		}
	}
}

func TestNothingAllocates(t *testing.T) {
	moscow, err := time.LoadLocation("Europe/Moscow")
	require.NoError(t, err)
	dots := clock.Layout("02.01.2006 15:04:05")
	n := testing.AllocsPerRun(100, func() {
		clock.ISO("2026-05-05T10:00:07.000+05:30").Stamp(moscow, event.ZoneCarrier)
		clock.ISO("2026-05-05T10:00:07").Stamp(moscow, event.ZoneCarrier)
		dots("05.05.2026 10:00:07").Stamp(moscow, event.ZoneCarrier)
		clock.WCF("/Date(1777975207000+0300)/").Stamp(nil, event.ZoneCarrier)
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func FuzzFormats(f *testing.F) {
	for _, s := range []string{"2026-05-05T10:00:07.000+03:00", "20260505100007", "1777975207", "/Date(1777975207000+0300)/", "10:00", "24:00"} {
		f.Add(s)
	}
	formats := []clock.Format{clock.ISO, clock.Compact, clock.Epoch, clock.EpochMillis, clock.WCF, clock.Clock, clock.CompactClock}
	f.Fuzz(func(t *testing.T, s string) {
		for i, format := range formats {
			r := format(s)
			if r != format(s) {
				t.Fatalf("format %d reads %q twice differently", i, s)
			}
			stamp, _ := r.Stamp(nil, event.ZoneUnknown)
			if r.OK() != !stamp.IsZero() {
				t.Fatalf("format %d reads %q as OK=%t but the stamp is %q", i, s, r.OK(), stamp)
			}
			if off, known := stamp.Offset(); known && off != off.Truncate(time.Minute) {
				t.Fatalf("format %d reads %q with offset %s", i, s, off)
			}
		}
	})
}

func BenchmarkISO(b *testing.B) {
	const text = "2026-05-05T10:00:07.000+03:00"
	b.Run("ISO", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			clock.ISO(text)
		}
	})
	b.Run("time.Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := time.Parse(time.RFC3339, text); err != nil {
				b.Fatal(err)
			}
		}
	})
}
