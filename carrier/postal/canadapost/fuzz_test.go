package canadapost_test

import (
	"os"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/canadapost"
)

func FuzzDecode(f *testing.F) {
	a, err := canadapost.New(canadapost.Options{})
	if err != nil {
		f.Fatal(err)
	}
	carriertest.Fuzz(f, a, os.DirFS(fixtures))
}
