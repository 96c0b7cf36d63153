package wire_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

func read(t *testing.T, body string, o wire.Options) *wire.Doc {
	t.Helper()
	d, err := wire.Read([]byte(body), o)
	require.NoError(t, err)
	return d
}

// texts are the texts of nodes.
func texts(nodes func(func(wire.Node) bool)) []string {
	var list []string
	for n := range nodes {
		list = append(list, n.Text())
	}
	return list
}

func TestAbsent(t *testing.T) {
	// An adapter walks without asking first; nothing may panic, all is empty.
	var n wire.Node
	got := []any{
		n.Kind(), n.Exists(), n.Name(), n.Space(), n.Text(), n.Trim(), n.Offset(), n.Path(), n.Whole(), n.Parent(), n.Get("a"), n.GetFold("a"),
		n.At("a", "b"), n.Attr("a"), n.Len(), n.CountEach("a"), len(slices.Collect(n.Attrs())), len(slices.Collect(n.Items())),
	}
	want := []any{wire.Absent, false, "", "", "", "", int64(0), "", false, n, n, n, n, n, 0, 0, 0, 0}
	if diff := cmp.Diff(want, got, cmp.Comparer(func(a, b wire.Node) bool { return a == b })); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	var d *wire.Doc
	if d.Root().Exists() || d.Findings() != nil || d.Charset() != wire.NoCharset {
		t.Error("a nil Doc is empty")
	}
}

func TestGet(t *testing.T) {
	const (
		object = `{"a":1,"b":{"c":"x"},"a":2,"ID":3,"n":null}`
		doc    = `<r a="attr" xmlns:p="u" p:k="far" k="near" p:q="only" v="1" V="2"><a>elem</a><b>1</b><b>2</b><p:Item>3</p:Item></r>`
		table  = "Number;name\nA1;x\n;y\n"
	)
	jsonRoot := read(t, object, wire.Options{}).Root()
	xmlRoot := read(t, doc, wire.Options{}).Root()
	rows := slices.Collect(read(t, table, wire.Options{Format: wire.FormatCSV, Header: true}).Root().Children())
	tests := []struct {
		name string
		node wire.Node
		want string // path and text; "" if absent
		why  string
	}{
		{"member", jsonRoot.At("b", "c"), "/b/c x", "a chain of names"},
		{"last member wins", jsonRoot.Get("a"), "/a 2", "as encoding/json reads it"},
		{"case matters", jsonRoot.Get("id"), "", "ID is another key"},
		{"fold", jsonRoot.GetFold("id"), "/ID 3", "unless one says so"},
		{"null exists", jsonRoot.Get("n"), "/n ", "null was said"},
		{"through a value", jsonRoot.At("a", "x"), "", "a number has no members"},
		{"attribute first", xmlRoot.Get("a"), "/r/@a attr", "attributes stand before children"},
		{"element", xmlRoot.Get("b"), "/r/b[1] 1", "the first of several"},
		{"without prefix first", xmlRoot.Attr("k"), "/r/@k near", "p:k is another attribute"},
		{"with prefix", xmlRoot.Attr("q"), "/r/@q only", "the local name counts"},
		{"get takes the right attribute", xmlRoot.Get("k"), "/r/@k near", "as Attr does"},
		{"element with prefix", xmlRoot.Get("Item"), "/r/Item 3", "the local name counts"},
		{"no namespace attribute", xmlRoot.Attr("p"), "", "declarations are no attributes"},
		{"fold exact", xmlRoot.GetFold("v"), "/r/@v 1", "an exact match goes first"},
		{"fold attribute", xmlRoot.GetFold("A"), "/r/@a attr", "an attribute goes first"},
		{"fold element", xmlRoot.GetFold("ITEM"), "/r/Item 3", "elements too"},
		{"fold none", xmlRoot.GetFold("zz"), "", "no such name"},
		{"cell", rows[0].Get("Number"), "/row[1]/Number A1", "columns are names"},
		{"empty cell", rows[1].Get("Number"), "", "an empty cell says nothing"},
		{"cell fold", rows[1].GetFold("NAME"), "/row[2]/name y", "columns too"},
		{"row", rows[0].Parent().Get("row"), "/row[1] ", "rows have a name"},
	}
	for _, tt := range tests {
		got := ""
		if tt.node.Exists() {
			got = tt.node.Path() + " " + tt.node.Text()
		}
		if got != tt.want {
			t.Errorf("%s: got %q, want %q: %s", tt.name, got, tt.want, tt.why)
		}
	}
}

