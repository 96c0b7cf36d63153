package eta_test

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/eta"
)

func train(t testing.TB, samples []eta.Sample, asOf time.Time, o eta.Options) *eta.Model {
	t.Helper()
	m, err := eta.Train(samples, asOf, o)
	require.NoError(t, err)
	return m
}

func binaryOf(t testing.TB, m *eta.Model) []byte {
	t.Helper()
	b, err := m.MarshalBinary()
	require.NoError(t, err)
	return b
}

// TestTrainIgnoresOrder: the same samples in any order, their times in any zone, give the same
// bytes, and none of them is changed.
func TestTrainIgnoresOrder(t *testing.T) {
	w := world{rows: 900, seed: 3}
	samples := w.samples()
	want := binaryOf(t, train(t, samples, w.end(), eta.Options{}))
	zone := time.FixedZone("", 9*3600)
	rapid.Check(t, func(r *rapid.T) {
		seed := rapid.Uint64().Draw(r, "seed")
		mixed := slices.Clone(samples)
		rng := rand.New(rand.NewPCG(seed, 1))
		rng.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		for i := range mixed {
			if rng.IntN(2) == 0 {
				mixed[i].From, mixed[i].To = mixed[i].From.In(zone), mixed[i].To.In(zone)
			}
		}
		before := slices.Clone(mixed)
		m, err := eta.Train(mixed, w.end().In(zone), eta.Options{})
		if err != nil {
			r.Fatal(err)
		}
		got, err := m.MarshalBinary()
		if err != nil {
			r.Fatal(err)
		}
		if !bytes.Equal(want, got) {
			r.Fatal("another order gave another model")
		}
		if !slices.Equal(before, mixed) {
			r.Fatal("the samples were changed")
		}
	})
}

// TestTrainKnowsNoFuture: what happens at or after asOf changes nothing, whatever it is.
func TestTrainKnowsNoFuture(t *testing.T) {
	w := world{rows: 900, seed: 4}
	samples := w.samples()
	rapid.Check(t, func(r *rapid.T) {
		asOf := worldStart.AddDate(0, 0, rapid.IntRange(100, 365).Draw(r, "day"))
		past := slices.DeleteFunc(slices.Clone(samples), func(s eta.Sample) bool { return !s.To.Before(asOf) })
		all := slices.Clone(samples)
		for i := range all {
			if !all[i].To.Before(asOf) {
				all[i].To = asOf.Add(time.Duration(rapid.Int64Range(0, int64(1000*time.Hour)).Draw(r, "later")))
			}
		}
		if !bytes.Equal(binaryOf(t, train(t, past, asOf, eta.Options{})), binaryOf(t, train(t, all, asOf, eta.Options{}))) {
			r.Fatal("the model knows what was not known")
		}
	})
}

// TestTrainLeavesOut: samples that cannot be are as if they were not there.
func TestTrainLeavesOut(t *testing.T) {
	w := world{rows: 400, seed: 5}
	samples := w.samples()
	want := binaryOf(t, train(t, samples, w.end(), eta.Options{}))
	tests := []struct {
		name   string
		change func(*eta.Sample)
		why    string
	}{
		{"no start", func(s *eta.Sample) { s.From = time.Time{} }, "a zero time is no time"},
		{"no delivery", func(s *eta.Sample) { s.To = time.Time{} }, "it has not arrived"},
		{"delivered before it started", func(s *eta.Sample) { s.To = s.From.Add(-time.Second) }, "one of the clocks is wrong"},
		{"over 400 days", func(s *eta.Sample) { s.From = s.To.AddDate(0, 0, -401) }, "a number used twice, or a date mistyped"},
		{"eight half-lives ago", func(s *eta.Sample) { s.From, s.To = s.From.AddDate(-3, 0, 0), s.To.AddDate(-3, 0, 0) }, "its weight is nothing"},
		{"no such stage", func(s *eta.Sample) { s.Stage = 99 }, "written by a newer release"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			bad := samples[7]
			test.change(&bad)
			if got := binaryOf(t, train(t, append(slices.Clone(samples), bad), w.end(), eta.Options{})); !bytes.Equal(want, got) {
				t.Errorf("it was learned from; %s", test.why)
			}
		})
	}
	odd := slices.Clone(samples)
	for i := range odd {
		odd[i].DistanceKM = []float64{math.NaN(), math.Inf(1), -5, 0}[i%4]
		odd[i].WeightGrams, odd[i].Items, odd[i].Prep = -i, -1, -time.Hour
	}
	q := train(t, odd, w.end(), eta.Options{}).Predict(odd[0].Features, w.end(), w.end())
	if !ordered(q, 0) || q.P95 > 100*24*time.Hour {
		t.Errorf("impossible numbers spoil the answer: %+v", q)
	}
}

