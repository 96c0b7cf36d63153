package calendar_test

import (
	"math"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/parcelfold/parcelfold/event/calendar"
	"pgregory.net/rapid"
)

type answer struct {
	Kind  calendar.Kind
	Basis calendar.Basis
}

func TestDay(t *testing.T) {
	weekend := calendar.For("RU")
	weekend.Week = calendar.MonSat
	tests := []struct {
		name string
		cal  calendar.Calendar
		date calendar.Date
		want answer
		why  string
	}{
		{"zero calendar", calendar.Calendar{}, calendar.On(2026, time.January, 1), answer{calendar.Unknown, calendar.WeeklyOnly}, "every day counts, but nothing is known of holidays"},
		{"holiday", calendar.For("RU"), calendar.On(2026, time.January, 6), answer{calendar.Off, calendar.Dated}, "a Tuesday in the New Year holidays"},
		{"first day after", calendar.For("RU"), calendar.On(2026, time.January, 12), answer{calendar.Work, calendar.Dated}, "Monday"},
		{"plain weekend", calendar.For("RU"), calendar.On(2026, time.January, 10), answer{calendar.Off, calendar.Dated}, "the year is complete, so this Saturday is surely off"},
		{"working Saturday", calendar.For("RU"), calendar.On(2025, time.November, 1), answer{calendar.Work, calendar.Dated}, "worked for Monday 3 November, though a short day"},
		{"short day", calendar.For("RU"), calendar.On(2026, time.April, 30), answer{calendar.Work, calendar.Dated}, "an hour less is still a work day"},
		{"working Sunday", calendar.For("CN"), calendar.On(2025, time.January, 26), answer{calendar.Work, calendar.Dated}, "worked for the Spring Festival"},
		{"year not complete, weekday", calendar.For("RU"), calendar.On(2027, time.February, 22), answer{calendar.Unknown, calendar.WeeklyOnly}, "a Monday before a Tuesday holiday may be moved by decree"},
		{"year not complete, weekend", calendar.For("RU"), calendar.On(2027, time.February, 20), answer{calendar.Off, calendar.WeeklyOnly}, "a Saturday, but it may be a worked one"},
		{"year not complete, fixed holiday", calendar.For("RU"), calendar.On(2027, time.January, 4), answer{calendar.Off, calendar.Dated}, "the law names 1 to 8 January for every year"},
		{"past the table", calendar.For("DE"), calendar.On(2029, time.May, 1), answer{calendar.Unknown, calendar.WeeklyOnly}, "no year after 2028 is listed"},
		{"before the table", calendar.For("DE"), calendar.On(2023, time.May, 1), answer{calendar.Unknown, calendar.WeeklyOnly}, "no year before 2024 is listed"},
		{"carrier's own week", weekend, calendar.On(2026, time.January, 10), answer{calendar.Work, calendar.Dated}, "it delivers on Saturdays"},
		{"carrier's own week, holiday", weekend, calendar.On(2026, time.June, 12), answer{calendar.Off, calendar.Dated}, "the week does not undo a holiday"},
		{"no complete year", calendar.For("KZ"), calendar.On(2026, time.March, 9), answer{calendar.Off, calendar.Dated}, "a listed day is sure even so"},
		{"no complete year, other day", calendar.For("KZ"), calendar.On(2026, time.March, 10), answer{calendar.Unknown, calendar.WeeklyOnly}, "an unlisted day is not"},
		{"no such code", calendar.For("??"), calendar.On(2026, time.March, 10), answer{calendar.Unknown, calendar.WeeklyOnly}, "a Tuesday of the usual week"},
		{"lower case", calendar.For("de"), calendar.On(2026, time.May, 1), answer{calendar.Off, calendar.Dated}, "codes come in either case"},
		{"Friday in Riyadh", calendar.For("SA"), calendar.On(2026, time.November, 27), answer{calendar.Off, calendar.WeeklyOnly}, "the weekend is Friday and Saturday"},
		{"Sunday in Riyadh", calendar.For("SA"), calendar.On(2026, time.November, 29), answer{calendar.Unknown, calendar.WeeklyOnly}, "the week starts on Sunday"},
		{"Saturday in India", calendar.For("IN"), calendar.On(2026, time.November, 28), answer{calendar.Unknown, calendar.WeeklyOnly}, "six days are worked"},
		{"Thursday in Kabul", calendar.For("AF"), calendar.On(2026, time.November, 26), answer{calendar.Off, calendar.WeeklyOnly}, "the weekend is Thursday and Friday"},
		{"Friday in Tehran", calendar.For("IR"), calendar.On(2026, time.November, 27), answer{calendar.Off, calendar.WeeklyOnly}, "Friday alone is off"},
		{"mask without a day", calendar.Calendar{Week: 1 << 7}, calendar.On(2026, time.March, 8), answer{calendar.Unknown, calendar.WeeklyOnly}, "read as every day, as the zero mask"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			kind, basis := tt.cal.Day(tt.date)
			if diff := cmp.Diff(tt.want, answer{kind, basis}); diff != "" {
				t.Errorf("%v (-want +got):\n%s%s", tt.date, diff, tt.why)
			}
			if got, want := tt.cal.IsDelivery(tt.date), tt.want.Kind != calendar.Off; got != want {
				t.Errorf("IsDelivery is %v, want %v", got, want)
			}
		})
	}
}

