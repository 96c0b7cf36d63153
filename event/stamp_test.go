package event_test

import (
	"encoding/json"
	"testing"
	"time"
	"unsafe"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
)

var moscow = time.FixedZone("MSK", 3*3600)

func TestAt(t *testing.T) {
	noon := time.Date(2026, 5, 5, 12, 30, 45, 999, moscow)
	tests := []struct {
		name      string
		got       event.Stamp
		text      string
		precision event.Precision
		zone      event.ZoneOrigin
		instant   string // RFC 3339; empty: none
		why       string
	}{
		{"to the second", event.At(noon, event.ToSecond, event.ZoneGiven), "2026-05-05T12:30:45+03:00", event.ToSecond, event.ZoneGiven, "2026-05-05T09:30:45Z", "fractions go, the wall clock stays"},
		{"to the minute", event.At(noon, event.ToMinute, event.ZonePlace), "2026-05-05T12:30+03:00", event.ToMinute, event.ZonePlace, "2026-05-05T09:30:00Z", "cut, not rounded"},
		{"a day", event.At(noon, event.DayOnly, event.ZoneCarrier), "2026-05-05", event.DayOnly, event.ZoneCarrier, "", "a day is no instant, not even with a zone"},
		{"no time", event.At(noon, event.NoTime, event.ZoneGiven), "", event.NoTime, event.ZoneUnknown, "", "nothing is nothing"},
		{"no zone", event.At(noon, event.ToSecond, event.ZoneUnknown), "2026-05-05T12:30:45", event.ToSecond, event.ZoneUnknown, "", "the location of t is not believed"},
		{"west", event.At(noon.In(time.FixedZone("", -(9*3600+30*60))), event.ToMinute, event.ZoneGiven), "2026-05-05T00:00-09:30", event.ToMinute, event.ZoneGiven, "2026-05-05T09:30:00Z", "an offset with half an hour"},
		{"local mean time", event.At(noon.In(time.FixedZone("LMT", 2*3600+30*60+17)), event.ToMinute, event.ZonePlace), "2026-05-05T12:01", event.ToMinute, event.ZoneUnknown, "", "an offset with seconds cannot be written as hh:mm"},
		{"an offset of four days", event.At(noon.In(time.FixedZone("", 100*3600)), event.ToMinute, event.ZoneGiven), "2026-05-09T13:30", event.ToMinute, event.ZoneUnknown, "", "nor can one of three digits"},
		{"and to the west", event.At(noon.In(time.FixedZone("", -100*3600)), event.ToMinute, event.ZoneGiven), "2026-05-01T05:30", event.ToMinute, event.ZoneUnknown, "", "nor that"},
		{"zero time", event.At(time.Time{}, event.ToSecond, event.ZoneGiven), "", event.NoTime, event.ZoneUnknown, "", "the zero Time is no time"},
		{"before year 1", event.At(time.Date(0, 12, 31, 0, 0, 0, 0, time.UTC), event.ToSecond, event.ZoneGiven), "", event.NoTime, event.ZoneUnknown, "", "cannot be written"},
		{"after year 9999", event.At(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), event.DayOnly, event.ZoneGiven), "", event.NoTime, event.ZoneUnknown, "", "cannot be written"},
		{"first moment", event.AtOffset(-62135596800, 0, event.ToSecond, event.ZoneGiven), "0001-01-01T00:00:00+00:00", event.ToSecond, event.ZoneGiven, "0001-01-01T00:00:00Z", "year 1 can be written"},
		{"last moment", event.AtOffset(253402300799, 0, event.ToSecond, event.ZoneGiven), "9999-12-31T23:59:59+00:00", event.ToSecond, event.ZoneGiven, "9999-12-31T23:59:59Z", "year 9999 too"},
		{"no precision", event.At(noon, event.Precision(9), event.ZoneGiven), "", event.NoTime, event.ZoneUnknown, "", "outside the table"},
		{"no origin", event.At(noon, event.ToSecond, event.ZoneOrigin(9)), "", event.NoTime, event.ZoneUnknown, "", "outside the table"},
		{"before 1970", event.At(time.Date(1969, 12, 31, 23, 59, 59, 0, time.UTC), event.ToMinute, event.ZoneGiven), "1969-12-31T23:59+00:00", event.ToMinute, event.ZoneGiven, "1969-12-31T23:59:00Z", "cut downwards there too"},
		{"a day before 1970", event.At(time.Date(1969, 12, 31, 23, 0, 0, 0, time.UTC), event.DayOnly, event.ZoneUnknown), "1969-12-31", event.DayOnly, event.ZoneUnknown, "", "and there"},
		{"On", event.On(2026, time.February, 30), "2026-03-02", event.DayOnly, event.ZoneUnknown, "", "normalized as time.Date does"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := tt.got
			instant := ""
			if at, ok := s.Instant(); ok {
				instant = at.Format(time.RFC3339)
			}
			got := []any{s.String(), s.Precision(), s.Zone(), instant, s.IsZero()}
			want := []any{tt.text, tt.precision, tt.zone, tt.instant, tt.text == ""}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

func TestStampParts(t *testing.T) {
	s := event.At(time.Date(2026, 5, 5, 1, 30, 0, 0, moscow), event.ToMinute, event.ZoneGiven)
	if got := s.Wall(); !got.Equal(time.Date(2026, 5, 5, 1, 30, 0, 0, time.UTC)) {
		t.Errorf("Wall is %s: the clock at the place, read in UTC", got)
	}
	if y, m, d := s.Date(); y != 2026 || m != time.May || d != 5 {
		t.Errorf("Date is %d-%d-%d: the day at the place, not in UTC", y, m, d)
	}
	if off, ok := s.Offset(); off != 3*time.Hour || !ok {
		t.Errorf("Offset is %s, %v", off, ok)
	}
	if off, ok := event.On(2026, 5, 5).Offset(); off != 0 || ok {
		t.Errorf("a day has offset %s, %v", off, ok)
	}
	var none event.Stamp
	if y, m, d := none.Date(); y != 0 || m != 0 || d != 0 || !none.Wall().IsZero() {
		t.Errorf("no time has the date %d-%d-%d and the clock %s", y, m, d, none.Wall())
	}
}

func TestStampIsSmallAndComparable(t *testing.T) {
	if size := unsafe.Sizeof(event.Stamp{}); size != 16 {
		t.Errorf("%d bytes", size)
	}
	a, b := event.At(hour(8), event.ToMinute, event.ZoneGiven), event.At(hour(8), event.ToMinute, event.ZoneGiven)
	if c := event.At(hour(8), event.ToMinute, event.ZonePlace); a != b || a == c {
		t.Error("stamps are compared with ==, the origin of the zone included")
	}
}

func TestStampJSON(t *testing.T) {
	tests := []struct {
		in, out string // out: as written again; empty: an error
		why     string
	}{
		{`{"time":"2026-05-05","precision":"day_only"}`, `{"time":"2026-05-05","precision":"day_only"}`, "a day"},
		{`{"time":"2026-05-05","precision":"day_only","zone":"carrier"}`, `{"time":"2026-05-05","precision":"day_only","zone":"carrier"}`, "a day in the carrier's zone"},
		{`{"time":"2026-05-05T10:00","precision":"to_minute"}`, `{"time":"2026-05-05T10:00","precision":"to_minute"}`, "a wall clock"},
		{`{"time":"2026-05-05T10:00:05","precision":"to_second"}`, `{"time":"2026-05-05T10:00:05","precision":"to_second"}`, "with seconds"},
		{`{"time":"2026-05-05T10:00:05+03:00","precision":"to_second","zone":"given"}`, `{"time":"2026-05-05T10:00:05+03:00","precision":"to_second","zone":"given"}`, "an instant"},
		{`{"time":"2026-05-05T10:00-12:59","precision":"to_minute","zone":"place"}`, `{"time":"2026-05-05T10:00-12:59","precision":"to_minute","zone":"place"}`, "to the west"},
		{`{"time":"0001-01-01","precision":"day_only"}`, `{"time":"0001-01-01","precision":"day_only"}`, "the first day there is"},
		{`{"time":"0001-01-01T00:00"}`, `{"time":"0001-01-01T00:00","precision":"to_minute"}`, "with a clock"},
		{`{"time":"9999-12-31T23:59:59"}`, `{"time":"9999-12-31T23:59:59","precision":"to_second"}`, "the last second there is"},
		{`{}`, `{}`, "no time"},
		{`{"time":"","precision":"to_second","zone":"given"}`, `{}`, "no time has no precision"},
		{`{"time":"2026-05-05T10:00Z"}`, `{"time":"2026-05-05T10:00+00:00","precision":"to_minute","zone":"given"}`, "written by hand"},
		{`{"time":"2026-05-05T10:00-00:00"}`, `{"time":"2026-05-05T10:00+00:00","precision":"to_minute","zone":"given"}`, "one nought"},
		{`{"time":"2026-05-05T10:00","precision":"day_only","zone":"given"}`, `{"time":"2026-05-05T10:00","precision":"to_minute"}`, "the form of the time decides, and without an offset no zone was given"},
		{`{"time":"2026-05-05T10:00+03:00","precision":"to_hour","zone":"sun"}`, `{"time":"2026-05-05T10:00+03:00","precision":"to_minute","zone":"carrier"}`, "words of a newer release: how the zone was found is not known, and it must not pass for told"},
		{`{"time":"0000-01-01"}`, "", "there is no year nought"},
		{`{"time":"0000-01-01T00:00"}`, "", "nor with a clock"},
		{`{"time":"2026-02-30"}`, "", "no such day"},
		{`{"time":"2026-05-05T24:00"}`, "", "no such clock"},
		{`{"time":"2026-05-05T10:00:60"}`, "", "nor that"},
		{`{"time":"2026-05-05T1:00:00"}`, "", "an hour has two digits"},
		{`{"time":"2026-05-05T10:00:00.5"}`, "", "fractions are not known"},
		{`{"time":"2026-05-05T10:00:00+0300"}`, "", "an offset has a colon"},
		{`{"time":"2026-05-05T10:00+03.00"}`, "", "and that is a colon"},
		{`{"time":"2026-05-05T10:00+03:60"}`, "", "no such minute"},
		{`{"time":"2026-05-05T10:00+0a:00"}`, "", "digits"},
		{`{"time":"2026-05-05T10:00+a0:00"}`, "", "digits"},
		{`{"time":"2026-05-05T10:00+00:a0"}`, "", "digits"},
		{`{"time":"2026-05-05T10:00+00:0a"}`, "", "digits"},
		{`{"time":"Z"}`, "", "a zone alone"},
		{`{"time":"x"}`, "", "no time at all"},
		{`{"time":"2026-05-05","zone":"No Word"}`, "", "no word"},
		{`7`, "", "no object"},
	}
	for _, tt := range tests {
		var s event.Stamp
		err := json.Unmarshal([]byte(tt.in), &s)
		if (err == nil) != (tt.out != "") {
			t.Errorf("%s: %s: error %v", tt.why, tt.in, err)
			continue
		}
		if err != nil {
			if !s.IsZero() {
				t.Errorf("%s: %s: an error leaves %s", tt.why, tt.in, s)
			}
			continue
		}
		if out := string(encode(t, s)); out != tt.out {
			t.Errorf("%s: %s is written as %s, want %s", tt.why, tt.in, out, tt.out)
		}
	}
}
