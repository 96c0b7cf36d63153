// Package postnord reads the tracking answers of PostNord in Sweden, Denmark, Norway and Finland.
//
// # Payloads
//
// The JSON of its Track and Trace API: TrackingInformationResponse with shipments, items and events, or
// compositeFault. Source: public clients.
//
// # Quirks
//
//   - The numeric eventCode has no public table. The status word beside it is what is read: Native.Code is
//     the word, Native.Sub the number. An event without a word surfaces as unmapped.
//   - A shipment holds items, each with its own events. Each is a piece, also one without events; only
//     a single item that has the shipment's number is the shipment itself.
//   - An unknown number gives an empty list of shipments.
//   - Times have no zone: they are clocks of the place (of the consignee, for what is to come), where its
//     country is one of the four, else of Stockholm.
//
// # Fields
//
// Read: shipmentId, service.name, of consignor and consignee the address (city, postCode, countryCode),
// items with itemId, assessedWeight (the sum, if all have one), acceptor.name (who signed) and events, of an
// event eventTime, eventCode, status, eventDescription and location (displayName, name, city, postcode,
// countryCode); estimatedTimeOfArrival; compositeFault.faults with faultCode and explanationText. Ignored:
// status and statusText of a shipment and an item (the events say it), uri, the measures, names and streets
// of consignor and consignee, deliveryDate and additionalServices.
package postnord
