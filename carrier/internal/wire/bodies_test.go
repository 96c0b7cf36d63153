package wire_test

import (
	"fmt"
	"strings"
)

// The bodies of the benchmarks: one parcel with 15 events, in the shapes that
// unified tracking services, postal SOAP services and SPSR use, with invented
// values.

const events = 15

type jsonAnswer struct {
	Shipments []jsonShipment `json:"shipments"`
}

type jsonShipment struct {
	ID      string `json:"id"`
	Service string `json:"service"`
	Origin  struct {
		Address jsonAddress `json:"address"`
	} `json:"origin"`
	Destination struct {
		Address jsonAddress `json:"address"`
	} `json:"destination"`
	Details struct {
		Weight struct {
			Value float64 `json:"value"`
			Unit  string  `json:"unitText"`
		} `json:"weight"`
		Pieces     int             `json:"totalNumberOfPieces"`
		PieceIDs   []string        `json:"pieceIds"`
		References []jsonReference `json:"references"`
	} `json:"details"`
	Events []jsonEvent `json:"events"`
}

type jsonReference struct {
	Number string `json:"number"`
	Type   string `json:"type"`
}

type jsonAddress struct {
	Country    string `json:"countryCode"`
	PostalCode string `json:"postalCode"`
	Locality   string `json:"addressLocality"`
}

type jsonEvent struct {
	Timestamp string `json:"timestamp"`
	Location  struct {
		Address jsonAddress `json:"address"`
	} `json:"location"`
	StatusCode  string   `json:"statusCode"`
	Status      string   `json:"status"`
	Description string   `json:"description"`
	Remark      string   `json:"remark"`
	Final       bool     `json:"final"`
	Pieces      []string `json:"pieceIds"`
}

func jsonBody(n int) []byte {
	var b strings.Builder
	b.WriteString(`{
  "shipments": [
    {
      "id": "7777777770",
      "service": "express",
      "origin": {"address": {"countryCode": "NL", "postalCode": "1043 AG", "addressLocality": "Oderkerk"}},
      "destination": {"address": {"countryCode": "DE", "postalCode": "53113", "addressLocality": "Beispielstadt"}},
      "details": {
        "weight": {"value": 2.45, "unitText": "kg"},
        "totalNumberOfPieces": 1,
        "pieceIds": ["JD0146000000000000"],
        "references": [{"number": "ORDER-2026-00017", "type": "customer-reference"}]
      },
      "events": [`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `
        {
          "timestamp": "2026-05-%02dT%02d:4%d:00+02:00",
          "location": {"address": {"countryCode": "DE", "postalCode": "531%02d", "addressLocality": "Beispielstadt - Nord"}},
          "statusCode": "transit",
          "status": "PROCESSED AT FACILITY",
          "description": "Shipment has been processed in the parcel center of origin \"%d\"",
          "remark": "",
          "final": false,
          "pieceIds": ["JD0146000000000000"]
        }`, i%28+1, i%24, i%10, i%100, i)
	}
	b.WriteString("\n      ]\n    }\n  ]\n}\n")
	return []byte(b.String())
}

type soapAnswer struct {
	Records []soapRecord `xml:"Body>getOperationHistoryResponse>OperationHistoryData>historyRecord"`
}

type soapRecord struct {
	Index     string `xml:"AddressParameters>OperationAddress>Index"`
	Place     string `xml:"AddressParameters>OperationAddress>Description"`
	Country   string `xml:"AddressParameters>CountryOper>Code2A"`
	Barcode   string `xml:"ItemParameters>Barcode"`
	Mass      int    `xml:"ItemParameters>Mass"`
	TypeID    int    `xml:"OperationParameters>OperType>Id"`
	TypeName  string `xml:"OperationParameters>OperType>Name"`
	AttrID    int    `xml:"OperationParameters>OperAttr>Id"`
	AttrName  string `xml:"OperationParameters>OperAttr>Name"`
	Date      string `xml:"OperationParameters>OperDate"`
	Recipient string `xml:"UserParameters>Rcpn"`
}

