package watch

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"slices"
	"strconv"
	"time"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

// AlertKind says what an alert is about.
type AlertKind uint8

// The kinds of alerts. The zero AlertKind is none.
const (
	_                AlertKind = iota
	AlertMilestone             // it stands elsewhere
	AlertWindowMoved           // it is expected on other days
	AlertDelivered             // it was delivered
	AlertOpened                // something is wrong
	AlertRepeated              // it went wrong again
	AlertBreached              // nobody answered in time, or it is not solved in time
	AlertSolved                // it is not wrong any more
	AlertSilence               // nothing was heard for too long, or for longer still
	AlertClosed                // nothing more is to come or to be done
	AlertEscalated             // the owner did not do it in time, or it is too much for the owner: the next one takes over
)

var alertWords = [...]string{
	0: "", AlertMilestone: "milestone", AlertWindowMoved: "window_moved", AlertDelivered: "delivered",
	AlertOpened: "opened", AlertRepeated: "repeated", AlertBreached: "breached", AlertSolved: "solved",
	AlertSilence: "silence", AlertClosed: "closed", AlertEscalated: "escalated",
}

// AlertKinds yields all kinds.
func AlertKinds() iter.Seq[AlertKind] {
	return func(yield func(AlertKind) bool) {
		for k := AlertMilestone; int(k) < len(alertWords); k++ {
			if !yield(k) {
				return
			}
		}
	}
}

// Key returns the key of its label.
func (k AlertKind) Key() string { return "alert." + k.String() }

// String returns the word of k.
func (k AlertKind) String() string {
	if int(k) < len(alertWords) {
		return alertWords[k]
	}
	return "alert(" + strconv.Itoa(int(k)) + ")"
}

// MarshalText returns the word of k, or an error if k is no AlertKind.
func (k AlertKind) MarshalText() ([]byte, error) {
	if int(k) >= len(alertWords) {
		return nil, fmt.Errorf("watch: invalid %s", k)
	}
	return []byte(alertWords[k]), nil
}

// UnmarshalText reads a word; one it does not know reads as the zero AlertKind.
func (k *AlertKind) UnmarshalText(b []byte) error {
	*k = AlertKind(max(0, slices.Index(alertWords[:], string(b))))
	return nil
}

// Alert says who is to be told what. Its ID is the same whenever the same thing is to be told to the
// same role, so that nothing is told twice.
type Alert struct {
	ID        event.ID           `json:"id"`
	Carrier   string             `json:"carrier,omitzero"` // of the shipment: that of its first track
	Number    string             `json:"number,omitzero"`  // the same; while there is none, that of Rules.Order
	Kind      AlertKind          `json:"kind"`
	Role      exception.Role     `json:"role"`
	Channel   string             `json:"channel,omitzero"`
	SendAfter time.Time          `json:"send_after,omitzero"` // not before: the reader's quiet hours are over then
	RespondBy time.Time          `json:"respond_by,omitzero"` // zero: no answer is asked for
	Status    status.Status      `json:"status,omitzero"`     // of a milestone and a delivery; of others Unknown
	Detail    status.Detail      `json:"detail,omitzero"`
	Reason    status.Reason      `json:"reason,omitzero"`
	Event     event.ID           `json:"event,omitzero"` // what it is about
	Past      bool               `json:"past,omitzero"`  // it came in late: the parcel is further by now
	Proof     bool               `json:"proof,omitzero"` // of a delivery: there is a proof of it
	Case      event.ID           `json:"case,omitzero"`  // the case it is about
	Severity  exception.Severity `json:"severity,omitzero"`
	Actions   []exception.Action `json:"actions,omitempty"` // what to do
	Window    eta.Window         `json:"window,omitzero"`   // the new one, of a window that moved
	Causes    []eta.Cause        `json:"causes,omitempty"`  // why it moved
}

// LogValue gives log/slog the kind, the role and the IDs.
func (a Alert) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("alert %s %s to %s, event %s, case %s", a.ID, a.Kind, a.Role, a.Event, a.Case))
}

// Format prints what LogValue gives, for every verb.
func (a Alert) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, a.LogValue().String()) }

// Alerts says who is to be told what, now that before has become after. Nothing new gives no alert. A
// history that comes in late raises the milestones that it adds, marked Past. Critical cases are not
// held back by quiet hours.
//
// A case is told when it opens, occurs again, or gets worse; when its Case.EscalateAt is reached, to
// Case.Escalate; when a goal is missed; and when it is over, also where Look finds it no more. An
// alert asks for no answer in the past: it names the next goal that is still ahead, if any. What was
// missed before anybody heard of a case is not told when it opens, unless the case is critical: its
// owner hears of it now, and who is to take over when that time has come.
//
// A window is told as moved if its State changes other than between Estimated and Confirmed, its end
// moves to another day, or its start does other than by keeping up with now. A first window is not
// told, and a guess (eta.BasisPrior) whose end slides from day to day because nothing is heard is told
// once for each milestone. While the recipient is said to have
// died, buyers are told nothing.
func Alerts(before, after View, p Policy) []Alert {
	r := router{after: after, policy: p, routes: p.routes(), mourning: slices.ContainsFunc(after.Cases, mourned)}
	r.milestones(before)
	r.window(before)
	r.cases(before)
	if before.Open && !after.Open {
		r.send(Alert{Kind: AlertClosed, Event: after.Verdict.By}, exception.NoRole, 0)
	}
	return r.out
}

