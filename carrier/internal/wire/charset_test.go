package wire_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

func encode(t testing.TB, c wire.Charset, text string) string {
	t.Helper()
	switch c {
	case wire.UTF8:
		return text
	case wire.UTF16:
		return utf16Bytes(text, false)
	}
	out, err := charmaps[c].NewEncoder().String(text)
	require.NoError(t, err)
	return out
}

func utf16Bytes(text string, little bool) string {
	var b bytes.Buffer
	for _, u := range utf16.Encode([]rune(text)) {
		if little {
			u = u>>8 | u<<8
		}
		b.Write([]byte{byte(u >> 8), byte(u)})
	}
	return b.String()
}

func TestCharset(t *testing.T) {
	xml := func(label, text string) string {
		if label == "" {
			return "<r>" + text + "</r>"
		}
		return `<?xml version="1.0" encoding="` + label + `"?><r>` + text + "</r>"
	}
	const word, words = "Доставлено", "Отправление прибыло в транзитный офис"
	win := encode(t, wire.Windows1251, words)
	type row struct {
		name, body string
		o          wire.Options
		charset    wire.Charset
		text       string
		findings   string
		why        string
	}
	tests := []row{
		{"ascii", xml("", "ok"), wire.Options{}, wire.UTF8, "ok", "", "nothing to decide"},
		{"ascii declared", xml("windows-1251", "ok"), wire.Options{}, wire.UTF8, "ok", "", "the same in both"},
		{"utf-8", xml("", word), wire.Options{}, wire.UTF8, word, "", "the default"},
		{"utf-8 declared", xml("UTF-8", word), wire.Options{}, wire.UTF8, word, "", "capitals in the label"},
		{"utf-8 with mark", "\ufeff" + xml("", word), wire.Options{}, wire.UTF8, word, "", "a mark is allowed"},
		{"utf-8 under cp1251", xml("cp1251", word), wire.Options{}, wire.UTF8, word, "charset_guess", "SPSR's lie"},
		{"utf-8 under unknown", xml("klingon", word), wire.Options{}, wire.UTF8, word, "charset_guess", "the bytes show it"},
		{"cut utf-8 under cp1251", xml("windows-1251", words)[:len(xml("windows-1251", words))-5], wire.Options{}, wire.UTF8, "", "charset_guess invalid_utf8 truncated", "half a letter at the end changes nothing"},
		{"damaged utf-8 under cp1251", xml("windows-1251", "\xff"+words), wire.Options{}, wire.UTF8, "\ufffd" + words, "invalid_utf8 charset_guess", "one bad byte among many good letters"},
		{"cp1251 declared", xml("windows-1251", win), wire.Options{}, wire.Windows1251, words, "", "as declared"},
		{"cp1251 with fallback", xml("", win), wire.Options{Fallback: wire.Windows1251}, wire.Windows1251, words, "", "the adapter knows"},
		{"cp1251 in content type", xml("", win), wire.Options{ContentType: `text/xml; x=y; Charset="windows-1251"`}, wire.Windows1251, words, "", "a declaration too"},
		{"prolog before content type", xml("windows-1251", win), wire.Options{ContentType: "text/xml; charset=koi8-r"}, wire.Windows1251, words, "", "the nearer declaration"},
		{"cp1251 undeclared", xml("", win), wire.Options{}, wire.Windows1251, words, "", "Cyrillic words; nothing contradicts"},
		{"cp1251 under utf-8", xml("utf-8", win), wire.Options{}, wire.Windows1251, words, "charset_guess", "Cyrillic words"},
		{"cp1251 under latin-1", xml("", win), wire.Options{ContentType: "text/xml; charset=ISO-8859-1", Fallback: wire.Windows1251}, wire.Windows1251, words, "charset_guess", "a server's default label, and the adapter knows better"},
		{"latin-1 under latin-1", xml("iso-8859-1", "S\xe3o Jo\xe3o"), wire.Options{Fallback: wire.Windows1251}, wire.ISO88591, "São João", "", "no Cyrillic words"},
		{"windows-1252 under latin-1", xml("ISO-8859-1", "L\x92envoi \x80 5"), wire.Options{}, wire.Windows1252, "L’envoi € 5", "charset_guess", "nobody writes the controls that stand there in latin-1"},
		{"latin-1 with fallback", xml("", "S\xe3o"), wire.Options{Fallback: wire.ISO88591}, wire.ISO88591, "São", "", "the adapter knows"},
		{"latin-1 under utf-8", xml("utf-8", "S\xe3o"), wire.Options{Fallback: wire.ISO88591}, wire.ISO88591, "São", "charset_guess", "no UTF-8 at all, and the adapter knows"},
		{"latin-1 under utf-8 without fallback", xml("utf-8", "S\xe3o"), wire.Options{}, wire.UTF8, "S\ufffdo", "invalid_utf8", "no guess without a ground"},
		{"koi8-r is not cp1251", xml("utf-8", encode(t, wire.KOI8R, words)), wire.Options{}, wire.UTF8, strings.Repeat("\ufffd", 11) + " " + strings.Repeat("\ufffd", 7) + " \ufffd " + strings.Repeat("\ufffd", 10) + " " + strings.Repeat("\ufffd", 4), "invalid_utf8 invalid_utf8 invalid_utf8 invalid_utf8 invalid_utf8", "letters, but not in the order of words"},
		{"capitals in cp1251", xml("utf-8", encode(t, wire.Windows1251, "ДОСТАВЛЕНО АДРЕСАТУ")), wire.Options{}, wire.Windows1251, "ДОСТАВЛЕНО АДРЕСАТУ", "charset_guess", "capitals are words too"},
		{"ukrainian cp1251", xml("utf-8", encode(t, wire.Windows1251, "Відправлення прибуло у відділення")), wire.Options{}, wire.Windows1251, "Відправлення прибуло у відділення", "charset_guess", "with the letters Russian lacks"},
		{"utf-16 big", "\xfe\xff" + utf16Bytes(xml("utf-16", word), false), wire.Options{}, wire.UTF16, word, "", "by its mark"},
		{"utf-16 little", "\xff\xfe" + utf16Bytes(xml("", word+"😀"), true), wire.Options{}, wire.UTF16, word + "😀", "", "by its mark, with a pair"},
		{"utf-16 without mark", utf16Bytes(xml("UTF-16", word), false), wire.Options{}, wire.UTF16, word, "", "declared inside"},
		{"utf-16 in content type", utf16Bytes(xml("", word), true), wire.Options{ContentType: "text/xml; charset=utf-16"}, wire.UTF16, word, "", "declared outside"},
		{"utf-16 that begins with a blank", utf16Bytes("\n"+xml("", word), true), wire.Options{Format: wire.FormatXML, ContentType: "text/xml; charset=utf-16le"}, wire.UTF16, word, "", "declared outside, and every other byte is zero"},
		{"utf-16 declared and not so", xml("", word), wire.Options{ContentType: "text/xml; charset=utf-16le"}, wire.UTF8, word, "charset_guess", "no byte is zero"},
		{"fallback is no charset", xml("", "S\xe3o"), wire.Options{Fallback: 99}, wire.UTF8, "S\ufffdo", "invalid_utf8", "not in the list"},
		{"bad content type", xml("", word), wire.Options{ContentType: ";;=;charset"}, wire.UTF8, word, "", "no label"},
	}
	for c, label := range map[wire.Charset]string{
		wire.Windows1250: "Windows-1250", wire.Windows1252: "CP1252", wire.ISO88591: "latin1", wire.ISO88592: "ISO-8859-2", wire.ISO88595: "iso-8859-5",
		wire.ISO885915: "ISO-8859-15", wire.KOI8R: "KOI8-R", wire.CP866: "IBM866", wire.Windows1251: "x-cp1251",
	} {
		text := "Größe"
		if c == wire.ISO88595 || c == wire.KOI8R || c == wire.CP866 || c == wire.Windows1251 {
			text = words
		}
		tests = append(tests, row{"declared " + label, xml(label, encode(t, c, text)), wire.Options{}, c, text, "", "as declared"})
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := wire.Read([]byte(tt.body), tt.o)
			require.NoError(t, err)
			var kinds []string
			for _, f := range d.Findings() {
				kinds = append(kinds, f.Kind.String())
				if f.Kind == wire.CharsetGuess && f.Value != d.Charset().String() {
					t.Errorf("guessed %q, read as %s", f.Value, d.Charset())
				}
			}
			got := fmt.Sprint(d.Charset(), " ", d.Root().Text(), " ", kinds)
			want := fmt.Sprint(tt.charset, " ", tt.text, " ", strings.Fields(tt.findings))
			if got != want {
				t.Errorf("got %s, want %s: %s", got, want, tt.why)
			}
		})
	}
}

