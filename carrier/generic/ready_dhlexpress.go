package generic

import (
	"slices"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// DHLExpress reads answers of the MyDHL API in JSON. Day, clock and offset stand in fields of their own,
// the offset often not at all. What a piece went through stands with the piece.
func DHLExpress() Mapping {
	scan := Event{
		Code: P("typeCode"), Text: P("description"),
		At:    []Time{{Path: "date", Clock: "time", Offset: "GMTOffset"}},
		Place: Place{Name: P("serviceArea.description")},
		Proof: Proof{SignedBy: P("signedBy")},
	}
	piece := scan
	piece.Piece = P("^.trackingNumber")
	address := func(party string) Place {
		return Place{City: P(party + ".postalAddress.cityName"), PostalCode: P(party + ".postalAddress.postalCode"), Country: P(party + ".postalAddress.countryCode")}
	}
	return Mapping{
		ID: "dhlexpress", Name: "DHL Express", TrackingURL: "https://www.dhl.com/track?tracking-id={number}", Format: JSON,
		Marks:       []string{`"shipments"`, `"shipmentTrackingNumber"`},
		Shipments:   []Root{{Path: "shipments"}},
		Number:      P("shipmentTrackingNumber"),
		Events:      []List{{Path: "events"}, {Path: "pieces.events", Event: &piece}},
		Event:       scan,
		Codes:       slices.Clone(dhlExpressCodes),
		Promises:    []Promise{{Kind: event.PromiseDelivery, On: []Time{{Path: "estimatedDeliveryDate", Trust: TrustMidnight}}}},
		Refs:        []Ref{{Kind: event.RefPiece, Path: "pieces.trackingNumber"}, {Kind: event.RefPartner, Path: "childrenShipmentIdentificationNumbers"}},
		Origin:      address("shipperDetails"),
		Destination: address("receiverDetails"),
		Service:     P("productCode"),
		Weight: Weight{
			Value: P("totalWeight"),
			Unit:  Field{Paths: []string{"unitOfMeasurements"}, Values: map[string]string{"metric": "kg", "imperial": "lb"}},
		},
		Items: P("numberOfPieces"),
		Errors: []Error{
			{When: []Test{{Path: "status", Is: []string{"404"}}}, Code: P("status"), Message: P("detail", "title"), Number: true},
			{When: []Test{{Path: "status", Is: []string{"401", "403"}}}, Code: P("status"), Message: P("detail", "title"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "status", Is: busy()}}, Code: P("status"), Message: P("detail", "title"), Retry: carrier.RetryLater},
			{When: []Test{{Path: "status"}, {Path: "shipments.shipmentTrackingNumber", Absent: true}}, Code: P("status"), Message: P("detail", "title")},
		},
	}
}
