package eta_test

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"hash/crc32"
	"runtime"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/eta"
)

// models are a model of every shape: none, priors only, one stage, several with promises.
func models(t testing.TB) map[string]*eta.Model {
	w := world{rows: 1200, seed: 8}
	samples := w.samples()
	several := make([]eta.Sample, 0, 2*len(samples))
	for i, s := range samples {
		s.Service, s.Promised = []string{"", "fast"}[i%2], s.From.AddDate(0, 0, 6)
		several = append(several, s)
		s.Stage, s.Prep, s.From = eta.Ordered, 30*time.Hour, s.From.Add(-30*time.Hour)
		several = append(several, s)
	}
	return map[string]*eta.Model{
		"zero":    {},
		"prior":   train(t, nil, w.end(), eta.Options{}),
		"one":     train(t, samples, w.end(), eta.Options{}),
		"several": train(t, several, w.end(), eta.Options{CalibrationWindow: -1}),
	}
}

func TestRoundTrip(t *testing.T) {
	f := world{rows: 1, seed: 8}
	ask := f.samples()[0]
	for name, m := range models(t) {
		t.Run(name, func(t *testing.T) {
			packed := binaryOf(t, m)
			text, err := json.Marshal(m)
			require.NoError(t, err)
			var fromBinary, fromText eta.Model
			require.NoError(t, fromBinary.UnmarshalBinary(packed))
			require.NoError(t, json.Unmarshal(text, &fromText))
			for form, got := range map[string]*eta.Model{"binary": &fromBinary, "JSON": &fromText} {
				if !bytes.Equal(packed, binaryOf(t, got)) {
					t.Errorf("%s: other bytes after a round trip", form)
				}
				again, err := json.Marshal(got)
				require.NoError(t, err)
				if !bytes.Equal(text, again) {
					t.Errorf("%s: other JSON after a round trip", form)
				}
				now := ask.From.AddDate(1, 0, 0)
				if diff := cmp.Diff(m.Predict(ask.Features, ask.From, now), got.Predict(ask.Features, ask.From, now)); diff != "" {
					t.Errorf("%s: another answer (-want +got)\n%s", form, diff)
				}
				if !m.AsOf().Equal(got.AsOf()) {
					t.Errorf("%s: as of %v, want %v", form, got.AsOf(), m.AsOf())
				}
			}
		})
	}
}

// TestModelSize: a model is about 20 bytes for each value of a factor.
func TestModelSize(t *testing.T) {
	m, _ := trained(t)
	if n := len(binaryOf(t, m)); n > 60_000 {
		t.Errorf("%d bytes for a small model", n)
	}
}

func TestUnmarshalDamage(t *testing.T) {
	m, _ := trained(t)
	packed := binaryOf(t, m)
	resum := func(b []byte) []byte {
		body := b[: len(b)-4 : len(b)-4]
		return binary.LittleEndian.AppendUint32(body, crc32.ChecksumIEEE(body))
	}
	refuse := func(t *testing.T, name string, err error, got *eta.Model) {
		t.Helper()
		if !errors.Is(err, eta.ErrModel) {
			t.Errorf("%s: got %v, want ErrModel", name, err)
		}
		if !got.AsOf().IsZero() {
			t.Errorf("%s: the model was changed", name)
		}
	}
	for cut := 0; cut < len(packed); cut += 1 + cut/9 {
		var got eta.Model
		refuse(t, "cut", got.UnmarshalBinary(packed[:cut]), &got)
		// With a checksum that fits, so that the reader itself has to notice.
		if cut > 10 {
			refuse(t, "cut and summed", got.UnmarshalBinary(resum(bytes.Clone(packed[:cut]))), &got)
		}
	}
	for i := 0; i < len(packed); i += 1 + i/9 {
		bad := bytes.Clone(packed)
		bad[i] ^= 0x40
		var got eta.Model
		refuse(t, "bit", got.UnmarshalBinary(bad), &got)
	}
	var got eta.Model
	refuse(t, "more", got.UnmarshalBinary(resum(append(bytes.Clone(packed), 0, 0, 0, 0))), &got)

	for _, year := range []int64{-1 << 60, 1 << 60} { // beyond what a time can be written as
		bad := bytes.Clone(packed)
		binary.LittleEndian.PutUint64(bad[6:], uint64(year))
		refuse(t, "no year", got.UnmarshalBinary(resum(bad)), &got)
	}

	text, err := json.Marshal(m)
	require.NoError(t, err)
	for _, change := range [][2]string{
		{`"version":1`, `"version":2`},
		{`"version":1`, `"version":1,"more":2`},
		{`"factor":"lane"`, `"factor":"moon"`},
		{`"stage":"handed_over"`, `"stage":"moon"`},
		{`"keys":["`, `"keys":["zz`},
		{`"keys":["`, `"keys":["ffffffffffffffff","`},
		{`"centre":[`, `"centre":[1,`},
		{`"centre":[`, `"centre":[1e20,`},
		{`"hours":[`, `"hours":[99,`},
		{`"days":[`, `"days":[1,`},
		{`{"version"`, `{{"version"`},
	} {
		bad := bytes.Replace(text, []byte(change[0]), []byte(change[1]), 1)
		if bytes.Equal(bad, text) {
			t.Errorf("%s: nothing changed", change[0])
		}
		var got eta.Model
		if err := got.UnmarshalJSON(bad); !errors.Is(err, eta.ErrModel) || !got.AsOf().IsZero() {
			t.Errorf("%s: got %v, want ErrModel", change[1], err)
		}
	}
}

