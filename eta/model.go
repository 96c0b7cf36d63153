package eta

import (
	"math/bits"
	"time"
)

// Predictor says how long a parcel takes from a milestone. *Model is one; a shop may bring its
// own. See Model.Predict for what the answer must hold.
type Predictor interface {
	Predict(f Features, from, now time.Time) Quantiles
}

// Quantiles are the answer of a Predictor: P10 is the time within which one such parcel in ten
// arrives. They are counted from the milestone and ascend.
type Quantiles struct {
	P05 time.Duration `json:"p05"`
	P10 time.Duration `json:"p10"`
	P25 time.Duration `json:"p25"`
	P50 time.Duration `json:"p50"`
	P75 time.Duration `json:"p75"`
	P90 time.Duration `json:"p90"`
	P95 time.Duration `json:"p95"`

	Rows   int           `json:"rows,omitzero"`   // deliveries that the model of the stage learned from; 0: a prior
	Basis  Basis         `json:"basis,omitzero"`  // where the answer comes from
	Passed float64       `json:"passed,omitzero"` // share of such parcels, 0 to 1, that would have arrived by now
	Drift  time.Duration `json:"drift,omitzero"`  // the part of P50 that is due to how fast the carrier runs now
}

// Model predicts times to delivery. It comes from Train, UnmarshalBinary or UnmarshalJSON. The
// zero Model, and a nil one, know no deliveries and answer with priors. A Model is not changed
// by Predict and may be used by many goroutines at once.
type Model struct {
	asOf     int64 // Unix seconds
	clocks   clocks
	stages   [numStages]*stageModel // nil: not enough rows
	promises promises
}

// stageModel predicts from one milestone.
type stageModel struct {
	rows    uint32
	mean    float32 // natural logarithm of clock hours
	width   float32 // natural logarithm of the spread
	effects [numFactors][]effect
	index   []*effect // all effects by the low bits of their keys; the next free place if taken
	levels  levels
	unit    [numKnots]float32 // quantiles of chance, in spreads
	shift   [numKnots]float32 // what calibration adds
}

// effect is what one value of a factor does.
type effect struct {
	key           uint64 // ascending within a factor
	centre, width float32
	rows          uint32
}

// seldom: with fewer rows of a route or mode a model does not know it.
const seldom = 10

// AsOf is the moment up to which the model has learned; zero for one that has not.
func (m *Model) AsOf() time.Time {
	if m == nil || m.asOf == 0 {
		return time.Time{}
	}
	return time.Unix(m.asOf, 0).UTC()
}

// Predict gives the quantiles of the time from the milestone f.Stage, reached at from, to delivery,
// for a parcel that has not been delivered at now: none is below now − from. A now before from
// counts as from. Durations are whole minutes, but for what has already gone.
//
// A stage without a model of its own is answered by the nearest earlier one that has, as though
// the parcel had reached that one at from; Basis.Stage says so. Without one, and for a route or
// mode that the model has never seen, the answer is a wide prior and Basis.Kind is BasisPrior.
// A stage that is none counts as Ordered.
//
// Predict does not allocate.
func (m *Model) Predict(f Features, from, now time.Time) Quantiles {
	if !f.Stage.IsValid() {
		f.Stage = Ordered
	}
	k := f.keys()
	s, stage := m.answering(f.Stage, &k)
	clock := m.clockOf(f.Destination.Country)
	var d distribution
	var out Quantiles
	drift := 0.0
	if s == nil {
		d = priorOf(&f)
		out.Basis = Basis{Kind: BasisPrior, Level: routeNames[routeOf(&f)], Stage: f.Stage}
	} else {
		d, drift = s.distribution(&k, nameKey(f.Carrier), from.Unix())
		out.Rows = int(s.rows)
		out.Basis = Basis{Kind: BasisModel, Stage: stage, Age: max(0, now.Sub(m.AsOf()))}
		out.Basis.Level, out.Basis.Rows = s.backOff(&k)
	}

	sec := from.Unix()
	start := clock.read(sec)
	gone, open := max(0, now.Sub(from)), 1.0
	if gone > 0 {
		open = d.open(clock.read(now.Unix()) - start)
	}
	var q [7]time.Duration
	for i, level := range [...]float64{.05, .10, .25, .50, .75, .90, .95} {
		hours := d.within(float64(open * (1 - level)))
		end := clock.instant(start + hours)
		q[i] = max(gone, time.Duration((end-sec+30)/60)*time.Minute)
	}
	out.P05, out.P10, out.P25, out.P50, out.P75, out.P90, out.P95 = q[0], q[1], q[2], q[3], q[4], q[5], q[6]
	out.Passed = 1 - open
	out.Drift = time.Duration(drift * float64(out.P50)).Round(time.Minute)
	return out
}

