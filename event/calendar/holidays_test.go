package calendar_test

import (
	"encoding/csv"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/stretchr/testify/require"
)

// The holidays of most countries follow rules. Here the rules are written down
// from the laws and worked out again, so that no date of the table is taken from
// the table. A rule gives the dates of one year.
type rule func(year int) []calendar.Date

func fixed(month time.Month, days ...int) rule {
	return func(year int) (dates []calendar.Date) {
		for _, d := range days {
			dates = append(dates, calendar.On(year, month, d))
		}
		return dates
	}
}

// since limits a rule to the years from first on.
func since(first int, r rule) rule {
	return func(year int) []calendar.Date {
		if year < first {
			return nil
		}
		return r(year)
	}
}

// easter is Gauss's rule in the form of Meeus, for the Gregorian calendar.
func easter(offsets ...int) rule {
	return func(year int) (dates []calendar.Date) {
		a, b, c := year%19, year/100, year%100
		d, e := b/4, b%4
		f := (b + 8) / 25
		g := (b - f + 1) / 3
		h := (19*a + b - d - g + 15) % 30
		i, k := c/4, c%4
		l := (32 + 2*e + 2*i - h - k) % 7
		m := (a + 11*h + 22*l) / 451
		month, day := (h+l-7*m+114)/31, (h+l-7*m+114)%31+1
		for _, o := range offsets {
			dates = append(dates, calendar.On(year, time.Month(month), day+o))
		}
		return dates
	}
}

// nth is the n-th weekday of a month; a negative n counts from its end.
func nth(n int, weekday time.Weekday, month time.Month) rule {
	return func(year int) []calendar.Date {
		if n > 0 {
			d := calendar.On(year, month, 1)
			return []calendar.Date{d + calendar.Date(int(weekday-d.Weekday()+7)%7+7*(n-1))}
		}
		d := calendar.On(year, month+1, 0)
		return []calendar.Date{d - calendar.Date(int(d.Weekday()-weekday+7)%7+7*(-n-1))}
	}
}

// monday adds the next free Monday for days that fall on the weekdays given.
func monday(r rule, on ...time.Weekday) rule {
	return func(year int) []calendar.Date {
		dates := r(year)
		for _, d := range slices.Clone(dates) {
			if slices.Contains(on, d.Weekday()) {
				for d.Weekday() == time.Saturday || d.Weekday() == time.Sunday || slices.Contains(dates, d) {
					d++
				}
				dates = append(dates, d)
			}
		}
		return dates
	}
}

// victoria is the Monday before 25 May.
func victoria(year int) []calendar.Date {
	d := calendar.On(year, time.May, 24)
	for d.Weekday() != time.Monday {
		d--
	}
	return []calendar.Date{d}
}

// kingsDay is 27 April, the day before if that is a Sunday.
func kingsDay(year int) []calendar.Date {
	d := calendar.On(year, time.April, 27)
	if d.Weekday() == time.Sunday {
		d--
	}
	return []calendar.Date{d}
}

// electionDays are the first and the last Sunday of October in even years.
func electionDays(year int) []calendar.Date {
	if year%2 != 0 {
		return nil
	}
	return slices.Concat(nth(1, time.Sunday, time.October)(year), nth(-1, time.Sunday, time.October)(year))
}

// japan has a substitute for each Sunday holiday and a holiday for each day
// between two. The equinoxes are those published by the National Observatory.
func japan(year int) []calendar.Date {
	spring := map[int]int{2024: 20, 2025: 20, 2026: 20, 2027: 21, 2028: 20}[year]
	autumn := map[int]int{2024: 22, 2025: 23, 2026: 23, 2027: 23, 2028: 22}[year]
	var dates []calendar.Date
	for _, r := range []rule{
		fixed(1, 1), nth(2, time.Monday, 1), fixed(2, 11, 23), fixed(3, spring), fixed(4, 29), fixed(5, 3, 4, 5),
		nth(3, time.Monday, 7), fixed(8, 11), nth(3, time.Monday, 9), fixed(9, autumn), nth(2, time.Monday, 10), fixed(11, 3, 23),
	} {
		dates = append(dates, r(year)...)
	}
	named := slices.Clone(dates)
	for _, d := range named {
		if d.Weekday() == time.Sunday {
			next := d + 1
			for slices.Contains(dates, next) {
				next++
			}
			dates = append(dates, next)
		}
		if slices.Contains(named, d+2) && !slices.Contains(named, d+1) && (d+1).Weekday() != time.Sunday {
			dates = append(dates, d+1)
		}
	}
	return dates
}

