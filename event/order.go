package event

import (
	"cmp"
	"math"
	"slices"
)

const (
	ranks     = 8        // status.Rank runs from 0 to 7
	rankShift = 3 * 3600 // within a day without a clock, what is further along comes later
)

// rankedFirst holds, for each rank, the key of a track's first timed event of a greater rank.
type rankedFirst [ranks]int64

// axis places the events of one track on one axis.
func axis(events []Event) rankedFirst {
	var of rankedFirst
	for r := range of {
		of[r] = math.MaxInt64
	}
	for i := range events {
		if e := &events[i]; !e.At.IsZero() {
			for r := range e.Status.Rank() {
				of[r] = min(of[r], timedKey(e))
			}
		}
	}
	of[0] = math.MaxInt64 // a note without a time says nothing of when
	return of
}

// key is the first of the four things that events are ordered by.
func (of *rankedFirst) key(e *Event) int64 {
	if e.At.IsZero() {
		return of[e.Status.Rank()]
	}
	return timedKey(e)
}

func timedKey(e *Event) int64 {
	if e.At.precision == DayOnly {
		return e.At.wall + int64(e.Status.Rank())*rankShift
	}
	return e.At.key()
}

// spot is where an event stands in the order: by key, then rank, ordinal and ID.
type spot struct {
	key        int64
	track, nth int32
	rank       int8
}

func comparePlaced(a, b spot, ea, eb *Event) int {
	if a.key != b.key {
		return cmp.Compare(a.key, b.key)
	}
	return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(ea.Seq, eb.Seq), ea.ID.Compare(eb.ID))
}

// sortEvents brings the events of one track into order.
func sortEvents(events []Event, perm []int32) {
	of := axis(events)
	arrange(events, perm, func(a, b int32) int {
		ea, eb := &events[a], &events[b]
		return comparePlaced(
			spot{key: of.key(ea), rank: int8(ea.Status.Rank())},
			spot{key: of.key(eb), rank: int8(eb.Status.Rank())}, ea, eb)
	})
}

// order returns the places of all events of all tracks, oldest first. Events of the same ID in
// several tracks stand in the order of the tracks.
func (s Shipment) order() []spot {
	n := 0
	for i := range s.Tracks {
		n += len(s.Tracks[i].Events)
	}
	out := make([]spot, 0, n)
	for t := range s.Tracks {
		events := s.Tracks[t].Events
		of := axis(events)
		for i := range events {
			e := &events[i]
			out = append(out, spot{key: of.key(e), rank: int8(e.Status.Rank()), track: int32(t), nth: int32(i)})
		}
	}
	slices.SortStableFunc(out, func(a, b spot) int {
		return comparePlaced(a, b, s.at(a), s.at(b))
	})
	return out
}

func (s Shipment) at(p spot) *Event { return &s.Tracks[p.track].Events[p.nth] }
