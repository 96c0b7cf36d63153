package main

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
)

// markers are personal data that must not come out anywhere but on the desk.
const (
	signer   = "MARKERsigner"
	freeText = "MARKERtext"
	buyer    = "MARKERbuyer"
	staff    = "MARKERstaff"
	broken   = "MARKERbroken"
)

func (r *rig) plant() (path string) {
	r.post("m1", invoice(number, accepted(60), scan(120, "PM2PP", "41", "", freeText, "Казань", ""), wrongAddress(500)))
	path = "/track/" + r.token(number)
	r.form(path, url.Values{"action": {"correct_address"}, "text": {buyer}})
	r.post("m2", invoice(number, delivered(600, signer)))
	r.post("m3", broken+" "+number)
	return path
}

func TestNoPersonalDataInLogs(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.plant()
		r.get(path + "?lang=ru&tz=" + buyer)
		r.get("/track/" + buyer)
		r.form(path, url.Values{"action": {buyer}, "text": {buyer}})
		r.do("POST", "/webhooks/house", nil, broken)
		r.do("GET", "/desk", staffHeader(), "")
		r.do("POST", "/poll-result?number="+number, staffHeader(), broken)
		if err := r.store.Close(); err != nil { // errors of the database, too
			t.Fatal(err)
		}
		if got := r.post("m9", invoice(number, delivered(601, signer))).status; got != 503 {
			t.Errorf("without a database: %d, want 503 so that the sender tries again", got)
		}
		logs := r.logs.String()
		if !strings.Contains(logs, `"quarantined"`) || !strings.Contains(logs, `"failed"`) || !strings.Contains(logs, "GET /track/{token}") {
			t.Fatalf("the logs lack what they are to have: %s", logs)
		}
		for _, m := range []string{"MARKER", number, strings.TrimPrefix(path, "/track/"), "staff-secret"} {
			if strings.Contains(logs, m) {
				t.Errorf("%q is in the logs", m)
			}
		}
	})
}

func TestPanicLogsNoData(t *testing.T) {
	r := newRig(t, "")
	r.now = func() time.Time { panic(buyer) }
	if got := r.post("m1", broken).status; got != 500 {
		t.Errorf("status %d, want 500", got)
	}
	if logs := r.logs.String(); !strings.Contains(logs, `"panicked"`) || strings.Contains(logs, "MARKER") || strings.Contains(logs, "127.0.0.1") {
		t.Errorf("logs: %s", logs)
	}
}

func TestNoPersonalDataOnThePage(t *testing.T) {
	r := newRig(t, "")
	if page := r.get(r.plant() + "?all=1"); page.status != 200 || strings.Contains(page.body, "MARKER") {
		t.Errorf("status %d, a marker: %v", page.status, strings.Contains(page.body, "MARKER"))
	}
}

// dump is everything in the database.
func (r *rig) dump() string {
	r.t.Helper()
	var out strings.Builder
	for _, table := range []string{"raw", "raw_of", "quarantine", "shipments", "outbox", "cases", "acts", "contacts"} {
		rows, err := r.store.Query("SELECT * FROM " + table)
		if err != nil {
			r.t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			r.t.Fatal(err)
		}
		for rows.Next() {
			values := make([]any, len(columns))
			for i := range values {
				values[i] = new([]byte)
			}
			if err := rows.Scan(values...); err != nil {
				r.t.Fatal(err)
			}
			for _, v := range values {
				fmt.Fprintf(&out, "%s ", *v.(*[]byte))
			}
		}
		if err := rows.Close(); err != nil {
			r.t.Fatal(err)
		}
	}
	return out.String()
}

func TestErase(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		path := r.plant()
		r.post("m4", invoice("201630000002", delivered(600, "OTHERsigner")))
		for _, m := range []string{signer, freeText, buyer, broken} {
			if !strings.Contains(r.dump(), m) {
				t.Fatalf("%s was not stored: nothing to erase", m)
			}
		}
		before := statusesOf(t, r)
		if err := r.erase(t.Context(), key{"spsr", number}); err != nil {
			t.Fatal(err)
		}
		r.post("m1", invoice(number, accepted(60), scan(120, "PM2PP", "41", "", freeText, "Казань", ""), wrongAddress(500))) // a repeat
		r.post("m5", invoice(number, delivered(600, signer)))                                                                // and news
		if all := r.dump(); strings.Contains(all, "MARKER") || !strings.Contains(all, "OTHERsigner") {
			t.Errorf("a marker is left: %v; another's data is left: %v", strings.Contains(all, "MARKER"), strings.Contains(all, "OTHERsigner"))
		}
		if after := statusesOf(t, r); !slices.Equal(before, after) {
			t.Errorf("the verdicts changed: %v, %v", before, after)
		}
		if got := r.get(path).status; got != 200 {
			t.Errorf("the page: %d", got)
		}
		if err := r.erase(t.Context(), key{"spsr", "nobody"}); err == nil {
			t.Error("no error for a number that is not known")
		}
	})
}

func statusesOf(t *testing.T, r *rig) []string {
	t.Helper()
	rows, err := all(t.Context(), r.store, scanRow, `SELECT `+rowColumns+` FROM shipments ORDER BY number`)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, one := range rows {
		out = append(out, one.shipment.Verdict().Status.String())
	}
	return out
}

func TestPurge(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.plant()
		began := clock
		r.now = func() time.Time { return began.Add(retention - time.Hour) }
		if err := r.purge(t.Context()); err != nil {
			t.Fatal(err)
		}
		if r.rows("raw") != 2 || r.rows("shipments") != 1 || r.rows("quarantine") != 1 {
			t.Error("purged too early")
		}
		if err := r.sweep(t.Context()); err != nil { // time that goes by is no news
			t.Fatal(err)
		}
		r.now = func() time.Time { return began.Add(retention + time.Hour) }
		if err := r.purge(t.Context()); err != nil {
			t.Fatal(err)
		}
		if all := r.dump(); all != "" {
			t.Errorf("left: %s", all)
		}
	})
}

func TestRetry(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		whole, err := newRegistry()
		if err != nil {
			t.Fatal(err)
		}
		if r.registry, err = carrier.NewRegistry(); err != nil { // a release that knows no carrier
			t.Fatal(err)
		}
		r.post("m1", invoice(number, accepted(60)))
		if err := r.retry(t.Context()); err != nil || r.rows("quarantine") != 1 {
			t.Fatal("it must stay while nobody can read it: ", err)
		}
		r.registry = whole
		if err := r.retry(t.Context()); err != nil {
			t.Fatal(err)
		}
		if r.rows("quarantine") != 0 || r.rows("shipments") != 1 || r.rows("raw") != 1 {
			t.Error("it was not stored")
		}
	})
}

func TestSweepFindsSilence(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		r.post("m1", invoice(number, accepted(60), moving(120)))
		before := r.rows("outbox")
		r.now = func() time.Time { return clock.Add(30 * 24 * time.Hour) }
		if err := r.sweep(t.Context()); err != nil {
			t.Fatal(err)
		}
		alerts := r.rows("outbox")
		if alerts <= before || r.rows("cases") == 0 {
			t.Errorf("%d alerts, then %d, and %d cases after a month of silence", before, alerts, r.rows("cases"))
		}
		if err := r.sweep(t.Context()); err != nil || r.rows("outbox") != alerts {
			t.Errorf("told again: %d alerts, %v", r.rows("outbox"), err)
		}
	})
}
