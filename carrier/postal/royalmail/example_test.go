package royalmail_test

import (
	"fmt"
	"log"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/royalmail"
	"github.com/parcelfold/parcelfold/event"
)

func ExampleNew() {
	adapter, err := royalmail.New(royalmail.Options{})
	if err != nil {
		log.Fatal(err)
	}
	registry, err := carrier.NewRegistry(adapter)
	if err != nil {
		log.Fatal(err)
	}
	body := `{"mailPieces":{"mailPieceId":"FQ604000016GB","events":[
		{"eventCode":"EVPLA","eventName":"Ready for collection","eventDateTime":"2026-03-06T12:04:00+00:00"}]}}`
	tracks, err := registry.Decode("", carrier.Payload{Body: []byte(body)}) // "": recognized by its marks
	if err != nil {
		log.Fatal(err)
	}
	v := event.Join(tracks...).Verdict()
	fmt.Println(tracks[0].Number, v.Status, v.Since)
	// Output: FQ604000016GB available_for_pickup 2026-03-06T12:04:00+00:00
}
