// Package dhl reads the answers of DHL's Unified Tracking API, which speaks for DHL Paket and Post in
// Germany, DHL Express, eCommerce and the freight companies.
//
// # Payloads
//
// The JSON of Shipment Tracking - Unified: shipments, each with a status and events. Sources: DHL's
// published description of the API with its samples, the schemas of the Karrio connector (dhl_universal).
// The native feeds of DHL Parcel and DHL Express are other adapters' work.
//
// # What decides
//
// There are five statusCodes and no finer code, and some services send events without any. That a parcel
// waits at a shop, could not be delivered, lies with customs or goes back stands in the text alone. So the
// text is read by the phrases listed in text.go, in English and German, each only beside the statusCodes
// with which it makes sense; an event read so has the Rule "dhl:text". Where no phrase fits, the
// statusCode says the little it can: pre-transit is registered, transit in_transit, delivered delivered,
// failure an exception. The statusCode unknown says nothing: without a phrase the event stays unknown.
//
// # Quirks
//
//   - One published sample has the statusCode pre-transit beside the status DELIVERED: the text wins.
//   - The status of a shipment repeats the newest event. It becomes an event of its own only if no event
//     has its time, or its text within 14 hours of it.
//   - A status in one of DHL's own words (DELIVERED) that says more than the description is Native.Sub. Any
//     other may hold a name: it becomes a part of the text.
//   - Times of events may lack the zone that the status has. They are then clocks of the place, where its
//     country has one zone, else of nowhere known. No zone is ever taken from the status.
//   - id is a string or a number; references is an object or a list.
//   - One number may give several shipments, of several services.
//   - Newest first; not relied on.
//
// # Not found and errors
//
// 404 comes as a body with title, detail and status; an empty list of shipments says the same. Other
// statuses are errors.
//
// # Fields
//
// Read: id, service, origin, destination, status, estimatedTimeOfDelivery, estimatedDeliveryTimeFrame,
// details.product.productName, details.totalNumberOfPieces, details.weight, details.proofOfDelivery.signed.name,
// details.references; of a status and an event timestamp, statusCode, status (where the description says
// nothing), description, location with address (addressLocality, countryCode, postalCode) and
// servicePoint.label. Ignored: remark and nextSteps (advice, which speaks of what is to come),
// estimatedTimeOfDeliveryRemark, returnFlag, serviceUrl, rerouteUrl, streetAddress, pieceIds (no event
// says of which piece it is), and of details carrier, volume, loadingMeters, receiver, sender,
// provider, routes, and the links of the proof; url, prevUrl, nextUrl, firstUrl, lastUrl,
// possibleAdditionalShipmentsUrl.
package dhl
