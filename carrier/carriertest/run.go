package carriertest

import (
	"bytes"
	"cmp"
	"io/fs"
	"os"
	"slices"
	"testing"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/replay"
)

// Config says what is special about an adapter. The zero Config is right for one whose fixtures
// exercise every table row and hold no unmapped code.
type Config struct {
	Dir      string            // where goldens are written with PARCELFOLD_UPDATE=1: the folder behind fsys; empty: they are only compared
	More     []carrier.Payload // further payloads without goldens, for the table rows that no fixture exercises
	Idle     []string          // table rows that nothing exercises, as "code" or "code/sub", each for a reason of its own
	Unmapped []string          // codes in fixtures that stay unknown on purpose, as "code" or "code/sub"
	Named    bool              // bodies are not recognized: a feed that must be told
	Flat     bool              // each record of a body is one event, as in CSV: a body cut between two of them looks whole, but a line that is none must be an issue
}

// Run holds the adapter to what every adapter promises, over the fixtures of fsys.
func Run(t *testing.T, a carrier.Adapter, fsys fs.FS, c Config) {
	t.Helper()
	r, err := carrier.NewRegistry(a)
	if err != nil {
		t.Fatal(err)
	}
	k := &kit{Config: c, adapter: a, registry: r, full: os.Getenv("PARCELFOLD_FULL") != ""}
	k.load(t, fsys)
	for _, c := range k.checks() {
		t.Run(c.name, func(t *testing.T) { c.check(t) })
	}
}

// reporter is what a check needs of a *testing.T.
type reporter interface {
	Helper()
	Errorf(format string, args ...any)
	Fatal(args ...any)
}

type check struct {
	name  string
	check func(reporter)
}

func (k *kit) checks() []check {
	return []check{
		{"golden", k.goldens}, {"recognize", k.recognize}, {"repeat", k.repeat}, {"concurrent", k.concurrent},
		{"cut", k.cut}, {"damage", k.damage}, {"variants", k.variants}, {"charsets", k.charsets},
		{"records", k.records}, {"neighbours", k.neighbours}, {"lines", k.lines}, {"nulls", k.nulls}, {"unmapped", k.unmapped}, {"rows", k.rows}, {"join", k.join},
	}
}

type kit struct {
	Config
	adapter  carrier.Adapter
	registry *carrier.Registry
	full     bool
	cases    []fixture
}

// load reads the fixtures: all payloads that name this adapter, or none.
func (k *kit) load(t reporter, fsys fs.FS) {
	t.Helper()
	for item, err := range replay.Feed(k.registry, fsys) {
		meta, metaErr := replay.ReadMeta(fsys, item.File)
		if metaErr != nil {
			t.Fatal(metaErr)
		}
		if meta.Carrier != "" && meta.Carrier != k.adapter.ID() {
			continue
		}
		if item.Payload.Body == nil {
			t.Fatal(err)
		}
		f := fixture{name: item.File, payload: item.Payload, told: meta.Carrier != ""}
		if f.payload.Body, err = fs.ReadFile(fsys, item.File); err != nil {
			t.Fatal(err)
		}
		given := f.payload
		given.Body = bytes.Clone(given.Body)
		f.got, f.err = k.registry.Decode(k.adapter.ID(), given)
		if f.golden, err = fs.ReadFile(fsys, goldenName(item.File)); err != nil && k.Dir == "" {
			t.Errorf("%s has no golden: %v", item.File, err)
		}
		k.cases = append(k.cases, f)
	}
	if len(k.cases) == 0 {
		t.Fatal("no fixtures found")
	}
	slices.SortFunc(k.cases, func(a, b fixture) int { return cmp.Compare(a.name, b.name) })
}
