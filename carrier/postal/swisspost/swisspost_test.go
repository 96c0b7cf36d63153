package swisspost_test

import (
	"encoding/csv"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/swisspost"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const (
	fixtures = "../../../testdata/postal/swisspost"
	number   = "RB100000017CH"
	letter   = `[{"timestamp":"2026-05-12T09:00:00+02:00","eventCode":"LETTER.*.88.912","country":"CH","zip":"8010","city":"Zürich"}]`
)

var received = time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)

func adapter(t testing.TB, rows ...carrier.Row) *swisspost.Adapter {
	t.Helper()
	a, err := swisspost.New(swisspost.Options{Codes: rows})
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, body, number string) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(swisspost.ID, carrier.Payload{Body: []byte(body), Number: number, Received: received})
}

// unmapped are the codes that are publicly known and stay unknown.
var unmapped = []string{
	"LETTER.*.88.912", // its form is known, its text is not
}

func TestReferenceCodes(t *testing.T) {
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 2)
	for _, r := range rows[1:] {
		if _, mapped := adapter(t).Read(event.Native{Code: r[0]}); mapped == slices.Contains(unmapped, r[0]) {
			t.Errorf("%s: mapped %t", r[0], mapped)
		}
	}
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:      fixtures,
		Unmapped: []string{"LETTER.*.88.912", "LETTER.*.88.913"}, // no text is public; invented
	})
}

func TestNothingIsGuessedAndNothingLost(t *testing.T) {
	tracks, err := decode(t, letter, number)
	require.NoError(t, err)
	e := tracks[0].Events[0]
	if !e.Unmapped() || e.Native.Code != "LETTER.*.88.912" || e.Place.City != "Zürich" || e.At.Zone() != event.ZoneGiven {
		t.Errorf("reads %s, code %q in %q, zone %s", e.Status, e.Native.Code, e.Place.City, e.At.Zone())
	}
	require.ErrorIs(t, tracks[0].Err(), event.UnmappedCode)
}

func TestTrapWildcardsArePartOfTheCode(t *testing.T) {
	a := adapter(t, carrier.Row{Code: "LETTER.*.88.912", Status: status.InTransit})
	for code, want := range map[string]bool{"LETTER.*.88.912": true, "letter.*.88.912": true, "LETTER.X.88.912": false, "LETTER.*.88.91": false} {
		if _, ok := a.Read(event.Native{Code: code}); ok != want {
			t.Errorf("%s: read %t, want %t", code, ok, want)
		}
	}
}

func TestTheBodyDoesNotNameTheConsignment(t *testing.T) {
	_, err := decode(t, letter, "")
	require.ErrorIs(t, err, carrier.ErrNoNumber)
	tracks, err := decode(t, `[]`, number)
	require.NoError(t, err)
	if len(tracks[0].Events) > 0 || !tracks[0].Whole.IsZero() {
		t.Errorf("an empty list gives %d events, whole %s", len(tracks[0].Events), tracks[0].Whole)
	}
	_, err = decode(t, `{"other":1}`, number)
	require.ErrorIs(t, err, carrier.ErrPayload)
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
	a, p := adapter(t), carrier.Payload{Body: []byte(letter), Number: number}
	// One more is the issue of the code that nothing reads.
	if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 12 {
		t.Errorf("%v allocations for one track, want 8 and 2, and the issue with its path", n)
	}
}
