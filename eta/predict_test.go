package eta_test

import (
	"math"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/status"
)

func hours(n float64) time.Duration { return time.Duration(n * float64(time.Hour)) }

// TestPriors: without a history the answer is a wide guess by kind of route and mode, and says so.
func TestPriors(t *testing.T) {
	de, fr := eta.Area{Country: "DE", Region: "BE"}, eta.Area{Country: "FR"}
	tests := []struct {
		name  string
		f     eta.Features
		level string
		want  [3]float64 // days of P10, P50, P90
		why   string
	}{
		{"nothing known", eta.Features{}, "any", [3]float64{2, 8, 35}, "from tomorrow's courier to the sea post"},
		{"one end known", eta.Features{Origin: de}, "any", [3]float64{2, 8, 35}, "one end makes no route"},
		{"within a region", eta.Features{Origin: de, Destination: eta.Area{Country: "de", Region: "be"}}, "local", [3]float64{1, 3, 9}, "case does not matter"},
		{"within a country", eta.Features{Origin: de, Destination: eta.Area{Country: "DE", Region: "BY"}}, "domestic", [3]float64{2, 5, 15}, "another region"},
		{"regions of no named country", eta.Features{Origin: eta.Area{Region: "SP"}, Destination: eta.Area{Region: "RJ"}}, "domestic", [3]float64{2, 5, 15},
			"a shop at home leaves its country out"},
		{"a country and a region", eta.Features{Origin: de, Destination: eta.Area{Region: "RJ"}}, "any", [3]float64{2, 8, 35}, "it may be the same country or not"},
		{"across a border", eta.Features{Origin: de, Destination: fr, Stage: eta.HandedOver}, "cross_border", [3]float64{3, 12, 42}, "by a post"},
		{"express across a border", eta.Features{Origin: de, Destination: fr, Stage: eta.HandedOver, Mode: "Express"}, "cross_border", [3]float64{1.8, 7.2, 25.2}, "three fifths of it"},
		{"by sea", eta.Features{Origin: de, Destination: fr, Stage: eta.ArrivedCountry, Mode: "sea"}, "cross_border", [3]float64{3, 15, 60}, "three times it"},
		{"in the depot, by sea", eta.Features{Stage: eta.AtDepot, Mode: "sea"}, "any", [3]float64{.3, 1.3, 6}, "the voyage is over"},
		{"one region known", eta.Features{Origin: eta.Area{Region: "SP"}}, "any", [3]float64{2, 8, 35}, "one end makes no route"},
		{"on the vehicle, by sea", eta.Features{Stage: eta.OnVehicle, Mode: "sea"}, "any", [3]float64{.1, .3, 2}, "the last mile is the same"},
		{"no such stage", eta.Features{Stage: 77}, "any", [3]float64{2, 8, 35}, "the widest"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var none *eta.Model
			q := none.Predict(test.f, monday, monday)
			got := [3]float64{q.P10.Hours() / 24, q.P50.Hours() / 24, q.P90.Hours() / 24}
			for i := range got {
				if math.Abs(got[i]-test.want[i]) > .002*test.want[i]+1./1440 {
					t.Errorf("got days %.3v, want %v: %s", got, test.want, test.why)
				}
			}
			if q.Basis.Kind != eta.BasisPrior || q.Basis.Level != test.level || q.Rows != 0 || q.Passed != 0 || q.Drift != 0 {
				t.Errorf("basis %+v, rows %d, passed %v, drift %v", q.Basis, q.Rows, q.Passed, q.Drift)
			}
			if q != (&eta.Model{}).Predict(test.f, monday, monday) {
				t.Error("the zero model answers otherwise than a nil one")
			}
		})
	}
	var none *eta.Model
	if !none.AsOf().IsZero() || none.Promises(eta.Features{}) != (eta.Record{}) {
		t.Error("a nil model has learned")
	}
}

