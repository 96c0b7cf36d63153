package watch

import (
	"cmp"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"maps"
	"slices"
	"strconv"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

// ContactKind says what a buyer wanted.
type ContactKind uint8

// The kinds of contacts. The zero ContactKind is ContactOther.
const (
	ContactOther   ContactKind = iota // anything else
	ContactWhere                      // where is my order
	ContactProblem                    // something is wrong
	ContactSelf                       // the buyer settled it alone, on the tracking page
)

var contactWords = [...]string{ContactOther: "other", ContactWhere: "where", ContactProblem: "problem", ContactSelf: "self"}

// ContactKinds yields all kinds.
func ContactKinds() iter.Seq[ContactKind] {
	return func(yield func(ContactKind) bool) {
		for k := ContactOther; int(k) < len(contactWords) && yield(k); k++ {
		}
	}
}

// Key returns the key of its label.
func (k ContactKind) Key() string { return "contact." + k.String() }

// String returns the word of k.
func (k ContactKind) String() string {
	if int(k) < len(contactWords) {
		return contactWords[k]
	}
	return "contact(" + strconv.Itoa(int(k)) + ")"
}

// MarshalText returns the word of k, or an error if k is no ContactKind.
func (k ContactKind) MarshalText() ([]byte, error) {
	if int(k) >= len(contactWords) {
		return nil, fmt.Errorf("watch: invalid %s", k)
	}
	return []byte(contactWords[k]), nil
}

// UnmarshalText reads a word; one it does not know reads as ContactOther.
func (k *ContactKind) UnmarshalText(b []byte) error {
	*k = ContactKind(max(0, slices.Index(contactWords[:], string(b))))
	return nil
}

// Contact is one time that a buyer asked, from the shop's own desk. Number is that of the consignment.
type Contact struct {
	Number string      `json:"number"`
	At     time.Time   `json:"at"`
	Kind   ContactKind `json:"kind"`
}

// LogValue gives log/slog the kind and the time.
func (c Contact) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("contact %s at %s", c.Kind, c.At.UTC().Format(time.RFC3339)))
}

// Format prints what LogValue gives, for every verb.
func (c Contact) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, c.LogValue().String()) }

// Summary is how one week or month went. Shares are 0 to 1, and 0 where there is nothing to share.
type Summary struct {
	Period exception.Period `json:"period"`
	Start  time.Time        `json:"start"` // the first day, as midnight in UTC
	End    time.Time        `json:"end"`   // the day after the last one

	Shipments int `json:"shipments"` // whose newest event lies in the period
	Delivered int `json:"delivered"`
	Returned  int `json:"returned"`
	Open      int `json:"open"`

	Promised   int     `json:"promised"`          // delivered ones that had a promised day
	OnTime     float64 `json:"on_time"`           // share of them delivered by the end of the first promise
	FirstDays  float64 `json:"first_days"`        // mean days from the end of the first promise to the delivery
	LastDays   float64 `json:"last_days"`         // the same for the last promise
	FirstTry   float64 `json:"first_try"`         // share of the delivered ones without a failed attempt
	Cases      int     `json:"cases"`             // opened in these shipments
	Solved     int     `json:"solved"`            // of them over
	SolveHours float64 `json:"solve_hours"`       // mean hours from the opening to the end
	Breached   int     `json:"breached"`          // goals missed
	Reasons    []Count `json:"reasons,omitempty"` // cases by reason, else by sign; most first
	Dwell      []Dwell `json:"dwell,omitempty"`   // where parcels wait longest, longest first

	Contacts int     `json:"contacts"` // of buyers, in the period
	WISMO    float64 `json:"wismo"`    // "where is my order" for each shipment
	Self     float64 `json:"self"`     // share of contacts that buyers settled alone
}

// Count is how often something occurred.
type Count struct {
	Name  string `json:"name"`
	Count int    `json:"count"`
}

