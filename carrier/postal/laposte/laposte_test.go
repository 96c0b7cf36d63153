package laposte_test

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
	"github.com/parcelfold/parcelfold/carrier/postal/laposte"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const (
	fixtures = "../../../testdata/postal/laposte"
	number   = "LP200000010FR"
)

var received = time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)

// made is one adapter for all tests: it loads time zones.
var made = sync.OnceValues(func() (*laposte.Adapter, error) { return laposte.New(laposte.Options{}) })

func adapter(t testing.TB) *laposte.Adapter {
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
	return r.Decode(laposte.ID, carrier.Payload{Body: []byte(body), Number: number, Received: received})
}

// answer is an answer with these members of the shipment.
func answer(members ...string) string {
	return `{"returnCode":200,"shipment":{"idShip":"` + number + `",` + strings.Join(members, ",") + `}}`
}

func one(t testing.TB, body string) event.Track {
	t.Helper()
	tracks, err := decode(t, body, "")
	require.NoError(t, err)
	require.Len(t, tracks, 1)
	return tracks[0]
}

// unmapped are the reference's codes that stay unknown.
var unmapped = []string{
	"DEPGUI", // the letters and the text of public lists say different things
}

func reference(t testing.TB) [][]string {
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 39)
	return rows[1:]
}

func TestReferenceCodes(t *testing.T) {
	a := adapter(t)
	for _, r := range reference(t) {
		_, mapped := a.Read(event.Native{Code: r[0]})
		if listed := slices.Contains(unmapped, r[0]); mapped == listed {
			t.Errorf("%s (%s): mapped %t, listed as left unknown %t", r[0], r[1], mapped, listed)
		}
	}
}

func TestAdapter(t *testing.T) {
	var every []string
	for _, r := range reference(t) {
		every = append(every, `{"code":"`+r[0]+`","date":"2026-05-12T09:00:00+02:00"}`)
	}
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:      fixtures,
		More:     []carrier.Payload{{Body: []byte(answer(`"event":[` + strings.Join(every, ",") + `]`)), Received: received}},
		Unmapped: []string{"DEPGUI", "ZZ9"}, // conflicting; invented
	})
}

func TestMeanings(t *testing.T) {
	tests := []struct {
		codes  string
		status status.Status
		detail status.Detail
		reason status.Reason
		why    string
	}{
		{"DR1 COMCFM", status.Registered, 0, 0, "announced"},
		{"PCHMQT", status.Registered, status.AwaitingHandover, 0, "announced, and not handed over"},
		{"DR2 PB1", status.Exception, 0, 0, "a problem; which is not said"},
		{"PC1 PC2 PCHCFM", status.Accepted, 0, 0, "taken in charge, at home or abroad"},
		{"ET1 ET2 ET3 ET4", status.InTransit, status.Processing, 0, "processing"},
		{"EP1", status.InTransit, 0, 0, "waiting to be presented: nobody was at the door"},
		{"AARCFM", status.InTransit, status.AtDeliveryDepot, 0, "at the site that distributes"},
		{"AARDVY", status.Exception, 0, status.Missorted, "a wrong site"},
		{"DO1", status.InTransit, status.CustomsPresented, 0, "in"},
		{"DO2", status.InTransit, status.CustomsCleared, 0, "out"},
		{"DO3", status.Exception, 0, status.CustomsHold, "held"},
		{"ID0", status.Info, 0, 0, "a note"},
		{"PB2", status.InTransit, status.ProblemResolved, 0, "solved"},
		{"MD2", status.OutForDelivery, 0, 0, "on the round"},
		{"ND1", status.AttemptFailed, 0, 0, "could not be distributed"},
		{"RENNRV", status.AttemptFailed, status.DeliveryRescheduled, status.RecipientAbsent, "absent, again tomorrow"},
		{"RENAIN", status.Exception, 0, status.AddressProblem, "information missing"},
		{"AG1 RENAVI", status.AvailableForPickup, status.AtPostOffice, 0, "at the counter"},
		{"MLVARS", status.AvailableForPickup, status.AtPickupPoint, 0, "at the shop: arrived, not delivered"},
		{"RE1", status.Returning, 0, 0, "on the way back"},
		{"RENAVA", status.Returning, 0, status.Refused, "refused"},
		{"DI0 DI1 LIVCFM", status.Delivered, 0, 0, "distributed"},
		{"LIVGAR LIVRTI", status.Delivered, status.ToNeighbor, 0, "to another person"},
		{"DI2 LIVREO", status.Returned, 0, 0, "to the sender"},
		{"DI3", status.Exception, 0, status.Delayed, "delayed, though it begins with DI"},
	}
	a, seen := adapter(t), 0
	for _, tt := range tests {
		for code := range strings.FieldsSeq(tt.codes) {
			seen++
			row, _ := a.Read(event.Native{Code: code})
			if row.Status != tt.status || row.Detail != tt.detail || row.Reason != tt.reason {
				t.Errorf("%s reads %s, %s, %s; want %s, %s, %s: %s", code, row.Status, row.Detail, row.Reason, tt.status, tt.detail, tt.reason, tt.why)
			}
		}
	}
	if want := len(reference(t)) - len(unmapped); seen != want {
		t.Errorf("%d codes are held here, want all %d", seen, want)
	}
}

