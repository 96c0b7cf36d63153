package testdata_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/carrier"
)

// Among all adapters, each fixture finds its own, or is refused because others are as sure: then the log
// lists it. No other adapter gets it. Exempt is what had to come with the name of its carrier.
func TestRecognition(t *testing.T) {
	r := registry(t)
	for _, s := range samples(t, r) {
		if s.told {
			continue
		}
		a, _ := r.Adapter(s.carrier)
		own, ok := a.(carrier.Recognizer)
		if !ok || own.Recognize(s.payload) == carrier.No {
			t.Errorf("%s: %s does not recognize its own body", s.name, s.carrier)
			continue
		}
		matches := r.Recognize(s.payload)
		_, err := r.Decode("", s.payload)
		refused := errors.Is(err, carrier.ErrNoAdapter)
		at := slices.IndexFunc(matches, func(m carrier.Match) bool { return m.ID == s.carrier })
		switch {
		case matches[at].Confidence < matches[0].Confidence, at > 0 && !refused:
			t.Errorf("%s: taken for %s; recognized as %v", s.name, matches[0].ID, matches)
		case refused && !strings.Contains(err.Error(), s.carrier):
			t.Errorf("%s: refused without saying why: %v", s.name, err)
		case refused:
			t.Logf("%s: %v", s.name, err)
		}
	}
}

// A body that nobody knows is nobody's: it is not given to whoever is least unsure.
func TestNobodysBodies(t *testing.T) {
	tests := []struct{ name, body, why string }{
		{"empty", "", "nothing was sent"},
		{"null", "null", "a failed call says this"},
		{"empty object", "{}", "says nothing"},
		{"empty list", "[]", "says nothing"},
		{"page", "<!DOCTYPE html><html><body><h1>502 Bad Gateway</h1></body></html>", "a gateway between says this"},
		{"text", "Too many requests", "so does a limiter"},
		{"feed of weather", `{"city": "Ulm", "days": [{"date": "2026-05-04", "rain": 3}]}`, "JSON with dates is not yet a parcel"},
		{"bytes", "\x00\x01\x02\xff\xfe", "not even text"},
	}
	r := registry(t)
	for _, tt := range tests {
		_, err := r.Decode("", carrier.Payload{Body: []byte(tt.body)})
		if !errors.Is(err, carrier.ErrNoAdapter) {
			t.Errorf("%s: %v, recognized as %v: %s", tt.name, err, r.Recognize(carrier.Payload{Body: []byte(tt.body)}), tt.why)
		}
	}
}
