package exception_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

var (
	statuses = slices.Collect(status.All())
	reasons  = append([]status.Reason{status.NoReason, status.NoReason, status.NoReason, 200}, slices.Collect(status.Reasons())...)
	details  = append([]status.Detail{status.NoDetail}, slices.Collect(status.Details())...)
)

// anyEvent draws an event of any kind, also one that cannot be.
func anyEvent(t *rapid.T) event.Event {
	e := event.Event{
		Status: rapid.SampledFrom(statuses).Draw(t, "status"),
		Detail: rapid.SampledFrom(details).Draw(t, "detail"),
		Reason: rapid.SampledFrom(reasons).Draw(t, "reason"),
		Piece:  rapid.SampledFrom([]string{"", "", "", "A", "B"}).Draw(t, "piece"),
		Native: event.Native{Code: rapid.SampledFrom([]string{"1", "2", "3", "4", "5"}).Draw(t, "code")},
		Place:  event.Place{Country: rapid.SampledFrom([]string{"", "DE", "FR"}).Draw(t, "country"), City: rapid.SampledFrom([]string{"", "Bonn", "Köln", "Lyon"}).Draw(t, "city")},
	}
	when := at(float64(rapid.IntRange(-50, 5000).Draw(t, "hour")))
	switch rapid.IntRange(0, 5).Draw(t, "precision") {
	case 0:
	case 1:
		e.At = event.At(when, event.DayOnly, event.ZoneUnknown)
	case 2:
		e.At = event.At(when, event.ToMinute, event.ZoneUnknown)
	default:
		e.At = event.At(when, event.ToSecond, event.ZoneGiven)
	}
	if rapid.Bool().Draw(t, "received") {
		first := when.Add(time.Duration(rapid.IntRange(-30, 100).Draw(t, "delay")) * hour)
		e.Seen = event.Span{First: first, Last: first.Add(time.Duration(rapid.IntRange(0, 200).Draw(t, "seen")) * hour)}
	}
	return e
}

func anyTrack(t *rapid.T) event.Track {
	k := event.Track{
		Carrier: rapid.SampledFrom([]string{"spsr", "usps"}).Draw(t, "carrier"), Number: "7000001",
		Source: rapid.SampledFrom([]string{"spsr", "usps", "aggregator"}).Draw(t, "source"),
		Events: rapid.SliceOfN(rapid.Custom(anyEvent), 0, 12).Draw(t, "events"), WeightGrams: rapid.IntRange(0, 2000).Draw(t, "weight"),
	}
	if rapid.Bool().Draw(t, "whole") {
		k.Whole = at(float64(rapid.IntRange(0, 5000).Draw(t, "whole")))
	}
	if rapid.Bool().Draw(t, "term") {
		k.Promises = []event.Promise{{Kind: event.PromiseCollection, End: event.At(at(float64(rapid.IntRange(0, 5000).Draw(t, "end"))), event.ToMinute, event.ZoneGiven)}}
	}
	if rapid.Bool().Draw(t, "issue") {
		k.Issues = []event.Issue{{Kind: rapid.SampledFrom([]event.IssueKind{event.NotFound, event.TrackingExpired, event.InvalidNumber}).Draw(t, "kind"), Seen: event.Span{First: monday, Last: at(1)}}}
	}
	return k
}

func anyRules(t *rapid.T) exception.Rules {
	r := exception.Rules{
		Class:       exception.Class(rapid.IntRange(0, 4).Draw(t, "class")),
		CrossBorder: rapid.Bool().Draw(t, "abroad"),
	}
	if rapid.Bool().Draw(t, "due") {
		r.Due = at(float64(rapid.IntRange(0, 5000).Draw(t, "due")))
	}
	if rapid.Bool().Draw(t, "desk") {
		r.Calendar = office
	}
	if rapid.Bool().Draw(t, "order") {
		r.Order = &exception.Order{Number: "7000001", Placed: monday, WeightGrams: 500, Destination: event.Place{Country: "DE", City: "Bonn"}}
	}
	return r
}

// plain drops the methods of a case, so that cmp shows its fields.
type plain exception.Case

func plains(cases []exception.Case) []plain {
	var out []plain
	for _, c := range cases {
		out = append(out, plain(c))
	}
	return out
}

var stamps = cmp.Comparer(func(a, b event.Stamp) bool { return a == b })

func TestCasesDoNotDependOnOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tracks := rapid.SliceOfN(rapid.Custom(anyTrack), 0, 3).Draw(t, "tracks")
		rules, now := anyRules(t), at(float64(rapid.IntRange(0, 6000).Draw(t, "now")))
		want := exception.Cases(event.Join(tracks...), now, rules)
		shuffled := slices.Concat(tracks, tracks)
		slices.Reverse(shuffled)
		got := exception.Cases(event.Join(shuffled...), now, rules)
		if diff := cmp.Diff(plains(want), plains(got), stamps); diff != "" {
			t.Errorf("the same tracks, twice and the other way round (-want +got):\n%s", diff)
		}
	})
}

// What a case is, whatever the history.
func TestCasesAreWhole(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := event.Join(rapid.SliceOfN(rapid.Custom(anyTrack), 0, 3).Draw(t, "tracks")...)
		rules, now := anyRules(t), at(float64(rapid.IntRange(0, 6000).Draw(t, "now")))
		known := map[event.ID]event.Event{}
		for _, e := range s.Events() {
			known[e.ID] = e
		}
		ids := map[event.ID]bool{}
		cases := exception.Cases(s, now, rules)
		for _, c := range cases {
			if ids[c.ID] || c.ID.IsZero() {
				t.Errorf("%v: an ID is used once", c)
			}
			ids[c.ID] = true
			if c.Kind < exception.KindReason || c.Kind > exception.KindFraud || (c.Kind == exception.KindReason) != (c.Sign == exception.NoSign) {
				t.Errorf("%v: kind %s, sign %s", c, c.Kind, c.Sign)
			}
			if c.Severity < 1 || c.Severity > 4 || c.Owner == exception.NoRole || len(c.Actions) == 0 || c.Attempts < 1 {
				t.Errorf("%v: severity, owner, actions and attempts are always there", c)
			}
			if c.Score < 0 || c.Score > 1 || (c.Score > 0) != (c.Kind == exception.KindContradiction || c.Kind == exception.KindFraud) {
				t.Errorf("%v: score %v", c, c.Score)
			}
			if c.Response.Wall < 0 || c.Resolution.Wall < 0 || c.Resolution.Working > c.Resolution.Wall || c.Open() && c.Resolution != (exception.Took{}) {
				t.Errorf("%v: took %v and %v", c, c.Response, c.Resolution)
			}
			for _, id := range c.Evidence {
				if _, ok := known[id]; !ok {
					t.Errorf("%v: evidence %s is no event", c, id)
				}
			}
		}
		for _, c := range cases {
			if !c.SupersededBy.IsZero() && (!ids[c.SupersededBy] || c.SupersededBy == c.ID || c.Open()) {
				t.Errorf("%v: superseded by %s", c, c.SupersededBy)
			}
		}
		if n := len(cases); n > 0 {
			sum := 0
			for _, r := range exception.Summarize(cases, exception.PeriodMonth) {
				sum += r.Total.Cases
			}
			if sum != n {
				t.Errorf("%d cases, %d in reports", n, sum)
			}
		}
	})
}

// After the end of an orderly shipment only that is open which an end does not settle.
func TestOpenCasesOfAFinalVerdict(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := event.Join(rapid.Custom(anyTrack).Draw(t, "track"))
		v := s.Verdict()
		if !v.Final {
			return
		}
		events := s.Events()
		for _, c := range exception.Cases(s, at(6000), exception.Rules{}) {
			if !c.Open() {
				continue
			}
			switch c.Kind {
			case exception.KindFraud, exception.KindContradiction:
				continue // a person decides
			case exception.KindSilence, exception.KindLateness:
				t.Errorf("%v: nothing is awaited any more: %v", c, v)
				continue
			}
			i := slices.IndexFunc(events, func(e event.Event) bool { return e.ID == c.Evidence[len(c.Evidence)-1] })
			last := events[i]
			final := last.Reason == status.Destroyed || last.Reason == status.Forfeited || v.Reason == status.Destroyed || v.Reason == status.Forfeited
			outlives := last.Reason.Category() == status.CategoryDamage || last.Reason.Category() == status.CategoryLoss ||
				last.Reason.Category() == status.CategoryPayment || last.Reason == status.CustomsDuties
			if !final && !outlives {
				t.Errorf("%v is open after %v, and an end cures it", c, v)
			}
		}
	})
}

