package testdata_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/testdata"
)

// Every golden is valid by the schema of the stored form, and reads back into the same bytes.
func TestGoldensFollowTheSchema(t *testing.T) {
	blob, err := os.ReadFile("../event/event.schema.json")
	require.NoError(t, err)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(blob))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource("event.schema.json", doc))
	track, err := c.Compile("event.schema.json#/$defs/track")
	require.NoError(t, err)
	verdict, err := c.Compile("event.schema.json#/$defs/verdict")
	require.NoError(t, err)

	tracks, verdicts := 0, 0
	err = fs.WalkDir(testdata.FS, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".golden.json") {
			return err
		}
		blob, err := fs.ReadFile(testdata.FS, name)
		require.NoError(t, err)
		var golden struct{ Tracks, Verdicts []json.RawMessage }
		require.NoError(t, json.Unmarshal(blob, &golden), name)
		for _, raw := range golden.Tracks {
			tracks++
			follows[event.Track](t, name, track, raw)
		}
		for _, raw := range golden.Verdicts {
			verdicts++
			follows[event.Verdict](t, name, verdict, raw)
		}
		return nil
	})
	require.NoError(t, err)
	if tracks == 0 || verdicts != tracks {
		t.Errorf("%d tracks and %d verdicts", tracks, verdicts)
	}
}

func follows[T any](t *testing.T, name string, s *jsonschema.Schema, raw []byte) {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	require.NoError(t, err, name)
	if err := s.Validate(doc); err != nil {
		t.Errorf("%s: %v", name, err)
	}
	var v T
	require.NoError(t, json.Unmarshal(raw, &v), name)
	back, err := json.Marshal(v)
	require.NoError(t, err, name)
	if !sameJSON(raw, back) {
		t.Errorf("%s: reads back as\n%s\nwant\n%s", name, back, raw)
	}
}

// sameJSON compares two texts whatever they escape.
func sameJSON(a, b []byte) bool {
	var x, y any
	if json.Unmarshal(a, &x) != nil || json.Unmarshal(b, &y) != nil {
		return false
	}
	p, err1 := json.Marshal(x)
	q, err2 := json.Marshal(y)
	return err1 == nil && err2 == nil && bytes.Equal(p, q)
}
