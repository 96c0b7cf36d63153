package eta_test

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

func TestLateRisk(t *testing.T) {
	tests := []struct {
		name string
		s    event.Shipment
		now  time.Time
		due  time.Time
		want float64
		why  string
	}{
		{"no due date", shipment(handed(monday)), monday, time.Time{}, 0, "nothing to be late for"},
		{"due at P50", shipment(handed(monday)), monday, after(4), .5, "half come later"},
		{"due at P90", shipment(handed(monday)), monday, after(8), .1, "one in ten comes later"},
		{"due now", shipment(handed(monday)), monday, monday, 1, "it is not here"},
		{"due long from now", shipment(handed(monday)), monday, after(300), 0, "nearly none takes a year"},
		{"delayed by a day and due at P50 and one", shipment(handed(monday), scan(after(.1), status.Exception, status.Delayed)), after(.2), after(5), .5,
			"all come a day later"},
		{"delivered in time", shipment(handed(monday), scan(after(2), status.Delivered)), after(3), after(2.5), 0, "it came before"},
		{"delivered late", shipment(handed(monday), scan(after(3), status.Delivered)), after(3), after(2.5), 1, "it came after"},
		{"on its way back", shipment(handed(monday), scan(after(3), status.Returning)), after(3), after(9), 1, "it will not come in time, nor ever"},
		{"lost", shipment(handed(monday), scan(after(3), status.Exception, status.Lost)), after(3), after(30), 1, "nothing more is expected of it"},
		{"lost, no due date", shipment(handed(monday), scan(after(3), status.Exception, status.Lost)), after(3), time.Time{}, 0, "nothing to be late for"},
		{"lost and found", shipment(handed(monday), scan(after(1), status.Exception, status.Lost), scan(after(1), status.InTransit, status.ProblemResolved)), after(1), after(4), .5,
			"it moves again: half come later"},
		{"refused", shipment(handed(monday), scan(after(3), status.OutForDelivery), scan(after(3.2), status.AttemptFailed, status.Refused)), after(3.2), after(30), 1,
			"it goes back, unless the recipient thinks better"},
		{"wrong address", shipment(handed(monday), scan(after(1), status.Exception, status.AddressProblem)), after(1), after(300), 0,
			"it will come once the address is mended, nearly always within the year"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := eta.Estimate(test.s, test.now, eta.Plan{Model: usual, Due: test.due}).LateRisk
			if math.Abs(got-test.want) > .005 {
				t.Errorf("got %.4f, want %.2f: %s", got, test.want, test.why)
			}
		})
	}
}

// TestLast: the end that a buyer has seen comes forward only for a reason the buyer can see.
func TestLast(t *testing.T) {
	slow := table{eta.HandedOver: {1, 2, 3, 5, 8, 12, 14}, eta.AtDepot: usual[eta.AtDepot]}
	s := shipment(handed(monday))
	last := eta.Estimate(s, monday, eta.Plan{Model: slow})
	delayed := s.Join(shipment(scan(after(1), status.Exception, status.Delayed)))
	tests := []struct {
		name string
		s    event.Shipment
		plan eta.Plan
		want string
		why  string
	}{
		{"never shown", s, eta.Plan{Model: usual}, "2026-03-10", "nothing to be steady with"},
		{"the model learned of faster parcels", s, eta.Plan{Model: usual, Last: last}, "2026-03-14", "no news of this parcel, so the end stays"},
		{"the model learned of slower parcels", s, eta.Plan{Model: slow, Last: eta.Estimate(s, monday, eta.Plan{Model: usual})}, "2026-03-14",
			"later is worth telling at once"},
		{"a milestone", s.Join(shipment(scan(after(1), status.InTransit, status.AtDeliveryDepot))), eta.Plan{Model: usual, Last: last}, "2026-03-06",
			"it is in the depot: at most three days more"},
		{"another level", s, eta.Plan{Model: usual, Last: last, Level: .5}, "2026-03-08", "another question"},
		{"an exception", delayed, eta.Plan{Model: usual, Last: last}, "2026-03-13", "a new fact: three days after the end that is usual"},
		{"the exception is still on", delayed, eta.Plan{Model: usual, Last: eta.Estimate(delayed, after(1), eta.Plan{Model: slow})}, "2026-03-17",
			"the same fact as before is none: twelve days and three"},
		{"no delivery on that day any more", s, eta.Plan{Model: usual, Last: last, Calendar: calendar.Calendar{Week: calendar.MonFri}}, "2026-03-10",
			"the 14th is a Saturday, and a window never ends on a day off"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := eta.Estimate(test.s, after(1.1), test.plan)
			if got := w.End.Add(-1).Format(time.DateOnly); got != test.want {
				t.Errorf("last day %s, want %s: %s", got, test.want, test.why)
			}
		})
	}
}

