package ukrposhta_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
)

// plain is a list of events as a plain reader types it.
type plain []struct {
	Barcode, Date, Event, EventName, Country, EventReason string
	Index, Name                                           *string
	Step, EventReason_id, MailType, IndexOrder            int
}

// body returns the fixture with eight events; a typed read of it finds the same.
func body(tb testing.TB) []byte {
	b, err := os.ReadFile(fixtures + "/delivered.json")
	require.NoError(tb, err)
	var v plain
	require.NoError(tb, json.Unmarshal(b, &v))
	track := one(tb, string(b))
	require.Len(tb, track.Events, len(v))
	for i, x := range v {
		e := track.Events[i]
		require.Equal(tb, [3]string{x.Barcode, x.Event, x.EventName}, [3]string{e.Number, e.Native.Code, e.Native.Text.Reveal()})
	}
	return b
}

func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("short runs have the race detector on, which allocates")
	}
	a, p := adapter(t), carrier.Payload{Body: body(t), Received: received}
	if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 10 {
		t.Errorf("%v allocations for one track, want 8 and 2 more", n)
	}
}

func BenchmarkDecode(b *testing.B) {
	raw := body(b)
	b.Run("adapter", func(b *testing.B) {
		a, p := adapter(b), carrier.Payload{Body: raw, Received: received}
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
			var v plain
			if err := json.Unmarshal(raw, &v); err != nil {
				b.Fatal(err)
			}
		}
	})
}
