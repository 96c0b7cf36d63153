package eta

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"
)

// Sample is one finished time: a parcel was at a milestone at From and delivered at To.
// The zones of the times do not matter, only their instants.
type Sample struct {
	Features           // Stage names the milestone
	From     time.Time `json:"from,omitzero"`     // when the parcel reached the milestone
	To       time.Time `json:"to,omitzero"`       // when it was delivered
	Promised time.Time `json:"promised,omitzero"` // optional: the end of the delivery promise that the carrier gave by then
}

// Options are choices for Train. The zero value is right.
type Options struct {
	// HalfLife is the age at which a delivery counts half. Zero is 90 days. Deliveries older
	// than eight half-lives are left out.
	HalfLife time.Duration
	// LevelWindow is how far back deliveries tell how fast a carrier runs now, in whole days.
	// Zero is 14 days.
	LevelWindow time.Duration
	// CalibrationWindow is how far back deliveries are compared with what would have been said
	// of them. Zero is 60 days; negative leaves the windows as the residuals make them.
	CalibrationWindow time.Duration
	// MinRows is how many deliveries a stage needs before its own model replaces the one of an
	// earlier stage or the prior. Zero is 50.
	MinRows int
}

const (
	day = 24 * time.Hour

	pseudoRows  = 12  // rows at zero that the shift of a value starts from
	pseudoWidth = 120 // the same for its spread
	sweeps      = 4   // passes of backfitting
	quickSweeps = 2   // the same where a rough answer is enough
	shortest    = 1.0 // clock hours: parcels cannot be told apart below
	longest     = 400 * day
	leastSpread = 0.02 // natural logarithm: nearer to the centre is as near
	ownLevel    = 20   // deliveries that earn a carrier a level of its own
)

func (o Options) withDefaults() (Options, error) {
	if o.HalfLife < 0 || o.LevelWindow < 0 || o.MinRows < 0 {
		return o, errors.New("eta: Options: HalfLife, LevelWindow and MinRows cannot be negative")
	}
	o.HalfLife = cmp.Or(o.HalfLife, 90*day)
	o.LevelWindow = cmp.Or(o.LevelWindow, 14*day)
	o.CalibrationWindow = cmp.Or(o.CalibrationWindow, 60*day)
	o.MinRows = cmp.Or(o.MinRows, 50)
	if o.HalfLife < day || o.HalfLife > 10000*day || o.LevelWindow < day || o.LevelWindow > 365*day || o.CalibrationWindow > 365*day {
		return o, fmt.Errorf("eta: Options: half-life %v, level window %v or calibration window %v out of range", o.HalfLife, o.LevelWindow, o.CalibrationWindow)
	}
	return o, nil
}

// Train learns from the samples delivered before asOf and from nothing else: later ones and
// impossible ones (no time, delivered before the milestone, more than 400 days) are left out.
// The same samples in any order, on any machine, give a Model of the same bytes. Samples are
// neither changed nor kept. With too few samples, or none, the Model answers with priors.
//
// The time to delivery is taken as a product of what each feature contributes, of the level
// that the carrier has kept over the last days, and of chance. Chance is given its width by
// features too. At last the model calibrates: it refits at weekly cut points of the past, asks
// each refit of the week that follows, and moves its quantiles by what came true.
//
// The error is for asOf zero or Options out of range.
func Train(samples []Sample, asOf time.Time, o Options) (*Model, error) {
	o, err := o.withDefaults()
	if err != nil {
		return nil, err
	}
	if asOf.IsZero() || asOf.Unix() < earliest || asOf.Unix() > latest {
		return nil, errors.New("eta: Train: asOf is zero or beyond the years 1 to 9999")
	}
	kept := usable(samples, asOf, o.HalfLife)
	m := &Model{asOf: asOf.Unix(), clocks: clocksFrom(kept), promises: promisesFrom(kept, asOf, o.HalfLife)}
	for stage := range numStages {
		t := tableOf(kept, stage, &m.clocks)
		if len(t.rows) < o.MinRows {
			continue
		}
		f := t.fit(len(t.rows), asOf.Unix(), o)
		s := t.pack(f)
		s.shift = t.calibrate(asOf.Unix(), o)
		m.stages[stage] = s
	}
	return m, nil
}

// usable are the samples that may be learned from, in an order that depends on nothing but
// the samples: by time of delivery, then by every other field.
func usable(samples []Sample, asOf time.Time, halfLife time.Duration) []*Sample {
	oldest := asOf.Add(-min(8*halfLife, math.MaxInt64/2))
	var kept []*Sample
	for i := range samples {
		s := &samples[i]
		if s.From.IsZero() || s.To.Before(s.From) || !s.To.Before(asOf) || s.To.Before(oldest) ||
			s.To.Sub(s.From) > longest || !s.Stage.IsValid() {
			continue
		}
		kept = append(kept, s)
	}
	slices.SortFunc(kept, compareSamples)
	return kept
}

