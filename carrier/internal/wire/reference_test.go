package wire_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// The slow readers that Read is compared with. Each turns a body into a list of
// lines; listing a Doc gives the same list.

var charmaps = map[wire.Charset]*charmap.Charmap{
	wire.Windows1251: charmap.Windows1251, wire.Windows1250: charmap.Windows1250, wire.Windows1252: charmap.Windows1252,
	wire.ISO88591: charmap.ISO8859_1, wire.ISO88592: charmap.ISO8859_2, wire.ISO88595: charmap.ISO8859_5,
	wire.ISO885915: charmap.ISO8859_15, wire.KOI8R: charmap.KOI8R, wire.CP866: charmap.CodePage866,
}

// inUTF8 decodes a body as Read did, but with the tables' own decoder; without
// a mark of UTF-8.
func inUTF8(body []byte, c wire.Charset) []byte {
	if table := charmaps[c]; table != nil {
		out, err := table.NewDecoder().Bytes(body)
		if err != nil {
			panic(err) // it replaces what it does not know
		}
		return out
	}
	return bytes.TrimPrefix(body, []byte("\xef\xbb\xbf"))
}

// plainJSON lists a JSON text by encoding/json.
func plainJSON(body []byte) ([]string, error) {
	if !json.Valid(body) {
		return nil, errors.New("not valid")
	}
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	var list []string
	var inObject []bool
	isKey := false
	for {
		token, err := d.Token()
		if err == io.EOF {
			return list, nil
		}
		if err != nil {
			return nil, err
		}
		if text, ok := token.(string); ok && isKey {
			list = append(list, "key "+text)
			isKey = false
			continue
		}
		switch v := token.(type) {
		case json.Delim:
			list = append(list, v.String())
			if v == '{' || v == '[' {
				inObject = append(inObject, v == '{')
			} else {
				inObject = inObject[:len(inObject)-1]
			}
		case string:
			list = append(list, "string "+v)
		case json.Number:
			list = append(list, "number "+v.String())
		case bool:
			list = append(list, "bool "+strconv.FormatBool(v))
		case nil:
			list = append(list, "null ")
		}
		isKey = len(inObject) > 0 && inObject[len(inObject)-1]
	}
}

// listJSON lists a Doc of JSON.
func listJSON(n wire.Node, list []string) []string {
	between := func(open, end string) []string {
		list = append(list, open)
		for c := range n.Children() {
			if n.Kind() == wire.Object {
				list = append(list, "key "+c.Name())
			}
			list = listJSON(c, list)
		}
		return append(list, end)
	}
	switch n.Kind() {
	case wire.Object:
		return between("{", "}")
	case wire.Array:
		return between("[", "]")
	}
	return append(list, map[wire.NodeKind]string{
		wire.String: "string ", wire.Number: "number ", wire.Bool: "bool ", wire.Null: "null ",
	}[n.Kind()]+n.Text())
}

// plainXML lists a document by the tokens of encoding/xml, all of them.
func plainXML(body []byte) ([]string, error) {
	type open struct {
		at       int
		text     string
		children bool
	}
	d := xml.NewDecoder(bytes.NewReader(body))
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	var list []string
	var stack []open
	for {
		token, err := d.Token()
		if err == io.EOF {
			return list, nil
		}
		if err != nil {
			return nil, err
		}
		switch v := token.(type) {
		case xml.StartElement:
			if len(stack) > 0 {
				stack[len(stack)-1].children = true
			}
			list = append(list, "element "+v.Name.Space+" "+v.Name.Local)
			for _, a := range v.Attr {
				if a.Name.Space != "xmlns" && a.Name != (xml.Name{Local: "xmlns"}) {
					list = append(list, "attr "+a.Name.Space+" "+a.Name.Local+" "+a.Value)
				}
			}
			stack = append(stack, open{at: len(list)})
			list = append(list, "")
		case xml.EndElement:
			top := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			if top.children && strings.Trim(top.text, " \t\r\n") == "" {
				top.text = "" // blanks between elements are no text: see doc.go
			}
			list[top.at] = "text " + top.text
			list = append(list, "end")
		case xml.CharData:
			if len(stack) > 0 {
				stack[len(stack)-1].text += string(v)
			}
		}
	}
}

// listXML lists a Doc of XML.
func listXML(n wire.Node, list []string) []string {
	list = append(list, "element "+n.Space()+" "+n.Name())
	for a := range n.Attrs() {
		list = append(list, "attr "+a.Space()+" "+a.Name()+" "+a.Text())
	}
	text := n.Text()
	if n.Len() > 0 && strings.Trim(text, " \t\r\n") == "" {
		text = "" // blanks in CDATA are kept, and are no difference
	}
	list = append(list, "text "+text)
	for c := range n.Children() {
		list = listXML(c, list)
	}
	return append(list, "end")
}

// plainCSV lists the rows of a table by encoding/csv.
func plainCSV(body []byte, comma rune) ([]string, error) {
	r := csv.NewReader(bytes.NewReader(body))
	r.Comma = comma
	rows, err := r.ReadAll()
	if err != nil {
		return nil, err
	}
	var list []string
	for _, row := range rows {
		list = append(list, "row")
		for k, text := range row {
			if text != "" {
				list = append(list, strconv.Itoa(k+1)+" "+valid(text))
			}
		}
	}
	return list, nil
}

// valid replaces each byte that is not UTF-8.
func valid(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return string([]rune(s))
}

// listCSV lists a Doc of CSV.
func listCSV(n wire.Node) []string {
	var list []string
	for row := range n.Children() {
		list = append(list, row.Name())
		for cell := range row.Children() {
			list = append(list, cell.Name()+" "+cell.Text())
		}
	}
	return list
}
