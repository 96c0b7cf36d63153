package royalmail_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/royalmail"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const fixtures = "../../../testdata/postal/royalmail"

func adapter(t testing.TB) *royalmail.Adapter {
	t.Helper()
	a, err := royalmail.New(royalmail.Options{})
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, p carrier.Payload) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(royalmail.ID, p)
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

// every returns a body that holds every row; a prefix gets two more letters.
func every(t testing.TB) []carrier.Payload {
	var events strings.Builder
	for row := range adapter(t).Rows() {
		fmt.Fprintf(&events, `,{"eventCode":%q,"eventDateTime":"2026-03-03T10:00:00+00:00"}`, strings.Replace(row.Code, "*", "SF", 1))
	}
	return []carrier.Payload{{Body: []byte(`{"mailPieces":{"mailPieceId":"FQ604000010GB","events":[` + events.String()[1:] + `]}}`)}}
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:      fixtures,
		More:     every(t),
		Unmapped: []string{"EVQQQ"}, // invented: no such code is known
	})
}

func TestTrapObjectOrArray(t *testing.T) {
	const piece = `{"mailPieceId":"FQ604000010GB","events":[{"eventCode":"EVPPA","eventDateTime":"2026-03-05T15:31:00+00:00"}]}`
	for _, body := range []string{`{"mailPieces":` + piece + `}`, `{"mailPieces":[` + piece + `]}`} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(body)})
		require.NoError(t, err)
		require.Len(t, tracks, 1)
		require.Len(t, tracks[0].Events, 1)
	}
}

func TestTrapASummaryIsNotTheHistory(t *testing.T) {
	tracks := fixture(t, "summary-of-one.json")
	if track := tracks[0]; len(track.Events) != 1 || !track.Whole.IsZero() {
		t.Errorf("%d events, whole %s: the last event is not the history", len(track.Events), track.Whole)
	}
	if whole := fixture(t, "delivered-signed.json")[0].Whole; whole.IsZero() {
		t.Error("an events answer is the history")
	}
}

func TestTrapGroupedAsDeliveredButWaiting(t *testing.T) {
	for _, code := range []string{"EVKLC", "EVKLS", "EVNLC", "EVPLA", "EVNDA", "EVNAA"} {
		if row, _ := adapter(t).Read(event.Native{Code: code}); row.Status != status.AvailableForPickup {
			t.Errorf("%s is %s: it waits to be collected", code, row.Status)
		}
	}
	if v := event.Join(fixture(t, "local-collect-not-delivered.json")...).Verdict(); v.Status != status.AvailableForPickup || v.Final {
		t.Errorf("the verdict is %s, final %t", v.Status, v.Final)
	}
}

func TestTrapNotApplicableIsANote(t *testing.T) {
	for _, code := range []string{"EVNOU", "EVNOI", "EVNDS", "EVZAM", "EVZBF", "EVZDM", "EVZDR", "EVZLM", "EVZRD", "EVZRM", "EVZSO", "NDEDF", "NUNSS"} {
		if row, _ := adapter(t).Read(event.Native{Code: code}); row.Status != status.Info {
			t.Errorf("%s is %s, want a note", code, row.Status)
		}
	}
	if v := event.Join(fixture(t, "notices-after-delivery.json")...).Verdict(); v.Status != status.Delivered || v.Detail != status.ToSafePlace || !v.Final {
		t.Errorf("the verdict is %s, %s, final %t: notes reopen nothing", v.Status, v.Detail, v.Final)
	}
}

func TestTrapThirdLetterIsNotTheMeaning(t *testing.T) {
	tests := []struct {
		code string
		want status.Status
		why  string
	}{
		{"EVNPB", status.Accepted, "N is the customer point, yet this is an acceptance there"},
		{"EVNCO", status.Delivered, "and this a collection"},
		{"EVNRT", status.Exception, "and this a hold"},
		{"EVORT", status.Returning, "O is outward, yet a return came back"},
		{"EVPPB", status.Registered, "P is the Post Office, yet nobody scanned"},
	}
	for _, tt := range tests {
		if row, _ := adapter(t).Read(event.Native{Code: tt.code}); row.Status != tt.want {
			t.Errorf("%s is %s, want %s: %s", tt.code, row.Status, tt.want, tt.why)
		}
	}
	if _, ok := adapter(t).Read(event.Native{Code: "EVNXX"}); ok {
		t.Error("a code is not read by its place")
	}
}

