package testdata_test

import (
	"errors"
	"fmt"
	"io/fs"
	"math"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/testdata"
)

// family is an adapter with the frame of its body: hostile content stands where its events stand.
type family struct {
	carrier    string
	normal     string // a fixture
	head, tail string
	event      string    // with a code and a time
	time       string    // one that is read
	tracks     [3]string // the frame of many tracks: head, a track with a number, tail
	shapes     []shape
}

var families = []family{
	{carrier: "upu", normal: "postal/upu/delivered-by-collection.json", head: `[{"ID":"LX604000339CN","Events":[`, tail: `]}]`,
		event: `{"EventCd":"%s","EventDT":"%s"},`, time: "/Date(1775027700000+0200)/",
		tracks: [3]string{"[", `{"ID":"LX%dCN"},`, "{}]"}, shapes: jsonShapes},
	{carrier: "aftership", normal: "generic/aftership/delivered-list.json", head: `{"meta":{"code":200},"data":{"trackings":[{"tracking_number":"PF9","slug":"demo-post","checkpoints":[`, tail: `]}]}}`,
		event: `{"slug":"demo-post","tag":"%s","checkpoint_time":"%s"},`, time: "2026-05-18T11:30:00+02:00",
		tracks: [3]string{`{"meta":{"code":200},"data":{"trackings":[`, `{"tracking_number":"PF%d","slug":"d","checkpoints":[]},`, `{}]}}`}, shapes: jsonShapes},
	{carrier: "spsr", normal: "spsr/happy-courier.xml", head: `<root xmlns="http://spsr.ru/webapi/Monitoring/MonInvoiceInfo/1.3"><Result RC="0"/><Invoices><Invoice InvoiceNumber="201630202011"><events>`, tail: `</events></Invoice></Invoices></root>`,
		event: `<event EventStrCode="%s" EventNumCode="54" Date="%s"/>`, time: "2015-03-16T11:05:37.113",
		tracks: [3]string{`<root xmlns="http://spsr.ru/webapi/Monitoring/MonInvoiceInfo/1.3"><Result RC="0"/><Invoices>`, `<Invoice InvoiceNumber="%d"/>`, `</Invoices></root>`}, shapes: xmlShapes},
	{carrier: "russianpost", normal: "postal/russianpost/soap-cancelled-operations.xml", head: `<S:Envelope xmlns:S="http://www.w3.org/2003/05/soap-envelope"><S:Body><a:getOperationHistoryResponse xmlns:a="http://russianpost.org/operationhistory" xmlns:b="http://russianpost.org/operationhistory/data"><b:OperationHistoryData>`,
		tail:   `</b:OperationHistoryData></a:getOperationHistoryResponse></S:Body></S:Envelope>`,
		event:  `<b:historyRecord><b:ItemParameters><b:Barcode>42620064000035</b:Barcode></b:ItemParameters><b:OperationParameters><b:OperType><b:Id>%s</b:Id></b:OperType><b:OperDate>%s</b:OperDate></b:OperationParameters></b:historyRecord>`,
		time:   "2026-02-02T10:00:00.000+04:00",
		tracks: [3]string{`<S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><c:answerByTicketResponse xmlns:d="http://fclient.russianpost.org" xmlns:c="http://fclient.russianpost.org/postserver"><value>`, `<d:item Barcode="%d"/>`, `</value></c:answerByTicketResponse></S:Body></S:Envelope>`}, shapes: xmlShapes},
	{carrier: "royalmail", normal: "postal/royalmail/feed.csv", head: "001,SITE1,FQ604000170GB,SD2,0001,EVPPA,Accepted,20260305,153100,x\n",
		event: "001,SITE1,FQ604000166GB,SD2,0001,EV%s,Accepted,%s,153100,x\n", time: "20260305",
		tracks: [3]string{"", "001,SITE1,FQ%dGB,SD2,0001,EVPPA,Accepted,20260305,153100,x\n", ""}, shapes: csvShapes},
}

// shape makes content of about size bytes.
type shape struct {
	name string
	make func(f *family, size int) string
}

// in puts content where the events stand.
func (f *family) in(content string) string { return f.head + content + f.tail }

func filled(s string, size int) string { return strings.Repeat(s, max(size/len(s), 1)) }

