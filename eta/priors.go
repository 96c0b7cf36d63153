package eta

import "strings"

// A prior stands in where there is no history. The figures are defaults chosen by hand to be wide
// enough for any carrier of the kind, not measured: 50 deliveries of a shop's own replace them.

// priorDays are the times, in days, within which one parcel in ten, five in ten and nine in ten
// arrive.
type priorDays struct{ p10, p50, p90 float64 }

var priors = [numStages][numRoutes]priorDays{
	Ordered:        {anyRoute: {2, 8, 35}, local: {1, 3, 9}, domestic: {2, 5, 15}, crossBorder: {5, 16, 50}},
	HandedOver:     {anyRoute: {1, 5, 28}, local: {.7, 1.7, 6}, domestic: {1, 3.5, 11}, crossBorder: {3, 12, 42}},
	ExportDeparted: {anyRoute: {2, 9, 32}, local: {2, 9, 32}, domestic: {2, 9, 32}, crossBorder: {2, 9, 32}},
	ArrivedCountry: {anyRoute: {1, 5, 20}, local: {1, 5, 20}, domestic: {1, 5, 20}, crossBorder: {1, 5, 20}},
	AtDepot:        {anyRoute: {.3, 1.3, 6}, local: {.3, 1.2, 4}, domestic: {.3, 1.3, 5}, crossBorder: {.4, 1.5, 7}},
	OnVehicle:      {anyRoute: {.1, .3, 2}, local: {.1, .25, 1.5}, domestic: {.1, .3, 2}, crossBorder: {.1, .3, 3}},
}

// priorModes are the words by which a Mode makes a prior faster or slower, in any case.
var priorModes = []struct {
	word  string
	times float64
}{
	{"express", .6},
	{"ems", .6},
	{"courier", .8},
	{"economy", 1.5},
	{"post", 1.5},
	{"rail", 1.7},
	{"sea", 3},
	{"ocean", 3},
}

// normal are the standard normal quantiles at knotLevels.
var normal = knots{-1.6449, -1.2816, -.6745, 0, .2533, .6745, .8416, 1.0364, 1.2816, 1.6449, 1.96, 2.3263}

const normal90 = 1.2816

func priorOf(f *Features) (d distribution) {
	p := priors[f.Stage][routeOf(f)]
	times := 1.0
	for _, m := range priorModes {
		if f.Stage < AtDepot && strings.EqualFold(m.word, f.Mode) {
			times = m.times
		}
	}
	low, mid, high := ln(p.p10*24), ln(p.p50*24), ln(p.p90*24)
	for i, z := range normal {
		if z < 0 {
			d[i] = mid + float64((mid-low)/normal90*z)
		} else {
			d[i] = mid + float64((high-mid)/normal90*z)
		}
		d[i] += ln(times)
	}
	return d
}
