package generic

import (
	"errors"
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// A path leads from a record to a field: names joined by ".". A list on the way is entered at its
// first item that has the rest, or item by item where all are asked for; "name[2]" is its third item
// and "name[-1]" its last, "[2]" the third item of the list that is reached. "*" is any name, for records
// kept by their number or a counter. "^" is the record around, "$" at the beginning the root of the body. "@"
// before a name, for XML, is its attribute alone. "~" at the end of the path of a text is the name of what
// is reached, not its text. A "." inside a name is written "\.".

var errPath = errors.New("no path: names joined by \".\", each with an index in brackets at most")

// nameOf, as the last step of a path, asks for a name.
const nameOf = "~"

// checkPath reports whether path is one.
func checkPath(path string) error {
	rest, rooted := strings.CutPrefix(path, "$")
	if rooted {
		rest = strings.TrimPrefix(rest, ".")
	}
	if strings.HasSuffix(path, ".") && !strings.HasSuffix(path, `\.`) {
		return errPath
	}
	for rest != "" {
		var s step
		var ok bool
		if s, rest, ok = cut(rest); !ok || s.name == "" && !s.indexed || s.name == nameOf && rest != "" {
			return errPath
		}
	}
	return nil
}

// step is one name of a path.
type step struct {
	name    string
	index   int
	indexed bool
}

// cut parts the first step from a path.
func cut(path string) (s step, rest string, ok bool) {
	if strings.IndexByte(path, '[') < 0 && strings.IndexByte(path, '\\') < 0 {
		s.name, rest, _ = strings.Cut(path, ".") // as nearly all are
		return s, rest, true
	}
	end := 0
	for end < len(path) && path[end] != '.' {
		if path[end] == '\\' && end+1 < len(path) {
			end++
		}
		end++
	}
	s.name, rest = path[:end], strings.TrimPrefix(path[end:], ".")
	if open := strings.IndexByte(s.name, '['); open >= 0 {
		inside, closed := strings.CutSuffix(s.name[open+1:], "]")
		if inside != "" {
			var err error
			s.index, err = strconv.Atoi(inside)
			s.indexed, closed = true, closed && err == nil
		}
		s.name, ok = s.name[:open], closed
		if !ok {
			return s, rest, false
		}
	}
	if strings.IndexByte(s.name, '\\') >= 0 {
		s.name = strings.ReplaceAll(s.name, `\.`, ".")
	}
	return s, rest, true
}

// marks are the characters that mean something in a path.
var marks = [256]bool{'.': true, '[': true, '\\': true, '$': true, '^': true, '@': true, '*': true, '~': true}

// mark returns where the first mark of a path stands; its length if it has none.
func mark(path string) int {
	for i := range len(path) {
		if marks[path[i]] {
			return i
		}
	}
	return len(path)
}

// value returns the text that path leads to, without blanks around it, and where it stands.
func value(n wire.Node, path string) (string, wire.Node) {
	if over, ok := strings.CutSuffix(path, nameOf); ok && (over == "" || strings.HasSuffix(over, ".")) {
		at := find(n, strings.TrimSuffix(over, "."))
		return at.Name(), at
	}
	at := find(n, path)
	return at.Trim(), at
}

// find returns the first node at path with a text, else the first at all.
func find(n wire.Node, path string) wire.Node {
	if rest, ok := strings.CutPrefix(path, "$"); ok {
		n, path = root(n), strings.TrimPrefix(rest, ".")
	}
	for isRecord(n) { // names joined by dots, through records: as nearly all paths are
		at := mark(path)
		if at == 0 || at < len(path) && path[at] != '.' {
			break
		}
		n, path = n.Get(path[:at]), strings.TrimPrefix(path[at:], ".")
	}
	return within(n, path)
}

func isRecord(n wire.Node) bool { return n.Kind() == wire.Object || n.Kind() == wire.Row }

func within(n wire.Node, path string) wire.Node {
	switch kind := n.Kind(); {
	case strings.HasPrefix(path, "["):
		s, rest, _ := cut(path)
		return within(s.pick(n.Len(), n.Children()), rest)
	case kind == wire.Array || kind == wire.Table:
		return firstOf(n, path)
	case path == "" || !n.Exists():
		return n
	}
	s, rest, _ := cut(path)
	if s.name == anyName {
		return firstOf(n, rest)
	}
	return within(s.from(n), rest)
}

// anyName is the step to every child.
const anyName = "*"

// firstOf returns what path finds in the first item of a list that has a text there.
func firstOf(list wire.Node, path string) wire.Node {
	var first wire.Node
	for item := range list.Children() {
		got := within(item, path)
		if got.Text() != "" {
			return got
		}
		if !first.Exists() {
			first = got
		}
	}
	return first
}

// from takes one step.
func (s step) from(n wire.Node) wire.Node {
	switch {
	case s.name == "^":
		return around(n)
	case s.indexed:
		return s.nth(n)
	}
	if name, ok := strings.CutPrefix(s.name, "@"); ok {
		return n.Attr(name)
	}
	return n.Get(s.name)
}

// nth returns the item of a list, or of the elements of one name, with the index of s.
func (s step) nth(n wire.Node) wire.Node {
	return s.pick(n.CountEach(s.name), n.Each(s.name))
}

// pick returns the one of count items with the index of s.
func (s step) pick(count int, items iter.Seq[wire.Node]) wire.Node {
	index := s.index
	if index < 0 {
		index += count
	}
	for item := range items {
		if index == 0 {
			return item
		}
		index--
	}
	return wire.Node{}
}

// around returns the record that holds n: the next one up that is no list.
func around(n wire.Node) wire.Node {
	p := n.Parent()
	for p.Kind() == wire.Array {
		p = p.Parent()
	}
	return p
}

func root(n wire.Node) wire.Node {
	for p := n.Parent(); p.Exists(); p = n.Parent() {
		n = p
	}
	return n
}

// all appends every node at path to dst, lists item by item.
func all(dst []wire.Node, n wire.Node, path string) []wire.Node {
	if rest, ok := strings.CutPrefix(path, "$"); ok {
		n, path = root(n), strings.TrimPrefix(rest, ".")
		if path == "" {
			return append(dst, n)
		}
	}
	return allWithin(dst, n, path)
}

func allWithin(dst []wire.Node, n wire.Node, path string) []wire.Node {
	switch {
	case strings.HasPrefix(path, "["):
		s, rest, _ := cut(path)
		return allWithin(dst, s.pick(n.Len(), n.Children()), rest)
	case path == "" && tuple(n):
		return append(dst, n)
	case n.Kind() == wire.Array || n.Kind() == wire.Table:
		dst = slices.Grow(dst, n.Len())
		for item := range n.Children() {
			dst = allWithin(dst, item, path)
		}
		return dst
	case !n.Exists() || n.Kind() == wire.Null:
		return dst
	case path == "":
		return append(dst, n)
	}
	s, rest, _ := cut(path)
	if s.name == anyName {
		for item := range n.Children() {
			dst = allWithin(dst, item, rest)
		}
		return dst
	}
	if s.indexed || s.name == "^" || strings.HasPrefix(s.name, "@") {
		return allWithin(dst, s.from(n), rest)
	}
	if rest == "" {
		dst = slices.Grow(dst, n.CountEach(s.name))
	}
	for item := range n.Each(s.name) {
		dst = allWithin(dst, item, rest)
	}
	if n.Kind() == wire.Element {
		if a := n.Attr(s.name); a.Exists() {
			dst = allWithin(dst, a, rest)
		}
	}
	return dst
}

// tuple reports whether n is a list of values inside a list: a record whose fields have no names.
func tuple(n wire.Node) bool {
	if n.Kind() != wire.Array || n.Parent().Kind() != wire.Array {
		return false
	}
	for item := range n.Children() {
		switch item.Kind() {
		case wire.String, wire.Number, wire.Bool, wire.Null:
			return true
		}
		return false
	}
	return false
}
