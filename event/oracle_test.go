package event_test

import (
	"bytes"
	"cmp"
	"math"
	"reflect"
	"slices"
	"testing"
	"time"

	gocmp "github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// The oracle is a second fold, written from the rules and not from the code: lists instead of maps, a
// sort by a spelled-out key, a scan for every question. It takes IDs from Seal and nothing else.

func TestJoinAgainstTheOracle(t *testing.T) {
	law(t, func(t *rapid.T) {
		a := histories().Draw(t, "a")
		sameShipment(t, "oracle", naiveJoin(a), event.Join(a...))
	})
}

func TestVerdictAgainstTheOracle(t *testing.T) {
	law(t, func(t *rapid.T) {
		a := histories().Draw(t, "a")
		if diff := gocmp.Diff(naiveVerdict(naiveJoin(a)), event.Join(a...).Verdict(), exactStamps); diff != "" {
			t.Fatalf("-oracle +got:\n%s", diff)
		}
	})
}

func TestScenariosAgainstTheOracle(t *testing.T) {
	for _, row := range scenarios() {
		if diff := gocmp.Diff(naiveVerdict(naiveJoin(row.told)), event.Join(row.told...).Verdict(), exactStamps); diff != "" {
			t.Errorf("%s (-oracle +got):\n%s", row.name, diff)
		}
	}
}

// naiveJoin takes each stored event and each payload apart, and puts them together field by field.
func naiveJoin(tracks []event.Track) event.Shipment {
	var parts []event.Track
	for _, k := range cloneTracks(tracks) {
		fresh := k
		fresh.Events = nil
		for _, e := range k.Events {
			if e.ID.IsZero() {
				fresh.Events = append(fresh.Events, e)
				continue
			}
			stored := event.Track{Carrier: k.Carrier, Number: k.Number, Source: k.Source, Events: []event.Event{e}}
			event.Seal(&stored)
			parts = append(parts, stored)
		}
		event.Seal(&fresh)
		parts = append(parts, fresh)
	}
	var out event.Shipment
	for _, part := range parts {
		at := slices.IndexFunc(out.Tracks, func(k event.Track) bool {
			return k.Carrier == part.Carrier && k.Number == part.Number && k.Source == part.Source
		})
		if at < 0 {
			out.Tracks = append(out.Tracks, event.Track{Carrier: part.Carrier, Number: part.Number, Source: part.Source})
			at = len(out.Tracks) - 1
		}
		k := &out.Tracks[at]
		k.Events = naiveUnion(k.Events, part.Events, func(a, b event.Event) bool { return a.ID == b.ID })
		k.Refs = naiveUnion(k.Refs, part.Refs, func(a, b event.Ref) bool { return a == b })
		k.Promises = naiveUnion(k.Promises, part.Promises, func(a, b event.Promise) bool {
			return a.Kind == b.Kind && a.Start == b.Start && a.End == b.End
		})
		k.Issues = naiveUnion(k.Issues, part.Issues, func(a, b event.Issue) bool {
			return a.Kind == b.Kind && a.Value == b.Value && withoutIndexes(a.Path) == withoutIndexes(b.Path)
		})
		k.Origin, k.Destination = naiveMerge(k.Origin, part.Origin), naiveMerge(k.Destination, part.Destination)
		k.Service, k.Mode = max(k.Service, part.Service), max(k.Mode, part.Mode)
		k.WeightGrams, k.Items = max(k.WeightGrams, part.WeightGrams), max(k.Items, part.Items)
		if part.Whole.After(k.Whole) {
			k.Whole = part.Whole
		}
	}
	for i := range out.Tracks {
		k := &out.Tracks[i]
		slices.SortFunc(k.Refs, func(a, b event.Ref) int { return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Value, b.Value)) })
		slices.SortFunc(k.Promises, func(a, b event.Promise) int {
			return cmp.Or(cmp.Compare(a.Kind, b.Kind), naiveStamp(a.Start, b.Start), naiveStamp(a.End, b.End))
		})
		slices.SortFunc(k.Issues, func(a, b event.Issue) int {
			return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Value, b.Value), cmp.Compare(withoutIndexes(a.Path), withoutIndexes(b.Path)))
		})
		slices.SortFunc(k.Events, func(a, b event.Event) int { return naiveOrder(k.Events, a, k.Events, b) })
	}
	slices.SortFunc(out.Tracks, func(a, b event.Track) int {
		return cmp.Or(cmp.Compare(a.Carrier, b.Carrier), cmp.Compare(a.Number, b.Number), cmp.Compare(a.Source, b.Source))
	})
	return out
}

func naiveUnion[T any](have, more []T, same func(a, b T) bool) []T {
	for _, v := range more {
		if at := slices.IndexFunc(have, func(h T) bool { return same(h, v) }); at >= 0 {
			have[at] = naiveMerge(have[at], v)
			continue
		}
		have = append(have, v)
	}
	return have
}

