package generic_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// readFixture returns what a ready mapping reads from one of its fixtures.
func readFixture(t *testing.T, id, name string) []event.Track {
	t.Helper()
	fsys := os.DirFS(readyFixtures + id)
	meta, err := replay.ReadMeta(fsys, name+".json")
	require.NoError(t, err)
	body, err := os.ReadFile(readyFixtures + id + "/" + name + ".json")
	require.NoError(t, err)
	r, err := carrier.NewRegistry(ready(t, id))
	require.NoError(t, err)
	tracks, err := r.Decode(id, carrier.Payload{Body: body, Number: meta.Number, Received: meta.Received})
	require.NoError(t, err)
	return tracks
}

// withCode returns the event of a track that has the code.
func withCode(t *testing.T, track event.Track, code string) event.Event {
	t.Helper()
	for _, e := range track.Events {
		if e.Native.Code == code {
			return e
		}
	}
	t.Fatalf("no event with code %s", code)
	return event.Event{}
}

func TestTrapTimes(t *testing.T) {
	tests := []struct {
		id, file, code, want, why string
		given                     bool
		precision                 event.Precision
	}{
		{"easypost", "webhook-false-z", "in_transit", "2026-05-18T22:41:00", "the Z of datetime is not proven", false, event.ToSecond},
		{"easypost", "tracker-local-time", "delivered", "2026-05-20T14:00:00", "datetime_local has a true offset", true, event.ToSecond},
		{"aftership", "webhook-two-legs", "InTransit", "2026-05-17T21:04:00", "a checkpoint without an offset is not UTC", false, event.ToSecond},
		{"aftership", "webhook-two-legs", "OutForDelivery", "2026-05-19T07:40:00", "one with an offset is exact", true, event.ToSecond},
		{"karrio", "timestamp-only", "delivered", "2026-05-19T16:45:00", "the Z of timestamp is written by format", false, event.ToSecond},
		{"karrio", "timestamp-only", "QQ", "2026-05-18T16:45:00", "04:45 PM", false, event.ToMinute},
		{"karrio", "timestamp-only", "in_transit", "2026-05-17T00:00:00", "a time may be missing", false, event.DayOnly},
		{"karrio", "reason-alone", "in_transit", "2026-05-18T06:30:00", "where the clock is missing the timestamp has one", false, event.ToSecond},
		{"karrio", "reason-alone", "picked_up", "2026-05-17T00:00:00", "a timestamp made of a day has none either", false, event.DayOnly},
		{"shipengine", "webhook-delivered", "DE", "2026-05-19T14:02:00", "the clock of the place; occurred_at tells its offset", true, event.ToSecond},
		{"17track", "webhook-two-legs-midnight", "Delivered", "2026-05-19T00:00:00", "midnight stands for a missing clock", false, event.DayOnly},
		{"ship24", "answer-delivered", "delivered", "2026-05-19T13:20:00", "an offset is kept", true, event.ToSecond},
		{"ship24", "webhook-increment", "out_for_delivery", "2026-05-19T07:55:00", "without one it is local", false, event.ToSecond},
		{"shipengine", "point-and-local-time", "SP", "2026-05-19T14:02:00", "without occurred_at the clock of the place is left", false, event.ToSecond},
		{"trackingmore", "two-legs", "pickup", "2026-05-19T09:10:00", "all its times are local", false, event.ToSecond},
		{"ups", "attempt-window", "48", "2031-03-06T14:15:00", "the local clock with the offset beside it", true, event.ToSecond},
		{"ups", "attempt-window", "MP", "2031-03-04T09:00:00", "no offset was given", false, event.ToSecond},
		{"ups", "access-point-then-sender", "2Q", "2031-03-05T10:00:00", "then the country has only one", true, event.ToSecond},
		{"fedex", "exception-window", "PU", "2031-03-04T08:10:00", "one list holds times with and without an offset", false, event.ToSecond},
		{"dhlexpress", "with-courier", "PU", "2031-03-03T18:20:00", "GMTOffset is a field of its own", true, event.ToSecond},
		{"dhlexpress", "with-courier", "PL", "2031-03-05T23:10:00", "and is often absent", false, event.ToMinute},
		{"gls", "parcel-shop", "INTIAL.NORMAL", "2031-03-04T19:11:12", "an offset without a colon", true, event.ToSecond},
		{"mygls", "locker-collected", "54", "2031-03-07T09:00:00", "milliseconds since 1970; the offset is a note", true, event.ToSecond},
		{"cdek", "warehouse-is-no-return", "RETURNED_TO_RECIPIENT_CITY_WAREHOUSE", "2031-03-05T18:00:00", "an offset without a colon", true, event.ToSecond},
		{"boxberry", "list-failed-try", "ПРИНЯТО К ДОСТАВКЕ", "2031-03-03T18:40:00", "Moscow time, in the older form", true, event.ToMinute},
	}
	for _, tt := range tests {
		e := withCode(t, readFixture(t, tt.id, tt.file)[0], tt.code)
		_, given := e.At.Offset()
		if got := e.At.Wall().Format("2006-01-02T15:04:05"); got != tt.want || given != tt.given || e.At.Precision() != tt.precision {
			t.Errorf("%s/%s %s: %s, offset %t, %v; want %s, %t, %v: %s", tt.id, tt.file, tt.code, got, given, e.At.Precision(), tt.want, tt.given, tt.precision, tt.why)
		}
	}
}

