package main

// The Go code of the README stands in this file, so that it is compiled and run: TestReadmeCode holds the
// two together.

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/carrier/postal"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
	"github.com/parcelfold/parcelfold/exception/watch"
	"github.com/parcelfold/parcelfold/status"
)

func newRegistry() (*carrier.Registry, error) {
	courier, err := spsr.New(spsr.Options{})
	if err != nil {
		return nil, err
	}
	adapters := append(postal.All(), courier)
	return carrier.NewRegistry(append(adapters, generic.All()...)...)
}

// row is what the shop stores of a shipment, as JSON.
type row struct {
	Shipment event.Shipment
	Shown    eta.Window // of the last look; Shown.Made is when that was
}

// receive takes the answer to a poll, or the body of a webhook that webhook.Verify has passed.
func (s *shop) receive(body []byte, now time.Time) error {
	tracks, err := s.registry.Decode("", carrier.Payload{Body: body, Received: now})
	if err != nil {
		return s.quarantine(body, err) // says where: carrier, path, byte offset
	}
	for _, track := range tracks {
		s.look(key{track.Carrier, track.Number}, event.Join(track), now)
	}
	return nil
}

// look joins news with what is known, and tells what is new since the last look. Nobody sends a payload
// to say that a parcel is late or silent: look at all that are open (View.Open) every hour, with no news.
func (s *shop) look(k key, news event.Shipment, now time.Time) {
	old := s.load(k)
	after := old.Shipment.Join(news)                        // repeats, disorder, other carriers' tracks: same result
	policy := watch.Policy{Plan: eta.Plan{Last: old.Shown}} // late is late against what was shown first
	is, was := watch.Look(after, now, policy), watch.View{}
	if !old.Shown.Made.IsZero() {
		was = watch.Look(old.Shipment, old.Shown.Made, policy)
	}
	for _, alert := range watch.Alerts(was, is, policy) {
		s.send(alert) // mail the buyer, open a ticket, call a person; once for each alert.ID
	}
	s.save(k, row{after, is.Window})
}

// headline is the top of the tracking page: where it stands, and when it comes.
func headline(view watch.View, reader ...language.Tag) (stands, comes string) {
	l := label.For(reader...)
	return l.Verdict(view.Verdict), l.Window(view.Window.Start, view.Window.End)
}

func TestFastbox(t *testing.T) {
	carriertest.Run(t, adapter, os.DirFS("testdata"), carriertest.Config{Dir: "testdata", Named: true})
}

// shop is what the README leaves to the shop.
type shop struct {
	registry *carrier.Registry
	rows     map[key][]byte
	told     map[event.ID]bool
	alerts   []watch.Alert
	set      []error
}

type key struct{ carrier, number string }

func (s *shop) quarantine(_ []byte, err error) error {
	s.set = append(s.set, err)
	return err
}

func (s *shop) load(k key) (r row) {
	if text := s.rows[k]; text != nil {
		must(json.Unmarshal(text, &r))
	}
	return r
}

func (s *shop) save(k key, r row) {
	text, err := json.Marshal(r)
	must(err)
	s.rows[k] = text
}

func (s *shop) send(a watch.Alert) {
	if !s.told[a.ID] {
		s.told[a.ID] = true
		s.alerts = append(s.alerts, a)
	}
}

func must(err error) {
	if err != nil {
		panic(err)
	}
}

// adapter reads the README's mapping.
var adapter = func() carrier.Adapter {
	m, err := generic.Load([]byte(blocks("json")[0]))
	must(err)
	a, err := generic.New(m)
	must(err)
	return a
}()

// blocks are the README's blocks of one language.
func blocks(lang string) (out []string) {
	text, err := os.ReadFile("../../README.md")
	must(err)
	for i, block := range strings.Split(string(text), "\n```") {
		if code, ok := strings.CutPrefix(block, lang+"\n"); ok && i%2 == 1 {
			out = append(out, code)
		}
	}
	return out
}

func TestReadmeCode(t *testing.T) {
	source, err := os.ReadFile("readme_test.go")
	require.NoError(t, err)
	list := blocks("go")
	require.NotEmpty(t, list)
	for _, block := range list {
		if !strings.Contains(string(source), "\n"+block+"\n") {
			t.Errorf("readme_test.go does not have, and so nobody compiles\n%s", block)
		}
	}
}

