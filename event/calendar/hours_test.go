package calendar_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func at(t testing.TB, s string) time.Time {
	t.Helper()
	v, err := time.Parse(time.RFC3339Nano, s)
	require.NoError(t, err)
	return v
}

// desk works from 9:00 to 18:00, Monday to Friday.
func desk(zone *time.Location) calendar.Calendar {
	return calendar.Calendar{Week: calendar.MonFri, Open: 9 * time.Hour, Close: 18 * time.Hour, Zone: zone}
}

// daily works on every day between two times of the clock.
func daily(zone *time.Location, open, end time.Duration) calendar.Calendar {
	return calendar.Calendar{Open: open, Close: end, Zone: zone}
}

func TestAddWorking(t *testing.T) {
	berlin, newYork, moscow := zone(t, "Europe/Berlin"), zone(t, "America/New_York"), zone(t, "Europe/Moscow")
	samoa, havana := zone(t, "Pacific/Apia"), zone(t, "America/Havana")
	ru := calendar.For("RU")
	ru.Open, ru.Close, ru.Zone = 9*time.Hour, 18*time.Hour, moscow
	weekdays := calendar.Calendar{Week: calendar.MonFri, Zone: berlin}

	tests := []struct {
		name string
		cal  calendar.Calendar
		from string
		add  time.Duration
		want string
		why  string
	}{
		// The working day.
		{"within a day", desk(nil), "2026-03-02T10:00:00Z", 3 * time.Hour, "2026-03-02T13:00:00Z", "Monday morning"},
		{"Friday evening", desk(nil), "2026-03-06T16:00:00Z", 4 * time.Hour, "2026-03-09T11:00:00Z", "two hours on Friday, two on Monday"},
		{"to the end of the day", desk(nil), "2026-03-02T09:00:00Z", 9 * time.Hour, "2026-03-02T18:00:00Z", "a deadline of nine hours is due today, not tomorrow at nine"},
		{"a moment more", desk(nil), "2026-03-02T09:00:00Z", 9*time.Hour + 1, "2026-03-03T09:00:00.000000001Z", "that moment is worked on Tuesday"},
		{"from before opening", desk(nil), "2026-03-02T03:00:00Z", time.Hour, "2026-03-02T10:00:00Z", "the clock starts at nine"},
		{"from after closing", desk(nil), "2026-03-02T22:00:00Z", time.Hour, "2026-03-03T10:00:00Z", "the clock starts the next day"},
		{"from a Sunday", desk(nil), "2026-03-08T12:00:00Z", 30 * time.Minute, "2026-03-09T09:30:00Z", "the clock starts on Monday"},
		{"several weeks", desk(nil), "2026-03-02T09:00:00Z", 90 * time.Hour, "2026-03-13T18:00:00Z", "ten days of nine hours"},
		{"zero, at work", desk(nil), "2026-03-02T10:00:00Z", 0, "2026-03-02T10:00:00Z", "nothing to wait for"},
		{"zero, at closing", desk(nil), "2026-03-02T18:00:00Z", 0, "2026-03-02T18:00:00Z", "so that adding in two steps is adding once"},
		{"zero, off", desk(nil), "2026-03-07T10:00:00Z", 0, "2026-03-09T09:00:00Z", "a result is never in off time"},
		// Back in time.
		{"back within a day", desk(nil), "2026-03-02T13:00:00Z", -3 * time.Hour, "2026-03-02T10:00:00Z", "Monday morning"},
		{"back over a weekend", desk(nil), "2026-03-09T11:00:00Z", -4 * time.Hour, "2026-03-06T16:00:00Z", "the way back of Friday evening"},
		{"back to the opening", desk(nil), "2026-03-02T18:00:00Z", -9 * time.Hour, "2026-03-02T09:00:00Z", "the whole day"},
		{"back from off time", desk(nil), "2026-03-08T12:00:00Z", -time.Hour, "2026-03-06T17:00:00Z", "the last hour of Friday"},
		// Hours of the day.
		{"no closing time", calendar.Calendar{Week: calendar.MonFri, Open: 20 * time.Hour}, "2026-03-02T22:00:00Z", 3 * time.Hour, "2026-03-03T21:00:00Z", "zero Close is midnight"},
		{"hours the wrong way round", daily(nil, 18*time.Hour, 9*time.Hour), "2026-03-02T10:00:00Z", 30 * time.Hour, "2026-03-03T16:00:00Z", "read as the whole day"},
		{"negative opening", daily(nil, -time.Hour, 9*time.Hour), "2026-03-02T10:00:00Z", time.Hour, "2026-03-02T11:00:00Z", "read as the whole day"},
		{"a day of 25 hours", daily(nil, time.Hour, 25*time.Hour), "2026-03-02T00:10:00Z", time.Hour, "2026-03-02T01:10:00Z", "read as the whole day"},
		{"mask without a day", calendar.Calendar{Week: 1 << 7}, "2026-03-07T10:00:00Z", time.Hour, "2026-03-07T11:00:00Z", "read as every day"},
		{"every day written out", calendar.Calendar{Week: calendar.EveryDay, Close: 24 * time.Hour}, "2026-03-07T10:00:00Z", 48 * time.Hour, "2026-03-09T10:00:00Z", "the zero Calendar in long"},
		// Dated days.
		{"over the Russian New Year", ru, "2025-12-30T17:00:00+03:00", 2 * time.Hour, "2026-01-12T10:00:00+03:00", "31 December to 11 January are off"},
		{"worked Saturday", ru, "2025-10-31T17:00:00+03:00", 2 * time.Hour, "2025-11-01T10:00:00+03:00", "1 November 2025 makes up for the 3rd"},
		{"whole days over a holiday", calendar.For("DE"), "2026-12-24T12:00:00Z", 24 * time.Hour, "2026-12-28T12:00:00Z", "Christmas on Friday and Saturday, then Sunday"},
		// Zones.
		{"asked in UTC, worked in Moscow", ru, "2026-01-12T05:00:00Z", time.Hour, "2026-01-12T07:00:00Z", "nine in Moscow is six in UTC, and the answer is in UTC too"},
		{"the weekend of the zone", desk(newYork), "2026-03-07T01:00:00Z", time.Hour, "2026-03-09T14:00:00Z", "20:00 on Friday there; Monday has summer time"},
		// Changes of the clock.
		{"Berlin forward, whole days", weekdays, "2026-03-27T22:00:00+01:00", 4 * time.Hour, "2026-03-30T02:00:00+02:00", "two hours of Friday, two of Monday, in summer time"},
		{"Berlin forward, every day", daily(berlin, time.Hour, 24*time.Hour), "2026-03-28T23:00:00+01:00", 2 * time.Hour, "2026-03-29T03:00:00+02:00", "an hour of Saturday, then 1:00 to 2:00, when the clock shows 3:00"},
		{"Berlin, opening in the gap", daily(berlin, 2*time.Hour+30*time.Minute, 10*time.Hour), "2026-03-29T00:00:00+01:00", time.Hour, "2026-03-29T04:00:00+02:00", "2:30 does not come; work starts at 3:00"},
		{"Berlin, closing in the gap", daily(berlin, time.Hour, 2*time.Hour+30*time.Minute), "2026-03-29T00:00:00+01:00", 90 * time.Minute, "2026-03-30T01:30:00+02:00", "one hour only, from 1:00 to the change"},
		{"Berlin, hours in the gap", daily(berlin, 2*time.Hour, 3*time.Hour), "2026-03-29T00:00:00+01:00", time.Hour, "2026-03-30T03:00:00+02:00", "Sunday has no such hour"},
		{"Berlin back, hours in the fold", daily(berlin, 2*time.Hour, 4*time.Hour), "2026-10-25T00:00:00+02:00", 3 * time.Hour, "2026-10-25T04:00:00+01:00", "2:00 to 3:00 comes twice: three hours"},
		{"Berlin back, opening in the fold", daily(berlin, 2*time.Hour+30*time.Minute, 4*time.Hour), "2026-10-25T00:00:00+02:00", time.Hour, "2026-10-25T02:30:00+01:00", "work starts at the first 2:30, and it is 2:30 again an hour later"},
		{"Berlin back, closing in the fold", daily(berlin, time.Hour, 2*time.Hour+30*time.Minute), "2026-10-25T00:00:00+02:00", 2 * time.Hour, "2026-10-26T01:30:00+01:00", "work ends at the first 2:30, after an hour and a half"},
		{"New York forward, night shift", daily(newYork, 0, 8*time.Hour), "2026-03-08T00:00:00-05:00", 8 * time.Hour, "2026-03-09T01:00:00-04:00", "the night has seven hours"},
		{"New York back, night shift", daily(newYork, 0, 8*time.Hour), "2026-11-01T00:00:00-04:00", 9 * time.Hour, "2026-11-01T08:00:00-05:00", "the night has nine hours"},
		{"New York back, counted back", daily(newYork, 0, 8*time.Hour), "2026-11-01T08:00:00-05:00", -9 * time.Hour, "2026-11-01T00:00:00-04:00", "and as many on the way back"},
		{"Russia 2014, night shift", daily(moscow, 0, 8*time.Hour), "2014-10-26T00:00:00+04:00", 9 * time.Hour, "2014-10-26T08:00:00+03:00", "the last change of the clock: 2:00 became 1:00"},
		{"Russia 2014, day shift", daily(moscow, 9*time.Hour, 18*time.Hour), "2014-10-25T16:00:00+04:00", 4 * time.Hour, "2014-10-26T11:00:00+03:00", "nine o'clock is an hour later in UTC"},
		{"Samoa leaves out a day", calendar.Calendar{Zone: samoa, Open: time.Hour}, "2011-12-29T23:00:00-10:00", 2 * time.Hour, "2011-12-31T02:00:00+14:00", "after Thursday comes Saturday"},
		{"Havana skips midnight", calendar.Calendar{Zone: havana, Close: 12 * time.Hour}, "2026-03-08T00:00:00-05:00", 11 * time.Hour, "2026-03-08T12:00:00-04:00", "the morning has eleven hours"},
		{"odd seconds kept", daily(nil, 9*time.Hour+1, 10*time.Hour), "2026-03-02T09:00:00Z", time.Second, "2026-03-02T09:00:01.000000001Z", "hours may be given to the nanosecond"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			from, want := at(t, tt.from), at(t, tt.want)
			if got := tt.cal.AddWorking(from, tt.add); !got.Equal(want) || got.Location() != from.Location() {
				t.Errorf("got %v, want %v: %s", got.In(want.Location()), want, tt.why)
			}
		})
	}
}

