package australiapost_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/australiapost"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const fixtures = "../../../testdata/postal/australiapost"

func adapter(t testing.TB) *australiapost.Adapter {
	t.Helper()
	a, err := australiapost.New(australiapost.Options{})
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, p carrier.Payload) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(australiapost.ID, p)
}

// fixture reads a fixture as received on 20 March 2026.
func fixture(t testing.TB, name string) []event.Track {
	t.Helper()
	body, err := os.ReadFile(fixtures + "/" + name)
	require.NoError(t, err)
	tracks, err := decode(t, carrier.Payload{Body: body, Received: time.Date(2026, 3, 20, 12, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	return tracks
}

// every returns a body that holds every wording.
func every(t testing.TB) []carrier.Payload {
	var events strings.Builder
	for row := range adapter(t).Rows() {
		fmt.Fprintf(&events, `,{"description":%q,"date":"2026-03-03T10:00:00+11:00"}`, row.Code)
	}
	return []carrier.Payload{{Body: []byte(`{"tracking_results":[{"tracking_id":"X1","trackable_items":[{"article_id":"X1","events":[` + events.String()[1:] + `]}]}]}`)}}
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{Dir: fixtures, More: every(t)})
}

// TestMeanings names every documented wording by hand, apart from the table.
func TestMeanings(t *testing.T) {
	want := map[string]carrier.Row{
		"Delivered":             {Status: status.Delivered},
		"Delivered in Full":     {Status: status.Delivered},
		"In transit":            {Status: status.InTransit},
		"Possible delay":        {Status: status.Exception, Reason: status.Delayed},
		"Held by courier":       {Status: status.Exception, Reason: status.Held},
		"Article damaged":       {Status: status.Exception, Reason: status.Damaged},
		"Cancelled":             {Status: status.Cancelled},
		"Cannot be delivered":   {Status: status.Exception, Reason: status.Undeliverable},
		"Unsuccessful Delivery": {Status: status.AttemptFailed},
		"To be Re-Delivered":    {Status: status.InTransit, Detail: status.DeliveryRescheduled},
		"On Board for Delivery": {Status: status.OutForDelivery},
		"Awaiting collection":   {Status: status.AvailableForPickup},
		"Ready for Pickup":      {Status: status.AvailableForPickup},
	}
	for text, row := range want {
		got, _ := adapter(t).Read(event.Native{Text: event.Sensitive(text)})
		got.Code = ""
		if diff := cmp.Diff(row, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
	require.Len(t, slices.Collect(adapter(t).Rows()), len(want), "every row is named")
}

func TestTrapWordingOnly(t *testing.T) {
	track := fixture(t, "unknown-wording-and-no-zone.json")[0]
	unread := 0
	for _, e := range track.Events {
		require.Empty(t, e.Native.Code, "there are no codes")
		if e.Unmapped() {
			unread++
			require.Equal(t, event.Sensitive("Gone for a swim"), e.Native.Text)
			require.Empty(t, e.Rule)
			continue
		}
		require.Equal(t, "australiapost:wording", e.Rule, "the reading says that it is of words")
	}
	require.Equal(t, 1, unread)
	require.ErrorIs(t, track.Err(), event.UnmappedCode)
	require.Len(t, track.Events, 3, "an entry twice, alike to the letter, is one scan")
}

func TestTrapNoZone(t *testing.T) {
	track := fixture(t, "unknown-wording-and-no-zone.json")[0]
	tests := []struct {
		text, want string
		zone       event.ZoneOrigin
		why        string
	}{
		{"Gone for a swim", "2026-03-06T15:00:00+09:30", event.ZonePlace, "the clock of the Northern Territory"},
		{"In transit", "2026-03-05T15:00:00+11:00", event.ZoneCarrier, "no state: Sydney, marked"},
	}
	for _, tt := range tests {
		i := slices.IndexFunc(track.Events, func(e event.Event) bool {
			return e.Native.Text.Reveal() == tt.text && e.Place.City == map[bool]string{true: "DARWIN"}[tt.zone == event.ZonePlace]
		})
		require.GreaterOrEqual(t, i, 0, tt.text)
		if at := track.Events[i].At; at.String() != tt.want || at.Zone() != tt.zone {
			t.Errorf("%s at %s, zone %s; want %s, %s: %s", tt.text, at, at.Zone(), tt.want, tt.zone, tt.why)
		}
	}
}

func TestTrapUnknownNumber(t *testing.T) {
	tracks := fixture(t, "two-numbers-one-unknown.json")
	require.Len(t, tracks, 3)
	for i, kind := range []error{event.NotFound, nil, event.SourceError} {
		require.ErrorIs(t, tracks[i].Err(), kind)
	}
	whole, err := decode(t, carrier.Payload{Body: []byte(`{"errors":[{"code":"ESB-10001"}]}`), Number: "X1"})
	require.NoError(t, err)
	require.ErrorIs(t, whole[0].Err(), event.NotFound)
	_, err = decode(t, carrier.Payload{Body: []byte(`{"errors":[{"code":"ESB-10001"}]}`)})
	require.ErrorIs(t, err, carrier.ErrNoNumber)
	for name, want := range map[string]carrier.Retry{"n": carrier.RetryNo, "Service unavailable": carrier.RetryLater} {
		_, err = decode(t, carrier.Payload{Body: []byte(`{"errors":[{"code":"API_001","name":"` + name + `"}]}`)})
		var remote *carrier.RemoteError
		require.ErrorAs(t, err, &remote)
		require.Equal(t, want, remote.Retry, name)
	}
	_, err = decode(t, carrier.Payload{Body: []byte(`{"hello":1}`)})
	require.ErrorIs(t, err, carrier.ErrPayload)
}

func TestPieces(t *testing.T) {
	track := fixture(t, "consignment-of-two.json")[0]
	refs := []event.Ref{{Kind: event.RefPiece, Value: "ABC060400301"}, {Kind: event.RefPiece, Value: "ABC060400302"}}
	if diff := cmp.Diff(refs, track.Refs); diff != "" {
		t.Errorf("references (-want +got):\n%s", diff)
	}
	v := event.Join(track).Verdict()
	if v.Status != status.Delivered || v.Detail != status.Partial || v.Final || track.Items != 2 {
		t.Errorf("the verdict is %s, %s, final %t of %d items: one of two is delivered", v.Status, v.Detail, v.Final, track.Items)
	}
	require.True(t, track.Whole.IsZero(), "of the second article only the status is there")
	require.False(t, fixture(t, "delivered.json")[0].Whole.IsZero())
}

func TestTrapItemsThatAreNone(t *testing.T) {
	for _, items := range []string{`null`, `[]`} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"tracking_results":[{"tracking_id":"7XX1000","trackable_items":[` +
			`{"article_id":"7XX1000","items":` + items + `,"events":[{"description":"Delivered","date":"2026-05-05T10:00:00+10:00"}]}]}]}`)})
		require.NoError(t, err)
		if len(tracks[0].Events) != 1 || tracks[0].Events[0].Status != status.Delivered {
			t.Errorf("items %s: events %v; an article whose items are none is no consignment", items, tracks[0].Events)
		}
	}
}

func TestTrapOneOfSeveralArticlesDoesNotSpeakOfAll(t *testing.T) {
	tracks, err := decode(t, carrier.Payload{Body: []byte(`{"tracking_results":[{"tracking_id":"7XX1000","trackable_items":[{"items":[` +
		`{"article_id":"7XX1000","events":[{"description":"Delivered","date":"2026-05-05T10:00:00+10:00"}]},` +
		`{"article_id":"7XX1001","events":[{"description":"In transit","date":"2026-05-04T10:00:00+10:00"}]}]}]}]}`)})
	require.NoError(t, err)
	if v := event.Join(tracks...).Verdict(); v.Detail != status.Partial || v.Final {
		t.Errorf("%s, %s, final %t: one of two may bear the number of both", v.Status, v.Detail, v.Final)
	}
}

func TestNewestDecides(t *testing.T) {
	v := event.Join(fixture(t, "attempt-then-collection.json")...).Verdict()
	require.Equal(t, status.AvailableForPickup, v.Status)
	require.Equal(t, status.Cancelled, event.Join(fixture(t, "cancelled-without-events.json")...).Verdict().Status, "the status is all that is said")
}

func TestDetect(t *testing.T) {
	if c := adapter(t).Detect("9400111206206406260787"); c != carrier.No {
		t.Errorf("an American number is %s", c)
	}
}

func TestOptionsCodesWin(t *testing.T) {
	a, err := australiapost.New(australiapost.Options{Codes: []carrier.Row{{Code: "Gone for a swim", Status: status.Info}}})
	require.NoError(t, err)
	row, _ := a.Read(event.Native{Text: "gone for a swim"})
	require.Equal(t, status.Info, row.Status)
	_, err = australiapost.New(australiapost.Options{Codes: []carrier.Row{{}}})
	require.Error(t, err)
}

func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("short runs have the race detector on, which allocates")
	}
	body, err := os.ReadFile(fixtures + "/delivered.json")
	require.NoError(t, err)
	a, p := adapter(t), carrier.Payload{Body: body}
	if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 10 {
		t.Errorf("%v allocations for one track, want 8 and 2 more", n)
	}
}
