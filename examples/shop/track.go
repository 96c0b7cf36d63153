package main

import (
	"cmp"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/exception/watch"
	"github.com/parcelfold/parcelfold/status"
)

const (
	someEvents = 30   // of a history, shown at first
	moreEvents = 1000 // shown at most
)

// trackPage is what the tracking page shows. All of its texts are plain: html/template escapes them.
type trackPage struct {
	label.Labeler
	Dir, Query, Path string // Query: lang and tz, kept in links
	Languages        []choice
	Thanks           bool
	Carrier, Number  string
	Verdict, Icon    string
	Window, Away     string // the days of arrival; how far off
	State            string
	Why              []string
	Calendar         bool // there is a window to put in one
	Next, StoredTill string
	Steps            []step
	Problems         []problem
	Forms            []form
	Proof            string
	Pieces           []line
	History          []line
	More             int // events that are not shown
}

type choice struct {
	Tag, Name string
	Current   bool
}

type step struct{ Label, State, Icon string } // State: done, now, todo

type problem struct{ Text, Since, By string }

type form struct {
	Action, Label string
	Date          bool   // asks for a day
	Today         string // the first day to choose
}

type line struct{ Icon, When, What, Where string }

// visit is who asks for which parcel, how, and what there is to show.
type visit struct {
	row
	view  watch.View
	words label.Labeler
	zone  *time.Location // nil: none asked for
	query string
}

func (s *shop) visit(r *http.Request) (v visit, err error) {
	if v.row, err = find(r.Context(), s.store, `token = $1`, clip(r.PathValue("token"), 64)); err != nil {
		return v, err
	}
	lang, tz := r.FormValue("lang"), r.FormValue("tz")
	v.words = labelerFor(lang, r.Header.Get("Accept-Language"))
	keep := url.Values{}
	if lang != "" {
		keep.Set("lang", v.words.Tag().String())
	}
	if zone, err := time.LoadLocation(clip(tz, 64)); tz != "" && tz != "Local" && err == nil {
		v.zone = zone
		keep.Set("tz", zone.String())
	}
	v.query = keep.Encode()
	acts, err := actsOf(r.Context(), s.store, v.key)
	v.view = watch.Look(v.shipment, s.at(v.shipment), s.policy(v.row, v.zone, acts))
	return v, err
}

// track shows the tracking page.
func (s *shop) track(w http.ResponseWriter, r *http.Request) error {
	v, err := s.visit(r)
	if err != nil {
		return err
	}
	page := s.trackPage(v, r.FormValue("all") != "")
	page.Thanks = r.FormValue("done") != ""
	w.Header().Set("Vary", "Accept-Language")
	w.Header().Set("Content-Language", v.words.Tag().String())
	return s.show(w, "track.html", page)
}

func (s *shop) trackPage(v visit, whole bool) trackPage {
	l, view := v.words, v.view
	p := trackPage{
		Labeler: l, Dir: "ltr", Path: "/track/" + v.token, Query: v.query, Languages: languages(l),
		Carrier: s.carrierName(v.Carrier), Number: plain(v.Number),
		Verdict: l.Verdict(view.Verdict), Steps: steps(l, view.Verdict),
		State: l.Of(view.Window.State), Forms: forms(l, view),
	}
	if l.Tag().String() == "ar" {
		p.Dir = "rtl"
	}
	p.Icon = p.sign(view.Verdict.Status)
	if wd := view.Window; !wd.Start.IsZero() {
		p.Window, p.Calendar = l.Window(wd.Start, wd.End), wd.State != eta.Delivered
		if p.Calendar {
			p.Away = l.Relative(wd.Start, view.At)
		}
	} else {
		for _, c := range wd.Causes {
			p.Why = append(p.Why, parts(l.Of(c.Code), l.Reason(c.Reason)))
		}
	}
	if n := view.Next; n.Status != status.Unknown {
		by := n.By.In(cmp.Or(v.zone, time.UTC))
		p.Next = parts(l.Verdict(event.Verdict{Status: n.Status, Detail: n.Detail}), l.Window(time.Time{}, by))
	}
	if c, ok := view.Shipment.Promise(event.PromiseCollection); ok && view.Verdict.Status == status.AvailableForPickup {
		p.StoredTill = l.Stamp(c.End, v.zone)
	}
	for _, c := range view.Cases {
		if c.Open() {
			p.Problems = append(p.Problems, problem{caseName(l, c), l.Stamp(c.Opened, v.zone), l.Of(c.Owner)})
		}
	}
	for _, piece := range view.Verdict.Pieces {
		p.Pieces = append(p.Pieces, line{Icon: p.sign(piece.Status), What: plain(piece.Piece), Where: l.Verdict(event.Verdict{Status: piece.Status, Detail: piece.Detail, Reason: piece.Reason})})
	}
	p.history(view, v.zone, whole)
	return p
}

