package main

import (
	"bytes"
	"context"
	"database/sql"
	"strings"
	"time"
)

// retention is how long anything is kept after it was last touched.
const retention = 365 * 24 * time.Hour

// purge deletes what is older than the retention.
func (s *shop) purge(ctx context.Context) error {
	before := millis(s.now().Add(-retention))
	return s.store.tx(ctx, func(t *tx) error {
		for _, table := range []string{"outbox", "cases", "acts", "contacts"} {
			t.exec(`DELETE FROM `+table+` WHERE EXISTS (SELECT 1 FROM shipments s
				WHERE s.carrier = `+table+`.carrier AND s.number = `+table+`.number AND s.updated < $1)`, before)
		}
		t.exec(`DELETE FROM shipments WHERE updated < $1`, before)
		t.exec(`DELETE FROM quarantine WHERE received < $1`, before)
		t.exec(`DELETE FROM raw WHERE received < $1`, before)
		t.exec(`DELETE FROM raw_of WHERE NOT EXISTS (SELECT 1 FROM raw WHERE raw.id = raw_of.raw)`)
		return nil
	})
}

// erase takes the personal data of one shipment out of every table: the bodies that named it, what
// people wrote, and in the history all that Shipment.Redact takes out. Statuses, times and counts stay,
// so reports do. What still comes in for it is stored without personal data: see save and apply.
func (s *shop) erase(ctx context.Context, k key) error {
	return s.store.tx(ctx, func(t *tx) error {
		r, err := t.locked(k)
		if err != nil {
			return err
		}
		t.exec(`UPDATE shipments SET json = $1, erased = 1, version = version + 1 WHERE carrier = $2 AND number = $3`,
			t.json(r.shipment.Redact()), k.Carrier, k.Number)
		// The rows of the bodies stay, so that a repeat is still known.
		t.exec(`UPDATE raw SET body = $1, number = '' WHERE id IN (SELECT raw FROM raw_of WHERE carrier = $2 AND number = $3)`,
			[]byte{}, k.Carrier, k.Number)
		acts, err := actsOf(t.ctx, t, k)
		if err != nil {
			return err
		}
		t.exec(`DELETE FROM acts WHERE carrier = $1 AND number = $2`, k.Carrier, k.Number)
		for _, a := range acts { // cases need them, without what was written
			a.Note = ""
			t.act(k, a)
		}
		return t.eraseHeld(k.Number)
	})
}

// eraseHeld deletes unreadable bodies in which the number stands, or that were asked for by it.
func (t *tx) eraseHeld(number string) error {
	held, err := all(t.ctx, t, scanHeld, `SELECT `+heldColumns+` FROM quarantine`)
	if err != nil {
		return err
	}
	low := []byte(strings.ToLower(number))
	for _, d := range held {
		if strings.EqualFold(d.payload.Number, number) || bytes.Contains(bytes.ToLower(d.payload.Body), low) {
			t.exec(`DELETE FROM quarantine WHERE id = $1`, d.id)
		}
	}
	return nil
}

// retry reads what is in quarantine again, after an upgrade that may be able to.
func (s *shop) retry(ctx context.Context) error {
	held, err := all(ctx, s.store, scanHeld, `SELECT `+heldColumns+` FROM quarantine ORDER BY received, id`)
	for _, d := range held {
		tracks, bad := s.read(d)
		if bad != nil {
			continue
		}
		err = s.store.tx(ctx, func(t *tx) error {
			t.exec(`DELETE FROM quarantine WHERE id = $1`, d.id)
			return s.apply(t, d, tracks)
		})
		if err != nil {
			break
		}
	}
	return err
}

const heldColumns = `id, source, adapter, received, content_type, number, body`

func scanHeld(r *sql.Rows) (d delivery, err error) {
	var received int64
	err = r.Scan(&d.id, &d.source, &d.adapter, &received, &d.payload.ContentType, &d.payload.Number, &d.payload.Body)
	d.payload.Received = time.UnixMilli(received).UTC()
	return d, err
}
