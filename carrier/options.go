package carrier

import "time"

// Options are what every built-in adapter can be told. The zero value is right.
type Options struct {
	Codes  []Row          // extend or override the adapter's table
	Zone   *time.Location // home zone, for clocks without one; nil: the carrier's own
	Limits Limits
}
