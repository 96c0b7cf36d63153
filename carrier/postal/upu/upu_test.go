package upu_test

import (
	"os"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/upu"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const fixtures = "../../../testdata/postal/upu"

// stamps compares stamps, which are opaque.
var stamps = cmp.Comparer(func(a, b event.Stamp) bool { return a == b })

func adapter(t testing.TB) *upu.Adapter {
	t.Helper()
	a, err := upu.New(upu.Options{})
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, p carrier.Payload) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(upu.ID, p)
}

// one reads a body that holds one track.
func one(t testing.TB, body string) event.Track {
	t.Helper()
	tracks, err := decode(t, carrier.Payload{Body: []byte(body), Received: time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	require.Len(t, tracks, 1)
	return tracks[0]
}

// idle are the rows for retention reasons: the web reply gives none. They are read by Read alone.
func idle() (names []string) {
	for _, row := range upu.Codes() {
		if row.Sub != "" {
			names = append(names, row.Code+"/"+row.Sub)
		}
	}
	return names
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:      fixtures,
		Idle:     idle(),
		Unmapped: []string{"EMX"}, // seen once, in no list
	})
}

func TestTrapOldestFirstIsNotReliedOn(t *testing.T) {
	const a = `{"EventCd":"EMA","EventDT":"2026-05-01T10:00:00"}`
	const b = `{"EventCd":"EMI","EventDT":"2026-05-04T10:00:00"}`
	up := one(t, `[{"ID":"RA604000170RU","Events":[`+a+`,`+b+`]}]`)
	down := one(t, `[{"ID":"RA604000170RU","Events":[`+b+`,`+a+`]}]`)
	if diff := cmp.Diff(up, down, stamps); diff != "" {
		t.Errorf("the order of the list decides (-oldest first +newest first):\n%s", diff)
	}
	if v := event.Join(down).Verdict(); v.Status != status.Delivered {
		t.Errorf("the verdict is %s: the newest scan stands first", v.Status)
	}
}

func TestTrapTheOffsetIsFormal(t *testing.T) {
	tests := []struct{ name, text, want, why string }{
		{"WCF", `/Date(1777975207000+0300)/`, "2026-05-05T13:00:07", "milliseconds plus offset is the clock at the place; the offset itself is the server's"},
		{"WCF west", `/Date(1777975207000-0500)/`, "2026-05-05T05:00:07", "the same, to the west"},
		{"WCF without offset", `/Date(1777975207000)/`, "2026-05-05T10:00:07", "a clock whose kind the server did not know"},
		{"ISO", `2026-05-05T13:00:07`, "2026-05-05T13:00:07", "a wall clock"},
		{"ISO with offset", `2026-05-05T13:00:07+02:00`, "2026-05-05T13:00:07", "written by the same server"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := one(t, `[{"ID":"RA604000170RU","Events":[{"EventCd":"EMA","EventDT":"`+tt.text+`"}]}]`).Events[0].At
			if got.String() != tt.want || got.Zone() != event.ZoneUnknown {
				t.Errorf("%s reads %s, zone %s, want %s without a zone: %s", tt.text, got, got.Zone(), tt.want, tt.why)
			}
		})
	}
}

func TestTrapForecastIsNoDelivery(t *testing.T) {
	track := one(t, `[{"ID":"RA604000170RU","Events":[
		{"EventCd":"EMD","EventDT":"2026-05-18T10:00:00"},
		{"EventCd":"DLV","EventDT":"/Date(1779447600000+0100)/"}]}]`) // midnight of 22 May, by +01:00
	day := event.On(2026, time.May, 22)
	want := []event.Promise{{Kind: event.PromiseDelivery, Start: day, End: day, Seen: track.Events[0].Seen}}
	if diff := cmp.Diff(want, track.Promises, stamps); diff != "" {
		t.Errorf("promises (-want +got):\n%s", diff)
	}
	if v := event.Join(track).Verdict(); v.Status != status.InTransit || v.Final {
		t.Errorf("the verdict is %s, final %t: nothing was delivered", v.Status, v.Final)
	}
	if e := track.Events[len(track.Events)-1]; e.Native.Code != "DLV" || !e.At.IsZero() || e.Status != status.Info {
		t.Errorf("the note is %q at %s as %s, want DLV without a time as info", e.Native.Code, e.At, e.Status)
	}
	if err := track.Err(); err != nil {
		t.Errorf("a day to come is no future event: %v", err)
	}
}

