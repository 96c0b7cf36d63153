package watch_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/exception/watch"
	"github.com/parcelfold/parcelfold/status"
)

func TestNext(t *testing.T) {
	tests := []struct {
		name   string
		events []event.Event
		want   status.Status
		detail status.Detail
		why    string
	}{
		{"nothing known", nil, status.Accepted, 0, "the first thing to hope for is that the carrier has it"},
		{"label", []event.Event{scan(0, status.Registered)}, status.Accepted, 0, "a label waits for the parcel"},
		{"accepted", []event.Event{scan(0, status.Accepted)}, status.InTransit, 0, "it starts to move"},
		{"moving", []event.Event{scan(0, status.InTransit)}, status.OutForDelivery, 0, "the last mile is next"},
		{"on the round", []event.Event{scan(0, status.OutForDelivery)}, status.Delivered, 0, "the door is next"},
		{"to be fetched", []event.Event{scan(0, status.AvailableForPickup)}, status.Delivered, status.Collected, "the buyer fetches it"},
		{"nobody home", []event.Event{scan(0, status.AttemptFailed)}, status.OutForDelivery, 0, "another round"},
		{"held on the way", []event.Event{scan(0, status.InTransit), scan(0.1, status.Exception, status.CustomsHold)}, status.OutForDelivery, 0, "it goes on where it stopped"},
		{"going back", []event.Event{scan(0, status.Returning)}, status.Returned, 0, "the sender gets it"},
		{"delivered in part", []event.Event{scan(0, status.Delivered, status.Partial)}, status.Delivered, 0, "the rest is still to come"},
		{"delivered", []event.Event{scan(0, status.Delivered)}, status.Unknown, 0, "nothing comes after the end"},
		{"cancelled", []event.Event{scan(0, status.Cancelled)}, status.Unknown, 0, "nothing comes after the end"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := look(t, parcel(tt.events...), 0.2, watch.Policy{})
			if v.Next.Status != tt.want || v.Next.Detail != tt.detail {
				t.Errorf("next is %s/%s, want %s/%s: %s", v.Next.Status, v.Next.Detail, tt.want, tt.detail, tt.why)
			}
		})
	}
}

func TestNextByTheStorageTerm(t *testing.T) {
	s := parcel(scan(0, status.AvailableForPickup)).Join(event.Join(event.Track{
		Carrier: "testpost", Number: "TP1", Source: "testpost",
		Promises: []event.Promise{{Kind: event.PromiseCollection, End: event.On(2026, time.November, 11)}},
	}))
	newYork := time.FixedZone("EST", -5*3600)
	tests := []struct {
		name string
		p    watch.Policy
		zone *time.Location
	}{
		{"nothing known", watch.Policy{}, time.UTC},
		{"the buyer's", watch.Policy{Plan: eta.Plan{Zone: newYork}}, newYork},
		{"the desk's", watch.Policy{Rules: exception.Rules{Calendar: calendar.Calendar{Zone: newYork}}}, newYork},
	}
	for _, tt := range tests {
		want := time.Date(2026, time.November, 12, 0, 0, 0, 0, tt.zone)
		if v := look(t, s, 0.5, tt.p); !v.Next.By.Equal(want) {
			t.Errorf("%s: to be fetched by %s, want %s: the last day counts whole, in the zone there is", tt.name, v.Next.By, want)
		}
		clock := parcel(scan(0, status.AvailableForPickup)).Join(event.Join(event.Track{
			Carrier: "testpost", Number: "TP1", Source: "testpost",
			Promises: []event.Promise{{Kind: event.PromiseCollection, End: event.At(day(7), event.ToMinute, event.ZoneUnknown)}},
		}))
		want = time.Date(2026, time.November, 11, 12, 0, 0, 0, tt.zone)
		if v := look(t, clock, 0.5, tt.p); !v.Next.By.Equal(want) {
			t.Errorf("%s: to be fetched by %s, want %s: noon, in the zone there is", tt.name, v.Next.By, want)
		}
	}
}

func TestOpenAndCheck(t *testing.T) {
	tests := []struct {
		name   string
		events []event.Event
		open   bool
		check  time.Duration // zero: never
		why    string
	}{
		{"on the round", []event.Event{scan(0, status.OutForDelivery)}, true, time.Hour, "news may come any minute, but asking costs"},
		{"moving", []event.Event{scan(0, status.InTransit)}, true, 6 * time.Hour, "scans on the way are hours apart"},
		{"delivered", []event.Event{scan(0, status.Delivered)}, false, 0, "nothing more comes"},
		{"delivered in part", []event.Event{scan(0, status.Delivered, status.Partial)}, true, 12 * time.Hour, "the rest is open"},
		{"delivered damaged", []event.Event{scan(0, status.Delivered, status.Damaged)}, true, 0, "the carrier is done, the shop is not"},
		{"going back", []event.Event{scan(0, status.Returning)}, true, 24 * time.Hour, "nobody waits for it by the hour"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			v := look(t, parcel(tt.events...), 0.1, watch.Policy{})
			var want time.Time
			if tt.check != 0 {
				want = day(0.1).Add(tt.check)
			}
			if v.Open != tt.open || !v.Check.Equal(want) {
				t.Errorf("open %t, check %s; want %t, %s: %s", v.Open, v.Check, tt.open, want, tt.why)
			}
		})
	}
}

