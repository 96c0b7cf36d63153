package eta

import (
	"time"

	"github.com/parcelfold/parcelfold/event"
)

// Samples are what a finished shipment teaches: one for each stage that it reached, from the
// first time it was there to its delivery. A shipment that is not delivered to the recipient, or
// without the times, teaches nothing. What f leaves zero is taken from the tracks; f.Stage does
// not matter.
//
// The stage Ordered counts from the first event before the hand-over, which in most feeds is the
// label. For the promise on a checkout page the shop knows better: record an event at the time of
// the order, or append a Sample of it.
//
// Times without a zone are read as UTC, days as their noon; of a day alone there is no sample from
// stage OnVehicle, which is a matter of hours. Promised is the carrier's promise as it was known
// at the milestone, where the time of its receipt is known.
func Samples(s event.Shipment, f Features) []Sample {
	c := follow(s, time.UTC)
	to := momentOf(c.verdict.Since, time.UTC)
	if !c.arrived() || to.IsZero() {
		return nil
	}
	var out []Sample
	for stage, m := range c.first {
		if m.at.IsZero() || to.Before(m.at) {
			continue
		}
		if Stage(stage) == OnVehicle && (m.dayOnly || c.verdict.Since.Precision() == event.DayOnly) {
			continue
		}
		sample := Sample{Features: describe(f, s, m.carrier), From: m.at, To: to}
		sample.Stage = Stage(stage)
		if ordered, handed := c.first[Ordered].at, c.first[HandedOver].at; f.Prep == 0 && !ordered.IsZero() && handed.After(ordered) {
			sample.Prep = handed.Sub(ordered)
		}
		if p, ok := s.Until(m.at).Promise(event.PromiseDelivery); ok && !p.Seen.IsZero() {
			sample.Promised = promiseEnd(p, time.UTC)
		}
		out = append(out, sample)
	}
	return out
}
