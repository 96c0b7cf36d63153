package carrier

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"iter"
	"reflect"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/parcelfold/parcelfold/carrier/internal/looks"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Registry holds the adapters that a program uses. It is immutable and safe for concurrent use. A nil or zero
// Registry holds none.
type Registry struct {
	adapters []Adapter
	byID     map[string]Adapter
}

// Match is an adapter that a body or a number looks like.
type Match struct {
	ID         string     `json:"id"`
	Confidence Confidence `json:"confidence"`
}

// NewRegistry returns a registry of adapters. Their order breaks ties in Recognize and Detect, but
// Decode refuses to guess between equals. It is an error if an adapter is nil, has no ID, or has that
// of another.
func NewRegistry(adapters ...Adapter) (*Registry, error) {
	r := &Registry{adapters: slices.Clone(adapters), byID: make(map[string]Adapter, len(adapters))}
	for i, a := range adapters {
		if isNil(a) {
			return nil, fmt.Errorf("carrier: adapter %d is nil", i)
		}
		if a.ID() == "" {
			return nil, fmt.Errorf("carrier: adapter %d has no ID", i)
		}
		if _, ok := r.byID[a.ID()]; ok {
			return nil, fmt.Errorf("carrier: two adapters have the ID %+q", a.ID())
		}
		r.byID[a.ID()] = a
	}
	return r, nil
}

// isNil reports whether an adapter is nothing, or a pointer to nothing: what a constructor returns beside
// its error.
func isNil(a Adapter) bool {
	v := reflect.ValueOf(a)
	return !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil()
}

// Adapter returns the adapter of that ID.
func (r *Registry) Adapter(id string) (Adapter, bool) {
	if r == nil {
		return nil, false
	}
	a, ok := r.byID[id]
	return a, ok
}

// All yields the adapters in the order given.
func (r *Registry) All() iter.Seq[Adapter] {
	if r == nil {
		return slices.Values[[]Adapter](nil)
	}
	return slices.Values(r.adapters)
}

// Recognize returns the adapters that the body looks like, most confident first.
func (r *Registry) Recognize(p Payload) []Match {
	return r.matches(func(a Adapter) Confidence {
		if x, ok := a.(Recognizer); ok {
			return x.Recognize(p)
		}
		return No
	})
}

// Detect returns the adapters that the number looks like, most confident first.
func (r *Registry) Detect(number string) []Match {
	return r.matches(func(a Adapter) Confidence {
		if x, ok := a.(Detector); ok {
			return x.Detect(number)
		}
		return No
	})
}

func (r *Registry) matches(ask func(Adapter) Confidence) []Match {
	var out []Match
	for a := range r.All() {
		if c := sure(ask, a); c != No {
			out = append(out, Match{a.ID(), c})
		}
	}
	slices.SortStableFunc(out, func(a, b Match) int { return cmp.Compare(b.Confidence, a.Confidence) })
	return out
}

// sure asks one adapter. One that panics does not know the body: the others may.
func sure(ask func(Adapter) Confidence, a Adapter) (c Confidence) {
	defer func() {
		if recover() != nil {
			c = No
		}
	}()
	return ask(a)
}

// Decode reads a payload with the adapter of that ID; with "" it recognizes the body, and refuses
// where two adapters are equally sure. The tracks are sealed: carrier, source, times of receipt and
// identities are filled in. The error, a *DecodeError, means that no track could be read.
func (r *Registry) Decode(id string, p Payload) ([]event.Track, error) {
	p.Number = plainNumber(p.Number)
	a, err := r.choose(id, p)
	if err != nil {
		return nil, err
	}
	tracks, err := contain(a, p)
	if err != nil {
		return nil, asDecodeError(a.ID(), err)
	}
	return finish(a.ID(), p, tracks)
}

// plainNumber is a number as people type it, without its blanks; that of the UPU's form S10 in capitals.
func plainNumber(number string) string {
	if strings.ContainsFunc(number, unicode.IsSpace) {
		number = strings.Join(strings.Fields(number), "")
	}
	if upper := strings.ToUpper(number); isS10(upper) {
		return upper
	}
	return number
}

