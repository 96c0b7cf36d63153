package dhl_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

type address struct {
	Address struct{ AddressLocality, CountryCode, PostalCode string }
}

type state struct {
	Timestamp, StatusCode, Status, Description, Remark, NextSteps string
	Location                                                      address
	PieceIds                                                      []string
}

// reply is the answer as a plain reader types it.
type reply struct {
	Shipments []struct {
		ID, Service             string
		Origin, Destination     address
		Status                  state
		EstimatedTimeOfDelivery string
		Details                 struct {
			Product             struct{ ProductName string }
			TotalNumberOfPieces int
		}
		Events []state
	}
}

// body returns the fixture with 15 events; a typed read of it finds the same scans as the adapter.
func body(tb testing.TB) []byte {
	b, err := os.ReadFile(fixtures + "/express-fifteen-events.json")
	require.NoError(tb, err)
	var plain reply
	require.NoError(tb, json.Unmarshal(b, &plain))
	tracks, err := adapter(tb).Decode(carrier.Payload{Body: b})
	require.NoError(tb, err)
	require.Len(tb, tracks[0].Events, 15)
	for i, e := range plain.Shipments[0].Events {
		got := tracks[0].Events[i]
		require.Equal(tb, [3]string{e.StatusCode, e.Description, e.Location.Address.AddressLocality},
			[3]string{got.Native.Code, got.Native.Text.Reveal(), got.Place.City})
	}
	return b
}

func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, with which the short tests run, allocates of its own accord")
	}
	a, p := adapter(t), carrier.Payload{Body: body(t)}
	if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 10 {
		t.Errorf("%v allocations for one track, want 8 and 2 more", n)
	}
}

func TestReadAllocatesNothing(t *testing.T) {
	a, n := adapter(t), event.Native{Code: "failure", Text: "Der Empfänger wurde nicht angetroffen"}
	if n := testing.AllocsPerRun(100, func() { a.Read(n) }); n != 0 {
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