// TestZoneOfThePromise: without a zone of the buyer the days are those of the place for which the
// carrier promised.
func TestZoneOfThePromise(t *testing.T) {
	austin, moscow := time.FixedZone("", -6*3600), time.FixedZone("", 3*3600)
	evening := time.Date(2026, 3, 5, 21, 0, 0, 0, austin) // the 6th, 03:00, in UTC
	early := time.Date(2026, 3, 6, 1, 0, 0, 0, moscow)    // the 5th, 22:00, in UTC
	moment := func(at time.Time, z event.ZoneOrigin) event.Stamp { return event.At(at, event.ToMinute, z) }
	tests := []struct {
		name string
		end  event.Stamp
		plan eta.Plan
		want string
		why  string
	}{
		{"west of UTC", moment(evening, event.ZoneCarrier), eta.Plan{}, "2026-03-05T00:00:00-06:00", "nine in the evening of the 5th"},
		{"east of UTC", moment(early, event.ZoneCarrier), eta.Plan{}, "2026-03-06T00:00:00+03:00", "one in the morning of the 6th"},
		{"in UTC", moment(evening.UTC(), event.ZoneCarrier), eta.Plan{}, "2026-03-06T00:00:00Z", "the carrier does not say where"},
		{"the buyer's zone", moment(evening, event.ZoneCarrier), eta.Plan{Zone: moscow}, "2026-03-06T00:00:00+03:00", "the caller knows better"},
		{"the calendar's zone", moment(evening, event.ZoneCarrier), eta.Plan{Calendar: calendar.Calendar{Zone: moscow}}, "2026-03-06T00:00:00+03:00", "the caller knows better"},
		{"a clock without a zone", moment(evening, event.ZoneUnknown), eta.Plan{}, "2026-03-05T00:00:00Z", "read in UTC, so the 5th"},
		{"a day", dayOf(evening), eta.Plan{}, "2026-03-05T00:00:00Z", "a day is the same day everywhere"},
	}
	for _, test := range tests {
		s := promising(shipment(handed(monday)), event.Stamp{}, test.end)
		w := eta.Estimate(s, monday, test.plan)
		if got := w.Start.Format(time.RFC3339); got != test.want || w.State != eta.Confirmed {
			t.Errorf("%s: %s %s, want %s: %s", test.name, w.State, got, test.want, test.why)
		}
	}
	s := shipment(handed(monday))
	slow := table{eta.HandedOver: {1, 2, 3, 5, 8, 12, 14}}
	for _, zone := range []*time.Location{austin, moscow} {
		shown := eta.Estimate(s, monday, eta.Plan{Model: slow})
		told := promising(s, event.Stamp{}, moment(after(5).In(zone), event.ZoneCarrier))
		w := eta.Estimate(told, after(1), eta.Plan{Model: usual, Last: shown})
		if got, want := calendar.DateOf(w.End), calendar.DateOf(shown.End); got != want {
			t.Errorf("%s: the end went from %s to %s: the day shown stays, whatever the zone in which it was told", zone, want, got)
		}
	}
}

// TestStretched: the end says whether it is later than at the milestone.
func TestStretched(t *testing.T) {
	s := shipment(handed(monday))
	depot := s.Join(shipment(scan(after(9), status.InTransit, status.AtDeliveryDepot)))
	tests := []struct {
		name string
		s    event.Shipment
		days float64
		want bool
		why  string
	}{
		{"at once", s, .1, false, "the end is that of the milestone"},
		{"before its share has come", s, 3, false, "of four fifths of the rest most come before the 28th day"},
		{"after its share has come", s, 8, true, "of four fifths of the rest some come after the 28th day"},
		{"something was heard", depot, 9.1, false, "another milestone, another end"},
	}
	for _, test := range tests {
		w := eta.Estimate(test.s, after(test.days), eta.Plan{})
		if w.Stretched != test.want {
			t.Errorf("%s: stretched %t, %s to %s: %s", test.name, w.Stretched, w.Start, w.End, test.why)
		}
	}
}

