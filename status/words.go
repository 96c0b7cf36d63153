package status

import (
	"database/sql/driver"
	"fmt"
	"iter"
	"strconv"
)

// NameError reports a name that is not in the vocabulary.
//
// A reader of stored data may meet one honestly: the name was written by a
// newer release. Use [errors.AsType] or [errors.As] to get the name back.
type NameError struct {
	Kind string // which type was wanted: "status", "detail", "reason", "phase", "category" or "party"
	Name string // the whole name as given, or String of a value outside the table that was to be written
}

// Error quotes at most 120 bytes of the name, as ASCII.
func (e *NameError) Error() string {
	name, more := e.Name, ""
	if len(name) > 120 {
		name, more = name[:120], "..."
	}
	return fmt.Sprintf("status: no %s is named %+q%s", e.Kind, name, more)
}

// words joins the members of one type with their names. It is filled once and
// only read afterwards.
type words[T ~uint8] struct {
	kind  string
	names []string // by member
	named map[string]T
}

// newWords takes the names of the n members of a type from its table.
func newWords[T ~uint8](kind string, n T, name func(T) string) words[T] {
	w := words[T]{kind: kind, names: make([]string, n), named: make(map[string]T, n)}
	for v := range n {
		w.names[v] = name(v)
		w.named[w.names[v]] = v
	}
	return w
}

func (w *words[T]) valid(v T) bool { return int(v) < len(w.names) }

func (w *words[T]) text(v T) string {
	if !w.valid(v) {
		return w.kind + "(" + strconv.Itoa(int(v)) + ")"
	}
	return w.names[v]
}

func (w *words[T]) parse(name string) (T, error) {
	v, ok := w.named[name]
	if !ok {
		return 0, &NameError{Kind: w.kind, Name: name}
	}
	return v, nil
}

func (w *words[T]) check(v T) error {
	if !w.valid(v) {
		return &NameError{Kind: w.kind, Name: w.text(v)}
	}
	return nil
}

func (w *words[T]) marshal(v T) ([]byte, error) {
	if err := w.check(v); err != nil {
		return nil, err
	}
	return []byte(w.names[v]), nil
}

func (w *words[T]) unmarshal(v *T, text []byte) error {
	got, ok := w.named[string(text)] // not parse: this conversion does not allocate
	if !ok {
		return &NameError{Kind: w.kind, Name: string(text)}
	}
	*v = got
	return nil
}

func (w *words[T]) value(v T) (driver.Value, error) {
	if err := w.check(v); err != nil {
		return nil, err
	}
	return w.names[v], nil
}

func (w *words[T]) scan(v *T, src any) error {
	switch src := src.(type) {
	case nil:
		*v = 0
		return nil
	case string:
		return w.unmarshal(v, []byte(src))
	case []byte:
		return w.unmarshal(v, src)
	default:
		return fmt.Errorf("status: a %s is stored as text, not as %T", w.kind, src)
	}
}

// from yields the members from first on, in the order of the vocabulary.
func (w *words[T]) from(first T) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := first; w.valid(v); v++ {
			if !yield(v) {
				return
			}
		}
	}
}
