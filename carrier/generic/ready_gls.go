package generic

import (
	"slices"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// GLS reads answers of Track and Trace, version 1, of the GLS group. The list of its event codes is not
// public as a whole, so the state of the parcel is read as an event too: it tells of a delivery whose
// event has an unknown code. Only the state of today is told, so an answer is no full history: the state of
// yesterday, which it does not repeat, was not withdrawn.
func GLS() Mapping {
	return Mapping{
		ID: "gls", Name: "GLS", TrackingURL: "https://gls-group.com/track/{number}", Format: JSON,
		Marks:     []string{`"parcels"`, `"requested"`},
		Shipments: []Root{{Path: "parcels", Increment: true}},
		Number:    P("unitno", "requested"),
		Events: []List{
			{Path: "events"},
			{Path: "", When: []Test{{Path: "status"}, {Path: "status", Not: []string{"FINAL"}}}, Event: &Event{Code: P("status"), At: []Time{{Path: "statusDateTime"}}}},
		},
		Event: Event{
			Code: P("code"), Text: P("description"),
			At:    []Time{{Path: "eventDateTime"}},
			Place: Place{City: P("city"), PostalCode: P("postalCode"), Country: P("country")},
		},
		Codes: slices.Clone(glsCodes),
		Issues: []Issue{
			{Kind: event.NotFound, When: []Test{{Path: "errorCode", Is: []string{"E_404_01"}}}},
			{Kind: event.SourceError, When: []Test{{Path: "errorCode", Not: []string{"", "E_404_01"}}}},
		},
		Errors: []Error{
			{When: []Test{{Path: "fault.detail.errorcode", Is: []string{"oauth.v2.InvalidAccessToken", "oauth.v2.InvalidApiKey", "keymanagement.service.access_token_expired", "keymanagement.service.invalid_access_token"}}}, Code: P("fault.detail.errorcode"), Message: P("fault.faultstring"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "fault.detail.errorcode", Is: []string{"policies.ratelimit.QuotaViolation", "policies.ratelimit.SpikeArrestViolation"}}}, Code: P("fault.detail.errorcode"), Message: P("fault.faultstring"), Retry: carrier.RetryLater},
			{When: []Test{{Path: "fault.faultstring"}}, Code: P("fault.detail.errorcode"), Message: P("fault.faultstring")},
			{When: []Test{{Path: "title"}, {Path: "status", Is: []string{"401", "403"}}}, Code: P("status"), Message: P("detail", "title"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "title"}, {Path: "status", Is: busy()}}, Code: P("status"), Message: P("detail", "title"), Retry: carrier.RetryLater},
			{When: []Test{{Path: "title"}, {Path: "status"}}, Code: P("status"), Message: P("detail", "title")},
		},
	}
}

// MyGLS reads parcel statuses of the MyGLS interface of Hungary, Czechia, Slovakia, Slovenia, Croatia,
// Romania and Serbia. Its dates count milliseconds since 1970; the offset in them is only a note.
func MyGLS() Mapping {
	return Mapping{
		ID: "mygls", Name: "MyGLS", Format: JSON,
		Marks:     []string{`"ParcelNumber"`, `"ParcelStatusList"`},
		Shipments: []Root{{Path: "$"}},
		Number:    P("ParcelNumber"),
		Carrier:   Field{Const: "gls"},
		Events:    []List{{Path: "ParcelStatusList"}},
		Event: Event{
			Code: P("StatusCode"), Text: P("StatusDescription"),
			At:    []Time{{Path: "StatusDate", Layouts: []string{"wcf", "iso"}}},
			Place: Place{City: P("DepotCity")},
		},
		Codes:       slices.Clone(myGLSCodes),
		Refs:        []Ref{{Kind: event.RefOrder, Path: "ClientReference"}},
		Destination: Place{PostalCode: P("DeliveryZipCode"), Country: P("DeliveryCountryCode")},
		Errors: []Error{
			{When: []Test{{Path: "GetParcelStatusErrors.ErrorCode"}}, Code: P("GetParcelStatusErrors.ErrorCode"), Message: P("GetParcelStatusErrors.ErrorDescription")},
		},
	}
}
