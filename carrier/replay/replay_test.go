package replay_test

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/carrier/postal"
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
		"d/x[.xml":            file(answer),
		"d/code.go":           file("package d"),
		"c/odd.meta.json":     file(`{"received": "yesterday"}`),
	}
	tests := []struct {
		name     string
		patterns []string
		want     []string
		why      string
	}{
		{"all", nil, []string{"a/never.xml", "c/odd.xml: error", "d/x[.xml", "a/early.xml", "b/late.xml", "c/garbage.xml: error"}, "by time of receipt, those without first; goldens and notes are no payloads"},
		{"folder", []string{"b"}, []string{"b/late.xml"}, "a folder's name stands for all in it"},
		{"glob", []string{"*/e*.xml"}, []string{"a/early.xml"}, "path.Match"},
		{"name", []string{"a/never.xml"}, []string{"a/never.xml"}, "a name is itself"},
		{"odd name", []string{"d/x[.xml"}, []string{"d/x[.xml"}, "so is one that would be no pattern"},
		{"twice", []string{"b", "b/late.xml"}, []string{"b/late.xml"}, "a file is replayed once"},
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
			if diff := gocmp.Diff(tt.want, got); diff != "" {
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

// mapped returns a registry of one mapping.
func mapped(t testing.TB, text string) *carrier.Registry {
	t.Helper()
	m, err := generic.Load([]byte(text))
	require.NoError(t, err)
	a, err := generic.New(m)
	require.NoError(t, err)
	r, err := carrier.NewRegistry(a)
	require.NoError(t, err)
	return r
}

// TestAnonymizeEverywhere: a value can be read nowhere, whatever the syntax around it.
func TestAnonymizeEverywhere(t *testing.T) {
	const event = `"number":"n","event":{"code":"c","at":["t"]},"codes":[{"code":"D","status":"delivered"}]}`
	const xmlMapping = `{"id":"x","format":"xml","number":"n","events":["ev"],"event":{"code":"c","at":["t"],"text":"name"},"languages":["en"],"codes":[{"code":"D","status":"delivered"}]}`
	tests := []struct {
		name, mapping, body string
		gone, kept          []string
		why                 string
	}{
		{"first line", `{"id":"x","format":"ndjson",` + event, `{"n":"PF90001","c":"D","t":"2026-05-04","who":"Ivanova"}` + "\n" + `{"n":"PF90002","c":"D","t":"2026-05-05","who":"Petrova"}` + "\n",
			[]string{"PF9000", "Ivanova", "Petrova"}, []string{"2026-05-04", "2026-05-05", `"who"`}, "lines after the first have values too"},
		{"broken line", `{"id":"x","format":"ndjson",` + event, `{"n":"PF90001","c":"D","t":"2026-05-04"}` + "\n" + `{"n":"PF90002","who":"Petrova, "Anna` + "\n" + `{"n":"PF90003","c":"D","t":"2026-05-05","who":"Sidorova"}`,
			[]string{"PF9000", "Petrova", "Anna", "Sidorova"}, []string{"2026-05-05"}, "what cannot be read can be seen"},
		{"string without an end", `{"id":"x","format":"ndjson",` + event, `{"n":"PF90001","c":"D","t":"2026-05-04"}` + "\n" + `{"n":"PF90002","who":"Petrova` + "\n" + `{"n":"PF90003","c":"D","t":"2026-05-05","who":"Sidorova"}`,
			[]string{"PF9000", "Petrova", "Sidorova"}, []string{"2026-05-05", `"who"`}, "the line after a broken one has fields again"},
		{"rows without names", `{"id":"x","format":"csv","no_header":true,"number":"1","event":{"code":"2","at":["3"]},"codes":[{"code":"D","status":"delivered"}]}`,
			"PF90001,D,2026-05-04,Ivanova\nPF90002,D,2026-05-05,Petrova\n", []string{"PF9000", "Ivanova", "Petrova"}, []string{"2026-05-04"}, "the first row is data"},
		{"a comma in a cell", `{"id":"x","format":"csv",` + event, "n;c;t;who\nPF90001;D;2026-05-04;Ivanova, Maria\n", []string{"PF9000", "Ivanova", "Maria"}, []string{"n;c;t;who", "2026-05-04"}, "the separator is another one"},
		{"doubled quotes", `{"id":"x","format":"csv",` + event, "n,c,t,who\nPF90001,D,2026-05-04,\"Ivanova \"\"Maria\"\", Kazan\"\nPF90002,D,2026-05-05,x\n", []string{"PF9000", "Ivanova", "Maria", "Kazan"}, []string{"2026-05-05"}, "two quotes are one inside a cell"},
		{"a line end in a cell", `{"id":"x","format":"csv",` + event, "n,c,t,who\r\nPF90001,D,2026-05-04,\"Ivanova\r\nMaria\"\r\n", []string{"Ivanova", "Maria"}, []string{"2026-05-04"}, "so is a line end"},
		{"comment", xmlMapping, `<r><!-- Ivanova 8432 --><n>PF90001</n><ev c="D" t="2026-05-04"/></r><!--Petrova-->`, []string{"PF9000", "Ivanova", "8432", "Petrova"}, []string{"<!--", "2026-05-04"}, "comments are no values, and are read by people"},
		{"mixed content", xmlMapping, `<r><n>PF90001</n><ev c="D" t="2026-05-04">Ivanova<b>Maria</b>Petrova<!-- -->Sidorova<![CDATA[Anna <b]]></ev> &#1048;vanko</r>`,
			[]string{"PF9000", "Ivanova", "Maria", "Petrova", "Sidorova", "Anna", "1048", "vanko"}, []string{"CDATA", "2026-05-04"}, "text after a child"},
		{"instruction", xmlMapping, `<?xml version="1.0" encoding="utf-8"?><?for Ivanova?><r xmlns:q="urn:q"><n>PF90001</n><q:ev c='D' t='2026-05-04' who='Petrova "Anna"'/></r>`, []string{"Ivanova", "Petrova", "Anna"}, []string{`version="1.0" encoding="utf-8"`, "urn:q"}, "instructions and the other quotes"},
		{"entities", xmlMapping, `<r><n>PF90001</n><ev c="D" t="2026-05-04" who="Ivanova &amp; Petrova"/></r>`, []string{"Ivanova", "Petrova"}, []string{"&amp;"}, "an entity stays one"},
		{"after the end", `{"id":"x",` + event, `{"n":"PF90001","c":"D","t":"2026-05-04"} {"t":"Ivanova"} Petrova`, []string{"PF9000", "Ivanova", "Petrova"}, []string{"2026-05-04"}, "bytes after the end are not read, but sent"},
		{"same name elsewhere", `{"id":"x","number":"n","events":["ev"],"event":{"text":"name","at":["t"]},"languages":["en"]}`,
			`{"n":"PF90001","recipient":{"name":"Ivanova"},"ev":[{"name":"Delivered","t":"2026-05-04"}]}`, []string{"Ivanova"}, []string{`"Delivered"`}, "only the name of an event is needed"},
		{"keys", `{"id":"x","shipments":["p.*"],"number":"~","events":["ev"],"event":{"code":"c","at":["t"]},"codes":[{"code":"D","status":"delivered"}]}`,
			`{"p":{"PF90001":{"ev":[{"c":"D","t":"2026-05-04"}],"by hand":"Ivanova"}}}`, []string{"PF90001", "Ivanova", "by hand"}, []string{`"ev"`, "2026-05-04"}, "a number may be a key"},
		{"numbers", `{"id":"x",` + event, `{"n":90001,"c":"D","t":"2026-05-04","w":-12.5e3,"ok":true,"phone":"+7 \u0038432 1234567"}`, []string{"90001", "12.5", "8432", "0038", "1234567"}, []string{"true", "2026-05-04"}, "a number stays one, an escape too"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := mapped(t, tt.mapping)
			out, err := replay.Anonymize([]byte(tt.body), replay.Mask{Registry: r, Carrier: "x"})
			require.NoError(t, err)
			for _, gone := range tt.gone {
				if !strings.Contains(tt.body, gone) && gone != "PF9000" {
					t.Errorf("%q is not in the body", gone)
				}
				if strings.Contains(string(out), gone) {
					t.Errorf("%q can still be read: %s\n%s", gone, tt.why, out)
				}
			}
			for _, kept := range tt.kept {
				if !strings.Contains(string(out), kept) {
					t.Errorf("%q is gone: %s\n%s", kept, tt.why, out)
				}
			}
			if len(out) != len(tt.body) {
				t.Errorf("%d bytes of %d", len(out), len(tt.body))
			}
		})
	}
}

// Every fixture keeps its statuses, and no letter of its signers.
func TestAnonymizeFixtures(t *testing.T) {
	s, err := spsr.New(spsr.Options{})
	require.NoError(t, err)
	r, err := carrier.NewRegistry(append(append(generic.All(), postal.All()...), s)...)
	require.NoError(t, err)
	n := 0
	for item, err := range replay.Feed(r, os.DirFS("../../testdata")) {
		if err != nil {
			continue // an error answer says nothing that could be kept
		}
		meta, err := replay.ReadMeta(os.DirFS("../../testdata"), item.File)
		require.NoError(t, err)
		n++
		out, err := replay.Anonymize(item.Payload.Body, replay.Mask{Registry: r, Carrier: cmp.Or(meta.Carrier, item.Tracks[0].Source), Number: item.Payload.Number, ContentType: meta.ContentType})
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

// looked notes which files were opened.
type looked struct {
	fstest.MapFS
	names map[string]bool
}

func (l looked) Open(name string) (fs.File, error) {
	l.names[name] = true
	return l.MapFS.Open(name)
}

// TestFeedOneFile: who names a file does not wait for the folder that it is in.
func TestFeedOneFile(t *testing.T) {
	fsys := looked{fstest.MapFS{"a/x.xml": {Data: []byte(answer)}, "a/y.xml": {Data: []byte(answer)}, "a/x.meta.json": {Data: []byte(`{"carrier": "spsr"}`)}}, map[string]bool{}}
	for item, err := range replay.Feed(registry(t), fsys, "a/x.xml") {
		require.NoError(t, err)
		if item.Carrier != "spsr" {
			t.Errorf("adapter %q, want what came with the payload", item.Carrier)
		}
	}
	if fsys.names["a"] || fsys.names["."] || fsys.names["a/y.xml"] {
		t.Errorf("looked at %v", fsys.names)
	}
}

// FuzzAnonymize: whatever the body, there is an error or a copy of its length, and the same one each time.
func FuzzAnonymize(f *testing.F) {
	seeds := []string{
		`{"n":"PF90001","c":"D","t":"2026-05-04","who":"Ivanova"}`, `<r><n>PF90001</n><c>D</c><t>2026-05-04</t><!-- Ivanova --></r>`,
		"n,c,t,who\nPF90001,D,2026-05-04,\"Ivanova, \"\"M\"\"\"\n", `{"n":"PF90001","c":"D","t":"2026-05-04"}` + "\n{\"n\":\"PF", `[{"n":"PF90001","c":"D","t":"2026-05-04","90001":"\u0416"}]x`,
	}
	for format := range 4 {
		for _, s := range seeds {
			f.Add([]byte(s), uint8(format))
		}
	}
	f.Fuzz(func(t *testing.T, body []byte, format uint8) {
		names := [...]string{"json", "ndjson", "xml", "csv"}
		m := replay.Mask{Registry: mapped(t, `{"id":"x","format":"`+names[format%4]+`","number":"n","event":{"code":"c","at":["t"]},"codes":[{"code":"D","status":"delivered"}]}`), Carrier: "x"}
		out, err := replay.Anonymize(body, m)
		if err != nil {
			if !errors.Is(err, replay.ErrMask) {
				t.Fatalf("%v is no ErrMask", err)
			}
			return
		}
		if len(out) != len(body) {
			t.Fatalf("%d bytes of %d", len(out), len(body))
		}
		again, err := replay.Anonymize(body, m)
		if err != nil || !bytes.Equal(out, again) {
			t.Fatalf("the second time: %v", err)
		}
	})
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
