package dhlparcel_test

import (
	"encoding/csv"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/dhlparcel"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const (
	fixtures = "../../../testdata/postal/dhlparcel"
	number   = "00340434123456780001"
)

var received = time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)

// made is one adapter for all tests: it loads time zones.
var made = sync.OnceValues(func() (*dhlparcel.Adapter, error) { return dhlparcel.New(dhlparcel.Options{}) })

func adapter(t testing.TB) *dhlparcel.Adapter {
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
	return r.Decode(dhlparcel.ID, carrier.Payload{Body: []byte(body), Number: number, Received: received})
}

// scan reads one event with these attributes.
func scan(t testing.TB, attributes string) event.Event {
	t.Helper()
	tracks, err := decode(t, `<data name="piece-shipment-list" code="0"><data name="piece-shipment" piece-code="`+number+`"><data name="piece-event-list">`+
		`<data name="piece-event" event-timestamp="12.05.2026 09:00" `+attributes+`/></data></data></data>`, "")
	require.NoError(t, err)
	require.Len(t, tracks, 1)
	require.Len(t, tracks[0].Events, 1)
	return tracks[0].Events[0]
}

// TestReferenceCodes: every code publicly known is read, alone and on the way back.
func TestReferenceCodes(t *testing.T) {
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 7)
	want := map[string]struct {
		status status.Status
		detail status.Detail
		back   status.Status
	}{
		"SHRCU": {status.Accepted, status.DroppedOff, status.Returning},                  // by the sender, at a locker
		"PCKDU": {status.Accepted, status.PickedUp, status.Returning},                    // from the sender
		"LDTMV": {status.InTransit, status.Processing, status.Returning},                 // origin
		"ULFMV": {status.InTransit, status.ArrivedDestinationFacility, status.Returning}, // destination
		"SRTED": {status.OutForDelivery, status.NoDetail, status.Returning},              // for delivery, sorted or not
		"DLVRD": {status.Delivered, status.NoDetail, status.Returned},                    // the end of both ways
	}
	for _, r := range rows[1:] {
		w := want[r[0]]
		for _, attributes := range []string{`ice="` + r[0] + `" ric="` + r[1] + `" standard-event-code="` + r[2] + `"`, `ice="" standard-event-code="` + r[2] + `"`} {
			if e := scan(t, attributes+` ruecksendung="false"`); e.Status != w.status || e.Detail != w.detail {
				t.Errorf("%s (%s) reads %s, %s; want %s, %s", attributes, r[3], e.Status, e.Detail, w.status, w.detail)
			}
			e := scan(t, attributes+` ruecksendung="true"`)
			if row, _ := adapter(t).Read(e.Native); e.Status != w.back || row.Status != w.back {
				t.Errorf("%s on the way back reads %s, stored and read again %s; want %s", attributes, e.Status, row.Status, w.back)
			}
		}
	}
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:      fixtures,
		Unmapped: []string{"SRTED/XXXXX", "NTDEL/ABCDE", "SRTED/OTHER"}, // invented
	})
}

func TestTrapSortedIsNotOutForDelivery(t *testing.T) {
	if e := scan(t, `ice="SRTED" ric="OTHER" standard-event-code="PO"`); !e.Unmapped() {
		t.Errorf("SRTED without NRQRD reads %s", e.Status)
	}
}