func numbered(format string, size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// each is the same content many times.
func each(s string) func(*family, int) string {
	return func(f *family, size int) string { return f.in(filled(s, size)) }
}

// around is one value with the same text in it many times.
func around(before, s, after string) func(*family, int) string {
	return func(f *family, size int) string { return f.in(before + filled(s, size) + after) }
}

// What every format can do to an adapter.
var (
	alike = shape{"events alike", func(f *family, size int) string {
		return f.in(filled(fmt.Sprintf(f.event, "X", f.time), size))
	}}
	unmapped = shape{"unmapped codes", func(f *family, size int) string {
		return f.in(numbered(fmt.Sprintf(f.event, "X%d", f.time), size))
	}}
	badTimes = shape{"unreadable times", func(f *family, size int) string {
		return f.in(numbered(fmt.Sprintf(f.event, "X", "t%d"), size))
	}}
	manyTracks = shape{"many tracks", func(f *family, size int) string {
		return f.tracks[0] + numbered(f.tracks[1], size) + f.tracks[2]
	}}
)

var jsonShapes = []shape{
	alike, unmapped, badTimes, manyTracks,
	{"empty events", each("{},")},
	{"deep", each("[")},
	{"deep objects", each(`{"a":`)},
	{"many keys", func(f *family, n int) string { return f.in("{" + numbered(`"k%d":0,`, n) + `"":0}`) }},
	{"duplicate keys", around("{", `"k":0,`, `"":0}`)},
	{"giant string", around(`{"EventCd":"`, "a", `"}`)},
	{"escapes", around(`{"EventCd":"`, `\u0416`, `"}`)},
	{"half pairs", around(`{"EventCd":"`, `\ud83d`, `"}`)},
	{"huge number", around(`{"EventCd":`, "9", `}`)},
	{"blanks", around("", " \n", "{}")},
	{"numbers for events", each("0,")},
	{"small objects", each(`{"a":0},`)},
	{"up and down", each(strings.Repeat("[", 40) + strings.Repeat("]", 40) + ",")},
	{"keys with escapes", func(f *family, n int) string { return f.in("{" + numbered(`"\u0061%d":0,`, n) + `"":0}`) }},
	{"invalid bytes", around(`{"EventCd":"`, "\xff", `"}`)},
	{"every other byte invalid", around(`{"EventCd":"`, "\xffa", `"}`)},
}

var xmlShapes = []shape{
	alike, unmapped, badTimes, manyTracks,
	{"empty events", func(f *family, n int) string {
		name, _, _ := strings.Cut(f.event[1:], " ")
		name, _, _ = strings.Cut(name, ">")
		return f.in(filled("<"+name+"/>", n))
	}},
	{"deep", each("<a>")},
	{"many attributes", func(f *family, n int) string { return f.in("<event" + numbered(` a%d=""`, n) + "/>") }},
	{"duplicate attributes", around("<event", ` a=""`, "/>")},
	{"entities", around("<a>", "&amp;", "</a>")},
	{"unknown entities", around("<a>", "&x;", "</a>")},
	{"giant text", around("<a>", "a", "</a>")},
	{"comments", each("<!---->")},
	{"split by comments", around("<a>", "x<!---->", "</a>")},
	{"namespaces", each(`<a xmlns="u"/>`)},
	{"undeclared prefixes", func(f *family, n int) string { return f.in(numbered("<p%d:a/>", n)) }},
	{"names in turn", func(f *family, n int) string { return f.in(numbered("<a%d/>", n)) }},
	{"invalid bytes", around("<a>", "\xff", "</a>")},
	{"document type", func(_ *family, n int) string {
		return "<!DOCTYPE a [" + filled(`<!ENTITY b "&a;&a;">`, n) + "]><root/>"
	}},
}

var csvShapes = []shape{
	alike, unmapped, badTimes, manyTracks,
	{"tiny rows", each("a\n")},
	{"tiny rows of two", each(",a\n")},
	{"separators", each(",")},
	{"blank lines", around("a", "\n", "")},
	{"giant cell", each("a")},
	{"quotes", each(`"`)},
	{"doubled quotes", around(`"`, `""`, `"`)},
	{"open quotes", each("\"a\n")},
	{"carriage returns", around("a", "\r", "b\n")},
	{"invalid bytes", each("\xff,")},
}

// decode gives a hostile body to the adapter: whatever comes is an answer.
func decode(tb testing.TB, r *carrier.Registry, id string, body []byte) {
	_, err := r.Decode(id, carrier.Payload{Body: body, Number: "LX604000339CN"})
	var at *carrier.DecodeError
	if err != nil && !errors.As(err, &at) {
		tb.Fatal(err)
	}
}

func quickest(runs int, f func()) float64 {
	best := math.Inf(1)
	for range runs {
		start := time.Now()
		f()
		best = min(best, float64(time.Since(start)))
	}
	return best
}

func eachHostile[T interface {
	testing.TB
	Run(string, func(T)) bool
}](t T, do func(T, *family, shape)) {
	for i := range families {
		f := &families[i]
		for _, s := range f.shapes {
			t.Run(f.carrier+"/"+s.name, func(t T) { do(t, f, s) })
		}
	}
}

// The frames are right: what stands in them is read.
func TestHostileFrames(t *testing.T) {
	r := registry(t)
	for _, f := range families {
		body := f.in(fmt.Sprintf(f.event, "X7", f.time))
		tracks, err := r.Decode(f.carrier, carrier.Payload{Body: []byte(body)})
		if err != nil || !slices.ContainsFunc(tracks, func(t event.Track) bool {
			return len(t.Events) == 1 && strings.Contains(t.Events[0].Native.Code+"/"+t.Events[0].Native.Sub, "X7") && !t.Events[0].At.IsZero()
		}) {
			t.Errorf("%s: %v, tracks %v", f.carrier, err, tracks)
		}
		body = f.tracks[0] + fmt.Sprintf(f.tracks[1], 604000339) + fmt.Sprintf(f.tracks[1], 604000342) + f.tracks[2]
		if tracks, err = r.Decode(f.carrier, carrier.Payload{Body: []byte(body)}); err != nil || len(tracks) < 2 {
			t.Errorf("%s: %d tracks of two: %v", f.carrier, len(tracks), err)
		}
	}
}

// A hostile body costs memory by its size, whatever it holds.
func TestHostileMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("short runs have the race detector on, which allocates")
	}
	const most = 160 // MiB allocated in all for a MiB of body
	r := registry(t)
	eachHostile(t, func(t *testing.T, f *family, s shape) {
		body := []byte(s.make(f, 1<<20))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		decode(t, r, f.carrier, body)
		runtime.ReadMemStats(&after)
		per := float64(after.TotalAlloc-before.TotalAlloc) / float64(len(body))
		if per > most {
			t.Errorf("%.0f MiB for a MiB, over %d", per, most)
		}
	})
}

