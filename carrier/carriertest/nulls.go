package carriertest

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// nulls: a JSON member that is null says no more than one that is left out. Each member that a fixture
// has anywhere is tried in all of them, because an answer may carry a null where another has an error.
// Only the one member of a body is left alone: a null in an envelope may say what no envelope cannot.
func (k *kit) nulls(t reporter) {
	known := shape{}
	for _, f := range k.cases {
		known.learn("", f.json())
	}
	for _, f := range k.cases {
		for _, way := range slices.Sorted(maps.Keys(known)) {
			for _, name := range slices.Sorted(maps.Keys(known[way])) {
				k.null(t, f, way, name)
			}
		}
	}
}

// null compares a fixture without one member to the fixture in which it is null.
func (k *kit) null(t reporter, f fixture, way, name string) {
	t.Helper()
	v := f.json()
	objects := at(v, way)
	if len(objects) == 0 {
		return
	}
	for _, o := range objects {
		delete(o, name)
	}
	if way == "" && len(objects[0]) == 0 {
		return
	}
	without := k.outcome(f, v)
	for _, o := range objects {
		o[name] = nil
	}
	if got := k.outcome(f, v); got != without {
		t.Errorf("%s: null at %s/%s is read, left out it says:\n%s\nnull it says:\n%s", f.name, way, name, without, got)
	}
}

// json returns the body of a fixture; nil if it is not one value of JSON.
func (f *fixture) json() any {
	text, ok := f.text()
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.UseNumber()
	var v any
	if !ok || dec.Decode(&v) != nil || dec.More() {
		return nil
	}
	return v
}

// outcome is what the adapter says of a body, without where and how often something is wrong.
func (k *kit) outcome(f fixture, body any) string {
	p := f.payload
	p.Body, _ = json.Marshal(body)
	tracks, err := k.registry.Decode(k.adapter.ID(), p)
	var at *carrier.DecodeError
	if errors.As(err, &at) {
		err = at.Err
	}
	for i := range tracks {
		var wrong []event.Issue
		for _, issue := range tracks[i].Issues {
			bare := event.Issue{Kind: issue.Kind, Value: issue.Value}
			if !slices.Contains(wrong, bare) {
				wrong = append(wrong, bare)
			}
		}
		tracks[i].Issues = wrong
	}
	said, _ := json.Marshal(tracks)
	return fmt.Sprintf("%s %+v", said, err)
}

// shape holds the names of the members of the objects at each way: the names from the root on, in lists
// or not.
type shape map[string]map[string]bool

func (s shape) learn(way string, v any) {
	switch v := v.(type) {
	case map[string]any:
		if s[way] == nil {
			s[way] = map[string]bool{}
		}
		for name, member := range v {
			s[way][name] = true
			s.learn(way+"/"+name, member)
		}
	case []any:
		for _, x := range v {
			s.learn(way, x)
		}
	}
}

// at returns the objects at a way.
func at(v any, way string) (out []map[string]any) {
	var look func(string, any)
	look = func(here string, v any) {
		switch v := v.(type) {
		case map[string]any:
			if here == way {
				out = append(out, v)
			}
			for name, member := range v {
				look(here+"/"+name, member)
			}
		case []any:
			for _, x := range v {
				look(here, x)
			}
		}
	}
	look("", v)
	return out
}
