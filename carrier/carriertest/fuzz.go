package carriertest

import (
	"io/fs"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/event"
)

// Fuzz is the body of a native fuzz target for an adapter, seeded with the fixtures of fsys:
//
//	func FuzzDecode(f *testing.F) { carriertest.Fuzz(f, adapter, os.DirFS("testdata")) }
//
// Whatever the body, there is a typed error at a place within it, or there are sealed tracks in valid
// UTF-8, with offsets within it; decoding again gives the same; a code that nobody reads has an issue;
// and nothing is taken for a whole history that holds no event.
func Fuzz(f *testing.F, a carrier.Adapter, fsys fs.FS) {
	f.Helper()
	r, err := carrier.NewRegistry(a)
	if err != nil {
		f.Fatal(err)
	}
	seeds := 0
	for item, err := range replay.Feed(r, fsys) {
		if item.Payload.Body == nil {
			f.Fatal(err)
		}
		f.Add(item.Payload.Body, item.Payload.Number)
		seeds++
	}
	if seeds == 0 {
		f.Fatal("no fixtures found")
	}
	k := &kit{adapter: a, registry: r}
	f.Fuzz(func(t *testing.T, body []byte, number string) {
		number = strings.ToValidUTF8(number, "") // it comes from the program, not from the carrier
		p := carrier.Payload{Body: body, Number: number, Received: time.Date(2026, time.March, 20, 0, 0, 0, 0, time.UTC)}
		got, err := r.Decode(a.ID(), p)
		again, errAgain := r.Decode(a.ID(), p)
		if !reflect.DeepEqual(got, again) || errorText(err) != errorText(errAgain) {
			t.Fatal("a second Decode differs")
		}
		k.sound(t, "body", len(body), p, got, err)
		for i := range got {
			nothingLost(t, &got[i])
		}
	})
}

func nothingLost(t reporter, track *event.Track) {
	told := slices.ContainsFunc(track.Issues, func(i event.Issue) bool { return i.Kind == event.UnmappedCode })
	for i := range track.Events {
		if track.Events[i].Unmapped() && !told {
			t.Errorf("an unmapped code has no issue")
		}
	}
	if len(track.Events) == 0 && !track.Whole.IsZero() {
		t.Errorf("a history without events is taken for the whole one")
	}
}
