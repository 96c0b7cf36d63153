package russianpost_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/russianpost"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

func newWith(rows ...carrier.Row) (*russianpost.Adapter, error) {
	return russianpost.New(russianpost.Options{Codes: rows})
}

// scan is an operation of a test body; minute is its time.
type scan struct {
	typ, attr string
	minute    int
	index     string
}

// soap returns an answer of single access with these operations.
func soap(scans ...scan) string {
	var b strings.Builder
	b.WriteString(`<OperationHistoryData>`)
	for _, s := range scans {
		fmt.Fprintf(&b, `<historyRecord><AddressParameters><OperationAddress><Index>%s</Index></OperationAddress></AddressParameters>`+
			`<ItemParameters><Barcode>10100064000019</Barcode></ItemParameters><OperationParameters><OperType><Id>%s</Id></OperType><OperAttr><Id>%s</Id></OperAttr>`+
			`<OperDate>2026-05-01T10:%02d:00.000+03:00</OperDate></OperationParameters></historyRecord>`, s.index, s.typ, s.attr, s.minute)
	}
	return b.String() + `</OperationHistoryData>`
}

func verdict(t testing.TB, body string) event.Verdict {
	t.Helper()
	return event.Join(one(t, body)).Verdict()
}

func read(t testing.TB, typ, attr string) carrier.Row {
	t.Helper()
	row, _ := adapter(t).Read(event.Native{Code: typ, Sub: attr})
	return row
}

// The official sample numbers fail their own check digit: a payload is never refused for that.
func TestTrapSampleNumbersFailTheirCheckDigit(t *testing.T) {
	for _, n := range []string{"RA644000001RU", "RA123456788RU", "EA123456789RU", "45008378901234", "10725878901235"} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(strings.ReplaceAll(soap(scan{"1", "1", 0, "101000"}), "10100064000019", n))})
		require.NoError(t, err, n)
		if tracks[0].Number != n || tracks[0].Err() != nil {
			t.Errorf("%s becomes %s: %v", n, tracks[0].Number, tracks[0].Err())
		}
		if got := adapter(t).Detect(n); got != carrier.Weak {
			t.Errorf("Detect(%s) = %s, want weak: a check digit that fails lowers a guess", n, got)
		}
	}
}

// Single access is oldest first, pochta.ru newest first: neither "first" nor "last" is current.
func TestTrapOrder(t *testing.T) {
	up := []scan{{"1", "1", 0, "101000"}, {"8", "2", 1, "190000"}, {"2", "1", 2, "190000"}}
	down := []scan{up[2], up[1], up[0]}
	if diff := cmp.Diff(one(t, soap(up...)), one(t, soap(down...)), stamps); diff != "" {
		t.Errorf("the order of the records decides (-oldest first +newest first):\n%s", diff)
	}
	if v := verdict(t, soap(down...)); v.Status != status.Delivered {
		t.Errorf("newest first: %s, want delivered", v.Status)
	}
}

// Batch access has no zone: the clock is that of the place.
func TestTrapBatchClockHasNoZone(t *testing.T) {
	tests := []struct {
		name, index, want string
		zone              event.ZoneOrigin
		why               string
	}{
		{"Moscow", "101000", "2026-05-01T10:00:00+03:00", event.ZonePlace, "the postcode lies in one zone"},
		{"Kaliningrad", "236001", "2026-05-01T10:00:00+02:00", event.ZonePlace, "an hour behind Moscow"},
		{"Vladivostok", "690001", "2026-05-01T10:00:00+10:00", event.ZonePlace, "seven hours ahead of it"},
		{"Yakutsk", "677000", "2026-05-01T10:00:00+09:00", event.ZoneCarrier, "the area has three zones: the main one, assumed"},
		{"abroad", "", "2026-05-01T10:00:00+03:00", event.ZoneCarrier, "no postcode: Moscow, assumed"},
		{"broken postcode", "1010", "2026-05-01T10:00:00+03:00", event.ZoneCarrier, "digits are missing: Moscow, assumed"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			track := one(t, `<answerByTicketResponse><value><Item Barcode="RA644000001RU"><Operation OperTypeID="1" OperCtgID="1" DateOper="01.05.2026 10:00:00" IndexOper="`+tt.index+`"/></Item></value></answerByTicketResponse>`)
			if at := track.Events[0].At; at.String() != tt.want || at.Zone() != tt.zone {
				t.Errorf("%s, zone %s; want %s, %s: %s", at, at.Zone(), tt.want, tt.zone, tt.why)
			}
		})
	}
}

