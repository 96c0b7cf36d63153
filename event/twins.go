package event

import (
	"github.com/parcelfold/parcelfold/status"
)

// pass sorts out events before they can decide.
type pass uint8

const (
	counts    pass = iota
	withdrawn      // the carrier's newer full history no longer holds it
	voided         // taken back by another event
	coarser        // a twin of an event that tells it better
)

// sorted says of the event at each place whether it counts.
type sorted struct {
	of     []pass
	better map[int]int // place of a coarser twin to the place of the event that tells it better
}

// sort sorts out the events at places. What is withdrawn, voided or not to be believed is nobody's
// better twin.
func (s Shipment) sort(places []spot) sorted {
	out := sorted{of: make([]pass, len(places))}
	var voids map[takenBack]bool
	for i, p := range places {
		e, whole := s.at(p), s.Tracks[p.track].Whole
		if last := e.Seen.Last; !last.IsZero() && last.Before(whole) {
			out.of[i] = withdrawn
		} else if !e.Voids.IsZero() {
			if voids == nil {
				voids = map[takenBack]bool{}
			}
			voids[takenBack{e.Voids, e.Carrier}] = true
		}
	}
	for i, p := range places {
		if e := s.at(p); voids[takenBack{e.ID, e.Carrier}] {
			out.of[i] = voided
		}
	}
	s.coarseTwins(places, &out)
	if len(s.Tracks) > 1 {
		s.sourceTwins(places, &out)
	}
	return out
}

// takenBack names an event that its own carrier takes back; nobody else can.
type takenBack struct {
	event   ID
	carrier string
}

// drop marks the event at place i as a twin of the one at better.
func (o *sorted) drop(i, better int) {
	if o.better == nil {
		o.better = map[int]int{}
	}
	o.of[i], o.better[i] = coarser, better
}

// scan names a day on which a carrier scanned a piece with a code.
type scan struct {
	carrier, number, piece, code, sub string
	day                               int64
}

func scanOf(e *Event) scan {
	return scan{e.Carrier, e.Number, e.Piece, CodeKey(e.Native.Code), CodeKey(firstSub(e.Native.Sub)), floor(e.At.wall, dayLength)}
}

// coarseTwins marks a day where the same code of the same piece has a clock on that date.
func (s Shipment) coarseTwins(places []spot, out *sorted) {
	days := false
	for _, p := range places {
		days = days || s.at(p).At.precision == DayOnly
	}
	if !days {
		return
	}
	clocked := map[scan]int{}
	for i, p := range places {
		e := s.at(p)
		if out.of[i] == counts && e.At.precision > DayOnly && e.Native.Code != "" && e.credible() {
			clocked[scanOf(e)] = i
		}
	}
	for i, p := range places {
		e := s.at(p)
		if out.of[i] != counts || e.At.precision != DayOnly || e.Native.Code == "" {
			continue
		}
		if better, ok := clocked[scanOf(e)]; ok {
			out.drop(i, better)
		}
	}
}

// sourceTwins marks the scans that a lesser source tells again: same status within one minute, or on
// one date where a clock is missing. Each scan of the better source answers for one of each other.
// The carrier itself is the better source; among others the order of the names decides.
func (s Shipment) sourceTwins(places []spot, out *sorted) {
	for lesser := range s.Tracks {
		for better := range s.Tracks {
			if s.betterSource(better, lesser) {
				s.pairTwins(places, out, int32(better), int32(lesser))
			}
		}
	}
}

func (s Shipment) betterSource(a, b int) bool {
	ta, tb := &s.Tracks[a], &s.Tracks[b]
	if a == b || ta.Carrier != tb.Carrier || ta.Number != tb.Number {
		return false
	}
	own, other := ta.Source == ta.Carrier, tb.Source == tb.Carrier
	if own != other {
		return own
	}
	return ta.Source < tb.Source
}

// lane holds the scans of one status that a lesser source may tell again.
type lane struct {
	from  []int  // places, in order
	taken []bool // that have their twin
	start int    // the first that still may
}

// pairTwins walks both tracks in order. Twins have one status and are at most a reach apart on the axis, so
// the candidates of one scan lie in a window that only moves forward.
func (s Shipment) pairTwins(places []spot, out *sorted, better, lesser int32) {
	var lanes [numStatuses]lane
	reach := int64(minute)
	for i, p := range places {
		e := s.at(p)
		if p.track == better || p.track == lesser {
			reach = max(reach, e.reach())
		}
		if p.track == better && out.of[i] == counts && e.credible() && e.Status < numStatuses {
			lanes[e.Status].from = append(lanes[e.Status].from, i)
		}
	}
	for i := range lanes {
		lanes[i].taken = make([]bool, len(lanes[i].from))
	}
	for i, p := range places {
		if e := s.at(p); p.track == lesser && out.of[i] == counts && e.Status < numStatuses {
			if better, ok := s.twinOf(e, p.key, reach, places, &lanes[e.Status]); ok {
				out.drop(i, better)
			}
		}
	}
}

// numStatuses is how many statuses there are; one that is none has no twins.
const numStatuses = status.Cancelled + 1

// twinOf takes from a lane the first scan that e tells again. key is where e stands on the axis.
func (s Shipment) twinOf(e *Event, key, reach int64, places []spot, l *lane) (place int, ok bool) {
	for l.start < len(l.from) && (l.taken[l.start] || places[l.from[l.start]].key < key-reach) {
		l.start++
	}
	for k := l.start; k < len(l.from) && places[l.from[k]].key <= key+reach; k++ {
		if !l.taken[k] && sameScan(s.at(places[l.from[k]]), e) {
			l.taken[k] = true
			return l.from[k], true
		}
	}
	return 0, false
}

const minute = 60

// reach is how far from e, on the axis, a twin can lie: a minute for an instant; days for a date or a
// clock without a zone, whose place on the axis may be a day off. Without a time there is none.
func (e *Event) reach() int64 {
	if e.At.known || e.At.IsZero() {
		return minute
	}
	return 2 * dayLength
}

func sameScan(a, b *Event) bool {
	if a.Status != b.Status || a.Status == status.Unknown || a.At.IsZero() || b.At.IsZero() {
		return false
	}
	if a.Piece != b.Piece && a.Piece != "" && b.Piece != "" {
		return false
	}
	if a.At.precision == DayOnly || b.At.precision == DayOnly {
		return floor(a.At.wall, dayLength) == floor(b.At.wall, dayLength)
	}
	gap := a.At.key() - b.At.key()
	if !a.At.known || !b.At.known {
		gap = a.At.wall - b.At.wall
	}
	return gap >= -minute && gap <= minute
}
