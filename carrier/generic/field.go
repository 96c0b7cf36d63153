package generic

import (
	"bytes"
	"encoding/json"
	"strings"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// P is the Field that is the first of paths with a text.
func P(paths ...string) Field { return Field{Paths: paths} }

// IsZero reports whether the Field is not given.
func (f Field) IsZero() bool { return len(f.Paths) == 0 && f.Const == "" }

// UnmarshalJSON reads a path, a list of paths, or an object.
func (f *Field) UnmarshalJSON(b []byte) error {
	switch b[0] {
	case '"':
		f.Paths = []string{""}
		return json.Unmarshal(b, &f.Paths[0])
	case '[':
		return json.Unmarshal(b, &f.Paths)
	}
	type plain Field
	return strict(b, (*plain)(f))
}

// MarshalJSON writes the shortest of the three forms.
func (f Field) MarshalJSON() ([]byte, error) {
	type plain Field
	if f.After != "" || f.Before != "" || len(f.Values) > 0 || f.Const != "" {
		return json.Marshal(plain(f))
	}
	if len(f.Paths) == 1 {
		return json.Marshal(f.Paths[0])
	}
	return json.Marshal(f.Paths)
}

// UnmarshalJSON reads a path or an object.
func (t *Time) UnmarshalJSON(b []byte) error {
	if b[0] == '"' {
		return json.Unmarshal(b, &t.Path)
	}
	type plain Time
	return strict(b, (*plain)(t))
}

// UnmarshalJSON reads a path or an object.
func (r *Root) UnmarshalJSON(b []byte) error {
	if b[0] == '"' {
		return json.Unmarshal(b, &r.Path)
	}
	type plain Root
	return strict(b, (*plain)(r))
}

// UnmarshalJSON reads a path or an object.
func (l *List) UnmarshalJSON(b []byte) error {
	if b[0] == '"' {
		return json.Unmarshal(b, &l.Path)
	}
	type plain List
	return strict(b, (*plain)(l))
}

func strict(b []byte, v any) error {
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	return dec.Decode(v)
}

// text returns the field's text, and the node it stands at; absent for a Const.
func (f *Field) text(n wire.Node) (string, wire.Node) {
	for _, p := range f.Paths {
		text, at := value(n, p)
		if s := f.shape(text); s != "" {
			return s, at
		}
	}
	return f.Const, wire.Node{}
}

// get is text without the node.
func (f *Field) get(n wire.Node) string {
	if len(f.Paths) == 0 {
		return f.Const // as most fields of most mappings are
	}
	s, _ := f.text(n)
	return s
}

func (f *Field) shape(s string) string {
	if s == "" {
		return ""
	}
	if f.After != "" {
		_, s, _ = strings.Cut(s, f.After)
	}
	if f.Before != "" {
		s, _, _ = strings.Cut(s, f.Before)
	}
	s = strings.TrimSpace(s)
	if v, ok := f.Values[s]; ok {
		return v
	}
	return s
}

// holds reports whether the condition holds for n.
func (c *Test) holds(n wire.Node) bool {
	if c.Path == "" && !c.Absent && len(c.Is) == 0 && len(c.Not) == 0 {
		return true
	}
	s, _ := value(n, c.Path)
	switch {
	case c.Absent:
		return s == ""
	case len(c.Is) > 0 && !listed(c.Is, s), listed(c.Not, s):
		return false
	}
	return s != "" || len(c.Is) > 0 || len(c.Not) > 0
}

func listed(list []string, s string) bool {
	for _, l := range list {
		if strings.EqualFold(l, s) {
			return true
		}
	}
	return false
}

func every(tests []Test, n wire.Node) bool {
	for i := range tests {
		if !tests[i].holds(n) {
			return false
		}
	}
	return true
}

func some(tests []Test, n wire.Node) bool {
	for i := range tests {
		if tests[i].holds(n) {
			return true
		}
	}
	return false
}
