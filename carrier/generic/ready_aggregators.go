package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/crosswalk"
	"github.com/parcelfold/parcelfold/carrier/webhook"
	"github.com/parcelfold/parcelfold/event"
)

// Mappings for aggregators, each for the answers of its interface and for its webhooks. They are the
// best documentation of Mapping too. An aggregator is the Source; who moves the parcel is the Carrier,
// in this library's IDs where the aggregator's code for it is known, else in the aggregator's own; Ship24 says
// that of events only.

// operators are codes of carriers that several aggregators share, to the IDs of adapters.
var operators = map[string]string{
	"usps": "usps", "royal-mail": "royalmail", "royal_mail": "royalmail", "canada-post": "canadapost", "canada_post": "canadapost",
	"australia-post": "australiapost", "australia_post": "australiapost", "la-poste-colissimo": "laposte", "laposte": "laposte",
	"brazil-correios": "correios", "correios": "correios", "russian-post": "russianpost", "postnord": "postnord", "bpost": "bpost",
	"swiss-post": "swisspost", "japan-post": "japanpost", "postnl": "postnl", "poczta-polska": "pocztapolska",
	"nova-poshta": "novaposhta", "ukrposhta": "ukrposhta", "ups": "ups", "fedex": "fedex", "dhl": "dhlexpress", "dhl_express": "dhlexpress",
	"gls": "gls", "dpd": "dpd", "spsr": "spsr", "cdek": "cdek", "boxberry": "boxberry",
}

// easyPostOperators are the names of carriers at EasyPost.
var easyPostOperators = map[string]string{
	"USPS": "usps", "RoyalMail": "royalmail", "CanadaPost": "canadapost", "AustraliaPost": "australiapost",
	"UPS": "ups", "FedEx": "fedex", "DHLExpress": "dhlexpress", "GLS": "gls", "DPD": "dpd",
}

// busy returns the statuses of HTTP, as some say them in their bodies, that pass by themselves, and more such codes.
func busy(more ...string) []string {
	return append([]string{"429", "500", "502", "503", "504"}, more...)
}

// signed returns a scheme without its secrets, which are the caller's.
func signed(s webhook.Scheme) *webhook.Scheme { return &s }

