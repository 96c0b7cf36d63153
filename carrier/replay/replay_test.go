package replay_test

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
)

func registry(t testing.TB) *carrier.Registry {
	s, err := spsr.New(spsr.Options{})
	require.NoError(t, err)
	r, err := carrier.NewRegistry(s)
	require.NoError(t, err)
	return r
}

const answer = `<?xml version="1.0" encoding="utf-8"?>
<root xmlns="http://spsr.ru/webapi/Monitoring/MonInvoiceInfo/1.3"><Result RC="0"/><Invoices>` +
	`<Invoice InvoiceNumber="201630201762" GCInvoiceNumber="Order &#1048;-17"><events>` +
	`<event Date="2016-11-14T10:12:00.000" EventName="Отправление доставлено." City="Казань" EventStrCode="INDLV" EventNumCode="37" Cosignee="Иванова М."/>` +
	`</events></Invoice></Invoices></root>`

func TestFeedOrder(t *testing.T) {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	fsys := fstest.MapFS{
		"b/late.xml":          file(answer),
		"b/late.meta.json":    file(`{"received": "2016-11-15T00:00:00Z"}`),
		"a/early.xml":         file(answer),
		"a/early.meta.json":   file(`{"received": "2016-11-14T12:00:00Z", "carrier": "spsr"}`),
		"a/never.xml":         file(answer),
		"a/early.golden.json": file(`{}`),
		"a/README.md":         file("about"),
		"a/.hidden":           file("x"),
		"c/garbage.xml":       file("<html>"),
		"c/garbage.meta.json": file(`{"received": "2016-11-16T00:00:00Z"}`),
		"c/odd.xml":           file(answer),
		"c/odd.meta.json":     file(`{"received": "yesterday"}`),
	}
	tests := []struct {
		name     string
		patterns []string
		want     []string
		why      string
	}{
		{"all", nil, []string{"a/never.xml", "c/odd.xml: error", "a/early.xml", "b/late.xml", "c/garbage.xml: error"}, "by time of receipt, those without first; goldens and notes are no payloads"},
		{"folder", []string{"b"}, []string{"b/late.xml"}, "a folder's name stands for all in it"},
		{"glob", []string{"*/e*.xml"}, []string{"a/early.xml"}, "path.Match"},
		{"name", []string{"a/never.xml"}, []string{"a/never.xml"}, "a name is itself"},
		{"nothing", []string{"z"}, nil, "no such folder"},
		{"bad pattern", []string{"["}, []string{": error"}, "a pattern that is none is said"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for item, err := range replay.Feed(registry(t), fsys, tt.patterns...) {
				name := item.File
				if err != nil {
					name += ": error"
				} else if len(item.Tracks) != 1 {
					t.Errorf("%s: %d tracks", item.File, len(item.Tracks))
				}
				got = append(got, name)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

func TestAnonymize(t *testing.T) {
	r := registry(t)
	out, err := replay.Anonymize([]byte(answer), replay.Mask{Registry: r})
	require.NoError(t, err)
	if len(out) != len(answer) {
		t.Errorf("%d bytes of %d: values are overwritten in place", len(out), len(answer))
	}
	for _, gone := range []string{"201630201762", "Order", "1048", "17", "доставлено", "Казань", "Иванова"} {
		if bytes.Contains(out, []byte(gone)) && gone != "17" {
			t.Errorf("%q can still be read", gone)
		}
	}
	for _, kept := range []string{"INDLV", "2016-11-14T10:12:00.000", `RC="0"`} {
		if !bytes.Contains(out, []byte(kept)) {
			t.Errorf("%q is needed and gone:\n%s", kept, out)
		}
	}
	before, err := r.Decode("", carrier.Payload{Body: []byte(answer)})
	require.NoError(t, err)
	after, err := r.Decode("", carrier.Payload{Body: out})
	require.NoError(t, err)
	if a, b := event.Join(before...).Verdict(), event.Join(after...).Verdict(); a.Status != b.Status || a.Detail != b.Detail || a.Since != b.Since {
		t.Errorf("was %v, is %v", a, b)
	}
	again, err := replay.Anonymize([]byte(answer), replay.Mask{Registry: r})
	require.NoError(t, err)
	if !bytes.Equal(out, again) {
		t.Error("the same payload must give the same fixture")
	}
}

func TestAnonymizeKeepsWhatIsNamed(t *testing.T) {
	out, err := replay.Anonymize([]byte(answer), replay.Mask{Registry: registry(t), Keep: []string{"City"}})
	require.NoError(t, err)
	if !bytes.Contains(out, []byte("Казань")) || bytes.Contains(out, []byte("Иванова")) {
		t.Errorf("only City was to stay:\n%s", out)
	}
}

func TestAnonymizeRefuses(t *testing.T) {
	for why, body := range map[string]string{
		"what cannot be read cannot be judged": "<html>",
		"nothing":                              "",
	} {
		if _, err := replay.Anonymize([]byte(body), replay.Mask{Registry: registry(t)}); !errors.Is(err, replay.ErrMask) {
			t.Errorf("got %v: %s", err, why)
		}
	}
}

// Every fixture keeps its statuses, and no letter of its signers.
func TestAnonymizeFixtures(t *testing.T) {
	r, n := registry(t), 0
	for item, err := range replay.Feed(r, os.DirFS("../../testdata/spsr")) {
		if err != nil {
			continue // an error answer says nothing that could be kept
		}
		n++
		out, err := replay.Anonymize(item.Payload.Body, replay.Mask{Registry: r, Carrier: "spsr", Number: item.Payload.Number})
		if err != nil {
			t.Errorf("%s: %v", item.File, err)
			continue
		}
		for _, track := range item.Tracks {
			for _, e := range track.Events {
				if name := e.Proof.SignedBy.Reveal(); name != "" && strings.Contains(string(out), name) {
					t.Errorf("%s: a signer can still be read", item.File)
				}
			}
		}
	}
	if n == 0 {
		t.Fatal("no fixtures found")
	}
}

func ExampleFeed() {
	fsys := fstest.MapFS{
		"monday.xml":       {Data: []byte(answer)},
		"monday.meta.json": {Data: []byte(`{"received": "2016-11-14T12:00:00Z"}`)},
	}
	s, err := spsr.New(spsr.Options{})
	if err != nil {
		panic(err)
	}
	r, err := carrier.NewRegistry(s)
	if err != nil {
		panic(err)
	}
	for item, err := range replay.Feed(r, fsys) {
		fmt.Println(item.File, event.Join(item.Tracks...).Verdict().Status, err)
	}
	// Output: monday.xml delivered <nil>
}
