package upu_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// reply is the tracking page's JSON as a plain reader types it.
type reply []struct {
	ID, DestinationCountryCd string
	State                    int
	Events                   []struct{ EventCd, EventNm, EventDT, EventLocation, Signature string }
}

// body returns the fixture with 14 events; a typed read of it finds the same scans as the adapter.
func body(tb testing.TB) []byte {
	b, err := os.ReadFile(fixtures + "/delivered-by-collection.json")
	require.NoError(tb, err)
	var plain reply
	require.NoError(tb, json.Unmarshal(b, &plain))
	track := one(tb, string(b))
	require.Len(tb, track.Events, len(plain[0].Events))
	for i, e := range plain[0].Events {
		got := track.Events[i]
		require.Equal(tb, [3]string{e.EventCd, e.EventNm, e.EventLocation}, [3]string{got.Native.Code, got.Native.Text.Reveal(), got.Place.Name})
	}
	return b
}

func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("short runs have the race detector on, which allocates")
	}
	a, p := adapter(t), carrier.Payload{Body: body(t)}
	if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 10 {
		t.Errorf("%v allocations for one track, want 8 and 2 more", n)
	}
}

func TestReadAllocatesNothing(t *testing.T) {
	a := adapter(t)
	if n := testing.AllocsPerRun(100, func() { a.Read(event.Native{Code: "EME", Sub: "50"}) }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkDecode(b *testing.B) {
	raw := body(b)
	b.Run("adapter", func(b *testing.B) {
		a, p := adapter(b), carrier.Payload{Body: raw}
		b.ReportAllocs()
		for b.Loop() {
			if _, err := a.Decode(p); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("json.Unmarshal", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			var plain reply
			if err := json.Unmarshal(raw, &plain); err != nil {
				b.Fatal(err)
			}
		}
	})
}
