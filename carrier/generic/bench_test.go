package generic_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// jsonBody is a shipment with n events, as feeds write them.
func jsonBody(n int) []byte {
	var b strings.Builder
	b.WriteString(`{"number":"N1000001","service":"Home","events":[`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"code":"a","text":"Arrived at the hub no. %d","time":"2026-05-%02dT10:00:00+02:00","location":{"city":"Graz","country":"AT","postal":"8010"},"extra":{"id":%d,"device":"scanner"}}`, i, 1+i%28, i)
	}
	b.WriteString("]}")
	return []byte(b.String())
}

const jsonMapping = `{"id":"x","number":"number","service":"service","events":["events"],"event":{"code":"code","text":"text","at":["time"],
	"place":{"city":"location.city","country":"location.country","postal_code":"location.postal"}},` + codes + `}`

const csvMapping = `{"id":"x","format":"csv","number":"number","event":{"code":"code","text":"text","at":["time"],"place":{"city":"city"}},` + codes + `}`

func csvBody(n int) []byte {
	var b strings.Builder
	b.WriteString("number,code,text,time,city,extra\n")
	for i := range n {
		fmt.Fprintf(&b, "N1000001,a,Arrived at the hub no. %d,2026-05-%02dT10:00:00+02:00,Graz,%d\n", i, 1+i%28, i)
	}
	return []byte(b.String())
}

func BenchmarkJSON(b *testing.B) {
	body := jsonBody(15)
	a := loaded(b, jsonMapping)
	b.Run("mapping", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if got, err := a.Decode(carrier.Payload{Body: body}); err != nil || len(got[0].Events) != 15 {
				b.Fatal(err)
			}
		}
	})
	b.Run("any", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var v any
			if err := json.Unmarshal(body, &v); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkCSV(b *testing.B) {
	body := csvBody(200)
	a := loaded(b, csvMapping)
	b.Run("mapping", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if got, err := a.Decode(carrier.Payload{Body: body}); err != nil || len(got[0].Events) != 200 {
				b.Fatal(err)
			}
		}
	})
	b.Run("csv", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := csv.NewReader(bytes.NewReader(body)).ReadAll(); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// TestBenchmarkedEvents: what is measured is the right answer.
func TestBenchmarkedEvents(t *testing.T) {
	for _, tt := range []struct {
		mapping string
		body    []byte
		n       int
	}{{jsonMapping, jsonBody(15), 15}, {csvMapping, csvBody(200), 200}} {
		got, err := loaded(t, tt.mapping).Decode(carrier.Payload{Body: tt.body})
		require.NoError(t, err)
		require.Len(t, got[0].Events, tt.n)
		for i, e := range got[0].Events {
			_, _, day := e.At.Date()
			if e.Status != status.Accepted || e.Place.City != "Graz" || day != 1+i%28 || e.Native.Text.Reveal() != fmt.Sprintf("Arrived at the hub no. %d", i) {
				t.Errorf("event %d is %v", i, e)
			}
		}
	}
}

// TestAllocations: a decode allocates per payload and track, not per event.
func TestAllocations(t *testing.T) {
	a := loaded(t, jsonMapping)
	for _, n := range []int{15, 150} {
		body := jsonBody(n)
		got := testing.AllocsPerRun(20, func() { _, _ = a.Decode(carrier.Payload{Body: body}) })
		t.Logf("%d events: %v allocations", n, got)
		if got > 10+8 { // the arena and the lists of nodes grow with the body, by doubling
			t.Errorf("%d events: %v allocations", n, got)
		}
	}
}
