package status_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/status"
)

// word is what every type of the vocabulary can do; pointer is what a pointer to it can.
type word interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
	driver.Valuer
	IsValid() bool
}

type pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
	sql.Scanner
}

// Sizes come from the list: 13, 59 and 49 rows, 6 phases, 12 categories and 5 parties, each with a zero.
func TestForms(t *testing.T) {
	t.Run("status", func(t *testing.T) { testForms[status.Status](t, "status", "unknown", 13) })
	t.Run("detail", func(t *testing.T) { testForms[status.Detail](t, "detail", "", 1+59) })
	t.Run("reason", func(t *testing.T) { testForms[status.Reason](t, "reason", "", 1+49) })
	t.Run("phase", func(t *testing.T) { testForms[status.Phase](t, "phase", "", 1+6) })
	t.Run("category", func(t *testing.T) { testForms[status.Category](t, "category", "", 1+12) })
	t.Run("party", func(t *testing.T) { testForms[status.Party](t, "party", "", 1+5) })
}

func testForms[T word, P pointer[T]](t *testing.T, kind, zero string, size int) {
	if got := T(0).String(); got != zero {
		t.Errorf("zero prints %q, want %q", got, zero)
	}
	seen := map[string]bool{}
	for i := range 256 {
		v := T(i)
		if v.IsValid() != (i < size) {
			t.Fatalf("%d: IsValid is %v with %d members", i, v.IsValid(), size)
		}
		if i >= size {
			refused(t, v, fmt.Sprintf("%s(%d)", kind, i), kind)
			continue
		}
		if seen[v.String()] {
			t.Errorf("two members are named %q", v)
		}
		seen[v.String()] = true
		if i > 0 && v.String() == "" {
			t.Errorf("%d has no name", i)
		}
		roundTrip[T, P](t, v)
	}
	strict[T, P](t, kind)
}

// refused holds a value outside the table to printing, and to being written nowhere.
func refused[T word](t *testing.T, v T, prints, kind string) {
	t.Helper()
	if got := v.String(); got != prints {
		t.Errorf("prints %q, want %q", got, prints)
	}
	want := &status.NameError{Kind: kind, Name: prints}
	_, text := v.MarshalText()
	_, value := v.Value()
	_, field := json.Marshal(v)
	for form, err := range map[string]error{"text": text, "SQL": value, "JSON": field} {
		if got, ok := errors.AsType[*status.NameError](err); !ok || *got != *want {
			t.Errorf("%s of %s: error is %v, want %v", form, prints, err, want)
		}
	}
	if key, err := json.Marshal(map[T]int{v: 1}); err == nil { // encoding/json keeps only the message
		t.Errorf("%s became the JSON key %s", prints, key)
	}
}

// roundTrip holds one member to the same word in every form, there and back.
func roundTrip[T word, P pointer[T]](t *testing.T, v T) {
	t.Helper()
	name := v.String()
	back := func(form string, read func(P) error) {
		t.Helper()
		got := T(255) // what is read must replace anything
		if err := read(&got); err != nil || got != v {
			t.Errorf("%q from %s: got %v, %v", name, form, got, err)
		}
	}

	text, err := v.MarshalText()
	if err != nil || string(text) != name {
		t.Errorf("%q as text: %q, %v", name, text, err)
	}
	back("text", func(p P) error { return p.UnmarshalText(text) })

	value, err := v.Value()
	if err != nil || value != driver.Value(name) || !driver.IsValue(value) {
		t.Errorf("%q as SQL: %#v, %v", name, value, err)
	}
	back("SQL text", func(p P) error { return p.Scan(value) })
	back("SQL bytes", func(p P) error { return p.Scan([]byte(name)) })

	type page struct {
		Word  T         `json:"word"`
		Count map[T]int `json:"count"`
	}
	want := page{Word: v, Count: map[T]int{v: 1}}
	blob, err := json.Marshal(want)
	if plain := fmt.Sprintf(`{"word":%q,"count":{%q:1}}`, name, name); err != nil || string(blob) != plain {
		t.Errorf("as JSON: %s, %v, want %s", blob, err, plain)
	}
	var got page
	if err := json.Unmarshal(blob, &got); err != nil {
		t.Errorf("%s: %v", blob, err)
	} else if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("from %s (-want +got):\n%s", blob, diff)
	}
}

