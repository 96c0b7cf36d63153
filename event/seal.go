package event

import (
	"cmp"
	"math"
	"slices"
)

// Seal brings a track into the form in which it is stored and joined: the track's carrier and number
// on every event that has none, an ID on every event that has none, what is told twice merged,
// everything in order, times in UTC without a monotonic part, coordinates that are none dropped.
// Sealing a sealed track changes nothing. An event that has an ID keeps it, whatever its fields say
// now; to have it identified anew, clear its ID. The track must not be used by others meanwhile.
func Seal(t *Track) {
	cleanTrack(t)
	identify(t.Events)
	perm := make([]int32, len(t.Events))
	t.Events = mergeEvents(t.Events, perm)
	sortEvents(t.Events, perm[:len(t.Events)])
	t.Refs = mergeSorted(t.Refs, compareRef, mergeRef)
	t.Promises = mergeSorted(t.Promises, comparePromise, mergePromise)
	t.Issues = mergeSorted(t.Issues, compareIssue, mergeIssue)
}

func cleanTrack(t *Track) {
	t.Whole = cleanTime(t.Whole)
	cleanPoint(&t.Origin.Lat, &t.Origin.Lon, &t.Origin.Located)
	cleanPoint(&t.Destination.Lat, &t.Destination.Lon, &t.Destination.Located)
	for i := range t.Events {
		e := &t.Events[i]
		e.Carrier, e.Number = cmp.Or(e.Carrier, t.Carrier), cmp.Or(e.Number, t.Number)
		cleanPoint(&e.Place.Lat, &e.Place.Lon, &e.Place.Located)
		cleanPoint(&e.Proof.Lat, &e.Proof.Lon, &e.Proof.Located)
		e.Seen = cleanSpan(e.Seen)
	}
	for i := range t.Promises {
		t.Promises[i].Seen = cleanSpan(t.Promises[i].Seen)
	}
	for i := range t.Issues {
		t.Issues[i].Seen = cleanSpan(t.Issues[i].Seen)
	}
}

// identify gives an ID to every event without one: they are the events of one payload. Those that
// are alike are counted, oldest first and then by all else they say; a repetition is the same event, also
// one that fills in a part of the place or the proof. It may reorder events.
func identify(events []Event) {
	fresh := 0
	for i := range events {
		if events[i].ID.IsZero() {
			events[fresh], events[i] = events[i], events[fresh]
			fresh++
		}
	}
	events = events[:fresh]
	for i := range events {
		events[i].Seq = 0
		events[i].ID = events[i].identity(0)
	}
	perm := make([]int32, fresh)
	arrange(events, perm, func(a, b int32) int {
		if order := events[a].ID.Compare(events[b].ID); order != 0 || events[a] == events[b] {
			return order
		}
		return compareWhole(&events[a], &events[b])
	})
	var class ID // of the alike
	var last Event
	var n uint16
	for i := range events {
		e := &events[i]
		switch {
		case i == 0 || e.ID != class:
			class, last, n = e.ID, *e, 0
			continue
		case *e == last: // told again word by word, as most repetitions are
		case sameTold(&last, e):
			last = mergeEvent(&last, e)
		default:
			last = *e
			if n < math.MaxUint16 {
				n++
			}
		}
		if n > 0 {
			e.Seq, e.ID = n, e.identity(n)
		}
	}
}

// sameTold reports whether two alike events of one payload are one scan told twice: they differ at most
// in that one of them leaves out a part of the place or of the proof. Carriers and aggregators fill such
// parts in later and send both tellings.
func sameTold(a, b *Event) bool {
	return a.At == b.At && a.Native == b.Native && a.Newer == b.Newer && a.Voids == b.Voids &&
		compareReading(a, b) == 0 && samePlace(&a.Place, &b.Place) && sameProof(&a.Proof, &b.Proof)
}