// TestUnmarshalImpossible: numbers that can be read but cannot be a model's are refused, in both
// forms alike.
func TestUnmarshalImpossible(t *testing.T) {
	type object = map[string]any
	stage := func(m object) object { return m["stages"].([]any)[0].(object) }
	factor := func(m object, i int) object { return stage(m)["factors"].([]any)[i].(object) }
	swap := func(list []any) { list[0], list[1] = list[1], list[0] }
	text, err := json.Marshal(models(t)["several"])
	require.NoError(t, err)
	tests := []struct {
		name   string
		change func(object)
	}{
		{"keys out of order", func(m object) { swap(factor(m, 1)["keys"].([]any)) }},
		{"a key of zero", func(m object) { factor(m, 1)["keys"].([]any)[0] = "0" }},
		{"an effect beyond all bounds", func(m object) { factor(m, 1)["centre"].([]any)[0] = 1e20 }},
		{"a width beyond all bounds", func(m object) { factor(m, 1)["width"].([]any)[0] = -1e20 }},
		{"a mean beyond all bounds", func(m object) { stage(m)["mean"] = 2e9 }},
		{"a quantile beyond all bounds", func(m object) { stage(m)["quantiles"].([]any)[3] = 2e9 }},
		{"levels out of order", func(m object) { l := stage(m)["levels"].([]any); l[1], l[2] = l[2], l[1] }},
		{"levels of unlike length", func(m object) { l := stage(m)["levels"].([]any)[1].(object); l["days"] = l["days"].([]any)[1:] }},
		{"a level beyond all bounds", func(m object) { stage(m)["levels"].([]any)[1].(object)["days"].([]any)[0] = 2e9 }},
		{"a clock that goes back", func(m object) { m["clocks"].([]any)[0].(object)["hours"].([]any)[9] = 0 }},
		{"a week of a hundred hours", func(m object) {
			h := m["clocks"].([]any)[0].(object)["hours"].([]any)
			for i := range h {
				h[i] = min(h[i].(float64), 100)
			}
		}},
		{"a week of a minute too little", func(m object) { h := m["clocks"].([]any)[0].(object)["hours"].([]any); h[167] = 167.99 }},
		{"clocks out of order", func(m object) {
			c := m["clocks"].([]any)
			m["clocks"] = append(c, c[1])
		}},
		{"promises out of order", func(m object) { swap(m["promises"].([]any)) }},
		{"a promise of negative weight", func(m object) { m["promises"].([]any)[0].(object)["bins"].([]any)[0] = -1 }},
		{"the year 20000", func(m object) { m["as_of"] = "20000-01-01T00:00:00Z" }},
	}
	for _, test := range tests {
		var m object
		require.NoError(t, json.Unmarshal(text, &m))
		test.change(m)
		bad, err := json.Marshal(m)
		require.NoError(t, err)
		var got eta.Model
		if err := got.UnmarshalJSON(bad); !errors.Is(err, eta.ErrModel) || !got.AsOf().IsZero() {
			t.Errorf("%s: got %v, want ErrModel", test.name, err)
		}
	}
}

