package eta_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/eta"
)

// world makes parcels whose law is known: the time is a product of the lane, the distance, the
// sender, the level of the carrier at the time and chance, and delivery waits for a working day.
type world struct {
	rows  int
	seed  uint64
	drift func(day float64) float64 // natural logarithm added to the time of a start on that day
	sigma func(lane int) float64    // spread of chance; nil: .4
	days  int                       // how many days the starts are spread over; 0: 365
}

var worldStart = time.Date(2025, 1, 6, 0, 0, 0, 0, time.UTC) // a Monday

func (w *world) span() int {
	if w.days == 0 {
		return 365
	}
	return w.days
}

func (w *world) end() time.Time { return worldStart.AddDate(0, 0, w.span()) }

// off are the days without delivery: Sundays, and one Wednesday in four as a holiday.
func off(t time.Time) bool {
	days := int(t.Sub(worldStart).Hours() / 24)
	return t.Weekday() == time.Sunday || t.Weekday() == time.Wednesday && days%28 == 2
}

const (
	worldLanes   = 12
	worldSenders = 40
)

// samples come in order of start, those delivered after the end of the world included.
func (w *world) samples() []eta.Sample {
	rng := rand.New(rand.NewPCG(w.seed, 7))
	out := make([]eta.Sample, 0, w.rows)
	for i := range w.rows {
		day := float64(i) / float64(w.rows) * float64(w.span())
		out = append(out, w.sample(rng, day))
	}
	return out
}

func (w *world) sample(rng *rand.Rand, day float64) eta.Sample {
	lane, sender := rng.IntN(worldLanes), rng.IntN(worldSenders)
	carrier := lane % 2
	km := 20 + 2000*rng.Float64()
	sigma := .4
	if w.sigma != nil {
		sigma = w.sigma(lane)
	}
	mu := math.Log(4) + .08*float64(lane%5) + .25*math.Log1p(km/400) + .3*math.Sin(float64(sender))
	if w.drift != nil {
		mu += w.drift(day)
	}
	from := worldStart.Add(time.Duration(day * 24 * float64(time.Hour)))
	to := from.Add(time.Duration(math.Exp(mu+sigma*rng.NormFloat64()) * 24 * float64(time.Hour)))
	for off(to) {
		to = to.AddDate(0, 0, 1)
	}
	return eta.Sample{
		Features: eta.Features{
			Stage: eta.HandedOver, Carrier: fmt.Sprint("carrier ", carrier), Sender: fmt.Sprint("sender ", sender),
			Origin:      eta.Area{Country: "DE", Region: fmt.Sprint("o", lane/4)},
			Destination: eta.Area{Country: "DE", Region: fmt.Sprint("d", lane%4), PostalCode: fmt.Sprint(10+lane, "5")},
			DistanceKM:  km, WeightGrams: 100 + rng.IntN(5000), Items: 1 + rng.IntN(3),
		},
		From: from.Truncate(time.Second), To: to.Truncate(time.Second),
	}
}

// trained is a model of a steady world, and the samples it learned from.
func trained(t testing.TB) (*eta.Model, []eta.Sample) {
	t.Helper()
	w := world{rows: 3000, seed: 1}
	samples := w.samples()
	m, err := eta.Train(samples, w.end(), eta.Options{})
	require.NoError(t, err)
	return m, samples
}
