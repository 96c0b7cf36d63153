package eta

import (
	"math"
	"slices"
	"sort"
)

// knotLevels are the quantiles that a stage keeps. The seven that Predict gives are among
// them; the others make the upper tail fine enough to condition on the time already gone.
var knotLevels = [...]float64{.05, .10, .25, .50, .60, .75, .80, .85, .90, .95, .975, .99}

const (
	numKnots = len(knotLevels)
	median   = 3
)

type knots [numKnots]float64

// quantiles are those of the values, which it sorts. There is at least one.
func quantiles(values []float64) (q knots) {
	slices.Sort(values)
	for k, p := range knotLevels {
		q[k] = values[int(math.Ceil(p*float64(len(values))))-1]
	}
	return q
}

const (
	week = 7 * secondsDay

	refits    = 26 // weeks: what started longer ago is not scored
	scoreRows = 60 // scored deliveries that a calibration needs

	// A calibration that follows the last weeks at full strength chases the past, since it
	// learns of a change only when the slow parcels have arrived. So it moves the centre by
	// half of what it found, and the distances from it by most of it.
	followCentre = 0.5
	followWidth  = 0.85
)

// calibrate finds how far the quantiles were off lately, as shifts of the natural logarithm. Each
// delivery of the window is compared with the model as it would have been at the last weekly cut
// point before that parcel's start.
func (t *table) calibrate(asOf int64, o Options) (shift [numKnots]float32) {
	since := asOf - int64(o.CalibrationWindow.Seconds())
	first := sort.Search(len(t.rows), func(i int) bool { return t.rows[i].to >= since })
	var byCut [refits][]int
	for i := first; i < len(t.rows); i++ {
		if back := (asOf - 1 - t.rows[i].from) / week; back < refits {
			byCut[back] = append(byCut[back], i)
		}
	}
	scores := [numKnots][]float64{}
	for back, rows := range byCut {
		cut := asOf - int64(back+1)*week
		n := sort.Search(len(t.rows), func(i int) bool { return t.rows[i].to >= cut })
		if len(rows) == 0 || n < o.MinRows {
			continue
		}
		f := t.fit(n, cut, o)
		for _, i := range rows {
			for k, q := range t.bounds(f, i) {
				scores[k] = append(scores[k], t.rows[i].z-q)
			}
		}
	}
	if len(scores[median]) < scoreRows {
		return shift
	}
	var off knots
	for k := range scores {
		off[k] = quantiles(scores[k])[k]
	}
	for k, s := range off {
		shift[k] = small(float64(followCentre*off[median]) + float64(followWidth*(s-off[median])))
	}
	return shift
}
