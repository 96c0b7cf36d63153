package generic_test

import (
	"bytes"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const schemaFile = "mapping.schema.json"

func schema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	blob, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(blob))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	require.NoError(t, c.AddResource(schemaFile, doc))
	s, err := c.Compile(schemaFile)
	require.NoError(t, err)
	return s
}

func valid(s *jsonschema.Schema, blob []byte) error {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(blob))
	if err != nil {
		return err
	}
	return s.Validate(doc)
}

// TestSchemaAccepts: what Load accepts, the schema accepts: the mappings of the feeds and the ready ones.
func TestSchemaAccepts(t *testing.T) {
	s := schema(t)
	files, err := filepath.Glob("testdata/feeds/*.mapping.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		blob, err := os.ReadFile(f)
		require.NoError(t, err)
		if err := valid(s, blob); err != nil {
			t.Errorf("%s: %v", f, err)
		}
	}
	for _, m := range generic.Ready() {
		blob, err := json.Marshal(m)
		require.NoError(t, err)
		if err := valid(s, blob); err != nil {
			t.Errorf("%s: %v", m.ID, err)
		}
		back, err := generic.Load(blob)
		require.NoError(t, err, m.ID)
		again, err := json.Marshal(back)
		require.NoError(t, err)
		if diff := cmp.Diff(string(blob), string(again)); diff != "" {
			t.Errorf("%s changes when stored and loaded (-want +got)\n%s", m.ID, diff)
		}
	}
}

func TestSchemaRefuses(t *testing.T) {
	s := schema(t)
	for _, text := range []string{
		`{}`, `{"id":"A"}`, `{"id":"a","nmber":"x"}`, `{"id":"a","number":5}`, `{"id":"a","events":[{"pth":"x"}]}`,
		`{"id":"a","codes":[{"code":"1","status":"unknown"}]}`, `{"id":"a","event":{"at":[{"path":"x","trust":"all"}]}}`,
	} {
		if valid(s, []byte(text)) == nil {
			t.Errorf("the schema accepts %s", text)
		}
	}
}

// TestSchemaNames: the schema and the structs have the same fields, both ways.
func TestSchemaNames(t *testing.T) {
	var doc struct {
		Properties map[string]any
		Defs       map[string]json.RawMessage `json:"$defs"`
	}
	blob, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(blob, &doc))
	check := func(name string, in map[string]any, typ reflect.Type) {
		want := map[string]bool{}
		for i := range typ.NumField() {
			if key, _, _ := strings.Cut(typ.Field(i).Tag.Get("json"), ","); key != "-" {
				want[key] = true
			}
		}
		if diff := cmp.Diff(slices.Sorted(maps.Keys(want)), slices.Sorted(maps.Keys(in))); diff != "" {
			t.Errorf("%s (-struct +schema)\n%s", name, diff)
		}
	}
	check("mapping", doc.Properties, reflect.TypeFor[generic.Mapping]())
	var m generic.Mapping
	types := map[string]any{
		"field": generic.Field{}, "time": generic.Time{}, "place": generic.Place{}, "proof": generic.Proof{}, "event": generic.Event{},
		"weight": generic.Weight{}, "test": generic.Test{}, "root": generic.Root{}, "list": generic.List{}, "ref": generic.Ref{},
		"promise": generic.Promise{}, "issue": generic.Issue{}, "error": generic.Error{},
	}
	for name, raw := range doc.Defs {
		var def struct {
			Properties map[string]any
			OneOf      []struct{ Properties map[string]any }
		}
		require.NoError(t, json.Unmarshal(raw, &def))
		for _, one := range def.OneOf {
			if one.Properties != nil {
				def.Properties = one.Properties
			}
		}
		switch typ, ok := types[name]; {
		case ok:
			check(name, def.Properties, reflect.TypeOf(typ))
		case name == "row":
			check(name, def.Properties, reflect.TypeOf(m.Codes).Elem())
		case name == "scheme":
			check(name, def.Properties, reflect.TypeOf(m.Signature).Elem())
		default:
			t.Errorf("$defs/%s is no struct of the package", name)
		}
		delete(types, name)
	}
	if len(types) > 0 {
		t.Errorf("structs without a definition: %v", slices.Sorted(maps.Keys(types)))
	}
}

// TestSchemaWords: the words of the vocabulary are those of this release.
func TestSchemaWords(t *testing.T) {
	var doc struct {
		Defs map[string]struct {
			Properties map[string]struct{ Enum []string }
		} `json:"$defs"`
	}
	blob, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(blob, &doc))
	var statuses []string
	for s := range status.All() {
		if s != status.Unknown {
			statuses = append(statuses, s.String())
		}
	}
	details, reasons := []string{""}, []string{""}
	for d := range status.Details() {
		details = append(details, d.String())
	}
	for r := range status.Reasons() {
		reasons = append(reasons, r.String())
	}
	var issues []string
	for k := range event.IssueKinds() {
		issues = append(issues, string(k))
	}
	for _, tt := range []struct {
		def, field string
		want       []string
	}{{"row", "status", statuses}, {"row", "detail", details}, {"row", "reason", reasons}, {"issue", "kind", issues}} {
		if diff := cmp.Diff(tt.want, doc.Defs[tt.def].Properties[tt.field].Enum); diff != "" {
			t.Errorf("%s.%s (-want +got)\n%s", tt.def, tt.field, diff)
		}
	}
}
