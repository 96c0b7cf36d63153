package generic_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
	"github.com/parcelfold/parcelfold/event"
)

// A mapping in JSON is all that a carrier nobody has heard of needs.
func ExampleLoad() {
	m, err := generic.Load([]byte(`{
		"id": "northpost",
		"zone": "Europe/Oslo",
		"shipments": ["parcels"],
		"number": "no",
		"events": ["scans"],
		"event": {"code": "code", "text": "text", "at": [{"path": "when", "layouts": ["02.01.2006 15:04"]}], "place": {"city": "where.city"}},
		"codes": [
			{"code": "10", "status": "accepted", "detail": "picked_up"},
			{"code": "50", "status": "delivered"}
		]
	}`))
	if err != nil {
		fmt.Println(err) // names the field
		return
	}
	adapter, err := generic.New(m)
	if err != nil {
		fmt.Println(err)
		return
	}
	registry, err := carrier.NewRegistry(adapter)
	if err != nil {
		fmt.Println(err)
		return
	}
	body := []byte(`{"parcels": [{"no": "NP100200300", "scans": [
		{"code": 10, "text": "Hentet", "when": "04.05.2026 09:15", "where": {"city": "Bergen"}},
		{"code": 50, "text": "Levert", "when": "05.05.2026 14:40", "where": {"city": "Oslo"}}]}]}`)
	tracks, err := registry.Decode("northpost", carrier.Payload{Body: body, Received: time.Date(2026, 5, 5, 15, 0, 0, 0, time.UTC)})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, e := range tracks[0].Events {
		fmt.Println(e.At, e.Status, e.Place.City)
	}
	fmt.Println(event.Join(tracks...).Verdict().Final)
	// Output:
	// 2026-05-04T09:15+02:00 accepted Bergen
	// 2026-05-05T14:40+02:00 delivered Oslo
	// true
}

// Suggest drafts a mapping to be read, named and completed.
func ExampleSuggest() {
	draft, err := generic.Suggest([]byte(`{"trackingNumber": "NP100200300", "history": [
		{"status": "PU", "description": "Picked up by courier", "date": "2026-05-04T09:15:00+02:00"},
		{"status": "OK", "description": "Delivered", "date": "2026-05-05T14:40:00+02:00"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := json.Marshal(draft)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(strings.ReplaceAll(string(text), `,"`, ",\n\""))
	// Output:
	// {"id":"draft",
	// "shipments":[{"path":""}],
	// "number":"trackingNumber",
	// "events":[{"path":"history"}],
	// "event":{"code":"status",
	// "text":"description",
	// "at":[{"path":"date"}]},
	// "codes":[{"code":"PU",
	// "status":"accepted",
	// "detail":"picked_up"},{"code":"OK",
	// "status":"delivered"}],
	// "languages":["en"]}
}

// A stream is read record by record; one that is broken does not end it.
func ExampleAdapter_Stream() {
	m, err := generic.Load([]byte(`{"id": "feed", "format": "ndjson", "number": "no", "languages": ["en"], "event": {"text": "what", "at": ["at"]}}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	adapter, err := generic.New(m)
	if err != nil {
		fmt.Println(err)
		return
	}
	feed := strings.NewReader(`{"no": "A1000001", "what": "Out for delivery", "at": "2026-05-05T08:00:00Z"}
{"no": "A1000
{"no": "A1000003", "what": "Could not be delivered", "at": "2026-05-05T09:00:00Z"}
`)
	for track, err := range adapter.Stream(feed, carrier.Payload{}) {
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(track.Number, track.Events[0].Status, track.Events[0].Rule)
	}
	// Output:
	// A1000001 out_for_delivery text:en:out_for_delivery
	// feed: /: at byte 90: unreadable payload: truncated
	// A1000003 attempt_failed text:en:attempt_failed
}
