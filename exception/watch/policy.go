package watch

import (
	"cmp"
	"time"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

// Policy is how a shop watches. The zero Policy is right: default rules, default routes, no quiet
// hours.
//
// A parcel is late against what the buyer was told first. Keep the View.Window of each Look and give
// it to the next one as Plan.Last: it carries the end of the first window in Window.Promised, however
// often the days move since. Without Plan.Last and without a Due nothing is ever late.
//
// What package carrier knows of a carrier the shop hands on, because this package asks no adapter:
//
//	if with, ok := adapter.(carrier.Profiler); ok {
//		policy.Rules.StorageDays = with.Profile().StorageDays // how long a parcel waits to be fetched
//		policy.Plan.Calendar.Week = with.Profile().Week       // on which days it delivers
//	}
type Policy struct {
	Plan   eta.Plan
	Rules  exception.Rules // Rules.Due zero: Plan.Due, else the end of the first window told (Plan.Last.Promised)
	Routes []Route         // who is told what; empty: DefaultRoutes
	Quiet  Quiet
}

// Route sends one kind of alert to one role. Status narrows milestones to one status; Unknown is any.
type Route struct {
	Kind    AlertKind      `json:"kind"`
	Status  status.Status  `json:"status,omitzero"`
	Role    exception.Role `json:"role,omitzero"`    // NoRole: the owner of the case; of one breached or escalated, who takes over
	Respond time.Duration  `json:"respond,omitzero"` // goal for the answer, from when the alert is sent; zero: the goal of the case, if any
	Channel string         `json:"channel,omitzero"` // the shop's own word: mail, sms, ticket, pager
}

// DefaultRoutes tells the buyer what moves the parcel, its owner what is wrong, and the shop the end.
func DefaultRoutes() []Route {
	return []Route{
		{Kind: AlertMilestone, Status: status.Accepted, Role: exception.RoleBuyer},
		{Kind: AlertMilestone, Status: status.OutForDelivery, Role: exception.RoleBuyer},
		{Kind: AlertMilestone, Status: status.AvailableForPickup, Role: exception.RoleBuyer},
		{Kind: AlertMilestone, Status: status.AttemptFailed, Role: exception.RoleBuyer},
		{Kind: AlertMilestone, Status: status.Returning, Role: exception.RoleMerchant},
		{Kind: AlertMilestone, Status: status.Returned, Role: exception.RoleMerchant},
		{Kind: AlertMilestone, Status: status.Cancelled, Role: exception.RoleMerchant},
		{Kind: AlertWindowMoved, Role: exception.RoleBuyer},
		{Kind: AlertDelivered, Role: exception.RoleBuyer},
		{Kind: AlertOpened},
		{Kind: AlertRepeated},
		{Kind: AlertBreached},
		{Kind: AlertEscalated},
		{Kind: AlertSolved},
		{Kind: AlertSilence},
		{Kind: AlertClosed, Role: exception.RoleMerchant},
	}
}

func (p Policy) routes() []Route {
	if len(p.Routes) > 0 {
		return p.Routes
	}
	return DefaultRoutes()
}

func (p Policy) rules() exception.Rules {
	r := p.Rules
	if r.Due.IsZero() {
		r.Due = p.Plan.Due
	}
	if r.Due.IsZero() {
		r.Due = p.Plan.Last.Promised
	}
	if r.Due.IsZero() && p.Plan.Last.State != eta.Delivered { // stored before windows had Promised
		r.Due = p.Plan.Last.End
	}
	return r
}

// Quiet are the hours in which nobody is to be disturbed, from From to To after midnight, over midnight
// if To is before From. Equal ends are no quiet hours. Zone is where; nil: the buyer's zone of the plan
// for buyers, else UTC.
type Quiet struct {
	From, To time.Duration
	Zone     *time.Location
}

// after returns the first moment not before t that is not quiet.
func (q Quiet) after(t time.Time, buyer *time.Location) time.Time {
	if q.From == q.To {
		return t
	}
	zone := cmp.Or(q.Zone, buyer, time.UTC)
	local := t.In(zone)
	y, m, d := local.Date()
	clock := time.Duration(local.Hour())*time.Hour + time.Duration(local.Minute())*time.Minute +
		time.Duration(local.Second())*time.Second + time.Duration(local.Nanosecond())
	if !q.holds(clock) {
		return t
	}
	if clock >= q.To { // before midnight: the quiet ends tomorrow
		d++
	}
	end := time.Date(y, m, d, 0, int(q.To/time.Minute), 0, 0, zone)
	if end.Before(t) {
		return t
	}
	return end.In(t.Location())
}

func (q Quiet) holds(clock time.Duration) bool {
	if q.From < q.To {
		return clock >= q.From && clock < q.To
	}
	return clock >= q.From || clock < q.To
}
