package spsr_test

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/replay"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// same compares what go-cmp cannot look into.
var same = cmp.Comparer(func(a, b event.Stamp) bool { return a == b })

// load reads a fixture.
func load(t testing.TB, name string) carrier.Payload {
	t.Helper()
	body, err := os.ReadFile(filepath.Join(fixtures, name))
	require.NoError(t, err)
	meta, err := replay.ReadMeta(os.DirFS(fixtures), name)
	require.NoError(t, err)
	return carrier.Payload{Body: body, Number: meta.Number, Received: meta.Received}
}

// tracks decodes a fixture by way of the registry.
func tracks(t testing.TB, name string) []event.Track {
	t.Helper()
	got, err := registry(t).Decode(spsr.ID, load(t, name))
	require.NoError(t, err, name)
	return got
}

func only(t testing.TB, name string) event.Track {
	t.Helper()
	got := tracks(t, name)
	require.Len(t, got, 1, name)
	return got[0]
}

func TestVerdicts(t *testing.T) {
	tests := []struct {
		fixture string
		want    event.Verdict // Status, Detail, Reason, Final and Leg only
		why     string
	}{
		{"happy-courier.xml", event.Verdict{Status: status.Delivered, Final: true}, "the plain way"},
		{"happy-computed.xml", event.Verdict{Status: status.Delivered, Final: true}, "the codes with an underscore"},
		{"cross-border-customs.xml", event.Verdict{Status: status.Delivered, Final: true}, "customs on both sides, nothing wrong"},
		{"cross-border-partner.xml", event.Verdict{Status: status.Delivered, Final: true}, "the partner network's codes"},
		{"locker.xml", event.Verdict{Status: status.Delivered, Final: true}, "collected from the locker"},
		{"locker-troubles.xml", event.Verdict{Status: status.AttemptFailed, Reason: status.SizeOrWeight}, "the last of three failures"},
		{"office-pickup.xml", event.Verdict{Status: status.Delivered, Final: true}, "collected at the office"},
		{"office-pickup-agreed.xml", event.Verdict{Status: status.AvailableForPickup}, "arranged, then ready"},
		{"refused-returned.xml", event.Verdict{Status: status.Returned, Final: true, Leg: event.LegReturn}, "Bitrix calls event 5 a problem"},
		{"return-by-partner.xml", event.Verdict{Status: status.Returned, Final: true, Leg: event.LegReturn}, "Bitrix calls event 27 handed over"},
		{"return-ends-as-delivered.xml", event.Verdict{Status: status.Returned, Final: true, Leg: event.LegReturn}, "delivered after a return was opened is delivered to the sender"},
		{"storage-expired-returned.xml", event.Verdict{Status: status.Returned, Final: true, Leg: event.LegReturn}, "Bitrix calls event 114 handed over"},
		{"partial-goods.xml", event.Verdict{Status: status.Delivered, Detail: status.Partial}, "the rest is still on its way somewhere"},
		{"partial-pieces.xml", event.Verdict{Status: status.Delivered, Final: true}, "the missing piece came a day later"},
		{"delivered-damaged.xml", event.Verdict{Status: status.Delivered, Reason: status.Damaged, Final: true}, "delivered, and damaged"},
		{"lost.xml", event.Verdict{Status: status.Exception, Reason: status.Lost}, "lost parcels get found: not final"},
		{"lost-and-found.xml", event.Verdict{Status: status.InTransit, Detail: status.ArrivedDestinationFacility}, "found"},
		{"disposed.xml", event.Verdict{Status: status.Exception, Reason: status.Destroyed, Final: true}, "nothing is left"},
		{"call-failures.xml", event.Verdict{Status: status.InTransit, Detail: status.ArrivedDestinationFacility}, "calls move nothing"},
		{"refused-by-phone.xml", event.Verdict{Status: status.Exception, Reason: status.SenderRequest}, "refused, then stopped"},
		{"attempts.xml", event.Verdict{Status: status.Delivered, Final: true}, "the sixth try"},
		{"slots.xml", event.Verdict{Status: status.InTransit, Detail: status.ArrivedDestinationFacility}, "slots move nothing"},
		{"two-pieces.xml", event.Verdict{Status: status.Delivered, Detail: status.Partial}, "one of two"},
		{"piece-of-two-names.xml", event.Verdict{Status: status.Delivered, Final: true}, "one piece, though it has two barcodes"},
		{"cod-payout.xml", event.Verdict{Status: status.Delivered, Final: true}, "money to the shop reopens nothing"},
		{"newest-first.xml", event.Verdict{Status: status.Delivered, Final: true}, "order is ours"},
		{"english.xml", event.Verdict{Status: status.Delivered, Reason: status.Damaged, Final: true}, "read by code alone"},
		{"public-delivered.xml", event.Verdict{Status: status.Delivered, Final: true}, "the other numbering"},
		{"public-office.xml", event.Verdict{Status: status.AvailableForPickup, Detail: status.AtCarrierFacility}, "the other numbering"},
		{"info-delivered.xml", event.Verdict{Status: status.Delivered, Final: true}, "CurState"},
		{"legacy-delivered.xml", event.Verdict{Status: status.Delivered, Final: true}, "milestones"},
		{"legacy-delivery-unsigned.xml", event.Verdict{Status: status.InTransit, Detail: status.DepartedFacility}, "neither day nor person: not delivered for sure"},
		{"legacy-undelivered.xml", event.Verdict{Status: status.AttemptFailed}, "two tries"},
	}
	for _, tt := range tests {
		v := event.Join(only(t, tt.fixture)).Verdict()
		got := event.Verdict{Status: v.Status, Detail: v.Detail, Reason: v.Reason, Final: v.Final, Leg: v.Leg}
		if diff := cmp.Diff(tt.want, got, same); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", tt.fixture, tt.why, diff)
		}
	}
}

