package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/crosswalk"
	"github.com/parcelfold/parcelfold/carrier/webhook"
	"github.com/parcelfold/parcelfold/event"
)

// Mapping says how to read one feed. It is a plain struct and plain JSON of the same names; the schema
// stands in mapping.schema.json. Only ID, Number and At are needed for a feed whose records are scans
// with a text; each further field says more.
//
// A record is one object of JSON, one element of XML, one row of CSV, one line of NDJSON.
type Mapping struct {
	ID          string `json:"id"`                    // adapter ID: lower-case letters, digits, "-" and "_"
	Name        string `json:"name,omitzero"`         // of the carrier or the aggregator, for people
	TrackingURL string `json:"tracking_url,omitzero"` // page for people; "{number}" stands for the number
	Contact     string `json:"contact,omitzero"`      // customer service
	StorageDays int    `json:"storage_days,omitzero"` // that an item waits to be collected

	Format   Format     `json:"format,omitzero"`    // json, xml, csv or ndjson; empty: by the first character
	Comma    string     `json:"comma,omitzero"`     // csv: between the cells; empty: found in the first line
	NoHeader bool       `json:"no_header,omitzero"` // csv: the first row is data; the columns are "1", "2", ...
	Charset  string     `json:"charset,omitzero"`   // of bytes that are not UTF-8 where nothing is declared
	Marks    []string   `json:"marks,omitempty"`    // texts that all stand in the first 64 kB of every body, in whatever charset: it is recognized by them
	OrMarks  [][]string `json:"or_marks,omitempty"` // further lists of marks, for bodies of other shapes: all of one list are enough

	Shipments []Root         `json:"shipments,omitempty"` // where the shipments are; empty: the root is one, or a list of them
	Number    Field          `json:"number,omitzero"`     // of the consignment; empty: only Payload.Number
	Carrier   Field          `json:"carrier,omitzero"`    // who moves it; empty: this mapping's ID
	Events    []List         `json:"events,omitempty"`    // where a shipment's events are; empty: each shipment record is one event itself
	Event     Event          `json:"event,omitzero"`      // how an event is read
	Codes     []carrier.Row  `json:"codes,omitempty"`     // what the codes mean
	Peer      crosswalk.Peer `json:"peer,omitzero"`       // the aggregator in whose words the codes are, where Codes has no row
	State     Field          `json:"state,omitzero"`      // the source's own word for the shipment: only what it says of the answer (not found, awaiting data) is taken from it
	Substate  Field          `json:"substate,omitzero"`   // of State
	Languages []string       `json:"languages,omitempty"` // of the texts: events without a code are read by phrase rules of these languages

	Zone       string            `json:"zone,omitzero"`         // home zone (IANA), for clocks without one
	PlaceZones []string          `json:"place_zones,omitempty"` // countries (ISO 3166) in which a clock is read in the zone of its place
	Zones      map[string]string `json:"zones,omitempty"`       // zone texts of the feed to IANA names, for Time.Zone

	Refs        []Ref     `json:"refs,omitempty"`       // other numbers
	Promises    []Promise `json:"promises,omitempty"`   // what is to come
	Origin      Place     `json:"origin,omitzero"`      // where the shipment comes from
	Destination Place     `json:"destination,omitzero"` // where it goes
	Service     Field     `json:"service,omitzero"`     // product of the carrier
	Mode        Field     `json:"mode,omitzero"`        // how it travels
	Weight      Weight    `json:"weight,omitzero"`      // of the shipment
	Items       Field     `json:"items,omitzero"`       // pieces, as the carrier counts them
	Proof       Proof     `json:"proof,omitzero"`       // of the delivery, where it stands beside the events: for the last delivered one
	Returns     []Test    `json:"returns,omitempty"`    // any that holds says that the whole consignment is a return
	Issues      []Issue   `json:"issues,omitempty"`     // what "not found" and the like look like in a shipment
	Errors      []Error   `json:"errors,omitempty"`     // what a failed answer looks like

	Signature *webhook.Scheme `json:"signature,omitempty"` // how the sender signs; the secrets are the caller's
}

// Format is the syntax of a feed.
type Format string

// The formats. The zero Format is told by the first character: JSON or XML.
const (
	JSON   Format = "json"
	XML    Format = "xml"
	CSV    Format = "csv"    // also with semicolons or tabs
	NDJSON Format = "ndjson" // a JSON text on each line
)

// Root is one place where shipments are. The roots are tried in order; the first with a shipment wins.
type Root struct {
	Path      string `json:"path"`               // to each shipment; "" is the root, item by item if it is a list; "$" the root as one
	When      []Test `json:"when,omitempty"`     // all must hold for the record
	Increment bool   `json:"increment,omitzero"` // it holds single events, not the full history
	Also      bool   `json:"also,omitzero"`      // it is read in addition to the root that won
}

// List is one place where events are, seen from the shipment. All lists are read.
type List struct {
	Path     string `json:"path"`              // to each event; "" is the shipment's record itself
	When     []Test `json:"when,omitempty"`    // all must hold for the record of the list
	Fallback bool   `json:"fallback,omitzero"` // it is read only if the lists before had no event: for copies
	Event    *Event `json:"event,omitempty"`   // how its events are read; nil: as Mapping.Event
}

