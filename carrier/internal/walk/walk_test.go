package walk_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

var codes = carrier.MustTable(
	carrier.Row{Code: "1", Status: status.Accepted},
	carrier.Row{Code: "9", Status: status.Delivered},
)

func base(t testing.TB, o carrier.Options) walk.Base {
	b, err := walk.NewBase("testpost", codes, "Europe/Berlin", carrier.Profile{Name: "Testpost"}, o)
	require.NoError(t, err)
	return b
}

var received = time.Date(2026, time.May, 6, 12, 0, 0, 0, time.UTC)

// read walks {"parcels": [{"n": …, "scans": [{"c": …, "t": …}], "due": …}]}.
func read(t testing.TB, o carrier.Options, body string) ([]event.Track, error) {
	t.Helper()
	base := base(t, o)
	b, err := walk.Open(&base, carrier.Payload{Body: []byte(body), Received: received, Number: "ASKED"}, wire.Options{})
	if err != nil {
		return nil, err
	}
	for n := range b.Root().Each("parcels") {
		track := b.Track(n, n.Get("n").Trim(), n.CountEach("scans"))
		for x := range n.Each("scans") {
			if e := track.Event(x); e != nil {
				track.Read(e, x.Get("c"), x.Get("c").Trim(), "")
				e.At = track.Time(x.Get("t"), clock.ISO, nil)
			}
		}
		track.Promise(event.PromiseDelivery, event.Stamp{}, track.Due(n.Get("due"), clock.ISO))
		track.Complete()
	}
	return b.Tracks()
}

func kinds(t event.Track) []event.IssueKind {
	var out []event.IssueKind
	for _, i := range t.Issues {
		out = append(out, i.Kind)
	}
	return out
}

func TestTimesThatCannotBe(t *testing.T) {
	tests := []struct {
		name, at string
		want     []event.IssueKind
		stamp    string
		why      string
	}{
		{"fine", "2026-05-05T10:00", nil, "2026-05-05T10:00+02:00", "read at home"},
		{"none", "", []event.IssueKind{event.MissingField}, "", "a scan without a time says so"},
		{"garbage", "32.13.2026", []event.IssueKind{event.UnreadableTime}, "", "no time is invented"},
		{"before 2000", "1999-12-31T10:00:00Z", []event.IssueKind{event.UnreadableTime}, "1999-12-31T10:00:00+00:00", "kept, and it never decides"},
		{"offset beyond 14 hours", "2026-05-05T10:00+23:00", []event.IssueKind{event.UnreadableTime}, "2026-05-05T10:00+23:00", "kept, and it never decides"},
		{"over a day ahead", "2026-05-08T10:00:00Z", []event.IssueKind{event.FutureEvent}, "2026-05-08T10:00:00+00:00", "kept, and it never decides"},
		{"hours ahead", "2026-05-07T10:00:00Z", nil, "2026-05-07T10:00:00+00:00", "clocks differ by less than a day"},
		{"twice on the clock", "2025-10-26T02:30", []event.IssueKind{event.ZoneAmbiguous}, "2025-10-26T02:30+02:00", "the first of the two"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := read(t, carrier.Options{}, `{"parcels": {"n": "TP1", "scans": {"c": "1", "t": "`+tt.at+`"}}}`)
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, kinds(got[0])); diff != "" || got[0].Events[0].At.String() != tt.stamp {
				t.Errorf("stamp %q, want %q; %s (-want +got):\n%s", got[0].Events[0].At, tt.stamp, tt.why, diff)
			}
		})
	}
}

func TestDue(t *testing.T) {
	for due, want := range map[string]struct {
		promises, issues int
		why              string
	}{
		"2026-05-08": {1, 0, "a day to come"},
		"":           {0, 0, "no promise is no issue"},
		"soon":       {0, 1, "a promise that cannot be read"},
		"2028-01-01": {0, 1, "over 400 days ahead nobody promises anything"},
	} {
		got, err := read(t, carrier.Options{}, `{"parcels": {"n": "TP1", "due": "`+due+`"}}`)
		require.NoError(t, err)
		if len(got[0].Promises) != want.promises || len(got[0].Issues) != want.issues {
			t.Errorf("due %q gives %d promises and %d issues: %s", due, len(got[0].Promises), len(got[0].Issues), want.why)
		}
	}
}

