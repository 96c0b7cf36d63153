package eta_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/status"
)

// TestWords holds the stored words: they are frozen once released.
func TestWords(t *testing.T) {
	type word interface {
		fmt.Stringer
		encoding.TextMarshaler
	}
	words := map[word]string{
		eta.Ordered: "ordered", eta.HandedOver: "handed_over", eta.ExportDeparted: "export_departed",
		eta.ArrivedCountry: "arrived_country", eta.AtDepot: "at_depot", eta.OnVehicle: "on_vehicle",

		eta.None: "none", eta.Estimated: "estimated", eta.Confirmed: "confirmed", eta.Paused: "paused",
		eta.Overdue: "overdue", eta.Delivered: "delivered",

		eta.BasisNone: "none", eta.BasisPrior: "prior", eta.BasisStandard: "standard", eta.BasisCarrier: "carrier",
		eta.BasisModel: "model", eta.BasisFact: "fact",

		eta.NoCause: "none", eta.CauseMilestoneEarly: "milestone_reached_early", eta.CauseMilestoneLate: "milestone_reached_late",
		eta.CauseNoProgress: "no_progress", eta.CauseCarrierSlower: "carrier_slower_now", eta.CauseCarrierFaster: "carrier_faster_now",
		eta.CauseWeekend: "weekend_shift", eta.CauseHoliday: "holiday_shift", eta.CauseException: "exception",
		eta.CauseCarrierDateChanged: "carrier_date_changed", eta.CauseCarrierDate: "carrier_date", eta.CauseNothingKnown: "nothing_known", eta.CauseHistoryUpdated: "lane_history_updated",
		eta.CauseDisruption: "disruption", eta.CauseAwaitingCollection: "awaiting_collection",
		eta.CauseReturning: "returning", eta.CauseEnded: "ended",
	}
	for v, want := range words {
		text, err := v.MarshalText()
		if v.String() != want || err != nil || string(text) != want {
			t.Errorf("%T: got %q, %q, %v, want %q", v, v, text, err, want)
		}
	}
	for v, want := range map[word]string{
		eta.Stage(6): "stage(6)", eta.State(6): "state(6)", eta.BasisKind(6): "basis(6)", eta.CauseCode(17): "cause(17)",
	} {
		if _, err := v.MarshalText(); v.String() != want || err == nil {
			t.Errorf("got %q, %v, want %q and an error", v, err, want)
		}
	}
	if eta.OnVehicle.IsValid() != true || eta.Stage(6).IsValid() {
		t.Error("IsValid does not know the stages")
	}
	for v, want := range map[interface{ Key() string }]string{
		eta.CauseNoProgress: "cause.no_progress", eta.Paused: "eta_state.paused", eta.BasisModel: "basis.model",
	} {
		if v.Key() != want {
			t.Errorf("key %q, want %q", v.Key(), want)
		}
	}
	var stage eta.Stage
	if err := stage.UnmarshalText([]byte("on_vehicle")); err != nil || stage != eta.OnVehicle {
		t.Errorf("got %v, %v", stage, err)
	}
	if err := stage.UnmarshalText([]byte("On_Vehicle")); err == nil || stage != eta.OnVehicle {
		t.Errorf("an unknown stage reads as %v, %v", stage, err)
	}
}

func TestWindowJSON(t *testing.T) {
	w := eta.Window{
		Start: after(2), End: after(8), Likely: after(4), Level: .8, LateRisk: .25, State: eta.Confirmed,
		Basis:  eta.Basis{Kind: eta.BasisModel, Stage: eta.AtDepot, Level: "lane", Rows: 12, Age: time.Hour},
		Causes: []eta.Cause{{Code: eta.CauseException, Days: 1.5, Reason: status.Weather}, {Code: eta.CauseNoProgress, Days: -.5}},
		Made:   after(1), Stage: eta.AtDepot, Since: after(.5), Promised: after(6),
	}
	const want = `{"start":"2026-03-04T08:00:00Z","end":"2026-03-10T08:00:00Z","likely":"2026-03-06T08:00:00Z","level":0.8,"late_risk":0.25,` +
		`"state":"confirmed","basis":{"kind":"model","level":"lane","rows":12,"age":3600000000000,"stage":"at_depot"},` +
		`"causes":[{"code":"exception","days":1.5,"reason":"weather"},{"code":"no_progress","days":-0.5}],` +
		`"made":"2026-03-03T08:00:00Z","stage":"at_depot","since":"2026-03-02T20:00:00Z","promised":"2026-03-08T08:00:00Z"}`
	text, err := json.Marshal(w)
	require.NoError(t, err)
	if string(text) != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
	var back eta.Window
	require.NoError(t, json.Unmarshal(text, &back))
	if diff := cmp.Diff(w, back); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	text, err = json.Marshal(eta.Window{})
	require.NoError(t, err)
	if string(text) != "{}" {
		t.Errorf("an empty window is %s, want {}", text)
	}
	// What a newer release wrote does not stop an older one.
	require.NoError(t, json.Unmarshal([]byte(`{"state":"beamed","basis":{"kind":"oracle"},"causes":[{"code":"solar_wind","days":2}]}`), &back))
	if back.State != eta.None || back.Basis.Kind != eta.BasisNone || back.Causes[0].Code != eta.NoCause {
		t.Errorf("words of a newer release read as %+v", back)
	}
}

func TestSampleJSON(t *testing.T) {
	s := eta.Sample{
		Features: eta.Features{Stage: eta.HandedOver, Carrier: "post", Destination: eta.Area{Country: "DE", PostalCode: "10115"}, Prep: time.Hour},
		From:     after(0), To: after(3),
	}
	const want = `{"stage":"handed_over","carrier":"post","destination":{"country":"DE","postal_code":"10115"},"prep":3600000000000,` +
		`"from":"2026-03-02T08:00:00Z","to":"2026-03-05T08:00:00Z"}`
	text, err := json.Marshal(s)
	require.NoError(t, err)
	if string(text) != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
	var back eta.Sample
	require.NoError(t, json.Unmarshal(text, &back))
	if diff := cmp.Diff(s, back); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
