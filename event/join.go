package event

import (
	"cmp"
	"slices"
)

// Join folds tracks into one Shipment. It is a join in the sense of a semilattice: any order, any
// grouping and any repetition of the same tracks give the same Shipment. The tracks need not be
// sealed or sorted; they are not changed, and the result shares no memory with them.
func Join(tracks ...Track) Shipment {
	list := make([]Track, 0, len(tracks))
	for i := range tracks {
		list = append(list, sealedCopy(&tracks[i]))
	}
	slices.SortStableFunc(list, compareTrack)
	out := list[:0]
	for i, end := 0, 0; i < len(list); i = end {
		t := list[i]
		for end = i + 1; end < len(list) && compareTrack(t, list[end]) == 0; end++ {
			mergeTrack(&t, &list[end])
		}
		if end > i+1 {
			Seal(&t)
		}
		out = append(out, t)
	}
	if len(out) == 0 {
		return Shipment{}
	}
	clear(list[len(out):])
	return Shipment{Tracks: slices.Clip(out)}
}

// Join returns what both know. It is commutative, associative and idempotent, and the zero Shipment
// is its identity. Neither Shipment is changed.
func (s Shipment) Join(o Shipment) Shipment {
	all := make([]Track, 0, len(s.Tracks)+len(o.Tracks))
	return Join(append(append(all, s.Tracks...), o.Tracks...)...)
}

func sealedCopy(t *Track) Track {
	c := *t
	c.Refs = cloneFull(t.Refs)
	c.Events = cloneFull(t.Events)
	c.Promises = cloneFull(t.Promises)
	c.Issues = cloneFull(t.Issues)
	Seal(&c)
	return c
}

// cloneFull copies a list; an empty one becomes nil, so that equal shipments are deeply equal.
func cloneFull[T any](list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return slices.Clone(list)
}

func compareTrack(a, b Track) int {
	return cmp.Or(
		cmp.Compare(a.Carrier, b.Carrier),
		cmp.Compare(a.Number, b.Number),
		cmp.Compare(a.Source, b.Source),
	)
}

// mergeTrack joins b into a, which is to be sealed again; both are of one carrier, number and source.
func mergeTrack(a, b *Track) {
	a.Events = append(a.Events, b.Events...)
	a.Refs = append(a.Refs, b.Refs...)
	a.Promises = append(a.Promises, b.Promises...)
	a.Issues = append(a.Issues, b.Issues...)
	a.Origin = mergePlace(a.Origin, b.Origin)
	a.Destination = mergePlace(a.Destination, b.Destination)
	a.Service = max(a.Service, b.Service)
	a.Mode = max(a.Mode, b.Mode)
	a.WeightGrams = max(a.WeightGrams, b.WeightGrams)
	a.Items = max(a.Items, b.Items)
	if b.Whole.After(a.Whole) {
		a.Whole = b.Whole
	}
}
