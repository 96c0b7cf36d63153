// Package detect tells how much a number looks like one of a carrier. It stands apart from walk so that
// an adapter without number formats of its own does not pay for their table at start.
package detect

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/number"
)

// As returns how much text looks like a number of the carrier with this adapter ID.
func As(id, text string) carrier.Confidence {
	var room [16]number.Candidate
	best := carrier.No
	for _, c := range number.AppendParse(room[:0], text) {
		if c.Carrier == id {
			best = max(best, c.Confidence)
		}
	}
	return best
}