func TestTrainErrors(t *testing.T) {
	tests := []struct {
		name string
		asOf time.Time
		o    eta.Options
	}{
		{"no asOf", time.Time{}, eta.Options{}},
		{"year 10000", time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), eta.Options{}},
		{"negative half-life", monday, eta.Options{HalfLife: -1}},
		{"half-life of an hour", monday, eta.Options{HalfLife: time.Hour}},
		{"negative level window", monday, eta.Options{LevelWindow: -1}},
		{"level window of an hour", monday, eta.Options{LevelWindow: time.Hour}},
		{"negative rows", monday, eta.Options{MinRows: -1}},
		{"calibration of ten years", monday, eta.Options{CalibrationWindow: 87600 * time.Hour}},
	}
	for _, test := range tests {
		if m, err := eta.Train(nil, test.asOf, test.o); err == nil || m != nil {
			t.Errorf("%s: got %v, %v, want an error", test.name, m, err)
		}
	}
}

// TestWorldCoverage trains on a world whose law is known and asks of parcels that start after
// that: windows must hold the share they name, drift, holidays, Sundays and parcels still under
// way notwithstanding.
func TestWorldCoverage(t *testing.T) {
	tests := []struct {
		name  string
		world world
		slack float64
		why   string
	}{
		{"steady", world{rows: 8000, seed: 11}, .03, "nothing changes"},
		{"slow drift", world{rows: 8000, seed: 12, drift: func(day float64) float64 { return .5 * day / 365 }}, .04,
			"two thirds slower over the year: the level and the half-life follow"},
		{"step", world{rows: 8000, seed: 13, drift: func(day float64) float64 {
			if day > 300 {
				return .35
			}
			return 0
		}}, .05, "a crisis two months ago"},
		{"lanes of unlike chance", world{rows: 8000, seed: 14, sigma: func(lane int) float64 { return .15 + .05*float64(lane) }}, .04,
			"some lanes are punctual, some are not"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			m := train(t, test.world.samples(), test.world.end(), eta.Options{})
			rng := rand.New(rand.NewPCG(99, test.world.seed))
			var all, punctual, open score
			for range 4000 {
				s := test.world.sample(rng, float64(test.world.span())+7*rng.Float64())
				y := s.To.Sub(s.From).Hours() / 24
				all.add(days(m.Predict(s.Features, s.From, s.From)), y)
				if test.world.sigma != nil && s.Origin.Region == "o0" {
					punctual.add(days(m.Predict(s.Features, s.From, s.From)), y)
				}
				if now := s.From.AddDate(0, 0, 6); s.To.After(now) {
					open.add(days(m.Predict(s.Features, s.From, now)), y)
				}
			}
			t.Logf("all %s", &all)
			t.Logf("open after 6 days %s", &open)
			for _, c := range []struct {
				name      string
				got, want float64
			}{{"80 %", all.covered80(), .8}, {"90 %", all.covered90(), .9}, {"80 % after six days", open.covered80(), .8}} {
				if math.Abs(c.got-c.want) > test.slack {
					t.Errorf("the window of %s holds %.3f, want %.2f within %.2f: %s", c.name, c.got, c.want, test.slack, test.why)
				}
			}
			if test.world.sigma != nil {
				t.Logf("punctual lanes %s", &punctual)
				if math.Abs(punctual.covered80()-.8) > .06 || punctual.mean(punctual.width) > .75*all.mean(all.width) {
					t.Errorf("punctual lanes: %s: their windows must be narrower and as honest", &punctual)
				}
			}
		})
	}
}

