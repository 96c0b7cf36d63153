package exception

import (
	"fmt"
	"iter"
	"strconv"
)

// words is the keyed table of the stored words of a small type.
type words []string

func (w words) word(kind string, v uint8) string {
	if int(v) < len(w) {
		return w[v]
	}
	return kind + "(" + strconv.Itoa(int(v)) + ")"
}

func (w words) marshal(kind string, v uint8) ([]byte, error) {
	if int(v) < len(w) {
		return []byte(w[v]), nil
	}
	return nil, fmt.Errorf("exception: invalid %s(%d)", kind, v)
}

// find returns the value of a word; one of a newer release reads as the zero value.
func (w words) find(word []byte) uint8 {
	for i, s := range w {
		if s == string(word) {
			return uint8(i)
		}
	}
	return 0
}

// all yields the values from first on, in the order of the table.
func all[T ~uint8](first T, w words) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := first; int(v) < len(w); v++ {
			if !yield(v) {
				return
			}
		}
	}
}
