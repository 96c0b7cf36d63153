package webhook

import "strings"

type kind uint8

const (
	partLiteral kind = iota
	partBody
	partID
	partTime
	partSecret
)

var placeholders = map[string]kind{
	"{body}":      partBody,
	"{id}":        partID,
	"{timestamp}": partTime,
	"{secret}":    partSecret,
}

// part is one piece of a signed text; literal is set for partLiteral only.
type part struct {
	kind    kind
	literal string
}

// template is a signed text. A valid one is never empty.
type template []part

// parseTemplate reads Scheme.Signed.
func parseTemplate(signed string) (template, error) {
	if signed == "" {
		signed = "{body}"
	}
	var text template
	for rest := signed; rest != ""; {
		at := strings.IndexAny(rest, "{}")
		if at != 0 {
			if at < 0 {
				at = len(rest)
			}
			text = append(text, part{literal: rest[:at]})
			rest = rest[at:]
			continue
		}
		end := strings.IndexByte(rest, '}') + 1
		k, ok := placeholders[rest[:end]]
		if !ok {
			return nil, bad("signed", "%+q is not a placeholder", cut(rest[:max(end, 1)]))
		}
		if text.has(k) {
			return nil, bad("signed", "%s stands twice", rest[:end])
		}
		text = append(text, part{kind: k})
		rest = rest[end:]
	}
	if i := text.index(partID); i >= 0 {
		for _, side := range []int{i - 1, i + 1} {
			if side >= 0 && side < len(text) && text[side].kind != partLiteral {
				return nil, bad("signed", "{id} touches another placeholder")
			}
		}
	}
	return text, nil
}

func (t template) index(k kind) int {
	for i, p := range t {
		if p.kind == k {
			return i
		}
	}
	return -1
}

func (t template) has(k kind) bool { return t.index(k) >= 0 }

// fitsID reports whether id can be told from its neighbours in the signed text.
// If not, bytes could move between body and id, and the signature still fit.
func (t template) fitsID(id string) bool {
	i := t.index(partID)
	if i > 1 {
		before := t[i-1].literal
		if strings.IndexByte(id, before[len(before)-1]) >= 0 {
			return false
		}
	}
	return i+1 == len(t) || strings.IndexByte(id, t[i+1].literal[0]) < 0
}

// message holds what the placeholders stand for.
type message struct {
	body          []byte
	id, timestamp string
}

// write gives the signed text to w piece by piece; the body is not copied.
func (t template) write(w interface{ Write([]byte) (int, error) }, m message, key []byte) {
	for _, p := range t {
		b := []byte(p.literal)
		switch p.kind {
		case partBody:
			b = m.body
		case partID:
			b = []byte(m.id)
		case partTime:
			b = []byte(m.timestamp)
		case partSecret:
			b = key
		}
		_, _ = w.Write(b) // a hash.Hash never fails
	}
}
