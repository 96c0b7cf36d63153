package eta

import (
	"cmp"
	"math"
	"slices"
	"time"

	"github.com/parcelfold/parcelfold/event/calendar"
)

// Explain says why the window moved from before to after, the largest cause first. Days are by
// how much a cause moved Likely, in tenths; together they are by how much it moved. Where one of
// the two names no day, the causes are those of after, and those of before that are no more. The
// causes of equal windows are none.
func Explain(before, after Window) []Cause {
	milestone := before.Stage != after.Stage || !before.Since.Equal(after.Since)
	comparable := !before.Likely.IsZero() && !after.Likely.IsZero()
	rest := after.Likely.Sub(before.Likely).Hours() / 24
	var out []Cause
	diff := func(was, is Cause) {
		c := cmp.Or(is, was)
		if c.Code == CauseCarrierDate && (comparable || is.Code == NoCause) {
			return // whose date speaks moves nothing: what it moved is the rest
		}
		both := was.Code != NoCause && is.Code != NoCause
		c.Days = is.Days - was.Days
		if milestone && comparable && ofTheWay[c.Code] || both && math.Abs(c.Days) < leastDays {
			return // what was said of the way to the old milestone is in the surprise of the new
		}
		rest -= c.Days
		out = append(out, c)
	}
	for _, c := range after.Causes {
		diff(find(before.Causes, c), c)
	}
	for _, c := range before.Causes {
		if find(after.Causes, c).Code == NoCause {
			diff(c, Cause{})
		}
	}
	// Each cause told is rounded, as is what they leave.
	if noise := leastDays * float64(len(out)+1); comparable && math.Abs(rest) >= noise {
		out = append(out, Cause{Code: unexplained(&before, &after, milestone, rest), Days: rest})
	}
	for i, c := range out {
		if isPace(c.Code) {
			out[i].Code = paceCode(c.Days)
		}
	}
	return order(out...)
}

// leastDays is less than what a tenth of a day rounds to.
const leastDays = 0.05

var (
	// ofTheWay are the causes that speak of the time since a milestone.
	ofTheWay = map[CauseCode]bool{CauseNoProgress: true, CauseCarrierSlower: true, CauseCarrierFaster: true}
	// facts are the causes that count also without days.
	facts = map[CauseCode]bool{
		CauseException: true, CauseDisruption: true, CauseCarrierDateChanged: true, CauseCarrierDate: true,
		CauseAwaitingCollection: true, CauseReturning: true, CauseEnded: true, CauseNothingKnown: true,
	}
)

// unexplained is the cause of the days that no other cause took.
func unexplained(before, after *Window, milestone bool, days float64) CauseCode {
	was, is := before.Basis.Kind, after.Basis.Kind
	learned := func(w *Window) time.Time { return w.Made.Add(-w.Basis.Age) }
	same := was == is && (is != BasisModel || learned(before).Equal(learned(after))) // only a model learns
	switch {
	case is == BasisCarrier:
		return CauseCarrierDateChanged
	case milestone && days < 0:
		return CauseMilestoneEarly
	case milestone:
		return CauseMilestoneLate
	case was == BasisCarrier:
		return CauseCarrierDateChanged
	case days > 0 && same && before.Made.Before(after.Made):
		return CauseNoProgress
	}
	return CauseHistoryUpdated
}

// find is the cause of the list with the code and reason of c; slower and faster are one code.
func find(list []Cause, c Cause) Cause {
	for _, o := range list {
		if o.Reason == c.Reason && (o.Code == c.Code || isPace(o.Code) && isPace(c.Code)) {
			return o
		}
	}
	return Cause{}
}

func isPace(c CauseCode) bool { return c == CauseCarrierSlower || c == CauseCarrierFaster }

func paceCode(days float64) CauseCode {
	if days < 0 {
		return CauseCarrierFaster
	}
	return CauseCarrierSlower
}

// pace is how far the carrier's level moved the forecast.
func pace(f *forecast) Cause {
	days := f.drift.Hours() / 24
	return Cause{Code: paceCode(days), Days: days}
}

// carrierDate says that the carrier's date speaks, if it does. It moves the window away from nothing
// that was ever shown, so it has no days.
func carrierDate(f *forecast) Cause {
	if f.basis.Kind != BasisCarrier {
		return Cause{}
	}
	return Cause{Code: CauseCarrierDate}
}

// skipped is the cause of moving from one date to a later one: a holiday if one was among them.
func (d days) skipped(from, to calendar.Date) Cause {
	c := Cause{Code: CauseWeekend, Days: float64(to - from)}
	for date := from; date < to; date++ {
		if d.Week&calendar.EveryDay == 0 || d.Week.Has(date.Weekday()) {
			c.Code = CauseHoliday
		}
	}
	return c
}

// order rounds the causes to tenths of a day, drops those of none that are no facts, merges those
// of one kind and puts the largest first. Ties stay in the order given.
func order(causes ...Cause) []Cause {
	var out []Cause
	for _, c := range causes {
		c.Days = math.Round(c.Days*10) / 10
		if c.Code == NoCause || c.Days == 0 && !facts[c.Code] {
			continue
		}
		if i := slices.IndexFunc(out, func(o Cause) bool { return o.Code == c.Code && o.Reason == c.Reason }); i >= 0 {
			out[i].Days = math.Round((out[i].Days+c.Days)*10) / 10
			continue
		}
		out = append(out, c)
	}
	slices.SortStableFunc(out, func(a, b Cause) int { return cmp.Compare(math.Abs(b.Days), math.Abs(a.Days)) })
	return out
}

// sameFacts reports whether two windows rest on the same facts.
func sameFacts(a, b []Cause) bool {
	only := func(list []Cause, other []Cause) bool {
		for _, c := range list {
			if facts[c.Code] && find(other, c).Code == NoCause {
				return false
			}
		}
		return true
	}
	return only(a, b) && only(b, a)
}
