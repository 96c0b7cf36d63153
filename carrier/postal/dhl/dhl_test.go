package dhl_test

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/dhl"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const (
	fixtures = "../../../testdata/postal/dhl"
	number   = "7777777770"
)

var received = time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)

// made is one adapter for all tests: it loads many zones.
var made = sync.OnceValues(func() (*dhl.Adapter, error) { return dhl.New(dhl.Options{}) })

func adapter(t testing.TB) *dhl.Adapter {
	t.Helper()
	a, err := made()
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, body, number string) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(dhl.ID, carrier.Payload{Body: []byte(body), Number: number, Received: received})
}

// one reads an answer with one shipment that has these members.
func one(t testing.TB, members string) event.Track {
	t.Helper()
	tracks, err := decode(t, `{"shipments":[{"id":"`+number+`","service":"express",`+members+`}]}`, "")
	require.NoError(t, err)
	require.Len(t, tracks, 1)
	return tracks[0]
}

// scan reads one event with these members.
func scan(t testing.TB, members string) event.Event {
	t.Helper()
	track := one(t, `"events":[{"timestamp":"2026-05-12T09:00:00",`+members+`}]`)
	require.Len(t, track.Events, 1)
	return track.Events[0]
}

// unmapped are the reference's codes that stay unknown.
var unmapped = []string{
	"unknown", // DHL says by it that it has no usable state
}

func TestReferenceCodes(t *testing.T) {
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 6)
	want := map[string]status.Status{
		"pre-transit": status.Registered, "transit": status.InTransit, "delivered": status.Delivered, "failure": status.Exception,
	}
	for _, r := range rows[1:] {
		row, mapped := adapter(t).Read(event.Native{Code: r[0]})
		if listed := slices.Contains(unmapped, r[0]); mapped == listed || row.Status != want[r[0]] {
			t.Errorf("%s (%s): mapped %t as %s, listed as left unknown %t", r[0], r[1], mapped, row.Status, listed)
		}
	}
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir: fixtures,
		// All four codes without a text that says more.
		More: []carrier.Payload{{Received: received, Body: []byte(`{"shipments":[{"id":"1","events":[` +
			`{"statusCode":"pre-transit"},{"statusCode":"transit"},{"statusCode":"delivered"},{"statusCode":"failure"}]}]}`)}},
		Unmapped: []string{"unknown", "held-up"}, // says nothing; invented
	})
}

