package number

import (
	"errors"
	"fmt"
	"iter"
)

// The errors of Make.
var (
	ErrFormat = errors.New("number: no such format")
	ErrBody   = errors.New("number: the body does not fit the format")
)

// Formats yields the names of all formats, in the order in which they rank
// among equals.
func Formats() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range formats {
			if !yield(formats[i].name) {
				return
			}
		}
	}
}

// Make returns a number of the format in canonical form: the body with its
// check digit. The body is the whole number, or the whole barcode, without the
// check digit, as it would be printed; where the format has none, it is the
// number itself. In S10 the digit comes before the country.
//
// Make is for tests and fixtures: a number that it returns may well belong to
// somebody's parcel. The error is ErrFormat or ErrBody, for errors.Is; it never
// names the body.
func Make(format, body string) (string, error) {
	for i := range formats {
		if formats[i].name == format {
			return formats[i].make(i, body)
		}
	}
	return "", fmt.Errorf("%w: %+q", ErrFormat, format[:min(len(format), 120)])
}

func (f *format) make(index int, body string) (string, error) {
	var c canon
	if !c.read(body) {
		return "", fmt.Errorf("%w: %s", ErrBody, f.name)
	}
	whole := c.string(body)
	if f.check != nil {
		at := len(whole)
		if f.body.to > 0 {
			at = f.body.to - 1
		}
		if at <= f.body.from || at > len(whole) {
			return "", fmt.Errorf("%w: %s", ErrBody, f.name)
		}
		whole = whole[:at] + string(rune(f.check(whole[f.body.from:at]))) + whole[at:]
	}
	for _, got := range Parse(whole) {
		if got.Format == formats[index].name {
			return whole, nil
		}
	}
	return "", fmt.Errorf("%w: %s", ErrBody, f.name)
}
