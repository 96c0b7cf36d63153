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
	Carrier string // adapter to use, as what came with the payload says
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
// first and by name. A pattern is the name of a file or of a folder, or else one of path.Match; without
// patterns it is every file. Of files that are named no other is looked at. The error of an Item says why its payload could not be read, and the feed
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
	found := map[string]bool{}
	add := func(name string) {
		if isPayload(name) && !found[name] {
			found[name] = true
			meta, err := ReadMeta(fsys, name)
			files = append(files, file{name, meta, err})
		}
	}
	if len(patterns) == 0 {
		patterns = []string{"."}
	}
	for _, p := range patterns {
		if err := walk(fsys, p, add); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(files, func(a, b file) int {
		return cmp.Or(a.meta.Received.Compare(b.meta.Received), cmp.Compare(a.name, b.name))
	})
	return files, nil
}

// walk hands the names of the files that a pattern is for to add.
func walk(fsys fs.FS, pattern string, add func(name string)) error {
	root, wanted := strings.TrimSuffix(pattern, "/"), func(string) bool { return true }
	info, err := fs.Stat(fsys, root)
	switch {
	case err == nil && !info.IsDir():
		add(root)
		return nil
	case err != nil:
		if _, err := path.Match(pattern, ""); err != nil {
			return fmt.Errorf("replay: pattern %+q: %w", pattern, err)
		}
		root, wanted = ".", func(name string) bool {
			ok, _ := path.Match(pattern, name)
			return ok
		}
	}
	err = fs.WalkDir(fsys, root, func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && wanted(name) {
			add(name)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("replay: %w", err)
	}
	return nil
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
	item := Item{File: f.name, Carrier: f.meta.Carrier}
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
