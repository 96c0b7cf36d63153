package carriertest

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"slices"

	"github.com/parcelfold/parcelfold/event"
)

// records: records told twice, or in another order, leave the parcels where they stand. Their tracks
// may differ: a scan told twice in one body may be two.
func (k *kit) records(t reporter) {
	for _, f := range k.clean() {
		for _, c := range []struct {
			name     string
			items    func([]any) []any
			siblings func([]*element) []*element
		}{
			{"in reverse", reversed[any], reversed[*element]},
			{"told twice", twice[any], twice[*element]},
		} {
			got, ok := k.changed(t, f, "records "+c.name, c.items, c.siblings)
			if ok && !slices.Equal(standings(f.got), standings(got)) {
				t.Errorf("%s with records %s: the parcels stand elsewhere: %v, want %v", f.name, c.name, standings(got), standings(f.got))
			}
		}
	}
}

// neighbours: a record that is none, and an end that is cut off, take nothing from the records beside.
func (k *kit) neighbours(t reporter) {
	for _, f := range k.clean() {
		got, ok := k.changed(t, f, "records that are none",
			func(l []any) []any { return append(slices.Insert(l, 1, any(nil)), map[string]any{}) },
			func(l []*element) []*element {
				none := &element{start: xml.StartElement{Name: l[0].start.Name}}
				return append(slices.Insert(l, 1, none), none)
			})
		if ok && count(got) < count(f.got) {
			t.Errorf("%s with records that are none: %d events, want %d", f.name, count(got), count(f.got))
		}
		p := f.payload
		p.Body = bytes.TrimRight(p.Body, " \t\r\n")
		p.Body = p.Body[:max(len(p.Body)-1, 0)]
		got, err := k.registry.Decode(k.adapter.ID(), p)
		if count(got) < count(f.got)-1 || len(got) < len(f.got)-1 {
			t.Errorf("%s without its last byte: %d tracks and %d events, want %d and %d: %v",
				f.name, len(got), count(got), len(f.got), count(f.got), err)
		}
	}
}

// changed decodes a fixture with its lists changed; false if it has none.
func (k *kit) changed(t reporter, f fixture, name string, items func([]any) []any, siblings func([]*element) []*element) ([]event.Track, bool) {
	t.Helper()
	text, _ := f.text()
	body := redressJSON(text, items)
	if body == nil {
		body = redressXML(text, siblings)
	}
	if body == nil {
		return nil, false
	}
	p := f.payload
	p.Body = body
	got, err := k.registry.Decode(k.adapter.ID(), p)
	k.sound(t, f.name+" with "+name, 0, p, got, err)
	if err != nil {
		t.Errorf("%s with %s: %v", f.name, name, err)
	}
	return got, err == nil
}

func reversed[T any](l []T) []T { slices.Reverse(l); return l }

func twice[T any](l []T) []T { return append(l, l[0]) }

func count(tracks []event.Track) (events int) {
	for _, t := range tracks {
		events += len(t.Events)
	}
	return events
}

// standings says where each parcel stands, without the identities of the scans that say so.
func standings(tracks []event.Track) []string {
	byParcel := map[string][]event.Track{}
	for _, t := range tracks {
		parcel := t.Carrier + " " + t.Number
		byParcel[parcel] = append(byParcel[parcel], t)
	}
	var out []string
	for parcel, list := range byParcel {
		v := event.Join(list...).Verdict()
		out = append(out, fmt.Sprint(parcel, ": ", v.Status, " ", v.Detail, " ", v.Reason, " since ", v.Since,
			", progress ", v.Progress, ", final ", v.Final, ", leg ", v.Leg, ", pieces ", v.Pieces))
	}
	slices.Sort(out)
	return out
}
