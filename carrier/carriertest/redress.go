package carriertest

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"io"
	"slices"
	"strings"
)

// redressJSON returns a JSON body with its members sorted and indented, each array of objects changed
// by list; nil if it is no JSON, or nothing was there to change.
func redressJSON(body []byte, list func([]any) []any) []byte {
	dec := json.NewDecoder(bytes.NewReader(body))
	dec.UseNumber()
	var v any
	if dec.Decode(&v) != nil || dec.More() {
		return nil
	}
	changed := list == nil
	if !changed {
		v = eachList(v, func(l []any) []any { changed = true; return list(l) })
	}
	out, err := json.MarshalIndent(v, "\t", "  ")
	if err != nil || !changed {
		return nil
	}
	return out
}

// eachList changes the arrays of objects in v: those of plain values may be columns or coordinates.
func eachList(v any, change func([]any) []any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = eachList(v[k], change)
		}
	case []any:
		records := len(v) > 0
		for i := range v {
			_, object := v[i].(map[string]any)
			records = records && object
			v[i] = eachList(v[i], change)
		}
		if records {
			return change(v)
		}
	}
	return v
}

// element is an XML element with what stands in it: elements and texts.
type element struct {
	start xml.StartElement
	parts []any // *element or xml.CharData
}

// redressXML returns an XML body with the attributes of each element in reverse, in single quotes and
// on lines of their own, each run of like siblings changed by list; nil if it is no XML in UTF-8, or
// nothing was there to change.
func redressXML(body []byte, list func([]*element) []*element) []byte {
	root := readXML(body)
	if root == nil {
		return nil
	}
	changed := list == nil
	if !changed {
		root.eachList(func(l []*element) []*element { changed = true; return list(l) })
	}
	if !changed {
		return nil
	}
	var b strings.Builder
	for _, p := range root.parts {
		if e, ok := p.(*element); ok { // blanks around the root would become text
			e.write(&b)
		}
	}
	return []byte(b.String())
}

// readXML returns an element that holds the root; nil if body is no XML in UTF-8.
func readXML(body []byte) *element {
	dec := xml.NewDecoder(bytes.NewReader(body))
	dec.CharsetReader = func(string, io.Reader) (io.Reader, error) { return nil, io.ErrUnexpectedEOF }
	open := []*element{{}}
	for {
		tok, err := dec.RawToken()
		top := open[len(open)-1]
		switch {
		case err == io.EOF && len(open) == 1 && len(top.parts) > 0 && slices.ContainsFunc(top.parts, isElement):
			return top
		case err != nil:
			return nil
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			e := &element{start: tok.Copy()}
			top.parts, open = append(top.parts, e), append(open, e)
		case xml.EndElement:
			if len(open) == 1 {
				return nil
			}
			open = open[:len(open)-1]
		case xml.CharData:
			top.parts = append(top.parts, tok.Copy())
		case xml.Comment, xml.Directive, xml.ProcInst:
		}
	}
}

func isElement(p any) bool { _, ok := p.(*element); return ok }

// record reports whether e holds more than a text.
func (e *element) record() bool {
	return len(e.start.Attr) > 0 || slices.ContainsFunc(e.parts, isElement)
}

// eachList changes the siblings of one name, where there are two or more and all are records.
func (e *element) eachList(change func([]*element) []*element) {
	byName := map[string][]*element{}
	var names []string
	for _, p := range e.parts {
		c, ok := p.(*element)
		if !ok {
			continue
		}
		c.eachList(change)
		name := rawName(c.start.Name)
		if byName[name] == nil {
			names = append(names, name)
		}
		byName[name] = append(byName[name], c)
	}
	for _, name := range names {
		old := byName[name]
		if len(old) < 2 || slices.ContainsFunc(old, func(c *element) bool { return !c.record() }) {
			continue
		}
		at := slices.Index(e.parts, any(old[0]))
		e.parts = slices.DeleteFunc(e.parts, func(p any) bool {
			c, ok := p.(*element)
			return ok && slices.Contains(old, c)
		})
		for i, c := range change(slices.Clone(old)) {
			e.parts = slices.Insert(e.parts, at+i, any(c))
		}
	}
}

func (e *element) write(b *strings.Builder) {
	name := rawName(e.start.Name)
	b.WriteString("<" + name)
	for _, a := range slices.Backward(e.start.Attr) {
		b.WriteString("\n  " + rawName(a.Name) + " = '")
		_ = xml.EscapeText(b, []byte(a.Value))
		b.WriteString("'")
	}
	b.WriteString(" >")
	for _, p := range e.parts {
		switch p := p.(type) {
		case *element:
			p.write(b)
		case xml.CharData:
			_ = xml.EscapeText(b, p)
		}
	}
	b.WriteString("</" + name + " >")
}

func rawName(n xml.Name) string {
	if n.Space == "" {
		return n.Local
	}
	return n.Space + ":" + n.Local
}
