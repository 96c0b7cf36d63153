package testdata_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/event"
)

// TestRereadChangesNothing: the tables of today read today's payloads; reading the stored codes again says
// the same, also of events that are what they are by their text, their shipment or another field.
func TestRereadChangesNothing(t *testing.T) {
	r := registry(t)
	for _, s := range samples(t, r) {
		tracks, err := r.Decode(s.carrier, s.payload)
		if err != nil {
			continue // a golden says why
		}
		stored := event.Join(tracks...)
		want, err := json.Marshal(stored)
		require.NoError(t, err)
		got, err := json.Marshal(r.Reread(stored))
		require.NoError(t, err)
		if string(got) != string(want) {
			t.Errorf("%s reads otherwise the second time:\n%s\nfirst:\n%s", s.name, got, want)
		}
	}
}
