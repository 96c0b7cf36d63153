package canadapost_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
)

func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("short runs have the race detector on, which allocates")
	}
	for _, name := range []string{"empty-zone.xml", "notice-card-then-pickup.xml", "page-locker.json"} {
		body, err := os.ReadFile(fixtures + "/" + name)
		require.NoError(t, err)
		a, p := adapter(t), carrier.Payload{Body: body}
		if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 10 {
			t.Errorf("%s: %v allocations for one track, want 8 and 2 more", name, n)
		}
	}
}
