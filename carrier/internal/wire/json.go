package wire

import (
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// jsonReader reads one JSON text as RFC 8259 has it.
type jsonReader struct {
	builder
	i     int    // in text
	in    uint32 // the innermost open container; its valLen counts its values
	depth int    // of open containers
	keys  keys
}

func readJSON(src source, lim Limits) (*Doc, error) {
	j := jsonReader{builder: builder{source: src, lim: lim}}
	j.reserve(1 + strings.Count(src.text, ",") + strings.Count(src.text, "{") + strings.Count(src.text, "["))
	if j.values() {
		if j.space(); j.i < len(j.text) {
			j.markLast(TrailingBytes, j.i, 0)
		}
	}
	return j.doc(0)
}

// broken ends the reading with a syntax error: a finding if the root is an
// object or array that has begun, else an error.
func (j *jsonReader) broken(at int) bool {
	if j.depth == 0 {
		return j.fail(min(at, len(j.text)), ErrSyntax)
	}
	return j.stop(at, j.in)
}

func (j *jsonReader) space() {
	i := j.i
	for i < len(j.text) && isBlank(j.text[i]) {
		i++
	}
	j.i = i
}

// values reads the root and all in it; false if it did not end.
func (j *jsonReader) values() bool {
	var key span
	for {
		j.space()
		if j.i == len(j.text) {
			return j.broken(j.i)
		}
		var ok bool
		switch j.text[j.i] {
		case '{', '[':
			object := j.text[j.i] == '{'
			if !j.begin(object, key) {
				return false
			}
			if j.space(); j.i < len(j.text) && j.text[j.i] == closer(object) {
				ok = true
				break
			}
			if !object {
				key = span{}
				continue
			}
			if key, ok = j.key(); !ok {
				return false
			}
			continue
		case '"':
			ok = j.stringValue(key)
		case 't':
			ok = j.literal("true", Bool, key)
		case 'f':
			ok = j.literal("false", Bool, key)
		case 'n':
			ok = j.literal("null", Null, key)
		default:
			ok = j.number(key)
		}
		if !ok {
			return false
		}
		var done bool
		if key, done, ok = j.after(); done || !ok {
			return ok
		}
	}
}

func closer(object bool) byte {
	if object {
		return '}'
	}
	return ']'
}

// after reads what follows a value: it ends containers and stands before the
// next value, with its key, when it returns; done after the root.
func (j *jsonReader) after() (key span, done, ok bool) {
	for j.depth > 0 {
		j.space()
		if j.i == len(j.text) {
			return span{}, false, j.broken(j.i)
		}
		in := &j.nodes[j.in]
		object := in.kind == Object
		switch c := j.text[j.i]; {
		case c == ',':
			j.i++
			if !object {
				return span{}, false, true
			}
			key, ok = j.key()
			return key, false, ok
		case c == closer(object):
			j.i++
			j.end(in)
		default:
			return span{}, false, j.broken(j.i)
		}
	}
	return span{}, true, true
}

// value adds a node for a value with its key.
func (j *jsonReader) value(kind NodeKind, off int, key, val span) bool {
	p := j.next(off)
	if p == nil {
		return false
	}
	n := uint32(len(j.nodes))
	if kind == Object || kind == Array {
		n = 0 // open
	}
	*p = node{kind: kind, off: uint32(off), name: key.at, nameLen: key.n, val: val.at, valLen: val.n, parent: j.in, end: n}
	if j.depth > 0 {
		j.nodes[j.in].valLen++
	}
	return true
}

// begin opens a container.
func (j *jsonReader) begin(object bool, key span) bool {
	if j.depth >= j.lim.Depth {
		return j.fail(j.i, limitError{"depth", j.lim.Depth})
	}
	kind := Array
	if object {
		kind = Object
	}
	if !j.value(kind, j.i, key, span{}) {
		return false
	}
	j.in = uint32(len(j.nodes) - 1)
	j.depth++
	j.i++
	return true
}

// end closes the innermost container.
func (j *jsonReader) end(in *node) {
	in.end = uint32(len(j.nodes))
	if n := int(in.valLen); in.kind == Object && n > 1 {
		j.keys.check(&j.builder, j.in+1, in.end, n, true)
	}
	in.valLen = 0
	j.in = in.parent
	j.depth--
}

// key reads a member's key and the colon after it.
func (j *jsonReader) key() (key span, ok bool) {
	j.space()
	if j.i == len(j.text) || j.text[j.i] != '"' {
		return key, j.broken(j.i)
	}
	if key, ok = j.quoted(); !ok {
		return key, false
	}
	if j.space(); j.i == len(j.text) || j.text[j.i] != ':' {
		return key, j.broken(j.i)
	}
	j.i++
	return key, true
}

func (j *jsonReader) stringValue(key span) bool {
	at := j.i + 1
	val, ok := j.quoted()
	return ok && j.value(String, at, key, val)
}

func (j *jsonReader) literal(word string, kind NodeKind, key span) bool {
	for k := range len(word) {
		if j.i+k == len(j.text) || j.text[j.i+k] != word[k] {
			return j.broken(j.i + k)
		}
	}
	at := j.i
	j.i += len(word)
	val := span{uint32(at), uint32(len(word))}
	if kind == Null {
		val = span{}
	}
	return j.value(kind, at, key, val)
}

// number reads a number and keeps it as written.
func (j *jsonReader) number(key span) bool {
	s, i := j.text, j.i
	if s[i] == '-' {
		i++
	}
	if i < len(s) && s[i] == '0' {
		i++
	} else if i = digits(s, i); i < 0 {
		return j.broken(^i)
	}
	if i < len(s) && s[i] == '.' {
		if i = digits(s, i+1); i < 0 {
			return j.broken(^i)
		}
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		if i++; i < len(s) && (s[i] == '+' || s[i] == '-') {
			i++
		}
		if i = digits(s, i); i < 0 {
			return j.broken(^i)
		}
	}
	if i == len(s) && j.depth > 0 {
		return j.broken(i) // more digits may have followed
	}
	at := j.i
	if i-at > j.lim.Digits {
		j.mark(LongNumber, at, uint32(len(j.nodes)), value{})
	}
	j.i = i
	return j.value(Number, at, key, span{uint32(at), uint32(i - at)})
}

// digits is the place after the digits at i; ^p if there is none because of
// what stands at p.
func digits(s string, i int) int {
	start := i
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		i++
	}
	if i == start {
		return ^i
	}
	return i
}

