package generic

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
	"unicode/utf16"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// lines reads a body of one JSON text on each line. The lines that cannot be read are issues on the first
// track; where each line is one event, the first of them is one on every track, because it may have been of any.
func (a *Adapter) lines(p carrier.Payload) ([]event.Track, error) {
	if limit := (carrier.Limits{}).MaxBody(); len(p.Body) > limit {
		return nil, &carrier.DecodeError{Carrier: a.ID(), Offset: int64(limit), Err: carrier.ErrLimit}
	}
	f := feed{Adapter: a, Payload: p, places: map[flatKey]int{}}
	f.Body, f.wide = fromUTF16(p.Body)
	for line, err := range wire.Lines(bytes.NewReader(f.Body), 0) {
		var tracks []event.Track
		if err == nil {
			tracks, err = a.line(line, f.Payload)
		} else {
			err = a.streamError(err)
		}
		f.add(line, tracks, err)
	}
	return f.end()
}

// feed is a body of lines being read.
type feed struct {
	*Adapter
	carrier.Payload
	wide   *wideText // the body in UTF-16 that Body was made of; nil if it was none
	tracks []event.Track
	places map[flatKey]int // in tracks, where each line is one event
	broken []event.Issue   // of lines without a track; those alike in a row are one
	first  error           // of them
}

// add takes what a line says.
func (f *feed) add(line wire.Line, tracks []event.Track, err error) {
	if err != nil {
		f.first = cmp.Or(f.first, err)
		issue := lineIssue(err, f.Payload)
		issue.Offset = f.wide.place(issue.Offset)
		if n := len(f.broken); n == 0 || !alike(f.broken[n-1], issue) {
			f.broken = append(f.broken, issue)
		}
		return
	}
	for _, t := range tracks {
		for i := range t.Issues {
			t.Issues[i].Offset = f.wide.place(t.Issues[i].Offset)
		}
		if f.isFlat() {
			k := flatKey{t.Carrier, t.Number}
			if at, ok := f.places[k]; ok {
				f.merge(&f.tracks[at], &t, line)
				continue
			}
			f.places[k] = len(f.tracks)
		}
		f.tracks = append(f.tracks, t)
	}
}

func alike(a, b event.Issue) bool { return a.Kind == b.Kind && a.Value == b.Value && a.Path == b.Path }

// end returns the tracks of all lines.
func (f *feed) end() ([]event.Track, error) {
	if len(f.tracks) == 0 {
		return nil, cmp.Or(f.first, error(&carrier.DecodeError{Carrier: f.ID(), Err: carrier.ErrPayload}))
	}
	if f.isFlat() {
		f.endFlat()
	}
	f.tracks[0].Issues = append(f.tracks[0].Issues, f.broken...)
	return f.tracks, nil
}

// endFlat closes the tracks of a feed in which each line is one event.
func (f *feed) endFlat() {
	damage, damaged := f.damage()
	for i := range f.tracks {
		t := &f.tracks[i]
		t.Refs, t.Promises = distinct(t.Refs), distinct(t.Promises)
		switch {
		case damaged && (i > 0 || len(f.broken) == 0) && !noted(t, damage.Kind):
			t.Issues = append(t.Issues, damage)
		case !damaged && !f.m.Shipments[0].Increment && len(t.Events) > 0 && !noted(t, event.TooManyEvents):
			t.Whole = f.Received
		}
	}
}

// damage returns the first issue that says that events are missing from the body: a line without a track,
// or one of which only a part could be read.
func (f *feed) damage() (event.Issue, bool) {
	if len(f.broken) > 0 {
		return f.broken[0], true
	}
	for i := range f.tracks {
		for _, issue := range f.tracks[i].Issues {
			if issue.Kind == event.Truncated || issue.Kind == event.Malformed {
				return issue, true
			}
		}
	}
	return event.Issue{}, false
}

func noted(t *event.Track, kind event.IssueKind) bool {
	return slices.ContainsFunc(t.Issues, func(i event.Issue) bool { return i.Kind == kind })
}

// line reads one line of a feed.
func (a *Adapter) line(line wire.Line, about carrier.Payload) ([]event.Track, error) {
	about.Body = line.Body
	o := a.options
	o.Base = line.Offset
	b, err := walk.Open(&a.Base, about, o)
	if err != nil {
		return nil, err
	}
	return a.body(b, !a.isFlat())
}

// isFlat reports whether each record is one event.
func (a *Adapter) isFlat() bool { return len(a.m.Events) == 0 }

