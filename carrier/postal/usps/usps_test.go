package usps_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/postal/usps"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const fixtures = "../../../testdata/postal/usps"

func adapter(t testing.TB) *usps.Adapter {
	t.Helper()
	a, err := usps.New(usps.Options{})
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, p carrier.Payload) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(usps.ID, p)
}

// fixture reads a fixture as received on 20 March 2026.
func fixture(t testing.TB, name string) []event.Track {
	t.Helper()
	body, err := os.ReadFile(fixtures + "/" + name)
	require.NoError(t, err)
	tracks, err := decode(t, carrier.Payload{Body: body, Received: time.Date(2026, 3, 20, 12, 0, 0, 0, time.UTC)})
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

// every returns bodies that hold every row: plain codes in JSON, attributes in XML, categories alone.
func every(t testing.TB) []carrier.Payload {
	var events, details strings.Builder
	var more []carrier.Payload
	for row := range adapter(t).Rows() {
		switch {
		case row.Sub != "":
			fmt.Fprintf(&details, "<TrackDetail><EventDate>March 3, 2026</EventDate><EventCode>%s</EventCode><DeliveryAttributeCode>%s</DeliveryAttributeCode></TrackDetail>", row.Code, row.Sub)
		case len(row.Code) > 2:
			more = append(more, carrier.Payload{Body: fmt.Appendf(nil, `{"trackingNumber":"9205500000000000001233","statusCategory":%q}`, row.Code)})
		default:
			fmt.Fprintf(&events, `,{"eventCode":%q,"eventTimestamp":"2026-03-03T10:00:00","GMTOffset":"-05:00"}`, row.Code)
		}
	}
	return append(more,
		carrier.Payload{Body: []byte(`{"trackingNumber":"9205500000000000001233","trackingEvents":[` + events.String()[1:] + `]}`)},
		carrier.Payload{Body: []byte(`<TrackResponse><TrackInfo ID="9205500000000000001233">` + details.String() + `</TrackInfo></TrackResponse>`)})
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:      fixtures,
		More:     every(t),
		Unmapped: []string{"ZZ"}, // invented: no such code is known
	})
}

func TestTrapLocalTimeAndOffsetWinOverGMT(t *testing.T) {
	track := fixture(t, "odd-offsets.json")[0]
	tests := []struct {
		code, want string
		zone       event.ZoneOrigin
		why        string
	}{
		{"OF", "2026-03-06T07:10:00-10:00", event.ZoneGiven, "its GMT field is a minute off and not asked"},
		{"07", "2026-03-06T15:10:00+00:00", event.ZoneGiven, "no offset: the GMT field is the only instant"},
		{"A1", "2026-03-05T05:10:00-10:00", event.ZonePlace, "neither: the clock of Hawaii"},
		{"T1", "2026-03-04T05:10:00-05:00", event.ZoneCarrier, "no place either: the home zone, marked; never UTC"},
	}
	for _, tt := range tests {
		if at := scan(t, track, tt.code).At; at.String() != tt.want || at.Zone() != tt.zone {
			t.Errorf("%s at %s, zone %s; want %s, %s: %s", tt.code, at, at.Zone(), tt.want, tt.zone, tt.why)
		}
	}
}

func TestTrapLegacyHasNoZone(t *testing.T) {
	track := fixture(t, "legacy-delivered.xml")[0]
	tests := []struct {
		code, want string
		zone       event.ZoneOrigin
		why        string
	}{
		{"01", "2026-03-06T11:42-06:00", event.ZonePlace, "the clock of Texas"},
		{"OA", "2026-03-03T12:05-05:00", event.ZonePlace, "the clock of New Jersey"},
		{"GX", "2026-03-02", event.ZoneUnknown, "EventTime is empty: a day stays a day"},
	}
	for _, tt := range tests {
		if at := scan(t, track, tt.code).At; at.String() != tt.want || at.Zone() != tt.zone {
			t.Errorf("%s at %s, zone %s; want %s, %s: %s", tt.code, at, at.Zone(), tt.want, tt.zone, tt.why)
		}
	}
	abroad := fixture(t, "legacy-abroad.xml")[0]
	if e := scan(t, abroad, "10"); e.At.String() != "2026-03-09T09:24+09:00" || e.Place.Country != "JP" {
		t.Errorf("Japan: at %s in %q, want the clock of Japan", e.At, e.Place.Country)
	}
	if e := scan(t, abroad, "NP"); e.At.Zone() != event.ZoneUnknown || e.Place.Name != "RURITANIA" {
		t.Errorf("an unknown country: zone %s, name %q; want none, for it is not New York's, and the name kept", e.At.Zone(), e.Place.Name)
	}
}