func compareSamples(a, b *Sample) int {
	return cmp.Or(
		a.To.Compare(b.To), a.From.Compare(b.From),
		cmp.Compare(a.Stage, b.Stage),
		cmp.Compare(a.Carrier, b.Carrier), cmp.Compare(a.Service, b.Service),
		cmp.Compare(a.Mode, b.Mode), cmp.Compare(a.Sender, b.Sender),
		compareAreas(&a.Origin, &b.Origin), compareAreas(&a.Destination, &b.Destination),
		cmp.Compare(a.DistanceKM, b.DistanceKM), cmp.Compare(a.WeightGrams, b.WeightGrams),
		cmp.Compare(a.Items, b.Items), cmp.Compare(a.Prep, b.Prep),
		a.Promised.Compare(b.Promised),
	)
}

func compareAreas(a, b *Area) int {
	return cmp.Or(cmp.Compare(a.Country, b.Country), cmp.Compare(a.Region, b.Region), cmp.Compare(a.PostalCode, b.PostalCode))
}

func clocksFrom(kept []*Sample) clocks {
	var all [weekHours]float64
	country := map[uint64]*[weekHours]float64{}
	rows := map[uint64]int{}
	for _, s := range kept {
		h := hourOfWeek(s.To.Unix())
		all[h]++
		if k := nameKey(s.Destination.Country); k != 0 {
			if country[k] == nil {
				country[k] = new([weekHours]float64)
			}
			country[k][h]++
			rows[k]++
		}
	}
	c := clocks{all: clockFrom(&all)}
	for k, n := range rows {
		if n >= clockRows {
			c.country = append(c.country, countryClock{k, clockFrom(country[k])})
		}
	}
	slices.SortFunc(c.country, func(a, b countryClock) int { return cmp.Compare(a.key, b.key) })
	return c
}

// row is a sample as the fit sees it.
type row struct {
	from, to int64   // Unix seconds
	z        float64 // natural logarithm of clock hours from one to the other
	carrier  int32   // index into table.carriers, -1: too few deliveries
}

// table is all rows of one stage, in order of delivery, with the values of each factor numbered
// in order of appearance.
type table struct {
	rows     []row
	value    [numFactors][]int32  // by row; -1: not known
	keys     [numFactors][]uint64 // by number
	carriers []uint64             // ascending
}

func tableOf(kept []*Sample, stage Stage, c *clocks) *table {
	t := &table{}
	var number [numFactors]map[uint64]int32
	for f := range number {
		number[f] = map[uint64]int32{}
	}
	carriers := map[uint64]int{}
	for _, s := range kept {
		if s.Stage == stage {
			if k := nameKey(s.Carrier); k != 0 {
				carriers[k]++
			}
		}
	}
	for k, n := range carriers {
		if n >= ownLevel {
			t.carriers = append(t.carriers, k)
		}
	}
	slices.Sort(t.carriers)
	for _, s := range kept {
		if s.Stage != stage {
			continue
		}
		clock := c.of(s.Destination.Country)
		r := row{from: s.From.Unix(), to: s.To.Unix(), carrier: -1}
		r.z = ln(max(shortest, clock.read(r.to)-clock.read(r.from)))
		if i, ok := slices.BinarySearch(t.carriers, nameKey(s.Carrier)); ok {
			r.carrier = int32(i)
		}
		t.rows = append(t.rows, r)
		for f, key := range s.Features.keys() {
			id := int32(-1)
			if key != 0 {
				var ok bool
				if id, ok = number[f][key]; !ok {
					id = int32(len(t.keys[f]))
					number[f][key] = id
					t.keys[f] = append(t.keys[f], key)
				}
			}
			t.value[f] = append(t.value[f], id)
		}
	}
	return t
}

// additive is a mean and a shift for each value of each factor.
type additive struct {
	mean  float64
	shift [numFactors][]float64
}

// at is the sum for row i.
func (a *additive) at(t *table, i int) float64 {
	s := a.mean
	for f := range a.shift {
		if id := t.value[f][i]; id >= 0 {
			s += a.shift[f][id]
		}
	}
	return s
}

