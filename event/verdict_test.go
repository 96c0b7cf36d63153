package event_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// scenario is a history and the verdict that a person who knows parcels would give.
type scenario struct {
	name   string
	told   []event.Track
	stands string // status/detail because reason, final; each piece
	run    string // leg, progress, since, and the number of the step that decided
	trace  string // the effects, in the order of events
	why    string
}

func scenarios() []scenario {
	return slices.Concat(wayOut, afterTheEnd, wayBack, inPieces, tellings, inTime)
}

func TestVerdict(t *testing.T) {
	rows := scenarios()
	names := map[string]bool{}
	for _, row := range rows {
		if names[row.name] || row.why == "" {
			t.Errorf("%s: a row has a name of its own and a why", row.name)
		}
		names[row.name] = true
		t.Run(row.name, func(t *testing.T) {
			for order, told := range orders(row.told) {
				v := event.Join(told...).Verdict()
				got := [...]string{standsText(v), runText(v), traceText(v)}
				want := [...]string{row.stands, row.run, row.trace}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("%s, told %s (-want +got):\n%s", row.why, order, diff)
				}
			}
		})
	}
	if len(rows) < 60 {
		t.Errorf("%d scenarios, 60 are wanted", len(rows))
	}
}

// orders are ways in which the same may arrive: as given, backwards, and twice.
func orders(told []event.Track) map[string][]event.Track {
	back := make([]event.Track, 0, len(told))
	for _, t := range slices.Backward(told) {
		t.Events = slices.Clone(t.Events)
		slices.Reverse(t.Events)
		back = append(back, t)
	}
	return map[string][]event.Track{"as given": told, "backwards": back, "twice": slices.Concat(told, back)}
}

// Two models that shops write first. Each must be seen to be wrong, else the scenarios prove little.
func TestVerdictIsNotASimplerModel(t *testing.T) {
	newest := func(s event.Shipment) status.Status {
		events := s.Events()
		if len(events) == 0 {
			return unk
		}
		return events[len(events)-1].Status
	}
	furthest := func(s event.Shipment) status.Status {
		best := unk
		for _, e := range s.Events() {
			if e.Status.Rank() >= best.Rank() {
				best = e.Status
			}
		}
		return best
	}
	for name, model := range map[string]func(event.Shipment) status.Status{"newest wins": newest, "highest rank wins": furthest} {
		wrong := 0
		for _, row := range scenarios() {
			s := event.Join(row.told...)
			if model(s) != s.Verdict().Status {
				wrong++
			}
		}
		if wrong < 50 {
			t.Errorf("%s: wrong in only %d of %d scenarios", name, wrong, len(scenarios()))
		}
		t.Logf("%s: wrong in %d of %d", name, wrong, len(scenarios()))
	}
}

func TestVerdictOfNothing(t *testing.T) {
	if diff := cmp.Diff(event.Verdict{}, event.Shipment{}.Verdict(), exactStamps); diff != "" {
		t.Errorf("nothing was said (-want +got):\n%s", diff)
	}
}
