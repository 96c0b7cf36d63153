package main

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

func TestWebhookAnswers(t *testing.T) {
	body := invoice("201630000001", accepted(60), moving(120))
	var endless string // and not to be compressed
	for i := range 100 {
		endless += digest(fmt.Sprint(i))
	}
	rows := []struct {
		name, why string
		send      func(r *rig) reply
		status    int
		shipments int
		held      int // in quarantine
	}{
		{"happy", "signed and readable: stored", func(r *rig) reply { return r.post("m1", body) }, 200, 1, 0},
		{"replayed", "the same message again: stored already, so the sender stops", func(r *rig) reply { r.post("m1", body); return r.post("m1", body) }, 200, 1, 0},
		{"forged", "signed by somebody else: nothing is kept of it", func(r *rig) reply {
			return r.do("POST", "/webhooks/house", signed(t, "m1", body+" ", clock), body)
		}, 401, 0, 0},
		{"unsigned", "no signature at all", func(r *rig) reply { return r.do("POST", "/webhooks/house", nil, body) }, 401, 0, 0},
		{"stale", "recorded and sent an hour later", func(r *rig) reply {
			return r.do("POST", "/webhooks/house", signed(t, "m1", body, clock.Add(-time.Hour)), body)
		}, 403, 0, 0},
		{"oversized", "one byte over 1 MiB", func(r *rig) reply { return r.post("m1", strings.Repeat("x", maxBody+1)) }, 413, 0, 0},
		{"encoded", "a compressed body is not inflated: no bombs", func(r *rig) reply {
			h := signed(t, "m1", body, clock)
			h.Set("Content-Encoding", "gzip")
			return r.do("POST", "/webhooks/house", h, body)
		}, 415, 0, 0},
		{"garbage", "signed but not readable: kept, and not sent again", func(r *rig) reply { return r.post("m1", "\x00garbage<") }, 202, 0, 1},
		{"garbage twice", "kept once", func(r *rig) reply { r.post("m1", "garbage"); return r.post("m1", "garbage") }, 202, 0, 1},
		{"empty", "no body", func(r *rig) reply { return r.post("m1", "") }, 202, 0, 1},
		{"endless number", "it fits no index: kept, and the sender is not left trying for ever", func(r *rig) reply {
			return r.post("m1", strings.Replace(body, "201630000001", endless, 1))
		}, 202, 0, 1},
		{"unknown source", "no secret is set for it", func(r *rig) reply {
			return r.do("POST", "/webhooks/aftership", signed(t, "m1", body, clock), body)
		}, 404, 0, 0},
		{"wrong method", "webhooks are posted", func(r *rig) reply { return r.get("/webhooks/house") }, 405, 0, 0},
	}
	each(t, func(t *testing.T, r *rig) {
		for _, row := range rows {
			t.Run(row.name, func(t *testing.T) {
				for _, table := range []string{"raw", "raw_of", "shipments", "quarantine", "outbox", "cases"} {
					if _, err := r.store.Exec("DELETE FROM " + table); err != nil {
						t.Fatal(err)
					}
				}
				if got := row.send(r).status; got != row.status {
					t.Errorf("status %d, want %d: %s", got, row.status, row.why)
				}
				if got := r.rows("shipments"); got != row.shipments {
					t.Errorf("%d shipments, want %d: %s", got, row.shipments, row.why)
				}
				if got := r.rows("quarantine"); got != row.held {
					t.Errorf("%d in quarantine, want %d: %s", got, row.held, row.why)
				}
				if got := r.rows("raw"); got != row.shipments { // one body a shipment here
					t.Errorf("%d raw bodies, want %d: %s", got, row.shipments, row.why)
				}
			})
		}
	})
}

// Quarantine says why, and keeps the body byte by byte.
func TestQuarantineKeepsBody(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		const bad = "\x00\xff garbage"
		r.post("m1", bad)
		var body []byte
		var why string
		if err := r.store.QueryRow(`SELECT body, error FROM quarantine`).Scan(&body, &why); err != nil {
			t.Fatal(err)
		}
		if string(body) != bad || why == "" {
			t.Errorf("body %q, error %q", body, why)
		}
	})
}

