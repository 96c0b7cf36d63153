package wire

import (
	"iter"
	"strings"
)

// NodeKind is what a [Node] is.
type NodeKind uint8

// The kinds of nodes.
const (
	Absent  NodeKind = iota // no such node
	Object                  // JSON
	Array                   // JSON
	String                  // JSON, or a CSV cell
	Number                  // JSON
	Bool                    // JSON
	Null                    // JSON
	Element                 // XML
	Attr                    // XML
	Table                   // CSV: the root
	Row                     // CSV
)

// node is one entry of the arena. Nodes stand in the order of the body, each
// before its descendants; end is the first that is none of them. A span below
// len(text) lies in the text, one from there on in aux.
type node struct {
	kind          NodeKind
	cut           bool
	space         uint16 // index into spaces, plus one; zero: none
	off           uint32 // in text: of the value; of an element, its '<'
	name, nameLen uint32
	val, valLen   uint32
	end, parent   uint32
}

// Doc is a body as a flat tree. It shares no memory with the body. It is not
// safe for concurrent use: Offset and Path fill caches.
type Doc struct {
	source
	aux      string // texts that had to be put together: escapes, joined parts
	nodes    []node
	spaces   []string
	findings []Finding
	rows     uint32   // rows of the stream before this part of it
	ordinals []uint32 // of a node among its siblings; zero: the only one; made when first asked
}

// Root returns the root: an element, a JSON value, a Table.
func (d *Doc) Root() Node {
	if d == nil || len(d.nodes) == 0 {
		return Node{}
	}
	return Node{d, 0}
}

// Findings returns what was wrong with the body, by offset. The slice is the
// Doc's own.
func (d *Doc) Findings() []Finding {
	if d == nil {
		return nil
	}
	return d.findings
}

// Charset returns the charset the body was read in.
func (d *Doc) Charset() Charset {
	if d == nil {
		return NoCharset
	}
	return d.charset
}

func (d *Doc) str(at, n uint32) string {
	if int(at) < len(d.text) {
		return d.text[at : at+n]
	}
	at -= uint32(len(d.text))
	return d.aux[at : at+n]
}

func (d *Doc) name(i uint32) string {
	n := &d.nodes[i]
	if n.kind == Row {
		return "row"
	}
	return d.str(n.name, n.nameLen)
}

// named reports whether node i has the name.
func (d *Doc) named(i uint32, name string) bool {
	n := &d.nodes[i]
	if n.kind == Row {
		return name == "row"
	}
	return int(n.nameLen) == len(name) && d.str(n.name, n.nameLen) == name
}

// firstElement is the first node inside i that is not an attribute.
func (d *Doc) firstElement(i uint32) uint32 {
	end := d.nodes[i].end
	for i++; i < end && d.nodes[i].kind == Attr; i++ {
	}
	return i
}

// Node is a place in a Doc. The zero Node is absent; every method is safe on
// it. Nodes are compared with ==.
type Node struct {
	d *Doc
	i uint32
}

// Kind returns what the node is.
func (n Node) Kind() NodeKind {
	if n.d == nil {
		return Absent
	}
	return n.d.nodes[n.i].kind
}

// Exists reports whether there is such a node. A JSON null exists; an empty
// CSV cell does not.
func (n Node) Exists() bool { return n.d != nil }

// Present reports whether there is such a node and it is no JSON null: a member
// that is null says no more than one that is left out.
func (n Node) Present() bool { return n.d != nil && n.d.nodes[n.i].kind != Null }

// Name returns the local name of an element or attribute, the key of a JSON
// member, the column of a CSV cell, "row"; empty for the items of an array.
func (n Node) Name() string {
	if n.d == nil {
		return ""
	}
	return n.d.name(n.i)
}

// Space returns the namespace of an element or attribute: its URI, or the
// prefix itself where none is declared.
func (n Node) Space() string {
	if n.d == nil {
		return ""
	}
	if s := n.d.nodes[n.i].space; s != 0 {
		return n.d.spaces[s-1]
	}
	return ""
}

// Text returns the decoded text: of an element its own character data, joined
// (empty if it has child elements and is otherwise blank, or is not Whole), of
// a JSON number or boolean the literal; empty for containers and null.
func (n Node) Text() string {
	if n.d == nil {
		return ""
	}
	p := &n.d.nodes[n.i]
	return n.d.str(p.val, p.valLen)
}

// Trim returns Text without white space around it.
func (n Node) Trim() string { return strings.TrimSpace(n.Text()) }

// Offset returns the byte of the body as sent at which the value begins: the
// first character inside the quotes or of the text; of an element with
// children or no text, its '<'; of a container, its bracket.
func (n Node) Offset() int64 {
	if n.d == nil {
		return 0
	}
	return n.d.offset(n.d.valueStart(n.i))
}

// Whole reports whether the node was read to its end: false for those that
// were open where the body was cut or broke, and for an absent one.
func (n Node) Whole() bool { return n.d != nil && !n.d.nodes[n.i].cut }

