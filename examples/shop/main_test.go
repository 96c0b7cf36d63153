package main

import (
	"context"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The program fills itself, serves, and stops without an error when it is told to.
func TestRun(t *testing.T) {
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	addr := free.Addr().String()
	if err := free.Close(); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "run.db")
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	logs := &safeBuffer{}
	ended := make(chan error, 1)
	go func() {
		ended <- run(ctx, []string{"-addr", addr, "-db", file}, func(string) string { return "" }, logs)
	}()
	var list string
	eventually(t, "it serves", func() bool {
		res, err := http.Get("http://" + addr + "/")
		if err != nil {
			return false
		}
		defer res.Body.Close()
		body, err := io.ReadAll(res.Body)
		list = string(body)
		return err == nil
	})
	if n := strings.Count(list, `href="/track/`); n < 50 {
		t.Errorf("%d parcels of the demonstration, want many", n)
	}
	stop()
	select {
	case err := <-ended:
		if err != nil || !strings.Contains(logs.String(), `"stopped"`) {
			t.Errorf("stopped with %v", err)
		}
	case <-time.After(10 * time.Second):
		t.Error("it does not stop")
	}
}
