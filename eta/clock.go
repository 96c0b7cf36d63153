package eta

import (
	"cmp"
	"slices"
)

// clock is the week as deliveries see it. Parcels arrive by day and hardly on a Sunday, so a
// parcel handed over on a Friday night is not late on Monday morning. The clock runs at each
// hour of the week as fast as deliveries happen in it, and 168 hours in a week as every clock.
// Durations are learned and predicted on it; that makes factors for weekday and hour needless.
// Hours are counted in UTC, whatever zone a caller's times are in.
type clock struct {
	cum  [weekHours + 1]float32 // clock hours since Monday, 00:00 UTC, at the start of each hour
	hour [weekHours]uint8       // for each whole clock hour, the last hour that starts by then
}

const (
	weekHours   = 168
	secondsHour = 3600
	secondsDay  = 86400
	weekOffset  = 3 * secondsDay // 1970-01-01 was a Thursday

	clockPseudo = 2 // deliveries assumed in every hour of the week, so that no hour stands still
)

// even is the clock that runs at one speed.
var even = clockFrom(new([weekHours]float64))

// clockFrom makes the clock from the deliveries counted in each hour of the week.
func clockFrom(count *[weekHours]float64) *clock {
	total := 0.0
	for _, n := range count {
		total += n + clockPseudo
	}
	var cum [weekHours + 1]float32
	sum := 0.0
	for h, n := range count {
		sum += n + clockPseudo
		cum[h+1] = small(sum / total * weekHours)
	}
	return clockOf(cum)
}

// clockOf is the clock of ascending hours, which start at 0 and end at weekHours.
func clockOf(cum [weekHours + 1]float32) *clock {
	c := &clock{cum: cum}
	h := 0
	for i := range c.hour {
		for h < weekHours-1 && cum[h+1] <= float32(i) {
			h++
		}
		c.hour[i] = uint8(h)
	}
	return c
}

func hourOfWeek(sec int64) int {
	return int(floorMod(sec+weekOffset, weekHours*secondsHour) / secondsHour)
}

func floorMod(a, b int64) int64 {
	if m := a % b; m >= 0 {
		return m
	}
	return a%b + b
}

// read is the clock's hours at an instant, in Unix seconds.
func (c *clock) read(sec int64) float64 {
	sec += weekOffset
	in := floorMod(sec, weekHours*secondsHour)
	week := (sec - in) / (weekHours * secondsHour)
	h := in / secondsHour
	part := float64(in-h*secondsHour) / secondsHour
	lo, hi := float64(c.cum[h]), float64(c.cum[h+1])
	return float64(float64(week)*weekHours) + lo + float64(part*(hi-lo))
}

// instant is the Unix second at which the clock shows the hours given.
func (c *clock) instant(hours float64) int64 {
	week := int64(hours / weekHours)
	in := hours - float64(week*weekHours)
	if in < 0 {
		week, in = week-1, in+weekHours
	}
	h := int(c.hour[min(int(in), weekHours-1)])
	for h < weekHours-1 && float64(c.cum[h+1]) <= in {
		h++
	}
	lo, hi := float64(c.cum[h]), float64(c.cum[h+1])
	part := int64(0)
	if hi > lo {
		part = min(max(int64(float64((in-lo)/(hi-lo)*secondsHour)+0.5), 0), secondsHour)
	}
	return week*weekHours*secondsHour + int64(h)*secondsHour + part - weekOffset
}

// clocks are the clock of all deliveries and those of the countries with enough of their own.
type clocks struct {
	all     *clock         // nil: no deliveries
	country []countryClock // by ascending key
}

type countryClock struct {
	key   uint64
	clock *clock
}

const clockRows = 500 // deliveries that earn a country its own clock

func (c *clocks) of(country string) *clock {
	if k := nameKey(country); k != 0 {
		if i, ok := slices.BinarySearchFunc(c.country, k, func(c countryClock, k uint64) int { return cmp.Compare(c.key, k) }); ok {
			return c.country[i].clock
		}
	}
	if c.all == nil {
		return even
	}
	return c.all
}