// router sends alerts along the routes of a policy.
type router struct {
	after  View
	policy Policy
	routes []Route
	out    []Alert

	mourning bool // the recipient is said to have died
}

// mourned reports whether the case says that the recipient has died, and nothing has said otherwise:
// a worse case that took its place does not.
func mourned(c exception.Case) bool {
	return c.Reason == status.RecipientDeceased && (c.Open() || !c.SupersededBy.IsZero())
}

func (r *router) milestones(before View) {
	for _, c := range event.Changes(before.Shipment, r.after.Shipment) {
		if c.Kind == event.ChangePromise || c.From.Status == c.To.Status && c.From.Final == c.To.Final && c.Kind != event.ChangeReason {
			continue
		}
		a := Alert{
			Kind: AlertMilestone, Event: c.Event.ID,
			Status: c.To.Status, Detail: c.To.Detail, Reason: c.To.Reason,
			Past: c.To.By != r.after.Verdict.By,
		}
		if c.To.Status == status.Delivered && c.To.Final {
			a.Kind, a.Proof = AlertDelivered, !c.Event.Proof.IsZero()
		}
		r.send(a, exception.NoRole, 0)
	}
}

func (r *router) window(before View) {
	was, is := before.Window, r.after.Window
	if is.State == eta.Delivered || !r.moved(was, is) {
		return
	}
	if r.first(before) {
		return
	}
	a := Alert{Kind: AlertWindowMoved, Window: is, Causes: eta.Explain(was, is)}
	if len(a.Causes) == 0 { // the edge moved, and the likely day did not
		a.Causes = []eta.Cause{{Code: eta.CauseHistoryUpdated}}
	}
	r.send(a, exception.NoRole, 0)
}

// first reports whether no window was shown before: the first one is no change.
func (r *router) first(before View) bool {
	was := before.Window
	if len(before.Shipment.Events()) == 0 {
		return was.State == eta.None || r.policy.Plan.Last.State == eta.None
	}
	unknown := slices.ContainsFunc(was.Causes, func(c eta.Cause) bool { return c.Code == eta.CauseNothingKnown })
	return unknown && was.Promised.IsZero()
}

// moved reports whether the buyer has to plan anew.
func (r *router) moved(was, is eta.Window) bool {
	dated := func(s eta.State) bool { return s == eta.Estimated || s == eta.Confirmed }
	if was.State != is.State && !(dated(was.State) && dated(is.State)) {
		return true
	}
	if r.slid(was, is) {
		return false
	}
	start, end := shown(is)
	first, last := shown(was)
	return end != last || start < first || start > first && start > r.soonest(is.Start.Location())
}

// shown are the days of a window, as a page shows them: in the zone in which it was told.
func shown(w eta.Window) (start, end calendar.Date) {
	return calendar.DateOf(w.Start), calendar.DateOf(w.End)
}

// slid reports whether a guess has only gone on sliding, because nothing was heard. It slides a little
// each day, and the buyer, who has heard of it once, cannot plan by it.
func (r *router) slid(was, is eta.Window) bool {
	guess := was.Basis.Kind == eta.BasisPrior && is.Basis.Kind == eta.BasisPrior
	same := was.Stage == is.Stage && was.Since.Equal(is.Since) && slices.Equal(troubles(was), troubles(is))
	return guess && same && was.Stretched && is.Stretched && is.End.After(was.End)
}

// troubles are what the carrier or the caller has said to delay the parcel.
func troubles(w eta.Window) (out []eta.Cause) {
	for _, c := range w.Causes {
		if c.Code == eta.CauseException || c.Code == eta.CauseDisruption {
			out = append(out, eta.Cause{Code: c.Code, Reason: c.Reason})
		}
	}
	return out
}

// soonest is the day to which the start of a window moves by keeping up with now: the next delivery
// day from today on, or from tomorrow on where today's hours are over.
func (r *router) soonest(zone *time.Location) calendar.Date {
	days := r.policy.Plan.Calendar
	today := calendar.DateOf(r.after.At.In(zone))
	if days.Close > 0 && r.after.At.Sub(today.Start(zone)) >= days.Close {
		today++
	}
	return days.NextDelivery(today)
}

