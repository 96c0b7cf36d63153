package wire

import (
	"strconv"
	"strings"
	"unicode"
)

const (
	pathDepth = 64 // steps written; above them stands "..."
	pathName  = 64 // bytes of a name written
	manyNames = 16 // different names under one element before a map is used
)

// Path returns the way to the node, such as "/root/Invoices/Invoice[2]/@Date",
// "/a/b[3]/c" or "/row[3]/name". Indexes begin with 1; elements have one if
// there are several of that name, items and rows always. Names that could be
// misread are quoted. The root of a JSON or CSV body is "/", an absent node "".
func (n Node) Path() string {
	if n.d == nil {
		return ""
	}
	return n.d.path(n.i)
}

// Alike reports whether the ways to both nodes are the same but for their
// indexes.
func (n Node) Alike(o Node) bool {
	if n.d == nil || n.d != o.d {
		return n == o
	}
	d, i, j := n.d, n.i, o.i
	for i != j {
		if i == 0 || j == 0 || !d.sameStep(i, j) {
			return false
		}
		i, j = d.nodes[i].parent, d.nodes[j].parent
	}
	return true
}

// sameStep reports whether two nodes, neither of them the root, are written
// alike in a path, but for their indexes.
func (d *Doc) sameStep(i, j uint32) bool {
	a, b := &d.nodes[i], &d.nodes[j]
	item := d.nodes[a.parent].kind == Array
	if item || d.nodes[b.parent].kind == Array {
		return item && d.nodes[b.parent].kind == Array
	}
	return (a.kind == Attr) == (b.kind == Attr) && d.name(i) == d.name(j)
}

func (d *Doc) path(i uint32) string {
	var steps [pathDepth]uint32
	k := len(steps)
	for {
		k--
		steps[k] = i
		if i == 0 || k == 0 {
			break
		}
		i = d.nodes[i].parent
	}
	var b strings.Builder
	if i != 0 {
		b.WriteString("...")
	}
	ordinals := d.order()
	for _, i := range steps[k:] {
		d.writeStep(&b, i, ordinals[i])
	}
	if b.Len() == 0 {
		return "/"
	}
	return b.String()
}

func (d *Doc) writeStep(b *strings.Builder, i, ordinal uint32) {
	n := &d.nodes[i]
	if i != 0 && d.nodes[n.parent].kind == Array {
		if b.Len() == 0 {
			b.WriteByte('/')
		}
	} else if i != 0 || n.kind == Element {
		b.WriteByte('/')
		if n.kind == Attr {
			b.WriteByte('@')
		}
		b.WriteString(safeName(d.name(i)))
	}
	if ordinal != 0 {
		b.WriteByte('[')
		b.WriteString(strconv.FormatUint(uint64(ordinal), 10))
		b.WriteByte(']')
	}
}

// safeName cuts a name and quotes it where it is not plain.
func safeName(name string) string {
	short := name
	if len(name) > pathName {
		short = strings.ToValidUTF8(name[:pathName], "") + "..."
	}
	for _, r := range short {
		if r == '/' || r == '[' || r == ']' || r == '"' || r == '@' || !unicode.IsPrint(r) {
			return strconv.QuoteToASCII(short)
		}
	}
	return short
}

// order numbers all nodes among their siblings: one pass, made once.
func (d *Doc) order() []uint32 {
	if d.ordinals != nil {
		return d.ordinals
	}
	d.ordinals = make([]uint32, len(d.nodes))
	var same sameNames
	for i := range d.nodes {
		n := &d.nodes[i]
		switch n.kind {
		case Array, Table:
			ordinal := uint32(0)
			if n.kind == Table {
				ordinal = d.rows
			}
			for j := uint32(i) + 1; j < n.end; j = d.nodes[j].end {
				ordinal++
				d.ordinals[j] = ordinal
			}
		case Element:
			same.reset()
			for j := d.firstElement(uint32(i)); j < n.end; j = d.nodes[j].end {
				same.number(d, j)
			}
		}
	}
	return d.ordinals
}

// sameNames counts the children of one element by name.
type sameNames struct {
	seen  []nameCount
	index map[string]int // of seen, once there are many
	last  int
}

type nameCount struct {
	name  string
	first uint32 // its node
	n     uint32
}

func (s *sameNames) reset() { s.seen, s.index, s.last = s.seen[:0], nil, 0 }

// number gives child i its ordinal, and the first of its name one as soon as
// there is a second.
func (s *sameNames) number(d *Doc, i uint32) {
	k := s.find(d.name(i))
	c := &s.seen[k]
	if c.n++; c.n == 1 {
		c.first = i
		return
	}
	d.ordinals[c.first] = 1
	d.ordinals[i] = c.n
}

func (s *sameNames) find(name string) int {
	if len(s.seen) > 0 && s.seen[s.last].name == name {
		return s.last
	}
	s.last = s.search(name)
	if s.last == len(s.seen) {
		s.seen = append(s.seen, nameCount{name: name})
		if s.index != nil {
			s.index[name] = s.last
		}
	}
	return s.last
}

func (s *sameNames) search(name string) int {
	if s.index == nil && len(s.seen) > manyNames {
		s.index = make(map[string]int, 2*len(s.seen))
		for k := range s.seen {
			s.index[s.seen[k].name] = k
		}
	}
	if s.index != nil {
		if k, ok := s.index[name]; ok {
			return k
		}
		return len(s.seen)
	}
	for k := range s.seen {
		if s.seen[k].name == name {
			return k
		}
	}
	return len(s.seen)
}
