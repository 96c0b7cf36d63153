package novaposhta_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// snapshot returns an answer about one document with these members after its number.
func snapshot(members string) string {
	return `{"success":true,"data":[{"Number":"20450640000001",` + members + `}],"errors":[]}`
}

// ActualDeliveryDate is the arrival at the branch: it is no delivery, and not the time of one.
func TestTrapActualDeliveryDateIsTheArrival(t *testing.T) {
	const dates = `"ActualDeliveryDate":"2026-05-06 09:28:30","RecipientDateTime":"08.05.2026 18:45:12"`
	waits := one(t, snapshot(`"StatusCode":"7",`+dates))
	if e := waits.Events[0]; e.Status != status.AvailableForPickup || e.At.String() != "2026-05-06T09:28:30+03:00" {
		t.Errorf("7 reads %s at %s", e.Status, e.At)
	}
	taken := one(t, snapshot(`"StatusCode":"9",`+dates))
	if e := taken.Events[0]; e.Status != status.Delivered || e.At.String() != "2026-05-08T18:45:12+03:00" {
		t.Errorf("9 reads %s at %s, want the handover", e.Status, e.At)
	}
}

// StatusCode 3 with success true is an unknown number; 2 is a deleted waybill.
func TestTrapUnknownNumber(t *testing.T) {
	track := one(t, snapshot(`"StatusCode":"3","Status":"Номер не знайдено"`))
	require.ErrorIs(t, track.Err(), event.NotFound)
	if len(track.Events) != 0 || track.Number != "20450640000001" {
		t.Errorf("%d events of %s", len(track.Events), track.Number)
	}
	if v := event.Join(one(t, snapshot(`"StatusCode":"2"`))).Verdict(); v.Status != status.Cancelled {
		t.Errorf("2 reads %s", v.Status)
	}
	_, err := decode(t, carrier.Payload{Body: []byte(`{"success":true,"data":[]}`)})
	require.ErrorIs(t, err, carrier.ErrNoNumber, "no documents and no number")
}

func TestWeightWithAComma(t *testing.T) {
	for text, want := range map[string]int{`"1,5"`: 1500, `"1.5"`: 1500, `1.5`: 1500, `""`: 0} {
		if got := one(t, snapshot(`"StatusCode":"5","DocumentWeight":`+text)).WeightGrams; got != want {
			t.Errorf("%s is %d g, want %d", text, got, want)
		}
	}
	require.ErrorIs(t, one(t, snapshot(`"StatusCode":"5","DocumentWeight":"heavy"`)).Err(), event.UnreadableData, "no weight, and not in silence")
}

// StatusCode is text; a number is read as well.
func TestTrapStatusCodeIsText(t *testing.T) {
	text, number := one(t, snapshot(`"StatusCode":"7"`)), one(t, snapshot(`"StatusCode":7`))
	if diff := cmp.Diff(text, number, stamps); diff != "" {
		t.Errorf("(-text +number):\n%s", diff)
	}
}

// An answer is a snapshot: the history grows by joining, and no snapshot withdraws an older one.
func TestTrapSnapshotIsNoHistory(t *testing.T) {
	at := func(day int, members string) event.Track {
		tracks, err := decode(t, carrier.Payload{Body: []byte(snapshot(members)), Received: time.Date(2026, 5, day, 12, 0, 0, 0, time.UTC)})
		require.NoError(t, err)
		return tracks[0]
	}
	s := event.Join(
		at(9, `"StatusCode":"9","RecipientDateTime":"08.05.2026 18:45:12"`),
		at(4, `"StatusCode":"1","DateCreated":"03-05-2026 17:20:11"`),
		at(7, `"StatusCode":"7","ActualDeliveryDate":"2026-05-06 09:28:30"`),
		at(8, `"StatusCode":"7","ActualDeliveryDate":"2026-05-06 09:28:30"`),
		at(5, `"StatusCode":"5","ScheduledDeliveryDate":"07-05-2026 14:00:00"`),
	)
	v := s.Verdict()
	if v.Status != status.Delivered || len(s.Tracks[0].Events) != 4 {
		t.Errorf("%d events, %s; want 4, delivered", len(s.Tracks[0].Events), v.Status)
	}
	for _, step := range v.Trace {
		if step.Effect == event.Withdrawn {
			t.Error("a snapshot withdrew an older one")
		}
	}
}