// isS10 reports whether a number has the form RA123456785RU.
func isS10(number string) bool {
	if len(number) != 13 {
		return false
	}
	for i := range len(number) {
		c, least, most := number[i], byte('0'), byte('9')
		if i < 2 || i > 10 {
			least, most = 'A', 'Z'
		}
		if c < least || c > most {
			return false
		}
	}
	return true
}

func (r *Registry) choose(id string, p Payload) (Adapter, error) {
	if id != "" {
		a, ok := r.Adapter(id)
		if !ok {
			return nil, &DecodeError{Err: fmt.Errorf("%w: no adapter has the ID %+q", ErrNoAdapter, id[:min(len(id), 120)])}
		}
		return a, nil
	}
	found := r.Recognize(p)
	if len(found) == 0 {
		return nil, &DecodeError{Err: fmt.Errorf("%w: %s", ErrNoAdapter, cmp.Or(looks.Like(p.Body), "nobody recognizes the body"))}
	}
	tied := 1
	for tied < len(found) && found[tied].Confidence == found[0].Confidence {
		tied++
	}
	if tied > 1 {
		names := make([]string, tied)
		for i, m := range found[:tied] {
			names[i] = m.ID
		}
		return nil, &DecodeError{Err: fmt.Errorf("%w: %s are equally sure (%s)", ErrNoAdapter, strings.Join(names, ", "), found[0].Confidence)}
	}
	a, _ := r.Adapter(found[0].ID)
	return a, nil
}

// contain turns a panic of an adapter into an error: one bad payload must not end a feed.
func contain(a Adapter, p Payload) (tracks []event.Track, err error) {
	defer func() {
		if recover() != nil {
			tracks, err = nil, &DecodeError{Carrier: a.ID(), Err: errPanic}
		}
	}()
	return a.Decode(p)
}

func asDecodeError(id string, err error) error {
	var d *DecodeError
	if errors.As(err, &d) {
		return err
	}
	return &DecodeError{Carrier: id, Err: err}
}

// finish fills in what all adapters have in common and seals.
func finish(id string, p Payload, tracks []event.Track) ([]event.Track, error) {
	if len(tracks) == 0 {
		return nil, &DecodeError{Carrier: id, Err: ErrPayload}
	}
	numbered := 0
	for i := range tracks {
		t := &tracks[i]
		if t.Number == "" && len(tracks) == 1 {
			t.Number = p.Number
		}
		if t.Number != "" {
			numbered++
		}
		t.Carrier, t.Source = cmp.Or(t.Carrier, id), cmp.Or(t.Source, id)
		receive(t, p.Received)
	}
	if numbered == 0 {
		return nil, &DecodeError{Carrier: id, Err: ErrNoNumber}
	}
	for i := range tracks {
		if tracks[i].Number == "" {
			tracks[i].Issues = append(tracks[i].Issues, event.Issue{Kind: event.MissingField, Value: "number", Seen: seen(p.Received)})
		}
		event.Seal(&tracks[i])
	}
	return tracks, nil
}

// receive notes when a payload said so, on all that has no such note.
func receive(t *event.Track, at time.Time) {
	if at.IsZero() {
		return
	}
	for i := range t.Events {
		if t.Events[i].Seen.IsZero() {
			t.Events[i].Seen = seen(at)
		}
	}
	for i := range t.Promises {
		if t.Promises[i].Seen.IsZero() {
			t.Promises[i].Seen = seen(at)
		}
	}
	for i := range t.Issues {
		if t.Issues[i].Seen.IsZero() {
			t.Issues[i].Seen = seen(at)
		}
	}
}

func seen(at time.Time) event.Span { return event.Span{First: at, Last: at} }

