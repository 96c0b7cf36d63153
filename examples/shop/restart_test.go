package main

import (
	"bufio"
	"context"
	"database/sql"
	"database/sql/driver"
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

	"modernc.org/sqlite"
)

// TestMain runs a shop instead of the tests where it is the child of TestKilledInTheMiddle.
func TestMain(m *testing.M) {
	if file := os.Getenv("SHOP_TEST_CHILD"); file != "" {
		if err := child(file); err != nil {
			fmt.Println("error", err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// childName is what PostgreSQL knows the sessions of the child by.
const childName = "shop_test_child"

func child(file string) error {
	sqlite.MustRegisterScalarFunction("hang", 0, func(*sqlite.FunctionContext, []driver.Value) (driver.Value, error) {
		if err := os.WriteFile(file+".hangs", nil, 0o600); err != nil {
			return nil, err
		}
		select {} // see hang
	})
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
	if databaseURL != "" {
		databaseURL += "&application_name=" + childName
	}
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

// A shop is killed while its transactions are open: rows are written in all tables, nothing is committed.
// Nothing of them shows; and once it is started and sent everything again, it is as if nothing had happened.
func TestKilledInTheMiddle(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		file := filepath.Join(t.TempDir(), "killed.db")
		st, err := openStore(t.Context(), r.url, file)
		if err != nil {
			t.Fatal(err)
		}
		s, _ := testShop(t, st)
		outside := &rig{shop: s, t: t}
		list := bodies()
		url, kill := start(t, r.url, file)
		sendAll(t, url, list[:10])
		before := outside.dump()
		hangs, release := hang(t, st, file)
		var group sync.WaitGroup
		for i, b := range list[10:] {
			h := signed(t, fmt.Sprint("m", 10+i), b, clock)
			group.Go(func() {
				if status, err := send(url, h, b); err == nil {
					t.Errorf("answered %d before its transaction ended", status)
				}
			})
		}
		eventually(t, "a transaction is open", hangs)
		kill()
		group.Wait()
		same(t, s.state(t), joined(t, s, list[:10]))
		if outside.dump() != before {
			t.Error("a part of an open transaction shows")
		}
		release()
		if outside.dump() != before {
			t.Error("a part of an open transaction shows after the database let go of it")
		}
		url, kill = start(t, r.url, file)
		sendAll(t, url, list)
		kill()
		same(t, s.state(t), joined(t, s, list))
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
}

// hang makes every transaction that takes a body hang shortly before its commit: when it writes to
// raw_of, after all other tables. No code of the shop knows of it. The result tells whether one hangs,
// and lets new ones pass.
func hang(t *testing.T, st *store, file string) (hangs func() bool, release func()) {
	t.Helper()
	if st.lock == "" { // SQLite: a trigger calls a function that the child has
		execute(t, st, `CREATE TRIGGER hang AFTER INSERT ON raw_of BEGIN SELECT hang(); END`)
		hangs = func() bool { _, err := os.Stat(file + ".hangs"); return err == nil }
		return hangs, func() { execute(t, st, `DROP TRIGGER hang`) }
	}
	// PostgreSQL: another session holds the table.
	holder, err := st.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	execute(t, holder, `LOCK TABLE raw_of IN EXCLUSIVE MODE`)
	sessions := func(where string) (n int) {
		err := st.QueryRow(`SELECT count(*) FROM pg_stat_activity WHERE application_name = '` + childName + `'` + where).Scan(&n)
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	hangs = func() bool { return sessions(` AND wait_event_type = 'Lock' AND query LIKE 'INSERT INTO raw_of%'`) > 0 }
	return hangs, func() {
		if err := holder.Rollback(); err != nil {
			t.Fatal(err)
		}
		eventually(t, "the sessions of the dead are gone", func() bool { return sessions("") == 0 })
	}
}

func execute(t *testing.T, q interface {
	Exec(string, ...any) (sql.Result, error)
}, statement string) {
	t.Helper()
	if _, err := q.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	for end := time.Now().Add(15 * time.Second); !is(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("it never happened that ", what)
		}
	}
}

func sendAll(t *testing.T, url string, list []string) {
	t.Helper()
	for i, b := range list {
		if status, err := send(url, signed(t, fmt.Sprint("m", i), b, clock), b); err != nil || status != http.StatusOK {
			t.Fatalf("body %d: %d, %v", i, status, err)
		}
	}
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
