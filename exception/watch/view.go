package watch

import (
	"cmp"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"time"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

// View is one shipment at one moment, as a shop shows it.
type View struct {
	Shipment event.Shipment     `json:"shipment"`
	At       time.Time          `json:"at,omitzero"` // the moment looked at
	Verdict  event.Verdict      `json:"verdict"`
	Window   eta.Window         `json:"window,omitzero"`
	Cases    []exception.Case   `json:"cases,omitempty"`
	Next     Next               `json:"next,omitzero"`    // the step expected next; zero: none
	Offers   []exception.Action `json:"offers,omitempty"` // what the buyer can do alone
	Check    time.Time          `json:"check,omitzero"`   // when to ask the carrier again; zero: not any more
	Open     bool               `json:"open"`             // something is still to come, or to be done
}

// Next is the step expected next, and by when where anything is known of that.
type Next struct {
	Status status.Status `json:"status,omitzero"`
	Detail status.Detail `json:"detail,omitzero"`
	By     time.Time     `json:"by,omitzero"`
}

// Look looks at a shipment at now.
func Look(s event.Shipment, now time.Time, p Policy) View {
	v := View{Shipment: s, At: now, Verdict: s.Verdict(), Window: eta.Estimate(s, now, p.Plan)}
	rules := p.rules()
	v.Cases = exception.Cases(s, now, rules)
	v.Open = !v.Verdict.Final || slices.ContainsFunc(v.Cases, exception.Case.Open)
	v.Next = v.next(cmp.Or(p.Plan.Zone, rules.Calendar.Zone, time.UTC), rules.StorageDays)
	v.Offers = v.offers()
	v.Check = v.check(rules)
	return v
}

// followers is the step that usually comes after a status.
var followers = [...]struct {
	status status.Status
	detail status.Detail
}{
	status.Unknown:            {status: status.Accepted},
	status.Info:               {status: status.Accepted},
	status.Registered:         {status: status.Accepted},
	status.Accepted:           {status: status.InTransit},
	status.InTransit:          {status: status.OutForDelivery},
	status.OutForDelivery:     {status: status.Delivered},
	status.AvailableForPickup: {status: status.Delivered, detail: status.Collected},
	status.AttemptFailed:      {status: status.OutForDelivery},
	status.Delivered:          {status: status.Delivered}, // the rest of it, while in part
	status.Returning:          {status: status.Returned},
	status.Returned:           {status: status.Returned}, // the rest of it, while in part
	status.Cancelled:          {},
}

// next is told in a zone where the carrier's clock names none. A storage term of some days counts
// where the carrier promises none.
func (v *View) next(zone *time.Location, storageDays int) Next {
	if v.Verdict.Final {
		return Next{}
	}
	at := v.Verdict.Status
	if at == status.Exception {
		at = v.Verdict.Progress // it goes on where it stopped
	}
	f := followers[at]
	n := Next{Status: f.status, Detail: f.detail}
	switch {
	case at == status.AvailableForPickup:
		if p, ok := v.Shipment.Promise(event.PromiseCollection); ok {
			n.By = lastMoment(p.End, zone)
		} else if since := lastMoment(v.Verdict.Since, zone); storageDays > 0 && !since.IsZero() {
			n.By = since.AddDate(0, 0, storageDays)
		}
	case n.Status == status.OutForDelivery || n.Status == status.Delivered:
		n.By = v.Window.End
	}
	return n
}

// lastMoment is the first moment after a stamp that is an end: of a day, the midnight after. A day and
// a clock without a zone are read in the one given.
func lastMoment(s event.Stamp, zone *time.Location) time.Time {
	if t, ok := s.Instant(); ok || s.IsZero() {
		return t
	}
	if s.Precision() == event.DayOnly {
		return (calendar.On(s.Date()) + 1).Start(zone)
	}
	w := s.Wall()
	y, m, d := w.Date()
	return time.Date(y, m, d, w.Hour(), w.Minute(), w.Second(), 0, zone)
}

// offers are what the buyer can do alone in the open cases, and with a parcel that waits to be fetched.
func (v *View) offers() []exception.Action {
	var out []exception.Action
	for _, c := range v.Cases {
		if !c.Open() {
			continue
		}
		for _, a := range c.Actions {
			if a.SelfService() && !slices.Contains(out, a) {
				out = append(out, a)
			}
		}
	}
	if v.Verdict.Status == status.AvailableForPickup && !slices.Contains(out, exception.ActionExtendStorage) {
		out = append(out, exception.ActionExtendStorage)
	}
	return out
}

// intervals is how long to wait before asking the carrier again. Scans are hours apart on the way and
// minutes on the last mile; asking more often only costs.
var intervals = [...]time.Duration{
	status.Unknown:            6 * time.Hour,
	status.Info:               6 * time.Hour,
	status.Registered:         6 * time.Hour,
	status.Accepted:           6 * time.Hour,
	status.InTransit:          6 * time.Hour,
	status.OutForDelivery:     time.Hour,
	status.AvailableForPickup: 6 * time.Hour,
	status.AttemptFailed:      3 * time.Hour,
	status.Delivered:          12 * time.Hour,
	status.Exception:          6 * time.Hour,
	status.Returning:          24 * time.Hour,
	status.Returned:           24 * time.Hour,
	status.Cancelled:          24 * time.Hour,
}

// check is when to ask the carrier again: never after the end, as the diagnosis says while the number
// is not found, else by how much is going on.
func (v *View) check(r exception.Rules) time.Time {
	if v.Verdict.Final {
		return time.Time{}
	}
	if missing, since := v.notFound(); missing {
		if r.Order != nil && !r.Order.Placed.IsZero() {
			since = r.Order.Placed
		}
		return missingCheck(exception.Query{
			Registered: since, Now: v.At, Known: v.Shipment,
			Class: r.Class, CrossBorder: r.CrossBorder, Calendar: r.Calendar, Stale: r.Stale,
		})
	}
	return v.At.Add(intervals[v.Verdict.Status])
}

// daily is how often to ask for a number where no rule of the diagnosis speaks: abroad between 120 and
// 168 hours, where the usual ladder of 1, 6, 6, 12 and 24 hours has come to its last step. It does not
// end there, because a rule speaks again later.
const daily = 24 * time.Hour

// missingCheck is when to ask again for a number that is not found: as the diagnosis says.
func missingCheck(q exception.Query) time.Time {
	switch found := exception.Diagnose(q); {
	case len(found) > 0:
		return found[0].Next
	case q.Registered.IsZero():
		return q.Now.Add(intervals[status.Unknown])
	}
	return q.Now.Add(daily)
}

// notFound reports whether a carrier does not know the number, and since when; zero: not known.
func (v *View) notFound() (missing bool, since time.Time) {
	for _, t := range v.Shipment.Tracks {
		for _, i := range t.Current() {
			if i.Kind != event.NotFound && i.Kind != event.InvalidNumber {
				continue
			}
			missing = true
			if at := i.Seen.First; !at.IsZero() && (since.IsZero() || at.Before(since)) {
				since = at
			}
		}
	}
	return missing, since
}

// LogValue gives log/slog the verdict and counts.
func (v View) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("view: %s, window %s, %d cases, open %t", v.Verdict, v.Window.State, len(v.Cases), v.Open))
}

// Format prints what LogValue gives, for every verb.
func (v View) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, v.LogValue().String()) }
