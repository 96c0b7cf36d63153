package replay

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"iter"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// Item is one payload of a feed and what it says.
type Item struct {
	File    string
	Payload carrier.Payload
	Tracks  []event.Track // sealed; nil if the payload could not be read
}

// Meta is what came with a body: the content of <case>.meta.json.
type Meta struct {
	Received    time.Time `json:"received,omitzero"`
	Number      string    `json:"number,omitzero"`       // asked for
	Carrier     string    `json:"carrier,omitzero"`      // adapter to use; empty: recognized from the body
	ContentType string    `json:"content_type,omitzero"` // media type it came with
}

// Feed yields the payloads of fsys in the order in which they were received, those without a time
// first and by name. A pattern is a whole name, one of path.Match, or the name of a folder; without
// patterns it is every file. The error of an Item says why its payload could not be read, and the feed
// goes on; an error of fsys comes with the name of the file. Bodies are read one at a time.
func Feed(r *carrier.Registry, fsys fs.FS, patterns ...string) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		files, err := find(fsys, patterns)
		if err != nil {
			yield(Item{}, err)
			return
		}
		for _, f := range files {
			item, err := f.read(r, fsys)
			if !yield(item, err) {
				return
			}
		}
	}
}

type file struct {
	name string
	meta Meta
	err  error // of the meta file
}

func find(fsys fs.FS, patterns []string) ([]file, error) {
	var files []file
	for _, p := range patterns {
		if _, err := path.Match(p, ""); err != nil {
			return nil, fmt.Errorf("replay: pattern %+q: %w", p, err)
		}
	}
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() || !isPayload(name) || !wanted(name, patterns) {
			return nil
		}
		meta, err := ReadMeta(fsys, name)
		files = append(files, file{name, meta, err})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("replay: %w", err)
	}
	slices.SortFunc(files, func(a, b file) int {
		return cmp.Or(a.meta.Received.Compare(b.meta.Received), cmp.Compare(a.name, b.name))
	})
	return files, nil
}

// isPayload reports whether a file of this name holds a payload.
func isPayload(name string) bool {
	base := path.Base(name)
	for _, suffix := range [...]string{".golden.json", ".meta.json", ".md", ".go"} {
		if strings.HasSuffix(base, suffix) {
			return false
		}
	}
	return !strings.HasPrefix(base, ".")
}

func wanted(name string, patterns []string) bool {
	for _, p := range patterns {
		if ok, _ := path.Match(p, name); ok || p == name || strings.HasPrefix(name, strings.TrimSuffix(p, "/")+"/") || p == "." {
			return true
		}
	}
	return len(patterns) == 0
}

// ReadMeta reads what came with the payload of this name: <case>.meta.json beside <case>.<ext>. It is
// the zero Meta where there is none.
func ReadMeta(fsys fs.FS, name string) (Meta, error) {
	b, err := fs.ReadFile(fsys, strings.TrimSuffix(name, path.Ext(name))+".meta.json")
	if errors.Is(err, fs.ErrNotExist) {
		return Meta{}, nil
	}
	var m Meta
	if err == nil {
		err = json.Unmarshal(b, &m)
	}
	if err != nil {
		return Meta{}, fmt.Errorf("replay: meta of %s: %w", name, err)
	}
	return m, nil
}

func (f file) read(r *carrier.Registry, fsys fs.FS) (Item, error) {
	item := Item{File: f.name}
	if f.err != nil {
		return item, f.err
	}
	body, err := fs.ReadFile(fsys, f.name)
	if err != nil {
		return item, fmt.Errorf("replay: %w", err)
	}
	item.Payload = carrier.Payload{Body: body, ContentType: f.meta.ContentType, Number: f.meta.Number, Received: f.meta.Received}
	item.Tracks, err = r.Decode(f.meta.Carrier, item.Payload)
	return item, err
}