func TestTrapUnknownNumber(t *testing.T) {
	for _, code := range []string{"E1142", "E1144", "E1145", "E1283", "E1284", "E1307", "E1308"} {
		for _, body := range []string{
			`{"httpCode":"404","errors":[{"errorCode":"` + code + `","errorResolution":"r"}]}`,
			`{"errorCode":"` + code + `","errorResolution":"r"}`,
			`{"mailPieces":[{"mailPieceId":"FQ604000010GB","status":"404","error":{"errorCode":"` + code + `"}}]}`,
		} {
			tracks, err := decode(t, carrier.Payload{Body: []byte(body), Number: "FQ604000010GB"})
			require.NoError(t, err, body)
			require.ErrorIs(t, tracks[0].Err(), event.NotFound, body)
		}
	}
	_, err := decode(t, carrier.Payload{Body: []byte(`{"errors":[{"errorCode":"E1142"}]}`)})
	require.ErrorIs(t, err, carrier.ErrNoNumber)
}

func TestTrapEmptySummaryIsNoEvent(t *testing.T) {
	for summary, want := range map[string]int{
		`"lastEventCode":null`: 0, `"lastEventCode":"","lastEventName":""`: 0,
		`"lastEventCode":"EVKSP"`: 1, `"lastEventCode":null,"lastEventName":"Delivered"`: 1,
	} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"mailPieces":[{"mailPieceId":"FQ087430672GB","summary":{` + summary + `}}]}`)})
		require.NoError(t, err)
		if got := len(tracks[0].Events); got != want {
			t.Errorf("%s: %d events, want %d: what says nothing is no event, what says a word is one", summary, got, want)
		}
	}
	_, err := decode(t, carrier.Payload{Body: []byte(`{"mailPieces":null,"httpCode":"401","moreInformation":"x"}`)})
	var remote *carrier.RemoteError
	require.ErrorAs(t, err, &remote)
	require.Equal(t, carrier.RetryLogin, remote.Retry, "no mail pieces, and the gateway says why")
}

func TestErrorInASummaryHurtsNoNeighbour(t *testing.T) {
	kinds := map[int]error{0: nil, 1: event.NotFound, 2: event.SourceError}
	tracks := fixture(t, "summary-of-three.json")
	require.Len(t, tracks, 3)
	for i, track := range tracks {
		require.ErrorIs(t, track.Err(), kinds[i])
	}
}

func TestRemoteErrors(t *testing.T) {
	tests := []struct {
		name, body, code string
		retry            carrier.Retry
	}{
		{"login", `{"httpCode":"401","moreInformation":"m"}`, "401", carrier.RetryLogin},
		{"quota", `{"httpCode":"429","moreInformation":"m"}`, "429", carrier.RetryLater},
		{"service", `{"httpCode":"500","errors":[{"errorCode":"E0009"}]}`, "E0009", carrier.RetryLater},
		{"question", `{"httpCode":"400","errors":[{"errorCode":"E0013"}]}`, "E0013", carrier.RetryNo},
		{"service without the gateway", `{"errorCode":"E0001"}`, "E0001", carrier.RetryLater},
		{"another", `{"errorCode":"E2000"}`, "E2000", carrier.RetryNo},
	}
	for _, tt := range tests {
		_, err := decode(t, carrier.Payload{Body: []byte(tt.body), Number: "FQ604000010GB"})
		var remote *carrier.RemoteError
		require.ErrorAs(t, err, &remote, tt.name)
		if remote.Code != tt.code || remote.Retry != tt.retry {
			t.Errorf("%s: code %q, retry %s; want %q, %s", tt.name, remote.Code, remote.Retry, tt.code, tt.retry)
		}
	}
	_, err := decode(t, carrier.Payload{Body: []byte(`{"hello":1}`)})
	require.ErrorIs(t, err, carrier.ErrPayload)
}

func TestNumbers(t *testing.T) {
	track := fixture(t, "out-of-order-and-twice.json")[0]
	require.Equal(t, "0904A00000000000F1E1B", track.Number, "what was asked")
	require.Equal(t, []event.Ref{{Kind: event.RefPartner, Value: "FQ604000135GB"}}, track.Refs, "the barcode on the parcel is not lost")
	require.Equal(t, status.AttemptFailed, event.Join(track).Verdict().Status, "the newest decides, wherever it stands")
	require.Len(t, track.Events, 3, "an entry twice is one scan")
	require.Empty(t, fixture(t, "delivered-signed.json")[0].Refs, "one number needs no reference to itself")
}

func TestSignature(t *testing.T) {
	e := scan(t, fixture(t, "delivered-signed.json")[0], "EVKSP")
	require.Equal(t, event.Proof{SignedBy: "Alder", Ref: "001234"}, e.Proof, "it goes to the delivery")
	alone := fixture(t, "signature-only.json")[0].Events
	require.Len(t, alone, 1)
	if e := alone[0]; e.Status != status.Info || e.Detail != status.ProofAvailable || e.Proof.SignedBy != "Birch" || e.At.String() != "2026-03-06T10:04:00+00:00" {
		t.Errorf("a signature alone is %s, %s at %s by %q", e.Status, e.Detail, e.At, e.Proof.SignedBy.Reveal())
	}
}

func TestEstimatedWindow(t *testing.T) {
	tests := []struct{ name, estimate, want, why string }{
		{"clocks", `{"date":"2026-03-06","startOfEstimatedWindow":"08:00:00+00:00","endOfEstimatedWindow":"12:00:00+00:00"}`, "2026-03-06T08:00:00+00:00 2026-03-06T12:00:00+00:00", "clocks of the date"},
		{"whole", `{"date":"2026-03-06","startOfEstimatedWindow":"2026-03-06T08:00:00+00:00","endOfEstimatedWindow":"2026-03-06T12:00:00+00:00"}`, "2026-03-06T08:00:00+00:00 2026-03-06T12:00:00+00:00", "whole times"},
		{"day", `{"date":"2026-03-06"}`, "2026-03-06 2026-03-06", "a day"},
	}
	for _, tt := range tests {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"mailPieces":{"mailPieceId":"FQ604000010GB","estimatedDelivery":` + tt.estimate + `}}`)})
		require.NoError(t, err)
		require.NoError(t, tracks[0].Err(), tt.name)
		require.Len(t, tracks[0].Promises, 1, tt.name)
		if p := tracks[0].Promises[0]; p.Start.String()+" "+p.End.String() != tt.want {
			t.Errorf("%s: %s to %s, want %s: %s", tt.name, p.Start, p.End, tt.want, tt.why)
		}
	}
}

