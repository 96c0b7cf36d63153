package eta

import (
	"cmp"
	"math"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
)

// forecast is what one expert says: the distribution of the time from a moment to delivery, as it
// was when the time began to count, and as it is for a parcel that has not come yet. Here the
// distributions are of wall hours.
type forecast struct {
	from   time.Time
	fresh  distribution
	rest   distribution
	passed float64 // share of such parcels that would have come by now
	basis  Basis
	drift  time.Duration

	predictor Predictor // nil: fresh is all that is known
	features  Features
}

// wait tells the forecast that the parcel has not come by now. A Predictor that does not mind now
// is minded here.
func (f *forecast) wait(now time.Time) *forecast {
	gone := now.Sub(f.from).Hours()
	open := f.fresh.open(gone)
	f.passed = 1 - open
	if f.predictor == nil {
		for k, level := range knotLevels {
			f.rest[k] = ln(f.fresh.within(float64(open * (1 - level))))
		}
		return f
	}
	q := f.predictor.Predict(f.features, f.from, now)
	f.rest, f.passed = q.distribution(), cmp.Or(q.Passed, f.passed)
	if gone > 0 {
		for k := range f.rest {
			f.rest[k] = max(f.rest[k], ln(gone))
		}
	}
	return f
}

// at is the moment, to the minute, by which the share of parcels comes.
func (f *forecast) at(d *distribution, share float64) time.Time {
	return f.from.Add(time.Duration(d.within(1-share) * float64(time.Hour)).Round(time.Minute))
}

// spread is how many hours the middle four fifths of the parcels still to come lie apart.
func (f *forecast) spread() float64 { return f.rest.within(.10) - f.rest.within(.90) }

// predicted is the forecast of a Predictor from a milestone. One that does not say what it rests
// on is taken for a model.
func predicted(p Predictor, features Features, from, now time.Time) *forecast {
	q := p.Predict(features, from, from)
	q.Basis.Kind = cmp.Or(q.Basis.Kind, BasisModel)
	q.Basis.Rows = cmp.Or(q.Basis.Rows, q.Rows)
	f := &forecast{from: from, fresh: q.distribution(), basis: q.Basis, drift: q.Drift, predictor: p, features: features}
	return f.wait(now)
}

// claimed is the forecast of one who does not know of time gone by.
func claimed(from, now time.Time, q Quantiles, kind BasisKind) *forecast {
	f := &forecast{from: from, fresh: q.distribution(), basis: Basis{Kind: kind}}
	return f.wait(now)
}

// distribution puts the seven quantiles on the knots: straight between them and by the tails
// beyond.
func (q *Quantiles) distribution() (d distribution) {
	seven := [...]struct {
		level float64
		time  time.Duration
	}{{.05, q.P05}, {.10, q.P10}, {.25, q.P25}, {.50, q.P50}, {.75, q.P75}, {.90, q.P90}, {.95, q.P95}}
	log := func(i int) float64 { return ln(max(seven[i].time.Hours(), 1.0/60)) }
	i := 0
	for k, level := range knotLevels {
		for i < len(seven)-2 && seven[i+1].level < level {
			i++
		}
		lo, hi := log(i), log(i+1)
		if level <= seven[i+1].level {
			d[k] = lo + float64((hi-lo)*(level-seven[i].level)/(seven[i+1].level-seven[i].level))
		} else {
			d[k] = hi + float64(max(hi-lo, leastStep)/math.Ln2*ln((1-seven[i+1].level)/(1-level)))
		}
		if k > 0 && d[k] < d[k-1] {
			d[k] = d[k-1]
		}
	}
	return d
}

// days is a calendar as the buyer sees it.
type days struct {
	calendar.Calendar
	zone *time.Location
}

func (d days) of(t time.Time) calendar.Date { return calendar.DateOf(t.In(d.zone)) }

// later is the moment a number of delivery days after t.
func (d days) later(t time.Time, n float64) time.Time {
	whole, part := math.Modf(min(max(n, 0), 400))
	t = t.Add(time.Duration(part * float64(day))).In(d.zone)
	if whole > 0 {
		date := d.of(t)
		t = t.AddDate(0, 0, int(d.AddDays(date, int(whole))-date))
	}
	return t
}

// first is the first date on which a parcel may still come after now: the buyer's today, or that of
// the next opening while the destination is closed. Nobody opens at midnight: a day whose opening
// is not known opens half way to its closing.
func (d days) first(now time.Time) calendar.Date {
	hours := calendar.Calendar{Open: cmp.Or(d.Open, d.Close/2), Close: d.Close, Zone: cmp.Or(d.Calendar.Zone, d.zone)}
	return max(d.of(now), d.of(hours.NextWorking(now)))
}

// standard is the forecast of the service standard from the moment the parcel was handed over.
// The days from Min to Max are its window of four parcels in five.
func (d days) standard(s Standard, from, now time.Time) *forecast {
	add := func(n int) time.Duration {
		date := d.of(from)
		if s.Working {
			date = d.AddDays(date, n)
		} else {
			date += calendar.Date(n)
		}
		return date.Start(d.zone).Add(day / 2).Sub(from)
	}
	least, most := min(max(s.Min, 0), 1000), min(max(s.Max, s.Min, 0), 1000)
	return claimed(from, now, window(add(least), add(most)), BasisStandard)
}

// window are quantiles of a window that holds four parcels in five. What it leaves out comes
// half a day or a third of its length before, and a day or the same length after it.
func window(first, last time.Duration) Quantiles {
	first = max(first, time.Hour)
	last = max(last, first)
	third := (last - first) / 3
	return Quantiles{
		P05: max(first-max(third, day/2), time.Hour/2), P10: first, P25: first + third/2, P50: first + (last-first)/2,
		P75: last - third/2, P90: last, P95: last + max(third, day),
	}
}

// promised is the forecast that a carrier's promise makes: corrected by the record of how well
// such promises were kept, else as it stands. False: it has no end, or is over.
func (d days) promised(p event.Promise, r Record, from, now time.Time) (*forecast, bool) {
	first, last := momentOf(p.Start, d.zone), momentOf(p.End, d.zone)
	if last.IsZero() || d.of(last) < d.of(now) {
		return nil, false
	}
	if first.IsZero() || first.After(last) {
		first = last
	}
	if r.Rows < enoughPromises {
		return claimed(from, now, window(first.Sub(from), last.Sub(from)), BasisCarrier), true
	}
	due := promiseEnd(p, d.zone)
	off := func(late time.Duration) time.Duration { return max(due.Add(late).Sub(from), time.Hour/2) }
	f := claimed(from, now, Quantiles{
		P05: off(r.P05), P10: off(r.P10), P25: off(r.P25), P50: off(r.P50), P75: off(r.P75), P90: off(r.P90), P95: off(r.P95),
	}, BasisCarrier)
	f.basis.Rows = r.Rows
	return f, true
}

// promiseEnd is the moment at which a promise is broken: of a day, its end.
func promiseEnd(p event.Promise, zone *time.Location) time.Time {
	if p.End.Precision() == event.DayOnly {
		y, m, d := p.End.Date()
		return (calendar.On(y, m, d) + 1).Start(zone)
	}
	return momentOf(p.End, zone)
}
