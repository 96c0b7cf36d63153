package exception

import (
	"slices"
	"strconv"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// Query is what is known of a number that cannot be found. Every field may be empty: rules that need
// it do not fire.
type Query struct {
	Number      string            `json:"number,omitzero"`
	Carrier     string            `json:"carrier,omitzero"`      // adapter ID of the carrier asked
	Registered  time.Time         `json:"registered,omitzero"`   // when the label was made or the number given out; zero: the first event in Known
	Now         time.Time         `json:"now,omitzero"`          // zero: rules that count time do not fire, and Finding.Next cannot be told
	CrossBorder bool              `json:"cross_border,omitzero"` // it leaves the country
	Class       Class             `json:"class,omitzero"`        // across a border a Courier counts as Express
	Known       event.Shipment    `json:"known,omitzero"`        // what was heard so far, with its issues
	Elsewhere   []string          `json:"elsewhere,omitempty"`   // adapter IDs of carriers that do know the number
	Failing     float64           `json:"failing,omitzero"`      // share of this carrier's queries in the last hour that were not found or failed, 0 to 1
	Queries     int               `json:"queries,omitzero"`      // how many queries Failing is a share of
	Calendar    calendar.Calendar `json:"-"`                     // working days of the origin, which count whole; zero: all days
	Stale       Stale             `json:"stale,omitempty"`       // limits of silence before the default ones
}

// Finding is one answer: a cause, how sure it is, who does what about it, and when to look again.
type Finding struct {
	Cause      FindingCause `json:"cause,omitzero"`
	Confidence Confidence   `json:"confidence,omitzero"`
	Owner      Role         `json:"owner,omitzero"`
	Action     Action       `json:"action,omitzero"`
	Next       time.Time    `json:"next,omitzero"`     // zero: never
	Because    []string     `json:"because,omitempty"` // the inputs that decided, as name or name=value in ASCII; no personal data
}

// Diagnose returns why a number cannot be found, the likeliest first: the answer of the first rule
// that fires, its alternative, then those of later rules. It is empty where no rule fires. A number
// that was scanned is not diagnosed by the hours since its label.
func Diagnose(q Query) []Finding {
	f := gather(&q)
	var out []Finding
	for i := range diagnosis {
		r := &diagnosis[i]
		if !r.when(&f) {
			continue
		}
		for _, c := range r.causes() {
			told := slices.ContainsFunc(out, func(o Finding) bool { return o.Cause == c && o.Action == r.action })
			if c != 0 && !told {
				out = append(out, f.finding(r, c))
			}
		}
	}
	return out
}

// rule is one row of the diagnosis.
type rule struct {
	cause, or  FindingCause // or: the alternative
	confidence Confidence
	owner      Role
	action     Action
	next       time.Duration // zero: never
	because    []fact
	when       func(*facts) bool
}

// atOnce as the next check is now.
const atOnce = time.Duration(-1)

func (r *rule) causes() [2]FindingCause { return [2]FindingCause{r.cause, r.or} }

// diagnosis holds the rules in order. The one on parcels not handed over takes two rows, because the
// confidence grows; so does the one on parcels suspected lost, because a number that was scanned was
// used, and its silence counts from the last scan. Bounds of hours include the upper one. The thresholds are
// defaults, shaped by how late first scans come and how long trackers try a number.
var diagnosis = [...]rule{
	{cause: CauseInvalidNumber, confidence: ConfidenceHigh, owner: RoleMerchant, action: ActionCheckNumber, because: []fact{factInvalid},
		when: func(f *facts) bool { return f.invalid }},
	{cause: CauseWrongCarrier, confidence: ConfidenceHigh, owner: RoleSupport, action: ActionSwitchCarrier, next: atOnce, because: []fact{factElsewhere},
		when: func(f *facts) bool { return f.elsewhere != "" }},
	{cause: CauseTransmission, confidence: ConfidenceHigh, owner: RoleCarrier, action: ActionRetry, next: 1 * h, because: []fact{factFailing, factQueries},
		when: func(f *facts) bool { return f.q.Failing >= 0.30 && f.q.Queries >= 20 }},
	{cause: CauseTransmission, confidence: ConfidenceMedium, owner: RoleCarrier, action: ActionRetry, next: 6 * h, because: []fact{factFound, factNotFound, factAge},
		when: func(f *facts) bool { return f.found && f.notFound && f.timed && f.age < 60*24*h }},
	{cause: CauseArchived, confidence: ConfidenceHigh, owner: RoleSupport, action: ActionStopAsking, because: []fact{factFound, factNotFound, factAge, factClass},
		when: func(f *facts) bool { return f.found && f.notFound && f.timed && f.age >= f.keptFor() }},
	{cause: CauseLateUpdate, confidence: ConfidenceHigh, owner: RoleCarrier, action: ActionWait, next: 6 * h, because: unseen,
		when: func(f *facts) bool { return f.unseen(domestic, 0, 24) }},
	{cause: CauseLateUpdate, or: CauseNotHandedOver, confidence: ConfidenceMedium, owner: RoleMerchant, action: ActionAskHandover, next: 6 * h, because: unseen,
		when: func(f *facts) bool { return f.unseen(domestic, 24, 72) }},
	{cause: CauseNotHandedOver, confidence: ConfidenceMedium, owner: RoleMerchant, action: ActionHandOver, next: 12 * h, because: unseen,
		when: func(f *facts) bool { return f.unseen(domestic, 72, 168) }},
	{cause: CauseNotHandedOver, confidence: ConfidenceHigh, owner: RoleMerchant, action: ActionHandOver, next: 12 * h, because: unseen,
		when: func(f *facts) bool { return f.unseen(domestic, 168, forever) }},
	{cause: CauseLateUpdate, confidence: ConfidenceHigh, owner: RoleCarrier, action: ActionWait, next: 6 * h, because: unseen,
		when: func(f *facts) bool { return f.unseen(abroad, 0, 48) }},
	{cause: CauseNotHandedOver, or: CauseConsolidator, confidence: ConfidenceMedium, owner: RoleMerchant, action: ActionAskHandover, next: 12 * h, because: unseen,
		when: func(f *facts) bool { return f.unseen(abroad, 48, 120) }},
	{cause: CausePostalSync, confidence: ConfidenceHigh, owner: RoleCarrier, action: ActionAskOrigin, next: 12 * h, because: unseen,
		when: func(f *facts) bool { return f.unseen(abroadByPost, 0, 120) }},
	{cause: CauseTransshipment, confidence: ConfidenceHigh, owner: RoleSupport, action: ActionTellStage, next: 24 * h, because: []fact{factHours, factClass, factLast},
		when: func(f *facts) bool { return f.exported && f.route() == abroadByPost && f.within(120, 480) }},
	{cause: CauseNotHandedOver, or: CauseUntracked, confidence: ConfidenceMedium, owner: RoleMerchant, action: ActionCheckService, next: 24 * h, because: unseen,
		when: func(f *facts) bool { return f.unseen(abroadByPost, 120, 480) }},
	{cause: CauseCustomsDelay, confidence: ConfidenceMedium, owner: RoleCustoms, action: ActionWait, next: 24 * h, because: []fact{factLast, factSilent},
		when: func(f *facts) bool { return f.atCustoms && f.silent > f.customsLimit() }},
	{cause: CauseTransshipment, confidence: ConfidenceHigh, owner: RoleSupport, action: ActionLinkNumber, next: atOnce, because: []fact{factLast, factNextNumber},
		when: func(f *facts) bool { return f.handedOn && f.nextNumber }},
	{cause: CauseSuspectedLost, or: CauseNeverUsed, confidence: ConfidenceMedium, owner: RoleCarrier, action: ActionInquire, next: 48 * h, because: unseen,
		when: func(f *facts) bool { return !f.scanned && f.within(f.lostAfter(), forever) }},
	{cause: CauseSuspectedLost, confidence: ConfidenceMedium, owner: RoleCarrier, action: ActionInquire, next: 48 * h, because: []fact{factHours, factClass, factLast, factSilent},
		when: func(f *facts) bool {
			return f.exported && f.within(f.lostAfter(), forever) && f.silent > f.lostAfter()*h
		}},
	{cause: CauseNumberReused, confidence: ConfidenceHigh, owner: RoleMerchant, action: ActionCutHistory, because: []fact{factEnded},
		when: func(f *facts) bool { return f.endedBefore }},
}

// unseen are the inputs of the rules that count the hours since the label.
var unseen = []fact{factHours, factRoute, factClass, factScans}

// way is the route as the rules tell it.
type way uint8

const (
	domestic way = iota
	abroad
	abroadByPost
)

// forever bounds hours that have no bound, in hours.
const forever = 1 << 20

// facts are what the rules look at.
type facts struct {
	q           *Query
	invalid     bool
	notFound    bool
	elsewhere   string        // a carrier, other than the one asked, that knows the number
	timed       bool          // hours and age are known
	hours       time.Duration // since the label, on the working days of the origin
	age         time.Duration // since the label
	found       bool          // some source had it once
	scanned     bool          // physically, not only a label
	last        status.Detail // of the newest event that moves
	silent      time.Duration // since then, on the working days of the origin
	atCustoms   bool
	exported    bool
	handedOn    bool
	nextNumber  bool // the next or the partner's number is known, and nothing of it yet
	endedBefore bool // it ended before the label was made
}

func gather(q *Query) facts {
	f := facts{q: q, invalid: hasIssue(&q.Known, event.InvalidNumber), notFound: hasIssue(&q.Known, event.NotFound)}
	for _, c := range q.Elsewhere {
		if f.elsewhere == "" && c != q.Carrier {
			f.elsewhere = c
		}
	}
	for i := range q.Known.Tracks { // what the shop itself wrote down was not found anywhere
		f.found = f.found || q.Known.Tracks[i].Source != event.RecordSource && len(q.Known.Tracks[i].Events) > 0
	}
	f.nextNumber = nextNumber(q)
	hist := readHistory(&q.Known, q.Calendar.Zone)
	start, newest := q.Registered, (*turn)(nil)
	for i := range hist.turns {
		t := &hist.turns[i]
		if start.IsZero() {
			start = t.first
		}
		if !t.effect.Decided() || t.read == status.Info {
			continue
		}
		newest = t
		if t.read != status.Registered {
			f.scanned = true
		}
		f.endedBefore = f.endedBefore || t.ends() && t.last.Before(q.Registered)
	}
	if f.timed = !start.IsZero() && !q.Now.IsZero(); f.timed {
		f.age = max(0, q.Now.Sub(start))
		f.hours = max(0, days(q.Calendar).Working(start, q.Now))
	}
	if newest != nil && !hist.verdict.Final {
		f.newest(newest)
	}
	return f
}

// newest takes what the newest turn tells.
func (f *facts) newest(t *turn) {
	f.last = t.Detail
	if !t.last.IsZero() && !f.q.Now.IsZero() {
		f.silent = max(0, days(f.q.Calendar).Working(t.last, f.q.Now))
	}
	switch t.Detail {
	case status.ArrivedDestinationCountry, status.CustomsPresented, status.CustomsProcessing:
		f.atCustoms = true
	case status.HandedToPartner:
		f.handedOn = true
	case status.HandedToAirline:
		f.handedOn, f.exported = true, true
	case status.DepartedOriginCountry, status.FlightDeparted, status.ArrivedTransitCountry, status.DepartedTransitCountry:
		f.exported = true
	}
	f.atCustoms = f.atCustoms || t.Reason.Category() == status.CategoryCustoms
}

// nextNumber reports whether another number of the same goods is named of which no track tells.
func nextNumber(q *Query) bool {
	for i := range q.Known.Tracks {
		for _, r := range q.Known.Tracks[i].Refs {
			if r.Kind != event.RefNext && r.Kind != event.RefPartner || r.Value == "" || r.Value == q.Number {
				continue
			}
			if !slices.ContainsFunc(q.Known.Tracks, func(t event.Track) bool { return t.Number == r.Value && len(t.Events) > 0 }) {
				return true
			}
		}
	}
	return false
}

func (f *facts) route() way {
	switch {
	case !f.q.CrossBorder:
		return domestic
	case f.q.Class == Post:
		return abroadByPost
	}
	return abroad
}

// within reports whether the hours since the label lie above from, or are zero with it, and up to to.
func (f *facts) within(from, to time.Duration) bool {
	return f.timed && (f.hours > from*h || from == 0) && f.hours <= to*h
}

// unseen reports whether no scan is known that many hours after the label.
func (f *facts) unseen(w way, from, to time.Duration) bool {
	return !f.scanned && f.route() == w && f.within(from, to)
}

// keptFor is how long carriers keep a history.
func (f *facts) keptFor() time.Duration {
	if f.q.Class == Post {
		return 60 * 24 * h
	}
	return 30 * 24 * h
}

// lostAfter is after how many hours without anything a loss is suspected.
func (f *facts) lostAfter() time.Duration {
	if f.q.Class == Post {
		return 480
	}
	return 168
}

// customsLimit is how long customs usually takes.
func (f *facts) customsLimit() time.Duration {
	return f.q.Stale.Limits(PhaseCustoms, RouteOf(f.q.Class, true)).Watch
}

func (f *facts) finding(r *rule, c FindingCause) Finding {
	out := Finding{Cause: c, Confidence: r.confidence, Owner: r.owner, Action: r.action, Because: make([]string, len(r.because))}
	for i, b := range r.because {
		out.Because[i] = f.tell(b)
	}
	switch {
	case f.q.Now.IsZero():
	case r.next == atOnce:
		out.Next = f.q.Now
	case r.next > 0:
		out.Next = f.q.Now.Add(r.next)
	}
	return out
}

// fact is one input of a rule.
type fact uint8

const (
	factInvalid fact = iota
	factNotFound
	factElsewhere
	factFailing
	factQueries
	factFound
	factAge
	factHours
	factRoute
	factClass
	factScans
	factLast
	factSilent
	factNextNumber
	factEnded
)

// tell names an input and its value. It holds no number, name or place.
func (f *facts) tell(b fact) string {
	switch b {
	case factInvalid:
		return "invalid_number"
	case factNotFound:
		return "not_found"
	case factElsewhere:
		return "elsewhere=" + f.elsewhere
	case factFailing:
		return "failing=" + strconv.FormatFloat(f.q.Failing, 'f', 2, 64)
	case factQueries:
		return "queries=" + strconv.Itoa(f.q.Queries)
	case factFound:
		return "found_before"
	case factAge:
		return "age_days=" + strconv.Itoa(int(f.age/(24*h)))
	case factHours:
		return "hours=" + strconv.Itoa(int(f.hours/h))
	case factRoute:
		return "cross_border=" + strconv.FormatBool(f.q.CrossBorder)
	case factClass:
		return "class=" + f.q.Class.String()
	case factScans:
		return "scans=0" // told only where there are none
	case factLast:
		return "last=" + f.last.String()
	case factSilent:
		return "silent_hours=" + strconv.Itoa(int(f.silent/h))
	case factNextNumber:
		return "next_number"
	}
	return "ended_before_registered"
}
