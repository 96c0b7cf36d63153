package detect_test

import (
	"testing"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
)

func TestAs(t *testing.T) {
	tests := []struct {
		id, text string
		want     carrier.Confidence
		why      string
	}{
		{"royalmail", "RB123456785GB", carrier.Certain, "an S10 number of Britain with a good check digit"},
		{"usps", "RB123456785GB", carrier.No, "it is another operator's"},
		{"royalmail", "not a number", carrier.No, "it is none"},
	}
	for _, tt := range tests {
		if got := detect.As(tt.id, tt.text); got != tt.want {
			t.Errorf("As(%q, %q) = %s, want %s: %s", tt.id, tt.text, got, tt.want, tt.why)
		}
	}
}
