package russianpost_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// FuzzDecode: whatever the body, decoding it twice gives the same; tracks come with a name, events with an
// identity; a code that no row reads has an issue; what a cancellation names is an older event of the track
// or one of the same second, and no event is named twice; "delivered" is said of no operation that the
// table does not say it of.
func FuzzDecode(f *testing.F) {
	files, err := filepath.Glob(fixtures + "/*")
	require.NoError(f, err)
	for _, name := range files {
		if strings.HasSuffix(name, ".golden.json") || strings.HasSuffix(name, ".meta.json") || strings.HasSuffix(name, ".md") {
			continue
		}
		body, err := os.ReadFile(name)
		require.NoError(f, err)
		if len(body) > 16<<10 {
			body = body[:16<<10] // small seeds mutate faster
		}
		f.Add(body)
	}
	a := adapter(f)
	r, err := carrier.NewRegistry(a)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, body []byte) {
		p := carrier.Payload{Body: body, Number: "RA604000170RU", Received: received}
		got, err := r.Decode(a.ID(), p)
		again, err2 := r.Decode(a.ID(), p)
		if !reflect.DeepEqual(got, again) || (err == nil) != (err2 == nil) {
			t.Fatal("decoded twice, it differs")
		}
		for i := range got {
			if got[i].Carrier == "" || got[i].Source == "" {
				t.Fatal("a track without a name")
			}
			checkEvents(t, a, &got[i])
		}
	})
}

func checkEvents(t *testing.T, a carrier.Reader, tr *event.Track) {
	surfaced := false
	for _, i := range tr.Issues {
		surfaced = surfaced || i.Kind == event.UnmappedCode
	}
	at := map[event.ID]event.Stamp{}
	voided := map[event.ID]bool{}
	for i := range tr.Events {
		e := &tr.Events[i]
		at[e.ID] = e.At
		row, ok := a.Read(e.Native)
		if ok != (e.Status != status.Unknown) || e.Status != row.Status {
			t.Fatalf("%q/%q reads %s, the event says %s", e.Native.Code, e.Native.Sub, row.Status, e.Status)
		}
		if e.ID.IsZero() || !ok && !surfaced {
			t.Fatal("an event without identity, or an unmapped code without an issue")
		}
	}
	for i := range tr.Events {
		e := &tr.Events[i]
		if e.Voids.IsZero() {
			continue
		}
		when, ok := at[e.Voids]
		if !ok || e.Voids == e.ID || voided[e.Voids] || e.Detail != status.Retracted {
			t.Fatal("a cancellation names nothing, itself, or what another one names")
		}
		voided[e.Voids] = true
		x, ok1 := when.Instant()
		y, ok2 := e.At.Instant()
		if ok1 && ok2 && x.After(y) {
			t.Fatal("a cancellation names what came after it")
		}
	}
}
