package label_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/event/label"
)

// own are the kinds of keys that no type of another package has.
var own = map[string]bool{
	"status": true, "detail": true, "reason": true, "relative": true, "ui": true, "unit": true, "window": true,
}

// The packages above label are read as text: label lies below them, and what one of them names must
// have a label even while it does not compile.
func TestEveryKeyOfEveryPackageHasALabel(t *testing.T) {
	words := map[string][]string{} // by kind
	for _, dir := range []string{"..", "../../eta", "../../exception", "../../exception/watch"} {
		read := readPackage(t, dir)
		for typ, kind := range read.kinds {
			words[kind] = append(words[kind], read.words[typ]...)
			if len(read.words[typ]) == 0 {
				t.Errorf("%s: %s has a Key and no words: does the test still find the tables?", dir, typ)
			}
		}
	}
	for _, kind := range []string{"action", "alert", "issue", "effect", "cause", "eta_state", "role"} {
		if len(words[kind]) < 5 {
			t.Fatalf("found %d words of %s: does the test still find the tables?", len(words[kind]), kind)
		}
	}
	asked := map[string]bool{}
	for kind, list := range words {
		for _, w := range list {
			key := kind + "." + w
			asked[key] = true
			if text := (label.Labeler{}).Text(key); text == key {
				t.Errorf("%s has no label", key)
			}
		}
	}
	for key := range (label.Labeler{}).Keys() {
		kind, _, _ := strings.Cut(key, ".")
		if words[kind] != nil && !asked[key] {
			t.Errorf("%s is the label of nothing", key)
		}
		if words[kind] == nil && !own[kind] {
			t.Errorf("%s: no package has such keys", key)
		}
	}
}

// source is what one package says of its small types.
type source struct {
	kinds map[string]string   // the first part of the key, of each type with a Key method
	words map[string][]string // the words, by type
}

func readPackage(t *testing.T, dir string) source {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no Go files in %s: %v", dir, err)
	}
	s := source{kinds: map[string]string{}, words: map[string][]string{}}
	types := map[string]string{} // of constants
	var parsed []*ast.File
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		parsed = append(parsed, f)
		s.constants(f, types)
	}
	for _, f := range parsed {
		s.keysAndTables(f, types)
	}
	return s
}

// constants notes the type of each constant, and the word of those that are words themselves.
func (s source) constants(f *ast.File, types map[string]string) {
	for _, d := range f.Decls {
		decl, ok := d.(*ast.GenDecl)
		if !ok || decl.Tok != token.CONST {
			continue
		}
		typ := ""
		for _, spec := range decl.Specs {
			v := spec.(*ast.ValueSpec)
			if id, ok := v.Type.(*ast.Ident); ok {
				typ = id.Name
			} else if len(v.Values) > 0 {
				typ = "" // an untyped constant ends the run of a typed one
			}
			for i, name := range v.Names {
				types[name.Name] = typ
				if i < len(v.Values) {
					s.add(typ, v.Values[i])
				}
			}
		}
	}
}

// keysAndTables notes the kind of each Key method and the words of each keyed table.
func (s source) keysAndTables(f *ast.File, types map[string]string) {
	ast.Inspect(f, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if n.Name.Name == "Key" && n.Recv != nil {
				if sum, ok := n.Body.List[0].(*ast.ReturnStmt).Results[0].(*ast.BinaryExpr); ok {
					s.kinds[n.Recv.List[0].Type.(*ast.Ident).Name] = strings.TrimSuffix(unquote(sum.X), ".")
				}
			}
		case *ast.KeyValueExpr:
			if id, ok := n.Key.(*ast.Ident); ok {
				s.add(types[id.Name], n.Value)
			}
		}
		return true
	})
}

func (s source) add(typ string, value ast.Expr) {
	if word := unquote(value); typ != "" && word != "" {
		s.words[typ] = append(s.words[typ], word)
	}
}

func unquote(e ast.Expr) string {
	if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
		text, err := strconv.Unquote(lit.Value)
		if err == nil {
			return text
		}
	}
	return ""
}
