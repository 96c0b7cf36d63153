package exception

import (
	"cmp"
	"iter"
	"slices"
	"time"

	"github.com/parcelfold/parcelfold/status"
)

// Period is how long a report runs. The zero value is PeriodWeek.
type Period uint8

// The periods.
const (
	PeriodWeek  Period = iota // from Monday to Sunday
	PeriodMonth               // a calendar month
)

var periodWords = words{PeriodWeek: "week", PeriodMonth: "month"}

// Key returns the key of its label.
func (v Period) Key() string { return "period." + v.String() }

// String returns the word, or a form like period(200) for a value outside the table.
func (v Period) String() string { return periodWords.word("period", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Period) MarshalText() ([]byte, error) { return periodWords.marshal("period", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Period) UnmarshalText(b []byte) error {
	*v = Period(periodWords.find(b))
	return nil
}

// Periods yields every period.
func Periods() iter.Seq[Period] { return all(PeriodWeek, periodWords) }

// start returns the first day of the period that holds the day, as midnight in UTC.
func (v Period) start(y int, m time.Month, day int) time.Time {
	if v == PeriodMonth {
		return time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
	}
	t := time.Date(y, m, day, 0, 0, 0, 0, time.UTC)
	return t.AddDate(0, 0, -(int(t.Weekday())+6)%7)
}

func (v Period) end(start time.Time) time.Time {
	if v == PeriodMonth {
		return start.AddDate(0, 1, 0)
	}
	return start.AddDate(0, 0, 7)
}

// Report counts the cases opened in one period.
type Report struct {
	Period Period    `json:"period"`
	Start  time.Time `json:"start,omitzero"` // the first day, as midnight in UTC; zero: cases opened at no known time
	End    time.Time `json:"end,omitzero"`   // the day after the last one
	Total  Tally     `json:"total"`
	Rows   []Row     `json:"rows,omitempty"` // by cause, most cases first
}

// Row counts the cases of one cause.
type Row struct {
	Kind   Kind          `json:"kind,omitzero"`
	Reason status.Reason `json:"reason,omitzero"` // for KindReason; none: the carrier gave none
	Sign   Sign          `json:"sign,omitzero"`   // for all other kinds
	Tally  Tally         `json:"tally"`
}

// Tally counts cases. Cases that were superseded do not count in Resolution: what they were about went
// on under another name.
type Tally struct {
	Cases      int   `json:"cases"`
	Open       int   `json:"open"`
	Superseded int   `json:"superseded"`
	Breached   int   `json:"breached"`
	Repeated   int   `json:"repeated"`   // that occurred more than once
	Repeats    int   `json:"repeats"`    // occurrences after the first
	Response   Times `json:"response"`   // from the opening to the first response
	Resolution Times `json:"resolution"` // from the opening to the end
}

// Times sums up how long something took: how often it happened, the median and the 90th percentile,
// each the smallest duration that so many do not exceed. Wall and Working are ranked apart.
type Times struct {
	Count  int  `json:"count"`
	Median Took `json:"median,omitzero"`
	P90    Took `json:"p90,omitzero"`
}

// Summarize counts cases by the period in which they were opened, on the civil date of the place,
// oldest period first; periods without a case have no report. The order of the cases does not matter.
func Summarize(cases []Case, by Period) []Report {
	groups := map[time.Time][]*Case{}
	for i := range cases {
		start := time.Time{}
		if at := cases[i].Opened; !at.IsZero() {
			start = by.start(at.Date())
		}
		groups[start] = append(groups[start], &cases[i])
	}
	out := make([]Report, 0, len(groups))
	for start, group := range groups {
		r := Report{Period: by, Start: start, Total: tally(group), Rows: rows(group)}
		if !start.IsZero() {
			r.End = by.end(start)
		}
		out = append(out, r)
	}
	slices.SortFunc(out, func(a, b Report) int { return a.Start.Compare(b.Start) })
	return out
}

func rows(cases []*Case) []Row {
	groups := map[Row][]*Case{}
	for _, c := range cases {
		key := Row{Kind: c.Kind, Reason: c.Reason, Sign: c.Sign}
		groups[key] = append(groups[key], c)
	}
	out := make([]Row, 0, len(groups))
	for row, group := range groups {
		row.Tally = tally(group)
		out = append(out, row)
	}
	slices.SortFunc(out, func(a, b Row) int {
		return cmp.Or(
			cmp.Compare(b.Tally.Cases, a.Tally.Cases),
			cmp.Compare(a.Kind, b.Kind),
			cmp.Compare(a.Reason.String(), b.Reason.String()),
			cmp.Compare(a.Sign, b.Sign),
		)
	})
	return out
}

func tally(cases []*Case) Tally {
	var t Tally
	var response, resolution []Took
	for _, c := range cases {
		t.Cases++
		switch {
		case c.Open():
			t.Open++
		case !c.SupersededBy.IsZero():
			t.Superseded++
		default:
			if took, ok := c.resolution(); ok {
				resolution = append(resolution, took)
			}
		}
		if c.Breached {
			t.Breached++
		}
		if c.Attempts > 1 {
			t.Repeated++
			t.Repeats += c.Attempts - 1
		}
		if c.Responded {
			response = append(response, c.Response)
		}
	}
	t.Response, t.Resolution = times(response), times(resolution)
	return t
}

// resolution returns how long the case was open, from its stamps where it was not measured; false if
// that is not known.
func (c *Case) resolution() (Took, bool) {
	if c.Resolution != (Took{}) {
		return c.Resolution, true
	}
	from, known := c.Opened.Instant()
	to, ended := c.Resolved.Instant()
	return Took{Wall: max(0, to.Sub(from))}, known && ended
}

func times(list []Took) Times {
	if len(list) == 0 {
		return Times{}
	}
	wall, working := make([]time.Duration, len(list)), make([]time.Duration, len(list))
	for i, t := range list {
		wall[i], working[i] = t.Wall, t.Working
	}
	slices.Sort(wall)
	slices.Sort(working)
	return Times{
		Count:  len(list),
		Median: Took{Wall: quantile(wall, 50), Working: quantile(working, 50)},
		P90:    Took{Wall: quantile(wall, 90), Working: quantile(working, 90)},
	}
}