func TestLimitsOfEvents(t *testing.T) {
	scan := `{"c": "1", "t": "2026-05-05T10:00"}`
	body := `{"parcels": {"n": "TP1", "scans": [` + strings.Repeat(scan+",", 9) + scan + `]}}`
	got, err := read(t, carrier.Options{Limits: carrier.Limits{Events: 4}}, body)
	require.NoError(t, err)
	if len(got[0].Events) != 4 || !cmp.Equal(kinds(got[0]), []event.IssueKind{event.TooManyEvents}) {
		t.Errorf("%d events, issues %v: the rest is cut off and said once", len(got[0].Events), kinds(got[0]))
	}
	if !got[0].Whole.IsZero() {
		t.Error("a history that was cut off is not whole: it would withdraw what was known")
	}
	got, err = read(t, carrier.Options{}, body)
	require.NoError(t, err)
	if len(got[0].Events) != 10 || !got[0].Whole.Equal(received) {
		t.Errorf("%d events, whole %s", len(got[0].Events), got[0].Whole)
	}
}

func TestCutRecords(t *testing.T) {
	body := `{"parcels": [{"n": "TP1", "scans": [{"c": "9", "t": "2026-05-05T10:00"}]}, {"n": "TP2", "scans": [{"c": "1", "t": "2026-05-05T10:00"}, {"c": "9"`
	got, err := read(t, carrier.Options{}, body)
	require.NoError(t, err)
	if len(got) != 2 || len(got[0].Issues) != 0 || got[0].Whole.IsZero() {
		t.Fatalf("the parcel before the cut is whole: %+v", got)
	}
	if !cmp.Equal(kinds(got[1]), []event.IssueKind{event.Truncated}) || len(got[1].Events) != 1 || !got[1].Whole.IsZero() {
		t.Errorf("of the cut one the whole scan stays: %d events, issues %v", len(got[1].Events), kinds(got[1]))
	}
	if at := got[1].Issues[0].Offset; at != int64(len(body)) {
		t.Errorf("the cut is at %d, not at %d", at, len(body))
	}
}

func TestErrors(t *testing.T) {
	tests := []struct {
		name, body string
		is         error
		why        string
	}{
		{"nothing", "", carrier.ErrPayload, "an empty body says nothing"},
		{"no format", "hello", carrier.ErrPayload, "neither JSON nor XML"},
		{"no track", `{"parcels": []}`, carrier.ErrPayload, "readable, and about nothing"},
		{"cut at once", `{"parcels": [`, event.Truncated, "the cause is the cut"},
		{"too deep", strings.Repeat("[", 100), carrier.ErrLimit, "depth is bounded"},
		{"doctype", `<!DOCTYPE x><x/>`, carrier.ErrPayload, "entities are refused"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := read(t, carrier.Options{}, tt.body)
			var at *carrier.DecodeError
			if !errors.As(err, &at) || !errors.Is(err, tt.is) {
				t.Fatalf("error %v, want a *DecodeError that is %v: %s", err, tt.is, tt.why)
			}
			if at.Carrier != "testpost" || at.Offset > int64(len(tt.body)) {
				t.Errorf("carrier %q, offset %d", at.Carrier, at.Offset)
			}
		})
	}
}

