package wire

import "strings"

const cdata = "<![CDATA["

// xmlReader reads one XML document.
type xmlReader struct {
	builder
	i       int // in text
	open    []element
	parts   []part
	binds   []binding
	unbound []binding // prefixes without a namespace, each reported once
	def     uint16    // the default namespace
	last    binding   // the prefix resolved last; no prefix: none
	keys    keys
}

// element is one that has begun and not ended.
type element struct {
	node     uint32
	parts    int // first of its parts
	binds    int // first of its bindings
	tag      name
	text     bool // some part of it is not blank
	children bool
}

// part is a run of an open element's character data.
type part struct {
	span
	returns bool   // holds CR, which is read as LF
	again   uint32 // how many more times it stands, one after the other
}

func readXML(src source, lim Limits) (*Doc, error) {
	// One allocation for all that is small.
	var first struct {
		open           [16]element
		parts          [48]part
		binds, unbound [8]binding
		spaces         [8]string
	}
	x := xmlReader{
		builder: builder{source: src, lim: lim, spaces: first.spaces[:0]},
		open:    first.open[:0], parts: first.parts[:0], binds: first.binds[:0], unbound: first.unbound[:0],
	}
	x.reserve(strings.Count(src.text, "<") + strings.Count(src.text, "="))
	if x.prolog() {
		x.content()
	}
	return x.doc(0)
}

// broken ends the reading with a syntax error at a place: a finding if the
// root has begun, else an error.
func (x *xmlReader) broken(at int) bool {
	if len(x.open) == 0 {
		return x.fail(min(at, len(x.text)), ErrSyntax)
	}
	return x.stop(at, x.open[len(x.open)-1].node)
}

// prolog skips the declaration, comments, instructions and blanks before the
// root, up to its '<'.
func (x *xmlReader) prolog() bool {
	for {
		x.space()
		rest := x.text[x.i:]
		ok := true
		switch {
		case isDeclaration(rest):
			ok = x.declaration()
		case strings.HasPrefix(rest, "<?"):
			ok = x.instruction()
		case strings.HasPrefix(rest, cdata):
			return x.broken(x.i)
		case strings.HasPrefix(rest, "<!"):
			ok = x.bang()
		case strings.HasPrefix(rest, "<"):
			return true
		default:
			return x.broken(x.i)
		}
		if !ok {
			return false
		}
	}
}

// content reads the root and what follows it.
func (x *xmlReader) content() {
	if !x.start() {
		return
	}
	for len(x.open) > 0 {
		if !x.step() {
			return
		}
	}
	x.after()
}

// step reads one thing inside the root.
func (x *xmlReader) step() bool {
	s, i := x.text, x.i
	switch {
	case i >= len(s):
		return x.broken(i)
	case s[i] != '<':
		return x.chars()
	case i+1 >= len(s):
		return x.broken(i + 1)
	}
	switch s[i+1] {
	case '/':
		return x.close()
	case '!':
		if strings.HasPrefix(s[i:], cdata) {
			return x.cdata()
		}
		return x.bang()
	case '?':
		return x.instruction()
	}
	return x.start()
}

// after looks at what follows the root: blanks, comments, instructions.
func (x *xmlReader) after() {
	for {
		x.space()
		rest := x.text[x.i:]
		if rest == "" {
			return
		}
		ok := false
		switch {
		case strings.HasPrefix(rest, "<!--"):
			ok = x.comment()
		case strings.HasPrefix(rest, "<?") && !isDeclaration(rest):
			ok = x.instruction()
		}
		if !ok {
			x.err = nil // the root stands
			x.markLast(TrailingBytes, x.i, 0)
			return
		}
	}
}

func (x *xmlReader) space() {
	i := x.i
	for i < len(x.text) && isBlank(x.text[i]) {
		i++
	}
	x.i = i
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// bang reads a comment; any declaration of a document type ends the reading.
func (x *xmlReader) bang() bool {
	rest := x.text[x.i:]
	switch {
	case strings.HasPrefix(rest, "<!--"):
		return x.comment()
	case len(rest) > 2 && 'A' <= rest[2]&^0x20 && rest[2]&^0x20 <= 'Z':
		return x.fail(x.i, ErrDoctype)
	}
	return x.broken(x.i + max(common(rest, "<!--"), common(rest, cdata)))
}

// common is the length of what two strings both begin with.
func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// comment skips a comment; "--" may only end it.
func (x *xmlReader) comment() bool {
	start := x.i + len("<!--")
	n := strings.Index(x.text[start:], "--")
	if n < 0 || start+n+2 >= len(x.text) {
		return x.broken(len(x.text))
	}
	if end := start + n + 2; x.text[end] != '>' {
		return x.broken(end)
	}
	x.i = start + n + 3
	return true
}

// instruction skips a processing instruction.
func (x *xmlReader) instruction() bool {
	target, bad := x.name(x.i + 2)
	if bad >= 0 {
		return x.broken(bad)
	}
	if isDeclaration(x.text[x.i:]) {
		return x.broken(x.i)
	}
	end := target.end
	n := strings.Index(x.text[end:], "?>")
	if n < 0 {
		return x.broken(len(x.text))
	}
	if n > 0 && !isBlank(x.text[end]) {
		return x.broken(end)
	}
	x.i = end + n + 2
	return true
}

// part adds a run of character data that is not blank to the innermost element.
func (x *xmlReader) part(s span) {
	x.open[len(x.open)-1].text = true
	x.parts = append(x.parts, part{span: s})
}

// blankPart adds a run of blanks. It is text only if more than blanks comes;
// mostly it is the layout of the document, and the same again and again.
func (x *xmlReader) blankPart(s span, returns bool) {
	if n := len(x.parts); n > x.open[len(x.open)-1].parts {
		if last := &x.parts[n-1]; last.n == s.n && x.str(last.span) == x.str(s) {
			last.again++
			return
		}
	}
	x.parts = append(x.parts, part{span: s, returns: returns})
}

// close reads an end tag, which has to be that of the innermost element.
func (x *xmlReader) close() bool {
	s := x.text
	e := &x.open[len(x.open)-1]
	at := x.i + 2
	tag := s[e.tag.at:e.tag.end]
	end := at + len(tag)
	if end > len(s) && strings.HasPrefix(tag, s[at:]) {
		return x.broken(len(s))
	}
	if end > len(s) || s[at:end] != tag {
		return x.broken(at)
	}
	for end < len(s) && isBlank(s[end]) {
		end++
	}
	if end == len(s) || s[end] != '>' {
		return x.broken(end)
	}
	x.i = end + 1
	return x.pop()
}

// pop ends the innermost element.
func (x *xmlReader) pop() bool {
	e := x.open[len(x.open)-1]
	x.open = x.open[:len(x.open)-1]
	n := &x.nodes[e.node]
	n.end = uint32(len(x.nodes))
	if parts := x.parts[e.parts:]; len(parts) > 0 && (e.text || !e.children) {
		s := parts[0].span
		if len(parts) > 1 || parts[0].returns || parts[0].again > 0 {
			s = x.join(parts)
		}
		n.val, n.valLen = s.at, s.n
	}
	x.parts = x.parts[:e.parts]
	if len(x.binds) > e.binds {
		x.unbind(e.binds)
	}
	return true
}

// join puts the parts of a text together.
func (x *xmlReader) join(parts []part) span {
	pos := x.auxPos()
	for _, p := range parts {
		for range p.again + 1 {
			if p.returns {
				x.writeText(int(p.at), int(p.at+p.n), false)
			} else {
				x.aux.WriteString(x.str(p.span))
			}
		}
	}
	return x.since(pos)
}