// quoted reads a string.
func (j *jsonReader) quoted() (span, bool) {
	s := j.text
	start := j.i + 1
	i := start
	for i < len(s) && stringClass[s[i]] == stringPlain {
		i++
	}
	if i < len(s) && s[i] == '"' {
		j.i = i + 1
		if j.dirty {
			return j.plain(start, i), true
		}
		return span{uint32(start), uint32(i - start)}, true
	}
	return j.escaped(start, i)
}

const (
	stringPlain = iota
	stringQuote
	stringEscape
	stringControl // has to be escaped
)

var stringClass = func() (t [256]uint8) {
	for c := range 0x20 {
		t[c] = stringControl
	}
	t['"'], t['\\'] = stringQuote, stringEscape
	return t
}()

// escaped reads the rest of a string from i on, where something special stands.
func (j *jsonReader) escaped(start, i int) (span, bool) {
	s := j.text
	j.room(start)
	pos := j.auxPos()
	done := start
	for i < len(s) {
		switch stringClass[s[i]] {
		case stringPlain:
			i++
			continue
		case stringControl:
			return span{}, j.broken(i)
		case stringQuote:
			j.write(s[done:i])
			j.i = i + 1
			return j.since(pos), true
		}
		j.write(s[done:i])
		n := j.escape(i)
		if n < 0 {
			return span{}, j.broken(^n)
		}
		i = n
		done = n
	}
	return span{}, j.broken(i)
}

// escape writes what the escape at a place stands for, and returns the place
// after it; ^p if it is none because of what stands at p.
func (j *jsonReader) escape(at int) int {
	s := j.text
	if at+1 == len(s) {
		return ^len(s)
	}
	if k := strings.IndexByte(`"\/bfnrt`, s[at+1]); k >= 0 {
		j.aux.WriteByte("\"\\/\b\f\n\r\t"[k])
		return at + 2
	}
	if s[at+1] != 'u' {
		return ^(at + 1)
	}
	r, end := hex4(s, at+2)
	if end < 0 {
		return end
	}
	if utf16.IsSurrogate(r) {
		pair := rune(utf8.RuneError)
		if strings.HasPrefix(s[end:], `\u`) {
			if low, after := hex4(s, end+2); after > 0 {
				if pair = utf16.DecodeRune(r, low); pair != utf8.RuneError {
					end = after
				}
			}
		}
		if pair == utf8.RuneError {
			j.mark(InvalidUTF8, at, noNode, character(r))
		}
		r = pair
	}
	j.aux.WriteRune(r)
	return end
}

// hex4 reads four hexadecimal digits, and returns the place after them; ^p if
// they are not because of what stands at p.
func hex4(s string, i int) (r rune, next int) {
	for range 4 {
		if i == len(s) {
			return 0, ^i
		}
		d := hexDigit(s[i])
		if d < 0 {
			return 0, ^i
		}
		r = r<<4 | d
		i++
	}
	return r, i
}
