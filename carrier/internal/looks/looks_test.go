package looks_test

import (
	"testing"

	"github.com/parcelfold/parcelfold/carrier/internal/looks"
)

func TestLike(t *testing.T) {
	tests := []struct{ body, want, why string }{
		{"", "empty body", "nothing came"},
		{"\xef\xbb\xbf \r\n", "empty body", "a mark and blanks are nothing"},
		{"<!DOCTYPE html><html><body>502</body></html>", "an HTML page", "the page of a gateway"},
		{"\n<HTML lang=en>", "an HTML page", "in capitals, without a declaration"},
		{"\x1f\x8b\x08\x00", "still compressed (gzip)", "nobody has inflated it"},
		{"\x78\x9c\x01", "still compressed (deflate)", "the same, without a name in it"},
		{"PK\x03\x04\x14", "still packed (ZIP)", "an archive of feeds"},
		{`{"a":1}`, "", "JSON may be anything"},
		{"<root/>", "", "so may XML"},
		{"<!DOCTYPE root><root/>", "", "a declaration of something else"},
		{"x", "", "shorter than a mark"},
	}
	for _, tt := range tests {
		if got := looks.Like([]byte(tt.body)); got != tt.want {
			t.Errorf("Like(%q) = %q, want %q: %s", tt.body, got, tt.want, tt.why)
		}
	}
}