func TestValues(t *testing.T) {
	// What stands in Finding.Value, which goes into stored issues.
	tests := []struct{ body, want, why string }{
		{"<r>\x04</r>", "U+0004", "a character by its number"},
		{"<r>&#xFFFE;</r>", "U+FFFE", "a character by its number"},
		{"<r>a\xff</r>", "0xFF", "a byte by its number"},
		{`["\ud83d"]`, "U+D83D", "half a pair"},
		{`{"a":1,"a":2}`, "a", "the key"},
		{`{"x/y":1,"x/y":2}`, `"x/y"`, "a key that is not plain"},
		{`<p:r/>`, "p", "the prefix"},
		{"<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xc4\xe0 \x98</a>", "0x98", "the byte as sent"},
		{`[1,`, "", "nothing to say"},
	}
	for _, tt := range tests {
		f := read(t, tt.body, wire.Options{}).Findings()
		if len(f) != 1 || f[0].Value != tt.want {
			t.Errorf("%q: %+v, want value %q: %s", tt.body, f, tt.want, tt.why)
		}
	}
}

func TestNames(t *testing.T) {
	if got := wire.Kind(200).String() + " " + wire.Charset(200).String(); got != "kind(200) charset(200)" {
		t.Errorf("unknown numbers print as %q", got)
	}
	seen := map[string]bool{}
	for k := wire.NoKind; k <= wire.Omitted; k++ {
		if s := k.String(); s == "" || seen[s] {
			t.Errorf("kind %d has the name %q", k, s)
		}
		seen[k.String()] = true
	}
}

