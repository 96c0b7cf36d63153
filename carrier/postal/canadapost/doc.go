// Package canadapost reads the tracking answers of Canada Post.
//
// # Payloads
//
// The XML of the tracking web service (tracking-detail, or several of them in one root), its JSON form
// (significantEvents), and the JSON of the public tracking page (events with "cd"); one object or a list
// of them. Sources: the tests of the Karrio connector, the fixtures of the active_shipping library,
// public clients of the page, and a public list of 202 event identifiers.
//
// # Quirks
//
//   - Codes are integers: "0174", "174" and 174 are one.
//   - The zone is a text beside the clock: an abbreviation, nothing, or the name of the country where a
//     foreign post scanned. An abbreviation is taken at its word. Without one the clock is read in the
//     zone of the province, or of the country named if it has one zone or nearly so; abroad else it stays
//     without a zone; and where nothing is said it is that of Toronto, marked as assumed. A text that is
//     neither is an issue; a name that is not listed is kept as the region. The page gives an offset
//     instead.
//   - Texts come in English or French. They are read for four codes only: 1476, 1496 and 1498 say
//     delivered and also end a return, 4450 says given back by customs and may mean that import is
//     refused. Rule says so.
//   - 20, 21 and 2001 (a signature or a photo is there) come after the end and are notes.
//   - A notice card (1435 to 1438, 1479, 1488) is a failed attempt, not yet a parcel to be collected.
//   - Newest first. Not found is code 004 in messages (or in error, of the page); E002 is the login.
//
// # Fields
//
// Read: pin, original-pin, return-pin, service-name, customer-ref-1 and -2, expected-delivery-date and
// changed-expected-date, destination-postal-id; of an occurrence event-identifier, event-date,
// event-time, event-time-zone, event-description, signatory-name, event-site, event-province and
// event-retail-name; in JSON the same in camel case. Of the page: pin, productNmEn, returnedToSender,
// cd, descEn, descFr, datetime, locationAddr (city, regionCd, countryCd). Ignored, because the events say
// it: status, type, active-exists, archive-exists, signature-image-exists, suppress-signature,
// changed-expected-delivery-reason; and the account's own: mailed-by-customer-number,
// mailed-on-behalf-of-customer-number, delivery-options, cod-amount, event-retail-location-id.
package canadapost
