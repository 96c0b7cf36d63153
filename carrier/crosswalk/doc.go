// Package crosswalk translates between this library's vocabulary and the words
// of nine others: AfterShip, 17TRACK, EasyPost, Shippo, ShipEngine, Ship24,
// TrackingMore, Karrio and GS1 EPCIS. It is for shops that move away from an
// aggregator, sit behind one, or feed a program that speaks its words.
//
// [From] reads a peer's word, [To] writes one. Each peer has a table of what its
// public documents and clients show, one row a word.
//
// # What is lost, and what never is
//
// The peers are coarser than the vocabulary, so To often says less than it was
// given. It never says more or other: where the peer has no word that is true,
// it answers false. There and back is stable: From(To(From(w))) is From(w).
//
// Words that speak of the watcher ("not found", "expired", "pending") read as
// Unknown with an Issue. Words that cover going back and being back read as
// Returning, the weaker claim; To uses them for both.
//
// # What it refuses to do
//
// It guesses nothing: a word that no table lists is not read, nor is an unknown
// substatus taken for its status. It reads no body; where a peer's words stand in
// a body is a matter of carrier/generic. It does not follow the peers' texts,
// only their codes.
//
// All functions are pure and safe for concurrent use.
package crosswalk
