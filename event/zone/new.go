package zone

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// New returns a Finder for the countries given by ISO 3166-1 alpha-2 code, in
// either case; without codes, for all of them. It loads the zones of these
// countries, from the time zone data of the machine or of package time/tzdata,
// so it belongs in a constructor: a zone takes some ten microseconds. The error
// names the country that is not known or the zone that cannot be loaded.
func New(countries ...string) (*Finder, error) {
	l := loader{zones: map[string]*time.Location{}}
	f := &Finder{countries: map[[2]byte]*country{}}
	area := ""
	for token := range strings.FieldsSeq(defaults) {
		if strings.HasSuffix(token, "/") {
			area = token
			continue
		}
		code := token[:2]
		city, several := strings.CutPrefix(token[2:], "*")
		asked := func(given string) bool { return strings.EqualFold(given, code) }
		if len(countries) > 0 && !slices.ContainsFunc(countries, asked) {
			continue
		}
		c := &country{code: code}
		if city != "" {
			c.answer = answer{l.load(area + city), Sole}
		}
		if several {
			c.basis = CountryDefault
		}
		l.divide(c, area)
		f.countries[[2]byte{code[0], code[1]}] = c
	}
	for _, given := range countries {
		if len(given) != 2 || f.countries[[2]byte{upper(given[0]), upper(given[1])}] == nil {
			return nil, fmt.Errorf("zone: unknown country %+.120q", given)
		}
	}
	if l.err != nil {
		return nil, l.err
	}
	return f, nil
}

// loader loads each zone once and keeps the first error.
type loader struct {
	zones map[string]*time.Location
	err   error
}

func (l *loader) load(name string) *time.Location {
	if loc := l.zones[name]; loc != nil {
		return loc
	}
	loc, err := time.LoadLocation(name)
	if err != nil && l.err == nil {
		l.err = fmt.Errorf("zone: %w", err)
	}
	l.zones[name] = loc
	return loc
}

// divide adds the regions and postcodes of the table of divided countries. Area
// is that of the country's main zone.
func (l *loader) divide(c *country, area string) {
	for i := range divided {
		if divided[i].code != c.code {
			continue
		}
		c.digits = divided[i].digits
		var loc *time.Location
		postal := false
		for token := range strings.FieldsSeq(divided[i].places) {
			switch {
			case token == "/":
				loc, postal = nil, false
			case strings.HasSuffix(token, "/"):
				area = token
			case strings.HasPrefix(token, "/"):
				loc, postal = l.load(area+token[1:]), false
			case token == "#":
				postal = true
			default:
				c.add(token, loc, postal)
			}
		}
	}
}

// add adds one region or one range of postcodes.
func (c *country) add(key string, loc *time.Location, postal bool) {
	key, mainly := strings.CutPrefix(key, "~")
	a := answer{loc, Region}
	switch {
	case loc == nil:
		a.basis = None
	case postal && mainly:
		a.basis = PostcodeMain
	case postal:
		a.basis = Postcode
	case mainly:
		a.basis = RegionMain
	}
	switch {
	case postal:
		low, high, ranged := strings.Cut(key, "-")
		if !ranged {
			high = low
		}
		c.postcodes = append(c.postcodes, postcode{low, high, a})
	case key == strings.ToUpper(key):
		c.codes = append(c.codes, entry{strings.ToLower(key) + "_", a})
	default:
		c.names = append(c.names, entry{key, a})
	}
}
