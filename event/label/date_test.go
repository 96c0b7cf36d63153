package label_test

import (
	"math"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
)

var noon = time.Date(2025, 11, 25, 12, 0, 0, 0, time.UTC) // a Tuesday

func zone(t *testing.T, name string) *time.Location {
	t.Helper()
	loc, err := time.LoadLocation(name)
	if err != nil {
		t.Fatal(err)
	}
	return loc
}

func TestDate(t *testing.T) {
	en, kk := label.For(language.English), label.For(language.Kazakh)
	late := time.Date(2025, 11, 25, 23, 30, 0, 0, time.UTC)
	tests := []struct{ name, got, want, why string }{
		{"long", en.Date(noon, label.StyleLong), "November 25, 2025", ""},
		{"day and month", en.Date(noon, label.StyleDayMonth), "November 25", ""},
		{"weekday", en.Date(noon, label.StyleWeekday), "Tuesday, November 25", ""},
		{"no such style", en.Date(noon, label.Style(9)), "November 25, 2025", "long is the zero Style"},
		{"zero", en.Date(time.Time{}, label.StyleWeekday), "", "no day is known"},
		{"another day in Almaty", kk.Date(late.In(zone(t, "Asia/Almaty")), label.StyleLong), "2025 ж. 26 қараша",
			"the day is that of the time's own location"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, tt.got, tt.want, tt.why)
		}
	}
}

func TestStamp(t *testing.T) {
	moscow, newYork, kathmandu := zone(t, "Europe/Moscow"), zone(t, "America/New_York"), zone(t, "Asia/Kathmandu")
	evening := time.Date(2025, 11, 25, 21, 30, 59, 0, moscow)
	en, ru, zh := label.For(language.English), label.For(language.Russian), label.For(language.Chinese)
	tests := []struct {
		name  string
		l     label.Labeler
		s     event.Stamp
		buyer *time.Location
		want  string
		why   string
	}{
		{"instant", en, event.At(evening, event.ToMinute, event.ZoneGiven), newYork, "November 25, 2025, 13:30",
			"the buyer's clock"},
		{"another day", en, event.At(evening, event.ToMinute, event.ZonePlace), kathmandu, "November 26, 2025, 00:15",
			"the buyer's day"},
		{"seconds", en, event.At(evening, event.ToSecond, event.ZoneGiven), moscow, "November 25, 2025, 21:30",
			"cut to the minute, not rounded into the future"},
		{"no buyer's zone", en, event.At(evening, event.ToMinute, event.ZoneGiven), nil, "November 25, 2025, 21:30 (UTC+03:00)",
			"a clock without a zone would say less than is known"},
		{"west of Greenwich", en, event.At(evening.In(newYork), event.ToMinute, event.ZoneGiven), nil,
			"November 25, 2025, 13:30 (UTC-05:00)", ""},
		{"zone assumed", en, event.At(evening, event.ToMinute, event.ZoneCarrier), moscow,
			"November 25, 2025, 21:30 (time zone assumed)", "the reader is told"},
		{"zone assumed, no buyer's zone", en, event.At(evening, event.ToMinute, event.ZoneCarrier), nil,
			"November 25, 2025, 21:30 (UTC+03:00, time zone assumed)", "both are told"},
		{"zone not known", en, event.At(evening, event.ToMinute, event.ZoneUnknown), newYork,
			"November 25, 2025, 21:30 (time zone not given)", "a wall clock is not moved to the buyer"},
		{"day", en, event.On(2025, 11, 25), newYork, "November 25, 2025", "a day is not midnight"},
		{"day with a zone", en, event.At(evening, event.DayOnly, event.ZonePlace), kathmandu, "November 25, 2025",
			"a day is not moved to the buyer"},
		{"nothing", en, event.Stamp{}, newYork, "time not given", "an empty cell would look like a mistake"},
		{"Russian", ru, event.At(evening, event.ToMinute, event.ZoneUnknown), moscow,
			"25 ноября 2025 г., 21:30 (часовой пояс не указан)", ""},
		{"Chinese", zh, event.At(evening, event.ToMinute, event.ZoneUnknown), moscow,
			"2025年11月25日 21:30（时区未注明）", "full-width parentheses"},
	}
	for _, tt := range tests {
		if got := tt.l.Stamp(tt.s, tt.buyer); got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, got, tt.want, tt.why)
		}
	}
}