func TestCheckOfANumberNotFound(t *testing.T) {
	s := event.Join(event.Track{
		Carrier: "testpost", Number: "TP1", Source: "testpost",
		Issues: []event.Issue{{Kind: event.InvalidNumber, Seen: event.Span{First: day(0), Last: day(0)}}},
	})
	if v := look(t, s, 0.1, watch.Policy{}); !v.Check.IsZero() {
		t.Errorf("check at %s: a number that is none is not asked for again", v.Check)
	}
}

// A number that nobody has found is asked for ever less often, by how long ago that began.
func TestCheckOfANumberNeverFound(t *testing.T) {
	missing := func(first, last float64) event.Shipment {
		return event.Join(event.Track{
			Carrier: "testpost", Number: "TP1", Source: "testpost",
			Issues: []event.Issue{{Kind: event.NotFound, Seen: event.Span{First: day(first), Last: day(last)}}},
		})
	}
	ordered := func(n float64) watch.Policy {
		return watch.Policy{Rules: exception.Rules{Order: &exception.Order{Placed: day(n)}}}
	}
	abroad := func(c exception.Class) watch.Policy {
		return watch.Policy{Rules: exception.Rules{CrossBorder: true, Class: c}}
	}
	timeless := event.Join(event.Track{Carrier: "testpost", Number: "TP1", Source: "testpost", Issues: []event.Issue{{Kind: event.NotFound}}})
	tests := []struct {
		name string
		s    event.Shipment
		now  float64
		p    watch.Policy
		want time.Duration
		why  string
	}{
		{"first day", missing(0, 0.5), 0.5, watch.Policy{}, 6 * time.Hour, "labels come late: rule 6"},
		{"fourth day", missing(0, 4), 4, watch.Policy{}, 12 * time.Hour, "not handed over: rule 8, from when it was first asked for"},
		{"fourth day of the order", missing(3.9, 4), 4, ordered(0), 12 * time.Hour, "the wait began with the order"},
		{"an order without a date", missing(0, 4), 4, watch.Policy{Rules: exception.Rules{Order: &exception.Order{}}}, 12 * time.Hour, "from when it was first asked for"},
		{"three weeks, by post from abroad", missing(0, 21), 21, abroad(exception.Post), 48 * time.Hour, "lost, perhaps: rule 16"},
		{"six days, express from abroad", missing(0, 6), 6, abroad(exception.Express), 24 * time.Hour, "no rule speaks, and the ladder is at its last step"},
		{"eight days, express from abroad", missing(0, 8), 8, abroad(exception.Express), 48 * time.Hour, "lost, perhaps: rule 16"},
		{"since when is not known", timeless, 4, watch.Policy{}, 6 * time.Hour, "no hours can be counted"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := look(t, tt.s, tt.now, tt.p).Check.Sub(day(tt.now)); got != tt.want {
				t.Errorf("asked again after %s, want %s: %s", got, tt.want, tt.why)
			}
		})
	}
}

func TestOffers(t *testing.T) {
	v := look(t, parcel(scan(0, status.InTransit), scan(0.5, status.AttemptFailed, status.RecipientAbsent)), 0.6, watch.Policy{})
	if !slices.Contains(v.Offers, exception.ActionRebookSlot) {
		t.Errorf("offers %v lack another slot: nobody was home", v.Offers)
	}
	for _, a := range v.Offers {
		if !a.SelfService() {
			t.Errorf("%s is offered, but is not the buyer's to do", a)
		}
	}
	v = look(t, parcel(scan(0, status.AvailableForPickup)), 0.1, watch.Policy{})
	if !slices.Contains(v.Offers, exception.ActionExtendStorage) {
		t.Errorf("offers %v lack a longer storage term: it waits", v.Offers)
	}
	v = look(t, parcel(scan(0, status.Delivered)), 0.1, watch.Policy{})
	if len(v.Offers) != 0 {
		t.Errorf("offers %v after a good delivery", v.Offers)
	}
}

func TestPrintsNothingPersonal(t *testing.T) {
	e := scan(0, status.Delivered, event.Proof{SignedBy: "Marker One"}, event.Place{Name: "Marker Two"})
	e.Native.Text = "Marker Three"
	was, is := look(t, event.Shipment{}, 0, watch.Policy{}), look(t, parcel(e), 0.1, watch.Policy{})
	values := []any{is, &is, watch.Alerts(was, is, watch.Policy{}), watch.Contact{Number: "Marker Four", At: noon}, []watch.View{is}}
	for _, v := range values {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
			if text := fmt.Sprintf(verb, v); strings.Contains(text, "Marker") {
				t.Errorf("%s of %T tells %q", verb, v, text)
			}
		}
	}
}

func ExampleLook() {
	v := watch.Look(parcel(scan(0, status.InTransit), scan(1, status.AttemptFailed, status.RecipientAbsent)), day(1.1), watch.Policy{})
	fmt.Println(v.Verdict.Status, v.Verdict.Reason)
	fmt.Println("next:", v.Next.Status)
	for _, c := range v.Cases {
		fmt.Println("case:", c.Reason, c.Owner, c.Actions[0])
	}
	fmt.Println("the buyer can:", v.Offers[0])
	// Output:
	// attempt_failed recipient_absent
	// next: out_for_delivery
	// case: recipient_absent buyer rebook_slot
	// the buyer can: rebook_slot
}
