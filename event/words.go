package event

import (
	"errors"
	"fmt"
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
	return nil, fmt.Errorf("event: invalid %s(%d)", kind, v)
}

// read returns the value of a word. A word of a newer release reads as the zero value: only what is
// computed anew on every call is kept in such types. What is no word is an error.
func (w words) read(word []byte) (uint8, error) {
	for i, s := range w {
		if s == string(word) {
			return uint8(i), nil
		}
	}
	if len(word) > 0 && !isWord(string(word)) {
		return 0, errWord
	}
	return 0, nil
}

var errWord = errors.New("event: not a word of this release or of a newer one")

const maxWord = 64

// isWord reports whether s can be a stored word: lower_snake.
func isWord(s string) bool {
	for i := range len(s) {
		if c := s[i]; c != '_' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return s != "" && len(s) <= maxWord
}

// marshalKind writes a word of such a type. What could not be read again is not written.
func marshalKind[K ~string](k K) ([]byte, error) {
	if k != "" && !isWord(string(k)) {
		return nil, fmt.Errorf("event: kind %.64q is no lower_snake word", string(k))
	}
	return []byte(k), nil
}

// readKind reads a word of a type that keeps those of newer releases as they are.
func readKind[K ~string](k *K, word []byte) error {
	if len(word) > 0 && !isWord(string(word)) {
		return errWord
	}
	*k = K(word)
	return nil
}
