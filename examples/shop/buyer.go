package main

import (
	"cmp"
	"net/http"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/exception/watch"
	"github.com/parcelfold/parcelfold/status"
)

const (
	report    = "report" // the action of the form that is always there
	maxText   = 1000     // characters that a buyer may write
	maxWishes = 50       // that buyers may leave on one parcel
)

// forms are what the buyer can do alone now, and the report of a problem.
func forms(l label.Labeler, v watch.View) []form {
	var out []form
	for _, a := range v.Offers {
		f := form{Action: a.String(), Label: l.Of(a)}
		if a == exception.ActionRebookSlot {
			f.Date, f.Today = true, v.At.Format(time.DateOnly)
		}
		out = append(out, f)
	}
	return append(out, form{Action: report, Label: l.Text("shop.report")})
}

var (
	errText   = refusal{http.StatusBadRequest, "write something, and no more than 1000 characters"}
	errAction = refusal{http.StatusBadRequest, "that cannot be done for this parcel now"}
	errFull   = refusal{http.StatusTooManyRequests, "too much was written for this parcel already"}
)

// written is the text of a form that a person filled in.
func written(w http.ResponseWriter, r *http.Request, field string) (string, error) {
	r.Body = http.MaxBytesReader(w, r.Body, 16<<10)
	text := strings.TrimSpace(r.PostFormValue(field))
	if text == "" || !utf8.ValidString(text) || strings.Contains(text, "\x00") || utf8.RuneCountInString(text) > maxText {
		return "", errText
	}
	return text, nil
}

// buyerActs takes a form of the tracking page. What it says becomes a note in the history, and where it
// is what an open case waits for, an act that answers the case.
func (s *shop) buyerActs(w http.ResponseWriter, r *http.Request) error {
	text, err := written(w, r, "text")
	if err != nil {
		return err
	}
	v, err := s.visit(r)
	if err != nil {
		return err
	}
	action, now := r.PostFormValue("action"), s.at(v.shipment)
	said := exception.Act{At: now, Role: exception.RoleBuyer, Note: event.Sensitive(action + ": " + text)}
	asked := watch.Contact{Number: v.Number, At: now, Kind: watch.ContactProblem}
	detail := status.NoDetail
	if action != report {
		i := slices.IndexFunc(v.view.Offers, func(a exception.Action) bool { return a.String() == action })
		if i < 0 {
			return errAction
		}
		a := v.view.Offers[i]
		if _, err := time.Parse(time.DateOnly, text); err != nil && a == exception.ActionRebookSlot {
			return errText
		}
		said.Case, asked.Kind, detail = waiting(v.view, a), watch.ContactSelf, status.DataChanged
	}
	note, err := event.Record(v.Carrier, v.Number, event.Event{
		At: event.At(now, event.ToSecond, event.ZoneGiven), Status: status.Info, Detail: detail,
		Native: event.Native{Text: said.Note}, Seen: event.Span{First: now, Last: now},
	})
	if err != nil {
		return err
	}
	err = s.store.tx(r.Context(), func(t *tx) error {
		if acts, err := actsOf(t.ctx, t, v.key); err != nil || len(acts) >= maxWishes {
			return cmp.Or[error](err, errFull)
		}
		t.act(v.key, said)
		t.exec(`INSERT INTO contacts (id, carrier, number, at, json) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
			digest(v.Carrier, t.json(asked), t.json(said)), v.Carrier, v.Number, millis(now), t.json(asked))
		_, err := s.join(t, v.key, event.Join(note))
		return err
	})
	if err != nil {
		return err
	}
	to := "/track/" + v.token + "?done=1"
	if v.query != "" {
		to += "&" + v.query
	}
	http.Redirect(w, r, to, http.StatusSeeOther)
	return nil
}

// waiting is the open case that an action is for.
func waiting(v watch.View, a exception.Action) event.ID {
	for _, c := range v.Cases {
		if c.Open() && slices.Contains(c.Actions, a) {
			return c.ID
		}
	}
	return event.ID{}
}
