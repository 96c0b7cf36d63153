package event_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Two tellings of one scan: what each group of fields keeps. Groups are joined apart, so that no order
// of tellings matters.
func TestMergeOfOneScan(t *testing.T) {
	id := event.ID{1}
	point := func(lat, lon float64, located bool) event.Event {
		return event.Event{Place: event.Place{Lat: lat, Lon: lon, Located: located}, Proof: event.Proof{Lat: lat, Lon: lon, Located: located}}
	}
	at := func(h float64, p event.Precision, z event.ZoneOrigin) event.Event {
		return event.Event{At: event.At(hour(h), p, z)}
	}
	tests := []struct {
		name       string
		a, b, want event.Event
		why        string
	}{
		{"mapped over unknown", event.Event{Status: info, Detail: status.DataChanged}, event.Event{Rule: "phrase", Reason: status.Lost}, event.Event{Status: info, Detail: status.DataChanged}, "a reading over none, the whole reading"},
		{"further", event.Event{Status: acc, Detail: status.PickedUp, Reason: status.Held}, event.Event{Status: ofd}, event.Event{Status: ofd}, "the further one, with its own detail and reason"},
		{"by name", event.Event{Status: pick}, event.Event{Status: ofd}, event.Event{Status: ofd}, "equally far: out_for_delivery is after available_for_pickup in the alphabet"},
		{"by detail", event.Event{Status: del, Detail: status.ToNeighbor}, event.Event{Status: del, Detail: status.Signed, Reason: status.Damaged}, event.Event{Status: del, Detail: status.ToNeighbor}, "to_neighbor is after signed"},
		{"by reason", event.Event{Status: exc, Reason: status.Weather}, event.Event{Status: exc, Reason: status.Delayed, Rule: "x"}, event.Event{Status: exc, Reason: status.Weather}, "then the reason"},
		{"by rule", event.Event{Status: exc, Rule: "a"}, event.Event{Status: exc, Rule: "b"}, event.Event{Status: exc, Rule: "b"}, "then the rule"},
		{"zone that is given", at(8, event.ToMinute, event.ZoneGiven), at(9, event.ToSecond, event.ZoneCarrier), at(8, event.ToMinute, event.ZoneGiven), "a zone from the payload outbids seconds"},
		{"more precise", at(8, event.ToSecond, event.ZonePlace), at(9, event.ToMinute, event.ZonePlace), at(8, event.ToSecond, event.ZonePlace), "of one origin, the more precise"},
		{"later", at(8, event.ToMinute, event.ZonePlace), at(9, event.ToMinute, event.ZonePlace), at(9, event.ToMinute, event.ZonePlace), "then the later"},
		{"any time", event.Event{}, at(8, event.DayOnly, event.ZoneUnknown), at(8, event.DayOnly, event.ZoneUnknown), "over none"},
		{"one wall, two offsets", event.Event{At: event.At(time.Date(2026, 3, 2, 8, 0, 0, 0, moscow), event.ToMinute, event.ZoneGiven)}, at(8, event.ToMinute, event.ZoneGiven), event.Event{At: event.At(time.Date(2026, 3, 2, 8, 0, 0, 0, moscow), event.ToMinute, event.ZoneGiven)}, "one of them, always the same"},
		{"point", point(1, 2, true), point(0, 0, false), point(1, 2, true), "a point over none"},
		{"points", point(1, 2, true), point(1, 3, true), point(1, 3, true), "as a pair"},
		{"no mixed point", point(2, 1, true), point(1, 9, true), point(2, 1, true), "never the latitude of one with the longitude of the other"},
		{"origin of coordinates", point(0, 0, true), point(0, 0, false), point(0, 0, true), "nought is a coordinate"},
		{"texts", event.Event{Native: event.Native{Code: "A", Text: "x"}, Place: event.Place{Name: "hub", Country: "DE"}}, event.Event{Native: event.Native{Sub: "1", Text: "y"}, Place: event.Place{City: "Bonn", Region: "NW", PostalCode: "53113"}},
			event.Event{Native: event.Native{Code: "A", Sub: "1", Text: "y"}, Place: event.Place{Name: "hub", City: "Bonn", Region: "NW", PostalCode: "53113", Country: "DE"}}, "each field alone; empty is smallest"},
		{"proof", event.Event{Proof: event.Proof{SignedBy: "A", Method: "photo"}}, event.Event{Proof: event.Proof{Document: "B", Ref: "r"}}, event.Event{Proof: event.Proof{SignedBy: "A", Document: "B", Method: "photo", Ref: "r"}}, "each field alone"},
		{"names", event.Event{Carrier: "a", Number: "2", Piece: "p"}, event.Event{Carrier: "b", Number: "1", Seq: 3}, event.Event{Carrier: "b", Number: "2", Piece: "p", Seq: 3}, "stored under one ID, whatever they say"},
		{"newer", event.Event{Newer: "status=beamed"}, event.Event{Newer: "status=zapped"}, event.Event{Newer: "status=zapped"}, "a word of a newer release is not lost to an older"},
		{"voids", event.Event{Voids: event.ID{7}}, event.Event{Voids: event.ID{8}}, event.Event{Voids: event.ID{8}}, "one of them"},
		{"seen", event.Event{Seen: span(5, 6)}, event.Event{Seen: span(1, 2)}, event.Event{Seen: span(1, 6)}, "from the first to the last"},
		{"seen by one", event.Event{Seen: span(5, 6)}, event.Event{}, event.Event{Seen: span(5, 6)}, "no receipt is not the first"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tt.a.ID, tt.b.ID, tt.want.ID = id, id, id
			for order, pair := range map[string][2]event.Event{"a, b": {tt.a, tt.b}, "b, a": {tt.b, tt.a}} {
				s := event.Join(event.Track{Events: pair[:1]}, event.Track{Events: pair[1:]})
				if diff := cmp.Diff(tt.want, s.Tracks[0].Events[0], exactStamps); diff != "" {
					t.Errorf("%s, joined %s (-want +got):\n%s", tt.why, order, diff)
				}
			}
		})
	}
}

