package generic

import (
	"bytes"
	"errors"
	"slices"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// What Suggest cannot make a mapping of.
var (
	ErrNoEvents = errors.New("generic: no list of records with a time is in it")
)

// SuggestedID is the ID of a mapping that Suggest has drafted, to be replaced.
const SuggestedID = "draft"

// Suggest drafts a mapping for an unknown body of JSON, NDJSON, XML or CSV: where the events are, and in
// them the time with its layout, the text, the code and the place; where the number is; and for codes
// with a text that the phrase rules read, a row of the table. It looks at some 50 records of each list, and of
// NDJSON at as many lines. It goes by the names of fields and by what
// their values look like. It is a draft: read it before it is used, its Codes most of all. The draft
// passes Validate and reads the events of the body; where it found no number, Payload.Number must say it.
//
// The error is ErrNoEvents, or says why the body cannot be read.
func Suggest(body []byte) (Mapping, error) {
	m := Mapping{ID: SuggestedID}
	root, err := m.open(body)
	if err != nil {
		return Mapping{}, err
	}
	best := candidate{}
	for _, c := range candidates(root) {
		if c.score > best.score {
			best = c
		}
	}
	if best.score == 0 {
		return Mapping{}, ErrNoEvents
	}
	best.fill(&m)
	m.learn(best.items)
	return m, nil
}

// open finds the format and reads the body, of NDJSON its first whole lines as a list.
func (m *Mapping) open(body []byte) (wire.Node, error) {
	first := bytes.TrimLeft(body, "\xef\xbb\xbf \t\r\n")
	if len(first) == 0 || first[0] != '{' && first[0] != '[' && first[0] != '<' {
		m.Format = CSV
		return m.openTable(body)
	}
	doc, err := wire.Read(body, wire.Options{})
	if err == nil && first[0] == '{' && len(bytes.Split(bytes.TrimSpace(body), []byte("\n"))) > 1 && cutShort(doc) {
		if list, readErr := wire.Read(someLines(body), wire.Options{}); readErr == nil && list.Root().Len() > 0 {
			m.Format = NDJSON
			return list.Root(), nil
		}
	}
	return doc.Root(), suggestError(err, body)
}

// someLines returns the first lines that can be read, as one list.
func someLines(body []byte) []byte {
	list, n := []byte("["), 0
	for line, err := range wire.Lines(bytes.NewReader(body), 0) {
		if err != nil {
			continue
		}
		if one, err := wire.Read(line.Body, wire.Options{}); err != nil || len(one.Findings()) > 0 {
			continue
		}
		list = append(append(list, line.Body...), ',')
		if n++; n == enoughItems {
			break
		}
	}
	return append(bytes.TrimSuffix(list, []byte(",")), ']')
}

// cutShort reports whether something follows the first JSON text.
func cutShort(doc *wire.Doc) bool {
	return slices.ContainsFunc(doc.Findings(), func(f wire.Finding) bool {
		return f.Kind == wire.TrailingBytes || f.Kind == wire.Malformed
	})
}

// openTable reads CSV. A first row with a time in it is no row of names.
func (m *Mapping) openTable(body []byte) (wire.Node, error) {
	doc, err := wire.Read(body, wire.Options{Format: wire.FormatCSV})
	if err != nil {
		return wire.Node{}, suggestError(err, body)
	}
	for row := range doc.Root().Children() {
		for cell := range row.Children() {
			m.NoHeader = m.NoHeader || layoutOf([]string{cell.Trim()}) != ""
		}
		break
	}
	doc, err = wire.Read(body, wire.Options{Format: wire.FormatCSV, Header: !m.NoHeader})
	return doc.Root(), suggestError(err, body)
}

func suggestError(err error, body []byte) error {
	if err == nil {
		return nil
	}
	return walk.Unreadable(SuggestedID, err, body)
}

// candidate is a list that may be the list of events.
type candidate struct {
	score int
	list  wire.Node   // what holds the records
	path  []string    // of the records from the root
	items []wire.Node // some of the records
	event Event
	inner string // the number in the record, for feeds in which each record is one event
}

const enoughItems = 50 // records that are looked at

// candidates returns all lists of records with a time.
func candidates(root wire.Node) []candidate {
	var out []candidate
	var visit func(n wire.Node, path []string, depth int)
	visit = func(n wire.Node, path []string, depth int) {
		if depth > 8 {
			return
		}
		if items := records(n); len(items) > 0 {
			out = append(out, judge(n, path, items))
		}
		if n.Kind() == wire.Object || n.Kind() == wire.Element {
			single := judge(n.Parent(), path, []wire.Node{n})
			single.score = min(single.score, 5) // the list beside it is likelier
			out = append(out, single)
		}
		if items := kept(n); len(items) > 0 {
			out = append(out, judge(n, append(slices.Clone(path), anyName), items))
		}
		seen := map[string]bool{}
		for child := range n.Children() {
			name := child.Name()
			switch n.Kind() {
			case wire.Array, wire.Table:
				visit(child, path, depth+1)
			case wire.Object, wire.Element:
				if !sayable(name) {
					continue
				}
				below := append(slices.Clone(path), name)
				if n.Kind() == wire.Element && !seen[name] {
					seen[name] = true
					out = append(out, judge(n, below, few(n.Each(name))))
				}
				visit(child, below, depth+1)
			}
		}
	}
	visit(root, nil, 0)
	return out
}

// sayable reports whether a path can have the name as a step.
func sayable(name string) bool {
	return name != "" && !strings.ContainsAny(name, `[]\@`) && name != "*" && name != "^" && name != nameOf && !strings.HasPrefix(name, "$")
}

// records returns the items of a list of objects or rows.
func records(n wire.Node) []wire.Node {
	if n.Kind() != wire.Array && n.Kind() != wire.Table {
		return nil
	}
	return slices.DeleteFunc(few(n.Children()), func(x wire.Node) bool {
		return x.Kind() != wire.Object && x.Kind() != wire.Row
	})
}

// kept returns the members of an object that keeps records by name: all of them are objects.
func kept(n wire.Node) []wire.Node {
	if n.Kind() != wire.Object {
		return nil
	}
	items := few(n.Children())
	if len(items) < 2 || slices.ContainsFunc(items, func(x wire.Node) bool { return x.Kind() != wire.Object }) {
		return nil
	}
	return items
}

func few(nodes func(func(wire.Node) bool)) []wire.Node {
	var out []wire.Node
	for n := range nodes {
		if out = append(out, n); len(out) == enoughItems {
			break
		}
	}
	return out
}

// judge reads the records of a list as events and says how much they look like it.
func judge(list wire.Node, path []string, items []wire.Node) candidate {
	c := candidate{list: list, path: path, items: items}
	columns := columnsOf(items)
	at, ok := timeOf(columns)
	if !ok {
		return c
	}
	c.event.At = []Time{at}
	c.score = 10 + min(len(items), 20)
	used := func(p string) bool { return p == at.Path || p == at.Clock }
	take := func(words []string, fits func(column) bool) (Field, bool) {
		open := func(col column) bool { return !used(col.path) && fits(col) }
		i := bestOf(columns, words, open)
		if i < 0 && words == nil {
			i = anyOf(columns, open)
		}
		if i >= 0 {
			path := columns[i].path
			columns = slices.Delete(columns, i, i+1)
			return P(path), true
		}
		return Field{}, false
	}
	points := func(ok bool, n int) {
		if ok {
			c.score += n
		}
	}
	number := bestOf(columns, numberWords, isNumber)
	if number < 0 && (list.Kind() == wire.Table || list.Kind() == wire.Array && !list.Parent().Exists()) {
		number = anyOf(columns, isNumber) // no record is around these, and columns may have no names
	}
	if i := number; i >= 0 && !used(columns[i].path) {
		c.inner = columns[i].path
		columns = slices.Delete(columns, i, i+1)
	}
	place := &c.event.Place
	for _, part := range []struct {
		to    *Field
		words []string
	}{
		{&place.Country, countryWords}, {&place.PostalCode, postcodeWords},
		{&place.City, cityWords}, {&place.Region, regionWords}, {&place.Name, placeWords},
	} {
		f, found := take(part.words, isLabel)
		*part.to = f
		points(found, 2)
	}
	c.event.Code, ok = take(codeWords, isCode)
	points(ok, 8)
	c.event.Text, ok = take(textWords, isText)
	points(ok, 8)
	if c.event.Text.IsZero() {
		c.event.Text, ok = take(nil, isWording)
		points(ok, 4)
	}
	if c.event.Code.IsZero() && c.event.Text.IsZero() {
		c.event.Code, ok = take(nil, isCode)
		points(ok, 2)
	}
	if c.event.Text.IsZero() && c.event.Code.IsZero() {
		c.score = 0
	}
	return c
}

// fill writes the candidate into the mapping, and finds the number around the list.
func (c *candidate) fill(m *Mapping) {
	m.Event = c.event
	named := func(columns []column) int { return bestOf(columns, numberWords, isNumber) }
	if c.around(m, named) {
		return
	}
	if c.inner != "" {
		m.Number = P(c.inner)
		m.Shipments = []Root{{Path: joinPath(c.path)}}
		return
	}
	if c.around(m, func(columns []column) int { return anyOf(columns, isNumber) }) {
		return // by its look alone
	}
	m.Shipments = []Root{{Path: "$"}}
	m.Events = []List{{Path: joinPath(c.path)}}
}

// around finds the nearest record around the list in which choose finds the number, and takes it for the
// shipment.
func (c *candidate) around(m *Mapping, choose func([]column) int) bool {
	for n := c.list; n.Exists(); n = n.Parent() {
		if n.Kind() != wire.Object && n.Kind() != wire.Element {
			continue
		}
		columns := columnsOf([]wire.Node{n})
		if i := choose(columns); i >= 0 {
			steps := len(pathTo(n))
			m.Number = P(columns[i].path)
			m.Shipments = []Root{{Path: joinPath(c.path[:steps])}}
			m.Events = []List{{Path: joinPath(c.path[steps:])}}
			return true
		}
	}
	return false
}

// pathTo returns the names from the root to n.
func pathTo(n wire.Node) []string {
	var out []string
	for ; n.Parent().Exists(); n = n.Parent() {
		if p := n.Parent().Kind(); p != wire.Array && p != wire.Table {
			out = append(out, n.Name())
		}
	}
	slices.Reverse(out)
	return out
}

func joinPath(names []string) string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = strings.ReplaceAll(n, ".", `\.`)
	}
	return strings.Join(out, ".")
}

