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
//   - A shipment holds items, each with its own events. An item whose number is not the shipment's is a
//     piece.
//   - An unknown number gives an empty list of shipments.
//   - Times have no zone: they are clocks of the place, where its country is one of the four, else of
//     Stockholm.
//
// # Fields
//
// Read: shipmentId, service.name, items with itemId and events, of an event eventTime, eventCode, status,
// eventDescription and location (displayName, name, city, postcode, countryCode); estimatedTimeOfArrival;
// compositeFault.faults with faultCode and explanationText. Ignored: status and statusText of a shipment
// and an item (the events say it), uri, assessedWeight and measures, consignor and consignee,
// deliveryDate, acceptor and additionalServices.
package postnord
