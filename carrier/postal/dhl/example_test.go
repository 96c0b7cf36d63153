package dhl_test

import (
	"fmt"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/dhl"
)

// DHL calls both "transit". What the text knows more is marked with the rule by which it was read.
func ExampleAdapter_Decode() {
	a, err := dhl.New(dhl.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	tracks, err := a.Decode(carrier.Payload{Body: []byte(`{"shipments": [{"id": "00340434123456780001", "events": [
		{"timestamp": "2026-05-12T12:00:00", "statusCode": "transit", "status": "Ready for pick-up at the PACKSTATION"},
		{"timestamp": "2026-05-11T19:00:00", "statusCode": "transit", "status": "On its way"}]}]}`)})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range tracks[0].Events {
		fmt.Printf("%s %s %q\n", e.Status, e.Detail, e.Rule)
	}
	// Output:
	// available_for_pickup at_locker "dhl:text"
	// in_transit  ""
}
