package eta_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// answer is what a scenario expects of a Window: dates of March 2026, the last one included.
type answer struct {
	State       eta.State
	First, Last string // 2026-03-02; empty: no days
	Basis       eta.BasisKind
	Causes      []eta.Cause
}

func answerOf(w eta.Window, zone *time.Location) answer {
	a := answer{State: w.State, Basis: w.Basis.Kind, Causes: w.Causes}
	if !w.Start.IsZero() {
		a.First = w.Start.In(zone).Format(time.DateOnly)
		a.Last = w.End.Add(-1).In(zone).Format(time.DateOnly)
	}
	return a
}

// judged is the table with a record of how well the carrier keeps its promises.
type judged struct {
	table
	record eta.Record
}

func (j judged) Promises(eta.Features) eta.Record { return j.record }

// keeper delivers within six hours of the end of its promise, nearly always.
var keeper = eta.Record{
	Rows: 500, OnTime: .9,
	P05: -10 * time.Hour, P10: -8 * time.Hour, P25: -7 * time.Hour, P50: -6 * time.Hour, P75: -4 * time.Hour, P90: -2 * time.Hour, P95: time.Hour,
}

func TestEstimateScenarios(t *testing.T) {
	newYork := time.FixedZone("EST", -5*3600)
	tokyo := time.FixedZone("JST", 9*3600)
	from := func(e ...event.Event) event.Shipment { return shipment(e...) }
	plan := eta.Plan{Model: usual}
	with := func(change func(*eta.Plan)) eta.Plan {
		p := plan
		change(&p)
		return p
	}
	onWeekdays := with(func(p *eta.Plan) { p.Calendar = weekdays })
	bare := eta.Plan{}
	vehicle := scan(after(3), status.OutForDelivery)
	absent := scan(after(3.3), status.AttemptFailed, status.RecipientAbsent)
	asked := scan(after(3.3), status.AttemptFailed, status.RecipientRequest)
	depot := scan(after(1), status.InTransit, status.AtDeliveryDepot)
	promised := func(s event.Shipment, seen, end time.Time) event.Shipment {
		return s.Join(event.Join(event.Track{Carrier: "post", Number: "1", Source: "post", Promises: []event.Promise{
			{Kind: event.PromiseDelivery, End: dayOf(end), Seen: event.Span{First: seen, Last: seen}},
		}}))
	}
	eastern, pacific, berlin := mustLoad(t, "America/New_York"), mustLoad(t, "America/Los_Angeles"), mustLoad(t, "Europe/Berlin")
	closing := func(there, buyer *time.Location, open time.Duration) eta.Plan {
		return with(func(p *eta.Plan) {
			p.Calendar, p.Zone = calendar.Calendar{Open: open, Close: 20 * time.Hour, Zone: there}, buyer
		})
	}
	exception := func(days float64, r status.Reason) event.Event { return scan(after(days), status.Exception, r) }
	caused := func(code eta.CauseCode, days float64, reason ...status.Reason) []eta.Cause {
		c := eta.Cause{Code: code, Days: days}
		for _, r := range reason {
			c.Reason = r
		}
		return []eta.Cause{c}
	}
	const e, c = eta.Estimated, eta.Confirmed
	const model, prior = eta.BasisModel, eta.BasisPrior

	tests := []struct {
		name string
		s    event.Shipment
		now  time.Time
		plan eta.Plan
		want answer
		why  string
	}{
		{"checkout", event.Shipment{}, monday, plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"nothing is known but the order, made now: two to eight days from it"},
		{"checkout of an order made before", event.Shipment{}, monday, with(func(p *eta.Plan) { p.Ordered = after(-1) }),
			answer{e, "2026-03-03", "2026-03-09", model, nil},
			"the time counts from the order, not from the question"},
		{"label only", from(scan(monday, status.Registered, status.LabelCreated)), after(.1), plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"the carrier has nothing yet, so the stage is still the order's"},
		{"handed over", from(handed(monday)), monday, plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"P10 and P90 of the stage"},
		{"handed over on a Friday", from(handed(after(4))), after(4), onWeekdays,
			answer{e, "2026-03-09", "2026-03-13", model, nil},
			"P10 is a Sunday and goes on to Monday, P90 is a Saturday and goes back to Friday"},
		{"likely on a Sunday", from(handed(after(2))), after(2), onWeekdays,
			answer{e, "2026-03-06", "2026-03-12", model, caused(eta.CauseWeekend, 1)},
			"P50 is Sunday the 8th, so one day is the weekend's"},
		{"likely on a holiday", from(handed(monday)), monday, with(func(p *eta.Plan) {
			p.Calendar = weekdays.With(calendar.Day{Date: calendar.On(2026, 3, 6), Kind: calendar.Off})
		}),
			answer{e, "2026-03-04", "2026-03-10", model, caused(eta.CauseHoliday, 3)},
			"P50 is Friday the 6th, a holiday; the weekend behind it is skipped with it"},
		{"a working Saturday", from(handed(after(4))), after(4), with(func(p *eta.Plan) {
			p.Calendar = weekdays.With(calendar.Day{Date: calendar.On(2026, 3, 14), Kind: calendar.Work})
		}),
			answer{e, "2026-03-09", "2026-03-14", model, nil},
			"P90 is Saturday the 14th, which is worked to make up for a holiday"},
		{"half of the parcels", from(handed(monday)), monday, with(func(p *eta.Plan) { p.Level = .5 }),
			answer{e, "2026-03-05", "2026-03-08", model, nil},
			"P25 to P75"},
		{"nine in ten", from(handed(monday)), monday, with(func(p *eta.Plan) { p.Level = .9 }),
			answer{e, "2026-03-03", "2026-03-12", model, nil},
			"P05 to P95"},
		{"a level that is none", from(handed(monday)), monday, with(func(p *eta.Plan) { p.Level = 1.5 }),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"no window holds more than all parcels; the usual level stands in"},
		{"a buyer east of the carrier", from(handed(after(.5))), after(.5), with(func(p *eta.Plan) { p.Zone = tokyo }),
			answer{e, "2026-03-05", "2026-03-11", model, nil},
			"20:00 in UTC is already the next day in Tokyo"},
		{"the calendar's zone", from(handed(after(.5))), after(.5), with(func(p *eta.Plan) { p.Calendar.Zone = tokyo }),
			answer{e, "2026-03-05", "2026-03-11", model, nil},
			"without a zone of the buyer the deliveries' own is the next best"},
		{"a clock without a zone", from(scan(monday, status.Accepted, event.At(monday.Add(-6*time.Hour), event.ToMinute, event.ZoneUnknown))), monday,
			with(func(p *eta.Plan) { p.Zone = newYork }),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"02:00 on the 2nd is read in the buyer's zone; in UTC it would be the 1st there"},
		{"a day without a clock", from(scan(monday, status.Accepted, dayOf(monday))), monday.Add(5 * time.Hour), plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"a day counts from its noon"},
		{"three days on", from(handed(monday)), after(3), plan,
			answer{e, "2026-03-05", "2026-03-10", model, nil},
			"the start keeps up with now; the end stays, no news is not late yet"},
		{"five days on", from(handed(monday)), after(5), plan,
			answer{e, "2026-03-07", "2026-03-10", model, caused(eta.CauseNoProgress, 1)},
			"half would have come after four days: the likely day is one later than it was"},
		{"nine days on", from(handed(monday)), after(9), plan,
			answer{e, "2026-03-11", "2026-03-11", model, caused(eta.CauseNoProgress, 5)},
			"nine in ten would have come; a window never ends in the past"},
		{"twelve days on", from(handed(monday)), after(12), plan,
			answer{eta.Overdue, "", "", model, caused(eta.CauseNoProgress, 8)},
			"no end can honestly be named"},
		{"out for delivery", from(handed(monday), vehicle), after(3.1), plan,
			answer{e, "2026-03-05", "2026-03-05", model, nil},
			"five to twelve hours from 08:00"},
		{"out for delivery, evening", from(handed(monday), vehicle), after(3.5), with(func(p *eta.Plan) { p.Calendar.Close = 20 * time.Hour }),
			answer{e, "2026-03-06", "2026-03-06", model, caused(eta.CauseNoProgress, .2)},
			"at 20:00 the day's hours are over, so it can only be tomorrow"},
		{"closed at the destination, open at the buyer's", from(handed(monday), scan(after(3.4), status.OutForDelivery)), time.Date(2026, 3, 6, 1, 30, 0, 0, time.UTC), closing(eastern, pacific, 8*time.Hour),
			answer{e, "2026-03-06", "2026-03-06", model, nil},
			"20:30 in New York on the 5th, where the van is: at 17:30 in Los Angeles it can only be tomorrow"},
		{"closed at the destination, no opening hour", from(handed(monday), scan(after(3.4), status.OutForDelivery)), time.Date(2026, 3, 6, 1, 30, 0, 0, time.UTC), closing(eastern, pacific, 0),
			answer{e, "2026-03-06", "2026-03-06", model, nil},
			"nobody delivers at midnight in New York, which were today in Los Angeles"},
		{"closed on the day the clock goes forward", from(handed(after(22)), scan(after(27), status.OutForDelivery)), time.Date(2026, 3, 29, 18, 30, 0, 0, time.UTC), closing(nil, berlin, 0),
			answer{e, "2026-03-30", "2026-03-30", model, caused(eta.CauseNoProgress, .1)},
			"20:30 on the clock of Berlin, though only nineteen and a half hours into the day; half would have come after eight hours, and ten and a half are gone"},
		{"open on the day the clock goes back", from(scan(time.Date(2026, 10, 25, 7, 0, 0, 0, time.UTC), status.OutForDelivery)), time.Date(2026, 10, 25, 18, 30, 0, 0, time.UTC), closing(nil, berlin, 0),
			answer{e, "2026-10-25", "2026-10-25", model, caused(eta.CauseNoProgress, .1)},
			"19:30 on the clock of Berlin, though twenty and a half hours into the day; three and a half hours more than was likely"},
		{"nobody at home", from(handed(monday), vehicle, absent), after(3.4), plan,
			answer{e, "2026-03-07", "2026-03-07", model, caused(eta.CauseException, 1.5, status.RecipientAbsent)},
			"one and a half days after the vehicle's own hours, the end two days"},
		{"nobody at home on a Thursday", from(handed(monday), vehicle, absent), after(3.4), onWeekdays,
			answer{e, "2026-03-09", "2026-03-09", model, caused(eta.CauseException, 1.5, status.RecipientAbsent)},
			"delivery days, so the weekend is stepped over"},
		{"tried in vain, no reason given", from(handed(monday), vehicle, scan(after(3.3), status.AttemptFailed)), after(3.4), plan,
			answer{e, "2026-03-07", "2026-03-07", model, caused(eta.CauseException, 1.5)},
			"most often nobody was at home"},
		{"on the vehicle again", from(handed(monday), vehicle, absent, scan(after(4), status.OutForDelivery)), after(4.1), plan,
			answer{e, "2026-03-06", "2026-03-06", model, nil},
			"a new try is a new milestone; the old failure is over"},
		{"tried twice, the vehicle never told", from(handed(monday), absent, scan(after(5.3), status.AttemptFailed, status.RecipientAbsent)), after(5.4), plan,
			answer{e, "2026-03-09", "2026-03-10", model, caused(eta.CauseException, 1.5, status.RecipientAbsent)},
			"each try is a milestone: five to twelve hours from 15:12 on Saturday, and one and a half days, two for the end"},
		{"nobody at home, told in two ways", from(handed(monday), vehicle, absent, scan(after(3.31), status.AttemptFailed, status.RecipientAbsent, status.NoticeLeft)), after(3.4), plan,
			answer{e, "2026-03-07", "2026-03-08", model, caused(eta.CauseException, 1.5, status.RecipientAbsent)},
			"one failure: eight hours and one and a half days from 15:26 on Thursday is Saturday, twelve and two Sunday"},
		{"on the vehicle, a model of the hand-over", from(handed(monday), vehicle), after(3), with(func(p *eta.Plan) {
			p.Model = table{eta.HandedOver: usual[eta.HandedOver]}
		}),
			answer{e, "2026-03-05", "2026-03-07", prior, nil},
			"a parcel on the vehicle is nearer than five more days; the prior of the vehicle is two at most"},
		{"in the country, a model of the order", from(scan(monday, status.Registered), scan(after(1), status.InTransit, status.ArrivedDestinationCountry)), after(1), with(func(p *eta.Plan) {
			p.Model = table{eta.Ordered: usual[eta.Ordered]}
		}),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"the stages between are unknown: the order's model answers from the order"},
		{"checkout with a stage that is none", event.Shipment{}, monday, with(func(p *eta.Plan) { p.Features.Stage = 99 }),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"as at the order"},
		{"an order of tomorrow", event.Shipment{}, monday, with(func(p *eta.Plan) { p.Ordered = after(1) }),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"time cannot have begun to count later than now"},
		{"a note of bad weather", from(handed(monday), scan(after(1), status.Info, status.Weather)), after(1), plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"a note moves nothing"},
		{"a scan taken back", from(handed(monday), vehicle, retracting(vehicle, after(3.05))), after(3.1), plan,
			answer{e, "2026-03-05", "2026-03-10", model, nil},
			"it was never on the vehicle: the window of the hand-over, from today"},
		{"a label printed after the hand-over", from(handed(monday), scan(after(1), status.Registered, status.LabelCreated)), after(1), plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"a label does not decide once the parcel itself was seen"},
		{"the next carrier's reason over", from(handed(monday), exception(1, status.AddressProblem), exception(2, status.Weather)), after(2), plan,
			answer{e, "2026-03-07", "2026-03-15", model, caused(eta.CauseException, 3, status.AddressProblem)},
			"the address is mended, since it moves into the storm: a day stood still and two more, four for the end"},
		{"back in the depot", from(handed(monday), vehicle, absent, scan(after(3.5), status.InTransit, status.AtDeliveryDepot)), after(3.6), plan,
			answer{e, "2026-03-06", "2026-03-08", model, nil},
			"one to three days from the depot at 20:00 of the 5th"},
		{"sorting on the way", from(handed(monday), scan(after(1), status.InTransit, status.Processing)), after(1), plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"sorting is no milestone: the time counts from the hand-over"},
		{"no hand-over scan", from(scan(monday, status.InTransit, status.DepartedFacility)), monday, plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"what moves has been handed over"},
		{"a stage the model does not know", from(handed(monday), scan(after(1), status.InTransit, status.ArrivedDestinationCountry)), after(1), plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"the model of the hand-over answers, with the day that has gone"},
		{"accepted by the next carrier", from(handed(monday), scan(after(1), status.InTransit, status.AtDeliveryDepot), scan(after(1.1), status.Accepted, status.OriginScan)),
			after(1.2), plan,
			answer{e, "2026-03-04", "2026-03-06", model, nil},
			"the partner's first scan does not set the parcel back to the start: one to three days from the depot"},
		{"wrong address", from(handed(monday), exception(1, status.AddressProblem)), after(2), plan,
			answer{eta.Paused, "", "", model, caused(eta.CauseException, 3, status.AddressProblem)},
			"nobody knows when the buyer answers: a day has stood still, two more will follow"},
		{"address mended", from(handed(monday), exception(1, status.AddressProblem), scan(after(3), status.InTransit, status.ProblemResolved)), after(3), plan,
			answer{e, "2026-03-08", "2026-03-16", model, caused(eta.CauseException, 4, status.AddressProblem)},
			"two days stood still; then two more for the likely day, four for the end"},
		{"customs ask for duty", from(handed(monday), exception(1, status.CustomsDuties)), after(1), plan,
			answer{eta.Paused, "", "", model, caused(eta.CauseException, 1, status.CustomsDuties)},
			"the buyer has to pay first"},
		{"customs take longer", from(handed(monday), exception(1, status.CustomsDelay)), after(1), plan,
			answer{e, "2026-03-06", "2026-03-17", model, caused(eta.CauseException, 2, status.CustomsDelay)},
			"two days more, seven for the end"},
		{"weather, then the depot", from(handed(monday), exception(1, status.Weather), scan(after(2), status.InTransit, status.AtDeliveryDepot)), after(2), plan,
			answer{e, "2026-03-05", "2026-03-07", model, nil},
			"what delayed it lies before the milestone that the time counts from"},
		{"two delays at once", from(handed(monday), exception(.5, status.Delayed), exception(1, status.Missorted)), after(1), plan,
			answer{e, "2026-03-06", "2026-03-14", model, caused(eta.CauseException, 2, status.Missorted)},
			"two words for one trouble do not add up: the larger counts"},
		{"no vehicle left", from(handed(monday), exception(1, status.Capacity)), after(1), plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"a full network is in the carrier's level, not in the single parcel"},
		{"an exception that says nothing", from(handed(monday), scan(after(1), status.Exception)), after(1), plan,
			answer{e, "2026-03-05", "2026-03-13", model, caused(eta.CauseException, 1)},
			"something is late: one day, three for the end"},
		{"delays of the caller", from(handed(monday), exception(1, status.Weather)), after(1), with(func(p *eta.Plan) {
			p.Delays = map[status.Reason]eta.Delay{status.Weather: {Pause: true}}
		}),
			answer{eta.Paused, "", "", model, caused(eta.CauseException, 0, status.Weather)},
			"the shop knows its weather"},
		{"a delay that only widens", from(handed(monday), exception(1, status.Weather)), after(1), with(func(p *eta.Plan) {
			p.Delays = map[status.Reason]eta.Delay{status.Weather: {End: 3}}
		}),
			answer{e, "2026-03-04", "2026-03-13", model, caused(eta.CauseException, 0, status.Weather)},
			"the likely day stays, the end moves"},
		{"delivered", from(handed(monday), scan(after(3), status.Delivered, status.ToRecipient)), after(5), plan,
			answer{eta.Delivered, "2026-03-05", "2026-03-05", eta.BasisFact, nil},
			"the day it came"},
		{"delivered at night", from(handed(monday), scan(after(3.6), status.Delivered)), after(5), with(func(p *eta.Plan) { p.Zone = tokyo }),
			answer{eta.Delivered, "2026-03-06", "2026-03-06", eta.BasisFact, nil},
			"the day it was where the buyer lives"},
		{"delivered in part", from(handed(monday), scan(after(3), status.Delivered, status.Partial)), after(3), plan,
			answer{e, "2026-03-05", "2026-03-10", model, nil},
			"the rest is still to come"},
		{"on its way back", from(handed(monday), scan(after(3), status.Returning)), after(4), plan,
			answer{eta.None, "", "", eta.BasisNone, caused(eta.CauseReturning, 0)},
			"it does not come to the buyer"},
		{"returned", from(handed(monday), scan(after(3), status.Returning), scan(after(6), status.Returned)), after(7), plan,
			answer{eta.None, "", "", eta.BasisNone, caused(eta.CauseEnded, 0)},
			"the sender has it"},
		{"cancelled", from(scan(monday, status.Registered), scan(after(1), status.Cancelled)), after(1), plan,
			answer{eta.None, "", "", eta.BasisNone, caused(eta.CauseEnded, 0)},
			"no delivery will follow"},
		{"lost", from(handed(monday), exception(5, status.Lost)), after(6), plan,
			answer{eta.Paused, "", "", model, caused(eta.CauseException, 1, status.Lost)},
			"what is lost may be found, so it is no end; one day it stood"},
		{"destroyed", from(handed(monday), exception(5, status.Destroyed)), after(6), plan,
			answer{eta.None, "", "", eta.BasisNone, caused(eta.CauseEnded, 0, status.Destroyed)},
			"that is an end"},
		{"refused", from(handed(monday), vehicle, scan(after(3.2), status.AttemptFailed, status.Refused)), after(3.2), plan,
			answer{eta.Paused, "", "", model, caused(eta.CauseException, 0, status.Refused)},
			"it may go back"},
		{"waiting at the counter", from(handed(monday), scan(after(3), status.AvailableForPickup, status.AtPostOffice)), after(4), plan,
			answer{eta.Paused, "", "", model, caused(eta.CauseAwaitingCollection, 0)},
			"when the buyer goes there is up to the buyer"},
		{"the carrier's date alone", promising(from(handed(monday)), event.Stamp{}, dayOf(after(3))), monday, bare,
			answer{c, "2026-03-05", "2026-03-05", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"without a history the carrier knows best; the prior's five days for an unknown route become three days and four hours"},
		{"the carrier's date within the window", promising(from(handed(monday)), event.Stamp{}, dayOf(after(3))), monday, plan,
			answer{c, "2026-03-04", "2026-03-10", model, nil},
			"a date without a record does not narrow the window, it confirms it"},
		{"the carrier's date outside the window", promising(from(handed(monday)), event.Stamp{}, dayOf(after(20))), monday, plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"the history knows better"},
		{"the carrier's date is over", promising(from(handed(monday)), event.Stamp{}, dayOf(after(1))), after(2), plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"a date gone by says nothing"},
		{"the carrier's moment is over today", promising(from(handed(monday)), event.Stamp{}, event.At(after(3.2), event.ToMinute, event.ZoneGiven)), after(3.3), plan,
			answer{e, "2026-03-05", "2026-03-10", model, nil},
			"12:48 of the 5th was promised and it is 15:12: that confirms nothing"},
		{"the carrier's moment is to come today", promising(from(handed(monday)), event.Stamp{}, event.At(after(3.2), event.ToMinute, event.ZoneGiven)), after(3.1), plan,
			answer{c, "2026-03-05", "2026-03-10", model, nil},
			"two hours are left"},
		{"the carrier's day is not over", promising(from(handed(monday)), event.Stamp{}, dayOf(after(3))), after(3.6), plan,
			answer{c, "2026-03-05", "2026-03-10", model, nil},
			"a day is over with its end"},
		{"a carrier that keeps its word", promising(from(handed(monday)), event.Stamp{}, dayOf(after(3))), monday,
			with(func(p *eta.Plan) { p.Model = judged{usual, keeper} }),
			answer{c, "2026-03-05", "2026-03-05", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"its record makes a window of hours: six hours before the end of the 5th instead of four days"},
		{"a carrier that keeps its word late", promising(from(handed(monday)), event.Stamp{}, dayOf(after(7))), monday,
			with(func(p *eta.Plan) { p.Model = judged{usual, keeper} }),
			answer{c, "2026-03-09", "2026-03-09", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"a window is narrow by its length, not by how soon it is"},
		{"a carrier with few promises", promising(from(handed(monday)), event.Stamp{}, dayOf(after(3))), monday,
			with(func(p *eta.Plan) { few := keeper; few.Rows = 29; p.Model = judged{usual, few} }),
			answer{c, "2026-03-04", "2026-03-10", model, nil},
			"twenty-nine promises are no record"},
		{"a day agreed with the buyer", promising(from(handed(monday), scan(after(1), status.Info, status.DeliveryScheduled)), dayOf(after(9)), dayOf(after(10))), after(1), plan,
			answer{e, "2026-03-11", "2026-03-12", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"what was agreed counts more than what is usual: noon of the 11th to noon of the 12th, middle at midnight, against the 6th at 08:00"},
		{"a day agreed, then the depot", promising(from(handed(monday), scan(after(.5), status.Info, status.DeliveryScheduled), depot), event.Stamp{}, dayOf(after(9))), after(1), plan,
			answer{e, "2026-03-11", "2026-03-11", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"the next scan does not undo what was agreed: noon of the 11th against two days from the depot, 08:00 of the 5th"},
		{"a day agreed, now on the vehicle", promising(from(handed(monday), scan(after(.5), status.Info, status.DeliveryScheduled), vehicle), event.Stamp{}, dayOf(after(9))), after(3.1), plan,
			answer{e, "2026-03-05", "2026-03-05", model, nil},
			"it is on the road today, whatever was agreed"},
		{"a day agreed, then tried in vain", promising(from(handed(monday), scan(after(.5), status.Info, status.DeliveryScheduled), absent, scan(after(3.5), status.InTransit, status.AtDeliveryDepot)), event.Stamp{}, dayOf(after(9))), after(3.6), plan,
			answer{e, "2026-03-06", "2026-03-08", model, nil},
			"the try has used up what was agreed: one to three days from the depot at 20:00 of the 5th"},
		{"tried in vain, another day agreed, then the depot", promising(from(handed(monday), absent, scan(after(3.4), status.Info, status.DeliveryRescheduled), scan(after(3.5), status.InTransit, status.AtDeliveryDepot)), event.Stamp{}, dayOf(after(9))), after(3.6), plan,
			answer{e, "2026-03-11", "2026-03-11", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"agreed after the try: noon of the 11th against two days from 20:00 of the 5th"},
		{"the asked date, told with the request", promised(from(handed(monday), vehicle, asked), after(3.3), after(9)), after(3.4), plan,
			answer{e, "2026-03-11", "2026-03-11", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"the promise is the date asked for, so nothing comes on top: noon of the 11th against 16:00 of the 5th, the middle of the vehicle's hours"},
		{"the asked date, received who knows when", promising(from(handed(monday), vehicle, asked), event.Stamp{}, dayOf(after(9))), after(3.4), plan,
			answer{e, "2026-03-11", "2026-03-11", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"a promise beside a request is taken for its date"},
		{"another date asked for than the old promise", promised(from(handed(monday), vehicle, asked), monday, after(3)), after(3.4), plan,
			answer{e, "2026-03-06", "2026-03-10", eta.BasisCarrier, []eta.Cause{
				{Code: eta.CauseException, Days: 1, Reason: status.RecipientRequest}, {Code: eta.CauseCarrierDate}}},
			"the promise of Monday cannot be what was asked for on Thursday: a day later, five for the end; noon of the 5th against 16:00"},
		{"the carrier's date, then the weather", promising(from(handed(monday), exception(1, status.Weather)), event.Stamp{}, dayOf(after(3))), after(1), bare,
			answer{e, "2026-03-06", "2026-03-09", eta.BasisCarrier, []eta.Cause{
				{Code: eta.CauseException, Days: 1, Reason: status.Weather}, {Code: eta.CauseCarrierDate}}},
			"the 5th lies before the window that the weather makes of it, so nobody confirms it; the prior's middle is six days, as one in ten would have come on the first"},
		{"service standard in delivery days", from(handed(after(3))), after(3), eta.Plan{Standard: eta.Standard{Min: 2, Max: 4, Working: true}, Calendar: weekdays},
			answer{e, "2026-03-09", "2026-03-11", eta.BasisStandard, nil},
			"Thursday and two days is Monday, and four Wednesday"},
		{"service standard in days", from(handed(after(3))), after(3), eta.Plan{Standard: eta.Standard{Min: 2, Max: 4}},
			answer{e, "2026-03-07", "2026-03-09", eta.BasisStandard, nil},
			"Thursday and two days is Saturday, and four Monday"},
		{"service standard and a history", from(handed(monday)), monday, with(func(p *eta.Plan) { p.Standard = eta.Standard{Min: 1, Max: 2} }),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"what happened counts more than what is claimed"},
		{"a strike on the way", from(handed(monday)), monday, with(func(p *eta.Plan) {
			p.Features.Destination = eta.Area{Country: "FR", Region: "IDF"}
			p.Disruptions = []eta.Disruption{{Area: eta.Area{Country: "fr"}, From: monday, Shift: 48 * time.Hour, Widen: 24 * time.Hour}}
		}),
			answer{e, "2026-03-06", "2026-03-13", model, caused(eta.CauseDisruption, 2)},
			"two days later, and one more for the end"},
		{"a strike elsewhere", from(handed(monday)), monday, with(func(p *eta.Plan) {
			p.Features.Destination = eta.Area{Country: "DE"}
			p.Disruptions = []eta.Disruption{{Area: eta.Area{Country: "FR"}, Shift: 48 * time.Hour}}
		}),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"not on this parcel's way"},
		{"a strike of another carrier", from(handed(monday)), monday, with(func(p *eta.Plan) {
			p.Disruptions = []eta.Disruption{{Carrier: "rail", Shift: 48 * time.Hour}}
		}),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"post moves this one"},
		{"a strike that is over", from(handed(monday)), monday, with(func(p *eta.Plan) {
			p.Disruptions = []eta.Disruption{{From: after(-9), To: after(-2), Shift: 48 * time.Hour}}
		}),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"it ended before the hand-over"},
		{"an event of tomorrow", from(handed(monday), scan(after(1), status.Delivered)), after(.5), plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"what was received without a time is known once it happens"},
		{"a number used again", from(handed(after(-300)), scan(after(-297), status.Delivered), handed(monday)), monday, plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"another parcel's history does not count"},
		{"codes that nobody can place", from(scan(monday, status.Unknown)), monday, plan,
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"no milestone, so it is as at the order"},
		{"codes that nobody can place, no history", from(scan(monday, status.Unknown)), after(1), bare,
			answer{eta.None, "", "", eta.BasisNone, caused(eta.CauseNothingKnown, 0)},
			"two to thirty-five days from whenever somebody asks are no answer"},
		{"a note alone, no history", from(scan(monday, status.Info)), after(1), bare,
			answer{eta.None, "", "", eta.BasisNone, caused(eta.CauseNothingKnown, 0)},
			"a note says nothing of where it stands"},
		{"codes that nobody can place, the order known", from(scan(monday, status.Unknown)), monday, eta.Plan{Ordered: monday},
			answer{e, "2026-03-04", "2026-04-06", prior, nil},
			"two to thirty-five days, counted from the order"},
		{"codes that nobody can place, the stage known", from(scan(monday, status.Unknown)), monday, eta.Plan{Features: eta.Features{Stage: eta.HandedOver}},
			answer{e, "2026-03-03", "2026-03-30", prior, nil},
			"the shop handed it over itself"},
		{"codes that nobody can place, and a standard", from(scan(monday, status.Unknown)), monday, eta.Plan{Standard: eta.Standard{Min: 2, Max: 4}},
			answer{e, "2026-03-04", "2026-03-06", eta.BasisStandard, nil},
			"the service claims as much"},
		{"codes that nobody can place, and a promise", promising(from(scan(monday, status.Unknown)), event.Stamp{}, dayOf(after(3))), monday, bare,
			answer{c, "2026-03-05", "2026-03-05", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"the carrier says when"},
		{"a level of one", from(handed(monday)), monday, with(func(p *eta.Plan) { p.Level = 1 }),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"no window holds every parcel; the usual level stands in"},
		{"ninety-eight in a hundred", from(handed(monday)), monday, eta.Plan{Model: table{eta.HandedOver: {10, 20, 25, 30, 35, 40, 45}}, Level: .98},
			answer{e, "2026-03-04", "2026-04-30", model, nil},
			"half of the time halves the share below: one in twenty in ten days, one in a hundred in two; from one in ten to one in twenty it takes 45/40 of the time, to one in a hundred 1.314 times 45 days"},
		{"a label without a time", from(handed(monday), scan(monday, status.Registered, status.LabelCreated, event.Stamp{}), scan(after(1), status.InTransit, status.AtDeliveryDepot)), after(1), plan,
			answer{e, "2026-03-04", "2026-03-06", model, nil},
			"it is passed over, what follows counts: one to three days from the depot"},
		{"a day without a clock, that morning", from(handed(monday), scan(after(3), status.OutForDelivery, dayOf(after(3)))), after(3), plan,
			answer{e, "2026-03-05", "2026-03-05", model, nil},
			"the day has begun, though its noon is to come: it is on the vehicle"},
		{"wrong address, told twice", from(handed(monday), exception(1, status.AddressProblem), exception(2, status.AddressProblem)), after(3), plan,
			answer{eta.Paused, "", "", model, caused(eta.CauseException, 4, status.AddressProblem)},
			"it has stood since the first time: two days, and two more will follow"},
		{"on its way in bad weather", from(handed(monday), scan(after(1), status.InTransit, status.Weather)), after(1), plan,
			answer{e, "2026-03-05", "2026-03-14", model, caused(eta.CauseException, 1, status.Weather)},
			"the reason counts, whether or not the carrier calls it an exception: one day, four for the end"},
		{"on the vehicle again, told twice", from(handed(monday), vehicle, absent, scan(after(4), status.OutForDelivery), scan(after(4.3), status.OutForDelivery)), after(4.3), plan,
			answer{e, "2026-03-06", "2026-03-06", model, nil},
			"nothing failed between the two: five to twelve hours from 08:00, not from 15:12"},
		{"two delays alike", from(handed(monday), exception(.5, status.Delayed), exception(1, status.TransportDelay)), after(1), plan,
			answer{e, "2026-03-05", "2026-03-13", model, caused(eta.CauseException, 1, status.Delayed)},
			"a second word for the same day does not change what was told"},
		{"a full network, then missorted", from(handed(monday), exception(1, status.Capacity), exception(1.5, status.Missorted)), after(1.5), plan,
			answer{e, "2026-03-06", "2026-03-14", model, caused(eta.CauseException, 2, status.Missorted)},
			"the reason that delays counts, also behind one that does not"},
		{"address mended, then the depot", from(handed(monday), exception(1, status.AddressProblem), scan(after(3), status.InTransit, status.ProblemResolved), scan(after(4), status.InTransit, status.AtDeliveryDepot)), after(4), plan,
			answer{e, "2026-03-07", "2026-03-09", model, nil},
			"what it stood before the depot is over: one to three days from there"},
		{"missorted, the carrier's date, then the weather", promised(from(handed(monday), exception(1, status.Missorted), exception(2, status.Weather)), after(1.5), after(5)), after(2), bare,
			answer{e, "2026-03-08", "2026-03-11", eta.BasisCarrier, []eta.Cause{
				{Code: eta.CauseException, Days: 1, Reason: status.Weather}, {Code: eta.CauseCarrierDate}}},
			"what was known when the 7th was named is in it; what came later is not: a day, four for the end"},
		{"half of the parcels by the service standard", from(handed(monday)), monday, eta.Plan{Standard: eta.Standard{Min: 3, Max: 9}, Level: .5},
			answer{e, "2026-03-06", "2026-03-10", eta.BasisStandard, nil},
			"noon of the 5th to noon of the 11th holds four in five; half of them come without the first and the last day"},
		{"the carrier's date is over, no history", promising(from(handed(monday)), event.Stamp{}, dayOf(after(-1))), monday, bare,
			answer{e, "2026-03-03", "2026-03-30", prior, nil},
			"a date gone by says nothing, so the prior answers: one to twenty-eight days"},
		{"a carrier with just enough promises", promising(from(handed(monday)), event.Stamp{}, dayOf(after(3))), monday,
			with(func(p *eta.Plan) { enough := keeper; enough.Rows = 30; p.Model = judged{usual, enough} }),
			answer{c, "2026-03-05", "2026-03-05", eta.BasisCarrier, caused(eta.CauseCarrierDate, 0)},
			"thirty promises are a record"},
		{"quantiles that do not ascend", from(handed(monday)), monday, eta.Plan{Model: table{eta.HandedOver: {1, 2, 3, 4, 6, 5, 10}}},
			answer{e, "2026-03-04", "2026-03-08", model, nil},
			"three in four come within six days, so nine in ten cannot come within five: two to six days"},
		{"service standard, in the depot", from(handed(monday), depot), after(1), eta.Plan{Standard: eta.Standard{Min: 2, Max: 4}},
			answer{e, "2026-03-03", "2026-03-09", prior, nil},
			"from the depot on the standard of the whole way says nothing: seven hours to six days"},
		{"in the depot, a model of the hand-over", from(handed(monday), depot), after(1), with(func(p *eta.Plan) {
			p.Model = table{eta.HandedOver: usual[eta.HandedOver]}
		}),
			answer{e, "2026-03-03", "2026-03-09", prior, nil},
			"the prior of the depot spans 5.7 days, the hand-over's model six"},
		{"in the country, models of stages that it never reached", from(scan(monday, status.Registered), handed(after(.5)), scan(after(1), status.InTransit, status.ArrivedDestinationCountry)), after(1), with(func(p *eta.Plan) {
			p.Model = table{eta.Ordered: usual[eta.Ordered], eta.ExportDeparted: {1, 2, 3, 4, 6, 8, 10}}
		}),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"nobody saw it leave, and of the hand-over the model knows nothing: the order's model answers"},
		{"a strike to come, another elsewhere", from(handed(monday)), monday, with(func(p *eta.Plan) {
			p.Features.Destination = eta.Area{Country: "FR"}
			p.Disruptions = []eta.Disruption{{Area: eta.Area{Country: "IT"}, Shift: 24 * time.Hour}, {Area: eta.Area{Country: "FR"}, From: after(1), Shift: 48 * time.Hour}}
		}),
			answer{e, "2026-03-06", "2026-03-12", model, caused(eta.CauseDisruption, 2)},
			"it will still be on its way tomorrow"},
		{"a strike in its town", from(handed(monday)), monday, with(func(p *eta.Plan) {
			p.Features.Destination = eta.Area{Country: "FR", PostalCode: "75001"}
			p.Disruptions = []eta.Disruption{{Area: eta.Area{Country: "FR", PostalCode: "75"}, Shift: 48 * time.Hour}}
		}),
			answer{e, "2026-03-06", "2026-03-12", model, caused(eta.CauseDisruption, 2)},
			"75 are the first characters of its postal code"},
		{"a strike in another town", from(handed(monday)), monday, with(func(p *eta.Plan) {
			p.Features.Origin = eta.Area{Country: "FR"}
			p.Features.Destination = eta.Area{Country: "FR", PostalCode: "69001"}
			p.Disruptions = []eta.Disruption{{Area: eta.Area{Country: "FR", PostalCode: "75"}, Shift: 48 * time.Hour}}
		}),
			answer{e, "2026-03-04", "2026-03-10", model, nil},
			"69 is not 75, and an unknown postal code is none of them"},
		{"no history, no promise", from(handed(monday)), monday, bare,
			answer{e, "2026-03-03", "2026-03-30", prior, nil},
			"one to twenty-eight days, and marked as a guess"},
	}
	if len(tests) < 40 {
		t.Fatalf("%d scenarios, want 40", len(tests))
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := eta.Estimate(test.s, test.now, test.plan)
			zone := time.UTC
			if test.plan.Zone != nil {
				zone = test.plan.Zone
			} else if test.plan.Calendar.Zone != nil {
				zone = test.plan.Calendar.Zone
			}
			if diff := cmp.Diff(test.want, answerOf(w, zone)); diff != "" {
				t.Errorf("(-want +got)\n%s%s", diff, test.why)
			}
		})
	}
}
