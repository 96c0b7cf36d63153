package ukrposhta_test

import (
	"fmt"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/ukrposhta"
	"github.com/parcelfold/parcelfold/event"
)

// One answer for several numbers, one of them unknown.
func ExampleAdapter_Decode() {
	post, err := ukrposhta.New(ukrposhta.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	registry, err := carrier.NewRegistry(post)
	if err != nil {
		fmt.Println(err)
		return
	}
	tracks, err := registry.Decode("", carrier.Payload{Body: []byte(`{"found": [
		{"barcode": "0500640000017", "step": 1, "date": "2026-05-01T10:05:00", "event": "10100", "eventName": "Прийняте у відділенні"},
		{"barcode": "0500640000017", "step": 2, "date": "2026-05-22T16:00:00", "event": "41000", "eventName": "Вручено", "eventReason_id": 10}],
		"notFound": ["0500640000033"]}`)})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, track := range tracks {
		fmt.Println(track.Number, event.Join(track).Verdict().Status, track.Err())
	}
	// Output:
	// 0500640000017 returned <nil>
	// 0500640000033 unknown ukrposhta: /notFound[1]: not_found
}
