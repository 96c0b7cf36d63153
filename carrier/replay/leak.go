package replay

import (
	"errors"
	"iter"
	"strings"
	"unicode"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

var errLeak = errors.New("a value that was not to be kept is still there")

const telling = 4 // letters or digits of a value that can tell something

// leak looks at the result once more, in two ways: every byte with something to read lies in a part, and
// every value that wire finds is another one now, unless its field was to be kept.
func (l *partList) leak(body, out []byte, keep map[string]bool) error {
	i := 0
	for _, p := range l.list {
		if p.from < i || says(body[i:p.from]) {
			return errLeak
		}
		i = p.to
	}
	if says(body[i:]) {
		return errLeak
	}
	before, err := l.read(body)
	if err != nil {
		return err
	}
	after, err := l.read(out)
	if err != nil || len(after) != len(before) {
		return errLeak
	}
	for i := range before {
		if !changed(before[i].Root(), after[i].Root(), "", keep) {
			return errLeak
		}
	}
	return nil
}

// says reports whether a piece between parts has as many letters or digits in a row as can tell something.
func says(b []byte) bool {
	n := 0
	for _, c := range b {
		if c >= 0x80 || c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' {
			if n++; n == telling {
				return true
			}
			continue
		}
		n = 0
	}
	return false
}

// changed reports whether all values at and below a are others in b, where their fields were not to be kept.
func changed(a, b wire.Node, path string, keep map[string]bool) bool {
	if name := a.Name(); name != "" && a.Kind() != wire.Row {
		if isData(name) && a.Parent().Kind() == wire.Object {
			name = dataKey
		}
		path += "/" + name
	}
	switch a.Kind() {
	case wire.String, wire.Number, wire.Element, wire.Attr:
		if !keep[path] && a.Text() == b.Text() && tells(a.Text()) {
			return false
		}
	}
	return pairs(a.Attrs(), b.Attrs(), path, keep) && pairs(a.Children(), b.Children(), path, keep)
}

func pairs(a, b iter.Seq[wire.Node], path string, keep map[string]bool) bool {
	next, stop := iter.Pull(b)
	defer stop()
	for x := range a {
		y, ok := next()
		if !ok || !changed(x, y, path, keep) {
			return false
		}
	}
	return true
}

// tells reports whether a text has something to read that is no mask.
func tells(text string) bool {
	n, masked := 0, true
	for _, r := range text {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
			masked = masked && strings.ContainsRune("xXжæ字𐍈", r)
		}
	}
	return n >= telling && !masked
}