func TestTrapPromises(t *testing.T) {
	clock := func(day, hour int, offset time.Duration, z event.ZoneOrigin) event.Stamp {
		return event.At(time.Date(2031, 3, day, hour, 0, 0, 0, time.FixedZone("", int(offset/time.Second))), event.ToSecond, z)
	}
	est := -5 * time.Hour
	tests := []struct {
		id, file, why string
		start, end    event.Stamp
	}{
		{"shippo", "webhook-midnight-eta", "eta is a local day with a Z put on", event.On(2026, 5, 21), event.On(2026, 5, 21)},
		{"shipengine", "unknown-detail", "a midnight with a Z is a local date", event.On(2026, 5, 19), event.On(2026, 5, 19)},
		{"easypost", "return-label", "so is the Z of est_delivery_date", event.On(2026, 5, 21), event.On(2026, 5, 21)},
		{"fedex", "forecast-and-customs", "the estimate is found among the times, and a midnight is a date", event.On(2031, 3, 7), event.On(2031, 3, 7)},
		{"fedex", "exception-window", "the window goes before the estimate", clock(7, 10, est, event.ZoneGiven), clock(7, 14, est, event.ZoneGiven)},
		{"ups", "attempt-window", "the day of the window stands in deliveryDate", clock(7, 11, 0, event.ZoneUnknown), clock(7, 15, 0, event.ZoneUnknown)},
		{"ups", "one-code-two-meanings", "the new day goes before the old", event.On(2031, 3, 7), event.On(2031, 3, 7)},
	}
	for _, tt := range tests {
		got := readFixture(t, tt.id, tt.file)[0].Promises
		if len(got) != 1 || got[0].Kind != event.PromiseDelivery || got[0].Start != tt.start || got[0].End != tt.end {
			t.Errorf("%s/%s: %+v; want one from %v to %v: %s", tt.id, tt.file, got, tt.start, tt.end, tt.why)
		}
	}
}

