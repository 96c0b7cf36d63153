package event_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

func TestEvents(t *testing.T) {
	tests := []struct {
		name string
		told []event.Track
		want string // the codes, in order
		why  string
	}{
		{"nothing", tell(), "", "no events"},
		{"oldest first over all tracks", tell(track(ev(34, del, code("d"))), track(of("post", "P1"), ev(20, tra, code("b")), ev(8, acc, code("a")))), "a b d", "one history, whoever tells it"},
		{"a day beside its clock", tell(ev(0, tra, code("d"), day(1)), ev(14, tra, code("d"))), "d", "one scan"},
		{"two sources with days", tell(track(ev(0, tra, code("own"), day(2))), track(from("agg"), ev(0, tra, code("x"), day(2)))), "own", "the carrier's own telling counts"},
		{"withdrawn and taken back", tell(whole(50), ev(8, acc, code("a"), seen(9, 9)), ev(9, tra, code("b"), seen(50, 50)), ev(10, info, status.Retracted, code("v"), voids(ev(9, tra, code("b"))), seen(50, 50))), "a b v", "they stay in the history; the verdict tells which they are"},
		{"unread code", tell(ev(8, code("X9"))), "X9", "nothing is dropped"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := event.Join(tt.told...)
			var codes []string
			for _, e := range s.Events() {
				codes = append(codes, e.Native.Code)
			}
			if got := strings.Join(codes, " "); got != tt.want {
				t.Errorf("%s: got %q, want %q", tt.why, got, tt.want)
			}
			total := 0
			for _, k := range s.Tracks {
				total += len(k.Events)
			}
			if steps := s.Verdict().Trace; len(steps) != total {
				t.Errorf("%d steps for %d events: a trace leaves none out", len(steps), total)
			}
		})
	}
}

func TestPromise(t *testing.T) {
	window := func(start, end, first, last float64) event.Promise {
		p := event.Promise{Kind: event.PromiseDelivery, Seen: span(first, last)}
		p.Start, p.End = event.At(hour(start), event.ToMinute, event.ZoneGiven), event.At(hour(end), event.ToMinute, event.ZoneGiven)
		return p
	}
	bare := func(day int) event.Promise {
		p := promise(event.PromiseDelivery, day, 0)
		p.Seen = event.Span{}
		return p
	}
	tests := []struct {
		name string
		told []event.Track
		want string
		why  string
	}{
		{"none", tell(), "", "nobody promised anything"},
		{"another kind", tell(promise(event.PromiseCollection, 4, 9)), "", "a storage term is no delivery"},
		{"moved later", tell(promise(event.PromiseDelivery, 4, 9), promise(event.PromiseDelivery, 6, 20)), " 2026-03-07", "what was said last"},
		{"moved earlier", tell(promise(event.PromiseDelivery, 4, 9), promise(event.PromiseDelivery, 2, 20)), " 2026-03-03", "not what is due last"},
		{"moved back", tell(promise(event.PromiseDelivery, 4, 9), promise(event.PromiseDelivery, 2, 20), promise(event.PromiseDelivery, 4, 30)), " 2026-03-05", "said again, it is current again"},
		{"two in one answer", tell(window(10, 12, 9, 20), window(14, 16, 19, 20)), "2026-03-02T14:00+00:00 2026-03-02T16:00+00:00", "of those said together, the one that came up last"},
		{"two in every answer", tell(window(10, 12, 9, 20), window(14, 16, 9, 20)), "2026-03-02T14:00+00:00 2026-03-02T16:00+00:00", "then the later end"},
		{"two with one end", tell(window(10, 16, 9, 20), window(14, 16, 9, 20)), "2026-03-02T14:00+00:00 2026-03-02T16:00+00:00", "then the later start"},
		{"never received", tell(bare(4), bare(6)), " 2026-03-07", "the later one, for want of better"},
		{"of two tracks", tell(track(promise(event.PromiseDelivery, 4, 9)), track(of("post", "P1"), promise(event.PromiseDelivery, 3, 20))), " 2026-03-04", "whoever spoke last"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p, ok := event.Join(tt.told...).Promise(event.PromiseDelivery)
			got := ""
			if ok {
				got = p.Start.String() + " " + p.End.String()
			}
			if got != tt.want {
				t.Errorf("%s: got %q, want %q", tt.why, got, tt.want)
			}
		})
	}
}

// Polling must not make a shipment grow.
func TestPollingDoesNotGrow(t *testing.T) {
	var s event.Shipment
	for h := range 100 {
		now := float64(h)
		s = s.Join(event.Join(track(whole(now), pieceRef("A"), ev(8, tra, seen(now, now)),
			event.Promise{Kind: event.PromiseDelivery, End: event.On(2026, 3, 4), Seen: span(now, now)},
			event.Issue{Kind: event.UnmappedCode, Path: "/events[" + strings.Repeat("1", h%3+1) + "]/code", Offset: int64(h), Value: "X9", Seen: span(now, now)})))
	}
	got := s.Tracks[0]
	if len(s.Tracks) != 1 || len(got.Events) != 1 || len(got.Promises) != 1 || len(got.Issues) != 1 || len(got.Refs) != 1 {
		t.Fatalf("grew to %v with %d refs", got, len(got.Refs))
	}
	if got.Events[0].Seen != span(0, 99) || got.Promises[0].Seen != span(0, 99) || got.Issues[0].Seen != span(0, 99) || !got.Whole.Equal(hour(99)) {
		t.Errorf("seen %v, %v, %v, whole %v", got.Events[0].Seen, got.Promises[0].Seen, got.Issues[0].Seen, got.Whole)
	}
}

