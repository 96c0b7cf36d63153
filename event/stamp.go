package event

import (
	"encoding/json"
	"errors"
	"time"
)

// Precision says how much of a Stamp is known.
type Precision uint8

// The precisions, coarse to fine.
const (
	NoTime   Precision = iota // nothing is known of when
	DayOnly                   // a civil day; not midnight of it
	ToMinute                  // a clock without seconds
	ToSecond                  // a clock with seconds
)

// ZoneOrigin says where the time zone of a Stamp comes from. The order is that of trust.
type ZoneOrigin uint8

// The origins, weakest first.
const (
	ZoneUnknown ZoneOrigin = iota // no zone: a wall clock somewhere on earth
	ZoneCarrier                   // the carrier's home zone was assumed
	ZonePlace                     // the zone of the place of the scan
	ZoneGiven                     // the payload said the offset or the zone
)

var precisionWords = words{NoTime: "no_time", DayOnly: "day_only", ToMinute: "to_minute", ToSecond: "to_second"}

var zoneWords = words{ZoneUnknown: "unknown", ZoneCarrier: "carrier", ZonePlace: "place", ZoneGiven: "given"}

// String returns the word of p.
func (p Precision) String() string { return precisionWords.word("precision", uint8(p)) }

// MarshalText returns the word of p, or an error if p is no Precision.
func (p Precision) MarshalText() ([]byte, error) {
	return precisionWords.marshal("precision", uint8(p))
}

// UnmarshalText reads a word; one it does not know reads as NoTime.
func (p *Precision) UnmarshalText(b []byte) error {
	v, err := precisionWords.read(b)
	*p = Precision(v)
	return err
}

// String returns the word of z.
func (z ZoneOrigin) String() string { return zoneWords.word("zone", uint8(z)) }

// MarshalText returns the word of z, or an error if z is no ZoneOrigin.
func (z ZoneOrigin) MarshalText() ([]byte, error) { return zoneWords.marshal("zone", uint8(z)) }

// UnmarshalText reads a word; one it does not know reads as ZoneUnknown.
func (z *ZoneOrigin) UnmarshalText(b []byte) error {
	v, err := zoneWords.read(b)
	*z = ZoneOrigin(v)
	return err
}

// Stamp is when something happened, as far as it is known: a wall clock or a day, how precise it is,
// and, where a zone is known, its offset from UTC. It is comparable with ==, 16 bytes, and free of
// pointers. The zero Stamp means that no time is known.
//
// A day is not midnight and a wall clock is not UTC: Instant answers only where both a clock and an
// offset are known.
type Stamp struct {
	wall      int64 // seconds since 1970-01-01 on the wall clock, as if the wall hung in UTC
	offset    int32 // seconds east of UTC, if known
	precision Precision
	zone      ZoneOrigin
	known     bool // offset is known
}

const (
	maxOffset  = 100 * 3600       // beyond this an offset cannot be written as hh:mm
	fairOffset = 14 * 3600        // the widest offset in use on earth
	firstWall  = -62135596800     // 0001-01-01
	lastWall   = 253402300799     // 9999-12-31T23:59:59
	firstFair  = 946684800        // 2000-01-01: no carrier's tracking feed is older
	dayLength  = int64(24 * 3600) // a civil day in wall seconds
)

// At returns the Stamp of t's wall clock in t's own location. It is cut to p: DayOnly keeps the date
// alone, NoTime gives the zero Stamp. With ZoneUnknown the location of t is not believed and only its
// wall clock counts. A year outside 1 to 9999 gives the zero Stamp.
func At(t time.Time, p Precision, z ZoneOrigin) Stamp {
	if t.IsZero() {
		return Stamp{}
	}
	_, off := t.Zone()
	return AtOffset(t.Unix()+int64(off), off, p, z)
}

// AtOffset is At for a wall clock given as the seconds since 1970 that it would show in UTC, and its
// distance east of UTC in seconds. An offset that is no whole minute or beyond 100 hours is not kept;
// one beyond 14 hours is kept as it was said, and such an event never decides.
func AtOffset(wall int64, offset int, p Precision, z ZoneOrigin) Stamp {
	if p == NoTime || p > ToSecond || z > ZoneGiven || wall < firstWall || wall > lastWall {
		return Stamp{}
	}
	s := Stamp{wall: wall, precision: p, zone: z}
	switch p {
	case DayOnly:
		s.wall = floor(wall, dayLength)
		return s
	case ToMinute:
		s.wall = floor(wall, 60)
	}
	if z == ZoneUnknown || offset%60 != 0 || offset <= -maxOffset || offset >= maxOffset {
		s.zone = ZoneUnknown
		return s
	}
	s.offset, s.known = int32(offset), true
	return s
}

// On returns the Stamp of a civil day. The arguments are normalized as time.Date does.
func On(year int, month time.Month, day int) Stamp {
	return At(time.Date(year, month, day, 0, 0, 0, 0, time.UTC), DayOnly, ZoneUnknown)
}

// IsZero reports whether nothing is known of when.
func (s Stamp) IsZero() bool { return s.precision == NoTime }

// Precision says how much is known.
func (s Stamp) Precision() Precision { return s.precision }

// Zone says where the zone comes from.
func (s Stamp) Zone() ZoneOrigin { return s.zone }

// Instant returns the point in time in UTC; false where there is no clock or no offset.
func (s Stamp) Instant() (time.Time, bool) {
	if !s.known {
		return time.Time{}, false
	}
	return time.Unix(s.wall-int64(s.offset), 0).UTC(), true
}