// backfit fits an additive model to z, the target of the first rows, by going round the factors
// and giving each value the weighted mean of what the others leave, with pseudo rows at zero.
// Sums run in the order of the rows, so that they come out alike everywhere.
func (t *table) backfit(z, weight []float64, pseudo float64, sweeps int) (additive, []float64) {
	var a additive
	total, sum := 0.0, 0.0
	var den [numFactors][]float64
	num := make([]float64, len(z))
	for f := range t.value {
		a.shift[f] = make([]float64, len(t.keys[f]))
		den[f] = make([]float64, len(t.keys[f]))
		for i, id := range t.value[f][:len(z)] {
			if id >= 0 {
				den[f][id] += weight[i]
			}
		}
		num = slices.Grow(num[:0], len(t.keys[f]))
	}
	for i, v := range z {
		total += weight[i]
		sum += float64(weight[i] * v)
	}
	a.mean = sum / total
	left := make([]float64, len(z))
	for i, v := range z {
		left[i] = v - a.mean
	}
	for range sweeps {
		for f := range t.value {
			shift, ids := a.shift[f], t.value[f][:len(z)]
			num = num[:len(shift)]
			clear(num)
			for i, id := range ids {
				if id >= 0 {
					num[id] += float64(weight[i] * (left[i] + shift[id]))
				}
			}
			for id, n := range num {
				// From here num is how much the shift grows.
				next := n / (den[f][id] + pseudo)
				num[id], shift[id] = next-shift[id], next
			}
			for i, id := range ids {
				if id >= 0 {
					left[i] -= num[id]
				}
			}
		}
		sum = 0
		for i, r := range left {
			sum += float64(weight[i] * r)
		}
		a.mean += sum / total
		for i := range left {
			left[i] -= sum / total
		}
	}
	return a, left
}

// fitted is what the rows delivered before a cut teach.
type fitted struct {
	centre additive // of z less the level
	width  additive // natural logarithm of the spread
	unit   knots    // quantiles of chance, in spreads around the centre
	levels levels
}

// fit learns from the first n rows, all delivered before cut.
func (t *table) fit(n int, cut int64, o Options) *fitted {
	rows := t.rows[:n]
	z := make([]float64, n)
	weight := make([]float64, n)
	half := o.HalfLife.Seconds()
	for i := range rows {
		z[i] = rows[i].z
		weight[i] = round(math.Exp2(-float64(cut-rows[i].to)/half), 1e-9)
	}
	f := &fitted{}
	_, left := t.backfit(z, weight, pseudoRows, quickSweeps)
	f.levels = levelsOf(rows, left, cut, int(o.LevelWindow/day), t.carriers)
	for i := range rows {
		z[i] -= t.level(&f.levels, i)
	}
	f.centre, left = t.backfit(z, weight, pseudoRows, sweeps)
	for i, r := range left {
		z[i] = ln(max(math.Abs(r), leastSpread))
	}
	f.width, _ = t.backfit(z, weight, pseudoWidth, quickSweeps)
	for i := range left {
		left[i] /= exp(f.width.at(t, i))
	}
	f.unit = quantiles(left)
	return f
}

func (t *table) level(l *levels, i int) float64 {
	day := l.all
	if c := t.rows[i].carrier; c >= 0 {
		day = l.carrier[c].day
	}
	return float64(levelShare * l.on(day, t.rows[i].from))
}

// bounds are the quantiles that a fit gives for row i, as natural logarithms of clock hours.
func (t *table) bounds(f *fitted, i int) (q knots) {
	centre := f.centre.at(t, i) + t.level(&f.levels, i)
	spread := exp(f.width.at(t, i))
	for k, u := range f.unit {
		q[k] = centre + float64(spread*u)
	}
	return q
}

// pack is the fit in the form that predicts and is stored.
func (t *table) pack(f *fitted) *stageModel {
	s := &stageModel{
		rows: uint32(len(t.rows)), mean: small(f.centre.mean), width: small(f.width.mean),
		levels: f.levels.kept(),
	}
	for k, u := range f.unit {
		s.unit[k] = small(u)
	}
	for fac := range numFactors {
		count := make([]uint32, len(t.keys[fac]))
		for _, id := range t.value[fac] {
			if id >= 0 {
				count[id]++
			}
		}
		for id, key := range t.keys[fac] {
			s.effects[fac] = append(s.effects[fac], effect{
				key: key, centre: small(f.centre.shift[fac][id]), width: small(f.width.shift[fac][id]), rows: count[id],
			})
		}
		slices.SortFunc(s.effects[fac], func(a, b effect) int { return cmp.Compare(a.key, b.key) })
	}
	return s.indexed()
}

// The last bit of exp and log differs between processors, so what they give is rounded
// before anything is made of it.

func ln(x float64) float64  { return round(math.Log(x), 1e-9) }
func exp(x float64) float64 { return round(math.Exp(min(max(x, -10), 40)), 1e-9) }

// The conversion keeps the product from being fused with what the caller adds to it.
func round(x, grid float64) float64 { return float64(math.Round(x/grid) * grid) }

// small is the stored form: four decimals are 0.01 % of a time.
func small(x float64) float32 { return float32(math.Round(x*1e4) / 1e4) }