// TestWorldFactors: a sender or a distance never told is learned from nothing, one that is told
// moves the answer the way it moves parcels.
func TestWorldFactors(t *testing.T) {
	m, samples := trained(t)
	f := samples[0].Features
	p50 := func(change func(*eta.Features)) float64 {
		g := f
		change(&g)
		return m.Predict(g, worldStart.AddDate(1, 0, 0), time.Time{}).P50.Hours() / 24
	}
	// Sender n takes .3 sin n longer, as a logarithm: sin 2 is .91, sin 5 is -.96.
	slow := p50(func(f *eta.Features) { f.Sender = "sender 2" })
	fast := p50(func(f *eta.Features) { f.Sender = "sender 5" })
	nobody := p50(func(f *eta.Features) { f.Sender = "" })
	if !(fast < nobody && nobody < slow) {
		t.Errorf("days of a fast, an unknown and a slow sender: %.2f, %.2f, %.2f", fast, nobody, slow)
	}
	near := p50(func(f *eta.Features) { f.DistanceKM = 60 })
	far := p50(func(f *eta.Features) { f.DistanceKM = 1900 })
	if !(near < .85*far) {
		t.Errorf("days over 60 km and 1900 km: %.2f, %.2f", near, far)
	}
	same := p50(func(f *eta.Features) { f.Sender = "SENDER-2"; f.Destination.Region = "D" + f.Destination.Region[1:] })
	if same != slow {
		t.Errorf("another spelling of the same sender and region gives %.2f days instead of %.2f", same, slow)
	}
}

// TestLaneAndWayBack: a lane is not the way back, also where a shop at home leaves the country out, or
// knows no regions.
func TestLaneAndWayBack(t *testing.T) {
	for _, ends := range [][2]eta.Area{
		{{Country: "DE", Region: "BY"}, {Country: "DE", Region: "SH"}},
		{{Region: "BY"}, {Region: "SH"}},
		{{Country: "DE"}, {Country: "FR"}},
	} {
		a, b := ends[0], ends[1]
		var samples []eta.Sample
		for i := range 400 {
			s := eta.Sample{From: worldStart.Add(time.Duration(i) * time.Hour)}
			s.Origin, s.Destination = a, b
			s.To = s.From.Add(hours(48))
			if i%2 == 0 {
				s.Origin, s.Destination = b, a
				s.To = s.From.Add(hours(144))
			}
			samples = append(samples, s)
		}
		now := worldStart.AddDate(0, 0, 40)
		m := train(t, samples, now, eta.Options{})
		there, back := m.Predict(samples[1].Features, now, now), m.Predict(samples[0].Features, now, now)
		if !(there.P50 < hours(80) && back.P50 > hours(110)) || there.Basis.Level != "lane" {
			t.Errorf("%v: two days one way and six the other: got %v by %s and %v", ends, there.P50, there.Basis.Level, back.P50)
		}
		only := m.Predict(eta.Features{Destination: samples[0].Destination}, now, now)
		if only.Basis.Level != "destination" || only.P50 < there.P50 {
			t.Errorf("%v: of the destination alone %+v", ends, only)
		}
		for i := range samples {
			samples[i].Origin = eta.Area{}
		}
		if q := train(t, samples, now, eta.Options{}).Predict(samples[1].Features, now, now); q.Basis.Level != "destination" {
			t.Errorf("%v: where no origin is ever told there is no lane: %+v", ends, q.Basis)
		}
	}
}

