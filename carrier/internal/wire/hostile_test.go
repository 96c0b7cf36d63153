package wire_test

import (
	"errors"
	"fmt"
	"math"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// hostile are bodies made to cost more than they should; each makes about size
// bytes.
var hostile = []struct {
	name string
	o    wire.Options
	make func(size int) string
}{
	{"json deep arrays", jsonO, func(n int) string { return strings.Repeat("[", n) }},
	{"json deep objects", jsonO, func(n int) string { return strings.Repeat(`{"a":`, n/5) }},
	{"json up and down", jsonO, func(n int) string {
		return "[" + repeat(strings.Repeat("[", 60)+strings.Repeat("]", 60)+",", n) + "0]"
	}},
	{"json empty objects", jsonO, func(n int) string { return "[" + repeat("{},", n) + "{}]" }},
	{"json small objects", jsonO, func(n int) string { return "[" + repeat(`{"a":0},`, n) + "{}]" }},
	{"json many keys", jsonO, func(n int) string { return "{" + numbered(`"k%07d":0,`, n) + `"":0}` }},
	{"json one key", jsonO, func(n int) string { return "{" + repeat(`"key":0,`, n) + `"":0}` }},
	{"json 32 alike keys", jsonO, func(n int) string {
		var object strings.Builder
		for i := range 31 {
			fmt.Fprintf(&object, `"a%dz":0,`, 10+i)
		}
		return "[" + repeat("{"+object.String()+`"":0},`, n) + "0]"
	}},
	{"json case variants", jsonO, func(n int) string {
		var b strings.Builder
		b.WriteByte('{')
		for i := 0; b.Len() < n; i++ {
			key := []byte("abcdefghijklmnopqrstuvwxyz")
			for bit := range key {
				if i>>bit&1 != 0 {
					key[bit] -= 'a' - 'A'
				}
			}
			b.WriteString(`"` + string(key) + `":0,`)
		}
		b.WriteString(`"":0}`)
		return b.String()
	}},
	{"json keys with escapes", jsonO, func(n int) string { return "{" + numbered(`"\u0061%07d":0,`, n) + `"":0}` }},
	{"json giant string", jsonO, func(n int) string { return `["` + repeat("a", n) + `"]` }},
	{"json giant key", jsonO, func(n int) string { return `{"` + repeat("a", n/2) + `":0,"` + repeat("a", n/2) + `":0}` }},
	{"json giant escapes", jsonO, func(n int) string { return `["` + repeat(`\u0416`, n) + `"]` }},
	{"json lone surrogates", jsonO, func(n int) string { return `["` + repeat(`\ud83d`, n) + `"]` }},
	{"json commas in a string", jsonO, func(n int) string { return `["` + repeat(",", n) + `"]` }},
	{"json giant number", jsonO, func(n int) string { return `[` + repeat("9", n) + `]` }},
	{"json blanks", jsonO, func(n int) string { return `[` + repeat(" ", n) + `1]` }},
	{"json broken at the end", jsonO, func(n int) string { return `[` + repeat(`{"a":"b"},`, n) + strings.Repeat(`{"a":1,"a":2},`, 900) }},
	{"json invalid bytes", jsonO, func(n int) string { return `["` + repeat("\xff", n) + `"]` }},
	{"json invalid every other", jsonO, func(n int) string { return `["` + repeat("\xffa", n) + `"]` }},
	{"xml deep", xmlO, func(n int) string { return strings.Repeat("<a>", n/3) }},
	{"xml empty elements", xmlO, func(n int) string { return "<r>" + repeat("<a/>", n) + "</r>" }},
	{"xml names in turn", xmlO, func(n int) string { return "<r>" + numbered("<a%d/>", n) + "<a0/></r><" }},
	{"xml attribute flood", xmlO, func(n int) string { return "<r" + numbered(` a%d=""`, n) + "/>" }},
	{"xml 256 attributes", xmlO, func(n int) string {
		var tag strings.Builder
		for i := range 256 {
			fmt.Fprintf(&tag, ` a%d=""`, i)
		}
		return "<r>" + repeat("<a"+tag.String()+"/>", n) + "</r>"
	}},
	{"xml 256 duplicates", xmlO, func(n int) string { return "<r>" + repeat("<a"+strings.Repeat(` a=""`, 256)+"/>", n) + "</r>" }},
	{"xml entities", xmlO, func(n int) string { return "<r>" + repeat("&amp;", n) + "</r>" }},
	{"xml unknown entities", xmlO, func(n int) string { return "<r>" + repeat("&x;", n) + "</r>" }},
	{"xml bare ampersands", xmlO, func(n int) string { return "<r>" + repeat("&", n) + "</r>" }},
	{"xml long references", xmlO, func(n int) string { return "<r>" + repeat("&#"+strings.Repeat("0", 100)+"65;", n) + "</r>" }},
	{"xml endless reference", xmlO, func(n int) string { return "<r>" + repeat("&#0", n) + "</r>" }},
	{"xml giant text", xmlO, func(n int) string { return "<r>" + repeat("a", n) + "</r>" }},
	{"xml carriage returns", xmlO, func(n int) string { return "<r>" + repeat("\r", n) + "</r>" }},
	{"xml split text", xmlO, func(n int) string { return "<r>" + repeat("x<b>&lt;</b>", n) + "</r>" }},
	{"xml comments", xmlO, func(n int) string { return "<r>" + repeat("<!---->", n) + "</r>" }},
	{"xml split by comments", xmlO, func(n int) string { return "<r>" + repeat("x<!---->", n) + "</r>" }},
	{"xml sections", xmlO, func(n int) string { return "<r>" + repeat("<![CDATA[]]>", n) + "</r>" }},
	{"xml brackets", xmlO, func(n int) string { return "<r>" + repeat("]]", n) + "</r>" }},
	{"xml namespaces", xmlO, func(n int) string { return "<r>" + repeat(`<a xmlns="u"/>`, n) + "</r>" }},
	{"xml different namespaces", xmlO, func(n int) string { return "<r>" + numbered(`<a xmlns="u%d"/>`, n) + "</r>" }},
	{"xml 60 prefixes", xmlO, func(n int) string {
		var tag, inside strings.Builder
		for i := range 60 {
			fmt.Fprintf(&tag, ` xmlns:p%d="u%d"`, i, i)
		}
		for i := range 60 {
			fmt.Fprintf(&inside, `<p%d:a/>`, i)
		}
		return "<r" + tag.String() + ">" + repeat(inside.String(), n) + "</r>"
	}},
	{"xml undeclared prefixes", xmlO, func(n int) string { return "<r>" + numbered("<p%d:a/>", n) + "</r>" }},
	{"xml quotes in a tag", xmlO, func(n int) string { return `<r a="` + repeat("'", n) + `"/>` }},
	{"xml billion laughs", xmlO, func(n int) string { return "<!DOCTYPE a [" + repeat(`<!ENTITY b "&a;&a;">`, n) + "]><a/>" }},
	{"xml declaration without end", xmlO, func(n int) string { return "<?xml " + repeat(" ", n) }},
	{"xml instruction without end", xmlO, func(n int) string { return "<r>" + repeat("<?a ", n) }},
	{"csv separators", csvO, func(n int) string { return repeat(",", n) }},
	{"csv header of separators", csvH, func(n int) string { return repeat(",", n) + "\na\n" }},
	{"csv wide header", csvH, func(n int) string { return numbered("c%d,", n) + "\n1\n" }},
	{"csv rows of one cell", csvO, func(n int) string { return repeat("ab\n", n) }},
	{"csv blank lines", csvO, func(n int) string { return "a" + repeat("\n", n) }},
	{"csv ragged rows", csvO, func(n int) string { return "a,b\n" + repeat("abcdefgh\n", n) }},
	{"csv quotes", csvO, func(n int) string { return repeat(`"`, n) }},
	{"csv doubled quotes", csvO, func(n int) string { return `"` + repeat(`""`, n) + `"` }},
	{"csv open quotes", csvO, func(n int) string { return repeat("\"a\n", n) }},
	{"csv open quote first", csvO, func(n int) string { return "\"" + repeat("\"\"\n", n) }},
	{"csv carriage returns", csvO, func(n int) string { return "a" + repeat("\r", n) + "b\n" }},
	{"csv far column", csvO, func(n int) string { return repeat(strings.Repeat(",", 2000)+"x\n", n) }},
	{"charset high bytes", wire.Options{Format: wire.FormatXML, Fallback: wire.Windows1251}, func(n int) string { return "<r>" + repeat("\xe4", n) + "</r>" }},
	{"charset free place", wire.Options{Format: wire.FormatXML, Fallback: wire.Windows1251}, func(n int) string { return "<r>" + repeat("\xe4\x98", n) + "</r>" }},
	{"charset utf-16", xmlO, func(n int) string {
		return "\xff\xfe" + strings.Join(strings.Split("<r>"+repeat("a", n/2)+"</r>", ""), "\x00") + "\x00"
	}},
}

var (
	jsonO = wire.Options{Format: wire.FormatJSON}
	xmlO  = wire.Options{Format: wire.FormatXML}
	csvO  = wire.Options{Format: wire.FormatCSV}
	csvH  = wire.Options{Format: wire.FormatCSV, Header: true}
)

func repeat(s string, size int) string { return strings.Repeat(s, max(size/len(s), 1)) }

func numbered(format string, size int) string {
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// allocated is how many bytes f allocates.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// quickest is the shortest of a few runs.
func quickest(runs int, f func()) time.Duration {
	best := time.Duration(math.MaxInt64)
	for range runs {
		start := time.Now()
		f()
		best = min(best, time.Since(start))
	}
	return best
}

// readAll reads a body and asks for everything an adapter may ask for.
func readAll(t testing.TB, body []byte, o wire.Options) {
	d, err := wire.Read(body, o)
	if err != nil {
		var e *wire.Error
		if !errors.As(err, &e) {
			t.Fatal(err)
		}
		return
	}
	last := wire.Node{}
	for c := range d.Root().Children() {
		last = c
	}
	_ = last.Offset()
	_ = last.Path()
}

func TestHostileMemory(t *testing.T) {
	const most = 36 // bytes allocated in all for a byte of body; kept is less than half of that
	size := 1 << 20
	if testing.Short() {
		size = 512 << 10
	}
	for _, tt := range hostile {
		t.Run(tt.name, func(t *testing.T) {
			body := []byte(tt.make(size))
			per := float64(allocated(func() { readAll(t, body, tt.o) })) / float64(len(body))
			if per > most {
				t.Errorf("%.1f bytes allocated for a byte, over %d", per, most)
			}
		})
	}
}

// growth is how much longer a body of twice the size takes, as the mean of four
// doublings.
func growth(t testing.TB, o wire.Options, make func(int) string, runs int) float64 {
	small, large := []byte(make(64<<10)), []byte(make(1<<20))
	first := quickest(5*runs, func() { readAll(t, small, o) })
	last := quickest(runs, func() { readAll(t, large, o) })
	size := float64(len(large)) / float64(len(small))
	return math.Pow(float64(last)/float64(first), 1/math.Log2(size))
}

func TestHostileTime(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for _, tt := range hostile {
		t.Run(tt.name, func(t *testing.T) {
			// Linear is 2, quadratic 4: this bound tells them apart on a busy machine too.
			// The benchmark gives the figure.
			const most = 3
			best := math.Inf(1)
			for try := 1; try <= 6 && best > most; try++ {
				best = min(best, growth(t, tt.o, tt.make, try))
			}
			if best > most {
				t.Errorf("a body of twice the size takes %.2f times as long", best)
			}
		})
	}
}

// BenchmarkHostile gives the time for a byte, and how often that of the
// costlier normal body of the format goes into it; both in turn, for the
// machine may be busy.
func BenchmarkHostile(b *testing.B) {
	const size = 256 << 10
	normal := map[wire.Format][][]byte{
		wire.FormatJSON: {jsonBody(500)},
		wire.FormatXML:  {soapBody(150), windows1251(spsrBody(1200))},
		wire.FormatCSV:  {csvBody(3000)},
	}
	perByte := func(body []byte, o wire.Options) float64 {
		return float64(quickest(3, func() { readAll(b, body, o) })) / float64(len(body))
	}
	for _, tt := range hostile {
		b.Run(tt.name, func(b *testing.B) {
			body := []byte(tt.make(size))
			cost, usual := math.Inf(1), make([]float64, len(normal[tt.o.Format]))
			for k := range usual {
				usual[k] = math.Inf(1)
			}
			for b.Loop() {
				cost = min(cost, perByte(body, tt.o))
				for k, body := range normal[tt.o.Format] {
					usual[k] = min(usual[k], perByte(body, wire.Options{Format: tt.o.Format, Header: true}))
				}
			}
			b.ReportMetric(0, "ns/op")
			b.ReportMetric(cost, "ns/byte")
			b.ReportMetric(cost/slices.Max(usual), "×normal")
			b.ReportMetric(growth(b, tt.o, tt.make, 3), "×/doubling")
		})
	}
}
