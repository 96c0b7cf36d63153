package exception

import (
	"slices"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Classify returns what to do about the trouble that an event tells of, by the default playbook: by
// its Reason whatever its Status; without a Reason by its Status or Detail, with the Play of the
// nearest kin. It is false where nothing is wrong, or not known to be. The Actions are the caller's.
//
// A failed attempt reads like an absent recipient, an exception without a cause like one held without
// a cause, a return like an undeliverable parcel, a collection that failed like a sender who was not
// ready, and a storage term about to end like an unclaimed parcel. Available for pickup is no trouble
// by itself: it is where buyers have it sent, and Cases watches the storage term. Returned and
// cancelled are none either: they end the trouble that led to them.
//
// A note (status.Info) with a Reason is classified too, but Cases opens no case for it.
func Classify(e event.Event) (Play, bool) {
	r, ok := trouble(e.Status, e.Detail, e.Reason)
	if !ok {
		return Play{}, false
	}
	p := play(nil, r)
	p.Actions = slices.Clone(p.Actions)
	return p, true
}

// trouble returns the reason whose row applies; false where nothing is wrong.
func trouble(s status.Status, d status.Detail, r status.Reason) (status.Reason, bool) {
	switch {
	case r != status.NoReason && r.IsValid():
		return r, true
	case s == status.AttemptFailed:
		return status.RecipientAbsent, true
	case s == status.Exception:
		return status.Held, true
	case s == status.Returning:
		return status.Undeliverable, true
	case s == status.Registered && d == status.PickupFailed:
		return status.SenderNotReady, true
	case s == status.AvailableForPickup && d == status.PickupDeadlineNear:
		return status.Unclaimed, true
	}
	return status.NoReason, false
}
