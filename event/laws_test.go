package event_test

import (
	"bytes"
	"encoding/json"
	"reflect"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
)

// law holds a property on random histories, 100,000 of them in the full run.
func law(t *testing.T, property func(*rapid.T)) {
	t.Helper()
	checks := 0
	rapid.Check(t, func(t *rapid.T) {
		property(t)
		checks++
	})
	if full() && checks < fullChecks {
		t.Errorf("only %d histories before the time ran out", checks)
	}
}

func encode(t rapid.TB, v any) []byte {
	t.Helper()
	blob, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("cannot encode: %v", err)
	}
	return blob
}

// sameShipment holds two shipments to be deeply equal and to have equal bytes.
func sameShipment(t rapid.TB, what string, want, got event.Shipment) {
	t.Helper()
	if !reflect.DeepEqual(want, got) {
		t.Fatalf("%s (-want +got):\n%s", what, cmp.Diff(want, got, exactStamps))
	}
	if w, g := encode(t, want), encode(t, got); !bytes.Equal(w, g) {
		t.Fatalf("%s: equal values, other bytes:\n%s\n%s", what, w, g)
	}
}

func drawShipment(t *rapid.T, label string) event.Shipment {
	return event.Shipment{Tracks: histories().Draw(t, label)} // not joined yet: Join must cope
}

func TestJoinIsCommutative(t *testing.T) {
	law(t, func(t *rapid.T) {
		a, b := drawShipment(t, "a"), drawShipment(t, "b")
		sameShipment(t, "a∨b = b∨a", a.Join(b), b.Join(a))
	})
}

func TestJoinIsAssociative(t *testing.T) {
	law(t, func(t *rapid.T) {
		a, b, c := drawShipment(t, "a"), drawShipment(t, "b"), drawShipment(t, "c")
		left := a.Join(b).Join(c)
		sameShipment(t, "(a∨b)∨c = a∨(b∨c)", left, a.Join(b.Join(c)))
		sameShipment(t, "and all at once", left, event.Join(slices.Concat(a.Tracks, b.Tracks, c.Tracks)...))
	})
}

func TestJoinIsIdempotent(t *testing.T) {
	law(t, func(t *rapid.T) {
		a, b := drawShipment(t, "a"), drawShipment(t, "b")
		once := event.Join(a.Tracks...)
		sameShipment(t, "a∨a = a", once, a.Join(a))
		sameShipment(t, "joined again", once, once.Join(once))
		both := a.Join(b)
		sameShipment(t, "a part of it changes nothing", both, both.Join(a))
	})
}

func TestJoinHasAnIdentity(t *testing.T) {
	law(t, func(t *rapid.T) {
		a := drawShipment(t, "a")
		once := event.Join(a.Tracks...)
		sameShipment(t, "a∨0 = a", once, a.Join(event.Shipment{}))
		sameShipment(t, "0∨a = a", once, event.Shipment{}.Join(a))
	})
	if s := event.Join(); s.Tracks != nil {
		t.Error("nothing joined is the zero Shipment")
	}
}

// Any order of tracks, and of events within a payload.
func TestJoinForgetsOrder(t *testing.T) {
	law(t, func(t *rapid.T) {
		a := histories().Draw(t, "a")
		want := event.Join(a...)
		shuffled := rapid.Permutation(a).Draw(t, "tracks")
		for i := range shuffled {
			k := &shuffled[i]
			k.Events = rapid.Permutation(k.Events).Draw(t, "events")
			k.Promises = rapid.Permutation(k.Promises).Draw(t, "promises")
			k.Issues = rapid.Permutation(k.Issues).Draw(t, "issues")
			k.Refs = rapid.Permutation(k.Refs).Draw(t, "refs")
		}
		sameShipment(t, "in another order", want, event.Join(shuffled...))
	})
}

func TestSealIsIdempotent(t *testing.T) {
	law(t, func(t *rapid.T) {
		k := genTrack(t)
		event.Seal(&k)
		again := cloneTracks([]event.Track{k})
		event.Seal(&again[0])
		sameShipment(t, "sealed twice", event.Shipment{Tracks: []event.Track{k}}, event.Shipment{Tracks: again})
	})
}

func cloneTracks(tracks []event.Track) []event.Track {
	out := slices.Clone(tracks)
	for i := range out {
		out[i].Events, out[i].Refs = slices.Clone(out[i].Events), slices.Clone(out[i].Refs)
		out[i].Promises, out[i].Issues = slices.Clone(out[i].Promises), slices.Clone(out[i].Issues)
	}
	return out
}

// spoil overwrites every list of every track.
func spoil(tracks []event.Track) {
	for i := range tracks {
		k := &tracks[i]
		k.Carrier = "spoiled"
		for j := range k.Events {
			k.Events[j] = event.Event{}
		}
		for j := range k.Refs {
			k.Refs[j] = event.Ref{Value: "spoiled"}
		}
		for j := range k.Promises {
			k.Promises[j] = event.Promise{Kind: "spoiled"}
		}
		for j := range k.Issues {
			k.Issues[j] = event.Issue{Kind: "spoiled"}
		}
	}
}