func TestAlertsAreRaisedOnce(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.post("m1", invoice("201630000001", accepted(60), outFor(400)))
		before := r.rows("outbox")
		r.post("m2", invoice("201630000001", accepted(60), outFor(400))) // another message, nothing new
		if got := r.rows("outbox"); before == 0 || got != before {
			t.Errorf("%d alerts, then %d; want some, and no more of a repeat", before, got)
		}
		r.post("m3", invoice("201630000001", accepted(60), outFor(400), wrongAddress(500)))
		if got := r.rows("outbox"); got <= before {
			t.Errorf("still %d alerts after a failed attempt", got)
		}
		if got := r.rows("cases"); got == 0 {
			t.Error("no case for the desk after a failed attempt")
		}
		r.post("m4", invoice("201630000001", delivered(600, "")))
		if got := r.rows("cases"); got != 0 {
			t.Errorf("%d open cases after the delivery", got)
		}
	})
}

func TestPollResult(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		body := invoice("201630000001", accepted(60))
		if got := r.do("POST", "/poll-result", nil, body).status; got != 401 {
			t.Errorf("without password: %d", got)
		}
		for range 2 {
			if got := r.do("POST", "/poll-result?carrier=spsr", staffHeader(), body).status; got != 200 {
				t.Errorf("status %d", got)
			}
		}
		if got := r.rows("raw"); got != 1 {
			t.Errorf("%d raw bodies of the same answer, want 1", got)
		}
		if got := r.do("POST", "/poll-result", staffHeader(), "no").status; got != 202 || r.rows("quarantine") != 1 {
			t.Errorf("unreadable answer: %d, %d held", got, r.rows("quarantine"))
		}
	})
}

// bodies are payloads of a few shipments, each with a part of its history, some of them of two.
func bodies() []string {
	var out []string
	for i := range 50 {
		number := fmt.Sprintf("20163000%04d", i%7)
		b := invoice(number, accepted(60+i), moving(200+i), outFor(300+i))
		if i%5 == 0 { // another shipment in the same body, in the other order
			one := invoice(fmt.Sprintf("20163000%04d", (i+3)%7), nobodyHome(500+i))
			inner := one[strings.Index(one, "<Invoice "):strings.Index(one, "</Invoices>")]
			b = strings.Replace(b, "<Invoices>", "<Invoices>"+inner, 1)
		}
		out = append(out, b)
	}
	return out
}

// joined is what all bodies say when one goroutine joins them.
func joined(t *testing.T, s *shop, list []string) map[string]string {
	t.Helper()
	found := map[key]event.Shipment{}
	for _, b := range list {
		tracks, err := s.registry.Decode("", carrier.Payload{Body: []byte(b), Received: clock})
		if err != nil {
			t.Fatal(err)
		}
		for _, track := range tracks {
			k := key{track.Carrier, track.Number}
			found[k] = found[k].Join(event.Join(track))
		}
	}
	out := map[string]string{}
	for k, sh := range found {
		out[k.Carrier+" "+k.Number] = marshal(t, sh)
	}
	return out
}

func TestConcurrentPostsLoseNothing(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		list := bodies()
		var group sync.WaitGroup
		for i := range 200 { // each body four times
			group.Go(func() {
				b := list[i%len(list)]
				h := signed(t, fmt.Sprint("m", i%len(list)), b, clock)
				for range 20 {
					res := r.do("POST", "/webhooks/house", h, b)
					if res.status == http.StatusOK {
						return
					}
					time.Sleep(time.Duration(rand.IntN(50)) * time.Millisecond)
				}
				t.Error("a post was never taken")
			})
		}
		group.Wait()
		same(t, r.state(t), joined(t, r.shop, list))
		if got := r.rows("raw"); got != len(list) {
			t.Errorf("%d raw bodies, want %d", got, len(list))
		}
	})
}

func same(t *testing.T, got, want map[string]string) {
	t.Helper()
	if len(got) != len(want) {
		t.Errorf("%d shipments, want %d", len(got), len(want))
	}
	for k, text := range want {
		if got[k] != text {
			t.Errorf("%s differs from the single-threaded join:\n got %s\nwant %s", k, got[k], text)
		}
	}
}
