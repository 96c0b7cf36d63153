package carriertest

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

const (
	users = 64   // that share one adapter
	share = 400  // cuts and flips of one fixture in a normal run, at the most
	total = 6000 // and of all of them, about
	flips = 1000 // bits of one fixture that are flipped in a full run, at the least
)

// recognize: an adapter that recognizes bodies recognizes its own.
func (k *kit) recognize(t reporter) {
	rec, ok := k.adapter.(carrier.Recognizer)
	if !ok || k.Named {
		return
	}
	for _, f := range k.cases {
		if !f.told && rec.Recognize(f.payload) == carrier.No {
			t.Errorf("%s: its own body is not recognized", f.name)
		}
	}
}

// repeat: the same payload gives the same tracks, the body is neither changed nor kept.
func (k *kit) repeat(t reporter) {
	for _, f := range k.cases {
		body := bytes.Clone(f.payload.Body)
		p := f.payload
		p.Body = body
		got, err := k.registry.Decode(k.adapter.ID(), p)
		if !bytes.Equal(body, f.payload.Body) {
			t.Errorf("%s: Decode changes the body", f.name)
		}
		for i := range body {
			body[i] = 'x'
		}
		if !reflect.DeepEqual(got, f.got) || errorText(err) != errorText(f.err) {
			t.Errorf("%s: a second Decode differs, or keeps the body", f.name)
		}
	}
}

// concurrent: one adapter serves many at once. Run it with -race.
func (k *kit) concurrent(t reporter) {
	var wg sync.WaitGroup
	for range users {
		wg.Go(func() {
			for _, f := range k.cases {
				got, err := k.registry.Decode(k.adapter.ID(), f.payload)
				if !reflect.DeepEqual(got, f.got) || errorText(err) != errorText(f.err) {
					t.Errorf("%s: differs when decoded by many at once", f.name)
				}
			}
		})
	}
	wg.Wait()
}

// cut: a body that ends too early gives a typed error, or what was complete; a track that does not say
// it was cut is the golden one.
func (k *kit) cut(t reporter) {
	for _, f := range k.cases {
		for _, n := range k.places(len(f.payload.Body)) {
			p := f.payload
			p.Body = f.payload.Body[:n]
			got, err := k.registry.Decode(k.adapter.ID(), p)
			k.sound(t, f.name, n, p, got, err)
			for i := range got {
				if !k.Flat && !broken(got[i]) && !slices.ContainsFunc(f.got, func(g event.Track) bool { return sameSaying(g, got[i]) }) {
					t.Errorf("%s cut at %d: track %d is not the golden one and does not say that it was cut", f.name, n, i)
				}
			}
		}
	}
}

// damage: flipped bits give a typed error, or tracks in order.
func (k *kit) damage(t reporter) {
	for _, f := range k.cases {
		rnd := rand.New(rand.NewPCG(1, uint64(len(f.name))))
		places := k.places(len(f.payload.Body))
		places = places[:len(places)-1] // the last is the end
		for k.full && len(places) > 0 && len(places) < flips {
			places = append(places, rnd.IntN(len(f.payload.Body)))
		}
		for _, n := range places {
			p := f.payload
			p.Body = bytes.Clone(f.payload.Body)
			p.Body[n] ^= 1 << rnd.IntN(8)
			got, err := k.registry.Decode(k.adapter.ID(), p)
			k.sound(t, f.name, n, p, got, err)
		}
	}
}

// sound checks what holds for any outcome of Decode.
func (k *kit) sound(t reporter, name string, n int, p carrier.Payload, got []event.Track, err error) {
	t.Helper()
	if err != nil {
		var at *carrier.DecodeError
		switch {
		case !errors.As(err, &at):
			t.Errorf("%s at %d: the error is no *DecodeError: %v", name, n, err)
		case at.Offset < 0 || at.Offset > int64(len(p.Body)):
			t.Errorf("%s at %d: the error is at byte %d of %d", name, n, at.Offset, len(p.Body))
		case !utf8.ValidString(err.Error()) || !utf8.ValidString(at.Path):
			t.Errorf("%s at %d: the error is not UTF-8", name, n)
		}
		if len(got) > 0 {
			t.Errorf("%s at %d: tracks and an error", name, n)
		}
		return
	}
	for i := range got {
		if bad := notUTF8(reflect.ValueOf(&got[i]).Elem(), "track"); bad != "" {
			t.Errorf("%s at %d: %s is not UTF-8", name, n, bad)
		}
		sealed := got[i]
		sealed.Events = slices.Clone(sealed.Events)
		sealed.Issues = slices.Clone(sealed.Issues)
		event.Seal(&sealed)
		if !reflect.DeepEqual(sealed, got[i]) {
			t.Errorf("%s at %d: track %d is not sealed", name, n, i)
		}
		for _, issue := range got[i].Issues {
			if issue.Offset < 0 || issue.Offset > int64(len(p.Body)) {
				t.Errorf("%s at %d: an issue at byte %d of %d", name, n, issue.Offset, len(p.Body))
			}
		}
	}
}

