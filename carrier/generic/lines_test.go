package generic_test

import (
	"encoding/binary"
	"encoding/csv"
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
