package exception_test

import (
	"math"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

// fraud tables name what the tracks say beyond their events.
func TestCasesOfFraud(t *testing.T) {
	slow := []string{"0 accepted", "20 in_transit", "30 out_for_delivery", "34 delivered"}
	ordered := func(o exception.Order) exception.Rules { return exception.Rules{Order: &o} }
	to := func(p event.Place) exception.Rules { return ordered(exception.Order{Destination: p}) }
	delivered := func(p event.Place) func(*event.Track) {
		return func(k *event.Track) { k.Events[len(k.Events)-1].Place = p }
	}
	abroad := exception.Rules{CrossBorder: true, Class: exception.Express}
	tests := []struct {
		name   string
		events []string
		track  func(*event.Track)
		rules  exception.Rules
		want   []string
		why    string
	}{
		{name: "accepted anew after 121 days", events: []string{"0 accepted", "34 delivered", "2938.1 accepted"},
			want: []string{"fraud number_reused critical open"}, why: "another parcel under an old number"},
		{name: "accepted anew after two days", events: []string{"0 accepted", "34 delivered", "82 accepted"},
			want: []string{"fraud number_reused critical open"}, why: "a new acceptance after the end, with a lower score"},
		{name: "new label after 121 days", events: []string{"0 accepted", "34 delivered", "2938.1 registered/label_created"},
			want: []string{"fraud number_reused critical open"}, why: "a gap and a new label"},
		{name: "new label after 120 days", events: []string{"0 accepted", "34 delivered", "2914 registered/label_created"}, why: "over is over"},
		{name: "new label after 119 days", events: []string{"0 accepted", "34 delivered", "2890 registered/label_created"},
			why: "too soon for a new use: a late copy of the old label"},
		{name: "ended before the order", events: slow, rules: ordered(exception.Order{Placed: at(35)}),
			want: []string{"fraud number_reused critical open"}, why: "delivered before it was bought"},
		{name: "ended after the order", events: slow, rules: ordered(exception.Order{Placed: at(-1)}), why: "the order of things"},
		{name: "ended on the day of the order", events: slow, track: func(k *event.Track) { k.Events[3].At = event.On(2026, 5, 5) }, rules: ordered(exception.Order{Placed: at(26)}),
			why: "Tuesday is not before Tuesday, 11:00"},
		{name: "a damage of the parcel before", events: []string{"0 accepted", "34 delivered damaged", "2938.1 accepted", "2940 delivered"},
			want: []string{"reason damaged critical over", "fraud number_reused critical open"}, why: "a new history closes the old one"},
		{name: "a label at no known time", events: slow, track: func(k *event.Track) {
			k.Events = append([]event.Event{{Native: event.Native{Code: "L"}, Status: status.Registered}}, k.Events...)
		}, why: "no gap is measured from nothing"},
		{name: "cancellation recalled", events: []string{"0 registered", "5 cancelled", "10 accepted", "20 delivered"}, why: "the parcel overtook its cancellation"},

		{name: "abrupt", events: []string{"0 registered/label_created", "6 delivered"}, rules: abroad,
			want: []string{"fraud abrupt_status_change major open"}, why: "no border is crossed in six hours"},
		{name: "abrupt after one scan", events: []string{"0 registered/label_created", "3 accepted", "6 delivered"}, rules: abroad,
			want: []string{"fraud abrupt_status_change major open"}, why: "one scan is almost none"},
		{name: "abrupt, the round taken back", events: []string{"0 registered/label_created", "4 out_for_delivery", "6 delivered"}, track: func(k *event.Track) {
			for i := range k.Events {
				k.Events[i].Seen = event.Span{First: at(7), Last: at(9)}
			}
			k.Events[1].Seen.Last, k.Whole = at(7), at(9)
		}, rules: abroad, want: []string{"fraud abrupt_status_change major open"}, why: "the carrier no longer says that somebody drove it"},
		{name: "two scans", events: []string{"0 accepted", "3 in_transit", "6 delivered"}, rules: abroad, why: "somebody carried it"},
		{name: "with a round", events: []string{"0 accepted", "3 out_for_delivery", "6 delivered"}, rules: abroad, why: "somebody drove it"},
		{name: "slow enough", events: []string{"0 registered", "12 delivered"}, rules: abroad, why: "not sooner than the fastest"},
		{name: "fast lane", events: []string{"0 registered", "6 delivered"}, rules: exception.Rules{CrossBorder: true, Fastest: 5 * hour}, why: "the lane's own figure counts"},
		{name: "slow lane", events: []string{"0 registered", "20 delivered"}, rules: exception.Rules{Fastest: 24 * hour},
			want: []string{"fraud abrupt_status_change major open"}, why: "the lane's own figure counts"},
		{name: "a courier in town", events: []string{"0 accepted", "1 delivered"}, why: "an hour will do"},
		{name: "labelled that day", events: []string{"4 delivered"}, track: func(k *event.Track) {
			k.Events = append(k.Events, event.Event{At: event.On(2026, 5, 4), Status: status.Registered, Native: event.Native{Code: "L"}})
		}, rules: abroad, why: "the label may be of midnight, thirteen hours before"},
		{name: "start not known", events: []string{"6 delivered"}, rules: abroad, why: "nothing to measure from"},
		{name: "history cut off", events: []string{"5 in_transit", "6 delivered"}, rules: abroad, why: "the beginning is missing"},
		{name: "since the order", events: []string{"6 delivered"}, rules: exception.Rules{CrossBorder: true, Order: &exception.Order{Placed: at(0)}},
			want: []string{"fraud abrupt_status_change major open"}, why: "the order is a beginning too"},
		{name: "before the label", events: []string{"0 accepted", "1 delivered", "3000 accepted", "3001 delivered"}, rules: abroad,
			want: []string{"fraud abrupt_status_change major open", "fraud number_reused critical open"}, why: "each use is measured by itself; one case for both"},

		{name: "each use has its own scans", events: []string{"0 accepted", "20 in_transit", "22 in_transit/loaded", "30 out_for_delivery", "34 delivered", "3000 accepted", "3001 delivered"}, rules: abroad,
			want: []string{"fraud number_reused critical open", "fraud abrupt_status_change major open"}, why: "what happened to the parcel before is no round of this one"},
		{name: "back and forth", events: []string{"0 registered", "1 returning", "2 delivered/to_recipient"}, rules: abroad,
			want: []string{"reason returning major over", "contradiction delivered_on_return minor open", "fraud abrupt_status_change major open"}, why: "delivered it says, and two hours are too few"},

		{name: "other country", events: slow, track: func(k *event.Track) { k.Destination.Country = "FR" }, rules: to(event.Place{Country: "DE"}),
			want: []string{"fraud other_route critical open"}, why: "it goes elsewhere"},
		{name: "same country", events: slow, track: func(k *event.Track) { k.Destination.Country = "de" }, rules: to(event.Place{Country: "DE"}), why: "case is no difference"},
		{name: "country not told", events: slow, rules: to(event.Place{Country: "DE"}), why: "silence is no contradiction"},
		{name: "other origin", events: slow, track: func(k *event.Track) { k.Origin.Country = "CN" }, rules: ordered(exception.Order{Origin: event.Place{Country: "DE"}}),
			want: []string{"fraud other_route critical open"}, why: "it comes from elsewhere"},
		{name: "accepted elsewhere", events: slow, track: func(k *event.Track) { k.Events[0].Place.Country = "CN" }, rules: ordered(exception.Order{Origin: event.Place{Country: "DE"}}),
			want: []string{"fraud other_route critical open"}, why: "the scan says so"},
		{name: "delivered in another country", events: slow, track: delivered(event.Place{Country: "FR", City: "Lyon"}), rules: to(event.Place{Country: "DE", City: "Bonn"}),
			want: []string{"fraud other_route critical open"}, why: "one sign is enough: the town follows from it"},
		{name: "other postal area", events: slow, track: delivered(event.Place{PostalCode: "10115"}), rules: to(event.Place{PostalCode: "53111"}),
			want: []string{"fraud other_place major open"}, why: "another end of the country"},
		{name: "same postal area", events: slow, track: delivered(event.Place{PostalCode: "531 99", City: "Köln"}), rules: to(event.Place{PostalCode: "53111", City: "Bonn"}), why: "the area decides over the spelling of towns"},
		{name: "other postal area in letters", events: slow, track: delivered(event.Place{PostalCode: "NW1A 1AA"}), rules: to(event.Place{PostalCode: "SW1A 1AA"}),
			want: []string{"fraud other_place major open"}, why: "letters name areas too"},
		{name: "other postal area of the region", events: slow, track: delivered(event.Place{PostalCode: "80331"}), rules: to(event.Place{PostalCode: "85049"}),
			want: []string{"fraud other_place major open"}, why: "Munich is not Ingolstadt: three characters name the area, not the first one"},
		{name: "same postal area, hyphen", events: slow, track: delivered(event.Place{PostalCode: "00-950", City: "Warszawa"}), rules: to(event.Place{PostalCode: "00950", City: "Praga"}), why: "Polish codes are written both ways"},
		{name: "same postal area, other case", events: slow, track: delivered(event.Place{PostalCode: "sw1a1aa"}), rules: to(event.Place{PostalCode: "SW1A 2BB"}), why: "blanks and case do not count"},
		{name: "postal code too short", events: slow, track: delivered(event.Place{PostalCode: "53"}), rules: to(event.Place{PostalCode: "53111"}), why: "two characters name no area"},
		{name: "other town", events: slow, track: delivered(event.Place{City: "Berlin"}), rules: to(event.Place{City: "Bonn"}),
			want: []string{"fraud other_place major open"}, why: "another town"},
		{name: "part of the town", events: slow, track: delivered(event.Place{City: "BERLIN-MITTE"}), rules: to(event.Place{City: "Berlin"}), why: "closer, not elsewhere"},
		{name: "town in another script", events: slow, track: delivered(event.Place{City: "Москва"}), rules: to(event.Place{City: "Moscow"}), why: "nobody can compare them"},
		{name: "town with an umlaut", events: slow, track: delivered(event.Place{City: "Köln"}), rules: to(event.Place{City: "Koeln"}), why: "perhaps the same name"},
		{name: "town not ordered", events: slow, track: delivered(event.Place{City: "Bonn"}), rules: to(event.Place{Country: "DE"}), why: "nothing to compare with"},
		{name: "town in letters that are not plain, not ordered", events: slow, track: delivered(event.Place{City: "Москва"}), rules: to(event.Place{Country: "RU"}), why: "nor here"},
		{name: "towns in one script", events: slow, track: delivered(event.Place{City: "Казань"}), rules: to(event.Place{City: "Москва"}),
			want: []string{"fraud other_place major open"}, why: "these can be compared"},
		{name: "returned elsewhere", events: []string{"0 accepted", "20 returning", "40 returned"}, track: delivered(event.Place{City: "Berlin"}), rules: to(event.Place{City: "Bonn"}),
			want: []string{"reason returning major over"}, why: "a return ends at the sender"},

		{name: "heavier", events: slow, track: func(k *event.Track) { k.WeightGrams = 1310 }, rules: ordered(exception.Order{WeightGrams: 1000}),
			want: []string{"fraud other_weight major open"}, why: "over 30 % and over 200 g"},
		{name: "lighter", events: slow, track: func(k *event.Track) { k.WeightGrams = 690 }, rules: ordered(exception.Order{WeightGrams: 1000}),
			want: []string{"fraud other_weight major open"}, why: "a brick weighs less than a camera"},
		{name: "heavier and elsewhere", events: slow, track: func(k *event.Track) { k.WeightGrams, k.Destination.Country = 5000, "FR" }, rules: ordered(exception.Order{WeightGrams: 1000, Destination: event.Place{Country: "DE"}}),
			want: []string{"fraud other_weight major open", "fraud other_route critical open"}, why: "each sign has a case of its own"},
		{name: "30 % heavier", events: slow, track: func(k *event.Track) { k.WeightGrams = 1300 }, rules: ordered(exception.Order{WeightGrams: 1000}), why: "over is over"},
		{name: "200 g heavier", events: slow, track: func(k *event.Track) { k.WeightGrams = 300 }, rules: ordered(exception.Order{WeightGrams: 100}), why: "packing weighs that much"},
		{name: "weight not ordered", events: slow, track: func(k *event.Track) { k.WeightGrams = 9000 }, rules: ordered(exception.Order{}), why: "nothing to compare with"},
		{name: "weight not told", events: slow, rules: ordered(exception.Order{WeightGrams: 1000}), why: "nothing to compare"},
		{name: "weight near the limits of int", events: slow, track: func(k *event.Track) { k.WeightGrams = math.MaxInt }, rules: ordered(exception.Order{WeightGrams: 1}),
			want: []string{"fraud other_weight major open"}, why: "no overflow"},

		{name: "two orders", events: slow, track: func(k *event.Track) {
			k.Refs = []event.Ref{{Kind: event.RefOrder, Value: "A-1"}, {Kind: event.RefOrder, Value: "A-2"}}
		}, want: []string{"fraud shared_number major open"}, why: "several orders under one number"},
		{name: "the same order again", events: slow, track: func(k *event.Track) {
			k.Refs = []event.Ref{{Kind: event.RefOrder, Value: "A-1"}, {Kind: event.RefOrder, Value: ""}, {Kind: event.RefOrder, Value: "A-1"}}
		}, why: "once is enough, and nothing is no order"},
		{name: "one order twice", events: slow, track: func(k *event.Track) {
			k.Refs = []event.Ref{{Kind: event.RefOrder, Value: "A-1"}, {Kind: event.RefPartner, Value: "A-2"}}
		}, why: "another kind of number is no order"},
		{name: "row switched off", events: []string{"0 accepted", "34 delivered", "82 accepted"},
			rules: exception.Rules{Signs: map[exception.Sign]exception.Play{exception.SignNumberReused: {}}}, why: "the shop does not want it"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			k := track(t, tt.events...)
			if tt.track != nil {
				tt.track(&k)
			}
			cases := exception.Cases(event.Join(k), at(3010), tt.rules)
			got := briefs(cases) // what one event shows stands in the order of the IDs
			slices.Sort(got)
			slices.Sort(tt.want)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
			for _, c := range cases {
				if c.Kind == exception.KindFraud && (c.Score <= 0 || c.Score > 1 || len(c.Evidence) == 0) {
					t.Errorf("%v: score %v, %d events: a sign has a score up to 1 and evidence", c, c.Score, len(c.Evidence))
				}
			}
		})
	}
}

