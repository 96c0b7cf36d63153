package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"encoding/json"
	"errors"
	"time"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/exception/watch"
)

// row is a shipment as it is stored.
type row struct {
	key
	token    string
	text     string // shipment in JSON
	shipment event.Shipment
	version  int64
	updated  int64
	shown    eta.Window // last told, made when alerts were last raised
	erased   bool
}

const rowColumns = `carrier, number, token, json, version, updated, shown, erased`

func scanRow(r *sql.Rows) (out row, err error) {
	var erased int64
	var shown string
	err = r.Scan(&out.Carrier, &out.Number, &out.token, &out.text, &out.version, &out.updated, &shown, &erased)
	if err != nil {
		return out, err
	}
	out.erased = erased == 1
	return out, errors.Join(json.Unmarshal([]byte(out.text), &out.shipment), json.Unmarshal([]byte(shown), &out.shown))
}

// find returns the one row of a query.
func find(ctx context.Context, q queryer, where string, args ...any) (row, error) {
	rows, err := all(ctx, q, scanRow, `SELECT `+rowColumns+` FROM shipments WHERE `+where, args...)
	if err == nil && len(rows) == 0 {
		err = errNotFound
	}
	if err != nil {
		return row{}, err
	}
	return rows[0], nil
}

// locked returns a shipment and keeps others from it until the transaction ends.
func (t *tx) locked(k key) (row, error) {
	if t.err != nil {
		return row{}, t.err
	}
	return find(t.ctx, t, `carrier = $1 AND number = $2`+t.lock, k.Carrier, k.Number)
}

// join joins a shipment with news; it makes it if there is none. It reports whether its personal data
// was erased.
func (s *shop) join(t *tx, k key, news event.Shipment) (erased bool, err error) {
	t.exec(`INSERT INTO shipments (`+rowColumns+`, open) VALUES ($1, $2, $3, '{}', 0, 0, '{}', 0, 1)
		ON CONFLICT (carrier, number) DO NOTHING`, k.Carrier, k.Number, rand.Text())
	r, err := t.locked(k)
	if err != nil {
		return false, err
	}
	return r.erased, s.save(t, r, r.shipment.Join(news))
}

// save puts after in the place of what the row holds, raises the alerts of that and keeps the cases.
func (s *shop) save(t *tx, r row, after event.Shipment) error {
	if r.erased {
		after = after.Redact()
	}
	acts, err := actsOf(t.ctx, t, r.key)
	if err != nil {
		return err
	}
	now, policy, was := s.at(after), s.policy(r, nil, acts), watch.View{}
	is := watch.Look(after, now, policy)
	if r.version > 0 {
		was = watch.Look(r.shipment, r.shown.Made, policy)
	}
	for _, a := range watch.Alerts(was, is, policy) { // into the outbox, from which the shop's mailer takes it
		t.exec(`INSERT INTO outbox (id, carrier, number, json, created, send_after, sent) VALUES ($1, $2, $3, $4, $5, $6, 0)
			ON CONFLICT (id) DO NOTHING`, a.ID.String(), r.Carrier, r.Number, t.json(a), millis(s.now()), millis(a.SendAfter))
	}
	t.exec(`DELETE FROM cases WHERE carrier = $1 AND number = $2`, r.Carrier, r.Number)
	for _, c := range is.Cases {
		if c.Open() {
			t.exec(`INSERT INTO cases (id, carrier, number, due, json) VALUES ($1, $2, $3, $4, $5)`,
				c.ID.String(), r.Carrier, r.Number, millis(deadline(c)), t.json(c))
		}
	}
	text, open := t.json(after), 0
	if is.Open {
		open = 1
	}
	if text != r.text { // by news, not by the time that goes by
		r.updated = millis(s.now())
	}
	n := t.exec(`UPDATE shipments SET json = $1, version = version + 1, updated = $2, shown = $3, open = $4
		WHERE carrier = $5 AND number = $6 AND version = $7`, text, r.updated, t.json(is.Window), open, r.Carrier, r.Number, r.version)
	if t.err == nil && n == 0 {
		return errConflict
	}
	return t.err
}

// deadline is the next goal of a case; zero: none.
func deadline(c exception.Case) time.Time {
	if c.Responded || c.RespondBy.IsZero() {
		return c.ResolveBy
	}
	return c.RespondBy
}

// actsOf returns what people did about a shipment.
func actsOf(ctx context.Context, q queryer, k key) (acts []exception.Act, err error) {
	list, err := all(ctx, q, scanOf[exception.Act],
		`SELECT carrier, number, json FROM acts WHERE carrier = $1 AND number = $2 ORDER BY at, id`, k.Carrier, k.Number)
	for _, one := range list {
		acts = append(acts, one.Value)
	}
	return acts, err
}

// act keeps what a person did. The same act twice is one.
func (t *tx) act(k key, a exception.Act) {
	text := t.json(a)
	t.exec(`INSERT INTO acts (id, carrier, number, at, json) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING`,
		digest(k.Carrier, k.Number, text), k.Carrier, k.Number, millis(a.At), text)
}

// digest is a hash of texts that tells their borders apart.
func digest(parts ...string) string {
	h := sha256.New()
	for _, p := range parts {
		sum := sha256.Sum256([]byte(p))
		h.Write(sum[:])
	}
	return hex.EncodeToString(h.Sum(nil))
}

// policy is how this shop watches. A shop with a trained eta.Model sets it here. The window last told keeps
// the next one from flickering, and a parcel is late against the first one. How long a parcel waits to be
// fetched the carrier's adapter knows.
func (s *shop) policy(r row, buyer *time.Location, acts []exception.Act) watch.Policy {
	return watch.Policy{
		Plan:  eta.Plan{Zone: buyer, Last: r.shown},
		Rules: exception.Rules{Acts: acts, StorageDays: s.profile(r.Carrier).StorageDays},
	}
}

// at is the moment at which a shipment is looked at: now. The demonstration shows old parcels as they
// stood when they were last heard of.
func (s *shop) at(sh event.Shipment) time.Time {
	var last time.Time
	if s.demo {
		for _, e := range sh.Events() {
			if e.Seen.Last.After(last) {
				last = e.Seen.Last
			}
		}
	}
	if last.IsZero() {
		return s.now()
	}
	return last
}

// sweep looks at every open shipment again, for what time alone brings: silence, missed goals, lateness.
func (s *shop) sweep(ctx context.Context) error {
	open, err := all(ctx, s.store, scanKey, `SELECT carrier, number FROM shipments WHERE open = 1`)
	for _, k := range open {
		err = s.store.tx(ctx, func(t *tx) error {
			r, err := t.locked(k)
			if err != nil {
				return err
			}
			return s.save(t, r, r.shipment)
		})
		if err != nil {
			break
		}
	}
	return err
}
