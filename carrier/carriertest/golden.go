package carriertest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// fixture is one payload, its golden and what the adapter makes of it.
type fixture struct {
	name    string
	payload carrier.Payload
	told    bool // its meta names the adapter
	golden  []byte
	got     []event.Track
	err     error
}

// golden is the content of <case>.golden.json: the sealed tracks and the verdict of each, or the error.
type golden struct {
	Tracks   []event.Track   `json:"tracks,omitempty"`
	Verdicts []event.Verdict `json:"verdicts,omitempty"`
	Error    *goldenError    `json:"error,omitempty"`
}

type goldenError struct {
	Message string `json:"message"`
	Path    string `json:"path,omitempty"`
	Offset  int64  `json:"offset,omitempty"`
}

func goldenName(file string) string { return strings.TrimSuffix(file, path.Ext(file)) + ".golden.json" }

func (f *fixture) marshal() ([]byte, error) {
	var g golden
	if f.err != nil {
		g.Error = &goldenError{Message: f.err.Error()}
		var at *carrier.DecodeError
		if errors.As(f.err, &at) {
			g.Error.Path, g.Error.Offset = at.Path, at.Offset
		}
	}
	for _, t := range f.got {
		g.Tracks = append(g.Tracks, t)
		g.Verdicts = append(g.Verdicts, event.Join(t).Verdict())
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	err := enc.Encode(g)
	return b.Bytes(), err
}

func (k *kit) goldens(t reporter) {
	for _, f := range k.cases {
		got, err := f.marshal()
		if err != nil {
			t.Errorf("%s: %v", f.name, err)
			continue
		}
		if k.Dir != "" && os.Getenv("PARCELFOLD_UPDATE") != "" {
			if err := os.WriteFile(filepath.Join(k.Dir, goldenName(f.name)), got, 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if diff := firstDiff(f.golden, got); diff != "" {
			t.Errorf("%s differs from its golden (-want +got), PARCELFOLD_UPDATE=1 writes it anew:\n%s", f.name, diff)
		}
	}
}

// firstDiff shows the first lines in which two texts differ.
func firstDiff(want, got []byte) string {
	if bytes.Equal(want, got) {
		return ""
	}
	a, b := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	var out strings.Builder
	for _, l := range a[max(0, i-3):i] {
		fmt.Fprintf(&out, "  %s\n", l)
	}
	for _, l := range a[i:min(len(a), i+4)] {
		fmt.Fprintf(&out, "- %s\n", l)
	}
	for _, l := range b[i:min(len(b), i+4)] {
		fmt.Fprintf(&out, "+ %s\n", l)
	}
	return fmt.Sprintf("line %d\n%s", i+1, out.String())
}