// 31/21 is "delivered" by an airline or railway to the post.
func TestTrapDeliveredByTheAirlineIsNoDelivery(t *testing.T) {
	v := verdict(t, soap(scan{"1", "1", 0, "101000"}, scan{"31", "21", 1, ""}))
	if v.Status != status.InTransit || v.Final {
		t.Errorf("%s, final %t; want in_transit", v.Status, v.Final)
	}
	if row := read(t, "31", "82"); row.Status != status.InTransit {
		t.Errorf("31/82 reads %s: returned to the post, not to the sender", row.Status)
	}
}

// Delivered to the sender hides inside type 2.
func TestTrapHandedToTheSenderIsReturned(t *testing.T) {
	toSender := map[string]bool{"2": true, "4": true, "7": true, "9": true, "16": true, "20": true, "22": true, "24": true, "28": true, "29": true, "30": true, "31": true}
	for attr := range 32 {
		a := fmt.Sprint(attr)
		if attr == 14 {
			continue // to be digitised: left unknown
		}
		want := status.Delivered
		if toSender[a] {
			want = status.Returned
		}
		if row := read(t, "2", a); row.Status != want {
			t.Errorf("2/%s reads %s, want %s", a, row.Status, want)
		}
	}
}

// Notices of types 41 and 34, and others, come after the end and reopen nothing.
func TestTrapNoticesAfterTheEnd(t *testing.T) {
	for _, notice := range [][2]string{{"41", "1"}, {"41", "4"}, {"34", "0"}, {"34", ""}, {"63", "0"}, {"19", "0"}, {"8", "24"}} {
		v := verdict(t, soap(scan{"1", "1", 0, "101000"}, scan{"2", "1", 1, "190000"}, scan{notice[0], notice[1], 2, "101000"}))
		if v.Status != status.Delivered || !v.Final {
			t.Errorf("after %v: %s, final %t; want delivered for good", notice, v.Status, v.Final)
		}
		v = verdict(t, soap(scan{"3", "4", 0, "101000"}, scan{"2", "2", 1, "190000"}, scan{notice[0], notice[1], 2, "101000"}))
		if v.Status != status.Returned || !v.Final {
			t.Errorf("after %v: %s, final %t; want returned for good", notice, v.Status, v.Final)
		}
	}
}

