package royalmail

import (
	"bytes"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// The columns of the event feed.
const (
	codeColumn = "6"
	dayColumn  = "8"
	timeColumn = "9"
)

// feed reports whether a body begins like the CSV feed: an event code in the sixth cell of a row of nine
// or more.
func feed(head []byte) bool {
	rest, _, _ := bytes.Cut(head, []byte("\n"))
	for range 5 {
		_, after, ok := bytes.Cut(rest, comma)
		if !ok {
			return false
		}
		rest = after
	}
	code, rest, _ := bytes.Cut(rest, comma)
	code = bytes.Trim(code, `" `)
	return bytes.Count(rest, comma) >= 2 && len(code) == 5 && (bytes.HasPrefix(code, []byte("EV")) || code[0] == 'N')
}

var comma = []byte(",")

// feed reads the CSV feed: each row is one event.
func (a *Adapter) feed(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{Format: wire.FormatCSV, Fallback: wire.Windows1252})
	if err != nil {
		return nil, err
	}
	tracks := map[string]*walk.Track{}
	last, end := wire.Node{}, (*walk.Track)(nil)
	for row := range b.Root().Children() {
		number := a.number(row)
		if number == "" {
			number = p.Number
		}
		t := tracks[number]
		if t == nil {
			t = b.Track(row, number, 1)
			tracks[number] = t
		}
		last, end = row, t
		e := t.Event(row)
		if e == nil {
			continue
		}
		t.Read(e, row.Get(codeColumn), row.Get(codeColumn).Trim(), "")
		day := row.Get(dayColumn)
		if day.Trim() == "" {
			t.Issue(event.MissingField, row, "time")
			continue
		}
		hour := row.Get(timeColumn)
		at := clock.CompactClock(hour.Trim())
		if hour.Trim() != "" && !at.OK() {
			t.Issue(event.UnreadableTime, hour, hour.Trim())
		}
		e.At = t.Stamp(day, clock.Join(clock.Compact(day.Trim()), at), nil)
	}
	if end != nil && !bytes.HasSuffix(p.Body, []byte("\n")) && endsInTime(last) {
		end.Issue(event.Truncated, last, "")
	}
	return b.Tracks()
}

// endsInTime reports whether nothing stands after the time of a row: with no line end after it, the
// time may have been cut.
func endsInTime(row wire.Node) bool {
	name := ""
	for cell := range row.Children() {
		name = cell.Name()
	}
	return name == dayColumn || name == timeColumn
}

// number is the cell that looks most like a number of Royal Mail, the first of equals.
func (a *Adapter) number(row wire.Node) (number string) {
	best := carrier.No
	for cell := range row.Children() {
		if c := a.Detect(cell.Trim()); c > best {
			number, best = cell.Trim(), c
		}
	}
	return number
}
