package wire_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// invariants holds for every Read: what comes out is well formed, whatever went
// in.
func invariants(t *testing.T, body []byte, o wire.Options, d *wire.Doc, err error) {
	t.Helper()
	if err != nil {
		var e *wire.Error
		if !errors.As(err, &e) || d != nil {
			t.Fatalf("error %v with Doc %v", err, d)
		}
		if e.Offset < 0 || e.Offset > int64(len(body)) {
			t.Errorf("offset %d of error outside the body of %d", e.Offset, len(body))
		}
		return
	}
	inside := func(what string, at int64) {
		if at < 0 || at > int64(len(body)) {
			t.Errorf("%s: offset %d outside the body of %d", what, at, len(body))
		}
	}
	last := int64(0)
	for _, f := range d.Findings() {
		inside(f.Kind.String(), f.Offset)
		if f.Offset < last || f.Path == "" || !utf8.ValidString(f.Path) || !utf8.ValidString(f.Value) {
			t.Errorf("finding %+v after offset %d", f, last)
		}
		last = f.Offset
	}
	nodes := 0
	var walk func(n wire.Node, depth int)
	walk = func(n wire.Node, depth int) {
		nodes++
		inside(n.Path(), n.Offset())
		for _, s := range []string{n.Name(), n.Space(), n.Text(), n.Path()} {
			if !utf8.ValidString(s) {
				t.Errorf("%s: %q is not UTF-8", n.Path(), s)
			}
		}
		if !n.Exists() || depth > 70 {
			t.Fatalf("%s: depth %d", n.Path(), depth)
		}
		if n.Whole() && n.Parent().Exists() && n.Offset() < n.Parent().Offset() && n.Parent().Kind() != wire.Element {
			t.Errorf("%s begins before its parent", n.Path())
		}
		for a := range n.Attrs() {
			if a.Parent() != n || a.Kind() != wire.Attr {
				t.Errorf("%s is not an attribute of %s", a.Path(), n.Path())
			}
			nodes++
			inside(a.Path(), a.Offset())
		}
		children := 0
		for c := range n.Children() {
			children++
			if c.Parent() != n {
				t.Errorf("%s is not a child of %s", c.Path(), n.Path())
			}
			if !c.Whole() && n.Whole() && n.Kind() != wire.Table {
				t.Errorf("%s is not whole, and its parent is", c.Path())
			}
			if c.Name() != "" && !n.Get(c.Name()).Exists() {
				t.Errorf("%s is not found by its name", c.Path())
			}
			walk(c, depth+1)
		}
		if n.Len() != children {
			t.Errorf("%s: Len %d of %d children", n.Path(), n.Len(), children)
		}
	}
	walk(d.Root(), 1)
	if most := max(100_000, len(body)/4); nodes > most {
		t.Errorf("%d nodes, over %d", nodes, most)
	}
	again, err := wire.Read(body, o)
	if err != nil {
		t.Fatalf("the second time: %v", err)
	}
	if diff := cmp.Diff(d.Findings(), again.Findings()); diff != "" {
		t.Errorf("the second time: (-first +second)\n%s", diff)
	}
}

// spoils are the findings after which the rest of a body is not read, or texts
// are not as they were.
func spoiled(d *wire.Doc, kinds ...wire.Kind) bool {
	for _, f := range d.Findings() {
		for _, k := range kinds {
			if f.Kind == k {
				return true
			}
		}
	}
	return false
}

func isUTF16(body []byte, d *wire.Doc) bool { return d != nil && d.Charset() == wire.UTF16 }

// checkJSON, checkXML and checkCSV hold a body to the invariants and compare it
// with the standard decoder; compared reports whether both read it.

func checkJSON(t *testing.T, body []byte) (compared bool) {
	t.Helper()
	o := wire.Options{Format: wire.FormatJSON}
	original := bytes.Clone(body)
	d, err := wire.Read(body, o)
	invariants(t, body, o, d, err)
	if !bytes.Equal(original, body) {
		t.Fatal("the body was changed")
	}
	if isUTF16(body, d) {
		return false
	}
	plain := inUTF8(body, d.Charset())
	want, wantErr := plainJSON(plain)
	switch {
	case wantErr != nil && err == nil && len(d.Findings()) == 0:
		t.Fatalf("accepted, but encoding/json does not: %v", wantErr)
	case wantErr == nil && err != nil && !errors.Is(err, wire.ErrLimit):
		t.Fatalf("refused, but encoding/json accepts it: %v", err)
	case wantErr != nil || err != nil:
		return false
	case spoiled(d, wire.Malformed, wire.Truncated, wire.TrailingBytes):
		t.Fatalf("found broken, but encoding/json accepts it: %v", d.Findings())
	}
	if diff := cmp.Diff(want, listJSON(d.Root(), nil)); diff != "" {
		t.Errorf("not as encoding/json reads it: (-want +got)\n%s", diff)
	}
	return true
}

