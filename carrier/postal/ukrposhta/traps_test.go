package ukrposhta_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// scan returns an event with these members after its number.
func scan(number, step, code, day, reason string) string {
	return `{"barcode":"` + number + `","step":` + step + `,"event":"` + code + `","date":"2026-05-` + day + `T10:00:00","eventReason_id":` + reason + `}`
}

const (
	a = "0500640000017"
	b = "0500640000025"
)

func verdict(t testing.TB, body string) event.Verdict {
	t.Helper()
	return event.Join(one(t, body)).Verdict()
}

// 24500 is a finished import, not a delivery.
func TestTrapImportCompletedIsNoDelivery(t *testing.T) {
	if v := verdict(t, "["+scan(a, "1", "10100", "01", "0")+","+scan(a, "2", "24500", "02", "0")+"]"); v.Status != status.InTransit || v.Final {
		t.Errorf("%s, final %t; want in_transit", v.Status, v.Final)
	}
}

// 41000 with reason 10 was handed to the sender.
func TestTrapHandedOverToTheSender(t *testing.T) {
	for reason, want := range map[string]status.Status{"0": status.Delivered, "null": status.Delivered, `""`: status.Delivered, "10": status.Returned, `"10"`: status.Returned, `"010"`: status.Returned} {
		if v := verdict(t, scan(a, "5", "41000", "04", reason)); v.Status != want || !v.Final {
			t.Errorf("reason %s: %s, want %s", reason, v.Status, want)
		}
	}
}

// An unknown number stands under notFound, or the answer is 404 with UPE02000.
func TestTrapUnknownNumber(t *testing.T) {
	for _, body := range []string{`{"code":"UPE02000","message":"x"}`, `[]`, `{"found":[],"notFound":["` + a + `"]}`} {
		tracks, err := decode(t, carrier.Payload{Body: []byte(body), Number: a, Received: received})
		require.NoError(t, err, body)
		require.Len(t, tracks, 1, body)
		require.ErrorIs(t, tracks[0].Err(), event.NotFound, body)
		if tracks[0].Number != a || len(tracks[0].Events) > 0 {
			t.Errorf("%s: %s with %d events", body, tracks[0].Number, len(tracks[0].Events))
		}
	}
	for _, body := range []string{`{"code":"UPE02000"}`, `[]`} {
		_, err := decode(t, carrier.Payload{Body: []byte(body)})
		require.ErrorIs(t, err, carrier.ErrNoNumber, body)
	}
}

// The country is a name; one that is not listed is not lost.
func TestCountries(t *testing.T) {
	tests := []struct{ name, country, region string }{
		{"УКРАЇНА", "UA", ""}, {"Ukraine", "UA", ""}, {"ПОЛЬЩА", "PL", ""}, {"Німеччина", "DE", ""}, {"РУРИТАНІЯ", "", "РУРИТАНІЯ"}, {"", "", ""},
	}
	for _, tt := range tests {
		p := one(t, `[{"barcode":"`+a+`","step":1,"event":"10100","date":"2026-03-01T10:00:00","country":"`+tt.name+`"}]`).Events[0].Place
		if p.Country != tt.country || p.Region != tt.region {
			t.Errorf("%q is %q, region %q; want %q, %q", tt.name, p.Country, p.Region, tt.country, tt.region)
		}
	}
}

// An event may lack its code, as null or left out; it is shown all the same.
func TestTrapEventWithoutACode(t *testing.T) {
	for _, code := range []string{`"event":null,`, ``} {
		track := one(t, `[{"barcode":"`+a+`","step":1,`+code+`"eventName":"Прийняте","date":"2026-03-01T10:00:00"}]`)
		if len(track.Events) != 1 || !track.Events[0].Unmapped() {
			t.Errorf("%q: events %v", code, track.Events)
		}
		require.ErrorIs(t, track.Err(), event.UnmappedCode)
	}
}

// Codes may hold blanks.
func TestTrapBlanksInCodes(t *testing.T) {
	with, without := one(t, scan(a, "3", "31 200", "03", "0")).Events[0], one(t, scan(a, "3", "31200", "03", "0")).Events[0]
	if with.ID != without.ID || with.Status != status.Returning {
		t.Errorf("31 200 reads %s, as another event: %t", with.Status, with.ID != without.ID)
	}
}