// The stronger the evidence, the higher the score.
func TestScores(t *testing.T) {
	score := func(rules exception.Rules, lines ...string) float64 {
		return only(t, exception.Cases(ship(t, lines...), at(3010), rules)).Score
	}
	long := score(exception.Rules{}, "0 accepted", "34 delivered", "2938.1 accepted")
	label := score(exception.Rules{}, "0 accepted", "34 delivered", "2938.1 registered")
	soon := score(exception.Rules{}, "0 accepted", "34 delivered", "82 accepted")
	if !(long > label && label > soon) {
		t.Errorf("reuse: %v, %v, %v: long after, only a label, soon after must fall", long, label, soon)
	}
	abroad := exception.Rules{CrossBorder: true}
	to := exception.Rules{Order: &exception.Order{Origin: event.Place{Country: "DE"}, Destination: event.Place{Country: "DE"}}}
	foreign := func(change func(*event.Track)) float64 {
		k := track(t, "0 accepted", "20 in_transit", "30 out_for_delivery", "34 delivered")
		change(&k)
		return only(t, exception.Cases(event.Join(k), at(40), to)).Score
	}
	from := foreign(func(k *event.Track) { k.Origin.Country = "CN" })
	both := foreign(func(k *event.Track) { k.Origin.Country, k.Destination.Country = "CN", "FR" })
	if !(from < both) {
		t.Errorf("from abroad %v, to abroad too %v: consolidators inject abroad, and the stronger counts", from, both)
	}
	minute, hours := score(abroad, "0 registered", "0.02 delivered"), score(abroad, "0 registered", "11 delivered")
	if !(minute > hours && hours >= 0.5 && minute <= 0.9) {
		t.Errorf("abrupt: %v within a minute, %v within eleven hours: the sooner the stranger, from 0.5 to 0.9", minute, hours)
	}
	batch, later := score(exception.Rules{}, "0 accepted", "20 out_for_delivery", "22 delivered", "23 in_transit"),
		score(exception.Rules{}, "0 accepted", "20 out_for_delivery", "22 delivered", "46 in_transit")
	moves := score(exception.Rules{}, "0 accepted", "20 out_for_delivery", "22 delivered", "23 in_transit", "70 in_transit/loaded")
	if moves != later {
		t.Errorf("%v with both, want %v: the stronger counts", moves, later)
	}
	ofPiece := score(exception.Rules{}, "0 accepted piece=A", "0 accepted piece=B", "20 out_for_delivery", "22 delivered piece=B", "60 delivered piece=A", "70 in_transit piece=B")
	if ofPiece != later {
		t.Errorf("%v, want %v: B moved two days after its own end, whenever A ended", ofPiece, later)
	}
	byDay := track(t, "-5 accepted", "-4 out_for_delivery", "38 in_transit") // until Tuesday, 23:00
	byDay.Events = append(byDay.Events, event.Event{At: event.On(2026, 5, 4), Status: status.Delivered, Native: event.Native{Code: "D"}})
	if got := only(t, exception.Cases(event.Join(byDay), at(40), exception.Rules{})).Score; got != batch {
		t.Errorf("moved %v, want %v: it may have been delivered late on Monday", got, batch)
	}
	if !(batch < later) {
		t.Errorf("moved after the end: %v within an hour, %v after a day: carriers stamp batches late", batch, later)
	}
}

