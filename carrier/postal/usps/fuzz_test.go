package usps_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// FuzzDecode: whatever the body, decoding it twice gives the same; tracks come numbered, events with an
// identity; an event that no row reads has an issue; nothing is both unread and whole.
func FuzzDecode(f *testing.F) {
	files, err := filepath.Glob(fixtures + "/*")
	require.NoError(f, err)
	for _, name := range files {
		if strings.Contains(name, ".golden.") || strings.Contains(name, ".meta.") {
			continue
		}
		body, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		p := carrier.Payload{Body: body, Number: "9205500000000000001233", Received: time.Date(2026, 3, 20, 0, 0, 0, 0, time.UTC)}
		got, err := decode(t, p)
		again, err2 := decode(t, p)
		if !reflect.DeepEqual(got, again) || (err == nil) != (err2 == nil) {
			t.Fatal("decoded twice, it differs")
		}
		for i := range got {
			check(t, &got[i])
		}
	})
}

func check(t *testing.T, track *event.Track) {
	if track.Carrier == "" || track.Source == "" {
		t.Fatal("a track without a carrier")
	}
	issues := map[event.IssueKind]int{}
	for _, i := range track.Issues {
		issues[i.Kind]++
	}
	for _, e := range track.Events {
		if e.ID.IsZero() {
			t.Fatal("an event without identity")
		}
		if e.Unmapped() && issues[event.UnmappedCode] == 0 {
			t.Fatal("an unmapped code without an issue")
		}
	}
	if len(track.Events) == 0 && !track.Whole.IsZero() {
		t.Fatal("no history is not the whole one")
	}
}
