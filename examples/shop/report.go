package main

import (
	"bytes"
	"database/sql"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/exception/watch"
)

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
		return watch.Look(one.shipment, s.at(one.shipment), s.policy(nil, acts[one.key])), err
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
		return s.show(w, "report.html", reportPage(name, list))
	}
	var out bytes.Buffer
	if err := watch.WriteCSV(&out, list); err != nil {
		return err
	}
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`.csv"`)
	return s.send(w, "text/csv; charset=utf-8", out.Bytes())
}

// The picture: a bar for the share on time of each period, and a point for the mean days from the last
// promise to the delivery, the middle line being on the day.
const (
	barWidth   = 28
	barHeight  = 120
	dayHeight  = 12 // of a day early or late
	maxPeriods = 24 // the newest
)

type bar struct {
	X, Y, Height, PointX, PointY int
	Title                        string
}

type reportData struct {
	Period        string
	Summaries     []reportRow
	Bars          []bar
	Width, Height int
}

type reportRow struct {
	watch.Summary
	From, Late, Share, Reason string
}

func reportPage(period string, list []watch.Summary) reportData {
	d := reportData{Period: period, Height: barHeight}
	list = list[max(0, len(list)-maxPeriods):]
	for i, s := range list {
		row := reportRow{Summary: s, From: s.Start.Format(time.DateOnly), Share: "–", Late: "–"}
		if s.Promised > 0 {
			row.Share, row.Late = fmt.Sprintf("%.0f %%", 100*s.OnTime), fmt.Sprintf("%.1f", s.LastDays)
			x := i * barWidth
			late := max(-barHeight/2+4, min(barHeight/2-4, int(s.LastDays*dayHeight)))
			h := int(s.OnTime * barHeight)
			d.Bars = append(d.Bars, bar{x + 4, barHeight - h, h, x + barWidth/2, barHeight/2 - late, row.From + ": " + row.Share + " on time, " + row.Late + " days"})
		}
		if len(s.Reasons) > 0 {
			row.Reason = strings.ReplaceAll(s.Reasons[0].Name, "_", " ")
		}
		d.Summaries = append(d.Summaries, row)
	}
	d.Width = max(1, len(list)) * barWidth
	return d
}
