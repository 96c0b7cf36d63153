package canadapost_test

import (
	"fmt"
	"log"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/canadapost"
	"github.com/parcelfold/parcelfold/event"
)

func ExampleNew() {
	adapter, err := canadapost.New(canadapost.Options{})
	if err != nil {
		log.Fatal(err)
	}
	registry, err := carrier.NewRegistry(adapter)
	if err != nil {
		log.Fatal(err)
	}
	body := `{"pin":"7035604000000012","significantEvents":[
		{"eventIdentifier":"0174","eventDate":"2026-03-06","eventTime":"08:04:00","eventTimeZone":"MST"}]}`
	tracks, err := registry.Decode("", carrier.Payload{Body: []byte(body)}) // "": recognized by its marks
	if err != nil {
		log.Fatal(err)
	}
	v := event.Join(tracks...).Verdict()
	fmt.Println(tracks[0].Number, v.Status, v.Since)
	// Output: 7035604000000012 out_for_delivery 2026-03-06T08:04:00-07:00
}
