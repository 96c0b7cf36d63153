package usps

import (
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

var (
	eventDate = clock.Layout("January 2, 2006")
	eventTime = clock.Layout("3:04 pm")
)

// unknown holds the errors that mean no more than that the number is not known (yet), in XML and JSON.
var unknown = map[string]bool{"-2147219302": true, "-2147219301": true}

// xml reads the answer of the Web Tools.
func (a *Adapter) xml(b *walk.Body) ([]event.Track, error) {
	if b.Root().Name() == "Error" {
		return nil, b.Fail(b.Root(), remote(b.Root()))
	}
	for n := range b.Root().Each("TrackInfo") {
		t := b.Track(n, n.Attr("ID").Trim(), 1+n.CountEach("TrackDetail"))
		if e := n.Get("Error"); e.Present() {
			kind := event.SourceError
			if unknown[e.Get("Number").Trim()] {
				kind = event.NotFound
			}
			t.Issue(kind, e, e.Get("Number").Trim())
			continue
		}
		bare, told := false, false
		for x := range n.Children() {
			if x.Name() == "TrackSummary" || x.Name() == "TrackDetail" {
				sentence := a.detail(t, x)
				bare, told = bare || sentence, told || !sentence
			}
		}
		if !told {
			category(t, n.Get("StatusCategory"), n.Get("StatusSummary"), n.Get("Status"))
		}
		t.Service = n.Get("Class").Trim()
		day := t.Due(n.Get("ExpectedDeliveryDate"), expected)
		if day.IsZero() {
			day = t.Due(n.Get("GuaranteedDeliveryDate"), expected)
		}
		t.Promise(event.PromiseDelivery, event.Stamp{}, day)
		t.Origin = ends(n, "OriginCity", "OriginState", "OriginZip", "OriginCountryCode")
		t.Destination = ends(n, "DestinationCity", "DestinationState", "DestinationZip", "DestinationCountryCode")
		if told && !bare { // sentences must not stand in for the scans that an answer in full gave
			t.Complete()
		}
	}
	return b.Tracks()
}

func remote(e wire.Node) *carrier.RemoteError {
	number := e.Get("Number").Trim()
	retry := carrier.RetryNo
	if strings.EqualFold(number, "80040B1A") { // authorization failure; others of 80040B are faults of the question
		retry = carrier.RetryLogin
	}
	return &carrier.RemoteError{Code: number, Message: e.Get("Description").Trim(), Retry: retry}
}

// detail reads one event of the XML. Bare text without parts says nothing that can be placed; bare
// reports that it was that.
func (a *Adapter) detail(t *walk.Track, x wire.Node) (bare bool) {
	e := t.Event(x)
	if e == nil {
		return false
	}
	if x.Len() == 0 {
		e.Native.Text = event.Sensitive(x.Trim())
		t.Unmapped(e, x)
		return true
	}
	read(t, e, x.Get("EventCode"), x.Get("DeliveryAttributeCode").Trim(), x.Get("Event").Trim())
	place := ends(x, "EventCity", "EventState", "EventZIPCode", "EventCountry")
	e.Place = named(place, x.Get("FirmName").Trim())
	e.Proof.SignedBy = event.Sensitive(x.Get("Name").Trim())
	day, hour := x.Get("EventDate"), x.Get("EventTime")
	if day.Trim() == "" {
		t.Issue(event.MissingField, x, "time")
		return false
	}
	at := eventTime(hour.Trim())
	if hour.Trim() != "" && !at.OK() {
		t.Issue(event.UnreadableTime, hour, hour.Trim())
	}
	e.At = t.Stamp(day, clock.Join(eventDate(day.Trim()), at), a.zone(place))
	return false
}
