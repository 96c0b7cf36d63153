package canadapost

import (
	"cmp"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// fields are the names of one form of the web service.
type fields struct {
	events, original, back, service, ref1, ref2, changed, expected, destination string
	code, day, clock, zone, text, signed, site, province, shop                  string
}

var (
	dashed = fields{
		events: "significant-events", original: "original-pin", back: "return-pin", service: "service-name",
		ref1: "customer-ref-1", ref2: "customer-ref-2", changed: "changed-expected-date",
		expected: "expected-delivery-date", destination: "destination-postal-id",
		code: "event-identifier", day: "event-date", clock: "event-time", zone: "event-time-zone",
		text: "event-description", signed: "signatory-name", site: "event-site", province: "event-province",
		shop: "event-retail-name",
	}
	camel = fields{
		events: "significantEvents", original: "originalPin", back: "returnPin", service: "serviceName",
		ref1: "customerRef1", ref2: "customerRef2", changed: "changedExpectedDate",
		expected: "expectedDeliveryDate", destination: "destinationPostalId",
		code: "eventIdentifier", day: "eventDate", clock: "eventTime", zone: "eventTimeZone",
		text: "eventDescription", signed: "signatoryName", site: "eventSite", province: "eventProvince",
		shop: "eventRetailName",
	}
)

// detail reads an answer of the web service.
func (a *Adapter) detail(b *walk.Body, n wire.Node, f *fields) {
	list := n.Get(f.events)
	t := b.Track(n, n.Get("pin").Trim(), max(n.CountEach(f.events), list.CountEach("occurrence")))
	if list.Get("occurrence").Present() { // XML, and JSON made of it
		for x := range list.Each("occurrence") {
			a.scan(t, x, f)
		}
	} else if list.Kind() != wire.Element {
		for x := range n.Each(f.events) {
			a.scan(t, x, f)
		}
	}
	t.Complete()
	t.Service = n.Get(f.service).Trim()
	t.Destination.PostalCode = n.Get(f.destination).Trim()
	day := t.Due(n.Get(f.changed), clock.ISO)
	if day.IsZero() {
		day = t.Due(n.Get(f.expected), clock.ISO)
	}
	t.Promise(event.PromiseDelivery, day, day)
	t.Ref(event.RefReturn, n.Get(f.back).Trim())
	if original := n.Get(f.original).Trim(); original != t.Number {
		t.Ref(event.RefPartner, original)
	}
	t.Ref(event.RefOrder, n.Get(f.ref1).Trim())
	t.Ref(event.RefOrder, n.Get(f.ref2).Trim())
}

// scan reads one event of the web service.
func (a *Adapter) scan(t *walk.Track, x wire.Node, f *fields) {
	e := t.Event(x)
	if e == nil {
		return
	}
	read(t, e, x.Get(f.code), "", event.Sensitive(x.Get(f.text).Trim()))
	e.Proof.SignedBy = event.Sensitive(x.Get(f.signed).Trim())
	e.Place = place(x.Get(f.site).Trim(), x.Get(f.province).Trim())
	e.Place.Name = x.Get(f.shop).Trim()
	day, hour := x.Get(f.day), x.Get(f.clock)
	if day.Trim() == "" {
		t.Issue(event.MissingField, x, "time")
		return
	}
	at := clock.Clock(hour.Trim())
	if hour.Trim() != "" && !at.OK() {
		t.Issue(event.UnreadableTime, hour, hour.Trim())
	}
	at = clock.Join(clock.ISO(day.Trim()), at)
	beside, abroad := x.Get(f.zone), false
	if offset, ok := abbreviation(beside.Trim()); ok {
		at = at.At(offset)
	} else if text := beside.Trim(); countries[text] != "" {
		e.Place.Country = countries[text]
	} else if text != "" {
		t.Issue(event.ZoneAmbiguous, beside, text)
		if abroad = e.Place.Region == "" && len(text) > longest; abroad {
			e.Place.Region = text
		}
	}
	loc := a.zone(e.Place)
	if abroad {
		loc = walk.Unzoned
	}
	e.At = t.Stamp(day, at, loc)
}

// longest is how long the abbreviation of a zone can be; a longer text is the name of a country.
const longest = 5

// page reads an answer of the public tracking page.
func (a *Adapter) page(b *walk.Body, n wire.Node) {
	t := b.Track(n, n.Get("pin").Trim(), n.CountEach("events"))
	back := n.Get(toSender).Trim() == "true"
	for x := range n.Each("events") {
		a.pageScan(t, x, back)
	}
	t.Complete()
	t.Service = cmp.Or(n.Get("productNmEn").Trim(), n.Get("productNmFr").Trim())
}

func (a *Adapter) pageScan(t *walk.Track, x wire.Node, back bool) {
	e := t.Event(x)
	if e == nil {
		return
	}
	code, sub := x.Get("cd"), ""
	if back && endsReturns(code.Trim()) {
		sub = toSender
	}
	read(t, e, code, sub, event.Sensitive(cmp.Or(x.Get("descEn").Trim(), x.Get("descFr").Trim())))
	where := x.Get("locationAddr")
	e.Place = place(where.Get("city").Trim(), where.Get("regionCd").Trim())
	if country := where.Get("countryCd").Trim(); len(country) == 2 {
		e.Place.Country = country
	}
	when := x.Get("datetime")
	day, hour := when.Get("date"), when.Get("time")
	if day.Trim() == "" {
		t.Issue(event.MissingField, x, "time")
		return
	}
	at := clock.Clock(hour.Trim())
	if hour.Trim() != "" && !at.OK() {
		t.Issue(event.UnreadableTime, hour, hour.Trim())
	}
	at = clock.Join(clock.ISO(day.Trim()), at)
	beside := when.Get("zoneOffset")
	if offset, ok := clock.Offset(beside.Trim()); ok {
		at = at.At(offset)
	} else if beside.Trim() != "" {
		t.Issue(event.ZoneAmbiguous, beside, beside.Trim())
	}
	e.At = t.Stamp(day, at, a.zone(e.Place))
}
