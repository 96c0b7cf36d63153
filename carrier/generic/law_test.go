package generic_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

func full() bool { return os.Getenv("PARCELFOLD_FULL") != "" }

// TestUnknownCodesStayUnknown: random codes, and codes one letter away from a known one, get no status,
// whatever text stands beside them.
func TestUnknownCodesStayUnknown(t *testing.T) {
	const batch = 1000
	batches := 100
	if full() {
		batches = 1000
	}
	random := rand.New(rand.NewPCG(1, 2))
	letters := "abcdefghijklmnopqrstuvwxyz0123456789-_. "
	for _, m := range append(generic.Ready(), generic.Mapping{ID: "x", Languages: []string{"en"}, Codes: []carrier.Row{{Code: "delivered", Status: status.Delivered}, {Code: "10", Status: status.Accepted}}}) {
		m.Number, m.Events, m.Shipments, m.Errors, m.Format, m.State = generic.P("n"), []generic.List{{Path: "e"}}, nil, nil, generic.JSON, generic.Field{}
		m.Event = generic.Event{Code: generic.P("c"), Text: generic.P("x"), At: []generic.Time{{Path: "t"}}}
		a, err := generic.New(m)
		require.NoError(t, err)
		var known []string
		for r := range a.Rows() {
			known = append(known, r.Code)
		}
		for range batches/len(generic.Ready()) + 1 {
			var b strings.Builder
			b.WriteString(`{"n":"N1","e":[`)
			for i := range batch {
				code := []byte{}
				if len(known) > 0 && i%2 == 0 {
					code = append(code, known[random.IntN(len(known))]...)
				}
				for range 1 + random.IntN(3) {
					at := random.IntN(len(code) + 1)
					code = append(code[:at], append([]byte{letters[random.IntN(len(letters))]}, code[at:]...)...)
				}
				if i > 0 {
					b.WriteByte(',')
				}
				fmt.Fprintf(&b, `{"c":%q,"x":"Delivered","t":"2026-05-04"}`, code)
			}
			b.WriteString("]}")
			got, err := a.Decode(carrier.Payload{Body: []byte(b.String())})
			require.NoError(t, err)
			for _, e := range got[0].Events {
				row, ok := a.Read(e.Native)
				if !ok && e.Native.Code != "" && e.Status != status.Unknown || ok && row.Status != e.Status {
					t.Fatalf("%s: code %q reads as %s, the table says %s", m.ID, e.Native.Code, e.Status, row.Status)
				}
			}
		}
	}
}

// lines is a reader of as many NDJSON lines as fill n bytes; every hundredth is broken.
type lines struct {
	left, line int64
	rest       []byte
}

func (l *lines) Read(p []byte) (int, error) {
	for len(l.rest) == 0 {
		if l.left <= 0 {
			return 0, io.EOF
		}
		l.line++
		text := fmt.Sprintf(`{"n":"N%07d","e":[{"c":"a","t":"2026-05-04T10:00:00Z"},{"c":"d","t":"2026-05-05T10:00:00Z","x":"%s"}]}`+"\n", l.line, strings.Repeat("x", 400))
		if l.line%100 == 0 {
			text = "{broken\n"
		}
		l.rest = []byte(text)
		l.left -= int64(len(text))
	}
	n := copy(p, l.rest)
	l.rest = l.rest[n:]
	return n, nil
}

// TestStreamMemory: a stream of any length is read in constant memory, and a broken line is an error with
// its place while the rest goes on.
func TestStreamMemory(t *testing.T) {
	size := int64(16 << 20)
	if full() {
		size = 1 << 30
	}
	a := loaded(t, `{"id":"x","format":"ndjson","number":"n","events":["e"],"event":{"code":"c","at":["t"]},`+codes+`}`)
	var before, now runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	in := &lines{left: size}
	tracks, broken, last := 0, 0, int64(0)
	peak := uint64(0)
	for track, err := range a.Stream(in, carrier.Payload{Received: received}) {
		if err != nil {
			var at *carrier.DecodeError
			if !errors.As(err, &at) || at.Offset <= last && broken > 0 {
				t.Fatalf("broken line %d: %v", broken, err)
			}
			last = at.Offset
			broken++
			continue
		}
		if len(track.Events) != 2 || track.Events[1].Status != status.Delivered {
			t.Fatalf("track %d: %v", tracks, told([]event.Track{track}))
		}
		if tracks++; tracks%10_000 == 0 {
			runtime.GC()
			runtime.ReadMemStats(&now)
			peak = max(peak, now.HeapAlloc)
		}
	}
	if int64(tracks+broken) != in.line || int64(broken) != in.line/100 {
		t.Errorf("%d tracks and %d errors of %d lines", tracks, broken, in.line)
	}
	if grown := int64(peak) - int64(before.HeapAlloc); grown > 32<<20 {
		t.Errorf("the heap grew by %d bytes", grown)
	}
}

