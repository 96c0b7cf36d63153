package spsr_test

import (
	"errors"
	"io/fs"
	"os"
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// FuzzDecode: any body gives sealed tracks or a typed error, at a place within the body, the same at
// every try; and no code is lost: what is unknown has an issue.
func FuzzDecode(f *testing.F) {
	fsys := os.DirFS(fixtures)
	seeds := 0
	for item, err := range replay.Feed(registry(f), fsys) {
		if item.Payload.Body == nil {
			f.Fatal(err)
		}
		body, err := fs.ReadFile(fsys, item.File)
		require.NoError(f, err)
		f.Add(body, item.Payload.Number)
		seeds++
	}
	require.NotZero(f, seeds)
	r := registry(f)
	received := time.Date(2016, 10, 1, 0, 0, 0, 0, time.UTC)
	f.Fuzz(func(t *testing.T, body []byte, number string) {
		p := carrier.Payload{Body: body, Number: number, Received: received}
		got, err := r.Decode(spsr.ID, p)
		again, errAgain := r.Decode(spsr.ID, p)
		if !reflect.DeepEqual(got, again) || (err == nil) != (errAgain == nil) {
			t.Fatal("a second decode differs")
		}
		if err != nil {
			var at *carrier.DecodeError
			if !errors.As(err, &at) || at.Carrier != spsr.ID || at.Offset < 0 || at.Offset > int64(len(body)) || len(got) > 0 {
				t.Fatalf("%d tracks, %v", len(got), err)
			}
			return
		}
		for _, track := range got {
			held(t, track, int64(len(body)))
		}
	})
}

// held checks what holds for every track.
func held(t *testing.T, track event.Track, size int64) {
	t.Helper()
	sealed := track
	sealed.Events, sealed.Refs = slices.Clone(track.Events), slices.Clone(track.Refs)
	sealed.Promises, sealed.Issues = slices.Clone(track.Promises), slices.Clone(track.Issues)
	event.Seal(&sealed)
	if !reflect.DeepEqual(sealed, track) {
		t.Fatal("not sealed")
	}
	unmapped := false
	for _, e := range track.Events {
		unmapped = unmapped || e.Unmapped()
		if e.Rule != "" && e.Status == status.Unknown {
			t.Fatal("a rule that read nothing")
		}
	}
	told := false
	for _, i := range track.Issues {
		if i.Offset < 0 || i.Offset > size {
			t.Fatalf("an issue at byte %d of %d", i.Offset, size)
		}
		told = told || i.Kind == event.UnmappedCode
	}
	if unmapped && !told {
		t.Fatal("an unknown code without an issue")
	}
	if len(track.Refs) == 0 && track.Refs != nil {
		t.Fatal("an empty list that is not nil")
	}
}

// FuzzRead: a reading is a row of the table or none, whatever the code.
func FuzzRead(f *testing.F) {
	for _, seed := range [][2]string{{"CLCDR", "112"}, {"INDLV", "56/51"}, {"IN3DL", ""}, {"CLCDR", "v1:11100"}, {"", "118"}, {"INBAD", "/127"}, {"ZZZZZ", "1/2/3"}} {
		f.Add(seed[0], seed[1])
	}
	a := adapter(f)
	rows := map[carrier.Row]bool{}
	for row := range a.Rows() {
		rows[row] = true
	}
	f.Fuzz(func(t *testing.T, code, sub string) {
		row, ok := a.Read(event.Native{Code: code, Sub: sub})
		if ok != (row != carrier.Row{}) || ok && !rows[row] {
			t.Fatalf("%q/%q: %v %t", code, sub, row, ok)
		}
		if ok && event.CodeKey(row.Code) != event.CodeKey(code) {
			t.Fatalf("%q is read as %q", code, row.Code)
		}
	})
}
