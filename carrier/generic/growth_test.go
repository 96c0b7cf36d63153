package generic_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
)

// TestHostileGrowth: what a body costs grows with its size, not with its square. Eight times the body is
// eight times the time for the one and 64 times for the other.
func TestHostileGrowth(t *testing.T) {
	count := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	const flat = `"number":"n","event":{"code":"c","at":["t"]},"refs":[{"kind":"order","path":"o"}],
		"promises":[{"kind":"delivery","on":[{"path":"eta","layouts":["epoch"]}]}],"errors":[{"when":[{"path":"err"}],"code":"err"}],` + codes + `}`
	lines, rows := loaded(t, `{"id":"x","format":"ndjson",`+flat), loaded(t, `{"id":"x","format":"csv",`+flat)
	tests := []struct {
		name    string
		adapter carrier.Adapter
		body    func(n int) string
		why     string
	}{
		{"pieces", ready(t, "dhlexpress"), func(n int) string {
			return `{"shipments":[{"shipmentTrackingNumber":"4144185533","pieces":[` + count(n, `{"number":1,"trackingNumber":"JD%d"},`) + `{}]}]}`
		}, "each reference is compared with all before it"},
		{"references of rows", rows, func(n int) string { return "n,c,t,o\n" + count(n, "N1,a,2026-05-04,O-%d\n") }, "so in rows"},
		{"references of lines", lines, func(n int) string { return count(n, `{"n":"N1","c":"a","t":"2026-05-04","o":"O-%d"}`+"\n") }, "so in lines"},
		{"promises of lines", lines, func(n int) string {
			return count(n, `{"n":"N1","c":"a","t":"2026-05-04","eta":17780%05d}`+"\n")
		}, "so the promises"},
		{"promises of rows", rows, func(n int) string {
			return "n,c,t,eta\n" + count(n, "N1,a,2026-05-04,17780%05d\n")
		}, "so the promises"},
		{"broken lines", lines, func(n int) string { return count(n, `{"n":"N%d","c":"a","t":"2026-05-04"}`+"\nnonsense\n") }, "each of many tracks has each broken line"},
		{"broken lines of many kinds", lines, func(n int) string {
			return count(n, `{"n":"N%[1]d","c":"a","t":"2026-05-04"}`+"\n"+`{"err":"E%[1]d"}`+"\n")
		}, "so here"},
		{"broken lines in UTF-16", lines, func(n int) string {
			return "\xff\xfe" + strings.ReplaceAll(count(n, `{"n":"N%[1]d","c":"a"}`+"\n"+`{"err":"E%[1]d"}`+"\n"), "", "\x00")[1:]
		}, "each place is counted from the beginning"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cost := func(body string) time.Duration {
				least := time.Hour
				for range 2 {
					runtime.GC()
					start := time.Now()
					_, err := tt.adapter.Decode(carrier.Payload{Body: []byte(body), Received: received})
					least = min(least, time.Since(start))
					require.NoError(t, err)
				}
				return least
			}
			const n, attempts = 2000, 4 // a busy machine may spoil one, but not all of them
			one, eight := tt.body(n), tt.body(8*n)
			for attempt := range attempts {
				small, large := cost(one), cost(eight)
				if large < 24*small || large < 200*time.Millisecond {
					return
				}
				if attempt == attempts-1 {
					t.Errorf("%v for %d, %v for eight times as many: %s", small, n, large, tt.why)
				}
			}
		})
	}
}
