package label

import (
	"time"

	"github.com/parcelfold/parcelfold/event"
)

// Stamp writes when something happened, as far as it is known, to the minute.
//
//   - A known instant is shown on the clock of the buyer's zone: "November 25, 2025, 18:05". With a
//     nil zone it is the clock at the place, with its distance from UTC: "… 18:05 (UTC+03:00)".
//   - Where the zone was only assumed to be the carrier's, it says so: "… 18:05 (time zone assumed)".
//   - A clock without a zone is shown as it was told: "… 18:05 (time zone not given)".
//   - A day is a day: "November 25, 2025".
//   - The zero Stamp says "time not given".
func (l Labeler) Stamp(s event.Stamp, buyer *time.Location) string {
	x := l.words()
	if s.IsZero() {
		return l.Text("ui.time_not_given")
	}
	if s.Precision() == event.DayOnly {
		return x.date(x.dates.long, s.Wall())
	}
	at, known := s.Instant()
	if !known {
		return x.moment(s.Wall(), l.Text("ui.zone_not_given"))
	}
	var assumed string
	if s.Zone() == event.ZoneCarrier {
		assumed = l.Text("ui.zone_assumed")
	}
	if buyer != nil {
		return x.moment(at.In(buyer), assumed)
	}
	offset, _ := s.Offset()
	there := at.In(time.FixedZone("", int(offset/time.Second)))
	return x.moment(there, there.Format("UTC-07:00"), assumed)
}

// moment writes a day and a clock, and in parentheses the marks that are not empty.
func (x *lexicon) moment(t time.Time, marks ...string) string {
	text := x.date(x.dates.long, t) + x.dates.clock + clock(t)
	var inside string
	for _, m := range marks {
		if m != "" && inside != "" {
			inside += x.marks.comma
		}
		inside += m
	}
	if inside == "" {
		return text
	}
	return text + x.marks.opening + inside + x.marks.closing
}
