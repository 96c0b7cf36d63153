package testdata_test

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/carrier/postal"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/testdata"
)

// adapters returns all adapters of the library.
func adapters(tb testing.TB) []carrier.Adapter {
	tb.Helper()
	first, err := spsr.New(carrier.Options{})
	require.NoError(tb, err)
	return slices.Concat([]carrier.Adapter{first}, postal.All(), generic.All())
}

func registry(tb testing.TB) *carrier.Registry {
	tb.Helper()
	r, err := carrier.NewRegistry(adapters(tb)...)
	require.NoError(tb, err)
	return r
}

// sample is a fixture: a payload and the adapter whose folder it stands in.
type sample struct {
	name    string
	carrier string
	told    bool // its meta names the adapter
	payload carrier.Payload
}

// samples returns the fixtures of all folders that belong to an adapter.
func samples(tb testing.TB, r *carrier.Registry) []sample {
	tb.Helper()
	var out []sample
	err := fs.WalkDir(testdata.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasSuffix(name, ".json") && strings.Contains(d.Name(), ".golden.") ||
			strings.Contains(d.Name(), ".meta.") || path.Ext(name) == ".md" {
			return err
		}
		meta, err := replay.ReadMeta(testdata.FS, name)
		if err != nil {
			return err
		}
		body, err := fs.ReadFile(testdata.FS, name)
		if err != nil {
			return err
		}
		s := sample{name: name, carrier: meta.Carrier, told: meta.Carrier != "", payload: carrier.Payload{
			Body: body, ContentType: meta.ContentType, Number: meta.Number, Received: meta.Received}}
		if !s.told {
			s.carrier = path.Base(path.Dir(name))
		}
		if _, ok := r.Adapter(s.carrier); ok {
			out = append(out, s)
		}
		return nil
	})
	require.NoError(tb, err)
	require.NotEmpty(tb, out, "no fixtures found")
	return out
}