func TestJoinSharesNoMemory(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := histories().Draw(t, "a"), histories().Draw(t, "b")
		a = slices.Grow(a, 4) // room that a careless append would write to
		keptA, keptB := cloneTracks(a), cloneTracks(b)
		s := event.Shipment{Tracks: a}
		joined := s.Join(event.Shipment{Tracks: b})
		if !reflect.DeepEqual(keptA, a) && len(a) > 0 || !reflect.DeepEqual(keptB, b) && len(b) > 0 {
			t.Fatal("Join changed its input")
		}
		want := event.Join(append(keptA, keptB...)...)
		spoil(a)
		spoil(b)
		sameShipment(t, "after the input was overwritten", want, joined)

		for what, copied := range map[string]event.Shipment{"Join": joined.Join(event.Shipment{}), "Until": joined.Until(hour(1e6)), "Redact": joined.Redact()} {
			spoil(copied.Tracks)
			sameShipment(t, what+" gave away its memory", want, joined)
		}
		for _, e := range [][]event.Event{joined.Events()} {
			clear(e)
			sameShipment(t, "Events gave away its memory", want, joined)
		}
	})
}

// Every scan that went in comes out, with its ID, and every word of it that no other telling outbids.
func TestJoinLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := histories().Draw(t, "a")
		s := event.Join(a...)
		type where struct {
			carrier, number, source string
			id                      event.ID
		}
		have := map[where]event.Event{}
		for _, k := range s.Tracks {
			for _, e := range k.Events {
				have[where{k.Carrier, k.Number, k.Source, e.ID}] = e
			}
		}
		for _, k := range cloneTracks(a) {
			event.Seal(&k)
			for _, e := range k.Events {
				got, ok := have[where{k.Carrier, k.Number, k.Source, e.ID}]
				if !ok || got.Status.Rank() < e.Status.Rank() || got.Native.Text < e.Native.Text || got.Seen.Last.Before(e.Seen.Last) {
					t.Fatalf("lost %v of %v", e, k)
				}
			}
		}
	})
}

// Joining what is known raises no change, and Changes of a shipment with itself are none.
func TestChangesOfNothing(t *testing.T) {
	law(t, func(t *rapid.T) {
		a, b := drawShipment(t, "a"), drawShipment(t, "b")
		s := a.Join(b)
		for what, after := range map[string]event.Shipment{"itself": s, "a part of it": s.Join(a)} {
			if c := event.Changes(s, after); len(c) != 0 {
				t.Fatalf("joined with %s: %q", what, changeTexts(c))
			}
		}
	})
}

// The changes lead from where it stood to where it stands, each with an ID of its own.
func TestChangesTellTheVerdict(t *testing.T) {
	law(t, func(t *rapid.T) {
		a, b := drawShipment(t, "a"), drawShipment(t, "b")
		before := event.Join(a.Tracks...)
		after := before.Join(b)
		from, to := before.Verdict(), after.Verdict()
		changes := event.Changes(before, after)
		ids, told := map[event.ID]bool{}, from.Final == to.Final
		for _, c := range changes {
			if ids[c.ID] {
				t.Fatalf("one ID twice: %q", changeTexts(changes))
			}
			ids[c.ID] = true
			told = told || c.Kind == event.ChangeFinal && to.Final || c.Kind == event.ChangeReopened && !to.Final
		}
		if !told {
			t.Fatalf("from %s to %s, but told %q", standsText(from), standsText(to), changeTexts(changes))
		}
		if same := from.Status == to.Status && from.Detail == to.Detail && from.Reason == to.Reason && from.Leg == to.Leg; !same && len(changes) == 0 {
			t.Fatalf("from %s to %s, and nothing told", standsText(from), standsText(to))
		}
	})
}

// The zone of the machine must not show in any answer.
func TestTimeLocalDoesNotMatter(t *testing.T) {
	zones := []*time.Location{time.UTC, time.FixedZone("far east", 14*3600), time.FixedZone("far west", -11*3600-1800)}
	rapid.Check(t, func(rt *rapid.T) {
		a := histories().Draw(rt, "a")
		var want []byte
		for i, zone := range zones {
			set(t, &time.Local, zone)
			got := answers(rt, a)
			if i == 0 {
				want = got
			} else if !bytes.Equal(want, got) {
				rt.Fatalf("in %s:\n%s\nwant\n%s", zone, got, want)
			}
		}
	})
}

// Nor its number of processors, nor what else runs.
func TestProcessorsDoNotMatter(t *testing.T) {
	var lists [][]event.Track
	for _, row := range scenarios() {
		lists = append(lists, row.told)
	}
	var want [][]byte
	for _, k := range lists {
		want = append(want, answers(t, k))
	}
	for _, n := range []int{1, 2, 8} {
		old := runtime.GOMAXPROCS(n)
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() { // many at once, over the same tracks
				for i, k := range lists {
					if got := answers(t, k); !bytes.Equal(want[i], got) {
						t.Errorf("with %d processors:\n%s\nwant\n%s", n, got, want[i])
					}
				}
			})
		}
		all.Wait()
		runtime.GOMAXPROCS(old)
	}
}

// answers are all that a history gives, as bytes.
func answers(t rapid.TB, tracks []event.Track) []byte {
	s := event.Join(tracks...)
	parts := []any{s, s.Verdict(), s.Events(), s.Until(hour(30)), s.Redact(), event.Changes(s.Until(hour(20)), s)}
	for _, k := range []event.PromiseKind{event.PromiseDelivery, event.PromiseCollection} {
		p, ok := s.Promise(k)
		parts = append(parts, p, ok)
	}
	return encode(t, parts)
}
