package spsr_test

import (
	"errors"
	"fmt"
	"log"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
)

const archived = `<root xmlns="http://spsr.ru/webapi/Monitoring/MonInvoiceInfo/1.3"><Result RC="0"/>
<Invoices><Invoice InvoiceNumber="201630201762" GCInvoiceNumber="R-20391"><events>
<event Date="2015-03-18T09:02:41.300" City="Москва" EventStrCode="PM2LD" EventNumCode="122" EventName="Отправление выдано курьеру для доставки."/>
<event Date="2015-03-18T14:26:00.000" City="Москва" EventStrCode="INDLV" EventNumCode="55" DeliveryNumCode="50" EventName="Отправление доставлено."/>
</events></Invoice></Invoices>
<NotFound><Invoice InvoiceNumber="201630201700" ErrorCode="1059"/></NotFound></root>`

func Example() {
	adapter, err := spsr.New(spsr.Options{})
	if err != nil {
		log.Fatal(err)
	}
	registry, err := carrier.NewRegistry(adapter)
	if err != nil {
		log.Fatal(err)
	}
	tracks, err := registry.Decode("", carrier.Payload{Body: []byte(archived), Received: time.Date(2015, 3, 19, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		log.Fatal(err)
	}
	for _, track := range tracks {
		verdict := event.Join(track).Verdict()
		fmt.Println(track.Number, verdict.Status, verdict.Since, errors.Is(track.Err(), event.NotFound))
	}
	// Output:
	// 201630201762 delivered 2015-03-18T14:26:00+03:00 false
	// 201630201700 unknown  true
}

func ExampleAdapter_Read() {
	adapter, err := spsr.New(spsr.Options{})
	if err != nil {
		log.Fatal(err)
	}
	for _, n := range []event.Native{{Code: "IN3DL", Sub: "15"}, {Code: "IN3DL", Sub: "17"}, {Code: "IN3DL"}} {
		row, ok := adapter.Read(n)
		fmt.Println(row.Status, row.Detail, ok)
	}
	// Output:
	// delivered  true
	// delivered partial true
	// unknown  false
}
