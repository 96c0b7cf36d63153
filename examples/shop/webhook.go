package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/webhook"
	"github.com/parcelfold/parcelfold/event"
)

const (
	maxBody   = 1 << 20
	maxNumber = 200              // bytes
	patient   = 20 * time.Second // for one payload, waiting for the row included
)

// house is the shop's own forwarder. What it sends may be of any carrier and is recognized from the body;
// the other sources are named after the adapter that reads them.
const house = "house"

// sourcesFrom reads the secrets of the senders: WEBHOOK_SECRET_AFTERSHIP and so on, several with a comma
// between. Who has no secret may send nothing.
func sourcesFrom(env func(string) string) map[string]webhook.Scheme {
	out := map[string]webhook.Scheme{}
	for name, of := range map[string]func(...webhook.Secret) webhook.Scheme{
		"aftership": webhook.AfterShip, "17track": webhook.SeventeenTrack, "easypost": webhook.EasyPost,
		"shippo": webhook.Shippo, "ship24": webhook.Ship24, "karrio": webhook.Karrio,
		"trackingmore": func(s ...webhook.Secret) webhook.Scheme { return webhook.TrackingMore("signature", s...) },
		house:          webhook.StandardWebhooks,
	} {
		var secrets []webhook.Secret
		for one := range strings.SplitSeq(env("WEBHOOK_SECRET_"+strings.ToUpper(name)), ",") {
			if one = strings.TrimSpace(one); one != "" {
				secrets = append(secrets, webhook.Secret(one))
			}
		}
		if len(secrets) > 0 {
			out[name] = of(secrets...)
		}
	}
	return out
}

// delivery is one body that came in.
type delivery struct {
	id      string // known again by it
	source  string
	adapter string
	payload carrier.Payload
	polled  bool // an answer that was asked for: it says what holds now, also where it is a repeat
}

// webhook takes a body that a carrier or an aggregator sends. It answers 200 for what is stored, also
// earlier, and 202 for what cannot be read and is kept in quarantine: sending that again would not help.
func (s *shop) webhook(w http.ResponseWriter, r *http.Request) error {
	d := delivery{source: r.PathValue("source")}
	scheme, ok := s.sources[d.source]
	if !ok {
		return refusal{http.StatusNotFound, "unknown source"}
	}
	var err error
	if d.payload, err = s.payload(w, r); err != nil {
		return err
	}
	switch err := webhook.Verify(scheme, r.Header, d.payload.Body, d.payload.Received); {
	case errors.Is(err, webhook.ErrStale):
		return refusal{http.StatusForbidden, "signed too long ago, or ahead of time"}
	case errors.Is(err, webhook.ErrSignature):
		return refusal{http.StatusUnauthorized, "not signed by the sender"}
	case err != nil:
		return err
	}
	message := ""
	if scheme.Covers().ID {
		message = r.Header.Get(scheme.IDHeader)
	}
	if d.source != house {
		d.adapter = d.source
	}
	d.id = digest(d.source, message, string(d.payload.Body))
	return s.receive(w, r, d)
}

// pollResult takes an answer that the shop's own poller fetched: ?carrier=ID&number=NUMBER, both optional.
func (s *shop) pollResult(w http.ResponseWriter, r *http.Request) error {
	p, err := s.payload(w, r)
	if err != nil {
		return err
	}
	adapter := r.URL.Query().Get("carrier")
	p.Number = r.URL.Query().Get("number")
	return s.receive(w, r, delivery{digest("poll", adapter, p.Number, string(p.Body)), "poll", adapter, p, true})
}