var rules = []struct {
	country string
	rules   []rule
	why     string
}{
	{"AU", []rule{
		monday(fixed(1, 1), time.Saturday, time.Sunday),
		func(year int) []calendar.Date {
			d := fixed(1, 26)(year)[0]
			for d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
				d++
			}
			return []calendar.Date{d}
		},
		easter(-2, -1, 0, 1), fixed(4, 25), monday(fixed(12, 25, 26), time.Saturday, time.Sunday),
	}, "Australia Day moves to Monday, ANZAC Day does not for most; state days are left out"},
	{"BR", []rule{
		fixed(1, 1), easter(-2), fixed(4, 21), fixed(5, 1), fixed(9, 7), fixed(10, 12), fixed(11, 2, 15, 20), fixed(12, 25), electionDays,
	}, "20 November is national since 2024; Carnival and Corpus Christi are optional"},
	{"CA", []rule{
		fixed(1, 1), easter(-2), victoria, fixed(7, 1), nth(1, time.Monday, 9), nth(2, time.Monday, 10), fixed(12, 25),
	}, "Victoria Day and Thanksgiving hold for more than nine in ten people"},
	{"DE", []rule{
		fixed(1, 1), easter(-2, 1, 39, 50), fixed(5, 1), fixed(10, 3), fixed(12, 25, 26),
	}, "the nine days of all states"},
	{"ES", []rule{
		fixed(1, 1, 6), easter(-2), fixed(5, 1), fixed(8, 15), fixed(10, 12), fixed(11, 1), fixed(12, 6, 8, 25),
	}, "the national days that regions may not replace"},
	{"FR", []rule{
		fixed(1, 1), easter(1, 39, 50), fixed(5, 1, 8), fixed(7, 14), fixed(8, 15), fixed(11, 1, 11), fixed(12, 25),
	}, "the eleven days of the labour code"},
	{"GB", []rule{
		monday(fixed(1, 1), time.Saturday, time.Sunday), easter(-2, 1), nth(1, time.Monday, 5), nth(-1, time.Monday, 5), nth(-1, time.Monday, 8),
		monday(fixed(12, 25, 26), time.Saturday, time.Sunday),
	}, "England and Wales; Scotland has no Easter Monday and its own August day"},
	{"IT", []rule{
		fixed(1, 1, 6), easter(0, 1), fixed(4, 25), fixed(5, 1), fixed(6, 2), fixed(8, 15), since(2026, fixed(10, 4)), fixed(11, 1), fixed(12, 8, 25, 26),
	}, "Saint Francis is a holiday again from 2026"},
	{"JP", []rule{japan}, "happy Mondays, substitutes and the day between two holidays"},
	{"NL", []rule{
		fixed(1, 1), easter(0, 1, 39, 49, 50), kingsDay, fixed(12, 25, 26),
	}, "Good Friday is a work day"},
	{"PL", []rule{
		fixed(1, 1, 6), easter(0, 1, 49, 60), fixed(5, 1, 3), fixed(8, 15), fixed(11, 1, 11), since(2025, fixed(12, 24)), fixed(12, 25, 26),
	}, "Christmas Eve is off from 2025"},
	{"US", []rule{
		monday(fixed(1, 1), time.Sunday), nth(3, time.Monday, 1), nth(3, time.Monday, 2), nth(-1, time.Monday, 5), monday(fixed(6, 19), time.Sunday),
		monday(fixed(7, 4), time.Sunday), nth(1, time.Monday, 9), nth(2, time.Monday, 10), monday(fixed(11, 11), time.Sunday), nth(4, time.Thursday, 11),
		monday(fixed(12, 25), time.Sunday),
	}, "a Saturday holiday stays: the posts deliver on the Friday before"},
}

// offDays returns the dates of the years on which a country is off whatever its
// week.
func offDays(country string, first, last int) (dates []string) {
	c := calendar.For(country)
	c.Week = calendar.EveryDay
	for d := calendar.On(first, 1, 1); d <= calendar.On(last, 12, 31); d++ {
		if !c.IsDelivery(d) {
			dates = append(dates, d.String())
		}
	}
	return dates
}