// Type 26 cancels an operation, and says not which.
func TestTrapCancelledOperation(t *testing.T) {
	tests := []struct {
		name  string
		scans []scan
		want  status.Status
		voids int // how many cancellations name their operation
		why   string
	}{
		{"the last here", []scan{{"8", "2", 0, "190000"}, {"2", "1", 1, "190000"}, {"26", "2", 2, "190000"}}, status.AvailableForPickup, 1, "handed over by mistake: it still waits"},
		{"a note from elsewhere between", []scan{{"8", "2", 0, "190000"}, {"2", "1", 1, "190000"}, {"34", "0", 2, "101000"}, {"26", "2", 3, "190000"}}, status.AvailableForPickup, 1, "the computing centre is no place of the item"},
		{"a note of the same office between", []scan{{"8", "2", 0, "190000"}, {"8", "24", 1, "190000"}, {"26", "2", 2, "190000"}}, status.AvailableForPickup, 1, "the note is the last operation: it goes, and nothing else"},
		{"two in a row", []scan{{"1", "1", 0, "190000"}, {"8", "2", 1, "190000"}, {"2", "1", 2, "190000"}, {"26", "2", 3, "190000"}, {"26", "2", 4, "190000"}}, status.Accepted, 2, "the second cancels the one before"},
		{"done again", []scan{{"2", "1", 0, "190000"}, {"26", "2", 1, "190000"}, {"2", "2", 2, "190000"}}, status.Returned, 1, "the corrected operation counts"},
		{"scanned elsewhere since", []scan{{"8", "1", 0, "101000"}, {"8", "3", 1, "190000"}, {"26", "2", 2, "101000"}}, status.InTransit, 0, "which of the two is meant nobody can tell"},
		{"no postcode", []scan{{"8", "2", 0, ""}, {"26", "2", 1, ""}}, status.AvailableForPickup, 0, "the place is not known"},
		{"nothing before", []scan{{"26", "1", 0, "101000"}}, status.Info, 0, "a note"},
		{"the same second", []scan{{"1", "1", 0, "190000"}, {"2", "1", 1, "190000"}, {"26", "2", 1, "190000"}}, status.Accepted, 1, "what is cancelled stands before its cancellation"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			track := one(t, soap(tt.scans...))
			voids := 0
			for _, e := range track.Events {
				if !e.Voids.IsZero() {
					voids++
				}
			}
			if v := event.Join(track).Verdict(); v.Status != tt.want || voids != tt.voids {
				t.Errorf("%s, %d named; want %s, %d: %s", v.Status, voids, tt.want, tt.voids, tt.why)
			}
		})
	}
}

// An unknown number is an empty list without a fault; in batch access it is error 12.
func TestTrapUnknownNumber(t *testing.T) {
	bodies := map[string]string{
		"single":        `<OperationHistoryData/>`,
		"batch":         `<answerByTicketResponse><value><Item Barcode="19600064000138"><Error ErrorTypeID="12"/></Item></value></answerByTicketResponse>`,
		"web":           `{"detailedTrackings":[]}`,
		"web, the item": `{"response":[{"trackingItem":{"barcode":"19600064000138","trackingHistoryItemList":[]}}]}`,
	}
	for name, body := range bodies {
		tracks, err := decode(t, carrier.Payload{Body: []byte(body), Number: "19600064000138", Received: received})
		require.NoError(t, err, name)
		require.Len(t, tracks, 1, name)
		require.ErrorIs(t, tracks[0].Err(), event.NotFound, name)
		if tracks[0].Number != "19600064000138" || !tracks[0].Whole.IsZero() {
			t.Errorf("%s: number %s, whole %s", name, tracks[0].Number, tracks[0].Whole)
		}
	}
}

func TestTrapUnknownNumberThatNobodyNames(t *testing.T) {
	for _, body := range []string{`{"detailedTrackings":[]}`, `{"list":[]}`} {
		_, err := decode(t, carrier.Payload{Body: []byte(body), Received: received})
		require.ErrorIs(t, err, carrier.ErrNoNumber, body)
	}
}

// operationType comes as a number or as text, with and without an attribute.
func TestTrapCodesChangeForm(t *testing.T) {
	entry := func(typ, attr string) string {
		return `{"trackingItem":{"barcode":"10100064000019","trackingHistoryItemList":[{"date":"2026-05-01T10:00:00.000+03:00","operationType":` + typ + `,"operationAttr":` + attr + `}]}}`
	}
	want := one(t, entry("8", "2")).Events[0]
	for _, form := range [][2]string{{`"8"`, `"2"`}, {`"08"`, `"02"`}, {`" 8"`, `2`}} {
		got := one(t, entry(form[0], form[1])).Events[0]
		if got.ID != want.ID || got.Status != status.AvailableForPickup {
			t.Errorf("%v reads %s with another identity", form, got.Status)
		}
	}
	for _, none := range []string{`""`, `null`, `0`, `"0"`} {
		if got := one(t, entry("2", none)).Events[0]; got.Status != status.Delivered || got.Native.Sub != "0" {
			t.Errorf("2/%s reads %s as %q", none, got.Status, got.Native.Sub)
		}
	}
}