// payload reads the raw bytes, bounded. Compressed ones are not inflated.
func (s *shop) payload(w http.ResponseWriter, r *http.Request) (p carrier.Payload, err error) {
	if e := r.Header.Get("Content-Encoding"); e != "" && !strings.EqualFold(e, "identity") {
		return p, refusal{http.StatusUnsupportedMediaType, "send it without Content-Encoding"}
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return p, refusal{http.StatusRequestEntityTooLarge, "larger than 1 MiB"}
	case err != nil:
		return p, refusal{http.StatusBadRequest, "the body ended too soon"}
	}
	return carrier.Payload{Body: body, ContentType: r.Header.Get("Content-Type"), Received: s.now()}, nil
}

func (s *shop) receive(w http.ResponseWriter, r *http.Request, d delivery) error {
	ctx, cancel := context.WithTimeout(r.Context(), patient)
	defer cancel()
	read, err := s.ingest(ctx, d)
	if err != nil {
		return err
	}
	if !read {
		w.WriteHeader(http.StatusAccepted)
	}
	fmt.Fprintln(w, "kept") // nobody is harmed if the sender does not hear it: it sends again
	return nil
}

// ingest stores a body and all that follows from it, in one transaction. A body that cannot be read
// goes into quarantine.
func (s *shop) ingest(ctx context.Context, d delivery) (read bool, err error) {
	tracks, bad := s.read(d)
	if bad == nil {
		return true, s.store.tx(ctx, func(t *tx) error { return s.apply(t, d, tracks) })
	}
	s.log.WarnContext(ctx, "quarantined", "source", d.source, "payload", d.payload, "error", bad.Error())
	return false, s.store.tx(ctx, func(t *tx) error {
		p := d.payload
		t.exec(`INSERT INTO quarantine (id, source, adapter, received, content_type, number, error, body)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING`,
			d.id, d.source, d.adapter, millis(p.Received), column(p.ContentType), column(p.Number), bad.Error(), bytesOf(p.Body))
		return nil
	})
}

// read decodes a body. What it says must fit into the tables: a number is a key in an index.
func (s *shop) read(d delivery) ([]event.Track, error) {
	tracks, err := s.registry.Decode(d.adapter, d.payload)
	if err == nil && len(tracks) == 0 {
		err = errors.New("no track in it")
	}
	for _, t := range tracks {
		if len(t.Number) > maxNumber || t.Number != column(t.Number) {
			err = errors.New("a number that is too long, or no text")
		}
	}
	return tracks, err
}

// apply joins the tracks of a body into their shipments. The rows are taken in one order, so two
// transactions never wait for each other.
func (s *shop) apply(t *tx, d delivery, tracks []event.Track) error {
	p := d.payload
	fresh := t.exec(`INSERT INTO raw (id, source, received, content_type, number, body) VALUES ($1, $2, $3, $4, $5, $6)
		ON CONFLICT (id) DO NOTHING`, d.id, d.source, millis(p.Received), column(p.ContentType), column(p.Number), bytesOf(p.Body))
	if fresh == 0 && !d.polled {
		return nil // a repeat: what it says is in, with the time when it was first heard
	}
	found := map[key][]event.Track{}
	for _, track := range tracks {
		k := key{track.Carrier, track.Number}
		found[k] = append(found[k], track)
	}
	for _, k := range slices.SortedFunc(maps.Keys(found), func(a, b key) int {
		return cmp.Or(cmp.Compare(a.Carrier, b.Carrier), cmp.Compare(a.Number, b.Number))
	}) {
		erased, err := s.join(t, k, event.Join(found[k]...))
		if err != nil {
			return err
		}
		t.exec(`INSERT INTO raw_of (raw, carrier, number) VALUES ($1, $2, $3) ON CONFLICT (carrier, number, raw) DO NOTHING`,
			d.id, k.Carrier, k.Number)
		if erased {
			t.exec(`UPDATE raw SET body = $1, number = '' WHERE id = $2`, []byte{}, d.id)
		}
	}
	return nil
}

// column is a text that came from outside, as PostgreSQL takes it: valid and without NUL.
func column(s string) string { return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "") }

// bytesOf is a body that is not NULL.
func bytesOf(b []byte) []byte { return append([]byte{}, b...) }