func TestTrapClockHasNoZone(t *testing.T) {
	tests := []struct{ name, text, want, why string }{
		{"dashes", "06-05-2026 09:28:30", "2026-05-06T09:28:30+03:00", "day first; Kyiv's summer"},
		{"dots", "06.05.2026 09:28:30", "2026-05-06T09:28:30+03:00", "some fields have dots"},
		{"year first", "2026-05-06 09:28:30", "2026-05-06T09:28:30+03:00", "others begin with the year"},
		{"winter", "06-01-2026 09:28:30", "2026-01-06T09:28:30+02:00", "Kyiv's winter"},
		{"minutes", "06-05-2026 09:28", "2026-05-06T09:28+03:00", "no seconds"},
		{"day", "06-05-2026", "2026-05-06", "a day is no midnight"},
		{"zero", "0001-01-01 00:00:00", "", "no time in the language that wrote it"},
		{"empty", "", "", "no time"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			track := one(t, snapshot(`"StatusCode":"7","ActualDeliveryDate":"`+tt.text+`"`))
			at := track.Events[0].At
			if at.String() != tt.want || tt.want != "" && at.Precision() != event.DayOnly && at.Zone() != event.ZoneCarrier {
				t.Errorf("%q reads %s, zone %s; want %s: %s", tt.text, at, at.Zone(), tt.want, tt.why)
			}
			require.NoError(t, track.Err())
		})
	}
	require.ErrorIs(t, one(t, snapshot(`"StatusCode":"7","ActualDeliveryDate":"31.02.2026"`)).Err(), event.UnreadableTime)
}

func TestScheduledDelivery(t *testing.T) {
	tests := []struct {
		name, members string
		want          int
		why           string
	}{
		{"on the way", `"StatusCode":"5","ScheduledDeliveryDate":"07-05-2026 14:00:00"`, 1, "it is still to come"},
		{"new status", `"StatusCode":"77","ScheduledDeliveryDate":"07-05-2026 14:00:00"`, 1, "whatever it means, the day is said"},
		{"arrived", `"StatusCode":"7","ScheduledDeliveryDate":"07-05-2026 14:00:00"`, 0, "it was the day of arrival, and that is past"},
		{"received", `"StatusCode":"9","ScheduledDeliveryDate":"07-05-2026 14:00:00"`, 0, "nothing is to come"},
		{"refused", `"StatusCode":"103","ScheduledDeliveryDate":"07-05-2026 14:00:00"`, 0, "it will not be delivered then"},
		{"none", `"StatusCode":"5","ScheduledDeliveryDate":"0001-01-01 00:00:00"`, 0, "no day is said"},
	}
	for _, tt := range tests {
		if got := one(t, snapshot(tt.members)).Promises; len(got) != tt.want {
			t.Errorf("%s: %d promises, want %d: %s", tt.name, len(got), tt.want, tt.why)
		}
	}
}

func TestFailures(t *testing.T) {
	tests := []struct {
		name, errors string
		want         carrier.Retry
		why          string
	}{
		{"key", `["API key is invalid"]`, carrier.RetryLogin, "the key is at fault"},
		{"key, other words", `["ApiKey expired"]`, carrier.RetryLogin, "the key is at fault"},
		{"limit", `["To many requests"]`, carrier.RetryLater, "the spelling is the carrier's"},
		{"other", `["Document number is not correct"]`, carrier.RetryNo, "the request is wrong"},
		{"none", `[]`, carrier.RetryNo, "nothing is said"},
	}
	for _, tt := range tests {
		_, err := decode(t, carrier.Payload{Body: []byte(`{"success":false,"data":[],"errors":` + tt.errors + `,"errorCodes":["20000200068"]}`), Number: "20450640000001"})
		var remote *carrier.RemoteError
		require.ErrorAs(t, err, &remote, tt.name)
		if remote.Retry != tt.want || remote.Code != "20000200068" {
			t.Errorf("%s: retry %s, code %s; want %s: %s", tt.name, remote.Retry, remote.Code, tt.want, tt.why)
		}
	}
}

func TestDetect(t *testing.T) {
	for n, want := range map[string]carrier.Confidence{"20450640000001": carrier.Weak, "2045 0640 0000 01": carrier.Weak, "RA604001113UA": carrier.No, "": carrier.No} {
		if got := adapter(t).Detect(n); got != want {
			t.Errorf("Detect(%q) = %s, want %s", n, got, want)
		}
	}
}

func TestRecognize(t *testing.T) {
	tests := []struct {
		name, body string
		want       carrier.Confidence
		why        string
	}{
		{"document", `{"data":[{"Number":"1","StatusCode":"7","WarehouseRecipient":""}]}`, carrier.Certain, "its own fields"},
		{"envelope", `{"success":false,"errorCodes":[],"warningCodes":[]}`, carrier.Strong, "the envelope of all its methods"},
		{"unknown number alone", `{"success":true,"data":[{"Number":"1","StatusCode":"3"}]}`, carrier.Weak, "few marks"},
		{"another's", `{"shipments":[{"statusCode":"transit"}]}`, carrier.No, "names are told by their case"},
	}
	for _, tt := range tests {
		if got := adapter(t).Recognize(carrier.Payload{Body: []byte(tt.body)}); got != tt.want {
			t.Errorf("%s: %s, want %s: %s", tt.name, got, tt.want, tt.why)
		}
	}
}
