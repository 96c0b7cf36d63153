package webhook_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/carrier/webhook"
)

func TestSchemeErrorsNameTheField(t *testing.T) {
	hmac := func(change func(*webhook.Scheme)) webhook.Scheme {
		s := webhook.Scheme{Method: webhook.MethodHMAC, Header: "X-Sig", Secrets: []webhook.Secret{"secret"}}
		change(&s)
		return s
	}
	token := func(change func(*webhook.Scheme)) webhook.Scheme {
		s := webhook.Karrio("secret")
		change(&s)
		return s
	}
	standard := func(change func(*webhook.Scheme)) webhook.Scheme {
		s := webhook.StandardWebhooks(swSecret)
		change(&s)
		return s
	}
	shippo := func(change func(*webhook.Scheme)) webhook.Scheme {
		s := webhook.Shippo("secret")
		change(&s)
		return s
	}
	tests := []struct {
		name   string
		scheme webhook.Scheme
		field  string
		why    string
	}{
		{"zero", webhook.Scheme{}, "method", "no scheme is never a pass"},
		{"zero with a secret", webhook.Scheme{Secrets: []webhook.Secret{"secret"}}, "method", "no scheme is never a pass"},
		{"unknown method", hmac(func(s *webhook.Scheme) { s.Method = "rsa" }), "method", "not checked here, so refused"},
		{"method in capitals", hmac(func(s *webhook.Scheme) { s.Method = "HMAC" }), "method", "words are exact"},
		{"no header", hmac(func(s *webhook.Scheme) { s.Header = "" }), "header", "nowhere to look"},
		{"header with a blank", hmac(func(s *webhook.Scheme) { s.Header = "X Sig" }), "header", "no field has such a name"},
		{"header with a colon", hmac(func(s *webhook.Scheme) { s.Header = "X-Sig:" }), "header", "no field has such a name"},
		{"unknown separator", hmac(func(s *webhook.Scheme) { s.Separator = "|" }), "separator", "not seen anywhere"},
		{"separator in the prefix", hmac(func(s *webhook.Scheme) { s.Separator, s.Prefix = ",", "v1," }), "prefix", "would never be found"},
		{"prefix with a blank in front", hmac(func(s *webhook.Scheme) { s.Prefix = " v1" }), "prefix", "trimmed on the way"},
		{"prefix with a line end", hmac(func(s *webhook.Scheme) { s.Prefix = "v1\n" }), "prefix", "would break the header"},
		{"unknown hash", hmac(func(s *webhook.Scheme) { s.Hash = "md5" }), "hash", "broken"},
		{"sha1 without HMAC", hmac(func(s *webhook.Scheme) {
			s.Method, s.Hash, s.Signed = webhook.MethodHash, webhook.HashSHA1, "{body}{secret}"
		}), "hash", "collisions can be made"},
		{"unknown encoding", hmac(func(s *webhook.Scheme) { s.Encoding = "base32" }), "encoding", "not known"},
		{"unknown key form", hmac(func(s *webhook.Scheme) { s.Key = "hex" }), "key", "not known"},
		{"unknown time format", standard(func(s *webhook.Scheme) { s.TimeFormat = "rfc850" }), "time_format", "not known"},
		{"unknown placeholder", hmac(func(s *webhook.Scheme) { s.Signed = "{path}.{body}" }), "signed", "would sign its own name"},
		{"open brace", hmac(func(s *webhook.Scheme) { s.Signed = "{body}{" }), "signed", "a slip"},
		{"closing brace", hmac(func(s *webhook.Scheme) { s.Signed = "body}" }), "signed", "a slip"},
		{"body twice", hmac(func(s *webhook.Scheme) { s.Signed = "{body}{body}" }), "signed", "a slip"},
		{"constant text", hmac(func(s *webhook.Scheme) { s.Signed = "hello" }), "signed", "covers nothing: a token in disguise"},
		{"secret under HMAC", hmac(func(s *webhook.Scheme) { s.Signed = "{body}{secret}" }), "signed", "HMAC has the key already"},
		{"hash without the secret", hmac(func(s *webhook.Scheme) { s.Method = webhook.MethodHash }), "signed", "anyone can hash the body"},
		{"hash of the secret alone", hmac(func(s *webhook.Scheme) { s.Method, s.Signed = webhook.MethodHash, "{secret}" }), "signed", "covers nothing: a token in disguise"},
		{"id without its header", standard(func(s *webhook.Scheme) { s.IDHeader = "" }), "id_header", "nothing to sign"},
		{"id header not signed", hmac(func(s *webhook.Scheme) { s.IDHeader = "X-Id" }), "id_header", "an unsigned id would look checked"},
		{"id in the signature's header", standard(func(s *webhook.Scheme) { s.IDHeader = "Webhook-Signature" }), "id_header", "one value cannot be both"},
		{"id beside the body", standard(func(s *webhook.Scheme) { s.Signed = "{timestamp}.{id}{body}" }), "signed", "bytes could move between them"},
		{"id behind the body", standard(func(s *webhook.Scheme) { s.Signed = "{timestamp}.{body}{id}" }), "signed", "bytes could move between them"},
		{"time without its header", standard(func(s *webhook.Scheme) { s.TimeHeader = "" }), "time_header", "nothing to sign"},
		{"time header not signed", hmac(func(s *webhook.Scheme) { s.TimeHeader = "X-Time" }), "time_header", "an unsigned time would look checked"},
		{"time header misspelt", standard(func(s *webhook.Scheme) { s.TimeHeader = "X Time" }), "time_header", "no field has such a name"},
		{"time in the id's header", standard(func(s *webhook.Scheme) { s.TimeHeader = "WEBHOOK-ID" }), "time_header", "one value cannot be both"},
		{"time prefix with a line end", standard(func(s *webhook.Scheme) { s.TimePrefix = "t\n" }), "time_prefix", "would break the header"},
		{"time prefix alone", hmac(func(s *webhook.Scheme) { s.TimePrefix = "t=" }), "time_prefix", "nothing to stand before"},
		{"time format alone", hmac(func(s *webhook.Scheme) { s.TimeFormat = webhook.TimeRFC3339 }), "time_format", "no time to read"},
		{"age alone", hmac(func(s *webhook.Scheme) { s.MaxAgeSeconds = 60 }), "max_age_seconds", "an age limit without a signed time protects nothing"},
		{"shared header not cut", shippo(func(s *webhook.Scheme) { s.Separator = "" }), "separator", "time and signature in one"},
		{"shared header, no time prefix", shippo(func(s *webhook.Scheme) { s.TimePrefix = "" }), "time_prefix", "the signature would be read as the time"},
		{"shared header, same prefix", shippo(func(s *webhook.Scheme) { s.TimePrefix = "v1=" }), "time_prefix", "the signature would be read as the time"},
		{"shared header, separator in the prefix", shippo(func(s *webhook.Scheme) { s.TimePrefix = "t," }), "time_prefix", "would never be found"},
		{"shared header, commas in the time", shippo(func(s *webhook.Scheme) { s.TimeFormat = webhook.TimeRFC2822 }), "time_format", "the time would be cut"},
		{"path with a brace", webhook.EasyPostV2("/hooks/{shop}", "secret"), "signed", "a pattern is not the path called"},
		{"token with a hash", token(func(s *webhook.Scheme) { s.Hash = webhook.HashSHA256 }), "hash", "nothing is hashed"},
		{"token with an encoding", token(func(s *webhook.Scheme) { s.Encoding = webhook.EncodingHex }), "encoding", "nothing is encoded"},
		{"token with a key form", token(func(s *webhook.Scheme) { s.Key = webhook.KeyBase64 }), "key", "the text itself is sent"},
		{"token with a text", token(func(s *webhook.Scheme) { s.Signed = "{body}" }), "signed", "a token signs nothing, though it would look so"},
		{"token with an id", token(func(s *webhook.Scheme) { s.IDHeader = "X-Id" }), "id_header", "a token signs nothing"},
		{"token with a time", token(func(s *webhook.Scheme) { s.TimeHeader = "X-Time" }), "time_header", "a token signs nothing"},
		{"token with a time prefix", token(func(s *webhook.Scheme) { s.TimePrefix = "t=" }), "time_prefix", "a token signs nothing"},
		{"token with a time format", token(func(s *webhook.Scheme) { s.TimeFormat = webhook.TimeUnix }), "time_format", "a token signs nothing"},
		{"token with an age", token(func(s *webhook.Scheme) { s.MaxAgeSeconds = 60 }), "max_age_seconds", "a token signs nothing"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, signErr := webhook.Sign(tt.scheme, []byte(test1), "id", noon)
			for what, err := range map[string]error{
				"Validate": tt.scheme.Validate(),
				"Verify":   webhook.Verify(tt.scheme, header("X-Sig", "AAAA"), []byte(test1), noon),
				"Sign":     signErr,
			} {
				var scheme *webhook.SchemeError
				if !errors.Is(err, webhook.ErrScheme) || !errors.As(err, &scheme) {
					t.Errorf("%s: error %v, want a *SchemeError; %s", what, err, tt.why)
					continue
				}
				if scheme.Field != tt.field {
					t.Errorf("%s: field %q, want %q (%v); %s", what, scheme.Field, tt.field, err, tt.why)
				}
			}
			if !tt.scheme.Weak() || tt.scheme.Covers() != (webhook.Cover{}) {
				t.Error("a scheme that is not valid proves nothing")
			}
		})
	}
}

