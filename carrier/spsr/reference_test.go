package spsr_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// answer is 1.3 as a typed decode sees it.
type answer struct {
	Invoices []struct {
		Number string `xml:"InvoiceNumber,attr"`
		Order  string `xml:"GCInvoiceNumber,attr"`
		Events []struct {
			Date     string `xml:"Date,attr"`
			Name     string `xml:"EventName,attr"`
			City     string `xml:"City,attr"`
			Str      string `xml:"EventStrCode,attr"`
			Number   string `xml:"EventNumCode,attr"`
			Receipt  string `xml:"DeliveryNumCode,attr"`
			Cosignee string `xml:"Cosignee,attr"`
			Barcode  string `xml:"ClientBarcode,attr"`
		} `xml:"events>event"`
	} `xml:"Invoices>Invoice"`
}

func unmarshal(body []byte) (a answer, err error) {
	dec := xml.NewDecoder(bytes.NewReader(body))
	dec.CharsetReader = func(label string, in io.Reader) (io.Reader, error) {
		if strings.EqualFold(label, "windows-1251") {
			return charmap.Windows1251.NewDecoder().Reader(in), nil
		}
		return in, nil
	}
	err = dec.Decode(&a)
	return a, err
}

// plainly decodes a body of 1.3 in the simplest way, with the test's own reading of the dictionary.
func plainly(t testing.TB, p carrier.Payload) []event.Track {
	t.Helper()
	a, err := unmarshal(p.Body)
	require.NoError(t, err)
	means := expected(t)
	moscow, err := time.LoadLocation("Europe/Moscow")
	require.NoError(t, err)
	seen := event.Span{First: p.Received, Last: p.Received}
	var out []event.Track
	for _, inv := range a.Invoices {
		track := event.Track{Carrier: "spsr", Source: "spsr", Number: inv.Number, Whole: p.Received}
		if inv.Order != "" {
			track.Refs = []event.Ref{{Kind: event.RefOrder, Value: inv.Order}}
		}
		for _, x := range inv.Events {
			n, err := strconv.Atoi(x.Number)
			require.NoError(t, err)
			at, err := time.ParseInLocation("2006-01-02T15:04:05.000", x.Date, moscow)
			require.NoError(t, err)
			e := event.Event{
				Status: means[n].Status, Detail: means[n].Detail, Reason: means[n].Reason,
				At: event.At(at, event.ToSecond, event.ZoneCarrier), Seen: seen, Piece: x.Barcode,
				Place:  event.Place{City: x.City},
				Native: event.Native{Code: strings.TrimPrefix(x.Str, "_"), Sub: x.Number, Text: event.Sensitive(x.Name)},
			}
			if x.Receipt != "" {
				e.Native.Sub += "/" + x.Receipt
			}
			if e.Status == status.Delivered || e.Status == status.Returned {
				e.Proof.SignedBy = event.Sensitive(x.Cosignee)
			}
			track.Events = append(track.Events, e)
		}
		event.Seal(&track)
		out = append(out, track)
	}
	return out
}

// fifteen is the usual history of 15 events, in windows-1251.
func fifteen(t testing.TB) carrier.Payload {
	return carrier.Payload{Body: history(t, 1, 15), Received: time.Date(2016, 4, 1, 0, 0, 0, 0, time.UTC)}
}

// history returns a body about invoices of so many events each.
func history(t testing.TB, invoices, events int) []byte {
	t.Helper()
	words := map[int]word{}
	for _, w := range dictionary(t) {
		words[w.number] = w
	}
	way := []int{54, 50, 41, 107, 108, 49, 120, 51, 122, 143, 6, 122, 37, 115, 93}
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="windows-1251"?>` + "\n" + `<root xmlns="http://spsr.ru/webapi/Monitoring/MonInvoiceInfo/1.3">` + "\n  " + `<Result RC="0"/>` + "\n  <Invoices>\n")
	for i := range invoices {
		fmt.Fprintf(&b, "    <Invoice InvoiceNumber=\"2016%08d\" GCInvoiceNumber=\"Z-%d\" BarCode=\"\" GCBarCode=\"\" ID=\"88000%d\" Owner_ID=\"0\">\n      <events>\n", i, i, i)
		for j := range events {
			w := words[way[j%len(way)]]
			fmt.Fprintf(&b, "        <event Date=\"2016-03-%02dT%02d:30:15.250\" EventName=%q City=\"Ростов-на-Дону\" EventStrCode=%q EventNumCode=\"%d\" DeliveryNumCode=%q Cosignee=\"\" ClientBarcode=\"\"/>\n",
				1+j/20%28, j%20, w.naming, w.str, w.number, w.receipt)
		}
		b.WriteString("      </events>\n    </Invoice>\n")
	}
	b.WriteString("  </Invoices>\n</root>\n")
	return encode(t, b.String())
}

func TestAgreesWithPlainDecode(t *testing.T) {
	payloads := map[string]carrier.Payload{"fifteen": fifteen(t), "many": {Body: history(t, 20, 7)}}
	for _, name := range []string{
		"happy-computed.xml", "cross-border-customs.xml", "cross-border-partner.xml", "locker.xml", "office-pickup.xml", "refused-returned.xml",
		"storage-expired-returned.xml", "attempts.xml", "call-failures.xml", "two-pieces.xml", "newest-first.xml", "cod-payout.xml", "partial-not-delivered.xml",
	} {
		payloads[name] = load(t, name)
	}
	r := registry(t)
	for name, p := range payloads {
		got, err := r.Decode("", p)
		require.NoError(t, err, name)
		for i := range got {
			got[i].Promises = nil // read out of texts, beyond a plain decode
		}
		if diff := cmp.Diff(plainly(t, p), got, same); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// Whatever the number of events, a decode costs no more than 8 allocations and 2 for each track.
func TestAllocations(t *testing.T) {
	a := adapter(t)
	for _, n := range []struct{ invoices, events int }{{1, 1}, {1, 15}, {1, 500}, {2, 15}, {10, 15}, {200, 5}} {
		p := carrier.Payload{Body: history(t, n.invoices, n.events), Received: time.Date(2016, 4, 1, 0, 0, 0, 0, time.UTC)}
		got := testing.AllocsPerRun(10, func() {
			if _, err := a.Decode(p); err != nil {
				t.Fatal(err)
			}
		})
		if budget := float64(8 + 2*n.invoices); got > budget {
			t.Errorf("%d invoices of %d events: %.0f allocations, the budget is %.0f", n.invoices, n.events, got, budget)
		}
	}
}

func BenchmarkDecode(b *testing.B) {
	a, p := adapter(b), fifteen(b)
	b.SetBytes(int64(len(p.Body)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := a.Decode(p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPlainXML(b *testing.B) {
	p := fifteen(b)
	b.SetBytes(int64(len(p.Body)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := unmarshal(p.Body); err != nil {
			b.Fatal(err)
		}
	}
}
