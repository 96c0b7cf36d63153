package carriertest

import (
	"bytes"

	"github.com/parcelfold/parcelfold/event"
)

const utf8Mark = "\xEF\xBB\xBF"

// lines: where each line is one event, a line that is none takes no other with it; and if what is read is
// less than before, an issue says at which byte, behind a byte order mark too. The first line may hold the
// names of columns: it is left alone.
func (k *kit) lines(t reporter) {
	if !k.Flat {
		return
	}
	for _, f := range k.clean() {
		text, _ := f.text()
		at := 0
		for line := range bytes.Lines(text) {
			content := bytes.TrimRight(line, "\r\n")
			if at > 0 && len(content) > 0 && closed(text[:at]) && closed(content) {
				for _, mark := range []string{"", utf8Mark} {
					k.brokenLine(t, f, mark, text, at, len(content))
				}
			}
			at += len(line)
		}
	}
}

// closed reports whether no quote is open: a line inside one is no record.
func closed(text []byte) bool { return bytes.Count(text, []byte(`"`))%2 == 0 }

// brokenLine decodes a fixture with "?" in the place of the line of size bytes at a place in it.
func (k *kit) brokenLine(t reporter, f fixture, mark string, text []byte, at, size int) {
	t.Helper()
	p := f.payload
	p.Body = append(append(append([]byte(mark), text[:at]...), '?'), text[at+size:]...)
	got, err := k.registry.Decode(k.adapter.ID(), p)
	k.sound(t, f.name+" with a line that is none", at, p, got, err)
	if err != nil {
		return
	}
	if count(got) < count(f.got)-1 {
		t.Errorf("%s with a line that is none at byte %d: %d events, want %d", f.name, at, count(got), count(f.got)-1)
	}
	if place := int64(len(mark) + at); count(got) < count(f.got) && !told(got, place, place+1) {
		t.Errorf("%s with a line that is none at byte %d: an event is missing, and no issue says so there", f.name, place)
	}
}

// told reports whether an issue lies between two places in the body.
func told(tracks []event.Track, from, to int64) bool {
	for _, t := range tracks {
		for _, i := range t.Issues {
			if from <= i.Offset && i.Offset <= to {
				return true
			}
		}
	}
	return false
}
