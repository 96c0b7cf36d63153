package carriertest

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// recorder is a reporter that remembers.
type recorder struct{ errors []string }

func (r *recorder) Helper() {}

func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, fmt.Sprintf(format, args...))
}

func (r *recorder) Fatal(args ...any) { r.errors = append(r.errors, fmt.Sprint(args...)) }

const meta = `{"received": "2026-05-06T12:00:00Z"}`

// fixtures returns the bodies with their metas and the goldens that testpost itself gives.
func fixtures(t *testing.T) fstest.MapFS {
	fsys := fstest.MapFS{}
	for name, body := range bodies() {
		fsys[name] = &fstest.MapFile{Data: []byte(body)}
		fsys[metaOf(name)] = &fstest.MapFile{Data: []byte(meta)}
	}
	k := &kit{adapter: newTestpost(), Config: Config{Dir: "unused"}}
	k.registry, _ = carrier.NewRegistry(k.adapter)
	k.load(t, fsys)
	for i := range k.cases {
		golden, err := k.cases[i].marshal()
		require.NoError(t, err)
		fsys[goldenName(k.cases[i].name)] = &fstest.MapFile{Data: golden}
	}
	return fsys
}

var config = Config{
	Unmapped: []string{"99"},
	Idle:     []string{"10"},
}

func TestGoodAdapterPasses(t *testing.T) { Run(t, newTestpost(), fixtures(t), config) }

// What testpost makes of its fixtures is what the tests below break; so it is looked at by hand once.
func TestTestpost(t *testing.T) {
	r, err := carrier.NewRegistry(newTestpost())
	require.NoError(t, err)
	tracks, err := r.Decode("", carrier.Payload{Body: []byte(happy)})
	require.NoError(t, err)
	v := event.Join(tracks...).Verdict()
	if v.Status != status.Delivered || len(tracks[0].Events) != 3 || tracks[0].Events[0].At.String() != "2026-05-04" {
		t.Errorf("%v, events %v", v, tracks[0].Events)
	}
	if got := tracks[0].Events[1].At.String(); got != "2026-05-05T04:00+02:00" {
		t.Errorf("a clock without zone is read at home, got %s", got)
	}
	tracks, err = r.Decode("", carrier.Payload{Body: []byte(pair)})
	require.NoError(t, err)
	if got := tracks[0].Events[0].Place.City; got != "Ульм" && tracks[0].Events[1].Place.City != "Ульм" {
		t.Errorf("windows-1251 reads %q", got)
	}
	want := []event.Issue{
		{Kind: event.UnmappedCode, Path: "/testpost/parcel[1]/scan[2]/@code", Offset: int64(strings.Index(pair, "99")), Value: "99"},
		{Kind: event.UnreadableTime, Path: "/testpost/parcel[1]/scan[2]/@at", Offset: int64(strings.Index(pair, "2026-13")), Value: "2026-13-05"},
	}
	if diff := cmp.Diff(want, tracks[0].Issues); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !errors.Is(tracks[1].Err(), event.NotFound) {
		t.Errorf("got %v", tracks[1].Err())
	}
	_, err = r.Decode("", carrier.Payload{Body: []byte(refused)})
	var remote *carrier.RemoteError
	if !errors.As(err, &remote) || remote.Code != "503" {
		t.Errorf("got %v", err)
	}
}

