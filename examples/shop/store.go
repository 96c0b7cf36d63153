package main

import (
	"cmp"
	"context"
	"database/sql"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	_ "github.com/jackc/pgx/v5/stdlib" // driver "pgx"
	_ "modernc.org/sqlite"             // driver "sqlite"
)

//go:embed schema.sql
var schema string

// store is the database: PostgreSQL, or SQLite in a file.
type store struct {
	*sql.DB
	lock string // what takes the row lock, at the end of a SELECT
}

// openStore opens PostgreSQL at url, or without one the SQLite file, and makes the tables.
func openStore(ctx context.Context, url, file string) (*store, error) {
	// In SQLite every transaction begins as a writer, and there is one connection: writers stand in line
	// here and do not starve in SQLite's busy loop.
	driver, lock, most := "sqlite", "", 1
	dsn := "file:" + file + "?_pragma=busy_timeout(10000)&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)&_txlock=immediate"
	if url != "" {
		driver, dsn, lock, most = "pgx", url, " FOR UPDATE", 16
	}
	db, err := sql.Open(driver, dsn)
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(most)
	s := &store{db, lock}
	err = s.tx(ctx, func(t *tx) error {
		if url != "" { // two processes may start at once
			t.exec(`SELECT pg_advisory_xact_lock(7227)`)
		}
		t.exec(schema)
		return nil
	})
	if err != nil {
		return nil, errors.Join(fmt.Errorf("schema: %w", err), s.Close())
	}
	return s, nil
}

// tx is one transaction. The first error of a statement stays: all that follow do nothing, and the
// transaction is rolled back.
type tx struct {
	*sql.Tx
	ctx  context.Context
	lock string
	err  error
}

// errConflict says that another transaction was faster.
var errConflict = errors.New("written by another transaction meanwhile")

// tx runs do in a transaction, and again where another one was faster, until ctx ends.
func (s *store) tx(ctx context.Context, do func(*tx) error) error {
	for wait := 2 * time.Millisecond; ; wait = min(2*wait, 200*time.Millisecond) {
		err := s.once(ctx, do)
		var pg *pgconn.PgError
		lost := errors.As(err, &pg) && (pg.Code == "40001" || pg.Code == "40P01") // serialization failure, deadlock
		if !lost && !errors.Is(err, errConflict) {
			return err
		}
		select {
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		case <-time.After(wait):
		}
	}
}

func (s *store) once(ctx context.Context, do func(*tx) error) error {
	begun, err := s.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer begun.Rollback() // does nothing after Commit
	t := &tx{begun, ctx, s.lock, nil}
	err = do(t)
	if err = cmp.Or(t.err, err); err != nil {
		return err
	}
	return t.Commit()
}

// exec runs a statement and says how many rows it changed.
func (t *tx) exec(query string, args ...any) int64 {
	if t.err != nil {
		return 0
	}
	r, err := t.ExecContext(t.ctx, query, args...)
	if err != nil {
		t.err = err
		return 0
	}
	n, err := r.RowsAffected()
	t.err = err
	return n
}

// json is the text of v to store.
func (t *tx) json(v any) string {
	text, err := json.Marshal(v)
	t.err = cmp.Or(t.err, err)
	return string(text)
}

// queryer is a database or a transaction.
type queryer interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// all returns every row of a query. It reads them to the end, so the connection is free afterwards.
func all[T any](ctx context.Context, q queryer, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		one, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, one)
	}
	return out, rows.Err()
}

// key names a shipment.
type key struct{ Carrier, Number string }

func scanKey(r *sql.Rows) (k key, err error) { return k, r.Scan(&k.Carrier, &k.Number) }

// of is a value and the shipment that it belongs to.
type of[T any] struct {
	key
	Value T
}

// scanOf reads carrier, number and the JSON of a value.
func scanOf[T any](r *sql.Rows) (o of[T], err error) {
	var text []byte
	if err := r.Scan(&o.Carrier, &o.Number, &text); err != nil {
		return o, err
	}
	return o, json.Unmarshal(text, &o.Value)
}

func millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMilli()
}
