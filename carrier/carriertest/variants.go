package carriertest

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/parcelfold/parcelfold/event"
)

// variants: the same content in another dress gives the same tracks: members in another order and
// with other blanks, attributes in another order and in other quotes.
func (k *kit) variants(t reporter) {
	for _, f := range k.cases {
		if f.err != nil || !utf8.Valid(f.payload.Body) || hasFindings(f.got) {
			continue
		}
		for name, dress := range map[string]func([]byte) []byte{"json": redressJSON, "xml": redressXML} {
			body := dress(f.payload.Body)
			if body == nil {
				continue
			}
			p := f.payload
			p.Body = body
			got, err := k.registry.Decode(k.adapter.ID(), p)
			if err != nil {
				t.Errorf("%s in another %s dress: %v", f.name, name, err)
				continue
			}
			if len(got) != len(f.got) {
				t.Errorf("%s in another %s dress: %d tracks, want %d", f.name, name, len(got), len(f.got))
				continue
			}
			for i := range got {
				if !sameSaying(f.got[i], got[i]) {
					t.Errorf("%s in another %s dress: track %d differs", f.name, name, i)
				}
			}
		}
	}
}

// hasFindings reports whether the bytes themselves were at fault: such bodies have no other dress.
func hasFindings(tracks []event.Track) bool {
	for _, t := range tracks {
		for _, i := range t.Issues {
			switch i.Kind {
			case event.DuplicateKey, event.InvalidUTF8, event.CharsetGuess, event.IllegalCharacter,
				event.TrailingBytes, event.Truncated, event.Malformed, event.Nonstandard:
				return true
			}
		}
	}
	return false
}

// redressJSON returns a JSON body with its members sorted and indented; nil if it is no JSON.
func redressJSON(body []byte) []byte {
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	var v any
	if dec.Decode(&v) != nil || dec.More() {
		return nil
	}
	out, err := json.MarshalIndent(v, "\t", "  ")
	if err != nil {
		return nil
	}
	return out
}

// redressXML returns an XML body with the attributes of each element in reverse, in single quotes and
// on lines of their own; nil if it is no XML in UTF-8.
func redressXML(body []byte) []byte {
	dec := xml.NewDecoder(bytes.NewReader(body))
	dec.CharsetReader = func(string, io.Reader) (io.Reader, error) { return nil, io.ErrUnexpectedEOF }
	var b strings.Builder
	elements, depth := 0, 0
	for {
		tok, err := dec.RawToken()
		if err == io.EOF && elements > 0 {
			return []byte(b.String())
		}
		if err != nil {
			return nil
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			elements++
			depth++
			b.WriteString("<" + rawName(tok.Name))
			for i := len(tok.Attr) - 1; i >= 0; i-- {
				b.WriteString("\n  " + rawName(tok.Attr[i].Name) + " = '")
				_ = xml.EscapeText(&b, []byte(tok.Attr[i].Value))
				b.WriteString("'")
			}
			b.WriteString(" >")
		case xml.EndElement:
			depth--
			b.WriteString("</" + rawName(tok.Name) + " >")
		case xml.CharData:
			if depth > 0 { // blanks around the root would become text
				_ = xml.EscapeText(&b, tok)
			}
		case xml.Comment, xml.Directive, xml.ProcInst:
		}
	}
}

func rawName(n xml.Name) string {
	if n.Space == "" {
		return n.Local
	}
	return n.Space + ":" + n.Local
}