func TestSchemeErrorIsBounded(t *testing.T) {
	err := webhook.Scheme{Method: webhook.Method(strings.Repeat("\u202e", 10_000))}.Validate()
	if got := err.Error(); len(got) > 1000 || strings.Contains(got, "\u202e") {
		t.Errorf("%d bytes, want a short text in plain ASCII: %.200s", len(got), got)
	}
}

func TestWeakAndCovers(t *testing.T) {
	written := func(method webhook.Method, signed string) webhook.Scheme {
		return webhook.Scheme{Method: method, Header: "X-Sig", Signed: signed}
	}
	tests := []struct {
		name   string
		scheme webhook.Scheme
		weak   bool
		covers webhook.Cover
		why    string
	}{
		{"standard webhooks", webhook.StandardWebhooks(), false, webhook.Cover{Body: true, Time: true, ID: true}, "all three are signed"},
		{"aftership", webhook.AfterShip(), false, webhook.Cover{Body: true}, "no time, so replays pass"},
		{"17track", webhook.SeventeenTrack(), false, webhook.Cover{Body: true}, "the key ends the text: nobody can write on"},
		{"easypost", webhook.EasyPost(), false, webhook.Cover{Body: true}, "no time, so replays pass"},
		{"easypost v2", webhook.EasyPostV2("/"), false, webhook.Cover{Body: true, Time: true}, "its reason to be"},
		{"shippo", webhook.Shippo(), false, webhook.Cover{Body: true, Time: true}, "time and body"},
		{"shippo token", webhook.ShippoToken(), true, webhook.Cover{}, "knows a secret, wrote any body"},
		{"sendcloud", webhook.Sendcloud(), false, webhook.Cover{Body: true}, "no time, so replays pass"},
		{"trackingmore", webhook.TrackingMore("signature"), false, webhook.Cover{Body: true}, "the form of its text"},
		{"trackingmore, time", webhook.TrackingMoreTime("signature", "timestamp"), true, webhook.Cover{Time: true}, "any body fits"},
		{"ship24", webhook.Ship24(), true, webhook.Cover{}, "knows a secret, wrote any body"},
		{"karrio", webhook.Karrio(), true, webhook.Cover{}, "knows a secret, wrote any body"},
		{"secret in front", written(webhook.MethodHash, "{secret}{body}"), true, webhook.Cover{Body: true}, "a SHA-2 digest can be carried on after its text"},
		{"secret in the middle", written(webhook.MethodHash, "{secret}/{body}/end"), true, webhook.Cover{Body: true}, "not at the end"},
		{"secret at the end", written(webhook.MethodHash, "{body}{secret}"), false, webhook.Cover{Body: true}, "nobody can write on"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := tt.scheme.Validate(); err != nil {
				t.Fatalf("Validate looks at no secrets: %v", err)
			}
			if got := tt.scheme.Weak(); got != tt.weak {
				t.Errorf("Weak() = %v, want %v; %s", got, tt.weak, tt.why)
			}
			if diff := cmp.Diff(tt.covers, tt.scheme.Covers()); diff != "" {
				t.Errorf("Covers (-want +got):\n%s%s", diff, tt.why)
			}
		})
	}
}