// TestTrapFiveCodesAndTheTextDecides: what the five codes hide.
func TestTrapFiveCodesAndTheTextDecides(t *testing.T) {
	tests := []struct {
		code, text string
		status     status.Status
		detail     status.Detail
		reason     status.Reason
		why        string
	}{
		{"transit", "The shipment is ready for pick-up at the PACKSTATION", status.AvailableForPickup, status.AtLocker, 0, "waiting hides in transit"},
		{"failure", "Ready for collection at DHL Service Point", status.AvailableForPickup, status.AtPickupPoint, 0, "and in failure"},
		{"delivered", "Die Sendung liegt in der Filiale zur Abholung bereit", status.AvailableForPickup, status.AtPostOffice, 0, "and in delivered: it arrived at the counter, nobody has it"},
		{"delivered", "Delivered to the Packstation", status.AvailableForPickup, status.AtLocker, 0, "in the locker, not with the recipient"},
		{"transit", "Awaiting collection by recipient as requested", status.AvailableForPickup, 0, 0, "where is not said"},
		{"transit", "The shipment will be ready for pick-up on the next working day", status.InTransit, status.PickupReadyLater, 0, "not yet"},
		{"transit", "Ready for collection at the post office; otherwise it will be returned to sender", status.AvailableForPickup, status.AtPostOffice, 0, "a warning is no return"},
		{"failure", "Nobody was in. We left a card; if you do not arrange redelivery within 7 days, the parcel will be returned to sender", status.Exception, 0, 0, "a warning is no return"},
		{"failure", "Recipient refused delivery - shipment will be returned to sender if not collected", status.Exception, 0, status.Refused, "nor is a plan that hangs on something"},
		{"failure", "Unless collected by Friday it will be returned to sender", status.Exception, 0, 0, "a warning at the start of a text"},
		{"transit", "Die Sendung wird zurückgesandt, falls sie nicht abgeholt wird", status.Exception, 0, status.Unclaimed, "a warning in German; as if it were so, but no return"},
		{"transit", "Andernfalls wird die Sendung an den Absender zurückgesandt", status.InTransit, 0, 0, "a warning in German"},
		{"transit", "The shipment will not be returned to sender", status.InTransit, 0, 0, "denied"},
		{"failure", "The shipment is being returned to sender. If you have questions, call us", status.Returning, 0, 0, "the doubt is another sentence's"},
		{"transit", "The shipment is not yet out for delivery", status.InTransit, 0, 0, "denied"},
		{"transit", "The shipment was not damaged", status.InTransit, 0, 0, "denied"},
		{"transit", "Die Sendung ist noch nicht in Zustellung", status.InTransit, 0, 0, "denied in German"},
		{"delivered", "Delivered to the recipient (COD collected)", status.Delivered, status.CodCollected, 0, "money is collected, not the parcel"},
		{"delivered", "Handed to a neighbour (COD collected)", status.Delivered, status.ToNeighbor, 0, "to whom goes before what was paid"},
		{"delivered", "Delivered, duties collected", status.Delivered, 0, 0, "money too"},
		{"delivered", "Collected by the recipient", status.Delivered, status.Collected, 0, "the parcel"},
		{"delivered", "Partial delivery", status.Delivered, status.Partial, 0, "some of it: not the end"},
		{"delivered", "Partially delivered, signed by EXAMPLE", status.Delivered, status.Partial, 0, "how goes behind how much"},
		{"delivered", "Teilzustellung", status.Delivered, status.Partial, 0, "the same in German"},
		{"failure", "Could not be delivered, ready for pick-up at the retail outlet", status.AvailableForPickup, status.AtPostOffice, 0, "the step after the attempt"},
		{"failure", "Could not be delivered, ready for pick-up from tomorrow", status.InTransit, status.PickupReadyLater, 0, "not today"},
		{"transit", "The shipment is not yet ready for pick-up", status.InTransit, status.PickupReadyLater, 0, "denied"},
		{"failure", "Not picked up in time and being returned", status.Returning, 0, 0, "the step after"},
		{"failure", "The shipment could not be delivered", status.AttemptFailed, 0, 0, "an attempt hides in failure"},
		{"transit", "DIE SENDUNG KONNTE NICHT ZUGESTELLT WERDEN", status.AttemptFailed, 0, 0, "and in transit; capitals"},
		{"failure", "Delivery attempted; recipient not home", status.AttemptFailed, 0, status.RecipientAbsent, "the finer phrase goes first"},
		{"failure", "Der Empfänger wurde nicht angetroffen", status.AttemptFailed, 0, status.RecipientAbsent, "German"},
		{"failure", "EMPFÄNGER VERZOGEN", status.Exception, 0, status.RecipientMoved, "capitals beyond ASCII"},
		{"failure", "Recipient premises closed", status.AttemptFailed, 0, status.BusinessClosed, "closed"},
		{"failure", "Shipment refused by recipient", status.Exception, 0, status.Refused, "where is not said"},
		{"failure", "Address information needed; contact DHL", status.Exception, 0, status.AddressProblem, "address"},
		{"failure", "Not collected in time", status.Exception, 0, status.Unclaimed, "the opposite of collected"},
		{"failure", "Return to sender", status.Returning, 0, 0, "a return hides in failure"},
		{"failure", "Returned to shipper", status.Returning, 0, 0, "no handover is said: the weaker claim"},
		{"transit", "Die Sendung wird zurückgesandt", status.Returning, 0, 0, "and in transit"},
		{"delivered", "Delivered back to the sender", status.Returned, 0, 0, "and in delivered"},
		{"delivered", "Die Sendung wurde dem Absender zugestellt", status.Returned, 0, 0, "the same"},
		{"delivered", "Die Rücksendung wurde erfolgreich zugestellt", status.Delivered, 0, 0, "a return shipment's addressee is the shop"},
		{"transit", "Held by customs", status.Exception, 0, status.CustomsHold, "customs trouble"},
		{"failure", "Clearance delay", status.Exception, 0, status.CustomsDelay, "customs trouble"},
		{"transit", "Clearance processing complete at LEIPZIG", status.InTransit, status.CustomsCleared, 0, "customs going well"},
		{"transit", "Customs status updated", status.InTransit, status.CustomsProcessing, 0, "customs going on"},
		{"failure", "Customs clearance problem", status.Exception, 0, 0, "a phrase that goes well is not believed beside failure"},
		{"transit", "Shipment on hold", status.Exception, 0, status.Held, "held"},
		{"transit", "The shipment is delayed", status.Exception, 0, status.Delayed, "late"},
		{"transit", "Shipment is out with courier for delivery", status.OutForDelivery, 0, 0, "on the round"},
		{"transit", "The shipment has been loaded onto the delivery vehicle", status.OutForDelivery, 0, 0, "on the round"},
		{"transit", "The shipment will be loaded onto the delivery vehicle tomorrow", status.InTransit, 0, 0, "not yet"},
		{"transit", "Shipment picked up", status.Accepted, status.PickedUp, 0, "the first scan"},
		{"transit", "The shipment has been posted by the sender at the retail outlet", status.Accepted, status.DroppedOff, 0, "handed in, not fetched; and no place to collect it"},
		{"transit", "Departed Facility in LEIPZIG - GERMANY", status.InTransit, status.DepartedFacility, 0, "left"},
		{"transit", "Arrived at Delivery Facility in BONN - GERMANY", status.InTransit, status.AtDeliveryDepot, 0, "the last depot"},
		{"transit", "Arrived at DHL Sort Facility BONN - GERMANY", status.InTransit, status.ArrivedFacility, 0, "a hub"},
		{"transit", "Delivered to the parcel center", status.InTransit, 0, 0, "to a depot: transit does not hear delivered"},
		{"delivered", "The shipment was handed to a neighbour", status.Delivered, status.ToNeighbor, 0, "neighbour"},
		{"delivered", "Die Sendung wurde einem Nachbarn übergeben", status.Delivered, status.ToNeighbor, 0, "neighbour"},
		{"delivered", "Placed at the preferred location", status.Delivered, status.ToSafePlace, 0, "safe place"},
		{"delivered", "Die Sendung wurde in den Briefkasten gelegt", status.Delivered, status.InMailbox, 0, "letterbox"},
		{"delivered", "The recipient has picked up the shipment from the PACKSTATION", status.Delivered, status.Collected, 0, "collected"},
		{"delivered", "Delivered - Signed for by: EXAMPLE", status.Delivered, status.Signed, 0, "signed"},
		{"delivered", "The shipment has been successfully delivered", status.Delivered, 0, 0, "to whom is not said"},
		{"pre-transit", "The instruction data have been provided by the sender to DHL electronically", status.Registered, 0, 0, "announced"},
		{"pre-transit", "Delivered", status.Delivered, 0, 0, "the text wins"},
		{"", "Delivered", status.Delivered, 0, 0, "no code at all"},
		{"", "Delivered to DHL", status.Unknown, 0, 0, "whose hands, nobody knows"},
		{"", "Shipment information received", status.Registered, 0, 0, "no code at all"},
		{"unknown", "Shipment is in transit", status.InTransit, 0, 0, "the text knows more"},
		{"unknown", "Event without a name", status.Unknown, 0, 0, "nothing said, never in transit by default"},
		{"held-up", "Something new", status.Unknown, 0, 0, "a new code"},
		{"failure", "Something new", status.Exception, 0, 0, "the little the code can say"},
	}
	for _, tt := range tests {
		e := scan(t, `"statusCode":"`+tt.code+`","description":"`+tt.text+`"`)
		if e.Status != tt.status || e.Detail != tt.detail || e.Reason != tt.reason {
			t.Errorf("%s %q reads %s, %s, %s; want %s, %s, %s: %s", tt.code, tt.text, e.Status, e.Detail, e.Reason, tt.status, tt.detail, tt.reason, tt.why)
		}
		byCode, _ := adapter(t).Read(event.Native{Code: tt.code})
		said := e.Status != byCode.Status || e.Detail != byCode.Detail || e.Reason != byCode.Reason
		if want := map[bool]string{true: dhl.Rule}[said]; e.Rule != want {
			t.Errorf("%s %q: rule %q, want %q", tt.code, tt.text, e.Rule, want)
		}
		if unmapped := tt.status == status.Unknown; e.Unmapped() != unmapped {
			t.Errorf("%s %q: unmapped %t", tt.code, tt.text, e.Unmapped())
		}
		if row, _ := adapter(t).Read(e.Native); row.Status != e.Status || row.Detail != e.Detail || row.Reason != e.Reason {
			t.Errorf("%s %q: read again it is %s, %s, %s", tt.code, tt.text, row.Status, row.Detail, row.Reason)
		}
	}
}

