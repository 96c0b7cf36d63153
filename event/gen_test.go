package event_test

import (
	"flag"
	"os"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// PARCELFOLD_FULL=1 runs each property on 100,000 random histories; give it go test -timeout 60m.
// Without it rapid's own count holds (RAPID_CHECKS, 100).
const fullChecks = 100_000

func full() bool { return os.Getenv("PARCELFOLD_FULL") == "1" }

func TestMain(m *testing.M) {
	settings := map[string]string{"rapid.nofailfile": "true"} // the seed that is printed is enough
	if full() {
		settings["rapid.checks"] = "100000"
	}
	for name, value := range settings {
		if err := flag.Set(name, value); err != nil {
			panic(err)
		}
	}
	os.Exit(m.Run())
}

// personal stands in every field that may hold personal data, and in no other.
const personal = "Ms Example"

var (
	genStatuses = slices.Collect(status.All())
	genDetails  = append(slices.Collect(status.Details()), status.NoDetail, status.NoDetail, status.NoDetail)
	genReasons  = []status.Reason{status.NoReason, status.NoReason, status.NoReason, status.Delayed, status.Lost, status.Destroyed, status.Forfeited}
	genZones    = []*time.Location{time.UTC, time.FixedZone("", 3*3600), time.FixedZone("", -5*3600-1800), time.FixedZone("", 15*3600)}
)

func pickFrom[T any](t *rapid.T, label string, list ...T) T {
	return list[rapid.IntRange(0, len(list)-1).Draw(t, label)]
}

func often(t *rapid.T, label string, in int) bool { return rapid.IntRange(0, in-1).Draw(t, label) > 0 }
func rarely(t *rapid.T, label string, in int) bool {
	return rapid.IntRange(0, in-1).Draw(t, label) == in-1
}

// stamps are of every precision and origin, close together, so that events meet.
func genStamp(t *rapid.T) event.Stamp {
	at := base.Add(time.Duration(rapid.IntRange(0, 12).Draw(t, "hours"))*6*time.Hour + time.Duration(rapid.IntRange(0, 3).Draw(t, "half minutes"))*30*time.Second)
	zone := pickFrom(t, "zone", genZones...)
	origin := pickFrom(t, "origin", event.ZoneGiven, event.ZoneGiven, event.ZonePlace, event.ZoneCarrier, event.ZoneUnknown)
	switch rapid.IntRange(0, 9).Draw(t, "kind of time") {
	case 0:
		return event.Stamp{}
	case 1, 2:
		return event.At(at, event.DayOnly, origin)
	case 3:
		return event.At(at.AddDate(-30, 0, 0), event.ToSecond, origin)
	case 4:
		return event.At(at.AddDate(0, 0, 150), event.ToMinute, origin)
	case 5, 6:
		return event.At(at.In(zone), event.ToSecond, origin)
	}
	return event.At(at, event.ToMinute, event.ZoneGiven)
}

func genSpan(t *rapid.T) event.Span {
	if rarely(t, "never received", 3) {
		return event.Span{}
	}
	first := rapid.IntRange(-30, 90).Draw(t, "first")
	s := span(float64(first), float64(first+rapid.IntRange(0, 60).Draw(t, "for")))
	if rarely(t, "local receipt", 4) { // a careless caller: not in UTC
		s.First = s.First.In(genZones[1])
	}
	return s
}

func genPlace(t *rapid.T, name string) event.Place {
	if often(t, "no place", 3) {
		return event.Place{}
	}
	p := event.Place{Name: name, Country: pickFrom(t, "country", "", "DE", "RU"), City: pickFrom(t, "city", "", "Bonn")}
	if rarely(t, "located", 2) {
		p.Lat, p.Lon = float64(rapid.IntRange(-91, 91).Draw(t, "lat")), float64(rapid.IntRange(-1, 1).Draw(t, "lon"))
		p.Located = rapid.Bool().Draw(t, "really")
	}
	return p
}

func genEvent(t *rapid.T) event.Event {
	e := event.Event{
		Status: pickFrom(t, "status", genStatuses...),
		Detail: pickFrom(t, "detail", genDetails...),
		Reason: pickFrom(t, "reason", genReasons...),
		Piece:  pickFrom(t, "piece", "", "", "", "P", "Q"),
		At:     genStamp(t),
		Seen:   genSpan(t),
	}
	e.Native.Code = pickFrom(t, "code", "", "A", "a ", "07", "7", "B")
	e.Native.Sub = pickFrom(t, "sub", "", "", "1", "1/2")
	if rarely(t, "more", 4) {
		e.Native.Text = pickFrom[event.Sensitive](t, "text", personal, personal+" called", "")
		e.Carrier = pickFrom(t, "carrier", "", "post")
		e.Rule = pickFrom(t, "rule", "", "phrase")
		e.Newer = pickFrom(t, "newer", "", "status=beamed", "detail=by_drone reason=tired")
		e.Proof = event.Proof{SignedBy: pickFrom[event.Sensitive](t, "signed", "", personal), Method: pickFrom(t, "method", "", "photo")}
	}
	name := "hub"
	if e.Status.Rank() == 0 || e.Status.Rank() >= status.OutForDelivery.Rank() {
		name = personal
	}
	e.Place = genPlace(t, name)
	return e
}

// genEvents are events of one payload: new ones, repetitions, repetitions that say more, and voids.
func genEvents(t *rapid.T) []event.Event {
	var events []event.Event
	for range rapid.IntRange(0, 5).Draw(t, "events") {
		e := genEvent(t)
		if len(events) > 0 {
			old := events[rapid.IntRange(0, len(events)-1).Draw(t, "of")]
			switch rapid.IntRange(0, 7).Draw(t, "kind of event") {
			case 0:
				e = old
			case 1: // the same scan, read or received otherwise
				e.Native, e.At, e.Piece, e.Carrier = old.Native, old.At, old.Piece, old.Carrier
			case 2: // a stored event, whatever its fields say now
				e.ID = idIn(event.Track{Carrier: "swift", Number: "SW1"}, old)
			case 3:
				e.Voids = idIn(event.Track{Carrier: "swift", Number: "SW1"}, old)
			}
		}
		events = append(events, e)
	}
	return events
}

func genTrack(t *rapid.T) event.Track {
	k := event.Track{
		Carrier: pickFrom(t, "carrier", "swift", "swift", "swift", "post"),
		Number:  pickFrom(t, "number", "SW1", "SW1", "SW2"),
		Source:  pickFrom(t, "source", "swift", "swift", "agg", "hub"),
		Events:  genEvents(t),
	}
	for range rapid.IntRange(0, 3).Draw(t, "others") {
		switch rapid.IntRange(0, 4).Draw(t, "kind") {
		case 0:
			k.Refs = append(k.Refs, event.Ref{Kind: pickFrom(t, "ref", event.RefPiece, event.RefNext, "crate"), Value: pickFrom(t, "value", "P", "R", "")})
		case 1:
			k.Promises = append(k.Promises, event.Promise{Kind: pickFrom(t, "promise", event.PromiseDelivery, event.PromiseCollection, "hope"), Start: genStamp(t), End: genStamp(t), Seen: genSpan(t)})
		case 2:
			k.Issues = append(k.Issues, event.Issue{Kind: pickFrom(t, "issue", event.NotFound, event.UnreadableTime, event.UnmappedCode, "glitch"),
				Path: pickFrom(t, "path", "", "/e[1]/d", "/e[12]/d", "/e"), Offset: int64(rapid.IntRange(0, 2).Draw(t, "offset")), Seen: genSpan(t)})
			if i := &k.Issues[len(k.Issues)-1]; i.Kind != event.UnmappedCode {
				i.Value = pickFrom(t, "issue value", "", personal)
			} else {
				i.Value = pickFrom(t, "issue code", "A", "7")
			}
		case 3:
			k.Whole = hour(float64(rapid.IntRange(0, 120).Draw(t, "whole"))).In(genZones[2])
		case 4:
			k.Origin, k.Destination = genPlace(t, "depot"), genPlace(t, personal)
			k.Service, k.Mode = pickFrom(t, "service", "", "express"), pickFrom(t, "mode", "", "air")
			k.WeightGrams, k.Items = rapid.IntRange(0, 2).Draw(t, "grams"), rapid.IntRange(0, 2).Draw(t, "items")
		}
	}
	return k
}

// histories are up to three tracks as adapters, stores and careless callers hand them in: unsealed,
// unsorted, repeated, of several carriers, sources and pieces.
func histories() *rapid.Generator[[]event.Track] {
	return rapid.Custom(func(t *rapid.T) []event.Track {
		tracks := make([]event.Track, rapid.IntRange(0, 3).Draw(t, "tracks"))
		for i := range tracks {
			tracks[i] = genTrack(t)
			if rarely(t, "sealed", 4) {
				event.Seal(&tracks[i])
			}
		}
		return tracks
	})
}
