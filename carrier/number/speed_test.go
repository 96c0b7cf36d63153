package number_test

import (
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/number"
)

func TestParseAllocatesNothing(t *testing.T) {
	dst := make([]number.Candidate, 0, 16)
	for _, v := range vectors {
		if n := testing.AllocsPerRun(20, func() { dst = number.AppendParse(dst[:0], v.in) }); n != 0 {
			t.Errorf("%s: %v allocations into a given slice, want 0", v.in, n)
		}
	}
	tests := []struct {
		in   string
		want float64
		why  string
	}{
		{" RB123456785GB\r\n", 0, "separators around the number"},
		{"no number at all", 0, "nothing fits"},
		{strings.Repeat("9", 1000), 0, "too long"},
		{"RB 123 456 785 GB", 1, "the canonical form is a new string"},
		{"rb123456785gb", 1, "the canonical form is a new string"},
		{"2016-3020-1762", 1, "one string for all candidates"},
	}
	for _, tt := range tests {
		if n := testing.AllocsPerRun(100, func() { dst = number.AppendParse(dst[:0], tt.in) }); n != tt.want {
			t.Errorf("%q: %v allocations, want %v: %s", tt.in, n, tt.want, tt.why)
		}
	}
}

// some are the numbers that shops meet most.
var some = []string{
	"RB123456785GB", "1ZX2C5330331478930", "9400111206206406260787", "420787459400111206206406260787", "14102192069353",
	"781135119711", "4144185533", "051207276816010", "TBA730000000191", "201630201762",
}

func BenchmarkParse(b *testing.B) {
	b.Run("parcelfold", func(b *testing.B) {
		dst := make([]number.Candidate, 0, 16)
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			dst = number.AppendParse(dst[:0], some[i%len(some)])
		}
	})
	b.Run("regexp", func(b *testing.B) { // the shapes alone, without any check digit
		b.ReportAllocs()
		for i := 0; b.Loop(); i++ {
			for j := range oracles {
				oracles[j].re.MatchString(some[i%len(some)])
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	text := strings.Repeat("Dear Alex, your order 123-4567890-1234567 of 5 May is on its way. Total 1.234,56. "+
		"Tracking number: 1Z X2C 533 03 3147 8930. Thank you for shopping with us, and call +1 555 010 0199.\n", 50)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for range number.Find(text) {
		}
	}
}
