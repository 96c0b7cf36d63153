// Package royalmail reads the tracking answers and the event feed of Royal Mail.
//
// # Payloads
//
// The JSON of the Tracking API v2: "events" answers, in which mailPieces is one object with the whole
// history, and "summary" answers, in which it is an array with the last event of each; and the CSV
// event feed (no header; code in column 6, date in 8, time in 9). Sources: the tests of the
// royal-mail-tracking library, public clients, and a public list of 235 event codes.
//
// # Quirks
//
//   - The group that a code stands in is not what happened: arrivals at a collection point are grouped
//     as delivered, and codes that are "not applicable" are notifications, which never reopen anything.
//   - mailPieceId is what was asked: the barcode or the unique item ID. A barcode beside it is a reference.
//   - The ends of an estimated window are clocks of its date.
//   - An answer to a question for the signature has no events: the signature is a note of its own.
//   - A summary holds the last event only. It never takes part of a history for the whole.
//   - Clocks in JSON have an offset; those of the feed are read in Europe/London, marked as assumed.
//   - Errors come for the whole answer, or with status in one mail piece. E1142 (barcode not
//     recognized), E1144, E1145, E1283, E1284, E1307, E1308 mean that nothing is known of the number.
//
// # Fields
//
// Read: mailPieceId, oneDBarcode, uniqueItemId, productId or productName as service, events, summary,
// error.errorCode, signature (recipientName, imageId; signatureDateTime where no delivery is listed),
// estimatedDelivery; errorCode, errorDescription, httpCode and moreInformation. Ignored, because the events say it: statusDescription, statusCategory,
// statusHelpText, summaryLine, and the status of a piece. Ignored too: carrierFullName and
// carrierShortName, internationalPostalProvider (its page), links, product descriptions and categories, names of countries, errorCause,
// errorResolution, httpMessage, the signature's image. Of the feed, the columns that are not named above;
// the number is the cell that looks most like one.
package royalmail
