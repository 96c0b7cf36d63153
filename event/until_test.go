package event_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
)

func TestUntil(t *testing.T) {
	notFound := event.Issue{Kind: event.NotFound, Seen: span(1, 3)}
	s := event.Join(
		track(whole(50), notFound, pieceRef(""),
			ev(8, tra, seen(9, 50)), ev(30, ofd, seen(31, 31)), ev(34, del, seen(50, 50)),
			promise(event.PromiseDelivery, 4, 9), promise(event.PromiseDelivery, 2, 20)),
		track(from("agg"), ev(8+minute, tra, code("T"), seen(40, 40))),
		track(of("post", "P1"), event.Ref{Kind: event.RefOrder, Value: "o-1"}),
	)
	tests := []struct {
		name           string
		hour           float64
		stands, trace  string
		promise        string
		issues, tracks int
		why            string
	}{
		{"before the first answer", 0, "unknown", "", "", 0, 1, "nothing had been said; a track without anything that has a time was always known"},
		{"not found", 2, "unknown", "", "", 1, 2, "the number was asked for and not known"},
		{"first scan", 9, "in_transit", "decides", "2026-03-05", 1, 2, "what came at that very time is known"},
		{"promise moved", 20, "in_transit", "decides", "2026-03-03", 1, 2, "the promise of then"},
		{"on the van", 35, "out_for_delivery", "decides decides", "2026-03-03", 1, 2, "the round had not been withdrawn yet"},
		{"told by an aggregator", 45, "out_for_delivery", "decides coarser decides", "2026-03-03", 1, 3, "its telling came later"},
		{"today", 50, "delivered, final", "decides coarser withdrawn decides", "2026-03-03", 1, 3, "the full history counts from its receipt"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			then := s.Until(hour(tt.hour))
			v := then.Verdict()
			p, _ := then.Promise(event.PromiseDelivery)
			issues := 0
			for _, k := range then.Tracks {
				issues += len(k.Issues)
			}
			got := []any{standsText(v), traceText(v), p.End.String(), issues, len(then.Tracks)}
			want := []any{tt.stands, tt.trace, tt.promise, tt.issues, tt.tracks}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

// A track of which nothing was known yet is none, whatever it holds by now.
func TestUntilDropsTracks(t *testing.T) {
	issue := event.Issue{Kind: event.NotFound, Seen: span(9, 9)}
	late := ev(8, tra, seen(9, 9))
	for name, told := range map[string]event.Track{
		"event": track(late), "promise": track(promise(event.PromiseDelivery, 4, 9)), "issue": track(issue),
		"event and promise": track(late, promise(event.PromiseDelivery, 4, 9)), "event and issue": track(late, issue), "promise and issue": track(promise(event.PromiseDelivery, 4, 9), issue),
	} {
		if n := len(event.Join(told).Until(hour(5)).Tracks); n != 0 {
			t.Errorf("%s: %d tracks before its receipt", name, n)
		}
	}
}

// What is told again later was told before: the last receipt is cut to the time asked for.
func TestUntilCutsSeen(t *testing.T) {
	then := event.Join(track(whole(30), ev(8, tra, seen(9, 50)))).Until(hour(40))
	got := then.Tracks[0]
	if got.Events[0].Seen != span(9, 40) || !got.Whole.Equal(hour(30)) {
		t.Errorf("seen %v, whole %v", got.Events[0].Seen, got.Whole)
	}
}

func TestUntilLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := event.Join(histories().Draw(t, "history")...)
		early, late := rapid.IntRange(-10, 300).Draw(t, "early"), rapid.IntRange(-10, 300).Draw(t, "late")
		early, late = min(early, late), max(early, late)
		sameShipment(t, "far in the future all is known", s, s.Until(hour(100000)))
		sameShipment(t, "of what was known later, the part known early", s.Until(hour(float64(early))), s.Until(hour(float64(late))).Until(hour(float64(early))))
	})
}
