package webhook

import (
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha512"
	"fmt"
	"hash"
	"strings"
)

// Method says what the sender does with the secret.
type Method string

// The methods. The zero Method is none of them and is refused.
const (
	// MethodHMAC: the signature is the HMAC of the signed text under the secret.
	MethodHMAC Method = "hmac"
	// MethodHash: the signature is the plain hash of a text that holds the
	// secret. Only with the secret at its end does it prove the text.
	MethodHash Method = "hash"
	// MethodToken: the header holds the secret itself. Weak.
	MethodToken Method = "token"
)

// Hash is a hash function. The zero Hash is HashSHA256.
type Hash string

// The hash functions.
const (
	HashSHA256 Hash = "sha256"
	HashSHA512 Hash = "sha512"
	HashSHA1   Hash = "sha1" // with MethodHMAC only, for old senders
)

var hashes = map[Hash]func() hash.Hash{
	"":         sha256.New,
	HashSHA256: sha256.New,
	HashSHA512: sha512.New,
	HashSHA1:   sha1.New,
}

// Encoding says how the bytes of a signature are written. The zero Encoding is
// EncodingHex.
type Encoding string

// The encodings.
const (
	EncodingHex    Encoding = "hex"    // letters of both cases are read, lower ones written
	EncodingBase64 Encoding = "base64" // standard alphabet with padding
)

// Scheme says how one sender signs. It is a plain value, and plain JSON but for
// the secrets, which JSON neither reads nor writes. The zero Scheme is refused.
//
// Header names are looked up without regard to case. The fields are checked by
// [Scheme.Validate]; the secrets by [Verify] and [Sign].
type Scheme struct {
	Method Method `json:"method"`
	// Header holds the signature, or several.
	Header string `json:"header"`
	// Prefix stands before each signature in the header ("sha256=", "v1,").
	// What does not begin with it is passed over.
	Prefix string `json:"prefix,omitempty"`
	// Separator stands between the parts of the header: " ", "," or ";". Empty:
	// the whole value is one signature.
	Separator string   `json:"separator,omitempty"`
	Hash      Hash     `json:"hash,omitempty"`
	Encoding  Encoding `json:"encoding,omitempty"`
	Key       Key      `json:"key,omitempty"`
	// Signed is the text the signature is made over, with {body}, {id},
	// {timestamp} and, with MethodHash, {secret}, each at most once. All else
	// stands for itself. Plain text sets {id} off from the others, and the bytes
	// of it that touch {id} may not occur in an id. Empty: {body}.
	Signed string `json:"signed,omitempty"`
	// IDHeader holds the message's id. Given exactly if Signed has {id}.
	IDHeader string `json:"id_header,omitempty"`
	// TimeHeader holds the time of sending. Given exactly if Signed has
	// {timestamp}. It may be Header itself; then TimePrefix tells the time from
	// the signatures.
	TimeHeader string     `json:"time_header,omitempty"`
	TimePrefix string     `json:"time_prefix,omitempty"`
	TimeFormat TimeFormat `json:"time_format,omitempty"`
	// MaxAgeSeconds is how far the signed time may be from now, either way.
	// Zero: 300. Negative: any age passes, so a recorded message does for ever;
	// for replaying archives only.
	MaxAgeSeconds int `json:"max_age_seconds,omitempty"`
	// Secrets are those in force: any verifies, the first signs.
	Secrets []Secret `json:"-"`
}

// Format writes the method, the header and the number of secrets, whatever the
// verb.
func (s Scheme) Format(f fmt.State, _ rune) {
	_, _ = fmt.Fprintf(f, "webhook.Scheme(%+q in %+q, secrets: %d)", cut(string(s.Method)), cut(s.Header), len(s.Secrets))
}

// Cover says what a right signature proves to be the sender's.
type Cover struct {
	Body bool `json:"body,omitempty"`
	Time bool `json:"time,omitempty"` // without it a recorded message passes for ever
	ID   bool `json:"id,omitempty"`
}

// Covers tells what the signature covers. A Scheme that is not valid covers
// nothing.
func (s Scheme) Covers() Cover {
	text, err := s.compile()
	if err != nil || s.Method == MethodToken {
		return Cover{}
	}
	return Cover{Body: text.has(partBody), Time: text.has(partTime), ID: text.has(partID)}
}

// Weak reports whether a signature that fits does not prove the body: a token,
// a signed text without the body, or a plain hash whose secret is not at the
// end, because others can then write on after a text they have seen signed.
func (s Scheme) Weak() bool {
	text, err := s.compile()
	if err != nil || !s.Covers().Body {
		return true
	}
	return s.Method == MethodHash && text[len(text)-1].kind != partSecret
}

// Validate checks every field but the secrets and returns a [*SchemeError]
// that names the first wrong one, or nil.
func (s Scheme) Validate() error {
	_, err := s.compile()
	return err
}