// TestPromised: what was told first stays known, however the days move, until it has arrived.
func TestPromised(t *testing.T) {
	taken, wrong := handed(monday), scan(after(1), status.Exception, status.AddressProblem)
	out, done := scan(after(20), status.OutForDelivery), scan(after(30), status.Delivered)
	looks := []struct {
		name  string
		at    float64
		s     event.Shipment
		state eta.State
		why   string
	}{
		{"first", .1, shipment(taken), eta.Estimated, "this is what the buyer is told"},
		{"paused", 1.1, shipment(taken, wrong), eta.Paused, "no days now, and those told are not forgotten"},
		{"out", 20.1, shipment(taken, wrong, out), eta.Estimated, "other days, the same promise"},
		{"delivered", 30.1, shipment(taken, wrong, out, done), eta.Delivered, "so that it can be measured"},
	}
	plan := eta.Plan{Model: usual}
	first := eta.Estimate(looks[0].s, after(looks[0].at), plan).End
	for _, l := range looks {
		w := eta.Estimate(l.s, after(l.at), plan)
		if w.State != l.state || !w.Promised.Equal(first) {
			t.Errorf("%s: %s, promised %s, want %s, %s: %s", l.name, w.State, w.Promised, l.state, first, l.why)
		}
		plan.Last = w
	}
	if w := eta.Estimate(looks[1].s, after(1.1), eta.Plan{Model: usual}); !w.Promised.IsZero() {
		t.Errorf("promised %s: no days were told yet", w.Promised)
	}
	if w := eta.Estimate(looks[3].s, after(30.1), eta.Plan{Model: usual}); !w.Promised.IsZero() {
		t.Errorf("promised %s: a delivery is no promise", w.Promised)
	}
	old := eta.Plan{Model: usual, Last: eta.Window{State: eta.Estimated, Start: after(1), End: after(3)}}
	if w := eta.Estimate(looks[2].s, after(20.1), old); !w.Promised.Equal(after(3)) {
		t.Errorf("promised %s, want %s: a window stored before there was Promised is a promise too", w.Promised, after(3))
	}
}

// history draws a shipment whose events, times, promises and receipts are arbitrary.
func history(r *rapid.T) event.Shipment {
	details := slices.Collect(status.Details())
	reasons := slices.Collect(status.Reasons())
	statuses := slices.Collect(status.All())
	moment := func(name string) time.Time {
		return after(rapid.Float64Range(-20, 40).Draw(r, name)).Truncate(time.Second)
	}
	stamp := func(name string) event.Stamp {
		at := moment(name)
		switch rapid.IntRange(0, 9).Draw(r, name+" precision") {
		case 0:
			return event.Stamp{}
		case 1:
			return dayOf(at)
		case 2:
			return event.At(at, event.ToMinute, event.ZoneUnknown)
		}
		return event.At(at, event.ToSecond, event.ZoneGiven)
	}
	seen := func(name string) event.Span {
		if rapid.Bool().Draw(r, name+" seen") {
			at := moment(name + " received")
			return event.Span{First: at, Last: at}
		}
		return event.Span{}
	}
	t := event.Track{Carrier: "post", Number: "1", Source: "post"}
	for range rapid.IntRange(0, 8).Draw(r, "events") {
		e := event.Event{Status: rapid.SampledFrom(statuses).Draw(r, "status"), At: stamp("at"), Seen: seen("event")}
		if rapid.IntRange(0, 2).Draw(r, "has reason") == 0 {
			e.Reason = rapid.SampledFrom(reasons).Draw(r, "reason")
		}
		if d := rapid.SampledFrom(details).Draw(r, "detail"); d.Allows(e.Status) {
			e.Detail = d
		}
		e.Native.Code = e.Status.String() + e.Reason.String()
		t.Events = append(t.Events, e)
	}
	for range rapid.IntRange(0, 2).Draw(r, "promises") {
		t.Promises = append(t.Promises, event.Promise{Kind: event.PromiseDelivery, Start: stamp("start"), End: stamp("end"), Seen: seen("promise")})
	}
	return event.Join(t)
}

