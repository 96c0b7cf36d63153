package novaposhta_test

import (
	"fmt"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/novaposhta"
	"github.com/parcelfold/parcelfold/event"
)

// Each answer is a snapshot. Joined, they are the history.
func ExampleAdapter_Decode() {
	post, err := novaposhta.New(novaposhta.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	registry, err := carrier.NewRegistry(post)
	if err != nil {
		fmt.Println(err)
		return
	}
	var shipment event.Shipment
	for day, document := range []string{
		`"StatusCode": "1", "DateCreated": "03-05-2026 17:20:11", "RecipientDateTime": ""`,
		`"StatusCode": "7", "ActualDeliveryDate": "2026-05-06 09:28:30", "RecipientDateTime": ""`,
	} {
		body := `{"success": true, "data": [{"Number": "20450640000001", ` + document + `}]}`
		tracks, err := registry.Decode("", carrier.Payload{Body: []byte(body), Received: time.Date(2026, 5, 4+3*day, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			fmt.Println(err)
			return
		}
		shipment = shipment.Join(event.Join(tracks...))
	}
	for _, e := range shipment.Events() {
		fmt.Println(e.At, e.Status, e.Detail)
	}
	// Output:
	// 2026-05-03T17:20:11+03:00 registered awaiting_handover
	// 2026-05-06T09:28:30+03:00 available_for_pickup at_post_office
}
