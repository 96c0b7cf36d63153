package generic_test

import (
	"fmt"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// The shop hands each webhook of an aggregator to the registry, which knows whose it is.
func ExampleAll() {
	registry, err := carrier.NewRegistry(generic.All()...)
	if err != nil {
		fmt.Println(err)
		return
	}
	body := []byte(`{"event": "track_updated", "data": {"tracking_number": "PF1", "carrier": "usps",
		"tracking_status": {"status": "DELIVERED"}, "eta": "2026-05-21T00:00:00Z", "tracking_history": [
		{"status": "DELIVERED", "status_details": "Left with neighbor", "status_date": "2026-05-20T15:04:00Z"}]}}`)
	tracks, err := registry.Decode("", carrier.Payload{Body: body, Received: time.Date(2026, 5, 20, 16, 0, 0, 0, time.UTC)})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tracks[0].Carrier, tracks[0].Source, event.Join(tracks...).Verdict().Status)
	// Output: usps shippo delivered
}

// A ready mapping is a value: a shop may add what its account is told.
func ExampleReady() {
	m := generic.FedEx()
	m.Codes = append(m.Codes, carrier.Row{Code: "ZZ", Status: status.Info})
	if _, err := generic.New(m); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(m.Codes) - len(generic.FedEx().Codes))
	// Output: 1
}
