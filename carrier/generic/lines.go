package generic

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"slices"
	"unicode/utf16"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// lines reads a body of one JSON text on each line. A line that cannot be read is an issue on the first
// track; where each line is one event, on every track, because it may have been of any.
func (a *Adapter) lines(p carrier.Payload) ([]event.Track, error) {
	var tracks []event.Track
	var broken []event.Issue
	var first error
	place := func(at int64) int64 { return at }
	if text, order := fromUTF16(p.Body); order != nil {
		p.Body = text
		place = func(at int64) int64 { return inUTF16(text, at) }
	}
	places := map[flatKey]int{} // in tracks, where each line is one event
	for t, err := range a.Stream(bytes.NewReader(p.Body), p) {
		if err != nil {
			first = cmp.Or(first, err)
			issue := lineIssue(err, p)
			issue.Offset = place(issue.Offset)
			broken = append(broken, issue)
			continue
		}
		if a.isFlat() {
			k := flatKey{t.Carrier, t.Number}
			if at, ok := places[k]; ok {
				merge(&tracks[at], &t)
				continue
			}
			places[k] = len(tracks)
		}
		tracks = append(tracks, t)
	}
	for i := range tracks {
		for j := range tracks[i].Issues {
			tracks[i].Issues[j].Offset = place(tracks[i].Issues[j].Offset)
		}
	}
	if a.isFlat() && len(broken) == 0 && !a.m.Shipments[0].Increment {
		for i := range tracks {
			if len(tracks[i].Events) > 0 {
				tracks[i].Whole = p.Received
			}
		}
	}
	if len(tracks) == 0 {
		return nil, cmp.Or(first, error(&carrier.DecodeError{Carrier: a.ID(), Err: carrier.ErrPayload}))
	}
	for i := range tracks {
		if i == 0 || a.isFlat() {
			tracks[i].Issues = append(tracks[i].Issues, broken...)
		}
	}
	return tracks, nil
}

// isFlat reports whether each record is one event.
func (a *Adapter) isFlat() bool { return len(a.m.Events) == 0 }

// merge adds to t what a further line says of the same number.
func merge(t, more *event.Track) {
	t.Events = append(t.Events, more.Events...)
	t.Issues = append(t.Issues, more.Issues...)
	for _, ref := range more.Refs {
		if !slices.Contains(t.Refs, ref) {
			t.Refs = append(t.Refs, ref)
		}
	}
	for _, p := range more.Promises {
		if !slices.Contains(t.Promises, p) {
			t.Promises = append(t.Promises, p)
		}
	}
	t.Origin, t.Destination = cmp.Or(t.Origin, more.Origin), cmp.Or(t.Destination, more.Destination)
	t.Service, t.Mode = cmp.Or(t.Service, more.Service), cmp.Or(t.Mode, more.Mode)
	t.WeightGrams, t.Items = cmp.Or(t.WeightGrams, more.WeightGrams), cmp.Or(t.Items, more.Items)
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

// fromUTF16 returns a body in UTF-16 with a byte order mark as UTF-8, without the mark; no order if it is
// none. Lines can be told apart in UTF-8 only.
func fromUTF16(body []byte) ([]byte, binary.ByteOrder) {
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
	return text, order
}

// inUTF16 returns the place in a body of UTF-16 of a place in its text.
func inUTF16(text []byte, at int64) int64 {
	n := int64(2)
	for _, r := range string(text[:min(at, int64(len(text)))]) {
		n += 2 * int64(max(utf16.RuneLen(r), 1))
	}
	return n
}