func TestTrapDeliveredToTheSenderIsReturned(t *testing.T) {
	track := one(t, answer(`"isFinal":true,"event":[{"code":"DI2","date":"2026-05-12T09:00:00+02:00"}]`))
	if v := event.Join(track).Verdict(); v.Status != status.Returned || !v.Final {
		t.Errorf("the verdict is %s, final %t", v.Status, v.Final)
	}
}

func TestTrapProcessingIsNotOutForDelivery(t *testing.T) {
	if row, _ := adapter(t).Read(event.Native{Code: "ET1"}); row.Status != status.InTransit {
		t.Errorf("ET1 reads %s; one public table calls it out for delivery, which it is not", row.Status)
	}
}

func TestTrapStepsThatHaveNotHappened(t *testing.T) {
	track := one(t, answer(`"timeline":[{"id":1,"status":true,"date":"2026-05-10T09:00:00+02:00"},{"id":5,"shortLabel":"Distribué","status":false,"date":"2026-05-25T09:00:00+02:00"}]`,
		`"event":[{"code":"PC1","date":"2026-05-10T09:00:00+02:00"}]`))
	require.Len(t, track.Events, 1)
	require.NoError(t, track.Err())
	if v := event.Join(track).Verdict(); v.Status != status.Accepted {
		t.Errorf("the verdict is %s", v.Status)
	}
}

func TestPickupPointIsThePlaceOfTheNewestWait(t *testing.T) {
	track := one(t, answer(`"contextData":{"removalPoint":{"name":"Tabac Inventé","type":"A2P"}}`,
		`"event":[{"code":"PC1","date":"2026-05-10T09:00:00+02:00"},{"code":"AG1","date":"2026-05-11T09:00:00+02:00"},{"code":"MLVARS","date":"2026-05-12T09:00:00+02:00"}]`))
	for i, want := range []string{"", "", "Tabac Inventé"} {
		if got := track.Events[i].Place.Name; got != want {
			t.Errorf("%s is at %q, want %q: only where it waits now is said", track.Events[i].Native.Code, got, want)
		}
	}
}

func TestTrapObjectOrArray(t *testing.T) {
	single := answer(`"event":{"code":"DR1","date":"2026-05-12T09:00:00+02:00"}`)
	for _, body := range []string{single, "[" + single + "]", answer(`"event":[{"code":"DR1","date":"2026-05-12T09:00:00+02:00"}]`)} {
		if track := one(t, body); track.Number != number || len(track.Events) != 1 || track.Whole.IsZero() {
			t.Errorf("%s gives number %q, %d events, whole %s", body, track.Number, len(track.Events), track.Whole)
		}
	}
}

