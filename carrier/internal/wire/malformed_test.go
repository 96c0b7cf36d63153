package wire_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// faults lists what Read says of a body: "error syntax@3", or each finding as
// "kind@offset".
func faults(body string, o wire.Options) []string {
	d, err := wire.Read([]byte(body), o)
	if err != nil {
		var e *wire.Error
		if !errors.As(err, &e) {
			return []string{"untyped " + err.Error()}
		}
		for name, sentinel := range map[string]error{
			"empty": wire.ErrEmpty, "format": wire.ErrFormat, "charset": wire.ErrCharset, "syntax": wire.ErrSyntax,
			"doctype": wire.ErrDoctype, "character": wire.ErrCharacter, "limit": wire.ErrLimit,
		} {
			if errors.Is(err, sentinel) {
				return []string{fmt.Sprintf("error %s@%d", name, e.Offset)}
			}
		}
		return []string{"unknown " + err.Error()}
	}
	var got []string
	for _, f := range d.Findings() {
		got = append(got, fmt.Sprintf("%s@%d", f.Kind, f.Offset))
	}
	return got
}

type fault struct {
	name, body string
	want       string // joined by blanks; "" for none
	why        string
}

func testFaults(t *testing.T, o wire.Options, tests []fault) {
	t.Helper()
	seen := map[string]bool{}
	for _, tt := range tests {
		if seen[tt.name] || tt.why == "" {
			t.Errorf("row %q stands twice or has no why", tt.name)
		}
		seen[tt.name] = true
		t.Run(tt.name, func(t *testing.T) {
			got := strings.Join(faults(tt.body, o), " ")
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%.80q: (-want +got)\n%s%s", tt.body, diff, tt.why)
			}
		})
	}
}

