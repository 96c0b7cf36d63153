package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception/watch"
)

// program is one run.
type program struct {
	options
	in          io.Reader
	out, errOut io.Writer
	registry    *carrier.Registry
	own         string // adapter of -mapping: it reads what nobody recognizes
	failed      bool
}

func (p *program) main() error {
	list, err := adapters()
	if err != nil {
		return err
	}
	if p.mapping != "" {
		own, err := mapped(p.mapping)
		if err != nil {
			return err
		}
		list, p.own = append(list, own), own.ID()
	}
	if p.registry, err = carrier.NewRegistry(list...); err != nil {
		return err
	}
	switch {
	case p.suggest:
		return p.draft()
	case p.stream:
		return p.follow()
	}
	shipments, tracks, err := p.gather()
	if err != nil {
		return err
	}
	if p.coverage {
		return p.cover(tracks)
	}
	now := p.clock(shipments...)
	for i, s := range shipments {
		if len(p.paths) == 0 {
			now = p.clock(s) // the fixture feeds have nothing to do with one another
		}
		if err := p.print(s, now, i == 0); err != nil {
			return err
		}
	}
	return nil
}

// shipment is what the payloads say of one consignment, the newest file that says so, and when it was
// last heard of.
type shipment struct {
	file     string
	received time.Time
	event.Shipment
}

// gather reads all payloads and joins their tracks by carrier and number, or all of them.
func (p *program) gather() ([]shipment, []event.Track, error) {
	type key struct{ carrier, number string }
	var order []key
	var all []event.Track
	found := map[key][]event.Track{}
	files := map[key]string{}
	received := map[key]time.Time{}
	err := p.read(func(one payload) {
		if one.err != nil {
			p.fail(one)
			return
		}
		for _, t := range one.tracks {
			k := key{t.Carrier, t.Number}
			if p.merge {
				k = key{}
			}
			if found[k] == nil {
				order = append(order, k)
			}
			found[k] = append(found[k], t)
			files[k] = one.file
			if one.body.Received.After(received[k]) {
				received[k] = one.body.Received
			}
		}
		all = append(all, one.tracks...)
	})
	var out []shipment
	for _, k := range order {
		out = append(out, shipment{files[k], received[k], event.Join(found[k]...)})
	}
	return out, all, err
}

// fail prints why a payload could not be decoded. It is no failure of the run where a fixture that comes
// with parcelfold is meant to fail.
func (p *program) fail(one payload) {
	p.failed = p.failed || !one.meant
	path, offset := whereIn(one.err)
	if !p.json {
		fmt.Fprintf(p.errOut, "%s: %v\n", one.file, one.err)
		return
	}
	type fault struct {
		Message string `json:"message"`
		Path    string `json:"path,omitempty"`
		Offset  int64  `json:"offset"`
	}
	p.line(struct {
		File  string `json:"file"`
		Error fault  `json:"error"`
	}{one.file, fault{one.err.Error(), path, offset}})
}

// line prints one object of JSON.
func (p *program) line(v any) {
	enc := json.NewEncoder(p.out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		fmt.Fprintln(p.errOut, "replay:", err)
		p.failed = true
	}
}

// clock is the time to judge by: -now, else that of the newest event that is not in the future, but not
// before the newest payload was received: what it says was not known earlier.
func (p *program) clock(shipments ...shipment) time.Time {
	if !p.now.IsZero() {
		return p.now
	}
	today := time.Now()
	var newest time.Time
	for _, s := range shipments {
		if s.received.After(newest) {
			newest = s.received
		}
		for _, e := range s.Events() {
			at, ok := e.At.Instant()
			if !ok {
				at = e.At.Wall()
			}
			limit := cmp.Or(e.Seen.First, today)
			if at.After(newest) && !at.After(limit.Add(24*time.Hour)) {
				newest = at
			}
		}
	}
	if newest.IsZero() {
		return today // nothing has happened yet
	}
	return newest
}

// view looks at one shipment.
func (p *program) view(s event.Shipment, now time.Time) watch.View {
	return watch.Look(s, now, watch.Policy{Plan: eta.Plan{Zone: p.zone}})
}

func (p *program) print(s shipment, now time.Time, first bool) error {
	v := p.view(s.Shipment, now)
	if p.json {
		p.line(struct {
			File string `json:"file"`
			watch.View
		}{s.file, v})
		return nil
	}
	if !first {
		fmt.Fprintln(p.out)
	}
	return p.timeline(v)
}

// follow reads feeds larger than memory.
func (p *program) follow() error {
	if len(p.paths) == 0 {
		return fmt.Errorf("-stream takes a PATH")
	}
	for _, path := range p.paths {
		rd := p.in
		if path != "-" {
			f, err := os.Open(path)
			if err != nil {
				return err
			}
			defer f.Close()
			rd = f
		}
		id, rd := p.reader(rd)
		n := 0
		for t, err := range p.registry.Stream(id, rd, carrier.Payload{Number: p.number}) {
			n++
			if err != nil {
				p.fail(payload{file: path, err: err})
				continue
			}
			p.track(path, t)
			p.progress(n)
		}
	}
	return nil
}

// reader returns the adapter to read a stream with, and the stream from its beginning.
func (p *program) reader(rd io.Reader) (string, io.Reader) {
	if p.carrier != "" || p.own == "" {
		return p.carrier, rd
	}
	buf := bufio.NewReaderSize(rd, 64<<10)
	head, _ := buf.Peek(64 << 10)
	if len(p.registry.Recognize(carrier.Payload{Body: head})) == 0 {
		return p.own, buf
	}
	return "", buf
}

// track prints one streamed track on one line.
func (p *program) track(file string, t event.Track) {
	s := event.Join(t)
	now := p.clock(shipment{file: file, Shipment: s})
	if p.json {
		p.line(struct {
			File string `json:"file"`
			watch.View
		}{file, p.view(s, now)})
		return
	}
	v := s.Verdict()
	fmt.Fprintf(p.out, "%s %s\t%s\t%s\t%d\n", t.Carrier, t.Number, v.Status, v.Since, len(t.Events))
}

// cover prints which codes are mapped.
func (p *program) cover(tracks []event.Track) error {
	c := carrier.Cover(slices.Values(tracks))
	if p.json {
		p.line(c)
		return nil
	}
	share := 100.0
	if c.Events > 0 {
		share = 100 * float64(c.Mapped) / float64(c.Events)
	}
	fmt.Fprintf(p.out, "%d of %d events mapped (%.1f %%)\n", c.Mapped, c.Events, share)
	for _, u := range c.Unmapped {
		fmt.Fprintf(p.out, "%6d  %s  %s %s  %q\n", u.Count, u.Carrier, u.Code, u.Sub, u.Sample.Reveal())
	}
	return nil
}

// draft prints a Mapping to start from.
func (p *program) draft() error {
	body, err := p.body(p.paths[0])
	if err != nil {
		return err
	}
	m, err := generic.Suggest(body)
	if err != nil {
		p.fail(payload{file: p.paths[0], err: err})
		return nil
	}
	text, err := json.MarshalIndent(m, "", "  ")
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.out, "%s\n", text)
	return err
}

func (p *program) body(path string) ([]byte, error) {
	if path == "-" {
		return io.ReadAll(io.LimitReader(p.in, carrier.DefaultBody))
	}
	return os.ReadFile(path)
}

// progress shows on a terminal that a long replay goes on.
func (p *program) progress(n int) {
	const every = 10_000
	f, ok := p.errOut.(*os.File)
	if !ok || n%every != 0 {
		return
	}
	if info, err := f.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		fmt.Fprintf(f, "\r%d payloads", n)
	}
}
