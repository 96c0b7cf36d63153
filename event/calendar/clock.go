package calendar

import "time"

// clock turns wall times of one zone into instants. It keeps the stretch of
// constant offset found last, because the days asked for are neighbours.
type clock struct {
	zone   *time.Location
	start  time.Time // of the stretch; zero: since ever
	end    time.Time // of the stretch, exclusive; zero: for ever
	offset int64     // seconds east of UTC in the stretch
	filled bool
}

// reach is more than any offset from UTC, in seconds.
const reach = 26 * 3600

func newClock(zone *time.Location) clock {
	if zone == nil {
		zone = time.UTC
	}
	return clock{zone: zone}
}

// instant returns the first moment at which the clock of the zone shows the wall
// time of the date or a later one: where the clock is put forward over the wall
// time, the moment of the change; where it shows the wall time twice, the first.
// So a later wall time is never an earlier moment, and days meet without gap or
// overlap. The result is in UTC.
func (c *clock) instant(d Date, wall time.Duration) time.Time {
	seconds := int64(d)*secondsPerDay + int64(wall/time.Second)
	nanos := int64(wall % time.Second)
	var at time.Time
	from := time.Unix(seconds-reach, nanos).UTC()
	for range 4 { // a clock is not changed more often within two reaches
		c.seek(from)
		at = time.Unix(seconds-c.offset, nanos).UTC()
		if !c.start.IsZero() && at.Before(c.start) {
			at = c.start
		}
		if c.end.IsZero() || at.Before(c.end) {
			break
		}
		from = c.end
	}
	return at
}

// seek fills the clock with the stretch that holds t.
func (c *clock) seek(t time.Time) {
	if c.filled && !t.Before(c.start) && (c.end.IsZero() || t.Before(c.end)) {
		return
	}
	local := t.In(c.zone)
	_, offset := local.Zone()
	start, end := local.ZoneBounds()
	c.start, c.end, c.offset, c.filled = start.UTC(), end.UTC(), int64(offset), true
}