// TestBareSamples: parcels of which nothing is known but the times still have a median, and the
// slow ones among them their share.
func TestBareSamples(t *testing.T) {
	var samples []eta.Sample
	for i := range 1000 {
		s := eta.Sample{From: worldStart.Add(time.Duration(i) * 5 * time.Hour)}
		s.To = s.From.Add(hours(48 + float64(i*37%100))) // 48 to 147 hours, evenly
		samples = append(samples, s)
	}
	now := worldStart.Add(5300 * time.Hour)
	// One that took nearly half a year more cannot be scored, and must not spoil the rest.
	samples = append(samples, eta.Sample{From: now.AddDate(0, 0, -300), To: now.AddDate(0, 0, -3)})
	q := train(t, samples, now, eta.Options{}).Predict(eta.Features{}, now, now)
	for _, c := range []struct {
		name      string
		got, want time.Duration
	}{{"P10", q.P10, hours(58)}, {"P50", q.P50, hours(97.5)}, {"P90", q.P90, hours(138)}} {
		if (c.got - c.want).Abs() > hours(5) {
			t.Errorf("%s is %v, want %v", c.name, c.got, c.want)
		}
	}
}

// TestBands: a value at an edge belongs to the band above it, as does another spelling to its word,
// and one that is not known to none.
func TestBands(t *testing.T) {
	zone := func(code string) eta.Features { return eta.Features{Destination: eta.Area{PostalCode: code}} }
	tests := []struct {
		name            string
		low, edge, high eta.Features
	}{
		{"distance", eta.Features{DistanceKM: 10}, eta.Features{DistanceKM: 25}, eta.Features{DistanceKM: 30}},
		{"weight", eta.Features{WeightGrams: 200}, eta.Features{WeightGrams: 300}, eta.Features{WeightGrams: 400}},
		{"items", eta.Features{Items: 1}, eta.Features{Items: 3}, eta.Features{Items: 4}},
		{"zone", zone("10115"), zone("200 11"), zone("20095")},
		{"service", eta.Features{Service: "slow"}, eta.Features{Service: "B-LITZ"}, eta.Features{Service: "blitz"}},
		{"carrier", eta.Features{Carrier: "snail"}, eta.Features{Carrier: "POST"}, eta.Features{Carrier: "post"}},
		{"preparation", eta.Features{Prep: hours(12)}, eta.Features{Prep: hours(24)}, eta.Features{Prep: hours(30)}},
	}
	for _, test := range tests {
		var samples []eta.Sample
		for i := range 400 {
			s := eta.Sample{Features: test.low, From: worldStart.Add(time.Duration(i) * time.Hour)}
			s.To = s.From.Add(hours(48))
			if i%2 == 0 {
				s.Features = test.high
				s.To = s.From.Add(hours(120))
			}
			s.Stage = eta.HandedOver
			samples = append(samples, s)
		}
		now := worldStart.AddDate(0, 0, 30)
		m := train(t, samples, now, eta.Options{})
		p50 := func(f eta.Features) time.Duration {
			f.Stage = eta.HandedOver
			return m.Predict(f, now, now).P50
		}
		low, edge, high, unknown := p50(test.low), p50(test.edge), p50(test.high), p50(eta.Features{})
		if edge != high || !(low < unknown-hours(6) && unknown+hours(6) < high) {
			t.Errorf("%s: low %v, unknown %v, edge %v, high %v", test.name, low, unknown, edge, high)
		}
	}
}

