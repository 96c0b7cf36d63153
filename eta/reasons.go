package eta

import (
	"cmp"

	"github.com/parcelfold/parcelfold/status"
)

// Delay is what a reason does to the time that a parcel needs.
type Delay struct {
	// Pause: no window as long as nobody has acted, because nobody knows when they will.
	Pause bool
	// Likely and End are by how many delivery days the parcel, and the last day of its window,
	// come later than they would have. Of a Pause they count from when it is over; a Pause without
	// days is one after which nothing is expected any more, so Window.LateRisk is 1.
	Likely, End float64
}

// delays are the defaults by reason. The figures for an absent recipient, a wrong address and a
// date asked for were measured on parcels; the others are defaults without data behind them, which
// Plan.Delays can replace. A reason that is not here delays nothing.
var delays = map[status.Reason]Delay{
	status.RecipientAbsent:      {Likely: 1.5, End: 2},
	status.RecipientUnreachable: {Likely: 1.5, End: 2},
	status.RecipientUnknown:     {Pause: true, Likely: 3, End: 6},
	status.RecipientMoved:       {Pause: true, Likely: 3, End: 6},
	status.RecipientDeceased:    {Pause: true},
	status.RecipientRequest:     {Likely: 1, End: 5},
	status.Refused:              {Pause: true},
	status.IdCheckFailed:        {Likely: 1, End: 3},
	status.Holiday:              {Likely: 1, End: 3},
	status.BusinessClosed:       {Likely: 1, End: 3},
	status.NoAccess:             {Likely: 1, End: 3},
	status.NoSafePlace:          {Likely: 1.5, End: 2},
	status.Unclaimed:            {Pause: true},
	status.AddressProblem:       {Pause: true, Likely: 2, End: 4},
	status.PaymentDue:           {Pause: true, Likely: 1, End: 3},

	status.CustomsHold:       {Likely: 2, End: 7},
	status.CustomsDelay:      {Likely: 2, End: 7},
	status.CustomsDocuments:  {Pause: true, Likely: 2, End: 5},
	status.CustomsDuties:     {Pause: true, Likely: 1, End: 4},
	status.CustomsInspection: {Likely: 2, End: 7},
	status.CustomsRejected:   {Pause: true},

	status.Delayed:          {Likely: 1, End: 3},
	status.Weather:          {Likely: 1, End: 4},
	status.TransportDelay:   {Likely: 1, End: 3},
	status.ProcessingDelay:  {Likely: 1, End: 3},
	status.PointUnavailable: {Likely: 1, End: 3},
	status.Missorted:        {Likely: 2, End: 4},
	status.ForceMajeure:     {Likely: 3, End: 10},
	// status.Capacity is in the level of the carrier already.

	status.Held:           {Pause: true, Likely: 1, End: 3},
	status.Investigation:  {Pause: true, Likely: 2, End: 7},
	status.SenderRequest:  {Pause: true, Likely: 1, End: 3},
	status.SenderNotReady: {Likely: 1, End: 3},
	status.Security:       {Pause: true, Likely: 1, End: 3},
	status.RegulatoryHold: {Pause: true, Likely: 2, End: 7},

	status.Stolen:           {Pause: true},
	status.Lost:             {Pause: true},
	status.Destroyed:        {Pause: true},
	status.Forfeited:        {Pause: true},
	status.Damaged:          {Pause: true, Likely: 1, End: 3},
	status.PackagingProblem: {Likely: 1, End: 3},
	status.Incomplete:       {Pause: true, Likely: 1, End: 3},

	status.SizeOrWeight:     {Pause: true, Likely: 1, End: 3},
	status.ProhibitedGoods:  {Pause: true},
	status.Noncompliant:     {Pause: true, Likely: 1, End: 3},
	status.DocumentsMissing: {Pause: true, Likely: 2, End: 5},
	status.DataMissing:      {Likely: 1, End: 3},
	status.DataError:        {Likely: 1, End: 3},
	status.Undeliverable:    {Pause: true},
}

// unnamed is the reason whose delay stands for a status that came without one.
var unnamed = map[status.Status]status.Reason{
	status.Exception:     status.Delayed,
	status.AttemptFailed: status.RecipientAbsent,
}

// delayOf is what the reason of an event with that status does; the reason may be NoReason.
func (p *Plan) delayOf(s status.Status, r status.Reason) (Delay, bool) {
	r = cmp.Or(r, unnamed[s])
	if d, ok := p.Delays[r]; ok {
		return d, true
	}
	d, ok := delays[r]
	return d, ok
}
