package webhook

import (
	"fmt"
	"strings"
)

// isHeaderName reports whether s is a field name of HTTP (RFC 9110, token).
func isHeaderName(s string) bool {
	for i := range len(s) {
		c := s[i]
		if !isAlnum(c) && strings.IndexByte("!#$%&'*+-.^_`|~", c) < 0 {
			return false
		}
	}
	return s != ""
}

func isAlnum(c byte) bool {
	return '0' <= c && c <= '9' || 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
}

// isPrefix reports whether s can stand at the beginning of a part of a header:
// printable ASCII, no blank in front, without the separator of parts.
func isPrefix(s, separator string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return !strings.HasPrefix(s, " ") && (separator == "" || !strings.Contains(s, separator))
}

// parts returns what follows prefix in each part of each value of a header.
func parts(header map[string][]string, name, separator, prefix string) []string {
	var found []string
	for key, values := range header {
		if !strings.EqualFold(key, name) {
			continue
		}
		for _, value := range values {
			for piece := range pieces(value, separator) {
				if rest, ok := strings.CutPrefix(strings.Trim(piece, " \t"), prefix); ok && rest != "" {
					found = append(found, rest)
				}
			}
		}
	}
	return found
}

func pieces(value, separator string) func(yield func(string) bool) {
	if separator == "" {
		return func(yield func(string) bool) { yield(value) }
	}
	return strings.SplitSeq(value, separator)
}

// only returns the one value of a header. The same value may be repeated, as
// proxies do; two values would leave open which was signed.
func only(header map[string][]string, name, separator, prefix string) (string, error) {
	found := parts(header, name, separator, prefix)
	if len(found) == 0 {
		return "", missing(name)
	}
	for _, f := range found[1:] {
		if f != found[0] {
			return "", fmt.Errorf("%w: header %s has several values", ErrSignature, name)
		}
	}
	return found[0], nil
}

func missing(name string) error {
	return fmt.Errorf("%w: header %s is missing or empty", ErrSignature, name)
}

// canonical writes a header name as net/http does, so that its Get finds it.
func canonical(name string) string {
	b := []byte(strings.ToLower(name))
	for i := range b {
		if (i == 0 || b[i-1] == '-') && 'a' <= b[i] && b[i] <= 'z' {
			b[i] -= 'a' - 'A'
		}
	}
	return string(b)
}