func anyPlan(r *rapid.T, models []eta.Predictor) eta.Plan {
	p := eta.Plan{
		Model:    rapid.SampledFrom(models).Draw(r, "model"),
		Level:    rapid.Float64Range(-.2, 1.2).Draw(r, "level"),
		Calendar: calendar.Calendar{Week: calendar.Week(rapid.IntRange(0, 127).Draw(r, "week"))},
		Zone:     time.FixedZone("", rapid.IntRange(-14, 14).Draw(r, "zone")*3600),
	}
	for range rapid.IntRange(0, 5).Draw(r, "holidays") {
		p.Calendar = p.Calendar.With(calendar.Day{Date: calendar.DateOf(after(float64(rapid.IntRange(-20, 60).Draw(r, "holiday")))), Kind: calendar.Off})
	}
	if rapid.Bool().Draw(r, "close") {
		p.Calendar.Close = time.Duration(rapid.IntRange(1, 23).Draw(r, "hour")) * time.Hour
	}
	if rapid.Bool().Draw(r, "standard") {
		p.Standard = eta.Standard{Min: rapid.IntRange(-3, 9).Draw(r, "min"), Max: rapid.IntRange(-3, 20).Draw(r, "max"), Working: rapid.Bool().Draw(r, "working")}
	}
	if rapid.Bool().Draw(r, "disruption") {
		p.Disruptions = []eta.Disruption{{
			From: after(rapid.Float64Range(-20, 40).Draw(r, "from")), Shift: time.Duration(rapid.Int64().Draw(r, "shift")), Widen: time.Duration(rapid.Int64().Draw(r, "widen")),
		}}
	}
	if rapid.Bool().Draw(r, "due") {
		p.Due = after(rapid.Float64Range(-20, 60).Draw(r, "due at"))
	}
	if rapid.Bool().Draw(r, "ordered") {
		p.Ordered = after(rapid.Float64Range(-20, 20).Draw(r, "ordered at"))
	}
	return p
}

// blunt is the simplest Predictor: it says neither what it rests on nor minds the time gone.
type blunt struct{}

func (blunt) Predict(eta.Features, time.Time, time.Time) eta.Quantiles {
	d := func(n float64) time.Duration { return hours(24 * n) }
	return eta.Quantiles{P05: d(1), P10: d(2), P25: d(3), P50: d(4), P75: d(6), P90: d(8), P95: d(10), Rows: 7}
}

// TestBluntPredictor: a shop's own Predictor need not know of what this package adds.
func TestBluntPredictor(t *testing.T) {
	s := shipment(scan(after(-1), status.Registered), handed(monday))
	tests := []struct {
		now  float64
		want answer
		why  string
	}{
		{0, answer{eta.Estimated, "2026-03-04", "2026-03-10", eta.BasisModel, nil}, "from the hand-over, two to eight days"},
		{7, answer{eta.Estimated, "2026-03-09", "2026-03-10", eta.BasisModel, []eta.Cause{{Code: eta.CauseNoProgress, Days: 3}}},
			"it answers four days all the same, but they are over: now is the earliest"},
		{40, answer{eta.Overdue, "", "", eta.BasisModel, []eta.Cause{{Code: eta.CauseNoProgress, Days: 36}}}, "P95 is long over"},
	}
	for _, test := range tests {
		w := eta.Estimate(s, after(test.now), eta.Plan{Model: blunt{}})
		if diff := cmp.Diff(test.want, answerOf(w, time.UTC)); diff != "" || w.Basis.Rows != 7 {
			t.Errorf("after %v days, %d rows (-want +got)\n%s%s", test.now, w.Basis.Rows, diff, test.why)
		}
	}
}

func predictors(t *testing.T) []eta.Predictor {
	m, _ := trained(t)
	return []eta.Predictor{nil, usual, m, judged{usual, keeper}, blunt{}}
}

