package carriertest

import (
	"bytes"
	"encoding/binary"
	"regexp"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// charsets: the same text in another charset says the same, where the bytes or somebody say which it
// is. In windows-1251 that nobody declared, letters may be lost, but no track and no event. Only JSON
// and XML must be read in UTF-16: an adapter of CSV knows its feed by the header in ASCII.
func (k *kit) charsets(t reporter) {
	for _, f := range k.clean() {
		text, _ := f.text()
		media := mediaType(text)
		k.same(t, f, "UTF-8", declare(text, "UTF-8"), media+"; charset=utf-8")
		k.same(t, f, "UTF-8 and a mark", append([]byte("\xEF\xBB\xBF"), declare(text, "UTF-8")...), media)
		if media != plainText {
			k.same(t, f, "UTF-16, little end first", utf16Body(declare(text, "UTF-16"), binary.LittleEndian), media)
			k.same(t, f, "UTF-16, big end first", utf16Body(declare(text, "UTF-16"), binary.BigEndian), media)
		}
		told, err := charmap.Windows1251.NewEncoder().Bytes(declare(text, "windows-1251"))
		if err != nil {
			continue // it has letters that windows-1251 lacks
		}
		k.same(t, f, "windows-1251", told, media+"; charset=windows-1251")
		k.undeclared(t, f, declaration.ReplaceAll(told, nil))
	}
}

func (k *kit) undeclared(t reporter, f fixture, body []byte) {
	t.Helper()
	p := f.payload
	p.Body, p.ContentType = body, ""
	got, err := k.registry.Decode(k.adapter.ID(), p)
	k.sound(t, f.name+" in windows-1251 undeclared", 0, p, got, err)
	if len(got) != len(f.got) || count(got) < count(f.got) {
		t.Errorf("%s in windows-1251 that is not declared: %d tracks and %d events, want %d and %d: %v",
			f.name, len(got), count(got), len(f.got), count(f.got), err)
	}
}

// text returns the body in UTF-8 without a mark; false if its charset is not plain to see.
func (f *fixture) text() ([]byte, bool) {
	if utf8.Valid(f.payload.Body) {
		return bytes.TrimPrefix(f.payload.Body, []byte("\xEF\xBB\xBF")), true
	}
	if m := declaration.FindSubmatch(f.payload.Body); m != nil && bytes.EqualFold(m[1], []byte("windows-1251")) {
		text, err := charmap.Windows1251.NewDecoder().Bytes(f.payload.Body)
		return declare(text, "UTF-8"), err == nil
	}
	return nil, false
}

var declaration = regexp.MustCompile(`^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)["'][^>]*\?>`)

// declare makes XML declare a charset. Nothing else has a place for that.
func declare(text []byte, charset string) []byte {
	if !bytes.HasPrefix(text, []byte("<")) {
		return bytes.Clone(text)
	}
	rest := text
	if bytes.HasPrefix(text, []byte("<?xml")) {
		rest = text[bytes.Index(text, []byte("?>"))+2:]
	}
	return append([]byte(`<?xml version="1.0" encoding="`+charset+`"?>`), rest...)
}

const plainText = "text/plain"

func mediaType(text []byte) string {
	switch {
	case bytes.HasPrefix(text, []byte("<")):
		return "text/xml"
	case bytes.HasPrefix(text, []byte("{")), bytes.HasPrefix(text, []byte("[")):
		return "application/json"
	}
	return plainText
}

func utf16Body(text []byte, order binary.AppendByteOrder) []byte {
	out := order.AppendUint16(nil, 0xFEFF)
	for _, u := range utf16.Encode([]rune(string(text))) {
		out = order.AppendUint16(out, u)
	}
	return out
}
