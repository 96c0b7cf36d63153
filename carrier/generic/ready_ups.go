package generic

import (
	"slices"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// UPS reads answers of the UPS Track API in JSON. A code means different things under different status
// types, so the type is the Sub of each code. Each package is a track of its own number. The clock is
// that of the place. The offset stands beside the same moment in GMT; without it, a country of one zone
// tells it.
func UPS() Mapping {
	codes := Event{
		Code: P("status.code"), Sub: []Field{P("status.type")}, Text: P("status.description"),
		At: []Time{{Path: "date", Clock: "time", Offset: "gmtOffset", Layouts: []string{"compact"}, Clocks: []string{"hhmmss", "15:04:05"}}},
		Place: Place{
			City: P("location.address.city"), Region: P("location.address.stateProvince"), PostalCode: P("location.address.postalCode"),
			Country: P("location.address.countryCode", "location.address.country"),
		},
	}
	numbers := codes // an activity that has only the code of three digits
	numbers.Code, numbers.Sub = Field{Const: "statusCode"}, []Field{P("status.statusCode")}
	moved := Test{Path: "deliveryDate[1].type", Is: []string{"RDD"}}
	first := []Test{{Path: "deliveryDate[0].type", Is: []string{"SDD", "RDD"}}, {Path: "deliveryDate[1].type", Not: []string{"RDD"}}}
	window := []string{"EDW", "CDW", "IDW"}
	day := func(path string) []Time { return []Time{{Path: path, Layouts: []string{"compact"}}} }
	clock := func(path, clock string) []Time {
		return []Time{{Path: path, Clock: clock, Layouts: []string{"compact"}, Clocks: []string{"hhmmss"}}}
	}
	return Mapping{
		ID: "ups", Name: "UPS", TrackingURL: "https://www.ups.com/track?tracknum={number}", Format: JSON,
		Marks: []string{`"trackResponse"`, `"inquiryNumber"`},
		Shipments: []Root{
			{Path: "trackResponse.shipment.package"},
			{Path: "trackResponse.shipment", When: []Test{{Path: "warnings.code"}, {Path: "package.trackingNumber", Absent: true}}, Also: true},
		},
		Number:     P("trackingNumber", "inquiryNumber", "^.inquiryNumber"),
		PlaceZones: placeZones,
		Events: []List{
			{Path: "activity", When: []Test{{Path: "status.code"}}},
			{Path: "activity", When: []Test{{Path: "status.code", Absent: true}}, Event: &numbers},
		},
		Event: codes,
		Codes: slices.Clone(upsCodes),
		Promises: []Promise{
			{
				Kind: event.PromiseDelivery, When: append(slices.Clone(first), Test{Path: "deliveryTime.type", Is: window}),
				Start: clock("deliveryDate[0].date", "deliveryTime.startTime"), End: clock("deliveryDate[0].date", "deliveryTime.endTime"),
			},
			{Kind: event.PromiseDelivery, When: append(slices.Clone(first), Test{Path: "deliveryTime.type", Not: window}), On: day("deliveryDate[0].date")},
			{
				Kind: event.PromiseDelivery, When: []Test{moved, {Path: "deliveryTime.type", Is: window}},
				Start: clock("deliveryDate[1].date", "deliveryTime.startTime"), End: clock("deliveryDate[1].date", "deliveryTime.endTime"),
			},
			{Kind: event.PromiseDelivery, When: []Test{moved, {Path: "deliveryTime.type", Not: window}}, On: day("deliveryDate[1].date")},
			{Kind: event.PromiseCollection, End: day("accessPointInformation.pickupByDate")},
		},
		Refs:    []Ref{{Kind: event.RefPartner, Path: "alternateTrackingNumber.number"}},
		Service: P("service.description", "service.code"),
		Weight:  Weight{Value: P("weight.weight"), Unit: P("weight.unitOfMeasurement")},
		Items:   P("packageCount"),
		Proof:   Proof{SignedBy: P("deliveryInformation.receivedBy"), Method: P("deliveryInformation.location")},
		Issues:  []Issue{{Kind: event.NotFound, When: []Test{{Path: "warnings.code"}, {Path: "package.trackingNumber", Absent: true}}}},
		Errors: []Error{
			{When: []Test{{Path: "response.errors.code", Is: []string{"250002", "250003"}}}, Code: P("response.errors.code"), Message: P("response.errors.message"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "response.errors.code", Is: []string{"10429"}}}, Code: P("response.errors.code"), Message: P("response.errors.message"), Retry: carrier.RetryLater},
			{When: []Test{{Path: "response.errors.code", Is: []string{"TW0001"}}}, Code: P("response.errors.code"), Message: P("response.errors.message"), Number: true},
			{When: []Test{{Path: "response.errors.code"}}, Code: P("response.errors.code"), Message: P("response.errors.message")},
		},
	}
}
