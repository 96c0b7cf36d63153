package event_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

func TestRecordRefuses(t *testing.T) {
	good := ev(36, info, status.RecipientContacted)
	tests := []struct {
		name            string
		carrier, number string
		events          []event.Event
		want            string
		why             string
	}{
		{"no carrier", "", "SW1", []event.Event{good}, "event: cannot record: carrier, number and at least one event are needed", "it would join nothing"},
		{"no number", "swift", "", []event.Event{good}, "event: cannot record: carrier, number and at least one event are needed", "nor that"},
		{"no event", "swift", "SW1", nil, "event: cannot record: carrier, number and at least one event are needed", "nothing to record"},
		{"unknown", "swift", "SW1", []event.Event{good, ev(1)}, "event: cannot record: event 1: status, detail or reason is none of the vocabulary", "a person knows what happened"},
		{"no status", "swift", "SW1", []event.Event{ev(1, status.Status(99))}, "event: cannot record: event 0: status, detail or reason is none of the vocabulary", "outside the table"},
		{"no detail", "swift", "SW1", []event.Event{ev(1, info, status.Detail(99))}, "event: cannot record: event 0: status, detail or reason is none of the vocabulary", "outside the table"},
		{"no reason", "swift", "SW1", []event.Event{ev(1, info, status.Reason(99))}, "event: cannot record: event 0: status, detail or reason is none of the vocabulary", "outside the table"},
		{"detail of another status", "swift", "SW1", []event.Event{ev(1, att, status.ToNeighbor)}, "event: cannot record: event 0: detail to_neighbor does not go with status attempt_failed", "a neighbour who took it is no failed attempt"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := event.Record(tt.carrier, tt.number, tt.events...)
			if !errors.Is(err, event.ErrRecord) || err.Error() != tt.want {
				t.Errorf("%s: got %v, want %s", tt.why, err, tt.want)
			}
			if diff := cmp.Diff(event.Track{}, got, exactStamps); diff != "" {
				t.Errorf("a refused record is empty (-want +got):\n%s", diff)
			}
		})
	}
}

func record(t *testing.T, events ...event.Event) event.Track {
	t.Helper()
	got, err := event.Record("swift", "SW1", events...)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestRecordKeepsWhatIsTwo(t *testing.T) {
	call := func(words string) event.Event {
		return ev(36, info, status.RecipientContacted, code(""), text(words))
	}
	bare := func(parts ...any) event.Event { return ev(36, append(parts, code(""))...) }
	tests := []struct {
		name string
		told []event.Track
		want int
		why  string
	}{
		{"two notes of one minute", tell(record(t, call("no answer")), record(t, call("wants Tuesday"))), 2, "their texts differ"},
		{"one note twice", tell(record(t, call("no answer")), record(t, call("No  answer"))), 1, "the same words"},
		{"two things of one minute without words", tell(record(t, bare(info, status.RecipientContacted)), record(t, bare(info, status.DataChanged))), 2, "their details differ"},
		{"a code of the shop's own", tell(record(t, ev(36, info, code("CRM-1"))), record(t, ev(36, info, code("CRM-2")))), 2, "it is used as it is"},
		{"two alike in one record", tell(record(t, bare(info), ev(36, info, code(""), country("DE")))), 1, "the same words, once with the country: one note told twice"},
		{"two places in one record", tell(record(t, ev(36, info, code(""), country("FR")), ev(36, info, code(""), country("DE")))), 2, "one call to Record is one payload, and it names two places"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := len(event.Join(tt.told...).Events()); got != tt.want {
				t.Errorf("%s: %d events, want %d", tt.why, got, tt.want)
			}
		})
	}
}

// A note of the shop stands beside what the carrier says, and a fact of the shop decides.
func TestRecordJoins(t *testing.T) {
	told := event.Join(track(whole(50), ev(8, tra, seen(9, 50)), ev(34, del, seen(35, 50))))
	noted := told.Join(event.Join(record(t, ev(40, info, status.RecipientContacted, text("says it is not there")))))
	if got := standsText(noted.Verdict()); got != "delivered, final" || len(noted.Events()) != 3 {
		t.Errorf("%s with %d events", got, len(noted.Events()))
	}
	arrived := noted.Join(event.Join(record(t, ev(90, rtd, status.Signed))))
	if got := standsText(arrived.Verdict()); got != "returned/signed, final" {
		t.Errorf("the shop has it back, the verdict is %s", got)
	}
	if k := noted.Tracks[0]; k.Source != event.RecordSource || k.Carrier != "swift" {
		t.Errorf("recorded as %s by %s", k.Carrier, k.Source)
	}
}

// Record leaves the caller's events alone.
func TestRecordChangesNoInput(t *testing.T) {
	events := []event.Event{ev(36, info, code("")), ev(8, tra)}
	kept := []event.Event{events[0], events[1]}
	record(t, events...)
	if diff := cmp.Diff(kept, events, exactStamps); diff != "" {
		t.Errorf("changed (-want +got):\n%s", diff)
	}
}

func TestUnmapped(t *testing.T) {
	for _, tt := range []struct {
		e    event.Event
		want bool
		why  string
	}{
		{event.Event{}, false, "nothing was said"},
		{event.Event{Native: event.Native{Code: "X9"}}, true, "a code that no table places"},
		{event.Event{Native: event.Native{Text: "gone fishing"}}, true, "words that no rule places"},
		{event.Event{Status: tra, Native: event.Native{Code: "X9"}}, false, "placed"},
		{event.Event{Newer: "status=beamed", Native: event.Native{Code: "X9"}}, false, "a newer release has placed it"},
	} {
		if got := tt.e.Unmapped(); got != tt.want {
			t.Errorf("Unmapped is %v: %s", got, tt.why)
		}
	}
}
