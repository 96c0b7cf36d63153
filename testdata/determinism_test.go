package testdata_test

import (
	"crypto/sha256"
	"encoding/json"
	"math/rand/v2"
	"runtime"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception/watch"
)

// digest sums up all that the library says of the fixtures: the tracks of each payload, and of each
// parcel over all payloads the shipment, the verdict and the view at one moment. The payloads are decoded
// and joined in the order given.
func digest(tb testing.TB, r *carrier.Registry, list []sample, order []int) [sha256.Size]byte {
	tb.Helper()
	type parcel struct{ carrier, number string }
	decoded := make([]any, len(list))
	parcels := map[parcel]event.Shipment{}
	for _, i := range order {
		tracks, err := r.Decode(list[i].carrier, list[i].payload)
		if err != nil {
			decoded[i] = err.Error()
			continue
		}
		decoded[i] = tracks
		for _, t := range tracks {
			p := parcel{t.Carrier, t.Number}
			parcels[p] = parcels[p].Join(event.Join(t))
		}
	}
	now := time.Date(2026, time.June, 1, 12, 0, 0, 0, time.UTC)
	said := map[string][]any{}
	for p, s := range parcels {
		said[p.carrier+" "+p.number] = []any{s, s.Verdict(), watch.Look(s, now, watch.Policy{})}
	}
	text, err := json.Marshal([]any{decoded, said}) // the keys of a map come sorted
	require.NoError(tb, err)
	return sha256.Sum256(text)
}

// The same payloads give the same answer on any number of processors, in any zone of the host and in any
// order. Adapters are made anew each time: what they keep from their making counts too.
func TestDeterminism(t *testing.T) {
	list := samples(t, registry(t))
	order := make([]int, len(list))
	for i := range order {
		order[i] = i
	}
	want := digest(t, registry(t), list, order)
	check := func(what string) {
		t.Helper()
		if digest(t, registry(t), list, order) != want {
			t.Errorf("%s: another digest", what)
		}
	}
	check("once more")

	procs := runtime.GOMAXPROCS(0)
	defer runtime.GOMAXPROCS(procs)
	for _, n := range []int{1, 2, 8} {
		runtime.GOMAXPROCS(n)
		check("with other GOMAXPROCS")
	}
	runtime.GOMAXPROCS(procs)

	local := time.Local
	defer func() { time.Local = local }()
	for _, name := range []string{"UTC", "Europe/Moscow", "Asia/Kolkata", "America/New_York", "Pacific/Chatham", "Pacific/Kiritimati"} {
		zone, err := time.LoadLocation(name)
		require.NoError(t, err)
		time.Local = zone
		check("on a host in " + name)
	}
	time.Local = local

	rnd := rand.New(rand.NewPCG(7, 10))
	for range 5 {
		rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		check("in another order")
	}
}

// The digest sees what it must: a payload that came a second later changes it.
func TestDigestSeesASecond(t *testing.T) {
	r := registry(t)
	list := samples(t, r)
	at := slices.IndexFunc(list, func(s sample) bool { return s.name == "spsr/happy-courier.xml" })
	require.GreaterOrEqual(t, at, 0)
	want := digest(t, r, list, []int{at})
	list[at].payload.Received = list[at].payload.Received.Add(time.Second)
	if digest(t, r, list, []int{at}) == want {
		t.Error("a payload received at another time gives the same digest")
	}
}