func TestHolidaysFollowTheLaw(t *testing.T) {
	for _, tt := range rules {
		t.Run(tt.country, func(t *testing.T) {
			var want []string
			for year := 2024; year <= 2028; year++ {
				for _, r := range tt.rules {
					for _, d := range r(year) {
						want = append(want, d.String())
					}
				}
			}
			slices.Sort(want)
			if diff := cmp.Diff(slices.Compact(want), offDays(tt.country, 2000, 2050)); diff != "" {
				t.Errorf("(-want +got):\n%s%s", diff, tt.why)
			}
			c := calendar.For(tt.country)
			if c.First != 2024 || c.Last != 2028 {
				t.Errorf("complete from %d to %d, want 2024 to 2028: rules do not expire", c.First, c.Last)
			}
			if days := workedWeekends(c); days != nil {
				t.Errorf("worked weekends %v, want none: only decrees move work days", days)
			}
		})
	}
}

func workedWeekends(c calendar.Calendar) (dates []string) {
	c.Week = calendar.MonFri
	for d := calendar.On(2000, 1, 1); d <= calendar.On(2050, 12, 31); d++ {
		if c.IsDelivery(d) && !c.Week.Has(d.Weekday()) {
			dates = append(dates, d.String())
		}
	}
	return dates
}

// testdata/decreed.csv holds the days that governments decree, with the reason of
// each.
func TestHolidaysFollowTheDecrees(t *testing.T) {
	file, err := os.Open("testdata/decreed.csv")
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)

	off, work := map[string][]string{}, map[string][]string{}
	for _, row := range rows[1:] {
		country, kind := row[0], row[3]
		first, err := time.Parse(time.DateOnly, row[1])
		require.NoError(t, err)
		last, err := time.Parse(time.DateOnly, row[2])
		require.NoError(t, err)
		for d := calendar.DateOf(first); d <= calendar.DateOf(last); d++ {
			switch kind {
			case "off":
				off[country] = append(off[country], d.String())
			case "work":
				work[country] = append(work[country], d.String())
			default:
				t.Fatalf("kind %q", kind)
			}
		}
	}
	// The fixed days of Turkey are the same every year; the file has its feasts.
	for year := 2024; year <= 2028; year++ {
		for _, r := range []rule{fixed(1, 1), fixed(4, 23), fixed(5, 1, 19), fixed(7, 15), fixed(8, 30), fixed(10, 29)} {
			for _, d := range r(year) {
				off["TR"] = append(off["TR"], d.String())
			}
		}
	}
	tests := []struct {
		country     string
		first, last int
		why         string
	}{
		{"BY", 2024, 2026, "the decree for 2027 is not out"},
		{"CN", 2024, 2026, "the State Council notice for 2027 is not in"},
		{"KZ", 0, 0, "the work days moved by the government are not all known"},
		{"RU", 2024, 2026, "the decree for 2027 is not in"},
		{"TR", 2024, 2028, "the feasts are calculated far ahead"},
		{"UA", 2024, 2025, "how long martial law lasts is not known"},
		{"UZ", 0, 0, "extra days are decreed each year"},
	}
	for _, tt := range tests {
		t.Run(tt.country, func(t *testing.T) {
			want := off[tt.country]
			slices.Sort(want)
			if diff := cmp.Diff(slices.Compact(want), offDays(tt.country, 2000, 2050)); diff != "" {
				t.Errorf("off (-want +got):\n%s", diff)
			}
			c := calendar.For(tt.country)
			if diff := cmp.Diff(work[tt.country], workedWeekends(c)); diff != "" {
				t.Errorf("worked weekends (-want +got):\n%s", diff)
			}
			if c.First != tt.first || c.Last != tt.last {
				t.Errorf("complete from %d to %d, want %d to %d: %s", c.First, c.Last, tt.first, tt.last, tt.why)
			}
		})
	}
	require.Len(t, off, len(tests), "a country of the file is not in the test")
}

// Radunitsa, a holiday of Belarus, is the second Tuesday after Orthodox Easter.
func TestRadunitsa(t *testing.T) {
	c := calendar.For("BY")
	for year := 2024; year <= 2028; year++ {
		a, b, d := year%4, year%7, year%19
		e := (19*d + 15) % 30
		f := (2*a + 4*b - e + 34) % 7
		month, day := (e+f+114)/31, (e+f+114)%31+1
		radunitsa := calendar.On(year, time.Month(month), day+13+9) // Julian date, 13 days behind
		if kind, _ := c.Day(radunitsa); kind != calendar.Off || radunitsa.Weekday() != time.Tuesday {
			t.Errorf("%v, a %v, is %v, want off", radunitsa, radunitsa.Weekday(), kind)
		}
	}
}
