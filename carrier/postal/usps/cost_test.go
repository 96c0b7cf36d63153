package usps_test

import (
	"encoding/json"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
)

// reply is the answer of v3 as a plain reader types it: what the adapter reads, and the status.
type reply struct {
	TrackingNumber            string  `json:"trackingNumber"`
	MailClass                 string  `json:"mailClass"`
	ServiceTypeCode           string  `json:"serviceTypeCode"`
	Status                    string  `json:"status"`
	StatusCategory            string  `json:"statusCategory"`
	StatusSummary             string  `json:"statusSummary"`
	DestinationCity           string  `json:"destinationCity"`
	DestinationState          string  `json:"destinationState"`
	DestinationZIP            string  `json:"destinationZIP"`
	DestinationCountryCode    string  `json:"destinationCountryCode"`
	OriginCity                string  `json:"originCity"`
	OriginState               string  `json:"originState"`
	OriginZIP                 string  `json:"originZIP"`
	OriginCountryCode         string  `json:"originCountryCode"`
	ExpectedDeliveryDate      string  `json:"expectedDeliveryDate"`
	ExpectedDeliveryTimeStamp string  `json:"expectedDeliveryTimeStamp"`
	GuaranteedDeliveryDate    string  `json:"guaranteedDeliveryDate"`
	TrackingEvents            []entry `json:"trackingEvents"`
}

type entry struct {
	EventType      string `json:"eventType"`
	EventTimestamp string `json:"eventTimestamp"`
	GMTTimestamp   string `json:"GMTTimestamp"`
	GMTOffset      string `json:"GMTOffset"`
	EventCity      string `json:"eventCity"`
	EventState     string `json:"eventState"`
	EventZIP       string `json:"eventZIP"`
	EventCountry   string `json:"eventCountry"`
	Firm           string `json:"firm"`
	Name           string `json:"name"`
	EventCode      string `json:"eventCode"`
}

// body returns the fixture with 15 events; a typed read of it finds the same scans as the adapter.
func body(tb testing.TB) []byte {
	b, err := os.ReadFile(fixtures + "/delivered.json")
	require.NoError(tb, err)
	var plain reply
	require.NoError(tb, json.Unmarshal(b, &plain))
	track := fixture(tb, "delivered.json")[0]
	require.Len(tb, plain.TrackingEvents, 15)
	require.Len(tb, track.Events, 15)
	for i, e := range plain.TrackingEvents { // newest first
		got := track.Events[14-i]
		require.Equal(tb, [4]string{e.EventCode, e.EventType, e.EventCity, e.EventState},
			[4]string{got.Native.Code, got.Native.Text.Reveal(), got.Place.City, got.Place.Region})
		if e.GMTOffset != "" {
			want, err := time.Parse("2006-01-02T15:04:05-07:00", e.EventTimestamp+e.GMTOffset)
			require.NoError(tb, err)
			at, known := got.At.Instant()
			require.True(tb, known && at.Equal(want), "%s at %s, want %s", e.EventCode, got.At, want)
		}
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