// TestWindowLaws holds what a Window promises over arbitrary histories and plans.
func TestWindowLaws(t *testing.T) {
	models := predictors(t)
	rapid.Check(t, func(r *rapid.T) {
		s, p := history(r), anyPlan(r, models)
		now := after(rapid.Float64Range(-10, 50).Draw(r, "now"))
		w := eta.Estimate(s, now, p)
		lawful(r, w, now, p)
		// Shown again a little later, with the window in mind.
		p.Last = w
		later := now.Add(time.Duration(rapid.IntRange(0, 200).Draw(r, "hours")) * time.Hour)
		again := eta.Estimate(s, later, p)
		lawful(r, again, later, p)
		sum := 0.0
		causes := eta.Explain(w, again)
		for i, c := range causes {
			sum += c.Days
			if i > 0 && math.Abs(c.Days) > math.Abs(causes[i-1].Days) {
				r.Fatalf("causes out of order: %v", causes)
			}
		}
		if !w.Likely.IsZero() && !again.Likely.IsZero() {
			if moved := again.Likely.Sub(w.Likely).Hours() / 24; math.Abs(sum-moved) > .05*float64(len(causes)+1)+.05 {
				r.Fatalf("Likely moved by %.2f days, the causes say %.2f: %v", moved, sum, causes)
			}
		}
		if c := eta.Explain(w, w); len(c) != 0 {
			r.Fatalf("a window differs from itself: %v", c)
		}
	})
}

func lawful(r *rapid.T, w eta.Window, now time.Time, p eta.Plan) {
	dated := w.State == eta.Estimated || w.State == eta.Confirmed
	switch {
	case dated && (w.Start.IsZero() || w.End.IsZero() || w.Likely.IsZero()):
		r.Fatalf("%v without days: %+v", w.State, w)
	case !dated && w.State != eta.Delivered && !(w.Start.IsZero() && w.End.IsZero() && w.Likely.IsZero()):
		r.Fatalf("%v with days: %+v", w.State, w)
	case !dated && w.State != eta.Delivered && len(w.Causes) == 0:
		r.Fatalf("%v without a cause: %+v", w.State, w)
	case w.LateRisk < 0 || w.LateRisk > 1 || !(w.Level > 0 && w.Level < 1):
		r.Fatalf("late risk %v, level %v", w.LateRisk, w.Level)
	case w.Basis.Kind == eta.BasisNone && dated:
		r.Fatalf("days out of nowhere: %+v", w)
	}
	if !w.Start.IsZero() {
		start, last := w.Start.In(p.Zone), w.End.In(p.Zone).Add(-1)
		if !w.Start.Before(w.End) || w.Likely.Before(w.Start) || !w.Likely.Before(w.End) {
			r.Fatalf("start, likely, end: %v, %v, %v", w.Start, w.Likely, w.End)
		}
		if calendar.DateOf(start).Start(p.Zone) != w.Start || (calendar.DateOf(last)+1).Start(p.Zone) != w.End {
			r.Fatalf("%v to %v are not whole days of the buyer", w.Start, w.End)
		}
		if dated && !p.Calendar.IsDelivery(calendar.DateOf(last)) {
			r.Fatalf("the last day %v is off", last)
		}
		if dated && !p.Calendar.IsDelivery(calendar.DateOf(w.Likely.In(p.Zone))) {
			r.Fatalf("the likely day %v is off", w.Likely)
		}
		if dated && (!w.End.After(now) || w.Start.Before(calendar.DateOf(now.In(p.Zone)).Start(p.Zone))) {
			r.Fatalf("%v to %v is in the past of %v", w.Start, w.End, now)
		}
	}
}

// TestWiderLevelHoldsNarrower: a window of a higher level holds that of a lower one.
func TestWiderLevelHoldsNarrower(t *testing.T) {
	models := predictors(t)
	rapid.Check(t, func(r *rapid.T) {
		s, p := history(r), anyPlan(r, models)
		now := after(rapid.Float64Range(-10, 50).Draw(r, "now"))
		p.Level = rapid.Float64Range(.05, .98).Draw(r, "narrow")
		narrow := eta.Estimate(s, now, p)
		p.Level = rapid.Float64Range(p.Level, .99).Draw(r, "wide")
		wide := eta.Estimate(s, now, p)
		if wide.Basis.Kind != narrow.Basis.Kind || !wide.Likely.Equal(narrow.Likely) {
			r.Fatalf("the level changes what is likely: %+v %+v", narrow, wide)
		}
		if wide.Start.After(narrow.Start) || wide.End.Before(narrow.End) {
			r.Fatalf("%v to %v does not hold %v to %v", wide.Start, wide.End, narrow.Start, narrow.End)
		}
	})
}

