// Package swisspost reads the tracking answers of Swiss Post.
//
// # Payloads
//
// The JSON list of a consignment's events, as public clients of its tracking page read it: eventCode,
// timestamp, country, zip, city. The list does not name the consignment; Payload.Number does.
//
// # What it does not do
//
// An eventCode is dotted, with wildcards that are part of it (LETTER.*.88.912). What the codes mean stands
// in a table of texts of its own, of which no copy is public. So the adapter's table is empty: every event
// is kept with its code, time and place, its status is unknown, and its code is an issue. Rows in
// Options.Codes read them.
//
// # Quirks
//
//   - Times carry an offset.
//   - An empty list is a history without events: whether the number is known, it does not say.
//
// # Fields
//
// Read: eventCode, timestamp, country, zip, city. All others are ignored, since nothing is known of them.
package swisspost