func TestRelative(t *testing.T) {
	en := label.For(language.English)
	moscow, newYork := zone(t, "Europe/Moscow"), zone(t, "America/New_York")
	day := func(d int, loc *time.Location) time.Time { return time.Date(2025, 11, d, 0, 0, 0, 0, loc) }
	tests := []struct {
		name     string
		day, now time.Time
		want     string
		why      string
	}{
		{"today", day(25, time.UTC), noon, "today", ""},
		{"tomorrow", day(26, time.UTC), noon, "tomorrow", "though it is less than a day away"},
		{"tomorrow at night", time.Date(2025, 11, 26, 23, 59, 0, 0, time.UTC), noon, "tomorrow", "though it is more than a day away"},
		{"yesterday", day(24, time.UTC), noon, "yesterday", ""},
		{"three days", day(28, time.UTC), noon, "in 3 days", ""},
		{"three days ago", day(22, time.UTC), noon, "3 days ago", ""},
		{"the buyer's today", day(26, moscow), time.Date(2025, 11, 25, 21, 30, 0, 0, time.UTC), "today",
			"it is the 26th in Moscow already"},
		{"the buyer's yesterday", day(24, newYork), time.Date(2025, 11, 26, 3, 0, 0, 0, time.UTC), "yesterday",
			"it is still the 25th in New York"},
		{"over the clock change", time.Date(2025, 11, 3, 0, 0, 0, 0, newYork), time.Date(2025, 10, 31, 23, 0, 0, 0, newYork),
			"in 3 days", "a day of 25 hours is one day"},
		{"zero", time.Time{}, noon, "", "no day is known"},
	}
	for _, tt := range tests {
		if got := en.Relative(tt.day, tt.now); got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, got, tt.want, tt.why)
		}
	}
}

func TestDays(t *testing.T) {
	tests := []struct {
		tag  language.Tag
		days float64
		want string
		why  string
	}{
		{language.English, 1.5, "1.5 days", "the plain case"},
		{language.English, -1.1, "-1.1 days", "the sign is not lost"},
		{language.English, 1, "1 day", "a whole number has its own form"},
		{language.English, 0.04, "0 days", "less than a tenth is none"},
		{language.English, -0.04, "0 days", "and has no sign"},
		{language.English, 1.96, "2 days", "rounded before the form is chosen"},
		{language.English, 1234.5, "1,234.5 days", "grouped"},
		{language.English, math.NaN(), "0 days", "no number is none"},
		{language.English, math.Inf(1), "1,000,000 days", "no day is farther"},
		{language.German, 0.5, "0,5 Tage", "a fraction is not one"},
		{language.Russian, 1.5, "1,5 дня", "полтора дня: the genitive of one"},
		{language.Russian, 5.5, "5,5 дня", "as all fractions"},
		{language.Ukrainian, 2.5, "2,5 дня", "not the form of two: дні"},
		{language.French, 1.5, "1,5\u00a0jour", "below two is one"},
		{language.French, 2.5, "2,5\u00a0jours", "from two on it is not"},
		{language.BrazilianPortuguese, 1.5, "1,5 dia", "below two is one"},
		{language.Spanish, 1.5, "1,5 días", "only one is one"},
		{language.Arabic, 1.5, "1.5 يوم", "the form of fractions"},
		{language.Chinese, 1.5, "1.5天", "one form"},
		{language.Kazakh, 1.5, "1,5 күн", "one form"},
	}
	for _, tt := range tests {
		if got := label.For(tt.tag).Days(tt.days); got != tt.want {
			t.Errorf("%s %v: %q, want %q: %s", tt.tag, tt.days, got, tt.want, tt.why)
		}
	}
}

func TestCount(t *testing.T) {
	en, ru, ar := label.For(language.English), label.For(language.Russian), label.For(language.Arabic)
	tests := []struct{ name, got, want, why string }{
		{"one", en.Count(1, label.UnitAttempt), "1 attempt", ""},
		{"none", en.Count(0, label.UnitAttempt), "0 attempts", ""},
		{"Russian one", ru.Count(21, label.UnitParcel), "21 посылка", "it ends like one"},
		{"Russian teens", ru.Count(112, label.UnitParcel), "112 посылок", "11 to 14 are many, in every hundred"},
		{"Arabic two", ar.Count(2, label.UnitParcel), "طردان", "two is a form of the word"},
		{"negative", en.Count(-1, label.UnitWeek), "-1 week", "the sign is not lost"},
		{"negative in Arabic", ar.Count(-2, label.UnitHour), "-ساعتان", "not even where the number is"},
		{"smallest", en.Count(-1<<63, label.UnitHour), "-9,223,372,036,854,775,808 hours", "it has no positive twin"},
		{"no such unit", en.Count(1234, label.Unit(9)), "1,234", "the number is still true"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, tt.got, tt.want, tt.why)
		}
	}
}
