// Package carrier is what all adapters have in common: how a payload comes in, how its codes are read
// by a table, how adapters are kept and recognized, what they are bounded by, and how they fail.
//
// A program lists the adapters that it uses in a Registry and hands it what carriers send:
//
//	registry, err := carrier.NewRegistry(append(postal.All(), spsr)...)
//	tracks, err := registry.Decode("", carrier.Payload{Body: body, Received: now})
//
// Decode is lenient: what can be read comes back as sealed tracks, what cannot stands in their issues
// with path and byte offset. Only if nothing can be read is there an error, a *DecodeError; a carrier's
// own failure inside it is a *RemoteError.
//
// # Writing an adapter
//
// An adapter is any type with an ID and Decode; each further power is an interface of one method. A
// Table of rows, code to status, keeps the meaning apart from the walk. The example "adapter" is a whole one,
// for a feed of lines. Package carriertest holds an adapter to its promises in one line of test.
//
// The package opens no connection, reads no clock and keeps no state. Texts in tracks may share the
// memory of one decoded copy of the body: they are safe to keep, but keep that copy alive.
package carrier