func TestGetFoldOfSeveral(t *testing.T) {
	// SPSR errors carry ErrorMessageEN and ErrorMessageEn: the last is meant.
	n := read(t, `<error ErrorMessageEN="old" ErrorMessageEn="new"/>`, wire.Options{}).Root()
	if got := n.GetFold("errormessageen").Text(); got != "new" {
		t.Errorf("got %q of two attributes, want the last", got)
	}
	n = read(t, `<r><Event>1</Event><EVENT>2</EVENT></r>`, wire.Options{}).Root()
	if got := n.GetFold("event").Text(); got != "1" {
		t.Errorf("got %q of two elements, want the first", got)
	}
}

func TestEach(t *testing.T) {
	const body = `{"list":[1,2],"single":{"x":1},"null":null,"empty":[],"text":"t","nested":[[1],[2]]}`
	root := read(t, body, wire.Options{}).Root()
	doc := read(t, `<r e="attribute"><e>1</e><f>x</f><e>2</e></r>`, wire.Options{}).Root()
	tests := []struct {
		name, key string
		in        wire.Node
		want      int
		why       string
	}{
		{"list", "list", root, 2, "its items"},
		{"single", "single", root, 1, "one value is a list of one"},
		{"text", "text", root, 1, "any value"},
		{"null", "null", root, 0, "nothing was said"},
		{"absent", "absent", root, 0, "nothing was said"},
		{"empty", "empty", root, 0, "no items"},
		{"nested", "nested", root, 2, "one level"},
		{"elements", "e", doc, 2, "all of the name, the attribute left out"},
		{"no elements", "zz", doc, 0, "none of the name"},
		{"of a text", "x", root.Get("text"), 0, "a text has no children"},
	}
	for _, tt := range tests {
		if got := tt.in.CountEach(tt.key); got != tt.want {
			t.Errorf("%s: %d, want %d: %s", tt.name, got, tt.want, tt.why)
		}
	}
	if diff := cmp.Diff([]string{"1", "2"}, texts(doc.Each("e"))); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if diff := cmp.Diff([]string{"1", "2"}, texts(root.Get("list").Items())); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if got := len(slices.Collect(root.Get("single").Items())); got != 1 {
		t.Errorf("Items of an object: %d, want itself", got)
	}
}

func TestStopEarly(t *testing.T) {
	// A loop may be left at any time.
	root := read(t, `<r a="1" b="2"><e>1</e><e>2</e></r>`, wire.Options{}).Root()
	for range root.Attrs() {
		break
	}
	for range root.Children() {
		break
	}
	for e := range root.Each("e") {
		if e.Text() == "2" {
			t.Error("the loop went on")
		}
		break
	}
}