// Reread reads the stored codes again with the tables of today, after an upgrade. A code that today's
// table does not read keeps its stored reading, and so do the events of a source that the registry has
// not, and those of the way back where the table reads them as of the way out: that they are of a return
// was said of the whole consignment, not by the code. The Shipment given is not changed.
func (r *Registry) Reread(s event.Shipment) event.Shipment {
	out := event.Join(s.Tracks...)
	for i := range out.Tracks {
		t := &out.Tracks[i]
		a, _ := r.Adapter(cmp.Or(t.Source, t.Carrier))
		reader, ok := a.(Reader)
		if !ok {
			continue
		}
		for j := range t.Events {
			reread(&t.Events[j], reader)
		}
	}
	return event.Join(out.Tracks...)
}

func reread(e *event.Event, reader Reader) {
	row, ok := reader.Read(e.Native)
	if !ok || e.Status == row.Status && e.Detail == row.Detail && e.Reason == row.Reason || turnedBack(e.Status, row.Status) {
		return
	}
	e.Status, e.Detail, e.Reason, e.Rule, e.Newer = row.Status, row.Detail, row.Reason, "", ""
}

// turnedBack reports whether a stored status is what the one read now is on the way back.
func turnedBack(stored, now status.Status) bool {
	switch now {
	case status.Delivered:
		return stored == status.Returned
	case status.Accepted, status.InTransit, status.OutForDelivery, status.AvailableForPickup, status.AttemptFailed:
		return stored == status.Returning
	}
	return false
}

const peek = 64 << 10 // bytes of a stream that are enough to recognize it

// Stream reads a feed that may be larger than memory with the adapter of that ID, or with the one that
// recognizes its beginning. Each track comes sealed. A record that cannot be read gives an error and
// the stream goes on; an error of rd ends it. An adapter that is no Streamer reads the whole feed as
// one payload, within DefaultBody.
func (r *Registry) Stream(id string, rd io.Reader, about Payload) iter.Seq2[event.Track, error] {
	return func(yield func(event.Track, error) bool) {
		about.Number = plainNumber(about.Number)
		head := about
		if id == "" {
			buf := bufio.NewReaderSize(rd, peek)
			var err error
			if head.Body, err = buf.Peek(peek); len(head.Body) == 0 && err != nil && !errors.Is(err, io.EOF) {
				yield(event.Track{}, asDecodeError(id, err)) // nothing of it can be read
				return
			}
			rd = buf
		}
		a, err := r.choose(id, head)
		if err != nil {
			yield(event.Track{}, err)
			return
		}
		s, ok := a.(Streamer)
		if !ok {
			r.whole(a, rd, about, yield)
			return
		}
		records(a.ID(), s, rd, about, yield)
	}
}

// records yields what a Streamer reads, sealed. If it panics, that is the last error; a panic of the
// caller's own loop is the caller's.
func records(id string, s Streamer, rd io.Reader, about Payload, yield func(event.Track, error) bool) {
	looping, ended := false, false // the caller's loop runs; it was left
	defer func() {
		if !looping && recover() != nil && !ended {
			yield(event.Track{}, &DecodeError{Carrier: id, Err: errPanic})
		}
	}()
	for t, err := range s.Stream(rd, about) {
		var tracks []event.Track
		if err == nil {
			tracks, err = finish(id, about, []event.Track{t})
		}
		if err != nil {
			t, err = event.Track{}, asDecodeError(id, err)
		} else {
			t = tracks[0]
		}
		looping = true
		ended = !yield(t, err)
		if looping = false; ended {
			return
		}
	}
}

func (r *Registry) whole(a Adapter, rd io.Reader, about Payload, yield func(event.Track, error) bool) {
	body, err := io.ReadAll(io.LimitReader(rd, DefaultBody+1))
	if err == nil && len(body) > DefaultBody {
		err = ErrLimit
	}
	if err != nil {
		yield(event.Track{}, &DecodeError{Carrier: a.ID(), Err: err})
		return
	}
	about.Body = body
	tracks, err := r.Decode(a.ID(), about)
	if err != nil {
		yield(event.Track{}, err)
		return
	}
	for _, t := range tracks {
		if !yield(t, nil) {
			return
		}
	}
}