// TestCalibration: where chance has grown wilder lately, windows made of the residuals of the
// whole history are too narrow; the last sixty days mend that.
func TestCalibration(t *testing.T) {
	calm := world{rows: 6000, seed: 31, days: 300, sigma: func(int) float64 { return .2 }}
	wild := world{rows: 2000, seed: 32, days: 100, sigma: func(int) float64 { return .6 }}
	samples := calm.samples()
	for _, s := range wild.samples() {
		s.From, s.To = s.From.AddDate(0, 0, 301), s.To.AddDate(0, 0, 301)
		samples = append(samples, s)
	}
	asOf := worldStart.AddDate(0, 0, 401)
	cover := func(o eta.Options) *score {
		m := train(t, samples, asOf, o)
		rng := rand.New(rand.NewPCG(1, 2))
		var sc score
		for range 3000 {
			s := wild.sample(rng, 7*rng.Float64())
			s.From, s.To = s.From.AddDate(0, 0, 401), s.To.AddDate(0, 0, 401)
			sc.add(days(m.Predict(s.Features, s.From, s.From)), s.To.Sub(s.From).Hours()/24)
		}
		return &sc
	}
	raw, mended := cover(eta.Options{CalibrationWindow: -1}), cover(eta.Options{})
	t.Logf("as the residuals make it %s", raw)
	t.Logf("calibrated %s", mended)
	if raw.covered80() > .72 {
		t.Errorf("the world is too tame: %s", raw)
	}
	if math.Abs(mended.covered80()-.8) > .05 || math.Abs(mended.covered90()-.9) > .05 {
		t.Errorf("calibrated %s", mended)
	}
}

// TestQuantilesAreShares: of parcels that all started at one moment, a quantile is the time within
// which its share of them came, and no less will do.
func TestQuantilesAreShares(t *testing.T) {
	for _, n := range []int{60, 100, 241} {
		var samples []eta.Sample
		for i := range n {
			samples = append(samples, eta.Sample{From: worldStart, To: worldStart.Add(hours(24) + time.Duration(i)*20*time.Minute)})
		}
		start := worldStart.AddDate(0, 0, 70) // at the same hour of the week, and nothing came lately that tells of the pace
		q := train(t, samples, start, eta.Options{}).Predict(eta.Features{}, start, start)
		for _, c := range []struct {
			share float64
			time  time.Duration
		}{{.05, q.P05}, {.10, q.P10}, {.25, q.P25}, {.50, q.P50}, {.75, q.P75}, {.90, q.P90}, {.95, q.P95}} {
			came := 0
			for _, s := range samples {
				if s.To.Sub(s.From) <= c.time+5*time.Minute {
					came++
				}
			}
			if want := int(math.Ceil(c.share * float64(n))); came != want {
				t.Errorf("%d of %d came within %v, want %d", came, n, c.time, want)
			}
		}
	}
}