// One event, a list, and what was found for several numbers.
func TestTrapOneOrMany(t *testing.T) {
	first, second, other := scan(a, "1", "10100", "01", "0"), scan(a, "2", "20800", "02", "0"), scan(b, "1", "10601", "01", "0")
	tests := []struct {
		name, body string
		want       []int // events of each track
		why        string
	}{
		{"one", first, []int{1}, "the last event alone"},
		{"list", "[" + second + "," + first + "]", []int{2}, "a history, newest first"},
		{"found", `{"found":[` + first + "," + other + "," + second + `],"notFound":[]}`, []int{2, 1}, "parted by number, though not apart"},
		{"found lists", `{"found":[[` + first + "," + second + "],[" + other + `]]}`, []int{2, 1}, "a list for each"},
		{"found by number", `{"found":{"` + a + `":[` + first + "," + second + `],"` + b + `":[` + other + `]}}`, []int{2, 1}, "a member for each"},
		{"found one", `{"found":` + first + `}`, []int{1}, "one event is no list"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			tracks, err := decode(t, carrier.Payload{Body: []byte(tt.body), Received: received})
			require.NoError(t, err)
			require.Len(t, tracks, len(tt.want), tt.why)
			for i, n := range tt.want {
				if len(tracks[i].Events) != n {
					t.Errorf("track %d has %d events, want %d: %s", i, len(tracks[i].Events), n, tt.why)
				}
			}
		})
	}
}

// The last event alone is not the history: it must not withdraw what was known.
func TestTrapLastEventIsNoHistory(t *testing.T) {
	if tr := one(t, scan(a, "8", "41000", "04", "0")); !tr.Whole.IsZero() {
		t.Error("the last event counts as the full history")
	}
	if tr := one(t, "["+scan(a, "2", "20800", "02", "0")+","+scan(a, "1", "10100", "01", "0")+"]"); tr.Whole.IsZero() {
		t.Error("a list from step 1 on is the full history")
	}
}

// Dates have no zone: Kyiv's clock, assumed.
func TestTrapClockHasNoZone(t *testing.T) {
	if at := one(t, scan(a, "1", "10100", "01", "0")).Events[0].At; at.String() != "2026-05-01T10:00:00+03:00" || at.Zone() != event.ZoneCarrier {
		t.Errorf("%s, zone %s", at, at.Zone())
	}
}

// A list of several numbers that was cut may lack events of any of them.
func TestCutListIsNobodysFullHistory(t *testing.T) {
	body := `{"found":[` + scan(a, "1", "10100", "01", "0") + "," + scan(b, "1", "10100", "01", "0") + "," + scan(a, "2", "20800", "02", "0")[:40]
	tracks, err := decode(t, carrier.Payload{Body: []byte(body), Received: received})
	require.NoError(t, err)
	require.Len(t, tracks, 2)
	for _, tr := range tracks {
		require.ErrorIs(t, tr.Err(), event.Truncated, tr.Number)
		if !tr.Whole.IsZero() {
			t.Errorf("%s counts as full", tr.Number)
		}
	}
}

func TestFailures(t *testing.T) {
	tests := []struct {
		name, body, code string
		want             carrier.Retry
		why              string
	}{
		{"token", `{"fault":{"code":900901,"message":"x"}}`, "900901", carrier.RetryLogin, "the access token"},
		{"quota", `{"fault":{"code":900802,"message":"x"}}`, "900802", carrier.RetryLater, "too many requests"},
		{"other fault", `{"fault":{"code":404,"message":"x"}}`, "404", carrier.RetryNo, "no such resource"},
		{"service", `{"code":"UPE00001","message":"x"}`, "UPE00001", carrier.RetryNo, "not documented"},
	}
	for _, tt := range tests {
		_, err := decode(t, carrier.Payload{Body: []byte(tt.body), Number: a})
		var remote *carrier.RemoteError
		require.ErrorAs(t, err, &remote, tt.name)
		if remote.Code != tt.code || remote.Retry != tt.want {
			t.Errorf("%s: %s, retry %s; want %s: %s", tt.name, remote.Code, remote.Retry, tt.want, tt.why)
		}
	}
	_, err := decode(t, carrier.Payload{Body: []byte(`{"status":404,"error":"Not Found"}`), Number: a})
	require.ErrorIs(t, err, carrier.ErrPayload, "an answer of some server in between")
}

func TestDetect(t *testing.T) {
	tests := []struct {
		number string
		want   carrier.Confidence
		why    string
	}{
		{"RA604001113UA", carrier.Certain, "S10 of Ukraine"}, {a, carrier.Weak, "thirteen digits"}, {"RA604000170RU", carrier.No, "another post's"}, {"", carrier.No, "nothing"},
	}
	for _, tt := range tests {
		if got := adapter(t).Detect(tt.number); got != tt.want {
			t.Errorf("Detect(%q) = %s, want %s: %s", tt.number, got, tt.want, tt.why)
		}
	}
}
