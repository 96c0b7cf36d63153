package carrier_test

import (
	"fmt"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/carrier/postal"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
)

// What a shop writes: a registry of all that it may meet, made once, and for each body Decode and Join.
func Example() {
	home, err := spsr.New(spsr.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	adapters := append(postal.All(), generic.All()...)
	registry, err := carrier.NewRegistry(append(adapters, home)...)
	if err != nil {
		fmt.Println(err)
		return
	}
	body := []byte(`{"msg": {"tracking_number": "AS1000000078", "slug": "usps", "tag": "InTransit", "subtag": "InTransit_003", "checkpoints": [
		{"tag": "InTransit", "subtag": "InTransit_003", "checkpoint_time": "2026-05-18T07:12:00-05:00", "city": "AUSTIN", "country_iso3": "USA"}]}}`)
	received := time.Date(2026, time.May, 18, 13, 0, 0, 0, time.UTC)
	tracks, err := registry.Decode("", carrier.Payload{Body: body, Received: received})
	if err != nil {
		fmt.Println(err) // keep the body and look at it
		return
	}
	stored := event.Shipment{} // what the shop has of this parcel
	stored = stored.Join(event.Join(tracks...))
	v := stored.Verdict()
	fmt.Println(tracks[0].Carrier, tracks[0].Number, v.Status, v.Detail, v.Since)
	// Output:
	// usps AS1000000078 in_transit arrived_facility 2026-05-18T07:12:00-05:00
}