// AfterShip reads answers and webhooks of AfterShip, versions 2023-10 to 2026-07. Its times are mostly
// clocks without a zone and stay so; its history may tell a checkpoint twice, a day later with a country,
// which is the same event.
func AfterShip() Mapping {
	return Mapping{
		ID: "aftership", Name: "AfterShip", Format: JSON,
		Marks:     []string{`"checkpoints"`, `"subtag"`},
		Shipments: []Root{{Path: "msg"}, {Path: "data.tracking"}, {Path: "data.trackings"}, {Path: "data"}},
		Number:    P("tracking_number"),
		Carrier:   Field{Paths: []string{"slug"}, Values: operators},
		Peer:      crosswalk.AfterShip, State: P("tag"), Substate: P("subtag"),
		Events: []List{{Path: "checkpoints"}},
		Event: Event{
			Code: P("tag"), Sub: []Field{P("subtag"), P("raw_tag")}, Text: P("message", "subtag_message"),
			At: []Time{{Path: "checkpoint_time"}},
			Place: Place{
				Name: P("location"), City: P("city"), Region: P("state"), PostalCode: P("postal_code", "zip"),
				Country: P("country_region", "country_iso3", "country_region_name", "country_name"),
				Lat:     P("coordinate.latitude"), Lon: P("coordinate.longitude"),
			},
			Carrier: Field{Paths: []string{"slug"}, Values: operators},
		},
		Promises: []Promise{
			{Kind: event.PromiseDelivery, Start: []Time{{Path: "courier_estimated_delivery_date.estimated_delivery_date_min"}}, End: []Time{{Path: "courier_estimated_delivery_date.estimated_delivery_date_max"}}},
			{Kind: event.PromiseDelivery, On: []Time{{Path: "courier_estimated_delivery_date.estimated_delivery_date"}, {Path: "expected_delivery"}},
				When: []Test{{Path: "courier_estimated_delivery_date.estimated_delivery_date_max", Absent: true}}},
		},
		Refs: []Ref{
			{Kind: event.RefOrder, Path: "order_id"},
			{Kind: event.RefPartner, Path: "last_mile.tracking_number"},
			{Kind: event.RefPartner, Path: "next_couriers.tracking_number"},
		},
		Origin:      Place{City: P("origin_city"), Region: P("origin_state"), PostalCode: P("origin_postal_code"), Country: P("origin_country_region", "origin_country_iso3")},
		Destination: Place{City: P("destination_city"), Region: P("destination_state"), PostalCode: P("destination_postal_code"), Country: P("destination_country_region", "destination_country_iso3")},
		Service:     P("shipment_type"),
		Weight:      Weight{Value: P("shipment_weight.value", "shipment_weight"), Unit: P("shipment_weight.unit", "shipment_weight_unit")},
		Items:       P("shipment_package_count"),
		Proof:       Proof{SignedBy: P("signed_by"), Ref: P("proof_of_delivery.url")},
		Issues:      []Issue{{Kind: event.WrongCarrier, When: []Test{{Path: "slug", Is: []string{"unrecognized"}}}}},
		Errors: []Error{
			{When: []Test{{Path: "meta.code", Is: []string{"4004"}}}, Code: P("meta.code"), Message: P("meta.message"), Number: true},
			{When: []Test{{Path: "meta.code", Is: []string{"401", "403"}}}, Code: P("meta.code"), Message: P("meta.message"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "meta.code", Is: busy()}}, Code: P("meta.code"), Message: P("meta.message"), Retry: carrier.RetryLater},
			{When: []Test{{Path: "meta.code", Not: []string{"200", "201", ""}}}, Code: P("meta.code"), Message: P("meta.message")},
		},
		Signature: signed(webhook.AfterShip()),
	}
}

