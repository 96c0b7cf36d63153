package wire

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// mark is a finding while the tree is being built. Its value is made only for
// those that are kept.
type mark struct {
	kind  Kind
	at    int    // in text
	node  uint32 // it belongs to; noNode: the last that began before it
	value value
}

const noNode = 1<<32 - 1

// value is a label, or a character or byte that is given by its number.
type value struct {
	label     string
	number    rune
	character bool
	octet     bool
}

func (v value) String() string {
	switch hex := strings.ToUpper(strconv.FormatInt(int64(v.number), 16)); {
	case v.character:
		return "U+" + "0000"[min(len(hex), 4):] + hex
	case v.octet:
		return "0x" + "00"[min(len(hex), 2):] + hex
	}
	return safeName(v.label)
}

func character(r rune) value { return value{number: r, character: true} }
func octet(b byte) value     { return value{number: rune(b), octet: true} }
func label(s string) value   { return value{label: s} }

func (src *source) mark(kind Kind, at int, node uint32, v value) {
	if len(src.marks) >= maxFindings {
		src.omitted++
		return
	}
	src.marks = append(src.marks, mark{kind, at, node, v})
}

// markLast marks what ended the reading; it takes the place of another finding
// if there are too many.
func (src *source) markLast(kind Kind, at int, node uint32) {
	if n := len(src.marks); n >= maxFindings {
		src.marks = src.marks[:n-1]
		src.omitted++
	}
	src.mark(kind, at, node, value{})
}

// span is a piece of text or aux.
type span struct{ at, n uint32 }

// builder is what the readers of the three formats share: the arena, the
// buffer of texts that are not found as they are in the body, and the faults.
type builder struct {
	source
	lim     Limits
	nodes   []node
	most    int // nodes there can be
	spaces  []string
	aux     strings.Builder
	illegal int
	stopped bool  // the root did not end
	err     error // why nothing is read
	errAt   int
}

// reserve makes room for nodes, of which there are n at most. A text full of
// commas is not a tree full of nodes: past the usual density the arena grows
// when it is full, and then to the end.
func (b *builder) reserve(n int) {
	b.most = min(n, b.lim.Tokens)
	b.nodes = make([]node, 0, min(b.most, max(len(b.text)/bytesPerNode, fewNodes)))
}

const (
	bytesPerNode = 8
	fewNodes     = 1024
)

// add appends a node; false if the limit of tokens is reached.
func (b *builder) add(n node) bool {
	p := b.next(int(n.off))
	if p == nil {
		return false
	}
	*p = n
	return true
}

// next makes room for a node that begins at a place, to be filled whole; nil if
// the limit of tokens is reached.
func (b *builder) next(at int) *node {
	n := len(b.nodes)
	if n == cap(b.nodes) && !b.grow(at) {
		return nil
	}
	b.nodes = b.nodes[:n+1]
	return &b.nodes[n]
}

func (b *builder) grow(at int) bool {
	if len(b.nodes) >= b.lim.Tokens {
		return b.fail(at, limitError{"tokens", b.lim.Tokens})
	}
	b.nodes = append(make([]node, 0, max(b.most, min(2*len(b.nodes), b.lim.Tokens))), b.nodes...)
	return true
}

// fail ends the reading with an error.
func (b *builder) fail(at int, err error) bool {
	if b.err == nil {
		b.err, b.errAt = err, at
	}
	return false
}

// stop ends the reading where the root breaks or ends too early, with a finding.
func (b *builder) stop(at int, node uint32) bool {
	kind := Malformed
	if at >= len(b.text) {
		kind, at = Truncated, len(b.text)
	}
	b.markLast(kind, at, node)
	b.stopped = true
	return false
}

// write appends piece to aux, with U+FFFD for each byte that is not UTF-8.
func (b *builder) write(piece string) {
	if b.dirty {
		done := 0
		for i := 0; i < len(piece); {
			size := runeSize(piece, i)
			if size == 0 {
				if done < i {
					b.aux.WriteString(piece[done:i])
				}
				b.aux.WriteString("\uFFFD")
				size, done = 1, i+1
			}
			i += size
		}
		piece = piece[done:]
	}
	b.aux.WriteString(piece)
}

