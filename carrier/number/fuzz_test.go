package number_test

import (
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/carrier/number"
)

// canonical is what Parse should read, in the plainest way; false if it should
// read nothing.
func canonical(s string) (string, bool) {
	var out []rune
	for _, r := range s {
		switch {
		case '0' <= r && r <= '9' || 'A' <= r && r <= 'Z':
			out = append(out, r)
		case 'a' <= r && r <= 'z':
			out = append(out, r-'a'+'A')
		case r == '.' || r == '\u2212' || unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || unicode.Is(unicode.Cf, r):
		default:
			return "", false
		}
	}
	return string(out), len(s) <= 256
}

func FuzzParse(f *testing.F) {
	for _, v := range vectors {
		f.Add(v.in)
	}
	for _, s := range []string{"", "rb 123-456.785 gb", "RB\u00a0123456785\u2013GB", "\ufeff1z", "\xff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := number.Parse(s)
		flat, ok := canonical(s)
		if !ok {
			if got != nil {
				t.Fatalf("%q has more than a number: %#v", s, got)
			}
			return
		}
		agree(t, flat)
		if diff := cmp.Diff(number.Parse(flat), got); diff != "" {
			t.Fatalf("%q reads differently from its canonical form (-want +got)\n%s", s, diff)
		}
		for _, c := range got {
			if again, ok := as(c.Number, c.Format); ok && again.Number != c.Number {
				t.Fatalf("%q: the canonical number %s reads as %s", s, c.Number, again.Number)
			}
		}
	})
}
