package wire

import "strings"

// prolog is what an XML declaration says.
type prolog struct {
	version, encoding span
	n                 int // length of the declaration
}

// isDeclaration reports whether s begins with an XML declaration.
func isDeclaration(s string) bool {
	return strings.HasPrefix(s, "<?xml") && len(s) > 5 && (isBlank(s[5]) || s[5] == '?')
}

// declaration reads the XML declaration.
func (x *xmlReader) declaration() bool {
	p, bad := parseDeclaration(x.text[x.i:])
	if bad >= 0 {
		return x.broken(x.i + bad)
	}
	if x.i > 0 {
		x.mark(LateDeclaration, x.i, noNode, value{})
	}
	if p.version.n > 0 {
		at := x.i + int(p.version.at)
		switch version := x.text[at : at+int(p.version.n)]; {
		case version == "1.0":
		case strings.HasPrefix(version, "1."):
			x.mark(Version11, at, noNode, value{})
		default:
			return x.broken(at)
		}
	}
	x.i += p.n
	return true
}

// parseDeclaration reads the XML declaration that s begins with. bad is the
// place of the fault, or -1.
func parseDeclaration[T []byte | string](s T) (p prolog, bad int) {
	i := 0
	word := func(w string) bool {
		if len(s)-i < len(w) {
			return false
		}
		for k := range len(w) {
			if s[i+k] != w[k] {
				return false
			}
		}
		i += len(w)
		return true
	}
	blank := func() bool {
		start := i
		for i < len(s) && isBlank(s[i]) {
			i++
		}
		return i > start
	}
	// value reads = and a quoted value of letters, digits, '.', '_' and '-'.
	value := func() (v span, ok bool) {
		blank()
		if !word("=") {
			return v, false
		}
		blank()
		if i == len(s) || s[i] != '"' && s[i] != '\'' {
			return v, false
		}
		quote := s[i]
		i++
		v.at = uint32(i)
		for i < len(s) && nameClass[s[i]] <= nameLater {
			i++
		}
		v.n = uint32(i) - v.at
		ok = v.n > 0 && i < len(s) && s[i] == quote
		if ok {
			i++
		}
		return v, ok
	}
	if !word("<?xml") {
		return p, 0
	}
	spaced := blank()
	for _, f := range [...]struct {
		name string
		into *span
	}{{"version", &p.version}, {"encoding", &p.encoding}, {"standalone", new(span)}} {
		if !spaced || !word(f.name) {
			continue
		}
		v, ok := value()
		if !ok {
			return prolog{}, i
		}
		*f.into = v
		spaced = blank()
	}
	if !word("?>") {
		return prolog{}, i
	}
	p.n = i
	return p, -1
}
