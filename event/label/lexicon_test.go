package label

import "testing"

// Only from inside: a row out of order or doubled would be found by no key, or hide another row.
func TestRowsAreSorted(t *testing.T) {
	for i, x := range lexicons {
		if x.id != i {
			t.Errorf("%v: id %d, want its place %d", tags[i], x.id, i)
		}
		for j := 1; j < len(x.words); j++ {
			if x.words[j-1].key >= x.words[j].key {
				t.Errorf("%v: %q stands before %q", tags[i], x.words[j-1].key, x.words[j].key)
			}
		}
	}
}
