package generic_test

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"encoding/binary"
	"encoding/csv"
	"github.com/parcelfold/parcelfold/event"
	"os"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
)

const flatLines = `{"id":"x","format":"ndjson","number":"n","event":{"code":"c","at":["t"],"place":{"country":"k"}},
	"refs":[{"kind":"order","path":"o"}],"promises":[{"kind":"delivery","on":["eta"]}],"issues":[{"kind":"awaiting_data","when":[{"path":"wait"}]}],
	"errors":[{"when":[{"path":"err"}],"code":"err"}],` + codes + `}`

// TestLinesOfOneNumber: where each line is one event, the lines of a number are one track, two alike are
// two scans, and lines that cannot be read are issues that say where.
func TestLinesOfOneNumber(t *testing.T) {
	body := `{"n":"N1","c":"a","t":"2026-05-04","o":"O-1","eta":"2026-05-09","wait":1}
{"n":"N1","c":"a","t":"2026-05-04","o":"O-1","eta":"2026-05-09","wait":1}
{"n":"N1","c":"d","t":"2026-05-05","o":"O-2","eta":"2026-05-10"}
{"c":"d","t":"2026-05-05"}
{"err":"E7"}
nonsense
`
	a := loaded(t, flatLines)
	got, err := a.Decode(carrier.Payload{Body: []byte(body), Received: received})
	require.NoError(t, err)
	want := []string{"x N1: [a 2026-05-04 accepted] [a 2026-05-04 accepted] [d 2026-05-05 delivered] awaiting_data@/ awaiting_data@/ missing_field@/ source_error@/err malformed@"}
	if diff := cmp.Diff(want, told(got)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(got[0].Refs) != 2 || len(got[0].Promises) != 2 || !got[0].Whole.IsZero() {
		t.Errorf("refs %v, promises %v, whole %v", got[0].Refs, got[0].Promises, got[0].Whole)
	}
	r, err := carrier.NewRegistry(a)
	require.NoError(t, err)
	sealed, err := r.Decode("x", carrier.Payload{Body: []byte(body), Received: received})
	require.NoError(t, err)
	if sealed[0].Events[0].ID == sealed[0].Events[1].ID {
		t.Error("two scans alike in one payload are one")
	}
}

func TestLinesNothing(t *testing.T) {
	a := loaded(t, flatLines)
	for _, body := range []string{"", "\n\n", "nonsense\n", `{"c":"a"}`} {
		if got, err := a.Decode(carrier.Payload{Body: []byte(body)}); err == nil {
			t.Errorf("%q gives %v", body, told(got))
		}
	}
}

// TestLinesUTF16: offsets are those of the body as sent.
func TestLinesUTF16(t *testing.T) {
	text := `{"n":"N1","c":"a","t":"2026-05-04"}` + "\nnonsense é𝄞\n{nonsense"
	for _, order := range []binary.AppendByteOrder{binary.LittleEndian, binary.BigEndian} {
		body := order.AppendUint16(nil, 0xfeff)
		for _, u := range utf16.Encode([]rune(text)) {
			body = order.AppendUint16(body, u)
		}
		got, err := loaded(t, flatLines).Decode(carrier.Payload{Body: append(body, 'x'), Received: received})
		require.NoError(t, err)
		require.Len(t, got, 1)
		require.NotEmpty(t, got[0].Issues)
		plain, err := loaded(t, flatLines).Decode(carrier.Payload{Body: []byte(text), Received: received})
		require.NoError(t, err)
		at := plain[0].Issues[0].Offset
		if line := int64(strings.Index(text, "\n") + 1); at < line || at > line+8 {
			t.Errorf("in UTF-8 the broken line is at byte %d, not %d", at, line)
		}
		if first := got[0].Issues[0]; first.Offset != 2+2*at { // all before it is ASCII
			t.Errorf("in UTF-16 it is at byte %d, want %d", first.Offset, 2+2*at)
		}
	}
}

// TestCountryNames: names, and the codes of three letters, lead to the codes of two.
func TestCountryNames(t *testing.T) {
	blob, err := os.ReadFile("testdata/countries.csv")
	require.NoError(t, err)
	rows, err := csv.NewReader(strings.NewReader(string(blob))).ReadAll()
	require.NoError(t, err)
	a := loaded(t, flatLines)
	for _, row := range rows {
		got, err := a.Decode(carrier.Payload{Body: []byte(`{"n":"N1","c":"a","t":"2026-05-04","k":"` + row[0] + `"}`)})
		require.NoError(t, err)
		if code := got[0].Events[0].Place.Country; code != row[1] {
			t.Errorf("%s is %q, want %q", row[0], code, row[1])
		}
	}
}

// TestLinesDamage: where each line is one event, a missing one may have been of any number, so no history
// is whole: no event that is not repeated was withdrawn.
func TestLinesDamage(t *testing.T) {
	const good = `{"n":"N1","c":"a","t":"2026-05-04"}` + "\n" + `{"n":"N2","c":"a","t":"2026-05-04"}` + "\n"
	tests := []struct {
		name, body string
		want       []string
		whole      bool
		why        string
	}{
		{"whole", good, []string{"x N1: [a 2026-05-04 accepted]", "x N2: [a 2026-05-04 accepted]"}, true, "nothing is missing"},
		{"cut in the last line", good + `{"n":"N3","c":"d","t":"2026-`, []string{
			"x N1: [a 2026-05-04 accepted] truncated@/", "x N2: [a 2026-05-04 accepted] truncated@/", "x N3: truncated@/"}, false, "its number can be read, its event cannot"},
		{"broken in a line", good + `{"n":"N2","c":"d" "t"` + "\n" + `{"n":"N1","c":"d","t":"2026-05-05"}`, []string{
			"x N1: [a 2026-05-04 accepted] [d 2026-05-05 delivered] malformed@/", "x N2: [a 2026-05-04 accepted] malformed@/"}, false, "so here"},
		{"many broken lines", good + strings.Repeat("nonsense\n{\"err\":\"E7\"}\n", 3), []string{
			"x N1: [a 2026-05-04 accepted] malformed@ source_error@/err malformed@ source_error@/err malformed@ source_error@/err",
			"x N2: [a 2026-05-04 accepted] malformed@"}, false, "the first track has them all, each further one that they are"},
	}
	for _, tt := range tests {
		got, err := loaded(t, flatLines).Decode(carrier.Payload{Body: []byte(tt.body), Received: received})
		require.NoError(t, err)
		if diff := cmp.Diff(tt.want, told(got)); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", tt.name, tt.why, diff)
		}
		for _, track := range got {
			if !track.Whole.IsZero() != tt.whole {
				t.Errorf("%s: %s is whole at %v, want whole %t: %s", tt.name, track.Number, track.Whole, tt.whole, tt.why)
			}
		}
	}
}

