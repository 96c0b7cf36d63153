package eta

import (
	"cmp"
	"math"
	"slices"
	"time"
)

// Record is how well a carrier keeps its delivery promises: of each, how much later than the end
// of the promise the parcel came. Negative is before it.
type Record struct {
	Rows   int     `json:"rows"`    // promises kept or broken
	OnTime float64 `json:"on_time"` // share delivered by the end of the promise

	P05 time.Duration `json:"p05"`
	P10 time.Duration `json:"p10"`
	P25 time.Duration `json:"p25"`
	P50 time.Duration `json:"p50"`
	P75 time.Duration `json:"p75"`
	P90 time.Duration `json:"p90"`
	P95 time.Duration `json:"p95"`
}

// Promises is the record of the carrier and service of f, of the carrier alone where the service
// has fewer than 30 promises. Without any it is zero. Samples with Promised set make the record.
func (m *Model) Promises(f Features) Record {
	if m == nil {
		return Record{}
	}
	for _, service := range [...]string{f.Service, ""} {
		if h := m.promises.of(promiseKey(f.Carrier, service)); h != nil && (h.rows >= enoughPromises || service == "") {
			return h.record()
		}
	}
	return Record{}
}

const (
	enoughPromises = 30
	binsEachSide   = 80 // half days
	numBins        = 2 * binsEachSide
)

// promises are the histograms of all carriers, and of their services, by ascending key.
type promises []promiseHistogram

// promiseHistogram counts deliveries by how late they came, in half days around the promise. What
// is further off than forty days counts in the last bin. Half days are as fine as a quantile of a
// few hundred rows, and a sum of such counts is the count of the sum, in any order.
type promiseHistogram struct {
	key  uint64
	rows uint32
	bin  [numBins]float32 // weight by age; bin binsEachSide-1 ends at the promise
}

func promiseKey(carrier, service string) uint64 {
	return uint64(newHash.word(carrier).word(service)) | 1
}

func (p promises) of(key uint64) *promiseHistogram {
	i, ok := slices.BinarySearchFunc(p, key, func(h promiseHistogram, k uint64) int { return cmp.Compare(h.key, k) })
	if !ok {
		return nil
	}
	return &p[i]
}

func promisesFrom(kept []*Sample, asOf time.Time, halfLife time.Duration) promises {
	bins := map[uint64]*[numBins]float64{}
	rows := map[uint64]uint32{}
	add := func(key uint64, i int, weight float64) {
		if bins[key] == nil {
			bins[key] = new([numBins]float64)
		}
		bins[key][i] += weight
		rows[key]++
	}
	for _, s := range kept {
		if s.Promised.IsZero() {
			continue
		}
		i := binOf(s.To.Sub(s.Promised))
		weight := round(math.Exp2(-asOf.Sub(s.To).Hours()/halfLife.Hours()), 1e-9)
		add(promiseKey(s.Carrier, ""), i, weight)
		if s.Service != "" {
			add(promiseKey(s.Carrier, s.Service), i, weight)
		}
	}
	var p promises
	for key, b := range bins {
		h := promiseHistogram{key: key, rows: rows[key]}
		for i, w := range b {
			h.bin[i] = small(w)
		}
		p = append(p, h)
	}
	slices.SortFunc(p, func(a, b promiseHistogram) int { return cmp.Compare(a.key, b.key) })
	return p
}

const halfDay = 12 * time.Hour

// binOf is the bin of a delay. A delivery at the very end of the promise is on time.
func binOf(late time.Duration) int {
	i := binsEachSide - 1 + int(math.Ceil(late.Hours()/halfDay.Hours()))
	return min(max(i, 0), numBins-1)
}

func (h *promiseHistogram) record() Record {
	total, kept := 0.0, 0.0
	for i, w := range h.bin {
		total += float64(w)
		if i < binsEachSide {
			kept += float64(w)
		}
	}
	if !(total > 0) {
		return Record{}
	}
	return Record{
		Rows: int(h.rows), OnTime: kept / total,
		P05: h.quantile(.05 * total), P10: h.quantile(.10 * total), P25: h.quantile(.25 * total), P50: h.quantile(.50 * total),
		P75: h.quantile(.75 * total), P90: h.quantile(.90 * total), P95: h.quantile(.95 * total),
	}
}

// quantile is where the weight below reaches the one given, evenly spread within a bin.
func (h *promiseHistogram) quantile(weight float64) time.Duration {
	sum, i := 0.0, 0
	for i < numBins-1 && sum+float64(h.bin[i]) < weight {
		sum += float64(h.bin[i])
		i++
	}
	part := min((weight-sum)/float64(h.bin[i]), 1)
	return time.Duration(float64(halfDay) * (float64(i-binsEachSide) + part)).Round(time.Minute)
}