func TestTrapNewestFirstIsNotReliedOn(t *testing.T) {
	const a, b = `{"code":"PC1","date":"2026-05-10T09:00:00+02:00"}`, `{"code":"DI1","date":"2026-05-12T09:00:00+02:00"}`
	up, down := one(t, answer(`"event":[`+a+`,`+b+`]`)), one(t, answer(`"event":[`+b+`,`+a+`]`))
	for _, track := range []event.Track{up, down} {
		if v := event.Join(track).Verdict(); v.Status != status.Delivered {
			t.Errorf("the verdict is %s", v.Status)
		}
	}
}

func TestTrapEventsAbroadCarryTheFrenchOffset(t *testing.T) {
	at := one(t, answer(`"event":[{"code":"ET2","date":"2026-03-20T03:00:00+01:00"}]`)).Events[0].At
	if instant, ok := at.Instant(); !ok || !instant.Equal(time.Date(2026, 3, 20, 2, 0, 0, 0, time.UTC)) || at.Zone() != event.ZoneGiven {
		t.Errorf("read as %s, zone %s: the offset sent is the only one there is", at, at.Zone())
	}
}

func TestTrapUnknownNumber(t *testing.T) {
	tests := []struct {
		name, body, asked string
		want              event.IssueKind
	}{
		{"404", `{"returnCode":404,"returnMessage":"x","idShip":"` + number + `"}`, "", event.NotFound},
		{"404 as text", `{"returnCode":"404","idShip":"` + number + `"}`, "", event.NotFound},
		{"404 without a number", `{"returnCode":404}`, number, event.NotFound},
		{"400", `{"returnCode":400,"idShip":"` + number + `"}`, "", event.InvalidNumber},
		{"207 without a shipment", `[{"returnCode":207,"idShip":"` + number + `"}]`, "", event.SourceError},
		{"500 in a list", `[{"returnCode":500,"idShip":"` + number + `"}]`, "", event.SourceError},
	}
	for _, tt := range tests {
		tracks, err := decode(t, tt.body, tt.asked)
		require.NoError(t, err, tt.name)
		require.Len(t, tracks, 1, tt.name)
		require.ErrorIs(t, tracks[0].Err(), tt.want, tt.name)
		if tracks[0].Number != number || !tracks[0].Whole.IsZero() {
			t.Errorf("%s: number %q, whole %s", tt.name, tracks[0].Number, tracks[0].Whole)
		}
	}
	_, err := decode(t, `{"returnCode":404}`, "")
	require.ErrorIs(t, err, carrier.ErrNoNumber)
}

func TestErrorAnswers(t *testing.T) {
	tests := map[string]carrier.Retry{
		`{"returnCode":500,"returnMessage":"x"}`:    carrier.RetryLater,
		`{"returnCode":401,"returnMessage":"x"}`:    carrier.RetryLogin,
		`{"code":"UNAUTHORIZED","message":"x"}`:     carrier.RetryLogin,
		`{"code":"SOMETHING_ELSE","message":"x"}`:   carrier.RetryNo,
		`{"returnCode":503,"idShip":"LP200000010"}`: carrier.RetryLater,
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

func TestPromiseOnlyUntilFinal(t *testing.T) {
	open := one(t, answer(`"isFinal":false,"deliveryDate":"2026-05-22T00:00:00+02:00","event":[]`))
	require.Len(t, open.Promises, 1)
	if end := open.Promises[0].End; end != event.On(2026, time.May, 22) {
		t.Errorf("promised for %s", end)
	}
	final := one(t, answer(`"isFinal":true,"deliveryDate":"2026-05-12T00:00:00+02:00","event":[]`))
	require.Empty(t, final.Promises)
}

func TestDetect(t *testing.T) {
	if got := adapter(t).Detect(number); got < carrier.Strong {
		t.Errorf("S10 of France is %s", got)
	}
	if got := adapter(t).Detect("RR000000005CA"); got != carrier.No {
		t.Errorf("S10 of Canada is %s", got)
	}
}

func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, with which the short tests run, allocates of its own accord")
	}
	a, p := adapter(t), carrier.Payload{Body: []byte(answer(`"event":[{"code":"DI1","date":"2026-05-12T09:00:00+02:00"},{"code":"PC1","date":"2026-05-10T09:00:00+02:00"}]`))}
	if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 10 {
		t.Errorf("%v allocations for one track, want 8 and 2 more", n)
	}
}