func TestTrapUnknownNumber(t *testing.T) {
	for _, body := range []string{"", "[]", " [ ] "} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(body), Number: "CX604001507ES"})
		require.NoError(t, err, "%q", body)
		require.Len(t, tracks, 1)
		if tr := tracks[0]; tr.Number != "CX604001507ES" || len(tr.Events) > 0 || !tr.Whole.IsZero() {
			t.Errorf("%q gives number %q with %d events, whole %s", body, tr.Number, len(tr.Events), tr.Whole)
		}
		require.ErrorIs(t, tracks[0].Err(), event.NotFound, "%q", body)
		_, err = adapter(t).Decode(carrier.Payload{Body: []byte(body)})
		require.Error(t, err, "%q without a number", body)
		at := time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)
		tracks, err = adapter(t).Decode(carrier.Payload{Body: []byte(body), Number: "CX604001507ES", Received: at})
		require.NoError(t, err)
		require.Equal(t, event.Span{First: at, Last: at}, tracks[0].Issues[0].Seen, "%q without a registry", body)
	}
}

func TestTrapHoldOfThePostIsNotHoldOfCustoms(t *testing.T) {
	want := map[string]status.Reason{
		"EXD": status.Held, "EDA": status.Held, "EDF": status.Held,
		"EXB": status.CustomsHold, "EME": status.CustomsHold,
	}
	for code, reason := range want {
		row, ok := adapter(t).Read(event.Native{Code: code})
		if !ok || row.Status != status.Exception || row.Reason != reason {
			t.Errorf("%s reads %s, %s; want exception, %s", code, row.Status, row.Reason, reason)
		}
	}
}

func TestTrapUnsuccessfulDeliveryIsNoArrival(t *testing.T) {
	if row, _ := adapter(t).Read(event.Native{Code: "EMH"}); row.Status != status.AttemptFailed {
		t.Errorf("EMH reads %s; one public table calls it an arrival, which it is not", row.Status)
	}
}

func TestDetect(t *testing.T) {
	tests := []struct {
		name, number string
		want         carrier.Confidence
		why          string
	}{
		{"post without an adapter", "RR604000585KZ", carrier.Certain, "nobody else reads Kazakhstan"},
		{"post with one", "RA604000170RU", carrier.Weak, "Russian Post knows more of its own"},
		{"bad check digit", "RR604000586KZ", carrier.Weak, "a misprint is no proof"},
		{"printed form", "rr 604 000 585 kz", carrier.Certain, "as on a receipt"},
		{"no S10", "10100064000019", carrier.No, "fourteen digits"},
		{"nothing", "", carrier.No, "nothing"},
	}
	for _, tt := range tests {
		if got := adapter(t).Detect(tt.number); got != tt.want {
			t.Errorf("%s: Detect(%q) = %s, want %s: %s", tt.name, tt.number, got, tt.want, tt.why)
		}
	}
}

func TestOptionsCodesWin(t *testing.T) {
	a, err := upu.New(upu.Options{Codes: []carrier.Row{{Code: "EMX", Status: status.InTransit}}})
	require.NoError(t, err)
	if row, ok := a.Read(event.Native{Code: "EMX"}); !ok || row.Status != status.InTransit {
		t.Errorf("EMX reads %s, %t", row.Status, ok)
	}
	_, err = upu.New(upu.Options{Codes: []carrier.Row{{}}})
	require.Error(t, err, "a row without a code is none")
}

func TestCodesAreTheCallers(t *testing.T) {
	rows := upu.Codes()
	rows[0] = carrier.Row{}
	if again := upu.Codes(); slices.Contains(again, carrier.Row{}) {
		t.Error("Codes hands out the live table")
	}
}