func TestStreamForms(t *testing.T) {
	csv := loaded(t, `{"id":"x","format":"csv","number":"n","event":{"code":"c","at":["t"]},`+codes+`}`)
	text := "n,c,t\nN1,a,2026-05-04\nN1,d\nN2,a,2026-05-04\nN1,d,2026-05-05\n"
	var got []event.Track
	for track, err := range csv.Stream(strings.NewReader(text), carrier.Payload{Received: received}) {
		require.NoError(t, err)
		if !track.Whole.IsZero() {
			t.Errorf("%s: a part of a stream of rows is nobody's full history", track.Number)
		}
		got = append(got, track)
	}
	joined := event.Join(got...)
	if len(joined.Events()) != 4 {
		t.Errorf("%d events, want 4: %v", len(joined.Events()), told(got))
	}
	body := loaded(t, `{"id":"x","number":"n","event":{"code":"c","at":["t"]},`+codes+`}`)
	for track, err := range body.Stream(strings.NewReader(`[{"n":"N1","c":"a","t":"2026-05-04"},{"n":"N2"}]`), carrier.Payload{}) {
		require.NoError(t, err)
		if track.Number != "N1" {
			t.Errorf("first track %s", track.Number)
		}
		break
	}
	failing := errors.New("line is down")
	for _, a := range []*generic.Adapter{csv, body, loaded(t, `{"id":"x","format":"ndjson","number":"n","event":{"at":["t"]}}`)} {
		var last error
		for _, err := range a.Stream(io.MultiReader(strings.NewReader("n,c,t\n"), &broken{failing}), carrier.Payload{}) {
			last = err
		}
		if !errors.Is(last, failing) {
			t.Errorf("%s: the error of the reader is %v", a.Mapping().Format, last)
		}
	}
}

type broken struct{ err error }

func (b *broken) Read([]byte) (int, error) { return 0, b.err }

func FuzzLoad(f *testing.F) {
	for _, m := range seeds(f) {
		f.Add(m)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		m, err := generic.Load(text)
		var at *generic.MappingError
		if err != nil {
			if !errors.As(err, &at) || at.Field == "" {
				t.Fatalf("%v names no field", err)
			}
			return
		}
		if a, err := generic.New(m); err == nil {
			_, _ = a.Decode(carrier.Payload{Body: text})
		} else if !errors.As(err, &at) {
			t.Fatalf("New: %v names no field", err)
		}
	})
}

func seeds(f *testing.F) [][]byte {
	entries, err := os.ReadDir("testdata/feeds")
	require.NoError(f, err)
	var out [][]byte
	for _, e := range entries {
		if strings.HasSuffix(e.Name(), ".mapping.json") {
			b, err := os.ReadFile("testdata/feeds/" + e.Name())
			require.NoError(f, err)
			out = append(out, b)
		}
	}
	return out
}

// FuzzDecode: any body under any mapping gives a typed error, or tracks whose unread codes are unknown; the
// same twice.
func FuzzDecode(f *testing.F) {
	for _, m := range seeds(f) {
		for _, body := range [][]byte{[]byte(`{"n":"N1","e":[{"t":"Delivered","d":"2026-05-04"}]}`), []byte("n,c\n1,2\n"), []byte(`<a n="1"><e/></a>`), m} {
			f.Add(m, body)
		}
	}
	f.Fuzz(func(t *testing.T, text, body []byte) {
		m, err := generic.Load(text)
		if err != nil {
			return
		}
		a, err := generic.New(m)
		if err != nil {
			return
		}
		p := carrier.Payload{Body: bytes.Clone(body), Number: "N1", Received: received}
		got, err := a.Decode(p)
		again, _ := a.Decode(p)
		var at *carrier.DecodeError
		switch {
		case !bytes.Equal(p.Body, body):
			t.Fatal("the body was changed")
		case err != nil && (!errors.As(err, &at) || got != nil):
			t.Fatalf("%v, with %d tracks", err, len(got))
		case fmt.Sprint(told(got)) != fmt.Sprint(told(again)):
			t.Fatal("decoded twice, two results")
		}
		for _, track := range got {
			for _, e := range track.Events {
				if e.Status != status.Unknown && e.Native.Code == "" && e.Rule == "" && len(m.Returns) == 0 {
					t.Fatalf("a status from nowhere: %v", told(got))
				}
			}
		}
	})
}
