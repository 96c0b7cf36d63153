package main

import (
	"bytes"
	"cmp"
	"database/sql"
	"fmt"
	"html"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/carrier/webhook"
	"github.com/parcelfold/parcelfold/exception"
)

const secret = webhook.Secret("whsec_c2hvcC10ZXN0LXNlY3JldC1vZi0zMi1ieXRlcyEhISE=")

// clock is the moment of all tests: an hour after the last event of the fixtures in parcels below.
var clock = time.Date(2016, 10, 6, 9, 0, 0, 0, time.UTC)

// rig is a shop under test.
type rig struct {
	*shop
	t      *testing.T
	server *httptest.Server
	logs   *safeBuffer
	url    string // of PostgreSQL
}

// safeBuffer takes what is logged from many goroutines.
type safeBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *safeBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *safeBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}

func testEnv(name string) string {
	if name == "WEBHOOK_SECRET_HOUSE" {
		return string(secret)
	}
	return ""
}

func newRig(t *testing.T, databaseURL string) *rig {
	t.Helper()
	st, err := openStore(t.Context(), databaseURL, filepath.Join(t.TempDir(), "shop.db"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	s, logs := testShop(t, st)
	server := httptest.NewServer(s.handler())
	t.Cleanup(server.Close)
	server.Client().CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	return &rig{s, t, server, logs, databaseURL}
}

func testShop(t *testing.T, st *store) (*shop, *safeBuffer) {
	t.Helper()
	registry, err := newRegistry()
	if err != nil {
		t.Fatal(err)
	}
	logs := &safeBuffer{}
	s, err := newShop(st, registry, sourcesFrom(testEnv), "staff-secret", slog.New(slog.NewJSONHandler(logs, nil)))
	if err != nil {
		t.Fatal(err)
	}
	s.now = func() time.Time { return clock }
	return s, logs
}

type reply struct {
	status int
	header http.Header
	body   string
}

func (r *rig) do(method, path string, header http.Header, body string) reply {
	r.t.Helper()
	req, err := http.NewRequestWithContext(r.t.Context(), method, r.server.URL+path, strings.NewReader(body))
	if err != nil {
		r.t.Fatal(err)
	}
	for k, v := range header {
		req.Header[k] = v
	}
	res, err := r.server.Client().Do(req)
	if err != nil {
		r.t.Fatal(err)
	}
	defer res.Body.Close()
	text, err := io.ReadAll(res.Body)
	if err != nil {
		r.t.Fatal(err)
	}
	return reply{res.StatusCode, res.Header, string(text)}
}

func (r *rig) get(path string) reply { return r.do("GET", path, nil, "") }

func (r *rig) form(path string, v url.Values) reply {
	return r.do("POST", path, http.Header{"Content-Type": {"application/x-www-form-urlencoded"}}, v.Encode())
}

// asStaff is the address of a page for a browser that knows the password.
func (r *rig) asStaff(path string) string {
	return strings.Replace(r.server.URL, "http://", "http://ann:staff-secret@", 1) + path
}

func staffHeader() http.Header {
	req := &http.Request{Header: http.Header{}}
	req.SetBasicAuth("ann", "staff-secret")
	return req.Header
}

func signed(t *testing.T, id, body string, at time.Time) http.Header {
	t.Helper()
	h, err := webhook.Sign(webhook.StandardWebhooks(secret), []byte(body), id, at)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

func (r *rig) post(id, body string) reply {
	r.t.Helper()
	return r.do("POST", "/webhooks/house", signed(r.t, id, body, clock), body)
}

func (r *rig) rows(table string) int {
	r.t.Helper()
	n := 0
	if err := r.store.QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil {
		r.t.Fatal(err)
	}
	return n
}

// state is every shipment as it is stored, by carrier and number.
func (s *shop) state(t *testing.T) map[string]string {
	t.Helper()
	rows, err := all(t.Context(), s.store, scanRow, `SELECT `+rowColumns+` FROM shipments`)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, one := range rows {
		out[one.Carrier+" "+one.Number] = one.text
	}
	return out
}

func (r *rig) token(number string) string {
	r.t.Helper()
	one, err := find(r.t.Context(), r.store, `number = $1`, number)
	if err != nil {
		r.t.Fatal(number, err)
	}
	return one.token
}

// invoice is a body as SPSR answered: one parcel with events of code and hour.
func invoice(number string, events ...string) string {
	return `<?xml version="1.0" encoding="utf-8"?><root xmlns="http://spsr.ru/webapi/Monitoring/MonInvoiceInfo/1.3"><Result RC="0"/><Invoices><Invoice InvoiceNumber="` +
		number + `"><events>` + strings.Join(events, "") + `</events></Invoice></Invoices></root>`
}

// scan is one event at a minute of 5 October 2016.
func scan(minute int, code, num, sub, text, city, signer string) string {
	return fmt.Sprintf(`<event Date="2016-10-05T%02d:%02d:00" EventName="%s" City="%s" EventStrCode="%s" EventNumCode="%s" DeliveryNumCode="%s" Cosignee="%s"/>`,
		minute/60, minute%60, html.EscapeString(text), html.EscapeString(city), code, num, sub, html.EscapeString(signer))
}

func accepted(minute int) string {
	return scan(minute, "PMWGT", "50", "", "взвешен", "Казань", "")
}
func moving(minute int) string {
	return scan(minute, "PM2PP", "41", "", "в пути", "Казань", "")
}
func outFor(minute int) string {
	return scan(minute, "PM2LD", "122", "", "передан курьеру", "Москва", "")
}
func wrongAddress(minute int) string {
	return scan(minute, "INBAD", "146", "134", "Не доставлено. Неправильный адрес", "Москва", "")
}
func nobodyHome(minute int) string {
	return scan(minute, "INBAD", "143", "127", "Не доставлено. Получателя нет дома", "Москва", "")
}
func delivered(minute int, signer string) string {
	return scan(minute, "INDLV", "93", "112", "доставлен", "Москва", signer)
}

// onTime is a parcel that was delivered before the day that it was promised for.
func onTime(number string) string {
	return invoice(number, accepted(60), scan(100, "IN3CC", "6", "", "Изменена дата доставки на 06.10.2016.", "Москва", ""), delivered(600, ""))
}

// each runs a test on SQLite and, where there is one, on PostgreSQL.
func each(t *testing.T, do func(t *testing.T, r *rig)) {
	t.Run("sqlite", func(t *testing.T) { do(t, newRig(t, "")) })
	t.Run("postgres", func(t *testing.T) {
		base := os.Getenv("DATABASE_URL")
		if base == "" {
			t.Skip("DATABASE_URL is not set: no PostgreSQL to test with (.ci starts one)")
		}
		do(t, newRig(t, freshSchema(t, base)))
	})
}

// freshSchema makes an empty schema for one test and returns the address that leads into it.
func freshSchema(t *testing.T, base string) string {
	t.Helper()
	name := fmt.Sprintf("shop_test_%d_%d", os.Getpid(), time.Now().UnixNano())
	admin, err := sql.Open("pgx", base)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := admin.Exec("CREATE SCHEMA " + name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_, err := admin.Exec("DROP SCHEMA " + name + " CASCADE")
		if err := cmp.Or(err, admin.Close()); err != nil {
			t.Error(err)
		}
	})
	u, err := url.Parse(base)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("search_path", name)
	u.RawQuery = q.Encode()
	return u.String()
}

// The first window told is what a parcel is late against, however often it moves while nobody hears of it.
func TestLate(t *testing.T) {
	each(t, func(t *testing.T, r *rig) {
		if got := r.post("1", invoice("201630000021", accepted(60), moving(300))); got.status != http.StatusOK {
			t.Fatal(got)
		}
		one, err := find(t.Context(), r.store, `number = $1`, "201630000021")
		if err != nil || one.shown.End.IsZero() || !one.shown.Promised.Equal(one.shown.End) {
			t.Fatalf("told %v to %v, promised %v, %v", one.shown.Start, one.shown.End, one.shown.Promised, err)
		}
		late := func(at time.Time) bool {
			r.now = func() time.Time { return at }
			if err := r.sweep(t.Context()); err != nil {
				t.Fatal(err)
			}
			cases, err := all(t.Context(), r.store, scanOf[exception.Case], `SELECT carrier, number, json FROM cases`)
			if err != nil {
				t.Fatal(err)
			}
			return slices.ContainsFunc(cases, func(c of[exception.Case]) bool { return c.Value.Kind == exception.KindLateness })
		}
		for at := clock; at.Before(one.shown.End); at = at.Add(24 * time.Hour) {
			if late(at) {
				t.Errorf("late on %v, though told until %v", at, one.shown.End)
			}
		}
		if !late(one.shown.End.Add(time.Hour)) {
			t.Error("the window that was told is over, and nobody hears of it")
		}
	})
}

// A parcel that waits to be fetched is watched by its carrier's own storage term.
func TestStorageDays(t *testing.T) {
	s := newRig(t, "")
	for id, want := range map[string]int{"usps": 15, "nobody": 0} {
		if got := s.policy(row{key: key{Carrier: id}}, nil, nil).Rules.StorageDays; got != want {
			t.Errorf("%s: %d days, want %d", id, got, want)
		}
	}
}