// "Не доставлено" contains "доставлено", whatever the case.
func TestCurState(t *testing.T) {
	tests := []struct {
		text string
		want status.Status
		why  string
	}{
		{"Обработка", status.Registered, "in process may be no more than the label"},
		{"Доставлено", status.Delivered, "the plain word"},
		{"ДОСТАВЛЕНО.", status.Delivered, "case and a stop"},
		{"Отправление доставлено получателю", status.Delivered, "more words"},
		{"Не доставлено", status.AttemptFailed, "contains the word for delivered"},
		{"НЕ ДОСТАВЛЕНО", status.AttemptFailed, "in capitals"},
		{"Отправление не&#160;доставлено", status.AttemptFailed, "a blank that does not break"},
		{"Недоставлено", status.AttemptFailed, "written as one"},
		{"Не доставлено, будет доставлено завтра", status.Unknown, "both are said"},
		{"Доставлено частично", status.Unknown, "the word is turned"},
		{"Возврат: доставлено отправителю", status.Unknown, "to whom is turned"},
		{"Доставлено? Не ясно", status.Unknown, "a not that belongs elsewhere"},
		{"Доставлено, не", status.Unknown, "a not that belongs nowhere"},
		{"Доставлен", status.Unknown, "not one of the three"},
		{"Выдано курьеру", status.Unknown, "not one of the three"},
		{"Delivered", status.Unknown, "texts are not translated"},
		{"Д", status.Unknown, "shorter than any word looked for"},
	}
	for _, tt := range tests {
		body := `<root><GetInvoiceInfo><Invoice ShipmentNumber="201630201762" CurState="` + tt.text + `" DeliveryDT="2015-05-20T13:05:00.000"/></GetInvoiceInfo></root>`
		got, err := registry(t).Decode(spsr.ID, carrier.Payload{Body: []byte(body)})
		require.NoError(t, err)
		e := got[0].Events[0]
		if e.Status != tt.want {
			t.Errorf("%q: %s, want %s: %s", tt.text, e.Status, tt.want, tt.why)
		}
		unmapped := errors.Is(got[0].Err(), event.UnmappedCode)
		if known := tt.want != status.Unknown; unmapped == known || (e.Rule != "") != known {
			t.Errorf("%q: unmapped %t, rule %q", tt.text, unmapped, e.Rule)
		}
		if e.At.String() != "2015-05-20T13:05:00+03:00" {
			t.Errorf("%q: at %s", tt.text, e.At)
		}
	}
}

