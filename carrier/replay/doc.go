// Package replay reads fixture feeds: payloads kept as files, replayed in the order in which they
// arrived. A recorded feed is a test, because the same bytes give the same answer on every machine.
//
// A fixture is a file of any name, the body as it was sent. Beside it may stand <case>.meta.json with
// what came with the body: when it was received, the number asked for, the adapter to use, the media
// type. Files that end in .golden.json, .meta.json, .md or .go are no payloads, nor are those whose name begins
// with a dot.
//
// The package reads the fs.FS it is given and nothing else.
package replay
