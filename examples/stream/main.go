// Stream folds tracking payloads at scale on NATS JetStream, and proves that repeats, disorder, a dead
// worker and a dead leader change nothing. See README.md.
package main

import (
	"cmp"
	"context"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/signal"
	"sync"
	"sync/atomic"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/carrier/postal"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/testdata"
)

// settings are the flags.
type settings struct {
	nodes, workers, repeat int
	seed                   uint64
	url                    string // an engine from outside
	limit                  time.Duration
}

func main() {
	var s settings
	flag.IntVar(&s.nodes, "nodes", 1, "nodes of the embedded engine: 1 or 3")
	flag.IntVar(&s.workers, "workers", 4, "workers that fold")
	flag.IntVar(&s.repeat, "repeat", 3, "how often each payload is published")
	flag.Uint64Var(&s.seed, "seed", 1, "of the disorder")
	flag.DurationVar(&s.limit, "limit", 2*time.Minute, "give up after this")
	flag.Parse()
	s.url = os.Getenv("NATS_URL")
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx, s, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "stream:", err)
		os.Exit(1)
	}
}

// counters are what the workers report.
type counters struct{ folded, redelivered, conflicts, quarantined, died atomic.Int64 }

func run(ctx context.Context, s settings, out io.Writer) error {
	ctx, cancel := context.WithTimeout(ctx, s.limit)
	defer cancel()
	registry, err := newRegistry()
	if err != nil {
		return err
	}
	feed, err := readFeed(registry)
	if err != nil {
		return err
	}
	want, err := replayed(registry, feed)
	if err != nil {
		return err
	}
	engine, err := startEngine(ctx, s)
	if err != nil {
		return err
	}
	defer engine.stop()

	begin := time.Now()
	published, err := publish(ctx, engine, feed, s)
	if err != nil {
		return err
	}
	var n counters
	leader, err := work(ctx, engine, registry, s, published, &n)
	if err != nil {
		return err
	}
	took := time.Since(begin)
	got, keys, err := digest(ctx, engine.bucket)
	if err != nil {
		return err
	}
	fmt.Fprintf(out, "%d payloads of %d bodies in %s: %.0f a second; %d shipments\n", published, len(feed), took.Round(time.Millisecond), float64(published)/took.Seconds(), keys)
	fmt.Fprintf(out, "redelivered %d, conflicts %d, quarantined %d\n", n.redelivered.Load(), n.conflicts.Load(), n.quarantined.Load())
	fmt.Fprintf(out, "died: workers %d, leader of the stream: %s\n", n.died.Load(), cmp.Or(leader, "none"))
	fmt.Fprintf(out, "bucket  %x\nreplay  %x\n", got, want)
	if got != want {
		return fmt.Errorf("the bucket differs from the replay")
	}
	fmt.Fprintln(out, "equal")
	return nil
}

func newRegistry() (*carrier.Registry, error) {
	s, err := spsr.New(spsr.Options{})
	if err != nil {
		return nil, err
	}
	return carrier.NewRegistry(append(append(postal.All(), generic.All()...), s)...)
}

// body is one payload of the feed, as a message carries it.
type body struct {
	payload carrier.Payload
	carrier string // adapter ID; empty: recognized
}

func readFeed(r *carrier.Registry) ([]body, error) {
	var out []body
	for item, err := range replay.Feed(r, testdata.FS) {
		if item.Payload.Body == nil {
			return nil, err
		}
		meta, err := replay.ReadMeta(testdata.FS, item.File)
		if err != nil {
			return nil, err
		}
		out = append(out, body{item.Payload, meta.Carrier})
	}
	return out, nil
}

const (
	headCarrier  = "Parcelfold-Carrier"
	headNumber   = "Parcelfold-Number"
	headReceived = "Parcelfold-Received"
	headType     = "Content-Type"
)

// publish sends every body several times, all of them shuffled.
func publish(ctx context.Context, e *engine, feed []body, s settings) (int, error) {
	rnd := rand.New(rand.NewPCG(s.seed, 0))
	var order []int
	for range s.repeat {
		order = append(order, rnd.Perm(len(feed))...)
	}
	rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
	for _, i := range order {
		b := feed[i]
		msg := nats.NewMsg(subject)
		msg.Data = b.payload.Body
		msg.Header.Set(headCarrier, b.carrier)
		msg.Header.Set(headNumber, b.payload.Number)
		msg.Header.Set(headType, b.payload.ContentType)
		msg.Header.Set(headReceived, b.payload.Received.Format(time.RFC3339Nano))
		if _, err := e.js.PublishMsg(ctx, msg, jetstream.WithRetryAttempts(10), jetstream.WithRetryWait(200*time.Millisecond)); err != nil {
			return 0, fmt.Errorf("publish: %w", err)
		}
	}
	return len(order), nil
}

// work runs the workers until all is acknowledged. One of them dies on the way, and in a cluster the
// leader of the stream too, whose name is returned.
func work(ctx context.Context, e *engine, r *carrier.Registry, s settings, published int, n *counters) (leader string, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	failures := make(chan error, s.workers+1)
	var wg sync.WaitGroup
	for i := range s.workers {
		w := worker{engine: e, registry: r, counters: n, dieAfter: -1}
		if i == 0 && s.workers > 1 {
			w.dieAfter = published / s.workers / 4
		}
		wg.Go(func() {
			if err := w.run(ctx); err != nil && ctx.Err() == nil {
				failures <- err
			}
		})
	}
	cluster := len(e.servers) > 1
	tick := time.NewTicker(100 * time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case err := <-failures:
			return leader, err
		case <-ctx.Done():
			return leader, fmt.Errorf("gave up: %w", ctx.Err())
		case <-tick.C:
		}
		if cluster && leader == "" && n.folded.Load() > int64(published/3) {
			leader = e.killLeader(ctx)
		}
		done, err := e.drained(ctx)
		if err == nil && done && (leader != "" || !cluster) {
			cancel()
			wg.Wait()
			return leader, nil
		}
	}
}