func TestMergeOfTracks(t *testing.T) {
	a := event.Track{Carrier: "swift", Number: "SW1", Source: "swift", Origin: event.Place{City: "Bonn"}, Destination: event.Place{Country: "RU"},
		Service: "express", WeightGrams: 900, Whole: hour(9),
		Refs:   []event.Ref{{Kind: event.RefOrder, Value: "o-1"}},
		Issues: []event.Issue{{Kind: event.MissingField, Path: "/e[1]/d", Offset: 7, Seen: span(1, 1)}, {Kind: event.MissingField, Path: "/e[1]/c"}, {Kind: event.MissingField, Path: "/3"}}}
	b := event.Track{Carrier: "swift", Number: "SW1", Source: "swift", Origin: event.Place{Country: "DE"}, Mode: "air", Items: 2, WeightGrams: 1000, Whole: hour(5),
		Refs:   []event.Ref{{Kind: event.RefOrder, Value: "o-1"}, {Kind: event.RefNext, Value: "N"}},
		Issues: []event.Issue{{Kind: event.MissingField, Path: "/e[90]/d", Offset: 3, Seen: span(4, 4)}, {Kind: event.MissingField, Path: "/12]/d"}, {Kind: event.MissingField, Path: "/3]/d"}, {Kind: event.MissingField, Path: "/e[1"}, {Kind: event.MissingField, Path: "/e[]/d"}, {Kind: event.MissingField, Path: "/e[x]/d"}}}
	want := event.Track{Carrier: "swift", Number: "SW1", Source: "swift", Origin: event.Place{City: "Bonn", Country: "DE"}, Destination: event.Place{Country: "RU"},
		Service: "express", Mode: "air", Items: 2, WeightGrams: 1000, Whole: hour(9),
		Refs: []event.Ref{{Kind: event.RefNext, Value: "N"}, {Kind: event.RefOrder, Value: "o-1"}},
		Issues: []event.Issue{
			{Kind: event.MissingField, Path: "/12]/d"}, // nor is a bracket that was never opened
			{Kind: event.MissingField, Path: "/3"},     // the beginning of a path is another one
			{Kind: event.MissingField, Path: "/3]/d"},
			{Kind: event.MissingField, Path: "/e[1]/c"},
			{Kind: event.MissingField, Path: "/e[90]/d", Offset: 3, Seen: span(1, 4)}, // one trouble in two records, at the path of greater bytes
			{Kind: event.MissingField, Path: "/e[1"},                                  // nor one that is never closed
			{Kind: event.MissingField, Path: "/e[]/d"},                                // no index, so another path
			{Kind: event.MissingField, Path: "/e[x]/d"},
		}}
	for order, pair := range map[string][]event.Track{"a, b": {a, b}, "b, a": {b, a}} {
		got := event.Join(pair...).Tracks
		if diff := cmp.Diff([]event.Track{want}, got, exactStamps); diff != "" {
			t.Errorf("joined %s (-want +got):\n%s", order, diff)
		}
	}
}