func TestRedact(t *testing.T) {
	home := event.Place{Name: "12 Rose Lane", City: "Leeds", Region: "West Yorkshire", PostalCode: "LS1 4AP", Country: "GB", Lat: 53.8, Lon: -1.5, Located: true}
	there := func(e *event.Event) {
		e.Place, e.Native.Text = home, "to Ms Example, 12 Rose Lane"
		e.Proof = event.Proof{SignedBy: "Ms Example", Document: "AB123", Method: "photo", Ref: "doc/1", Lat: 53.8, Lon: -1.5, Located: true}
	}
	full := event.Track{Carrier: "swift", Number: "SW1", Source: "swift", Origin: home, Destination: home,
		Events: []event.Event{ev(1, reg, there), ev(8, tra, there), ev(9, exc, there), ev(10, info, there), ev(11, code("X9"), there), ev(30, ofd, there), ev(34, del, there)},
		Issues: []event.Issue{
			{Kind: event.UnreadableTime, Path: "/a[1]", Value: "Ms Example"}, {Kind: event.UnreadableTime, Path: "/a[2]", Value: "Leeds"},
			{Kind: event.UnmappedCode, Path: "/b", Value: "X9"}}}
	s := event.Join(full)
	r := s.Redact()
	k := r.Tracks[0]

	coarse := event.Place{City: "Leeds", Region: "West Yorkshire", Country: "GB"}
	want := map[status.Status]event.Place{reg: home, tra: home, exc: coarse, info: coarse, unk: coarse, ofd: coarse, del: coarse}
	for _, e := range k.Events {
		if e.Place != want[e.Status] {
			t.Errorf("place of %s is %+v", e.Status, e.Place)
		}
		if (e.Proof != event.Proof{Method: "photo"}) || e.Native.Text != "" {
			t.Errorf("proof or text of %s is left", e.Status)
		}
	}
	if k.Destination != coarse || k.Origin != home {
		t.Errorf("destination %+v, origin %+v: the buyer's place goes, the sender's stays", k.Destination, k.Origin)
	}
	wantIssues := []event.Issue{{Kind: event.UnmappedCode, Path: "/b", Value: "X9"}, {Kind: event.UnreadableTime, Path: "/a[2]"}}
	if diff := cmp.Diff(wantIssues, k.Issues); diff != "" {
		t.Errorf("a code stays, other values go, and then two are one (-want +got):\n%s", diff)
	}
	if s.Tracks[0].Destination != home {
		t.Error("the original was changed")
	}
	if back := r.Join(s).Tracks[0]; back.Destination != home || back.Events[6].Proof != s.Tracks[0].Events[6].Proof {
		t.Error("joining the original brings the data back")
	}
}

func TestRedactLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := event.Join(histories().Draw(t, "history")...)
		r := s.Redact()
		if diff := cmp.Diff(s.Verdict(), r.Verdict(), exactStamps); diff != "" {
			t.Fatalf("the verdict changed (-full +redacted):\n%s", diff)
		}
		sameShipment(t, "redacting twice", r, r.Redact())
		for _, k := range r.Tracks { // a hub is no home, even where it has a strange name
			for i, e := range k.Events {
				if rank := e.Status.Rank(); rank > 0 && rank < ofd.Rank() {
					k.Events[i].Place = event.Place{}
				}
			}
		}
		if blob := string(encode(t, r)); strings.Contains(blob, personal) {
			t.Fatalf("personal data is left in %s", blob)
		}
	})
}

// TestShipmentEvent: a step of the trace leads to its event, whatever became of it.
func TestShipmentEvent(t *testing.T) {
	at := func(h int) event.Stamp {
		return event.At(time.Date(2026, 5, 4, h, 0, 0, 0, time.UTC), event.ToMinute, event.ZoneGiven)
	}
	seen := func(h int) event.Span {
		day := time.Date(2026, 5, 4, h, 0, 0, 0, time.UTC)
		return event.Span{First: day, Last: day}
	}
	code := event.Native{Code: "A"}
	own := event.Track{Carrier: "post", Number: "1", Source: "post", Whole: seen(12).First, Events: []event.Event{
		{At: at(9), Status: status.Accepted, Native: code, Seen: seen(12)},
		{At: at(10), Status: status.InTransit, Native: event.Native{Code: "W"}, Seen: seen(11)}, // withdrawn by 12:00
	}}
	other := event.Track{Carrier: "post", Number: "1", Source: "aggregator", Events: []event.Event{
		{At: at(9), Status: status.InTransit, Native: code},
	}}
	s := event.Join(own, other)
	for _, step := range s.Verdict().Trace {
		if e, ok := s.Event(step.Event); !ok || e.ID != step.Event {
			t.Errorf("the event of %v is %v, %t", step, e, ok)
		}
	}
	id := s.Tracks[1].Events[0].ID
	if s.Tracks[0].Events[0].ID != id {
		t.Fatal("both sources tell one scan: this tests nothing")
	}
	if e, _ := s.Event(id); e.Status != status.Accepted {
		t.Errorf("read as %s: the carrier knows its own code best", e.Status)
	}
	if e, ok := s.Event(event.ID{1}); ok || e != (event.Event{}) {
		t.Error("found an event that is not there")
	}
	unsealed := event.Shipment{Tracks: []event.Track{{Events: []event.Event{{Status: status.Accepted}}}}}
	if _, ok := unsealed.Event(event.ID{}); ok {
		t.Error("the zero ID is no identity")
	}
}
