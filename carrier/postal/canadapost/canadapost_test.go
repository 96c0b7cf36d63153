package canadapost_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/canadapost"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const fixtures = "../../../testdata/postal/canadapost"

func adapter(t testing.TB) *canadapost.Adapter {
	t.Helper()
	a, err := canadapost.New(canadapost.Options{})
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, p carrier.Payload) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(canadapost.ID, p)
}

// fixture reads a fixture as received at the end of July 2026.
func fixture(t testing.TB, name string) []event.Track {
	t.Helper()
	body, err := os.ReadFile(fixtures + "/" + name)
	require.NoError(t, err)
	tracks, err := decode(t, carrier.Payload{Body: body, Received: time.Date(2026, 7, 30, 12, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	return tracks
}

// scan finds the event of a code.
func scan(t testing.TB, track event.Track, code string) event.Event {
	t.Helper()
	for _, e := range track.Events {
		if e.Native.Code == code {
			return e
		}
	}
	t.Fatalf("no event %q", code)
	return event.Event{}
}

// every returns a body that holds every plain row, and one for the rows that hang on returnedToSender.
func every(t testing.TB) []carrier.Payload {
	var plain, back strings.Builder
	for row := range adapter(t).Rows() {
		if row.Sub == "" {
			fmt.Fprintf(&plain, `,{"eventIdentifier":%q,"eventDate":"2026-03-03"}`, row.Code)
		} else {
			fmt.Fprintf(&back, `,{"cd":%q,"datetime":{"date":"2026-03-03"}}`, row.Code)
		}
	}
	return []carrier.Payload{
		{Body: []byte(`{"pin":"7035604000000012","significantEvents":[` + plain.String()[1:] + `]}`)},
		{Body: []byte(`{"pin":"7035604000000012","returnedToSender":true,"events":[` + back.String()[1:] + `]}`)},
	}
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:      fixtures,
		More:     every(t),
		Unmapped: []string{"9999"}, // invented: no such code is known
	})
}

func TestTrapCodesAreIntegers(t *testing.T) {
	for _, code := range []string{`"0174"`, `"174"`, `174`, `" 174 "`} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"pin":"7035604000000012","significantEvents":[{"eventIdentifier":` + code + `,"eventDate":"2026-03-03"}]}`)})
		require.NoError(t, err)
		if s := tracks[0].Events[0].Status; s != status.OutForDelivery {
			t.Errorf("%s is %s", code, s)
		}
	}
}

func TestTrapZoneTexts(t *testing.T) {
	stranger, abroad := fixture(t, "customs-and-country-names.xml")[0], fixture(t, "notice-card-then-pickup.xml")[0]
	empty := fixture(t, "empty-zone.xml")[0]
	tests := []struct {
		name  string
		track event.Track
		code  string
		want  string
		zone  event.ZoneOrigin
		why   string
	}{
		{"EST", stranger, "0900", "2026-03-12T09:10:00-05:00", event.ZoneGiven, "at its word"},
		{"MST", abroad, "1435", "2026-03-07T11:04:00-07:00", event.ZoneGiven, "at its word"},
		{"country", stranger, "4202", "2026-03-09T20:10:00+02:00", event.ZonePlace, "the name of the country stands there: its clock"},
		{"unlisted country", stranger, "4100", "2026-03-09T12:10:00", event.ZoneUnknown, "abroad, and that is all that is known: never the home zone"},
		{"empty, half hour", empty, "1421", "2026-07-08T11:04:00-02:30", event.ZonePlace, "the clock of Newfoundland"},
		{"empty, no summer time", empty, "174", "2026-07-06T08:04:00-06:00", event.ZonePlace, "Saskatchewan keeps standard time"},
		{"no clock", empty, "3000", "2026-07-07", event.ZoneUnknown, "a day is not midnight"},
	}
	for _, tt := range tests {
		if at := scan(t, tt.track, tt.code).At; at.String() != tt.want || at.Zone() != tt.zone {
			t.Errorf("%s: %s at %s, zone %s; want %s, %s: %s", tt.name, tt.code, at, at.Zone(), tt.want, tt.zone, tt.why)
		}
	}
	require.Equal(t, "IL", scan(t, stranger, "4202").Place.Country)
	require.Equal(t, "RURITANIA", scan(t, stranger, "4100").Place.Region, "a name without a code is not lost")
	require.ErrorIs(t, stranger.Err(), event.ZoneAmbiguous, "a text that nobody reads is not lost")
	require.NoError(t, empty.Err(), "no zone is how it is sent")
}

func TestTrapClocksAbroad(t *testing.T) {
	tests := []struct{ place, want, why string }{
		{`"eventTimeZone":"UKRAINE"`, "2026-03-09T20:10+02:00", "one zone"},
		{`"eventTimeZone":"PORTUGAL"`, "2026-03-09T20:10+00:00", "nearly one"},
		{`"eventTimeZone":"SPAIN"`, "2026-03-09T20:10+01:00", "nearly one"},
		{`"eventTimeZone":"NEW ZEALAND"`, "2026-03-09T20:10+13:00", "nearly one"},
		{`"eventTimeZone":"BRAZIL"`, "2026-03-09T20:10", "many zones, and none is that of Toronto"},
		{`"eventTimeZone":"XQT","eventProvince":"BC"`, "2026-03-09T20:10-07:00", "a zone that nobody knows: the province tells"},
		{`"eventTimeZone":"XQT"`, "2026-03-09T20:10-04:00", "nothing tells: the home zone, marked, and an issue"},
	}
	for _, tt := range tests {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"pin":"1","significantEvents":[{"eventIdentifier":"4100","eventDate":"2026-03-09","eventTime":"20:10",` + tt.place + `}]}`)})
		require.NoError(t, err)
		if at := tracks[0].Events[0].At; at.String() != tt.want {
			t.Errorf("%s: %s, want %s: %s", tt.place, at, tt.want, tt.why)
		}
	}
	tracks, err := decode(t, carrier.Payload{Body: []byte(`{"pin":"1","events":[{"cd":"4100","datetime":{"date":"2026-03-09","time":"20:10"},"locationAddr":{"countryCd":"BR"}}]}`)})
	require.NoError(t, err)
	require.Equal(t, "2026-03-09T20:10", tracks[0].Events[0].At.String(), "the page too")
}

