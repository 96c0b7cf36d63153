package usps

import (
	"cmp"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// json reads an answer of v3, or a list of them.
func (a *Adapter) json(b *walk.Body) ([]event.Track, error) {
	if e := b.Root().Get("error"); walk.Says(e) && !b.Root().Get("trackingNumber").Present() {
		return a.refusal(b, e)
	}
	for n := range b.Root().Items() {
		a.answer(b, n)
	}
	return b.Tracks()
}

// answer reads what is said of one number. Something that is neither an answer nor an error is passed.
func (a *Adapter) answer(b *walk.Body, n wire.Node) {
	refused := n.Get("error")
	if !n.Get("trackingNumber").Present() && !n.Get("trackingEvents").Present() && !walk.Says(refused) {
		return
	}
	t := b.Track(n, n.Get("trackingNumber").Trim(), n.CountEach("trackingEvents"))
	if walk.Says(refused) {
		code, kind := fault(refused)
		t.Issue(kind, refused, code)
	}
	for x := range n.Each("trackingEvents") {
		a.scan(t, x)
	}
	if len(t.Events) > 0 {
		t.Complete()
	} else {
		category(t, n.Get("statusCategory"), n.Get("statusSummary"), n.Get("status"))
	}
	t.Service = cmp.Or(n.Get("mailClass").Trim(), n.Get("serviceTypeCode").Trim())
	t.Origin = ends(n, "originCity", "originState", "originZIP", "originCountryCode")
	t.Destination = ends(n, "destinationCity", "destinationState", "destinationZIP", "destinationCountryCode")
	promise(t, n, a.zone(t.Destination))
}

// category makes an event of the category where an answer has no events: it is all that is said.
func category(t *walk.Track, word, summary, title wire.Node) {
	if word.Trim() == "" {
		return
	}
	if e := t.Event(word.Parent()); e != nil {
		read(t, e, word, "", cmp.Or(summary.Trim(), title.Trim()))
	}
}

// refusal reads an answer that is an error: of v3 an object with code and message, of the login a word
// with its description beside it.
func (a *Adapter) refusal(b *walk.Body, e wire.Node) ([]event.Track, error) {
	if e.Kind() == wire.String {
		login := &carrier.RemoteError{Code: e.Trim(), Message: b.Root().Get("error_description").Trim(), Retry: carrier.RetryLogin}
		return nil, b.Fail(e, login)
	}
	code, kind := fault(e)
	if kind == event.NotFound {
		if b.Number == "" {
			return nil, b.Fail(e, carrier.ErrNoNumber)
		}
		b.Track(e, "", 0).Issue(kind, e, code)
		return b.Tracks()
	}
	retry := carrier.RetryNo
	switch {
	case code == "401" || code == "403":
		retry = carrier.RetryLogin
	case code == "429" || len(code) == 3 && strings.HasPrefix(code, "5"):
		retry = carrier.RetryLater
	}
	return nil, b.Fail(e, &carrier.RemoteError{Code: code, Message: e.Get("message").Trim(), Retry: retry})
}

// fault returns the code of an error of v3, and whether it is that the number is not known: by its own
// code or by one of those listed in it.
func fault(e wire.Node) (string, event.IssueKind) {
	code := e.Get("code").Trim()
	if code == "404" || unknown[code] {
		return code, event.NotFound
	}
	for x := range e.Each("errors") {
		inner := x.Get("code").Trim()
		if unknown[inner] {
			return inner, event.NotFound
		}
		code = cmp.Or(code, inner)
	}
	return code, event.SourceError
}

// fields are the members of an event of v3. They are found in one pass, because an event has many.
type fields struct {
	code, text, local, gmt, offset, city, state, zip, country, firm, name wire.Node
}

func fieldsOf(x wire.Node) (f fields) {
	for m := range x.Children() {
		switch m.Name() {
		case "eventCode":
			f.code = m
		case "eventType":
			f.text = m
		case "eventTimestamp":
			f.local = m
		case "GMTTimestamp":
			f.gmt = m
		case "GMTOffset":
			f.offset = m
		case "eventCity":
			f.city = m
		case "eventState":
			f.state = m
		case "eventZIP":
			f.zip = m
		case "eventCountry":
			f.country = m
		case "firm":
			f.firm = m
		case "name":
			f.name = m
		}
	}
	return f
}

// scan reads one event of v3.
func (a *Adapter) scan(t *walk.Track, x wire.Node) {
	e := t.Event(x)
	if e == nil {
		return
	}
	f := fieldsOf(x)
	read(t, e, f.code, "", f.text.Trim())
	at := place(f.city.Trim(), f.state.Trim(), f.zip.Trim(), f.country.Trim())
	e.Place = named(at, f.firm.Trim())
	e.Proof.SignedBy = event.Sensitive(f.name.Trim())
	e.At = a.scanTime(t, f, at)
}

// scanTime prefers the place's clock with its offset, then the time in UTC, then the clock alone.
func (a *Adapter) scanTime(t *walk.Track, f fields, p event.Place) event.Stamp {
	r := clock.ISO(f.local.Trim())
	if off, ok := clock.Offset(f.offset.Trim()); ok && r.OK() && !r.Given() {
		return t.Stamp(f.local, r.At(off), nil)
	}
	if f.gmt.Trim() != "" && !r.Given() {
		return t.Time(f.gmt, clock.ISO, nil)
	}
	return t.Time(f.local, clock.ISO, a.zone(p))
}

// promise takes the first date to come that there is; newer answers keep them in an object of their own.
// Its clock is that of the destination.
func promise(t *walk.Track, n wire.Node, destination *time.Location) {
	for _, at := range [...]wire.Node{n, n.Get("deliveryDateExpectation")} {
		for _, name := range [...]string{"expectedDeliveryTimeStamp", "expectedDeliveryDate", "guaranteedDeliveryDate"} {
			if day := t.DueIn(at.Get(name), expected, destination); !day.IsZero() {
				t.Promise(event.PromiseDelivery, event.Stamp{}, day)
				return
			}
		}
	}
}
