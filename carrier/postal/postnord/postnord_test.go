package postnord_test

import (
	"encoding/csv"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/postnord"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const (
	fixtures = "../../../testdata/postal/postnord"
	number   = "00373500000000000017"
)

var received = time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)

// made is one adapter for all tests: it loads time zones.
var made = sync.OnceValues(func() (*postnord.Adapter, error) { return postnord.New(postnord.Options{}) })

func adapter(t testing.TB) *postnord.Adapter {
	t.Helper()
	a, err := made()
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, body, number string) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(postnord.ID, carrier.Payload{Body: []byte(body), Number: number, Received: received})
}

// scan reads one event with these members.
func scan(t testing.TB, members string) event.Event {
	t.Helper()
	tracks, err := decode(t, `{"TrackingInformationResponse":{"shipments":[{"shipmentId":"`+number+`","items":[{"itemId":"`+number+
		`","events":[{"eventTime":"2026-05-12T09:00:00",`+members+`}]}]}]}}`, "")
	require.NoError(t, err)
	require.Len(t, tracks, 1)
	require.Len(t, tracks[0].Events, 1)
	return tracks[0].Events[0]
}

// unmapped are the reference's words that stay unknown.
var unmapped = []string{
	"OTHER", // says nothing
	"SPLIT", // what was split is not known
}

func TestReferenceCodes(t *testing.T) {
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	want := map[string]carrier.Row{
		"INFORMED":               {Status: status.Registered},
		"EN_ROUTE":               {Status: status.InTransit},
		"AVAILABLE_FOR_DELIVERY": {Status: status.AvailableForPickup}, // with the shop, not on the round
		"DELIVERED":              {Status: status.Delivered},
		"DELIVERY_IMPOSSIBLE":    {Status: status.Exception, Reason: status.Undeliverable}, // not yet going back
		"RETURNED":               {Status: status.Returned},
		"DELAYED":                {Status: status.Exception, Reason: status.Delayed},
		"EXPECTED_DELAY":         {Status: status.Info, Reason: status.Delayed}, // a forecast
		"DELIVERY_REFUSED":       {Status: status.Exception, Reason: status.Refused},
		"STOPPED":                {Status: status.Exception, Reason: status.Held},
	}
	require.Len(t, rows[1:], len(want)+len(unmapped))
	for _, r := range rows[1:] {
		row, mapped := adapter(t).Read(event.Native{Code: r[0], Sub: "34"})
		w := want[r[0]]
		if mapped == slices.Contains(unmapped, r[0]) || row.Status != w.Status || row.Reason != w.Reason || row.Detail != w.Detail {
			t.Errorf("%s (%s) reads %s, %s, %s, want %s, %s", r[0], r[1], row.Status, row.Detail, row.Reason, w.Status, w.Reason)
		}
	}
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:      fixtures,
		Unmapped: []string{"OTHER/73", "SPLIT/74", "75"}, // say nothing; a number alone
	})
}

func TestTrapNumbersOfEventsHaveNoTable(t *testing.T) {
	if e := scan(t, `"eventCode":"34","eventDescription":"x"`); !e.Unmapped() || e.Native.Code != "34" {
		t.Errorf("a number without a word reads %s, code %q", e.Status, e.Native.Code)
	}
	if e := scan(t, `"eventCode":"34","status":"EN_ROUTE"`); e.Status != status.InTransit || e.Native.Sub != "34" {
		t.Errorf("with a word it reads %s, sub %q", e.Status, e.Native.Sub)
	}
}

