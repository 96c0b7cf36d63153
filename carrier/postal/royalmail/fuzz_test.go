package royalmail_test

import (
	"os"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/royalmail"
)

func FuzzDecode(f *testing.F) {
	a, err := royalmail.New(royalmail.Options{})
	if err != nil {
		f.Fatal(err)
	}
	carriertest.Fuzz(f, a, os.DirFS(fixtures))
}
