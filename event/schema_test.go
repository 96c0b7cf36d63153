package event_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const schemaFile = "event.schema.json"

// compile returns the schema of one definition.
func compile(t *testing.T, def string) *jsonschema.Schema {
	t.Helper()
	blob, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(blob))
	require.NoError(t, err)
	c := jsonschema.NewCompiler()
	c.AssertFormat()
	require.NoError(t, c.AddResource(schemaFile, doc))
	s, err := c.Compile(schemaFile + "#/$defs/" + def)
	require.NoError(t, err)
	return s
}

// valid says why a document is not valid; nil if it is.
func valid(s *jsonschema.Schema, blob []byte) error {
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(blob))
	if err != nil {
		return err
	}
	return s.Validate(doc)
}

// definitions reads the schema as data.
func definitions(t *testing.T) map[string]map[string]any {
	t.Helper()
	blob, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	var doc struct {
		Ref  string                    `json:"$ref"`
		Defs map[string]map[string]any `json:"$defs"`
	}
	require.NoError(t, json.Unmarshal(blob, &doc))
	require.Equal(t, "#/$defs/shipment", doc.Ref, "the document is a Shipment")
	return doc.Defs
}

// published are the Go types behind the definitions.
var published = map[string]any{
	"shipment": event.Shipment{}, "track": event.Track{}, "event": event.Event{}, "place": event.Place{}, "proof": event.Proof{},
	"native": event.Native{}, "promise": event.Promise{}, "ref": event.Ref{}, "issue": event.Issue{}, "span": event.Span{},
	"verdict": event.Verdict{}, "piece_verdict": event.PieceVerdict{}, "step": event.Step{},
}

// leaves are the Go types that are written as text or by their own method.
var leaves = map[reflect.Type]string{
	reflect.TypeFor[event.ID](): "id", reflect.TypeFor[event.Stamp](): "stamp", reflect.TypeFor[time.Time](): "time",
	reflect.TypeFor[status.Status](): "status", reflect.TypeFor[status.Detail](): "detail", reflect.TypeFor[status.Reason](): "reason",
	reflect.TypeFor[event.PromiseKind](): "promise_kind", reflect.TypeFor[event.RefKind](): "ref_kind", reflect.TypeFor[event.IssueKind](): "issue_kind",
	reflect.TypeFor[event.Leg](): "leg", reflect.TypeFor[event.Effect](): "effect",
}

// TestSchemaHasEveryField compares names and types of all fields, both ways.
func TestSchemaHasEveryField(t *testing.T) {
	defs := definitions(t)
	names := maps.Clone(leaves)
	for def, value := range published {
		names[reflect.TypeOf(value)] = def
	}
	for def, value := range published {
		want, got := map[string]string{}, map[string]string{}
		for i := range reflect.TypeOf(value).NumField() {
			f := reflect.TypeOf(value).Field(i)
			name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
			want[name] = schemaType(f.Type, names)
		}
		for name, property := range defs[def]["properties"].(map[string]any) {
			got[name] = propertyType(property.(map[string]any))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-Go +schema):\n%s", def, diff)
		}
	}
}

func schemaType(t reflect.Type, names map[reflect.Type]string) string {
	if def, ok := names[t]; ok {
		return def
	}
	switch t.Kind() {
	case reflect.Slice:
		return "[]" + schemaType(t.Elem(), names)
	case reflect.Bool:
		return "boolean"
	case reflect.Float64:
		return "number"
	case reflect.String:
		return "string"
	}
	return "integer"
}

func propertyType(p map[string]any) string {
	if ref, ok := p["$ref"].(string); ok {
		return strings.TrimPrefix(ref, "#/$defs/")
	}
	if p["type"] == "array" {
		return "[]" + propertyType(p["items"].(map[string]any))
	}
	return p["type"].(string)
}