// Dwell is how long parcels stayed at one facility: from the first scan there to the one by which they
// left it, or, where nobody scanned that, to the first elsewhere.
type Dwell struct {
	Place string  `json:"place"` // name of the facility, else the city
	Stays int     `json:"stays"`
	Hours float64 `json:"hours"` // mean
	Worst float64 `json:"worst"`
}

const topPlaces = 20 // facilities listed

// Report sums up views by the week or month of their newest event, oldest period first. Contacts count
// in the period in which they were made.
func Report(views []View, contacts []Contact, by exception.Period) []Summary {
	periods := map[time.Time]*tally{}
	at := func(t time.Time) *tally {
		start := startOf(t, by)
		if periods[start] == nil {
			periods[start] = newTally(start, by)
		}
		return periods[start]
	}
	for i := range views {
		at(newest(&views[i])).view(&views[i])
	}
	for _, c := range contacts {
		at(c.At).contact(c)
	}
	var out []Summary
	for _, start := range slices.SortedFunc(maps.Keys(periods), time.Time.Compare) {
		out = append(out, periods[start].summary())
	}
	return out
}

func startOf(t time.Time, by exception.Period) time.Time {
	y, m, d := t.UTC().Date()
	if by == exception.PeriodMonth {
		return time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
	}
	day := time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	return day.AddDate(0, 0, -(int(day.Weekday())+6)%7)
}

// newest is the time of the newest event; when it was looked at, if there is none.
func newest(v *View) time.Time {
	var t time.Time
	for _, e := range v.Shipment.Events() {
		if at := moment(e.At); at.After(t) && !at.After(v.At) {
			t = at
		}
	}
	if t.IsZero() {
		return v.At
	}
	return t
}

func moment(s event.Stamp) time.Time {
	if t, ok := s.Instant(); ok {
		return t
	}
	return s.Wall()
}

// tally is a Summary being counted.
type tally struct {
	Summary
	onTime, firstTry   int
	first, last, solve float64
	where, self        int
	reasons            map[string]int
	places             map[string]*Dwell
}

func newTally(start time.Time, by exception.Period) *tally {
	end := start.AddDate(0, 0, 7)
	if by == exception.PeriodMonth {
		end = start.AddDate(0, 1, 0)
	}
	return &tally{Summary: Summary{Period: by, Start: start, End: end}, reasons: map[string]int{}, places: map[string]*Dwell{}}
}

func (t *tally) view(v *View) {
	t.Shipments++
	if v.Open {
		t.Open++
	}
	switch {
	case v.Verdict.Status == status.Delivered && v.Verdict.Final:
		t.delivery(v)
	case v.Verdict.Status == status.Returned && v.Verdict.Final:
		t.Returned++
	}
	for _, c := range v.Cases {
		t.oneCase(c)
	}
	t.stays(v)
}

func (t *tally) delivery(v *View) {
	t.Delivered++
	tried := slices.ContainsFunc(v.Verdict.Trace, func(s event.Step) bool {
		return s.Status == status.AttemptFailed && s.Effect.Decided()
	})
	if !tried {
		t.firstTry++
	}
	first, last, ok := promises(v.Shipment)
	if !ok || v.Verdict.Since.IsZero() {
		return
	}
	t.Promised++
	late := lateBy(v.Verdict.Since, first)
	if late < 0 || late == 0 && first.Precision() != event.DayOnly {
		t.onTime++
	}
	t.first += days(late)
	t.last += days(lateBy(v.Verdict.Since, last))
}

// lateBy is how long after the end of a promise it came; negative if before. Both are told by the
// clock of the place, because a promised day is a day there, unless both are instants.
func lateBy(came, end event.Stamp) time.Duration {
	a, known := came.Instant()
	b, fixed := end.Instant()
	if known && fixed {
		return a.Sub(b)
	}
	a, b = came.Wall(), end.Wall()
	if end.Precision() == event.DayOnly {
		b = b.AddDate(0, 0, 1)
		if came.Precision() == event.DayOnly {
			a = a.AddDate(0, 0, 1).Add(-time.Second) // the day itself is in time
		}
	}
	return a.Sub(b)
}

