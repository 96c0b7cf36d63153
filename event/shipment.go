package event

import (
	"cmp"
	"time"

	"github.com/parcelfold/parcelfold/status"
)

// Events returns the events of all tracks in one order, oldest first, without twins: a day is left
// out where the same scan is told with a clock, and a scan told by two sources counts once. Withdrawn
// and voided events are among them; Verdict tells which. An event without a time stands before the
// first event of its track that is further along, or last.
func (s Shipment) Events() []Event {
	places := s.order()
	pass := s.sort(places).of
	out := make([]Event, 0, len(places))
	for i, p := range places {
		if pass[i] != coarser {
			out = append(out, *s.at(p))
		}
	}
	return out
}

// Event returns the event of that identity, which a Step, a Verdict or a case names. Twins and withdrawn
// events are found too; of one that several sources tell, the carrier's own source comes first. It is
// false where there is none, and for the zero ID, which is no identity.
func (s Shipment) Event(id ID) (Event, bool) {
	var found *Event
	for i := range s.Tracks {
		t := &s.Tracks[i]
		for j := range t.Events {
			if t.Events[j].ID == id && (found == nil || t.Source == t.Carrier) {
				found = &t.Events[j]
			}
		}
	}
	if found == nil || id.IsZero() {
		return Event{}, false
	}
	return *found, true
}

// Promise returns the current promise of kind k: the one said last; of those said together, the one
// that came up last, then the later one. It is false where there is none.
func (s Shipment) Promise(k PromiseKind) (Promise, bool) {
	var best Promise
	found := false
	for i := range s.Tracks {
		for _, p := range s.Tracks[i].Promises {
			if p.Kind == k && (!found || compareCurrent(best, p) < 0) {
				best, found = p, true
			}
		}
	}
	return best, found
}

func compareCurrent(a, b Promise) int {
	return cmp.Or(
		a.Seen.Last.Compare(b.Seen.Last),
		a.Seen.First.Compare(b.Seen.First),
		compareKey(a.End, b.End),
		compareKey(a.Start, b.Start),
		comparePromise(a, b),
	)
}

// Until returns the Shipment as it was known at t: without the events, promises and issues first
// received later. What was received without a time was always known. Fields that a later payload
// filled in stay: when they came is not kept.
func (s Shipment) Until(t time.Time) Shipment {
	var known []Track
	for i := range s.Tracks {
		k := s.Tracks[i]
		had := len(k.Events) + len(k.Promises) + len(k.Issues)
		k.Events = until(k.Events, t, func(e *Event) *Span { return &e.Seen })
		k.Promises = until(k.Promises, t, func(p *Promise) *Span { return &p.Seen })
		k.Issues = until(k.Issues, t, func(i *Issue) *Span { return &i.Seen })
		if k.Whole.After(t) {
			k.Whole = time.Time{}
		}
		if had == 0 || len(k.Events)+len(k.Promises)+len(k.Issues) > 0 {
			known = append(known, k)
		}
	}
	return Join(known...)
}

// until returns a copy of list without what was first seen after t.
func until[T any](list []T, t time.Time, seen func(*T) *Span) []T {
	var out []T
	for _, v := range list {
		span := seen(&v)
		if span.First.After(t) {
			continue
		}
		if span.Last.After(t) {
			span.Last = t
		}
		out = append(out, v)
	}
	return out
}

// Redact returns the Shipment without personal data: no free text of the carrier, no signer or paper,
// no values of unreadable fields, and no more than city, region and country of the destination and of
// where it can have been at the door: out for delivery and later, a problem, a note. IDs, codes, times
// and statuses stay, so the verdict is the same. Joining the original brings the data back: erase both.
func (s Shipment) Redact() Shipment {
	out := Join(s.Tracks...)
	for i := range out.Tracks {
		t := &out.Tracks[i]
		t.Destination = coarse(t.Destination)
		for j := range t.Events {
			e := &t.Events[j]
			e.Native.Text = ""
			e.Proof = Proof{Method: e.Proof.Method}
			if rank := e.Status.Rank(); rank == 0 || rank >= status.OutForDelivery.Rank() {
				e.Place = coarse(e.Place)
			}
		}
		for j := range t.Issues {
			if k := t.Issues[j].Kind; k != UnmappedCode {
				t.Issues[j].Value = ""
			}
		}
	}
	return Join(out.Tracks...)
}

func coarse(p Place) Place { return Place{City: p.City, Region: p.Region, Country: p.Country} }
