package exception_test

import (
	"fmt"
	"testing"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

// thirty is a shipment of 30 events; with trouble, two attempts failed and customs held it.
func thirty(tb testing.TB, trouble bool) event.Shipment {
	lines := []string{"0 registered/label_created", "5 accepted/picked_up"}
	for i := range 25 {
		lines = append(lines, fmt.Sprintf("%d in_transit/arrived_facility", 8+4*i))
	}
	lines = append(lines, "120 out_for_delivery", "125 in_transit/at_delivery_depot", "144 out_for_delivery")
	if trouble {
		lines[9] = "36 exception/customs_presented customs_documents"
		lines[27], lines[28], lines[29] = "120 attempt_failed recipient_absent", "140 out_for_delivery", "144 attempt_failed recipient_absent"
	}
	return ship(tb, lines...)
}

// What Cases allocates beyond the verdict and the events of the shipment, which it asks for once each:
// the turns, the shipment and the desk; with cases, the list they are followed in and the list
// returned, and for each its evidence and its actions.
func TestAllocations(t *testing.T) {
	now, rules := at(145), exception.Rules{Due: at(200), Calendar: office}
	e := parse(t, "0 attempt_failed recipient_absent")
	for name, tt := range map[string]struct {
		run  func()
		most float64
	}{
		"Classify, a reason":   {func() { exception.Classify(e) }, 1},
		"Classify, no trouble": {func() { exception.Classify(event.Event{Status: status.InTransit}) }, 0},
	} {
		if n := testing.AllocsPerRun(100, tt.run); n > tt.most {
			t.Errorf("%s allocates %v times, want at most %v", name, n, tt.most)
		}
	}
	for _, tt := range []struct {
		name    string
		trouble bool
		most    float64
	}{
		{"all well", false, 3},
		{"two cases", true, 11},
	} {
		s := thirty(t, tt.trouble)
		base := testing.AllocsPerRun(100, func() { _, _ = s.Verdict(), s.Events() })
		n := testing.AllocsPerRun(100, func() { exception.Cases(s, now, rules) }) - base
		if n > tt.most {
			t.Errorf("%s: Cases allocates %v times beyond verdict and events, want at most %v", tt.name, n, tt.most)
		}
	}
}

func TestThirtyEvents(t *testing.T) {
	if got := briefs(exception.Cases(thirty(t, false), at(145), exception.Rules{Due: at(200)})); got != nil {
		t.Errorf("%v: all is well", got)
	}
	if got := briefs(exception.Cases(thirty(t, true), at(145), exception.Rules{Due: at(200)})); len(got) != 2 {
		t.Errorf("%v: customs, and nobody at home", got)
	}
}

// The baseline is what Cases stands on: the verdict and the events.
func BenchmarkCases(b *testing.B) {
	now, rules := at(145), exception.Rules{Due: at(200), Calendar: office}
	for _, trouble := range []bool{false, true} {
		s := thirty(b, trouble)
		b.Run(fmt.Sprintf("trouble=%v", trouble), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				exception.Cases(s, now, rules)
			}
		})
		b.Run(fmt.Sprintf("trouble=%v/baseline", trouble), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				_, _ = s.Verdict(), s.Events()
			}
		})
	}
}

func BenchmarkClassify(b *testing.B) {
	e := parse(b, "0 attempt_failed recipient_absent")
	b.ReportAllocs()
	for b.Loop() {
		exception.Classify(e)
	}
}
