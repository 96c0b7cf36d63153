package swisspost

import "github.com/parcelfold/parcelfold/carrier"

// No meaning of a code is public. Left unknown: LETTER.*.88.912, of which only the form is known, and all
// others.
var codes = carrier.MustTable()
