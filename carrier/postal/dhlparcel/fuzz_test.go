package dhlparcel_test

import (
	"os"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/dhlparcel"
)

func FuzzDecode(f *testing.F) {
	a, err := dhlparcel.New(dhlparcel.Options{})
	if err != nil {
		f.Fatal(err)
	}
	carriertest.Fuzz(f, a, os.DirFS(fixtures))
}
