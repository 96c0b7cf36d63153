package zone

import (
	"slices"
	"time"
)

// TableBytes is the size of all place tables.
func TableBytes() int {
	n := len(defaults)
	for i := range divided {
		n += len(divided[i].code) + len(divided[i].places)
	}
	return n
}

// Zones returns the names of all zones that an answer for the country may have.
func (f *Finder) Zones(code string) []string {
	c := f.countries[[2]byte([]byte(code))]
	all := []answer{c.answer}
	for _, e := range slices.Concat(c.codes, c.names) {
		all = append(all, e.answer)
	}
	for _, p := range c.postcodes {
		all = append(all, p.answer)
	}
	var names []string
	for _, a := range all {
		if a.loc != nil {
			names = append(names, a.loc.String())
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// Clashes returns the keys of a country that hide each other: two that are equal,
// or two ranges of postcodes of one length that share a prefix.
func (f *Finder) Clashes(code string) (keys []string) {
	c := f.countries[[2]byte([]byte(code))]
	seen := map[string]bool{}
	for _, e := range slices.Concat(c.codes, c.names) {
		if seen[e.key] {
			keys = append(keys, e.key)
		}
		seen[e.key] = true
	}
	for i, p := range c.postcodes {
		if len(p.low) != len(p.high) || p.low > p.high || c.digits < len(p.low) {
			keys = append(keys, p.low+"-"+p.high)
		}
		for _, q := range c.postcodes[:i] {
			if len(p.low) == len(q.low) && p.low <= q.high && q.low <= p.high {
				keys = append(keys, p.low+"-"+p.high)
			}
		}
	}
	return keys
}

// LoadError is what New says of a zone that cannot be loaded.
func LoadError(name string) error {
	l := loader{zones: map[string]*time.Location{}}
	l.load(name)
	l.load("Europe/Berlin")
	return l.err
}
