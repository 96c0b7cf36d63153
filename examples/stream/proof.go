package main

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"maps"
	"slices"

	"github.com/nats-io/nats.go/jetstream"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// replayed is the digest of a single thread that reads each body once.
func replayed(r *carrier.Registry, feed []body) ([32]byte, error) {
	shipments := map[string]event.Shipment{}
	for _, b := range feed {
		tracks, err := r.Decode(b.carrier, b.payload)
		if err != nil {
			continue // quarantined by the workers too
		}
		for _, t := range tracks {
			shipments[key(t)] = shipments[key(t)].Join(event.Join(t))
		}
	}
	texts := map[string][]byte{}
	for k, s := range shipments {
		text, err := json.Marshal(s)
		if err != nil {
			return [32]byte{}, err
		}
		texts[k] = text
	}
	return sum(texts), nil
}

// digest is that of the bucket.
func digest(ctx context.Context, kv jetstream.KeyValue) (sha [32]byte, keys int, err error) {
	texts := map[string][]byte{}
	err = retry(ctx, func(ctx context.Context) error {
		names, err := kv.Keys(ctx)
		if err != nil {
			return err
		}
		for _, k := range names {
			entry, err := kv.Get(ctx, k)
			if err != nil {
				return err
			}
			texts[k] = entry.Value()
		}
		return nil
	})
	return sum(texts), len(texts), err
}

func sum(texts map[string][]byte) [32]byte {
	h := sha256.New()
	for _, k := range slices.Sorted(maps.Keys(texts)) {
		h.Write([]byte(k))
		h.Write(texts[k])
	}
	return [32]byte(h.Sum(nil))
}
