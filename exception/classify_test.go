package exception_test

import (
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

// The figures that support desks gave: severity, owner, first response and resolution in hours, and
// whether the buyer must act. Zero hours: no goal.
func TestPlaybookFigures(t *testing.T) {
	const (
		buyer    = exception.RoleBuyer
		merchant = exception.RoleMerchant
		carrier  = exception.RoleCarrier
		customs  = exception.RoleCustoms
	)
	tests := []struct {
		reason           status.Reason
		severity         exception.Severity
		owner            exception.Role
		respond, resolve time.Duration
		buyer            bool
		escalate         exception.Role
	}{
		{status.RecipientAbsent, 2, buyer, 4, 48, true, exception.RoleSupport},
		{status.BusinessClosed, 2, carrier, 4, 48, false, exception.RoleSupport},
		{status.RecipientRequest, 1, buyer, 0, 0, false, exception.NoRole},
		{status.NoAccess, 2, buyer, 4, 48, true, exception.RoleSupport},
		{status.AddressProblem, 3, merchant, 2, 24, true, exception.RoleSupervisor},
		{status.RecipientMoved, 3, buyer, 2, 24, true, exception.RoleSupervisor},
		{status.RecipientUnknown, 3, merchant, 2, 24, true, exception.RoleSupervisor},
		{status.Refused, 3, merchant, 4, 24, false, exception.RoleSupervisor},
		{status.PaymentDue, 2, buyer, 4, 48, true, exception.RoleMerchant},
		{status.IdCheckFailed, 2, buyer, 4, 48, true, exception.RoleSupport},
		{status.CustomsDelay, 2, customs, 24, 120, false, exception.RoleCompliance},
		{status.CustomsDocuments, 3, merchant, 4, 48, false, exception.RoleCompliance},
		{status.CustomsDuties, 3, buyer, 4, 72, true, exception.RoleMerchant},
		{status.CustomsRejected, 4, merchant, 2, 24, false, exception.RoleCompliance},
		{status.ProhibitedGoods, 4, merchant, 2, 24, false, exception.RoleCompliance},
		{status.Noncompliant, 3, merchant, 4, 24, false, exception.RoleSupervisor},
		{status.Missorted, 2, carrier, 24, 72, false, exception.RoleSupport},
		{status.ProcessingDelay, 1, carrier, 24, 72, false, exception.RoleSupport},
		{status.Capacity, 1, carrier, 24, 96, false, exception.RoleSupervisor},
		{status.TransportDelay, 1, carrier, 24, 72, false, exception.RoleSupport},
		{status.Weather, 1, carrier, 24, 96, false, exception.NoRole},
		{status.ForceMajeure, 2, carrier, 24, 0, false, exception.RoleSupervisor},
		{status.Damaged, 4, carrier, 2, 24, false, exception.RoleClaims},
		{status.Incomplete, 4, carrier, 2, 24, false, exception.RoleClaims},
		{status.Lost, 4, carrier, 2, 24, false, exception.RoleClaims},
		{status.Destroyed, 4, carrier, 2, 24, false, exception.RoleClaims},
		{status.Security, 4, merchant, 1, 24, false, exception.RoleFraud},
		{status.Unclaimed, 3, buyer, 4, 48, true, exception.RoleMerchant},
	}
	for _, tt := range tests {
		p, ok := exception.Classify(event.Event{Status: status.Exception, Reason: tt.reason})
		if !ok || p.Severity != tt.severity || p.Owner != tt.owner || p.Escalate != tt.escalate ||
			p.Respond != tt.respond*hour || p.Resolve != tt.resolve*hour || p.BuyerActs != tt.buyer {
			t.Errorf("%s: %+v", tt.reason, p)
		}
	}
}

func TestEveryReasonHasAPlay(t *testing.T) {
	for r := range status.Reasons() {
		for s := range status.All() {
			p, ok := exception.Classify(event.Event{Status: s, Reason: r})
			if !ok || p.Category != r.Category() || p.Severity < 1 || p.Severity > 4 || p.Owner == exception.NoRole || len(p.Actions) == 0 {
				t.Errorf("%s with status %s: %+v, %v: every reason has a whole row, whatever the status", r, s, p, ok)
			}
			if p.Escalate == p.Owner {
				t.Errorf("%s escalates to its owner, %s: then nobody else hears of it", r, p.Owner)
			}
			if p.Resolve > 0 && p.Resolve < p.Respond {
				t.Errorf("%s must be resolved before it is answered: %+v", r, p)
			}
			if p.Severity == exception.SeverityCritical && (p.EscalateAfter != 0 || p.Escalate == exception.NoRole) {
				t.Errorf("%s: what is critical escalates at once: %+v", r, p)
			}
			if p.BuyerActs && (r == status.RecipientDeceased) {
				t.Errorf("%s: nobody is there to act", r)
			}
		}
	}
}

func TestClassifyByStatus(t *testing.T) {
	tests := []struct {
		name string
		e    event.Event
		kin  status.Reason // whose row it has; NoReason: nothing wrong
		why  string
	}{
		{"unknown", event.Event{}, status.NoReason, "nothing said is nothing wrong"},
		{"info", event.Event{Status: status.Info, Detail: status.PickupDeadlineNear}, status.NoReason, "a note without a reason"},
		{"info with a reason", event.Event{Status: status.Info, Reason: status.PaymentDue}, status.PaymentDue, "by reason whatever the status; Cases opens none for it"},
		{"registered", event.Event{Status: status.Registered, Detail: status.LabelCreated}, status.NoReason, "as planned"},
		{"collection failed", event.Event{Status: status.Registered, Detail: status.PickupFailed}, status.SenderNotReady, "the courier left without it"},
		{"accepted", event.Event{Status: status.Accepted}, status.NoReason, "as planned"},
		{"in transit", event.Event{Status: status.InTransit, Detail: status.CustomsProcessing}, status.NoReason, "customs that goes well is part of the way"},
		{"in transit, late", event.Event{Status: status.InTransit, Reason: status.Delayed}, status.Delayed, "the reason counts"},
		{"out for delivery", event.Event{Status: status.OutForDelivery}, status.NoReason, "as planned"},
		{"attempt failed", event.Event{Status: status.AttemptFailed}, status.RecipientAbsent, "mostly nobody was there"},
		{"attempt failed, named", event.Event{Status: status.AttemptFailed, Reason: status.NoAccess}, status.NoAccess, "the reason counts before the status"},
		{"available for pickup", event.Event{Status: status.AvailableForPickup, Detail: status.AtLocker}, status.NoReason, "buyers choose lockers; the term is watched by Cases"},
		{"storage ends soon", event.Event{Status: status.AvailableForPickup, Detail: status.PickupDeadlineNear}, status.Unclaimed, "the buyer must fetch it now"},
		{"exception", event.Event{Status: status.Exception}, status.Held, "cause not given: ask"},
		{"delivered", event.Event{Status: status.Delivered, Detail: status.Partial}, status.NoReason, "the rest comes another day"},
		{"delivered damaged", event.Event{Status: status.Delivered, Reason: status.Damaged}, status.Damaged, "damage on delivery counts too"},
		{"returning", event.Event{Status: status.Returning}, status.Undeliverable, "the refund hangs on it"},
		{"returned", event.Event{Status: status.Returned}, status.NoReason, "it ends the trouble that led to it"},
		{"cancelled", event.Event{Status: status.Cancelled}, status.NoReason, "somebody wanted it so"},
		{"no status at all", event.Event{Status: 200, Reason: 200}, status.NoReason, "values outside the tables say nothing"},
		{"a status with garbage for a reason", event.Event{Status: status.Exception, Reason: 200}, status.Held, "the status still counts"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := exception.Classify(tt.e)
			want, wrong := exception.Classify(event.Event{Reason: tt.kin})
			if ok != wrong || got.Owner != want.Owner || got.Severity != want.Severity || got.Category != want.Category {
				t.Errorf("%+v, %v: want the row of %q: %s", got, ok, tt.kin, tt.why)
			}
		})
	}
}

func TestEverySignHasAPlay(t *testing.T) {
	kinds := map[exception.Kind]bool{}
	for _, lines := range [][]string{
		{"0 accepted"}, {"0 accepted", "22 delivered", "70 in_transit"}, {"0 accepted", "1 delivered", "3000 accepted"}, {"0 exception"},
	} {
		for _, c := range exception.Cases(ship(t, lines...), at(5000), exception.Rules{Due: at(1)}) {
			kinds[c.Kind] = true
			if c.Severity == 0 || c.Owner == 0 || c.Escalate == 0 || len(c.Actions) == 0 || c.Opened.IsZero() || c.RespondBy.IsZero() || len(c.Evidence) == 0 {
				t.Errorf("%s lacks something", brief(c))
			}
		}
	}
	for k := range exception.Kinds() {
		if !kinds[k] {
			t.Errorf("no case of kind %s", k)
		}
	}
}