func TestTrapClocksAbroad(t *testing.T) {
	tests := []struct{ place, want, why string }{
		{`"eventCountry":"UKRAINE"`, "2026-03-09T20:10:00+02:00", "one zone"},
		{`"eventCountry":"PORTUGAL"`, "2026-03-09T20:10:00+00:00", "nearly one"},
		{`"eventCountry":"SPAIN"`, "2026-03-09T20:10:00+01:00", "nearly one"},
		{`"eventCountry":"NEW ZEALAND"`, "2026-03-09T20:10:00+13:00", "nearly one"},
		{`"eventCountry":"BRAZIL"`, "2026-03-09T20:10:00", "many zones, and none is New York's"},
		{`"eventCountry":"KENYA","eventZIP":"00100"`, "2026-03-09T20:10:00", "a name that is not listed is abroad too, and its ZIP is not American"},
		{`"eventCountry":"KENYA","firm":"EXAMPLE"`, "2026-03-09T20:10:00", "also where a firm took the parcel"},
		{`"firm":"EXAMPLE"`, "2026-03-09T20:10:00-04:00", "a firm alone says nothing: New York, marked"},
		{`"eventState":"CA"`, "2026-03-09T20:10:00-07:00", "California"},
	}
	for _, tt := range tests {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"trackingNumber":"X1","trackingEvents":[{"eventCode":"10","eventTimestamp":"2026-03-09T20:10:00",` + tt.place + `}]}`)})
		require.NoError(t, err)
		if at := tracks[0].Events[0].At; at.String() != tt.want {
			t.Errorf("%s: %s, want %s: %s", tt.place, at, tt.want, tt.why)
		}
	}
}

func TestTrapNoErrorIsNoError(t *testing.T) {
	for _, none := range []string{`null`, `{}`, `""`, `[]`} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"error":` + none + `,"trackingEvents":[{"eventCode":"10","eventTimestamp":"2026-03-09T20:10:00Z"}]}`), Number: "X1"})
		require.NoError(t, err, none)
		require.Len(t, tracks[0].Events, 1, none)
		require.NoError(t, tracks[0].Err(), "%s is no error of the number", none)
	}
}

func TestTrapLegacyUnreadableClockIsAnIssue(t *testing.T) {
	tracks, err := decode(t, carrier.Payload{Body: []byte(`<TrackResponse><TrackInfo ID="9205500000000000001233"><TrackSummary>
		<EventTime>25:61 am</EventTime><EventDate>March 9, 2026</EventDate><EventCode>03</EventCode></TrackSummary></TrackInfo></TrackResponse>`)})
	require.NoError(t, err)
	require.ErrorIs(t, tracks[0].Err(), event.UnreadableTime, "a clock that cannot be read is not lost in silence")
	require.Equal(t, "2026-03-09", tracks[0].Events[0].At.String(), "the day is still right")
}

func TestTrapNewestFirst(t *testing.T) {
	track := fixture(t, "out-of-order-and-twice.json")[0]
	if v := event.Join(track).Verdict(); v.Status != status.OutForDelivery {
		t.Errorf("the verdict is %s: neither the first nor the last entry decides, but the newest", v.Status)
	}
	same := 0
	for _, e := range event.Join(track).Events() {
		if e.Native.Code == "OF" {
			same++
		}
	}
	if same != 1 {
		t.Errorf("%d scans OF: an entry that stands twice, alike to the letter, is one scan", same)
	}
	if got := event.Join(track, track).Events(); len(got) != 3 {
		t.Errorf("%d events after the same answer twice, want 3", len(got))
	}
}

func TestTrapNoticeAfterTheEnd(t *testing.T) {
	v := event.Join(fixture(t, "receipt-after-delivery.json")...).Verdict()
	if v.Status != status.Delivered || !v.Final {
		t.Errorf("the verdict is %s, final %t: GC comes after the delivery and is a note", v.Status, v.Final)
	}
}

func TestTrapDeliveredToTheSender(t *testing.T) {
	v := event.Join(fixture(t, "return-delivered.json")...).Verdict()
	if v.Status != status.Returned || !v.Final {
		t.Errorf("the verdict is %s, final %t: 01 after a return is the sender's", v.Status, v.Final)
	}
}

