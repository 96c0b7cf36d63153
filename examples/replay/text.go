package main

import (
	"bufio"
	"cmp"
	"fmt"
	"math"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
	"github.com/parcelfold/parcelfold/exception/watch"
	"github.com/parcelfold/parcelfold/status"
)

// timeline prints a view for a support agent: where it stands and why on top, what is to come and what
// is wrong below it, then the history, newest first, in the carrier's words too.
func (p *program) timeline(v watch.View) error {
	w := page{bufio.NewWriter(p.out), p}
	for _, t := range v.Shipment.Tracks {
		w.printf("%s %s%s\n", p.name(t.Carrier), plain(t.Number), via(t))
	}
	w.headline(v)
	w.outlook(v)
	w.problems(v)
	w.history(v)
	w.issues(v)
	return w.Flush()
}

// name is the carrier's name, or its ID where nobody knows more.
func (p *program) name(id string) string {
	if a, ok := p.registry.Adapter(id); ok {
		if with, ok := a.(carrier.Profiler); ok && with.Profile().Name != "" {
			return with.Profile().Name
		}
	}
	return plain(id)
}

func via(t event.Track) string {
	if t.Source == t.Carrier {
		return ""
	}
	return " (" + plain(t.Source) + ")"
}

// page writes one timeline.
type page struct {
	*bufio.Writer
	*program
}

func (w page) printf(format string, args ...any) { fmt.Fprintf(w, format, args...) }

// fact prints a line with its heading.
func (w page) fact(key, text string) {
	if text != "" {
		w.printf("  %s: %s\n", w.words.Text(key), text)
	}
}

// part prints a line that belongs to the fact above it.
func (w page) part(key, text string) { w.printf("    %s: %s\n", w.words.Text(key), text) }

func (w page) headline(v watch.View) {
	w.printf("  %s\n", w.words.Verdict(v.Verdict))
	if !v.Verdict.By.IsZero() {
		w.fact("ui.since", w.words.Stamp(v.Verdict.Since, w.zone))
	}
	for _, e := range v.Shipment.Events() {
		if e.ID == v.Verdict.By {
			w.fact("ui.why", w.native(e))
		}
	}
	for _, piece := range v.Verdict.Pieces {
		w.fact("ui.parcel", plain(piece.Piece)+", "+w.words.Verdict(event.Verdict{Status: piece.Status, Detail: piece.Detail, Reason: piece.Reason}))
	}
}

// outlook prints when it comes and what comes next.
func (w page) outlook(v watch.View) {
	win := v.Window
	if v.Verdict.By.IsZero() {
		win = eta.Window{} // nothing is known of the parcel: a date would be a promise about nothing
	}
	switch win.State {
	case eta.Estimated, eta.Confirmed:
		text := w.words.Window(win.Start, win.End)
		if !win.End.After(win.Start.AddDate(0, 0, 1)) { // beside several days it would read as the first of them
			text += " (" + w.words.Relative(win.Start, v.At) + ")"
		}
		w.fact("ui.expected", text+w.causes(win.Causes))
	case eta.Paused, eta.Overdue, eta.None:
		if !v.Verdict.Final && !v.Verdict.By.IsZero() {
			w.fact("ui.expected", w.words.Of(win.State)+w.causes(win.Causes))
		}
	}
	if v.Next.Status != status.Unknown {
		next := w.words.Verdict(event.Verdict{Status: v.Next.Status, Detail: v.Next.Detail})
		w.fact("ui.next", next)
	}
	if p, ok := v.Shipment.Promise(event.PromiseCollection); ok && v.Verdict.Status == status.AvailableForPickup {
		w.fact("ui.stored_until", w.words.Stamp(p.End, w.zone))
	}
	if v.Open && !v.Check.IsZero() {
		w.fact("ui.check_again", w.moment(v.Check))
	}
}

func (w page) causes(list []eta.Cause) string {
	var out []string
	for _, c := range list {
		text := w.words.Of(c.Code)
		if c.Reason != status.NoReason {
			text += ": " + w.words.Reason(c.Reason)
		}
		if moved := w.shift(c.Days); moved != "" {
			text += " (" + moved + ")"
		}
		out = append(out, text)
	}
	if len(out) == 0 {
		return ""
	}
	return "; " + strings.Join(out, ", ")
}

// shift says how far days moved: in hours below three days, else in whole days.
func (w page) shift(days float64) string {
	n, unit := int(math.Round(days)), label.UnitDay
	if math.Abs(days) < 3 {
		n, unit = int(math.Round(24*days)), label.UnitHour
	}
	switch {
	case n == 0:
		return ""
	case n > 0:
		return "+" + w.words.Count(n, unit)
	}
	return w.words.Count(n, unit)
}

