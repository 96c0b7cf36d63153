package wire_test

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// Bodies of random fragments, and good bodies with a little damage, reach
// corners that bytes at random do not. The seed is fixed; a failure names the
// body.

var (
	jsonParts = []string{
		"{", "}", "[", "]", ",", ":", `"a"`, `"A"`, `"b":`, `"a":1`, `""`, `"`, `\`, `\u00e9`, `\ud83d`, `\ude00`, `"\u0061"`, `\n`, "1", "-", "0", "1.5e+3",
		"e", ".", "true", "false", "null", "nul", " ", "\n", "\t", "\x00", "\xff", "\xd0\x9f", "\xd0", "Ж", "\ufeff", `{"a":[1,2]}`, `[{"k":"v"}]`,
	}
	jsonTexts = []string{"", "a", "A", "b", "Ж", `\u0416`, `\ud83d\ude00`, `\ud83d`, `\n\"\\\/`, "x y", "\xff", "\U0001f600", "long enough to be more than a word", "\u2028"}
	jsonWords = []string{"true", "false", "null", "0", "-1", "1.50", "1E9", "-0.0e-7", "123456789012345678901234567890"}

	xmlParts = []string{
		"<a>", "</a>", "<a", "</", "/>", ">", "<b/>", "<p:b/>", "</p:b>", "<p:b", ` c="1"`, ` p:c='2'`, ` c="`, `"`, "'", "=", ` xmlns="u"`, ` xmlns:p="v"`,
		` xmlns:q="v"`, ` q:c="3"`, ` xmlns=""`, ":", "x", " ", "\n", "\r\n", "\r", "\t", "&lt;", "&#65;", "&#x0;", "&#xD;", "&", ";", "&nbsp;", "<!--", "-->", "--",
		"<![CDATA[", "]]>", "]", "]]", "<?x", "<?xml", "?>", `<?xml version="1.0" encoding="utf-8"?>`, ` version="1.0"`, "<!", "!", "\x04", "\xff", "Ж", "<Ж/>", "\ufffe", "1", "-", ".",
		"<r>", "</r>", "xml", "xmlns", "\ufeff",
	}
	xmlTexts = []string{
		"", "x", " ", "\n  ", "\r\n", "\r", "Ж", "&amp;", "&#1046;", "&#x41;", "&#xD;", "]]&gt;", "]", ">", `"'`, "<!-- c -->", "<?pi d?>", "<![CDATA[<&]]]]>", "<![CDATA[]]>",
		"<![CDATA[\r\n]]>", "\U0001f600", "&quot;&apos;", "text of some length to fill the line",
	}
	xmlNames   = []string{"a", "b", "event", "p:a", "p:event", "q:a", "Ж", "a.b-c_1", "xml:lang", "_"}
	xmlValues  = []string{"", "1", "a b", "Ж", "&lt;", "&#65;", "a\tb", "a\r\nb", "]]>", ">", "urn:u", "&quot;"}
	namespaces = []string{` xmlns="u"`, ` xmlns=""`, ` xmlns:p="v"`, ` xmlns:q="v"`, ` xmlns:p="w"`, ` xmlns:p=""`}

	csvParts = []string{
		",", ";", "\n", "\r\n", "\r", `"`, `""`, `"a"`, `"a""b"`, `"x` + "\r\n" + `y"`, "a", "b,c\n", "1,2\n", " ", "\t", "\x01", "\xff", "Ж", "\xd0", "",
	}
	csvCells = []string{"", "a", `"a"`, `""`, `"a""b"`, `","`, "\"x\r\ny\"", "\"x\ny\"", "Ж", " a ", `""""`, "a\tb", "\"\r\"", "\xff"}
)

func pick(r *rand.Rand, from []string) string { return from[r.IntN(len(from))] }

func goodJSON(r *rand.Rand, b *strings.Builder, depth int) {
	blank := func() { b.WriteString(pick(r, []string{"", "", " ", "\n", "\r\n\t"})) }
	kind := r.IntN(6)
	if depth > 4 {
		kind %= 4
	}
	blank()
	switch kind {
	case 0, 1:
		b.WriteString(`"` + pick(r, jsonTexts) + pick(r, jsonTexts) + `"`)
	case 2, 3:
		b.WriteString(pick(r, jsonWords))
	default:
		b.WriteByte("[{"[kind-4])
		for i := range r.IntN(5) {
			if i > 0 {
				b.WriteByte(',')
			}
			if blank(); kind == 5 {
				b.WriteString(`"` + pick(r, jsonTexts) + `"`)
				blank()
				b.WriteByte(':')
			}
			goodJSON(r, b, depth+1)
		}
		blank()
		b.WriteByte("]}"[kind-4])
	}
	blank()
}

func goodXML(r *rand.Rand, b *strings.Builder, depth int) {
	name := pick(r, xmlNames)
	b.WriteString("<" + name)
	for range r.IntN(3) {
		b.WriteString(pick(r, namespaces))
	}
	for range r.IntN(4) {
		b.WriteString(pick(r, []string{" ", "\n", "\t "}) + pick(r, xmlNames) + pick(r, []string{"=", " = "}))
		quote := pick(r, []string{`"`, "'"})
		b.WriteString(quote + pick(r, xmlValues) + quote)
	}
	b.WriteString(pick(r, []string{"", " "}))
	if r.IntN(4) == 0 {
		b.WriteString("/>")
		return
	}
	b.WriteString(">")
	for range r.IntN(5) {
		if r.IntN(2) == 0 && depth < 5 {
			goodXML(r, b, depth+1)
		} else {
			b.WriteString(pick(r, xmlTexts))
		}
	}
	b.WriteString("</" + name + pick(r, []string{"", "\n"}) + ">")
}

func goodCSV(r *rand.Rand, b *strings.Builder) {
	width := r.IntN(4) + 1
	for range r.IntN(5) + 1 {
		for k := range width {
			if k > 0 {
				b.WriteByte(',')
			}
			b.WriteString(pick(r, csvCells))
		}
		b.WriteString(pick(r, []string{"\n", "\n", "\r\n", "\n\n"}))
	}
}

// damaged changes, drops or repeats a few bytes of a good body.
func damaged(r *rand.Rand, out []byte) []byte {
	for range r.IntN(3) {
		if len(out) == 0 {
			return out
		}
		i := r.IntN(len(out))
		switch r.IntN(4) {
		case 0:
			out[i] ^= 1 << r.IntN(8)
		case 1:
			out = append(out[:i], out[i+1:]...)
		case 2:
			out = append(out[:i+1], out[i:]...)
		default:
			const bytes = "<>&\"'=/:,{}[]\\\x00\xff\r\n "
			out[i] = bytes[r.IntN(len(bytes))]
		}
	}
	return out
}

func testRandom(t *testing.T, parts []string, good func(*rand.Rand, *strings.Builder), check func(t *testing.T, body []byte) bool) {
	rounds := 40_000
	if testing.Short() {
		rounds /= 10
	}
	r := rand.New(rand.NewPCG(20260505, uint64(len(parts))))
	compared := 0
	for range rounds {
		var b strings.Builder
		if r.IntN(3) == 0 {
			for range r.IntN(12) + 1 {
				b.WriteString(pick(r, parts))
			}
		} else {
			good(r, &b)
		}
		body := damaged(r, []byte(b.String()))
		if check(t, body) {
			compared++
		}
		if t.Failed() {
			t.Fatalf("body %q", body)
		}
	}
	if compared < rounds/5 {
		t.Errorf("only %d of %d bodies could be compared", compared, rounds)
	}
}

func TestRandomJSON(t *testing.T) {
	testRandom(t, jsonParts, func(r *rand.Rand, b *strings.Builder) { goodJSON(r, b, 0) }, checkJSON)
}

func TestRandomXML(t *testing.T) {
	testRandom(t, xmlParts, func(r *rand.Rand, b *strings.Builder) { goodXML(r, b, 0) }, checkXML)
}

func TestRandomCSV(t *testing.T) {
	testRandom(t, csvParts, goodCSV, func(t *testing.T, body []byte) bool { return checkCSV(t, body, ',') })
}
