package event_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// scan is what an adapter makes of one line of a carrier's answer, received at a time.
func scan(clock string, s status.Status, code string, received time.Time) event.Event {
	t, err := time.Parse("2006-01-02 15:04 -07:00", clock)
	if err != nil {
		panic(err)
	}
	return event.Event{
		At: event.At(t, event.ToMinute, event.ZoneGiven), Status: s, Native: event.Native{Code: code},
		Seen: event.Span{First: received, Last: received},
	}
}

var (
	monday  = time.Date(2026, time.May, 4, 18, 0, 0, 0, time.UTC)
	tuesday = monday.AddDate(0, 0, 1)
)

// answer is one poll of a carrier.
func answer(carrier, number string, events ...event.Event) event.Track {
	return event.Track{Carrier: carrier, Number: number, Source: carrier, Events: events}
}

// A shop keeps a shipment in one JSON column: read it, join what came in, write it back.
func ExampleShipment_Join() {
	row := []byte(`{"tracks":[{"carrier":"swift","number":"SW1","source":"swift","service":"express"}]}`)
	var known event.Shipment
	if err := json.Unmarshal(row, &known); err != nil {
		fmt.Println(err)
		return
	}
	came := answer("swift", "SW1", scan("2026-05-04 09:30 +02:00", status.Accepted, "A1", monday))

	row, _ = json.Marshal(known.Join(event.Join(came)))

	var stored event.Shipment
	if err := json.Unmarshal(row, &stored); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(stored.Tracks[0].Service, stored.Verdict().Status, stored.Events()[0].At)
	// Output: express accepted 2026-05-04T09:30+02:00
}

// A webhook comes three times and out of order. The shipment is the same, and nothing is new.
func ExampleJoin() {
	accepted := answer("swift", "SW1", scan("2026-05-04 09:30 +02:00", status.Accepted, "A1", monday))
	delivered := answer("swift", "SW1", scan("2026-05-05 11:00 +02:00", status.Delivered, "D1", tuesday))

	once := event.Join(accepted, delivered)
	again := event.Join(delivered, accepted, delivered, delivered)
	fmt.Println(len(once.Events()), len(again.Events()), len(event.Changes(once, again)))
	// Output: 2 2 0
}

// Two carriers move one parcel, each under its own number. The last mile says where it is.
func ExampleShipment_Events() {
	first := answer("swift", "SW1", scan("2026-05-04 09:30 +02:00", status.InTransit, "HANDED_OVER", monday))
	second := answer("post", "RR123456785DE", scan("2026-05-05 11:00 +03:00", status.AvailableForPickup, "35", tuesday))

	parcel := event.Join(first, second)
	for _, e := range parcel.Events() {
		fmt.Println(e.At, e.Carrier, e.Status)
	}
	fmt.Println(parcel.Verdict().Status)
	// Output:
	// 2026-05-04T09:30+02:00 swift in_transit
	// 2026-05-05T11:00+03:00 post available_for_pickup
	// available_for_pickup
}

// The verdict says where the parcel is, since when, and what each event did to that.
func ExampleShipment_Verdict() {
	v := event.Join(answer("swift", "SW1",
		scan("2026-05-04 09:30 +02:00", status.OutForDelivery, "O1", monday),
		scan("2026-05-04 11:00 +02:00", status.Delivered, "D1", monday),
		scan("2026-05-04 15:00 +02:00", status.Exception, "LATE", monday),
	)).Verdict()

	fmt.Println(v.Status, v.Final, v.Since)
	for _, step := range v.Trace {
		fmt.Println(step.Status, step.Effect)
	}
	// Output:
	// delivered true 2026-05-04T11:00+02:00
	// out_for_delivery decides
	// delivered decides
	// exception after_end
}

// The trace says what each event did; the shipment gives the event itself.
func ExampleShipment_Event() {
	s := event.Join(answer("swift", "SW1",
		scan("2026-05-04 09:30 +02:00", status.Accepted, "A1", monday),
		scan("2026-05-05 11:00 +02:00", status.Delivered, "D1", tuesday)))
	v := s.Verdict()
	for _, step := range v.Trace {
		e, _ := s.Event(step.Event)
		fmt.Println(e.At, e.Native.Code, step.Effect)
	}
	by, ok := s.Event(v.By)
	fmt.Println(ok, by.Status)
	// Output:
	// 2026-05-04T09:30+02:00 A1 decides
	// 2026-05-05T11:00+02:00 D1 decides
	// true delivered
}

// An order of two parcels is as far as the one that is least far.
func ExampleTogether() {
	one := event.Join(answer("swift", "SW1", scan("2026-05-04 11:00 +02:00", status.Delivered, "D1", monday)))
	two := event.Join(answer("swift", "SW2", scan("2026-05-04 09:30 +02:00", status.OutForDelivery, "O1", monday)))

	order := event.Together(one.Verdict(), two.Verdict())
	fmt.Println(order.Status, order.Final)
	// Output: out_for_delivery false
}