// TestLinesLimits: the limits of a payload hold for one of lines too.
func TestLinesLimits(t *testing.T) {
	a := loaded(t, flatLines)
	var many strings.Builder
	for i := range 12_000 {
		fmt.Fprintf(&many, `{"n":"N1","c":"a","t":"2026-05-04T10:00:00","o":"O-%d"}`+"\n", i)
	}
	got, err := a.Decode(carrier.Payload{Body: []byte(many.String()), Received: received})
	require.NoError(t, err)
	cut := slices.IndexFunc(got[0].Issues, func(i event.Issue) bool { return i.Kind == event.TooManyEvents })
	if len(got[0].Events) != 10_000 || cut < 0 || len(got[0].Issues) > 1 || !got[0].Whole.IsZero() {
		t.Errorf("%d events, issues %v, whole %v; want 10,000, the rest as one issue, not whole", len(got[0].Events), got[0].Issues, got[0].Whole)
	} else if at := got[0].Issues[cut].Offset; !strings.HasPrefix(many.String()[at:], `{"n":"N1","c":"a","t":"2026-05-04T10:00:00","o":"O-10000"`) {
		t.Errorf("the first event too many is not at byte %d", at)
	}
	_, err = a.Decode(carrier.Payload{Body: bytes.Repeat([]byte("{\"n\":\"N1\"}\n"), carrier.DefaultBody/10)})
	if !errors.Is(err, carrier.ErrLimit) {
		t.Errorf("a body over the limit gives %v", err)
	}
}