// A later answer of AfterShip may tell a checkpoint anew, with a country filled in. It is the same event.
func TestTrapCheckpointToldAgain(t *testing.T) {
	body := func(country string) []byte {
		return []byte(`{"meta":{"code":200},"data":{"tracking_number":"1","slug":"usps","tag":"InTransit","subtag":"InTransit_003","checkpoints":[
			{"checkpoint_time":"2026-05-17T21:04:00","city":"BOISE","country_region":` + country + `,"message":"Arrived","tag":"InTransit","subtag":"InTransit_003"}]}}`)
	}
	r, err := carrier.NewRegistry(ready(t, "aftership"))
	require.NoError(t, err)
	var s event.Shipment
	for day, country := range []string{"null", `"USA"`} {
		tracks, err := r.Decode("", carrier.Payload{Body: body(country), Received: time.Date(2026, 5, 18+day, 0, 0, 0, 0, time.UTC)})
		require.NoError(t, err)
		s = s.Join(event.Join(tracks...))
	}
	if got := s.Events(); len(got) != 1 || got[0].Place.Country != "US" {
		t.Errorf("%+v, want one event with its country", got)
	}
}

// GLS tells the state of today only. The state DELIVERED of a first answer, whose event has an unknown code, is
// not withdrawn by the state FINAL of a second.
func TestTrapStateOfToday(t *testing.T) {
	body := func(state string) []byte {
		return []byte(`{"parcels":[{"requested":"50730000429","unitno":"50730000429","status":"` + state + `","statusDateTime":"2031-03-06T15:13:46+0100","events":[
			{"code":"DELIVD.DOORSTEP","description":"Delivered","eventDateTime":"2031-03-06T15:13:46+0100"},
			{"code":"INTIAL.NORMAL","description":"Handed over","eventDateTime":"2031-03-04T19:11:12+0100"}]}]}`)
	}
	r, err := carrier.NewRegistry(ready(t, "gls"))
	require.NoError(t, err)
	var s event.Shipment
	for day, state := range []string{"DELIVERED", "FINAL"} {
		tracks, err := r.Decode("", carrier.Payload{Body: body(state), Received: time.Date(2031, 3, 7+day, 0, 0, 0, 0, time.UTC)})
		require.NoError(t, err)
		s = s.Join(event.Join(tracks...))
	}
	if v := s.Verdict(); v.Status != status.Delivered || !v.Final {
		t.Errorf("%v, final %t; want delivered", v.Status, v.Final)
	}
}

// An answer of Ship24 names the courier of the tracker, its webhooks do not: both are one track.
func TestTrapOneShipment(t *testing.T) {
	r, err := carrier.NewRegistry(ready(t, "ship24"))
	require.NoError(t, err)
	one := `{"tracker":{"trackingNumber":"PF90061S2"%s},"shipment":{"statusMilestone":"in_transit"},"events":[{"courierCode":"%s","status":"?","occurrenceDatetime":"2026-05-18","statusMilestone":"in_transit"}]}`
	var s event.Shipment
	for _, body := range []string{
		`{"data":{"trackings":[` + fmt.Sprintf(one, `,"courierCode":["usps"]`, "usps") + `]}}`,
		`{"trackings":[` + fmt.Sprintf(one, "", "demo-lastmile") + `]}`,
	} {
		tracks, err := r.Decode("", carrier.Payload{Body: []byte(body), Received: time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)})
		require.NoError(t, err)
		s = s.Join(event.Join(tracks...))
	}
	if len(s.Tracks) != 1 {
		t.Errorf("%d tracks, want one", len(s.Tracks))
	}
}

