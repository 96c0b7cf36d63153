package novaposhta_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
)

// plain is an answer as a plain reader types it, with what the adapter reads.
type plain struct {
	Success bool
	Data    []struct {
		Number, StatusCode, Status                                    string
		DateCreated, ActualDeliveryDate, RecipientDateTime            string
		ScheduledDeliveryDate, TrackingUpdateDate                     string
		CitySender, CityRecipient, WarehouseRecipient, ServiceType    string
		SeatsAmount, LastCreatedOnTheBasisDocumentType, RedeliveryNum string
		LastCreatedOnTheBasisNumber, OwnerDocumentNumber              string
		DocumentWeight                                                float64
	}
	Errors, ErrorCodes []string
}

// body returns the fixture of a parcel at the branch; a typed read of it finds the same status.
func body(tb testing.TB) []byte {
	b, err := os.ReadFile(fixtures + "/at-the-branch.json")
	require.NoError(tb, err)
	var v plain
	require.NoError(tb, json.Unmarshal(b, &v))
	track, d := one(tb, string(b)), v.Data[0]
	require.Len(tb, track.Events, 1)
	e := track.Events[0]
	require.Equal(tb, [4]string{d.Number, d.StatusCode, d.Status, d.WarehouseRecipient}, [4]string{track.Number, e.Native.Code, e.Native.Text.Reveal(), e.Place.Name})
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