// SeventeenTrack reads answers and webhooks of 17TRACK, versions 2.2 and 2.4. Each provider is a leg
// with events of its own. A midnight stands for a missing clock, so it is read as a day.
func SeventeenTrack() Mapping {
	return Mapping{
		ID: "17track", Name: "17TRACK", Format: JSON,
		Marks:     []string{`"track_info"`, `"latest_status"`},
		OrMarks:   [][]string{{`"accepted"`, `"rejected"`}, {`"TRACKING_STOPPED"`, `"number"`}},
		Shipments: []Root{{Path: "data.accepted"}, {Path: "data.rejected", Also: true}, {Path: "data", When: []Test{{Path: "number"}}}},
		Number:    P("number"),
		Carrier:   P("carrier", "track_info.tracking.providers[0].provider.key"),
		Peer:      crosswalk.SeventeenTrack, State: P("track_info.latest_status.status"), Substate: P("track_info.latest_status.sub_status"),
		Events: []List{
			{Path: "track_info.tracking.providers.events"},
			{Path: "track_info.latest_event", Fallback: true},
		},
		Event: Event{
			Code: Field{Paths: []string{"sub_status"}, Before: "_", Const: "milestone"}, Sub: []Field{P("sub_status", "stage")},
			Text: P("description"),
			At:   []Time{{Path: "time_iso", Trust: TrustMidnight}, {Path: "time_utc"}, {Path: "time_raw.date", Clock: "time_raw.time", Offset: "time_raw.timezone"}},
			Place: Place{
				Name: P("location"), City: P("address.city"), Region: P("address.state"), PostalCode: P("address.postal_code"),
				Country: P("address.country"), Lat: P("address.coordinates.latitude"), Lon: P("address.coordinates.longitude"),
			},
			Carrier: P("^.provider.key"),
		},
		Promises: []Promise{{
			Kind:  event.PromiseDelivery,
			Start: []Time{{Path: "track_info.time_metrics.estimated_delivery_date.from"}},
			End:   []Time{{Path: "track_info.time_metrics.estimated_delivery_date.to"}},
		}},
		Refs: []Ref{
			{Kind: event.RefOrder, Path: "tag"},
			{Kind: event.RefPartner, Path: "track_info.misc_info.local_number"},
			{Kind: event.RefPartner, Path: "track_info.misc_info.reference_number"},
		},
		Origin:      Place{City: P("track_info.shipping_info.shipper_address.city"), Region: P("track_info.shipping_info.shipper_address.state"), PostalCode: P("track_info.shipping_info.shipper_address.postal_code"), Country: P("track_info.shipping_info.shipper_address.country")},
		Destination: Place{City: P("track_info.shipping_info.recipient_address.city"), Region: P("track_info.shipping_info.recipient_address.state"), PostalCode: P("track_info.shipping_info.recipient_address.postal_code"), Country: P("track_info.shipping_info.recipient_address.country")},
		Service:     P("track_info.misc_info.service_type"),
		Weight:      Weight{Value: P("track_info.misc_info.weight_kg"), Unit: Field{Const: "kg"}},
		Items:       P("track_info.misc_info.pieces"),
		Issues: []Issue{
			{Kind: event.AwaitingData, When: []Test{{Path: "error.code", Is: []string{"-18019902", "-18019909"}}}},
			{Kind: event.WrongCarrier, When: []Test{{Path: "error.code", Is: []string{"-18019903"}}}},
			{Kind: event.InvalidNumber, When: []Test{{Path: "error.code", Is: []string{"-18010012"}}}},
			{Kind: event.SourceError, When: []Test{{Path: "error.code", Not: []string{"", "-18019902", "-18019903", "-18019909", "-18010012"}}}},
			{Kind: event.TrackingExpired, When: []Test{{Path: "$.event", Is: []string{"TRACKING_STOPPED"}}}},
		},
		Errors: []Error{
			{When: []Test{{Path: "code", Is: []string{"-18010001", "-18010002"}}}, Code: P("code"), Message: P("data.errors.message"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "code", Is: []string{"-18010010", "-18010011", "-18010012", "-18010013", "-18010014"}}}, Code: P("code"), Message: P("data.errors.message")},
			{When: []Test{{Path: "code", Not: []string{"0", ""}}}, Code: P("code"), Message: P("data.errors.message"), Retry: carrier.RetryLater},
		},
		Signature: signed(webhook.SeventeenTrack()),
	}
}