func TestTrapTimesHaveNoZone(t *testing.T) {
	tests := []struct {
		country, want string
		origin        event.ZoneOrigin
		why           string
	}{
		{"FI", "2026-05-12T06:00:00Z", event.ZonePlace, "Helsinki is an hour ahead"},
		{"DK", "2026-05-12T07:00:00Z", event.ZonePlace, "Copenhagen"},
		{"", "2026-05-12T07:00:00Z", event.ZoneCarrier, "Stockholm, marked as the carrier's"},
	}
	for _, tt := range tests {
		at := scan(t, `"status":"EN_ROUTE","location":{"countryCode":"`+tt.country+`"}`).At
		if instant, ok := at.Instant(); !ok || instant.UTC().Format(time.RFC3339) != tt.want || at.Zone() != tt.origin {
			t.Errorf("%q: %s, zone %s, want %s: %s", tt.country, at, at.Zone(), tt.want, tt.why)
		}
	}
}

func TestTrapUnknownNumber(t *testing.T) {
	const none = `{"TrackingInformationResponse":{"shipments":[]}}`
	tracks, err := decode(t, none, number)
	require.NoError(t, err)
	require.ErrorIs(t, tracks[0].Err(), event.NotFound)
	_, err = decode(t, none, "")
	require.ErrorIs(t, err, carrier.ErrNoNumber)
}

func TestCompositeFault(t *testing.T) {
	_, err := decode(t, `{"TrackingInformationResponse":{"shipments":[],"compositeFault":{"faults":[{"faultCode":"F1","explanationText":"x"}]}}}`, number)
	var remote *carrier.RemoteError
	require.ErrorAs(t, err, &remote)
	require.Equal(t, "F1", remote.Code)
	_, err = decode(t, `{"other":1}`, number)
	require.ErrorIs(t, err, carrier.ErrPayload)
}

func TestPiecesFold(t *testing.T) {
	body, err := os.ReadFile(fixtures + "/two-pieces-four-countries.json")
	require.NoError(t, err)
	tracks, err := decode(t, string(body), "")
	require.NoError(t, err)
	if v := event.Join(tracks...).Verdict(); v.Status != status.Delivered || v.Detail != status.Partial || v.Final {
		t.Errorf("one of two delivered is %s, %s, final %t", v.Status, v.Detail, v.Final)
	}
}

func TestTrapOneOfSeveralItemsDoesNotSpeakOfAll(t *testing.T) {
	const delivered = `"events":[{"eventTime":"2026-05-12T09:00:00","status":"DELIVERED"}]`
	tests := []struct {
		name, items string
		detail      status.Detail
		final       bool
		why         string
	}{
		{"silent neighbour", `{"itemId":"A",` + delivered + `},{"itemId":"B","status":"INFORMED","events":[]}`, status.Partial, false, "an item without events is still to come"},
		{"the shipment's number", `{"itemId":"` + number + `",` + delivered + `},{"itemId":"B","events":[{"eventTime":"2026-05-11T09:00:00","status":"EN_ROUTE"}]}`, status.Partial, false, "one of two may bear the number of both"},
		{"alone", `{"itemId":"` + number + `",` + delivered + `}`, 0, true, "the one item is the shipment"},
		{"all", `{"itemId":"A",` + delivered + `},{"itemId":"B",` + delivered + `}`, 0, true, "nothing is left to come"},
	}
	for _, tt := range tests {
		tracks, err := decode(t, `{"TrackingInformationResponse":{"shipments":[{"shipmentId":"`+number+`","items":[`+tt.items+`]}]}}`, "")
		require.NoError(t, err, tt.name)
		if v := event.Join(tracks...).Verdict(); v.Status != status.Delivered || v.Detail != tt.detail || v.Final != tt.final {
			t.Errorf("%s: %s, %s, final %t: %s", tt.name, v.Status, v.Detail, v.Final, tt.why)
		}
	}
}

func TestDetect(t *testing.T) {
	if got := adapter(t).Detect("RR000000005CA"); got != carrier.No {
		t.Errorf("S10 of Canada is %s", got)
	}
}

func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, with which the short tests run, allocates of its own accord")
	}
	body, err := os.ReadFile(fixtures + "/delivered.json")
	require.NoError(t, err)
	a, p := adapter(t), carrier.Payload{Body: body}
	if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 10 {
		t.Errorf("%v allocations for one track, want 8 and 2 more", n)
	}
}