// TestElapsed: a parcel that is still under way is as late as those of its kind that were.
func TestElapsed(t *testing.T) {
	var none *eta.Model
	f := eta.Features{Stage: eta.HandedOver}
	// P10, P50 and P90 of this prior are 1, 5 and 28 days: after 5 days one in two has come, so of
	// those still open one in five comes after P90.
	q := none.Predict(f, monday, after(5))
	if math.Abs(q.Passed-.5) > .002 {
		t.Errorf("passed %.3f, want .5", q.Passed)
	}
	// Nine in ten of the open half are nineteen in twenty of all.
	if fresh := none.Predict(f, monday, monday); math.Abs(q.P90.Hours()-fresh.P95.Hours()) > 1 {
		t.Errorf("P90 after five days %v, want P95 at the start %v", q.P90, fresh.P95)
	}
	if q := none.Predict(f, monday, after(1000)); q.Passed < .99 || q.P05 < hours(24000) || q.P95 <= q.P05 {
		t.Errorf("after 1000 days: %+v", q)
	}
	if before, at := none.Predict(f, monday, after(-3)), none.Predict(f, monday, monday); before != at {
		t.Errorf("before its start a parcel is %+v, at its start %+v", before, at)
	}
	// The same where the time began before 1970.
	old := time.Date(1969, 12, 1, 8, 0, 0, 0, time.UTC) // a Monday, as monday is
	if diff := cmp.Diff(none.Predict(f, monday, after(5)), none.Predict(f, old, old.AddDate(0, 0, 5))); diff != "" {
		t.Errorf("before 1970 (-want +got)\n%s", diff)
	}
}

// TestFallback: a stage without enough rows is answered by the nearest earlier one that has them.
func TestFallback(t *testing.T) {
	m, samples := trained(t)
	f := samples[0].Features
	now := worldStart.AddDate(1, 0, 10)
	handedOver := m.Predict(f, now, now)
	if handedOver.Basis.Kind != eta.BasisModel || handedOver.Basis.Stage != eta.HandedOver || handedOver.Basis.Age != 10*24*time.Hour ||
		handedOver.Rows != len(samples)-openAtEnd(samples) {
		t.Errorf("basis %+v, rows %d", handedOver.Basis, handedOver.Rows)
	}
	for _, stage := range []eta.Stage{eta.ExportDeparted, eta.AtDepot, eta.OnVehicle} {
		f.Stage = stage
		if diff := cmp.Diff(handedOver, m.Predict(f, now, now)); diff != "" {
			t.Errorf("%v (-want +got)\n%s", stage, diff)
		}
	}
	f.Stage = eta.Ordered
	if q := m.Predict(f, now, now); q.Basis.Kind != eta.BasisPrior || q.Basis.Stage != eta.Ordered {
		t.Errorf("a later stage answers for an earlier one: %+v", q.Basis)
	}
}

func openAtEnd(samples []eta.Sample) (n int) {
	for _, s := range samples {
		if !s.To.Before(worldStart.AddDate(0, 0, 365)) {
			n++
		}
	}
	return n
}

// TestStranger: what the model has never seen it does not pretend to know.
func TestStranger(t *testing.T) {
	m, samples := trained(t)
	now := worldStart.AddDate(1, 0, 0)
	tests := []struct {
		name   string
		change func(*eta.Features)
		kind   eta.BasisKind
		level  string
		why    string
	}{
		{"as it was", func(*eta.Features) {}, eta.BasisModel, "sender_lane", "the sender has sent there"},
		{"a new sender", func(f *eta.Features) { f.Sender = "new" }, eta.BasisModel, "lane", "others have sent along this lane"},
		{"a new region", func(f *eta.Features) { f.Destination.Region = "new" }, eta.BasisModel, "origin", "others have sent from there"},
		{"a new origin", func(f *eta.Features) { f.Origin.Region = "new"; f.Sender = "" }, eta.BasisModel, "destination", "others have sent there"},
		{"nothing", func(f *eta.Features) { *f = eta.Features{Stage: f.Stage} }, eta.BasisModel, "all", "all parcels stand for one of which nothing is known"},
		{"another country", func(f *eta.Features) { f.Destination = eta.Area{Country: "FR"} }, eta.BasisPrior, "cross_border",
			"no parcel of the history has crossed a border"},
		{"a mode", func(f *eta.Features) { f.Mode = "sea" }, eta.BasisModel, "sender_lane", "no parcel of the history names a mode, so none can be told apart by it"},
	}
	for _, test := range tests {
		f := samples[0].Features
		test.change(&f)
		q := m.Predict(f, now, now)
		if q.Basis.Kind != test.kind || q.Basis.Level != test.level {
			t.Errorf("%s: %+v, want %v %s: %s", test.name, q.Basis, test.kind, test.level, test.why)
		}
	}

	// Where modes are named, one that is not among them is foreign.
	sailing := make([]eta.Sample, len(samples))
	for i, s := range samples {
		s.Mode = []string{"road", "air"}[i%2]
		if i < 9 {
			s.Mode = "sea"
		} else if i < 19 {
			s.Mode = "river"
		}
		sailing[i] = s
	}
	m = train(t, sailing, now, eta.Options{})
	for mode, kind := range map[string]eta.BasisKind{"road": eta.BasisModel, "AIR": eta.BasisModel, "": eta.BasisModel, "rail": eta.BasisPrior, "sea": eta.BasisPrior, "river": eta.BasisModel} {
		f := samples[0].Features
		f.Mode = mode
		if q := m.Predict(f, now, now); q.Basis.Kind != kind {
			t.Errorf("mode %q: %+v, want %v; nine parcels are not enough, ten are", mode, q.Basis, kind)
		}
	}
}