// EasyPost reads Trackers and the Events that carry one. The "Z" of its datetime is not proven: carriers'
// local clocks come with it too, so only the wall clock counts where there is no datetime_local.
func EasyPost() Mapping {
	return Mapping{
		ID: "easypost", Name: "EasyPost", Format: JSON,
		Marks:     []string{`"tracking_details"`, `"tracking_code"`},
		Shipments: []Root{{Path: "result", When: []Test{{Path: "object", Is: []string{"Tracker"}}}}, {Path: "trackers"}, {Path: "$"}},
		Number:    P("tracking_code"),
		Carrier:   Field{Paths: []string{"carrier"}, Values: easyPostOperators},
		Peer:      crosswalk.EasyPost, State: P("status"), Substate: P("status_detail"),
		Events: []List{{Path: "tracking_details"}},
		Event: Event{
			Code: P("status"), Sub: []Field{P("status_detail"), P("carrier_code")}, Text: P("message", "description"),
			At:      []Time{{Path: "datetime_local"}, {Path: "datetime", Trust: TrustWall}},
			Place:   Place{City: P("tracking_location.city"), Region: P("tracking_location.state"), PostalCode: P("tracking_location.zip"), Country: P("tracking_location.country")},
			Carrier: Field{Paths: []string{"source"}, Values: easyPostOperators},
		},
		Promises: []Promise{
			{Kind: event.PromiseDelivery, End: []Time{{Path: "carrier_detail.est_delivery_date_local", Clock: "carrier_detail.est_delivery_time_local"}}},
			{Kind: event.PromiseDelivery, On: []Time{{Path: "est_delivery_date", Trust: TrustDay}}, When: []Test{{Path: "carrier_detail.est_delivery_date_local", Absent: true}}},
		},
		Refs:        []Ref{{Kind: event.RefPartner, Path: "carrier_detail.alternate_identifier"}},
		Origin:      Place{City: P("carrier_detail.origin_tracking_location.city"), Region: P("carrier_detail.origin_tracking_location.state"), PostalCode: P("carrier_detail.origin_tracking_location.zip"), Country: P("carrier_detail.origin_tracking_location.country")},
		Destination: Place{City: P("carrier_detail.destination_tracking_location.city"), Region: P("carrier_detail.destination_tracking_location.state"), PostalCode: P("carrier_detail.destination_tracking_location.zip"), Country: P("carrier_detail.destination_tracking_location.country")},
		Service:     P("carrier_detail.service"),
		Weight:      Weight{Value: P("weight"), Unit: Field{Const: "oz"}},
		Proof:       Proof{SignedBy: P("signed_by")},
		Returns:     []Test{{Path: "is_return", Is: []string{"true"}}},
		Errors: []Error{
			{When: []Test{{Path: "error.code", Is: []string{"TRACKER.NOT_FOUND"}}}, Code: P("error.code"), Message: P("error.message"), Number: true},
			{When: []Test{{Path: "error.code", Is: []string{"UNAUTHORIZED", "FORBIDDEN", "APIKEY.INACTIVE", "MODE.UNAUTHORIZED"}}}, Code: P("error.code"), Message: P("error.message"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "error.code", Is: []string{"RATE_LIMITED", "INTERNAL_SERVER_ERROR", "SERVICE_UNAVAILABLE"}}}, Code: P("error.code"), Message: P("error.message"), Retry: carrier.RetryLater},
			{When: []Test{{Path: "error.code"}}, Code: P("error.code"), Message: P("error.message")},
		},
		Signature: signed(webhook.EasyPost()),
	}
}

// Shippo reads Tracks and the webhook track_updated. Its eta is a local day with the offset cut off and
// a "Z" put on: only the day counts. tracking_status repeats the newest event.
func Shippo() Mapping {
	return Mapping{
		ID: "shippo", Name: "Shippo", Format: JSON,
		Marks:     []string{`"tracking_history"`, `"tracking_status"`},
		Shipments: []Root{{Path: "data", When: []Test{{Path: "$.event", Is: []string{"track_updated"}}}}, {Path: "$"}},
		Number:    P("tracking_number"),
		Carrier:   Field{Paths: []string{"carrier"}, Values: operators},
		Peer:      crosswalk.Shippo, State: P("tracking_status.status"), Substate: P("tracking_status.substatus.code"),
		Events: []List{
			{Path: "tracking_history"},
			{Path: "tracking_status", Fallback: true, When: []Test{{Path: "status", Not: []string{"UNKNOWN"}}}},
			{Path: "tracking_status", Fallback: true, When: []Test{{Path: "status_details"}}}, // UNKNOWN alone is no event
		},
		Event: Event{
			Code: P("status"), Sub: []Field{P("substatus.code")}, Text: P("status_details", "substatus.text"),
			At:    []Time{{Path: "status_date"}},
			Place: Place{City: P("location.city"), Region: P("location.state"), PostalCode: P("location.zip"), Country: P("location.country")},
		},
		Promises:    []Promise{{Kind: event.PromiseDelivery, On: []Time{{Path: "eta", Trust: TrustDay}}}},
		Refs:        []Ref{{Kind: event.RefOrder, Path: "metadata"}},
		Origin:      Place{City: P("address_from.city"), Region: P("address_from.state"), PostalCode: P("address_from.zip"), Country: P("address_from.country")},
		Destination: Place{City: P("address_to.city"), Region: P("address_to.state"), PostalCode: P("address_to.zip"), Country: P("address_to.country")},
		Service:     P("servicelevel.token"),
		Issues:      []Issue{{Kind: event.NotFound, When: []Test{{Path: "tracking_status.status", Absent: true}}}},
		Errors:      []Error{{When: []Test{{Path: "tracking_number", Absent: true}, {Path: "data.tracking_number", Absent: true}}, Message: P("detail", "*")}},
		Signature:   signed(webhook.Shippo()),
	}
}