// Parent returns the node around this one; absent for the root.
func (n Node) Parent() Node {
	if n.d == nil || n.i == 0 {
		return Node{}
	}
	return Node{n.d, n.d.nodes[n.i].parent}
}

// Get returns the member, cell, attribute or child element with this local
// name. Of several JSON members the last wins, of elements and cells the
// first. An attribute goes before a child element, see [Node.Attr].
func (n Node) Get(name string) Node {
	if n.d == nil {
		return Node{}
	}
	d, nodes := n.d, n.d.nodes
	p := &nodes[n.i]
	var last uint32
	for j := n.i + 1; j < p.end; j = nodes[j].end {
		if !d.named(j, name) {
			continue
		}
		switch {
		case p.kind == Object:
			last = j
		case nodes[j].kind == Attr:
			return n.Attr(name)
		default:
			return Node{d, j}
		}
	}
	return n.at(last)
}

// GetFold is Get without regard to case. An exact match goes first; of several
// others the last member or attribute, or the first element or cell.
func (n Node) GetFold(name string) Node {
	if exact := n.Get(name); exact.Exists() || n.d == nil {
		return exact
	}
	d, nodes := n.d, n.d.nodes
	p := &nodes[n.i]
	var last uint32
	for j := n.i + 1; j < p.end; j = nodes[j].end {
		if !strings.EqualFold(d.name(j), name) {
			continue
		}
		switch {
		case p.kind == Object || nodes[j].kind == Attr:
			last = j
		case last == 0:
			return Node{d, j}
		}
	}
	return n.at(last)
}

// at is the node with this index; absent for zero, which is no one's child.
func (n Node) at(i uint32) Node {
	if i == 0 {
		return Node{}
	}
	return Node{n.d, i}
}

// At follows a path of names by Get.
func (n Node) At(path ...string) Node {
	for _, name := range path {
		n = n.Get(name)
	}
	return n
}

// Attr returns the attribute with this local name. One without a prefix goes
// before one with; of equals the last wins.
func (n Node) Attr(name string) Node {
	if n.d == nil {
		return Node{}
	}
	nodes := n.d.nodes
	var last uint32
	for j := n.i + 1; j < nodes[n.i].end && nodes[j].kind == Attr; j++ {
		if n.d.named(j, name) && (last == 0 || nodes[j].space == 0 || nodes[last].space != 0) {
			last = j
		}
	}
	return n.at(last)
}

// Attrs yields the attributes of an element, without namespace declarations.
func (n Node) Attrs() iter.Seq[Node] {
	return func(yield func(Node) bool) { n.attrs(yield) }
}

func (n Node) attrs(yield func(Node) bool) {
	if n.d == nil {
		return
	}
	nodes := n.d.nodes
	for j := n.i + 1; j < nodes[n.i].end && nodes[j].kind == Attr; j++ {
		if !yield(Node{n.d, j}) {
			return
		}
	}
}

// Children yields child elements, members, array items, rows or cells, in the
// order of the body.
func (n Node) Children() iter.Seq[Node] {
	return func(yield func(Node) bool) { n.children(yield) }
}

func (n Node) children(yield func(Node) bool) {
	if n.d == nil {
		return
	}
	nodes := n.d.nodes
	for j := n.d.firstElement(n.i); j < nodes[n.i].end; j = nodes[j].end {
		if !yield(Node{n.d, j}) {
			return
		}
	}
}

// Each yields all child elements of this name. For JSON it yields the items of
// the member if that is an array, the member itself if it is one value, and
// nothing if it is null or absent.
func (n Node) Each(name string) iter.Seq[Node] {
	return func(yield func(Node) bool) { n.each(name, yield) }
}

func (n Node) each(name string, yield func(Node) bool) {
	if n.Kind() == Object {
		n.Get(name).items(yield)
		return
	}
	if n.d == nil {
		return
	}
	nodes := n.d.nodes
	for j := n.d.firstElement(n.i); j < nodes[n.i].end; j = nodes[j].end {
		if n.d.named(j, name) && !yield(Node{n.d, j}) {
			return
		}
	}
}

// Items yields the items of an array or the rows of a table; nothing if the
// node is null or absent; else the node itself.
func (n Node) Items() iter.Seq[Node] {
	return func(yield func(Node) bool) { n.items(yield) }
}

func (n Node) items(yield func(Node) bool) {
	switch n.Kind() {
	case Absent, Null:
	case Array, Table:
		n.children(yield)
	default:
		yield(n)
	}
}

// Len counts what Children yields.
func (n Node) Len() int { return count(n.Children()) }

// CountEach counts what Each yields.
func (n Node) CountEach(name string) int { return count(n.Each(name)) }

func count(nodes iter.Seq[Node]) int {
	total := 0
	for range nodes {
		total++
	}
	return total
}
