package generic

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/crosswalk"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/zone"
	"github.com/parcelfold/parcelfold/status"
)

// Adapter reads one feed by a Mapping. It is immutable and safe for concurrent use. It is a carrier.Adapter,
// Recognizer, Reader, Lister, Profiler and Streamer: beside the methods shown it has ID() string,
// Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct {
	walk.Base
	m       Mapping
	options wire.Options
	formats map[string]clock.Format
	zones   map[string]*time.Location
	finder  *zone.Finder
	phrases *matcher
	marks   [][][]byte      // lists of marks, each in every charset that can hold it
	subbed  map[string]bool // keys of the codes that have rows with a further code
	said    bool            // the mapping reads facts beside events
}

// New returns the adapter of a mapping. The error is a *MappingError. It reads the time zones that the
// mapping names; without time zone data on the system that is an error too.
func New(m Mapping) (*Adapter, error) {
	if err := m.Validate(); err != nil {
		return nil, err
	}
	table, err := carrier.NewTable(m.Codes...)
	if err != nil {
		return nil, &MappingError{Field: "codes", Problem: err.Error()}
	}
	if len(m.Shipments) == 0 {
		m.Shipments = []Root{{}}
	}
	profile := carrier.Profile{Name: m.Name, TrackingURL: m.TrackingURL, Contact: m.Contact, StorageDays: m.StorageDays}
	base, err := walk.NewBase(m.ID, table, m.Zone, profile, carrier.Options{})
	if err != nil {
		return nil, &MappingError{Field: "zone", Problem: err.Error()}
	}
	a := &Adapter{Base: base, m: m, options: m.options(), formats: compile(&m), phrases: newMatcher(m.Languages), said: m.said()}
	for _, marks := range append([][]string{m.Marks}, m.OrMarks...) {
		if len(marks) > 0 {
			a.marks = append(a.marks, wire.Forms(marks...)...)
		}
	}
	if len(m.PlaceZones) > 0 {
		if a.finder, err = zone.New(m.PlaceZones...); err != nil {
			return nil, &MappingError{Field: "place_zones", Problem: err.Error()}
		}
	}
	a.subbed = map[string]bool{}
	for _, row := range m.Codes {
		if row.Sub != "" {
			a.subbed[event.CodeKey(row.Code)] = true
		}
	}
	a.zones = make(map[string]*time.Location, len(m.Zones))
	for text, name := range m.Zones {
		if a.zones[text], err = time.LoadLocation(name); err != nil || !zoneName(name) {
			return nil, &MappingError{Field: "zones", Problem: fmt.Sprintf("%+q is no time zone", name)}
		}
	}
	return a, nil
}

// Read returns today's reading of a stored code: that of the mapping's table, else that of its peer's
// words. Of a further code that the peer's words do not have, the coarse code alone is read.
func (a *Adapter) Read(n event.Native) (carrier.Row, bool) {
	row, _, ok := a.reading(n)
	return row, ok
}

// reading is Read, and says whether all of the code was read: not where a further code is none of those that
// the table has for the code.
func (a *Adapter) reading(n event.Native) (row carrier.Row, whole, ok bool) {
	if row, ok := a.Base.Read(n); ok {
		return row, n.Sub == "" || row.Sub != "" || !a.subbed[event.CodeKey(row.Code)], true
	}
	sub, _, _ := strings.Cut(n.Sub, "/")
	said, whole := crosswalk.From(a.m.Peer, crosswalk.Word{Status: n.Code, Substatus: sub})
	ok = whole
	if !whole && sub != "" {
		said, ok = crosswalk.From(a.m.Peer, crosswalk.Word{Status: n.Code})
	}
	if !ok || said.Status == status.Unknown {
		return carrier.Row{}, false, false
	}
	return carrier.Row{Code: n.Code, Sub: n.Sub, Status: said.Status, Detail: said.Detail, Reason: said.Reason}, whole, true
}

// Mapping returns a copy of the mapping; its lists are shared and must not be changed.
func (a *Adapter) Mapping() Mapping { return a.m }