func TestNextWorking(t *testing.T) {
	berlin := zone(t, "Europe/Berlin")
	tests := []struct {
		name string
		cal  calendar.Calendar
		from string
		want string
		why  string
	}{
		{"at work", desk(nil), "2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z", "now"},
		{"at opening", desk(nil), "2026-03-02T09:00:00Z", "2026-03-02T09:00:00Z", "the opening is worked"},
		{"at closing", desk(nil), "2026-03-02T18:00:00Z", "2026-03-03T09:00:00Z", "the closing is not"},
		{"on Friday night", desk(nil), "2026-03-06T20:00:00Z", "2026-03-09T09:00:00Z", "Monday"},
		{"zero calendar", calendar.Calendar{}, "2026-03-07T03:00:00Z", "2026-03-07T03:00:00Z", "every moment is worked"},
		{"opening in the gap", daily(berlin, 2*time.Hour+30*time.Minute, 10*time.Hour), "2026-03-29T00:00:00+01:00", "2026-03-29T03:00:00+02:00", "the moment of the change"},
		{"before year 1", desk(nil), "0000-01-01T03:00:00Z", "0000-01-03T09:00:00Z", "a Saturday by the Gregorian calendar; the zero time is no border"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			from, want := at(t, tt.from), at(t, tt.want)
			if got := tt.cal.NextWorking(from); !got.Equal(want) || got.Location() != from.Location() {
				t.Errorf("got %v, want %v: %s", got, want, tt.why)
			}
		})
	}
}