// TestReadmeNumbers: the README counts as the code does, and names all whom it can read.
func TestReadmeNumbers(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	count := func(n int, of string) string { return fmt.Sprintf("%d %s", n, of) }
	want := []string{
		count(len(slices.Collect(status.All())), "statuses"),
		count(len(slices.Collect(status.Details())), "details"),
		count(len(slices.Collect(status.Reasons())), "reasons"),
	}
	if n := len(label.Supported()); n != 10 {
		t.Errorf("there are %d languages, and the README says ten", n)
	}
	ids := map[string]string{"upu": "UPU", "dhl": "DHL (unified JSON)", "dhlparcel": "DHL Parcel DE",
		"novaposhta": "Nova Poshta", "russianpost": "Russian Post", "ukrposhta": "Ukrposhta", "cdek": "CDEK"}
	registry, err := newRegistry()
	require.NoError(t, err)
	for a := range registry.All() {
		name := ids[a.ID()]
		if name == "" {
			name = a.(carrier.Profiler).Profile().Name
		}
		want = append(want, name)
	}
	for _, word := range want {
		if !strings.Contains(string(text), word) {
			t.Errorf("the README does not say %q", word)
		}
	}
}

// TestReadmeShop: the README's shop is told what time alone brings, and once.
func TestReadmeShop(t *testing.T) {
	registry, err := newRegistry()
	require.NoError(t, err)
	s := &shop{registry: registry, rows: map[key][]byte{}, told: map[event.ID]bool{}}
	came := time.Date(2026, 5, 20, 16, 0, 0, 0, time.UTC)
	hook := func(status, at string) []byte {
		return []byte(`{"event": "track_updated", "data": {"tracking_number": "PF1", "carrier": "usps", "eta": "2026-05-22T00:00:00Z",
			"tracking_status": {"status": "` + status + `"}, "tracking_history": [{"status": "` + status + `", "status_date": "` + at + `"}]}}`)
	}
	body := hook("TRANSIT", "2026-05-20T15:04:00Z")
	k := key{"usps", "PF1"}
	kinds := func() string {
		var words []string
		for _, a := range s.alerts {
			words = append(words, a.Kind.String())
		}
		s.alerts = nil
		return strings.Join(words, " ")
	}
	steps := []struct {
		name string
		do   func() error
		want string
		why  string
	}{
		{"webhook", func() error { return s.receive(body, came) }, "", "the default routes do not tell that it is on its way, and a first window has not moved"},
		{"repeat", func() error { return s.receive(body, came.Add(time.Minute)) }, "", "nothing new"},
		{"an hour", func() error { s.look(k, event.Shipment{}, came.Add(time.Hour)); return nil }, "", "nothing new"},
	}
	for _, step := range steps {
		require.NoError(t, step.do())
		if got := kinds(); got != step.want {
			t.Errorf("%s: told %q, want %q: %s", step.name, got, step.want, step.why)
		}
	}
	for n := range 30 * 24 {
		s.look(k, event.Shipment{}, came.Add(time.Duration(n+2)*time.Hour))
	}
	got := kinds()
	for _, want := range []string{watch.AlertSilence.String(), watch.AlertOpened.String()} {
		if strings.Count(got, want) == 0 {
			t.Errorf("a month without a word tells %q: %q is missing", got, want)
		}
	}
	if err := s.receive(hook("DELIVERED", "2026-06-22T15:04:00Z"), came.AddDate(0, 1, 3)); err != nil || !strings.Contains(kinds(), "delivered") {
		t.Errorf("the end is told: %v", err)
	}
	if err := s.receive([]byte("<html></html>"), came); err == nil || len(s.set) != 1 {
		t.Error("what nobody recognizes is set aside")
	}
	stands, comes := headline(watch.Look(s.load(k).Shipment, came, watch.Policy{}), language.German)
	if !strings.HasPrefix(stands, "Zugestellt") || comes == "" {
		t.Errorf("got %q, %q", stands, comes)
	}
}
