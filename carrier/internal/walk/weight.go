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

// units are those in which weights come, and how many grams they are.
var units = [...]struct {
	name  string
	grams float64
}{
	{"kg", 1000}, {"kgm", 1000}, {"g", 1}, {"grm", 1}, {"lb", 453.59237}, {"lbs", 453.59237}, {"oz", 28.349523125},
}

// gramsPer returns how many grams a unit is; what is no number for one that is not known.
func gramsPer(unit string) float64 {
	for _, u := range units {
		if strings.EqualFold(u.name, unit) {
			return u.grams
		}
	}
	return math.NaN()
}
