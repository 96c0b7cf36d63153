package exception

import (
	"cmp"
	"slices"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Limits say how long a parcel may be silent in one phase of one route before that is worth a watch,
// stale, and a loss is suspected. They count hours of the days on which parcels move. A zero limit is
// never passed.
type Limits struct {
	Phase Phase         `json:"phase,omitzero"`
	Route Route         `json:"route,omitzero"`
	Watch time.Duration `json:"watch,omitzero"`
	Stale time.Duration `json:"stale,omitzero"`
	Lost  time.Duration `json:"lost,omitzero"`
}

// Stale is a table of limits of silence. The first row of a phase and route counts; where there is
// none, the default one does. The zero Stale is the default table.
type Stale []Limits

// Limits returns the row of a phase and a route. Customs are met on the way across a border whatever
// the route says. A waiting parcel has no limits by default: the storage term decides.
func (s Stale) Limits(p Phase, r Route) Limits {
	if i := s.row(p, r); i >= 0 {
		return s[i]
	}
	if p == PhaseCustoms && (r == DomesticParcel || r == DomesticExpress) {
		return s.Limits(p, CrossBorderExpress)
	}
	l := Limits{Phase: p, Route: r}
	if int(p) < len(limits) && int(r) < len(limits[p]) {
		hours := limits[p][r]
		l.Watch, l.Stale, l.Lost = hours[0]*h, hours[1]*h, hours[2]*h
	}
	return l
}

// row is the place of the row of a phase and a route, -1 where there is none.
func (s Stale) row(p Phase, r Route) int {
	return slices.IndexFunc(s, func(l Limits) bool { return l.Phase == p && l.Route == r })
}

// limits are the default hours. Those of domestic express in transit (stale) and on the vehicle (lost)
// are measured on scans of parcels; the others are defaults without data behind them.
var limits = [...][4][3]time.Duration{
	PhaseLabel: {
		DomesticExpress: {24, 48, 96}, DomesticParcel: {48, 96, 168},
		CrossBorderExpress: {48, 96, 168}, CrossBorderPost: {120, 240, 480},
	},
	PhaseTransit: {
		DomesticExpress: {36, 72, 168}, DomesticParcel: {72, 120, 336},
		CrossBorderExpress: {72, 120, 240}, CrossBorderPost: {240, 480, 960},
	},
	PhaseCustoms: {
		CrossBorderExpress: {48, 96, 240}, CrossBorderPost: {120, 240, 720},
	},
	PhaseDepot: {
		DomesticExpress: {24, 48, 120}, DomesticParcel: {48, 72, 168},
		CrossBorderExpress: {48, 72, 168}, CrossBorderPost: {72, 120, 336},
	},
	PhaseVehicle: {
		DomesticExpress: {10, 24, 48}, DomesticParcel: {14, 30, 72},
		CrossBorderExpress: {14, 30, 72}, CrossBorderPost: {24, 48, 96},
	},
}

// enough is how many gaps of a phase Learn wants before it believes them.
const enough = 50

// Learn takes limits of silence from a shop's own shipments of the route of r, counting the days of
// r.Calendar: for each phase with at least 50 gaps in shipments that came to an end, watch is the 90th
// percentile or twice the median, stale the 95th or three times, lost the 99th or five times, the
// greater of the two each. Phases with fewer gaps, and the wait to be fetched, have no row. The order
// of the shipments does not matter.
func Learn(history []event.Shipment, r Rules) Stale {
	var gaps [PhasePickup][]time.Duration
	for i := range history {
		d := desk{rules: &r, days: days(r.Calendar), hist: readHistory(&history[i], r.Calendar.Zone)}
		if !d.hist.verdict.Final {
			continue
		}
		for g := range d.gaps() { // all have a next turn: it came to an end
			if g.phase != NoPhase && g.phase < PhasePickup && !g.from.last.IsZero() {
				gaps[g.phase] = append(gaps[g.phase], max(0, d.days.Working(g.from.last, g.next.first)))
			}
		}
	}
	var out Stale
	for p, list := range gaps {
		if len(list) < enough {
			continue
		}
		slices.Sort(list)
		median := quantile(list, 50)
		out = append(out, Limits{
			Phase: Phase(p), Route: r.route(),
			Watch: max(quantile(list, 90), 2*median),
			Stale: max(quantile(list, 95), 3*median),
			Lost:  max(quantile(list, 99), 5*median),
		})
	}
	return out
}

// quantile returns the smallest value that at least percent of the sorted values do not exceed.
func quantile[T cmp.Ordered](sorted []T, percent int) T {
	return sorted[max(0, (len(sorted)*percent+99)/100-1)]
}

// phase returns what a parcel waits for after the turn, at which it had come as far as rank.
func (t *turn) phase(rank int) Phase {
	switch t.read {
	case status.Registered:
		return PhaseLabel
	case status.OutForDelivery:
		return PhaseVehicle
	case status.AvailableForPickup:
		return PhasePickup
	case status.AttemptFailed:
		return PhaseDepot
	case status.InTransit, status.Exception:
		return t.standing(rank)
	}
	return PhaseTransit // accepted, on the way back, delivered in part
}

// standing tells apart the places where a parcel in transit or in trouble can stand.
func (t *turn) standing(rank int) Phase {
	switch t.Detail {
	case status.CustomsPresented, status.CustomsProcessing, status.ArrivedDestinationCountry:
		return PhaseCustoms
	case status.AtDeliveryDepot, status.ArrivedDestinationFacility, status.PickupReadyLater:
		return PhaseDepot
	}
	switch {
	case t.read == status.InTransit:
		return PhaseTransit
	case t.Reason.Category() == status.CategoryCustoms:
		return PhaseCustoms
	case rank == status.OutForDelivery.Rank():
		return PhaseDepot
	case rank <= status.Registered.Rank():
		return PhaseLabel
	}
	return PhaseTransit
}