func TestTrapOriginalSenderIsReturnedByText(t *testing.T) {
	for _, text := range []string{"DELIVERED, TO ORIGINAL SENDER", "Delivered, To Original Sender"} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"trackingNumber":"X1","trackingEvents":[{"eventCode":"01","eventType":"` + text + `","eventTimestamp":"2026-03-03T10:00:00","GMTOffset":"-05:00"}]}`)})
		require.NoError(t, err)
		e := tracks[0].Events[0]
		if e.Status != status.Returned || e.Rule != "usps:to_sender" {
			t.Errorf("%q is %s by %q, want returned: no event before says that it went back", text, e.Status, e.Rule)
		}
		if row, _ := adapter(t).Read(e.Native); row.Status != status.Returned {
			t.Errorf("read again it is %s", row.Status)
		}
	}
}

func TestTrapSummaryToTheSenderIsReturned(t *testing.T) {
	tracks, err := decode(t, carrier.Payload{Body: []byte(`{"trackingNumber":"X1","statusCategory":"Delivered","statusSummary":"Your item was delivered to the original sender at 11:12 am."}`)})
	require.NoError(t, err)
	e := tracks[0].Events[0]
	if row, _ := adapter(t).Read(e.Native); e.Status != status.Returned || e.Rule != "usps:to_sender" || row.Status != e.Status {
		t.Errorf("a summary is %s by %q, read again %s; want returned, as a scan would be", e.Status, e.Rule, row.Status)
	}
}

func TestTrapPickupPointIsNotDelivered(t *testing.T) {
	e := scan(t, fixture(t, "pickup-point-collected.json")[0], "14")
	if e.Status != status.AvailableForPickup || e.Place.Name != "CORNER STORE 12" {
		t.Errorf("14 is %s at %q", e.Status, e.Place.Name)
	}
}

func TestTrapUnknownNumber(t *testing.T) {
	tests := []struct {
		name, body string
		kind       event.IssueKind
		why        string
	}{
		{"v3", `{"apiVersion":"/tracking/v3","error":{"code":"404","message":"m"}}`, event.NotFound, "the whole answer"},
		{"v3 inside", `{"apiVersion":"/tracking/v3","error":{"code":"400","errors":[{"code":"-2147219301"}]}}`, event.NotFound, "the number of the old service inside"},
		{"legacy", `<TrackResponse><TrackInfo ID="X1"><Error><Number>-2147219301</Number></Error></TrackInfo></TrackResponse>`, event.NotFound, "TrackInfo is kept"},
		{"legacy failure", `<TrackResponse><TrackInfo ID="X1"><Error><Number>-2147219080</Number></Error></TrackInfo></TrackResponse>`, event.SourceError, "another failure is no word on the number"},
	}
	for _, tt := range tests {
		tracks, err := decode(t, carrier.Payload{Body: []byte(tt.body), Number: "X1"})
		require.NoError(t, err, tt.name)
		require.Len(t, tracks, 1, tt.name)
		require.ErrorIs(t, tracks[0].Err(), tt.kind, "%s: %s", tt.name, tt.why)
		require.Empty(t, tracks[0].Events, tt.name)
	}
	_, err := decode(t, carrier.Payload{Body: []byte(tests[0].body)})
	require.ErrorIs(t, err, carrier.ErrNoNumber, "nobody says which number")
}

func TestErrorInAListHurtsNoNeighbour(t *testing.T) {
	tracks := fixture(t, "list-of-three.json")
	require.Len(t, tracks, 3)
	want := map[string]error{"9205500000000000001271": nil, "9205500000000000001288": event.NotFound, "9205500000000000001295": event.SourceError}
	for _, track := range tracks {
		kind, ok := want[track.Number]
		require.True(t, ok, track.Number)
		require.ErrorIs(t, track.Err(), kind)
	}
}

func TestRemoteErrors(t *testing.T) {
	tests := []struct {
		name, body, code string
		retry            carrier.Retry
	}{
		{"login", `{"error":"invalid_client","error_description":"d"}`, "invalid_client", carrier.RetryLogin},
		{"forbidden", `{"error":{"code":"403","message":"m"}}`, "403", carrier.RetryLogin},
		{"quota", `{"error":{"code":"429","message":"m"}}`, "429", carrier.RetryLater},
		{"gateway", `{"error":{"code":"504","message":"m"}}`, "504", carrier.RetryLater},
		{"question", `{"error":{"code":"400","message":"m"}}`, "400", carrier.RetryNo},
		{"legacy login", `<Error><Number>80040B1A</Number></Error>`, "80040B1A", carrier.RetryLogin},
		{"legacy login in small letters", `<Error><Number>80040b1a</Number></Error>`, "80040b1a", carrier.RetryLogin},
		{"legacy syntax", `<Error><Number>80040B19</Number><Description>XML Syntax Error</Description></Error>`, "80040B19", carrier.RetryNo},
		{"legacy other", `<Error><Number>-2147219040</Number></Error>`, "-2147219040", carrier.RetryNo},
	}
	for _, tt := range tests {
		_, err := decode(t, carrier.Payload{Body: []byte(tt.body), Number: "X1"})
		var remote *carrier.RemoteError
		require.ErrorAs(t, err, &remote, tt.name)
		if remote.Code != tt.code || remote.Retry != tt.retry {
			t.Errorf("%s: code %q, retry %s; want %q, %s", tt.name, remote.Code, remote.Retry, tt.code, tt.retry)
		}
	}
}

func TestBareTextWithdrawsNothing(t *testing.T) {
	bare := fixture(t, "legacy-bare-text.xml")[0]
	if !bare.Whole.IsZero() || len(bare.Events) != 2 {
		t.Errorf("whole %s, %d events: sentences are kept, but are not the history", bare.Whole, len(bare.Events))
	}
	require.ErrorIs(t, bare.Err(), event.UnmappedCode)
}

func TestSummaryAlone(t *testing.T) {
	track := fixture(t, "summary-only.json")[0]
	if v := event.Join(track).Verdict(); v.Status != status.OutForDelivery || !track.Whole.IsZero() {
		t.Errorf("the verdict is %s, whole %s: the category is all that is said, and no history", v.Status, track.Whole)
	}
}

func TestLegacySummaryAlone(t *testing.T) {
	tests := []struct {
		body   string
		want   status.Status
		events int
		why    string
	}{
		{`<StatusCategory>Out for Delivery</StatusCategory>`, status.OutForDelivery, 1, "the category is all that is said"},
		{`<StatusCategory>Delivered</StatusCategory><TrackSummary>Your item was delivered.</TrackSummary>`, status.Delivered, 2, "a sentence says nothing that can be placed"},
		{`<StatusCategory>Delivered</StatusCategory><TrackSummary><EventCode>OF</EventCode><EventDate>March 7, 2026</EventDate></TrackSummary>`, status.OutForDelivery, 1, "the scans say it"},
	}
	for _, tt := range tests {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`<TrackResponse><TrackInfo ID="X1">` + tt.body + `<GuaranteedDeliveryDate>March 9, 2026</GuaranteedDeliveryDate></TrackInfo></TrackResponse>`)})
		require.NoError(t, err)
		if v := event.Join(tracks...).Verdict(); v.Status != tt.want || len(tracks[0].Events) != tt.events {
			t.Errorf("%s: %s of %d events, want %s of %d: %s", tt.body, v.Status, len(tracks[0].Events), tt.want, tt.events, tt.why)
		}
		require.Len(t, tracks[0].Promises, 1)
		require.Equal(t, "2026-03-09", tracks[0].Promises[0].End.String())
	}
}

func TestPromises(t *testing.T) {
	tests := []struct{ name, field, want, why string }{
		{"day", `"expectedDeliveryDate":"2026-03-07"`, "2026-03-07", "a day"},
		{"stamp wins", `"expectedDeliveryTimeStamp":"2026-03-07T21:00:00Z","expectedDeliveryDate":"2026-03-07"`, "2026-03-07T21:00:00+00:00", "the finer one"},
		{"words", `"guaranteedDeliveryDate":"March 7, 2026"`, "2026-03-07", "the way of the old service"},
		{"where it is delivered", `"expectedDeliveryTimeStamp":"2026-03-07T21:00:00","destinationState":"CA"`, "2026-03-07T21:00:00-08:00", "the clock of California"},
		{"nowhere known", `"expectedDeliveryTimeStamp":"2026-03-07T21:00:00"`, "2026-03-07T21:00:00-05:00", "the home zone, marked"},
		{"object", `"deliveryDateExpectation":{"expectedDeliveryDate":"2026-03-07"}`, "2026-03-07", "newer answers"},
	}
	for _, tt := range tests {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`{"trackingNumber":"X1",` + tt.field + `}`)})
		require.NoError(t, err)
		require.Len(t, tracks[0].Promises, 1, tt.name)
		if got := tracks[0].Promises[0].End; got.String() != tt.want {
			t.Errorf("%s: %s, want %s: %s", tt.name, got, tt.want, tt.why)
		}
	}
}

func TestDetect(t *testing.T) {
	if c := adapter(t).Detect("9400111206206406260787"); c < carrier.Strong {
		t.Errorf("a good number of 22 digits is %s", c)
	}
	if c := adapter(t).Detect("FQ087430672GB"); c != carrier.No {
		t.Errorf("a British number is %s", c)
	}
}

func TestOptionsCodesWin(t *testing.T) {
	a, err := usps.New(usps.Options{Codes: []carrier.Row{{Code: "TL", Status: status.InTransit}}})
	require.NoError(t, err)
	row, _ := a.Read(event.Native{Code: "TL"})
	require.Equal(t, status.InTransit, row.Status)
	_, err = usps.New(usps.Options{Codes: []carrier.Row{{}}})
	require.Error(t, err)
}
