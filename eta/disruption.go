package eta

import (
	"strings"
	"time"
)

// Disruption is something the caller knows of the network: a strike, a storm, a closed border.
// It holds for parcels of the Carrier (empty: of all) that come from or go to the Area (empty
// fields: any) and are on their way between From and To (zero: open).
type Disruption struct {
	Area    Area          `json:"area,omitzero"`
	Carrier string        `json:"carrier,omitzero"`
	From    time.Time     `json:"from,omitzero"`
	To      time.Time     `json:"to,omitzero"`
	Shift   time.Duration `json:"shift,omitzero"` // parcels come so much later
	Widen   time.Duration `json:"widen,omitzero"` // and the end of the window so much later still
}

// meets reports whether the disruption is about parcels like this one.
func (d *Disruption) meets(f *Features) bool {
	return (d.Carrier == "" || strings.EqualFold(d.Carrier, f.Carrier)) &&
		(d.Area.covers(&f.Origin) || d.Area.covers(&f.Destination))
}

// covers reports whether b lies in a, as far as a says.
func (a *Area) covers(b *Area) bool {
	within := func(prefix, s string) bool {
		return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
	}
	return (a.Country == "" || strings.EqualFold(a.Country, b.Country)) &&
		(a.Region == "" || strings.EqualFold(a.Region, b.Region)) && within(a.PostalCode, b.PostalCode)
}

// disruption is by how many days the disruptions that meet the parcel shift its window, and widen
// it behind that.
func (e *estimator) disruption(f *forecast) (shift Cause, widen float64) {
	parcel := e.features(e.course.stage)
	likely := f.at(&f.rest, .5)
	for _, d := range e.plan.Disruptions {
		if !d.meets(&parcel) || !d.To.IsZero() && !d.To.After(f.from) || d.From.After(likely) && d.From.After(e.now) {
			continue
		}
		shift.Code = CauseDisruption
		shift.Days += d.Shift.Hours() / 24
		widen += d.Widen.Hours() / 24
	}
	shift.Days = min(max(shift.Days, 0), mostDays)
	return shift, min(max(widen, 0), mostDays)
}
