package webhook_test

import (
	"bytes"
	"errors"
	"math"
	"net/http"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/carrier/webhook"
)

// header is shorthand for a header map with one value a name.
func header(pairs ...string) map[string][]string {
	h := map[string][]string{}
	for i := 0; i < len(pairs); i += 2 {
		h[pairs[i]] = append(h[pairs[i]], pairs[i+1])
	}
	return h
}

func utc(seconds int64) time.Time { return time.Unix(seconds, 0).UTC() }

var noon = utc(1779179400) // 2026-05-19T08:30:00Z, the time in the senders' vectors

const test1 = `{"n":"TEST-1"}`

// The vectors were made with other programs (openssl, Python's hmac) or stand in
// public documents; none was printed by this package.
func TestVectors(t *testing.T) {
	tests := []struct {
		name   string
		scheme webhook.Scheme
		header map[string][]string
		body   string
		now    time.Time
		why    string
	}{
		{
			"standard webhooks", webhook.StandardWebhooks("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
			header("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp", "1614265330",
				"webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
			`{"test": 2432232314}`, utc(1614265330),
			"the public vector of the specification's reference code",
		},
		{
			"standard webhooks, bare secret", webhook.StandardWebhooks("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
			header("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek", "webhook-timestamp", "1614265330",
				"webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
			`{"test": 2432232314}`, utc(1614265330),
			"the prefix of the secret only marks it; the reference code takes both forms",
		},
		{
			"aftership", webhook.AfterShip("as-demo-secret"),
			header("aftership-hmac-sha256", "UP9rRIwehK3od/1mB3XUv1OlAGFNTFn7VxeCGKfZmIQ="), test1, noon,
			"base64 of the HMAC over the body, the secret as text",
		},
		{
			"17track", webhook.SeventeenTrack("demo-key-17"),
			header("sign", "e9507c1e279872c28de07bb143a6b40884367f06fee8a2f2f4084a75140191ba"), test1, noon,
			"a plain SHA-256 of body/key",
		},
		{
			"easypost", webhook.EasyPost("ep-demo-secret"),
			header("X-Hmac-Signature", "hmac-sha256-hex=4249e0a4ea4b80763280cfb185b6fa3b72315390317395516573399c93922cd4"),
			test1, noon, "hex after a prefix",
		},
		{
			"easypost v2", webhook.EasyPostV2("/hooks/ep", "ep-demo-secret"),
			header("X-Hmac-Signature-V2", "hmac-sha256-hex=02b6cc8645b486c29eaca414cff5b26020294cdba09f7713c2db461068361095",
				"X-Timestamp", "Tue, 19 May 2026 08:30:00 -0000", "X-Path", "/hooks/ep"),
			test1, noon, "time, method, path and body without separators; the time as written, not re-written",
		},
		{
			"shippo", webhook.Shippo("sh-demo-secret"),
			header("Shippo-Auth-Signature", "t=1779179400,v1=d973aa9c378d07ce1fdb88284d48448069f72ba3bba21a46c9f9bc7fb6f4d17e"),
			test1, noon, "time and signature share one header",
		},
		{
			"sendcloud", webhook.Sendcloud("sc-demo-secret"),
			header("Sendcloud-Signature", "615d08636421ab04c98c1cbfc51e39e09160f5040338f625ad0b8a5292c681bb"),
			test1, noon, "hex of the HMAC over the body",
		},
		{
			"trackingmore, body", webhook.TrackingMore("signature", "tm-demo-secret"),
			header("signature", "vE+rsPaObkVpTnMcUTxS8bO8LzhFq7+r1IUYRAgFgY8="),
			test1, noon, "the form its text describes",
		},
		{
			"trackingmore, time, the sender's sample",
			webhook.TrackingMoreTime("signature", "timestamp", "2e55b9a3-4dd1-4416-9897-c4bd1e3d738f"),
			header("signature", "a37084ab68ae16b77db1f8463f31be9fcc965e2515e03efecf8139bb1e511b06", "timestamp", "1662371528"),
			"any body", utc(1662371528), "the form of its sample covers the time only",
		},
		{
			"trackingmore, time", webhook.TrackingMoreTime("signature", "timestamp", "tm-demo-secret"),
			header("signature", "955d8036d71dabb69c2a733312bbfb7185a81e13ae8aa583d3d77a48024f4e4e", "timestamp", "1779179400"),
			test1, noon, "the same form, another secret",
		},
		{
			"ship24", webhook.Ship24("s24-demo-secret"),
			header("Authorization", "Bearer s24-demo-secret"), test1, noon, "a bearer token",
		},
		{
			"karrio", webhook.Karrio("whsec_0123456789abcdef0123456789abcdef"),
			header("X-Event-Id", "whsec_0123456789abcdef0123456789abcdef"), test1, noon,
			"the secret itself; its whsec_ is not to be decoded",
		},
		{
			"shippo token", webhook.ShippoToken("sh-url-secret"),
			header("token", "sh-url-secret", "other", "1"), test1, noon,
			"the query of a URL has the shape of a header",
		},
		{
			"github",
			webhook.Scheme{
				Method: webhook.MethodHMAC, Header: "X-Hub-Signature-256", Prefix: "sha256=",
				Secrets: []webhook.Secret{"It's a Secret to Everybody"},
			},
			header("X-Hub-Signature-256", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"),
			"Hello, World!", noon, "the vector in GitHub's documents, by a written-out scheme",
		},
		{
			"rfc 4231, case 2",
			webhook.Scheme{Method: webhook.MethodHMAC, Header: "Sig", Secrets: []webhook.Secret{"Jefe"}},
			header("Sig", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
			"what do ya want for nothing?", noon, "HMAC-SHA256 as the standard has it",
		},
		{
			"rfc 2202, case 2",
			webhook.Scheme{Method: webhook.MethodHMAC, Hash: webhook.HashSHA1, Header: "Sig", Secrets: []webhook.Secret{"Jefe"}},
			header("Sig", "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79"),
			"what do ya want for nothing?", noon, "HMAC-SHA1 for old senders",
		},
		{
			"sha512, id, milliseconds",
			webhook.Scheme{
				Method: webhook.MethodHMAC, Hash: webhook.HashSHA512, Encoding: webhook.EncodingBase64, Header: "X-Sig",
				Signed: "{id}|{timestamp}|{body}", IDHeader: "X-Id", TimeHeader: "X-Time", TimeFormat: webhook.TimeUnixMilli,
				Secrets: []webhook.Secret{"ms-demo-secret"},
			},
			header("X-Sig", "zqIUHUkb+nl6u1rbPqSBi9tu9xIxdiC7f68TKD6evwCeV24NkizdoXlHJoeK4FGl7Z4eDcXfc6QzET2NuXlAvQ==",
				"X-Id", "msg-7", "X-Time", "1779179400000"),
			test1, noon, "a sender nobody heard of, said in fields",
		},
		{
			"rfc 3339 with an offset",
			webhook.Scheme{
				Method: webhook.MethodHMAC, Header: "X-Sig", Signed: "{timestamp}\n{body}",
				TimeHeader: "X-Time", TimeFormat: webhook.TimeRFC3339, Secrets: []webhook.Secret{"rf-demo-secret"},
			},
			header("X-Sig", "f724e5aa9a66790bfce3c5e8452ffc7306e6d3231be55a6454b1ebc4718bcbf9", "X-Time", "2026-05-19T10:30:00+02:00"),
			test1, noon, "10:30 at +02:00 is 08:30 UTC",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := webhook.Verify(tt.scheme, tt.header, []byte(tt.body), tt.now); err != nil {
				t.Errorf("Verify: %v; %s", err, tt.why)
			}
			if err := webhook.Verify(tt.scheme, tt.header, []byte(tt.body+" "), tt.now); !tt.scheme.Weak() && !errors.Is(err, webhook.ErrSignature) {
				t.Errorf("one blank more in the body: error %v, want ErrSignature; %s", err, tt.why)
			}
			other := tt.scheme
			other.Secrets = []webhook.Secret{"b3RoZXI="}
			if err := webhook.Verify(other, tt.header, []byte(tt.body), tt.now); !errors.Is(err, webhook.ErrSignature) {
				t.Errorf("another secret: error %v, want ErrSignature; %s", err, tt.why)
			}
		})
	}
}

// The public vector again, for what is done to its headers and clock.
const (
	swID     = "msg_p5jXN8AQM9LWM0D4loKWxJek"
	swTime   = "1614265330"
	swSig    = "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
	swBody   = `{"test": 2432232314}`
	swSecret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
	swOther  = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX"
)

func TestVerifyStandardWebhooks(t *testing.T) {
	sent := utc(1614265330)
	ok := webhook.StandardWebhooks(swSecret)
	with := func(change func(*webhook.Scheme)) webhook.Scheme {
		s := webhook.StandardWebhooks(swSecret)
		change(&s)
		return s
	}
	sig := func(value ...string) map[string][]string {
		return map[string][]string{"Webhook-Id": {swID}, "Webhook-Timestamp": {swTime}, "Webhook-Signature": value}
	}
	stamp := func(value ...string) map[string][]string {
		return map[string][]string{"Webhook-Id": {swID}, "Webhook-Timestamp": value, "Webhook-Signature": {"v1," + swSig}}
	}
	id := func(value ...string) map[string][]string {
		return map[string][]string{"Webhook-Id": value, "Webhook-Timestamp": {swTime}, "Webhook-Signature": {"v1," + swSig}}
	}
	tests := []struct {
		name   string
		scheme webhook.Scheme
		header map[string][]string
		body   string
		now    time.Time
		want   error
		why    string
	}{
		{"several signatures, last fits", ok, sig("v1,AAAA v1,BBBB v1," + swSig), swBody, sent, nil, "a sender that changes its secret signs with both"},
		{"several signatures, first fits", ok, sig("v1," + swSig + " v1,AAAA"), swBody, sent, nil, "the order says nothing"},
		{"several signatures, none fits", ok, sig("v1,AAAA v1,BBBB"), swBody, sent, webhook.ErrSignature, "many wrong ones are not a right one"},
		{"several header values", ok, sig("v1,AAAA", "v1,"+swSig), swBody, sent, nil, "a repeated field is a list"},
		{"signature repeated", ok, sig("v1," + swSig + " v1," + swSig), swBody, sent, nil, "the same said twice is the same"},
		{"asymmetric beside", ok, sig("v1a,AAAA v1," + swSig), swBody, sent, nil, "versions we do not know are passed over"},
		{"asymmetric only", ok, sig("v1a," + swSig), swBody, sent, webhook.ErrSignature, "v1a is not v1, whatever stands behind it"},
		{"no version", ok, sig(swSig), swBody, sent, webhook.ErrSignature, "a bare signature names no version"},
		{"version in capitals", ok, sig("V1," + swSig), swBody, sent, webhook.ErrSignature, "versions are exact words"},
		{"next version", ok, sig("v2," + swSig), swBody, sent, webhook.ErrSignature, "a later version may sign another text"},
		{"blanks around", ok, sig("  v1," + swSig + "\t"), swBody, sent, nil, "HTTP allows blanks around a value"},
		{"two blanks between", ok, sig("v1,AAAA  v1," + swSig), swBody, sent, nil, "an empty part is no signature and harms none"},
		{"blank inside", ok, sig("v1, " + swSig), swBody, sent, webhook.ErrSignature, "the blank ends the part"},
		{"line end inside", ok, sig("v1,g0hM9SsE+OTPJTGt\n/tmIKtSyZlE3uFJELVlNIOLJ1OE="), swBody, sent, webhook.ErrSignature, "lenient base64 would skip it"},
		{"cut by one", ok, sig("v1," + swSig[:len(swSig)-1]), swBody, sent, webhook.ErrSignature, "padding belongs to it"},
		{"cut to half", ok, sig("v1," + swSig[:20]), swBody, sent, webhook.ErrSignature, "a prefix proves nothing"},
		{"cut to nothing", ok, sig("v1,"), swBody, sent, webhook.ErrSignature, "an empty signature must never equal anything"},
		{"longer by one", ok, sig("v1," + swSig + "A"), swBody, sent, webhook.ErrSignature, "what follows is not passed over"},
		{"last bits changed", ok, sig("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OF="), swBody, sent, webhook.ErrSignature, "decodes to the same bytes leniently; only one spelling is right"},
		{"URL alphabet", ok, sig("v1,g0hM9SsE-OTPJTGt_tmIKtSyZlE3uFJELVlNIOLJ1OE="), swBody, sent, webhook.ErrSignature, "the specification has the standard alphabet"},
		{"lower case", ok, sig("v1,g0hm9sse+otpjtgt/tmiktsyzle3ufjelvlniolj1oe="), swBody, sent, webhook.ErrSignature, "base64 is case-sensitive"},
		{"hex instead", ok, sig("v1,83484cf52b04f8e4cf2531adfed9882ad4b2665137b852442d594d20e2c9d4e1"), swBody, sent, webhook.ErrSignature, "the right bytes in the wrong encoding"},
		{"empty value", ok, sig(""), swBody, sent, webhook.ErrSignature, "nothing is no signature"},
		{"no value", ok, sig(), swBody, sent, webhook.ErrSignature, "a name with no values"},

		{"no signature header", ok, header("webhook-id", swID, "webhook-timestamp", swTime), swBody, sent, webhook.ErrSignature, "unsigned"},
		{"no id header", ok, header("webhook-timestamp", swTime, "webhook-signature", "v1,"+swSig), swBody, sent, webhook.ErrSignature, "the id is signed"},
		{"no time header", ok, header("webhook-id", swID, "webhook-signature", "v1,"+swSig), swBody, sent, webhook.ErrSignature, "the time is signed"},
		{"no headers", ok, nil, swBody, sent, webhook.ErrSignature, "a nil map is read, not written"},
		{"names in capitals", ok, header("WEBHOOK-ID", swID, "WEBHOOK-TIMESTAMP", swTime, "WEBHOOK-SIGNATURE", "v1,"+swSig), swBody, sent, nil, "field names have no case"},
		{"names in two spellings", ok, header("webhook-id", swID, "Webhook-Id", swID, "webhook-timestamp", swTime, "webhook-signature", "v1,AAAA", "Webhook-Signature", "v1,"+swSig), swBody, sent, nil, "two spellings are one field"},
		{"another id", ok, id("msg_other"), swBody, sent, webhook.ErrSignature, "the id is signed"},
		{"id repeated", ok, id(swID, swID), swBody, sent, nil, "a proxy may repeat a field"},
		{"two ids", ok, id(swID, "msg_other"), swBody, sent, webhook.ErrSignature, "which one the shop would keep is open"},
		{"another time", ok, stamp("1614265331"), swBody, sent, webhook.ErrSignature, "the time is signed"},
		{"two times", ok, stamp(swTime, "1614265331"), swBody, sent, webhook.ErrSignature, "which one was signed is open"},
		{"time with a sign", ok, stamp("+1614265330"), swBody, sent, webhook.ErrSignature, "not as the sender wrote it"},
		{"time with a fraction", ok, stamp("1614265330.0"), swBody, sent, webhook.ErrSignature, "the dot belongs to the signed text"},
		{"time with zeros", ok, stamp("01614265330"), swBody, sent, webhook.ErrSignature, "not as the sender wrote it"},
		{"time in words", ok, stamp("yesterday"), swBody, sent, webhook.ErrSignature, "a bad number is refused, not read as 1970"},
		{"time too large", ok, stamp("99999999999999999999"), swBody, sent, webhook.ErrSignature, "no overflow"},
		{"time in other digits", ok, stamp("١٦١٤٢٦٥٣٣٠"), swBody, sent, webhook.ErrSignature, "ASCII digits only"},

		{"body changed", ok, sig("v1," + swSig), `{"test": 2432232315}`, sent, webhook.ErrSignature, "one digit"},
		{"body re-encoded", ok, sig("v1," + swSig), `{"test":2432232314}`, sent, webhook.ErrSignature, "the same JSON is not the same bytes"},
		{"body with a line end", ok, sig("v1," + swSig), swBody + "\n", sent, webhook.ErrSignature, "raw bytes"},
		{"body empty", ok, sig("v1," + swSig), "", sent, webhook.ErrSignature, "a consumed body verifies nothing"},
		{
			"bytes moved from the body to the id", ok,
			map[string][]string{"Webhook-Id": {swID + "." + swTime}, "Webhook-Timestamp": {swTime}, "Webhook-Signature": {"v1," + swSig}},
			swBody, sent, webhook.ErrSignature, "an id with a dot would leave open where the body begins",
		},

		{"five minutes old", ok, sig("v1," + swSig), swBody, sent.Add(300 * time.Second), nil, "the limit itself passes"},
		{"older", ok, sig("v1," + swSig), swBody, sent.Add(301 * time.Second), webhook.ErrStale, "beyond the limit"},
		{"older by a nanosecond", ok, sig("v1," + swSig), swBody, sent.Add(300*time.Second + 1), webhook.ErrStale, "beyond the limit"},
		{"from the near future", ok, sig("v1," + swSig), swBody, sent.Add(-300 * time.Second), nil, "clocks differ"},
		{"from the future", ok, sig("v1," + swSig), swBody, sent.Add(-301 * time.Second), webhook.ErrStale, "a time ahead would pass for longer than the limit"},
		{"zero now", ok, sig("v1," + swSig), swBody, time.Time{}, webhook.ErrStale, "a forgotten clock fails closed"},
		{"now far off", ok, sig("v1," + swSig), swBody, time.Unix(math.MaxInt64/2, 0), webhook.ErrStale, "no overflow"},
		{"now far back", ok, sig("v1," + swSig), swBody, time.Unix(math.MinInt64/2, 0), webhook.ErrStale, "no overflow"},
		{"stale and wrong", ok, sig("v1,AAAA"), swBody, sent.Add(time.Hour), webhook.ErrSignature, "ErrStale says the signature fits"},
		{"own limit, inside", with(func(s *webhook.Scheme) { s.MaxAgeSeconds = 60 }), sig("v1," + swSig), swBody, sent.Add(time.Minute), nil, "narrower"},
		{"own limit, outside", with(func(s *webhook.Scheme) { s.MaxAgeSeconds = 60 }), sig("v1," + swSig), swBody, sent.Add(61 * time.Second), webhook.ErrStale, "narrower"},
		{"own limit, huge", with(func(s *webhook.Scheme) { s.MaxAgeSeconds = math.MaxInt }), sig("v1," + swSig), swBody, sent.Add(1000 * time.Hour), nil, "seconds to nanoseconds must not wrap"},
		{"no limit", with(func(s *webhook.Scheme) { s.MaxAgeSeconds = -1 }), sig("v1," + swSig), swBody, sent.AddDate(30, 0, 0), nil, "negative is said to disable it"},
		{"no limit, wrong", with(func(s *webhook.Scheme) { s.MaxAgeSeconds = -1 }), sig("v1,AAAA"), swBody, sent, webhook.ErrSignature, "only the age is let go"},

		{"old secret kept", webhook.StandardWebhooks(swOther, swSecret), sig("v1," + swSig), swBody, sent, nil, "a message signed before the change"},
		{"new secret known", webhook.StandardWebhooks(swSecret, swOther), sig("v1," + swSig), swBody, sent, nil, "a message signed after it"},
		{"secret dropped", webhook.StandardWebhooks(swOther), sig("v1," + swSig), swBody, sent, webhook.ErrSignature, "a leaked secret must stop working"},
		{"secret twice", webhook.StandardWebhooks(swSecret, swSecret), sig("v1," + swSig), swBody, sent, nil, "harmless"},
		{"secret taken as text", with(func(s *webhook.Scheme) { s.Key = webhook.KeyText }), sig("v1," + swSig), swBody, sent, webhook.ErrSignature, "the key is the decoded bytes"},
		{"wrong hash", with(func(s *webhook.Scheme) { s.Hash = webhook.HashSHA512 }), sig("v1," + swSig), swBody, sent, webhook.ErrSignature, "the scheme decides, not the sender"},
		{"svix names", with(func(s *webhook.Scheme) {
			s.IDHeader, s.TimeHeader, s.Header = "svix-id", "svix-timestamp", "svix-signature"
		}), header("svix-id", swID, "svix-timestamp", swTime, "svix-signature", "v1,"+swSig), swBody, sent, nil, "the same under other names"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			body := []byte(tt.body)
			err := webhook.Verify(tt.scheme, tt.header, body, tt.now)
			if !errors.Is(err, tt.want) {
				t.Errorf("error %v, want %v; %s", err, tt.want, tt.why)
			}
			if !bytes.Equal(body, []byte(tt.body)) {
				t.Error("the body was changed")
			}
		})
	}
}

func TestVerifyOtherSchemes(t *testing.T) {
	const shippoSig = "d973aa9c378d07ce1fdb88284d48448069f72ba3bba21a46c9f9bc7fb6f4d17e"
	const easySig = "4249e0a4ea4b80763280cfb185b6fa3b72315390317395516573399c93922cd4"
	const easySig2 = "hmac-sha256-hex=02b6cc8645b486c29eaca414cff5b26020294cdba09f7713c2db461068361095"
	shippo := webhook.Shippo("sh-demo-secret")
	easy := webhook.EasyPost("ep-demo-secret")
	tests := []struct {
		name   string
		scheme webhook.Scheme
		header map[string][]string
		now    time.Time
		want   error
		why    string
	}{
		{"shippo, turned round", shippo, header("Shippo-Auth-Signature", "v1="+shippoSig+",t=1779179400"), noon, nil, "named parts have no order"},
		{"shippo, blank after the comma", shippo, header("Shippo-Auth-Signature", "t=1779179400, v1="+shippoSig), noon, nil, "blanks around a part are not part of it"},
		{"shippo, unknown part", shippo, header("Shippo-Auth-Signature", "t=1779179400,v0=00,v1="+shippoSig), noon, nil, "parts we do not know are passed over"},
		{"shippo, two times", shippo, header("Shippo-Auth-Signature", "t=1779179400,t=1779179999,v1="+shippoSig), noon, webhook.ErrSignature, "which one was signed is open"},
		{"shippo, no time", shippo, header("Shippo-Auth-Signature", "v1="+shippoSig), noon, webhook.ErrSignature, "the time is signed"},
		{"shippo, time only", shippo, header("Shippo-Auth-Signature", "t=1779179400"), noon, webhook.ErrSignature, "unsigned"},
		{"shippo, stale", shippo, header("Shippo-Auth-Signature", "t=1779179400,v1="+shippoSig), noon.Add(time.Hour), webhook.ErrStale, "the time is signed, so it counts"},
		{"easypost, capitals", easy, header("X-Hmac-Signature", "hmac-sha256-hex=4249E0A4EA4B80763280CFB185B6FA3B72315390317395516573399C93922CD4"), noon, nil, "hex has two spellings of a letter"},
		{"easypost, no prefix", easy, header("X-Hmac-Signature", easySig), noon, webhook.ErrSignature, "the prefix names the algorithm"},
		{"easypost, other prefix", easy, header("X-Hmac-Signature", "hmac-sha1-hex="+easySig), noon, webhook.ErrSignature, "another algorithm"},
		{"easypost, prefix only", easy, header("X-Hmac-Signature", "hmac-sha256-hex="), noon, webhook.ErrSignature, "an empty signature"},
		{"easypost, base64", easy, header("X-Hmac-Signature", "hmac-sha256-hex=QkngpOpLgHYygM+xhbb6O3IxU5Axc5VRZXM5nJOSLNQ="), noon, webhook.ErrSignature, "the wrong encoding"},
		{"easypost, years old", easy, header("X-Hmac-Signature", "hmac-sha256-hex="+easySig), noon.AddDate(9, 0, 0), nil, "nothing signed says when"},
		{"easypost v2, other path", webhook.EasyPostV2("/hooks/other", "ep-demo-secret"), header("X-Hmac-Signature-V2", easySig2, "X-Timestamp", "Tue, 19 May 2026 08:30:00 -0000", "X-Path", "/hooks/ep"), noon, webhook.ErrSignature, "a message for another endpoint; its X-Path is not believed"},
		{"easypost v2, time rewritten", webhook.EasyPostV2("/hooks/ep", "ep-demo-secret"), header("X-Hmac-Signature-V2", easySig2, "X-Timestamp", "Tue, 19 May 2026 08:30:00 +0000"), noon, webhook.ErrSignature, "the same instant, other bytes"},
		{"easypost v2, stale", webhook.EasyPostV2("/hooks/ep", "ep-demo-secret"), header("X-Hmac-Signature-V2", easySig2, "X-Timestamp", "Tue, 19 May 2026 08:30:00 -0000"), noon.Add(time.Hour), webhook.ErrStale, "the newer scheme signs the time"},
		{
			"easypost, decomposed secret as text", func() webhook.Scheme {
				s := webhook.EasyPost("ep-demo-u\u0308")
				s.Key = webhook.KeyText
				return s
			}(),
			header("X-Hmac-Signature", "hmac-sha256-hex=f8274b6e9a1e9a52187635629dfaae67a1a2a69160539d87f8edea23a22ae075"), noon, nil,
			"the caller normalised the secret, as KeyNFKD's comment says",
		},
		{"aftership, hex", webhook.AfterShip("as-demo-secret"), header("aftership-hmac-sha256", "50ff6b448c1e84ade877fd660775d4bf53a500614d4c59fb57178218a7d99884"), noon, webhook.ErrSignature, "the wrong encoding"},
		{"17track, HMAC", webhook.SeventeenTrack("demo-key-17"), header("sign", "7536f82949902643e2d642594acb196f1a8c3ac7c79faa173fe02de1de5ce711"), noon, webhook.ErrSignature, "the right secret, the wrong method"},
		{"ship24, no scheme word", webhook.Ship24("s24-demo-secret"), header("Authorization", "s24-demo-secret"), noon, webhook.ErrSignature, "not a bearer token"},
		{"ship24, other scheme word", webhook.Ship24("s24-demo-secret"), header("Authorization", "Basic s24-demo-secret"), noon, webhook.ErrSignature, "not a bearer token"},
		{"ship24, token cut", webhook.Ship24("s24-demo-secret"), header("Authorization", "Bearer s24-demo-secre"), noon, webhook.ErrSignature, "a prefix proves nothing"},
		{"ship24, token in capitals", webhook.Ship24("s24-demo-secret"), header("Authorization", "Bearer S24-DEMO-SECRET"), noon, webhook.ErrSignature, "a token is not hex"},
		{"ship24, empty token", webhook.Ship24("s24-demo-secret"), header("Authorization", "Bearer "), noon, webhook.ErrSignature, "nothing is no token"},
		{"ship24, second secret", webhook.Ship24("new", "s24-demo-secret"), header("Authorization", "Bearer s24-demo-secret"), noon, nil, "tokens are changed too"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if err := webhook.Verify(tt.scheme, tt.header, []byte(test1), tt.now); !errors.Is(err, tt.want) {
				t.Errorf("error %v, want %v; %s", err, tt.want, tt.why)
			}
		})
	}
}

func TestReplayWithinTheWindowPasses(t *testing.T) {
	s := webhook.StandardWebhooks(swSecret)
	h := header("webhook-id", swID, "webhook-timestamp", swTime, "webhook-signature", "v1,"+swSig)
	for i := range 3 {
		if err := webhook.Verify(s, h, []byte(swBody), utc(1614265330+int64(i)*100)); err != nil {
			t.Errorf("time %d: %v; the package keeps no state, joining makes repeats harmless", i+1, err)
		}
	}
}

func TestVerifyLeavesHeaderAlone(t *testing.T) {
	h := header("WEBHOOK-id", swID, "webhook-timestamp", swTime, "webhook-signature", " v1,AAAA  v1,"+swSig)
	before := http.Header(h).Clone()
	if err := webhook.Verify(webhook.StandardWebhooks(swSecret), h, []byte(swBody), utc(1614265330)); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string][]string(before), h); diff != "" {
		t.Errorf("header changed (-want +got):\n%s", diff)
	}
}

func TestStaleErrorTellsTheAge(t *testing.T) {
	h := header("webhook-id", swID, "webhook-timestamp", swTime, "webhook-signature", "v1,"+swSig)
	err := webhook.Verify(webhook.StandardWebhooks(swSecret), h, []byte(swBody), utc(1614265330-400))
	var stale *webhook.StaleError
	if !errors.As(err, &stale) {
		t.Fatalf("error %v, want a *StaleError", err)
	}
	want := &webhook.StaleError{Sent: utc(1614265330), Age: -400 * time.Second, Limit: 300 * time.Second}
	if diff := cmp.Diff(want, stale); diff != "" {
		t.Errorf("an operator reads clock skew from it (-want +got):\n%s", diff)
	}
	if got, want := err.Error(), "webhook: stale: sent 2021-02-25T15:02:10Z, age -6m40s, limit 5m0s"; got != want {
		t.Errorf("text %q, want %q", got, want)
	}
}

func TestSecretsAreRequired(t *testing.T) {
	tests := []struct {
		name   string
		scheme webhook.Scheme
		why    string
	}{
		{"none", webhook.AfterShip(), "a forgotten setting must not turn the check off"},
		{"empty", webhook.AfterShip(""), "HMAC under an empty key is a public function"},
		{"blank", webhook.AfterShip(" \n"), "an empty file read as a secret"},
		{"second empty", webhook.AfterShip("good", ""), "a forgotten setting must be seen, though the first would do"},
		{"empty token", webhook.Ship24(""), "an empty token would equal an empty header"},
		{"empty hash", webhook.SeventeenTrack(""), "anyone can hash the body"},
		{"only the mark", webhook.StandardWebhooks("whsec_"), "decodes to nothing"},
		{"not base64", webhook.StandardWebhooks("whsec_***"), "the key cannot be known"},
		{"base64 cut", webhook.StandardWebhooks("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS"), "a cut secret is not a shorter one"},
		{"base64 with a line end", webhook.StandardWebhooks("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\n"), "read from a file without trimming"},
		{"base64 of nothing but line ends", webhook.StandardWebhooks("whsec_\r\n"), "lenient base64 would decode it"},
		{"composed letter", webhook.EasyPost("ep-demo-ü"), "its NFKD form is other bytes; never verified wrongly in silence"},
		{"token with a line end", webhook.Karrio("secret\n"), "no header can carry it"},
		{"token with a blank in front", webhook.Karrio(" secret"), "trimmed on the way"},
		{"token with a blank behind", webhook.Karrio("secret "), "trimmed on the way"},
		{"token outside ASCII", webhook.Karrio("gehëim"), "no agreed bytes in a header"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			h := header(tt.scheme.Header, tt.scheme.Prefix, tt.scheme.Header, "AAAA")
			if err := webhook.Verify(tt.scheme, h, []byte(test1), noon); !errors.Is(err, webhook.ErrSecret) {
				t.Errorf("Verify: error %v, want ErrSecret; %s", err, tt.why)
			}
			if _, err := webhook.Sign(tt.scheme, []byte(test1), "id", noon); !errors.Is(err, webhook.ErrSecret) {
				t.Errorf("Sign: error %v, want ErrSecret; %s", err, tt.why)
			}
		})
	}
}