// TestCalibrationEdges: only parcels that were delivered within the window, and started when the
// stage had its rows, are compared with what would have been said of them; sixty are enough.
func TestCalibrationEdges(t *testing.T) {
	const week = 7 * 24 * time.Hour
	asOf := worldStart.Add(20 * week)
	// Parcels of two days that came before a start, and of eight days that began then.
	history := func(start time.Time, old, fresh int, last time.Time) []eta.Sample {
		var samples []eta.Sample
		for i := range old - 1 {
			to := start.Add(-time.Duration(i+1) * time.Hour)
			samples = append(samples, eta.Sample{From: to.Add(hours(-48)), To: to})
		}
		samples = append(samples, eta.Sample{From: last.Add(hours(-48)), To: last})
		for range fresh {
			samples = append(samples, eta.Sample{From: start, To: start.Add(hours(192))})
		}
		return samples
	}
	cut := asOf.Add(-2 * week)
	just := cut.Add(-time.Second)
	eight := asOf.Sub(cut.Add(hours(192)))
	tests := []struct {
		name    string
		samples []eta.Sample
		window  time.Duration
		moved   bool
		why     string
	}{
		{"just enough of both", history(cut, 50, 60, just), 0, true, "fifty rows make a model, sixty deliveries a calibration"},
		{"too few to compare", history(cut, 50, 59, just), 0, false, "fifty-nine say too little"},
		{"too few to compare with", history(cut, 49, 60, just), 0, false, "nothing would have been said of them"},
		{"the fiftieth came at the start", history(cut, 50, 60, cut), 0, false, "delivered at that moment is not delivered before it"},
		{"a window that reaches them", history(cut, 50, 60, just), eight, true, "delivered as long ago as the window is long"},
		{"a window that does not", history(cut, 50, 60, just), eight - time.Second, false, "delivered a second earlier"},
		{"no calibration asked for", history(cut, 50, 60, just), -1, false, "the residuals alone"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			residuals := train(t, test.samples, asOf, eta.Options{CalibrationWindow: -1})
			m := train(t, test.samples, asOf, eta.Options{CalibrationWindow: test.window})
			if moved := !bytes.Equal(binaryOf(t, residuals), binaryOf(t, m)); moved != test.moved {
				t.Errorf("moved %t, want %t: %s", moved, test.moved, test.why)
			}
		})
	}
	// Two hundred of them make the residuals' median their own. But they were told two days and took
	// eight, so what is told next lies later: by a part of what was off, not by nothing nor all of it.
	samples := history(cut, 50, 200, just)
	p50 := func(o eta.Options) float64 {
		return train(t, samples, asOf, o).Predict(eta.Features{}, asOf, asOf).P50.Hours()
	}
	if raw, told := p50(eta.Options{CalibrationWindow: -1}), p50(eta.Options{}); !(told > 1.3*raw && told < 4*raw) {
		t.Errorf("half of them in %.0f hours by the residuals and in %.0f calibrated; they took four times what was said", raw, told)
	}
	// Parcels that took longer than the models reach back are left out of it.
	var slow []eta.Sample
	for weeks := range 57 {
		for i := range 3 {
			slow = append(slow, eta.Sample{From: asOf.Add(-time.Duration(weeks)*week - hours(1)), To: asOf.Add(-time.Duration(i+1) * time.Second)})
		}
	}
	if q := train(t, slow, asOf, eta.Options{}).Predict(eta.Features{}, asOf, asOf); !ordered(q, 0) {
		t.Errorf("%+v", q)
	}
}

// TestLevel: a carrier that has slowed down lately is slower in the answer, and Drift says by how
// much; the other carrier is not.
func TestLevel(t *testing.T) {
	w := world{rows: 6000, seed: 21}
	for slow, steady := range map[string]string{"carrier 0": "carrier 1", "carrier 1": "carrier 0"} {
		samples := w.samples()
		for i := range samples {
			s := &samples[i]
			if s.Carrier == slow && s.From.After(w.end().AddDate(0, 0, -25)) {
				s.To = s.From.Add(s.To.Sub(s.From) * 3 / 2)
			}
			if i >= 1500 && i < 1600 {
				s.Carrier = "idle"
			}
		}
		m := train(t, samples, w.end(), eta.Options{})
		ask := func(carrier string, from time.Time) eta.Quantiles {
			f := samples[0].Features
			f.Carrier = carrier
			return m.Predict(f, from, from)
		}
		slower, other, before := ask(slow, w.end()), ask(steady, w.end()), ask(slow, w.end().AddDate(0, 0, -40))
		if slower.Drift < 6*time.Hour || slower.Drift > slower.P50/3 {
			t.Errorf("the slower carrier's level adds %v to %v", slower.Drift, slower.P50)
		}
		if other.Drift > slower.Drift/3 {
			t.Errorf("the other carrier's level adds %v, the slower one's %v", other.Drift, slower.Drift)
		}
		if before.Drift > slower.Drift/3 {
			t.Errorf("the level adds %v to a parcel of forty days ago, when all was well, and %v to one of today", before.Drift, slower.Drift)
		}
		if idle := ask("idle", w.end()); idle.Drift < slower.Drift/10 {
			t.Errorf("a carrier of which nothing was heard lately goes with all of them: %v, the slower one %v", idle.Drift, slower.Drift)
		}
	}
}

