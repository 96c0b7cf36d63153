package eta

import (
	"cmp"
	"slices"
)

// levels say how fast carriers have run lately: for each day, the mean of what the other
// factors leave unexplained (natural logarithm of time) over the deliveries of the window
// before that day. Few deliveries pull the level to the one of all carriers, and that to zero.
type levels struct {
	first   int64 // day since 1970-01-01, UTC, of the first entry of each row
	all     []float32
	carrier []carrierLevel // by ascending key
}

type carrierLevel struct {
	key uint64
	day []float32
}

const (
	levelShare   = 0.5 // how much of a level goes on into the time of a parcel that starts now
	levelPseudo  = 20  // deliveries that a level of zero, or the level of all, weighs
	mostResidual = 1   // natural logarithm: further off than that counts as that
	levelKept    = 150 // days of levels that a model keeps for parcels on their way
)

// levelsOf computes the levels up to the day of cut from rows in order of completion and their
// residuals. There is at least one row.
func levelsOf(rows []row, residual []float64, cut int64, window int, carriers []uint64) levels {
	first := dayOf(rows[0].to)
	days := int(dayOf(cut)-first) + 1
	all := newDaily(days)
	each := make([]daily, len(carriers))
	for c := range each {
		each[c] = newDaily(days)
	}
	for i := range rows {
		d := int(dayOf(rows[i].to) - first)
		all.add(d, residual[i])
		if c := rows[i].carrier; c >= 0 {
			each[c].add(d, residual[i])
		}
	}
	l := levels{first: first, all: all.means(window, make([]float32, days))}
	for c, key := range carriers {
		l.carrier = append(l.carrier, carrierLevel{key, each[c].means(window, l.all)})
	}
	return l
}

// daily adds up residuals by day.
type daily struct{ sum, count []float64 }

func newDaily(days int) daily { return daily{make([]float64, days), make([]float64, days)} }

// add takes one residual. What is far off counts as less, lest one parcel lost and found stands
// for all that the carrier moves.
func (d *daily) add(day int, residual float64) {
	d.sum[day] += min(max(residual, -mostResidual), mostResidual)
	d.count[day]++
}

// means are the means over the window before each day, pulled towards those of prior.
func (d *daily) means(window int, prior []float32) []float32 {
	out := make([]float32, len(prior))
	var s, n float64 // of the days before
	var sums, counts = make([]float64, len(prior)), make([]float64, len(prior))
	for i := range out {
		sums[i], counts[i] = s, n
		s += d.sum[i]
		n += d.count[i]
		since := max(0, i-window)
		in := counts[i] - counts[since]
		out[i] = small((sums[i] - sums[since] + float64(levelPseudo*float64(prior[i]))) / (in + levelPseudo))
	}
	return out
}

// at is the level of a carrier at an instant. Before the first day kept it is that of the first,
// after the last that of the last.
func (l *levels) at(carrier uint64, sec int64) float64 {
	day := l.all
	if carrier != 0 {
		if i, ok := slices.BinarySearchFunc(l.carrier, carrier, func(c carrierLevel, k uint64) int {
			return cmp.Compare(c.key, k)
		}); ok {
			day = l.carrier[i].day
		}
	}
	return l.on(day, sec)
}

func (l *levels) on(day []float32, sec int64) float64 {
	if len(day) == 0 {
		return 0
	}
	i := min(max(dayOf(sec)-l.first, 0), int64(len(day)-1))
	return float64(day[i])
}

// kept are the last days only.
func (l levels) kept() levels {
	drop := max(0, len(l.all)-levelKept)
	out := levels{first: l.first + int64(drop), all: slices.Clone(l.all[drop:])}
	for _, c := range l.carrier {
		out.carrier = append(out.carrier, carrierLevel{c.key, slices.Clone(c.day[drop:])})
	}
	return out
}

func dayOf(sec int64) int64 { return (sec - floorMod(sec, secondsDay)) / secondsDay }