func TestMoscowClocks(t *testing.T) {
	want := []string{
		"2010-07-01T12:00:00+04:00", // summer time
		"2010-12-01T12:00:00+03:00", // winter time
		"2013-01-15T12:00:00+04:00", // permanent summer time
		"2014-10-25T23:59:59+04:00", // its last day
		"2014-10-26T01:30:00+04:00", // the hour that came twice: the first, and an issue
		"2014-10-26T12:00:00+03:00",
		"2015-07-01T12:00:00+03:00",
	}
	track := only(t, "moscow-clocks.xml")
	var got []string
	for _, e := range track.Events {
		got = append(got, e.At.String())
		if e.At.Zone() != event.ZoneCarrier {
			t.Errorf("%s: the zone is an assumption, got %s", e.At, e.At.Zone())
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if !errors.Is(track.Err(), event.ZoneAmbiguous) {
		t.Errorf("the hour that came twice is told: %v", track.Err())
	}
}

func TestPromises(t *testing.T) {
	day := func(y int, m time.Month, d int, k event.PromiseKind) event.Promise {
		return event.Promise{Kind: k, Start: event.On(y, m, d), End: event.On(y, m, d)}
	}
	moscow := time.FixedZone("", 3*3600)
	by := func(at time.Time, k event.PromiseKind) event.Promise {
		return event.Promise{Kind: k, End: event.At(at, event.ToSecond, event.ZoneCarrier)}
	}
	tests := []struct {
		fixture string
		track   int
		want    []event.Promise
		why     string
	}{
		{"info-in-process.xml", 0, []event.Promise{day(2015, 5, 29, event.PromiseDelivery)}, "AgreedDate"},
		{"extmon.xml", 0, []event.Promise{by(time.Date(2016, 2, 4, 18, 0, 0, 0, moscow), event.PromiseDelivery)}, "DeliveryDateWaitFor, by then"},
		{"extmon.xml", 1, []event.Promise{day(2016, 2, 5, event.PromiseDelivery)}, "a midnight means the day"},
		{"extmon.xml", 2, nil, "empty"},
		{"slots.xml", 0, []event.Promise{day(2016, 1, 14, event.PromiseDelivery), day(2016, 1, 15, event.PromiseDelivery)}, "event 6 names the day in its text"},
		{"slot-without-day.xml", 0, nil, "the template's slot is empty"},
		{"slot-without-day.xml", 1, nil, "no such day"},
		{"happy-courier.xml", 0, []event.Promise{day(2015, 3, 16, event.PromiseDispatch)}, "the planned dispatch"},
		{"legacy-planned.xml", 0, []event.Promise{day(2009, 8, 25, event.PromiseDispatch)}, "PlanningPost"},
	}
	for _, tt := range tests {
		got := tracks(t, tt.fixture)[tt.track].Promises
		for i := range got {
			got[i].Seen = event.Span{}
		}
		if diff := cmp.Diff(tt.want, got, same); diff != "" {
			t.Errorf("%s[%d]: %s (-want +got):\n%s", tt.fixture, tt.track, tt.why, diff)
		}
	}
	if track := tracks(t, "slot-without-day.xml")[1]; !errors.Is(track.Err(), event.UnreadableTime) {
		t.Errorf("an unreadable day in the text is told: %v", track.Err())
	}
}

// The plan of a dispatch is a note in the timeline and may lie ahead.
func TestPlannedDispatchAhead(t *testing.T) {
	body := monitor(t, "201630201762", element(0, "_PLPST", "105", "", "Планируемая отправка."))
	body = bytes.Replace(body, []byte("2016-03-01T00:00"), []byte("2016-03-09T15:00"), 1)
	received := time.Date(2016, 3, 1, 0, 0, 0, 0, time.UTC)
	got, err := registry(t).Decode(spsr.ID, carrier.Payload{Body: body, Received: received})
	require.NoError(t, err)
	require.NoError(t, got[0].Err(), "a plan is no event of the future")
	p, ok := event.Join(got...).Promise(event.PromiseDispatch)
	if !ok || p.End.String() != "2016-03-09T15:00:00+03:00" || got[0].Events[0].Status != status.Info {
		t.Errorf("%v %t, %s", p, ok, got[0].Events[0].Status)
	}
}

func TestRefsAndPieces(t *testing.T) {
	tests := []struct {
		fixture string
		refs    []event.Ref
		pieces  int
		why     string
	}{
		{"happy-courier.xml", []event.Ref{{Kind: event.RefOrder, Value: "R-20391"}, {Kind: event.RefPiece, Value: "201630202028"}}, 1, "SPSR's barcode is the only name of the piece"},
		{"piece-of-two-names.xml", []event.Ref{{Kind: event.RefOrder, Value: "K-9"}, {Kind: event.RefPartner, Value: "201630207894"}, {Kind: event.RefPiece, Value: "K-9-1"}}, 1, "one piece, two barcodes"},
		{"piece-by-client-barcode.xml", []event.Ref{{Kind: event.RefOrder, Value: "K-10"}, {Kind: event.RefPiece, Value: "K-10-1"}}, 1, "the client's barcode"},
		{"two-pieces.xml", []event.Ref{{Kind: event.RefOrder, Value: "M-1"}}, 2, "pieces that events name need no reference"},
		{"info-delivered.xml", []event.Ref{{Kind: event.RefOrder, Value: "G-1"}, {Kind: event.RefPiece, Value: "201630220022"}}, 1, "PieceID"},
	}
	for _, tt := range tests {
		track := only(t, tt.fixture)
		if diff := cmp.Diff(tt.refs, track.Refs); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", tt.fixture, tt.why, diff)
		}
		if got := len(event.Join(track).Verdict().Pieces); got != tt.pieces {
			t.Errorf("%s: %d pieces, want %d: %s", tt.fixture, got, tt.pieces, tt.why)
		}
	}
}

func TestSigner(t *testing.T) {
	body := monitor(t, "201630201762",
		`<event Date="2016-03-01T10:00:00.000" EventStrCode="PM2LD" EventNumCode="122" Cosignee="Ivanov"/>`,
		`<event Date="2016-03-01T11:00:00.000" EventStrCode="INDLV" EventNumCode="37" Cosignee="Petrov"/>`,
		`<event Date="2016-03-01T12:00:00.000" EventStrCode="RIDLV" EventNumCode="5" Cosignee="Store"/>`,
		`<event Date="2016-03-01T13:00:00.000" EventStrCode="INDLV" EventNumCode="200" Cosignee="Someone"/>`)
	want := []event.Sensitive{"", "Petrov", "Store", "Someone"} // a courier's run is signed by nobody; an unknown code keeps all
	for i, e := range decode(t, body) {
		if e.Proof.SignedBy != want[i] {
			t.Errorf("event %d: signed by %q, want %q", i, e.Proof.SignedBy.Reveal(), want[i].Reveal())
		}
	}
}

// What one charset says, all say: the events of the same answer are equal.
func TestCharsets(t *testing.T) {
	want := only(t, "no-prolog-utf8.xml")
	for _, name := range []string{"no-prolog-1251.xml", "utf8-under-1251-prolog.xml", "bom-utf8.xml"} {
		got := only(t, name)
		if diff := cmp.Diff(want.Events, got.Events, same); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if got := only(t, "utf8-under-1251-prolog.xml"); !errors.Is(got.Err(), event.CharsetGuess) {
		t.Errorf("a prolog that lies is told: %v", got.Err())
	}
	if want.Events[1].Proof.SignedBy != "Ёлкин" || want.Events[0].Place.City != "Орёл" {
		t.Errorf("%+v", want.Events)
	}
}

func TestUnknownCodesStay(t *testing.T) {
	track := only(t, "unknown-codes.xml")
	byText := map[event.Sensitive]event.Event{}
	for _, e := range track.Events {
		byText[e.Native.Text] = e
	}
	tests := []struct {
		text      event.Sensitive
		code, sub string
		want      status.Status
	}{
		{"Новое событие", "INNEW", "181", status.Unknown},
		{"Номер без строки", "182", "182", status.Unknown},
		{"Прозвон", "IN3CC", "179", status.Unknown},
		{"Без кода", "", "", status.Unknown},
		{"Отправление покинуло офис SPSR.", "PM2PP", "177", status.InTransit},
	}
	for _, tt := range tests {
		e := byText[tt.text]
		if e.Native.Code != tt.code || e.Native.Sub != tt.sub || e.Status != tt.want {
			t.Errorf("%s: %s/%s %s", tt.text.Reveal(), e.Native.Code, e.Native.Sub, e.Status)
		}
	}
	if len(track.Events) != 9 {
		t.Errorf("%d events, want all 9", len(track.Events))
	}
	var unmapped []string
	for _, i := range track.Issues {
		if i.Kind == event.UnmappedCode {
			unmapped = append(unmapped, i.Value)
		}
	}
	if diff := cmp.Diff([]string{"", "182/182", "CLCDR/176", "IN3CC/179", "INDLV/160/140", "INNEW/181"}, unmapped); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// An event that says nothing at all is kept and told.
func TestEmptyEvent(t *testing.T) {
	got, err := registry(t).Decode(spsr.ID, carrier.Payload{Body: monitor(t, "1", `<event/>`, `<event DeliveryNumCode="50"/>`)})
	require.NoError(t, err)
	if len(got[0].Events) != 2 {
		t.Errorf("%d events", len(got[0].Events))
	}
	values := map[event.IssueKind][]string{}
	for _, i := range got[0].Issues {
		values[i.Kind] = append(values[i.Kind], i.Value)
	}
	want := map[event.IssueKind][]string{event.MissingField: {"EventStrCode", "time"}, event.UnmappedCode: {"//50"}} // no string, no number, a receipt
	if diff := cmp.Diff(want, values); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestEmptyHistories(t *testing.T) {
	got := tracks(t, "empty-events.xml")
	require.Len(t, got, 3)
	for i, whole := range []bool{false, false, true} {
		if got[i].Whole.IsZero() == whole {
			t.Errorf("track %d: whole %s: an empty history withdraws nothing", i, got[i].Whole)
		}
		if err := got[i].Err(); err != nil {
			t.Errorf("track %d: %v", i, err)
		}
	}
	if track := only(t, "public-empty.xml"); track.Number != "201630210238" || !track.Whole.IsZero() || len(track.Events) != 0 {
		t.Errorf("%v", track)
	}
}

// Personal data of a body reaches no error and no issue text.
func TestNothingPersonalInErrors(t *testing.T) {
	for _, name := range []string{"unknown-codes.xml", "times-unreadable.xml", "slot-without-day.xml", "info-odd-states.xml"} {
		for _, track := range tracks(t, name) {
			err := track.Err()
			if err == nil {
				continue
			}
			// All personal data in these fixtures is Cyrillic, and errors quote in ASCII.
			if text := err.Error(); strings.ContainsFunc(text, func(r rune) bool { return r >= 0x80 }) || strings.Contains(text, `\u`) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

func TestGoods(t *testing.T) {
	track := tracks(t, "info-in-process.xml")[0]
	if track.Service != "PelOn" || track.Items != 2 || track.WeightGrams != 5500 {
		t.Errorf("service %q, %d items, %d g", track.Service, track.Items, track.WeightGrams)
	}
	want := event.Place{City: "Тверь", Region: "Тверская обл.", PostalCode: "170000", Country: "RU"}
	if track.Destination != want {
		t.Errorf("destination %+v", track.Destination)
	}
	if odd := tracks(t, "info-odd-states.xml")[5]; odd.WeightGrams != 0 || odd.Items != 1 || !errors.Is(odd.Err(), event.UnreadableData) {
		t.Errorf("a weight that is none is told: %d g, %v", odd.WeightGrams, odd.Err())
	}
}