func TestTrapPreTransitBesideDelivered(t *testing.T) {
	e := scan(t, `"statusCode":"pre-transit","status":"DELIVERED","description":"JESSICA EXAMPLE"`)
	if e.Status != status.Delivered || e.Rule != dhl.Rule || e.Native.Sub != "DELIVERED" || e.Native.Text != "JESSICA EXAMPLE" {
		t.Errorf("reads %s by %q, sub %q", e.Status, e.Rule, e.Native.Sub)
	}
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	again := r.Reread(event.Join(one(t, `"events":[{"statusCode":"pre-transit","status":"DELIVERED","timestamp":"2026-05-12T09:00:00"}]`)))
	if v := again.Verdict(); v.Status != status.Delivered {
		t.Errorf("stored and read again it is %s", v.Status)
	}
}

func TestStatusInWordsOfItsOwn(t *testing.T) {
	e := scan(t, `"statusCode":"transit","status":"Delivery attempted at Mr Example's","description":"Door 4"`)
	if e.Status != status.AttemptFailed || e.Native.Sub != "" || e.Native.Text != "Delivery attempted at Mr Example's: Door 4" {
		t.Errorf("reads %s, sub %q, text %q: free text is personal and never a code", e.Status, e.Native.Sub, e.Native.Text.Reveal())
	}
}