// notUTF8 returns where in v a string stands that is not UTF-8; empty: nowhere.
func notUTF8(v reflect.Value, at string) string {
	switch v.Kind() {
	case reflect.String:
		if !utf8.ValidString(v.String()) {
			return at
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			return ""
		}
		for i := range v.NumField() {
			if bad := notUTF8(v.Field(i), v.Type().Field(i).Name); bad != "" {
				return bad
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			if bad := notUTF8(v.Index(i), at); bad != "" {
				return bad
			}
		}
	}
	return ""
}

// places returns the bytes at which a body of that size is cut or flipped.
func (k *kit) places(size int) []int {
	step := 1
	if fair := min(share, max(total/len(k.cases), 60)); !k.full && size > fair {
		step = size/fair + 1
	}
	var out []int
	for n := 0; n < size; n += step {
		out = append(out, n)
	}
	return append(out, size)
}

func broken(t event.Track) bool {
	return slices.ContainsFunc(t.Issues, func(i event.Issue) bool {
		return i.Kind == event.Truncated || i.Kind == event.Malformed
	})
}

// sameSaying reports whether two tracks say the same but for their issues.
func sameSaying(a, b event.Track) bool {
	a.Issues, b.Issues = nil, nil
	return reflect.DeepEqual(a, b)
}

// unmapped: a code that no row reads surfaces: unknown, verbatim, with an issue; and only those listed.
func (k *kit) unmapped(t reporter) {
	listed := map[string]bool{}
	for _, f := range k.cases {
		for _, track := range f.got {
			for _, e := range track.Events {
				if !e.Unmapped() {
					continue
				}
				code := rowName(e.Native.Code, e.Native.Sub)
				if !slices.ContainsFunc(track.Issues, func(i event.Issue) bool { return i.Kind == event.UnmappedCode }) {
					t.Errorf("%s: unmapped code %q has no issue", f.name, code)
				}
				if code != "" && !slices.Contains(k.Unmapped, code) {
					t.Errorf("%s: code %q is not mapped and not listed in Config.Unmapped", f.name, code)
				}
				listed[code] = true
			}
		}
	}
	for _, code := range k.Unmapped {
		if !listed[code] {
			t.Errorf("Config.Unmapped lists %q, which no fixture holds unmapped", code)
		}
	}
}

// rows: every table row is exercised by a fixture, by Config.More, or listed in Config.Idle.
func (k *kit) rows(t reporter) {
	lister, ok := k.adapter.(carrier.Lister)
	reader, ok2 := k.adapter.(carrier.Reader)
	if !ok || !ok2 {
		return
	}
	used := map[carrier.Row]bool{}
	note := func(tracks []event.Track) {
		for _, track := range tracks {
			for _, e := range track.Events {
				if row, ok := reader.Read(e.Native); ok {
					used[row] = true
				}
			}
		}
	}
	for _, f := range k.cases {
		note(f.got)
	}
	for i, p := range k.More {
		got, err := k.registry.Decode(k.adapter.ID(), p)
		if err != nil {
			t.Errorf("Config.More[%d]: %v", i, err)
		}
		note(got)
	}
	for row := range lister.Rows() {
		name := rowName(row.Code, row.Sub)
		if idle := slices.Contains(k.Idle, name); used[row] == idle {
			t.Errorf("row %q: exercised %t, listed as idle %t", name, used[row], idle)
		}
	}
}

func rowName(code, sub string) string {
	if sub == "" {
		return code
	}
	return code + "/" + sub
}

// join: the order and the number of payloads do not matter.
func (k *kit) join(t reporter) {
	var all []event.Track
	for _, f := range k.cases {
		all = append(all, f.got...)
	}
	want := event.Join(all...)
	rnd := rand.New(rand.NewPCG(2, 3))
	for range 20 {
		mixed := append(slices.Clone(all), all[:len(all)/2]...)
		rnd.Shuffle(len(mixed), func(i, j int) { mixed[i], mixed[j] = mixed[j], mixed[i] })
		if got := event.Join(mixed...); !reflect.DeepEqual(want, got) {
			t.Fatal("joined in another order, or twice, the tracks give another shipment")
		}
	}
}

func errorText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}
