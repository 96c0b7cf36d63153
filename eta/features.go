package eta

import (
	"strings"
	"time"
)

// Area is a part of the world as far as delivery times care. Every field may be empty: unknown.
type Area struct {
	Country    string `json:"country,omitzero"`     // ISO 3166-1 alpha-2
	Region     string `json:"region,omitzero"`      // state, province or region, in one spelling throughout a history
	PostalCode string `json:"postal_code,omitzero"` // whole or its first characters; the first three count
}

// Features is what may be known of a parcel before it arrives. Every field may be left zero:
// unknown. An unknown feature says nothing, it is no value of its own. Case, blanks, hyphens
// and dots in the words do not matter.
type Features struct {
	Stage       Stage         `json:"stage,omitzero"`        // the milestone that the time counts from
	Carrier     string        `json:"carrier,omitzero"`      // who moves it
	Service     string        `json:"service,omitzero"`      // the carrier's product
	Mode        string        `json:"mode,omitzero"`         // air, road, sea, express ...: free words, the same in all samples
	Sender      string        `json:"sender,omitzero"`       // the shop, seller or warehouse it comes from
	Origin      Area          `json:"origin,omitzero"`       // where it starts
	Destination Area          `json:"destination,omitzero"`  // where it goes
	DistanceKM  float64       `json:"distance_km,omitzero"`  // as the crow flies
	WeightGrams int           `json:"weight_grams,omitzero"` // of the whole parcel
	Items       int           `json:"items,omitzero"`        // articles in it
	Prep        time.Duration `json:"prep,omitzero"`         // from order to hand-over; counts from stage HandedOver on
}

// A factor is one thing that shifts the time to delivery. Its keys are hashes of the values of
// some features, so that a model holds numbers only, no names of senders or places.
type factor uint8

const (
	byRoute factor = iota // local, domestic or cross-border
	byMode
	byLane // origin region to destination region
	byOrigin
	byDestination
	byZone // destination, the first three characters of the postal code
	byDistance
	bySender
	bySenderLane // sender to destination region
	byService    // carrier and service
	byWeight
	byItems
	byPrep
	numFactors
)

// Edges of the bands. A value at an edge belongs to the band above it.
var (
	distanceEdges = [...]float64{25, 50, 100, 200, 400, 700, 1000, 1500, 2500, 5000} // km
	weightEdges   = [...]float64{300, 500, 1000, 2000, 5000, 10000, 20000}           // g
	itemEdges     = [...]float64{2, 3, 5}
	prepEdges     = [...]float64{1, 2, 3, 5, 7, 10, 15} // days
)

// keys are the factors' keys for one parcel. Zero says that the value is unknown.
type keys [numFactors]uint64

func (f *Features) keys() (k keys) {
	var origin, destination, sender hash // zero: not known
	if o := &f.Origin; o.Country != "" || o.Region != "" {
		origin = newHash.word(o.Country).word(o.Region)
		k[byOrigin] = keyOf(byOrigin, origin)
	}
	if d := &f.Destination; d.Country != "" || d.Region != "" {
		destination = newHash.word(d.Country).word(d.Region)
		k[byDestination] = keyOf(byDestination, destination)
	}
	if origin != 0 && destination != 0 {
		k[byLane] = keyOf(byLane, origin.join(destination))
	}
	if f.Sender != "" {
		sender = newHash.word(f.Sender)
		k[bySender] = keyOf(bySender, sender)
		if destination != 0 {
			k[bySenderLane] = keyOf(bySenderLane, sender.join(destination))
		}
	}
	if d := &f.Destination; d.PostalCode != "" {
		k[byZone] = keyOf(byZone, newHash.word(d.Country).prefix(d.PostalCode, 3))
	}
	if f.Carrier != "" || f.Service != "" {
		k[byService] = keyOf(byService, newHash.word(f.Carrier).word(f.Service))
	}
	if f.Mode != "" {
		k[byMode] = keyOf(byMode, newHash.word(f.Mode))
	}
	if r := routeOf(f); r != anyRoute {
		k[byRoute] = keyOf(byRoute, hash(r))
	}
	if f.DistanceKM > 0 {
		k[byDistance] = keyOf(byDistance, hash(band(f.DistanceKM, distanceEdges[:])))
	}
	if f.WeightGrams > 0 {
		k[byWeight] = keyOf(byWeight, hash(band(float64(f.WeightGrams), weightEdges[:])))
	}
	if f.Items > 0 {
		k[byItems] = keyOf(byItems, hash(band(float64(f.Items), itemEdges[:])))
	}
	if f.Prep > 0 && f.Stage >= HandedOver {
		k[byPrep] = keyOf(byPrep, hash(band(f.Prep.Hours()/24, prepEdges[:])))
	}
	return k
}

func band(v float64, edges []float64) int {
	i := 0
	for i < len(edges) && v >= edges[i] {
		i++
	}
	return i
}

// hash is FNV-1a over words that each end in a byte no text has.
type hash uint64

const (
	newHash  hash = 14695981039346656037
	fnvPrime hash = 1099511628211
	wordEnd       = 0xFF
)

func (h hash) word(s string) hash { return h.prefix(s, len(s)) }

// prefix takes the first n bytes of s that are not fillers, in upper case.
func (h hash) prefix(s string, n int) hash {
	for i := 0; i < len(s) && n > 0; i++ {
		c := s[i]
		switch {
		case c == ' ' || c == '-' || c == '.':
			continue
		case 'a' <= c && c <= 'z':
			c -= 'a' - 'A'
		}
		h = (h ^ hash(c)) * fnvPrime
		n--
	}
	return (h ^ wordEnd) * fnvPrime
}

// join takes another hash as a whole. The order counts: a lane and its way back are two lanes.
func (h hash) join(o hash) hash {
	h = (h*fnvPrime ^ o) * fnvPrime
	return (h ^ h>>32) * fnvPrime
}

// keyOf is the key of one value of a factor. It is never zero: that is the unknown value.
func keyOf(f factor, h hash) uint64 { return uint64(newHash.join(hash(f)).join(h)) | 1 }

// nameKey is the key of a carrier's or country's name, zero for none.
func nameKey(name string) uint64 {
	if name == "" {
		return 0
	}
	return uint64(newHash.word(name)) | 1
}

// route is how far a parcel goes, in the coarsest terms.
type route uint8

const (
	anyRoute route = iota // not known
	local                 // within one region
	domestic              // within one country
	crossBorder
	numRoutes
)

var routeNames = [numRoutes]string{anyRoute: "any", local: "local", domestic: "domestic", crossBorder: "cross_border"}

func routeOf(f *Features) route {
	o, d := &f.Origin, &f.Destination
	switch {
	case (o.Country == "") != (d.Country == ""), o.Country == "" && (o.Region == "" || d.Region == ""):
		return anyRoute
	case !strings.EqualFold(o.Country, d.Country):
		return crossBorder
	case o.Region != "" && strings.EqualFold(o.Region, d.Region):
		return local
	}
	return domestic
}
