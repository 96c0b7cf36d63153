// Shop is a small backend of a shop on parcelfold: webhooks, database, tracking page, desk and reports.
//
//	go run .                         fill an empty database from the fixture feeds and serve
//	go run . purge                   delete what is older than twelve months
//	go run . erase CARRIER NUMBER    take the personal data of one shipment out
//	go run . retry                   read what is in quarantine again
//
// See README.md for the settings.
package main

import (
	"cmp"
	"context"
	"crypto/rand"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
	_ "time/tzdata" // so that zones are known on a machine without them

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/carrier/postal"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/testdata"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:], os.Getenv, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "shop:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, env func(string) string, errOut io.Writer) error {
	flags := flag.NewFlagSet("shop", flag.ContinueOnError)
	flags.SetOutput(errOut)
	addr := flags.String("addr", "localhost:8080", "`ADDRESS` to serve at")
	file := flags.String("db", "shop.db", "SQLite `FILE`, where DATABASE_URL is not set")
	demo := flags.Bool("demo", env("DATABASE_URL") == "", "fill an empty database from the fixture feeds, and list all parcels at /")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return nil
		}
		return err
	}
	registry, err := newRegistry()
	if err != nil {
		return err
	}
	st, err := openStore(ctx, env("DATABASE_URL"), *file)
	if err != nil {
		return err
	}
	password := cmp.Or(env("STAFF_PASSWORD"), rand.Text())
	s, err := newShop(st, registry, sourcesFrom(env), password, slog.New(slog.NewJSONHandler(errOut, nil)))
	if err != nil {
		return errors.Join(err, st.Close())
	}
	s.demo = *demo
	if env("STAFF_PASSWORD") == "" && flags.NArg() == 0 {
		fmt.Fprintf(errOut, "desk: http://%s/desk, any name, password %s\n", *addr, password)
	}
	return errors.Join(s.command(ctx, flags.Args(), *addr), st.Close())
}

func (s *shop) command(ctx context.Context, args []string, addr string) error {
	switch {
	case len(args) == 0:
		if err := s.fill(ctx); err != nil {
			return err
		}
		return s.serve(ctx, addr)
	case args[0] == "purge" && len(args) == 1:
		return s.purge(ctx)
	case args[0] == "retry" && len(args) == 1:
		return s.retry(ctx)
	case args[0] == "erase" && len(args) == 3:
		return s.erase(ctx, key{args[1], args[2]})
	}
	return errors.New("usage: shop [flags] [purge | retry | erase CARRIER NUMBER]")
}

func newRegistry() (*carrier.Registry, error) {
	own, err := spsr.New(spsr.Options{})
	if err != nil {
		return nil, err
	}
	list := append([]carrier.Adapter{own}, postal.All()...)
	return carrier.NewRegistry(append(list, generic.All()...)...)
}

// fill puts the fixture feeds into the empty database of a demonstration.
func (s *shop) fill(ctx context.Context) error {
	if !s.demo {
		return nil
	}
	known, err := all(ctx, s.store, scanKey, `SELECT carrier, number FROM shipments LIMIT 1`)
	if err != nil || len(known) > 0 {
		return err
	}
	for item, bad := range replay.Feed(s.registry, testdata.FS) {
		if bad != nil && item.Payload.Body == nil {
			continue // no payload
		}
		meta, err := replay.ReadMeta(testdata.FS, item.File)
		if err != nil {
			return err
		}
		if _, err := s.ingest(ctx, delivery{id: digest("demo", item.File), source: "demo", adapter: meta.Carrier, payload: item.Payload}); err != nil {
			return err
		}
	}
	return nil
}

// serve answers until ctx ends, and then finishes what it has begun.
func (s *shop) serve(ctx context.Context, addr string) error {
	server := &http.Server{
		Addr: addr, Handler: s.handler(), ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelWarn),
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second, WriteTimeout: time.Minute, IdleTimeout: 2 * time.Minute,
	}
	stopped := make(chan error, 1)
	context.AfterFunc(ctx, func() {
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 25*time.Second)
		defer cancel()
		stopped <- server.Shutdown(last)
	})
	go func() { // until the process ends
		for range time.Tick(15 * time.Minute) {
			if err := s.sweep(ctx); err != nil && ctx.Err() == nil {
				s.log.Error("sweep failed", "error", err.Error())
			}
		}
	}()
	s.log.Info("serving", "addr", addr)
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	defer s.log.Info("stopped")
	return <-stopped
}
