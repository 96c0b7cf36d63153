package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// worker takes payloads from the stream and folds them into the bucket.
type worker struct {
	*engine
	*counters
	registry *carrier.Registry
	dieAfter int // payloads after which it dies between folding and acknowledging; negative: never
}

func (w *worker) run(ctx context.Context) error {
	for ctx.Err() == nil {
		batch, err := w.source.Fetch(20, jetstream.FetchMaxWait(500*time.Millisecond))
		if err != nil {
			time.Sleep(100 * time.Millisecond) // the leader is being elected
			continue
		}
		for msg := range batch.Messages() {
			if dead, err := w.one(ctx, msg); dead || err != nil {
				return err
			}
		}
	}
	return nil
}

// one folds one message. It reports whether the worker is dead.
func (w *worker) one(ctx context.Context, msg jetstream.Msg) (dead bool, err error) {
	if meta, err := msg.Metadata(); err == nil && meta.NumDelivered > 1 {
		w.redelivered.Add(1)
	}
	h := msg.Headers()
	p := carrier.Payload{Body: msg.Data(), ContentType: h.Get(headType), Number: h.Get(headNumber)}
	if p.Received, err = time.Parse(time.RFC3339Nano, h.Get(headReceived)); err != nil {
		return false, w.quarantine(ctx, msg, errors.New("no time of receipt"))
	}
	tracks, err := w.registry.Decode(h.Get(headCarrier), p)
	if err != nil {
		return false, w.quarantine(ctx, msg, err)
	}
	for _, t := range tracks {
		if err := w.fold(ctx, t); err != nil {
			return false, err
		}
	}
	w.folded.Add(1)
	if w.dieAfter >= 0 {
		if w.dieAfter--; w.dieAfter < 0 {
			w.died.Add(1)
			return true, nil // folded, not acknowledged: another worker gets it again
		}
	}
	return false, w.acknowledge(ctx, msg)
}

func (w *worker) acknowledge(ctx context.Context, msg jetstream.Msg) error {
	err := msg.Ack()
	if errors.Is(err, jetstream.ErrMsgAlreadyAckd) || ctx.Err() != nil {
		return nil
	}
	return err
}

// quarantine keeps a body that cannot be decoded, with its error, and takes it out of the queue.
func (w *worker) quarantine(ctx context.Context, msg jetstream.Msg, why error) error {
	w.quarantined.Add(1)
	w.folded.Add(1)
	kind := "decode"
	if errors.Is(why, carrier.ErrNoAdapter) {
		kind = "unrecognized"
	}
	err := retry(ctx, func(ctx context.Context) error {
		_, err := w.js.Publish(ctx, "quarantine."+kind, []byte(why.Error()+"\n"+string(msg.Data())))
		return err
	})
	if err != nil {
		return fmt.Errorf("quarantine: %w", err)
	}
	return w.acknowledge(ctx, msg)
}

// key is that of a shipment in the bucket: a number may hold characters that a key may not.
func key(t event.Track) string {
	sum := sha256.Sum256([]byte(t.Carrier + "\x00" + t.Number))
	return hex.EncodeToString(sum[:16])
}

// fold joins a track into its shipment. Where another worker was faster, it reads again and tries again.
func (w *worker) fold(ctx context.Context, t event.Track) error {
	return retry(ctx, func(ctx context.Context) error {
		for {
			conflict, err := w.swap(ctx, t)
			if !conflict {
				return err
			}
			w.conflicts.Add(1)
		}
	})
}

func (w *worker) swap(ctx context.Context, t event.Track) (conflict bool, err error) {
	old, err := w.bucket.Get(ctx, key(t))
	var s event.Shipment
	switch {
	case errors.Is(err, jetstream.ErrKeyNotFound):
	case err != nil:
		return false, err
	default:
		if err := json.Unmarshal(old.Value(), &s); err != nil {
			return false, err
		}
	}
	text, err := json.Marshal(s.Join(event.Join(t)))
	if err != nil {
		return false, err
	}
	if old == nil {
		_, err = w.bucket.Create(ctx, key(t), text)
	} else {
		_, err = w.bucket.Update(ctx, key(t), text, old.Revision())
	}
	var api *jetstream.APIError
	lost := errors.Is(err, jetstream.ErrKeyExists) ||
		errors.As(err, &api) && api.ErrorCode == jetstream.JSErrCodeStreamWrongLastSequence
	return lost, err
}