// TestAsOf: what was received later changes nothing about what was known.
func TestAsOf(t *testing.T) {
	models := predictors(t)
	rapid.Check(t, func(r *rapid.T) {
		s, later, p := history(r), history(r), anyPlan(r, models)
		now := after(rapid.Float64Range(-10, 50).Draw(r, "now"))
		for i := range later.Tracks {
			t := &later.Tracks[i]
			for j := range t.Events {
				t.Events[j].Seen = event.Span{First: now.Add(time.Hour), Last: now.Add(time.Hour)}
				t.Events[j].Native.Code += "later"
				t.Events[j].ID = event.ID{}
			}
			for j := range t.Promises {
				t.Promises[j].End = dayOf(after(float64(50 + j))) // not one that was known
				t.Promises[j].Seen = event.Span{First: now.Add(time.Hour), Last: now.Add(time.Hour)}
			}
		}
		want := eta.Estimate(s, now, p)
		if diff := cmp.Diff(want, eta.Estimate(s.Join(event.Join(later.Tracks...)), now, p)); diff != "" {
			r.Fatalf("the future is known: (-want +got)\n%s", diff)
		}
		if diff := cmp.Diff(want, eta.Estimate(s.Until(now), now, p)); diff != "" {
			r.Fatalf("Until knows less: (-want +got)\n%s", diff)
		}
		if diff := cmp.Diff(want, eta.Estimate(s, now, p)); diff != "" {
			r.Fatalf("asked twice: (-want +got)\n%s", diff)
		}
	})
}

// TestPredictLaws: quantiles ascend, none is below what has gone, and more time gone never makes
// a parcel come sooner.
func TestPredictLaws(t *testing.T) {
	m, samples := trained(t)
	rapid.Check(t, func(r *rapid.T) {
		f := rapid.SampledFrom(samples).Draw(r, "sample").Features
		f.Stage = eta.Stage(rapid.IntRange(0, 7).Draw(r, "stage"))
		if rapid.Bool().Draw(r, "bare") {
			f = eta.Features{Stage: f.Stage, Mode: rapid.SampledFrom([]string{"", "air", "Express", "sea"}).Draw(r, "mode")}
		}
		from := after(rapid.Float64Range(-500, 500).Draw(r, "from"))
		last := eta.Quantiles{}
		gone := time.Duration(0)
		for range 5 {
			q := m.Predict(f, from, from.Add(gone))
			if !ordered(q, gone) {
				r.Fatalf("after %v: %+v", gone, q)
			}
			if q.P50 < last.P50-2*time.Minute || q.P95 < last.P95-2*time.Minute || q.Passed < last.Passed || q.Passed > 1 {
				r.Fatalf("after %v sooner than before: %+v, then %+v", gone, last, q)
			}
			if (q.Basis.Kind == eta.BasisPrior) != (q.Rows == 0) {
				r.Fatalf("a prior has no rows, a model has: %+v", q)
			}
			last = q
			gone += time.Duration(rapid.Int64Range(0, int64(800*time.Hour)).Draw(r, "more"))
		}
	})
}

// TestEstimatePermutation: the order in which tracks arrive does not matter.
func TestEstimatePermutation(t *testing.T) {
	models := predictors(t)
	rapid.Check(t, func(r *rapid.T) {
		s, p := history(r), anyPlan(r, models)
		now := after(rapid.Float64Range(-10, 50).Draw(r, "now"))
		want := eta.Estimate(s, now, p)
		if len(s.Tracks) == 0 {
			return
		}
		parts := event.Shipment{}
		events := slices.Clone(s.Tracks[0].Events)
		rand.New(rand.NewPCG(rapid.Uint64().Draw(r, "seed"), 0)).Shuffle(len(events), func(i, j int) { events[i], events[j] = events[j], events[i] })
		for _, e := range events {
			parts = parts.Join(event.Join(event.Track{Carrier: "post", Number: "1", Source: "post", Events: []event.Event{e}}))
		}
		parts = parts.Join(event.Join(event.Track{Carrier: "post", Number: "1", Source: "post", Promises: s.Tracks[0].Promises}))
		if diff := cmp.Diff(want, eta.Estimate(parts, now, p)); diff != "" {
			r.Fatalf("(-want +got)\n%s", diff)
		}
	})
}