// What did we know when the buyer called last Tuesday?
func ExampleShipment_Until() {
	wednesday := tuesday.AddDate(0, 0, 1)
	s := event.Join(answer("swift", "SW1",
		scan("2026-05-05 09:30 +02:00", status.OutForDelivery, "O1", tuesday),
		scan("2026-05-05 11:00 +02:00", status.AttemptFailed, "F1", wednesday), // told a day late
	))

	fmt.Println("we know now:", s.Verdict().Status)
	fmt.Println("we knew then:", s.Until(tuesday).Verdict().Status)
	// Output:
	// we know now: attempt_failed
	// we knew then: out_for_delivery
}

// What changed since the last look, each change with an ID so that no mail goes out twice.
func ExampleChanges() {
	before := event.Join(answer("swift", "SW1", scan("2026-05-04 09:30 +02:00", status.Accepted, "A1", monday)))
	after := before.Join(event.Join(answer("swift", "SW1",
		scan("2026-05-05 07:10 +02:00", status.OutForDelivery, "O1", tuesday),
		scan("2026-05-05 11:00 +02:00", status.Delivered, "D1", tuesday))))

	sent := map[event.ID]bool{}
	for _, c := range append(event.Changes(before, after), event.Changes(before, after)...) {
		if !sent[c.ID] {
			fmt.Println(c.Kind, c.From.Status, "to", c.To.Status)
		}
		sent[c.ID] = true
	}
	// Output:
	// status accepted to out_for_delivery
	// final out_for_delivery to delivered
}

// The carrier moved its promise; the one said last is current.
func ExampleShipment_Promise() {
	until := func(day int, received time.Time) event.Track {
		t := answer("swift", "SW1")
		t.Promises = []event.Promise{{Kind: event.PromiseDelivery, End: event.On(2026, time.May, day), Seen: event.Span{First: received, Last: received}}}
		return t
	}
	p, ok := event.Join(until(9, monday), until(7, tuesday)).Promise(event.PromiseDelivery)
	fmt.Println(ok, p.End)
	// Output: true 2026-05-07
}

// The buyer called: the note joins the history, moves nothing, and prints without its words.
func ExampleRecord() {
	told := event.Join(answer("swift", "SW1", scan("2026-05-04 11:00 +02:00", status.Delivered, "D1", monday)))
	call, err := event.Record("swift", "SW1", event.Event{
		At:     event.At(tuesday, event.ToMinute, event.ZoneGiven),
		Status: status.Info, Detail: status.RecipientContacted,
		Native: event.Native{Text: "Ms Example says that it is not there"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	s := told.Join(event.Join(call))
	fmt.Println(s.Verdict().Status, len(s.Events()))
	fmt.Println(s.Events()[1].Native.Text, s.Events()[1].Native.Text.Reveal())
	// Output:
	// delivered 2
	// [redacted] Ms Example says that it is not there
}

// Strict callers ask for the issues as an error.
func ExampleTrack_Err() {
	t := answer("swift", "SW1")
	t.Issues = []event.Issue{{Kind: event.NotFound}, {Kind: event.UnreadableTime, Path: "/events[2]/date", Value: "32.13.2026"}}

	err := t.Err()
	fmt.Println(errors.Is(err, event.NotFound))
	fmt.Println(err)
	// Output:
	// true
	// swift: not_found
	// swift: /events[2]/date: unreadable_time "32.13.2026"
}

// A day is not midnight, and a clock without a zone is not UTC.
func ExampleStamp() {
	noon := time.Date(2026, time.May, 5, 12, 0, 0, 0, time.FixedZone("MSK", 3*60*60))
	for _, s := range []event.Stamp{event.At(noon, event.ToMinute, event.ZoneGiven), event.At(noon, event.ToMinute, event.ZoneUnknown), event.On(2026, time.May, 5)} {
		instant, known := s.Instant()
		fmt.Println(s, known, instant.Format(time.TimeOnly))
	}
	// Output:
	// 2026-05-05T12:00+03:00 true 09:00:00
	// 2026-05-05T12:00 false 00:00:00
	// 2026-05-05 false 00:00:00
}

// Before a shipment is kept for statistics, or handed to a third party, personal data goes.
func ExampleShipment_Redact() {
	e := scan("2026-05-04 11:00 +02:00", status.Delivered, "D1", monday)
	e.Proof = event.Proof{SignedBy: "Ms Example", Method: "signature"}
	e.Native.Text = "handed to Ms Example, 12 Rose Lane"

	kept := event.Join(answer("swift", "SW1", e)).Redact().Events()[0]
	fmt.Printf("%s %q %q %s\n", kept.Status, kept.Native.Text.Reveal(), kept.Proof.SignedBy.Reveal(), kept.Proof.Method)
	// Output: delivered "" "" signature
}