// merge adds to t what a further line says of the same number.
func (f *feed) merge(t, more *event.Track, line wire.Line) {
	if limit := (carrier.Limits{}).MaxEvents(); len(t.Events)+len(more.Events) > limit {
		if !slices.ContainsFunc(latest(t.Issues), func(i event.Issue) bool { return i.Kind == event.TooManyEvents }) {
			t.Issues = append(t.Issues, event.Issue{Kind: event.TooManyEvents, Offset: f.wide.place(line.Offset), Seen: event.Span{First: f.Received, Last: f.Received}})
		}
	} else {
		t.Events = append(t.Events, more.Events...)
	}
	t.Issues = append(t.Issues, more.Issues...)
	for _, ref := range more.Refs {
		if !slices.Contains(latest(t.Refs), ref) {
			t.Refs = append(t.Refs, ref)
		}
	}
	for _, p := range more.Promises {
		if !slices.Contains(latest(t.Promises), p) {
			t.Promises = append(t.Promises, p)
		}
	}
	t.Origin, t.Destination = cmp.Or(t.Origin, more.Origin), cmp.Or(t.Destination, more.Destination)
	t.Service, t.Mode = cmp.Or(t.Service, more.Service), cmp.Or(t.Mode, more.Mode)
	t.WeightGrams, t.Items = cmp.Or(t.WeightGrams, more.WeightGrams), cmp.Or(t.Items, more.Items)
}

// latest returns the entries of a list that a further one is compared with: a look at all of them would
// take a time that grows with their square. distinct finds the others in the end.
func latest[T any](list []T) []T { return list[max(len(list)-16, 0):] }

// distinct drops what stands in a list twice.
func distinct[T comparable](list []T) []T {
	if len(list) <= 16 {
		return list // latest has seen them all
	}
	seen := make(map[T]bool, len(list))
	return slices.DeleteFunc(list, func(v T) bool {
		again := seen[v]
		seen[v] = true
		return again
	})
}

// lineIssue is a line without a track as an issue.
func lineIssue(err error, p carrier.Payload) event.Issue {
	issue := event.Issue{Kind: event.Malformed, Seen: event.Span{First: p.Received, Last: p.Received}}
	var at *carrier.DecodeError
	if errors.As(err, &at) {
		issue.Path, issue.Offset = at.Path, at.Offset
	}
	var remote *carrier.RemoteError
	switch {
	case errors.Is(err, carrier.ErrNoNumber):
		issue.Kind, issue.Value = event.MissingField, "number"
	case errors.As(err, &remote):
		issue.Kind, issue.Value = event.SourceError, remote.Code
	}
	return issue
}

// fromUTF16 returns a body in UTF-16 with a byte order mark as UTF-8, without the mark; no wideText if it is
// none. Lines can be told apart in UTF-8 only.
func fromUTF16(body []byte) ([]byte, *wideText) {
	var order binary.ByteOrder
	switch {
	case bytes.HasPrefix(body, []byte{0xff, 0xfe}):
		order = binary.LittleEndian
	case bytes.HasPrefix(body, []byte{0xfe, 0xff}):
		order = binary.BigEndian
	default:
		return body, nil
	}
	units := make([]uint16, 0, len(body)/2)
	for i := 2; i+1 < len(body); i += 2 {
		units = append(units, order.Uint16(body[i:]))
	}
	text := []byte(string(utf16.Decode(units)))
	if len(body)%2 == 1 {
		text = append(text, "\ufffd"...)
	}
	w := &wideText{text: text}
	n := int64(2) // the mark
	for block := range slices.Chunk(text, wideBlock) {
		w.blocks = append(w.blocks, n)
		n += wideBytes(block)
	}
	return text, w
}

// wideText tells the places of a text in the body of UTF-16 that it was made of.
type wideText struct {
	text   []byte
	blocks []int64 // the place of each block of it
}

const wideBlock = 4096 // bytes

// place returns the place in the body of a place in the text.
func (w *wideText) place(at int64) int64 {
	if w == nil || len(w.blocks) == 0 {
		return at
	}
	at = min(at, int64(len(w.text)))
	block := min(at/wideBlock, int64(len(w.blocks)-1))
	return w.blocks[block] + wideBytes(w.text[block*wideBlock:at])
}

// wideBytes counts the bytes that a text has in UTF-16: two for the first byte of a character, two more for
// that of a character beyond the first 65,536.
func wideBytes(text []byte) int64 {
	n := int64(0)
	for _, b := range text {
		if b&0xc0 != 0x80 {
			n += 2
		}
		if b >= 0xf0 {
			n += 2
		}
	}
	return n
}
