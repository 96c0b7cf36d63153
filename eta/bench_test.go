package eta_test

import (
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/eta"
)

func BenchmarkPredict(b *testing.B) {
	m, samples := trained(b)
	f, from := samples[0].Features, samples[0].From
	for _, c := range []struct {
		name string
		gone time.Duration
	}{{"new", 0}, {"under_way", 9 * 24 * time.Hour}} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			now := from.Add(c.gone)
			for b.Loop() {
				m.Predict(f, from, now)
			}
		})
	}
	b.Run("plain", func(b *testing.B) { // by the definitions, without a thought of speed
		p := plainOf(b, m)
		b.ReportAllocs()
		for b.Loop() {
			p.Predict(f, from, from)
		}
	})
}

func BenchmarkTrain(b *testing.B) {
	w := world{rows: 20_000, seed: 1}
	samples := w.samples()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := eta.Train(samples, w.end(), eta.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// TestPredictAllocatesNothing holds the budget of the hot path.
func TestPredictAllocatesNothing(t *testing.T) {
	m, samples := trained(t)
	f, from := samples[0].Features, samples[0].From
	for _, model := range []*eta.Model{m, nil} {
		for _, gone := range []time.Duration{0, 9 * 24 * time.Hour} {
			if n := testing.AllocsPerRun(100, func() { model.Predict(f, from, from.Add(gone)) }); n != 0 {
				t.Errorf("Predict after %v allocates %v times", gone, n)
			}
		}
	}
}
