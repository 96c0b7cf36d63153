package upu_test

import (
	"os"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/upu"
)

func FuzzDecode(f *testing.F) {
	a, err := upu.New(upu.Options{})
	if err != nil {
		f.Fatal(err)
	}
	carriertest.Fuzz(f, a, os.DirFS(fixtures))
}