// compile validates s and returns its signed text; a token has none.
func (s Scheme) compile() (template, error) {
	if err := s.checkHeader(); err != nil {
		return nil, err
	}
	if s.Method == MethodToken {
		return nil, s.checkToken()
	}
	if err := s.checkWords(); err != nil {
		return nil, err
	}
	text, err := parseTemplate(s.Signed)
	if err != nil {
		return nil, err
	}
	return text, s.checkSigned(text)
}

func bad(field, format string, args ...any) error {
	return &SchemeError{Field: field, Problem: fmt.Sprintf(format, args...)}
}

// cut bounds what an error repeats of a setting.
func cut(s string) string { return s[:min(len(s), 120)] }

func (s Scheme) checkHeader() error {
	switch {
	case s.Method != MethodHMAC && s.Method != MethodHash && s.Method != MethodToken:
		return bad("method", "%+q is not known", cut(string(s.Method)))
	case !isHeaderName(s.Header):
		return bad("header", "%+q is not a header name", cut(s.Header))
	case s.Separator != "" && s.Separator != " " && s.Separator != "," && s.Separator != ";":
		return bad("separator", "%+q is not known", cut(s.Separator))
	case !isPrefix(s.Prefix, s.Separator):
		return bad("prefix", "%+q cannot stand in a header with this separator", cut(s.Prefix))
	}
	return nil
}

func (s Scheme) checkToken() error {
	for _, f := range []struct{ name, value string }{
		{"hash", string(s.Hash)},
		{"encoding", string(s.Encoding)},
		{"key", string(s.Key)},
		{"signed", s.Signed},
		{"id_header", s.IDHeader},
		{"time_header", s.TimeHeader},
		{"time_prefix", s.TimePrefix},
		{"time_format", string(s.TimeFormat)},
	} {
		if f.value != "" {
			return bad(f.name, "has no meaning for a token")
		}
	}
	if s.MaxAgeSeconds != 0 {
		return bad("max_age_seconds", "has no meaning for a token")
	}
	return nil
}

func (s Scheme) checkWords() error {
	switch {
	case hashes[s.Hash] == nil:
		return bad("hash", "%+q is not known", cut(string(s.Hash)))
	case s.Hash == HashSHA1 && s.Method == MethodHash:
		return bad("hash", "sha1 without HMAC can be forged")
	case s.Encoding != "" && s.Encoding != EncodingHex && s.Encoding != EncodingBase64:
		return bad("encoding", "%+q is not known", cut(string(s.Encoding)))
	case s.Key != "" && s.Key != KeyText && s.Key != KeyBase64 && s.Key != KeyNFKD:
		return bad("key", "%+q is not known", cut(string(s.Key)))
	case !s.TimeFormat.known():
		return bad("time_format", "%+q is not known", cut(string(s.TimeFormat)))
	}
	return nil
}

// checkSigned holds the signed text and the headers it needs to each other.
func (s Scheme) checkSigned(text template) error {
	switch {
	case !text.has(partBody) && !text.has(partID) && !text.has(partTime):
		return bad("signed", "holds nothing of the message")
	case text.has(partSecret) != (s.Method == MethodHash):
		return bad("signed", "{secret} goes with the method hash, and only with it")
	case text.has(partID) != (s.IDHeader != ""):
		return bad("id_header", "goes with {id} in signed, and only with it")
	case s.IDHeader != "" && (!isHeaderName(s.IDHeader) || strings.EqualFold(s.IDHeader, s.Header)):
		return bad("id_header", "%+q is not a header of its own", cut(s.IDHeader))
	case text.has(partTime) != (s.TimeHeader != ""):
		return bad("time_header", "goes with {timestamp} in signed, and only with it")
	}
	if s.TimeHeader != "" {
		return s.checkTime()
	}
	switch {
	case s.TimePrefix != "":
		return bad("time_prefix", "has no meaning without time_header")
	case s.TimeFormat != "":
		return bad("time_format", "has no meaning without time_header")
	case s.MaxAgeSeconds != 0:
		return bad("max_age_seconds", "has no meaning without time_header")
	}
	return nil
}

func (s Scheme) checkTime() error {
	switch {
	case !isHeaderName(s.TimeHeader) || strings.EqualFold(s.TimeHeader, s.IDHeader):
		return bad("time_header", "%+q is not a header of its own", cut(s.TimeHeader))
	case !s.timeInside():
		if !isPrefix(s.TimePrefix, "") {
			return bad("time_prefix", "%+q cannot stand in a header", cut(s.TimePrefix))
		}
	case s.Separator == "":
		return bad("separator", "is needed where one header holds time and signature")
	case !isPrefix(s.TimePrefix, s.Separator):
		return bad("time_prefix", "%+q cannot stand in a header with this separator", cut(s.TimePrefix))
	case strings.HasPrefix(s.Prefix, s.TimePrefix) || strings.HasPrefix(s.TimePrefix, s.Prefix):
		return bad("time_prefix", "does not tell the time from the signature")
	case s.TimeFormat == TimeRFC2822 && s.Separator != ";":
		return bad("time_format", "has the separator inside")
	}
	return nil
}