func TestMalformedJSON(t *testing.T) {
	testFaults(t, wire.Options{Format: wire.FormatJSON}, []fault{
		{"empty", "", "error empty@0", "nothing was sent"},
		{"blanks", " \r\n\t", "error empty@0", "blanks are nothing"},
		{"bom only", "\ufeff", "error empty@3", "a byte order mark is no content"},
		{"letters", "OK", "error syntax@0", "a plain word is no JSON"},
		{"cut true", "tru", "error syntax@3", "a root that is no container must be whole"},
		{"wrong true", "trux", "error syntax@3", "the first wrong letter"},
		{"wrong null", "nul1", "error syntax@3", "the first wrong letter"},
		{"wrong false", "fa1se", "error syntax@2", "the first wrong letter"},
		{"capital", "True", "error syntax@0", "literals are lower case"},
		{"lone minus", "-", "error syntax@1", "digits are missing at the end"},
		{"plus", "+1", "error syntax@0", "JSON has no plus sign"},
		{"point first", ".5", "error syntax@0", "a number begins with a digit"},
		{"point last", "5.", "error syntax@2", "digits are missing"},
		{"no exponent", "5e", "error syntax@2", "digits are missing"},
		{"signed no exponent", "5e+", "error syntax@3", "digits are missing"},
		{"leading zero", "01", "trailing_bytes@1", "0 is a whole number; the rest follows the root"},
		{"hex", "0x1", "trailing_bytes@1", "the root ends before the x"},
		{"cut string", `"abc`, "error syntax@4", "a root string that does not end"},
		{"open object", "{", "truncated@1", "the root has begun"},
		{"open array", "[", "truncated@1", "the root has begun"},
		{"cut key", `{"a`, "truncated@3", "inside a key"},
		{"cut after key", `{"a"`, "truncated@4", "no colon"},
		{"cut after colon", `{"a":`, "truncated@5", "no value"},
		{"cut value", `{"a":"b`, "truncated@7", "inside a value"},
		{"cut number", `{"a":12`, "truncated@7", "more digits may have followed"},
		{"cut literal", `[tr`, "truncated@3", "inside a literal"},
		{"cut after value", `[1`, "truncated@2", "no bracket"},
		{"cut after comma", `[1,`, "truncated@3", "no next value"},
		{"cut escape", `["\`, "truncated@3", "inside an escape"},
		{"cut hex", `["\u00`, "truncated@6", "inside an escape"},
		{"cut in character", "[\"\xd0", "invalid_utf8@2 truncated@3", "half a character, then nothing"},
		{"key without quotes", `{a:1}`, "malformed@1", "keys are strings"},
		{"key in single quotes", `{'a':1}`, "malformed@1", "JSON has one kind of quote"},
		{"number as key", `{1:2}`, "malformed@1", "keys are strings"},
		{"no colon", `{"a" 1}`, "malformed@5", "a colon was due"},
		{"two colons", `{"a"::1}`, "malformed@5", "a value was due"},
		{"equals sign", `{"a"=1}`, "malformed@4", "a colon was due"},
		{"no value", `{"a":}`, "malformed@5", "a value was due"},
		{"no comma", `[1 2]`, "malformed@3", "a comma was due"},
		{"comma last in array", `[1,]`, "malformed@3", "a value was due"},
		{"comma last in object", `{"a":1,}`, "malformed@7", "a key was due"},
		{"comma first", `[,1]`, "malformed@1", "a value was due"},
		{"two commas", `[1,,2]`, "malformed@3", "a value was due"},
		{"comma only", `{,}`, "malformed@1", "a key was due"},
		{"wrong bracket", `[1}`, "malformed@2", "an array ends with its own bracket"},
		{"wrong brace", `{"a":1]`, "malformed@6", "an object ends with its own brace"},
		{"comment", `[/*x*/1]`, "malformed@1", "JSON has no comments"},
		{"line comment", "[1 // x\n]", "malformed@3", "JSON has no comments"},
		{"NaN", `[NaN]`, "malformed@1", "JSON has no NaN"},
		{"infinity", `[-Infinity]`, "malformed@2", "JSON has no infinity"},
		{"undefined", `[undefined]`, "malformed@1", "JavaScript is not JSON"},
		{"zeros inside", `[007]`, "malformed@2", "no leading zeros"},
		{"raw newline", "[\"a\nb\"]", "malformed@3", "control characters are escaped"},
		{"raw tab", "[\"a\tb\"]", "malformed@3", "control characters are escaped"},
		{"raw NUL", "[\"a\x00\"]", "malformed@3", "control characters are escaped"},
		{"NUL outside", "[1,\x002]", "malformed@3", "not a blank"},
		{"form feed", "[1,\f2]", "malformed@3", "not one of the four blanks"},
		{"no-break space", "[1,\u00a02]", "malformed@3", "not one of the four blanks"},
		{"bad escape", `["\x41"]`, "malformed@3", "no such escape"},
		{"escaped quote only", `["\']`, "malformed@3", "no such escape"},
		{"bad hex digit", `["\u00g0"]`, "malformed@6", "the first wrong digit"},
		{"capital U", `["\U0041"]`, "malformed@3", "no such escape"},
		{"lone high half", `["\ud83d"]`, "invalid_utf8@2", "half a surrogate pair"},
		{"lone low half", `["a\ude00"]`, "invalid_utf8@3", "half a surrogate pair"},
		{"high half, then a letter", `["\ud83d\u0041"]`, "invalid_utf8@2", "the letter is kept"},
		{"two high halves", `["\ud83d\ud83d"]`, "invalid_utf8@2 invalid_utf8@8", "neither has its pair"},
		{"invalid byte", "[\"a\xffb\"]", "invalid_utf8@3", "no UTF-8 and not Cyrillic"},
		{"invalid byte in key", "{\"a\xff\":1}", "invalid_utf8@3", "keys are texts too"},
		{"invalid byte outside", "[1,\xff]", "invalid_utf8@3 malformed@3", "a value was due"},
		{"overlong", "[\"\xc0\xaf\"]", "invalid_utf8@2", "overlong forms are not UTF-8; one run, one finding"},
		{"surrogate in UTF-8", "[\"\xed\xa0\x80\"]", "invalid_utf8@2", "CESU is not UTF-8"},
		{"duplicate key", `{"a":1,"b":2,"a":3}`, "duplicate_key@14", "the second is found"},
		{"duplicate by escape", `{"a":1,"\u0061":2}`, "duplicate_key@8", "keys are compared decoded"},
		{"three of a key", `{"a":1,"a":2,"a":3}`, "duplicate_key@8 duplicate_key@14", "each repetition"},
		{"case variant", `{"id":1,"ID":2}`, "case_variant@9", "encoding/json would fold them"},
		{"variant and duplicate", `{"A":1,"a":2,"a":3}`, "case_variant@8 duplicate_key@14", "the exact match says more"},
		{"duplicate deep", `[{"x":{"k":1,"k":2}}]`, "duplicate_key@14", "in any object"},
		{"same key elsewhere", `[{"k":1},{"k":2}]`, "", "two objects"},
		{"empty keys", `{"":1,"":2}`, "duplicate_key@7", "an empty key is a key"},
		{"long number", "[" + strings.Repeat("9", 65) + "]", "long_number@1", "over 64 characters"},
		{"number at the limit", "[" + strings.Repeat("9", 64) + "]", "", "64 characters are read"},
		{"second root", `{} {}`, "trailing_bytes@3", "one root"},
		{"trailing letters", `[]x`, "trailing_bytes@2", "after the root"},
		{"trailing comma", `{},`, "trailing_bytes@2", "after the root"},
		{"trailing NUL", "[]\n\x00\x00", "trailing_bytes@3", "padding is not blank"},
		{"trailing bracket", `[]]`, "trailing_bytes@2", "one too many"},
		{"trailing newline", "[]\r\n", "", "blanks may follow"},
		{"depth", strings.Repeat("[", 65), "error limit@64", "65 levels"},
		{"depth at the limit", strings.Repeat("[", 64) + strings.Repeat("]", 64), "", "64 levels are read"},
		{"depth of objects", strings.Repeat(`{"a":`, 65), "error limit@320", "the 65th brace"},
		{"tokens", "[" + strings.Repeat("1,", 100_000) + "1]", "error limit@199999", "the root and 99,999 numbers are 100,000 tokens"},
		{"html", "<html></html>", "error syntax@0", "an error page where JSON was due"},
		{"utf-32", "\xff\xfe\x00\x00[\x00\x00\x00", "error charset@0", "not a charset of any carrier"},
		{"utf-16 half pair", "\xfe\xff\x00[\x00\"\xd8\x3d\x00\"\x00]", "invalid_utf8@6", "counted in bytes as sent"},
		{"utf-16 odd byte", "\xff\xfe[\x00]\x00\x00", "invalid_utf8@6", "half a unit"},
		{"utf-16 unannounced", "[\x001\x00]\x00", "charset_guess@0", "no mark and no declaration"},
	})
}

func TestMalformedXML(t *testing.T) {
	attrs := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, ` a%d=""`, i)
		}
		return b.String()
	}
	testFaults(t, wire.Options{Format: wire.FormatXML}, []fault{
		{"empty", "", "error empty@0", "nothing was sent"},
		{"blanks", "\n\n", "error empty@0", "blanks are nothing"},
		{"text only", "OK", "error syntax@0", "no root"},
		{"text before the root", "x<a/>", "error syntax@0", "only blanks, comments and instructions"},
		{"declaration only", `<?xml version="1.0"?>`, "error syntax@21", "no root"},
		{"comment only", `<!-- a -->`, "error syntax@10", "no root"},
		{"cut declaration", `<?xml version="1.0"`, "error syntax@19", "no end"},
		{"declaration without quotes", `<?xml version=1.0?><a/>`, "error syntax@14", "values are quoted"},
		{"declaration out of order", `<?xml encoding="utf-8" version="1.0"?><a/>`, "error syntax@23", "version comes first"},
		{"declaration without blank", `<?xml version="1.0"encoding="utf-8"?><a/>`, "error syntax@19", "a blank was due"},
		{"unknown in declaration", `<?xml version="1.0" lang="ru"?><a/>`, "error syntax@20", "no such word"},
		{"version 2", `<?xml version="2.0"?><a/>`, "error syntax@15", "not XML as we know it"},
		{"version 1.1", `<?xml version="1.1"?><a/>`, "version_11@15", "read as 1.0"},
		{"blank before the declaration", "\n<?xml version=\"1.0\"?><a/>", "late_declaration@1", "it has to stand first"},
		{"comment before the declaration", `<!-- --><?xml version="1.0"?><a/>`, "late_declaration@8", "it has to stand first"},
		{"two declarations", `<?xml version="1.0"?><?xml version="1.0"?><a/>`, "late_declaration@21", "one is enough"},
		{"declaration inside", `<a><?xml version="1.0"?></a>`, "malformed@3", "a second document inside the first"},
		{"declaration after", `<a/><?xml version="1.0"?><a/>`, "trailing_bytes@4", "a second document"},
		{"doctype", `<!DOCTYPE a><a/>`, "error doctype@0", "refused"},
		{"doctype of html", `<!doctype html><html></html>`, "error doctype@0", "an error page"},
		{"doctype after the declaration", `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`, "error doctype@21", "entities are never declared"},
		{"doctype inside", `<a><!DOCTYPE b></a>`, "error doctype@3", "refused anywhere"},
		{"entity declaration", `<!ENTITY x "y"><a/>`, "error doctype@0", "refused"},
		{"bad bang", `<a><!x-></a>`, "error doctype@3", "any declaration is refused"},
		{"bang digit", `<a><!1></a>`, "malformed@5", "neither comment nor CDATA"},
		{"cut bang", `<a><!`, "truncated@5", "a comment or CDATA was to come"},
		{"lone bracket", `<`, "error syntax@1", "cut in the root's tag"},
		{"bracket and blank", `< a/>`, "error syntax@1", "the name follows at once"},
		{"no name", `<>`, "error syntax@1", "a name was due"},
		{"name begins with digit", `<1a/>`, "error syntax@1", "no name"},
		{"name begins with minus", `<-a/>`, "error syntax@1", "no name"},
		{"name begins with colon", `<:a/>`, "error syntax@1", "the prefix is missing"},
		{"name ends with colon", `<a:/>`, "error syntax@3", "the local name is missing"},
		{"two colons in name", `<a:b:c/>`, "error syntax@4", "one prefix"},
		{"digit after colon", `<a:1/>`, "error syntax@3", "no local name"},
		{"bang in name", `<a!/>`, "error syntax@2", "no such character in a name"},
		{"symbol in name", `<a№/>`, "error syntax@2", "not a letter"},
		{"invalid byte in name", "<r><a\xff/></r>", "invalid_utf8@5 malformed@5", "not a character"},
		{"cut root name", `<roo`, "error syntax@4", "the root has not begun"},
		{"cut prefix", `<r><p`, "truncated@5", "the tag breaks off"},
		{"cut name with prefix", `<r><p:a`, "truncated@7", "the tag breaks off"},
		{"cut name of other letters", `<r><Ж`, "truncated@6", "the tag breaks off"},
		{"name begins with other symbol", `<r><№/></r>`, "malformed@4", "not a letter"},
		{"cut reference", `<r a="&#12"/>`, "unknown_entity@6", "no semicolon"},
		{"raw noncharacter in attribute", "<r a=\"\ufffe\"/>", "illegal_character@6", "no character of XML"},
		{"17 controls in attribute", "<r a=\"" + strings.Repeat("\x01", 17) + "\"/>", "error character@22", "no text at all"},
		{"17 controls in CDATA", "<r><![CDATA[" + strings.Repeat("\x01", 17) + "]]></r>", "error character@28", "CDATA is no way round"},
		{"17 references", "<r>" + strings.Repeat("&#1;", 17) + "</r>", "error character@67", "no text at all"},
		{"33 prefixes on attributes", "<r" + numbered(` p%02d:a=""`, 33*9) + "/>", "error limit@291", "over 32 without a namespace"},
		{"cut root tag", `<a b="c"`, "error syntax@8", "the root has not begun"},
		{"cut tag", `<r><a b="c"`, "truncated@11", "the tag breaks off"},
		{"cut attribute name", `<r><a b`, "truncated@7", "the tag breaks off"},
		{"cut attribute value", `<r><a b="c`, "truncated@10", "the tag breaks off"},
		{"cut after slash", `<r><a/`, "truncated@6", "the tag breaks off"},
		{"cut text", `<r>ab`, "truncated@5", "the root is open"},
		{"cut end tag", `<r></r`, "truncated@6", "the end tag breaks off"},
		{"cut end tag name", `<root></ro`, "truncated@10", "the end tag breaks off"},
		{"cut comment", `<r><!-- x`, "truncated@9", "the comment breaks off"},
		{"cut comment end", `<r><!-- x--`, "truncated@11", "the comment breaks off"},
		{"cut CDATA", `<r><![CDATA[x]]`, "truncated@15", "the section breaks off"},
		{"cut CDATA start", `<r><![CDA`, "truncated@9", "the section breaks off"},
		{"cut instruction", `<r><?x y`, "truncated@8", "the instruction breaks off"},
		{"cut entity", `<r>a&am`, "truncated@7", "no entity is found wanting that is only cut"},
		{"never closed", `<r><a></a>`, "truncated@10", "the root is open"},
		{"wrong end tag", `<r><a></b></r>`, "malformed@8", "the innermost element ends first"},
		{"end tags crossed", `<r><a><b></a></b></r>`, "malformed@11", "elements nest"},
		{"end tag in other case", `<r></R>`, "malformed@5", "names have a case"},
		{"end tag with other prefix", `<r><p:a></q:a></r>`, "undeclared_prefix@4 malformed@10", "the prefix is part of the name as written"},
		{"end tag with attribute", `<r></r a="1">`, "malformed@7", "an end tag has none"},
		{"end tag with blank", `<r></ r>`, "malformed@5", "the name follows at once"},
		{"end tag with slash", `<r></r/>`, "malformed@6", "no such tag"},
		{"end tag too many", `<r></r></r>`, "trailing_bytes@7", "nothing is open"},
		{"slash and blank", `<r / >`, "error syntax@4", "the bracket follows at once"},
		{"attribute without quotes", `<r a=1/>`, "error syntax@5", "a quote was due"},
		{"attribute without value", `<r><a b/></r>`, "malformed@7", "an equals sign was due"},
		{"attribute without name", `<r ="1"/>`, "error syntax@3", "a name was due"},
		{"attribute with bracket", `<r><a b="<"/></r>`, "malformed@9", "never in a value"},
		{"attributes without blank", `<r><a b="1"c="2"/></r>`, "malformed@11", "a blank was due"},
		{"attribute with mixed quotes", `<r><a b="1'/></r>`, "malformed@13", "the value goes on to the next tag"},
		{"duplicate attribute", `<r a="1" b="2" a="3"/>`, "duplicate_key@15", "encoding/xml says nothing"},
		{"duplicate by namespace", `<r xmlns:p="u" xmlns:q="u" p:a="1" q:a="2"/>`, "duplicate_key@37", "two prefixes, one name"},
		{"other namespaces", `<r xmlns:p="u" xmlns:q="v" p:a="1" q:a="2" a="3"/>`, "", "three names"},
		{"attributes in other case", `<r a="1" A="2"/>`, "", "names have a case"},
		{"undeclared prefix", `<p:r/>`, "undeclared_prefix@1", "the prefix stands for its namespace"},
		{"undeclared twice", `<p:r><p:a p:b="1"/></p:r>`, "undeclared_prefix@1", "told once"},
		{"undeclared on attribute", `<r p:a="1"/>`, "undeclared_prefix@3", "attributes have prefixes too"},
		{"declared later", `<r><p:a/><b xmlns:p="u"/></r>`, "undeclared_prefix@4", "scope is the element"},
		{"scope ended", `<r><b xmlns:p="u"/><p:a/></r>`, "undeclared_prefix@20", "scope is the element"},
		{"xmlns as prefix", `<r xmlns:xmlns="u"/>`, "error syntax@3", "the name is reserved"},
		{"section end in text", `<r>a]]>b</r>`, "malformed@4", "only after CDATA"},
		{"bare ampersand", `<r>A & B</r>`, "unknown_entity@5", "kept as written"},
		{"entity without semicolon", `<r>a&lt b</r>`, "unknown_entity@4", "kept as written"},
		{"html entity", `<r>a&nbsp;b</r>`, "unknown_entity@4", "XML knows five"},
		{"entity in attribute", `<r a="x&y=z"/>`, "unknown_entity@7", "a link with bare ampersands"},
		{"capital entity", `<r>&LT;</r>`, "unknown_entity@3", "names have a case"},
		{"reference without digits", `<r>&#;</r>`, "unknown_entity@3", "no number"},
		{"reference without hex digits", `<r>&#x;</r>`, "unknown_entity@3", "no number"},
		{"reference with capital X", `<r>&#X41;</r>`, "unknown_entity@3", "the x is small"},
		{"reference without semicolon", `<r>&#65</r>`, "unknown_entity@3", "no end"},
		{"reference out of range", `<r>&#1114112;</r>`, "unknown_entity@3", "over U+10FFFF"},
		{"reference far out of range", `<r>&#99999999999999999999;</r>`, "unknown_entity@3", "no overflow into a character"},
		{"reference to NUL", `<r>&#0;</r>`, "illegal_character@3", "no character of XML"},
		{"reference to control", `<r a="&#4;"/>`, "illegal_character@6", "no character of XML"},
		{"reference to surrogate", `<r>&#xD800;</r>`, "illegal_character@3", "half a pair"},
		{"reference to noncharacter", `<r>&#xFFFE;</r>`, "illegal_character@3", "no character of XML"},
		{"raw control", "<r>a\x08b</r>", "illegal_character@4", "as real feeds have them"},
		{"raw NUL in attribute", "<r a=\"\x00\"/>", "illegal_character@6", "no character of XML"},
		{"raw noncharacter", "<r>\uffff</r>", "illegal_character@3", "no character of XML"},
		{"control in CDATA", "<r><![CDATA[\x04]]></r>", "illegal_character@12", "CDATA is no way round"},
		{"16 controls", "<r>" + strings.Repeat("\x01", 16) + "</r>", strings.TrimSpace(times16()), "16 are replaced"},
		{"17 controls", "<r>" + strings.Repeat("\x01", 17) + "</r>", "error character@19", "no text at all"},
		{"invalid byte", "<r>a\xffb</r>", "invalid_utf8@4", "no UTF-8 and not Cyrillic"},
		{"invalid byte in comment", "<r><!--\xff--></r>", "invalid_utf8@7", "told even where nothing is read"},
		{"dashes in comment", `<r><!-- a -- b --></r>`, "malformed@12", "two dashes only end it"},
		{"three dashes", `<r><!-- a ---></r>`, "malformed@12", "two dashes only end it"},
		{"instruction without name", `<r><??></r>`, "malformed@5", "a name was due"},
		{"instruction with bad name", `<r><?1?></r>`, "malformed@5", "a name was due"},
		{"instruction without blank", `<r><?a"b"?></r>`, "malformed@6", "a blank was due"},
		{"CDATA before the root", `<![CDATA[x]]><r/>`, "error syntax@0", "text outside the root"},
		{"CDATA after the root", `<r/><![CDATA[x]]>`, "trailing_bytes@4", "text outside the root"},
		{"text after the root", "<r/>\n ok", "trailing_bytes@6", "encoding/xml does not look"},
		{"second root", `<r/><r/>`, "trailing_bytes@4", "one root"},
		{"doctype after the root", `<r/><!DOCTYPE a>`, "trailing_bytes@4", "not read, so not refused"},
		{"bad comment after the root", `<r/><!-- -- -->`, "trailing_bytes@4", "not a comment"},
		{"comment after the root", `<r/><!-- x --><?y z?>` + "\n", "", "may follow"},
		{"NUL after the root", "<r/>\x00", "trailing_bytes@4", "padding is not blank"},
		{"depth", strings.Repeat("<a>", 65), "error limit@192", "65 levels"},
		{"depth at the limit", strings.Repeat("<a>", 64) + strings.Repeat("</a>", 64), "", "64 levels are read"},
		{"attributes", "<r" + attrs(257) + "/>", fmt.Sprintf("error limit@%d", len("<r"+attrs(256))+1), "257 attributes"},
		{"attributes at the limit", "<r" + attrs(256) + "/>", "", "256 are read"},
		{"unknown charset", `<?xml version="1.0" encoding="x-klingon"?><a/>`, "error charset@30", "never guess"},
		{"utf-16 in plain bytes", `<?xml version="1.0" encoding="utf-16"?><a/>`, "charset_guess@43", "bytes of ASCII are not UTF-16"},
		{"utf-8 under windows-1251", `<?xml version="1.0" encoding="windows-1251"?><a>Ж</a>`, "charset_guess@48", "the bytes are UTF-8"},
		{"windows-1251 under utf-8", "<?xml version=\"1.0\" encoding=\"utf-8\"?><a>\xc4\xee\xf1\xf2\xe0\xe2\xeb\xe5\xed\xee</a>", "charset_guess@41", "Cyrillic words"},
		{"0x98 in windows-1251", "<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xc4\xe0 \x98</a>", "illegal_character@51", "the one free place of the charset"},
		{"mark against declaration", "\ufeff<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>Ж</a>", "charset_guess@51", "the mark is right"},
		{"json", `{"a":1}`, "error syntax@0", "not what was due"},
	})
}

