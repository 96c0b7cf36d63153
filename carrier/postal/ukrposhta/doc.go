// Package ukrposhta reads what Ukrposhta (Укрпошта, Ukraine) answers when asked for statuses.
//
// # What is read
//
// The JSON of its status tracking (statuses, statuses/last), as public clients have it:
//
//	[{"barcode": "...", "step": 1, "date": "2026-05-05T10:00:00", "event": "10100", "eventName": "...",
//	  "index": "01001", "name": "...", "country": "УКРАЇНА", "eventReason": "", "eventReason_id": 0}]
//	{"found": [...], "notFound": ["..."]}
//
// a list of events, one event, or for up to 100 numbers what was found (a list of events, lists of them, or
// an object with one for each number) and what was not. Events are parted by their barcode.
//
// Of an event: barcode, date, event, eventName (the text), eventReason_id, index, name (the office),
// country, step. Ignored: eventReason (the words of its number), mailType, indexOrder.
//
// # Codes
//
// Native.Code is event, Native.Sub is eventReason_id where it is not 0. Codes may hold blanks ("31 200").
// 41000 with reason 10 was handed to the sender: returned. 24500 says "import completed": no delivery.
//
// # Time, place, order
//
// Dates have no zone: Kyiv's clock is assumed, also abroad, and marked event.ZoneCarrier. The country is a
// name in the language of the answer; the common ones are read in Ukrainian, any other is kept as the
// region. step counts the events; the order of the
// list is not relied on. A list that begins with step 1 is the full history; the last event alone is not.
//
// # Not found and failures
//
// A number under notFound, and code UPE02000 for the number that was asked (Payload.Number), are a track
// with the issue NotFound; so is an empty list. Any other code is a *carrier.RemoteError. The gateway in
// front of the service answers with fault, whose numbers are those of its make (WSO2): 9009xx is the access
// token (RetryLogin), 9008xx is too many requests (RetryLater).
package ukrposhta