// TestWeekClock: parcels that are never delivered on a Sunday are not expected on one.
func TestWeekClock(t *testing.T) {
	m, samples := trained(t)
	rng := rand.New(rand.NewPCG(5, 5))
	on, n := 0, 0
	for _, s := range samples {
		from := s.From.Add(time.Duration(rng.IntN(168)) * time.Hour)
		q := m.Predict(s.Features, from, from)
		for _, d := range []time.Duration{q.P10, q.P25, q.P50, q.P75, q.P90} {
			n++
			if from.Add(d).Weekday() == time.Sunday {
				on++
			}
		}
	}
	if share := float64(on) / float64(n); share > .02 {
		t.Errorf("%.3f of the quantiles lie on a Sunday; a week without its rhythm would have .143", share)
	}
}

const sumVariable = "PARCELFOLD_ETA_SUM"

// TestSum prints the checksum of a model for TestSameBytesWithFusedMultiplyAdd, which runs it.
func TestSum(t *testing.T) {
	if os.Getenv(sumVariable) == "" {
		t.Skipf("%s is not set; it is for another test to run this one", sumVariable)
	}
	m, _ := trained(t)
	fmt.Printf("sum %x\n", sha256.Sum256(binaryOf(t, m)))
}

// TestNothingIsFused reads what the compiler makes of the package for processors that multiply and add
// in one step. By the Go specification a product may be fused with what is added to it, unless it is
// converted first, float64(a*b) + c, also across statements and calls. A fused step rounds once instead
// of twice, so the model's bytes and the window would depend on the processor. That can be told apart
// by results only in rare cases, as most is rounded coarsely; the instructions tell it always.
func TestNothingIsFused(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the package for two processors")
	}
	fused := regexp.MustCompile(`([\w.]+\.go:\d+)\)\t(VFN?M(?:ADD|SUB)\w*|FN?M(?:ADD|SUB)[DS])\b`)
	for _, processor := range []string{"GOARCH=amd64 GOAMD64=v3", "GOARCH=arm64"} {
		cmd := exec.Command("go", "build", "-gcflags=-S", ".")
		cmd.Env = append(append(os.Environ(), "CGO_ENABLED=0", "GOOS=linux"), strings.Fields(processor)...)
		out, err := cmd.CombinedOutput()
		require.NoError(t, err, "%s: %.2000s", processor, out)
		if !regexp.MustCompile(`\(.*/model\.go:\d+\)\t`).Match(out) {
			t.Fatalf("%s: no instructions of this package in %d bytes", processor, len(out))
		}
		for _, m := range fused.FindAllSubmatch(out, -1) {
			t.Errorf("%s: %s: %s: convert the product before adding to it", processor, m[1], m[2])
		}
	}
}

// TestSameBytesWithFusedMultiplyAdd compiles for processors with and without fused multiply-add and
// compares models, as a whole.
func TestSameBytesWithFusedMultiplyAdd(t *testing.T) {
	if testing.Short() {
		t.Skip("compiles the package twice")
	}
	if runtime.GOARCH != "amd64" {
		t.Skip("GOAMD64 tells nothing on " + runtime.GOARCH)
	}
	sum := func(level string) string {
		cmd := exec.Command("go", "test", "-count=1", "-run", "^TestSum$", "-v", ".")
		cmd.Env = append(os.Environ(), sumVariable+"=1", "GOAMD64="+level)
		out, err := cmd.CombinedOutput()
		if bytes.Contains(out, []byte("can only be run on AMD64 processors with")) {
			t.Skip("this processor has no fused multiply-add")
		}
		require.NoError(t, err, "%s", out)
		return regexp.MustCompile(`sum [0-9a-f]{64}`).FindString(string(out))
	}
	plain, fused := sum("v1"), sum("v3")
	if plain == "" || plain != fused {
		t.Errorf("GOAMD64=v1 gives %q, v3 %q", plain, fused)
	}
}

// ordered reports whether the quantiles ascend from the time that has gone.
func ordered(q eta.Quantiles, gone time.Duration) bool {
	return slices.IsSorted([]time.Duration{max(gone, 0), q.P05, q.P10, q.P25, q.P50, q.P75, q.P90, q.P95})
}