func times16() string {
	var b strings.Builder
	for i := range 16 {
		fmt.Fprintf(&b, "illegal_character@%d ", 3+i)
	}
	return b.String()
}

func TestMalformedCSV(t *testing.T) {
	testFaults(t, wire.Options{Format: wire.FormatCSV, Header: true}, []fault{
		{"empty", "", "error empty@0", "nothing was sent"},
		{"blank lines", "\n\r\n\n", "error empty@0", "blanks are nothing"},
		{"header only", "a,b\n", "", "a table without rows"},
		{"duplicate column", "a,b,a\n1,2,3\n", "duplicate_key@4", "which one is meant?"},
		{"duplicate quoted column", "a,\"a\"\n1,2\n", "duplicate_key@3", "quotes do not count"},
		{"columns in other case", "a,A\n1,2\n", "", "two names"},
		{"bare quote", "a,b\n1,x\"y\n3,4\n", "malformed@7", "a quote inside a cell"},
		{"text after quote", "a,b\n\"1\"x,2\n3,4\n", "malformed@7", "a comma was due"},
		{"blank after quote", "a,b\n\"1\" ,2\n", "malformed@7", "blanks belong to cells"},
		{"quote not closed", "a,b\n1,\"x\n", "truncated@9", "the cell goes on to the end"},
		{"quote not closed early", "a,b\n1,\"x\n3,4\n5,6\n", "truncated@17", "the rows after it are read all the same"},
		{"short row", "a,b,c\n1,2\n3,4,5\n", "ragged_row@6", "kept"},
		{"long row", "a,b\n1,2,3\n4,5\n", "ragged_row@4", "kept"},
		{"short last row without end", "a,b,c\n1,2,3\n4,5", "truncated@15", "cut"},
		{"last row without end", "a,b\n1,2", "", "the last line end may be missing"},
		{"cr only", "a,b\r1,2\r3,4\r", "line_ending@3", "as old exports have it"},
		{"cr inside", "a,b\n1\r,2\n", "illegal_character@5", "kept, and told"},
		{"cr before the end", "a,b\n1,2\r", "", "half a line end at the end"},
		{"control", "a,b\n1,x\x01\n", "illegal_character@7", "no text"},
		{"control in quotes", "a,b\n1,\"x\x01\"\n", "illegal_character@8", "no text"},
		{"binary", "PK\x03\x04" + strings.Repeat("\x00", 20), "error character@18", "a spreadsheet, not CSV"},
		{"broken header", "a,b\"c\n1,2\n", "error syntax@3", "no names, no table"},
		{"header not closed", "a,\"b\n1,2\n", "error syntax@9", "no names, no table"},
		{"invalid byte", "a,b\n1,x\xff\n", "invalid_utf8@7", "no UTF-8 and not Cyrillic"},
		{"two broken rows", "a,b\nx\"y,1\n2,3\nz\",4\n", "malformed@5 malformed@15", "each is told"},
	})
}