func days(d time.Duration) float64 { return d.Hours() / 24 }

// promises returns the ends of the first and of the current promise of delivery.
func promises(s event.Shipment) (first, last event.Stamp, ok bool) {
	current, ok := s.Promise(event.PromiseDelivery)
	if !ok || current.End.IsZero() {
		return first, last, false
	}
	oldest := current
	for _, t := range s.Tracks {
		for _, p := range t.Promises {
			if p.Kind == event.PromiseDelivery && !p.End.IsZero() && p.Seen.First.Before(oldest.Seen.First) {
				oldest = p
			}
		}
	}
	return oldest.End, current.End, true
}

func (t *tally) oneCase(c exception.Case) {
	t.Cases++
	name := c.Reason.String()
	if c.Kind != exception.KindReason {
		name = c.Sign.String()
	}
	t.reasons[cmp.Or(name, c.Status.String())]++
	if c.Breached {
		t.Breached++
	}
	if !c.Open() {
		t.Solved++
		t.solve += c.Resolution.Wall.Hours()
	}
}

// leaves reports whether a parcel is under way after the event, and waits nowhere.
func leaves(e *event.Event) bool {
	switch e.Detail {
	case status.DepartedFacility, status.FlightDeparted, status.DepartedOriginCountry, status.DepartedTransitCountry:
		return true
	}
	return e.Status == status.OutForDelivery
}

// stays counts how long the parcel was at each place. A place that it is only known to have left
// counts for nothing.
func (t *tally) stays(v *View) {
	here, since := "", time.Time{}
	for _, e := range v.Shipment.Events() {
		place := cmp.Or(e.Place.Name, e.Place.City)
		left := leaves(&e)
		if place == "" && !left || e.At.IsZero() || e.At.Precision() == event.DayOnly || e.Status == status.Info {
			continue
		}
		at := moment(e.At)
		if place == here && !left {
			continue
		}
		if here != "" && at.After(since) {
			t.stay(here, at.Sub(since).Hours())
		}
		if here, since = place, at; left {
			here = ""
		}
	}
}

func (t *tally) stay(place string, hours float64) {
	d := t.places[place]
	if d == nil {
		d = &Dwell{Place: place}
		t.places[place] = d
	}
	d.Stays++
	d.Hours += hours
	d.Worst = max(d.Worst, hours)
}

func (t *tally) contact(c Contact) {
	t.Contacts++
	switch c.Kind {
	case ContactWhere:
		t.where++
	case ContactSelf:
		t.self++
	}
}

func (t *tally) summary() Summary {
	s := t.Summary
	s.OnTime, s.FirstTry = share(t.onTime, s.Promised), share(t.firstTry, s.Delivered)
	s.FirstDays, s.LastDays = mean(t.first, s.Promised), mean(t.last, s.Promised)
	s.SolveHours = mean(t.solve, s.Solved)
	s.WISMO, s.Self = share(t.where, s.Shipments), share(t.self, s.Contacts)
	for _, name := range slices.Sorted(maps.Keys(t.reasons)) {
		s.Reasons = append(s.Reasons, Count{name, t.reasons[name]})
	}
	slices.SortStableFunc(s.Reasons, func(a, b Count) int { return cmp.Compare(b.Count, a.Count) })
	for _, place := range slices.Sorted(maps.Keys(t.places)) {
		d := *t.places[place]
		d.Hours /= float64(d.Stays)
		s.Dwell = append(s.Dwell, d)
	}
	slices.SortStableFunc(s.Dwell, func(a, b Dwell) int { return cmp.Compare(b.Hours, a.Hours) })
	s.Dwell = s.Dwell[:min(len(s.Dwell), topPlaces)]
	return s
}

func share(n, of int) float64 { return mean(float64(n), of) }

func mean(sum float64, of int) float64 {
	if of == 0 {
		return 0
	}
	return sum / float64(of)
}