// Event says how an event is read, seen from its record.
type Event struct {
	Code    Field   `json:"code,omitzero"`    // what Codes and Peer read; without one the text is read by phrase rules
	Sub     []Field `json:"sub,omitempty"`    // further codes, joined by "/"
	Text    Field   `json:"text,omitzero"`    // the carrier's wording
	At      []Time  `json:"at,omitempty"`     // the first that can be read
	Place   Place   `json:"place,omitzero"`   // where it was
	Piece   Field   `json:"piece,omitzero"`   // the piece it speaks of
	Number  Field   `json:"number,omitzero"`  // the number it was found under, where it is another one
	Carrier Field   `json:"carrier,omitzero"` // who scanned, where it is another one
	Proof   Proof   `json:"proof,omitzero"`   // of posting or delivery
	Skip    []Test  `json:"skip,omitempty"`   // any that holds: it has not happened, or is no event
	Void    []Test  `json:"void,omitempty"`   // any that holds: the carrier has taken it back
}

// Field is where a text stands: the first path with one. In JSON it is a path, a list of paths, or an
// object.
type Field struct {
	Paths  []string          `json:"paths,omitempty"`  // tried in order
	After  string            `json:"after,omitzero"`   // take what follows the first of this; nothing, if it is not there
	Before string            `json:"before,omitzero"`  // take what comes before the first of this
	Values map[string]string `json:"values,omitempty"` // texts to what they stand for; another text stays as it is
	Const  string            `json:"const,omitzero"`   // where no path has a text
}

// Time is where a time stands. In JSON it is a path, or an object.
type Time struct {
	Path    string   `json:"path"`              // of the whole time, or of its day
	Clock   string   `json:"clock,omitzero"`    // path of the clock, where it has a field of its own
	Offset  string   `json:"offset,omitzero"`   // path of the offset ("+03:00"), where it has a field of its own
	Zone    string   `json:"zone,omitzero"`     // path of the zone's name, where it has a field of its own
	UTC     string   `json:"utc,omitzero"`      // path of the same moment in UTC: how far the clock is from it is the offset
	Layouts []string `json:"layouts,omitempty"` // "iso", "compact", "epoch", "epoch_ms", "wcf" or a layout of package time; tried in order; empty: iso
	Clocks  []string `json:"clocks,omitempty"`  // layouts of Clock; empty: 15:04 with or without seconds
	Trust   Trust    `json:"trust,omitzero"`    // wall, day or midnight; empty: what stands there is believed
}

// Trust says how far a time is believed. The zero Trust believes what stands there.
type Trust string

// The degrees of trust.
const (
	TrustWall     Trust = "wall"     // the offset or the "Z" is false: only the wall clock counts
	TrustDay      Trust = "day"      // the clock means nothing: only the day counts
	TrustMidnight Trust = "midnight" // a clock of 00:00 means that only the day is known
)

// Place is where the parts of a place stand. Country may be an ISO code of two or three letters or a
// common English name.
type Place struct {
	Name       Field `json:"name,omitzero"`        // facility, office or shop; dropped where it only repeats the town and the others
	City       Field `json:"city,omitzero"`        // town
	Region     Field `json:"region,omitzero"`      // state or province
	PostalCode Field `json:"postal_code,omitzero"` // as written
	Country    Field `json:"country,omitzero"`     // ISO code of two or three letters, or a common English name; another text goes to the name
	Lat        Field `json:"lat,omitzero"`         // degrees north
	Lon        Field `json:"lon,omitzero"`         // degrees east
}

// Proof is where a proof of delivery stands.
type Proof struct {
	SignedBy Field `json:"signed_by,omitzero"` // name of who took it
	Document Field `json:"document,omitzero"`  // number of the identity document shown
	Method   Field `json:"method,omitzero"`    // how it was proved: signature, photo, PIN
	Ref      Field `json:"ref,omitzero"`       // the carrier's number or address of the proof
}

// Ref is where other numbers stand, seen from the shipment.
type Ref struct {
	Kind event.RefKind `json:"kind"`           // piece, return, next (same goods, next number), order or partner
	Path string        `json:"path"`           // all that stand there
	When []Test        `json:"when,omitempty"` // all must hold for the shipment
}

// Promise is where a promise stands, seen from the shipment: a day or a moment (On), or a window.
type Promise struct {
	Kind  event.PromiseKind `json:"kind"`            // delivery, collection (storage term) or dispatch
	On    []Time            `json:"on,omitempty"`    // a day or a moment: the first that can be read
	Start []Time            `json:"start,omitempty"` // beginning of the window
	End   []Time            `json:"end,omitempty"`   // end of the window
	When  []Test            `json:"when,omitempty"`  // all must hold for the shipment
}

// Weight is where a weight stands. Unit is g, kg, lb or oz, from a field or as a Const.
type Weight struct {
	Value Field `json:"value,omitzero"` // decimal, with a point or a comma
	Unit  Field `json:"unit,omitzero"`  // g, kg, lb or oz; without one there is no weight
}

// Test is a condition on a field. Is and Not compare without regard to case; without either, the field
// must have a text. A Test without a path always holds.
type Test struct {
	Path   string   `json:"path,omitzero"`   // of the text; of a list, its first item with one
	Is     []string `json:"is,omitempty"`    // it has one of these texts
	Not    []string `json:"not,omitempty"`   // it has none of these texts
	Absent bool     `json:"absent,omitzero"` // it has no text, or is not there
}

// Issue says what a fact about the answer, not the parcel, looks like.
type Issue struct {
	Kind event.IssueKind `json:"kind"` // not_found, awaiting_data, tracking_expired and the like
	When []Test          `json:"when"` // all must hold for the shipment
}

// Error says what an answer without an event looks like that tells of a failure. Where events can be
// read it is not looked at: an error beside them is not the whole answer.
type Error struct {
	When    []Test        `json:"when"`               // all must hold for the root of the body
	Code    Field         `json:"code,omitzero"`      // the source's own code
	Message Field         `json:"message,omitzero"`   // its wording; it is never printed
	Retry   carrier.Retry `json:"retry,omitzero"`     // no, later or login
	Number  bool          `json:"not_found,omitzero"` // it says only that the number is not known
}