func TestWith(t *testing.T) {
	friday, saturday := calendar.On(2026, time.December, 25), calendar.On(2026, time.December, 26)
	base := calendar.For("GB")
	own := base.With(
		calendar.Day{Date: saturday, Kind: calendar.Off},
		calendar.Day{Date: friday, Kind: calendar.Off},
		calendar.Day{Date: friday, Kind: calendar.Work},
		calendar.Day{Date: calendar.On(2026, time.December, 28), Kind: calendar.Unknown},
	)
	tests := []struct {
		name string
		cal  calendar.Calendar
		date calendar.Date
		want calendar.Kind
		why  string
	}{
		{"later one counts", own, friday, calendar.Work, "given twice, and listed before"},
		{"in any order", own, saturday, calendar.Off, "given before an earlier date"},
		{"taken out", own, saturday + 2, calendar.Work, "Unknown leaves the Monday to the week"},
		{"the rest stays", own, calendar.On(2026, time.January, 1), calendar.Off, "days not named are kept"},
		{"original untouched", base, friday, calendar.Off, "With returns a copy"},
		{"original untouched, added day", base, saturday + 2, calendar.Off, "Boxing Day is on a Saturday, so its Monday is off"},
		{"made up kind", calendar.Calendar{}.With(calendar.Day{Date: friday, Kind: 9}), friday, calendar.Unknown, "a kind that is none lists nothing"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got, _ := tt.cal.Day(tt.date); got != tt.want {
				t.Errorf("got %v, want %v: %s", got, tt.want, tt.why)
			}
		})
	}
}

