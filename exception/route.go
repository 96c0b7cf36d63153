package exception

import "iter"

// Class is what sort of service carries the parcel. Courier is the zero value.
type Class uint8

// The classes.
const (
	Courier Class = iota // a parcel carrier
	Post                 // a postal operator
	Express              // an express carrier
)

var classWords = words{Courier: "courier", Post: "post", Express: "express"}

// Key returns the key of its label.
func (v Class) Key() string { return "class." + v.String() }

// String returns the word, or a form like class(200) for a value outside the table.
func (v Class) String() string { return classWords.word("class", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Class) MarshalText() ([]byte, error) { return classWords.marshal("class", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Class) UnmarshalText(b []byte) error {
	*v = Class(classWords.find(b))
	return nil
}

// Classes yields every class.
func Classes() iter.Seq[Class] { return all(Class(0), classWords) }

// Route is the row of the table of silence that a shipment belongs to. It follows from its Class and
// from whether it crosses a border; see RouteOf.
type Route uint8

// The routes. DomesticParcel is the zero value.
const (
	DomesticParcel Route = iota
	DomesticExpress
	CrossBorderExpress
	CrossBorderPost
)

var routeWords = words{
	DomesticParcel: "domestic_parcel", DomesticExpress: "domestic_express",
	CrossBorderExpress: "cross_border_express", CrossBorderPost: "cross_border_post",
}

// String returns the word, or a form like route(200) for a value outside the table.
func (v Route) String() string { return routeWords.word("route", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Route) MarshalText() ([]byte, error) { return routeWords.marshal("route", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Route) UnmarshalText(b []byte) error {
	*v = Route(routeWords.find(b))
	return nil
}

// Routes yields every route.
func Routes() iter.Seq[Route] { return all(Route(0), routeWords) }

// RouteOf returns the route of a shipment. Within a country posts count as parcel carriers; across a
// border parcel carriers count as express.
func RouteOf(c Class, crossBorder bool) Route {
	switch {
	case crossBorder && c == Post:
		return CrossBorderPost
	case crossBorder:
		return CrossBorderExpress
	case c == Express:
		return DomesticExpress
	}
	return DomesticParcel
}

// Phase is what a silent parcel waits for. The zero value is NoPhase.
type Phase uint8

// The phases.
const (
	NoPhase      Phase = iota // nothing is awaited; prints as ""
	PhaseLabel                // there is a label: the first physical scan
	PhaseTransit              // it moves: the next scan
	PhaseCustoms              // it is with customs, or has come to the country: its release
	PhaseDepot                // it is at the last depot: the way to the door
	PhaseVehicle              // it is on the vehicle: the door
	PhasePickup               // it waits to be fetched
)

var phaseWords = words{
	NoPhase: "", PhaseLabel: "label", PhaseTransit: "transit", PhaseCustoms: "customs",
	PhaseDepot: "depot", PhaseVehicle: "vehicle", PhasePickup: "pickup",
}

// String returns the word, or a form like phase(200) for a value outside the table.
func (v Phase) String() string { return phaseWords.word("phase", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Phase) MarshalText() ([]byte, error) { return phaseWords.marshal("phase", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Phase) UnmarshalText(b []byte) error {
	*v = Phase(phaseWords.find(b))
	return nil
}

// Phases yields every phase but NoPhase.
func Phases() iter.Seq[Phase] { return all(Phase(1), phaseWords) }