func TestTrapAnotherRIC(t *testing.T) {
	tests := []struct {
		attributes string
		want       status.Status
		code, sub  string
		why        string
	}{
		{`ice="DLVRD" ric="NBORP" standard-event-code="ZU"`, status.Delivered, "ZU", "DLVRD/NBORP", "the standard code says it"},
		{`ice="DLVRD" ric="" standard-event-code="ZU"`, status.Delivered, "ZU", "DLVRD", "without a RIC too"},
		{`ice="DLVRD" ric="" standard-event-code="ZU" ruecksendung="true"`, status.Returned, "ZU", "ruecksendung/DLVRD", "and on the way back"},
		{`ice="DLVRD" ric="NBORP" standard-event-code="ZU" ruecksendung="true"`, status.Returned, "ZU", "ruecksendung/DLVRD/NBORP", "and both"},
		{`ice="DLVRD" ric="NBORP" standard-event-code="XX"`, status.Unknown, "DLVRD", "NBORP", "a standard code that nobody knows"},
		{`ice="DLVRD" ric="NBORP"`, status.Unknown, "DLVRD", "NBORP", "nothing else is said"},
		{`ice="DLVRD" ric="OTHER" standard-event-code="PO"`, status.Delivered, "DLVRD", "OTHER", "a known ICE goes first"},
	}
	for _, tt := range tests {
		e := scan(t, tt.attributes)
		if row, _ := adapter(t).Read(e.Native); e.Status != tt.want || row.Status != tt.want || e.Native.Code != tt.code || e.Native.Sub != tt.sub {
			t.Errorf("%s: %s, read again %s, code %s, sub %s; want %s, %s, %s: %s", tt.attributes, e.Status, row.Status, e.Native.Code, e.Native.Sub, tt.want, tt.code, tt.sub, tt.why)
		}
	}
}

func TestTrapTimesHaveNoZone(t *testing.T) {
	at := scan(t, `ice="DLVRD" ric="OTHER"`).At
	if instant, ok := at.Instant(); !ok || !instant.Equal(time.Date(2026, 5, 12, 7, 0, 0, 0, time.UTC)) || at.Zone() != event.ZoneCarrier {
		t.Errorf("read as %s, zone %s; want 09:00 in Berlin, marked as the carrier's", at, at.Zone())
	}
}

func TestTrapUnknownNumber(t *testing.T) {
	const none = `<data name="piece-shipment-list" code="100" error="Keine Daten gefunden"/>`
	tracks, err := decode(t, none, number)
	require.NoError(t, err)
	require.ErrorIs(t, tracks[0].Err(), event.NotFound)
	_, err = decode(t, none, "")
	require.ErrorIs(t, err, carrier.ErrNoNumber)
	tracks, err = decode(t, `<data name="piece-shipment-list" code="0"><data name="piece-shipment" error-status="100" searched-piece-code="`+number+`"/></data>`, "")
	require.NoError(t, err)
	require.ErrorIs(t, tracks[0].Err(), event.NotFound)
	require.Equal(t, number, tracks[0].Number)
}

func TestErrorAnswers(t *testing.T) {
	_, err := decode(t, `<data name="piece-shipment-list" code="5" error="Login fehlgeschlagen"/>`, number)
	var remote *carrier.RemoteError
	require.ErrorAs(t, err, &remote)
	require.Equal(t, "5", remote.Code)
	require.Equal(t, carrier.RetryLogin, remote.Retry)
	_, err = decode(t, `<data name="piece-shipment-list" code="7" error="Ungültige Anfrage"/>`, number)
	require.ErrorAs(t, err, &remote)
	require.Equal(t, carrier.RetryNo, remote.Retry, "another fault is not of the login")
	_, err = decode(t, `<data/>`, number)
	require.ErrorIs(t, err, carrier.ErrPayload)
}

func TestDetect(t *testing.T) {
	if got := adapter(t).Detect(number); got == carrier.No {
		t.Error("a twenty-digit number of DHL Paket is no candidate")
	}
	if got := adapter(t).Detect("RR000000005CA"); got != carrier.No {
		t.Errorf("S10 of Canada is %s", got)
	}
}

func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, with which the short tests run, allocates of its own accord")
	}
	body, err := os.ReadFile(fixtures + "/delivered.xml")
	require.NoError(t, err)
	a, p := adapter(t), carrier.Payload{Body: body}
	if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 10 {
		t.Errorf("%v allocations for one track, want 8 and 2 more", n)
	}
}
