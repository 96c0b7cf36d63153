package exception

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// How strong a sign is, from 0 to 1. Defaults without data behind them.
const (
	scoreReused      = 0.9 // accepted anew long after its end, or ended before the order was placed
	scoreNewLabel    = 0.7 // a new label after a gap as long
	scoreAcceptAgain = 0.5 // accepted anew soon after its end: a return may travel on the same number
	scoreCountryTo   = 0.8 // goes to another country
	scoreCountryFrom = 0.4 // comes from another country: consolidators inject abroad
	scorePostalArea  = 0.7
	scoreTown        = 0.5 // towns are spelled in many ways
	scoreWeight      = 0.4
	scoreShared      = 0.3 // orders are sent together, too
)

const (
	reuseGap       = 120 * 24 * h // carriers may use a number again after that
	weightShare    = 0.30         // a difference in weight counts only beyond this share of the ordered one
	weightGrams    = 200          // and beyond this
	postalAreaSize = 3            // leading characters of a postal code that name the area
)

// fastest is the shortest time from label to door that is credible where the lane's own is not known:
// within a town a courier may need no more than an hour.
var fastest = [...]time.Duration{
	DomesticParcel: 1 * h, DomesticExpress: h / 2, CrossBorderExpress: 12 * h, CrossBorderPost: 48 * h,
}

// frauds looks for signs of fraud. Each Sign has one case, with all its evidence.
func (d *desk) frauds() {
	d.reuse()
	d.abrupt()
	d.sharedNumber()
	if d.rules.Order != nil {
		d.againstOrder(d.rules.Order)
	}
}

// sign opens the case of a sign, or adds to it. A nil turn: the shipment itself shows it.
func (d *desk) sign(s Sign, score float64, t *turn, evidence ...*turn) {
	f := d.signed(s)
	if f == nil {
		c := Case{Kind: KindFraud, Sign: s}
		id, ok := d.anchor()
		var at time.Time
		switch {
		case t != nil:
			id, at, c.Opened, c.Piece = t.ID, t.last, t.At, t.Piece
		case !ok:
			return
		}
		if f = d.open(c, signPlay(d.rules.Signs, s), id, at); f == nil {
			return
		}
		if t != nil {
			f.count(t.heard())
		}
	}
	f.Score = max(f.Score, score)
	for _, e := range evidence {
		if !slices.Contains(f.Evidence, e.ID) {
			f.Evidence = append(f.Evidence, e.ID)
		}
	}
}

func (d *desk) signed(s Sign) *file {
	for i := range d.files {
		if f := &d.files[i]; f.Sign == s {
			return f
		}
	}
	return nil
}

// reuse finds a number that served another parcel before.
func (d *desk) reuse() {
	var placed time.Time
	if d.rules.Order != nil {
		placed = d.rules.Order.Placed
	}
	var before, end *turn
	for i := range d.hist.turns {
		t := &d.hist.turns[i]
		switch {
		case t.effect == event.Reused && before != nil:
			d.sign(SignNumberReused, scoreReused, t, before, t)
		case t.effect == event.AfterEnd && t.read == status.Accepted && end != nil:
			d.sign(SignNumberReused, scoreAcceptAgain, t, end, t)
		case t.Status == status.Registered && before != nil && !before.last.IsZero() && t.first.Sub(before.last) > reuseGap:
			d.sign(SignNumberReused, scoreNewLabel, t, before, t)
		case t.ends() && t.last.Before(placed):
			d.sign(SignNumberReused, scoreReused, t, t)
		}
		if t.effect.Decided() {
			before = t
			if t.ends() {
				end = t
			}
		}
	}
}

// abrupt finds a delivery without a round and almost without scans, sooner than the way can be made.
func (d *desk) abrupt() {
	var start *turn
	scans, round := 0, false
	for i := range d.hist.turns {
		t := &d.hist.turns[i]
		switch {
		case !t.effect.Decided():
			continue
		case t.effect == event.Reused:
			start, scans, round = nil, 0, false
		}
		switch t.read {
		case status.OutForDelivery:
			round = true
		case status.Accepted, status.InTransit, status.AvailableForPickup, status.AttemptFailed, status.Exception:
			scans++
		case status.Delivered:
			if !round && scans < 2 && t.leg == event.LegOut {
				d.tooSoon(start, t)
			}
		}
		if start == nil && (t.read == status.Registered || t.read == status.Accepted) {
			start = t
		}
	}
}

