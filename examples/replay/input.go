package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/carrier/postal"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/testdata"
)

// adapters returns all adapters of parcelfold.
func adapters() ([]carrier.Adapter, error) {
	s, err := spsr.New(spsr.Options{})
	if err != nil {
		return nil, err
	}
	list := append([]carrier.Adapter{s}, postal.All()...)
	return append(list, generic.All()...), nil
}

// mapped returns the adapter of a mapping file.
func mapped(file string) (carrier.Adapter, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	m, err := generic.Load(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	own, err := generic.New(m)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return own, nil
}

// payload is one payload read, or why it could not be.
type payload struct {
	file    string
	carrier string // adapter that came with it, by name
	body    carrier.Payload
	tracks  []event.Track
	err     error
	meant   bool // a fixture of parcelfold's own, whose golden says that it cannot be decoded
}

// read hands each payload of each PATH to use. The error is one of the file system, or that there is no
// payload at all: of *.json the goldens are none, and the others are replayed.
func (p *program) read(use func(payload)) error {
	if len(p.paths) == 0 {
		return p.feed(testdata.FS, ".", "", func(one payload) {
			one.meant = one.err != nil && refused(one.file)
			use(one)
		})
	}
	n := 0
	for _, path := range p.paths {
		err := p.readPath(path, func(one payload) {
			n++
			use(one)
		})
		if err != nil {
			return err
		}
	}
	if n == 0 {
		return fmt.Errorf("no payload found in %s%s", p.paths[0], more(len(p.paths)-1))
	}
	return nil
}

func more(n int) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprintf(" and %d more", n)
}

// refused reports whether the golden of an embedded fixture is an error.
func refused(file string) bool {
	golden, err := fs.ReadFile(testdata.FS, strings.TrimSuffix(file, filepath.Ext(file))+".golden.json")
	return err == nil && bytes.Contains(golden, []byte("\n  \"error\": {"))
}

func (p *program) readPath(path string, use func(payload)) error {
	if path == "-" {
		body, err := io.ReadAll(io.LimitReader(p.in, carrier.DefaultBody+1))
		if err != nil {
			return fmt.Errorf("standard input: %w", err)
		}
		use(p.decode(payload{file: "-", body: carrier.Payload{Body: body}}))
		return nil
	}
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if info.IsDir() {
		return p.feed(os.DirFS(path), ".", path, use)
	}
	return p.feed(os.DirFS(filepath.Dir(path)), filepath.Base(path), filepath.Dir(path), use)
}

// feed replays what is under name in fsys, which stands for the folder dir.
func (p *program) feed(fsys fs.FS, name, dir string, use func(payload)) error {
	n := 0
	for item, err := range replay.Feed(p.registry, fsys, name) {
		n++
		one := payload{file: filepath.Join(dir, item.File), carrier: item.Carrier, body: item.Payload, tracks: item.Tracks, err: err}
		if p.carrier != "" || p.number != "" || p.unclaimed(one) {
			one = p.decode(one)
		}
		use(one)
		p.progress(n)
	}
	return nil
}

// decode reads a payload by the flags.
func (p *program) decode(one payload) payload {
	if one.body.Body == nil {
		return one
	}
	if p.number != "" {
		one.body.Number = p.number
	}
	one.tracks, one.err = p.registry.Decode(cmp.Or(p.carrier, one.carrier), one.body)
	if p.unclaimed(one) {
		one.tracks, one.err = p.registry.Decode(p.own, one.body)
	}
	return one
}

// unclaimed reports whether the adapter of -mapping is to read what nobody recognizes.
func (p *program) unclaimed(one payload) bool {
	return p.own != "" && p.carrier == "" && one.carrier == "" && errors.Is(one.err, carrier.ErrNoAdapter) && len(p.registry.Recognize(one.body)) == 0
}

// whereIn returns where in a payload an error is.
func whereIn(err error) (path string, offset int64) {
	var at *carrier.DecodeError
	if errors.As(err, &at) {
		return at.Path, at.Offset
	}
	return "", 0
}