// history fills in the events, newest first, and the proof of delivery. What a carrier wrote in free
// words, who signed and what a buyer wrote is personal: the address of this page is all the lock it has,
// so they stay out of it.
func (p *trackPage) history(view watch.View, zone *time.Location, whole bool) {
	list := view.Shipment.Events()
	limit := someEvents
	if whole {
		limit = moreEvents
	}
	for i, e := range slices.Backward(list) {
		if e.Status == status.Delivered && !e.Proof.IsZero() && p.Proof == "" {
			p.Proof = p.Stamp(e.At, zone)
		}
		if len(list)-i > limit {
			p.More++
			continue
		}
		what := p.Labeler.Verdict(event.Verdict{Status: e.Status, Detail: e.Detail, Reason: e.Reason})
		place := parts(plain(e.Place.Name), plain(e.Place.City), plain(e.Place.Country))
		p.History = append(p.History, line{p.sign(e.Status), p.Stamp(e.At, zone), what, place})
	}
}

// parts joins what there is.
func parts(list ...string) string {
	return strings.Join(slices.DeleteFunc(list, func(s string) bool { return s == "" }), " · ")
}

func caseName(l label.Labeler, c exception.Case) string {
	if name := cmp.Or(l.Reason(c.Reason), l.Of(c.Sign)); name != "" || c.Status == status.Unknown {
		return cmp.Or(name, l.Of(c.Kind))
	}
	return l.Status(c.Status)
}

func (s *shop) carrierName(id string) string { return cmp.Or(s.profile(id).Name, plain(id)) }

// profile is what the carrier's adapter knows of it; nothing where there is none.
func (s *shop) profile(id string) carrier.Profile {
	if a, ok := s.registry.Adapter(id); ok {
		if with, ok := a.(carrier.Profiler); ok {
			return with.Profile()
		}
	}
	return carrier.Profile{}
}

func languages(l label.Labeler) []choice {
	var out []choice
	for _, tag := range label.Supported() {
		name := tag.String()
		out = append(out, choice{name, wording[name]["shop.own"], tag == l.Tag()})
	}
	return out
}

// steps are the five stages of the way, or those of the way back.
func steps(l label.Labeler, v event.Verdict) []step {
	way := []status.Status{status.Registered, status.Accepted, status.InTransit, status.OutForDelivery, status.Delivered}
	at := v.Progress
	switch {
	case v.Leg == event.LegReturn:
		way[3], way[4] = status.Returning, status.Returned
		at = status.Returning
		if v.Status == status.Returned {
			at = status.Returned
		}
	case at == status.AvailableForPickup:
		way[3] = status.AvailableForPickup
	}
	now := -1
	for i, s := range way {
		if at != status.Unknown && at.Rank() >= s.Rank() {
			now = i
		}
	}
	var out []step
	for i, s := range way {
		st := step{l.Status(s), "todo", "○"}
		switch {
		case i < now || i == now && v.Final:
			st.State, st.Icon = "done", "✓"
		case i == now:
			st.State, st.Icon = "now", "●"
		}
		out = append(out, st)
	}
	return out
}

// icons are signs that are told by their shape.
var icons = map[status.Status]string{
	status.Registered: "□", status.Accepted: "□", status.InTransit: "→", status.OutForDelivery: "⇥", status.AvailableForPickup: "⌂",
	status.Delivered: "✓", status.AttemptFailed: "!", status.Exception: "!", status.Returning: "↩", status.Returned: "↩",
	status.Cancelled: "✕", status.Info: "i", status.Unknown: "?",
}

// backward are the signs that point somewhere, for a page that is read from right to left.
var backward = strings.NewReplacer("→", "←", "⇥", "⇤", "↩", "↪")

func (p *trackPage) sign(s status.Status) string {
	if p.Dir == "rtl" {
		return backward.Replace(icons[s])
	}
	return icons[s]
}

// plain makes outside text fit for one line: no control characters, none that turn the direction of
// what follows, and no more than 120 characters.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp) || r == unicode.ReplacementChar {
			return -1
		}
		return r
	}, s)
	if list := []rune(s); len(list) > 120 {
		s = string(list[:120]) + "…"
	}
	return strings.TrimSpace(s)
}
