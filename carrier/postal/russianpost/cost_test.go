package russianpost_test

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// idName, address, land and answer are single access as a plain reader types it: what a client needs to
// know as much as the adapter.
type idName struct{ Id, Name string }

type address struct{ Index, Description string }

type land struct{ Id, Code2A, Code3A, NameRU, NameEN string }

type answer struct {
	Records []struct {
		AddressParameters struct {
			DestinationAddress, OperationAddress address
			MailDirect, CountryFrom, CountryOper land
		}
		FinanceParameters struct{ Payment, Value, MassRate, InsrRate, AirRate, Rate, CustomDuty string }
		ItemParameters    struct {
			Barcode, Internum, ValidRuType, ValidEnType, ComplexItemName string
			MailRank, PostMark, MailType, MailCtg                        idName
			Mass                                                         int
		}
		OperationParameters struct {
			OperType, OperAttr idName
			OperDate           time.Time
		}
		UserParameters struct {
			SendCtg    idName
			Sndr, Rcpn string
		}
	} `xml:"Body>getOperationHistoryResponse>OperationHistoryData>historyRecord"`
}

// fifteen returns an answer of single access with 15 operations; a typed read of it finds the same scans
// as the adapter.
func fifteen(tb testing.TB) []byte {
	b, err := os.ReadFile(fixtures + "/soap-import-delivered.xml")
	require.NoError(tb, err)
	const end = "</ns3:historyRecord>"
	parts := strings.SplitAfter(string(b), end)
	body := strings.Join(parts[:15], "") + parts[len(parts)-1]
	var plain answer
	require.NoError(tb, xml.Unmarshal([]byte(body), &plain))
	require.Len(tb, plain.Records, 15)
	track := one(tb, body)
	require.Len(tb, track.Events, 15)
	for i, r := range plain.Records {
		got, op := track.Events[i], r.OperationParameters
		attr := op.OperAttr.Id
		if attr == "" {
			attr = "0"
		}
		require.Equal(tb, [4]string{op.OperType.Id, attr, r.AddressParameters.OperationAddress.Index, r.AddressParameters.CountryOper.Code2A},
			[4]string{got.Native.Code, got.Native.Sub, got.Place.PostalCode, got.Place.Country})
		at, ok := got.At.Instant()
		require.True(tb, ok && at.Equal(op.OperDate), "%s is not %s", at, op.OperDate)
	}
	return []byte(body)
}

// page is the site's JSON as a plain reader types it.
type page struct {
	DetailedTrackings []struct {
		TrackingItem struct {
			Barcode, MailType, IndexFrom, IndexTo, OriginCityName, DestinationCityName string
			Weight                                                                     float64
			EndStorageDate                                                             *time.Time
			TrackingHistoryItemList                                                    []struct {
				Date                                            time.Time
				HumanStatus, HumanOperationStatus               string
				OperationType, OperationAttr, CountryId         int
				Index, CityName, CountryName, CountryCustomName string
				CountryNameGenitiveCase, Description            string
				Weight                                          *float64
				IsInInternationalTracking                       bool
			}
		}
	}
}

// web returns the site's JSON with 15 operations; a typed read of it finds the same scans as the adapter.
func web(tb testing.TB) []byte {
	b, err := os.ReadFile(fixtures + "/web-waiting.json")
	require.NoError(tb, err)
	const start, end = `"trackingHistoryItemList": [`, `}]`
	head, rest, _ := strings.Cut(string(b), start)
	entries, tail, _ := strings.Cut(rest, end)
	entry, _, _ := strings.Cut(strings.Replace(entries, "2026-05-06T09:10", "2026-05-06T09:%02d", 1), "}")
	var history strings.Builder
	for minute := 14; minute >= 0; minute-- { // newest first
		fmt.Fprintf(&history, entry+"},", minute)
	}
	body := head + start + strings.TrimSuffix(history.String(), "},") + end + tail
	var plain page
	require.NoError(tb, json.Unmarshal([]byte(body), &plain))
	track := one(tb, body)
	list := plain.DetailedTrackings[0].TrackingItem.TrackingHistoryItemList
	require.Len(tb, list, 15)
	require.Len(tb, track.Events, 15)
	for i, h := range list {
		got := track.Events[len(list)-1-i]
		at, ok := got.At.Instant()
		require.True(tb, ok && at.Equal(h.Date))
		require.Equal(tb, [3]string{h.HumanStatus, h.Index, h.CityName}, [3]string{got.Native.Text.Reveal(), got.Place.PostalCode, got.Place.City})
	}
	return []byte(body)
}

// P5: at most 8 allocations and 2 for each track, whatever the number of events.
func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("short runs have the race detector on, which allocates")
	}
	a := adapter(t)
	const item = `<Item Barcode="10100064000019"><Operation OperTypeID="8" OperCtgID="2" OperName="x" DateOper="01.05.2026 10:00:00" IndexOper="190000"/></Item>`
	batch := []byte(`<answerByTicketResponse><value>` + strings.Repeat(item, 20) + `</value></answerByTicketResponse>`)
	tests := []struct {
		name   string
		body   []byte
		tracks float64
	}{
		{"single access", fifteen(t), 1}, {"site", web(t), 1}, {"batch access", batch, 20},
	}
	for _, tt := range tests {
		p := carrier.Payload{Body: tt.body, Received: received}
		n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) })
		t.Logf("%s: %v allocations", tt.name, n)
		if n > 8+2*tt.tracks {
			t.Errorf("%s: %v allocations for %v tracks, want at most %v", tt.name, n, tt.tracks, 8+2*tt.tracks)
		}
	}
}

func TestReadAllocatesNothing(t *testing.T) {
	a := adapter(t)
	if n := testing.AllocsPerRun(100, func() {
		a.Read(event.Native{Code: "8", Sub: "2"})
		a.Read(event.Native{Code: "8"})
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func benchmark(b *testing.B, raw []byte, plain func() error) {
	b.Run("adapter", func(b *testing.B) {
		a, p := adapter(b), carrier.Payload{Body: raw, Received: received}
		b.ReportAllocs()
		b.SetBytes(int64(len(raw)))
		for b.Loop() {
			if _, err := a.Decode(p); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("plain", func(b *testing.B) {
		b.ReportAllocs()
		b.SetBytes(int64(len(raw)))
		for b.Loop() {
			if err := plain(); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// BenchmarkSOAP is P2: the adapter against a bare typed xml.Unmarshal of the same bytes.
func BenchmarkSOAP(b *testing.B) {
	raw := fifteen(b)
	benchmark(b, raw, func() error { var v answer; return xml.Unmarshal(raw, &v) })
}

// BenchmarkWeb is P1: the adapter against a bare typed json.Unmarshal of the same bytes.
func BenchmarkWeb(b *testing.B) {
	raw := web(b)
	benchmark(b, raw, func() error { var v page; return json.Unmarshal(raw, &v) })
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		adapter(b)
	}
}