// A name may stand in capitals too, and Native.Sub is no place for it: it is shown in logs.
func TestTrapNamesNeverBecomeCodes(t *testing.T) {
	for _, word := range []string{"SIGNED BY JOHN EXAMPLE", "COLLECTED BY EXAMPLE", "DELIVERED TO NEIGHBOUR EXAMPLE"} {
		e := scan(t, `"statusCode":"delivered","status":"`+word+`","description":"Door 4"`)
		if e.Native.Sub != "" || e.Native.Text.Reveal() != word+": Door 4" || e.Status != status.Delivered || e.Detail == 0 {
			t.Errorf("%s: sub %q, reads %s, %s", word, e.Native.Sub, e.Status, e.Detail)
		}
	}
}

func TestTrapPartialDeliveryIsNotTheEnd(t *testing.T) {
	if v := event.Join(one(t, `"events":[{"timestamp":"2026-05-12T09:00:00","statusCode":"delivered","description":"Partial delivery"}]`)).Verdict(); v.Final || v.Detail != status.Partial {
		t.Errorf("%s, %s, final %t", v.Status, v.Detail, v.Final)
	}
}

func TestTrapWarningOpensNoReturn(t *testing.T) {
	v := event.Join(one(t, `"events":[{"timestamp":"2026-05-13T09:00:00","statusCode":"delivered","description":"Delivered"},`+
		`{"timestamp":"2026-05-12T09:00:00","statusCode":"failure","description":"We left a card; otherwise the parcel will be returned to sender"}]`)).Verdict()
	if v.Status != status.Delivered || v.Leg != event.LegOut {
		t.Errorf("delivered after a warning is %s, leg %s", v.Status, v.Leg)
	}
}

func TestTrapRereadKeepsTheRule(t *testing.T) {
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	before := event.Join(one(t, `"events":[{"statusCode":"transit","status":"READY FOR COLLECTION","description":"Bonn 4","timestamp":"2026-05-12T09:00:00"}]`))
	after := r.Reread(before)
	if e := after.Events()[0]; e.Status != status.AvailableForPickup || e.Rule != dhl.Rule {
		t.Errorf("read again it is %s by %q", e.Status, e.Rule)
	}
}

func TestTrapEventTimesWithoutZone(t *testing.T) {
	tests := []struct {
		name, when, location, want string
		origin                     event.ZoneOrigin
		why                        string
	}{
		{"given", "2026-05-12T09:00:00Z", `{}`, "2026-05-12T09:00:00Z", event.ZoneGiven, "the text says it"},
		{"Germany", "2026-05-12T09:00:00", `{"address":{"countryCode":"DE"}}`, "2026-05-12T07:00:00Z", event.ZonePlace, "one zone"},
		{"United States", "2026-05-12T09:00:00", `{"address":{"countryCode":"US"}}`, "", event.ZoneUnknown, "many zones"},
		{"nowhere", "2026-05-12T09:00:00", `{}`, "", event.ZoneUnknown, "UTC is never invented, nor taken from the status"},
	}
	for _, tt := range tests {
		track := one(t, `"status":{"timestamp":"2026-05-12T09:00:00Z","statusCode":"transit"},"events":[{"timestamp":"`+tt.when+`","statusCode":"transit","location":`+tt.location+`}]`)
		require.Len(t, track.Events, 1, "%s: the status is the event", tt.name)
		got := track.Events[0].At
		instant, known := got.Instant()
		if known != (tt.want != "") || got.Zone() != tt.origin || known && instant.UTC().Format(time.RFC3339) != tt.want {
			t.Errorf("%s: %s, zone %s; want %s: %s", tt.name, got, got.Zone(), tt.want, tt.why)
		}
	}
}

