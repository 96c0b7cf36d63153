package postal_test

import (
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal"
)

// Every folder of a post is in All, in order, with the powers that every built-in adapter has.
func TestAll(t *testing.T) {
	var folders []string
	entries, err := os.ReadDir(".")
	require.NoError(t, err)
	for _, e := range entries {
		if e.IsDir() {
			folders = append(folders, e.Name())
		}
	}
	var ids []string
	for _, a := range postal.All() {
		ids = append(ids, a.ID())
		_, reads := a.(carrier.Reader)
		_, lists := a.(carrier.Lister)
		_, recognizes := a.(carrier.Recognizer)
		_, detects := a.(carrier.Detector)
		if !reads || !lists || !recognizes || !detects {
			t.Errorf("%s reads %t, lists %t, recognizes %t, detects %t", a.ID(), reads, lists, recognizes, detects)
		}
		p, ok := a.(carrier.Profiler)
		if !ok || p.Profile().Name == "" {
			t.Errorf("%s has no name for people", a.ID())
		}
	}
	if !slices.Equal(folders, ids) {
		t.Errorf("folders %v, adapters %v", folders, ids)
	}
}

// Nobody takes a body that could be anybody's.
func TestStrangersBodies(t *testing.T) {
	r, err := carrier.NewRegistry(postal.All()...)
	require.NoError(t, err)
	for _, body := range []string{
		"", "{}", "[]", "<root/>", `{"tracking": []}`, `{"error": "no"}`, `{"events": [{"date": "2026-05-05"}]}`,
		"a,b,c\n1,2,3\n", `<html><body>down for maintenance</body></html>`, `{"shipments": []}`, `{"data": {}}`,
	} {
		if got := r.Recognize(carrier.Payload{Body: []byte(body)}); len(got) > 0 {
			t.Errorf("%q is taken by %v", body, got)
		}
	}
}

func ExampleAll() {
	r, err := carrier.NewRegistry(postal.All()...)
	if err != nil {
		panic(err)
	}
	for _, m := range r.Detect("RB123456785GB") {
		fmt.Println(m.ID, m.Confidence)
	}
	// Output:
	// royalmail certain
	// upu weak
}