// ShipEngine reads tracking answers and the webhook API_TRACK. carrier_occurred_at is the clock at the place,
// without a zone; occurred_at beside it is the same moment in UTC, which tells the offset.
func ShipEngine() Mapping {
	return Mapping{
		ID: "shipengine", Name: "ShipEngine", Format: JSON,
		Marks:     []string{`"status_code"`, `"occurred_at"`},
		OrMarks:   [][]string{{`"status_code"`, `"status_detail_code"`}},
		Shipments: []Root{{Path: "data"}, {Path: "$"}},
		Number:    P("tracking_number"),
		Carrier:   Field{Paths: []string{"carrier_code"}, Values: operators},
		Peer:      crosswalk.ShipEngine, State: P("status_code"), Substate: P("status_detail_code"),
		Events: []List{{Path: "events"}},
		Event: Event{
			Code: P("status_code"), Sub: []Field{P("status_detail_code"), P("event_code", "carrier_status_code")}, Text: P("description", "carrier_status_description"),
			At: []Time{{Path: "carrier_occurred_at", UTC: "occurred_at"}, {Path: "occurred_at"}},
			Place: Place{
				Name: P("company_name"), City: P("city_locality"), Region: P("state_province"), PostalCode: P("postal_code"),
				Country: P("country_code"), Lat: P("latitude"), Lon: P("longitude"),
			},
			Proof: Proof{SignedBy: P("signer"), Ref: P("proof_of_delivery_url")},
		},
		Promises: []Promise{{Kind: event.PromiseDelivery, On: []Time{{Path: "estimated_delivery_date", Trust: TrustMidnight}}}},
		Issues:   []Issue{{Kind: event.AwaitingData, When: []Test{{Path: "status_code", Is: []string{"NY", "UN"}}, {Path: "events.description", Absent: true}}}},
		Errors: []Error{
			{When: []Test{{Path: "errors.error_code", Is: []string{"unauthorized"}}}, Code: P("errors.error_code"), Message: P("errors.message"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "errors.error_code", Is: []string{"rate_limit_exceeded"}}}, Code: P("errors.error_code"), Message: P("errors.message"), Retry: carrier.RetryLater},
			{When: []Test{{Path: "errors.error_code"}}, Code: P("errors.error_code"), Message: P("errors.message")},
		},
	}
}

