package replay

import (
	"bytes"
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// This file parts a body into names, which stay, and all else, which is overwritten unless it is needed. It
// goes by the marks of the syntax alone and gives up nowhere: what it cannot place is overwritten.

// partKind says how a part is overwritten.
type partKind uint8

const (
	partName   partKind = iota // of a field, or a word of the syntax: it stays
	partRest                   // a comment, or what follows the end: it never stays
	partString                 // JSON: with escapes
	partNumber                 // JSON: only its digits
	partText                   // XML: with entities
	partPlain                  // a cell, a CDATA section
)

// part is a piece of the body as sent.
type part struct {
	from, to int
	kind     partKind
	path     string // names of the field and of those around it, without indexes
}

// partList is a body in parts.
type partList struct {
	list        []part
	syntax      syntax
	contentType string
	utf8        bool
}

// syntax is how a body is written.
type syntax struct {
	Format string // json, ndjson, xml or csv
	Comma  byte   // csv
	Header bool   // csv: the first row has names
}

// speaker is an adapter that knows what cannot be told from a body: whether it is of lines, and whether the
// first row of a table has the names.
type speaker interface {
	Syntax() (format string, comma byte, header bool)
}

func (m Mask) parts(body []byte) (*partList, error) {
	s := m.syntax(body)
	l := &partList{syntax: s, contentType: m.ContentType}
	docs, err := l.read(body)
	if err != nil {
		return nil, err
	}
	switch docs[0].Charset() {
	case wire.UTF16:
		return nil, errors.New("UTF-16 is not overwritten in place")
	case wire.UTF8:
		l.utf8 = true
	}
	switch s.Format {
	case "xml":
		l.xml(body)
	case "csv":
		l.csv(body)
	default:
		l.json(body)
	}
	return l, nil
}

// syntax finds out how a body is written: the adapter may know, else its first character tells.
func (m Mask) syntax(body []byte) syntax {
	var s syntax
	id := m.Carrier
	p := carrier.Payload{Body: body, ContentType: m.ContentType, Number: m.Number}
	if found := m.Registry.Recognize(p); id == "" && len(found) > 0 {
		id = found[0].ID
	}
	a, _ := m.Registry.Adapter(id)
	told, ok := a.(speaker)
	if ok {
		s.Format, s.Comma, s.Header = told.Syntax()
	}
	first := bytes.TrimLeft(body, "\xef\xbb\xbf \t\r\n")
	switch {
	case s.Format != "":
	case bytes.HasPrefix(first, []byte("<")):
		s.Format = "xml"
	case bytes.HasPrefix(first, []byte("{")), bytes.HasPrefix(first, []byte("[")):
		s.Format = "json"
	default:
		s.Format = "csv"
	}
	if s.Format == "csv" {
		line, _, _ := bytes.Cut(first, []byte("\n"))
		if s.Comma == 0 {
			s.Comma = separator(line)
		}
		if !ok {
			s.Header = !bytes.ContainsAny(line, "0123456789") // names have none, rows of scans have
		}
	}
	return s
}

// separator is the character that most often stands outside quotes in a line, as wire finds it.
func separator(line []byte) byte {
	const likely = ",;\t|"
	var counts [len(likely)]int
	quoted := false
	for _, c := range line {
		if c == '"' {
			quoted = !quoted
		}
		if k := strings.IndexByte(likely, c); k >= 0 && !quoted {
			counts[k]++
		}
	}
	best := 0
	for k := range counts {
		if counts[k] > counts[best] {
			best = k
		}
	}
	return likely[best]
}

// read reads the body as adapters do; of lines, each of them.
func (l *partList) read(body []byte) ([]*wire.Doc, error) {
	o := wire.Options{ContentType: l.contentType, Fallback: wire.Windows1251}
	switch l.syntax.Format {
	case "csv":
		o.Format, o.Comma, o.Header = wire.FormatCSV, rune(l.syntax.Comma), l.syntax.Header
	case "json", "ndjson":
		o.Format = wire.FormatJSON
	case "xml":
		o.Format = wire.FormatXML
	}
	if l.syntax.Format != "ndjson" {
		doc, err := wire.Read(body, o)
		return []*wire.Doc{doc}, err
	}
	var docs []*wire.Doc
	for line, err := range wire.Lines(bytes.NewReader(body), 0) {
		if err != nil {
			return nil, err
		}
		if doc, err := wire.Read(line.Body, o); err == nil {
			docs = append(docs, doc)
		}
	}
	if len(docs) == 0 {
		return nil, errors.New("no line can be read")
	}
	return docs, nil
}

func (l *partList) add(from, to int, kind partKind, path string) {
	if to > from {
		l.list = append(l.list, part{from, to, kind, path})
	}
}

// start is where a body begins behind a byte order mark.
func start(body []byte) int {
	return len(body) - len(bytes.TrimPrefix(body, []byte("\xef\xbb\xbf")))
}

// paths returns the paths of all values, in order.
func (l *partList) paths() []string {
	var out []string
	for _, p := range l.list {
		if p.kind > partRest {
			out = append(out, p.path)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func lastName(path string) string { return path[strings.LastIndexByte(path, '/')+1:] }

// overwrite returns a copy of body in which the chosen fields are overwritten, and what is of no field.
func (l *partList) overwrite(body []byte, chosen func(path string) bool) []byte {
	out := bytes.Clone(body)
	for _, p := range l.list {
		if p.kind == partRest || p.kind > partRest && chosen(p.path) {
			l.cover(out[p.from:p.to], p.kind)
		}
	}
	return out
}

// isData reports whether a key is no name of a field but a value: a number, a name of a person.
func isData(key string) bool {
	digits := 0
	for _, r := range key {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case r >= 0x80 || r == ' ':
			return true
		}
	}
	return digits >= 4
}

// dataKey stands in a path for a key that is data.
const dataKey = "*"

// json parts JSON and, of lines, each of them.
func (l *partList) json(body []byte) {
	type frame struct {
		object bool
		base   string // path of it
	}
	var open []frame
	at, ended := "", false // path of what comes next; the root has ended
	for i := start(body); i < len(body); {
		c := body[i]
		switch {
		case ended && l.syntax.Format == "json":
			l.add(i, len(body), partRest, "")
			return
		case c == '{', c == '[':
			open = append(open, frame{c == '{', at})
		case c == '}', c == ']':
			if n := len(open); n > 0 {
				open = open[:n-1]
			}
			if n := len(open); n > 0 {
				at = open[n-1].base
			}
			ended = len(open) == 0
		case c == ',':
			if n := len(open); n > 0 {
				at = open[n-1].base
			}
		case c == '\n' && l.syntax.Format == "ndjson":
			open, at = nil, "" // a broken line ends with itself
		case c == '"':
			end := stringEnd(body, i+1)
			n := len(open)
			switch {
			case n > 0 && open[n-1].object && isKey(body, end):
				name := string(body[i+1 : end])
				if isData(name) {
					l.add(i+1, end, partString, open[n-1].base+"/"+dataKey+"/~")
					name = dataKey
				} else {
					l.add(i+1, end, partName, "")
				}
				at = open[n-1].base + "/" + name
			case n == 0 && l.syntax.Format == "json":
				l.add(i+1, end, partRest, "")
			default:
				l.add(i+1, end, partString, at)
			}
			if i = end; end < len(body) && body[end] == '\n' {
				continue // a string that does not end: the line does
			}
		case !strings.ContainsRune(" \t\r\n:", rune(c)):
			end := i
			for end < len(body) && !strings.ContainsRune(" \t\r\n:,{}[]\"", rune(body[end])) {
				end++
			}
			l.bare(body, i, end, at)
			i = end - 1
		}
		i++
	}
}

// bare parts a word outside quotes.
func (l *partList) bare(body []byte, from, to int, path string) {
	switch word := string(body[from:to]); {
	case word == "true", word == "false", word == "null":
		l.add(from, to, partName, "")
	case strings.Trim(word, "0123456789+-.eE") == "":
		l.add(from, to, partNumber, path)
	default:
		l.add(from, to, partRest, "")
	}
}

// stringEnd returns where the text of a JSON string ends: at its quote, at the end of the line or of the body.
func stringEnd(body []byte, i int) int {
	for ; i < len(body) && body[i] != '"' && body[i] != '\n'; i++ {
		if body[i] == '\\' && i+1 < len(body) {
			i++
		}
	}
	return min(i, len(body))
}

// isKey reports whether the string that ends at end is a key.
func isKey(body []byte, end int) bool {
	rest := bytes.TrimLeft(body[min(end+1, len(body)):], " \t\r\n")
	return len(rest) > 0 && rest[0] == ':'
}

// csv parts a table.
func (l *partList) csv(body []byte) {
	lineEnd := byte('\n')
	if !bytes.Contains(body, []byte("\n")) {
		lineEnd = '\r'
	}
	var names []string
	header := l.syntax.Header
	for i := start(body); i < len(body); {
		line := len(body)
		if n := bytes.IndexByte(body[i:], lineEnd); n >= 0 {
			line = i + n
		}
		for column, row := 0, i; ; column++ {
			from, to, next, ok := cell(body, i, l.syntax.Comma, lineEnd)
			if !ok { // a stray quote: the row ends with its first line
				l.add(i, max(i, line), partRest, "")
				i = max(row, line) + 1
				break
			}
			if header {
				name := string(bytes.TrimSpace(body[from:to]))
				names = append(names, strings.ReplaceAll(name, `""`, `"`))
				l.add(from, to, partName, "")
			} else {
				l.add(from, to, partPlain, "/"+columnName(names, column))
			}
			i = next
			if next > len(body) || body[next-1] != l.syntax.Comma {
				break
			}
		}
		header = header && len(names) == 0
	}
}

// cell returns where the text of the cell at i stands and where the next one begins.
func cell(body []byte, i int, comma, lineEnd byte) (from, to, next int, ok bool) {
	quoted := i < len(body) && body[i] == '"'
	end := i
	if quoted {
		for end = i + 1; end < len(body); end++ {
			if body[end] != '"' {
				continue
			}
			if end+1 == len(body) || body[end+1] != '"' {
				break
			}
			end++
		}
		if end >= len(body) {
			return 0, 0, 0, false
		}
		from, to, end = i+1, end, end+1
		if end < len(body) && body[end] == '\r' && lineEnd == '\n' {
			end++
		}
		ok = end == len(body) || body[end] == comma || body[end] == lineEnd
		return from, to, end + 1, ok
	}
	for end < len(body) && body[end] != comma && body[end] != lineEnd {
		end++
	}
	return i, end, end + 1, true
}

// columnName is the name of a column, as wire has it.
func columnName(names []string, column int) string {
	if column < len(names) && names[column] != "" {
		return names[column]
	}
	return strconv.Itoa(column + 1)
}
