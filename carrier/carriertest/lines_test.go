package carriertest

import (
	"bytes"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// flatpost is a carrier that never was, whose feed is a line "NUMBER CITY" for each scan. Its faults are
// those of adapters that people write.
type flatpost struct{ silent, unmarked, gives bool }

func (flatpost) ID() string { return "flatpost" }

func (a flatpost) Decode(p carrier.Payload) ([]event.Track, error) {
	track := event.Track{}
	offset := 0
	for line := range bytes.Lines(p.Body) {
		here := offset
		offset += len(line)
		if rest := bytes.TrimPrefix(line, []byte(utf8Mark)); a.unmarked && len(rest) < len(line) {
			offset -= len(utf8Mark) // the mark is forgotten
		}
		number, city, ok := bytes.Cut(bytes.TrimSpace(bytes.TrimPrefix(line, []byte(utf8Mark))), []byte(" "))
		switch {
		case ok:
			track.Number = string(number)
			track.Events = append(track.Events, event.Event{Native: event.Native{Text: event.Sensitive(city)}, Rule: "line"})
		case a.gives:
			return []event.Track{track}, nil
		case !a.silent:
			track.Issues = append(track.Issues, event.Issue{Kind: event.Malformed, Offset: int64(here)})
		}
	}
	return []event.Track{track}, nil
}

// A feed of lines must say which of them it could not read.
func TestFaultsOfLinesAreFound(t *testing.T) {
	tests := []struct {
		name    string
		adapter flatpost
		flat    bool
		found   bool
		why     string
	}{
		{"sound", flatpost{}, true, false, "it says what is missing and where"},
		{"silent", flatpost{silent: true}, true, true, "it drops the line and says nothing"},
		{"at another byte", flatpost{unmarked: true}, true, true, "it forgets the byte order mark"},
		{"gives up", flatpost{gives: true}, true, true, "it takes the lines behind the broken one with it"},
		{"not flat", flatpost{silent: true}, false, false, "lines of other bodies are no records"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			k := &kit{adapter: tt.adapter, Config: Config{Dir: "unused", Flat: tt.flat}}
			k.registry, _ = carrier.NewRegistry(k.adapter)
			k.load(t, fstest.MapFS{
				"feed.txt":       {Data: []byte("FP1 Kiel\nFP1 Kassel\nFP1 \"Bad\nFP1 Ems\"\nFP1 Ulm\n")},
				"feed.meta.json": {Data: []byte(`{"carrier": "flatpost"}`)},
			})
			require.Len(t, k.clean(), 1)
			var r recorder
			k.lines(&r)
			if found := len(r.errors) > 0; found != tt.found {
				t.Errorf("faults %q, want some: %t: %s", r.errors, tt.found, tt.why)
			}
		})
	}
}