func TestText(t *testing.T) {
	tests := []struct{ name, body, want, why string }{
		{"plain", `<r>text</r>`, "text", "as written"},
		{"empty", `<r/>`, "", "no text"},
		{"blank leaf", `<r> </r>`, " ", "a leaf keeps its blanks"},
		{"blanks between elements", "<r>\n <a/>\n</r>", "", "layout is no text"},
		{"text between elements", "<r>a<b/>c</r>", "ac", "joined"},
		{"blank and text", "<r> <b/>c</r>", " c", "joined as it is"},
		{"split by comment", `<r>DELI<!-- -->VERED</r>`, "DELIVERED", "comments are not there"},
		{"split by instruction", `<r>a<?x?>b</r>`, "ab", "instructions are not there"},
		{"section", `<r>a<![CDATA[<&>]]>b</r>`, "a<&>b", "CDATA is text"},
		{"blank section", `<r><![CDATA[ ]]><b/></r>`, " ", "what is quoted is meant"},
		{"entities", `<r>&lt;&gt;&amp;&quot;&apos;&#1046;&#x416;</r>`, `<>&"'ЖЖ`, "the five, and numbers"},
		{"line ends", "<r>a\r\nb\rc</r>", "a\nb\nc", "XML has one line end"},
		{"blank line ends", "<r>\r\n</r>", "\n", "in a blank text too"},
		{"bare ampersand", `<r>A&B &nbsp;C</r>`, "A&B &nbsp;C", "kept as written"},
		{"illegal", "<r>a\x01&#2;b</r>", "a\ufffd\ufffdb", "replaced"},
		{"invalid", "<r>a\xffb</r>", "a\ufffdb", "replaced"},
		{"json", `"a\u0416\n\/\ud83d\ude00"`, "aЖ\n/😀", "escapes"},
		{"json surrogate", `"\ud83dx"`, "\ufffdx", "half a pair"},
		{"json number", `-1.50e+3`, "-1.50e+3", "as written"},
		{"json bool", `true`, "true", "the word"},
		{"json null", `null`, "", "no text"},
		{"json container", `{"a":"b"}`, "", "no text"},
	}
	for _, tt := range tests {
		o := wire.Options{Format: wire.FormatJSON}
		if strings.HasPrefix(tt.body, "<") {
			o.Format = wire.FormatXML
		}
		if got := read(t, tt.body, o).Root().Text(); got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, got, tt.want, tt.why)
		}
	}
	if got := read(t, "<r> \u00a0x\t</r>", wire.Options{}).Root().Trim(); got != "x" {
		t.Errorf("Trim: %q, want without any white space around", got)
	}
}