// strict holds one type to its exact words: anything near them is an error and changes nothing.
func strict[T word, P pointer[T]](t *testing.T, kind string) {
	t.Helper()
	good := T(1).String()
	names := []struct{ name, why string }{
		{strings.ToUpper(good), "letter case is part of the word"},
		{" " + good, "a blank in front comes from a careless split"},
		{good + " ", "a blank behind comes from a padded column"},
		{good + "\x00", "so does a zero byte"},
		{good[:len(good)-1], "a cut word is no word"},
		{kind + "_" + good, "the type is not part of the word"},
		{kind + "(200)", "what String prints for garbage is no way to store it"},
		{"1", "the number may change, so it is not read"},
		{"null", "a word for nothing is not nothing"},
		{"достaвлено", "labels for people are not names"},
		{"\xff\xfe", "nor is what is not even text"},
		{strings.Repeat("x", 1<<20), "however long"},
	}
	before := T(2)
	for _, tt := range names {
		for form, read := range map[string]func(P) error{
			"text":      func(p P) error { return p.UnmarshalText([]byte(tt.name)) },
			"SQL text":  func(p P) error { return p.Scan(tt.name) },
			"SQL bytes": func(p P) error { return p.Scan([]byte(tt.name)) },
		} {
			v := before
			got, ok := errors.AsType[*status.NameError](read(&v))
			if want := (status.NameError{Kind: kind, Name: tt.name}); !ok || *got != want {
				t.Errorf("%.40q as %s: error is %.200v: %s", tt.name, form, got, tt.why)
			}
			if v != before {
				t.Errorf("%.40q as %s changed the value to %v", tt.name, form, v)
			}
		}
	}
	for _, src := range []any{int64(1), 1.0, true, T(1), &good} {
		v := before
		if err := P(&v).Scan(src); err == nil || v != before {
			t.Errorf("a column of type %T was read as %v, %v", src, v, err)
		}
	}
	for _, blob := range []string{`1`, `true`, `["` + good + `"]`, `{}`, `"` + strings.ToUpper(good) + `"`} {
		v := before
		if err := json.Unmarshal([]byte(blob), &v); err == nil || v != before {
			t.Errorf("JSON %s was read as %v, %v", blob, v, err)
		}
	}
	v := before
	if err := P(&v).Scan(nil); err != nil || v != 0 {
		t.Errorf("NULL was read as %v, %v", v, err)
	}
}

func TestParse(t *testing.T) {
	tests := []struct {
		name  string
		parse func(string) (fmt.Stringer, error)
		in    string
		want  fmt.Stringer
		err   string
		why   string
	}{
		{"status", parseStatus, "returned", status.Returned, "", "the plain case"},
		{"unknown is a word", parseStatus, "unknown", status.Unknown, "", "stored histories hold it"},
		{"no status", parseStatus, "", status.Unknown, `status: no status is named ""`, "an empty column is a fault, unknown has a word"},
		{"detail", parseDetail, "cod_collected", status.CodCollected, "", "the plain case"},
		{"no detail", parseDetail, "", status.NoDetail, "", "a step need not be named"},
		{"reason", parseReason, "id_check_failed", status.IdCheckFailed, "", "the plain case"},
		{"no reason", parseReason, "", status.NoReason, "", "mostly nothing is wrong"},
		{"a reason for a status", parseStatus, "weather", status.Unknown, `status: no status is named "weather"`, "the kinds do not mix"},
		{"a status for a reason", parseReason, "delivered", status.NoReason, `status: no reason is named "delivered"`, "the kinds do not mix"},
		{
			"hostile", parseDetail, "a\"\n\x1b[31mй\xff", status.NoDetail,
			`status: no detail is named "a\"\n\x1b[31m\u0439\xff"`, "a log line cannot be forged",
		},
		{
			"120 bytes", parseDetail, strings.Repeat("a", 120), status.NoDetail,
			`status: no detail is named "` + strings.Repeat("a", 120) + `"`, "the longest that is quoted whole",
		},
		{
			"121 bytes", parseDetail, strings.Repeat("a", 121), status.NoDetail,
			`status: no detail is named "` + strings.Repeat("a", 120) + `"...`, "the rest is cut, and that is said",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := tt.parse(tt.in)
			if got != tt.want {
				t.Errorf("got %v, want %v: %s", got, tt.want, tt.why)
			}
			if message := text(err); message != tt.err {
				t.Errorf("error is %s, want %s: %s", message, tt.err, tt.why)
			}
		})
	}
}

