package generic_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/generic"
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
	// Feeds whose rows or lines are single events.
	flat := map[string]bool{"csv_semicolon": true, "csv_two_fields": true, "tsv_no_header": true, "ndjson_flat": true}
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
			carriertest.Run(t, loaded(t, string(text)), os.DirFS(dir), carriertest.Config{Dir: dir, Named: true, Flat: flat[name], Unmapped: unmapped[name]})
		})
	}
	if feeds < 20 {
		t.Errorf("%d feeds, want 20", feeds)
	}
}
