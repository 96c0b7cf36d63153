package russianpost_test

import (
	"os"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/russianpost"
	"github.com/parcelfold/parcelfold/event"
)

const fixtures = "../../../testdata/postal/russianpost"

// stamps compares stamps, which are opaque.
var stamps = cmp.Comparer(func(a, b event.Stamp) bool { return a == b })

var received = time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)

func adapter(t testing.TB) *russianpost.Adapter {
	t.Helper()
	a, err := russianpost.New(russianpost.Options{})
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, p carrier.Payload) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(russianpost.ID, p)
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
		Dir:  fixtures,
		More: []carrier.Payload{{Body: everyOperation(t)}},
		Unmapped: []string{
			"2/14", // handed over to be digitised: in whose hands it is then is not said
			"8/45", // reserved
			"99/7", // invented: a type that no list has
		},
	})
}
