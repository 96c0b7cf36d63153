package eta

import "math"

// distribution is that of a time in clock hours: the natural logarithms of its quantiles at
// knotLevels, ascending. Between two of them, logarithm and share go together in a straight
// line. Beyond the last, and below the first, the share falls by the same power of the time as
// over the last two steps: even a very late parcel has some time left.
type distribution knots

const mostHours = 87600 // no time is longer than ten years

// leastStep keeps a tail from standing upright where quantiles fall together.
const leastStep = 0.01

// open is the share of parcels still under way after the hours given.
func (d *distribution) open(hours float64) float64 {
	if !(hours > 0) {
		return 1
	}
	x := ln(hours)
	last := numKnots - 1
	switch {
	case x <= d[0]:
		return 1 - float64(knotLevels[0]*exp((x-d[0])/d.lower()))
	case x >= d[last]:
		return float64((1 - knotLevels[last]) * exp((d[last]-x)/d.upper()))
	}
	i := 1
	for x > d[i] {
		i++
	}
	part := (x - d[i-1]) / (d[i] - d[i-1])
	return 1 - knotLevels[i-1] - float64(part*(knotLevels[i]-knotLevels[i-1]))
}

// within is the hours after which the share open is still under way.
func (d *distribution) within(open float64) float64 {
	share := 1 - open
	last := numKnots - 1
	x := 0.0
	switch {
	case share <= knotLevels[0]:
		x = d[0] + float64(d.lower()*ln(max(share, 1e-9)/knotLevels[0]))
	case open <= 1-knotLevels[last]:
		x = d[last] + float64(d.upper()*ln((1-knotLevels[last])/max(open, 1e-9)))
	default:
		i := 1
		for share > knotLevels[i] {
			i++
		}
		part := (share - knotLevels[i-1]) / (knotLevels[i] - knotLevels[i-1])
		x = d[i-1] + float64(part*(d[i]-d[i-1]))
	}
	return min(math.Exp(x), mostHours)
}

// lower and upper are the steepness of the tails: logarithm of time per logarithm of share.
func (d *distribution) lower() float64 {
	return max(d[1]-d[0], leastStep) / math.Ln2 // from share .10 to .05
}

func (d *distribution) upper() float64 {
	return max(d[numKnots-1]-d[numKnots-3], leastStep) / ln5 // from share .05 to .01
}

const ln5 = 1.6094379124341003