func (w page) problems(v watch.View) {
	for _, c := range v.Cases {
		if !c.Open() {
			continue
		}
		what := w.words.Reason(c.Reason)
		if what == "" {
			what = w.words.Of(c.Sign)
		}
		if what == "" {
			what = w.words.Status(c.Status)
		}
		w.fact("ui.problem", what+" ("+w.words.Of(c.Severity)+")")
		w.part("ui.who_acts", w.words.Of(c.Owner))
		if !c.RespondBy.IsZero() {
			w.part("ui.respond_by", w.moment(c.RespondBy))
		}
	}
	var offers []string
	for _, a := range v.Offers {
		offers = append(offers, w.words.Of(a))
	}
	w.fact("ui.what_you_can_do", strings.Join(offers, "; "))
}

// moment writes a point in time on the buyer's clock; without a zone given, in UTC.
func (w page) moment(t time.Time) string {
	return w.words.Stamp(event.At(t.In(cmp.Or(w.zone, time.UTC)), event.ToMinute, event.ZoneGiven), w.zone)
}

func (w page) history(v watch.View) {
	w.printf("\n  %s\n", w.words.Text("ui.history"))
	events := v.Shipment.Events()
	if len(events) == 0 {
		w.printf("    %s\n", w.words.Text("ui.no_events"))
	}
	steps := make(map[event.ID]event.Step, len(v.Verdict.Trace))
	for _, s := range v.Verdict.Trace {
		if old, ok := steps[s.Event]; !ok || !old.Effect.Decided() {
			steps[s.Event] = s
		}
	}
	for i := len(events) - 1; i >= 0; i-- {
		w.event(events[i], steps[events[i].ID])
	}
}

func (w page) event(e event.Event, s event.Step) {
	mark := "○"
	if s.Effect.Decided() {
		mark = "●"
	}
	read := event.Verdict{Status: e.Status, Detail: e.Detail, Reason: e.Reason}
	if s.Effect.Decided() && s.Status != e.Status {
		read = event.Verdict{Status: s.Status, Reason: e.Reason}
	}
	where := place(e.Place)
	if e.Piece != "" {
		where = strings.TrimPrefix(where+" · "+plain(e.Piece), " · ")
	}
	w.printf("%s\n", strings.TrimRight("  "+mark+" "+w.words.Stamp(e.At, w.zone)+"  "+where, " "))
	line := w.words.Verdict(read)
	if s.Effect != event.Decides && s.Effect != 0 {
		line += " [" + w.words.Of(s.Effect) + "]"
	}
	w.printf("      %s\n", line)
	if native := w.native(e); native != "" {
		w.printf("      %s\n", native)
	}
	if e.Proof.SignedBy != "" {
		w.printf("      %s: %s\n", w.words.Text("ui.proof"), plain(e.Proof.SignedBy.Reveal()))
	}
}

// native is what the carrier said: its wording, and its code.
func (w page) native(e event.Event) string {
	var parts []string
	if e.Native.Text != "" {
		parts = append(parts, w.quoted(plain(e.Native.Text.Reveal())))
	}
	if e.Native.Code != "" {
		parts = append(parts, strings.Trim(plain(e.Native.Code)+" "+plain(e.Native.Sub), " "))
	}
	if e.Rule != "" {
		parts = append(parts, plain(e.Rule))
	}
	return strings.Join(parts, "  ")
}

// quotes are the marks of the languages that do not write “ ”.
var quotes = map[string][2]string{
	"ar": {"”", "“"}, "de": {"„", "“"}, "es": {"«", "»"}, "fr": {"«\u00a0", "\u00a0»"},
	"kk": {"«", "»"}, "ru": {"«", "»"}, "uk": {"«", "»"},
}

func (w page) quoted(s string) string {
	if q, ok := quotes[w.words.Tag().String()]; ok {
		return q[0] + s + q[1]
	}
	return "“" + s + "”"
}

func (w page) issues(v watch.View) {
	for _, t := range v.Shipment.Tracks {
		for _, i := range t.Current() {
			text := w.words.Of(i.Kind)
			if i.Path != "" {
				text += fmt.Sprintf("  %s (byte %d)", plain(i.Path), i.Offset)
			}
			if i.Value != "" {
				text += "  " + plain(i.Value)
			}
			w.printf("  ! %s\n", text)
		}
	}
}

// place writes a place, without what its name already says.
func place(p event.Place) string {
	var text string
	for _, s := range [...]string{p.Name, p.PostalCode, p.City, p.Region, p.Country} {
		if s = plain(s); s != "" && !says(text, s) {
			text = strings.TrimPrefix(text+", "+s, ", ")
		}
	}
	return text
}

// says reports whether the text of a place says s too: as words of it, or, because a short code may
// be a word or another code there, as all that stands between two commas.
func says(text, s string) bool {
	if utf8.RuneCountInString(s) > 3 {
		words := func(s string) string {
			return " " + strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
				return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r)
			}), " ") + " "
		}
		return strings.Contains(words(text), words(s))
	}
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); part == s {
			return true
		}
		if land, err := language.ParseRegion(part); err == nil && len(part) == 3 && land.String() == s {
			return true // USA is US
		}
	}
	return false
}

// plain drops what could move the cursor of a terminal or turn its text round.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r < ' ' || r >= 0x7f && r < 0xa0:
			return ' '
		case r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, s)
}