func TestSchemeIsPlainJSON(t *testing.T) {
	for _, name := range names() {
		want := known[name]
		text, err := json.Marshal(want)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var got webhook.Scheme
		if err := json.Unmarshal(text, &got); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		want.Secrets = nil
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: only the secrets may be lost (-want +got):\n%s", name, diff)
		}
	}
	text, err := json.Marshal(webhook.Shippo("planted"))
	if err != nil {
		t.Fatal(err)
	}
	want := `{"method":"hmac","header":"Shippo-Auth-Signature","prefix":"v1=","separator":",","signed":"{timestamp}.{body}",` +
		`"time_header":"Shippo-Auth-Signature","time_prefix":"t="}`
	if got := string(text); got != want {
		t.Errorf("JSON\n%s\nwant\n%s", got, want)
	}
}

func TestDefaultWordsMeanTheSameAsNone(t *testing.T) {
	short := webhook.Scheme{Method: webhook.MethodHMAC, Header: "X-Sig", Signed: "{timestamp}.{body}", TimeHeader: "X-Time", Secrets: []webhook.Secret{"secret"}}
	long := short
	long.Hash, long.Encoding, long.Key, long.TimeFormat = webhook.HashSHA256, webhook.EncodingHex, webhook.KeyText, webhook.TimeUnix
	h, err := webhook.Sign(short, []byte(test1), "", noon)
	if err != nil {
		t.Fatal(err)
	}
	if err := webhook.Verify(long, h, []byte(test1), noon); err != nil {
		t.Errorf("the written-out scheme: %v", err)
	}
}

