package wire_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

func TestLimits(t *testing.T) {
	tests := []struct {
		name, body string
		o          wire.Options
		want, why  string
	}{
		{"body", `[1,2]`, wire.Options{Limits: wire.Limits{Body: 4}}, "error limit@4", "five bytes"},
		{"body exact", `[1,2]`, wire.Options{Limits: wire.Limits{Body: 5}}, "", "not over"},
		{"depth", `[[[]]]`, wire.Options{Limits: wire.Limits{Depth: 2}}, "error limit@2", "the third bracket"},
		{"depth of elements", `<a><b><c/></b></a>`, wire.Options{Limits: wire.Limits{Depth: 2}}, "error limit@6", "the third element"},
		{"tokens", `[1,2,3]`, wire.Options{Limits: wire.Limits{Tokens: 3}}, "error limit@5", "the array is one"},
		{"tokens exact", `[1,2]`, wire.Options{Limits: wire.Limits{Tokens: 3}}, "", "not over"},
		{"token of a container", `[1,[]]`, wire.Options{Limits: wire.Limits{Tokens: 2}}, "error limit@3", "containers count"},
		{"tokens of elements", `<a><b/><c/></a>`, wire.Options{Limits: wire.Limits{Tokens: 2}}, "error limit@7", "elements count"},
		{"tokens of attributes", `<a b="1" c="2"/>`, wire.Options{Limits: wire.Limits{Tokens: 2}}, "error limit@12", "attributes count"},
		{"tokens of rows", "1\n2\n", wire.Options{Format: wire.FormatCSV, Limits: wire.Limits{Tokens: 3}}, "error limit@2", "table, row, cell, row"},
		{"tokens of cells", "1,2,3\n", wire.Options{Format: wire.FormatCSV, Limits: wire.Limits{Tokens: 3}}, "error limit@2", "table, row, one cell"},
		{"tokens of columns", "a,b,c,d\n", wire.Options{Format: wire.FormatCSV, Header: true, Limits: wire.Limits{Tokens: 3}}, "error limit@6", "three names"},
		{"attributes", `<a b="" c="" d=""/>`, wire.Options{Limits: wire.Limits{Attributes: 2}}, "error limit@13", "the third"},
		{"declarations are attributes", `<a xmlns="" xmlns:c="" d=""/>`, wire.Options{Limits: wire.Limits{Attributes: 2}}, "error limit@23", "the third"},
		{"digits", `[123]`, wire.Options{Limits: wire.Limits{Digits: 2}}, "long_number@1", "three"},
		{"negative is the default", `[[123]]`, wire.Options{Limits: wire.Limits{Body: -1, Depth: -1, Tokens: -1, Attributes: -1, Digits: -1}}, "", "as zero is"},
		{"unknown format", `[]`, wire.Options{Format: 9}, "error format@0", "not in the list"},
		{"auto of text", " OK", wire.Options{}, "error format@1", "neither bracket nor brace"},
		{"auto of csv", "a,b\n1,2\n", wire.Options{}, "error format@0", "CSV has to be told"},
		{"separator", "a\n", wire.Options{Format: wire.FormatCSV, Comma: 'Ж'}, "error format@0", "not ASCII"},
		{"separator quote", "a\n", wire.Options{Format: wire.FormatCSV, Comma: '"'}, "error format@0", "not a separator"},
		{"reserved element", `<xmlns/>`, wire.Options{}, "error syntax@1", "the name is reserved"},
		{"xml prefix declared", `<r xmlns:xml="http://www.w3.org/XML/1998/namespace"/>`, wire.Options{}, "", "it is bound for good"},
		{"long prefix", "<r " + strings.Repeat("p", 70_000) + `:a="1"/>`, wire.Options{}, "error syntax@3", "over 65,535 bytes"},
		{"long prefix of element", "<r><" + strings.Repeat("p", 70_000) + `:a/></r>`, wire.Options{}, "undeclared_prefix@4", "any length"},
		{"offset with base", `[1,`, wire.Options{Base: 100}, "truncated@103", "from the start of the stream"},
		{"error with base", ``, wire.Options{Base: 100}, "error empty@100", "from the start of the stream"},
	}
	for _, tt := range tests {
		if got := strings.Join(faults(tt.body, tt.o), " "); got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, got, tt.want, tt.why)
		}
	}
}