// answering is the model of the stage or the nearest earlier one, nil if there is none or if it
// does not know this parcel's route or mode.
func (m *Model) answering(stage Stage, k *keys) (*stageModel, Stage) {
	if m == nil {
		return nil, stage
	}
	for s := int(stage); s >= 0; s-- {
		if sm := m.stages[s]; sm != nil {
			if sm.knows(byRoute, k) && sm.knows(byMode, k) {
				return sm, Stage(s)
			}
			break
		}
	}
	return nil, stage
}

func (s *stageModel) knows(f factor, k *keys) bool {
	if k[f] == 0 || len(s.effects[f]) == 0 {
		return true
	}
	e := s.effect(k[f])
	return e != nil && e.rows >= seldom
}

func (m *Model) clockOf(country string) *clock {
	if m == nil {
		return even
	}
	return m.clocks.of(country)
}

// indexed makes the index. A search in sorted keys would cost more than all the rest of Predict.
func (s *stageModel) indexed() *stageModel {
	n := 0
	for _, effects := range s.effects {
		n += len(effects)
	}
	s.index = make([]*effect, 2<<bits.Len(uint(n)))
	for f := range s.effects {
		for i := range s.effects[f] {
			e := &s.effects[f][i]
			*s.slot(e.key) = e
		}
	}
	return s
}

// slot is the place of the key in the index: where it stands or would stand.
func (s *stageModel) slot(key uint64) **effect {
	mask := len(s.index) - 1
	i := int(key>>1) & mask
	for s.index[i] != nil && s.index[i].key != key {
		i = (i + 1) & mask
	}
	return &s.index[i]
}

func (s *stageModel) effect(key uint64) *effect { return *s.slot(key) }

// distribution is that of the time to delivery of one parcel that starts at sec, and the share
// of it that is due to the carrier's level.
func (s *stageModel) distribution(k *keys, carrier uint64, sec int64) (d distribution, drift float64) {
	centre, width := float64(s.mean), float64(s.width)
	for _, key := range k {
		if key == 0 {
			continue
		}
		if e := s.effect(key); e != nil {
			centre += float64(e.centre)
			width += float64(e.width)
		}
	}
	level := float64(levelShare * s.levels.at(carrier, sec))
	centre += level
	spread := exp(width)
	for i := range d {
		d[i] = centre + float64(spread*float64(s.unit[i])) + float64(s.shift[i])
		if i > 0 && d[i] < d[i-1] {
			d[i] = d[i-1]
		}
	}
	return d, 1 - exp(-level)
}

// backOff names the narrowest part of the network that the stage has rows of.
func (s *stageModel) backOff(k *keys) (level string, rows int) {
	for _, b := range [...]struct {
		by    factor
		level string
	}{{bySenderLane, "sender_lane"}, {byLane, "lane"}, {byDestination, "destination"}, {byOrigin, "origin"}} {
		if k[b.by] == 0 {
			continue
		}
		if e := s.effect(k[b.by]); e != nil {
			return b.level, int(e.rows)
		}
	}
	return "all", int(s.rows)
}
