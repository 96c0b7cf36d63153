package webhook_test

import (
	"bytes"
	"errors"
	"maps"
	"net/http"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/carrier/webhook"
)

// message draws what can be signed under s.
func message(t *rapid.T) (body []byte, id string, now time.Time) {
	body = rapid.SliceOf(rapid.Byte()).Draw(t, "body")
	id = rapid.StringMatching(`[A-Za-z0-9_-]{1,40}`).Draw(t, "id")
	now = time.Unix(rapid.Int64Range(1_000_000_000, 9_999_999_999).Draw(t, "seconds"), rapid.Int64Range(0, 999_999_999).Draw(t, "nanos"))
	return body, id, now
}

func TestWhatIsSignedVerifies(t *testing.T) {
	for _, name := range names() {
		s := known[name]
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				body, id, now := message(t)
				h, err := webhook.Sign(s, body, id, now)
				if err != nil {
					t.Fatal(err)
				}
				skew := time.Duration(rapid.Int64Range(-299, 299).Draw(t, "skew")) * time.Second
				if err := webhook.Verify(s, h, body, now.Add(skew)); err != nil {
					t.Fatalf("within the limit: %v", err)
				}
				rotated := s
				rotated.Secrets = append([]webhook.Secret{"bmV3LXNlY3JldA=="}, s.Secrets...)
				if err := webhook.Verify(rotated, h, body, now); err != nil {
					t.Fatalf("with a new secret in front: %v", err)
				}
				other := s
				other.Secrets = rotated.Secrets[:1]
				if err := webhook.Verify(other, h, body, now); !errors.Is(err, webhook.ErrSignature) {
					t.Fatalf("under another secret: %v", err)
				}
				for key := range h {
					if http.CanonicalHeaderKey(key) != key {
						t.Fatalf("%s is not spelled as net/http does", key)
					}
				}
			})
		})
	}
}

func TestWhatIsCoveredCannotChange(t *testing.T) {
	for _, name := range names() {
		s := known[name]
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				body, id, now := message(t)
				h, err := webhook.Sign(s, body, id, now)
				if err != nil {
					t.Fatal(err)
				}
				other, otherID, _ := message(t)
				covers := s.Covers()
				if err := webhook.Verify(s, h, other, now); covers.Body && !bytes.Equal(body, other) && !errors.Is(err, webhook.ErrSignature) {
					t.Fatalf("another body: %v", err)
				}
				if covers.ID && id != otherID {
					forged := maps.Clone(h)
					forged[http.CanonicalHeaderKey(s.IDHeader)] = []string{otherID}
					if err := webhook.Verify(s, forged, body, now); !errors.Is(err, webhook.ErrSignature) {
						t.Fatalf("another id: %v", err)
					}
				}
				if covers.Time {
					if err := webhook.Verify(s, h, body, now.Add(302*time.Second)); !errors.Is(err, webhook.ErrStale) {
						t.Fatalf("too late: %v", err)
					}
				}
			})
		})
	}
}

// Bytes that move between the parts of a signed text leave the text as it was.
// Whatever is cut off one end of the body and hung on a neighbour must fail.
func TestBytesCannotMoveOutOfTheBody(t *testing.T) {
	for _, name := range names() {
		s := known[name]
		if !s.Covers().Body {
			continue
		}
		s.MaxAgeSeconds = 0
		if s.TimeHeader != "" {
			s.MaxAgeSeconds = -1 // so that only the form of the text protects
		}
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				_, id, now := message(t)
				body := rapid.StringMatching(`[0-9.:&=a]{1,20}`).Draw(t, "body")
				cut := rapid.IntRange(1, len(body)).Draw(t, "cut")
				h, err := webhook.Sign(s, []byte(body), id, now)
				if err != nil {
					t.Fatal(err)
				}
				for key, values := range h {
					for _, moved := range []struct{ value, body string }{
						{values[0] + body[:cut], body[cut:]},
						{body[cut-1:] + values[0], body[:cut-1]},
					} {
						forged := maps.Clone(h)
						forged[key] = []string{moved.value}
						if err := webhook.Verify(s, forged, []byte(moved.body), now); err == nil {
							t.Fatalf("passed with %s %q and body %q", key, moved.value, moved.body)
						}
					}
				}
			})
		})
	}
}

