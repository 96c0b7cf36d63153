package carrier_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// testpost is a carrier of our own: a body is "testpost NUMBER CODE...", one scan for each code.
type testpost struct {
	id    string
	sure  carrier.Confidence
	table carrier.Table
}

func (a testpost) ID() string { return a.id }

func (a testpost) Recognize(p carrier.Payload) carrier.Confidence {
	if bytes.HasPrefix(p.Body, []byte("testpost")) {
		return a.sure
	}
	return carrier.No
}

func (a testpost) Detect(number string) carrier.Confidence {
	if strings.HasPrefix(number, "TP") {
		return a.sure
	}
	return carrier.No
}

func (a testpost) Read(n event.Native) (carrier.Row, bool) { return a.table.Lookup(n.Code, n.Sub) }

func (a testpost) Decode(p carrier.Payload) ([]event.Track, error) {
	words := strings.Fields(string(p.Body))
	switch {
	case len(words) == 0:
		return nil, nil
	case words[0] == "panic":
		panic("a fault")
	case words[0] == "login":
		return nil, &carrier.RemoteError{Code: "1006", Message: "Ivan is not logged in", Retry: carrier.RetryLogin}
	case words[0] != "testpost":
		return nil, errors.New("not mine")
	}
	t := event.Track{}
	for _, w := range words[1:] {
		if strings.HasPrefix(w, "TP") {
			t.Number = w
			continue
		}
		e := event.Event{Native: event.Native{Code: w}}
		if row, ok := a.Read(e.Native); ok {
			e.Status, e.Detail, e.Reason = row.Status, row.Detail, row.Reason
		} else {
			t.Issues = append(t.Issues, event.Issue{Kind: event.UnmappedCode, Value: w})
		}
		t.Events = append(t.Events, e)
	}
	return []event.Track{t}, nil
}

// lines is a testpost that streams, a payload a line.
type lines struct{ testpost }

func (a lines) Stream(rd io.Reader, about carrier.Payload) iter.Seq2[event.Track, error] {
	return func(yield func(event.Track, error) bool) {
		b, err := io.ReadAll(rd)
		for line := range bytes.Lines(b) {
			about.Body = line
			tracks, err := a.Decode(about)
			var t event.Track
			if err == nil {
				t = tracks[0]
			}
			if !yield(t, err) {
				return
			}
		}
		if err != nil {
			yield(event.Track{}, err)
		}
	}
}

var received = time.Date(2026, 5, 5, 10, 0, 0, 0, time.FixedZone("", 3*3600))

var simple = testpost{"testpost", carrier.Strong, carrier.MustTable(carrier.Row{Code: "1", Status: status.Accepted})}

func registry(t testing.TB, adapters ...carrier.Adapter) *carrier.Registry {
	r, err := carrier.NewRegistry(adapters...)
	require.NoError(t, err)
	return r
}

func TestNewRegistryRefuses(t *testing.T) {
	for why, list := range map[string][]carrier.Adapter{
		"nil is no adapter":                      {nil},
		"an empty ID cannot be told":             {testpost{}},
		"two of one ID cannot be told apart":     {simple, simple},
		"one faulty adapter among good ones too": {simple, testpost{}},
	} {
		if _, err := carrier.NewRegistry(list...); err == nil {
			t.Errorf("no error; %s", why)
		}
	}
}