// Ship24 reads answers and webhooks of Ship24. A webhook is an increment of one event; occurrenceDatetime
// keeps its own precision, and the old datetime beside it has a false "Z". Who moves the parcel is said of
// each event alone: the courier of the tracker may be up to three guesses and is missing in webhooks, and an
// answer and a webhook must not make two shipments of one parcel.
func Ship24() Mapping {
	return Mapping{
		ID: "ship24", Name: "Ship24", Format: JSON,
		Marks:   []string{`"trackings"`, `"statusMilestone"`},
		OrMarks: [][]string{{`"trackings"`, `"tracking/pod"`}},
		Shipments: []Root{
			{Path: "trackings", Increment: true},
			{Path: "data.trackings"},
		},
		Number: P("tracker.trackingNumber", "events.trackingNumber"),
		Peer:   crosswalk.Ship24, State: P("shipment.statusMilestone"), Substate: P("shipment.statusCode"),
		Events: []List{{Path: "events"}},
		Event: Event{
			Code: P("statusMilestone"), Sub: []Field{P("statusCode")}, Text: P("status"),
			At:      []Time{{Path: "occurrenceDatetime"}},
			Place:   Place{Name: P("location")},
			Number:  P("eventTrackingNumber"),
			Carrier: Field{Paths: []string{"courierCode"}, Values: operators},
		},
		Promises: []Promise{
			{Kind: event.PromiseDelivery, Start: []Time{{Path: "shipment.delivery.courierEstimatedDeliveryDate.from"}}, End: []Time{{Path: "shipment.delivery.courierEstimatedDeliveryDate.to"}}},
			{Kind: event.PromiseDelivery, On: []Time{{Path: "shipment.delivery.estimatedDeliveryDate", Trust: TrustWall}}, When: []Test{{Path: "shipment.delivery.courierEstimatedDeliveryDate.to", Absent: true}}},
		},
		Refs:        []Ref{{Kind: event.RefOrder, Path: "tracker.clientTrackerId"}},
		Origin:      Place{Country: P("shipment.originCountryCode")},
		Destination: Place{Country: P("shipment.destinationCountryCode"), City: P("shipment.recipient.city"), PostalCode: P("shipment.recipient.postCode")},
		Service:     P("shipment.delivery.service"),
		Proof:       Proof{SignedBy: P("shipment.delivery.signedBy")},
		Errors: []Error{
			{When: []Test{{Path: "errors.code", Is: []string{"auth_invalid_api_key"}}}, Code: P("errors.code"), Message: P("errors.message"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "errors.code"}}, Code: P("errors.code"), Message: P("errors.message")},
		},
		Signature: signed(webhook.Ship24()),
	}
}

// TrackingMore reads answers and webhooks of TrackingMore, version 4. Both legs are read; its times are
// clocks without a zone.
func TrackingMore() Mapping {
	return Mapping{
		ID: "trackingmore", Name: "TrackingMore", Format: JSON,
		Marks:     []string{`"trackinfo"`, `"delivery_status"`},
		OrMarks:   [][]string{{`"origin_info"`, `"tracking_number"`}},
		Shipments: []Root{{Path: "data"}},
		Number:    P("tracking_number"),
		Carrier:   Field{Paths: []string{"courier_code", "carrier_code"}, Values: operators},
		Peer:      crosswalk.TrackingMore, State: P("delivery_status", "status"), Substate: P("substatus"),
		Events: []List{{Path: "origin_info.trackinfo"}, {Path: "destination_info.trackinfo"}},
		Event: Event{
			Code: P("checkpoint_delivery_status", "checkpoint_status"), Sub: []Field{P("checkpoint_delivery_substatus", "substatus"), P("raw_status")},
			Text:    P("tracking_detail", "StatusDescription"),
			At:      []Time{{Path: "checkpoint_date"}, {Path: "Date"}},
			Place:   Place{Name: P("location", "Details"), City: P("city"), Region: P("state"), PostalCode: P("zip"), Country: P("country_iso2")},
			Carrier: Field{Paths: []string{"^.courier_code"}, Values: operators},
		},
		Promises:    []Promise{{Kind: event.PromiseDelivery, On: []Time{{Path: "scheduled_delivery_date"}}}},
		Refs:        []Ref{{Kind: event.RefPartner, Path: "origin_info.reference_number"}, {Kind: event.RefPartner, Path: "destination_info.reference_number"}},
		Origin:      Place{Country: P("origin_country", "original_country")},
		Destination: Place{Country: P("destination_country")},
		Service:     P("service_code", "service"),
		Weight:      Weight{Value: P("weight_kg"), Unit: Field{Const: "kg"}},
		Items:       P("pieces"),
		Proof:       Proof{SignedBy: P("signed_by", "singed_by")},
		Errors: []Error{
			{When: []Test{{Path: "meta.code", Is: []string{"4102"}}}, Code: P("meta.code"), Message: P("meta.message"), Number: true},
			{When: []Test{{Path: "meta.code", Is: []string{"200"}}, {Path: "data.tracking_number", Absent: true}}, Code: P("meta.code"), Message: P("meta.message"), Number: true},
			{When: []Test{{Path: "meta.code", Is: []string{"401", "403"}}}, Code: P("meta.code"), Message: P("meta.message"), Retry: carrier.RetryLogin},
			{When: []Test{{Path: "meta.code", Is: busy("4190", "511", "512", "513")}}, Code: P("meta.code"), Message: P("meta.message"), Retry: carrier.RetryLater},
			{When: []Test{{Path: "meta.code", Not: []string{"200", ""}}}, Code: P("meta.code"), Message: P("meta.message")},
		},
	}
}

