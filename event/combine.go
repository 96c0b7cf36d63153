package event

import (
	"cmp"

	"github.com/parcelfold/parcelfold/status"
)

// whole says what is put together.
type whole uint8

const (
	ofPieces  whole = iota // pieces of one consignment: some delivered is delivered in part
	ofParcels              // consignments of one order: the least advanced open one speaks
)

// Together is the verdict over the consignments of one order: the least advanced open one speaks, and
// it is final when all are. All final but not alike is delivered in part. It has no Pieces and no
// Trace; without parcels it is the zero Verdict.
func Together(parcels ...Verdict) Verdict {
	v := combine(parcels, ofParcels)
	v.Pieces, v.Trace = nil, nil
	return v
}

func combine(parts []Verdict, w whole) Verdict {
	if len(parts) == 0 {
		return Verdict{}
	}
	var delivered, returned, open, ended *Verdict
	alike := true
	for i := range parts {
		v := &parts[i]
		alike = alike && v.Status == parts[0].Status
		if v.Status == status.Delivered {
			delivered = later(delivered, v)
		}
		if v.Status == status.Returned {
			returned = later(returned, v)
		}
		if v.Final {
			ended = later(ended, v)
		} else {
			open = lessAdvanced(open, v, w)
		}
	}
	switch {
	case open != nil && delivered != nil && w == ofPieces:
		return inPart(*delivered, false)
	case open != nil && silent(open, w) == 1 && returned != nil:
		return inPart(*returned, false)
	case open != nil && silent(open, w) == 1 && ended != nil:
		v := *ended
		v.Final = false
		return v
	case open != nil:
		return *open
	case alike:
		return *ended
	case delivered != nil:
		return inPart(*delivered, true)
	case returned != nil:
		return inPart(*returned, true)
	}
	return *ended
}

func inPart(v Verdict, final bool) Verdict {
	v.Detail, v.Final = status.Partial, final
	return v
}

func later(a, b *Verdict) *Verdict {
	if a == nil || compareKey(a.Since, b.Since) < 0 {
		return b
	}
	return a
}

// lessAdvanced returns the one of two open verdicts that speaks. A piece of which nothing is known
// speaks only if no other does, not even one that has ended.
func lessAdvanced(a, b *Verdict, w whole) *Verdict {
	if a == nil {
		return b
	}
	order := cmp.Or(
		cmp.Compare(silent(a, w), silent(b, w)),
		cmp.Compare(a.Progress.Rank(), b.Progress.Rank()),
		cmp.Compare(urgency(a.Status), urgency(b.Status)),
	)
	if order > 0 {
		return b
	}
	return a
}

func silent(v *Verdict, w whole) int {
	if w == ofPieces && (v.Status == status.Unknown || v.Status == status.Info) {
		return 1
	}
	return 0
}

// urgency orders verdicts that are equally far along.
func urgency(s status.Status) int {
	switch s {
	case status.Exception:
		return 0
	case status.AttemptFailed:
		return 1
	case status.AvailableForPickup:
		return 2
	case status.OutForDelivery:
		return 3
	}
	return 4
}