// TestBesideUTC: the same moment in UTC tells the offset of a clock.
func TestBesideUTC(t *testing.T) {
	a := loaded(t, `{"id":"x","number":"n","event":{"code":"c","at":[{"path":"t","utc":"u"}]},`+codes+`}`)
	tests := []struct{ clock, utc, want, why string }{
		{"2026-05-19T14:02:00", "2026-05-19T19:02:00Z", "2026-05-19T14:02:00-05:00", "five hours behind"},
		{"2026-05-20T00:32:00", "2026-05-19T19:02:00Z", "2026-05-20T00:32:00+05:30", "an offset may have a half hour"},
		{"2026-05-19T14:02:31", "2026-05-19T19:02:00Z", "2026-05-19T14:02:31-05:00", "the two may be some seconds apart"},
		{"2026-05-19T14:02:00", "2026-05-19T19:02:00", "2026-05-19T14:02:00-05:00", "its name says that it is UTC"},
		{"2026-05-19T14:02:00+02:00", "2026-05-19T19:02:00Z", "2026-05-19T14:02:00+02:00", "an offset of its own is believed"},
		{"2026-05-19T14:02:00", "2026-05-25T19:02:00Z", "2026-05-19T14:02:00", "not the same moment"},
		{"2026-05-19T14:02:00", "soon", "2026-05-19T14:02:00", "no time"},
		{"2026-05-19T14:02:00", "", "2026-05-19T14:02:00", "nothing stands there"},
		{"2026-05-19", "2026-05-19T19:02:00Z", "2026-05-19", "a day has no offset"},
	}
	for _, tt := range tests {
		got, err := a.Decode(carrier.Payload{Body: []byte(`{"n":"1","c":"a","t":"` + tt.clock + `","u":"` + tt.utc + `"}`), Received: time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)})
		require.NoError(t, err)
		text, err := json.Marshal(got[0].Events[0].At)
		require.NoError(t, err)
		if !strings.Contains(string(text), `"`+tt.want+`"`) {
			t.Errorf("%s beside %s: %s, want %s: %s", tt.clock, tt.utc, text, tt.want, tt.why)
		}
		odd := len(got[0].Issues) > 0
		if want := tt.utc == "soon" || strings.HasPrefix(tt.utc, "2026-05-25"); odd != want {
			t.Errorf("%s beside %s: issues %v", tt.clock, tt.utc, got[0].Issues)
		}
	}
}

func TestTrapWhole(t *testing.T) {
	tests := []struct {
		id, file string
		whole    bool
		why      string
	}{
		{"ship24", "webhook-increment", false, "a webhook tells single events: none that is missing was withdrawn"},
		{"ship24", "answer-delivered", true, "an answer is the full history"},
		{"gls", "unknown-end", false, "the state of today takes the place of that of yesterday"},
		{"cdek", "webhook", false, "ORDER_STATUS tells one event"},
		{"cdek", "unclaimed", true, "an order holds all its statuses"},
		{"aftership", "pending", false, "an empty history says nothing of what was known"},
		{"17track", "webhook-two-legs-midnight", true, "its webhooks hold the full history"},
	}
	for _, tt := range tests {
		if got := !readFixture(t, tt.id, tt.file)[0].Whole.IsZero(); got != tt.whole {
			t.Errorf("%s/%s: whole %t: %s", tt.id, tt.file, got, tt.why)
		}
	}
}

// Copies of events and steps that have not been reached are no events.
func TestTrapCopiesAndForecasts(t *testing.T) {
	tests := []struct {
		id, file string
		want     int
		why      string
	}{
		{"shippo", "webhook-midnight-eta", 2, "tracking_status repeats the newest event"},
		{"shippo", "only-status", 1, "and is read where there is no history"},
		{"17track", "webhook-two-legs-midnight", 3, "latest_event is a copy"},
		{"dpd", "scans", 4, "steps are not read beside scans"},
		{"dpd", "steps-only", 2, "two of four steps have been reached"},
		{"trackingmore", "two-legs", 3, "both legs are read, latest_event is not"},
	}
	for _, tt := range tests {
		if got := len(readFixture(t, tt.id, tt.file)[0].Events); got != tt.want {
			t.Errorf("%s/%s: %d events, want %d: %s", tt.id, tt.file, got, tt.want, tt.why)
		}
	}
}

