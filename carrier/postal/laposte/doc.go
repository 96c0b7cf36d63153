// Package laposte reads the tracking answers of La Poste, the post of France, with Colissimo and
// Chronopost.
//
// # Payloads
//
// The JSON of the API suivi v2: one answer for one number, or a list of answers for several. Sources: the
// schemas of the Karrio connector, the code table of AnyBlok-Delivery, public clients.
//
// # Quirks
//
//   - timeline is the bar of steps on the tracking page. A step whose status is false has not happened;
//     one whose status is true stands among the events too. So no step is an event.
//   - Newest first; not relied on.
//   - Times carry an offset, for events abroad too the French one: the instant is right, the clock is
//     that of France.
//   - DI2 is distributed to the sender: returned.
//   - deliveryDate is the day hoped for until isFinal; after that the events say when it was.
//
// # Not found and errors
//
// Every answer has its own returnCode: 200, 207 (a part is missing), 400 (no such number can be), 404
// (not known). The answer of the API's gateway, code and message, is an error.
//
// # Fields
//
// Read: returnCode, returnMessage (of an error), idShip, and of shipment idShip, product, isFinal,
// deliveryDate, event with code, label, date, and of contextData originCountry, arrivalCountry,
// partner.reference and removalPoint.name (the place of the newest event that the parcel waits). Ignored: lang, scope, holder (which brand holds it), entryDate (the events say it),
// timeline, url, and of contextData deliveryChoice, removalPoint.type, partner.name and partner.network.
package laposte