// TestStrangerToItsStage: a mode that the stage has never seen is not answered from an earlier stage as
// though the parcel were there.
func TestStrangerToItsStage(t *testing.T) {
	var samples []eta.Sample
	for i := range 200 {
		s := eta.Sample{From: worldStart.Add(time.Duration(i) * time.Hour), Features: eta.Features{Mode: []string{"road", "sea"}[i%2]}}
		s.To = s.From.Add(hours(240 + float64(i%24)))
		samples = append(samples, s)
		if s.Mode == "road" {
			s.Stage, s.From = eta.HandedOver, s.From.Add(hours(168))
			samples = append(samples, s)
		}
	}
	now := worldStart.AddDate(0, 0, 30)
	m := train(t, samples, now, eta.Options{})
	for _, test := range []struct {
		stage eta.Stage
		mode  string
		want  eta.BasisKind
	}{{eta.Ordered, "sea", eta.BasisModel}, {eta.HandedOver, "road", eta.BasisModel}, {eta.HandedOver, "sea", eta.BasisPrior}} {
		if q := m.Predict(eta.Features{Stage: test.stage, Mode: test.mode}, now, now); q.Basis.Kind != test.want {
			t.Errorf("%v by %s: %+v, want %v", test.stage, test.mode, q.Basis, test.want)
		}
	}
}

// TestOlderMilestone: a model of the order alone answers for a parcel that has been handed over from its
// order: eight of ten days are gone.
func TestOlderMilestone(t *testing.T) {
	var samples []eta.Sample
	for i := range 200 {
		s := eta.Sample{From: worldStart.Add(time.Duration(i) * time.Hour)}
		s.To = s.From.Add(hours(240 + float64(i%24)))
		samples = append(samples, s)
	}
	m := train(t, samples, worldStart.AddDate(0, 0, 30), eta.Options{})
	w := eta.Estimate(shipment(scan(monday, status.Registered), handed(after(8))), after(8), eta.Plan{Model: m})
	if w.State != eta.Estimated || w.End.After(after(13)) || w.Likely.Before(after(9)) || w.Basis.Stage != eta.Ordered {
		t.Errorf("likely %v, end %v, basis %+v: want ten to eleven days after %v", w.Likely, w.End, w.Basis, monday)
	}
}

// TestMinRows: fifty deliveries replace the prior, as many as the options say.
func TestMinRows(t *testing.T) {
	w := world{rows: 2000, seed: 6}
	samples := w.samples()
	for _, test := range []struct {
		rows, least int
		want        eta.BasisKind
	}{{49, 0, eta.BasisPrior}, {50, 0, eta.BasisModel}, {199, 200, eta.BasisPrior}, {200, 200, eta.BasisModel}} {
		m := train(t, samples[:test.rows], w.end(), eta.Options{MinRows: test.least})
		if got := m.Predict(samples[0].Features, w.end(), w.end()).Basis.Kind; got != test.want {
			t.Errorf("%d rows, at least %d: %v, want %v", test.rows, test.least, got, test.want)
		}
	}
}