// An order that two sources name is one order.
func TestOneOrderToldTwice(t *testing.T) {
	own, other := track(t, "0 accepted"), track(t, "0 accepted")
	other.Source = "aggregator"
	own.Refs = []event.Ref{{Kind: event.RefOrder, Value: "A-1"}}
	other.Refs = []event.Ref{{Kind: event.RefOrder, Value: "A-1"}, {Kind: event.RefOrder}}
	if got := exception.Cases(event.Join(own, other), at(1), exception.Rules{}); got != nil {
		t.Errorf("%v: one order, told twice, and no number for another", briefs(got))
	}
	other.Refs[0].Value = "A-2"
	if got := briefs(exception.Cases(event.Join(own, other), at(1), exception.Rules{})); !slices.Equal(got, []string{"fraud shared_number major open"}) {
		t.Errorf("%v: two orders", got)
	}
}

// Whole shipments may be odd without any event.
func TestSignsWithoutEvents(t *testing.T) {
	k := event.Track{Carrier: "spsr", Number: "7000001", Source: "spsr", WeightGrams: 5000}
	got := exception.Cases(event.Join(k), at(0), exception.Rules{Order: &exception.Order{WeightGrams: 100}})
	if diff := cmp.Diff([]string{"fraud other_weight major open"}, briefs(got)); diff != "" {
		t.Errorf("the track says so without any scan (-want +got):\n%s", diff)
	}
	k.Number = ""
	if got := exception.Cases(event.Join(k), at(0), exception.Rules{Order: &exception.Order{WeightGrams: 100}}); got != nil {
		t.Errorf("%v: without a number and an event a case has no identity", got)
	}
}
