package eta

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"slices"
	"time"
)

// Outcome is a window that was shown and what became of it.
type Outcome struct {
	Window    Window    `json:"window,omitzero"`    // the last one shown before the parcel came, or the one to be judged
	First     time.Time `json:"first,omitzero"`     // end of the first window that was promised; zero: the same as Window
	Delivered time.Time `json:"delivered,omitzero"` // when it came; an Outcome without it is left out
	Features  Features  `json:"features,omitzero"`  // for grouping
}

// Group says by what outcomes are told apart.
type Group uint8

const (
	ByAll     Group = iota // not at all
	ByWeek                 // ISO week of the delivery, UTC: 2026-W05
	ByMonth                // month of the delivery, UTC: 2026-01
	ByCarrier              // Features.Carrier
	ByLane                 // origin and destination: BR-SP>BR-RJ
	ByStage                // Window.Stage
)

// Accuracy is how good windows were. Times are in days; of no outcomes everything is zero.
type Accuracy struct {
	Group    string  `json:"group"`
	Outcomes int     `json:"outcomes"`
	Silent   int     `json:"silent,omitzero"`   // outcomes whose window named no days; all figures below leave them out
	Level    float64 `json:"level,omitzero"`    // mean of what the windows were to hold
	Coverage float64 `json:"coverage,omitzero"` // share delivered within the window
	Late     float64 `json:"late,omitzero"`     // share delivered after it
	OnTime   float64 `json:"on_time,omitzero"`  // share delivered by the end of the first window
	Width    float64 `json:"width,omitzero"`    // mean length
	Pinball  float64 `json:"pinball,omitzero"`  // mean over start, likely and end as quantiles
	MAE      float64 `json:"mae,omitzero"`      // mean distance from Likely

	// Delivery less the end of the first and of the last window, mean and standard deviation:
	// negative is before.
	FirstVariance Variance `json:"first_variance,omitzero"`
	LastVariance  Variance `json:"last_variance,omitzero"`
}

// Variance is how far deliveries came from a promise, in days.
type Variance struct {
	Mean      float64 `json:"mean"`
	Deviation float64 `json:"deviation"`
}

// Measure judges windows by what came true, one Accuracy for each value of the group, in the
// order of their names.
func Measure(outcomes []Outcome, by Group) []Accuracy {
	sums := map[string]*tally{}
	for i := range outcomes {
		o := &outcomes[i]
		if o.Delivered.IsZero() {
			continue
		}
		name := by.of(o)
		if sums[name] == nil {
			sums[name] = &tally{}
		}
		sums[name].add(o)
	}
	var out []Accuracy
	for _, name := range slices.Sorted(maps.Keys(sums)) {
		a := sums[name].accuracy()
		a.Group = name
		out = append(out, a)
	}
	return out
}

func (g Group) of(o *Outcome) string {
	at := o.Delivered.UTC()
	switch g {
	case ByWeek:
		year, week := at.ISOWeek()
		return fmt.Sprintf("%04d-W%02d", year, week)
	case ByMonth:
		return at.Format("2006-01")
	case ByCarrier:
		return o.Features.Carrier
	case ByLane:
		return areaName(&o.Features.Origin) + ">" + areaName(&o.Features.Destination)
	case ByStage:
		return o.Window.Stage.String()
	}
	return "all"
}

func areaName(a *Area) string {
	if a.Region == "" {
		return a.Country
	}
	return a.Country + "-" + a.Region
}

// tally adds up outcomes in the order given.
type tally struct {
	outcomes, dated                                     int
	level, covered, late, onTime, width, pinball, apart float64
	first, last                                         moments
}

// moments are a sum and a sum of squares.
type moments struct{ sum, squares float64 }

func (m *moments) add(v float64) {
	m.sum += v
	m.squares += float64(v * v)
}

func (m *moments) variance(n float64) Variance {
	mean := m.sum / n
	return Variance{mean, math.Sqrt(max(m.squares/n-float64(mean*mean), 0))}
}

func (t *tally) add(o *Outcome) {
	t.outcomes++
	w, at := &o.Window, o.Delivered
	if w.Start.IsZero() || w.End.IsZero() {
		return
	}
	t.dated++
	t.level += w.Level
	inDays := func(d time.Duration) float64 { return d.Hours() / 24 }
	if !at.Before(w.End) {
		t.late++
	} else if !at.Before(w.Start) {
		t.covered++
	}
	first := cmp.Or(o.First, w.End)
	if at.Before(first) {
		t.onTime++
	}
	t.width += inDays(w.End.Sub(w.Start))
	t.apart += math.Abs(inDays(at.Sub(w.Likely)))
	for _, q := range [...]struct {
		level float64
		at    time.Time
	}{{(1 - w.Level) / 2, w.Start}, {.5, w.Likely}, {(1 + w.Level) / 2, w.End}} {
		miss := inDays(at.Sub(q.at))
		t.pinball += max(float64(q.level*miss), float64((q.level-1)*miss)) / 3
	}
	t.first.add(inDays(at.Sub(first)))
	t.last.add(inDays(at.Sub(w.End)))
}

func (t *tally) accuracy() Accuracy {
	a := Accuracy{Outcomes: t.outcomes, Silent: t.outcomes - t.dated}
	if t.dated == 0 {
		return a
	}
	n := float64(t.dated)
	a.Level, a.Coverage, a.Late, a.OnTime = t.level/n, t.covered/n, t.late/n, t.onTime/n
	a.Width, a.Pinball, a.MAE = t.width/n, t.pinball/n, t.apart/n
	a.FirstVariance, a.LastVariance = t.first.variance(n), t.last.variance(n)
	return a
}