func TestSpace(t *testing.T) {
	const body = `<r xmlns="urn:d" xmlns:p="urn:p"><p:a p:k="1" k="2"><b xmlns="" xmlns:p="urn:q"><p:c/></b></p:a><q:d xml:lang="ru"/></r>`
	root := read(t, body, wire.Options{}).Root()
	a, d := root.Get("a"), root.Get("d")
	attrs := slices.Collect(a.Attrs())
	got := []string{
		root.Space(), a.Space(), attrs[0].Space(), attrs[1].Space(), a.Get("b").Space(), a.At("b", "c").Space(), d.Space(), d.Attr("lang").Space(),
	}
	want := []string{"urn:d", "urn:p", "urn:p", "", "", "urn:q", "q", "http://www.w3.org/XML/1998/namespace"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestManyNamespaces(t *testing.T) {
	// 70,000 records that each declare the same namespace are one namespace.
	body := "<r>" + strings.Repeat(`<a xmlns="urn:d" xmlns:p="urn:p" p:b="1"/>`, 70_000) + "</r>"
	d := read(t, body, wire.Options{})
	if got := d.Root().Get("a").Attr("b").Space(); got != "urn:p" || len(d.Findings()) != 0 {
		t.Errorf("space %q, findings %v", got, d.Findings())
	}
	different := "<r>" + numbered(`<a xmlns="u%d"/>`, 2<<20) + "</r>"
	if got := faults(different, wire.Options{}); len(got) != 1 || !strings.HasPrefix(got[0], "error limit@") {
		t.Errorf("over 65,535 namespaces: %v, want a limit", got)
	}
}

func TestManyPrefixes(t *testing.T) {
	tests := []struct{ name, body, want, why string }{
		{"declared", "<r" + numbered(` xmlns:p%d="u"`, 127*14) + "/>", "", "as services with many schemas send them"},
		{"too many in scope", "<r" + numbered(` xmlns:p%d="u"`, 129*14+200) + "/>", "error limit", "over 128"},
		{"too many undeclared", "<r>" + numbered("<p%d:a/>", 33*9) + "</r>", "error limit", "over 32"},
	}
	for _, tt := range tests {
		got := strings.Join(faults(tt.body, wire.Options{}), " ")
		if !strings.HasPrefix(got, tt.want) || tt.want == "" && got != "" {
			t.Errorf("%s: %q, want %q: %s", tt.name, got, tt.want, tt.why)
		}
	}
}

func TestPath(t *testing.T) {
	long := strings.Repeat("k", 100)
	tests := []struct {
		name, body string
		node       func(wire.Node) wire.Node
		want, why  string
	}{
		{"root element", `<root/>`, func(n wire.Node) wire.Node { return n }, "/root", "its name"},
		{"root object", `{}`, func(n wire.Node) wire.Node { return n }, "/", "it has no name"},
		{"root array item", `[0,[1]]`, func(n wire.Node) wire.Node { return last(last(n)) }, "/[2][1]", "items have indexes"},
		{"items always indexed", `{"b":[0]}`, func(n wire.Node) wire.Node { return last(n.Get("b")) }, "/b[1]", "even a single one"},
		{"single element", `<r><a b="1"/></r>`, func(n wire.Node) wire.Node { return n.At("a", "b") }, "/r/a/@b", "no index where there is one"},
		{"elements in turn", `<r><a/><b/><a/><b/><c/></r>`, func(n wire.Node) wire.Node { return slices.Collect(n.Each("b"))[1] }, "/r/b[2]", "counted by name"},
		{"first of several", `<r><a/><b/><a/></r>`, func(n wire.Node) wire.Node { return n.Get("a") }, "/r/a[1]", "an index as soon as there are two"},
		{"many names", `<r>` + numbered("<n%d/>", 200) + `<n3/></r>`, func(n wire.Node) wire.Node { return last(n) }, "/r/n3[2]", "over the short list"},
		{"slash in key", `{"a/b":1}`, func(n wire.Node) wire.Node { return last(n) }, `/"a/b"`, "it could be misread"},
		{"index in key", `{"a[1]":1}`, func(n wire.Node) wire.Node { return last(n) }, `/"a[1]"`, "it could be misread"},
		{"control in key", `{"a\n\u202e":1}`, func(n wire.Node) wire.Node { return last(n) }, `/"a\n\u202e"`, "logs stay readable"},
		{"letters in key", `{"ключ":1}`, func(n wire.Node) wire.Node { return last(n) }, "/ключ", "letters are plain"},
		{"long key", `{"` + long + `":1}`, func(n wire.Node) wire.Node { return last(n) }, "/" + long[:64] + "...", "cut"},
		{"empty key", `{"":1}`, func(n wire.Node) wire.Node { return last(n) }, "/", "nothing to write"},
	}
	for _, tt := range tests {
		if got := tt.node(read(t, tt.body, wire.Options{}).Root()).Path(); got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, got, tt.want, tt.why)
		}
	}
	deep := read(t, strings.Repeat("[", 100)+strings.Repeat("]", 100), wire.Options{Limits: wire.Limits{Depth: 100}}).Root()
	for deep.Len() > 0 {
		deep = last(deep)
	}
	if got, want := deep.Path(), "..."+strings.Repeat("[1]", 64); got != want {
		t.Errorf("deep path %q, want its last 64 steps", got)
	}
}

func last(n wire.Node) wire.Node {
	var c wire.Node
	for c = range n.Children() {
	}
	return c
}