// known is one scheme of every kind, each under one secret.
var known = map[string]webhook.Scheme{
	"standard webhooks":  webhook.StandardWebhooks(swSecret),
	"aftership":          webhook.AfterShip("as-demo-secret"),
	"17track":            webhook.SeventeenTrack("demo-key-17"),
	"easypost":           webhook.EasyPost("ep-demo-secret"),
	"easypost v2":        webhook.EasyPostV2("/hooks/ep", "ep-demo-secret"),
	"shippo":             webhook.Shippo("sh-demo-secret"),
	"shippo token":       webhook.ShippoToken("sh-url-secret"),
	"sendcloud":          webhook.Sendcloud("sc-demo-secret"),
	"trackingmore":       webhook.TrackingMore("X-Signature", "tm-demo-secret"),
	"trackingmore, time": webhook.TrackingMoreTime("X-Signature", "X-Timestamp", "tm-demo-secret"),
	"ship24":             webhook.Ship24("s24-demo-secret"),
	"karrio":             webhook.Karrio("whsec_0123456789abcdef0123456789abcdef"),
	"written out, everything": {
		Method: webhook.MethodHMAC, Header: "X-Sig", Prefix: "s=", Separator: ";", Hash: webhook.HashSHA512,
		Encoding: webhook.EncodingBase64, Key: webhook.KeyBase64, Signed: "v9:{id}:{timestamp}:{body}!", IDHeader: "X-Id",
		TimeHeader: "x-sig", TimePrefix: "t=", TimeFormat: webhook.TimeRFC2822, Secrets: []webhook.Secret{"c2VjcmV0"},
	},
	"written out, id last": {
		Method: webhook.MethodHMAC, Header: "X-Sig", Hash: webhook.HashSHA1, Signed: "{body}&id={id}", IDHeader: "X-Id",
		Secrets: []webhook.Secret{"secret"},
	},
	"written out, milliseconds": {
		Method: webhook.MethodHash, Header: "X-Sig", Signed: "{timestamp}{body}{secret}", TimeHeader: "X-Time",
		TimeFormat: webhook.TimeUnixMilli, Secrets: []webhook.Secret{"secret"},
	},
	"written out, rfc 3339": {
		Method: webhook.MethodHMAC, Header: "X-Sig", Signed: "{timestamp}{body}", TimeHeader: "X-Time", TimePrefix: "at ",
		TimeFormat: webhook.TimeRFC3339, Secrets: []webhook.Secret{"secret"},
	},
}

func names() []string {
	var names []string
	for name := range known {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