func TestSecretIsNeverShown(t *testing.T) {
	const planted = "planted-secret"
	s := webhook.AfterShip(planted)
	type settings struct {
		Secret webhook.Secret            `json:"secret"`
		Scheme *webhook.Scheme           `json:"scheme"`
		ByName map[string]webhook.Secret `json:"by_name"`
	}
	all := settings{planted, &s, map[string]webhook.Secret{"a": planted}}
	var shown strings.Builder
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d"} {
		fmt.Fprintf(&shown, verb+"\n", webhook.Secret(planted))
		fmt.Fprintf(&shown, verb+"\n", s)
		fmt.Fprintf(&shown, verb+"\n", all)
	}
	var logged bytes.Buffer
	for _, handler := range []slog.Handler{slog.NewTextHandler(&logged, nil), slog.NewJSONHandler(&logged, nil)} {
		slog.New(handler).Info("settings", "secret", webhook.Secret(planted), "scheme", s, "all", all)
	}
	text, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	broken := webhook.StandardWebhooks("whsec_" + planted)
	token := webhook.Karrio(planted + "\n")
	errs := fmt.Sprint(
		webhook.Verify(s, header("aftership-hmac-sha256", "AAAA"), []byte(test1), noon),
		webhook.Verify(broken, header("webhook-signature", "v1,AAAA"), []byte(test1), noon),
		webhook.Verify(token, header("X-Event-Id", planted+"x"), []byte(test1), noon),
		webhook.Verify(webhook.Karrio("other"), header("X-Event-Id", planted), []byte(test1), noon),
	)
	hex := "706c616e746564"
	for where, got := range map[string]string{"fmt": shown.String(), "slog": logged.String(), "json": string(text), "errors": errs} {
		if strings.Contains(strings.ToLower(got), planted) || strings.Contains(strings.ToLower(got), hex) {
			t.Errorf("%s shows the secret:\n%s", where, got)
		}
	}
	if got, want := fmt.Sprint(s), `webhook.Scheme("hmac" in "aftership-hmac-sha256", secrets: 1)`; got != want {
		t.Errorf("fmt shows %q, want %q: what an operator needs", got, want)
	}
	if got := fmt.Sprint(webhook.Secret(planted)); got != "[redacted]" {
		t.Errorf("fmt shows %q, want the word every sensitive value shows", got)
	}
	if !strings.Contains(string(text), `"secret":"[redacted]"`) {
		t.Errorf("json %s: a Secret in a caller's own struct is not stored", text)
	}
	var read settings
	if err := json.Unmarshal([]byte(`{"secret":"`+planted+`"}`), &read); err != nil || read.Secret != planted {
		t.Errorf("a setting in JSON reads into a Secret: got error %v", err)
	}
}

