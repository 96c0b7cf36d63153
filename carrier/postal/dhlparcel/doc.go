// Package dhlparcel reads the tracking answers of DHL Parcel Germany (DHL Paket) in their own form.
//
// # Payloads
//
// The XML of Parcel DE tracking: nested elements named data, whose name attribute says what each is
// (piece-shipment-list, piece-shipment, piece-event-list, piece-event). Source: the schemas and samples of
// the Karrio connector (dhl_parcel_de). The JSON of the Unified API, which speaks for this company too, is
// read by package dhl.
//
// # Quirks
//
//   - An event has an ICE code (what happened), a RIC code (why) and a standard-event-code of two letters.
//     Native.Code is the ICE with the RIC as Sub. Without an ICE it is the standard-event-code. The public
//     list holds six of these. An ICE with another RIC is read by its standard-event-code, and stands with
//     the RIC in Sub; all others surface as unmapped, with their text.
//   - SRTED means sorted, and with NRQRD out for delivery: no ICE is read without its RIC, and none by the
//     standard-event-code PO.
//   - ruecksendung="true" marks an event on the way back. It is kept as a part of Sub, "ruecksendung", the
//     last behind a RIC, the first behind a standard-event-code: delivered is then returned, any other
//     known step returning.
//   - Times are German clocks without a zone.
//   - Code 100 of a list, or error-status 100 of a shipment, is no data. Another code but 0 is an error, of
//     the login if its text says so.
//
// # Fields
//
// Read: code and error of the list; of a shipment piece-code (else searched-piece-code), error-status,
// product-name, origin-country, dest-country and shipment-weight (kilograms); of an event event-timestamp, event-text (else
// event-short-status, else event-status), ice, ric, standard-event-code, event-location, event-country,
// ruecksendung. Ignored: request-id, the further identifiers and routing codes, measures, status
// and short-status of the shipment with their timestamp and next steps (the events say it),
// delivery-event-flag, signature and image data, names and addresses.
package dhlparcel