func TestErrorText(t *testing.T) {
	tests := []struct{ body, want, why string }{
		{"", "offset 0: empty body", "before the first node there is no path"},
		{"<a><b><!DOCTYPE x></b></a>", "/a/b: offset 6: document type declaration refused", "the path to it"},
		{`{"secret":[` + strings.Repeat("[", 70), "/secret" + strings.Repeat("[1]", 62) + ": offset 73: limit exceeded: depth over 64", "names, never texts"},
		{"<a><b/><b>" + strings.Repeat("\x01", 20) + "</b></a>", "/a/b[2]: offset 26: too many illegal characters", "the second of two"},
	}
	for _, tt := range tests {
		_, err := wire.Read([]byte(tt.body), wire.Options{})
		if err == nil || err.Error() != tt.want {
			t.Errorf("%.40q: %v, want %s: %s", tt.body, err, tt.want, tt.why)
		}
		var e *wire.Error
		if !errors.As(err, &e) {
			t.Errorf("%.40q: %T", tt.body, err)
		}
	}
}

func TestOmittedFindings(t *testing.T) {
	// 256 findings are kept, the rest counted.
	body := "[" + strings.Repeat(`"\ud800",`, 1500) + "0]"
	f := read(t, body, wire.Options{}).Findings()
	if len(f) != 257 || f[255].Path != "/[256]" || f[256].Kind != wire.Omitted || f[256].Value != "1244" {
		t.Errorf("%d findings, the last %+v", len(f), f[len(f)-1])
	}
	// The one that ends the reading is never among those left out.
	for cut, want := range map[string]wire.Kind{body[:len(body)-1]: wire.Truncated, body + "]": wire.TrailingBytes} {
		f = read(t, cut, wire.Options{}).Findings()
		if f[255].Kind != want || f[256].Value != "1245" {
			t.Errorf("the last findings are %+v, want %s among them", f[255:], want)
		}
	}
}

func TestAllocations(t *testing.T) {
	windows := []byte(encode(t, wire.Windows1251, string(spsrBody(events))))
	tests := []struct {
		name string
		body func(n int) []byte
		o    wire.Options
		most float64
		why  string
	}{
		{"json", jsonBody, jsonO, 4, "Doc, text, arena, escapes"},
		{"soap", soapBody, xmlO, 5, "Doc, text, arena, entities, what is open"},
		{"spsr", func(n int) []byte { return windows }, xmlO, 4, "Doc, text, arena, what is open"},
		{"csv", csvBody, csvH, 5, "Doc, text, arena, doubled quotes, columns"},
	}
	for _, tt := range tests {
		for _, n := range []int{events, 20 * events} {
			body := tt.body(n)
			got := testing.AllocsPerRun(20, func() {
				if _, err := wire.Read(body, tt.o); err != nil {
					t.Fatal(err)
				}
			})
			if n > events {
				tt.most += 2 // the arena and the escapes may grow once
			}
			if got > tt.most {
				t.Errorf("%s of %d events: %.0f allocations, over %.0f: %s", tt.name, n, got, tt.most, tt.why)
			}
		}
	}
}

func TestWalkAllocatesNothing(t *testing.T) {
	root := read(t, string(soapBody(events)), wire.Options{}).Root()
	object := read(t, string(jsonBody(events)), wire.Options{}).Root()
	total := 0
	got := testing.AllocsPerRun(50, func() {
		for record := range root.At("Body", "getOperationHistoryResponse", "OperationHistoryData").Each("historyRecord") {
			total += len(record.At("OperationParameters", "OperDate").Text()) + len(record.GetFold("itemparameters").Space())
			for child := range record.Children() {
				total += child.Len() + child.CountEach("Id") + int(child.Offset())
			}
			for attr := range record.Attrs() {
				total += len(attr.Name())
			}
		}
		for shipment := range object.Each("shipments") {
			for event := range shipment.Get("events").Items() {
				total += len(event.Get("timestamp").Trim()) + len(event.At("location", "address", "countryCode").Text())
			}
		}
	})
	if got != 0 || total == 0 {
		t.Errorf("%.0f allocations in a walk of %d", got, total)
	}
}
