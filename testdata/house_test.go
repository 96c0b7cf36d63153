package testdata_test

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/parcelfold/parcelfold/"

// pkg is what go list says of a package.
type pkg struct {
	ImportPath string
	Standard   bool
	Imports    []string
	Deps       []string
	Module     *struct{ Path string }
}

func list(t *testing.T, args ...string) []pkg {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Standard,Imports,Deps,Module"}, args...)...)
	cmd.Dir = ".."
	out, err := cmd.Output()
	require.NoError(t, err)
	var all []pkg
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p pkg
		if err := dec.Decode(&p); err == io.EOF {
			return all
		} else {
			require.NoError(t, err)
		}
		all = append(all, p)
	}
}

// Arrows go one way: status ← event ← carrier, eta, exception; only exception/watch stands on two.
func TestArrows(t *testing.T) {
	tests := []struct {
		of, never, why string
		but            []string
	}{
		{"status", "event carrier eta exception", "the vocabulary stands on nothing", nil},
		{"event", "carrier eta exception", "a history knows nobody who reads it", nil},
		{"carrier", "eta exception", "siblings do not import each other", nil},
		{"eta", "carrier exception", "siblings do not import each other", nil},
		{"exception", "carrier eta", "siblings do not import each other", []string{"exception/watch"}},
		{"exception/watch", "carrier", "the top needs no carrier", nil},
		{"event/calendar", "event status", "days know no parcels", nil},
		{"event/zone", "event status", "places know no parcels", nil},
		{"carrier/internal/wire", "status event carrier", "bytes know no parcels", nil},
	}
	all := list(t, "./...")
	for _, tt := range tests {
		for _, p := range all {
			name := strings.TrimPrefix(p.ImportPath, module)
			if !within(name, tt.of) || slices.Contains(tt.but, name) {
				continue
			}
			for _, dep := range p.Deps {
				dep, ours := strings.CutPrefix(dep, module)
				for _, never := range strings.Fields(tt.never) {
					if ours && within(dep, never) && !within(dep, tt.of) {
						t.Errorf("%s depends on %s: %s", name, dep, tt.why)
					}
				}
			}
		}
	}
}

func within(name, folder string) bool { return name == folder || strings.HasPrefix(name, folder+"/") }

// A program that imports the library links golang.org/x/text beside it, and nothing else.
func TestLinkedModules(t *testing.T) {
	roots := []string{"./status/...", "./event/...", "./carrier/...", "./eta/...", "./exception/..."}
	linked := map[string]bool{}
	for _, p := range list(t, append([]string{"-deps"}, roots...)...) {
		if !p.Standard && p.Module != nil {
			linked[p.Module.Path] = true
		}
	}
	want := map[string]bool{strings.TrimSuffix(module, "/"): true, "golang.org/x/text": true}
	for m := range linked {
		if !want[m] {
			t.Errorf("the library links %s", m)
		}
	}
	for m := range want {
		if !linked[m] {
			t.Errorf("%s is not linked: does go list see the library at all?", m)
		}
	}
}

// Nothing is kept at the top level but what belongs there.
func TestTopLevel(t *testing.T) {
	want := []string{"LICENSE", "README.md", "carrier", "eta", "event", "examples", "exception", "go.mod", "go.sum", "status", "testdata"}
	entries, err := os.ReadDir("..")
	require.NoError(t, err)
	for _, e := range entries {
		if name := e.Name(); !strings.HasPrefix(name, ".") && !slices.Contains(want, name) {
			t.Errorf("%s does not belong at the top level", name)
		}
	}
}
