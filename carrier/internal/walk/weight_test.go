package walk_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

func TestWeight(t *testing.T) {
	base, err := walk.NewBase("post", carrier.Table{}, "", carrier.Profile{}, carrier.Options{})
	require.NoError(t, err)
	tests := []struct {
		value, unit string
		grams       int
		ok          bool
		issues      int
		why         string
	}{
		{`1.5`, "kg", 1500, true, 0, "kilograms"},
		{`"1,5"`, "KG", 1500, true, 0, "a comma, capitals"},
		{`"0.0"`, "kg", 0, true, 0, "not weighed is no fault"},
		{`750`, "g", 750, true, 0, "grams"},
		{`2`, "lb", 907, true, 0, "pounds"},
		{`""`, "kg", 0, false, 0, "nothing said"},
		{`null`, "kg", 0, false, 0, "nothing said"},
		{`"heavy"`, "kg", 0, false, 1, "no number"},
		{`-1`, "kg", 0, false, 1, "cannot be"},
		{`"Inf"`, "kg", 0, false, 1, "cannot be"},
		{`3`, "pood", 0, false, 1, "a unit that is not known is not guessed"},
		{`3`, "", 0, false, 1, "nor is none"},
	}
	for _, tt := range tests {
		b, err := walk.Open(&base, carrier.Payload{Body: []byte(`{"w":` + tt.value + `}`)}, wire.Options{})
		require.NoError(t, err)
		track := b.Track(b.Root(), "A", 0)
		grams, ok := track.Weight(b.Root().Get("w"), tt.unit)
		if grams != tt.grams || ok != tt.ok || len(track.Issues) != tt.issues {
			t.Errorf("%s %s: %d g, %t, issues %v: %s", tt.value, tt.unit, grams, ok, track.Issues, tt.why)
		}
		if tt.issues == 1 && (track.Issues[0].Kind != event.UnreadableData || track.Issues[0].Path != "/w") {
			t.Errorf("%s: %v", tt.value, track.Issues[0])
		}
	}
}