// naiveMerge takes the greater of each field, groups as groups.
func naiveMerge[T any](a, b T) T {
	x, y := reflect.ValueOf(&a).Elem(), reflect.ValueOf(b)
	switch a := any(a).(type) {
	case event.Event:
		b := any(b).(event.Event)
		read := func(e event.Event) []string {
			mapped := "0"
			if e.Status != status.Unknown {
				mapped = "1"
			}
			return []string{mapped, string(rune('0' + e.Status.Rank())), e.Status.String(), e.Detail.String(), e.Reason.String(), e.Rule}
		}
		if slices.Compare(read(a), read(b)) < 0 {
			for _, f := range []string{"Status", "Detail", "Reason", "Rule"} {
				x.FieldByName(f).Set(y.FieldByName(f))
			}
		}
	case event.Issue: // path and offset are one place
		if b := any(b).(event.Issue); cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(a.Offset, b.Offset)) < 0 {
			x.FieldByName("Path").Set(y.FieldByName("Path"))
			x.FieldByName("Offset").Set(y.FieldByName("Offset"))
		}
	}
	naiveFields(x, y)
	return a
}

func naiveFields(x, y reflect.Value) {
	if lat := x.FieldByName("Lat"); lat.IsValid() {
		point := func(v reflect.Value) []float64 {
			located := 0.0
			if v.FieldByName("Located").Bool() {
				located = 1
			}
			return []float64{located, v.FieldByName("Lat").Float(), v.FieldByName("Lon").Float()}
		}
		if slices.Compare(point(x), point(y)) < 0 {
			for _, f := range []string{"Lat", "Lon", "Located"} {
				x.FieldByName(f).Set(y.FieldByName(f))
			}
		}
	}
	for i := range x.NumField() {
		name, to, v := x.Type().Field(i).Name, x.Field(i), y.Field(i)
		switch a := to.Interface().(type) {
		case status.Status, status.Detail, status.Reason, bool, float64, int64:
		case event.Stamp:
			if naiveStamp(a, v.Interface().(event.Stamp)) < 0 {
				to.Set(v)
			}
		case event.Span:
			b := v.Interface().(event.Span)
			if a.First.IsZero() || !b.First.IsZero() && b.First.Before(a.First) {
				a.First = b.First
			}
			if b.Last.After(a.Last) {
				a.Last = b.Last
			}
			to.Set(reflect.ValueOf(a))
		case event.ID:
			if b := v.Interface().(event.ID); bytes.Compare(a[:], b[:]) < 0 {
				to.Set(v)
			}
		default:
			switch {
			case to.Kind() == reflect.Struct:
				naiveFields(to, v)
			case to.Kind() == reflect.Uint16 && to.Uint() < v.Uint():
				to.Set(v)
			case to.Kind() == reflect.String && name != "Rule" && name != "Path" && to.String() < v.String():
				to.Set(v)
			}
		}
	}
}

func naiveStamp(a, b event.Stamp) int {
	offset := func(s event.Stamp) time.Duration { d, _ := s.Offset(); return d }
	return cmp.Or(cmp.Compare(a.Zone(), b.Zone()), cmp.Compare(a.Precision(), b.Precision()), a.Wall().Compare(b.Wall()), cmp.Compare(offset(a), offset(b)))
}

func withoutIndexes(path string) string {
	for {
		open := bytes.IndexByte([]byte(path), '[')
		if open < 0 {
			return path
		}
		path = path[:open] + path[open+bytes.IndexByte([]byte(path[open:]), ']')+1:]
	}
}

// naiveKey is the first part of the order: seconds on one axis.
func naiveKey(track []event.Event, e event.Event) int64 {
	rank := int64(e.Status.Rank())
	if instant, ok := e.At.Instant(); ok {
		return instant.Unix()
	}
	switch e.At.Precision() {
	case event.DayOnly:
		return e.At.Wall().Unix() + rank*3*3600
	case event.NoTime:
		first := int64(math.MaxInt64)
		for _, o := range track {
			if rank > 0 && !o.At.IsZero() && int64(o.Status.Rank()) > rank {
				first = min(first, naiveKey(track, o))
			}
		}
		return first
	}
	return e.At.Wall().Unix()
}

func naiveOrder(ofA []event.Event, a event.Event, ofB []event.Event, b event.Event) int {
	return cmp.Or(cmp.Compare(naiveKey(ofA, a), naiveKey(ofB, b)), cmp.Compare(a.Status.Rank(), b.Status.Rank()),
		cmp.Compare(a.Seq, b.Seq), bytes.Compare(a.ID[:], b.ID[:]))
}
