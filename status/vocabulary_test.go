package status_test

import (
	"encoding/csv"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/status"
)

// facts is one row of the vocabulary; its last column, the meaning, is prose.
type facts struct {
	Kind, Name, Rank, Ends, Phase, Statuses, Category, Party string
}

// list reads the published vocabulary.
func list(t testing.TB) []facts {
	t.Helper()
	file, err := os.Open("testdata/vocabulary.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	header := []string{"kind", "name", "rank", "ends", "phase", "statuses", "category", "party", "meaning"}
	if len(rows) != 1+13+59+49 || !slices.Equal(rows[0], header) {
		t.Fatalf("%d rows under %q", len(rows), rows[0])
	}
	var all []facts
	for _, r := range rows[1:] {
		all = append(all, facts{r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7]})
	}
	return all
}

// said is the vocabulary as the package tells it, in the form of the list.
func said() []facts {
	var all []facts
	for s := range status.All() {
		ends := "no"
		if s.Ends() {
			ends = "yes"
		}
		all = append(all, facts{
			Kind: "status", Name: s.String(), Rank: strconv.Itoa(s.Rank()), Ends: ends, Phase: s.Phase().String(),
		})
	}
	for d := range status.Details() {
		var on []string
		for s := range status.All() {
			if d.Allows(s) {
				on = append(on, s.String())
			}
		}
		all = append(all, facts{Kind: "detail", Name: d.String(), Statuses: strings.Join(on, " ")})
	}
	for r := range status.Reasons() {
		all = append(all, facts{
			Kind: "reason", Name: r.String(), Category: r.Category().String(), Party: r.Party().String(),
		})
	}
	return all
}

// sorted brings the statuses of a detail into one order: in the list they stand in order of weight.
func sorted(all []facts) []facts {
	for i := range all {
		on := strings.Fields(all[i].Statuses)
		slices.Sort(on)
		all[i].Statuses = strings.Join(on, " ")
	}
	return all
}

// Neither side can drift: a row, fact or position that only one of them has is a difference.
func TestVocabularyIsTheList(t *testing.T) {
	want := list(t)
	if diff := cmp.Diff(sorted(want), sorted(said())); diff != "" {
		t.Errorf("package differs from testdata/vocabulary.csv (-want +got):\n%s", diff)
	}
}

// A constant could carry another one's name and still fit the list, so the source is read:
// each constant is the CamelCase of its word, and says what happened.
func TestConstantsAreTheirWords(t *testing.T) {
	prefix := map[string]string{"phases": "Phase", "categories": "Category", "parties": "Party"}
	named, documented := map[string]bool{}, map[string]bool{}
	for _, file := range []string{"status.go", "detail.go", "reason.go", "kinds.go"} {
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok {
				return true
			}
			name := spec.Names[0].Name
			if ast.IsExported(name) {
				documented[name] = spec.Doc.Text() != ""
			}
			if len(spec.Values) == 1 {
				for constant, word := range rows(spec.Values[0]) {
					named[constant] = true
					if want := prefix[name] + camel(word); word != "" && constant != want {
						t.Errorf("%s is named %q, which belongs to %s", constant, word, want)
					}
				}
			}
			return true
		})
	}
	if len(named) != 13+60+50+7+13+6 {
		t.Errorf("found %d constants in the tables", len(named))
	}
	for constant := range named {
		if !documented[constant] {
			t.Errorf("%s does not say what happened to the parcel", constant)
		}
	}
	if len(documented) != len(named) {
		t.Errorf("%d constants, %d rows", len(documented), len(named))
	}
}

// rows reads constant and name from a keyed table, and nothing from any other expression.
func rows(value ast.Expr) map[string]string {
	table, ok := value.(*ast.CompositeLit)
	if !ok {
		return nil
	}
	found := map[string]string{}
	for _, row := range table.Elts {
		kv := row.(*ast.KeyValueExpr)
		key, word := kv.Key.(*ast.Ident).Name, ""
		for _, field := range kv.Value.(*ast.CompositeLit).Elts {
			field := field.(*ast.KeyValueExpr)
			if field.Key.(*ast.Ident).Name == "name" {
				word = strings.Trim(field.Value.(*ast.BasicLit).Value, `"`)
			}
		}
		found[key] = word
	}
	return found
}

func camel(word string) string {
	var b strings.Builder
	for part := range strings.SplitSeq(word, "_") {
		if part != "" {
			b.WriteString(strings.ToUpper(part[:1]) + part[1:])
		}
	}
	return b.String()
}

func TestNothingFollowsFromZeroOrGarbage(t *testing.T) {
	const garbage = 200
	tests := []struct {
		name      string
		got, want any
		why       string
	}{
		{"rank of garbage", status.Status(garbage).Rank(), 0, "garbage is no progress"},
		{"phase of garbage", status.Status(garbage).Phase(), status.NoPhase, "nor is it anywhere"},
		{"garbage ends", status.Status(garbage).Ends(), false, "a parcel is not closed by garbage"},
		{"first number past the table ends", (status.Cancelled + 1).Ends(), false, "the bound itself is outside"},
		{"garbage detail", status.Detail(garbage).Allows(status.InTransit), false, "a table row with it must not pass"},
		{"garbage status", status.Processing.Allows(garbage), false, "the same from the other side"},
		{"status past the table", status.NoDetail.Allows(status.Cancelled + 1), false, "no detail is no excuse"},
		{"category of no reason", status.NoReason.Category(), status.NoCategory, "nothing is wrong"},
		{"party of no reason", status.NoReason.Party(), status.NoParty, "so it lies with nobody"},
		{"category of garbage", status.Reason(garbage).Category(), status.NoCategory, "garbage is counted nowhere"},
		{"party of garbage", status.Reason(garbage).Party(), status.NoParty, "and blamed on nobody"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: got %v, want %v: %s", tt.name, tt.got, tt.want, tt.why)
		}
	}
	for s := range status.All() {
		if !status.NoDetail.Allows(s) {
			t.Errorf("no detail does not go with %v, but a carrier may name no step at all", s)
		}
	}
}

// The iterators start over each time and stop when told to.
func TestIterators(t *testing.T) {
	for range 2 {
		for s := range status.All() {
			if s != status.Unknown {
				t.Errorf("All starts with %v", s)
			}
			break
		}
		for d := range status.Details() {
			if d != status.LabelCreated {
				t.Errorf("Details starts with %v", d)
			}
			break
		}
		for r := range status.Reasons() {
			if r != status.RecipientAbsent {
				t.Errorf("Reasons starts with %v", r)
			}
			break
		}
	}
}
