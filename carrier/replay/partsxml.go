package replay

import (
	"bytes"
	"strings"
)

// xml parts XML.
func (l *partList) xml(body []byte) {
	var open []string // local names of the elements around
	for i := start(body); i < len(body); {
		rest := body[i:]
		switch {
		case rest[0] != '<':
			end := i + until(rest, "<")
			l.text(i, end, open, partText)
			i = end
		case bytes.HasPrefix(rest, []byte("<!--")):
			end := i + until(rest, "-->")
			l.add(i+4, end, partRest, "")
			i = end
		case bytes.HasPrefix(rest, []byte("<![CDATA[")):
			end := i + until(rest, "]]>")
			l.add(i+3, i+8, partName, "")
			l.text(i+9, end, open, partPlain)
			i = min(end+2, len(body))
		case bytes.HasPrefix(rest, []byte("<?xml")):
			end := i + until(rest, "?>")
			l.add(i+2, end, partName, "")
			i = end
		case rest[0] == '<' && len(rest) > 1 && (rest[1] == '?' || rest[1] == '!'):
			end := i + until(rest, ">")
			l.add(i+2, end, partRest, "")
			i = end
		case bytes.HasPrefix(rest, []byte("</")):
			end := i + until(rest, ">")
			open = l.close(i+2, end, body, open)
			i = min(end+1, len(body))
		default:
			i, open = l.tag(body, i+1, open)
		}
	}
}

// until is how far what stands there is away, or the end.
func until(b []byte, mark string) int {
	if n := bytes.Index(b, []byte(mark)); n >= 0 {
		return n
	}
	return len(b)
}

// text adds what stands in the innermost element; outside of all it is of no field.
func (l *partList) text(from, to int, open []string, kind partKind) {
	if len(open) == 0 {
		kind = partRest
	}
	l.add(from, to, kind, "/"+strings.Join(open, "/"))
}

// close ends the element that an end tag names. A name that is open nowhere is of no field.
func (l *partList) close(from, to int, body []byte, open []string) []string {
	name := local(string(bytes.TrimSpace(body[from:to])))
	for n := len(open) - 1; n >= 0; n-- {
		if open[n] == name {
			l.add(from, to, partName, "")
			return open[:n]
		}
	}
	l.add(from, to, partRest, "")
	return open
}

// local is a name without its prefix.
func local(name string) string { return name[strings.IndexByte(name, ':')+1:] }

// tag parts a start tag, and returns where it ends and the elements that are open then.
func (l *partList) tag(body []byte, i int, open []string) (int, []string) {
	const blank = " \t\r\n"
	word := func(stop string) string {
		from := i
		for i < len(body) && strings.IndexByte(stop, body[i]) < 0 {
			i++
		}
		l.add(from, i, partName, "")
		return string(body[from:i])
	}
	element := local(word(blank + "/>"))
	inside := append(append([]string{}, open...), element)
	for i < len(body) {
		switch c := body[i]; {
		case c == '>':
			return i + 1, inside
		case c == '/' && i+1 < len(body) && body[i+1] == '>':
			return i + 2, open
		case strings.IndexByte(blank+"/", c) >= 0:
			i++
		default:
			name := word(blank + "=/>")
			i += len(body[i:]) - len(bytes.TrimLeft(body[i:], blank+"="))
			i = l.attribute(body, i, name, inside)
		}
	}
	return i, inside
}

// attribute parts a value and returns where it ends. That of a namespace is a name.
func (l *partList) attribute(body []byte, i int, name string, inside []string) int {
	if i >= len(body) || body[i] != '"' && body[i] != '\'' {
		return i
	}
	end := i + 1 + until(body[i+1:], string(body[i]))
	kind := partText
	if name == "xmlns" || strings.HasPrefix(name, "xmlns:") {
		kind = partName
	}
	l.add(i+1, end, kind, "/"+strings.Join(append(append([]string{}, inside...), local(name)), "/"))
	return min(end+1, len(body))
}
