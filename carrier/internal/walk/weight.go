package walk

import (
	"math"
	"strconv"
	"strings"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

const maxGrams = 1e8 // a hundred tons

// Weight returns the grams that n says in this unit, with a point or a comma; false if it says nothing.
// What cannot be read or cannot be true is an issue at n.
func (t *Track) Weight(n wire.Node, unit string) (grams int, ok bool) {
	text := n.Trim()
	if text == "" {
		return 0, false
	}
	g, err := strconv.ParseFloat(strings.Replace(text, ",", ".", 1), 64)
	g *= gramsPer(unit)
	if err != nil || !(g >= 0 && g <= maxGrams) {
		t.Issue(event.UnreadableData, n, text)
		return 0, false
	}
	return int(math.Round(g)), true
}

// gramsPer returns how many grams a unit is; what is no number for one that is not known.
func gramsPer(unit string) float64 {
	switch strings.ToLower(unit) {
	case "kg", "kgm":
		return 1000
	case "g", "grm":
		return 1
	case "lb", "lbs":
		return 453.59237
	case "oz":
		return 28.349523125
	}
	return math.NaN()
}