// runeSize is the length of the character of s at i; zero if there is none in
// UTF-8.
func runeSize(s string, i int) int {
	switch c := s[i]; {
	case c < utf8.RuneSelf:
		return 1
	case c < 0xC2 || i+1 == len(s) || s[i+1]&0xC0 != 0x80:
		return 0
	case c < 0xE0:
		return 2
	}
	if _, size := utf8.DecodeRuneInString(s[i:]); size > 1 {
		return size
	}
	return 0
}

// room makes the first growth of aux a fitting one: of the text from at,
// seldom more than half is needed.
func (b *builder) room(at int) {
	if b.aux.Cap() == 0 {
		rest := len(b.text) - at
		b.aux.Grow(max(rest/2, min(rest, 1024)))
	}
}

// auxPos is the span position of the end of aux.
func (b *builder) auxPos() uint32 { return uint32(len(b.text) + b.aux.Len()) }

// since is the span from a former auxPos to the end of aux.
func (b *builder) since(pos uint32) span { return span{pos, b.auxPos() - pos} }

// str is the text of a span.
func (b *builder) str(s span) string {
	if int(s.at) < len(b.text) {
		return b.text[s.at : s.at+s.n]
	}
	at := int(s.at) - len(b.text)
	return b.aux.String()[at : at+int(s.n)]
}

// plain is the span of text[from:to], repaired if it is not UTF-8.
func (b *builder) plain(from, to int) span {
	if b.dirty && !utf8.ValidString(b.text[from:to]) {
		b.room(from)
		pos := b.auxPos()
		b.write(b.text[from:to])
		return b.since(pos)
	}
	return span{uint32(from), uint32(to - from)}
}

// replace writes U+FFFD for an illegal character and marks it; false if there
// were too many.
func (b *builder) replace(r rune, at int) bool {
	b.mark(IllegalCharacter, at, noNode, character(r))
	if b.illegal++; b.illegal > maxIllegal {
		return b.fail(at, ErrCharacter)
	}
	b.aux.WriteRune(utf8.RuneError)
	return true
}

// doc turns what was built into a Doc, or the error. It takes over the slices.
func (b *builder) doc(rows uint32) (*Doc, error) {
	d := &Doc{source: b.source, aux: b.aux.String(), nodes: b.nodes, spaces: b.spaces, rows: rows}
	if b.stopped || b.err != nil {
		for i := range d.nodes {
			if n := &d.nodes[i]; n.end == 0 { // still open
				n.cut, n.end, n.valLen = true, uint32(len(d.nodes)), 0
			}
		}
	}
	if b.err != nil {
		e := &Error{Offset: d.offset(b.errAt), Err: b.err}
		if len(d.nodes) > 0 {
			e.Path = d.path(d.begun(b.errAt))
		}
		return nil, e
	}
	if len(d.marks) > 0 {
		d.report()
	}
	return d, nil
}

// report turns marks into findings.
func (d *Doc) report() {
	slices.SortStableFunc(d.marks, func(a, b mark) int { return cmp.Compare(a.at, b.at) })
	d.findings = make([]Finding, 0, len(d.marks)+1)
	for _, m := range d.marks {
		if m.node == noNode {
			m.node = d.begun(m.at)
		}
		d.findings = append(d.findings, Finding{m.kind, d.path(m.node), d.offset(m.at), m.value.String()})
	}
	if d.omitted > 0 {
		last := d.findings[len(d.findings)-1]
		d.findings = append(d.findings, Finding{Omitted, last.Path, last.Offset, strconv.Itoa(d.omitted)})
	}
	d.marks = nil
}

// begun is the last node that begins at or before a place in text.
func (d *Doc) begun(at int) uint32 {
	i, found := slices.BinarySearchFunc(d.nodes, uint32(at), func(n node, at uint32) int { return cmp.Compare(n.off, at) })
	for found && i+1 < len(d.nodes) && d.nodes[i+1].off == uint32(at) {
		i++
	}
	if !found && i > 0 {
		i--
	}
	return uint32(i)
}
