package usps

import (
	"bytes"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/event/zone"
)

// ID is the adapter's ID.
const ID = "usps"

// Options are what the adapter can be told. The zero value is right.
type Options = carrier.Options

// Adapter reads answers of USPS. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct {
	walk.Base
	places *zone.Finder
}

var profile = carrier.Profile{
	Name:        "USPS",
	TrackingURL: "https://tools.usps.com/go/TrackConfirmAction?tLabels={number}",
	Contact:     "+1 800 275 8777",
	Week:        calendar.MonSat, // parcels also on Sundays in many places, which is no promise
	StorageDays: 15,
	ClaimDays:   60,
}

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, "America/New_York", profile, o)
	if err != nil {
		return nil, err
	}
	places, err := walk.Places(o, zoned...)
	if err != nil {
		return nil, err
	}
	return &Adapter{base, places}, nil
}

// Recognize reports whether the body is a tracking answer of USPS.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	switch {
	case bytes.Contains(head, []byte("<TrackResponse")) && bytes.Contains(head, []byte("<TrackInfo")):
		return carrier.Certain
	case bytes.Contains(head, []byte(`"trackingEvents"`)) && bytes.Contains(head, []byte(`"eventZIP"`)):
		return carrier.Certain
	case bytes.Contains(head, []byte(`"trackingNumber"`)) && bytes.Contains(head, []byte(`"statusCategory"`)) &&
		(bytes.Contains(head, []byte(`"statusSummary"`)) || bytes.Contains(head, []byte(`"mailClass"`))):
		return carrier.Strong
	case bytes.Contains(head, []byte(`"apiVersion"`)) && bytes.Contains(head, []byte(`"error"`)):
		return carrier.Weak
	}
	return carrier.No
}

// Detect reports whether the number is in a form of USPS.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// Decode reads an answer.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	if b.Root().Kind() == wire.Element {
		return a.xml(b)
	}
	return a.json(b)
}

// zone is that of the place, whose Name is that of a country without a code here; nil where nothing tells,
// none abroad.
func (a *Adapter) zone(p event.Place) *time.Location {
	country := p.Country
	if country == "" && p.Name == "" && (p.Region != "" || p.PostalCode != "") {
		country = "US"
	}
	loc, _ := a.places.At(country, p.Region, p.PostalCode)
	if loc == nil && (p.Name != "" || country != "" && country != "US") {
		return walk.Unzoned
	}
	return loc
}

// expected reads the forms in which USPS writes a date to come.
var expected = clock.First(clock.ISO, eventDate)

// ends reads a place from four members.
func ends(n wire.Node, city, region, zip, country string) event.Place {
	return place(n.Get(city).Trim(), n.Get(region).Trim(), n.Get(zip).Trim(), n.Get(country).Trim())
}

// place is a place whose country is written as its code or its name; a name without a code here stands
// in Name.
func place(city, region, zip, country string) event.Place {
	p := event.Place{City: city, Region: region, PostalCode: zip}
	switch {
	case len(country) == 2:
		p.Country = country
	case country != "" && countries[country] != "":
		p.Country = countries[country]
	default:
		p.Name = country
	}
	return p
}

// named adds the firm that took the parcel to a place. A country that has only a name goes to the
// region then, which such a place lacks.
func named(p event.Place, firm string) event.Place {
	if firm == "" {
		return p
	}
	if p.Name != "" && p.Region == "" {
		p.Region = p.Name
	}
	p.Name = firm
	return p
}