func TestDecodeFillsInAndSeals(t *testing.T) {
	got, err := registry(t, simple).Decode("", carrier.Payload{Body: []byte("testpost TP1 1 77"), Received: received})
	require.NoError(t, err)
	at := received.UTC()
	span := event.Span{First: at, Last: at}
	want := event.Track{
		Carrier: "testpost", Number: "TP1", Source: "testpost",
		Events: []event.Event{
			{Carrier: "testpost", Number: "TP1", Status: status.Accepted, Native: event.Native{Code: "1"}, Seen: span},
			{Carrier: "testpost", Number: "TP1", Native: event.Native{Code: "77"}, Seen: span},
		},
		Issues: []event.Issue{{Kind: event.UnmappedCode, Value: "77", Seen: span}},
	}
	event.Seal(&want)
	if diff := cmp.Diff([]event.Track{want}, got, cmp.AllowUnexported(event.Stamp{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got[0].Events[0].ID.IsZero() {
		t.Error("an event without identity is not sealed")
	}
}

func TestDecodeErrors(t *testing.T) {
	twin := testpost{"testtwin", carrier.Strong, carrier.Table{}}
	tests := []struct {
		name, id, body string
		is             error
		text           string
		why            string
	}{
		{"nobody", "", "what is this", carrier.ErrNoAdapter, "nobody recognizes", "an unknown body is not given to the first that comes"},
		{"nothing at all", "", " \n", carrier.ErrNoAdapter, "empty body", "not a body that somebody should have recognized"},
		{"a page", "", "<!DOCTYPE html><html></html>", carrier.ErrNoAdapter, "an HTML page", "a gateway answered, not the carrier"},
		{"compressed", "", "\x1f\x8b\x08", carrier.ErrNoAdapter, "still compressed (gzip)", "the client did not inflate it"},
		{"tie", "", "testpost TP1 1", carrier.ErrNoAdapter, "testpost, testtwin", "a tie is named, not guessed"},
		{"no such adapter", "ups", "testpost TP1 1", carrier.ErrNoAdapter, "ups", "a misspelt ID must be seen"},
		{"adapter's own error", "testpost", "garbage", nil, "testpost: not mine", "plain errors of a stranger's adapter get the carrier's name"},
		{"nothing in it", "testpost", "", carrier.ErrPayload, "testpost", "no tracks and no error is a fault too"},
		{"no number", "testpost", "testpost 1", carrier.ErrNoNumber, "testpost", "a track that nobody can file is no track"},
		{"panic", "testpost", "panic", nil, "fault", "one bad payload must not end a feed"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tracks, err := registry(t, simple, twin).Decode(tt.id, carrier.Payload{Body: []byte(tt.body)})
			var at *carrier.DecodeError
			if !errors.As(err, &at) || tracks != nil {
				t.Fatalf("%d tracks, error %v, want a *DecodeError; %s", len(tracks), err, tt.why)
			}
			if tt.is != nil && !errors.Is(err, tt.is) || !strings.Contains(err.Error(), tt.text) {
				t.Errorf("error %q, want one that says %q; %s", err, tt.text, tt.why)
			}
		})
	}
}

func TestDecodeTakesTheNumberAskedFor(t *testing.T) {
	got, err := registry(t, simple).Decode("testpost", carrier.Payload{Body: []byte("testpost 1"), Number: "TP9"})
	require.NoError(t, err)
	if got[0].Number != "TP9" || got[0].Events[0].Number != "TP9" || !got[0].Events[0].Seen.IsZero() {
		t.Errorf("got number %q, seen %v", got[0].Number, got[0].Events[0].Seen)
	}
}

// People paste numbers with blanks, and S10 numbers in small letters: it is one parcel all the same.
func TestDecodeTakesTheNumberAsPeopleTypeIt(t *testing.T) {
	for typed, want := range map[string]string{
		" TP 9\u00a08\n": "TP98", "ra 644 000 001 ru": "RA644000001RU", "ra644000001r": "ra644000001r",
		"ra64400000!ru": "ra64400000!ru", "tp9": "tp9", "r1644000001ru": "r1644000001ru", "ra644000001r1": "ra644000001r1",
	} {
		got, err := registry(t, simple).Decode("testpost", carrier.Payload{Body: []byte("testpost 1"), Number: typed})
		require.NoError(t, err)
		if got[0].Number != want {
			t.Errorf("%q is %q, want %q", typed, got[0].Number, want)
		}
		for track, err := range registry(t, numbered{}).Stream("numbered", strings.NewReader(""), carrier.Payload{Number: typed}) {
			if err != nil || track.Number != want {
				t.Errorf("in a stream %q is %q, want %q: %v", typed, track.Number, want, err)
			}
		}
	}
}

// numbered reads one track of the number asked for, whatever the body.
type numbered struct{ testpost }

func (numbered) ID() string { return "numbered" }

func (numbered) Stream(_ io.Reader, about carrier.Payload) iter.Seq2[event.Track, error] {
	return func(yield func(event.Track, error) bool) { yield(event.Track{Number: about.Number}, nil) }
}

// faulty panics whatever it is asked; its stream after the first track.
type faulty struct{ testpost }

func (faulty) ID() string                                   { return "faulty" }
func (faulty) Recognize(carrier.Payload) carrier.Confidence { panic("a fault") }
func (faulty) Detect(string) carrier.Confidence             { panic("a fault") }
func (faulty) Stream(io.Reader, carrier.Payload) iter.Seq2[event.Track, error] {
	return func(yield func(event.Track, error) bool) {
		yield(event.Track{Number: "TP1"}, nil)
		panic("a fault")
	}
}

// A stranger's adapter with a fault must not end the program, nor hide the others.
func TestFaultyAdapterIsContained(t *testing.T) {
	r := registry(t, faulty{}, simple)
	if got, err := r.Decode("", carrier.Payload{Body: []byte("testpost TP1 1")}); err != nil || len(got) != 1 {
		t.Errorf("the other one reads it: %v", err)
	}
	if got := r.Detect("TP1"); len(got) != 1 || got[0].ID != "testpost" {
		t.Errorf("the other one knows the number: %v", got)
	}
	var said []string
	for track, err := range r.Stream("faulty", strings.NewReader(""), carrier.Payload{}) {
		said = append(said, fmt.Sprint(track.Number, " ", err))
	}
	if want := []string{"TP1 <nil>", " faulty: the adapter has a fault"}; !slices.Equal(said, want) {
		t.Errorf("got %q, want %q", said, want)
	}
	for range r.Stream("faulty", strings.NewReader(""), carrier.Payload{}) {
		break // and then it panics, unheard
	}
	require.PanicsWithValue(t, "the caller's own", func() {
		for range r.Stream("faulty", strings.NewReader(""), carrier.Payload{}) {
			panic("the caller's own")
		}
	})
}

// A pipe need not be full, or closed, before its first record is read.
func TestStreamDoesNotWait(t *testing.T) {
	rd, wr := io.Pipe()
	defer func() { require.NoError(t, wr.Close()) }()
	got := make(chan error, 1)
	go func() {
		for _, err := range registry(t, numbered{}).Stream("numbered", rd, carrier.Payload{Number: "TP1"}) {
			got <- err
		}
	}()
	select {
	case err := <-got:
		require.NoError(t, err)
	case <-time.After(10 * time.Second):
		t.Error("it waits for the end of a pipe that it need not recognize")
	}
}

func TestRemoteErrorIsTypedAndSilent(t *testing.T) {
	_, err := registry(t, simple).Decode("testpost", carrier.Payload{Body: []byte("login")})
	var remote *carrier.RemoteError
	require.ErrorAs(t, err, &remote)
	if remote.Retry != carrier.RetryLogin || remote.Code != "1006" {
		t.Errorf("got %+v", remote)
	}
	for _, text := range []string{err.Error(), fmt.Sprintf("%+v", remote), fmt.Sprintf("%#v", remote), remote.LogValue().String()} {
		if strings.Contains(text, "Ivan") || !strings.Contains(text, "1006") {
			t.Errorf("%q names a person, or not the code", text)
		}
	}
}

func TestRecognizeAndDetectOrder(t *testing.T) {
	r := registry(t, testpost{"weak", carrier.Weak, carrier.Table{}}, testpost{"sure", carrier.Certain, carrier.Table{}},
		testpost{"other", carrier.Weak, carrier.Table{}}, testpost{"not", carrier.No, carrier.Table{}})
	want := []carrier.Match{{ID: "sure", Confidence: carrier.Certain}, {ID: "weak", Confidence: carrier.Weak}, {ID: "other", Confidence: carrier.Weak}}
	if diff := cmp.Diff(want, r.Recognize(carrier.Payload{Body: []byte("testpost TP1")})); diff != "" {
		t.Errorf("Recognize (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(want, r.Detect("TP1")); diff != "" {
		t.Errorf("Detect (-want +got):\n%s", diff)
	}
	if r.Detect("1Z") != nil {
		t.Error("nobody's number must match nobody")
	}
	if ids := slices.Collect(r.All()); len(ids) != 4 {
		t.Errorf("All yields %d adapters", len(ids))
	}
	if a, ok := r.Adapter("sure"); !ok || a.ID() != "sure" {
		t.Error("Adapter does not find by ID")
	}
}

func TestReread(t *testing.T) {
	old := registry(t, simple)
	tracks, err := old.Decode("", carrier.Payload{Body: []byte("testpost TP1 1 2 77"), Received: received})
	require.NoError(t, err)
	stored := event.Join(tracks...)
	table := carrier.MustTable(
		carrier.Row{Code: "2", Status: status.InTransit},
		carrier.Row{Code: "77", Status: status.Delivered},
	)
	got := registry(t, testpost{"testpost", carrier.Strong, table}).Reread(stored)
	want := map[string]status.Status{"1": status.Accepted, "2": status.InTransit, "77": status.Delivered}
	for _, e := range got.Events() {
		if e.Status != want[e.Native.Code] {
			t.Errorf("code %s reads %s, want %s: today's table reads it, and one it lacks keeps its reading", e.Native.Code, e.Status, want[e.Native.Code])
		}
	}
	if err := got.Tracks[0].Err(); err != nil {
		t.Errorf("the codes are mapped now, but: %v", err)
	}
	if stored.Tracks[0].Err() == nil {
		t.Error("the stored shipment must not change")
	}
	if diff := cmp.Diff(stored, registry(t).Reread(stored), cmp.AllowUnexported(event.Stamp{})); diff != "" {
		t.Errorf("without the adapter nothing changes (-want +got):\n%s", diff)
	}
}

// A source that the registry has not is read by nobody else's table, and what was said of a whole
// consignment is not taken back by the code of one event.
func TestRereadKeeps(t *testing.T) {
	r := registry(t, testpost{"testpost", carrier.Strong, carrier.MustTable(
		carrier.Row{Code: "D", Status: status.Delivered}, carrier.Row{Code: "T", Status: status.InTransit}, carrier.Row{Code: "C", Status: status.Cancelled},
	)})
	for _, tt := range []struct {
		source string
		stored status.Status
		code   string
		want   status.Status
		why    string
	}{
		{"testpost", status.InTransit, "D", status.Delivered, "today's table reads it otherwise"},
		{"aggregator", status.InTransit, "D", status.InTransit, "another source means something else by D"},
		{"", status.InTransit, "D", status.Delivered, "without a source it is the carrier's own"},
		{"testpost", status.Returned, "D", status.Returned, "delivered on the way back"},
		{"testpost", status.Returning, "T", status.Returning, "moving on the way back"},
		{"testpost", status.Returning, "D", status.Delivered, "on the way and there are not the same on any way"},
		{"testpost", status.Returned, "T", status.InTransit, "nor are there and on the way"},
		{"testpost", status.Returning, "C", status.Cancelled, "no way back is a cancelled one"},
	} {
		s := event.Join(event.Track{Carrier: "testpost", Number: "TP1", Source: tt.source,
			Events: []event.Event{{Status: tt.stored, Native: event.Native{Code: tt.code}}}})
		if got := r.Reread(s).Events()[0].Status; got != tt.want {
			t.Errorf("%s of %q read as %s is %s, want %s: %s", tt.code, tt.source, tt.stored, got, tt.want, tt.why)
		}
	}
}

func TestStream(t *testing.T) {
	feed := "testpost TP1 1\ngarbage\ntestpost TP2 1\n"
	var numbers []string
	var failed int
	for track, err := range registry(t, lines{simple}).Stream("", strings.NewReader(feed), carrier.Payload{Received: received}) {
		if err != nil {
			var at *carrier.DecodeError
			require.ErrorAs(t, err, &at)
			failed++
			continue
		}
		if track.Events[0].ID.IsZero() || track.Events[0].Seen.IsZero() {
			t.Error("a streamed track must be sealed and stamped")
		}
		numbers = append(numbers, track.Number)
	}
	if diff := cmp.Diff([]string{"TP1", "TP2"}, numbers); diff != "" || failed != 1 {
		t.Errorf("%d failed, want 1: a bad record does not end the stream (-want +got):\n%s", failed, diff)
	}
}

func TestStreamOfAnAdapterThatDoesNot(t *testing.T) {
	count := func(id string, rd io.Reader) (tracks, failed int) {
		for _, err := range registry(t, simple).Stream(id, rd, carrier.Payload{}) {
			if err != nil {
				failed++
				continue
			}
			tracks++
		}
		return tracks, failed
	}
	if n, failed := count("testpost", strings.NewReader("testpost TP1 1")); n != 1 || failed != 0 {
		t.Errorf("%d tracks, %d errors: the feed is read as one payload", n, failed)
	}
	if n, failed := count("nobody", strings.NewReader("x")); n != 0 || failed != 1 {
		t.Errorf("%d tracks, %d errors for an unknown ID", n, failed)
	}
	broken := io.MultiReader(strings.NewReader("testpost TP1"), iotest.ErrReader(io.ErrUnexpectedEOF))
	if n, failed := count("testpost", broken); n != 0 || failed != 1 {
		t.Errorf("%d tracks, %d errors for a reader that fails", n, failed)
	}
	if n, failed := count("testpost", strings.NewReader("garbage")); n != 0 || failed != 1 {
		t.Errorf("%d tracks, %d errors for a body that is none", n, failed)
	}
	endless := io.LimitReader(zeros{}, carrier.DefaultBody+10)
	if n, failed := count("testpost", endless); n != 0 || failed != 1 {
		t.Errorf("%d tracks, %d errors for a feed over the limit", n, failed)
	}
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { return len(p), nil }

func TestCover(t *testing.T) {
	e := func(code, text string, s status.Status) event.Event {
		return event.Event{Carrier: "testpost", Status: s, Native: event.Native{Code: code, Text: event.Sensitive(text)}}
	}
	tracks := []event.Track{
		{Events: []event.Event{e("1", "in", status.Accepted), e("77", "zig", 0), e("77", "zag", 0)}},
		{Events: []event.Event{e("", "no code here", 0), e("5", "", 0), e("", "", 0)}},
		{Events: []event.Event{{Carrier: "testpost", Newer: "status=beamed", Native: event.Native{Code: "B"}}}},
	}
	want := carrier.Coverage{Events: 7, Mapped: 1, Unmapped: []carrier.Uncovered{
		{Carrier: "testpost", Code: "77", Count: 2, Sample: "zag"},
		{Carrier: "testpost", Count: 1}, // an event that says nothing has no status either
		{Carrier: "testpost", Count: 1, Sample: "no code here"},
		{Carrier: "testpost", Code: "5", Count: 1},
		{Carrier: "testpost", Code: "B", Count: 1}, // of a newer release
	}}
	if diff := cmp.Diff(want, carrier.Cover(slices.Values(tracks)), cmp.Comparer(func(a, b event.Sensitive) bool { return a == b })); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestPrints(t *testing.T) {
	if got := fmt.Sprint(carrier.Payload{Body: []byte("secret"), Number: "TP1", Received: received}); got != "payload of 6 bytes received 2026-05-05T07:00:00Z" {
		t.Errorf("a payload prints its size and when it came, got %q", got)
	}
	if got := carrier.Confidence(9).String() + " " + carrier.Retry(9).String() + " " + carrier.Strong.String(); got != "confidence(9) retry(9) strong" {
		t.Errorf("got %q", got)
	}
	if _, err := carrier.Confidence(9).MarshalText(); err == nil {
		t.Error("an invalid confidence has no text")
	}
	if b, err := carrier.Weak.MarshalText(); err != nil || string(b) != "weak" {
		t.Errorf("got %q, %v", b, err)
	}
	var back carrier.Confidence // unmarshal a confidence
	if err := back.UnmarshalText([]byte("certain")); err != nil || back != carrier.Certain {
		t.Errorf("got %s, %v", back, err)
	}
	if back.UnmarshalText([]byte("sure")) == nil {
		t.Error("sure is no confidence")
	}
	var retry carrier.Retry
	if err := retry.UnmarshalText([]byte("login")); err != nil || retry != carrier.RetryLogin || retry.UnmarshalText([]byte("x")) == nil {
		t.Errorf("got %s, %v", retry, err)
	}
	if b, err := carrier.RetryLater.MarshalText(); err != nil || string(b) != "later" {
		t.Errorf("got %q, %v", b, err)
	}
	if _, err := carrier.Retry(9).MarshalText(); err == nil {
		t.Error("an invalid retry has no text")
	}
	err := &carrier.DecodeError{Carrier: "spsr", Path: "/root/Invoices", Offset: 12, Err: carrier.ErrLimit}
	if got := err.Error(); got != "spsr: /root/Invoices: at byte 12: over a limit" {
		t.Errorf("got %q", got)
	}
}

func TestLimitsDefaults(t *testing.T) {
	if l := (carrier.Limits{}); l.MaxBody() != 32<<20 || l.MaxEvents() != 10_000 {
		t.Errorf("the zero Limits are %d bytes and %d events", l.MaxBody(), l.MaxEvents())
	}
	if l := (carrier.Limits{Body: 5, Events: -1}); l.MaxBody() != 5 || l.MaxEvents() != 10_000 {
		t.Errorf("got %d and %d: a negative limit is none", l.MaxBody(), l.MaxEvents())
	}
}

func ExampleRegistry_Decode() {
	r, err := carrier.NewRegistry(simple)
	if err != nil {
		panic(err)
	}
	tracks, err := r.Decode("", carrier.Payload{Body: []byte("testpost TP1 1"), Received: received})
	fmt.Println(event.Join(tracks...).Verdict().Status, err)
	_, err = r.Decode("", carrier.Payload{Body: []byte("<html>")})
	fmt.Println(err)
	// Output:
	// accepted <nil>
	// no adapter for this: an HTML page
}

// TestStreamThatCannotBeRead: why nothing could be read is said, not that nobody recognizes it.
func TestStreamThatCannotBeRead(t *testing.T) {
	r, err := carrier.NewRegistry()
	require.NoError(t, err)
	broken := errors.New("the disk is gone")
	for _, got := range r.Stream("", iotest.ErrReader(broken), carrier.Payload{}) {
		if !errors.Is(got, broken) {
			t.Errorf("got %v, want %v", got, broken)
		}
	}
	for _, got := range r.Stream("", strings.NewReader(""), carrier.Payload{}) {
		if !errors.Is(got, carrier.ErrNoAdapter) {
			t.Errorf("an empty stream: %v, want that nobody recognizes it", got)
		}
	}
}

// pointed is an adapter by pointer.
type pointed struct{ testpost }

func TestRegistryRefusesNil(t *testing.T) {
	var nothing *pointed
	tests := []struct {
		name    string
		adapter carrier.Adapter
		want    string
	}{
		{"nil", nil, "carrier: adapter 1 is nil"},
		{"a nil pointer", nothing, "carrier: adapter 1 is nil"},
		{"no ID", testpost{}, "carrier: adapter 1 has no ID"},
	}
	for _, tt := range tests {
		r, err := carrier.NewRegistry(simple, tt.adapter)
		if r != nil || err == nil || err.Error() != tt.want {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
	if _, err := carrier.NewRegistry(&pointed{simple}); err != nil {
		t.Errorf("an adapter by pointer is refused: %v", err)
	}
}

// A registry whose constructor failed holds no adapter: using it all the same is an error, not a panic.
func TestRegistryOfNothing(t *testing.T) {
	for _, r := range []*carrier.Registry{nil, {}} {
		for _, id := range []string{"", "testpost"} {
			if _, err := r.Decode(id, carrier.Payload{Body: []byte("testpost TP1 1")}); !errors.Is(err, carrier.ErrNoAdapter) {
				t.Errorf("Decode(%q): %v, want ErrNoAdapter", id, err)
			}
			for _, err := range r.Stream(id, strings.NewReader("testpost TP1 1"), carrier.Payload{}) {
				if !errors.Is(err, carrier.ErrNoAdapter) {
					t.Errorf("Stream(%q): %v, want ErrNoAdapter", id, err)
				}
			}
		}
		if _, ok := r.Adapter("testpost"); ok || len(r.Detect("TP1")) > 0 || len(slices.Collect(r.All())) > 0 {
			t.Error("there is an adapter in it")
		}
		if got := r.Reread(event.Join(event.Track{Carrier: "testpost", Number: "TP1"})); len(got.Tracks) != 1 {
			t.Errorf("Reread keeps %d tracks of 1", len(got.Tracks))
		}
	}
}
