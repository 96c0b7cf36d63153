package novaposhta_test

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

// FuzzDecode: whatever the body, decoding it twice gives the same; events have an identity and say what
// the table says; a code that no row reads has an issue; a snapshot has one event and is never the full history.
func FuzzDecode(f *testing.F) {
	files, err := filepath.Glob(fixtures + "/*.json")
	require.NoError(f, err)
	for _, name := range files {
		if strings.HasSuffix(name, ".golden.json") || strings.HasSuffix(name, ".meta.json") {
			continue
		}
		body, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(body[:min(len(body), 8<<10)])
	}
	a := adapter(f)
	r, err := carrier.NewRegistry(a)
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, body []byte) {
		p := carrier.Payload{Body: body, Number: "20450640000001", Received: received}
		got, err := r.Decode(a.ID(), p)
		again, err2 := r.Decode(a.ID(), p)
		if !reflect.DeepEqual(got, again) || (err == nil) != (err2 == nil) {
			t.Fatal("decoded twice, it differs")
		}
		for i := range got {
			checkTrack(t, a, &got[i])
		}
	})
}

func checkTrack(t *testing.T, a carrier.Reader, tr *event.Track) {
	surfaced := false
	for _, i := range tr.Issues {
		surfaced = surfaced || i.Kind == event.UnmappedCode
	}
	if len(tr.Events) > 1 || !tr.Whole.IsZero() {
		t.Fatal("a snapshot became a history")
	}
	for i := range tr.Events {
		e := &tr.Events[i]
		row, ok := a.Read(e.Native)
		if ok != (e.Status != status.Unknown) || e.Status != row.Status {
			t.Fatalf("%q/%q reads %s, the event says %s", e.Native.Code, e.Native.Sub, row.Status, e.Status)
		}
		if e.ID.IsZero() || !ok && !surfaced {
			t.Fatal("an event without identity, or an unmapped code without an issue")
		}
	}
}
