package wire

const xmlSpace = "http://www.w3.org/XML/1998/namespace"

// binding is a prefix and its namespace.
type binding struct {
	prefix string
	key    uint64 // of prefix
	space  uint16
}

// prefixKey packs the length of a prefix and its first seven bytes: prefixes
// that differ there need no comparing.
func prefixKey(prefix string) uint64 {
	key := uint64(len(prefix))
	for i := range min(len(prefix), 7) {
		key = key<<8 | uint64(prefix[i])
	}
	return key
}

// bind binds a prefix to a namespace from here to the end of the element. It
// returns the place of a fault, or -1.
func (x *xmlReader) bind(prefix string, uri span, at int) int {
	switch {
	case prefix == "xmlns":
		return at // reserved
	case prefix == "xml":
		return -1 // bound for good
	case len(x.binds) >= maxBindings:
		x.fail(at, limitError{"namespace declarations", maxBindings})
		return at
	}
	space, ok := x.intern(x.str(uri), at)
	if !ok {
		return at
	}
	x.binds = append(x.binds, binding{prefix, prefixKey(prefix), space})
	return -1
}

// intern finds or adds a namespace. Of those in scope each has one number, so
// that numbers can be compared; an older one may get another.
func (x *xmlReader) intern(text string, at int) (uint16, bool) {
	if text == "" {
		return 0, true
	}
	for _, b := range x.binds {
		if b.space != 0 && x.spaces[b.space-1] == text {
			return b.space, true
		}
	}
	for k := len(x.spaces); k > max(0, len(x.spaces)-recentSpaces); k-- {
		if x.spaces[k-1] == text {
			return uint16(k), true
		}
	}
	if len(x.spaces) >= 1<<16-1 {
		return 0, x.fail(at, limitError{"namespaces", 1<<16 - 1})
	}
	x.spaces = append(x.spaces, text)
	return uint16(len(x.spaces)), true
}

// recentSpaces is how far back a namespace is looked for: records that repeat
// their declarations share one entry.
const recentSpaces = 32

// unbind ends the bindings of an element.
func (x *xmlReader) unbind(n int) {
	x.binds = x.binds[:n]
	x.rebound()
}

// rebound finds the default namespace anew after bindings came or went.
func (x *xmlReader) rebound() {
	x.last, x.def = binding{}, 0
	for k := len(x.binds) - 1; k >= 0; k-- {
		if x.binds[k].prefix == "" {
			x.def = x.binds[k].space
			return
		}
	}
}

// resolve turns the prefixes of an element and its attributes into namespaces.
func (x *xmlReader) resolve(self uint32, prefix int) bool {
	if prefix == 0 {
		x.nodes[self].space = x.def
	} else if !x.lookup(self, prefix) {
		return false
	}
	for k := self + 1; k < uint32(len(x.nodes)); k++ {
		if length := int(x.nodes[k].space); length != 0 && !x.lookup(k, length) {
			return false
		}
	}
	return true
}

// lookup sets the namespace of a node whose name has a prefix of this length.
func (x *xmlReader) lookup(i uint32, length int) bool {
	n := &x.nodes[i]
	at := int(n.name) - 1 - length
	prefix := x.text[at : int(n.name)-1]
	if prefix != x.last.prefix {
		key := prefixKey(prefix)
		space, ok := find(x.binds, prefix, key)
		if !ok {
			space, ok = find(x.unbound, prefix, key)
		}
		if !ok {
			if space, ok = x.undeclared(prefix, at, i); !ok {
				return false
			}
		}
		x.last = binding{prefix, key, space}
	}
	n.space = x.last.space
	return true
}

// find is the namespace of the innermost binding of a prefix.
func find(binds []binding, prefix string, key uint64) (uint16, bool) {
	for k := len(binds) - 1; k >= 0; k-- {
		if b := &binds[k]; b.key == key && b.prefix == prefix {
			return b.space, true
		}
	}
	return 0, false
}

// undeclared reports a prefix without a namespace and lets it stand for one.
func (x *xmlReader) undeclared(prefix string, at int, i uint32) (uint16, bool) {
	uri := prefix
	if prefix == "xml" {
		uri = xmlSpace
	} else {
		x.mark(UndeclaredPrefix, at, i, label(prefix))
	}
	if len(x.unbound) >= maxUnbound {
		return 0, x.fail(at, limitError{"prefixes without a namespace", maxUnbound})
	}
	space, ok := x.intern(uri, at)
	if ok {
		x.unbound = append(x.unbound, binding{prefix, prefixKey(prefix), space})
	}
	return space, ok
}
