package ukrposhta_test

import (
	"os"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/ukrposhta"
)

func FuzzDecode(f *testing.F) {
	a, err := ukrposhta.New(ukrposhta.Options{})
	if err != nil {
		f.Fatal(err)
	}
	carriertest.Fuzz(f, a, os.DirFS(fixtures))
}