func TestWhole(t *testing.T) {
	d := read(t, `<r><a><b>1</b><c>2`, wire.Options{})
	root := d.Root()
	got := []bool{root.Whole(), root.Get("a").Whole(), root.At("a", "b").Whole(), root.At("a", "c").Whole()}
	if diff := cmp.Diff([]bool{false, false, true, false}, got); diff != "" {
		t.Errorf("what was open at the cut is not whole: (-want +got)\n%s", diff)
	}
	if text := root.At("a", "c").Text(); text != "" {
		t.Errorf("half a text %q was given out", text)
	}
	root = read(t, `{"a":[{"b":1},{"b":2`, wire.Options{}).Root()
	var whole []bool
	for item := range root.Each("a") {
		whole = append(whole, item.Whole())
	}
	if diff := cmp.Diff([]bool{true, false}, whole); diff != "" || root.Whole() {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if last(root.Get("a")).Get("b").Exists() {
		t.Error("a number that may go on was given out")
	}
}

func TestCSVTree(t *testing.T) {
	tests := []struct {
		name, body string
		o          wire.Options
		want       []string
		why        string
	}{
		{"separator found: semicolon", "a;b;c,d\n1;2;3\n", wire.Options{Header: true}, []string{"row", "a 1", "b 2", "c,d 3"}, "the commonest of the header"},
		{"separator found: comma", "a,b;c\n1,2\n", wire.Options{Header: true}, []string{"row", "a 1", "b;c 2"}, "of equals the comma"},
		{"separator missing", "a\n1\n", wire.Options{Header: true}, []string{"row", "a 1"}, "one column"},
		{"separator found: tab", "a\tb\tc\n1\t2\t3\n", wire.Options{Header: true}, []string{"row", "a 1", "b 2", "c 3"}, "tabs"},
		{"separator found: bar", "a|b\n1|2\n", wire.Options{Header: true}, []string{"row", "a 1", "b 2"}, "bars"},
		{"separator not in quotes", "\"a;b;c\",d\n1,2\n", wire.Options{Header: true}, []string{"row", `a;b;c 1`, "d 2"}, "quotes hide it"},
		{"separator told", "a,b;c\n1,2;3\n", wire.Options{Header: true, Comma: ';'}, []string{"row", "a,b 1,2", "c 3"}, "the caller knows"},
		{"without header", "1,,3\n", wire.Options{}, []string{"row", "1 1", "3 3"}, "columns have numbers, empty cells are left out"},
		{"names trimmed", " a ,\tb\n 1 ,2\n", wire.Options{Header: true}, []string{"row", "a  1 ", "b 2"}, "names are trimmed, cells are not"},
		{"columns without name", "a,,b\n1,2,3,4\n", wire.Options{Header: true}, []string{"row", "a 1", "2 2", "b 3", "4 4"}, "their number"},
		{"quotes", "a,b\n\"x \"\"y\"\"\r\nz\",\",\"\n", wire.Options{Header: true}, []string{"row", "a x \"y\"\nz", "b ,"}, "RFC 4180"},
		{"duplicate column", "a,a\n,2\n", wire.Options{Header: true}, []string{"row", "a 2"}, "the one that is filled"},
		{"cr only", "a,b\r1,\"2\r3\"\r", wire.Options{Header: true}, []string{"row", "a 1", "b 2\r3"}, "lines end in CR"},
		{"mark", "\ufeffa,b\n1,2\n", wire.Options{Header: true}, []string{"row", "a 1", "b 2"}, "no part of the name"},
	}
	for _, tt := range tests {
		tt.o.Format = wire.FormatCSV
		if diff := cmp.Diff(tt.want, listCSV(read(t, tt.body, tt.o).Root())); diff != "" {
			t.Errorf("%s: (-want +got)\n%s%s", tt.name, diff, tt.why)
		}
	}
}

func TestNeighboursOfBrokenRow(t *testing.T) {
	const body = "n,t\n1,a\n2,\"b\n3,c\n4,d\"e\n5,f\n"
	d := read(t, body, wire.Options{Format: wire.FormatCSV, Header: true})
	var whole []string
	for row := range d.Root().Children() {
		if row.Whole() {
			whole = append(whole, row.Get("n").Text())
		}
	}
	if diff := cmp.Diff([]string{"1", "3", "5"}, whole); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}