func TestWorking(t *testing.T) {
	tests := []struct {
		name     string
		cal      calendar.Calendar
		from, to string
		want     time.Duration
		why      string
	}{
		{"within a day", desk(nil), "2026-03-02T10:00:00Z", "2026-03-02T13:00:00Z", 3 * time.Hour, "all of it"},
		{"over a weekend", desk(nil), "2026-03-06T16:00:00Z", "2026-03-09T11:00:00Z", 4 * time.Hour, "the nights and the weekend do not count"},
		{"in off time", desk(nil), "2026-03-07T10:00:00Z", "2026-03-08T10:00:00Z", 0, "nobody works"},
		{"backwards", desk(nil), "2026-03-09T11:00:00Z", "2026-03-06T16:00:00Z", -4 * time.Hour, "negative, as time.Sub"},
		{"nothing", desk(nil), "2026-03-02T10:00:00Z", "2026-03-02T10:00:00Z", 0, "no time between"},
		{"holidays", calendar.For("DE"), "2026-12-24T00:00:00Z", "2026-12-29T00:00:00Z", 48 * time.Hour, "Thursday and Monday"},
		{"zero calendar", calendar.Calendar{}, "2026-03-06T00:00:00Z", "2026-03-09T00:00:00Z", 72 * time.Hour, "every hour"},
		{"the zone's weekend", calendar.Calendar{Week: calendar.MonFri, Zone: zone(t, "Europe/Berlin")}, "2026-10-23T00:00:00+02:00", "2026-10-27T00:00:00+01:00", 48 * time.Hour, "the Sunday with 25 hours is off"},
		{"every day, the clock goes back", daily(zone(t, "Europe/Berlin"), 0, 23*time.Hour), "2026-10-24T00:00:00+02:00", "2026-10-26T00:00:00+01:00", 47 * time.Hour, "23 hours and 24"},
		{"a time that was never set", desk(nil), "0001-01-01T00:00:00Z", "2026-03-02T00:00:00Z", 26090 * 9 * time.Hour, "only the first hundred years count: 36,525 days from a Monday are 5,217 weeks and six days"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := tt.cal.Working(at(t, tt.from), at(t, tt.to)); got != tt.want {
				t.Errorf("got %v, want %v: %s", got, tt.want, tt.why)
			}
		})
	}
}