// Lists with one record, and roots of every age of the site.
func TestTrapOneOrMany(t *testing.T) {
	const item = `{"barcode":"10100064000019","trackingHistoryItemList":[{"date":"2026-05-01T10:00:00.000+03:00","operationType":1,"operationAttr":1}]}`
	for _, body := range []string{
		`{"detailedTrackings":[{"trackingItem":` + item + `}]}`, `{"detailedTrackings":{"trackingItem":` + item + `}}`,
		`{"response":[{"trackingItem":` + item + `}]}`, `{"list":[{"trackingItem":` + item + `}]}`,
		`[{"trackingItem":` + item + `}]`, `{"trackingItem":` + item + `}`, item,
		`{"list":{"trackingItem":` + strings.NewReplacer("[", "", "]", "").Replace(item) + `}}`,
	} {
		if got := one(t, body); got.Number != "10100064000019" || len(got.Events) != 1 || got.Events[0].Status != status.Accepted {
			t.Errorf("%s: %d events", body, len(got.Events))
		}
	}
	if got := one(t, soap(scan{"1", "1", 0, "101000"})); len(got.Events) != 1 {
		t.Errorf("one record gives %d events", len(got.Events))
	}
}

// Prefixes change and may be missing: elements are told by their local names.
func TestTrapPrefixes(t *testing.T) {
	plain := soap(scan{"1", "1", 0, "101000"}, scan{"2", "1", 1, "190000"})
	prefixed := strings.NewReplacer("</", "</x:", "<", "<x:").Replace(plain)
	prefixed = strings.Replace(prefixed, "<x:OperationHistoryData>", `<x:OperationHistoryData xmlns:x="http://russianpost.org/operationhistory/data">`, 1)
	if diff := cmp.Diff(one(t, plain), one(t, prefixed), stamps); diff != "" {
		t.Errorf("(-plain +prefixed):\n%s", diff)
	}
}

// futurePathList is a forecast and hiddenHistoryList is held back: neither is history.
func TestTrapFuturePathIsNoHistory(t *testing.T) {
	body, err := os.ReadFile(fixtures + "/web-waiting.json")
	require.NoError(t, err)
	require.Contains(t, string(body), `"futurePathList": [{"date"`)
	track := one(t, string(body))
	if v := event.Join(track).Verdict(); v.Status != status.AvailableForPickup || len(track.Events) != 4 {
		t.Errorf("%d events, %s; want 4, waiting", len(track.Events), v.Status)
	}
}

// Batch access writes its names in either case.
func TestTrapEitherCase(t *testing.T) {
	const upper = `<answerByTicketResponse><value><Item Barcode="10100064000019"><Operation OperTypeID="2" OperCtgID="1" DateOper="01.05.2026 10:00:00" IndexOper="101000"/></Item></value></answerByTicketResponse>`
	lower := strings.NewReplacer("Item", "item", "<Operation", "<operation").Replace(upper)
	if diff := cmp.Diff(one(t, upper), one(t, lower), stamps); diff != "" {
		t.Errorf("(-upper +lower):\n%s", diff)
	}
}

// The carrier's own sample of batch access leaves an Item open.
func TestTrapSampleIsNotWellFormed(t *testing.T) {
	body, err := os.ReadFile(fixtures + "/batch-sample-open-item.xml")
	require.NoError(t, err)
	tracks, err := decode(t, carrier.Payload{Body: body})
	require.NoError(t, err)
	require.Len(t, tracks, 2)
	if len(tracks[0].Events) != 2 || len(tracks[1].Events) != 1 {
		t.Errorf("%d and %d events, want 2 and 1: no item may take another's", len(tracks[0].Events), len(tracks[1].Events))
	}
}