// Karrio reads Trackers and the webhooks tracker_created and tracker_updated. The "Z" of its timestamps
// is written by format and means nothing. An event without a status is read by its reason; "reason" then stands
// for the status.
func Karrio() Mapping {
	scan := Event{
		Code: P("status", "code"), Sub: []Field{P("reason"), P("code")}, Text: P("description"),
		At: []Time{
			{Path: "date", Clock: "time", Clocks: []string{"15:04", "15:04:05", "03:04 PM", "3:04 PM"}},
			{Path: "timestamp", Trust: TrustWall},
		},
		Place: Place{Name: P("location"), Lat: P("latitude"), Lon: P("longitude")},
	}
	byReason := scan
	byReason.Code = Field{Const: "reason"}
	return Mapping{
		ID: "karrio", Name: "Karrio", Format: JSON,
		Marks:     []string{`"carrier_name"`, `"tracking_number"`, `"events"`},
		Shipments: []Root{{Path: "data", When: []Test{{Path: "$.event", Is: []string{"tracker_created", "tracker_updated"}}}}, {Path: "results"}, {Path: "$"}},
		Number:    P("tracking_number"),
		Carrier:   Field{Paths: []string{"carrier_name"}, Values: operators},
		Peer:      crosswalk.Karrio,
		Events: []List{
			{Path: "events", When: []Test{{Path: "status"}}},
			{Path: "events", When: []Test{{Path: "status", Absent: true}, {Path: "reason", Is: []string{"", "unknown"}}}},
			{Path: "events", When: []Test{{Path: "status", Absent: true}, {Path: "reason", Not: []string{"", "unknown"}}}, Event: &byReason},
		},
		Event:       scan,
		Promises:    []Promise{{Kind: event.PromiseDelivery, On: []Time{{Path: "estimated_delivery"}, {Path: "info.expected_delivery"}}}},
		Refs:        []Ref{{Kind: event.RefOrder, Path: "info.order_id"}},
		Origin:      Place{PostalCode: P("info.shipment_origin_postal_code"), Country: P("info.shipment_origin_country")},
		Destination: Place{PostalCode: P("info.shipment_destination_postal_code"), Country: P("info.shipment_destination_country")},
		Service:     P("info.shipment_service"),
		Weight:      Weight{Value: P("info.package_weight"), Unit: P("info.package_weight_unit")},
		Items:       P("info.shipment_package_count"),
		Proof:       Proof{SignedBy: P("info.signed_by"), Ref: P("signature_image_url", "delivery_image_url")},
		Issues: []Issue{
			{Kind: event.AwaitingData, When: []Test{{Path: "status", Is: []string{"pending"}}, {Path: "events.date", Absent: true}}},
			{Kind: event.TrackingExpired, When: []Test{{Path: "status", Is: []string{"unknown"}}}},
		},
		Errors: []Error{
			{When: []Test{{Path: "errors.message"}, {Path: "tracking_number", Absent: true}}, Code: P("errors.code"), Message: P("errors.message")},
			{When: []Test{{Path: "messages.message"}, {Path: "tracking_number", Absent: true}, {Path: "data.tracking_number", Absent: true}}, Code: P("messages.code"), Message: P("messages.message")},
		},
		Signature: signed(webhook.Karrio()),
	}
}
