package generic

import (
	"time"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// named are the layouts that have a name.
var named = map[string]clock.Format{
	"iso": clock.ISO, "compact": clock.Compact, "epoch": clock.Epoch, "epoch_ms": clock.EpochMillis, "wcf": clock.WCF,
}

// compile makes a Format of every layout that the mapping names.
func compile(m *Mapping) map[string]clock.Format {
	formats := map[string]clock.Format{"hhmmss": clock.CompactClock}
	for name, f := range named {
		formats[name] = f
	}
	m.times(func(_ string, t *Time) {
		for _, list := range [...][]string{t.Layouts, t.Clocks} {
			for _, l := range list {
				if formats[l] == nil {
					formats[l] = clock.Layout(l)
				}
			}
		}
	})
	return formats
}

func (a *Adapter) parse(s string, layouts []string, usual clock.Format) clock.Reading {
	if len(layouts) == 0 {
		return usual(s)
	}
	for _, l := range layouts {
		if r := a.formats[l](s); r.OK() {
			return r
		}
	}
	return clock.Reading{}
}

// reading is a time read, where it stands, and the zone that its field names.
type reading struct {
	clock.Reading
	at  wire.Node
	odd wire.Node // a clock, an offset or a zone beside it that cannot be read
	loc *time.Location
}

// read returns the first of times that can be read; else the first that stands there. A day whose clock is
// missing gives way to a time of the same day that has one.
func (a *Adapter) read(n wire.Node, times []Time) reading {
	var first reading
	for i := range times {
		r := a.readOne(n, &times[i])
		switch {
		case first.OK():
			if r.OK() && !r.Day() && !r.Midnight() && clock.Join(first.Reading, r.Reading) == r.Reading {
				return r
			}
		case r.OK() && (!r.Day() || times[i].Clock == "" || i == len(times)-1):
			return r
		case r.OK() || !first.at.Exists() && r.at.Trim() != "":
			first = r
		}
	}
	return first
}

func (a *Adapter) readOne(n wire.Node, t *Time) reading {
	out := reading{at: find(n, t.Path)}
	text := out.at.Trim()
	if text == "" {
		return out
	}
	r := a.parse(text, t.Layouts, clock.ISO)
	if t.Clock != "" && r.OK() {
		if at := find(n, t.Clock); at.Trim() != "" {
			c := a.parse(at.Trim(), t.Clocks, clock.Clock)
			if r = clock.Join(r, c); !c.OK() {
				out.odd = at
			}
		}
	}
	if t.Offset != "" && !r.Given() {
		if at := find(n, t.Offset); at.Trim() != "" {
			if off, ok := clock.Offset(at.Trim()); ok {
				r = r.At(off)
			} else {
				out.odd = at
			}
		}
	}
	if t.UTC != "" && !r.Given() {
		r = a.besideUTC(&out, r, find(n, t.UTC))
	}
	if t.Zone != "" && !r.Given() {
		r = a.inZone(&out, r, find(n, t.Zone))
	}
	out.Reading = believe(r, t.Trust)
	return out
}

// besideUTC finds the offset of a clock by the same moment in UTC that stands beside it. Offsets are quarters
// of an hour, 14 hours at most; two times further apart are not the same moment.
func (a *Adapter) besideUTC(out *reading, r clock.Reading, at wire.Node) clock.Reading {
	const quarter, most = 15 * time.Minute, 14 * time.Hour
	text := at.Trim()
	if text == "" || !r.OK() || r.Day() {
		return r
	}
	utc := clock.ISO(text)
	if !utc.Given() {
		utc = utc.At(0)
	}
	here, _ := r.Stamp(nil, event.ZoneUnknown)
	there, _ := utc.Stamp(nil, event.ZoneUnknown)
	moment, ok := there.Instant()
	offset := here.Wall().Sub(moment).Round(quarter)
	if !ok || offset > most || offset < -most {
		out.odd = at
		return r
	}
	return r.At(int(offset / time.Second))
}

// inZone reads the name of a zone, of the mapping's list or one that is known everywhere.
func (a *Adapter) inZone(out *reading, r clock.Reading, at wire.Node) clock.Reading {
	name := at.Trim()
	if loc := a.zones[name]; loc != nil {
		out.loc = loc
	} else if off, ok := clock.Zone(name); ok {
		return r.At(off)
	} else if name != "" {
		out.odd = at
	}
	return r
}

func believe(r clock.Reading, t Trust) clock.Reading {
	switch {
	case t == TrustWall:
		return r.Local()
	case t == TrustDay, t == TrustMidnight && r.Midnight():
		return r.DayOf()
	}
	return r
}

// at returns when an event was.
func (a *Adapter) at(t *walk.Track, n wire.Node, times []Time, place event.Place) event.Stamp {
	r := a.read(n, times)
	if r.at.Trim() == "" {
		t.Issue(event.MissingField, n, "time")
		return event.Stamp{}
	}
	if r.odd.Exists() {
		t.Issue(event.UnreadableTime, r.odd, r.odd.Trim())
	}
	return t.Stamp(r.at, r.Reading, a.zoneOf(r, place))
}

// due returns when something is to be.
func (a *Adapter) due(t *walk.Track, n wire.Node, times []Time, place event.Place) event.Stamp {
	r := a.read(n, times)
	if r.at.Trim() == "" {
		return event.Stamp{}
	}
	if r.odd.Exists() {
		t.Issue(event.UnreadableTime, r.odd, r.odd.Trim())
	}
	return t.DueStamp(r.at, r.Reading, a.zoneOf(r, place))
}

// zoneOf returns the zone that the feed names, else that of the place if the mapping asks for it.
func (a *Adapter) zoneOf(r reading, p event.Place) *time.Location {
	if r.loc != nil || a.finder == nil || r.Given() || r.Day() {
		return r.loc
	}
	loc, basis := a.finder.At(p.Country, p.Region, p.PostalCode)
	if !basis.Sure() {
		return nil // the main zone of a place with several is a guess
	}
	return loc
}