// "Arrived at place of handover" waits to be collected; a courier may still carry it out.
func TestTrapPlaceOfHandover(t *testing.T) {
	if v := verdict(t, soap(scan{"8", "2", 0, "190000"})); v.Status != status.AvailableForPickup {
		t.Errorf("8/2: %s, want available_for_pickup", v.Status)
	}
	if v := verdict(t, soap(scan{"8", "2", 0, "190000"}, scan{"8", "15", 1, "190000"})); v.Status != status.OutForDelivery {
		t.Errorf("8/2, 8/15: %s, want out_for_delivery", v.Status)
	}
}

// "Returned by customs" may mean back to the post: it opens no return.
func TestTrapReturnedByCustoms(t *testing.T) {
	v := verdict(t, soap(scan{"11", "", 0, "101000"}, scan{"14", "2", 1, "101000"}))
	if v.Status != status.Exception || v.Leg != event.LegOut {
		t.Errorf("%s on leg %s; want exception on the way out", v.Status, v.Leg)
	}
}

// Type 42 is the second failed attempt, with the attributes of type 12.
func TestTrapSecondAttempt(t *testing.T) {
	for attr := 1; attr <= 30; attr++ {
		a := fmt.Sprint(attr)
		first, second := read(t, "12", a), read(t, "42", a)
		if first.Status != second.Status || first.Reason != second.Reason && attr != 10 { // 10: "not there", "not available"
			t.Errorf("attribute %s: first %s %s, second %s %s", a, first.Status, first.Reason, second.Status, second.Reason)
		}
	}
}

// Destroyed and taken over are final; lost is not, it gets found.
func TestTrapFinished(t *testing.T) {
	for typ, final := range map[string]bool{"16": true, "17": true, "18": false, "15": false} {
		if v := verdict(t, soap(scan{"1", "1", 0, "101000"}, scan{typ, "0", 1, "101000"})); v.Status != status.Exception || v.Final != final {
			t.Errorf("type %s: %s, final %t; want exception, %t", typ, v.Status, v.Final, final)
		}
	}
}

// Partial handover leaves the rest open.
func TestTrapPartialHandover(t *testing.T) {
	if v := verdict(t, soap(scan{"48", "0", 0, "101000"})); v.Status != status.Delivered || v.Detail != status.Partial || v.Final {
		t.Errorf("%s %s, final %t; want delivered in part, open", v.Status, v.Detail, v.Final)
	}
}

// Events of a money order have their own types: 2 there is no handover.
func TestTrapMoneyOrderIsNoOperation(t *testing.T) {
	body, err := os.ReadFile(fixtures + "/cod.xml")
	require.NoError(t, err)
	_, err = decode(t, carrier.Payload{Body: body})
	require.ErrorIs(t, err, carrier.ErrNoNumber, "the number in the body is that of the money order")
	tracks, err := decode(t, carrier.Payload{Body: body, Number: "19020564000023"})
	require.NoError(t, err)
	for _, e := range tracks[0].Events {
		if e.Status != status.Info {
			t.Errorf("%s/%s reads %s, want a note", e.Native.Code, e.Native.Sub, e.Status)
		}
	}
}

// The same scan told by single access, batch access and the site is one event.
func TestSameScanOverAllInterfaces(t *testing.T) {
	a := one(t, soap(scan{"8", "2", 0, "190000"}))
	b := one(t, `<answerByTicketResponse><value><Item Barcode="10100064000019"><Operation OperTypeID="8" OperCtgID="2" DateOper="01.05.2026 10:00:00" IndexOper="190000"/></Item></value></answerByTicketResponse>`)
	c := one(t, `{"trackingItem":{"barcode":"10100064000019","trackingHistoryItemList":[{"date":"2026-05-01T10:00:00.000+03:00","operationType":8,"operationAttr":2,"index":"190000"}]}}`)
	if s := event.Join(a, b, c); len(s.Tracks) != 1 || len(s.Tracks[0].Events) != 1 {
		t.Errorf("%d tracks with %d events, want one of each", len(s.Tracks), len(s.Tracks[0].Events))
	}
}