// learn chooses the languages of the texts and drafts a row for each code whose texts are all read alike.
func (m *Mapping) learn(items []wire.Node) {
	if m.Event.Text.IsZero() {
		return
	}
	for _, l := range languages() {
		matcher, read := newMatcher([]string{l.Name}), 0
		for _, n := range items {
			if _, _, ok := matcher.read(m.Event.Text.get(n)); ok {
				read++
			}
		}
		if read > 0 && 3*read >= len(items) {
			m.Languages = append(m.Languages, l.Name)
		}
	}
	if m.Event.Code.IsZero() {
		return
	}
	matcher := newMatcher(m.Languages)
	rows := map[string]carrier.Row{}
	var order []string
	for _, n := range items {
		code := m.Event.Code.get(n)
		key := event.CodeKey(code)
		row, _, ok := matcher.read(m.Event.Text.get(n))
		old, seen := rows[key]
		switch {
		case key == "" || strings.HasSuffix(code, "*"):
			continue
		case !seen:
			order = append(order, key)
		case old.Status != row.Status:
			ok = false
		default: // what only some of its texts say is not the code's
			if old.Detail != row.Detail {
				row.Detail = status.NoDetail
			}
			if old.Reason != row.Reason {
				row.Reason = status.NoReason
			}
		}
		if !ok {
			row = carrier.Row{}
		}
		row.Code = code
		rows[key] = row
	}
	for _, key := range order {
		if row := rows[key]; row.Status != status.Unknown {
			m.Codes = append(m.Codes, row)
		}
	}
}