func TestStatusBecomesAnEventOnlyIfNew(t *testing.T) {
	const old = `{"timestamp":"2026-05-12T09:00:00+02:00","statusCode":"transit","description":"Arrived at hub"}`
	tests := []struct {
		name, status string
		events       int
	}{
		{"the same", old, 1},
		{"the same in UTC", `{"timestamp":"2026-05-12T07:00:00Z","statusCode":"transit","description":"Arrived"}`, 1},
		{"the same text", `{"timestamp":"2026-05-12T10:00:00","statusCode":"transit","description":"Arrived at hub"}`, 1},
		{"the same text on another day", `{"timestamp":"2026-05-14T09:30:00+02:00","statusCode":"transit","description":"Arrived at hub"}`, 2},
		{"the same text without a time", `{"statusCode":"transit","description":"Arrived at hub"}`, 1},
		{"newer", `{"timestamp":"2026-05-12T15:00:00+02:00","statusCode":"delivered"}`, 2},
		{"empty", `{}`, 1},
		{"absent", `null`, 1},
	}
	for _, tt := range tests {
		if got := one(t, `"status":`+tt.status+`,"events":[`+old+`]`).Events; len(got) != tt.events {
			t.Errorf("%s: %d events, want %d", tt.name, len(got), tt.events)
		}
	}
}

func TestTrapStatusAloneIsNoFullHistory(t *testing.T) {
	track := one(t, `"status":{"timestamp":"2026-05-12T09:00:00Z","statusCode":"delivered"}`)
	if len(track.Events) != 1 || !track.Whole.IsZero() {
		t.Errorf("%d events, whole %s", len(track.Events), track.Whole)
	}
}

func TestTrapNumberOrTextObjectOrList(t *testing.T) {
	body := func(id, refs string) string {
		return `{"shipments":{"id":` + id + `,"events":{"timestamp":"2026-05-12T09:00:00Z","statusCode":"transit"},"details":{"references":` + refs + `}}}`
	}
	for _, b := range []string{
		body(`7777777770`, `{"number":"A1","type":"customer-reference"}`),
		body(`"7777777770"`, `[{"number":"A1","type":"customer-reference"}]`),
	} {
		tracks, err := decode(t, b, "")
		require.NoError(t, err)
		if tr := tracks[0]; tr.Number != number || len(tr.Refs) != 1 || tr.Refs[0].Value != "A1" || len(tr.Events) != 1 {
			t.Errorf("%s gives number %q, references %v, %d events", b, tr.Number, tr.Refs, len(tr.Events))
		}
	}
}

func TestTrapUnknownNumber(t *testing.T) {
	for _, body := range []string{`{"title":"No result found","status":404,"detail":"x"}`, `{"shipments":[]}`} {
		tracks, err := decode(t, body, number)
		require.NoError(t, err)
		require.ErrorIs(t, tracks[0].Err(), event.NotFound)
		require.Equal(t, number, tracks[0].Number)
		_, err = decode(t, body, "")
		require.ErrorIs(t, err, carrier.ErrNoNumber)
	}
}

func TestErrorAnswers(t *testing.T) {
	tests := map[string]carrier.Retry{
		`{"title":"x","status":401}`: carrier.RetryLogin, `{"title":"x","status":403}`: carrier.RetryLogin,
		`{"title":"x","status":429}`: carrier.RetryLater, `{"title":"x","status":500}`: carrier.RetryLater,
		`{"title":"x","status":400}`: carrier.RetryNo,
	}
	for body, want := range tests {
		_, err := decode(t, body, number)
		var remote *carrier.RemoteError
		require.ErrorAs(t, err, &remote, body)
		if remote.Retry != want {
			t.Errorf("%s: retry %s, want %s", body, remote.Retry, want)
		}
	}
	_, err := decode(t, `{"other":1}`, number)
	require.ErrorIs(t, err, carrier.ErrPayload)
}

func TestLongAndEmptyTexts(t *testing.T) {
	long := strings.Repeat("lang ", 200)
	if e := scan(t, `"statusCode":"transit","description":"`+long+`delivered back to the sender"`); e.Status != status.InTransit {
		t.Errorf("a phrase behind 512 bytes reads %s", e.Status)
	}
	if e := scan(t, `"statusCode":"transit","description":"`+strings.Repeat("x ", 100)+`return to sender"`); e.Status != status.Returning {
		t.Errorf("a phrase at byte 200 reads %s", e.Status)
	}
	if e := scan(t, `"statusCode":"transit","description":"unsorted and undamaged"`); e.Status != status.InTransit || e.Rule != "" {
		t.Errorf("within words it reads %s by %q", e.Status, e.Rule)
	}
}

func TestDetect(t *testing.T) {
	if got := adapter(t).Detect("RR000000005CA"); got != carrier.No {
		t.Errorf("S10 of Canada is %s", got)
	}
}