func text(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func parseStatus(s string) (fmt.Stringer, error) { return status.Parse(s) }
func parseDetail(s string) (fmt.Stringer, error) { return status.ParseDetail(s) }
func parseReason(s string) (fmt.Stringer, error) { return status.ParseReason(s) }

// A reader tells a column of the wrong type from a word it does not know.
func TestScanNamesTheType(t *testing.T) {
	var s status.Status
	err := s.Scan(int64(8))
	if want := "status: a status is stored as text, not as int64"; text(err) != want {
		t.Errorf("error is %v, want %s", err, want)
	}
	if _, ok := errors.AsType[*status.NameError](err); ok {
		t.Error("a number is not an unknown name")
	}
}

// omitempty and omitzero leave out what was not said.
func TestZeroIsLeftOut(t *testing.T) {
	type event struct {
		Status status.Status `json:"status"`
		Detail status.Detail `json:"detail,omitempty"`
		Reason status.Reason `json:"reason,omitzero"`
	}
	blob, err := json.Marshal(event{})
	if want := `{"status":"unknown"}`; err != nil || string(blob) != want {
		t.Errorf("got %s, %v, want %s", blob, err, want)
	}
	var got event
	if err := json.Unmarshal(blob, &got); err != nil || got != (event{}) {
		t.Errorf("got %v, %v", got, err)
	}
}

// Parsing, reading and printing agree on every string there is.
func FuzzParse(f *testing.F) {
	for _, row := range list(f) {
		f.Add(row.Name)
	}
	for _, name := range []string{"", "Delivered", "delivered ", "status(13)", "detail(200)", "pre_carriage", "\xff", strings.Repeat("я", 100)} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		agree(t, name, status.Parse)
		agree(t, name, status.ParseDetail)
		agree(t, name, status.ParseReason)
		agree(t, name, read[status.Phase])
		agree(t, name, read[status.Category])
		agree(t, name, read[status.Party])
	})
}

func read[T word, P pointer[T]](name string) (v T, err error) {
	err = P(&v).UnmarshalText([]byte(name))
	return v, err
}

func agree[T word, P pointer[T]](t *testing.T, name string, parse func(string) (T, error)) {
	t.Helper()
	v, err := parse(name)
	var text, column T
	textErr, columnErr := P(&text).UnmarshalText([]byte(name)), P(&column).Scan(name)
	if v != text || v != column || (err == nil) != (textErr == nil) || (err == nil) != (columnErr == nil) {
		t.Fatalf("%q: parsed %v, %v; text %v, %v; column %v, %v", name, v, err, text, textErr, column, columnErr)
	}
	if err == nil {
		if !v.IsValid() || v.String() != name {
			t.Fatalf("%q became %v", name, v)
		}
		return
	}
	got, ok := errors.AsType[*status.NameError](err)
	if v != 0 || !ok || got.Name != name {
		t.Fatalf("%q: got %v with %v", name, v, err)
	}
	// 120 bytes of four characters each at most, and the words around them.
	if m := err.Error(); len(m) > 40+4*120 || strings.ContainsFunc(m, func(r rune) bool { return r < ' ' || r > '~' }) {
		t.Fatalf("%q: message is not short, plain ASCII: %q", name, m)
	}
}

func TestNoAllocations(t *testing.T) {
	detail := []byte(status.ArrivedDestinationFacility.String())
	tests := map[string]func(){
		"Parse":         func() { _, _ = status.Parse("available_for_pickup") },
		"ParseDetail":   func() { _, _ = status.ParseDetail("arrived_destination_facility") },
		"ParseReason":   func() { _, _ = status.ParseReason("recipient_unreachable") },
		"UnmarshalText": func() { var d status.Detail; _ = d.UnmarshalText(detail) },
		"String":        func() { _ = status.AvailableForPickup.String() },
		"Allows":        func() { _ = status.AtLocker.Allows(status.Returning) },
	}
	for name, f := range tests {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

// The baseline is the plain way: go through the names until one fits.
func BenchmarkParse(b *testing.B) {
	var names []string
	for d := range status.Details() {
		names = append(names, d.String())
	}
	b.Run("details", func(b *testing.B) {
		for b.Loop() {
			for _, name := range names {
				if _, err := status.ParseDetail(name); err != nil {
					b.Fatal(err)
				}
			}
		}
	})
	b.Run("baseline", func(b *testing.B) {
		for b.Loop() {
			for _, name := range names {
				if search(names, name) < 0 {
					b.Fatal(name)
				}
			}
		}
	})
}

func search(names []string, name string) int {
	for i, n := range names {
		if n == name {
			return i
		}
	}
	return -1
}
