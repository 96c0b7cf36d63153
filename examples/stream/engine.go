package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

const (
	stream   = "PAYLOADS"
	subject  = "payloads.raw"
	bucket   = "SHIPMENTS"
	durable  = "fold"
	ackWait  = 2 * time.Second // a worker that dies is given up after that
	patience = 30 * time.Second
)

// engine is the message engine: embedded, or one from outside.
type engine struct {
	servers []*server.Server
	dir     string
	conn    *nats.Conn
	js      jetstream.JetStream
	source  jetstream.Consumer
	bucket  jetstream.KeyValue
}

func startEngine(ctx context.Context, s settings) (*engine, error) {
	e := &engine{}
	target := s.url
	if target == "" {
		if err := e.embed(s.nodes); err != nil {
			e.stop()
			return nil, err
		}
		for _, one := range e.servers {
			target += one.ClientURL() + ","
		}
		target = target[:len(target)-1]
	}
	if err := e.connect(ctx, target, max(1, len(e.servers))); err != nil {
		e.stop()
		return nil, err
	}
	return e, nil
}

// embed starts the nodes in this process.
func (e *engine) embed(nodes int) error {
	if nodes != 1 && nodes != 3 {
		return errors.New("-nodes is 1 or 3")
	}
	var err error
	if e.dir, err = os.MkdirTemp("", "parcelfold-stream-"); err != nil {
		return err
	}
	ports, err := freePorts(nodes)
	if err != nil {
		return err
	}
	var routes []*url.URL
	for _, port := range ports {
		routes = append(routes, &url.URL{Scheme: "nats", Host: fmt.Sprintf("127.0.0.1:%d", port)})
	}
	for i := range nodes {
		o := &server.Options{
			ServerName: fmt.Sprintf("node%d", i), Host: "127.0.0.1", Port: server.RANDOM_PORT,
			JetStream: true, StoreDir: fmt.Sprintf("%s/node%d", e.dir, i), NoSigs: true, NoLog: true,
		}
		if nodes > 1 {
			o.Cluster = server.ClusterOpts{Name: "parcelfold", Host: "127.0.0.1", Port: ports[i]}
			o.Routes = routes
		}
		one, err := server.NewServer(o)
		if err != nil {
			return err
		}
		e.servers = append(e.servers, one)
		go one.Start()
	}
	for _, one := range e.servers {
		if !one.ReadyForConnections(patience) {
			return errors.New("the embedded engine does not start")
		}
	}
	return nil
}

func freePorts(n int) ([]int, error) {
	var ports []int
	for range n {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, err
		}
		defer l.Close()
		ports = append(ports, l.Addr().(*net.TCPAddr).Port)
	}
	return ports, nil
}

// connect makes the stream, its consumer and the bucket; a cluster needs a while to elect its leaders.
func (e *engine) connect(ctx context.Context, target string, replicas int) error {
	var err error
	if e.conn, err = nats.Connect(target, nats.MaxReconnects(-1), nats.ReconnectWait(100*time.Millisecond)); err != nil {
		return err
	}
	if e.js, err = jetstream.New(e.conn); err != nil {
		return err
	}
	return retry(ctx, func(ctx context.Context) error {
		_, err := e.js.CreateOrUpdateStream(ctx, jetstream.StreamConfig{Name: stream, Subjects: []string{"payloads.>", "quarantine.>"}, Replicas: replicas})
		if err != nil {
			return err
		}
		e.source, err = e.js.CreateOrUpdateConsumer(ctx, stream, jetstream.ConsumerConfig{
			Durable: durable, FilterSubject: "payloads.>", AckPolicy: jetstream.AckExplicitPolicy, AckWait: ackWait, MaxAckPending: 1000,
		})
		if err != nil {
			return err
		}
		e.bucket, err = e.js.CreateOrUpdateKeyValue(ctx, jetstream.KeyValueConfig{Bucket: bucket, Replicas: replicas})
		return err
	})
}

// retry calls f until it succeeds: while leaders are elected, calls fail that later work.
func retry(ctx context.Context, f func(context.Context) error) error {
	var err error
	for end := time.Now().Add(patience); time.Now().Before(end) && ctx.Err() == nil; time.Sleep(100 * time.Millisecond) {
		one, cancel := context.WithTimeout(ctx, 5*time.Second)
		err = f(one)
		cancel()
		if err == nil {
			return nil
		}
	}
	return errors.Join(err, ctx.Err())
}

// drained reports whether every payload is acknowledged.
func (e *engine) drained(ctx context.Context) (bool, error) {
	one, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	info, err := e.source.Info(one)
	if err != nil {
		return false, err
	}
	return info.NumPending == 0 && info.NumAckPending == 0, nil
}

// killLeader shuts down the node that leads the stream, and returns its name; empty: there is none now.
func (e *engine) killLeader(ctx context.Context) string {
	one, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	s, err := e.js.Stream(one, stream)
	if err != nil || s.CachedInfo().Cluster == nil {
		return ""
	}
	for _, node := range e.servers {
		if node.Name() == s.CachedInfo().Cluster.Leader {
			node.Shutdown()
			return node.Name()
		}
	}
	return ""
}

func (e *engine) stop() {
	if e.conn != nil {
		e.conn.Close()
	}
	for _, s := range e.servers {
		s.Shutdown()
		s.WaitForShutdown()
	}
	if e.dir != "" {
		_ = os.RemoveAll(e.dir)
	}
}
