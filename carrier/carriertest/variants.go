package carriertest

import (
	"bytes"
	"strings"

	"github.com/parcelfold/parcelfold/event"
)

// variants: the same content in another dress gives the same tracks: members in another order and
// with other blanks, attributes in another order and in other quotes, lines that end in CR LF.
func (k *kit) variants(t reporter) {
	for _, f := range k.clean() {
		text, _ := f.text()
		for _, v := range []struct {
			name string
			body []byte
		}{
			{"another JSON dress", redressJSON(text, nil)},
			{"another XML dress", redressXML(text, nil)},
			{"lines that end in CR LF", crlf(f.payload.Body)},
			{"blanks around it", blanks(f.payload.Body)},
		} {
			if v.body != nil {
				k.same(t, f, v.name, v.body, f.payload.ContentType)
			}
		}
	}
}

// same decodes another form of a fixture, which must say what the fixture says.
func (k *kit) same(t reporter, f fixture, name string, body []byte, contentType string) {
	t.Helper()
	p := f.payload
	p.Body, p.ContentType = body, contentType
	got, err := k.registry.Decode(k.adapter.ID(), p)
	k.sound(t, f.name+" with "+name, 0, p, got, err)
	if err != nil {
		t.Errorf("%s with %s: %v", f.name, name, err)
		return
	}
	if len(got) != len(f.got) {
		t.Errorf("%s with %s: %d tracks, want %d", f.name, name, len(got), len(f.got))
		return
	}
	for i := range got {
		if !sameSaying(f.got[i], got[i]) {
			t.Errorf("%s with %s: track %d differs", f.name, name, i)
		}
	}
}

// clean returns the fixtures that are read without a fault in the bytes and whose text is known: others
// have no other dress.
func (k *kit) clean() []fixture {
	var out []fixture
	for _, f := range k.cases {
		if _, ok := f.text(); ok && f.err == nil && !hasFindings(f.got) {
			out = append(out, f)
		}
	}
	return out
}

// hasFindings reports whether the bytes themselves were at fault.
func hasFindings(tracks []event.Track) bool {
	for _, t := range tracks {
		for _, i := range t.Issues {
			switch i.Kind {
			case event.DuplicateKey, event.InvalidUTF8, event.CharsetGuess, event.IllegalCharacter,
				event.TrailingBytes, event.Truncated, event.Malformed, event.Nonstandard:
				return true
			}
		}
	}
	return false
}

// crlf ends the lines of a body in CR LF; nil if they do, or there are none.
func crlf(body []byte) []byte {
	if bytes.Contains(body, []byte("\r")) || !bytes.Contains(body, []byte("\n")) {
		return nil
	}
	return bytes.ReplaceAll(body, []byte("\n"), []byte("\r\n"))
}

// blanks puts blanks behind JSON and XML, and before JSON; nil for other bodies.
func blanks(body []byte) []byte {
	switch first := strings.TrimLeft(string(body), " \t\r\n"); {
	case strings.HasPrefix(first, "{"), strings.HasPrefix(first, "["):
		return []byte("\r\n\t " + first + " \r\n\r\n")
	case strings.HasPrefix(first, "<"):
		return []byte(first + " \r\n\t\n")
	}
	return nil
}
