package russianpost_test

import (
	"fmt"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/russianpost"
	"github.com/parcelfold/parcelfold/event"
)

// Two answers about one item, of batch access and of the site, are one history. "Handed over" on the way
// back is returned.
func ExampleAdapter_Decode() {
	post, err := russianpost.New(russianpost.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	registry, err := carrier.NewRegistry(post)
	if err != nil {
		fmt.Println(err)
		return
	}
	batch := `<answerByTicketResponse xmlns="http://fclient.russianpost.org/postserver"><value><Item Barcode="10100064000019">
		<Operation OperTypeID="1" OperCtgID="1" OperName="Единичный" DateOper="20.03.2026 10:00:00" IndexOper="101000"/>
		<Operation OperTypeID="3" OperCtgID="4" OperName="Отказ адресата" DateOper="28.03.2026 10:00:00" IndexOper="690001"/>
	</Item></value></answerByTicketResponse>`
	site := `{"detailedTrackings": [{"trackingItem": {"barcode": "10100064000019", "trackingHistoryItemList": [
		{"date": "2026-04-06T17:00:00.000+03:00", "operationType": 2, "operationAttr": 0, "index": "101000"},
		{"date": "2026-03-28T10:00:00.000+10:00", "operationType": 3, "operationAttr": 4, "index": "690001"}]}}]}`
	var shipment event.Shipment
	for _, body := range []string{site, batch} {
		tracks, err := registry.Decode("", carrier.Payload{Body: []byte(body), Received: time.Date(2026, 4, 7, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			fmt.Println(err)
			return
		}
		shipment = shipment.Join(event.Join(tracks...))
	}
	for _, e := range shipment.Events() {
		fmt.Println(e.At, e.Native.Code, e.Status)
	}
	verdict := shipment.Verdict()
	fmt.Println(verdict.Status, verdict.Final)
	// Output:
	// 2026-03-20T10:00:00+03:00 1 accepted
	// 2026-03-28T10:00:00+10:00 3 returning
	// 2026-04-06T17:00:00+03:00 2 delivered
	// returned true
}