// FuzzVerify looks for panics and for a header or body that passes without
// having been signed.
func FuzzVerify(f *testing.F) {
	f.Add("v1,"+swSig, swID, swTime, []byte(swBody))
	f.Add("v1,AAAA v1,"+swSig+" ", swID, swTime, []byte(swBody))
	f.Add("t=1779179400,v1=d973aa9c378d07ce1fdb88284d48448069f72ba3bba21a46c9f9bc7fb6f4d17e", "", "", []byte(test1))
	f.Add("hmac-sha256-hex=4249e0a4ea4b80763280cfb185b6fa3b72315390317395516573399c93922cd4", "", "Tue, 19 May 2026 08:30:00 -0000", []byte(test1))
	f.Add("e9507c1e279872c28de07bb143a6b40884367f06fee8a2f2f4084a75140191ba", "id", "1779179400000", []byte(test1))
	f.Add("Bearer token", "\xff", "2026-05-19T08:30:00+99:99", []byte{})
	f.Fuzz(func(t *testing.T, signature, id, timestamp string, body []byte) {
		for _, name := range names() {
			s := known[name]
			// The seeds are genuine under the secrets of known; these are not.
			s.Secrets = []webhook.Secret{"Zm9yIHRoZSBmdXp6ZXIgdG8gbWlzcw=="}
			if s.TimeHeader != "" {
				s.MaxAgeSeconds = -1
			}
			h := map[string][]string{s.Header: {signature, s.Prefix + signature, s.TimePrefix + timestamp + s.Separator + s.Prefix + signature}}
			if s.IDHeader != "" {
				h[s.IDHeader] = []string{id}
			}
			if s.TimeHeader != "" && !strings.EqualFold(s.TimeHeader, s.Header) {
				h[s.TimeHeader] = []string{s.TimePrefix + timestamp}
			}
			if err := webhook.Verify(s, h, body, noon); !errors.Is(err, webhook.ErrSignature) {
				t.Fatalf("%s: error %v for an unsigned body", name, err)
			}
		}
	})
}

// FuzzScheme looks for a scheme that panics, or that signs what it then refuses.
func FuzzScheme(f *testing.F) {
	for _, name := range names() {
		s := known[name]
		f.Add(string(s.Method), s.Header, s.Prefix, s.Separator, string(s.Hash)+"/"+string(s.Encoding)+"/"+string(s.Key)+"/"+string(s.TimeFormat),
			s.Signed, s.IDHeader, s.TimeHeader, s.TimePrefix, string(s.Secrets[0]))
	}
	f.Fuzz(func(t *testing.T, method, name, prefix, separator, words, signed, idHeader, timeHeader, timePrefix, secret string) {
		w := append(strings.SplitN(words, "/", 4), "", "", "", "")
		s := webhook.Scheme{
			Method: webhook.Method(method), Header: name, Prefix: prefix, Separator: separator,
			Hash: webhook.Hash(w[0]), Encoding: webhook.Encoding(w[1]), Key: webhook.Key(w[2]), TimeFormat: webhook.TimeFormat(w[3]),
			Signed: signed, IDHeader: idHeader, TimeHeader: timeHeader, TimePrefix: timePrefix, Secrets: []webhook.Secret{webhook.Secret(secret)},
		}
		h, err := webhook.Sign(s, []byte(test1), "id", noon)
		if err != nil {
			if verr := webhook.Verify(s, nil, []byte(test1), noon); verr == nil {
				t.Fatalf("Sign refuses (%v) what Verify passes", err)
			}
			return
		}
		if err := webhook.Verify(s, h, []byte(test1), noon); err != nil {
			t.Fatalf("signed, then refused: %v\n%v", err, h)
		}
		if err := webhook.Verify(s, h, []byte(test1+"x"), noon); err == nil && !s.Weak() {
			t.Fatalf("another body passed a scheme that is not weak: %#v", s)
		}
	})
}