// TestSchemaListsTheWords holds the examples of each kind of word to those of this release.
func TestSchemaListsTheWords(t *testing.T) {
	want := map[string][]string{
		"status": texts(status.All()), "detail": texts(status.Details()), "reason": texts(status.Reasons()),
		"precision":    {event.DayOnly.String(), event.ToMinute.String(), event.ToSecond.String()},
		"zone":         {event.ZoneCarrier.String(), event.ZonePlace.String(), event.ZoneGiven.String()},
		"leg":          {event.LegOut.String(), event.LegReturn.String()},
		"promise_kind": {string(event.PromiseDelivery), string(event.PromiseCollection), string(event.PromiseDispatch)},
		"ref_kind":     {string(event.RefPiece), string(event.RefReturn), string(event.RefNext), string(event.RefOrder), string(event.RefPartner)},
	}
	for k := range event.IssueKinds() {
		want["issue_kind"] = append(want["issue_kind"], k.Error())
	}
	for e := event.Decides; e <= event.Reused; e++ {
		want["effect"] = append(want["effect"], e.String())
	}
	got := map[string][]string{}
	for name, def := range definitions(t) {
		if examples, ok := def["examples"].([]any); ok {
			for _, word := range examples {
				got[name] = append(got[name], word.(string))
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("words of this release (-Go +schema):\n%s", diff)
	}
}

func texts[T fmt.Stringer](seq func(func(T) bool)) (out []string) {
	seq(func(v T) bool { out = append(out, v.String()); return true })
	return out
}

func TestSchemaAcceptsScenarios(t *testing.T) {
	shipment, verdict := compile(t, "shipment"), compile(t, "verdict")
	for _, row := range scenarios() {
		s := event.Join(row.told...)
		if err := valid(shipment, encode(t, s)); err != nil {
			t.Errorf("%s: %v", row.name, err)
		}
		if err := valid(verdict, encode(t, s.Verdict())); err != nil {
			t.Errorf("%s: verdict: %v", row.name, err)
		}
	}
}

func TestSchemaAcceptsRandomHistories(t *testing.T) {
	shipment, track, one, verdict := compile(t, "shipment"), compile(t, "track"), compile(t, "event"), compile(t, "verdict")
	rapid.Check(t, func(t *rapid.T) {
		s := event.Join(histories().Draw(t, "history")...)
		check := func(schema *jsonschema.Schema, v any) {
			if blob := encode(t, v); valid(schema, blob) != nil {
				t.Fatalf("%v\n%s", valid(schema, blob), blob)
			}
		}
		check(shipment, s)
		check(verdict, s.Verdict())
		for _, k := range s.Tracks {
			check(track, k)
			for _, e := range k.Events {
				check(one, e)
			}
		}
	})
}

// Documents of a newer release are valid; what no release can write is not, in the schema and in Go.
func TestSchemaAndDecoderAgree(t *testing.T) {
	tests := []struct {
		def, doc string
		ok       bool
		why      string
	}{
		{"shipment", `{}`, true, "the empty shipment"},
		{"shipment", `{"tracks":[{"events":[{"status":"beamed","detail":"by_drone","reason":"tired"}]}],"weather":1}`, true, "words and a field of a newer release"},
		{"track", `{"promises":[{"kind":"hope"}],"refs":[{"kind":"crate"}],"issues":[{"kind":"glitch"}]}`, true, "kinds of a newer release"},
		{"event", `{"status":"In Transit"}`, false, "no word"},
		{"event", `{"detail":"by drone"}`, false, "no word"},
		{"event", `{"reason":"Müde"}`, false, "no word"},
		{"event", `{"reason":"` + strings.Repeat("x", 65) + `"}`, false, "no word is that long"},
		{"event", `{"newer":"status=beamed detail=by_drone"}`, true, "two words"},
		{"event", `{"newer":"beamed"}`, false, "a word without a name"},
		{"event", `{"newer":"status=Be"}`, false, "no word"},
		{"event", `{"id":"00"}`, false, "an ID has 32 digits"},
		{"event", `{"id":"0123456789abcdef0123456789abcdeg"}`, false, "hex digits"},
		{"event", `{"id":"0123456789abcdef0123456789ABCDEF"}`, true, "in either case"},
		{"event", `{"seq":70000}`, false, "an ordinal has 16 bits"},
		{"event", `{"native":{"text":7}}`, false, "text is text"},
		{"stamp", `{"time":"2026-05-05"}`, true, "a day"},
		{"stamp", `{"time":"2026-05-05T10:00+03:00","precision":"to_hour","zone":"sun"}`, true, "words of a newer release"},
		{"stamp", `{"time":"2026-05-05T10"}`, false, "no clock"},
		{"stamp", `{"time":"2026-05-05T10:00","precision":"To Minute"}`, false, "no word"},
		{"stamp", `{"time":"2026-05-05T10:00","zone":"?"}`, false, "no word"},
		{"promise", `{"kind":"High Hopes"}`, false, "no word"},
		{"ref", `{"kind":"-"}`, false, "no word"},
		{"issue", `{"kind":"it broke"}`, false, "no word"},
		{"span", `{"first":"yesterday"}`, false, "no time"},
		{"verdict", `{"status":"beamed","detail":"by_drone","reason":"tired","progress":"beamed","leg":"sideways","pieces":[{"piece":"A","status":"beamed","detail":"x","reason":"y"}],"trace":[{"event":"0123456789abcdef0123456789abcdef","effect":"dazzles","status":"beamed"}]}`, true, "words of a newer release"},
		{"verdict", `{"status":"On Fire"}`, false, "no word"},
		{"verdict", `{"status":"unknown","detail":"?"}`, false, "no word"},
		{"verdict", `{"status":"unknown","reason":"?"}`, false, "no word"},
		{"verdict", `{"status":"unknown","leg":"?"}`, false, "no word"},
		{"piece_verdict", `{"piece":"A","status":"?"}`, false, "no word"},
		{"step", `{"event":"0123456789abcdef0123456789abcdef","effect":"!","status":"unknown"}`, false, "no word"},
		{"step", `{"event":"0123456789abcdef0123456789abcdef","effect":"note","status":"!"}`, false, "no word"},
	}
	for _, tt := range tests {
		into := reflect.New(reflect.TypeFor[event.Stamp]())
		if value, ok := published[tt.def]; ok {
			into = reflect.New(reflect.TypeOf(value))
		}
		if err := valid(compile(t, tt.def), []byte(tt.doc)); (err == nil) != tt.ok {
			t.Errorf("schema: %s: %s: %v", tt.why, tt.doc, err)
		}
		if err := json.Unmarshal([]byte(tt.doc), into.Interface()); (err == nil) != tt.ok {
			t.Errorf("decoder: %s: %s: %v", tt.why, tt.doc, err)
		}
	}
}

// Nothing but words, objects and plain types is described, and everything described is used.
func TestSchemaHasNoLooseEnds(t *testing.T) {
	defs := definitions(t)
	blob, err := os.ReadFile(schemaFile)
	require.NoError(t, err)
	for name, def := range defs {
		if name != "verdict" && !bytes.Contains(blob, []byte(`"#/$defs/`+name+`"`)) {
			t.Errorf("%s is used nowhere", name)
		}
		if d, _ := def["description"].(string); d == "" {
			t.Errorf("%s has no description", name)
		}
	}
	for name := range published {
		if _, ok := defs[name]; !ok {
			t.Errorf("%s is missing", name)
		}
	}
}
