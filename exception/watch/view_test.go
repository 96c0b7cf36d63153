package watch_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/event"
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
	want := time.Date(2026, time.November, 12, 0, 0, 0, 0, time.UTC)
	if v := look(t, s, 0.5, watch.Policy{}); !v.Next.By.Equal(want) {
		t.Errorf("to be fetched by %s, want %s: the last day counts whole", v.Next.By, want)
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
