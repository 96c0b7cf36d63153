package australiapost_test

import (
	"fmt"
	"log"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/australiapost"
	"github.com/parcelfold/parcelfold/event"
)

func ExampleNew() {
	adapter, err := australiapost.New(australiapost.Options{})
	if err != nil {
		log.Fatal(err)
	}
	registry, err := carrier.NewRegistry(adapter)
	if err != nil {
		log.Fatal(err)
	}
	body := `{"tracking_results":[{"tracking_id":"7XX1000604001","trackable_items":[{"article_id":"7XX1000604001","events":[
		{"location":"PERTH WA","description":"Awaiting collection","date":"2026-03-07T10:00:00+08:00"}]}]}]}`
	tracks, err := registry.Decode("", carrier.Payload{Body: []byte(body)}) // "": recognized by its marks
	if err != nil {
		log.Fatal(err)
	}
	v := event.Join(tracks...).Verdict()
	fmt.Println(tracks[0].Number, v.Status, v.Since)
	// Output: 7XX1000604001 available_for_pickup 2026-03-07T10:00:00+08:00
}
