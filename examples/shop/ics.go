package main

import (
	"net/http"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/parcelfold/parcelfold/eta"
)

// calendar gives the days of arrival as an event of a calendar (RFC 5545).
func (s *shop) calendar(w http.ResponseWriter, r *http.Request) error {
	v, view, err := s.seen(r)
	if err != nil {
		return err
	}
	wd := view.Window
	if wd.State != eta.Estimated && wd.State != eta.Confirmed {
		return refusal{http.StatusNotFound, "no day of delivery is known"}
	}
	const day, stamp = "20060102", "20060102T150405Z"
	var out strings.Builder
	for _, l := range []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//parcelfold//shop//EN", "METHOD:PUBLISH", "BEGIN:VEVENT",
		"UID:" + digest("calendar", v.token)[:32] + "@shop.example",
		"DTSTAMP:" + view.At.UTC().Format(stamp),
		"DTSTART;VALUE=DATE:" + wd.Start.Format(day),
		"DTEND;VALUE=DATE:" + lastDay(wd.End).Format(day), // the day after the last one
		"SUMMARY:" + icsText(v.words.Text("ui.expected")+", "+s.carrierName(v.Carrier)),
		"DESCRIPTION:" + icsText(v.words.Text("ui.number")+" "+plain(v.Number)),
		"TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
	} {
		out.WriteString(folded(l))
	}
	w.Header().Set("Content-Disposition", `attachment; filename="delivery.ics"`)
	return s.send(w, "text/calendar; charset=utf-8", []byte(out.String()))
}

// lastDay is the midnight at which a window ends: that of the next day if it ends inside one.
func lastDay(end time.Time) time.Time {
	y, m, d := end.Date()
	if midnight := time.Date(y, m, d, 0, 0, 0, 0, end.Location()); midnight.Before(end) {
		return midnight.AddDate(0, 0, 1)
	}
	return end
}

func icsText(s string) string {
	return strings.NewReplacer(`\`, `\\`, ";", `\;`, ",", `\,`, "\n", `\n`, "\r", "").Replace(s)
}

// folded ends a line, broken so that no piece has more than 75 bytes.
func folded(l string) string {
	var out strings.Builder
	width := 0
	for _, r := range l {
		if width+utf8.RuneLen(r) > 75 {
			out.WriteString("\r\n ")
			width = 1
		}
		out.WriteRune(r)
		width += utf8.RuneLen(r)
	}
	return out.String() + "\r\n"
}
