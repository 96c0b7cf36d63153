// Package webhook answers one question about a body that came in: is it
// really from the sender, and is it fresh?
//
// [Verify] checks the raw bytes against the headers before anything parses
// them. [Sign] is its counterpart, for tests and for a shop that forwards what
// it received. A [Scheme] says how one sender signs; the known senders have a
// constructor, any other is written out as a Scheme, in Go or in JSON.
//
// # What is known of each sender
//
//	sender             method        covers          constructor
//	Standard Webhooks  HMAC-SHA256   body, time, id  StandardWebhooks
//	AfterShip          HMAC-SHA256   body            AfterShip
//	17TRACK            SHA-256       body            SeventeenTrack
//	EasyPost           HMAC-SHA256   body            EasyPost
//	EasyPost, newer    HMAC-SHA256   body, time      EasyPostV2
//	Shippo             HMAC-SHA256   body, time      Shippo
//	Shippo, in the URL token         nothing: weak   ShippoToken
//	Sendcloud          HMAC-SHA256   body            Sendcloud
//	TrackingMore       HMAC-SHA256   body            TrackingMore
//	TrackingMore       HMAC-SHA256   time: weak      TrackingMoreTime
//	Ship24             token         nothing: weak   Ship24
//	Karrio             token         nothing: weak   Karrio
//
// A weak scheme proves that somebody knows a secret, not that the body is
// theirs: see [Scheme.Weak]. Use one over TLS only, and ask the sender's API
// again before money moves.
//
// # Rules
//
// The body is the raw bytes as received: read it whole, bounded, before any
// decoder or middleware touches it. All comparisons take constant time. Several
// secrets may be given while one replaces another; any of them verifies, the
// first signs. An empty secret is refused, so a forgotten setting never turns
// the check off; so is a scheme this package does not know.
//
// A body whose signature is right and whose signed time lies within the limit
// passes as often as it comes: the package keeps no state. A replay does no
// harm to a shipment, because joining what is known changes nothing. Who acts
// on each message keeps the ids seen.
//
// # What it refuses to do
//
// It opens no connection, so it fetches no public keys: RSA signatures
// (ShipEngine) and ed25519 signatures (version v1a of Standard Webhooks) are not
// checked here. It never reads the body, so a signature that stands inside it
// (TrackingMore's old verifyInfo, the first version of 17TRACK) is not checked
// either. A scheme that is not supported is refused, never passed.
//
// No secret is ever in an error, in what fmt or log/slog print, or in JSON. The
// one limit is fmt's: it calls no method on an unexported field, nor inside a
// struct that it reaches by a pointer and prints with a verb that does not fit
// (%s). Keep a Secret in an exported field, and such a struct out of logs.
//
// All functions are safe for concurrent use and keep nothing of their arguments.
package webhook