func TestTrapVerdicts(t *testing.T) {
	tests := []struct {
		id, file string
		want     status.Status
		why      string
	}{
		{"cdek", "warehouse-is-no-return", status.AttemptFailed, "back in a warehouse is no return, and the deleted DELIVERED is void"},
		{"cdek", "return-order-delivered", status.Returned, "DELIVERED on a return: the sender has it"},
		{"cdek", "unclaimed", status.Returning, "NOT_DELIVERED ends the way out"},
		{"gls", "parcel-shop", status.AvailableForPickup, "delivered to a shop is not delivered"},
		{"gls", "unknown-end", status.Delivered, "the state tells what the unknown event does not"},
		{"boxberry", "list-failed-try", status.AttemptFailed, "returned by the courier is a failed try"},
		{"boxberry", "back-with-yo", status.Returning, "back at the intake point is not yet the shop"},
		{"easypost", "return-label", status.Returned, "delivered on a return label"},
		{"shippo", "returned", status.Returning, "RETURNED is going back or back: the weaker is said"},
		{"aftership", "delivered-list", status.Delivered, "an unknown substatus beside it spoils nothing"},
		{"dhlexpress", "with-courier", status.OutForDelivery, "the Success of the answer is not the parcel's"},
	}
	for _, tt := range tests {
		if got := event.Join(readFixture(t, tt.id, tt.file)[0]).Verdict().Status; got != tt.want {
			t.Errorf("%s/%s: %v, want %v: %s", tt.id, tt.file, got, tt.want, tt.why)
		}
	}
}

