package webhook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"fmt"
	"math"
	"strings"
	"time"
)

const defaultMaxAge = 300 * time.Second

// Verify returns nil if header holds a signature of body under one of the
// scheme's secrets and the signed time, if there is one, is near now. It
// changes nothing and never parses the body.
//
// header is a http.Header, or a url.Values for a token that stands in the
// query. body is the raw bytes as received.
//
// The errors are [ErrScheme], [ErrSecret], [ErrSignature] and, for a signature
// that fits, [ErrStale], looked at in this order. On any error the body is not
// to be read.
func Verify(s Scheme, header map[string][]string, body []byte, now time.Time) error {
	text, err := s.compile()
	if err != nil {
		return err
	}
	keys, err := s.keys()
	if err != nil {
		return err
	}
	m := message{body: body}
	if s.IDHeader != "" {
		if m.id, err = only(header, s.IDHeader, "", ""); err != nil {
			return err
		}
		if !text.fitsID(m.id) {
			return fmt.Errorf("%w: header %s cannot be told from what follows it", ErrSignature, s.IDHeader)
		}
	}
	var sent time.Time
	if s.TimeHeader != "" {
		separator := "" // a header of its own is not cut
		if s.timeInside() {
			separator = s.Separator
		}
		if m.timestamp, err = only(header, s.TimeHeader, separator, s.TimePrefix); err != nil {
			return err
		}
		var ok bool
		if sent, ok = s.TimeFormat.parse(m.timestamp); !ok {
			return fmt.Errorf("%w: header %s holds no time", ErrSignature, s.TimeHeader)
		}
	}
	given := parts(header, s.Header, s.Separator, s.Prefix)
	if len(given) == 0 {
		return missing(s.Header)
	}
	if !s.anyFits(text, m, keys, given) {
		return fmt.Errorf("%w: header %s does not fit", ErrSignature, s.Header)
	}
	if s.TimeHeader != "" {
		return s.checkAge(sent, now)
	}
	return nil
}

// timeInside reports whether the time stands among the signatures.
func (s Scheme) timeInside() bool { return strings.EqualFold(s.TimeHeader, s.Header) }

func (s Scheme) anyFits(text template, m message, keys [][]byte, given []string) bool {
	for _, key := range keys {
		want := s.signature(text, m, key)
		for _, got := range given {
			if s.hexadecimal() {
				got = strings.ToLower(got)
			}
			if equal(want, got) {
				return true
			}
		}
	}
	return false
}

func (s Scheme) hexadecimal() bool { return s.Method != MethodToken && s.Encoding != EncodingBase64 }

// signature returns the text that stands in the header after the prefix. It is
// compared as text, so that no second spelling of the same bytes passes.
func (s Scheme) signature(text template, m message, key []byte) string {
	if s.Method == MethodToken {
		return string(key)
	}
	h := hashes[s.Hash]()
	if s.Method == MethodHMAC {
		h = hmac.New(hashes[s.Hash], key)
	}
	text.write(h, m, key)
	if s.hexadecimal() {
		return hex.EncodeToString(h.Sum(nil))
	}
	return base64.StdEncoding.EncodeToString(h.Sum(nil))
}

// equal compares digests, so that the time taken tells nothing of a token, not
// even its length.
func equal(a, b string) bool {
	x, y := sha256.Sum256([]byte(a)), sha256.Sum256([]byte(b))
	return hmac.Equal(x[:], y[:])
}

func (s Scheme) checkAge(sent, now time.Time) error {
	if s.MaxAgeSeconds < 0 {
		return nil
	}
	limit := defaultMaxAge
	if s.MaxAgeSeconds > 0 {
		limit = time.Duration(min(int64(s.MaxAgeSeconds), math.MaxInt64/int64(time.Second))) * time.Second
	}
	// Sub saturates, so a far-off now is stale and never wraps around.
	if age := now.Sub(sent); age > limit || age < -limit {
		return &StaleError{Sent: sent, Age: age, Limit: limit}
	}
	return nil
}