// TestCountryClock: each country has its own week once enough parcels have come there.
func TestCountryClock(t *testing.T) {
	var samples []eta.Sample
	for i := range 4000 {
		s := eta.Sample{From: worldStart.Add(time.Duration(i) * 2 * time.Hour)}
		s.Destination.Country = []string{"DE", "IL"}[i%2]
		s.To = s.From.Add(hours(60 + float64(i%30)))
		rest := map[string]time.Weekday{"DE": time.Sunday, "IL": time.Saturday}[s.Destination.Country]
		for s.To.Weekday() == rest {
			s.To = s.To.AddDate(0, 0, 1)
		}
		samples = append(samples, s)
	}
	now := worldStart.AddDate(0, 0, 370)
	m := train(t, samples, now, eta.Options{})
	for country, rest := range map[string]time.Weekday{"DE": time.Sunday, "IL": time.Saturday} {
		on := 0
		for i := range 168 {
			from := now.Add(time.Duration(i) * time.Hour)
			if from.Add(m.Predict(eta.Features{Destination: eta.Area{Country: country}}, from, from).P50).Weekday() == rest {
				on++
			}
		}
		if on > 8 { // one week for all would give 12, a week without rhythm 24
			t.Errorf("%s: half of the parcels by a %v in %d of 168 hours", country, rest, on)
		}
	}
}

func TestPromises(t *testing.T) {
	// One carrier, two services: "early" comes a day before the promise nine times in ten and a day
	// after it once, "late" two days after; a third has too few promises.
	promise := func(i int, service string, late time.Duration) eta.Sample {
		s := eta.Sample{From: worldStart.Add(time.Duration(i) * time.Hour), Features: eta.Features{Carrier: "post", Service: service}}
		s.Promised = s.From.Add(hours(120))
		s.To = s.Promised.Add(late)
		return s
	}
	var samples []eta.Sample
	for i := range 100 {
		early := hours(-24)
		if i%10 == 0 {
			early = hours(24)
		}
		samples = append(samples, promise(i, "early", early), promise(i, "late", hours(48)))
		if i < 29 {
			samples = append(samples, promise(i, "rare", hours(1)))
		}
	}
	samples = append(samples, eta.Sample{From: worldStart, To: worldStart.Add(time.Hour), Features: eta.Features{Carrier: "mute"}})
	m := train(t, samples, worldStart.AddDate(0, 0, 12), eta.Options{})
	near := func(got, want time.Duration) bool { return (got - want).Abs() <= hours(12) }

	early := m.Promises(eta.Features{Carrier: "POST", Service: "early"})
	if early.Rows != 100 || math.Abs(early.OnTime-.9) > .01 || !near(early.P50, hours(-24)) || !near(early.P95, hours(24)) {
		t.Errorf("early: %+v", early)
	}
	late := m.Promises(eta.Features{Carrier: "post", Service: "late"})
	if late.Rows != 100 || late.OnTime != 0 || !near(late.P05, hours(48)) || !near(late.P95, hours(48)) {
		t.Errorf("late: %+v", late)
	}
	all := m.Promises(eta.Features{Carrier: "post"})
	if all.Rows != 229 || math.Abs(all.OnTime-90./229) > .01 {
		t.Errorf("all services: %+v", all)
	}
	if rare := m.Promises(eta.Features{Carrier: "post", Service: "rare"}); rare != all {
		t.Errorf("29 promises of a service are too few: %+v, want those of the carrier %+v", rare, all)
	}
	for _, carrier := range []string{"mute", "unknown", ""} {
		if got := m.Promises(eta.Features{Carrier: carrier}); got != (eta.Record{}) {
			t.Errorf("%q has promised nothing: %+v", carrier, got)
		}
	}
	// Thirty promises of a service are enough, and those of late count more than those of a half-life ago.
	samples = nil
	for i := range 60 {
		s := promise(24*i, "", hours(-24))
		if i >= 30 {
			s = promise(24*(60+i), "enough", hours(24))
		}
		samples = append(samples, s)
	}
	m = train(t, samples, worldStart.AddDate(0, 0, 130), eta.Options{})
	if r := m.Promises(eta.Features{Carrier: "post", Service: "enough"}); r.Rows != 30 || r.OnTime != 0 {
		t.Errorf("thirty promises: %+v", r)
	}
	if r := m.Promises(eta.Features{Carrier: "post"}); r.Rows != 60 || math.Abs(r.OnTime-1./3) > .01 {
		t.Errorf("thirty kept ninety days before the thirty that were broken count half: %+v", r)
	}
	// Beyond forty days a promise is as bad as can be told.
	far := []eta.Sample{promise(0, "", hours(24*90)), promise(1, "", hours(-110))}
	if r := train(t, far, worldStart.AddDate(0, 0, 200), eta.Options{}).Promises(eta.Features{Carrier: "post"}); r.P95 > hours(960) || r.P95 < hours(948) || r.P05 > hours(-96) {
		t.Errorf("far off: %+v", r)
	}
}