// TestUnmarshalOdd: what a model may hold, however seldom, is read.
func TestUnmarshalOdd(t *testing.T) {
	last := time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)
	m := train(t, nil, last, eta.Options{})
	var got eta.Model
	require.NoError(t, got.UnmarshalBinary(binaryOf(t, m)))
	if !got.AsOf().Equal(last) {
		t.Errorf("as of %v, want the last second that can be written", got.AsOf())
	}

	// Among millions of deliveries an hour with none is too short for the four decimals of the clock.
	m, samples := trained(t)
	text, err := json.Marshal(m)
	require.NoError(t, err)
	var object map[string]any
	require.NoError(t, json.Unmarshal(text, &object))
	hours := object["clocks"].([]any)[0].(map[string]any)["hours"].([]any)
	for _, h := range []int{9, 100, 167} {
		hours[h-1] = hours[h]
	}
	text, err = json.Marshal(object)
	require.NoError(t, err)
	require.NoError(t, got.UnmarshalJSON(text))
	for h := range 168 {
		from := worldStart.Add(time.Duration(h) * time.Hour)
		if q := got.Predict(samples[0].Features, from, from); !ordered(q, 0) || q.P50 == 0 {
			t.Errorf("from hour %d, beside hours that stand still: %+v", h, q)
		}
	}
}

// TestUnmarshalBinaryClaims: a length that the bytes cannot hold is refused before there is memory for
// it, and a mark that is neither yes nor no is refused too.
func TestUnmarshalBinaryClaims(t *testing.T) {
	empty := binaryOf(t, &eta.Model{})
	const mark, countries = 14, 18 // behind magic, version and moment; behind the mark of the clock of all
	tests := []struct {
		name string
		at   int
		says uint32
		why  string
	}{
		{"a mark of two", mark, 2, "a later release may mean something by it, this one does not"},
		{"ten thousand countries", countries, 10_000, "they would take megabytes"},
		{"a hundred thousand countries", countries, 100_000, "the same"},
	}
	for _, test := range tests {
		bad := bytes.Clone(empty[:len(empty)-4])
		binary.LittleEndian.PutUint32(bad[test.at:], test.says)
		bad = binary.LittleEndian.AppendUint32(bad, crc32.ChecksumIEEE(bad))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		var m eta.Model
		err := m.UnmarshalBinary(bad)
		runtime.ReadMemStats(&after)
		if used := after.TotalAlloc - before.TotalAlloc; !errors.Is(err, eta.ErrModel) || used > 100_000 {
			t.Errorf("%s: got %v after taking %d bytes, want ErrModel at once: %s", test.name, err, used, test.why)
		}
	}
}

func FuzzUnmarshalBinary(f *testing.F) {
	w := world{rows: 20, seed: 8, days: 20}
	samples := w.samples()
	for i := range samples {
		samples[i].Promised = samples[i].From.AddDate(0, 0, i%9)
	}
	for _, some := range [][]eta.Sample{nil, samples} { // small, so that the fuzzer is fast
		b := binaryOf(f, train(f, some, w.end(), eta.Options{MinRows: 10}))
		f.Add(b[:len(b)-4])
	}
	ask := samples[0]
	f.Fuzz(func(t *testing.T, body []byte) {
		// The checksum is put right, so that what lies behind it is reached.
		packed := binary.LittleEndian.AppendUint32(body[:len(body):len(body)], crc32.ChecksumIEEE(body))
		var m eta.Model
		if err := m.UnmarshalBinary(packed); err != nil {
			if !errors.Is(err, eta.ErrModel) {
				t.Fatalf("%v is no ErrModel", err)
			}
			return
		}
		if !bytes.Equal(packed, binaryOf(t, &m)) {
			t.Fatal("other bytes after a round trip")
		}
		text, err := json.Marshal(&m)
		if err != nil {
			t.Fatal(err)
		}
		var again eta.Model
		if err := json.Unmarshal(text, &again); err != nil {
			t.Fatal(err)
		}
		for stage := range eta.Stage(7) {
			ask.Stage = stage
			for _, gone := range []time.Duration{0, time.Hour, 9000 * time.Hour} {
				q := m.Predict(ask.Features, ask.From, ask.From.Add(gone))
				if !ordered(q, gone) {
					t.Fatalf("after %v: %+v", gone, q)
				}
				if q != again.Predict(ask.Features, ask.From, ask.From.Add(gone)) {
					t.Fatal("JSON gives another model")
				}
			}
		}
		eta.Estimate(shipment(handed(monday)), after(3), eta.Plan{Model: &m, Due: after(9)})
	})
}
