package generic

import (
	"bytes"
	"cmp"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// MappingError says which field of a mapping is wrong, by its JSON name, and why.
type MappingError struct {
	Field   string
	Problem string
}

// Error returns "mapping: field: problem".
func (e *MappingError) Error() string { return "mapping: " + e.Field + ": " + e.Problem }

// Load reads a mapping from JSON and checks it, but for one thing: whether the system knows the time zones
// that it names is seen by New alone, because Load reads no file. The error is a *MappingError.
func Load(text []byte) (Mapping, error) {
	if err := unambiguous(text); err != nil {
		return Mapping{}, err
	}
	var m Mapping
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&m); err != nil {
		return Mapping{}, loadError(err, dec.InputOffset(), text)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return Mapping{}, &MappingError{Field: "mapping", Problem: "something follows its end"}
	}
	return m, m.Validate()
}

// unambiguous refuses a mapping that names a field twice, of which only one would be read.
func unambiguous(text []byte) error {
	doc, err := wire.Read(text, wire.Options{Format: wire.FormatJSON})
	if err != nil {
		return nil // the decoder says it better
	}
	for _, f := range doc.Findings() {
		texts := strings.Contains(f.Path, "/values/") || strings.Contains(f.Path, "/zones/") // in which case matters
		if f.Kind == wire.DuplicateKey || f.Kind == wire.CaseVariant && !texts {
			return &MappingError{Field: f.Path, Problem: "given twice"}
		}
	}
	return nil
}

// loadError says where in the text of a mapping an error of the decoder is.
func loadError(err error, before int64, text []byte) error {
	var syntax *json.SyntaxError
	if errors.As(err, &syntax) {
		return &MappingError{Field: "mapping", Problem: fmt.Sprintf("%v (at byte %d)", err, syntax.Offset)}
	}
	if doc, unread := wire.Read(text, wire.Options{Format: wire.FormatJSON}); unread == nil {
		if at := misplaced(doc.Root(), reflect.TypeFor[Mapping](), ""); at != nil {
			return at
		}
	}
	field := "mapping"
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) && wrong.Field != "" {
		field = wrong.Field
	}
	return &MappingError{Field: field, Problem: fmt.Sprintf("%v (before byte %d)", err, before)}
}

// misplaced returns the first field that t does not have, or whose word is none, at or below n; nil if there is
// none. The decoder does not say where either stands.
func misplaced(n wire.Node, t reflect.Type, path string) *MappingError {
	if t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if word, ok := reflect.New(t).Interface().(encoding.TextUnmarshaler); ok && n.Kind() == wire.String {
		if err := word.UnmarshalText([]byte(n.Text())); err != nil {
			return &MappingError{Field: path, Problem: fmt.Sprintf("%v (at byte %d)", err, n.Offset())}
		}
		return nil
	}
	switch {
	case n.Kind() == wire.Array && t.Kind() == reflect.Slice:
		i := 0
		for item := range n.Children() {
			if at := misplaced(item, t.Elem(), fmt.Sprintf("%s[%d]", path, i)); at != nil {
				return at
			}
			i++
		}
	case n.Kind() == wire.Object && t.Kind() == reflect.Struct:
		for member := range n.Children() {
			at := strings.TrimPrefix(path+"."+member.Name(), ".")
			field, ok := fieldNamed(t, member.Name())
			switch {
			case member.Name() == "":
				return &MappingError{Field: cmp.Or(path, "mapping"), Problem: fmt.Sprintf("a field without a name (at byte %d)", member.Offset())}
			case !ok:
				return &MappingError{Field: at, Problem: fmt.Sprintf("no such field (at byte %d)", member.Offset())}
			}
			if at := misplaced(member, field, at); at != nil {
				return at
			}
		}
	}
	return nil
}

// fieldNamed returns the type of the field with this JSON name.
func fieldNamed(t reflect.Type, name string) (reflect.Type, bool) {
	for i := range t.NumField() {
		own, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if own != "" && own != "-" && strings.EqualFold(own, name) {
			return t.Field(i).Type, true
		}
	}
	return nil, false
}
