package generic

import "github.com/parcelfold/parcelfold/carrier"

// Ready returns the mappings that come with the library: those for aggregators, then those for private
// carriers. Maps and lists of zones in their fields are shared: copy one before you change it.
func Ready() []Mapping {
	return []Mapping{
		AfterShip(), SeventeenTrack(), EasyPost(), Shippo(), ShipEngine(), Ship24(), TrackingMore(), Karrio(),
		UPS(), FedEx(), DHLExpress(), DPD(), GLS(), MyGLS(), CDEK(), Boxberry(),
	}
}

// placeZones are countries of one zone, in which private carriers scan in the clock of the place.
var placeZones = []string{
	"AT", "BE", "BG", "CH", "CZ", "DE", "DK", "EE", "FR", "GB", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "NL", "PL", "RO", "SE", "SI", "SK",
}

// All returns the adapters of the ready mappings. A home zone that the system does not know leaves its
// carrier's clocks without a zone.
func All() []carrier.Adapter {
	var out []carrier.Adapter
	for _, m := range Ready() {
		a, err := New(m)
		if err != nil {
			m.Zone, m.PlaceZones, m.Zones = "", nil, nil
			if a, err = New(m); err != nil {
				continue // a test holds that no ready mapping is at fault
			}
		}
		out = append(out, a)
	}
	return out
}