// tooSoon opens a case if the way from start, or else from the order, to the delivery took less than
// any parcel takes.
func (d *desk) tooSoon(start, t *turn) {
	var from time.Time
	evidence := []*turn{t}
	switch {
	case start != nil:
		from, evidence = start.first, []*turn{start, t}
	case d.rules.Order != nil:
		from = d.rules.Order.Placed
	}
	least := d.rules.Fastest
	if least <= 0 {
		least = fastest[d.rules.route()]
	}
	if took := t.last.Sub(from); !from.IsZero() && took < least {
		d.sign(SignAbruptChange, 0.5+0.4*(1-max(0, took.Hours())/least.Hours()), t, evidence...)
	}
}

// sharedNumber finds several orders under one number.
func (d *desk) sharedNumber() {
	order := ""
	for i := range d.hist.shipment.Tracks {
		for _, r := range d.hist.shipment.Tracks[i].Refs {
			if r.Kind != event.RefOrder || r.Value == "" || r.Value == order {
				continue
			}
			if order != "" {
				d.sign(SignSharedNumber, scoreShared, d.firstTurn(), d.firstTurns()...)
				return
			}
			order = r.Value
		}
	}
}

func (d *desk) firstTurn() *turn {
	if len(d.hist.turns) == 0 {
		return nil
	}
	return &d.hist.turns[0]
}

// firstTurns is the evidence for what the shipment itself shows: its first event, if it has one.
func (d *desk) firstTurns() []*turn {
	if t := d.firstTurn(); t != nil {
		return []*turn{t}
	}
	return nil
}

// againstOrder compares what the carriers say with what was ordered.
func (d *desk) againstOrder(o *Order) {
	for i := range d.hist.shipment.Tracks {
		t := &d.hist.shipment.Tracks[i]
		if differ(t.Destination.Country, o.Destination.Country) {
			d.sign(SignOtherRoute, scoreCountryTo, d.firstTurn(), d.firstTurns()...)
		}
		if differ(t.Origin.Country, o.Origin.Country) {
			d.sign(SignOtherRoute, scoreCountryFrom, d.firstTurn(), d.firstTurns()...)
		}
		if otherWeight(t.WeightGrams, o.WeightGrams) {
			d.sign(SignOtherWeight, scoreWeight, d.firstTurn(), d.firstTurns()...)
		}
	}
	for i := range d.hist.turns {
		t := &d.hist.turns[i]
		switch {
		case !t.effect.Decided():
		case t.read == status.Accepted && differ(t.Place.Country, o.Origin.Country):
			d.sign(SignOtherRoute, scoreCountryFrom, t, t)
		case t.read == status.Delivered && differ(t.Place.Country, o.Destination.Country):
			d.sign(SignOtherRoute, scoreCountryTo, t, t)
		case t.read == status.Delivered:
			if score := otherPlace(t.Place, o.Destination); score > 0 {
				d.sign(SignOtherPlace, score, t, t)
			}
		}
	}
}

// differ reports whether both are known and not the same.
func differ(a, b string) bool { return a != "" && b != "" && !strings.EqualFold(a, b) }

func otherWeight(got, want int) bool {
	off := max(got, want) - min(got, want)
	return got > 0 && want > 0 && off > weightGrams && float64(off) > weightShare*float64(want)
}

// otherPlace scores how surely a place of delivery is not where it was to go; zero: it may be. The
// postal area decides where both are known; else the towns do, if they are written in one script.
func otherPlace(got, want event.Place) float64 {
	if a, b := postalArea(got.PostalCode), postalArea(want.PostalCode); a != "" && b != "" {
		if a == b {
			return 0
		}
		return scorePostalArea
	}
	// A town that is not told is part of every other.
	a, b := letters(got.City), letters(want.City)
	if plainLetters(a) != plainLetters(b) || strings.Contains(a, b) || strings.Contains(b, a) {
		return 0
	}
	return scoreTown
}

// postalArea returns the leading letters and digits of a postal code, "" if there are too few.
func postalArea(code string) string {
	area := make([]rune, 0, postalAreaSize)
	for _, r := range code {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			continue
		}
		if area = append(area, unicode.ToUpper(r)); len(area) == postalAreaSize {
			return string(area)
		}
	}
	return ""
}

// letters returns the letters of a name in lower case.
func letters(name string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, name)
}

// plainLetters reports whether a name is written in the letters a to z. A name that is not may be
// another spelling of one that is.
func plainLetters(name string) bool {
	for i := range len(name) {
		if name[i] >= 0x80 {
			return false
		}
	}
	return true
}
