// Package australiapost reads the tracking answers of Australia Post and StarTrack.
//
// # Payloads
//
// The JSON of the shipping and tracking service: tracking_results, each with trackable_items, which are
// articles, or a consignment with its articles in items. Source: the tests of the Karrio connector.
//
// # Quirks
//
//   - There are no event codes: the wording is all that is said. The wordings that are documented are
//     rows of the table, compared without regard to case and blanks; Native.Code stays empty and Rule
//     says "australiapost:wording". Every other wording stays unknown, with an issue.
//   - An article without events has its status as its only event, without a time.
//   - Times have an offset. One without is read in the zone of the state that ends the location, else in
//     that of Sydney, marked as assumed.
//   - Articles are pieces of the number asked for; only a single one that has that number is the parcel
//     itself.
//   - An error stands beside the number: ESB-10001 means that it is not known. One for the whole answer
//     that says unavailable is worth asking again.
//
// # Fields
//
// Read: tracking_id, status (where there are no events), errors (code), article_id, consignment_id,
// items, product_type, number_of_items, and location, description, date of an event. Ignored: the name
// of an error on a number, and status where there are events.
//
// A newer form of the answer with types of events exists; its shape is not public, and it is not read.
package australiapost
