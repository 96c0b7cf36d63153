package status

import (
	"database/sql/driver"
	"iter"
)

// Status answers where a parcel stands. The zero value is [Unknown].
//
// A Status is compared with ==, not with <: the numbers may change between
// releases. [Status.Rank] orders progress, and the name is what is stored.
type Status uint8

const (
	// Nobody has said where the parcel is, or the carrier's code is one we cannot place. Not
	// for a code whose meaning is known but dull: that is Info.
	Unknown Status = iota
	// Something was noted beside the parcel's way: a message went out, money was booked, a
	// photo came in. The parcel stands where it stood. A booked slot or a phone call is Info;
	// a courier at a closed door is AttemptFailed.
	Info
	// The carrier knows of the parcel but does not have it. A label, a waybill and a booked
	// collection all stop here, and so does a collection that failed.
	Registered
	// The carrier has it, by a first physical proof. The delivery promise counts from here.
	// Data accepted by the carrier's computer is still Registered.
	Accepted
	// It is moving, or being sorted, stored as planned or cleared between acceptance and the
	// last mile. Customs that goes well is part of the way; customs that stops it is
	// Exception.
	InTransit
	// It is on the vehicle that brings it to the recipient, on this round. Lying in the depot
	// of that vehicle, sorted for tomorrow, is InTransit.
	OutForDelivery
	// It lies at a locker, shop or office and the recipient can have it now. On its way to
	// that point, or ready only from a later hour, it is InTransit.
	AvailableForPickup
	// Somebody stood at the door with it and it was not handed over. Another try or a pickup
	// may follow. A try that was called off before the courier came is a delay, not an
	// attempt.
	AttemptFailed
	// The recipient has it, or it lies where the recipient asked for it: with a neighbour, in
	// the letterbox, behind the shed. Waiting in a locker is AvailableForPickup; handed back
	// to the sender is Returned.
	Delivered
	// Something is wrong, and the Reason says what. How far the parcel had come still holds. A
	// failed attempt is AttemptFailed instead: it is an ordinary part of the last mile.
	Exception
	// It is on its way back to the sender, or that way has been decided. Nothing is refundable
	// yet: the sender does not have it.
	Returning
	// The sender has it back. A parcel "delivered" to its sender is here.
	Returned
	// The order to carry it was called off, and no delivery will follow. A parcel already on
	// its way that the sender recalls is Returning.
	Cancelled

	numStatus
)

// statuses holds every fact about each status.
var statuses = [numStatus]struct {
	name  string
	rank  int
	phase Phase
	ends  bool
}{
	Unknown:            {name: "unknown"},
	Info:               {name: "info"},
	Registered:         {name: "registered", rank: 1, phase: PhasePreCarriage},
	Accepted:           {name: "accepted", rank: 2, phase: PhaseFirstMile},
	InTransit:          {name: "in_transit", rank: 3, phase: PhaseLinehaul},
	OutForDelivery:     {name: "out_for_delivery", rank: 4, phase: PhaseLastMile},
	AvailableForPickup: {name: "available_for_pickup", rank: 4, phase: PhaseLastMile},
	AttemptFailed:      {name: "attempt_failed", rank: 4, phase: PhaseLastMile},
	Delivered:          {name: "delivered", rank: 5, phase: PhaseDone, ends: true},
	Exception:          {name: "exception"},
	Returning:          {name: "returning", rank: 6, phase: PhaseReturn},
	Returned:           {name: "returned", rank: 7, phase: PhaseReturn, ends: true},
	Cancelled:          {name: "cancelled", rank: 7, phase: PhaseDone, ends: true},
}

var statusWords = newWords("status", numStatus, func(v Status) string { return statuses[v].name })

// Parse returns the status with exactly this name, else [Unknown] and a [*NameError]. The
// empty name is an error.
func Parse(name string) (Status, error) { return statusWords.parse(name) }

// All yields every status in the order of the vocabulary, [Unknown] first.
func All() iter.Seq[Status] { return statusWords.from(Unknown) }

// Rank is how far along the way a status lies, from 1 for [Registered] to 7 for [Returned]
// and [Cancelled]. It is 0 for [Unknown], [Info] and [Exception], which say nothing of
// progress, and for a value outside the table. Statuses of equal rank may follow each
// other in either order.
func (s Status) Rank() int {
	if !s.IsValid() {
		return 0
	}
	return statuses[s].rank
}

// Phase is the leg of the way that the status belongs to. It is [NoPhase] for [Unknown],
// [Info] and [Exception], and for a value outside the table.
func (s Status) Phase() Phase {
	if !s.IsValid() {
		return NoPhase
	}
	return statuses[s].phase
}

// Ends reports whether the status by itself ends the way of the parcel: [Delivered],
// [Returned] and [Cancelled]. It is not the last word on a parcel: a delivery with detail
// [Partial] leaves a rest open, and the reasons [Destroyed] and [Forfeited] are final too.
// The verdict of package event weighs these together.
func (s Status) Ends() bool { return s.IsValid() && statuses[s].ends }

// String returns the name, or a form like status(200) for a value outside the table.
func (s Status) String() string { return statusWords.text(s) }

// IsValid reports whether the value is in the table, [Unknown] included.
func (s Status) IsValid() bool { return statusWords.valid(s) }

// MarshalText returns the name, or a [*NameError] for a value outside the table.
func (s Status) MarshalText() ([]byte, error) { return statusWords.marshal(s) }

// UnmarshalText takes the exact name. Any other text is a [*NameError] and changes
// nothing.
func (s *Status) UnmarshalText(text []byte) error { return statusWords.unmarshal(s, text) }

// Value stores the name as text in a database, and refuses a value outside the table with
// a [*NameError].
func (s Status) Value() (driver.Value, error) { return statusWords.value(s) }

// Scan reads the exact name from a text column; NULL is [Unknown]. An unknown name is a
// [*NameError]; that and a column of another type change nothing.
func (s *Status) Scan(src any) error { return statusWords.scan(s, src) }