func TestOptions(t *testing.T) {
	tokyo, err := time.LoadLocation("Asia/Tokyo")
	require.NoError(t, err)
	own := carrier.Row{Code: "1", Status: status.Registered}
	got, err := read(t, carrier.Options{Zone: tokyo, Codes: []carrier.Row{own}}, `{"parcels": {"scans": {"c": "1", "t": "2026-05-05T10:00"}}}`)
	require.NoError(t, err)
	e := got[0].Events[0]
	if got[0].Number != "ASKED" || e.Status != status.Registered || e.At.String() != "2026-05-05T10:00+09:00" {
		t.Errorf("number %q, %s at %s", got[0].Number, e.Status, e.At)
	}
	got, err = read(t, carrier.Options{Zone: walk.Unzoned}, `{"parcels": {"scans": {"c": "1", "t": "2026-05-05T10:00"}}}`)
	require.NoError(t, err)
	if at := got[0].Events[0].At; at.Zone() != event.ZoneUnknown {
		t.Errorf("%s: without a zone a clock stays without one", at)
	}
	if _, err := walk.NewBase("testpost", codes, "", carrier.Profile{}, carrier.Options{Codes: []carrier.Row{{}}}); err == nil {
		t.Error("faulty rows of the caller must be said")
	}
	if _, err := walk.NewBase("testpost", codes, "Nowhere/None", carrier.Profile{}, carrier.Options{}); err == nil {
		t.Error("an unknown home zone must be said")
	}
}

func TestPowers(t *testing.T) {
	if got := walk.Head(carrier.Payload{Body: make([]byte, 1<<20)}); len(got) != 64<<10 {
		t.Errorf("the head of a body has %d bytes", len(got))
	}
	if f, err := walk.Places(carrier.Options{Zone: walk.Unzoned}, "US"); f != nil || err != nil {
		t.Errorf("got %v, %v", f, err)
	}
	day := func(d int, s status.Status) event.Event {
		return event.Event{Status: s, At: event.On(2026, time.May, d)}
	}
	events := []event.Event{day(1, status.Delivered), day(3, status.Returned), day(5, status.InTransit)}
	if got := walk.HandedOver(events); got != &events[1] {
		t.Errorf("the newest hand-over is %v", got)
	}
	if walk.HandedOver(events[2:]) != nil {
		t.Error("nothing was handed over")
	}
}

// An error says what came in place of an answer, in words that help, and is of one kind still.
func TestUnreadableText(t *testing.T) {
	tests := []struct {
		name, body string
		is         error
		want, why  string
	}{
		{"a page", "<!DOCTYPE html><html><body>502</body></html>", carrier.ErrPayload, "testpost: unreadable payload: an HTML page", "not a fault of declarations"},
		{"a page without a declaration", "<html><body>502</body></html>", carrier.ErrPayload, "testpost: /html: at byte 0: unreadable payload: an HTML page", "it is sound XML"},
		{"a page that is no XML", "<html><body>502<br></body></html>", carrier.ErrPayload, "testpost: /html: at byte 0: unreadable payload: an HTML page", "nobody wants to know of the br"},
		{"gzip", "\x1f\x8b\x08\x00\x00", carrier.ErrPayload, "testpost: unreadable payload: still compressed (gzip)", "the client did not inflate it"},
		{"another declaration", "<!DOCTYPE r><r/>", carrier.ErrPayload, "testpost: unreadable payload: document type declaration refused", "no page"},
		{"empty", "", carrier.ErrPayload, "testpost: unreadable payload: empty body", "nothing came"},
		{"another carrier's", `{"shipments":[]}`, carrier.ErrPayload, "testpost: /: at byte 0: unreadable payload: no answer of this carrier's shape", "sound JSON, but nothing is found in it"},
		{"too long", `{"parcels":[` + strings.Repeat(" ", 100) + `]}`, carrier.ErrLimit, "testpost: at byte 64: over a limit: bytes of body over 64", "once is enough"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := read(t, carrier.Options{Limits: carrier.Limits{Body: 64}}, tt.body)
			var at *carrier.DecodeError
			if !errors.As(err, &at) || !errors.Is(err, tt.is) || err.Error() != tt.want {
				t.Errorf("%v, want %q: %s", err, tt.want, tt.why)
			}
		})
	}
}
