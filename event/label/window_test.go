package label_test

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event/label"
)

func TestWindow(t *testing.T) {
	berlin, beirut, tokyo := zone(t, "Europe/Berlin"), zone(t, "Asia/Beirut"), zone(t, "Asia/Tokyo")
	at := func(month time.Month, day, hour int) time.Time {
		return time.Date(2025, month, day, hour, 0, 0, 0, berlin)
	}
	en := label.For(language.English)
	tests := []struct {
		name       string
		l          label.Labeler
		start, end time.Time
		want       string
		why        string
	}{
		{"one day", en, at(11, 25, 0), at(11, 26, 0), "Tue 25 Nov", "the end is the first moment of the next day"},
		{"days", en, at(11, 25, 0), at(11, 28, 0), "Tue 25 – Thu 27 Nov", "the month is said once"},
		{"two months", en, at(11, 28, 0), at(12, 3, 0), "Fri 28 Nov – Tue 2 Dec", ""},
		{"two years", en, at(12, 30, 0), at(12, 35, 0), "Tue 30 Dec 2025 – Sat 3 Jan 2026", "only here the year is needed"},
		{"to the end of a year", en, at(12, 30, 0), at(12, 32, 0), "Tue 30 – Wed 31 Dec", "the last day is in the old year"},
		{"the same day a year later", en, at(11, 25, 0), at(11, 25+365, 0), "Tue 25 Nov 2025 – Tue 24 Nov 2026", ""},
		{"end inside the day", en, at(11, 25, 0), at(11, 27, 18), "Tue 25 – Thu 27 Nov, by 18:00", ""},
		{"end inside the only day", en, at(11, 25, 0), at(11, 25, 18), "Tue 25 Nov, by 18:00", ""},
		{"start inside the only day", en, at(11, 25, 14), at(11, 26, 0), "Tue 25 Nov, from 14:00", ""},
		{"a slot", en, at(11, 25, 14), at(11, 25, 18), "Tue 25 Nov, 14:00–18:00", ""},
		{"both inside days", en, at(11, 25, 14), at(11, 27, 18), "Tue 25 Nov, from 14:00 – Thu 27 Nov, by 18:00",
			"a clock belongs to its day"},
		{"years and clocks", en, at(12, 31, 14), at(12, 32, 18), "Wed 31 Dec 2025, from 14:00 – Thu 1 Jan 2026, by 18:00", ""},
		{"23:59:59", en, at(11, 25, 0), at(11, 28, 0).Add(-time.Second), "Tue 25 – Thu 27 Nov",
			"carriers write the end of a day so"},
		{"23:59", en, at(11, 25, 0), at(11, 28, 0).Add(-time.Minute), "Tue 25 – Thu 27 Nov, by 23:59", "a full minute is believed"},
		{"seconds", en, at(11, 25, 0), at(11, 25, 18).Add(time.Second), "Tue 25 Nov, by 18:01", "rounded up: 18:00 would be too early"},
		{"no start", en, time.Time{}, at(11, 28, 0), "by Thu 27 Nov", "the last day is included"},
		{"no start, inside a day", en, time.Time{}, at(11, 27, 18), "by Thu 27 Nov, 18:00", ""},
		{"no end", en, at(11, 25, 0), time.Time{}, "from Tue 25 Nov", ""},
		{"no end, inside a day", en, at(11, 25, 14), time.Time{}, "from Tue 25 Nov, 14:00", ""},
		{"nothing", en, time.Time{}, time.Time{}, "", "nothing is expected"},
		{"empty", en, at(11, 25, 0), at(11, 25, 0), "Tue 25 Nov", "a moment is on a day"},
		{"backwards", en, at(11, 25, 0), at(11, 20, 0), "Tue 25 Nov", "a wrong end is not shown"},
		{"two locations", en, at(11, 25, 0), at(11, 28, 0).In(tokyo), "Tue 25 – Thu 27 Nov", "the start's location counts"},
		{"a day that begins at one", en, time.Date(2025, 3, 30, 1, 0, 0, 0, beirut), time.Date(2025, 3, 31, 0, 0, 0, 0, beirut),
			"Sun 30 Mar", "clocks went forward at midnight: one o'clock is its first moment"},
		{"until a day that begins at one", en, time.Date(2025, 3, 29, 0, 0, 0, 0, beirut), time.Date(2025, 3, 30, 1, 0, 0, 0, beirut),
			"Sat 29 Mar", "the same at the end"},
		{"Russian", label.For(language.Russian), at(11, 25, 0), at(11, 27, 18), "вт, 25 – чт, 27 нояб., до 18:00", ""},
		{"German", label.For(language.German), at(11, 25, 0), at(11, 27, 18), "Di., 25. – Do., 27. Nov., bis 18:00 Uhr", ""},
		{"Chinese", label.For(language.Chinese), at(11, 25, 0), at(11, 27, 18), "11月25日周二至27日周四，18:00前", ""},
		{"Kazakh", label.For(language.Kazakh), at(11, 25, 0), at(11, 27, 18), "25 қар., сс – 27 қар., бс, ең кеші 18:00", ""},
		{"Spanish, no start", label.For(language.Spanish), time.Time{}, at(11, 28, 0), "a más tardar el jue, 27 nov", ""},
	}
	for _, tt := range tests {
		if got := tt.l.Window(tt.start, tt.end); got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, got, tt.want, tt.why)
		}
	}
}

// Of any window, in any language, the first and the last day are named and nothing is left to fill in.
func TestWindowNamesItsDays(t *testing.T) {
	zones := []*time.Location{time.UTC, zone(t, "Asia/Almaty"), zone(t, "America/Sao_Paulo"), zone(t, "Asia/Beirut")}
	rapid.Check(t, func(t *rapid.T) {
		l := label.For(rapid.SampledFrom(label.Supported()).Draw(t, "language"))
		loc := rapid.SampledFrom(zones).Draw(t, "zone")
		y, m, d := time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "day"), 0).In(loc).Date()
		n := rapid.IntRange(1, 400).Draw(t, "days")
		start, end := time.Date(y, m, d, 12, 0, 0, 0, loc), time.Date(y, m, d+n, 18, 0, 0, 0, loc)
		got := l.Window(start, end)
		for _, day := range []time.Time{start, end} {
			alone := l.Window(day, day) // the day by itself
			if day.Year() == start.Year() && start.Year() == end.Year() && !strings.Contains(got, alone) {
				t.Fatalf("%q does not name %q", got, alone)
			}
		}
		if strings.ContainsAny(got, "{}'") || strings.Contains(got, "  ") {
			t.Fatalf("%q is not filled in", got)
		}
	})
}
