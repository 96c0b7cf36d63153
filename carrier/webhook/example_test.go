package webhook_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/carrier/webhook"
)

// A handler reads the body whole, bounded, and verifies it before anything
// parses it.
func ExampleVerify() {
	now := time.Unix(1614265390, 0) // the shop passes time.Now()
	scheme := webhook.StandardWebhooks("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
	handler := func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		switch err := webhook.Verify(scheme, r.Header, body, now); {
		case errors.Is(err, webhook.ErrSignature), errors.Is(err, webhook.ErrStale):
			http.Error(w, "refused", http.StatusUnauthorized) // log err, tell the sender nothing
		case err != nil:
			http.Error(w, "settings", http.StatusInternalServerError) // our own secret or scheme
		default:
			w.WriteHeader(http.StatusNoContent) // now decode body
		}
	}

	for _, body := range []string{`{"test": 2432232314}`, `{"test": 2432232315}`} {
		r := httptest.NewRequest(http.MethodPost, "/hooks", strings.NewReader(body))
		r.Header.Set("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
		r.Header.Set("webhook-timestamp", "1614265330")
		r.Header.Set("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
		w := httptest.NewRecorder()
		handler(w, r)
		fmt.Println(w.Code)
	}
	// Output:
	// 204
	// 401
}

// A secret that stands in the URL: the query has the shape of a header.
func ExampleVerify_query() {
	r := httptest.NewRequest(http.MethodPost, "/hooks?token=sh-url-secret", nil)
	scheme := webhook.ShippoToken("sh-url-secret")
	fmt.Println(webhook.Verify(scheme, r.URL.Query(), nil, time.Now()), scheme.Weak())
	// Output: <nil> true
}

// While a secret is replaced, both are given: the new one first.
func ExampleSign() {
	scheme := webhook.AfterShip("new-secret", "old-secret")
	old := webhook.AfterShip("old-secret")
	body, now := []byte(`{"msg":{}}`), time.Now()

	header, err := webhook.Sign(old, body, "", now)
	fmt.Println(err, webhook.Verify(scheme, header, body, now))
	header, err = webhook.Sign(scheme, body, "", now)
	fmt.Println(err, webhook.Verify(old, header, body, now))
	// Output:
	// <nil> <nil>
	// <nil> webhook: not signed by the sender: header aftership-hmac-sha256 does not fit
}

// A sender this package does not know, described in JSON. The secret comes from
// elsewhere.
func ExampleScheme() {
	var scheme webhook.Scheme
	err := json.Unmarshal([]byte(`{
		"method": "hmac", "header": "X-Hub-Signature-256", "prefix": "sha256="
	}`), &scheme)
	if err != nil {
		panic(err)
	}
	scheme.Secrets = []webhook.Secret{"It's a Secret to Everybody"}

	header := map[string][]string{
		"X-Hub-Signature-256": {"sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"},
	}
	fmt.Println(webhook.Verify(scheme, header, []byte("Hello, World!"), time.Now()))
	fmt.Printf("%+v\n", scheme.Covers())
	// Output:
	// <nil>
	// {Body:true Time:false ID:false}
}
