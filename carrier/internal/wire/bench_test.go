package wire_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"io"
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// Each body is read by Read and by the standard decoder into typed structs.
// TestSameAsPlain holds that both give the same.
var races = []struct {
	name  string
	body  []byte
	o     wire.Options
	plain func(body []byte) error
}{
	{"JSON", jsonBody(events), wire.Options{}, func(body []byte) error {
		var a jsonAnswer
		return json.Unmarshal(body, &a)
	}},
	{"SOAP", soapBody(events), wire.Options{}, func(body []byte) error {
		var a soapAnswer
		return xml.Unmarshal(body, &a)
	}},
	{"SPSR", windows1251(spsrBody(events)), wire.Options{}, func(body []byte) error {
		_, err := plainSPSR(body)
		return err
	}},
	{"CSV", csvBody(1000), wire.Options{Format: wire.FormatCSV, Header: true}, func(body []byte) error {
		r := csv.NewReader(bytes.NewReader(body))
		r.Comma = ';'
		_, err := r.ReadAll()
		return err
	}},
}

func windows1251(text []byte) []byte {
	body, err := charmap.Windows1251.NewEncoder().Bytes(text)
	if err != nil {
		panic(err) // the bodies are Russian
	}
	return body
}

func plainSPSR(body []byte) (a spsrAnswer, err error) {
	d := xml.NewDecoder(bytes.NewReader(body))
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return charmap.Windows1251.NewDecoder().Reader(r), nil }
	return a, d.Decode(&a)
}

func BenchmarkRead(b *testing.B) {
	for _, r := range races {
		b.Run(r.name+"/wire", func(b *testing.B) {
			b.SetBytes(int64(len(r.body)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := wire.Read(r.body, r.o); err != nil {
					b.Fatal(err)
				}
			}
		})
		b.Run(r.name+"/plain", func(b *testing.B) {
			b.SetBytes(int64(len(r.body)))
			b.ReportAllocs()
			for b.Loop() {
				if err := r.plain(r.body); err != nil {
					b.Fatal(err)
				}
			}
		})
		// Both in turn, the quickest of each: a figure that holds on a busy machine.
		b.Run(r.name+"/ratio", func(b *testing.B) {
			fast, slow := 0.0, 0.0
			for b.Loop() {
				f := quickest(3, func() { _, _ = wire.Read(r.body, r.o) }).Seconds()
				s := quickest(3, func() { _ = r.plain(r.body) }).Seconds()
				if fast == 0 {
					fast, slow = f, s
				}
				fast, slow = min(fast, f), min(slow, s)
			}
			b.ReportMetric(fast/slow, "×plain")
		})
	}
}

func TestSameAsPlain(t *testing.T) {
	t.Run("json", func(t *testing.T) {
		var want, got jsonAnswer
		require.NoError(t, json.Unmarshal(jsonBody(events), &want))
		address := func(n wire.Node) jsonAddress {
			n = n.Get("address")
			return jsonAddress{n.Get("countryCode").Text(), n.Get("postalCode").Text(), n.Get("addressLocality").Text()}
		}
		number := func(n wire.Node) float64 {
			f, err := strconv.ParseFloat(n.Text(), 64)
			require.NoError(t, err)
			return f
		}
		got.Shipments = make([]jsonShipment, 1)
		shipment := read(t, string(jsonBody(events)), wire.Options{}).Root().Get("shipments")
		for n := range shipment.Items() {
			s := &got.Shipments[0]
			s.ID, s.Service = n.Get("id").Text(), n.Get("service").Text()
			s.Origin.Address, s.Destination.Address = address(n.Get("origin")), address(n.Get("destination"))
			details := n.Get("details")
			s.Details.Weight.Value, s.Details.Weight.Unit = number(details.At("weight", "value")), details.At("weight", "unitText").Text()
			s.Details.Pieces = int(number(details.Get("totalNumberOfPieces")))
			s.Details.PieceIDs = texts(details.Each("pieceIds"))
			for ref := range details.Each("references") {
				s.Details.References = append(s.Details.References, jsonReference{ref.Get("number").Text(), ref.Get("type").Text()})
			}
			for e := range n.Each("events") {
				event := jsonEvent{
					Timestamp: e.Get("timestamp").Text(), StatusCode: e.Get("statusCode").Text(), Status: e.Get("status").Text(),
					Description: e.Get("description").Text(), Remark: e.Get("remark").Text(), Final: e.Get("final").Text() == "true", Pieces: texts(e.Each("pieceIds")),
				}
				event.Location.Address = address(e.Get("location"))
				s.Events = append(s.Events, event)
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
	t.Run("soap", func(t *testing.T) {
		var want, got soapAnswer
		require.NoError(t, xml.Unmarshal(soapBody(events), &want))
		root := read(t, string(soapBody(events)), wire.Options{}).Root()
		for n := range root.At("Body", "getOperationHistoryResponse", "OperationHistoryData").Each("historyRecord") {
			whole := func(path ...string) int {
				i, err := strconv.Atoi(n.At(path...).Text())
				require.NoError(t, err)
				return i
			}
			got.Records = append(got.Records, soapRecord{
				Index: n.At("AddressParameters", "OperationAddress", "Index").Text(), Place: n.At("AddressParameters", "OperationAddress", "Description").Text(),
				Country: n.At("AddressParameters", "CountryOper", "Code2A").Text(), Barcode: n.At("ItemParameters", "Barcode").Text(),
				Mass: whole("ItemParameters", "Mass"), TypeID: whole("OperationParameters", "OperType", "Id"),
				TypeName: n.At("OperationParameters", "OperType", "Name").Text(), AttrID: whole("OperationParameters", "OperAttr", "Id"),
				AttrName: n.At("OperationParameters", "OperAttr", "Name").Text(), Date: n.At("OperationParameters", "OperDate").Text(),
				Recipient: n.At("UserParameters", "Rcpn").Text(),
			})
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
	t.Run("spsr", func(t *testing.T) {
		body := windows1251(spsrBody(events))
		want, err := plainSPSR(body)
		require.NoError(t, err)
		var list, plain []string
		for _, e := range want.Invoices[0].Events {
			plain = append(plain, e.Date, e.Name, e.City, e.Str, e.Num)
		}
		invoice := read(t, string(body), wire.Options{}).Root().At("Invoices", "Invoice")
		require.Equal(t, want.Invoices[0].Number, invoice.Attr("InvoiceNumber").Text())
		for e := range invoice.Get("events").Each("event") {
			list = append(list, e.Attr("Date").Text(), e.Attr("EventName").Text(), e.Attr("City").Text(), e.Attr("EventStrCode").Text(), e.Attr("EventNumCode").Text())
		}
		if diff := cmp.Diff(plain, list); diff != "" {
			t.Errorf("(-want +got)\n%s", diff)
		}
	})
	t.Run("csv", func(t *testing.T) { checkCSV(t, csvBody(1000), ';') })
}
