package event_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// A document of a newer release is read, kept and written back byte for byte.
func TestNewerDocuments(t *testing.T) {
	tests := []struct {
		name, doc string
		newer     string // of the first event
		why       string
	}{
		{"status", `{"tracks":[{"carrier":"swift","events":[{"status":"beamed"}]}]}`, "status=beamed", "a status this release does not know"},
		{"digits", `{"tracks":[{"events":[{"status":"delivered","detail":"stage_09"}]}]}`, "detail=stage_09", "lower_snake has digits"},
		{"detail", `{"tracks":[{"events":[{"status":"delivered","detail":"by_drone"}]}]}`, "detail=by_drone", "beside a status that it does"},
		{"reason", `{"tracks":[{"events":[{"status":"exception","reason":"tired"}]}]}`, "reason=tired", "and a reason"},
		{"all three", `{"tracks":[{"events":[{"status":"beamed","detail":"by_drone","reason":"tired"}]}]}`, "detail=by_drone reason=tired status=beamed", "all of them"},
		{"all fields", `{"tracks":[{"events":[{"id":"0123456789abcdef0123456789abcdef","carrier":"swift","number":"SW1","piece":"A","seq":1,"at":{"time":"2026-05-05","precision":"day_only"},"rule":"phrase","place":{"city":"Bonn"},"proof":{"method":"photo"},"native":{"code":"A"},"voids":"0123456789abcdef0123456789abcdef","seen":{"first":"2026-05-05T10:00:00Z","last":"2026-05-05T10:00:00Z"},"status":"beamed"}]}]}`, "status=beamed", "beside everything else"},
		{"kinds", `{"tracks":[{"refs":[{"kind":"crate","value":"7"}],"events":[{"status":"delivered"}],"promises":[{"kind":"hope"}],"issues":[{"kind":"glitch"}]}]}`, "", "kinds are kept as they are"},
		{"a word that lost its place", `{"tracks":[{"events":[{"status":"in_transit","newer":"status=beamed"}]}]}`, "status=beamed", "this release read the code, the newer word stays beside it"},
		{"two words for one place", `{"tracks":[{"events":[{"status":"beamed","newer":"status=zapped"}]}]}`, "status=beamed status=zapped", "two releases, two words"},
		{"a name of a newer release", `{"tracks":[{"events":[{"status":"delivered","newer":"mood=good"}]}]}`, "mood=good", "whatever it means"},
		{"nothing new", `{"tracks":[{"events":[{"status":"delivered","detail":"to_neighbor","reason":"damaged"}]}]}`, "", "no word, no trouble"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var s event.Shipment
			if err := json.Unmarshal([]byte(tt.doc), &s); err != nil {
				t.Fatal(err)
			}
			e := s.Tracks[0].Events[0]
			if e.Newer != tt.newer {
				t.Errorf("%s: kept %q, want %q", tt.why, e.Newer, tt.newer)
			}
			var want, got any
			if err := json.Unmarshal([]byte(tt.doc), &want); err != nil {
				t.Fatal(err)
			}
			blob := encode(t, s)
			if err := json.Unmarshal(blob, &got); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-in +out):\n%s", tt.why, diff)
			}
			var again event.Shipment
			if err := json.Unmarshal(blob, &again); err != nil || string(encode(t, again)) != string(blob) {
				t.Errorf("the bytes do not settle: %s, %v", blob, err)
			}
		})
	}
}

// A word this release does not know is unknown here, and no code for the table.
func TestNewerWordsAreUnknown(t *testing.T) {
	var e event.Event
	if err := json.Unmarshal([]byte(`{"status":"beamed","native":{"code":"B"}}`), &e); err != nil {
		t.Fatal(err)
	}
	if e.Status != unk || e.Unmapped() {
		t.Errorf("status %s, unmapped %v", e.Status, e.Unmapped())
	}
	if v := event.Join(track(e, ev(8, tra))).Verdict(); v.Status != tra {
		t.Errorf("it decides: %s", v.Status)
	}
}

func TestEventJSONRefuses(t *testing.T) {
	for _, doc := range []string{
		`{"status":"In Transit"}`, `{"status":"` + strings.Repeat("x", 65) + `"}`, `{"detail":"Ünknown"}`, `{"reason":"a b"}`,
		`{"newer":"=x"}`, `{"newer":"x="}`, `{"newer":"x"}`, `{"newer":"x=Y"}`, `{"status":7}`, `[]`,
	} {
		e := ev(8, tra)
		if err := json.Unmarshal([]byte(doc), &e); err == nil || e != ev(8, tra) {
			t.Errorf("%s is read, or changes the event: %v", doc, err)
		}
	}
	for _, e := range []event.Event{ev(8, status.Status(99)), ev(8, status.Detail(99)), ev(8, status.Reason(99))} {
		if blob, err := json.Marshal(e); err == nil {
			t.Errorf("a value outside its table is written: %s", blob)
		}
		e.Newer = "mood=good"
		if blob, err := json.Marshal(e); err == nil {
			t.Errorf("and beside a newer word: %s", blob)
		}
	}
}

func TestVerdictJSONRefuses(t *testing.T) {
	for _, doc := range []string{`[]`, `{"status":"On Fire"}`, `{"status":"unknown","since":7}`} {
		v := event.Verdict{Status: tra}
		if err := json.Unmarshal([]byte(doc), &v); err == nil || v.Status != tra {
			t.Errorf("%s is read, or changes the verdict: %v", doc, err)
		}
	}
	p, s := event.PieceVerdict{Piece: "A"}, event.Step{Effect: event.Note}
	if err := json.Unmarshal([]byte(`{"piece":7}`), &p); err == nil || p.Piece != "A" {
		t.Error("a piece without a name is read")
	}
	if err := json.Unmarshal([]byte(`{"event":"?"}`), &s); err == nil || s.Effect != event.Note {
		t.Error("a step of no event is read")
	}
}

// The fields of an empty value are left out, but for the status of a verdict.
func TestEmptyJSON(t *testing.T) {
	for want, v := range map[string]any{
		`{}`: event.Shipment{}, `{"tracks":[{}]}`: event.Join(event.Track{}), `{"status":"unknown"}`: event.Verdict{}, `{"events":[{}]}`: event.Track{Events: make([]event.Event, 1)},
		`{"kind":"delivery","seen":{"last":"2026-03-02T01:00:00Z"}}`: event.Promise{Kind: event.PromiseDelivery, Seen: event.Span{Last: hour(1)}},
	} {
		if got := string(encode(t, v)); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

// What is stored is what was there: a shop's column loses nothing.
func TestJSONRoundTrip(t *testing.T) {
	law(t, func(t *rapid.T) {
		s := event.Join(histories().Draw(t, "history")...)
		blob := encode(t, s)
		var back event.Shipment
		if err := json.Unmarshal(blob, &back); err != nil {
			t.Fatalf("%v\n%s", err, blob)
		}
		sameShipment(t, "back from storage", s, back)
		v := s.Verdict()
		var same event.Verdict
		if err := json.Unmarshal(encode(t, v), &same); err != nil || !reflect.DeepEqual(v, same) {
			t.Fatalf("verdict (-want +got), %v:\n%s", err, cmp.Diff(v, same, exactStamps))
		}
	})
}