func TestTrapNoErrorIsNoError(t *testing.T) {
	for _, none := range []string{`null`, `{}`, `""`, `[]`} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"pin":"7035604000000012","error":` + none + `,"events":[{"cd":"174","datetime":{"date":"2026-03-09"}}]}`)})
		require.NoError(t, err, none)
		require.Len(t, tracks[0].Events, 1, none)
		require.NoError(t, tracks[0].Err(), "%s is no error of the number", none)
	}
}

func TestTrapCentralTimeIsCanadian(t *testing.T) {
	if at := scan(t, fixture(t, "return-by-text.xml")[0], "1412").At; at.String() != "2026-03-09T10:04:00-06:00" {
		t.Errorf("CST is read as %s", at)
	}
}

func TestTrapDeliveredAlsoEndsReturns(t *testing.T) {
	tests := []struct {
		name, text string
		want       status.Status
		rule, why  string
	}{
		{"plain", "Item successfully delivered", status.Delivered, "", "nothing says otherwise"},
		{"english", "Delivered to sender", status.Returned, "canadapost:to_sender", "the text says to whom"},
		{"english return", "Item returned", status.Returned, "canadapost:to_sender", "the text says so"},
		{"french", "Article livré à l’expéditeur", status.Returned, "canadapost:to_sender", "in French"},
		{"french capitals", "LIVRÉ À L’EXPÉDITEUR", status.Returned, "canadapost:to_sender", "in capitals"},
		{"french return", "Article retourné", status.Returned, "canadapost:to_sender", "in French"},
		{"return to", "Delivered - return to sender", status.Returned, "canadapost:to_sender", "the text says so"},
		{"receipt", "Delivered. Return receipt requested", status.Delivered, "", "a receipt comes back, not the parcel"},
		{"asked for", "Delivered; signature requested by sender", status.Delivered, "", "a sender is named, and gets nothing"},
	}
	for _, code := range []string{"1476", "1496", "1498", "01498"} {
		for _, tt := range tests {
			tracks, err := decode(t, carrier.Payload{Body: []byte(`{"pin":"7035604000000012","significantEvents":[{"eventIdentifier":"` + code + `","eventDate":"2026-03-03","eventDescription":"` + tt.text + `"}]}`)})
			require.NoError(t, err)
			e := tracks[0].Events[0]
			if e.Status != tt.want || e.Rule != tt.rule {
				t.Errorf("%s %s is %s by %q, want %s by %q: %s", code, tt.name, e.Status, e.Rule, tt.want, tt.rule, tt.why)
			}
			if row, _ := adapter(t).Read(e.Native); row.Status != tt.want {
				t.Errorf("%s %s read again is %s, want %s", code, tt.name, row.Status, tt.want)
			}
		}
	}
	if row, _ := adapter(t).Read(event.Native{Code: "1408", Text: "Delivered; return receipt"}); row.Status != status.Delivered {
		t.Errorf("1408 is %s: the text counts for three codes only", row.Status)
	}
	page := fixture(t, "page-list-returned.json")[0]
	if e := scan(t, page, "1496"); e.Status != status.Returned || e.Native.Sub != "returnedToSender" {
		t.Errorf("on the page it is %s, sub %q: returnedToSender says so", e.Status, e.Native.Sub)
	}
	if e := scan(t, page, "0121"); e.Native.Sub != "" {
		t.Errorf("%s has the sub %q: the identity of a scan must not hang on how it ends", e.Native.Code, e.Native.Sub)
	}
}

func TestTrapGivenBackByCustoms(t *testing.T) {
	a := adapter(t)
	if row, _ := a.Read(event.Native{Code: "4450", Text: "Item given back by customs"}); row.Status != status.InTransit || row.Detail != status.CustomsProcessing {
		t.Errorf("4450 is %s, %s: given back is not released", row.Status, row.Detail)
	}
	for _, text := range []event.Sensitive{"Import refused", "Importation refusée"} {
		if row, _ := a.Read(event.Native{Code: "4450", Text: text}); row.Status != status.Exception || row.Reason != status.CustomsRejected {
			t.Errorf("4450 is %s, %s where import is refused", row.Status, row.Reason)
		}
	}
}

func TestTrapNoticesAfterTheEnd(t *testing.T) {
	v := event.Join(fixture(t, "notices-after-delivery.xml")...).Verdict()
	if v.Status != status.Delivered || v.Detail != status.Signed || !v.Final {
		t.Errorf("the verdict is %s, %s, final %t: 20 and 2001 are notices", v.Status, v.Detail, v.Final)
	}
}

func TestTrapNoticeCardIsAnAttempt(t *testing.T) {
	for _, code := range []string{"1435", "1436", "1437", "1438", "1479", "1488"} {
		if row, _ := adapter(t).Read(event.Native{Code: code}); row.Status != status.AttemptFailed || row.Detail != status.NoticeLeft {
			t.Errorf("%s is %s, %s", code, row.Status, row.Detail)
		}
	}
}

func TestTrapOtherPeoplesFaults(t *testing.T) {
	tests := []struct {
		code string
		want status.Status
		why  string
	}{
		{"1405", status.AvailableForPickup, "in a locker is not picked up"},
		{"1406", status.Delivered, "and this is"},
		{"400", status.InTransit, "arrived"},
	}
	for _, tt := range tests {
		if row, _ := adapter(t).Read(event.Native{Code: tt.code}); row.Status != tt.want {
			t.Errorf("%s is %s, want %s: %s", tt.code, row.Status, tt.want, tt.why)
		}
	}
	v := event.Join(fixture(t, "page-locker.json")...).Verdict()
	require.Equal(t, status.AvailableForPickup, v.Status, "grouped as HalfDelivered")
}

func TestTrapNewestFirst(t *testing.T) {
	track := fixture(t, "out-of-order-and-twice.xml")[0]
	require.Equal(t, status.AvailableForPickup, event.Join(track).Verdict().Status, "the newest decides, wherever it stands")
	require.Len(t, track.Events, 2, "an entry twice, alike to the letter, is one scan")
}

func TestTrapOneOccurrenceOrMany(t *testing.T) {
	for _, body := range []string{
		`<tracking-detail><pin>1</pin><significant-events><occurrence><event-identifier>174</event-identifier><event-date>2026-03-03</event-date></occurrence></significant-events></tracking-detail>`,
		`{"pin":"1","significantEvents":{"eventIdentifier":"174","eventDate":"2026-03-03"}}`,
		`{"pin":"1","significantEvents":[{"eventIdentifier":"174","eventDate":"2026-03-03"}]}`,
		`{"pin":"1","significantEvents":{"occurrence":[{"eventIdentifier":"174","eventDate":"2026-03-03"}]}}`,
		`[{"pin":"1","events":{"cd":"174","datetime":{"date":"2026-03-03"}}}]`,
	} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(body)})
		require.NoError(t, err, body)
		require.Len(t, tracks[0].Events, 1, body)
		require.Equal(t, status.OutForDelivery, tracks[0].Events[0].Status, body)
	}
	empty, err := decode(t, carrier.Payload{Body: []byte(`<tracking-detail><pin>1</pin><significant-events/></tracking-detail>`)})
	require.NoError(t, err)
	require.Empty(t, empty[0].Events, "no history yet")
}

func TestTrapUnknownNumber(t *testing.T) {
	for _, body := range []string{
		`<messages xmlns="http://www.canadapost.ca/ws/messages"><message><code>004</code><description>No Pin History</description></message></messages>`,
		`{"messages":[{"code":"004","description":"No Pin History"}]}`,
		`{"messages":{"message":{"code":4}}}`,
		`{"messages":{"message":[{"code":"004"}]}}`,
		`{"error":{"cd":"004","descEn":"No PIN History"}}`,
		`[{"pin":"7035604000000012","error":{"cd":"004"}}]`,
	} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(body), Number: "7035604000000012"})
		require.NoError(t, err, body)
		require.ErrorIs(t, tracks[0].Err(), event.NotFound, body)
		require.Equal(t, "7035604000000012", tracks[0].Number)
	}
	_, err := decode(t, carrier.Payload{Body: []byte(`{"error":{"cd":"004"}}`)})
	require.ErrorIs(t, err, carrier.ErrNoNumber)
}

func TestRemoteErrors(t *testing.T) {
	tests := []struct {
		body, code string
		retry      carrier.Retry
	}{
		{`<messages><message><code>E002</code></message></messages>`, "E002", carrier.RetryLogin},
		{`{"messages":[{"code":"E002"}]}`, "E002", carrier.RetryLogin},
		{`{"messages":{"message":[{"code":"E002"}]}}`, "E002", carrier.RetryLogin},
		{`<messages><message><code>9999</code></message></messages>`, "9999", carrier.RetryNo},
	}
	for _, tt := range tests {
		_, err := decode(t, carrier.Payload{Body: []byte(tt.body), Number: "1"})
		var remote *carrier.RemoteError
		require.ErrorAs(t, err, &remote, tt.body)
		if remote.Code != tt.code || remote.Retry != tt.retry {
			t.Errorf("%s: code %q, retry %s", tt.body, remote.Code, remote.Retry)
		}
	}
	for _, body := range []string{`<html/>`, `{"hello":1}`, `[]`} {
		_, err := decode(t, carrier.Payload{Body: []byte(body), Number: "1"})
		require.ErrorIs(t, err, carrier.ErrPayload, body)
	}
}

func TestUnreadableTimes(t *testing.T) {
	tests := []struct {
		name, entry string
		want        event.IssueKind
	}{
		{"no day", `"significantEvents":[{"eventIdentifier":"174"}]`, event.MissingField},
		{"bad clock", `"significantEvents":[{"eventIdentifier":"174","eventDate":"2026-03-03","eventTime":"25:00"}]`, event.UnreadableTime},
		{"page without a day", `"events":[{"cd":"174"}]`, event.MissingField},
		{"page with a bad clock", `"events":[{"cd":"174","datetime":{"date":"2026-03-03","time":"x"}}]`, event.UnreadableTime},
		{"page with a bad offset", `"events":[{"cd":"174","datetime":{"date":"2026-03-03","time":"10:00","zoneOffset":"x"}}]`, event.ZoneAmbiguous},
	}
	for _, tt := range tests {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"pin":"1",` + tt.entry + `}`)})
		require.NoError(t, err, tt.name)
		require.Len(t, tracks[0].Events, 1, tt.name)
		require.ErrorIs(t, tracks[0].Err(), tt.want, tt.name)
	}
}