func TestNextAndAddDays(t *testing.T) {
	ru, cn := calendar.For("RU"), calendar.For("CN")
	closed := calendar.Calendar{Week: calendar.MonFri}
	for d := calendar.On(2026, time.January, 1); d < calendar.On(2026, time.March, 1); d++ {
		closed = closed.With(calendar.Day{Date: d, Kind: calendar.Off})
	}
	tests := []struct {
		name string
		got  calendar.Date
		want string
		why  string
	}{
		{"next over New Year", ru.NextDelivery(calendar.On(2025, time.December, 31)), "2026-01-12", "31 December to 9 January are off, then a weekend"},
		{"previous over New Year", ru.PrevDelivery(calendar.On(2026, time.January, 11)), "2025-12-30", "the last work day of the year"},
		{"next on a work day", ru.NextDelivery(calendar.On(2026, time.January, 12)), "2026-01-12", "a delivery day is its own next"},
		{"previous on a work day", ru.PrevDelivery(calendar.On(2026, time.January, 12)), "2026-01-12", "and its own previous"},
		{"next to a worked Sunday", cn.NextDelivery(calendar.On(2025, time.January, 25)), "2025-01-26", "the Sunday before Spring Festival is worked"},
		{"two days after Friday", calendar.Calendar{Week: calendar.MonFri}.AddDays(calendar.On(2026, time.March, 6), 2), "2026-03-10", "Monday and Tuesday"},
		{"one day before Monday", calendar.Calendar{Week: calendar.MonFri}.AddDays(calendar.On(2026, time.March, 9), -1), "2026-03-06", "Friday"},
		{"zero days on Saturday", calendar.Calendar{Week: calendar.MonFri}.AddDays(calendar.On(2026, time.March, 7), 0), "2026-03-09", "the next delivery day"},
		{"from a day off", calendar.Calendar{Week: calendar.MonFri}.AddDays(calendar.On(2026, time.March, 7), 1), "2026-03-09", "the first delivery day after Saturday"},
		{"over Spring Festival", cn.AddDays(calendar.On(2025, time.January, 25), 3), "2025-02-05", "worked Sunday and Monday, then eight days off"},
		{"zero calendar", calendar.Calendar{}.AddDays(calendar.On(2026, time.March, 7), 10), "2026-03-17", "every day counts"},
		{"mask without a day", calendar.Calendar{Week: 1 << 7}.AddDays(calendar.On(2026, time.March, 7), 10), "2026-03-17", "read as every day"},
		{"two months closed", closed.NextDelivery(calendar.On(2026, time.January, 1)), "2026-03-02", "a finite list ends, here before a Sunday"},
		{"one day a week, huge count", calendar.Calendar{Week: calendar.WeekOf(time.Monday)}.AddDays(calendar.On(2026, time.March, 2), math.MaxInt), calendar.Date(calendar.On(2026, time.March, 2) + 7*36525).String(), "cut to 36,525 Mondays"},
		{"huge negative count", calendar.Calendar{}.AddDays(36525, math.MinInt), "1970-01-01", "cut to 36,525 days"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.got.String(); got != tt.want {
				t.Errorf("got %s, want %s: %s", got, tt.want, tt.why)
			}
		})
	}
}

func TestWords(t *testing.T) {
	got := []string{
		calendar.Unknown.String(), calendar.Work.String(), calendar.Off.String(), calendar.Kind(9).String(),
		calendar.WeeklyOnly.String(), calendar.Dated.String(), calendar.Basis(9).String(),
	}
	want := []string{"unknown", "work", "off", "unknown", "weekly_only", "dated", "weekly_only"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// drawCalendar makes any calendar of two hours a day or more whose dated days lie
// in 2026.
func drawCalendar(t *rapid.T, zones []*time.Location) calendar.Calendar {
	c := calendar.Calendar{
		Week: calendar.Week(rapid.Uint8().Draw(t, "week")),
		Zone: rapid.SampledFrom(zones).Draw(t, "zone"),
	}
	if rapid.Bool().Draw(t, "hours") {
		c.Open = time.Duration(rapid.IntRange(0, 22*60).Draw(t, "open")) * time.Minute
		c.Close = c.Open + time.Duration(rapid.IntRange(120, 24*60-int(c.Open/time.Minute)).Draw(t, "length"))*time.Minute
	}
	for range rapid.IntRange(0, 20).Draw(t, "days") {
		c = c.With(calendar.Day{
			Date: calendar.On(2026, time.January, rapid.IntRange(1, 365).Draw(t, "date")),
			Kind: calendar.Kind(rapid.IntRange(0, 2).Draw(t, "kind")),
		})
	}
	return c
}

func TestDaysProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawCalendar(t, []*time.Location{nil})
		d := calendar.On(2026, time.January, rapid.IntRange(-30, 400).Draw(t, "date"))
		n := rapid.IntRange(1, 60).Draw(t, "n")

		next, prev := c.NextDelivery(d), c.PrevDelivery(d)
		if !c.IsDelivery(next) || !c.IsDelivery(prev) || next < d || prev > d {
			t.Fatalf("%v lies between %v and %v", d, prev, next)
		}
		for between := prev + 1; between < next; between++ {
			if c.IsDelivery(between) {
				t.Fatalf("%v is skipped between %v and %v", between, prev, next)
			}
		}
		after := c.AddDays(d, n)
		count := 0
		for x := d + 1; x <= after; x++ {
			if c.IsDelivery(x) {
				count++
			}
		}
		if count != n || !c.IsDelivery(after) {
			t.Fatalf("%d delivery days from %v to %v, want %d", count, d, after, n)
		}
		if back := c.AddDays(after, -n); back != prev {
			t.Fatalf("%d days back from %v is %v, want %v", n, after, back, prev)
		}
	})
}
