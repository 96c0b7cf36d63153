package ukrposhta_test

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/ukrposhta"
	"github.com/parcelfold/parcelfold/event"
)

const fixtures = "../../../testdata/postal/ukrposhta"

var received = time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)

func adapter(t testing.TB) *ukrposhta.Adapter {
	t.Helper()
	a, err := ukrposhta.New(ukrposhta.Options{})
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, p carrier.Payload) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(ukrposhta.ID, p)
}

// one reads a body that holds one track.
func one(t testing.TB, body string) event.Track {
	t.Helper()
	tracks, err := decode(t, carrier.Payload{Body: []byte(body), Received: received})
	require.NoError(t, err)
	require.Len(t, tracks, 1)
	return tracks[0]
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir: fixtures,
		Unmapped: []string{
			"24300", // customs; what it says is not sure
		},
	})
}