// growth is how much longer a body of twice the size takes, as the mean of five doublings.
func growth(tb testing.TB, r *carrier.Registry, f *family, s shape, runs int) float64 {
	small, large := []byte(s.make(f, 16<<10)), []byte(s.make(f, 512<<10))
	first := quickest(4*runs, func() { decode(tb, r, f.carrier, small) })
	last := quickest(runs, func() { decode(tb, r, f.carrier, large) })
	return math.Pow(last/first, 1/math.Log2(float64(len(large))/float64(len(small))))
}

// Time grows with the size. Linear is 2 and quadratic is 4: the bound tells them apart on a busy machine;
// the figure is that of the benchmark.
func TestHostileTime(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds, and the race detector changes the figures")
	}
	const most = 3.5
	r := registry(t)
	eachHostile(t, func(t *testing.T, f *family, s shape) {
		best := math.Inf(1)
		for try := 1; try <= 5 && best > most; try++ {
			best = min(best, growth(t, r, f, s, try))
		}
		if best > most {
			t.Errorf("a body of twice the size takes %.2f times as long", best)
		}
	})
}

// normals are bodies as they usually come, of all families of the format: the fixture of each, and fifteen
// bare events.
func (f *family) normals(b *testing.B) (bodies [][]byte, ids []string) {
	for _, g := range families {
		if &g.shapes[0] != &f.shapes[0] {
			continue
		}
		fixture, err := fs.ReadFile(testdata.FS, g.normal)
		require.NoError(b, err)
		bare := g.in(strings.Repeat(fmt.Sprintf(g.event, "X", g.time), 15))
		bodies = append(bodies, fixture, []byte(bare))
		ids = append(ids, g.carrier, g.carrier)
	}
	return bodies, ids
}

// BenchmarkHostile gives the time for a byte, how often that of the costliest normal body of the format
// goes into it, and how much longer twice the size takes.
func BenchmarkHostile(b *testing.B) {
	r := registry(b)
	eachHostile(b, func(b *testing.B, f *family, s shape) {
		normals, ids := f.normals(b)
		hostile := []byte(s.make(f, 256<<10))
		normal := make([]float64, len(normals))
		cost := math.Inf(1)
		for i := range normal {
			normal[i] = math.Inf(1)
		}
		for b.Loop() {
			for i, body := range normals {
				normal[i] = min(normal[i], quickest(3, func() { decode(b, r, ids[i], body) })/float64(len(body)))
			}
			cost = min(cost, quickest(3, func() { decode(b, r, f.carrier, hostile) })/float64(len(hostile)))
		}
		b.ReportMetric(0, "ns/op")
		b.ReportMetric(cost, "ns/byte")
		b.ReportMetric(cost/slices.Max(normal), "×normal")
		b.ReportMetric(growth(b, r, f, s, 3), "×/doubling")
	})
}
