package eta_test

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/eta"
)

// plainModel is a model as anybody can read it from its JSON form, and predicts by the definitions:
// maps, sums and bisection, without a thought of speed.
type plainModel struct {
	Clocks []struct {
		Country string
		Hours   []float64
	}
	Stages []struct {
		Mean, Width            float64
		Quantiles, Calibration []float64
		Factors                []struct {
			Factor        string
			Keys          []string
			Centre, Width []float64
		}
		First  int64 `json:"first_day"`
		Levels []struct {
			Carrier string
			Days    []float64
		}
	}
}

func plainOf(t testing.TB, m *eta.Model) *plainModel {
	t.Helper()
	data, err := json.Marshal(m)
	require.NoError(t, err)
	p := &plainModel{}
	require.NoError(t, json.Unmarshal(data, p))
	if len(p.Stages) != 1 || len(p.Clocks) == 0 {
		t.Fatalf("%d stages, %d clocks: the plain model is for one stage", len(p.Stages), len(p.Clocks))
	}
	return p
}

// words is FNV-1a over words in capitals that each end in 0xFF.
func words(list ...string) uint64 {
	h := fnv.New64a()
	for _, w := range list {
		h.Write([]byte(strings.NewReplacer(" ", "", "-", "", ".", "").Replace(strings.ToUpper(w)) + "\xff"))
	}
	return h.Sum64()
}

const (
	fnvStart = 14695981039346656037
	fnvPrime = 1099511628211
)

func joined(a, b uint64) uint64 {
	h := (a*fnvPrime ^ b) * fnvPrime
	return (h ^ h>>32) * fnvPrime
}

// factorOrder are the factors by the number that is part of their keys.
var factorOrder = []string{"route", "mode", "lane", "origin", "destination", "zone", "distance", "sender", "sender_lane", "service", "weight", "items", "prep"}

// plainKeys are the keys of a parcel of the test's world by factor.
func plainKeys(f eta.Features) map[string]string {
	above := func(v float64, edges ...float64) uint64 {
		n := uint64(0)
		for _, e := range edges {
			if v >= e {
				n++
			}
		}
		return n
	}
	o, d := words(f.Origin.Country, f.Origin.Region), words(f.Destination.Country, f.Destination.Region)
	hashes := map[string]uint64{
		"route": 2, "origin": o, "destination": d, "lane": joined(o, d), // from one region to another is domestic
		"zone":   words(f.Destination.Country, f.Destination.PostalCode),
		"sender": words(f.Sender), "sender_lane": joined(words(f.Sender), d), "service": words(f.Carrier, f.Service),
		"distance": above(f.DistanceKM, 25, 50, 100, 200, 400, 700, 1000, 1500, 2500, 5000),
		"weight":   above(float64(f.WeightGrams), 300, 500, 1000, 2000, 5000, 10000, 20000),
		"items":    above(float64(f.Items), 2, 3, 5),
	}
	keys := map[string]string{}
	for factor, h := range hashes {
		number := uint64(slices.Index(factorOrder, factor))
		keys[factor] = fmt.Sprintf("%016x", joined(joined(fnvStart, number), h)|1)
	}
	return keys
}

var plainLevels = []float64{.05, .10, .25, .50, .60, .75, .80, .85, .90, .95, .975, .99}