func TestTrapCodes(t *testing.T) {
	tests := []struct {
		id, code, sub string
		want          status.Status // Unknown: not read
		detail        status.Detail
		reason        status.Reason
		why           string
	}{
		{"trackingmore", "exception", "exception010", status.Returned, 0, 0, "back; AfterShip has it the other way round"},
		{"trackingmore", "exception", "exception011", status.Returning, 0, 0, "going back"},
		{"aftership", "Exception", "Exception_010", status.Returning, 0, 0, "going back"},
		{"aftership", "Exception", "Exception_011", status.Returned, 0, 0, "back"},
		{"ups", "DS", "I", status.InTransit, status.AtDeliveryDepot, 0, "a destination scan"},
		{"ups", "DS", "X", status.Exception, 0, status.AddressProblem, "an unreadable label"},
		{"ups", "DS", "", status.Unknown, 0, 0, "without the type nobody knows which"},
		{"ups", "DS", "D", status.Unknown, 0, 0, "not under that type"},
		{"ups", "CA", "I", status.Info, status.Retracted, 0, "an arrival taken back"},
		{"ups", "CA", "X", status.Exception, 0, status.SizeOrWeight, "over the limit"},
		{"ups", "F4", "X", status.Delivered, status.ToRecipient, 0, "X is a family, not an outcome"},
		{"ups", "FT", "X", status.Delivered, status.Collected, 0, "a collection under X"},
		{"ups", "F3", "X", status.InTransit, status.DepartedFacility, 0, "a departure under X"},
		{"ups", "XD", "I", status.Accepted, status.DroppedOff, 0, "not a signature"},
		{"ups", "XD", "X", status.InTransit, status.ArrivedDestinationCountry, 0, "an import scan"},
		{"ups", "2Q", "D", status.AvailableForPickup, status.AtPickupPoint, 0, "delivered to a point waits there"},
		{"ups", "ZP", "X", status.AvailableForPickup, status.AtPickupPoint, 0, "so does this"},
		{"ups", "B0", "D", status.Returned, 0, 0, "delivered to the sender"},
		{"ups", "PP", "X", status.Returning, 0, 0, "the return label was used; nobody says that it has come"},
		{"ups", "EA", "D", status.Unknown, 0, 0, "missed what is not said"},
		{"ups", "statusCode", "161", status.AvailableForPickup, status.AtPickupPoint, 0, "the code of three digits for a point"},
		{"ups", "statusCode", "3", status.Registered, 0, 0, "003 that lost its zeros"},
		{"ups", "3", "X", status.Exception, 0, status.TransportDelay, "and 03 is another code"},
		{"fedex", "DE", "008", status.AttemptFailed, 0, status.RecipientAbsent, "08 in three digits"},
		{"fedex", "DE", "", status.Exception, 0, 0, "without the exception code nobody says that it was tried"},
		{"fedex", "DE", "083", status.Exception, 0, status.NoAccess, "not tried"},
		{"fedex", "Ow", "", status.InTransit, 0, 0, "printed with a small letter"},
		{"fedex", "AO", "", status.Info, 0, 0, "a forecast is no scan"},
		{"fedex", "IT", "A25", status.InTransit, status.CustomsPresented, 0, "ready for clearance, told as a scan"},
		{"fedex", "RT", "", status.Info, 0, status.SenderRequest, "a return that was only asked for"},
		{"fedex", "ZQ", "08", status.Unknown, 0, 0, "an exception code says nothing without its event"},
		{"dhlexpress", "RT", "", status.Returning, 0, 0, "on the way to the sender, not there"},
		{"dhlexpress", "OO", "", status.OutForDelivery, 0, 0, "not OK"},
		{"dhlexpress", "OKX", "", status.Unknown, 0, 0, "nearly a code"},
		{"dpd", "ACCEPTED", "", status.Registered, 0, 0, "the data was accepted, not the parcel"},
		{"dpd", "4", "", status.AttemptFailed, 0, 0, "04 that lost its zero: the driver brought it back"},
		{"dpd", "PICKUP", "", status.Unknown, 0, 0, "what it tells is not documented"},
		{"gls", "DELIVEREDPS", "", status.AvailableForPickup, status.AtPickupPoint, 0, "in a shop"},
		{"gls", "DELIVD.OTHER", "", status.Unknown, 0, 0, "no family is taken for its end"},
		{"mygls", "5", "", status.Delivered, status.ToRecipient, 0, "05 that lost its zero"},
		{"mygls", "55", "", status.AvailableForPickup, status.AtPickupPoint, 0, "delivered at a shop"},
		{"cdek", "RETURNED_TO_SENDER_CITY_WAREHOUSE", "", status.InTransit, status.Processing, 0, "not a return"},
		{"cdek", "SENT_TO_SENDER_CITY", "", status.Returning, 0, 0, "this is one"},
		{"cdek", "NOT_DELIVERED", "26", status.Exception, 0, status.Lost, "the reason code says why"},
		{"cdek", "SENT_TO_TRANSIT_CIT", "", status.InTransit, status.DepartedFacility, 0, "as the list prints it"},
		{"cdek", "POSTOMAT_SEIZED", "", status.Returning, 0, status.Unclaimed, "a courier took it out of the locker"},
		{"boxberry", "Успешно  выдан", "", status.Delivered, status.ToRecipient, 0, "blanks and case do not matter"},
		{"boxberry", "Возвращено в пункт приёма", "", status.Returning, 0, 0, "ё or е"},
		{"boxberry", "Заказ передан на доставку", "", status.Registered, status.AwaitingHandover, 0, "said before the carrier has it"},
	}
	for _, tt := range tests {
		row, ok := ready(t, tt.id).Read(event.Native{Code: tt.code, Sub: tt.sub})
		if ok != (tt.want != status.Unknown) || row.Status != tt.want || row.Detail != tt.detail || row.Reason != tt.reason {
			t.Errorf("%s %s/%s: %v %v %v, read %t; want %v %v %v: %s", tt.id, tt.code, tt.sub, row.Status, row.Detail, row.Reason, ok, tt.want, tt.detail, tt.reason, tt.why)
		}
	}
}

