package carrier_test

import (
	"os"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/carriertest"
)

// The adapter of the example keeps the promises of every adapter.
func TestLinepost(t *testing.T) {
	const dir = "testdata/linepost"
	carriertest.Run(t, linepost{}, os.DirFS(dir), carriertest.Config{Dir: dir, Named: true, Flat: true, Unmapped: []string{"ZZ"}})
}
