package event_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
)

// FuzzStamp: a text is read as a time or refused; what was read is written in one form that stays, and
// its parts agree.
func FuzzStamp(f *testing.F) {
	for _, s := range []string{"", "2026-05-05", "2026-05-05T10:00", "2026-05-05T10:00:05", "2026-05-05T10:00:05+03:00", "2026-05-05T10:00-09:30", "2026-05-05T10:00Z",
		"0001-01-01", "9999-12-31T23:59:59-99:59", "2026-02-30", "1969-12-31T23:59", "2026-05-05T10:00:00.5", "2026-05-05T1:00:00+0000"} {
		f.Add(s, "given")
		f.Add(s, "")
	}
	f.Fuzz(func(t *testing.T, text, zone string) {
		doc, err := json.Marshal(map[string]string{"time": text, "zone": zone})
		if err != nil {
			t.Skip("no text")
		}
		var s event.Stamp
		if json.Unmarshal(doc, &s) != nil {
			if !s.IsZero() {
				t.Fatalf("refused, and yet %s", s)
			}
			return
		}
		var again event.Stamp
		blob := encode(t, s)
		if err := json.Unmarshal(blob, &again); err != nil || again != s || !bytes.Equal(encode(t, again), blob) {
			t.Fatalf("%s comes back as %s, %v", blob, again, err)
		}
		if s.IsZero() != (text == "") {
			t.Fatalf("%q is %s", text, s)
		}
		instant, isInstant := s.Instant()
		offset, hasOffset := s.Offset()
		if isInstant != hasOffset || isInstant && !instant.Add(offset).Equal(s.Wall()) || isInstant && s.Precision() <= event.DayOnly {
			t.Fatalf("%s: instant %s, offset %s, wall %s", s, instant, offset, s.Wall())
		}
		if isInstant != (s.Zone() != event.ZoneUnknown) && s.Precision() != event.DayOnly {
			t.Fatalf("%s has zone %s", s, s.Zone())
		}
		if y, m, d := s.Date(); !s.IsZero() && event.On(y, m, d).String() != s.String()[:10] && s.String()[:10] != "0001-01-01" {
			t.Fatalf("%s has the date %d-%d-%d", s, y, m, d)
		}
		if p := s.Precision(); p > event.DayOnly && isInstant {
			if back := event.At(instant.In(s.Wall().Location()), p, s.Zone()); offset == 0 && back != s {
				t.Fatalf("At of its instant is %s, not %s", back, s)
			}
		}
	})
}

// FuzzShipmentJSON: a stored document is read or refused; what was read can be joined, answered from and
// stored in one form that stays.
func FuzzShipmentJSON(f *testing.F) {
	for _, row := range scenarios() {
		f.Add([]byte(encode(f, event.Join(row.told...))))
	}
	f.Add([]byte(`{"tracks":[{"events":[{"status":"beamed","newer":"mood=good"},{"id":"0123456789abcdef0123456789abcdef"}],"whole":"9999-12-31T23:00:00-05:00","issues":[{"path":"[[1]2]"}]}]}`))
	f.Fuzz(func(t *testing.T, doc []byte) {
		var s event.Shipment
		if json.Unmarshal(doc, &s) != nil {
			return
		}
		joined := event.Join(s.Tracks...)
		holdsInvariants(t, s.Tracks, joined)
		var back event.Shipment
		if err := json.Unmarshal(encode(t, joined), &back); err != nil {
			t.Fatalf("cannot be read again: %v", err)
		}
		sameShipment(t, "back from storage", joined, event.Join(back.Tracks...))
		var v event.Verdict
		if err := json.Unmarshal(encode(t, joined.Verdict()), &v); err != nil || !reflect.DeepEqual(v, joined.Verdict()) {
			t.Fatalf("the verdict comes back otherwise, %v", err)
		}
	})
}

// FuzzJoin drives the generator of random histories: the laws and the oracle.
func FuzzJoin(f *testing.F) {
	f.Add([]byte{})
	for i := range 8 {
		f.Add(bytes.Repeat([]byte{byte(37 * i), byte(i), 0, 1}, 200))
	}
	f.Fuzz(rapid.MakeFuzz(func(t *rapid.T) {
		a, b := histories().Draw(t, "a"), histories().Draw(t, "b")
		joined := event.Join(a...).Join(event.Join(b...))
		sameShipment(t, "commutative", joined, event.Join(slices.Concat(b, a)...))
		holdsInvariants(t, slices.Concat(a, b), joined)
		if diff := gocmp.Diff(naiveVerdict(naiveJoin(slices.Concat(a, b))), joined.Verdict(), exactStamps); diff != "" {
			t.Fatalf("verdict (-oracle +got):\n%s", diff)
		}
	}))
}

// holdsInvariants is what is true of every shipment, wherever it comes from.
func holdsInvariants(t rapid.TB, from []event.Track, s event.Shipment) {
	t.Helper()
	sameShipment(t, "idempotent", s, s.Join(s))
	sameShipment(t, "knows what went in", s, s.Join(event.Shipment{Tracks: from}))
	total := 0
	for i, k := range s.Tracks {
		total += len(k.Events)
		if i > 0 && k.Carrier == s.Tracks[i-1].Carrier && k.Number == s.Tracks[i-1].Number && k.Source == s.Tracks[i-1].Source {
			t.Fatalf("two tracks of one carrier, number and source")
		}
		ids := map[event.ID]bool{}
		for _, e := range k.Events {
			if e.ID.IsZero() || ids[e.ID] {
				t.Fatalf("event %s has no ID of its own", e.ID)
			}
			ids[e.ID] = true
		}
	}
	v, listed := s.Verdict(), s.Events()
	if len(v.Trace) != total || len(listed) > total {
		t.Fatalf("%d events, %d steps, %d listed", total, len(v.Trace), len(listed))
	}
	decided, coarser := v.By.IsZero(), 0
	for _, step := range v.Trace {
		decided = decided || step.Event == v.By && (step.Effect.Decided() || step.Effect == event.Unmapped)
		if step.Effect == event.Coarser {
			coarser++
		}
	}
	if !decided || total-coarser != len(listed) {
		t.Fatalf("%s is not among those that decided, or %d of %d events are listed", v.By, len(listed), total)
	}
	if v.Status == unk && v.Final || v.Leg == event.LegOut && (v.Status == rtg || v.Status == rtd) {
		t.Fatalf("%s on leg %s", standsText(v), v.Leg)
	}
	if c := event.Changes(s, s); len(c) != 0 {
		t.Fatalf("changes of nothing: %q", changeTexts(c))
	}
}
