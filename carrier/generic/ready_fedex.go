package generic

import (
	"fmt"
	"slices"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// FedEx reads answers of the FedEx Track API, version 1, in JSON. An event type that is a family is read
// with its exception code. Numbers are used again: two results for one number are two tracks.
func FedEx() Mapping {
	m := Mapping{
		ID: "fedex", Name: "FedEx", TrackingURL: "https://www.fedex.com/fedextrack/?trknbr={number}", Format: JSON,
		Marks:     []string{`"completeTrackResults"`, `"trackResults"`},
		Shipments: []Root{{Path: "output.completeTrackResults.trackResults"}},
		Number:    P("trackingNumberInfo.trackingNumber", "^.trackingNumber"),
		Events:    []List{{Path: "scanEvents"}},
		Event: Event{
			Code: P("eventType"), Sub: []Field{P("exceptionCode")}, Text: P("exceptionDescription", "eventDescription"),
			At: []Time{{Path: "date"}},
			Place: Place{
				City: P("scanLocation.city"), Region: P("scanLocation.stateOrProvinceCode"), PostalCode: P("scanLocation.postalCode"),
				Country: P("scanLocation.countryCode", "scanLocation.countryName"),
			},
		},
		Codes: slices.Clone(fedexCodes),
		Promises: []Promise{{
			Kind:  event.PromiseDelivery,
			Start: []Time{{Path: "estimatedDeliveryTimeWindow.window.begins", Trust: TrustMidnight}},
			End:   []Time{{Path: "estimatedDeliveryTimeWindow.window.ends", Trust: TrustMidnight}},
		}},
		Service: P("serviceDetail.type", "serviceDetail.description"),
		Weight:  Weight{Value: P("packageDetails.weightAndDimensions.weight[0].value"), Unit: P("packageDetails.weightAndDimensions.weight[0].unit")},
		Items:   P("packageDetails.count"),
		Proof:   Proof{SignedBy: P("deliveryDetails.receivedByName", "deliveryDetails.signedByName")},
		Issues: []Issue{
			{Kind: event.NotFound, When: []Test{{Path: "error.code", Is: []string{"TRACKING.TRACKINGNUMBER.NOTFOUND"}}}},
			{Kind: event.SourceError, When: []Test{{Path: "error.code", Not: []string{"", "TRACKING.TRACKINGNUMBER.NOTFOUND"}}}},
		},
		Errors: []Error{
			{When: []Test{{Path: "errors.code", Is: []string{"NOT.AUTHORIZED.ERROR", "FORBIDDEN.ERROR"}}}, Code: P("errors.code"), Message: P("errors.message"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "errors.code", Is: []string{"SERVICE.UNAVAILABLE.ERROR", "INTERNAL.SERVER.ERROR"}}}, Code: P("errors.code"), Message: P("errors.message"), Retry: carrier.RetryLater},
			{When: []Test{{Path: "errors.code"}}, Code: P("errors.code"), Message: P("errors.message")},
		},
	}
	for i := range 12 { // the times stand in any order, each beside its type
		at := fmt.Sprintf("dateAndTimes[%d].", i)
		m.Promises = append(m.Promises, Promise{
			Kind: event.PromiseDelivery, On: []Time{{Path: at + "dateTime", Trust: TrustMidnight}},
			When: []Test{{Path: at + "type", Is: []string{"ESTIMATED_DELIVERY"}}, {Path: "estimatedDeliveryTimeWindow.window.ends", Absent: true}},
		})
	}
	return m
}
