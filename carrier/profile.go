package carrier

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// Profile holds facts about a carrier. Empty and zero fields are not known.
type Profile struct {
	Name        string         // as customers know it
	TrackingURL string         // page for people; "{number}" stands for the number
	Contact     string         // telephone or page of its customer service
	Zone        *time.Location // home zone, for clocks without one
	Week        calendar.Week  // days on which it delivers
	StorageDays int            // days that an item waits to be collected
	ClaimDays   int            // days after dispatch within which a loss must be claimed
}

// Coverage says how much of what carriers said a table could place.
type Coverage struct {
	Events   int         `json:"events"`             // events seen
	Mapped   int         `json:"mapped"`             // of them with a status
	Unmapped []Uncovered `json:"unmapped,omitempty"` // the others by code, most frequent first
}

// Uncovered is a code that no table row reads. Where the carrier gave no code, Sample is its text.
type Uncovered struct {
	Carrier string          `json:"carrier"`
	Code    string          `json:"code,omitzero"`
	Sub     string          `json:"sub,omitzero"`
	Count   int             `json:"count"`
	Sample  event.Sensitive `json:"sample,omitzero"` // the carrier's wording, of the first in byte order
}

// Cover counts the mapped and the unmapped events of tracks.
func Cover(tracks iter.Seq[event.Track]) Coverage {
	var c Coverage
	type code struct{ carrier, code, sub, text string }
	byCode := map[code]*Uncovered{}
	for t := range tracks {
		for i := range t.Events {
			e := &t.Events[i]
			c.Events++
			if e.Status != status.Unknown {
				c.Mapped++
				continue
			}
			k := code{carrier: e.Carrier, code: e.Native.Code, sub: e.Native.Sub}
			if k.code == "" {
				k.text = e.Native.Text.Reveal()
			}
			u := byCode[k]
			if u == nil {
				u = &Uncovered{Carrier: k.carrier, Code: k.code, Sub: k.sub, Sample: e.Native.Text}
				byCode[k] = u
			}
			u.Count++
			u.Sample = min(u.Sample, e.Native.Text)
		}
	}
	for u := range maps.Values(byCode) {
		c.Unmapped = append(c.Unmapped, *u)
	}
	slices.SortFunc(c.Unmapped, func(a, b Uncovered) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Carrier, b.Carrier),
			cmp.Compare(a.Code, b.Code), cmp.Compare(a.Sub, b.Sub), cmp.Compare(a.Sample, b.Sample))
	})
	return c
}