// events is a feed in which numbers come again.
const events = `001,SITE1,FQ604000166GB,SD2,0001,EVPPA,Accepted,20260305,153100,x
001,SITE1,FQ604000170GB,SD2,0002,EVPPA,Accepted,20260305,154000,x
001,SITE2,FQ604000166GB,SD2,0004,EVKOP,Delivered,20260706,100400,x
001,SITE2,FQ604000170GB,SD2,0005,EVKNA,No answer,20260306,,x
001,SITE2,0904A00000000000F1E1B,SD2,0006,EVODO,Despatched,20260306,235960,x
`

func TestFeed(t *testing.T) {
	tracks, err := decode(t, carrier.Payload{Body: []byte(events), Received: time.Date(2026, 7, 30, 12, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	require.Len(t, tracks, 3, "two barcodes and an item ID")
	first := tracks[0]
	tests := []struct{ code, want, why string }{
		{"EVPPA", "2026-03-05T15:31:00+00:00", "winter in London"},
		{"EVKOP", "2026-07-06T10:04:00+01:00", "summer in London"},
	}
	for _, tt := range tests {
		if at := scan(t, first, tt.code).At; at.String() != tt.want || at.Zone() != event.ZoneCarrier {
			t.Errorf("%s at %s, zone %s; want %s, assumed: %s", tt.code, at, at.Zone(), tt.want, tt.why)
		}
	}
	require.Equal(t, "2026-03-06", scan(t, tracks[1], "EVKNA").At.String(), "without a clock a day stays a day")
	require.Equal(t, "0904A00000000000F1E1B", tracks[2].Number, "the unique item ID where there is no barcode")
	for _, track := range tracks {
		require.True(t, track.Whole.IsZero(), "a feed tells what is new, not all")
	}
	bad, err := decode(t, carrier.Payload{Body: []byte("1,2,FQ604000010GB,4,5,EVPPA,x,20260305,996199,y\n1,2,FQ604000010GB,4,5,EVPPA,x,,,y\n")})
	require.NoError(t, err)
	require.ErrorIs(t, bad[0].Err(), event.UnreadableTime)
	require.ErrorIs(t, bad[0].Err(), event.MissingField)
}

func TestDetect(t *testing.T) {
	if c := adapter(t).Detect("FQ604000010GB"); c < carrier.Weak {
		t.Errorf("a British number is %s", c)
	}
	if c := adapter(t).Detect("9400111206206406260787"); c != carrier.No {
		t.Errorf("an American number is %s", c)
	}
}

func TestOptionsCodesWin(t *testing.T) {
	a, err := royalmail.New(royalmail.Options{Codes: []carrier.Row{{Code: "EVGPD", Status: status.OutForDelivery}}})
	require.NoError(t, err)
	row, _ := a.Read(event.Native{Code: "EVGPD"})
	require.Equal(t, status.OutForDelivery, row.Status)
	_, err = royalmail.New(royalmail.Options{Codes: []carrier.Row{{}}})
	require.Error(t, err)
}