func TestFaultsAreFound(t *testing.T) {
	calls := 0
	type fault = func(carrier.Payload, []event.Track, error) ([]event.Track, error)
	each := func(change func(*event.Track)) fault {
		return func(_ carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			for i := range tracks {
				change(&tracks[i])
			}
			return tracks, err
		}
	}
	tests := []struct {
		check string
		fault fault
		why   string
	}{
		{"golden", each(func(t *event.Track) { t.Service = "express" }), "a field more is another answer"},
		{"repeat", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			calls++
			for i := range tracks {
				tracks[i].Items = calls
			}
			return tracks, err
		}, "an answer that depends on the calls before is not pure"},
		{"repeat", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			p.Body[0] = ' '
			return tracks, err
		}, "the body is the caller's"},
		{"cut", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			for i := range tracks {
				tracks[i].Issues = nil
			}
			return tracks, err
		}, "a cut track that does not say so looks whole"},
		{"damage", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			if err != nil {
				return nil, &carrier.DecodeError{Carrier: "testpost", Offset: int64(len(p.Body)) + 1, Err: err}
			}
			return tracks, err
		}, "an error beyond the body is nowhere"},
		{"unmapped", each(func(t *event.Track) {
			t.Issues = nil
		}), "an unmapped code without an issue is never counted"},
		{"variants", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			for i := range tracks {
				tracks[i].Items = bytes.Count(p.Body, []byte("\n"))
			}
			return tracks, err
		}, "blanks mean nothing"},
		{"variants", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			if bytes.Contains(p.Body, []byte("\r")) {
				return nil, &carrier.DecodeError{Carrier: "testpost", Err: carrier.ErrPayload}
			}
			return tracks, err
		}, "a line may end in CR LF"},
		{"damage", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			for i := range tracks {
				tracks[i].Service = string(p.Body)
			}
			return tracks, err
		}, "bytes of the body are not yet text"},
		{"charsets", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			if bytes.HasPrefix(p.Body, []byte("\xEF\xBB\xBF")) {
				return nil, &carrier.DecodeError{Carrier: "testpost", Err: carrier.ErrPayload}
			}
			return tracks, err
		}, "a byte order mark is no fault"},
		{"charsets", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			if p.ContentType == "" && !utf8.Valid(p.Body) && !bytes.Contains(p.Body, []byte("windows")) {
				return nil, &carrier.DecodeError{Carrier: "testpost", Err: carrier.ErrPayload}
			}
			return tracks, err
		}, "letters that cannot be read take no event with them"},
		{"records", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			if latest := bytes.Index(p.Body, []byte(`"40"`)); latest > bytes.Index(p.Body, []byte(`"20"`)) {
				tracks[0].Events = tracks[0].Events[:1]
			}
			return tracks, err
		}, "whoever takes the first for the latest is wrong one day"},
		{"records", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			if bytes.Count(p.Body, []byte(`"40"`)) > 1 {
				for i := range tracks {
					tracks[i].Events = nil
				}
			}
			return tracks, err
		}, "a record told twice is told once"},
		{"neighbours", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			if bytes.Contains(p.Body, []byte("null")) {
				return nil, &carrier.DecodeError{Carrier: "testpost", Err: carrier.ErrPayload}
			}
			return tracks, err
		}, "one bad record must not take the others with it"},
		{"neighbours", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			for _, t := range tracks {
				if broken(t) {
					return nil, &carrier.DecodeError{Carrier: "testpost", Err: carrier.ErrPayload}
				}
			}
			return tracks, err
		}, "what was complete before the cut is kept"},
		{"nulls", func(p carrier.Payload, tracks []event.Track, err error) ([]event.Track, error) {
			if bytes.Contains(p.Body, []byte(`"error":null`)) {
				return nil, &carrier.DecodeError{Carrier: "testpost", Err: carrier.ErrPayload}
			}
			return tracks, err
		}, "no error is no error"},
	}
	for _, tt := range tests {
		t.Run(tt.check, func(t *testing.T) {
			k := &kit{adapter: faulty{newTestpost(), tt.fault}, Config: config}
			k.registry, _ = carrier.NewRegistry(k.adapter)
			k.load(&recorder{}, fixtures(t))
			var r recorder
			for _, c := range k.checks() {
				if c.name == tt.check {
					c.check(&r)
				}
			}
			if len(r.errors) == 0 {
				t.Errorf("not found: %s", tt.why)
			}
		})
	}
}

func TestConfigIsHeldTo(t *testing.T) {
	tests := []struct {
		check  string
		config Config
		want   string
		why    string
	}{
		{"rows", Config{Unmapped: []string{"99"}}, `row "10"`, "an idle row must be listed"},
		{"rows", Config{Unmapped: []string{"99"}, Idle: []string{"10", "20"}}, `row "20"`, "a row that is exercised is not idle"},
		{"unmapped", Config{Idle: []string{"10"}}, `"99"`, "an unmapped code must be listed"},
		{"unmapped", Config{Unmapped: []string{"99", "98"}}, `"98"`, "a listed code must be there"},
		{"rows", Config{More: []carrier.Payload{{Body: []byte("no")}}}, "More[0]", "a payload that cannot be read exercises nothing"},
	}
	for _, tt := range tests {
		k := &kit{adapter: newTestpost(), Config: tt.config}
		k.registry, _ = carrier.NewRegistry(k.adapter)
		k.load(&recorder{}, fixtures(t))
		var r recorder
		for _, c := range k.checks() {
			if c.name == tt.check {
				c.check(&r)
			}
		}
		if !strings.Contains(strings.Join(r.errors, "\n"), tt.want) {
			t.Errorf("%s: errors %q lack %q: %s", tt.check, r.errors, tt.want, tt.why)
		}
	}
}

func TestMoreExercisesRows(t *testing.T) {
	more := []carrier.Payload{{Body: []byte(`{"testpost": {"parcel": {"number": "TP9", "scan": {"code": "10", "at": "2026-05-04"}}}}`)}}
	Run(t, newTestpost(), fixtures(t), Config{Unmapped: []string{"99"}, More: more})
}

func TestNoFixturesIsAFailure(t *testing.T) {
	k := &kit{adapter: newTestpost()}
	k.registry, _ = carrier.NewRegistry(k.adapter)
	var r recorder
	k.load(&r, fstest.MapFS{})
	if len(r.errors) == 0 {
		t.Error("a test over nothing must not pass")
	}
}

func TestUpdateWritesGoldens(t *testing.T) {
	t.Setenv("PARCELFOLD_UPDATE", "1")
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "happy.json"), []byte(happy), 0o600))
	Run(t, newTestpost(), os.DirFS(dir), Config{Dir: dir, Idle: []string{"10", "30/7"}})
	b, err := os.ReadFile(filepath.Join(dir, "happy.golden.json"))
	require.NoError(t, err)
	if !bytes.Contains(b, []byte(`"status": "delivered"`)) {
		t.Errorf("the golden lacks the verdict:\n%s", b)
	}
	t.Setenv("PARCELFOLD_UPDATE", "")
	Run(t, newTestpost(), os.DirFS(dir), Config{Idle: []string{"10", "30/7"}})
}