func soapBody(n int) []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>
<S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Body>
<ns7:getOperationHistoryResponse xmlns:ns2="http://example.org/sms-info/data" xmlns:ns3="http://example.org/operationhistory/data" xmlns:ns7="http://example.org/operationhistory">
<ns3:OperationHistoryData>`)
	for i := range n {
		fmt.Fprintf(&b, `
  <ns3:historyRecord>
    <ns3:AddressParameters>
      <ns3:DestinationAddress><ns3:Index>190000</ns3:Index><ns3:Description>Примерск 190000</ns3:Description></ns3:DestinationAddress>
      <ns3:OperationAddress><ns3:Index>1020%02d</ns3:Index><ns3:Description>Сортировочный центр № %d</ns3:Description></ns3:OperationAddress>
      <ns3:MailDirect><ns3:Id>643</ns3:Id><ns3:Code2A>RU</ns3:Code2A><ns3:NameRU>Российская Федерация</ns3:NameRU></ns3:MailDirect>
      <ns3:CountryOper><ns3:Id>643</ns3:Id><ns3:Code2A>RU</ns3:Code2A><ns3:NameRU>Российская Федерация</ns3:NameRU></ns3:CountryOper>
    </ns3:AddressParameters>
    <ns3:FinanceParameters><ns3:Payment>0</ns3:Payment><ns3:Value>0</ns3:Value><ns3:MassRate>0</ns3:MassRate></ns3:FinanceParameters>
    <ns3:ItemParameters>
      <ns3:Barcode>RA000000000RU</ns3:Barcode><ns3:MailRank><ns3:Id>0</ns3:Id><ns3:Name>Без разряда</ns3:Name></ns3:MailRank>
      <ns3:ComplexItemName>Посылка &quot;онлайн&quot;</ns3:ComplexItemName><ns3:Mass>2045</ns3:Mass>
    </ns3:ItemParameters>
    <ns3:OperationParameters>
      <ns3:OperType><ns3:Id>8</ns3:Id><ns3:Name>Обработка</ns3:Name></ns3:OperType>
      <ns3:OperAttr><ns3:Id>%d</ns3:Id><ns3:Name>Прибыло в сортировочный центр</ns3:Name></ns3:OperAttr>
      <ns3:OperDate>2026-05-%02dT10:%02d:00.000+03:00</ns3:OperDate>
    </ns3:OperationParameters>
    <ns3:UserParameters><ns3:SendCtg><ns3:Id>1</ns3:Id><ns3:Name>Население</ns3:Name></ns3:SendCtg><ns3:Sndr>Образцов А. А.</ns3:Sndr><ns3:Rcpn>Примерова Б. Б.</ns3:Rcpn></ns3:UserParameters>
  </ns3:historyRecord>`, i%100, i, i%40, i%28+1, i%60)
	}
	b.WriteString("\n</ns3:OperationHistoryData></ns7:getOperationHistoryResponse></S:Body></S:Envelope>\n")
	return []byte(b.String())
}

type spsrAnswer struct {
	Invoices []struct {
		Number string `xml:"InvoiceNumber,attr"`
		Events []struct {
			Date string `xml:"Date,attr"`
			Name string `xml:"EventName,attr"`
			City string `xml:"City,attr"`
			Str  string `xml:"EventStrCode,attr"`
			Num  string `xml:"EventNumCode,attr"`
		} `xml:"events>event"`
	} `xml:"Invoices>Invoice"`
}

// spsrBody is UTF-8 under a windows-1251 prolog; encode it for the real thing.
func spsrBody(n int) []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="windows-1251"?>
<root xmlns="http://spsr.ru/webapi/Monitoring/MonInvoiceInfo/1.3"><p:Params Name="WAMonitorInvoiceInfo" Ver="1.3" xmlns:p="http://spsr.ru/webapi/WA/1.0"/><Result RC="0"/>
<Invoices><Invoice InvoiceNumber="000000001" GCInvoiceNumber="ORDER-17" BarCode="" GCBarCode="" ID="1" Owner_ID="0"><events>`)
	for i := range n {
		fmt.Fprintf(&b, `
<event Date="2016-03-%02dT10:%02d:00.000" EventName="Отправление прибыло в транзитный офис" City="Примерск" EventStrCode="_PMWGT" EventNumCode="50" DeliveryNumCode="" Cosignee="" ClientBarcode=""/>`, i%28+1, i%60)
	}
	b.WriteString("\n</events></Invoice></Invoices></root>\n")
	return []byte(b.String())
}

func csvBody(n int) []byte {
	var b strings.Builder
	b.WriteString("number;time;code;text;city;country\n")
	for i := range n {
		fmt.Fprintf(&b, "RA%09dRU;2026-05-%02dT10:00:00;OP%02d;\"Arrived at \"\"hub\"\" %d\";Beispielstadt;DE\n", i, i%28+1, i%50, i)
	}
	return []byte(b.String())
}