// Wall returns what the clock at the place showed, as a time in UTC: read its fields, never its
// instant. A day is its midnight; the zero Stamp gives the zero Time.
func (s Stamp) Wall() time.Time {
	if s.IsZero() {
		return time.Time{}
	}
	return time.Unix(s.wall, 0).UTC()
}

// Date returns the civil day at the place; zeros for the zero Stamp.
func (s Stamp) Date() (year int, month time.Month, day int) {
	if s.IsZero() {
		return 0, 0, 0
	}
	return s.Wall().Date()
}

// Offset returns the distance east of UTC; false where it is not known.
func (s Stamp) Offset() (time.Duration, bool) {
	return time.Duration(s.offset) * time.Second, s.known
}

// String prints the time cut to what is known, as in the JSON form; "" for the zero Stamp.
func (s Stamp) String() string { return string(s.append(nil)) }

// fair reports whether the Stamp can be true: not before 2000, no offset beyond 14 hours.
func (s Stamp) fair() bool {
	return s.IsZero() || s.wall >= firstFair && s.offset >= -fairOffset && s.offset <= fairOffset
}

// key is the place of s on one common axis in seconds: the instant, or the wall clock read at UTC.
func (s Stamp) key() int64 { return s.wall - int64(s.offset) }

func (s Stamp) append(b []byte) []byte {
	switch s.precision {
	case NoTime:
		return b
	case DayOnly:
		return s.Wall().AppendFormat(b, "2006-01-02")
	case ToMinute:
		b = s.Wall().AppendFormat(b, "2006-01-02T15:04")
	default:
		b = s.Wall().AppendFormat(b, "2006-01-02T15:04:05")
	}
	if !s.known {
		return b
	}
	off, sign := s.offset/60, byte('+')
	if off < 0 {
		off, sign = -off, '-'
	}
	h, m := off/60, off%60
	return append(b, sign, byte('0'+h/10), byte('0'+h%10), ':', byte('0'+m/10), byte('0'+m%10))
}

type stampJSON struct {
	Time      string     `json:"time,omitzero"`
	Precision Precision  `json:"precision,omitzero"`
	Zone      ZoneOrigin `json:"zone,omitzero"`
}

// MarshalJSON writes {"time", "precision", "zone"}: the time cut to what is known, with an offset only
// where one is known.
func (s Stamp) MarshalJSON() ([]byte, error) {
	return json.Marshal(stampJSON{Time: s.String(), Precision: s.precision, Zone: s.zone})
}

// UnmarshalJSON reads what MarshalJSON writes. The form of "time" decides the precision.
func (s *Stamp) UnmarshalJSON(b []byte) error {
	var raw struct {
		stampJSON
		Zone string `json:"zone"`
	}
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	word, err := zoneWords.read([]byte(raw.Zone))
	if err != nil {
		return err
	}
	if raw.Time == "" {
		*s = Stamp{}
		return nil
	}
	zone := ZoneOrigin(word)
	if zone == ZoneUnknown && raw.Zone != "" && raw.Zone != zoneWords[ZoneUnknown] {
		zone = ZoneCarrier // of a newer release: a zone was found somehow, and must not pass for one that was told
	}
	got, err := parseStamp(raw.Time, zone)
	if err != nil {
		return err
	}
	*s = got
	return nil
}

var errStamp = errors.New("event: unreadable stamp")

// parseStamp reads the text that append writes; "Z" is accepted for +00:00.
func parseStamp(text string, z ZoneOrigin) (Stamp, error) {
	if len(text) == len("2006-01-02") {
		t, err := time.Parse("2006-01-02", text)
		if err != nil || t.Year() < 1 {
			return Stamp{}, errStamp
		}
		return Stamp{wall: t.Unix(), precision: DayOnly, zone: z}, nil
	}
	clock, off, known, err := cutOffset(text)
	if err != nil {
		return Stamp{}, err
	}
	layout, p := "2006-01-02T15:04", ToMinute
	if len(clock) > len(layout) {
		layout, p = "2006-01-02T15:04:05", ToSecond
	}
	t, err := time.Parse(layout, clock)
	if err != nil || len(clock) != len(layout) || t.Year() < 1 {
		return Stamp{}, errStamp
	}
	switch { // a word of a newer release, or a hand-written stamp
	case !known:
		z = ZoneUnknown
	case z == ZoneUnknown:
		z = ZoneGiven
	}
	return Stamp{wall: t.Unix(), offset: off, precision: p, zone: z, known: known}, nil
}

// cutOffset parts "…Z" and "…±hh:mm" from the clock before it.
func cutOffset(text string) (clock string, off int32, known bool, err error) {
	if n := len(text) - 1; n > 0 && text[n] == 'Z' {
		return text[:n], 0, true, nil
	}
	n := len(text) - len("+hh:mm")
	if n < len("2006-01-02T15:04") || text[n] != '+' && text[n] != '-' {
		return text, 0, false, nil
	}
	z := text[n:]
	for _, i := range [...]int{1, 2, 4, 5} {
		if z[i] < '0' || z[i] > '9' {
			return "", 0, false, errStamp
		}
	}
	if z[3] != ':' || z[4] > '5' {
		return "", 0, false, errStamp
	}
	off = (int32(z[1]-'0')*10+int32(z[2]-'0'))*3600 + (int32(z[4]-'0')*10+int32(z[5]-'0'))*60
	if z[0] == '-' {
		off = -off
	}
	return text[:n], off, true, nil
}

func floor(n, unit int64) int64 {
	r := n % unit
	if r < 0 {
		r += unit
	}
	return n - r
}
