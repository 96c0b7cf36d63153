package upu_test

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// FuzzDecode: whatever the body, decoding it twice gives the same; tracks come sealed and numbered; an
// event that no row reads has an issue; a forecast is never a delivery.
func FuzzDecode(f *testing.F) {
	files, err := filepath.Glob(fixtures + "/*.json")
	require.NoError(f, err)
	for _, name := range files {
		body, err := os.ReadFile(name)
		require.NoError(f, err)
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		p := carrier.Payload{Body: body, Number: "RA604000170RU", Received: time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)}
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

func check(t *testing.T, tr *event.Track) {
	if tr.Number == "" || tr.Carrier == "" || tr.Source == "" {
		t.Fatal("a track without a name")
	}
	unmapped := 0
	for _, e := range tr.Events {
		if e.ID.IsZero() {
			t.Fatal("an event without identity")
		}
		if e.Unmapped() {
			unmapped++
		}
		if e.Native.Code == "DLV" && (e.Status.Rank() > 0 || !e.At.IsZero()) {
			t.Fatal("a forecast happened")
		}
	}
	for _, i := range tr.Issues {
		if i.Kind == event.UnmappedCode {
			unmapped = 0
		}
	}
	if unmapped > 0 {
		t.Fatal("unmapped codes without an issue")
	}
}