func TestShipmentFields(t *testing.T) {
	track := fixture(t, "delivered.xml")[0]
	refs := []event.Ref{{Kind: event.RefOrder, Value: "ORDER-604-1"}, {Kind: event.RefReturn, Value: "7035604000000029"}}
	if diff := cmp.Diff(refs, track.Refs); diff != "" {
		t.Errorf("references (-want +got):\n%s", diff)
	}
	require.Len(t, track.Promises, 1)
	require.Equal(t, "2026-03-06", track.Promises[0].End.String(), "the changed date wins")
	require.Equal(t, "Expedited Parcels", track.Service)
	require.Equal(t, event.Sensitive("ALDER"), scan(t, track, "1496").Proof.SignedBy)
	require.Equal(t, event.Place{Name: "SHOPPERS 604", City: "CALGARY", Region: "AB", Country: "CA"}, scan(t, fixture(t, "notice-card-then-pickup.xml")[0], "1701").Place)
}

func TestDetect(t *testing.T) {
	if c := adapter(t).Detect("7035604000000012"); c == carrier.No {
		t.Error("a number of 16 digits is not detected")
	}
	if c := adapter(t).Detect("FQ604000010GB"); c != carrier.No {
		t.Errorf("a British number is %s", c)
	}
}

func TestOptionsCodesWin(t *testing.T) {
	a, err := canadapost.New(canadapost.Options{Codes: []carrier.Row{{Code: "9999", Status: status.InTransit}}})
	require.NoError(t, err)
	row, _ := a.Read(event.Native{Code: "9999"})
	require.Equal(t, status.InTransit, row.Status)
	_, err = canadapost.New(canadapost.Options{Codes: []carrier.Row{{}}})
	require.Error(t, err)
}
