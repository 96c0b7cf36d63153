package main

import (
	"bytes"
	"crypto/sha256"
	"crypto/subtle"
	"embed"
	"errors"
	"html/template"
	"log/slog"
	"net/http"
	"runtime/debug"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/webhook"
)

//go:embed templates
var files embed.FS

// shop is the backend. It is safe for concurrent use.
type shop struct {
	store    *store
	registry *carrier.Registry
	sources  map[string]webhook.Scheme
	pages    *template.Template
	log      *slog.Logger
	now      func() time.Time
	password string // of the staff
	demo     bool   // shows parcels as they stood when last heard of, and lists them at /
}

func newShop(st *store, registry *carrier.Registry, sources map[string]webhook.Scheme, password string, log *slog.Logger) (*shop, error) {
	pages, err := template.ParseFS(files, "templates/*.html")
	if err != nil {
		return nil, err
	}
	if password == "" {
		return nil, errors.New("no password for the staff")
	}
	return &shop{store: st, registry: registry, sources: sources, pages: pages, log: log, now: time.Now, password: password}, nil
}

func (s *shop) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /webhooks/{source}", s.handle(s.webhook))
	mux.HandleFunc("POST /poll-result", s.staff(s.pollResult))
	mux.HandleFunc("GET /track/{token}", s.handle(s.track))
	mux.HandleFunc("GET /track/{token}/delivery.ics", s.handle(s.calendar))
	mux.HandleFunc("POST /track/{token}", s.handle(s.buyerActs))
	mux.HandleFunc("GET /desk", s.staff(s.desk))
	mux.HandleFunc("POST /desk", s.staff(s.deskAnswers))
	mux.HandleFunc("GET /reports/{period}", s.staff(s.report))
	mux.HandleFunc("GET /style.css", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "public, max-age=3600")
		http.ServeFileFS(w, r, files, "templates/style.css")
	})
	if s.demo {
		mux.HandleFunc("GET /{$}", s.handle(s.index))
	}
	// A form of another site cannot post here in a staff member's name.
	return s.logged(guarded(http.NewCrossOriginProtection().Handler(mux)))
}

// guarded sets the headers of every answer.
func guarded(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("X-Robots-Tag", "noindex, nofollow")
		h.Set("Referrer-Policy", "same-origin") // the token in the address goes to nobody else
		h.Set("Cache-Control", "private, no-store")
		next.ServeHTTP(w, r)
	})
}

// answer notes the status of an answer.
type answer struct {
	http.ResponseWriter
	status int
}

func (a *answer) WriteHeader(code int) {
	a.status = code
	a.ResponseWriter.WriteHeader(code)
}

// logged logs the route, never the address: that holds tokens and numbers.
func (s *shop) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		began := time.Now()
		a := &answer{w, http.StatusOK}
		defer func() { // net/http would log the reader's address, and what panicked may hold more
			if recover() != nil {
				s.log.Error("panicked", "route", r.Pattern, "stack", string(debug.Stack()))
				http.Error(a, "try again later", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(a, r)
		s.log.Info("request", "route", r.Pattern, "status", a.status, "took", time.Since(began))
	})
}

// staff lets in who knows the password, under any name.
func (s *shop) staff(next handler) http.HandlerFunc {
	want := sha256.Sum256([]byte(s.password))
	return s.handle(func(w http.ResponseWriter, r *http.Request) error {
		_, given, _ := r.BasicAuth()
		got := sha256.Sum256([]byte(given))
		if subtle.ConstantTimeCompare(got[:], want[:]) != 1 {
			w.Header().Set("WWW-Authenticate", `Basic realm="staff", charset="UTF-8"`)
			return refusal{http.StatusUnauthorized, "for the staff"}
		}
		return next(w, r)
	})
}

// handler answers a request, or says with a refusal why not. Any other error is one of the shop's own.
type handler func(http.ResponseWriter, *http.Request) error

// refusal is an answer to a request that asks for what cannot be had.
type refusal struct {
	status int
	text   string
}

func (r refusal) Error() string { return r.text }

var errNotFound = refusal{http.StatusNotFound, "not found"}

func (s *shop) handle(do handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		err := do(w, r)
		var no refusal
		switch {
		case err == nil:
		case errors.As(err, &no):
			http.Error(w, no.text, no.status)
		default:
			if r.Context().Err() == nil {
				s.log.Error("failed", "route", r.Pattern, "error", err.Error())
			}
			w.Header().Set("Retry-After", "30")
			http.Error(w, "try again later", http.StatusServiceUnavailable)
		}
	}
}

// show writes a page, whole or not at all.
func (s *shop) show(w http.ResponseWriter, name string, data any) error {
	var page bytes.Buffer
	if err := s.pages.ExecuteTemplate(&page, name, data); err != nil {
		return err
	}
	return s.send(w, "text/html; charset=utf-8", page.Bytes())
}

func (s *shop) send(w http.ResponseWriter, mediaType string, body []byte) error {
	w.Header().Set("Content-Type", mediaType)
	if _, err := w.Write(body); err != nil {
		s.log.Info("the reader went away")
	}
	return nil
}
