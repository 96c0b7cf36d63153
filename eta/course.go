package eta

import (
	"cmp"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// course is how a shipment has come so far: the milestones of the way to the recipient, and what
// went wrong since.
type course struct {
	verdict  event.Verdict
	stage    Stage
	now      [numStages]milestone // the current run of each stage; zero: not reached, or left again
	first    [numStages]milestone // the first time that each stage was reached
	troubles []trouble            // oldest first
	booked   time.Time            // when a day was last agreed with the recipient; zero: none, or tried in vain since
}

// milestone is the event that reached a stage.
type milestone struct {
	at      time.Time
	carrier string
	dayOnly bool
}

// trouble is a deciding event that may delay, until the next one.
type trouble struct {
	at     time.Time
	over   time.Time // zero: it lasts
	status status.Status
	reason status.Reason
}

// stageOfStatus and stageOfDetail say which stage an event reaches. The detail rules where it has
// a row. A step that is not here, such as sorting on the way, reaches HandedOver: the carrier has
// the parcel.
var (
	stageOfStatus = map[status.Status]Stage{
		status.Registered:         Ordered,
		status.Accepted:           HandedOver,
		status.InTransit:          HandedOver,
		status.OutForDelivery:     OnVehicle,
		status.AttemptFailed:      OnVehicle,
		status.AvailableForPickup: AtDepot,
	}
	stageOfDetail = map[status.Detail]Stage{
		status.DepartedOriginCountry:      ExportDeparted,
		status.ArrivedDestinationCountry:  ArrivedCountry,
		status.ArrivedDestinationFacility: AtDepot,
		status.AtDeliveryDepot:            AtDepot,
	}
)

// follow reads the course from the events that decided. A time without a zone is read in the one
// given; an event without any time is passed over.
func follow(s event.Shipment, zone *time.Location) course {
	c := course{verdict: s.Verdict()}
	steps := make(map[event.ID]event.Step, len(c.verdict.Trace))
	for _, step := range c.verdict.Trace {
		steps[step.Event] = step
	}
	for _, e := range s.Events() {
		at := momentOf(e.At, zone)
		if at.IsZero() {
			continue
		}
		if agreesDay(e) {
			c.booked = at
		}
		step, ok := steps[e.ID]
		if !ok || !step.Effect.Decided() || step.Leg != event.LegOut {
			continue
		}
		if step.Effect == event.Reused {
			c = course{verdict: c.verdict}
		}
		stage, ok := stageOfDetail[e.Detail]
		if !ok {
			stage, ok = stageOfStatus[step.Status]
		}
		if ok && c.advances(stage) {
			c.reach(stage, milestone{at, e.Carrier, e.At.Precision() == event.DayOnly})
		}
		if step.Status == status.AttemptFailed && c.booked.Before(at) {
			c.booked = time.Time{}
		}
		c.meet(trouble{at: at, status: step.Status, reason: e.Reason})
	}
	return c
}

// advances reports whether an event of the stage is a milestone: the first of all, one further on,
// the way back from the vehicle to the depot, or another try after one in vain. Anything else
// repeats what is known, as does the first scan of a partner on the way.
func (c *course) advances(stage Stage) bool {
	vehicle := c.now[OnVehicle].at
	switch {
	case c.now[c.stage].at.IsZero() || stage > c.stage:
		return true
	case c.stage != OnVehicle:
		return false
	}
	return stage == AtDepot || stage == OnVehicle && c.failedSince(vehicle)
}

// reach makes the stage the current one.
func (c *course) reach(stage Stage, m milestone) {
	clear(c.now[stage:])
	c.stage, c.now[stage] = stage, m
	if c.first[stage].at.IsZero() {
		c.first[stage] = m
	}
}

// meet ends the trouble before, and begins another if the event is one.
func (c *course) meet(t trouble) {
	if n := len(c.troubles); n > 0 && c.troubles[n-1].over.IsZero() {
		last := &c.troubles[n-1]
		if last.reason == t.reason && last.status == t.status {
			if t.status == status.AttemptFailed {
				last.at = t.at // tried again
			}
			return
		}
		last.over = t.at
	}
	if t.reason != status.NoReason || unnamed[t.status] != status.NoReason {
		c.troubles = append(c.troubles, t)
	}
}

// failedSince reports whether a delivery was tried in vain after the moment given: the next
// vehicle is a new milestone.
func (c *course) failedSince(at time.Time) bool {
	for _, t := range c.troubles {
		if t.status == status.AttemptFailed && !t.at.Before(at) {
			return true
		}
	}
	return false
}

// agreesDay reports whether the event says that a day was agreed with the recipient.
func agreesDay(e event.Event) bool {
	return e.Detail == status.DeliveryScheduled || e.Detail == status.DeliveryRescheduled || e.Reason == status.RecipientRequest
}

// momentOf is the instant of a stamp: a clock without a zone is read in the one given, a day is its
// noon there. The zero Stamp has none.
func momentOf(at event.Stamp, zone *time.Location) time.Time {
	if t, ok := at.Instant(); ok {
		return t
	}
	if at.IsZero() {
		return time.Time{}
	}
	y, m, d := at.Date()
	if at.Precision() == event.DayOnly {
		return time.Date(y, m, d, 12, 0, 0, 0, zone)
	}
	w := at.Wall()
	return time.Date(y, m, d, w.Hour(), w.Minute(), w.Second(), 0, zone)
}

// happened is the shipment, known at now, without what happens later. What was received without a
// time counts as received when it happened.
func happened(s event.Shipment, now time.Time, zone *time.Location) event.Shipment {
	for i := range s.Tracks {
		var kept []event.Event
		for _, e := range s.Tracks[i].Events {
			if !e.Seen.IsZero() || !happensAfter(e.At, now, zone) {
				kept = append(kept, e)
			}
		}
		s.Tracks[i].Events = kept
	}
	return s
}

func happensAfter(at event.Stamp, now time.Time, zone *time.Location) bool {
	if at.Precision() == event.DayOnly {
		y, m, d := at.Date()
		return time.Date(y, m, d, 0, 0, 0, 0, zone).After(now)
	}
	return momentOf(at, zone).After(now)
}

// describe adds what the tracks say of the parcel to the features that the caller left open.
func describe(f Features, s event.Shipment, carrier string) Features {
	f.Carrier = cmp.Or(f.Carrier, carrier)
	for i := range s.Tracks {
		t := &s.Tracks[i]
		if t.Carrier == f.Carrier {
			f.Service = cmp.Or(f.Service, t.Service)
			f.Mode = cmp.Or(f.Mode, t.Mode)
		}
		f.WeightGrams = cmp.Or(f.WeightGrams, t.WeightGrams)
		f.Items = cmp.Or(f.Items, t.Items)
		f.Origin = cmp.Or(f.Origin, areaOf(t.Origin))
		f.Destination = cmp.Or(f.Destination, areaOf(t.Destination))
	}
	return f
}

func areaOf(p event.Place) Area {
	return Area{Country: p.Country, Region: p.Region, PostalCode: p.PostalCode}
}

// arrived reports whether the whole consignment is with the recipient.
func (c *course) arrived() bool {
	return c.verdict.Final && c.verdict.Status == status.Delivered && c.verdict.Detail != status.Partial
}
