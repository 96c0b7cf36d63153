package novaposhta_test

import (
	"os"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/novaposhta"
)

func FuzzDecode(f *testing.F) {
	a, err := novaposhta.New(novaposhta.Options{})
	if err != nil {
		f.Fatal(err)
	}
	carriertest.Fuzz(f, a, os.DirFS(fixtures))
}