func checkXML(t *testing.T, body []byte) (compared bool) {
	t.Helper()
	o := wire.Options{Format: wire.FormatXML}
	d, err := wire.Read(body, o)
	invariants(t, body, o, d, err)
	if err != nil || isUTF16(body, d) {
		return false
	}
	want, wantErr := plainXML(inUTF8(body, d.Charset()))
	if wantErr != nil {
		if len(d.Findings()) == 0 {
			t.Fatalf("accepted, but encoding/xml does not: %v", wantErr)
		}
		return false
	}
	if spoiled(d, wire.Malformed, wire.Truncated, wire.TrailingBytes, wire.IllegalCharacter) {
		return false
	}
	if diff := cmp.Diff(want, listXML(d.Root(), nil)); diff != "" {
		t.Errorf("not as encoding/xml reads it: (-want +got)\n%s", diff)
	}
	return true
}

func checkCSV(t *testing.T, body []byte, comma rune) (compared bool) {
	t.Helper()
	o := wire.Options{Format: wire.FormatCSV, Comma: comma}
	d, err := wire.Read(body, o)
	invariants(t, body, o, d, err)
	if err != nil || isUTF16(body, d) {
		return false
	}
	want, wantErr := plainCSV(inUTF8(body, d.Charset()), comma)
	if wantErr != nil {
		if len(d.Findings()) == 0 {
			t.Fatalf("accepted, but encoding/csv does not: %v", wantErr)
		}
		return false
	}
	if spoiled(d, wire.IllegalCharacter, wire.LineEnding) {
		return false
	}
	if spoiled(d, wire.Malformed, wire.Truncated, wire.RaggedRow) {
		t.Fatalf("found broken, but encoding/csv accepts it: %v", d.Findings())
	}
	if diff := cmp.Diff(want, listCSV(d.Root())); diff != "" {
		t.Errorf("not as encoding/csv reads it: (-want +got)\n%s", diff)
	}
	return true
}

func FuzzJSON(f *testing.F) {
	f.Add(jsonBody(2))
	for _, seed := range []string{
		`{"a":[1,-2.5e+3,"\u00e9\ud83d\ude00\n",true,false,null,{}],"a":"\ud800x"}`, "\ufeff[]", `{"":{"A":1,"a":2}}`,
		"[\"\xff\xc3\"]", `["\u0000\/\b\f\r\t\\\""]`, " 1 ", `"x"`, "[1,]", `{"a" : [ ] , "b" : { } }`, "[\xd0\x9f]",
		"[\"\xc4\xee\xf1\xf2\xe0\xe2\xeb\xe5\xed\xee\"]", "\xfe\xff\x00[\x00]", "[1e400,-0,0.10]",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) { checkJSON(t, body) })
}

func FuzzXML(f *testing.F) {
	f.Add(soapBody(1))
	f.Add(spsrBody(2))
	for _, seed := range []string{
		`<?xml version="1.0" encoding="utf-8" standalone="yes"?><!-- c --><a xmlns="u" xmlns:p="v" b="1" p:c='2'>x<p:d/>y</a><?pi z?>`,
		`<a b="&lt;&#65;&#x42;&quot;">&amp;<![CDATA[<x>]]>&apos;&gt;` + "\r\n\r</a>", `<a xmlns="u"><b xmlns=""><c xmlns="w"/></b></a>`,
		`<xml:a xml:lang="ru"/>`, `<a>A & B &nbsp;</a>`, `<a><b></a></b>`, "<a>\x04</a>", `<a b="1" b="2"/>`, `<Привет мир="да"/>`,
		"\n<?xml version='1.1'?><a/>", "<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xc4\xee\xec</a>", `<xmlns a="b" xmlns="c"/>`,
		`<a>]]></a>`, `<a>]]&gt;</a>`, `<a><!-- -- --></a>`, `<a b='"' c="'"/>`, `<!DOCTYPE a><a/>`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) { checkXML(t, body) })
}

func FuzzCSV(f *testing.F) {
	f.Add(csvBody(3), byte(';'))
	for _, seed := range []string{
		"a,b\n1,\"x\"\"y\"\n", "a,b\r\n\r\n\"1\r\n2\",3\r\n", "a,b\n1,\"x\n", "a,b\n1\n", "a,b\r1,2\r", "\ufeffa\tb\n1\t2", "a,b\n,\n",
		"a,\"b\"\r", "\"\",\"\"\n", "a\r\r\nb\n", "\xc4\xe0,\xcd\xe5\xf2\n", "a\xff,b\n", "\"a\"b\nc\n",
	} {
		f.Add([]byte(seed), byte(','))
	}
	f.Fuzz(func(t *testing.T, body []byte, comma byte) {
		if !strings.ContainsRune(",;\t|", rune(comma)) {
			comma = ','
		}
		checkCSV(t, body, rune(comma))
	})
}
