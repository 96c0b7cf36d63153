package main

import (
	"net/http"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
	"github.com/parcelfold/parcelfold/exception"
)

// openCase is one line of the desk.
type openCase struct {
	of[exception.Case]
	Name, Owner, Due string
	Late             bool
	Do               []string
}

// note is what a person wrote.
type note struct {
	key
	When, Role, Text string
}

// desk shows the open cases, the next deadline first, and what was written last.
func (s *shop) desk(w http.ResponseWriter, r *http.Request) error {
	const minute = "2006-01-02 15:04 UTC"
	var page struct {
		Cases []openCase
		Notes []note
	}
	l := label.For()
	cases, err := all(r.Context(), s.store, scanOf[exception.Case],
		`SELECT carrier, number, json FROM cases ORDER BY CASE WHEN due = 0 THEN 1 ELSE 0 END, due, id LIMIT 200`)
	if err != nil {
		return err
	}
	for _, one := range cases {
		c := openCase{of: one, Name: caseName(l, one.Value), Owner: l.Of(one.Value.Owner)}
		if due := deadline(one.Value); !due.IsZero() {
			c.Due, c.Late = due.UTC().Format(minute), due.Before(s.now())
		}
		for _, a := range one.Value.Actions {
			c.Do = append(c.Do, l.Of(a))
		}
		page.Cases = append(page.Cases, c)
	}
	acts, err := all(r.Context(), s.store, scanOf[exception.Act], `SELECT carrier, number, json FROM acts ORDER BY at DESC, id LIMIT 50`)
	if err != nil {
		return err
	}
	for _, a := range acts {
		page.Notes = append(page.Notes, note{a.key, a.Value.At.UTC().Format(minute), l.Of(a.Value.Role), a.Value.Note.Reveal()})
	}
	return s.show(w, "desk.html", page)
}

// deskAnswers keeps what a staff member did about a case.
func (s *shop) deskAnswers(w http.ResponseWriter, r *http.Request) error {
	text, err := written(w, r, "note")
	if err != nil {
		return err
	}
	a := exception.Act{Role: exception.RoleSupport, Note: event.Sensitive(text), Closes: r.PostFormValue("closes") != ""}
	if err := a.Case.UnmarshalText([]byte(r.PostFormValue("case"))); err != nil {
		return refusal{http.StatusBadRequest, "no such case"}
	}
	k := key{r.PostFormValue("carrier"), r.PostFormValue("number")}
	err = s.store.tx(r.Context(), func(t *tx) error {
		before, err := t.locked(k)
		if err != nil {
			return err
		}
		known, err := all(t.ctx, t, scanKey, `SELECT carrier, number FROM cases WHERE carrier = $1 AND number = $2 AND id = $3`,
			k.Carrier, k.Number, a.Case.String())
		if err != nil {
			return err
		}
		if len(known) == 0 {
			return errNotFound
		}
		a.At = s.at(before.shipment)
		t.act(k, a)
		return s.save(t, before, before.shipment)
	})
	if err != nil {
		return err
	}
	http.Redirect(w, r, "/desk", http.StatusSeeOther)
	return nil
}

// index lists the parcels of the demonstration.
func (s *shop) index(w http.ResponseWriter, r *http.Request) error {
	rows, err := all(r.Context(), s.store, scanRow, `SELECT `+rowColumns+` FROM shipments ORDER BY carrier, number LIMIT 500`)
	if err != nil {
		return err
	}
	type parcel struct{ Token, Carrier, Number, Verdict, Icon string }
	var list []parcel
	for _, one := range rows {
		v := one.shipment.Verdict()
		list = append(list, parcel{one.token, s.carrierName(one.Carrier), plain(one.Number), label.For().Verdict(v), icons[v.Status]})
	}
	return s.show(w, "index.html", list)
}