func (m *Mapping) options() wire.Options {
	o := wire.Options{Header: !m.NoHeader}
	o.Fallback, _ = wire.CharsetNamed(m.Charset)
	switch m.Format {
	case JSON, NDJSON:
		o.Format = wire.FormatJSON
	case XML:
		o.Format = wire.FormatXML
	case CSV:
		o.Format = wire.FormatCSV
		if m.Comma != "" {
			o.Comma = rune(m.Comma[0])
		}
	}
	return o
}

const markWindow = 64 << 10 // bytes of a body in which marks are looked for

// Recognize reports whether all marks of the mapping, or of one of its further lists of marks, stand at the
// beginning of the body, in whatever charset it is. Without marks it recognizes nothing.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head, _ := fromUTF16(p.Body[:min(len(p.Body), markWindow)])
	found := carrier.No
	for _, marks := range a.marks {
		found = max(found, marked(head, marks))
	}
	return found
}

// marked says how sure a body is recognized by marks that all have to stand in it.
func marked(head []byte, marks [][]byte) carrier.Confidence {
	for _, mark := range marks {
		if !bytes.Contains(head, mark) {
			return carrier.No
		}
	}
	if len(marks) == 1 {
		return carrier.Weak
	}
	return carrier.Strong
}

// Stream reads a feed larger than memory: NDJSON line by line, CSV part by part. JSON and XML are read
// as one body, within carrier.DefaultBody. A record that cannot be read gives an error with its offset
// in the stream, and the stream goes on.
func (a *Adapter) Stream(rd io.Reader, about carrier.Payload) iter.Seq2[event.Track, error] {
	return func(yield func(event.Track, error) bool) {
		switch a.m.Format {
		case NDJSON:
			a.streamLines(rd, about, yield)
		case CSV:
			a.streamRows(rd, about, yield)
		default:
			a.streamBody(rd, about, yield)
		}
	}
}

func (a *Adapter) streamLines(rd io.Reader, about carrier.Payload, yield func(event.Track, error) bool) {
	for line, err := range wire.Lines(rd, 0) {
		if err != nil {
			if !yield(event.Track{}, a.streamError(err)) {
				return
			}
			continue
		}
		tracks, err := a.line(line, about)
		if !yieldAll(tracks, err, yield) {
			return
		}
	}
}

func (a *Adapter) streamRows(rd io.Reader, about carrier.Payload, yield func(event.Track, error) bool) {
	o := a.options
	o.ContentType = about.ContentType
	for doc, err := range wire.ReadRows(rd, o) {
		if err != nil {
			if !yield(event.Track{}, a.streamError(err)) {
				return
			}
			continue
		}
		if !a.yieldBody(walk.Of(&a.Base, about, doc), nil, false, yield) {
			return
		}
	}
}

func (a *Adapter) streamBody(rd io.Reader, about carrier.Payload, yield func(event.Track, error) bool) {
	body, err := io.ReadAll(io.LimitReader(rd, carrier.DefaultBody+1))
	if err != nil {
		yield(event.Track{}, a.streamError(err))
		return
	}
	about.Body = body
	b, err := walk.Open(&a.Base, about, a.options)
	a.yieldBody(b, err, true, yield)
}

func (a *Adapter) yieldBody(b *walk.Body, err error, whole bool, yield func(event.Track, error) bool) bool {
	var tracks []event.Track
	if err == nil {
		tracks, err = a.body(b, whole)
	}
	return yieldAll(tracks, err, yield)
}

func yieldAll(tracks []event.Track, err error, yield func(event.Track, error) bool) bool {
	if err != nil {
		return yield(event.Track{}, err)
	}
	for _, t := range tracks {
		if !yield(t, nil) {
			return false
		}
	}
	return true
}

// streamError gives an error of the reader the adapter's name.
func (a *Adapter) streamError(err error) error {
	var at *wire.Error
	if errors.As(err, &at) {
		return walk.Unreadable(a.ID(), err, nil)
	}
	return &carrier.DecodeError{Carrier: a.ID(), Err: err}
}

// Syntax returns how the feed is written: its format, empty where the first character tells, and of CSV the
// separator, zero where the first line tells, and whether the first row has the names of the columns.
func (a *Adapter) Syntax() (format string, comma byte, header bool) {
	if a.m.Comma != "" {
		comma = a.m.Comma[0]
	}
	return string(a.m.Format), comma, !a.m.NoHeader
}
