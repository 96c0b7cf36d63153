package australiapost

import (
	"bytes"
	"cmp"
	"strconv"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/detect"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/event/zone"
)

// ID is the adapter's ID.
const ID = "australiapost"

const (
	ruleWording = ID + ":wording"
	notKnown    = "ESB-10001"
)

// Options are what the adapter can be told. The zero value is right. The Code of a row is a wording.
type Options = carrier.Options

// Adapter reads answers of Australia Post. It is immutable and safe for concurrent use.
// It is a carrier.Adapter, Recognizer, Detector, Reader, Lister and Profiler: beside the methods shown it has
// ID() string, Read(event.Native) (carrier.Row, bool), Rows() iter.Seq[carrier.Row] and Profile() carrier.Profile.
type Adapter struct {
	walk.Base
	places *zone.Finder
}

var profile = carrier.Profile{
	Name:        "Australia Post",
	TrackingURL: "https://auspost.com.au/mypost/track/details/{number}",
	Contact:     "13 76 78",
	Week:        calendar.MonFri,
	StorageDays: 10,
}

// New returns the adapter. It is an error if the system has no time zone data, or if o.Codes are no
// valid rows.
func New(o Options) (*Adapter, error) {
	base, err := walk.NewBase(ID, codes, "Australia/Sydney", profile, o)
	if err != nil {
		return nil, err
	}
	places, err := walk.Places(o, "AU")
	if err != nil {
		return nil, err
	}
	return &Adapter{base, places}, nil
}

// Recognize reports whether the body is a tracking answer of Australia Post.
func (a *Adapter) Recognize(p carrier.Payload) carrier.Confidence {
	head := walk.Head(p)
	if !bytes.Contains(head, []byte(`"tracking_results"`)) {
		return carrier.No
	}
	if bytes.Contains(head, []byte(`"trackable_items"`)) || bytes.Contains(head, []byte(`"tracking_id"`)) {
		return carrier.Certain
	}
	return carrier.Weak
}

// Detect reports whether the number is in a form of Australia Post.
func (a *Adapter) Detect(number string) carrier.Confidence { return detect.As(ID, number) }

// Read returns today's reading of a stored wording.
func (a *Adapter) Read(n event.Native) (carrier.Row, bool) {
	return a.Base.Read(event.Native{Code: n.Text.Reveal()})
}

// Decode reads an answer.
func (a *Adapter) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{})
	if err != nil {
		return nil, err
	}
	if !b.Root().Get("tracking_results").Present() {
		for e := range b.Root().Each("errors") {
			return a.refusal(b, e)
		}
		return nil, b.Fail(b.Root(), walk.ErrShape)
	}
	for n := range b.Root().Each("tracking_results") {
		a.result(b, n)
	}
	return b.Tracks()
}

// refusal reads an answer that is an error as a whole.
func (a *Adapter) refusal(b *walk.Body, e wire.Node) ([]event.Track, error) {
	code := e.Get("code")
	if code.Trim() == notKnown {
		b.Track(e, "", 0).Issue(event.NotFound, code, notKnown)
		return b.Tracks()
	}
	out := &carrier.RemoteError{Code: code.Trim(), Message: e.Get("name").Trim()}
	if strings.Contains(strings.ToLower(out.Message), "unavailable") {
		out.Retry = carrier.RetryLater
	}
	return nil, b.Fail(code, out)
}

func (a *Adapter) result(b *walk.Body, n wire.Node) {
	t := b.Track(n, n.Get("tracking_id").Trim(), count(n))
	for e := range n.Each("errors") {
		code := e.Get("code")
		kind := event.SourceError
		if code.Trim() == notKnown {
			kind = event.NotFound
		}
		t.Issue(kind, code, code.Trim())
	}
	full, one := true, !several(n, t.Number)
	for x := range n.Each("trackable_items") {
		if x.CountEach("items") == 0 {
			full = a.article(t, x, one) && full
			continue
		}
		if consignment := x.Get("consignment_id").Trim(); consignment != t.Number {
			t.Ref(event.RefPartner, consignment)
		}
		t.Items, _ = strconv.Atoi(x.Get("number_of_items").Trim())
		for y := range x.Each("items") {
			full = a.article(t, y, one) && full
		}
	}
	if len(t.Events) == 0 {
		full = false
		a.state(t, n, "")
	}
	if full {
		t.Complete()
	}
}

// count is how many events a result holds.
func count(n wire.Node) (events int) {
	for x := range n.Each("trackable_items") {
		events += x.CountEach("events")
		for y := range x.Each("items") {
			events += y.CountEach("events")
		}
	}
	return events
}

// several reports whether a result holds an article with another number than this.
func several(n wire.Node, number string) bool {
	other := func(article wire.Node) bool {
		id := article.Get("article_id").Trim()
		return id != "" && id != number
	}
	for x := range n.Each("trackable_items") {
		if other(x) {
			return true
		}
		for y := range x.Each("items") {
			if other(y) {
				return true
			}
		}
	}
	return false
}

// article reads one article: the parcel asked for if it has its number and is the one there is, else a
// piece of it. It reports whether the history of the article is there.
func (a *Adapter) article(t *walk.Track, n wire.Node, one bool) bool {
	piece := n.Get("article_id").Trim()
	if piece == t.Number && one {
		piece = ""
	}
	t.Ref(event.RefPiece, piece)
	t.Service = cmp.Or(t.Service, n.Get("product_type").Trim())
	before := len(t.Events)
	for x := range n.Each("events") {
		e := t.Event(x)
		if e == nil {
			continue
		}
		a.read(t, e, x.Get("description"))
		e.Piece = piece
		e.Place = place(x.Get("location").Trim())
		e.At = t.Time(x.Get("date"), clock.ISO, a.zone(e.Place))
	}
	if len(t.Events) > before {
		return true
	}
	a.state(t, n, piece)
	return false
}

// state makes an event of the status of what has no events: it is all that is said.
func (a *Adapter) state(t *walk.Track, n wire.Node, piece string) {
	word := n.Get("status")
	if word.Trim() == "" {
		return
	}
	if e := t.Event(n); e != nil {
		a.read(t, e, word)
		e.Piece = piece
	}
}

// read reads a wording.
func (a *Adapter) read(t *walk.Track, e *event.Event, n wire.Node) {
	e.Native.Text = event.Sensitive(n.Trim())
	if row, ok := a.Read(e.Native); ok {
		e.Status, e.Detail, e.Reason, e.Rule = row.Status, row.Detail, row.Reason, ruleWording
		return
	}
	t.Unmapped(e, n)
}

// place reads "ALEXANDRIA NSW". What does not end in a state is a name.
func place(text string) event.Place {
	at := strings.LastIndexByte(text, ' ')
	switch region := text[at+1:]; region {
	case "ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA":
		return event.Place{City: strings.TrimRight(text[:max(at, 0)], ", "), Region: region, Country: "AU"}
	}
	return event.Place{Name: text}
}

// zone is that of the state; nil where it is not known.
func (a *Adapter) zone(p event.Place) *time.Location {
	loc, _ := a.places.At(p.Country, p.Region, "")
	return loc
}