// Counts are bounded: hours of one nanosecond a day take a hundred years to make
// 36,526 nanoseconds, and the count ends there.
func TestAddWorkingGivesUp(t *testing.T) {
	c := daily(nil, 9*time.Hour, 9*time.Hour+1)
	from := at(t, "2026-03-02T12:00:00Z")
	got := []time.Time{c.AddWorking(from, time.Second), c.AddWorking(from, -time.Second)}
	day := calendar.DateOf(from)
	want := []time.Time{(day + 36525).Start(nil), (day - 36525).Start(nil)}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var off []calendar.Day
	for d := day; d <= day+36525; d++ {
		off = append(off, calendar.Day{Date: d, Kind: calendar.Off})
	}
	if got, want := desk(nil).With(off[:401]...).NextWorking(from), at(t, "2027-04-07T09:00:00Z"); !got.Equal(want) {
		t.Errorf("over 401 dated days: got %v, want %v", got, want)
	}
	if got := desk(nil).With(off...).NextWorking(from); !got.Equal(want[0]) {
		t.Errorf("over a hundred years off: got %v, want %v", got, want[0])
	}
}

// zones are those with the hardest clocks: changes at midnight, a day left out,
// half hours, a change of the standard offset.
func zones(t testing.TB) []*time.Location {
	var all []*time.Location
	for _, name := range []string{
		"UTC", "Europe/Berlin", "America/New_York", "America/St_Johns", "America/Havana", "Pacific/Apia",
		"Australia/Lord_Howe", "Europe/Moscow", "Asia/Almaty", "Africa/Casablanca", "Asia/Kathmandu",
	} {
		all = append(all, zone(t, name))
	}
	return append(all, nil)
}

// moments lie where the clocks of zones change, and in between.
func drawMoment(t *rapid.T, label string) time.Time {
	around := rapid.SampledFrom([]int64{
		1774746000, // Berlin, 29 March 2026
		1792890000, // Berlin, 25 October 2026
		1772953200, // New York, 8 March 2026
		1793512800, // New York, 1 November 2026
		1414274400, // Russia, 26 October 2014
		1325239200, // Samoa, 30 December 2011
		1289100660, // St. John's, 7 November 2010, at one minute past midnight
		1709229600, // Kazakhstan, 1 March 2024
		1767225600, // New Year 2026
	}).Draw(t, label+" around")
	return time.Unix(around, 0).UTC().Add(time.Duration(rapid.Int64Range(-3*86400, 3*86400).Draw(t, label)) * time.Second)
}

