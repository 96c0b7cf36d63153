package eta

import (
	"cmp"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// Plan is what Estimate may use beside the history. Everything is optional.
type Plan struct {
	Model       Predictor               // nil: priors
	Standard    Standard                // what the carrier's service claims; zero: nothing
	Calendar    calendar.Calendar       // delivery days and hours at the destination; zero: every day
	Zone        *time.Location          // the buyer's; nil: the calendar's, else the offset of the carrier's promise, else UTC
	Features    Features                // of the parcel; what is left zero is taken from the tracks
	Ordered     time.Time               // when the buyer ordered; zero: the first event, without any now
	Level       float64                 // share of parcels that the window is to hold, such as 0.95; zero, and what is no share below 1 (1, 95, -1): 0.8
	Due         time.Time               // when it is too late; zero: never
	Disruptions []Disruption            // what the caller knows of the network
	Last        Window                  // the window shown so far, so that the next does not flicker and knows what was promised first
	Delays      map[status.Reason]Delay // replaces the default of a reason
}

// Standard is what a service claims to take from hand-over, in days. Max zero is no standard.
type Standard struct {
	Min     int  `json:"min,omitzero"`
	Max     int  `json:"max,omitzero"`
	Working bool `json:"working,omitzero"` // delivery days of the calendar; false: days
}

const usualLevel = 0.8

// overdue is the share of arrivals past which no end can honestly be named.
const overdue = 0.97

// Estimate says on which days the parcel is expected, from what was known at now. An event that
// was received without a time counts as known when it happened. Estimate is pure: the same
// arguments give the same Window.
//
// An empty Shipment gives the promise for the checkout page: from Plan.Ordered, or now, at the
// stage of Plan.Features.
//
// The model speaks where it has learned from deliveries; else the carrier's own promise, the
// service standard and the prior, in this order. Where the model has a record of the carrier's
// promises, the promise takes over as soon as, corrected by that record, it is narrower. A
// promise also rules after a day was agreed with the recipient, until the parcel is on the vehicle
// or a delivery fails.
//
// While time goes by without a milestone the start keeps up with now, and the end stays until
// more than its share of such parcels has come. With Plan.Last the end comes forward only after
// a milestone or another new fact.
func Estimate(s event.Shipment, now time.Time, p Plan) Window {
	s = s.Until(now)
	e := estimator{plan: &p, now: now, days: days{p.Calendar, cmp.Or(p.Zone, p.Calendar.Zone, promiseZone(&s))}, level: p.Level}
	e.shipment = happened(s, now, e.days.zone)
	e.course = follow(e.shipment, e.days.zone)
	if !(e.level > 0 && e.level < 1) {
		e.level = usualLevel
	}
	w := e.window()
	w.Level, w.Made = e.level, now
	if w.Promised = p.Last.promised(); w.Promised.IsZero() {
		w.Promised = w.promised()
	}
	return w
}

// promiseZone is the offset of the carrier's promise, which is that of the place where it delivers;
// UTC where there is none.
func promiseZone(s *event.Shipment) *time.Location {
	if p, ok := s.Promise(event.PromiseDelivery); ok {
		if offset, known := p.End.Offset(); known && offset != 0 {
			return time.FixedZone("", int(offset/time.Second))
		}
	}
	return time.UTC
}

// estimator carries the question through the steps of the answer.
type estimator struct {
	plan     *Plan
	now      time.Time
	days     days
	shipment event.Shipment
	course   course
	level    float64
}

func (e *estimator) window() Window {
	v := &e.course.verdict
	if e.course.arrived() {
		return e.delivered()
	}
	if v.Final || v.Leg == event.LegReturn {
		return e.never()
	}
	w := Window{}
	w.Stage, w.Since = e.milestone()
	f, model := e.best(w.Stage, w.Since)
	w.Basis = f.basis

	d, exception := e.delay(f)
	disruption, widen := e.disruption(f)
	d.Likely, d.End = d.Likely+disruption.Days, d.End+disruption.Days+widen
	if d.Likely > 0 {
		// A parcel that comes some days later and is not here yet is where it would have been
		// some days ago.
		f.wait(e.now.Add(-daysLong(d.Likely)))
	}
	w.LateRisk = e.lateRisk(f, d.Likely)
	if f.basis.Kind == BasisPrior && e.unplaced(w.Stage) {
		return Window{LateRisk: w.LateRisk, Causes: []Cause{{Code: CauseNothingKnown}}}
	}
	idle := Cause{Code: CauseNoProgress, Days: (f.rest.within(.5) - f.fresh.within(.5)) / 24}
	switch {
	case d.Pause:
		w.State, w.Causes = Paused, order(exception)
		if e.hopeless() {
			w.LateRisk = e.neverInTime()
		}
		return w
	case v.Status == status.AvailableForPickup:
		w.State, w.Causes = Paused, []Cause{{Code: CauseAwaitingCollection}}
		return w
	case f.passed > overdue:
		w.State, w.Causes = Overdue, order(idle, exception)
		if len(w.Causes) == 0 {
			w.Causes = []Cause{idle} // of less than a tenth of a day
		}
		return w
	}
	w.State = Estimated
	start, end, moved := e.dates(&w, f, d)
	if e.agrees(f, model, d, start, end) {
		w.State = Confirmed
	}
	w.Causes = order(exception, moved, idle, pace(f), disruption, carrierDate(f))
	w.Start, w.End = start.Start(e.days.zone), e.steady(&w, end).Start(e.days.zone)
	return w
}

// milestone is the stage reached and the moment that its time counts from, never after now.
func (e *estimator) milestone() (Stage, time.Time) {
	stage := e.course.stage
	since := e.reached(stage)
	if since.IsZero() {
		stage, since = e.plan.Features.Stage, e.now
		if !stage.IsValid() {
			stage = Ordered
		}
	}
	if since.After(e.now) {
		since = e.now
	}
	return stage, since
}

// unplaced reports whether carriers have told something of the parcel, and neither they nor the
// caller when its time began to count: a prior would move on with each day.
func (e *estimator) unplaced(s Stage) bool {
	v := &e.course.verdict
	nowhere := v.Status == status.Unknown || v.Status == status.Info
	return len(v.Trace) > 0 && nowhere && s == Ordered && e.reached(Ordered).IsZero()
}

// reached is when a stage was reached, zero if it was not.
func (e *estimator) reached(s Stage) time.Time {
	if s == Ordered && !e.plan.Ordered.IsZero() {
		return e.plan.Ordered
	}
	return e.course.now[s].at
}

// features describes the parcel as the model of a stage wants it.
func (e *estimator) features(s Stage) Features {
	f := describe(e.plan.Features, e.shipment, e.course.now[s].carrier)
	f.Stage = s
	if ordered, handed := e.reached(Ordered), e.reached(HandedOver); f.Prep == 0 && !ordered.IsZero() && handed.After(ordered) {
		f.Prep = handed.Sub(ordered)
	}
	return f
}

// best is the forecast to go by, and the one of the model or prior.
func (e *estimator) best(stage Stage, since time.Time) (best, model *forecast) {
	model = e.model(stage, since)
	promise, ok := e.promise(since)
	guess := model.basis.Kind == BasisPrior
	booked := !e.course.booked.IsZero() && (stage < OnVehicle || !e.course.booked.Before(since))
	switch {
	case ok && promise.passed <= overdue && (guess || booked || promise.basis.Rows > 0 && promise.spread() < model.spread()):
		return promise, model
	case guess && e.plan.Standard.Max > 0 && stage < AtDepot:
		from := e.reached(HandedOver)
		if from.IsZero() || from.After(e.now) {
			from = since.Add(max(e.plan.Features.Prep, 0))
		}
		return e.days.standard(e.plan.Standard, from, e.now), model
	}
	return model, model
}

// model is the forecast from the latest milestone whose stage the model knows. Near the door
// the prior of the stage is taken where it is narrower: a parcel on the vehicle is nearer than
// the model of an earlier stage can know.
func (e *estimator) model(stage Stage, since time.Time) *forecast {
	var p Predictor = (*Model)(nil)
	if e.plan.Model != nil {
		p = e.plan.Model
	}
	own := predicted(p, e.features(stage), since, e.now)
	_, ours := p.(*Model)
	// Ordered is also what a Predictor says that does not know of Basis.Stage.
	if b := own.basis; b.Kind != BasisPrior && (b.Stage == stage || b.Stage == Ordered && !ours) {
		return own
	}
	for s := int(stage) - 1; s >= 0; s-- {
		from := e.reached(Stage(s))
		if from.IsZero() || from.After(e.now) {
			continue
		}
		f := predicted(p, e.features(Stage(s)), from, e.now)
		if f.basis.Kind != BasisModel || f.basis.Stage != Stage(s) {
			continue
		}
		if stage >= AtDepot {
			if prior := predicted((*Model)(nil), e.features(stage), since, e.now); prior.spread() < f.spread() {
				return prior
			}
		}
		return f
	}
	return own
}

// promise is the forecast of the carrier's current promise, corrected by its record.
func (e *estimator) promise(since time.Time) (*forecast, bool) {
	p, ok := e.shipment.Promise(event.PromiseDelivery)
	if !ok {
		return nil, false
	}
	var r Record
	if judge, ok := e.plan.Model.(interface{ Promises(Features) Record }); ok {
		r = judge.Promises(e.features(e.course.stage))
	}
	return e.days.promised(p, r, since, e.now)
}

// delay is the largest of what went wrong since the forecast began to count. While it pauses, the
// clock stands still.
func (e *estimator) delay(f *forecast) (Delay, Cause) {
	var worst Delay
	var cause Cause
	p, _ := e.shipment.Promise(event.PromiseDelivery)
	for i, t := range e.course.troubles {
		d, ok := e.plan.delayOf(t.status, t.reason)
		open := i == len(e.course.troubles)-1 && t.over.IsZero()
		// The carrier knew when it promised, or promised what was asked for.
		known := !p.Seen.First.Before(t.at) || t.reason == status.RecipientRequest && p.Seen.IsZero()
		if f.basis.Kind == BasisCarrier && known && !(open && d.Pause) {
			continue
		}
		if !ok || t.at.Before(f.from) && !(open && d.Pause) {
			continue
		}
		if d.Pause {
			over := e.now
			if !open {
				over = t.over
			}
			stood := max(0, over.Sub(t.at).Hours()/24)
			d.Likely, d.End = d.Likely+stood, max(d.Likely, d.End)+stood
		}
		d.Pause = d.Pause && open
		if cause.Code == NoCause || d.Pause || !worst.Pause && d.Likely > worst.Likely {
			worst, cause = d, Cause{Code: CauseException, Days: d.Likely, Reason: t.reason}
		}
	}
	worst.Likely = min(max(worst.Likely, 0), mostDays)
	worst.End = min(max(worst.End, worst.Likely), mostDays)
	return worst, cause
}

const mostDays = 400 // no delay is longer

func daysLong(n float64) time.Duration { return time.Duration(n * float64(day)) }

// lateRisk is the chance that the parcel comes after the due moment.
func (e *estimator) lateRisk(f *forecast, shift float64) float64 {
	switch due := e.plan.Due; {
	case due.IsZero():
		return 0
	case !due.After(e.now):
		return 1
	default:
		return round(min(f.rest.open(due.Sub(f.from).Hours()-float64(24*shift)), 1), 1e-4)
	}
}

// dates puts the edges of the window on delivery days: the first forward, the last backward, and
// never so that the likely day falls out. It sets w.Likely.
func (e *estimator) dates(w *Window, f *forecast, d Delay) (start, end calendar.Date, moved Cause) {
	low, high := (1-e.level)/2, (1+e.level)/2
	first := e.days.first(e.now)
	on := func(t time.Time) calendar.Date { return max(e.days.of(t), first) }

	w.Likely = e.days.later(f.at(&f.rest, .5), d.Likely)
	raw := on(w.Likely)
	likely := e.days.NextDelivery(raw)
	if likely != e.days.of(w.Likely) {
		w.Likely = likely.Start(e.days.zone).Add(day / 2)
	}
	start = e.days.NextDelivery(on(e.days.later(f.at(&f.fresh, low), d.Likely)))
	// The share of the level that is to come from now on lies before the later of these two: the
	// end that was named at the milestone, as long as it holds as many.
	named := on(e.days.later(f.at(&f.fresh, high), d.End))
	now := on(e.days.later(f.at(&f.rest, e.level), d.End))
	end = e.days.PrevDelivery(max(named, now))
	w.Stretched = now > named
	return min(start, likely), max(end, likely) + 1, e.days.skipped(raw, likely)
}

// agrees reports whether the carrier's promise lies in the window; where the window is made of
// the promise, whether it lies in the model's too.
func (e *estimator) agrees(f, model *forecast, d Delay, start, end calendar.Date) bool {
	p, ok := e.shipment.Promise(event.PromiseDelivery)
	last := momentOf(p.End, e.days.zone)
	if !ok || last.IsZero() || !promiseEnd(p, e.days.zone).After(e.now) {
		return false
	}
	first := momentOf(p.Start, e.days.zone)
	if first.IsZero() || first.After(last) {
		first = last
	}
	within := func(start, end calendar.Date) bool { return e.days.of(first) < end && e.days.of(last) >= start }
	if f.basis.Kind == BasisCarrier {
		var w Window
		from, to, _ := e.dates(&w, model, d)
		return within(start, end) && within(from, to)
	}
	return within(start, end)
}

// steady keeps the end that was shown, where it would come forward though nothing new is known.
func (e *estimator) steady(w *Window, end calendar.Date) calendar.Date {
	last := &e.plan.Last
	shown := e.days.of(last.End.Add(day / 2)) // the midnight of that day, also where it was told in another zone
	if !last.dated() || last.Level != e.level || last.Stage != w.Stage || !last.Since.Equal(w.Since) ||
		last.Basis.Kind != w.Basis.Kind || !sameFacts(last.Causes, w.Causes) || !e.days.IsDelivery(shown-1) {
		return end
	}
	return max(end, shown)
}

// delivered is the day on which it came; without one where the carrier gave no time.
func (e *estimator) delivered() Window {
	w := Window{State: Delivered, Basis: Basis{Kind: BasisFact}, Stage: e.course.stage}
	at := momentOf(e.course.verdict.Since, e.days.zone)
	if at.IsZero() {
		return w
	}
	date := e.days.of(at)
	w.Likely, w.Since = at, at
	w.Start, w.End = date.Start(e.days.zone), (date + 1).Start(e.days.zone)
	if !e.plan.Due.IsZero() && at.After(e.plan.Due) {
		w.LateRisk = 1
	}
	return w
}

// never is the answer for a parcel that will not reach the recipient.
func (e *estimator) never() Window {
	v := &e.course.verdict
	w := Window{Stage: e.course.stage, Since: momentOf(v.Since, e.days.zone), Causes: []Cause{{Code: CauseEnded, Reason: v.Reason}}}
	if !v.Final {
		w.Causes[0].Code = CauseReturning
	}
	w.LateRisk = e.neverInTime()
	return w
}

// neverInTime is the risk of a parcel that is not expected any more.
func (e *estimator) neverInTime() float64 {
	if e.plan.Due.IsZero() {
		return 0
	}
	return 1
}

// hopeless reports whether the parcel stands still for a reason after which nothing is expected.
func (e *estimator) hopeless() bool {
	t := e.course.troubles[len(e.course.troubles)-1]
	d, _ := e.plan.delayOf(t.status, t.reason)
	return d == Delay{Pause: true}
}
