package generic

import (
	"slices"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// CDEK reads the order answer of version 2 and the webhook ORDER_STATUS, which tells one event. An order
// that is itself a return ends with the sender. The weights of several packages cannot be added here, so
// none is read.
func CDEK() Mapping {
	return Mapping{
		ID: "cdek", Name: "СДЭК", TrackingURL: "https://www.cdek.ru/ru/tracking?order_id={number}", Format: JSON,
		Marks: []string{`"cdek_number"`},
		Shipments: []Root{
			{Path: "entity"},
			{Path: "$", When: []Test{{Path: "type", Is: []string{"ORDER_STATUS"}}}, Increment: true},
		},
		Number: P("cdek_number", "attributes.cdek_number"),
		Events: []List{
			{Path: "statuses"},
			{Path: "attributes", Event: &Event{
				Code: P("code"), Sub: []Field{P("status_reason_code")},
				At:    []Time{{Path: "status_date_time"}},
				Place: Place{City: P("city_name")},
				Void:  []Test{{Path: "deleted", Is: []string{"true"}}},
			}},
		},
		Event: Event{
			Code: P("code"), Sub: []Field{P("reason_code")}, Text: P("name"),
			At:    []Time{{Path: "date_time"}},
			Place: Place{City: P("city")},
			Void:  []Test{{Path: "deleted", Is: []string{"true"}}},
		},
		Codes: slices.Clone(cdekCodes),
		Promises: []Promise{
			{Kind: event.PromiseDelivery, On: []Time{{Path: "planned_delivery_date", Trust: TrustMidnight}}},
			{Kind: event.PromiseCollection, End: []Time{{Path: "keep_free_until"}}},
		},
		Refs: []Ref{
			{Kind: event.RefOrder, Path: "number"},
			{Kind: event.RefOrder, Path: "attributes.number"},
			{Kind: event.RefReturn, Path: "related_entities[0].cdek_number", When: []Test{{Path: "related_entities[0].type", Is: []string{"return_order"}}}},
		},
		Origin: Place{
			City: P("from_location.city"), Region: P("from_location.region"), PostalCode: P("from_location.postal_code"), Country: P("from_location.country_code"),
		},
		Destination: Place{
			City: P("to_location.city"), Region: P("to_location.region"), PostalCode: P("to_location.postal_code"), Country: P("to_location.country_code"),
		},
		Service: P("tariff_code"),
		Proof:   Proof{SignedBy: P("delivery_detail.recipient_name")},
		Returns: []Test{{Path: "is_return", Is: []string{"true"}}, {Path: "attributes.is_return", Is: []string{"true"}}},
		Errors: []Error{
			{
				When: []Test{{Path: "requests.errors.code", Is: []string{"v2_entity_not_found"}}, {Path: "entity.cdek_number", Absent: true}},
				Code: P("requests.errors.code"), Message: P("requests.errors.message"), Number: true,
			},
			{
				When: []Test{{Path: "requests.errors.code", Is: []string{"v2_internal_error", "v2_similar_request_still_processed"}}, {Path: "entity.cdek_number", Absent: true}},
				Code: P("requests.errors.code"), Message: P("requests.errors.message"), Retry: carrier.RetryLater,
			},
			{
				When: []Test{{Path: "requests.errors.code"}, {Path: "entity.cdek_number", Absent: true}},
				Code: P("requests.errors.code"), Message: P("requests.errors.message"),
			},
		},
	}
}
