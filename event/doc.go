// Package event holds what carriers say of parcels as one history, and answers from it.
//
// A Track is what one source says of one number. Tracks of the same goods are folded into a Shipment
// by Join, in any order and any number of times, to the same result. Shipment.Verdict says where the
// consignment stands and shows why, event by event; Changes says what is new; Until goes back to what
// was known; Promise is what is said to come.
//
// # Time
//
// A Stamp is a day, a wall clock or an instant, and knows which. A Promise has not happened; an Event
// has. Times of receipt (Span, Track.Whole) come from carrier.Payload.Received; the package reads no
// clock.
//
// # Identity and order
//
// An Event is the same scan as another if carrier, number, piece, code and the minute on the place's
// clock are the same; not its text and not its place, which carriers fill in later. Events are ordered
// by instant (a clock without a zone is read as if in UTC, a day by how far along its status is), then
// by rank, ordinal and ID.
//
// # Storage
//
// The JSON form of Shipment is the stored form: words in lower_snake, frozen once released, with a
// schema in event.schema.json. Words that a newer release wrote are kept and written back.
//
// # Personal data
//
// Event, Native, Proof, Issue, Track, Shipment, Change and Verdict print without personal data in fmt,
// in errors and in log/slog, also nested in exported fields, slices, maps and pointers. Four things
// cannot be held back here. fmt calls no method on an unexported field of your own struct, nor on an
// Issue that fmt.Errorf wrapped and %#v prints. It calls none for %p, or for %w where %w does not belong.
// encoding/json writes all of it, because JSON is storage. A slog JSON handler that is given a slice or
// a map of events calls encoding/json: log single values. Shipment.Redact removes personal data for good. A Place
// by itself prints as it is: that of a delivery may be somebody's address.
//
// All types are plain values. Functions are pure and safe for concurrent use on values that nobody
// changes meanwhile.
package event