func TestStorageTerms(t *testing.T) {
	days := map[string]int{"27": 25, "28": 5, "33": 23, "35": 10, "42": 1, "43": 2, "56": 2}
	for attr, left := range days {
		track := one(t, soap(scan{"8", "2", 0, "190000"}, scan{"8", attr, 1, "190000"}))
		want := []event.Promise{{Kind: event.PromiseCollection, End: event.On(2026, 5, 1+left), Seen: track.Events[0].Seen}}
		if diff := cmp.Diff(want, track.Promises, stamps); diff != "" {
			t.Errorf("8/%s (-want +got):\n%s", attr, diff)
		}
		if v := event.Join(track).Verdict(); v.Status != status.AvailableForPickup {
			t.Errorf("8/%s: %s; a reminder moves nothing", attr, v.Status)
		}
	}
	if track := one(t, soap(scan{"8", "10", 0, "190000"})); len(track.Promises) > 0 {
		t.Error("8/10 names no day")
	}
}

func TestFailures(t *testing.T) {
	ticket := func(code string) string {
		return `<answerByTicketResponse><error ErrorTypeID="` + code + `" ErrorName="ПРИМЕРОВ"/></answerByTicketResponse>`
	}
	fault := func(detail string) string {
		return `<Envelope><Body><Fault><Code><Value>S:Receiver</Value></Code><Reason><Text>ПРИМЕРОВ</Text></Reason><Detail><` + detail + `>ПРИМЕРОВ</` + detail + `></Detail></Fault></Body></Envelope>`
	}
	bare := func(code string) string {
		return `<Envelope><Body><Fault><Code><Value>` + code + `</Value></Code></Fault></Body></Envelope>`
	}
	tests := []struct {
		name, body, code string
		retry            carrier.Retry
		why              string
	}{
		{"login", fault("AuthorizationFaultReason"), "AuthorizationFaultReason", carrier.RetryLogin, "the credentials"},
		{"history", fault("OperationHistoryFaultReason"), "OperationHistoryFaultReason", carrier.RetryLater, "the history could not be got"},
		{"language", fault("LanguageFaultReason"), "LanguageFaultReason", carrier.RetryNo, "the request is wrong"},
		{"receiver", bare("S:Receiver"), "S:Receiver", carrier.RetryLater, "their side"},
		{"sender", bare("S:Sender"), "S:Sender", carrier.RetryNo, "our side"},
		{"no prefix", bare("Receiver"), "Receiver", carrier.RetryLater, "their side"},
		{"ticket 3", ticket("3"), "3", carrier.RetryLogin, "login"},
		{"ticket 6", ticket("6"), "6", carrier.RetryLater, "not ready yet"},
		{"ticket 16", ticket("16"), "16", carrier.RetryLater, "internal error"},
		{"ticket 17", ticket("17"), "17", carrier.RetryNo, "this ticket has expired: a new one is needed"},
		{"ticket 18", ticket("18"), "18", carrier.RetryLater, "another request was running"},
		{"ticket 20", ticket("20"), "20", carrier.RetryNo, "language"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := decode(t, carrier.Payload{Body: []byte(tt.body), Number: "10100064000019"})
			var remote *carrier.RemoteError
			require.ErrorAs(t, err, &remote)
			if remote.Code != tt.code || remote.Retry != tt.retry {
				t.Errorf("%s, retry %s; want %s, %s: %s", remote.Code, remote.Retry, tt.code, tt.retry, tt.why)
			}
			require.NotContains(t, err.Error(), "ПРИМЕРОВ", "the carrier's message may be personal")
		})
	}
}

