package exception_test

import (
	"fmt"
	"log"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

func ExampleClassify() {
	play, ok := exception.Classify(event.Event{Status: status.AttemptFailed, Reason: status.RecipientAbsent})
	fmt.Println(ok, play.Owner, play.Actions[0])
	// Output: true buyer rebook_slot
}

// recorded is a parcel whose checkpoints the shop wrote down itself.
func recorded(events ...event.Event) event.Shipment {
	track, err := event.Record("spsr", "7000001", events...)
	if err != nil {
		log.Fatal(err)
	}
	return event.Join(track)
}

func when(day, hour, minute int) event.Stamp {
	return event.At(time.Date(2026, time.May, day, hour, minute, 0, 0, time.UTC), event.ToMinute, event.ZoneGiven)
}

// Record who, where and when at each checkpoint.
func Example_record() {
	s := recorded(
		event.Event{Status: status.Accepted, Detail: status.PickedUp, At: when(4, 9, 0),
			Place: event.Place{Name: "Warehouse 2", City: "Moscow", Country: "RU"},
			Proof: event.Proof{SignedBy: "I. Petrov", Method: "signature"}},
		event.Event{Status: status.AttemptFailed, Reason: status.RecipientAbsent, At: when(5, 14, 30),
			Place: event.Place{City: "Kazan", Country: "RU"}},
	)
	for _, e := range s.Events() {
		fmt.Println(e.At, e.Place.City, e.Status, e.Proof.SignedBy.Reveal())
	}
	// Output:
	// 2026-05-04T09:00+00:00 Moscow accepted I. Petrov
	// 2026-05-05T14:30+00:00 Kazan attempt_failed
}

// Notify with the cause and the expected solution.
func Example_notify() {
	s := recorded(event.Event{Status: status.AttemptFailed, Reason: status.RecipientAbsent, At: when(5, 14, 30)})
	now := time.Date(2026, time.May, 5, 15, 0, 0, 0, time.UTC)

	desk := calendar.For("RU")
	desk.Open, desk.Close = 9*time.Hour, 18*time.Hour

	for _, c := range exception.Cases(s, now, exception.Rules{Calendar: desk}) {
		fmt.Printf("%s: %s, please %s or %s; answer by %s\n",
			c.Owner, c.Reason, c.Actions[0], c.Actions[1], c.RespondBy.Format("Mon 15:04"))
	}
	// Output: buyer: recipient_absent, please rebook_slot or pick_point; answer by Wed 09:30
}

// Escalate what the owner did not solve.
func Example_escalate() {
	s := recorded(
		event.Event{Status: status.AttemptFailed, Reason: status.RecipientAbsent, At: when(5, 14, 30)},
		event.Event{Status: status.AttemptFailed, Reason: status.RecipientAbsent, At: when(6, 11, 0)},
	)
	now := time.Date(2026, time.May, 6, 12, 0, 0, 0, time.UTC)

	for _, c := range exception.Cases(s, now, exception.Rules{}) {
		if c.Open() && !c.EscalateAt.IsZero() && !now.Before(c.EscalateAt) {
			fmt.Println(c.Attempts, "attempts,", c.Severity, "to", c.Escalate)
		}
	}
	// Output: 2 attempts, major to support
}

// Answer a case, and close it on confirmed delivery.
func Example_close() {
	failed := event.Event{Status: status.AttemptFailed, Reason: status.RecipientAbsent, At: when(5, 14, 30)}
	delivered := event.Event{Status: status.Delivered, Detail: status.Signed, At: when(6, 10, 0)}
	now := time.Date(2026, time.May, 6, 12, 0, 0, 0, time.UTC)

	open := exception.Cases(recorded(failed), now, exception.Rules{})[0]
	called := exception.Act{Case: open.ID, At: when(5, 16, 30).Wall(), Role: exception.RoleSupport, Note: "agreed tomorrow, 10 to 12"}

	c := exception.Cases(recorded(failed, delivered), now, exception.Rules{Acts: []exception.Act{called}})[0]
	fmt.Println(c.ID == open.ID, "open:", c.Open(), "breached:", c.Breached)
	fmt.Println("answered after", c.Response.Wall, "resolved after", c.Resolution.Wall, "at", c.Resolved)
	// Output:
	// true open: false breached: false
	// answered after 2h0m0s resolved after 19h30m0s at 2026-05-06T10:00+00:00
}

// Weekly and monthly reports.
func ExampleSummarize() {
	var cases []exception.Case
	now := time.Date(2026, time.June, 1, 0, 0, 0, 0, time.UTC)
	for day := 4; day <= 12; day += 4 {
		s := recorded(
			event.Event{Status: status.AttemptFailed, Reason: status.NoAccess, At: when(day, 12, 0)},
			event.Event{Status: status.Delivered, At: when(day+1, day, 0)},
		)
		cases = append(cases, exception.Cases(s, now, exception.Rules{})...)
	}
	for _, by := range []exception.Period{exception.PeriodWeek, exception.PeriodMonth} {
		for _, r := range exception.Summarize(cases, by) {
			top := r.Rows[0]
			fmt.Println(by, "of", r.Start.Format(time.DateOnly), "-", top.Tally.Cases, top.Reason,
				"- solved within", top.Tally.Resolution.Median.Wall, "- breached", r.Total.Breached)
		}
	}
	// Output:
	// week of 2026-05-04 - 2 no_access - solved within 16h0m0s - breached 2
	// week of 2026-05-11 - 1 no_access - solved within 24h0m0s - breached 1
	// month of 2026-05-01 - 3 no_access - solved within 20h0m0s - breached 3
}

func ExampleDiagnose() {
	now := time.Date(2026, time.May, 6, 12, 0, 0, 0, time.UTC)
	findings := exception.Diagnose(exception.Query{
		Number: "7000001", Carrier: "spsr", Registered: now.Add(-30 * time.Hour), Now: now,
	})
	for _, f := range findings {
		fmt.Println(f.Cause, f.Confidence, f.Owner, f.Action, f.Next.Sub(now), f.Because)
	}
	// Output:
	// late_update medium merchant ask_handover 6h0m0s [hours=30 cross_border=false class=courier scans=0]
	// not_handed_over medium merchant ask_handover 6h0m0s [hours=30 cross_border=false class=courier scans=0]
}

func ExamplePreflight() {
	order := exception.Order{
		Number: "RR123456785CN", Placed: time.Date(2026, time.May, 4, 0, 0, 0, 0, time.UTC),
		Origin:      event.Place{Country: "CN"},
		Destination: event.Place{Country: "DE", City: "Bonn"},
		Email:       true, WeightGrams: 300, Items: 1, CrossBorder: true,
	}
	for _, f := range exception.Preflight(order) {
		fmt.Println(f.Cause, f.Action, f.Because)
	}
	// Output:
	// address_incomplete confirm_address [destination.postal_code]
	// customs_data_missing send_papers [customs_data]
	// contact_missing add_contact [phone]
}

// A shop changes one row and keeps the others.
func ExampleRules() {
	weather, _ := exception.Classify(event.Event{Status: status.Exception, Reason: status.Weather})
	weather.Severity, weather.Owner = exception.SeverityMinor, exception.RoleSupport

	rules := exception.Rules{Playbook: map[status.Reason]exception.Play{status.Weather: weather}}
	s := recorded(event.Event{Status: status.Exception, Reason: status.Weather, At: when(5, 14, 30)})
	fmt.Println(exception.Cases(s, when(5, 15, 0).Wall(), rules)[0].Owner)
	// Output: support
}