func samePlace(a, b *Place) bool {
	return orEmpty(a.Name, b.Name) && orEmpty(a.City, b.City) && orEmpty(a.Region, b.Region) &&
		orEmpty(a.PostalCode, b.PostalCode) && orEmpty(a.Country, b.Country) &&
		(!a.Located || !b.Located || a.Lat == b.Lat && a.Lon == b.Lon)
}

func sameProof(a, b *Proof) bool {
	return orEmpty(a.SignedBy, b.SignedBy) && orEmpty(a.Document, b.Document) && orEmpty(a.Method, b.Method) &&
		orEmpty(a.Ref, b.Ref) && (!a.Located || !b.Located || a.Lat == b.Lat && a.Lon == b.Lon)
}

// orEmpty reports whether two texts are equal, or one of them is missing.
func orEmpty[S ~string](a, b S) bool { return a == b || a == "" || b == "" }

// mergeEvents joins events of one ID and returns the shortened slice, ordered by ID.
func mergeEvents(events []Event, perm []int32) []Event {
	arrange(events, perm, func(a, b int32) int { return events[a].ID.Compare(events[b].ID) })
	out := events[:0]
	for i := range events {
		if n := len(out); n > 0 && out[n-1].ID == events[i].ID {
			if out[n-1] != events[i] {
				out[n-1] = mergeEvent(&out[n-1], &events[i])
			}
			continue
		}
		out = append(out, events[i])
	}
	clear(events[len(out):])
	return out
}

// arrange sorts events by less over their indexes, moving each event once. perm is room for them.
func arrange(events []Event, perm []int32, compare func(a, b int32) int) {
	for i := range perm {
		perm[i] = int32(i)
	}
	if slices.IsSortedFunc(perm, compare) {
		return
	}
	slices.SortStableFunc(perm, compare)
	for start := range perm {
		if perm[start] < 0 || perm[start] == int32(start) {
			continue
		}
		held, to := events[start], start
		for {
			from := int(perm[to])
			perm[to] = -1
			if from == start {
				events[to] = held
				break
			}
			events[to] = events[from]
			to = from
		}
	}
}

// mergeSorted sorts list and joins the entries that compare as equal.
func mergeSorted[T any](list []T, compare func(a, b T) int, merge func(a, b T) T) []T {
	if len(list) < 2 {
		return list
	}
	slices.SortFunc(list, compare)
	out := list[:1]
	for _, v := range list[1:] {
		if last := &out[len(out)-1]; compare(*last, v) == 0 {
			*last = merge(*last, v)
			continue
		}
		out = append(out, v)
	}
	clear(list[len(out):])
	return out
}

func compareRef(a, b Ref) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Value, b.Value))
}

func mergeRef(a, _ Ref) Ref { return a }

func comparePromise(a, b Promise) int {
	return cmp.Or(cmp.Compare(a.Kind, b.Kind), compareStamp(a.Start, b.Start), compareStamp(a.End, b.End))
}

func mergePromise(a, b Promise) Promise {
	a.Seen = mergeSpan(a.Seen, b.Seen)
	return a
}

// compareIssue orders issues by kind, value and path without indexes: the same trouble at every poll
// and in every record is one issue.
func compareIssue(a, b Issue) int {
	if order := cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Value, b.Value)); order != 0 {
		return order
	}
	return comparePath(a.Path, b.Path)
}

func mergeIssue(a, b Issue) Issue {
	if cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Offset, b.Offset)) < 0 {
		a.Path, a.Offset = b.Path, b.Offset
	}
	a.Seen = mergeSpan(a.Seen, b.Seen)
	return a
}

// comparePath compares paths as if they had no "[n]".
func comparePath(a, b string) int {
	for {
		a, b = skipIndex(a), skipIndex(b)
		if a == "" || b == "" || a[0] != b[0] {
			return cmp.Compare(a, b)
		}
		a, b = a[1:], b[1:]
	}
}

// skipIndex drops leading "[12]" groups of digits.
func skipIndex(s string) string {
	for {
		n := 1
		for n < len(s) && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		if n < 2 || s[0] != '[' || n == len(s) || s[n] != ']' {
			return s
		}
		s = s[n+1:]
	}
}
