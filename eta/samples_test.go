package eta_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

func TestSamples(t *testing.T) {
	features := eta.Features{Sender: "shoe shop", Stage: eta.OnVehicle}
	sample := func(stage eta.Stage, from, to float64) eta.Sample {
		s := eta.Sample{Features: eta.Features{Stage: stage, Sender: "shoe shop", Carrier: "post"}, From: after(from), To: after(to)}
		return s
	}
	prepared := func(s eta.Sample, prep time.Duration) eta.Sample { s.Prep = prep; return s }
	seen := func(at time.Time, end event.Stamp) event.Shipment {
		return event.Join(event.Track{Carrier: "post", Number: "1", Source: "post", Promises: []event.Promise{
			{Kind: event.PromiseDelivery, End: end, Seen: event.Span{First: at, Last: at}},
		}})
	}
	told := sample(eta.HandedOver, 0, 3)
	told.Promised = time.Date(2026, 3, 6, 0, 0, 0, 0, time.UTC)
	tracked := sample(eta.HandedOver, 0, 3)
	tracked.Service, tracked.Mode, tracked.WeightGrams, tracked.Items = "parcel", "air", 700, 2
	tracked.Origin = eta.Area{Country: "CN"}
	tracked.Destination = eta.Area{Country: "DE", PostalCode: "10115"}

	tests := []struct {
		name string
		s    event.Shipment
		want []eta.Sample
		why  string
	}{
		{"nothing", event.Shipment{}, nil, "no history"},
		{"under way", shipment(handed(monday)), nil, "it has not arrived"},
		{"delivered", shipment(handed(monday), scan(after(3), status.Delivered)), []eta.Sample{sample(eta.HandedOver, 0, 3)}, "one stage was reached"},
		{"all stages", shipment(
			scan(after(-2), status.Registered), handed(monday), scan(after(1), status.InTransit, status.DepartedOriginCountry),
			scan(after(4), status.InTransit, status.ArrivedDestinationCountry), scan(after(6), status.InTransit, status.AtDeliveryDepot),
			scan(after(7), status.OutForDelivery), scan(after(7.25), status.Delivered)),
			[]eta.Sample{
				prepared(sample(eta.Ordered, -2, 7.25), 48*time.Hour), prepared(sample(eta.HandedOver, 0, 7.25), 48*time.Hour),
				prepared(sample(eta.ExportDeparted, 1, 7.25), 48*time.Hour), prepared(sample(eta.ArrivedCountry, 4, 7.25), 48*time.Hour),
				prepared(sample(eta.AtDepot, 6, 7.25), 48*time.Hour), prepared(sample(eta.OnVehicle, 7, 7.25), 48*time.Hour),
			}, "each milestone is a start; the label stands for the order, two days before"},
		{"two tries", shipment(handed(monday), scan(after(2), status.OutForDelivery), scan(after(2.4), status.AttemptFailed, status.RecipientAbsent),
			scan(after(3), status.OutForDelivery), scan(after(3.2), status.Delivered)),
			[]eta.Sample{sample(eta.HandedOver, 0, 3.2), sample(eta.OnVehicle, 2, 3.2)},
			"the first time on the vehicle counts: a failed try is part of how long it takes"},
		{"returned", shipment(handed(monday), scan(after(2), status.Returning), scan(after(5), status.Returned)), nil, "it never came to the buyer"},
		{"delivered in part", shipment(handed(monday), scan(after(2), status.Delivered, status.Partial)), nil, "the rest is open"},
		{"no time of delivery", shipment(handed(monday), scan(monday, status.Delivered, event.Stamp{})), nil, "nobody knows how long it took"},
		{"days only", shipment(scan(monday, status.Accepted, dayOf(monday)), scan(after(1), status.OutForDelivery, dayOf(after(1))), scan(after(1), status.Delivered, dayOf(after(1)))),
			[]eta.Sample{{Features: eta.Features{Stage: eta.HandedOver, Sender: "shoe shop", Carrier: "post"}, From: monday.Add(4 * time.Hour), To: after(1).Add(4 * time.Hour)}},
			"noon to noon; the hours on the vehicle cannot be had from days"},
		{"a promise known at the hand-over", shipment(handed(monday), scan(after(3), status.Delivered)).Join(seen(monday.Add(-time.Hour), dayOf(after(3)))),
			[]eta.Sample{told}, "promised for the 5th: kept until the 6th begins"},
		{"a promise made later", shipment(handed(monday), scan(after(3), status.Delivered)).Join(seen(after(1), dayOf(after(3)))),
			[]eta.Sample{sample(eta.HandedOver, 0, 3)}, "it was not known at the hand-over"},
		{"a promise of nobody knows when", promising(shipment(handed(monday), scan(after(3), status.Delivered)), event.Stamp{}, dayOf(after(3))),
			[]eta.Sample{sample(eta.HandedOver, 0, 3)}, "it may have been made the evening before delivery"},
		{"what the track tells", shipment(handed(monday), scan(after(3), status.Delivered)).Join(event.Join(event.Track{
			Carrier: "post", Number: "1", Source: "post", Service: "parcel", Mode: "air", WeightGrams: 700, Items: 2,
			Origin: event.Place{Country: "CN"}, Destination: event.Place{Country: "DE", PostalCode: "10115"},
		})), []eta.Sample{tracked}, "what the shop leaves open the carrier may know"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, eta.Samples(test.s, features)); diff != "" {
				t.Errorf("(-want +got)\n%s%s", diff, test.why)
			}
		})
	}
}

// TestSamplesAndEstimateAgree: an Estimate asks with the features that Samples teaches with.
func TestSamplesAndEstimateAgree(t *testing.T) {
	asked := &listener{}
	s := shipment(scan(after(-2), status.Registered), handed(monday), scan(after(3), status.InTransit, status.AtDeliveryDepot))
	eta.Estimate(s, after(3), eta.Plan{Model: asked, Features: eta.Features{Sender: "x"}})
	taught := eta.Samples(s.Join(shipment(scan(after(4), status.Delivered))), eta.Features{Sender: "x"})
	if diff := cmp.Diff(taught[2].Features, asked.features[0]); diff != "" {
		t.Errorf("(-taught +asked)\n%s", diff)
	}
}

// listener is a Predictor that remembers what it was asked.
type listener struct{ features []eta.Features }

func (l *listener) Predict(f eta.Features, from, now time.Time) eta.Quantiles {
	l.features = append(l.features, f)
	return usual.Predict(f, from, now)
}

// TestPrepOfTheCaller: what the shop knows of its own preparation is not overwritten.
func TestPrepOfTheCaller(t *testing.T) {
	asked := &listener{}
	s := shipment(scan(after(-2), status.Registered), handed(monday))
	eta.Estimate(s, monday, eta.Plan{Model: asked, Features: eta.Features{Prep: time.Hour}})
	if got := asked.features[0].Prep; got != time.Hour {
		t.Errorf("asked with %v, want the hour that the shop says", got)
	}
	eta.Estimate(s, monday, eta.Plan{Model: asked})
	if got := asked.features[len(asked.features)-1].Prep; got != 48*time.Hour {
		t.Errorf("asked with %v, want the two days since the label", got)
	}
}
