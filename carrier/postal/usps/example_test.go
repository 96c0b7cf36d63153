package usps_test

import (
	"fmt"
	"log"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/usps"
	"github.com/parcelfold/parcelfold/event"
)

func ExampleNew() {
	adapter, err := usps.New(usps.Options{})
	if err != nil {
		log.Fatal(err)
	}
	registry, err := carrier.NewRegistry(adapter)
	if err != nil {
		log.Fatal(err)
	}
	body := `{"trackingNumber":"9205500000000000001233","statusCategory":"Out for Delivery","trackingEvents":[
		{"eventCode":"OF","eventType":"OUT FOR DELIVERY","eventTimestamp":"2026-03-06T07:10:00","GMTOffset":"-06:00","eventZIP":"78701"}]}`
	tracks, err := registry.Decode("", carrier.Payload{Body: []byte(body)}) // "": recognized by its marks
	if err != nil {
		log.Fatal(err)
	}
	v := event.Join(tracks...).Verdict()
	fmt.Println(tracks[0].Number, v.Status, v.Since)
	// Output: 9205500000000000001233 out_for_delivery 2026-03-06T07:10:00-06:00
}
