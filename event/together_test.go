package event_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

func TestTogether(t *testing.T) {
	verdict := func(parts ...any) event.Verdict { return event.Join(tell(parts...)...).Verdict() }
	var (
		nothing   = verdict()
		noted     = verdict(ev(1, info))
		onItsWay  = verdict(ev(8, tra))
		onTheVan  = verdict(ev(8, tra), ev(30, ofd))
		tried     = verdict(ev(8, tra), ev(33, att))
		waits     = verdict(ev(8, tra), ev(36, pick))
		delayed   = verdict(ev(8, tra), ev(30, ofd), ev(31, exc, status.Weather))
		delivered = verdict(ev(34, del, status.ToNeighbor))
		later     = verdict(ev(58, del))
		partly    = verdict(ev(34, del, status.Partial))
		goesBack  = verdict(ev(40, rtg))
		back      = verdict(ev(90, rtd))
		cancelled = verdict(ev(3, can))
		destroyed = verdict(ev(100, exc, status.Destroyed))
	)
	tests := []struct {
		name    string
		parcels []event.Verdict
		want    string
		why     string
	}{
		{"no parcels", nil, "unknown", "an order without parcels has no place"},
		{"one", []event.Verdict{onTheVan}, "out_for_delivery", "an order of one is its parcel"},
		{"the least advanced", []event.Verdict{onTheVan, onItsWay}, "in_transit", "the order is as far as its last parcel"},
		{"the least advanced, said first", []event.Verdict{onItsWay, onTheVan}, "in_transit", "whatever the order of parcels"},
		{"one delivered, one on its way", []event.Verdict{delivered, onItsWay}, "in_transit", "the open one speaks; parcels of an order are apart, unlike pieces"},
		{"one delivered, one never heard of", []event.Verdict{delivered, nothing}, "unknown", "a parcel that nobody has seen is the least advanced"},
		{"one noted, one on its way", []event.Verdict{noted, onItsWay}, "info", "a note is hardly more"},
		{"problem, attempt", []event.Verdict{tried, delayed}, "exception because weather", "of those equally far, the problem"},
		{"attempt, pickup", []event.Verdict{waits, tried}, "attempt_failed", "then the attempt"},
		{"pickup, round", []event.Verdict{onTheVan, waits}, "available_for_pickup", "then what waits"},
		{"all delivered", []event.Verdict{delivered, later}, "delivered, final", "as the last of them was"},
		{"all delivered, said the other way", []event.Verdict{later, delivered}, "delivered, final", "whatever the order of parcels"},
		{"one only in part", []event.Verdict{delivered, partly}, "delivered/partial", "its rest is open"},
		{"delivered and returned", []event.Verdict{delivered, back}, "delivered/partial, final", "all have ended, not alike"},
		{"delivered and cancelled", []event.Verdict{cancelled, delivered}, "delivered/partial, final", "the buyer has a part and nothing more comes"},
		{"returned and cancelled", []event.Verdict{cancelled, back}, "returned/partial, final", "nothing was delivered"},
		{"cancelled and destroyed", []event.Verdict{destroyed, cancelled}, "exception because destroyed, final", "the later end speaks"},
		{"all cancelled", []event.Verdict{cancelled, cancelled}, "cancelled, final", "alike"},
		{"one goes back, one delivered", []event.Verdict{goesBack, delivered}, "returning", "the open one speaks"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := event.Together(tt.parcels...)
			if diff := cmp.Diff(tt.want, standsText(got)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
			if got.Trace != nil || got.Pieces != nil {
				t.Error("the verdict of an order has no trace and no pieces")
			}
		})
	}
	if got := event.Together(delivered, later); got.By != later.By || got.Since != later.Since {
		t.Errorf("an order is delivered since its last parcel is: %s by %s", got.Since, got.By)
	}
}

// The second number of an order must not erase the first: each is a shipment of its own.
func TestTogetherKeepsEachParcel(t *testing.T) {
	first := event.Join(track(of("swift", "SW1"), ev(34, del)))
	second := event.Join(track(of("swift", "SW2"), ev(40, tra)))
	order := event.Together(first.Verdict(), second.Verdict())
	if order.Status != tra || order.Final {
		t.Errorf("the order is %s", standsText(order))
	}
	if got := standsText(first.Verdict()); got != "delivered, final" {
		t.Errorf("the first parcel is %s", got)
	}
}
