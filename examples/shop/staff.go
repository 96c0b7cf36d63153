package main

import (
	"bytes"
	"database/sql"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/exception/watch"
)

// openCase is one line of the desk.
type openCase struct {
	of[exception.Case]
	Name string
	Due  time.Time // zero: there is no goal
	Late bool
}

// desk shows the open cases, the next deadline first, and what was written last.
func (s *shop) desk(w http.ResponseWriter, r *http.Request) error {
	var page struct {
		label.Labeler
		Cases []openCase
		Acts  []of[exception.Act]
	}
	cases, err := all(r.Context(), s.store, scanOf[exception.Case],
		`SELECT carrier, number, json FROM cases ORDER BY CASE WHEN due = 0 THEN 1 ELSE 0 END, due, id LIMIT 200`)
	if err != nil {
		return err
	}
	for _, c := range cases {
		due := deadline(c.Value).UTC()
		page.Cases = append(page.Cases, openCase{c, caseName(page.Labeler, c.Value), due, !due.IsZero() && due.Before(s.now())})
	}
	page.Acts, err = all(r.Context(), s.store, scanOf[exception.Act], `SELECT carrier, number, json FROM acts ORDER BY at DESC, id LIMIT 50`)
	if err != nil {
		return err
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

// summaries sums up everything stored by week or month.
func (s *shop) summaries(r *http.Request, by exception.Period) ([]watch.Summary, error) {
	notes, err := all(r.Context(), s.store, scanOf[exception.Act], `SELECT carrier, number, json FROM acts`)
	if err != nil {
		return nil, err
	}
	acts := map[key][]exception.Act{}
	for _, n := range notes {
		acts[n.key] = append(acts[n.key], n.Value)
	}
	views, err := all(r.Context(), s.store, func(rows *sql.Rows) (watch.View, error) {
		one, err := scanRow(rows)
		return watch.Look(one.shipment, s.at(one.shipment), s.policy(one, nil, acts[one.key])), err
	}, `SELECT `+rowColumns+` FROM shipments`)
	if err != nil {
		return nil, err
	}
	asked, err := all(r.Context(), s.store, scanOf[watch.Contact], `SELECT carrier, number, json FROM contacts`)
	var contacts []watch.Contact
	for _, c := range asked {
		contacts = append(contacts, c.Value)
	}
	return watch.Report(views, contacts, by), err
}

// report shows /reports/week and /reports/month as a page, and with .csv behind as CSV.
func (s *shop) report(w http.ResponseWriter, r *http.Request) error {
	name, csv := strings.CutSuffix(r.PathValue("period"), ".csv")
	var by exception.Period
	if err := by.UnmarshalText([]byte(name)); err != nil || by.String() != name {
		return refusal{http.StatusNotFound, "there is week and month"}
	}
	list, err := s.summaries(r, by)
	if err != nil {
		return err
	}
	if !csv {
		return s.show(w, "report.html", newReport(name, list))
	}
	var out bytes.Buffer
	if err := watch.WriteCSV(&out, list); err != nil {
		return err
	}
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`.csv"`)
	return s.send(w, "text/csv; charset=utf-8", out.Bytes())
}

// The picture: a bar for the share on time of each period, and a dot for the mean days from the last
// promise to the delivery, the middle line being on the day.
const (
	barWidth   = 28
	barHeight  = 120
	dayHeight  = 12 // of a day early or late
	maxPeriods = 24 // the newest
)

// period is a row of the table and a bar of the picture.
type period struct {
	watch.Summary
	Share, Late, Reason      string
	X, Y, Height, DotX, DotY int // Height 0 and no dot: nothing was promised
}

type reportPage struct {
	Period        string
	Periods       []period
	Width, Height int
	Promised      bool // there is something to draw
}

func newReport(name string, list []watch.Summary) reportPage {
	list = list[max(0, len(list)-maxPeriods):]
	page := reportPage{Period: name, Width: len(list) * barWidth, Height: barHeight}
	for i, s := range list {
		p := period{Summary: s, Share: "–", Late: "–"}
		if s.Promised > 0 {
			page.Promised = true
			p.Share, p.Late = fmt.Sprintf("%.0f %%", 100*s.OnTime), fmt.Sprintf("%.1f", s.LastDays)
			p.Height = int(s.OnTime * barHeight)
			p.X, p.Y = i*barWidth+4, barHeight-p.Height
			late := max(4-barHeight/2, min(barHeight/2-4, int(s.LastDays*dayHeight)))
			p.DotX, p.DotY = i*barWidth+barWidth/2, barHeight/2-late
		}
		if len(s.Reasons) > 0 {
			p.Reason = strings.ReplaceAll(s.Reasons[0].Name, "_", " ")
		}
		page.Periods = append(page.Periods, p)
	}
	return page
}
