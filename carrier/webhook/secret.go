package webhook

import (
	"encoding/base64"
	"fmt"
	"io"
	"log/slog"
	"strings"
)

const redacted = "[redacted]"

// Secret is a shared secret in the form the sender shows it. fmt, log/slog and
// text encoders (JSON among them) show "[redacted]"; convert it to string to
// read it. JSON text reads into it as into any string. The zero value is no
// secret and is refused.
type Secret string

// Format writes "[redacted]" whatever the verb.
func (Secret) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// LogValue gives "[redacted]".
func (Secret) LogValue() slog.Value { return slog.StringValue(redacted) }

// MarshalText gives "[redacted]": this package stores no secrets.
func (Secret) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// Key says how the bytes of the key come out of the text of a [Secret]. The zero
// Key is KeyText.
type Key string

// The key forms.
const (
	// KeyText takes the bytes of the text as they are.
	KeyText Key = "text"
	// KeyBase64 takes the base64 bytes, standard alphabet with padding, after
	// an optional "whsec_".
	KeyBase64 Key = "base64"
	// KeyNFKD takes the text in Unicode normalisation form NFKD. ASCII text is
	// in that form already. Other text is refused with [ErrSecret], because the
	// standard library cannot normalise: give norm.NFKD.String(secret) of
	// golang.org/x/text/unicode/norm, and KeyText.
	KeyNFKD Key = "nfkd"
)

// bytes returns the key, or why there is none. The reason never holds a part
// of the secret.
func (k Key) bytes(s Secret) (key []byte, problem string) {
	if strings.TrimSpace(string(s)) == "" {
		return nil, "is empty"
	}
	switch k {
	case KeyBase64:
		// Decoding skips line ends; a secret with one in it was cut wrongly.
		text := strings.TrimPrefix(string(s), "whsec_")
		key, err := base64.StdEncoding.Strict().DecodeString(text)
		if err != nil || strings.ContainsAny(text, "\r\n") {
			return nil, "is not base64"
		}
		if len(key) == 0 {
			return nil, "is empty"
		}
		return key, ""
	case KeyNFKD:
		for i := range len(s) {
			if s[i] >= 0x80 {
				return nil, "is not ASCII: give its NFKD form, and KeyText"
			}
		}
	}
	return []byte(s), ""
}

// keys returns the keys of all secrets, in their order. One that is not usable
// spoils the list: a forgotten setting must be seen.
func (s Scheme) keys() ([][]byte, error) {
	if len(s.Secrets) == 0 {
		return nil, fmt.Errorf("%w: none given", ErrSecret)
	}
	keys := make([][]byte, len(s.Secrets))
	for i, secret := range s.Secrets {
		key, problem := s.Key.bytes(secret)
		if s.Method == MethodToken && problem == "" && !s.carries(string(secret)) {
			problem = "cannot stand in a header"
		}
		if problem != "" {
			return nil, fmt.Errorf("%w: number %d %s", ErrSecret, i+1, problem)
		}
		keys[i] = key
	}
	return keys, nil
}

// carries reports whether a token reaches the receiver as it is: nothing to
// trim, to cut at or to break the line with.
func (s Scheme) carries(token string) bool {
	return isPrefix(token, s.Separator) && !strings.HasSuffix(token, " ")
}
