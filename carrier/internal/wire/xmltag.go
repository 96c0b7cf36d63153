package wire

// start reads a start tag with its attributes.
func (x *xmlReader) start() bool {
	at := x.i
	tag, bad := x.name(at + 1)
	if bad < 0 && x.text[tag.at:tag.end] == "xmlns" {
		bad = tag.at // reserved
	}
	if bad >= 0 {
		return x.broken(bad)
	}
	if len(x.open) >= x.lim.Depth {
		return x.fail(at, limitError{"depth", x.lim.Depth})
	}
	e := element{node: uint32(len(x.nodes)), parts: len(x.parts), binds: len(x.binds), tag: tag}
	parent := uint32(0)
	if len(x.open) > 0 {
		parent = x.open[len(x.open)-1].node
	}
	if !x.add(node{kind: Element, off: uint32(at), name: uint32(tag.local), nameLen: uint32(tag.end - tag.local), parent: parent}) {
		return false
	}
	end, empty, ok := x.attributes(e.node, tag.end)
	if !ok {
		if x.err == nil {
			x.nodes = x.nodes[:e.node] // a tag that breaks is no element
			x.broken(end)
		}
		return false
	}
	if len(x.binds) > e.binds {
		x.rebound()
	}
	if !x.resolve(e.node, tag.prefix()) {
		return false
	}
	if n := len(x.nodes) - int(e.node) - 1; n > 1 {
		x.keys.check(&x.builder, e.node+1, uint32(len(x.nodes)), n, false)
	}
	if len(x.open) > 0 {
		x.open[len(x.open)-1].children = true
	}
	x.open = append(x.open, e)
	x.i = end
	return !empty || x.pop()
}

// attributes reads from the end of a tag's name past its '>'. Where it is not
// ok, next is the place of the fault, if there is no error.
func (x *xmlReader) attributes(self uint32, i int) (next int, empty, ok bool) {
	s := x.text
	for count := 0; ; count++ {
		blank := i
		for i < len(s) && isBlank(s[i]) {
			i++
		}
		switch {
		case i == len(s):
			return i, false, false
		case s[i] == '>':
			return i + 1, false, true
		case s[i] == '/':
			if i+1 < len(s) && s[i+1] == '>' {
				return i + 2, true, true
			}
			return i + 1, false, false
		case i == blank:
			return i, false, false // no blank before the name
		case count == x.lim.Attributes:
			x.fail(i, limitError{"attributes", x.lim.Attributes})
			return i, false, false
		}
		key, bad := x.name(i)
		if bad >= 0 {
			return bad, false, false
		}
		quote, ok := x.equals(key.end)
		if !ok {
			return quote, false, false
		}
		value, end, ok := x.value(quote)
		if !ok {
			return end, false, false
		}
		if bad := x.attribute(self, key, quote+1, value); bad >= 0 {
			return bad, false, false
		}
		i = end
	}
}

// equals reads the '=' of an attribute up to the quote of its value, or up to
// the fault.
func (x *xmlReader) equals(i int) (quote int, ok bool) {
	s := x.text
	for i < len(s) && isBlank(s[i]) {
		i++
	}
	if i == len(s) || s[i] != '=' {
		return i, false
	}
	for i++; i < len(s) && isBlank(s[i]); i++ {
	}
	return i, i < len(s) && (s[i] == '"' || s[i] == '\'')
}

// value reads a quoted attribute value, and returns it and the place after it,
// or the place of the fault.
func (x *xmlReader) value(i int) (value span, next int, ok bool) {
	s, quote := x.text, x.text[i]
	start := i + 1
	special := x.dirty
	for i++; ; i++ {
		for i < len(s) && textClass[s[i]] == charPlain {
			i++
		}
		if i == len(s) {
			return span{}, i, false
		}
		switch textClass[s[i]] {
		case charBracket:
		case charStop:
			return span{}, i, false
		case charQuote:
			if s[i] != quote {
				continue
			}
			if !special {
				return span{uint32(start), uint32(i - start)}, i + 1, true
			}
			x.room(start)
			pos := x.auxPos()
			if !x.writeText(start, i, true) {
				return span{}, i, false
			}
			return x.since(pos), i + 1, true
		case charHigh:
			special = special || noncharacter(s[i:])
		default:
			special = true
		}
	}
}

// attribute adds an attribute or binds a namespace. It returns the place of a
// fault, or -1.
func (x *xmlReader) attribute(self uint32, key name, start int, value span) int {
	prefix := key.prefix()
	switch {
	case prefix == 0 && x.text[key.at:key.end] == "xmlns":
		return x.bind("", value, key.at)
	case prefix > 0 && x.text[key.at:key.local-1] == "xmlns":
		return x.bind(x.text[key.local:key.end], value, key.at)
	case prefix > 1<<16-1:
		return key.at
	}
	if !x.add(node{
		kind: Attr, off: uint32(start), parent: self, end: uint32(len(x.nodes) + 1),
		name: uint32(key.local), nameLen: uint32(key.end - key.local), val: value.at, valLen: value.n,
		space: uint16(prefix), // until resolve turns it into the namespace
	}) {
		return key.at
	}
	return -1
}
