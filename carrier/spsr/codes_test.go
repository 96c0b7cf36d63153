package spsr_test

import (
	"encoding/csv"
	"fmt"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding/charmap"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// reading is what a code means.
type reading struct {
	Status status.Status
	Detail status.Detail
	Reason status.Reason
}

// meanings are the dictionary read by its wording, gathered by what happened to the parcel and not in
// the order of the table, so that two rows that change places cannot change them here as well.
var meanings = []struct {
	name    string
	means   reading
	numbers []int
	why     string
}{
	{"data", reading{Status: status.Registered, Detail: status.LabelCreated}, []int{54}, "only data came"},
	{"plan", reading{Status: status.Info}, []int{105}, "what is planned has not happened"},
	{"picked up", reading{Status: status.Accepted, Detail: status.PickedUp}, []int{48}, "it left the sender's store"},
	{"taken in", reading{Status: status.Accepted}, []int{50}, "the first office has it"},
	{"left", reading{Status: status.InTransit, Detail: status.DepartedFacility}, []int{41, 106, 108}, "left an office or a transit point"},
	{"arrived on the way", reading{Status: status.InTransit, Detail: status.ArrivedFacility}, []int{30, 42, 107}, "a hub, a terminal, a transit point"},
	{"arrived at the end", reading{Status: status.InTransit, Detail: status.ArrivedDestinationFacility}, []int{26, 49}, "the office of the destination"},
	{"ready for the courier", reading{Status: status.InTransit, Detail: status.AtDeliveryDepot}, []int{51, 109}, "ready for delivery is not ready for pickup"},
	{"customs has it", reading{Status: status.InTransit, Detail: status.CustomsPresented}, []int{12, 33}, "arrived in the customs area: nothing is wrong"},
	{"customs works", reading{Status: status.InTransit, Detail: status.CustomsProcessing}, []int{47}, "in export clearance"},
	{"customs released it", reading{Status: status.InTransit, Detail: status.CustomsCleared}, []int{13, 39, 43}, "passed"},
	{"flight booked", reading{Status: status.InTransit, Detail: status.Processing}, []int{46}, "booked is not departed"},
	{"left its country", reading{Status: status.InTransit, Detail: status.DepartedOriginCountry}, []int{45}, "sent to Russia"},
	{"another carrier", reading{Status: status.InTransit, Detail: status.HandedToPartner}, []int{29, 44}, "contractor, third party"},
	{"moves, no more is said", reading{Status: status.InTransit}, []int{34, 40}, "passed to an office; on the way to a locker"},
	{"with the courier", reading{Status: status.OutForDelivery}, []int{3, 14, 122}, "issued to the courier"},
	{"waits in an office", reading{Status: status.AvailableForPickup, Detail: status.AtCarrierFacility}, []int{1}, "an office of SPSR"},
	{"waits in a locker", reading{Status: status.AvailableForPickup, Detail: status.AtLocker}, []int{31}, "in the locker"},
	{"waits somewhere", reading{Status: status.AvailableForPickup}, []int{8}, "ready for self-pickup, not said where"},
	{"delivered", reading{Status: status.Delivered}, []int{15, 37, 55, 56, 57, 58, 59, 60, 61, 92, 93, 112, 116}, "what the receipts mean is not published, that it was delivered is"},
	{"delivered broken", reading{Status: status.Delivered, Reason: status.Damaged}, []int{16}, "delivered, and a case of damage"},
	{"goods in part", reading{Status: status.Delivered, Detail: status.Partial}, []int{17, 100, 150}, "part of the goods: not the end"},
	{"pieces in part", reading{Status: status.Delivered, Detail: status.Partial, Reason: status.Incomplete}, []int{62}, "pieces are missing"},
	{"returned", reading{Status: status.Returned}, []int{5, 27, 114}, "delivered to the sender"},
	{"return opened", reading{Status: status.Returning, Detail: status.ReturnPrepared}, []int{28, 52, 113}, "opened, not yet moving"},
	{"lost", reading{Status: status.Exception, Reason: status.Lost}, []int{25, 117}, "may be found again"},
	{"destroyed", reading{Status: status.Exception, Reason: status.Destroyed}, []int{175}, "disposed of: the end"},
	{"storage over", reading{Status: status.Exception, Reason: status.Unclaimed}, []int{38}, "nobody came"},
	{"a problem", reading{Status: status.Exception}, []int{11, 24}, "which one is not said"},
	{"refused, not at the door", reading{Status: status.Exception, Reason: status.Refused}, []int{9, 36, 133, 134, 135, 136, 137, 138, 139, 140, 142}, "no try is told"},
	{"stopped by the sender", reading{Status: status.Exception, Reason: status.SenderRequest}, []int{141}, "the sender asked"},
	{"refused at the door", reading{Status: status.AttemptFailed, Reason: status.Refused}, []int{23, 87, 88, 89, 90, 91, 94}, "not delivered because it was refused"},
	{"not delivered", reading{Status: status.AttemptFailed}, []int{18, 32, 63, 64, 66, 67, 68, 72, 73, 78, 79, 81, 84, 85, 86, 96}, "no reason that we know; 68 wants a call first"},
	{"address", reading{Status: status.AttemptFailed, Reason: status.AddressProblem}, []int{19, 69, 70, 146}, "wrong, without a name, a registered office only"},
	{"closed", reading{Status: status.AttemptFailed, Reason: status.BusinessClosed}, []int{20, 71}, "the recipient's office"},
	{"moved away", reading{Status: status.AttemptFailed, Reason: status.RecipientMoved}, []int{21}, "moved"},
	{"nobody there", reading{Status: status.AttemptFailed, Reason: status.RecipientAbsent}, []int{22, 143, 144}, "home or office"},
	{"not known there", reading{Status: status.AttemptFailed, Reason: status.RecipientUnknown}, []int{65, 147}, "not found; works there no more"},
	{"another day", reading{Status: status.AttemptFailed, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, []int{74}, "the recipient moved the day"},
	{"another place", reading{Status: status.AttemptFailed, Reason: status.RecipientRequest}, []int{75, 76}, "another address; will collect: neither has happened"},
	{"identity or signature", reading{Status: status.AttemptFailed, Reason: status.IdCheckFailed}, []int{77, 82, 97, 99, 104}, "papers, signature, photo not to be had"},
	{"no way in", reading{Status: status.AttemptFailed, Reason: status.NoAccess}, []int{80}, "the building"},
	{"no money", reading{Status: status.AttemptFailed, Reason: status.PaymentDue}, []int{83}, "not ready to pay"},
	{"papers", reading{Status: status.AttemptFailed, Reason: status.DocumentsMissing}, []int{95, 98}, "return documents not ready; no documents"},
	{"locker", reading{Status: status.AttemptFailed, Reason: status.PointUnavailable}, []int{101, 103}, "full, out of order"},
	{"too big for the locker", reading{Status: status.AttemptFailed, Reason: status.SizeOrWeight}, []int{102}, "does not fit"},
	{"stopped at the door", reading{Status: status.AttemptFailed, Reason: status.SenderRequest}, []int{145}, "at the sender's request"},
	{"pieces not together", reading{Status: status.AttemptFailed, Reason: status.Incomplete}, []int{149}, "not delivered because pieces are missing"},
	{"slot agreed", reading{Status: status.Info, Detail: status.DeliveryScheduled}, []int{4, 35, 111}, "a booked slot moves nothing"},
	{"slot moved", reading{Status: status.Info, Detail: status.DeliveryRescheduled}, []int{6}, "a new day moves nothing"},
	{"no slot yet", reading{Status: status.Info, Detail: status.AppointmentPending}, []int{7, 10, 120, 123, 125}, "the recipient was asked, or has to be"},
	{"self-pickup arranged", reading{Status: status.Info}, []int{2, 110}, "not ready yet"},
	{"call failed", reading{Status: status.Info, Reason: status.RecipientUnreachable}, []int{126, 127, 128, 129, 131}, "a failed call is no failed delivery"},
	{"wrong telephone", reading{Status: status.Info, Reason: status.AddressProblem}, []int{124, 130}, "contact data wrong"},
	{"sender asked", reading{Status: status.Info, Detail: status.NotificationSent}, []int{132}, "a query went to the sender"},
	{"address changed", reading{Status: status.Info, Detail: status.DataChanged}, []int{53, 119}, "data only"},
	{"cash paid out", reading{Status: status.Info, Detail: status.PaymentTransferred}, []int{115}, "money to the shop"},
}

// word is one row of the carrier's event list.
type word struct {
	number                     int
	str, code, receipt, naming string // code: str without its underscore
}

// dictionary reads the copy of the carrier's list.
func dictionary(t testing.TB) []word {
	t.Helper()
	f, err := os.Open("testdata/events.csv")
	require.NoError(t, err)
	defer func() { require.NoError(t, f.Close()) }()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	var out []word
	for _, r := range rows[1:] {
		n, err := strconv.Atoi(r[0])
		require.NoError(t, err)
		out = append(out, word{n, r[1], strings.TrimPrefix(r[1], "_"), r[2], r[3]})
	}
	require.Len(t, out, 148)
	return out
}

// expected returns the meaning of each number.
func expected(t testing.TB) map[int]reading {
	t.Helper()
	out := map[int]reading{}
	for _, m := range meanings {
		for _, n := range m.numbers {
			if _, twice := out[n]; twice {
				t.Fatalf("%d has two meanings", n)
			}
			out[n] = m.means
		}
	}
	return out
}

// monitor returns a body of 1.3 in windows-1251 about one invoice with these event elements.
func monitor(t testing.TB, number string, events ...string) []byte {
	t.Helper()
	text := `<?xml version="1.0" encoding="windows-1251"?><root xmlns="http://spsr.ru/webapi/Monitoring/MonInvoiceInfo/1.3"><Result RC="0"/>` +
		`<Invoices><Invoice InvoiceNumber="` + number + `"><events>` + strings.Join(events, "") + `</events></Invoice></Invoices></root>`
	return encode(t, text)
}

// encode writes a text in windows-1251.
func encode(t testing.TB, text string) []byte {
	t.Helper()
	body, err := charmap.Windows1251.NewEncoder().String(text)
	require.NoError(t, err)
	return []byte(body)
}

func element(minute int, str, number, receipt, name string) string {
	attr := func(k, v string) string {
		if v == "" {
			return ""
		}
		return fmt.Sprintf(" %s=%q", k, v)
	}
	return fmt.Sprintf(`<event Date="2016-03-%02dT%02d:%02d:00.000" EventName=%q City="Москва"`, 1+minute/1440, minute/60%24, minute%60, name) +
		attr("EventStrCode", str) + attr("EventNumCode", number) + attr("DeliveryNumCode", receipt) + `/>`
}

// decode returns the events of the only track of a body, in the order of the body.
func decode(t testing.TB, body []byte) []event.Event {
	t.Helper()
	tracks, err := adapter(t).Decode(carrier.Payload{Body: body})
	require.NoError(t, err)
	require.Len(t, tracks, 1)
	return tracks[0].Events
}

func read(e event.Event) reading { return reading{e.Status, e.Detail, e.Reason} }

func TestDictionary(t *testing.T) {
	words, want := dictionary(t), expected(t)
	forms := []struct {
		name, why string
		event     func(minute int, w word) string
		sub       func(w word) string
	}{
		{"whole", "as the carrier sends it", func(i int, w word) string {
			return element(i, w.str, strconv.Itoa(w.number), w.receipt, w.naming)
		}, func(w word) string {
			return strings.TrimSuffix(strconv.Itoa(w.number)+"/"+w.receipt, "/")
		}},
		{"no underscore, no receipt", "the number alone tells", func(i int, w word) string {
			return element(i, w.code, strconv.Itoa(w.number), "", w.naming)
		}, func(w word) string { return strconv.Itoa(w.number) }},
		{"no string", "the number finds it", func(i int, w word) string {
			return element(i, "", strconv.Itoa(w.number), "", "")
		}, func(w word) string { return strconv.Itoa(w.number) }},
	}
	for _, f := range forms {
		t.Run(f.name, func(t *testing.T) {
			var list []string
			for i, w := range words {
				list = append(list, f.event(i, w))
			}
			got := decode(t, monitor(t, "201630201762", list...))
			require.Len(t, got, len(words))
			for i, w := range words {
				if diff := cmp.Diff(want[w.number], read(got[i])); diff != "" {
					t.Errorf("%d %s %q (-want +got):\n%s", w.number, w.str, w.naming, diff)
				}
				if got[i].Native.Code != w.code || got[i].Native.Sub != f.sub(w) {
					t.Errorf("%d: native code %q, sub %q", w.number, got[i].Native.Code, got[i].Native.Sub)
				}
			}
		})
	}
}

// Without a number the string and the receipt tell, and without both the string, if it can.
func TestWithoutNumber(t *testing.T) {
	words, want := dictionary(t), expected(t)
	byStr := map[string][]int{}
	for _, w := range words {
		byStr[w.code] = append(byStr[w.code], w.number)
	}
	var list []string
	var should []reading
	var names []string
	for _, w := range words {
		if w.receipt != "" {
			list = append(list, element(len(list), w.str, "", w.receipt, w.naming))
			should, names = append(should, want[w.number]), append(names, w.str+" receipt "+w.receipt)
		}
	}
	for _, code := range slices.Sorted(maps.Keys(byStr)) {
		numbers := byStr[code]
		means := want[numbers[0]]
		switch code {
		case "IN3CC", "IN3DL", "INDLV":
			means = reading{} // opposite things
		case "INACR":
			means = reading{Status: status.Info} // of several reasons none
		case "INBAD", "IN3ND":
			means = reading{Status: status.AttemptFailed}
		case "INRCR":
			means = reading{Status: status.Exception, Reason: status.Refused}
		default:
			require.Len(t, numbers, 1, code)
		}
		list = append(list, element(len(list), code, "", "", ""))
		should, names = append(should, means), append(names, code)
	}
	stems := []struct {
		code  string
		means reading
		why   string
	}{
		{"CLCTR", reading{Status: status.InTransit, Detail: status.ArrivedFacility}, "107 or 109: of both the weaker"},
		{"PPOUT", reading{Status: status.InTransit, Detail: status.DepartedFacility}, "106 and 108 say the same"},
		{"CLCND", reading{Status: status.AttemptFailed}, "the public shape has no other word for it"},
	}
	for _, s := range stems {
		list = append(list, element(len(list), s.code, "", "", ""))
		should, names = append(should, s.means), append(names, s.code)
	}
	got := decode(t, monitor(t, "201630201762", list...))
	for i := range got {
		if diff := cmp.Diff(should[i], read(got[i])); diff != "" {
			t.Errorf("%s (-want +got):\n%s", names[i], diff)
		}
	}
	require.Len(t, got, len(should))
}

func TestRead(t *testing.T) {
	tests := []struct {
		name, code, sub string
		want            status.Status // Unknown: not read
		why             string
	}{
		{"known pair", "INDLV", "56/51", status.Delivered, "the dictionary"},
		{"known number, new receipt", "INDLV", "56/999", status.Delivered, "the number goes before the receipt"},
		{"unlisted number, known receipt", "INDLV", "0/50", status.Delivered, "the receipt is read where the number says nothing"},
		{"unlisted number, part", "INBAD", "176/120", status.Delivered, "partial, by the receipt"},
		{"unlisted number, new receipt", "INDLV", "176/999", status.Unknown, "nothing explains it"},
		{"a number of another string, known receipt", "INDLV", "23/50", status.Unknown, "23 is a refusal: they contradict each other"},
		{"new number of a string that moves", "PM2PP", "177", status.InTransit, "the string has had one meaning"},
		{"new number of failed tries", "INBAD", "190/140", status.AttemptFailed, "all say not delivered; why is left open"},
		{"new number of a delivery", "CLCDR", "176", status.Unknown, "it may be a delivery in part, which is not the end"},
		{"new number of a return", "RIDLV", "176", status.Unknown, "the refund hangs on it"},
		{"new number of a disposal", "INJNK", "176", status.Unknown, "it is the end too"},
		{"new receipt of a delivery without number", "INDSS", "/60", status.Unknown, "60 is a part under INDLV"},
		{"no number of a delivery", "CLCDR", "", status.Delivered, "the string is all there is"},
		{"a number of another string", "CLCDR", "23", status.Unknown, "23 is a refusal: they contradict each other"},
		{"opposite things", "IN3DL", "176", status.Unknown, "delivered, damaged or in part"},
		{"opposite things without number", "INDLV", "", status.Unknown, "delivered or in part"},
		{"public number of a delivery", "CLCDR", "v1:11100", status.Delivered, "the certain pair"},
		{"unknown public number", "RIDLV", "v1:20000", status.Returned, "its numbering is not known, so the string decides"},
		{"public 11", "PMRDC", "v1:11", status.InTransit, "in 1.3 the number 11 is a problem"},
		{"underscore kept by a client", "_CLCDR", "112", status.Unknown, "stored codes have none; it is dropped on decoding"},
		{"letter case", "clcdr", "112", status.Delivered, "codes have no case"},
		{"not a code of SPSR", "ZZZZZ", "1", status.Unknown, "never guessed"},
		{"unpublished number", "", "118", status.Unknown, "no list explains it"},
	}
	a := adapter(t)
	for _, tt := range tests {
		row, ok := a.Read(event.Native{Code: tt.code, Sub: tt.sub})
		if row.Status != tt.want || ok != (tt.want != status.Unknown) {
			t.Errorf("%s: %s %t, want %s: %s", tt.name, row.Status, ok, tt.want, tt.why)
		}
	}
}

func TestReceiptOfAnUnlistedNumber(t *testing.T) {
	row, _ := adapter(t).Read(event.Native{Code: "INBAD", Sub: "0/94"})
	if row.Status != status.AttemptFailed || row.Reason != status.PaymentDue {
		t.Errorf("%s, %s: receipt 94 says that the recipient was not ready to pay", row.Status, row.Reason)
	}
	row, _ = adapter(t).Read(event.Native{Code: "INBAD", Sub: "176/120"})
	if row.Detail != status.Partial {
		t.Errorf("%s, %s: receipt 120 is a part", row.Status, row.Detail)
	}
}

// The public shape's pairs and the milestones, read by what the clients that know them do.
func TestOtherCodes(t *testing.T) {
	tests := []struct {
		code, sub string
		want      reading
		why       string
	}{
		{"CLCDR", "v1:11100", reading{Status: status.Delivered}, "the one code a client takes for delivered"},
		{"CLCND", "v1:10800", reading{Status: status.AttemptFailed}, "not delivered"},
		{"CLCTR", "v1:10100", reading{Status: status.InTransit, Detail: status.ArrivedFacility}, "at a transit point"},
		{"PMRDC", "v1:11", reading{Status: status.InTransit, Detail: status.ArrivedDestinationFacility}, "at the office of destination"},
		{"CLCDD", "v1:10400", reading{Status: status.Info, Detail: status.DeliveryScheduled}, "a slot"},
		{"CLCCS", "v1:10600", reading{Status: status.Info}, "arranged, not ready"},
		{"CLCCH", "v1:10201", reading{Status: status.AvailableForPickup, Detail: status.AtCarrierFacility}, "ready at the office"},
		{"CLCLB", "v1:10301", reading{Status: status.OutForDelivery}, "with the courier"},
		{"RealPost", "", reading{Status: status.InTransit, Detail: status.DepartedFacility}, "really sent off"},
		{"RecvPoint", "", reading{Status: status.InTransit, Detail: status.ArrivedFacility}, "arrived in a city"},
		{"Undelivery", "", reading{Status: status.AttemptFailed}, "a try"},
		{"Delivery", "", reading{Status: status.Delivered}, "with day or person"},
		{"Delivery", "DT", reading{Status: status.Info}, "with neither"},
		{"Receipt_Date", "", reading{Status: status.Info}, "whose receipt is not said"},
		{"DeliveryDT", "", reading{Status: status.Info}, "delivered or tried is not said"},
	}
	a := adapter(t)
	for _, tt := range tests {
		row, ok := a.Read(event.Native{Code: tt.code, Sub: tt.sub})
		if got := (reading{row.Status, row.Detail, row.Reason}); !ok || got != tt.want || row.Sub != tt.sub {
			t.Errorf("%s/%s: %+v, want %+v: %s", tt.code, tt.sub, got, tt.want, tt.why)
		}
	}
}

// A caller's row wins, also where the adapter itself would be careful.
func TestOwnCodes(t *testing.T) {
	a, err := spsr.New(spsr.Options{Codes: []carrier.Row{
		{Code: "ZZNEW", Status: status.Delivered},
		{Code: "CLCDR", Status: status.Delivered, Detail: status.Signed},
		{Code: "INDLV", Sub: "160", Status: status.Delivered, Detail: status.Partial},
	}})
	require.NoError(t, err)
	for _, n := range []event.Native{{Code: "ZZNEW", Sub: "300"}, {Code: "CLCDR", Sub: "176"}, {Code: "INDLV", Sub: "160/1"}} {
		if row, ok := a.Read(n); !ok || row.Status != status.Delivered {
			t.Errorf("%s/%s: %v %t", n.Code, n.Sub, row, ok)
		}
	}
	_, err = spsr.New(spsr.Options{Codes: []carrier.Row{{Code: "X"}}})
	require.ErrorContains(t, err, "spsr")
}

// The table holds the whole dictionary, and the test's own reading of it.
func TestTableIsWhole(t *testing.T) {
	rows := map[string]bool{}
	for row := range adapter(t).Rows() {
		rows[row.Code+" "+row.Sub] = true
	}
	for _, w := range dictionary(t) {
		if !rows[fmt.Sprintf("%s %d", w.code, w.number)] {
			t.Errorf("no row for %d %s", w.number, w.code)
		}
	}
	require.Len(t, expected(t), 148)
}