func (r *router) cases(before View) {
	was := make(map[event.ID]exception.Case, len(before.Cases))
	for _, c := range before.Cases {
		was[c.ID] = c
	}
	for _, c := range r.after.Cases {
		old, known := was[c.ID]
		delete(was, c.ID)
		switch {
		case !c.Open():
			if known && old.Open() {
				r.caseAlert(AlertSolved, c)
			}
			continue
		case !known:
			r.caseAlert(opening(c), c)
		case c.Attempts > old.Attempts || !old.Open():
			r.caseAlert(AlertRepeated, c)
		case c.Severity > old.Severity:
			r.caseAlert(opening(c), c)
		}
		fresh := !overdue(old, before.At) || c.RespondBy.After(old.RespondBy) // a miss of goals that nobody has missed yet
		missed := c.Breached && !old.Breached || overdue(c, r.after.At) && fresh
		// Whoever hears of a case only now has missed nothing yet; a critical one does not wait.
		if missed && (known || c.Severity == exception.SeverityCritical) {
			r.caseAlert(AlertBreached, c)
		}
		told := escalated(old, before.At) && old.Escalate == c.Escalate && old.Severity >= c.Severity
		if escalated(c, r.after.At) && !told {
			r.caseAlert(AlertEscalated, c)
		}
	}
	for _, c := range before.Cases {
		if _, gone := was[c.ID]; gone && c.Open() {
			r.caseAlert(AlertSolved, c) // what was wrong had never been, as is known now
		}
	}
}

// opening is the kind of alert by which a case is first told.
func opening(c exception.Case) AlertKind {
	if c.Kind == exception.KindSilence {
		return AlertSilence
	}
	return AlertOpened
}

// overdue reports whether one of the goals that an open case has now is past and not met. Unlike
// Breached it begins anew when the case gets new goals.
func overdue(c exception.Case, at time.Time) bool {
	past := func(goal time.Time) bool { return !goal.IsZero() && at.After(goal) }
	return c.Open() && (!c.Responded && past(c.RespondBy) || past(c.ResolveBy))
}

// escalated reports whether another role has taken over an open case by then.
func escalated(c exception.Case, at time.Time) bool {
	return c.Open() && c.Escalate != exception.NoRole && !c.EscalateAt.IsZero() && !at.Before(c.EscalateAt)
}

func (r *router) caseAlert(k AlertKind, c exception.Case) {
	a := Alert{Kind: k, Case: c.ID, Reason: c.Reason, Severity: c.Severity, Actions: c.Actions}
	if len(c.Evidence) > 0 {
		a.Event = c.Evidence[len(c.Evidence)-1]
	}
	owner := c.Owner
	if (k == AlertBreached || k == AlertEscalated) && c.Escalate != exception.NoRole {
		owner = c.Escalate
	}
	switch {
	case k == AlertSolved:
		a.Actions = nil
	case c.RespondBy.After(r.after.At):
		a.RespondBy = c.RespondBy
	case c.ResolveBy.After(r.after.At):
		a.RespondBy = c.ResolveBy
	}
	r.send(a, owner, c.Attempts)
}

// send sends a along every route of its kind. owner is who gets it where the route names nobody.
func (r *router) send(a Alert, owner exception.Role, attempts int) {
	for _, route := range r.routes {
		if route.Kind != a.Kind || route.Status != status.Unknown && route.Status != a.Status {
			continue
		}
		b := a
		b.Role, b.Channel = cmp.Or(route.Role, owner), route.Channel
		if b.Role == exception.RoleBuyer && r.mourning {
			continue
		}
		b.SendAfter = r.after.At
		if b.Severity < exception.SeverityCritical {
			b.SendAfter = r.policy.Quiet.after(r.after.At, r.zone(b.Role))
		}
		if route.Respond > 0 {
			b.RespondBy = b.SendAfter.Add(route.Respond)
		}
		b.Carrier, b.Number = r.name()
		b.ID = b.identity(r.key(), attempts)
		if !slices.ContainsFunc(r.out, func(o Alert) bool { return o.ID == b.ID }) {
			r.out = append(r.out, b)
		}
	}
}

func (r *router) zone(role exception.Role) *time.Location {
	if role == exception.RoleBuyer {
		return r.policy.Plan.Zone
	}
	return nil
}

// key stands for the shipment in identities: its first track.
func (r *router) key() string {
	if len(r.after.Shipment.Tracks) == 0 {
		return ""
	}
	t := r.after.Shipment.Tracks[0]
	return t.Carrier + "\x00" + t.Number
}

// name names the shipment: by its first track, before there is any by what was ordered.
func (r *router) name() (carrier, number string) {
	if len(r.after.Shipment.Tracks) > 0 {
		t := &r.after.Shipment.Tracks[0]
		return t.Carrier, t.Number
	}
	if o := r.policy.Rules.Order; o != nil {
		number = o.Number
	}
	return "", number
}

// identity is the hash of what is told to whom.
func (a Alert) identity(shipment string, attempts int) event.ID {
	var b []byte
	for _, s := range [...]string{shipment, a.Kind.String(), a.Role.String(), a.Channel, a.Status.String()} {
		b = append(append(b, s...), 0)
	}
	switch a.Kind {
	case AlertWindowMoved:
		b = fmt.Append(b, a.Window.State, a.Window.Start.Unix(), a.Window.End.Unix())
	case AlertMilestone, AlertDelivered, AlertClosed:
		b = append(b, a.Event[:]...)
	default: // told again when it is worse
		b = strconv.AppendInt(append(b, a.Case[:]...), int64(attempts), 10)
		b = append(append(b, 0), a.Severity.String()...)
	}
	sum := sha256.Sum256(b)
	return event.ID(sum[:16])
}
