package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

// TestMain runs a shop instead of the tests where it is the child of TestKilledInTheMiddle.
func TestMain(m *testing.M) {
	if file := os.Getenv("SHOP_TEST_CHILD"); file != "" {
		if err := child(file); err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
	}
	os.Exit(m.Run())
}

func child(file string) error {
	st, err := openStore(context.Background(), os.Getenv("SHOP_TEST_DATABASE"), file)
	if err != nil {
		return err
	}
	registry, err := newRegistry()
	if err != nil {
		return err
	}
	s, err := newShop(st, registry, sourcesFrom(testEnv), "x", slog.New(slog.NewJSONHandler(io.Discard, nil)))
	if err != nil {
		return err
	}
	s.now = func() time.Time { return clock }
	server := httptest.NewServer(s.handler())
	fmt.Println("at", server.URL)
	_, err = io.Copy(io.Discard, os.Stdin) // until the parent is gone
	return err
}

// start starts a shop as a process of its own.
func start(t *testing.T, databaseURL, file string) (url string, kill func()) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "SHOP_TEST_CHILD="+file, "SHOP_TEST_DATABASE="+databaseURL)
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	var once sync.Once
	kill = func() {
		once.Do(func() {
			if err := cmd.Process.Kill(); err != nil { // SIGKILL: nothing is finished, nothing is closed
				t.Error(err)
			}
			cmd.Wait() //nolint:errcheck // it was killed
			in.Close() //nolint:errcheck // it is gone
		})
	}
	t.Cleanup(kill)
	l, err := bufio.NewReader(out).ReadString('\n')
	url, ok := strings.CutPrefix(strings.TrimSpace(l), "at ")
	if !ok {
		t.Fatal("the shop did not start: ", l, err)
	}
	return url, kill
}

// A shop that is killed while it stores, started again and sent everything again ends as if nothing
// had happened.
func TestKilledInTheMiddle(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.server.Close()
		file := filepath.Join(t.TempDir(), "killed.db")
		list := bodies()
		url, kill := start(t, r.url, file)
		var taken sync.WaitGroup
		var group sync.WaitGroup
		taken.Add(10)
		done := make(chan struct{})
		for i, b := range list {
			h := signed(t, fmt.Sprint("m", i), b, clock)
			group.Go(func() {
				if status, err := send(url, h, b); err == nil && status == http.StatusOK && i < 10 {
					taken.Done()
				}
			})
			if i == 9 { // ten are in, the rest is on its way when it dies
				go func() { taken.Wait(); close(done) }()
				select {
				case <-done:
				case <-time.After(30 * time.Second):
					t.Fatal("the first ten were not taken")
				}
			}
		}
		kill()
		group.Wait()
		url, kill = start(t, r.url, file)
		for i, b := range list {
			if status, err := send(url, signed(t, fmt.Sprint("m", i), b, clock), b); err != nil || status != http.StatusOK {
				t.Fatalf("sent again: %d, %v", status, err)
			}
		}
		kill()
		st, err := openStore(t.Context(), r.url, file)
		if err != nil {
			t.Fatal(err)
		}
		s, _ := testShop(t, st)
		same(t, s.state(t), joined(t, s, list))
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
}

func send(url string, h http.Header, body string) (int, error) {
	req, err := http.NewRequest("POST", url+"/webhooks/house", strings.NewReader(body))
	if err != nil {
		return 0, err
	}
	req.Header = h
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0, err
	}
	return res.StatusCode, res.Body.Close()
}