// The status UNKNOWN of Shippo says alone that there is nothing; with a wording it is an event that nobody can
// place, and is shown.
func TestTrapUnknownWithWords(t *testing.T) {
	for details, want := range map[string]int{"": 0, "Held by a parade": 1} {
		body := `{"tracking_number":"PF90046SH","carrier":"usps","tracking_history":[],"tracking_status":{"status":"UNKNOWN","status_details":"` + details + `","status_date":"2026-05-18T19:30:00Z"}}`
		tracks, err := ready(t, "shippo").Decode(carrier.Payload{Body: []byte(body)})
		require.NoError(t, err)
		if got := len(tracks[0].Events); got != want {
			t.Errorf("%q: %d events, want %d", details, got, want)
		}
		if want == 1 && (tracks[0].Events[0].Status != status.Unknown || !errors.Is(tracks[0].Issues[0], event.UnmappedCode)) {
			t.Errorf("%q: %v, issues %v", details, tracks[0].Events[0], tracks[0].Issues)
		}
	}
}

// An aggregator writes the place as one text and in parts: what the parts say already is no name.
func TestPlaceIsSaidOnce(t *testing.T) {
	const austin = `"city":"AUSTIN","state":"TX","zip":"78745","country_iso3":"USA"`
	tests := []struct {
		name, location, parts string
		want                  event.Place
		why                   string
	}{
		{"all of it", "AUSTIN, TX, 78745, USA", austin, event.Place{City: "AUSTIN", Region: "TX", PostalCode: "78745", Country: "US"}, "the parts say it all"},
		{"without commas", "Austin, TX 78745", austin, event.Place{City: "AUSTIN", Region: "TX", PostalCode: "78745", Country: "US"}, "the post writes the state and the postcode together"},
		{"a facility", "AUSTIN TX DISTRIBUTION CENTER", austin, event.Place{Name: "AUSTIN TX DISTRIBUTION CENTER", City: "AUSTIN", Region: "TX", PostalCode: "78745", Country: "US"}, "it says more than the parts"},
		{"another town", "DALLAS, TX, USA", austin, event.Place{Name: "DALLAS, TX, USA", City: "AUSTIN", Region: "TX", PostalCode: "78745", Country: "US"}, "it says something else"},
		{"the country's name", "Austin, United States", `"city":"AUSTIN","country_name":"United States"`, event.Place{City: "AUSTIN", Country: "US"}, "written as beside it"},
		{"no town", "AUSTIN, TX, 78745, USA", `"country_iso3":"USA"`, event.Place{Name: "AUSTIN, TX, 78745, USA", Country: "US"}, "the text is all there is"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			body := `{"msg":{"tracking_number":"N1","slug":"demo","checkpoints":[{"tag":"InTransit","checkpoint_time":"2026-05-19T09:10:00","location":"` + tt.location + `",` + tt.parts + `}]}}`
			got, err := ready(t, "aftership").Decode(carrier.Payload{Body: []byte(body)})
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, got[0].Events[0].Place); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

// Names of places are compared, and further codes that are not there joined, without an allocation for each event.
func TestEventAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("short runs have the race detector on, which allocates")
	}
	const point = `,{"t":"2026-05-19T09:10:00","code":"10","name":"AUSTIN HUB, Südtor","city":"AUSTIN","land":"USA"}`
	body := func(points int) carrier.Payload {
		return carrier.Payload{Body: []byte(`{"n":"N1","e":[` + strings.Repeat(point, points)[1:] + `]}`)}
	}
	a := loaded(t, `{"id":"x","number":"n","events":["e"],"codes":[{"code":"10","status":"in_transit"}],
		"event":{"code":"code","sub":["sub","further"],"at":["t"],"place":{"name":"name","city":"city","country":"land"}}}`)
	few, many := body(10), body(200)
	allocs := func(p carrier.Payload) float64 {
		return testing.AllocsPerRun(50, func() { _, _ = a.Decode(p) })
	}
	if f, m := allocs(few), allocs(many); m > f+4 {
		t.Errorf("%v allocations for 10 events, %v for 200", f, m)
	}
}