func TestCountries(t *testing.T) {
	tests := []struct{ id, want, why string }{
		{"643", "RU", "Russia"}, {"4", "AF", "leading zeros are lost in a number"}, {"004", "AF", "or kept"}, {"894", "ZM", "the last"},
		{"0", "", "not said"}, {"999", "", "no country"}, {"x", "", "no number"}, {"KZ", "KZ", "the letters themselves"}, {"kz", "", "no letters of a country"},
	}
	for _, tt := range tests {
		track := one(t, `{"trackingItem":{"barcode":"10100064000019","trackingHistoryItemList":[{"date":"2026-05-01T10:00:00.000+03:00","operationType":8,"countryId":"`+tt.id+`"}]}}`)
		if got := track.Events[0].Place.Country; got != tt.want {
			t.Errorf("countryId %q is %q, want %q: %s", tt.id, got, tt.want, tt.why)
		}
	}
	for code, want := range map[string]string{"de": "DE", "DE": "DE", "Germany": "DE", "": "DE"} {
		body := strings.Replace(soap(scan{typ: "8", attr: "0"}), "<OperationAddress>", `<CountryOper><Id>276</Id><Code2A>`+code+`</Code2A></CountryOper><OperationAddress>`, 1)
		if got := one(t, body).Events[0].Place.Country; got != want {
			t.Errorf("Code2A %q is %q, want %q: it says what it is in any case, else the number does", code, got, want)
		}
	}
}

func TestDetect(t *testing.T) {
	tests := []struct {
		name, number string
		want         carrier.Confidence
		why          string
	}{
		{"S10 of Russia", "RA604000170RU", carrier.Certain, "the check digit holds"},
		{"fourteen digits", "10100064000019", carrier.Weak, "others use fourteen digits too"},
		{"printed form", "101000 64 00001 9", carrier.Weak, "as on a receipt"},
		{"S10 of China", "LX604000339CN", carrier.No, "another post's, though it may be on its way to Russia"},
		{"nothing", "", carrier.No, "nothing"},
	}
	for _, tt := range tests {
		if got := adapter(t).Detect(tt.number); got != tt.want {
			t.Errorf("%s: Detect(%q) = %s, want %s: %s", tt.name, tt.number, got, tt.want, tt.why)
		}
	}
}

func TestWeight(t *testing.T) {
	tests := []struct {
		mass string
		want int
		why  string
	}{
		{"1250", 1250, "grams"}, {"", 0, "not said"}, {"0", 0, "not weighed"}, {"1.5", 0, "no grams"}, {"12345678901", 0, "no parcel"},
	}
	for _, tt := range tests {
		body := strings.Replace(soap(scan{"1", "1", 0, "101000"}), "</Barcode>", "</Barcode><Mass>"+tt.mass+"</Mass>", 1)
		if got := one(t, body).WeightGrams; got != tt.want {
			t.Errorf("%q is %d g, want %d: %s", tt.mass, got, tt.want, tt.why)
		}
	}
}

// An attribute alone often says nothing to a reader.
func TestTrapTextIsTypeAndAttribute(t *testing.T) {
	tests := []struct{ name, typ, attr, want, why string }{
		{"both", "Прием", "Единичный", "Прием, Единичный", "\"single\" does not say what happened"},
		{"said twice", "Вручение", "Вручение адресату", "Вручение адресату", "the attribute begins with the type"},
		{"no attribute", "Прием", "", "Прием", "many operations have none"},
		{"no type", "", "Единичный", "Единичный", "all that is said"},
		{"neither", "", "", "", "nothing is made up"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			track := one(t, `<OperationHistoryData><historyRecord><ItemParameters><Barcode>RA644000001RU</Barcode></ItemParameters><OperationParameters>`+
				`<OperType><Id>1</Id><Name>`+tt.typ+`</Name></OperType><OperAttr><Id>1</Id><Name>`+tt.attr+`</Name></OperAttr>`+
				`<OperDate>2026-05-01T10:00:00.000+03:00</OperDate></OperationParameters></historyRecord></OperationHistoryData>`)
			if got := track.Events[0].Native.Text.Reveal(); got != tt.want {
				t.Errorf("%q, want %q: %s", got, tt.want, tt.why)
			}
		})
	}
}
