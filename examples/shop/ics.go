package main

import (
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/parcelfold/parcelfold/eta"
)

// calendar gives the days of arrival as an event of a calendar (RFC 5545).
func (s *shop) calendar(w http.ResponseWriter, r *http.Request) error {
	v, err := s.visit(r)
	if err != nil {
		return err
	}
	wd := v.view.Window
	if wd.State != eta.Estimated && wd.State != eta.Confirmed {
		return refusal{http.StatusNotFound, "no day of delivery is known"}
	}
	const day, stamp = "20060102", "20060102T150405Z"
	var out strings.Builder
	for _, l := range []string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//parcelfold//shop//EN", "METHOD:PUBLISH", "BEGIN:VEVENT",
		"UID:" + digest("calendar", v.token)[:32] + "@shop.example",
		"DTSTAMP:" + v.view.At.UTC().Format(stamp),
		"DTSTART;VALUE=DATE:" + wd.Start.Format(day),
		"DTEND;VALUE=DATE:" + wd.End.Format(day), // the day after the last one
		"SUMMARY:" + icsText(v.words.Text("ui.expected")+", "+s.carrierName(v.Carrier)),
		"DESCRIPTION:" + icsText(v.words.Text("ui.number")+" "+plain(v.Number)),
		"TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
	} {
		out.WriteString(folded(l))
	}
	w.Header().Set("Content-Disposition", `attachment; filename="delivery.ics"`)
	return s.send(w, "text/calendar; charset=utf-8", []byte(out.String()))
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