func TestWorkingProperties(t *testing.T) {
	all := zones(t)
	rapid.Check(t, func(t *rapid.T) {
		c := drawCalendar(t, all)
		from := drawMoment(t, "from")
		span := rapid.Int64Range(-int64(400*time.Hour), int64(400*time.Hour))
		a, b := time.Duration(span.Draw(t, "a")), time.Duration(span.Draw(t, "b"))

		end := c.AddWorking(from, a)
		if got := c.Working(from, end); got != a {
			t.Fatalf("Working(t, AddWorking(t, %v)) is %v", a, got)
		}
		if again := c.AddWorking(end, 0); !again.Equal(end) {
			t.Fatalf("AddWorking landed in off time at %v; work goes on at %v", end, again)
		}
		if a < b && c.AddWorking(from, b).Before(end) {
			t.Fatalf("more work ends earlier: %v for %v", end, a)
		}
		if later := c.AddWorking(from.Add(time.Minute), a); later.Before(end) {
			t.Fatalf("a later start ends earlier: %v, %v", end, later)
		}
		if a >= 0 && b >= 0 && !c.AddWorking(end, b).Equal(c.AddWorking(from, a+b)) {
			t.Fatalf("adding %v and %v is not adding the sum", a, b)
		}
		next := c.NextWorking(from)
		if next.Before(from) || c.Working(from, next) != 0 || c.Working(next, next.Add(1)) != 1 {
			t.Fatalf("the next working moment of %v is not %v", from, next)
		}
		other := drawMoment(t, "to")
		middle := drawMoment(t, "middle")
		if got, want := c.Working(from, middle)+c.Working(middle, other), c.Working(from, other); got != want {
			t.Fatalf("%v in two parts, %v in one", got, want)
		}
	})
}

// stepped is Working the plain way: minute by minute, by what the clock shows.
func stepped(c calendar.Calendar, from, to time.Time) (sum time.Duration) {
	zone := c.Zone
	if zone == nil {
		zone = time.UTC
	}
	end := c.Close
	if end == 0 {
		end = 24 * time.Hour
	}
	for t := from; t.Before(to); t = t.Add(time.Minute) {
		local := t.In(zone)
		clock := time.Duration(local.Hour())*time.Hour + time.Duration(local.Minute())*time.Minute
		if c.IsDelivery(calendar.DateOf(local)) && c.Open <= clock && clock < end {
			sum += time.Minute
		}
	}
	return sum
}

// The hours drawn keep clear of the change of the clock, where a wall time that
// comes twice is read once here and twice in the plain way.
func TestWorkingAgainstSteps(t *testing.T) {
	all := zones(t)
	rapid.Check(t, func(t *rapid.T) {
		c := drawCalendar(t, all)
		if c.Open < 4*time.Hour || c.Close > 23*time.Hour {
			c.Open, c.Close = 4*time.Hour, 23*time.Hour
		}
		from := drawMoment(t, "from").Truncate(time.Minute)
		to := from.Add(time.Duration(rapid.IntRange(0, 5000).Draw(t, "minutes")) * time.Minute)
		if got, want := c.Working(from, to), stepped(c, from, to); got != want {
			t.Fatalf("%v to %v: %v, minute by minute %v", from, to, got, want)
		}
	})
}

// FuzzWorking throws any numbers at the arithmetic, also times and hours that
// make no sense: it always returns, and counting there and back agrees.
func FuzzWorking(f *testing.F) {
	f.Add(int64(1774746000), int64(0), int64(4*time.Hour), uint8(calendar.MonFri), int64(9*time.Hour), int64(18*time.Hour), uint8(1))
	f.Add(int64(1<<63-1), int64(999999999), int64(1<<63-1), uint8(1), int64(0), int64(1), uint8(2))
	f.Add(int64(-1<<63), int64(0), int64(-1<<63), uint8(128), int64(-1), int64(1<<62), uint8(5))
	f.Add(int64(-62135596800), int64(0), int64(-time.Hour), uint8(0), int64(time.Hour), int64(0), uint8(3))
	all := zones(f)
	const twoMillennia = 2000 * 366 * 86400
	f.Fuzz(func(t *testing.T, sec, nsec, d int64, week uint8, open, end int64, zone uint8) {
		c := calendar.Calendar{
			Week: calendar.Week(week), Open: time.Duration(open), Close: time.Duration(end), Zone: all[int(zone)%len(all)],
		}
		from := time.Unix(sec, nsec).UTC()
		got := c.AddWorking(from, time.Duration(d))
		c.NextWorking(from)
		back := c.Working(from, got)
		sane := -twoMillennia < sec && sec < 2*twoMillennia && int64(-1000*time.Hour) < d && d < int64(1000*time.Hour) &&
			(end-open >= int64(time.Minute) || open < 0 || end <= open)
		if sane && back != time.Duration(d) {
			t.Fatalf("%v from %v is %v, and %v back", time.Duration(d), from, got, back)
		}
	})
}
