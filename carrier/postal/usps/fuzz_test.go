package usps_test

import (
	"os"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/usps"
)

func FuzzDecode(f *testing.F) {
	a, err := usps.New(usps.Options{})
	if err != nil {
		f.Fatal(err)
	}
	carriertest.Fuzz(f, a, os.DirFS(fixtures))
}