// A case once found keeps its ID when more of the same history comes in later.
func TestIDsAreStable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hours := rapid.SliceOfNDistinct(rapid.IntRange(0, 400), 1, 12, rapid.ID[int]).Draw(t, "hours")
		slices.Sort(hours)
		var k event.Track
		k.Carrier, k.Number, k.Source = "spsr", "7000001", "spsr"
		before := map[event.ID]exception.Kind{}
		for i, n := range hours {
			e := anyEvent(t)
			e.Piece = "" // a piece that becomes known changes how older events are read
			e.At, e.Seen = event.At(at(float64(n)), event.ToMinute, event.ZoneGiven), event.Span{}
			e.Native.Code = fmt.Sprint(i)
			k.Events = append(slices.Clone(k.Events), e)
			after := map[event.ID]exception.Kind{}
			for _, c := range exception.Cases(event.Join(k), at(float64(n)), exception.Rules{}) {
				after[c.ID] = c.Kind
			}
			for id, kind := range before {
				if kind == exception.KindReason && after[id] != kind {
					t.Errorf("after hour %d the %s case %s is gone: %v", n, kind, id, after)
				}
			}
			maps.Copy(before, after)
		}
	})
}

func TestDiagnoseAnswersAnything(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		q := exception.Query{
			Number: "7000001", Carrier: "spsr", CrossBorder: rapid.Bool().Draw(t, "abroad"), Class: exception.Class(rapid.IntRange(0, 4).Draw(t, "class")),
			Known: event.Join(rapid.SliceOfN(rapid.Custom(anyTrack), 0, 2).Draw(t, "tracks")...),
			Now:   at(float64(rapid.IntRange(0, 3000).Draw(t, "now"))), Failing: rapid.Float64().Draw(t, "failing"), Queries: rapid.Int().Draw(t, "queries"),
		}
		if rapid.Bool().Draw(t, "registered") {
			q.Registered = at(float64(rapid.IntRange(-100, 3000).Draw(t, "registered")))
		}
		if rapid.Bool().Draw(t, "calendar") {
			q.Calendar = calendar.Calendar{Week: calendar.MonFri}
		}
		type answer struct {
			cause  exception.FindingCause
			action exception.Action
		}
		seen := map[answer]bool{}
		for _, f := range exception.Diagnose(q) {
			a := answer{f.Cause, f.Action}
			if seen[a] || f.Cause == 0 || f.Confidence == 0 || f.Owner == 0 || f.Action == 0 || len(f.Because) == 0 {
				t.Errorf("%+v: an answer is whole, and given once", f)
			}
			seen[a] = true
			if !f.Next.IsZero() && f.Next.Before(q.Now) {
				t.Errorf("%v: the next check, %s, is past", f, f.Next)
			}
		}
	})
}

// As time goes by and news come in, no case of a trouble or a silence is lost and no breach taken back.
func TestNothingIsForgotten(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		hours := rapid.SliceOfNDistinct(rapid.IntRange(0, 2000), 1, 10, rapid.ID[int]).Draw(t, "hours")
		slices.Sort(hours)
		rules := exception.Rules{Class: exception.Class(rapid.IntRange(0, 2).Draw(t, "class")), CrossBorder: rapid.Bool().Draw(t, "abroad")}
		if rapid.Bool().Draw(t, "order") {
			rules.Order = &exception.Order{Number: "7000001", Placed: monday}
		}
		if rapid.Bool().Draw(t, "desk") {
			rules.Calendar = office
		}
		k := event.Track{Carrier: "spsr", Number: "7000001", Source: "spsr"}
		before := map[event.ID]exception.Case{}
		look := func(n float64) {
			after := map[event.ID]exception.Case{}
			for _, c := range exception.Cases(event.Join(k), at(n), rules) {
				after[c.ID] = c
				if c.Open() && rapid.IntRange(0, 3).Draw(t, "act") == 0 {
					rules.Acts = append(slices.Clone(rules.Acts), exception.Act{Case: c.ID, At: at(n), Closes: rapid.Bool().Draw(t, "closes")})
				}
			}
			for id, was := range before {
				is, kept := after[id]
				if was.Kind != exception.KindReason && was.Kind != exception.KindSilence {
					continue
				}
				if !kept || was.Breached && !is.Breached {
					t.Fatalf("hour %v: %v became %v", n, was, is)
				}
			}
			before = after
		}
		for i, n := range hours {
			look(float64(n) - 0.1)
			e := anyEvent(t)
			e.Piece = "" // a piece that becomes known changes how older events are read
			e.At, e.Seen = event.At(at(float64(n)), event.ToMinute, event.ZoneGiven), event.Span{}
			e.Native.Code = fmt.Sprint(i)
			k.Events = append(slices.Clone(k.Events), e)
			look(float64(n))
		}
	})
}