// Predict gives the quantiles for a parcel of the one stage.
func (p *plainModel) Predict(f eta.Features, from, now time.Time) eta.Quantiles {
	s := p.Stages[0]
	centre, width := s.Mean, s.Width
	keys := plainKeys(f)
	for _, factor := range s.Factors {
		if i := slices.Index(factor.Keys, keys[factor.Factor]); i >= 0 {
			centre += factor.Centre[i]
			width += factor.Width[i]
		}
	}
	var days []float64 // of the carrier, else of all
	for _, l := range s.Levels {
		if l.Carrier == fmt.Sprintf("%016x", words(f.Carrier)|1) || days == nil && l.Carrier == "" {
			days = l.Days
		}
	}
	on := int(math.Floor(float64(from.Unix())/86400)) - int(s.First)
	centre += days[min(max(on, 0), len(days)-1)] / 2
	var d []float64 // logarithms of clock hours at plainLevels
	for i := range plainLevels {
		d = append(d, centre+math.Exp(width)*s.Quantiles[i]+s.Calibration[i])
		if i > 0 {
			d[i] = max(d[i], d[i-1])
		}
	}
	last := len(d) - 1
	open := func(hours float64) float64 { // share still under way
		switch x := math.Log(hours); {
		case x <= d[0]:
			return 1 - .05*math.Exp((x-d[0])*math.Ln2/max(d[1]-d[0], .01))
		case x >= d[last]:
			return .01 * math.Exp((d[last]-x)*math.Log(5)/max(d[last]-d[last-2], .01))
		default:
			i := slices.IndexFunc(d, func(v float64) bool { return v >= x })
			return 1 - plainLevels[i-1] - (x-d[i-1])/(d[i]-d[i-1])*(plainLevels[i]-plainLevels[i-1])
		}
	}
	start := p.read(f, from)
	share := 1.0
	if gone := p.read(f, now) - start; gone > 0 {
		share = open(gone)
	}
	at := func(level float64) time.Duration {
		hours := bisect(1e-9, 87600, func(h float64) bool { return open(h) <= share*(1-level) })
		sec := bisect(float64(from.Unix()), float64(from.Unix())+4e8, func(sec float64) bool {
			return p.read(f, time.Unix(int64(sec), 0)) >= start+hours
		})
		return max(now.Sub(from), time.Unix(int64(sec), 0).Sub(from).Round(time.Minute))
	}
	return eta.Quantiles{P05: at(.05), P10: at(.10), P25: at(.25), P50: at(.50), P75: at(.75), P90: at(.90), P95: at(.95)}
}

// read is the hours on the clock of deliveries at an instant.
func (p *plainModel) read(f eta.Features, t time.Time) float64 {
	hours := p.Clocks[0].Hours
	for _, c := range p.Clocks {
		if c.Country == fmt.Sprintf("%016x", words(f.Destination.Country)|1) {
			hours = c.Hours
		}
	}
	since := t.Sub(time.Date(1969, 12, 29, 0, 0, 0, 0, time.UTC)).Seconds() / 3600 // a Monday
	weeks, in := math.Floor(since/168), math.Mod(since, 168)
	h, part := math.Modf(in)
	before := 0.0
	if h > 0 {
		before = hours[int(h)-1]
	}
	return weeks*168 + before + part*(hours[int(h)]-before)
}

// bisect is where reached turns true between two values.
func bisect(low, high float64, reached func(float64) bool) float64 {
	for range 60 {
		if mid := (low + high) / 2; reached(mid) {
			high = mid
		} else {
			low = mid
		}
	}
	return high
}

// TestPredictAgainstPlain: what Predict does in a microsecond is what the definitions say. A minute
// may be rounded to its neighbour.
func TestPredictAgainstPlain(t *testing.T) {
	m, samples := trained(t)
	p := plainOf(t, m)
	off, n := 0, 0
	for i, s := range samples {
		if i%37 != 0 {
			continue
		}
		for _, gone := range []time.Duration{0, 30 * time.Hour, 9 * 24 * time.Hour, 25 * 24 * time.Hour} {
			got, want := m.Predict(s.Features, s.From, s.From.Add(gone)), p.Predict(s.Features, s.From, s.From.Add(gone))
			if got.Passed > .9999 {
				continue // the tail is cut there, and Estimate names no days
			}
			a, b := days(got), days(want)
			for k := range a {
				n++
				if diff := math.Abs(a[k]-b[k]) * 1440; diff > 1.01 {
					t.Fatalf("sample %d after %v: %+v, by the definitions %+v", i, gone, got, want)
				} else if diff > .01 {
					off++
				}
			}
		}
	}
	if off > n/50 {
		t.Errorf("%d of %d are a minute off", off, n)
	}
	t.Logf("%d of %d are a minute off", off, n)
}
