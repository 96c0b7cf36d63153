package generic_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/event"
)

// loaded returns the adapter of a mapping in JSON.
func loaded(t testing.TB, text string) *generic.Adapter {
	t.Helper()
	m, err := generic.Load([]byte(text))
	require.NoError(t, err)
	a, err := generic.New(m)
	require.NoError(t, err)
	return a
}

// compare decodes the fixtures of a folder and compares them with their goldens.
func compare(t *testing.T, a *generic.Adapter, dir string) {
	t.Helper()
	r, err := carrier.NewRegistry(a)
	require.NoError(t, err)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	received := time.Date(2026, 5, 12, 12, 0, 0, 0, time.UTC)
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".json") {
			continue
		}
		body, err := os.ReadFile(dir + "/" + e.Name())
		require.NoError(t, err)
		tracks, err := r.Decode(a.ID(), carrier.Payload{Body: body, Received: received})
		require.NoError(t, err, e.Name())
		golden, err := os.ReadFile(dir + "/" + strings.TrimSuffix(e.Name(), filepath.Ext(e.Name())) + ".golden.json")
		require.NoError(t, err)
		var want struct{ Tracks []event.Track }
		require.NoError(t, json.Unmarshal(golden, &want))
		require.NotEmpty(t, want.Tracks)
		if diff := cmp.Diff(stored(t, want.Tracks), stored(t, tracks)); diff != "" {
			t.Errorf("%s (-want +got)\n%s", e.Name(), diff)
		}
	}
}

// stored returns tracks as their JSON.
func stored(t *testing.T, tracks []event.Track) string {
	t.Helper()
	blob, err := json.MarshalIndent(tracks, "", " ")
	require.NoError(t, err)
	return string(blob)
}

// TestFeeds holds each mapping of testdata/feeds to what every adapter promises, over the bodies in the
// folder of its name.
func TestFeeds(t *testing.T) {
	unmapped := map[string][]string{
		"am_pm":   {""},   // "Will be delivered tomorrow" has not happened
		"text_ru": {""},   // "Будет доставлено завтра"
		"text_fr": {""},   // "Livraison prévue demain"
		"text_zh": {""},   // a forecast
		"text_uk": {""},   // "Ще не доставлено": not yet
		"tuples":  {"91"}, // a code that the table lacks
	}
	// Feeds whose rows or lines are single events: one that ends between two of them looks whole, which
	// carriertest holds against an adapter. Their goldens are compared here, the rest is tested by hand.
	rows := map[string]bool{"csv_semicolon": true, "csv_two_fields": true, "tsv_no_header": true, "ndjson_flat": true}
	names, err := os.ReadDir("testdata/feeds")
	require.NoError(t, err)
	feeds := 0
	for _, entry := range names {
		name, ok := strings.CutSuffix(entry.Name(), ".mapping.json")
		if !ok {
			continue
		}
		feeds++
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile("testdata/feeds/" + entry.Name())
			require.NoError(t, err)
			dir := "testdata/feeds/" + name
			if rows[name] && os.Getenv("PARCELFOLD_UPDATE") == "" {
				compare(t, loaded(t, string(text)), dir)
				return
			}
			carriertest.Run(t, loaded(t, string(text)), os.DirFS(dir), carriertest.Config{Dir: dir, Named: true, Unmapped: unmapped[name]})
		})
	}
	if feeds < 20 {
		t.Errorf("%d feeds, want 20", feeds)
	}
}
