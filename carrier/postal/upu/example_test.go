package upu_test

import (
	"fmt"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/upu"
	"github.com/parcelfold/parcelfold/status"
)

// A post that reports the common codes and some of its own.
func ExampleCodes() {
	codes, err := carrier.NewTable(append(upu.Codes(), carrier.Row{Code: "X01", Status: status.Info})...)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, code := range [][2]string{{"EMC", ""}, {"EME", "50"}, {"EME", "77"}, {"X01", ""}} {
		row, ok := codes.Lookup(code[0], code[1])
		fmt.Println(code[0], ok, row.Status, row.Reason.Category() == status.CategoryCustoms)
	}
	// Output:
	// EMC true in_transit false
	// EME true exception true
	// EME true exception true
	// X01 true info false
}