// Offsets count bytes of the body as sent: at the offset of each value stands
// the value, in the charset it was sent in.
func TestOffsets(t *testing.T) {
	xml := string(spsrBody(40)) // over several kilobytes, so past several check points
	xml = strings.Replace(xml, ` encoding="windows-1251"`, "", 1)
	latin := strings.NewReplacer("Отправление прибыло в транзитный офис", "Größe überprüft à l’été", "Примерск", "Île-de-Été").Replace(xml)
	for c := wire.UTF8; c <= wire.CP866; c++ {
		body := xml
		if c == wire.ISO88591 || c == wire.ISO885915 || c == wire.Windows1250 || c == wire.Windows1252 || c == wire.ISO88592 {
			body = strings.NewReplacer("’", "'", "à", "á", "Î", "I", "ê", "é").Replace(latin)
		}
		t.Run(c.String(), func(t *testing.T) {
			sent := encode(t, c, body)
			d, err := wire.Read([]byte(sent), wire.Options{Fallback: c, Format: wire.FormatXML})
			require.NoError(t, err)
			require.Equal(t, c, d.Charset())
			checkOffsets(t, d.Root(), sent, func(text string) string { return encode(t, c, text) })
		})
	}
	t.Run("utf-16 with mark", func(t *testing.T) {
		sent := "\xff\xfe" + utf16Bytes(xml, true)
		checkOffsets(t, read(t, sent, wire.Options{}).Root(), sent, func(text string) string { return utf16Bytes(text, true) })
	})
	t.Run("utf-8 with mark", func(t *testing.T) {
		sent := "\ufeff" + xml
		checkOffsets(t, read(t, sent, wire.Options{}).Root(), sent, strings.Clone)
	})
	t.Run("json", func(t *testing.T) {
		sent := strings.ReplaceAll(string(jsonBody(5)), `\"`, "")
		checkOffsets(t, read(t, sent, wire.Options{}).Root(), sent, strings.Clone)
	})
	t.Run("csv", func(t *testing.T) {
		sent := strings.ReplaceAll(string(csvBody(50)), `""`, "")
		checkOffsets(t, read(t, sent, wire.Options{Format: wire.FormatCSV, Header: true}).Root(), sent, strings.Clone)
	})
}

func checkOffsets(t *testing.T, n wire.Node, sent string, encode func(string) string) {
	t.Helper()
	checked := 0
	var check func(n wire.Node)
	check = func(n wire.Node) {
		if text := encode(n.Text()); text != "" {
			checked++
			if at := n.Offset(); !strings.HasPrefix(sent[at:], text) {
				t.Errorf("%s: at %d stands %.20q, not %.20q", n.Path(), at, sent[at:], text)
			}
		}
		for a := range n.Attrs() {
			check(a)
		}
		for c := range n.Children() {
			check(c)
		}
	}
	check(n)
	if checked < 20 {
		t.Errorf("only %d values", checked)
	}
}

func TestOffsetOfNodes(t *testing.T) {
	tests := []struct {
		name, body string
		node       func(wire.Node) wire.Node
		want       int64
		why        string
	}{
		{"element with children", ` <r><a/></r>`, func(n wire.Node) wire.Node { return n }, 1, "its bracket"},
		{"empty element", `<r><a/></r>`, last, 3, "its bracket"},
		{"text", `<r><a b=">">text</a></r>`, last, 12, "where the text begins, past the tag"},
		{"text after blanks", "<r><a>\n  text</a></r>", last, 9, "the first character that is not blank"},
		{"text with entity", `<r><a b='>' c="'">&lt;x</a></r>`, last, 18, "in the body, though the text is not there as it is"},
		{"text with entity after blanks", "<r><a> \n&lt;x</a></r>", last, 8, "the same"},
		{"blank text", "<r><a>  </a></r>", last, 6, "the blanks are the text"},
		{"attribute", `<r a="x"/>`, func(n wire.Node) wire.Node { return n.Get("a") }, 6, "inside the quotes"},
		{"empty attribute", `<r a=""/>`, func(n wire.Node) wire.Node { return n.Get("a") }, 6, "the closing quote"},
		{"json string", `{"a": "x"}`, last, 7, "inside the quotes"},
		{"json number", `{"a": 1}`, last, 6, "its first digit"},
		{"json object", `{"a": {}}`, last, 6, "its brace"},
		{"based", `[7]`, last, 1, "from the start of the stream, see below"},
	}
	for _, tt := range tests {
		if got := tt.node(read(t, tt.body, wire.Options{}).Root()).Offset(); got != tt.want {
			t.Errorf("%s: %d, want %d: %s", tt.name, got, tt.want, tt.why)
		}
		based := read(t, tt.body, wire.Options{Base: 1000}).Root()
		if got := tt.node(based).Offset(); got != tt.want+1000 {
			t.Errorf("%s: %d with a base of 1000, want %d", tt.name, got, tt.want+1000)
		}
	}
}