func TestSign(t *testing.T) {
	tests := []struct {
		name   string
		scheme webhook.Scheme
		body   string
		id     string
		now    time.Time
		want   map[string][]string
		err    error
		why    string
	}{
		{
			"standard webhooks", webhook.StandardWebhooks(swSecret), swBody, swID, utc(1614265330),
			header("Webhook-Id", swID, "Webhook-Timestamp", swTime, "Webhook-Signature", "v1,"+swSig), nil, "the public vector, the other way round",
		},
		{
			"first secret signs", webhook.StandardWebhooks(swSecret, swOther), swBody, swID, utc(1614265330),
			header("Webhook-Id", swID, "Webhook-Timestamp", swTime, "Webhook-Signature", "v1,"+swSig), nil, "the old one only verifies",
		},
		{
			"shippo", webhook.Shippo("sh-demo-secret"), test1, "", noon,
			header("Shippo-Auth-Signature", "t=1779179400,v1=d973aa9c378d07ce1fdb88284d48448069f72ba3bba21a46c9f9bc7fb6f4d17e"), nil, "one header, time first",
		},
		{
			"easypost v2", webhook.EasyPostV2("/hooks/ep", "ep-demo-secret"), test1, "", noon.In(time.FixedZone("", 7200)),
			header("X-Hmac-Signature-V2", "hmac-sha256-hex=02b6cc8645b486c29eaca414cff5b26020294cdba09f7713c2db461068361095", "X-Timestamp", "Tue, 19 May 2026 08:30:00 -0000"),
			nil, "in UTC wherever now is",
		},
		{"17track", webhook.SeventeenTrack("demo-key-17"), test1, "", noon, header("Sign", "e9507c1e279872c28de07bb143a6b40884367f06fee8a2f2f4084a75140191ba"), nil, "lower-case hex"},
		{"ship24", webhook.Ship24("s24-demo-secret"), test1, "", noon, header("Authorization", "Bearer s24-demo-secret"), nil, "the token itself"},
		{"names as net/http spells them", webhook.AfterShip("as-demo-secret"), test1, "", noon, header("Aftership-Hmac-Sha256", "UP9rRIwehK3od/1mB3XUv1OlAGFNTFn7VxeCGKfZmIQ="), nil, "http.Header.Get must find it"},
		{"fraction of a second", webhook.TrackingMoreTime("signature", "timestamp", "tm-demo-secret"), test1, "", noon.Add(999 * time.Millisecond), header("Signature", "955d8036d71dabb69c2a733312bbfb7185a81e13ae8aa583d3d77a48024f4e4e", "Timestamp", "1779179400"), nil, "cut, not rounded"},

		{"empty id", webhook.StandardWebhooks(swSecret), swBody, "", noon, nil, webhook.ErrID, "the scheme signs an id"},
		{"id with a dot", webhook.StandardWebhooks(swSecret), swBody, "msg.1", noon, nil, webhook.ErrID, "the specification forbids it"},
		{"id with a line end", webhook.StandardWebhooks(swSecret), swBody, "msg\r\nX-Evil: 1", noon, nil, webhook.ErrID, "would add a header"},
		{"id with a blank", webhook.StandardWebhooks(swSecret), swBody, "msg 1", noon, nil, webhook.ErrID, "blanks are trimmed on the way"},
		{"id outside ASCII", webhook.StandardWebhooks(swSecret), swBody, "мсг", noon, nil, webhook.ErrID, "no agreed bytes in a header"},
		{"id not to be told from the text before it", known["written out, id last"], test1, "a=b", noon, nil, webhook.ErrID, "its = would leave open where the body ends"},
		{"time before ten digits", webhook.Shippo("sh-demo-secret"), test1, "", utc(999_999_999), nil, webhook.ErrTime, "could not be read back"},
		{"time after ten digits", webhook.Shippo("sh-demo-secret"), test1, "", utc(10_000_000_000), nil, webhook.ErrTime, "could not be read back"},
		{"year of five digits", webhook.EasyPostV2("/", "secret"), test1, "", time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC), nil, webhook.ErrTime, "could not be read back"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := webhook.Sign(tt.scheme, []byte(tt.body), tt.id, tt.now)
			if !errors.Is(err, tt.err) {
				t.Fatalf("error %v, want %v; %s", err, tt.err, tt.why)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s%s", diff, tt.why)
			}
		})
	}
}
