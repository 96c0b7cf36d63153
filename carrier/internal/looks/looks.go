// Package looks tells what a body is that came in place of a carrier's answer, for messages.
package looks

import "bytes"

// marks are the first bytes of bodies that no adapter reads, in lower case.
var marks = []struct{ start, name string }{
	{"<!doctype html", "an HTML page"},
	{"<html", "an HTML page"},
	{"\x1f\x8b", "still compressed (gzip)"},
	{"\x78\x01", "still compressed (deflate)"},
	{"\x78\x9c", "still compressed (deflate)"},
	{"\x78\xda", "still compressed (deflate)"},
	{"pk\x03\x04", "still packed (ZIP)"},
}

// Like returns what a body looks like, in words that go on after "it is"; empty if nobody can tell.
func Like(body []byte) string {
	body = bytes.TrimSpace(bytes.TrimPrefix(body, []byte("\xef\xbb\xbf")))
	if len(body) == 0 {
		return "empty body"
	}
	for _, m := range marks {
		if len(body) >= len(m.start) && string(lower(body[:len(m.start)])) == m.start {
			return m.name
		}
	}
	return ""
}

// lower returns a copy with ASCII letters in lower case; other bytes stay as they are, valid text or not.
func lower(b []byte) []byte {
	out := bytes.Clone(b)
	for i, c := range out {
		if 'A' <= c && c <= 'Z' {
			out[i] = c + 'a' - 'A'
		}
	}
	return out
}
