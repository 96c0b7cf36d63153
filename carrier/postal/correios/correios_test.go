package correios_test

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
	"github.com/parcelfold/parcelfold/carrier/postal/correios"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

const (
	fixtures = "../../../testdata/postal/correios"
	number   = "SS200000010BR"
)

var received = time.Date(2026, 5, 20, 0, 0, 0, 0, time.UTC)

// made is one adapter for all tests: it loads time zones.
var made = sync.OnceValues(func() (*correios.Adapter, error) { return correios.New(correios.Options{}) })

func adapter(t testing.TB) *correios.Adapter {
	t.Helper()
	a, err := made()
	require.NoError(t, err)
	return a
}

// decode reads a body as a registry does.
func decode(t testing.TB, p carrier.Payload) ([]event.Track, error) {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r.Decode(correios.ID, p)
}

// scans reads a JSON answer with these events.
func scans(t testing.TB, events ...string) event.Track {
	t.Helper()
	body := `{"objetos":[{"codObjeto":"` + number + `","eventos":[` + strings.Join(events, ",") + `]}]}`
	tracks, err := decode(t, carrier.Payload{Body: []byte(body), Received: received})
	require.NoError(t, err)
	require.Len(t, tracks, 1)
	return tracks[0]
}

// unmapped are the reference's codes that stay unknown.
var unmapped = []string{
	"PAR/29", // it comes without a text, so nobody knows what it says
}

// reference returns the codes that are publicly known, as type, number, wording.
func reference(t testing.TB) [][]string {
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(rows), 370)
	return rows[1:]
}

func TestReferenceCodes(t *testing.T) {
	a := adapter(t)
	for _, r := range reference(t) {
		_, mapped := a.Read(event.Native{Code: r[0], Sub: r[1]})
		if listed := slices.Contains(unmapped, r[0]+"/"+r[1]); mapped == listed {
			t.Errorf("%s %s (%s): mapped %t, listed as left unknown %t", r[0], r[1], r[2], mapped, listed)
		}
	}
}

// every is an answer with an event of each known code.
func every(t testing.TB) carrier.Payload {
	var b strings.Builder
	b.WriteString(`{"objetos":[{"codObjeto":"` + number + `","eventos":[`)
	for i, r := range reference(t) {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(`{"codigo":"` + r[0] + `","tipo":"` + r[1] + `","dtHrCriado":"2026-05-12T09:05:00"}`)
	}
	b.WriteString(`]}]}`)
	return carrier.Payload{Body: []byte(b.String()), Received: received}
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:      fixtures,
		More:     []carrier.Payload{every(t)},
		Unmapped: []string{"PAR/29", "XYZ/77"}, // no text; invented
	})
}

// TestMeanings holds the rows by what Correios says, in the words of the event list.
func TestMeanings(t *testing.T) {
	const back = status.Returning
	tests := []struct {
		code, subs string
		status     status.Status
		detail     status.Detail
		reason     status.Reason
		why        string
	}{
		{"BDE", "00 01 70", status.Delivered, status.ToRecipient, 0, "to the addressee, so it says"},
		{"BDI", "00 01 70", status.Delivered, status.ToRecipient, 0, "the three types agree"},
		{"BDR", "00 01 70", status.Delivered, status.ToRecipient, 0, "the three types agree"},
		{"BDE", "67", status.Delivered, status.ToNeighbor, 0, "a neighbour"},
		{"BDE", "79", status.Delivered, 0, 0, "to the contracting party: not the addressee"},
		{"CO", "08", status.Delivered, 0, 0, "reverse logistics done"},
		{"BDE", "23", status.Returned, 0, 0, "the sender has it"},
		{"BDE", "02", status.AttemptFailed, 0, status.RecipientAbsent, "nobody answered; it will wait"},
		{"BDE", "18 20", status.AttemptFailed, status.DeliveryRescheduled, status.RecipientAbsent, "they come again"},
		{"BDE", "25", status.AttemptFailed, status.DeliveryRescheduled, status.BusinessClosed, "closed"},
		{"FC", "07", status.AttemptFailed, status.DeliveryRescheduled, status.BusinessClosed, "closed"},
		{"BDE", "35", status.AttemptFailed, status.DeliveryRescheduled, 0, "not made, new attempt"},
		{"BDE", "03 12", status.Exception, 0, status.Unclaimed, "the sender does not fetch the return"},
		{"FC", "09", status.Exception, 0, status.Unclaimed, "as BDE 12"},
		{"BDE", "04", back, 0, status.Refused, "refused, back"},
		{"BDE", "05 36", back, 0, status.Undeliverable, "cannot, back"},
		{"BDE", "06", back, 0, status.RecipientUnknown, "unknown, back"},
		{"BDE", "08 89", back, 0, status.AddressProblem, "address, back"},
		{"BDE", "10", back, 0, status.RecipientMoved, "moved, back"},
		{"BDE", "21", back, 0, status.RecipientAbsent, "absent, back"},
		{"BDE", "26", back, 0, status.Unclaimed, "not fetched, back"},
		{"BDE", "33", back, 0, status.IdCheckFailed, "no document, back"},
		{"BDE", "40 62", back, 0, status.CustomsRejected, "no import, back"},
		{"BDE", "42", back, 0, status.Incomplete, "lot, back"},
		{"BDE", "48", back, 0, status.SenderRequest, "the sender forbids it"},
		{"BDE", "49", back, 0, status.SizeOrWeight, "too large"},
		{"BDE", "56", back, 0, status.CustomsDocuments, "declaration"},
		{"BDR", "63", back, 0, status.PaymentDue, "unpaid"},
		{"BDR", "64", back, 0, status.CustomsDocuments, "data not given"},
		{"BDE", "07 19 34 82", status.Exception, 0, status.AddressProblem, "may go on or back; no attempt is said"},
		{"BDR", "82", status.Exception, 0, status.AddressProblem, "only BDI differs"},
		{"BDI", "82", status.InTransit, 0, 0, "bound for another country"},
		{"BDE", "87", status.InTransit, 0, 0, "bound for another country"},
		{"BDE", "09", status.Exception, 0, status.Delayed, "not yet at the unit"},
		{"BDI", "09", status.Exception, 0, status.Lost, "not located: the other types differ"},
		{"BDR", "09 29 80", status.Exception, 0, status.Lost, "not located"},
		{"BDE", "29 80 98", status.Exception, 0, status.Lost, "not located"},
		{"IDC", "01 02 03 04 05 06 07", status.Exception, 0, status.Lost, "compensated"},
		{"BLQ", "31", status.Exception, 0, status.Lost, "after compensation"},
		{"BDE", "13 28 37 86", status.Exception, 0, status.Damaged, "fire, accident, damage"},
		{"BDE", "50 51 52", status.Exception, 0, status.Stolen, "robbed"},
		{"FC", "51", status.Exception, 0, status.Stolen, "robbed"},
		{"BDE", "61", status.Exception, 0, status.Destroyed, "disposed of: ends it"},
		{"BDE", "60", status.Exception, 0, status.Undeliverable, "waits for it: does not end it"},
		{"FC", "11", status.Exception, 0, status.Destroyed, "with consent"},
		{"CO", "11", status.Exception, 0, status.Destroyed, "destroyed"},
		{"BDE", "14", status.Cancelled, 0, 0, "given up by the sender"},
		{"CO", "06 09 10", status.Cancelled, 0, 0, "collection cancelled"},
		{"CO", "05 13", status.Registered, status.PickupFailed, 0, "not collected; not called off"},
		{"CO", "01", status.Accepted, status.PickedUp, 0, "collected"},
		{"BDE", "15", status.Exception, status.AtDeliveryDepot, status.Delayed, "late by court order"},
		{"BDE", "30 46 47 69", status.Exception, 0, status.Delayed, "no round, so no attempt"},
		{"BDE", "66", status.Info, 0, status.Delayed, "of the area, not the parcel"},
		{"FC", "08", status.Info, 0, status.Delayed, "the same"},
		{"BDE", "32", status.Info, status.DeliveryScheduled, 0, "booked"},
		{"BDE", "38", status.Exception, 0, 0, "bankrupt"},
		{"BDE", "39", status.Exception, 0, status.Undeliverable, "under review"},
		{"BDE", "41", status.Exception, 0, status.Incomplete, "waits for the lot"},
		{"BDE", "43 44 71 72 73 74 75 76", status.Exception, 0, status.RegulatoryHold, "authorities other than customs"},
		{"BDE", "24", status.AvailableForPickup, status.AtPostOffice, 0, "PO box"},
		{"BDE", "68", status.AvailableForPickup, status.AtLocker, 0, "smart box: fetched, not delivered"},
		{"LDI", "00 01 03 04 14", status.AvailableForPickup, 0, 0, "waiting"},
		{"LDI", "02", status.AvailableForPickup, status.AtPostOffice, 0, "PO box"},
		{"LDI", "11 13", status.InTransit, status.Redirected, 0, "sent there, not there"},
		{"OEC", "00 01", status.OutForDelivery, 0, 0, "on the round"},
		{"OEC", "09", back, 0, 0, "on the round to the sender"},
		{"LDE", "00 09", back, 0, 0, "on the round to the sender"},
		{"PAR", "15 16", status.InTransit, status.ArrivedDestinationCountry, 0, "received by the country, by nobody"},
		{"PAR", "10 17 19 34 42", status.InTransit, status.CustomsCleared, 0, "released"},
		{"BDE", "57", status.InTransit, status.CustomsCleared, 0, "released"},
		{"PAR", "12 14", status.InTransit, status.CustomsProcessing, 0, "under review"},
		{"BDE", "55 58 59 77", status.InTransit, status.CustomsProcessing, 0, "tax review"},
		{"FC", "13 24 27 31", status.InTransit, status.CustomsProcessing, 0, "under inspection"},
		{"PAR", "21 22", status.InTransit, status.CustomsPresented, 0, "sent to inspection"},
		{"FC", "12 19 32 33 34 35 37", status.InTransit, status.CustomsPresented, 0, "sent to inspection"},
		{"BDE", "54", status.Exception, 0, status.CustomsDuties, "import tax"},
		{"FC", "26", status.Exception, 0, status.CustomsDuties, "taxed"},
		{"PAR", "11 30 32 33 41", status.Exception, 0, status.PaymentDue, "unpaid"},
		{"PAR", "31", status.Info, status.PaymentTransferred, 0, "paid"},
		{"PAR", "27", status.Info, 0, 0, "paid at origin"},
		{"PAR", "13 40", back, 0, 0, "back"},
		{"PAR", "24", back, status.ReturnPrepared, 0, "allowed"},
		{"PAR", "23", status.Exception, 0, status.CustomsHold, "not yet allowed"},
		{"BDE", "83", status.Exception, 0, status.CustomsHold, "nobody acted"},
		{"PAR", "25", status.Exception, 0, status.CustomsDocuments, "data missing"},
		{"PAR", "26", status.Exception, 0, status.Refused, "refused; not said to go back"},
		{"PAR", "20", status.Exception, status.ArrivedDestinationCountry, status.PackagingProblem, "arrived torn"},
		{"BDE", "81", status.Exception, 0, status.CustomsRejected, "no export"},
		{"BDE", "84", status.Exception, 0, status.Investigation, "being checked"},
		{"BDE", "85", status.Exception, 0, status.DataError, "code out of form"},
		{"BDE", "22", status.InTransit, 0, 0, "given back to the post"},
		{"BDE", "45", status.InTransit, status.AtDeliveryDepot, 0, "tomorrow"},
		{"BDE", "53", status.InTransit, status.Repacked, 0, "new label"},
		{"BLQ", "01 11 21", status.Exception, 0, status.SenderRequest, "held for the sender"},
		{"BLQ", "05 22", back, 0, status.SenderRequest, "back for the sender"},
		{"FC", "01 47", back, 0, status.SenderRequest, "back for the sender"},
		{"BLQ", "02", status.Info, 0, status.SenderRequest, "only tried"},
		{"BLQ", "04", status.Exception, 0, status.Held, "blocked"},
		{"BLQ", "24 30", status.Info, 0, 0, "notes"},
		{"BLQ", "41 42 44", status.Exception, 0, status.Security, "security"},
		{"BLQ", "54 61", status.InTransit, status.ProblemResolved, 0, "unblocked"},
		{"FC", "03", status.Exception, 0, status.Missorted, "misrouted"},
		{"FC", "04", status.Exception, 0, status.AddressProblem, "as BDE 07"},
		{"FC", "29", status.Exception, 0, status.RegulatoryHold, "to be seized"},
		{"FC", "41", status.Exception, 0, status.DocumentsMissing, "sender must act"},
		{"FC", "42", status.Exception, 0, status.ProhibitedGoods, "liquid"},
		{"EST", "01 02 03 04 05 06 09", status.Info, status.Retracted, 0, "the one before is void"},
		{"BDR", "31", status.Info, status.PaymentTransferred, 0, "paid"},
		{"BLQ", "51", status.Exception, 0, status.CustomsHold, "blocked for review"},
		{"CAR", "01", status.InTransit, status.ArrivedFacility, 0, "checked in"},
		{"CMR", "01", status.InTransit, status.Processing, 0, "checked in"},
		{"CMT", "00", status.InTransit, status.ArrivedFacility, 0, "received"},
		{"CUN", "00 01", status.InTransit, status.ArrivedFacility, 0, "received"},
		{"CO", "02", status.Registered, status.PickupScheduled, 0, "to be collected"},
		{"CO", "03 07 12", status.Registered, status.AwaitingHandover, 0, "not yet handed over"},
		{"CO", "04 14", status.Registered, 0, 0, "an order, a ticket"},
		{"FC", "02", status.Info, status.DeliveryScheduled, 0, "booked"},
		{"FC", "05", status.InTransit, 0, 0, "given back to the post"},
		{"FC", "10", status.InTransit, status.AtDeliveryDepot, 0, "tomorrow"},
		{"FC", "55", status.InTransit, status.Processing, 0, "closed, not gone"},
		{"PAR", "18", status.InTransit, status.ArrivedFacility, 0, "at the export unit"},
		{"PAR", "28", status.InTransit, status.DepartedFacility, 0, "sent on"},
		{"PMT", "01", status.InTransit, status.DepartedFacility, 0, "forwarded"},
		{"TRI", "00", status.InTransit, status.DepartedFacility, 0, "forwarded"},
		{"PO", "00 01 09", status.Accepted, 0, 0, "posted"},
		{"DO", "00 01 02", status.InTransit, status.DepartedFacility, 0, "forwarded"},
		{"RO", "00 01", status.InTransit, status.DepartedFacility, 0, "forwarded"},
		{"CD", "00 01 02 03", status.InTransit, status.ArrivedFacility, 0, "received"},
	}
	a, held := adapter(t), map[string]bool{}
	for _, tt := range tests {
		for sub := range strings.FieldsSeq(tt.subs) {
			held[tt.code+"/"+sub] = true
			row, _ := a.Read(event.Native{Code: tt.code, Sub: sub})
			if row.Status != tt.status || row.Detail != tt.detail || row.Reason != tt.reason {
				t.Errorf("%s %s reads %s, %s, %s; want %s, %s, %s: %s", tt.code, sub,
					row.Status, row.Detail, row.Reason, tt.status, tt.detail, tt.reason, tt.why)
			}
		}
	}
	// Every known code is held above, or is that of a BDE that is.
	for _, r := range reference(t) {
		name := r[0] + "/" + r[1]
		switch like := "BDE/" + r[1]; {
		case held[name] || slices.Contains(unmapped, name):
		case r[0][:2] != "BD" || !held[like]:
			t.Errorf("%s (%s) is not held", name, r[2])
		default:
			row, _ := a.Read(event.Native{Code: r[0], Sub: r[1]})
			if want, _ := a.Read(event.Native{Code: "BDE", Sub: r[1]}); row.Status != want.Status || row.Detail != want.Detail || row.Reason != want.Reason {
				t.Errorf("%s (%s) differs from %s", name, r[2], like)
			}
		}
	}
}

// TestTrapDeliveredIsOnlyWhatIsListed: nothing else that begins with BD is a delivery.
func TestTrapDeliveredIsOnlyWhatIsListed(t *testing.T) {
	listed := []string{"00", "01", "67", "70", "79"}
	a := adapter(t)
	for _, r := range reference(t) {
		row, _ := a.Read(event.Native{Code: r[0], Sub: r[1]})
		want := r[0][:2] == "BD" && slices.Contains(listed, r[1]) || r[0] == "CO" && r[1] == "08"
		if got := row.Status == status.Delivered; got != want {
			t.Errorf("%s %s (%s): delivered %t, want %t", r[0], r[1], r[2], got, want)
		}
	}
}

func TestTrapCodigoOfXMLIsTheUnit(t *testing.T) {
	legacy := scans(t, `{"tipo":"BDE","status":"01","codigo":"01060970","data":"12/05/2026","hora":"15:42","cidade":"SANTOS","uf":"SP"}`).Events[0]
	modern := scans(t, `{"codigo":"BDE","tipo":"01","dtHrCriado":"2026-05-12T15:42:00","unidade":{"endereco":{"cidade":"SANTOS","uf":"SP"}}}`).Events[0]
	for _, e := range []event.Event{legacy, modern} {
		if e.Native.Code != "BDE" || e.Native.Sub != "01" || e.Status != status.Delivered || e.Place.City != "SANTOS" {
			t.Errorf("%s/%s reads %s at %s", e.Native.Code, e.Native.Sub, e.Status, e.Place.City)
		}
	}
	if legacy.ID != modern.ID {
		t.Error("the same scan in both words has two identities")
	}
	if legacy.Place.PostalCode != "01060970" {
		t.Errorf("the unit's code is %q", legacy.Place.PostalCode)
	}
}

func TestTrapCodesChangeForm(t *testing.T) {
	for _, sub := range []string{"1", "01", " 01 "} {
		if e := scans(t, `{"codigo":"BDE","tipo":"`+sub+`","dtHrCriado":"2026-05-12T15:42:00"}`).Events[0]; e.Status != status.Delivered {
			t.Errorf("BDE %q reads %s", sub, e.Status)
		}
	}
}

func at(code, sub, clock string) string {
	return `{"codigo":"` + code + `","tipo":"` + sub + `","dtHrCriado":"2026-05-12T` + clock + `"}`
}

func TestTrapCorrectionVoidsTheEventBefore(t *testing.T) {
	tests := []struct {
		name   string
		events []string
		want   status.Status
		why    string
	}{
		{"one", []string{at("EST", "01", "16:00:00"), at("BDE", "01", "15:00:00"), at("OEC", "01", "09:00:00")}, status.OutForDelivery, "the delivery did not happen"},
		{"oldest first", []string{at("OEC", "01", "09:00:00"), at("BDE", "01", "15:00:00"), at("EST", "01", "16:00:00")}, status.OutForDelivery, "the order of the list does not matter"},
		{"within one minute", []string{at("EST", "01", "15:00:00"), at("BDE", "01", "15:00:00"), at("OEC", "01", "09:00:00")}, status.OutForDelivery, "the correction speaks of what stands beside it"},
		{"two", []string{at("EST", "01", "16:01:00"), at("EST", "01", "16:00:00"), at("BDE", "01", "15:00:00"), at("OEC", "01", "09:00:00"), at("DO", "01", "01:00:00")}, status.InTransit, "each takes one"},
		{"made good", []string{at("BDE", "01", "17:00:00"), at("EST", "01", "16:00:00"), at("BDE", "23", "15:00:00"), at("OEC", "01", "09:00:00")}, status.Delivered, "what comes after stands"},
		{"nothing before", []string{at("OEC", "01", "17:00:00"), at("EST", "01", "16:00:00")}, status.OutForDelivery, "it voids nothing later"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if v := event.Join(scans(t, tt.events...)).Verdict(); v.Status != tt.want {
				t.Errorf("the verdict is %s, want %s: %s", v.Status, tt.want, tt.why)
			}
		})
	}
}

func TestTrapTimesHaveNoZone(t *testing.T) {
	tests := []struct {
		name, uf, when, want string
		origin               event.ZoneOrigin
		why                  string
	}{
		{"another zone's state", "AM", `"2026-05-12T09:05:00"`, "2026-05-12T09:05:00-03:00", event.ZoneCarrier, "Correios runs on the clock of Brasilia, in Manaus too"},
		{"no state", "", `"2026-05-12T09:05:00"`, "2026-05-12T09:05:00-03:00", event.ZoneCarrier, "Brasilia, and marked as the carrier's"},
		{"no such state", "XX", `"2026-05-12T09:05:00"`, "2026-05-12T09:05:00-03:00", event.ZoneCarrier, "no place to go by"},
		{"object", "AM", `{"date":"2026-05-12 09:05:00.000000","timezone_type":3,"timezone":"America/Sao_Paulo"}`, "2026-05-12T09:05:00-03:00", event.ZoneCarrier, "it names São Paulo"},
		{"object in UTC", "SP", `{"date":"2026-05-12 09:05:00.000000","timezone_type":3,"timezone":"UTC"}`, "2026-05-12T09:05:00Z", event.ZoneGiven, "it names UTC"},
		{"object with offset", "SP", `{"date":"2026-05-12 09:05:00","timezone_type":1,"timezone":"-04:00"}`, "2026-05-12T09:05:00-04:00", event.ZoneGiven, "it says the offset"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := scans(t, `{"codigo":"RO","tipo":"01","dtHrCriado":`+tt.when+`,"unidade":{"endereco":{"uf":"`+tt.uf+`"}}}`).Events[0].At
			want, err := time.Parse(time.RFC3339, tt.want)
			require.NoError(t, err)
			if instant, ok := got.Instant(); !ok || !instant.Equal(want) || got.Zone() != tt.origin {
				t.Errorf("%s, zone %s; want %s, %s: %s", got, got.Zone(), tt.want, tt.origin, tt.why)
			}
		})
	}
}

func TestTrapUnknownNumber(t *testing.T) {
	bodies := map[string]string{
		"mensagem":      `{"objetos":[{"codObjeto":"` + number + `","mensagem":"SRO-020: Objeto não encontrado na base de dados dos Correios."}]}`,
		"erro":          `<return><objeto><numero>` + number + `</numero><erro>Objeto não encontrado na base de dados dos Correios.</erro></objeto></return>`,
		"bare mensagem": `{"mensagem":"SRO-020: Objeto não encontrado"}`,
	}
	for name, body := range bodies {
		tracks, err := decode(t, carrier.Payload{Body: []byte(body), Number: number, Received: received})
		require.NoError(t, err, name)
		require.Len(t, tracks, 1, name)
		require.ErrorIs(t, tracks[0].Err(), event.NotFound, name)
		if tracks[0].Number != number || len(tracks[0].Events) > 0 || !tracks[0].Whole.IsZero() {
			t.Errorf("%s: number %q, %d events, whole %s", name, tracks[0].Number, len(tracks[0].Events), tracks[0].Whole)
		}
	}
	_, err := decode(t, carrier.Payload{Body: []byte(bodies["bare mensagem"])})
	require.ErrorIs(t, err, carrier.ErrNoNumber)
}

func TestErrorAnswers(t *testing.T) {
	fault := func(code string) string {
		return `<Envelope><Body><Fault><faultcode>` + code + `</faultcode><faultstring>x</faultstring></Fault></Body></Envelope>`
	}
	tests := []struct {
		body, code string
		retry      carrier.Retry
		why        string
	}{
		{`{"mensagem":"SRO-009: recusado"}`, "SRO-009", carrier.RetryNo, "the question is refused"},
		{fault("soap:Server"), "soap:Server", carrier.RetryLater, "the server's fault"},
		{fault("soap:Client"), "soap:Client", carrier.RetryNo, "the question's fault"},
		{`<return><erro>Servidor indisponível</erro></return>`, "", carrier.RetryLater, "out of service"},
		{`<return><erro>Usuário inválido</erro></return>`, "", carrier.RetryNo, "no hint of what would help"},
	}
	for _, tt := range tests {
		_, err := decode(t, carrier.Payload{Body: []byte(tt.body), Number: number})
		var remote *carrier.RemoteError
		require.ErrorAs(t, err, &remote, tt.body)
		if remote.Code != tt.code || remote.Retry != tt.retry {
			t.Errorf("%s: code %q, retry %s, want %s: %s", tt.body, remote.Code, remote.Retry, tt.retry, tt.why)
		}
	}
	_, err := decode(t, carrier.Payload{Body: []byte(`{"a":1}`), Number: number})
	require.ErrorIs(t, err, carrier.ErrPayload)
}

func TestTrapHalfOfATimeIsNotLostInSilence(t *testing.T) {
	tests := []struct {
		fields, want, path string
		issue              event.IssueKind
		why                string
	}{
		{`<data>12/05/2026</data><hora>10h30</hora>`, "2026-05-12", "/return/objeto/evento/hora", event.UnreadableTime, "the day is still right"},
		{`<data>12/05/2026</data>`, "2026-05-12", "", event.NoIssue, "a day stays a day"},
		{`<hora>10:30</hora>`, "", "/return/objeto/evento", event.MissingField, "an hour of no day"},
		{`<data>32/05/2026</data><hora>10:30</hora>`, "", "/return/objeto/evento/data", event.UnreadableTime, "no such day"},
	}
	for _, tt := range tests {
		tracks, err := decode(t, carrier.Payload{Body: []byte(`<return><objeto><numero>` + number + `</numero><evento><tipo>RO</tipo><status>01</status>` + tt.fields + `</evento></objeto></return>`)})
		require.NoError(t, err)
		track := tracks[0]
		if at := track.Events[0].At; tt.want == "" != at.IsZero() || tt.want != "" && at.String() != tt.want {
			t.Errorf("%s: %s, want %q: %s", tt.fields, at, tt.want, tt.why)
		}
		if tt.path == "" {
			require.NoError(t, track.Err(), tt.fields)
		} else if i := track.Issues; len(i) != 1 || i[0].Kind != tt.issue || i[0].Path != tt.path {
			t.Errorf("%s: issues %v, want %s at %s: %s", tt.fields, i, tt.issue, tt.path, tt.why)
		}
	}
}

// TestWhole: a list of one event may be the last of many.
func TestWhole(t *testing.T) {
	one, two := at("RO", "01", "15:00:00"), at("PO", "01", "14:00:00")
	body := func(result string, events ...string) string {
		return `{"resultado":"` + result + `","objetos":[{"codObjeto":"` + number + `","eventos":[` + strings.Join(events, ",") + `]}]}`
	}
	tests := []struct {
		name, body string
		want       bool
	}{
		{"all, one", body("Todos os Eventos", one), true},
		{"last", body("Último Evento", one), false},
		{"not said, one", body("", one), false},
		{"not said, two", body("", one, two), true},
	}
	for _, tt := range tests {
		tracks, err := decode(t, carrier.Payload{Body: []byte(tt.body), Received: received})
		require.NoError(t, err)
		if got := !tracks[0].Whole.IsZero(); got != tt.want {
			t.Errorf("%s: whole %t, want %t", tt.name, got, tt.want)
		}
	}
}

func TestDetect(t *testing.T) {
	tests := []struct {
		number string
		least  carrier.Confidence
		why    string
	}{
		{number, carrier.Strong, "S10 of Brazil with a good check digit"},
		{"ss 200 000 010 br", carrier.Strong, "as printed"},
		{"RR000000005CA", carrier.No, "another post"},
	}
	for _, tt := range tests {
		if got := adapter(t).Detect(tt.number); got < tt.least || tt.least == carrier.No && got != carrier.No {
			t.Errorf("Detect(%q) = %s, want %s: %s", tt.number, got, tt.least, tt.why)
		}
	}
}

func TestDecodeAllocations(t *testing.T) {
	if testing.Short() {
		t.Skip("the race detector, with which the short tests run, allocates of its own accord")
	}
	a, p := adapter(t), carrier.Payload{Body: []byte(`{"objetos":[{"codObjeto":"` + number + `","eventos":[` +
		at("OEC", "01", "09:00:00") + `,` + at("DO", "01", "08:00:00") + `,` + at("PO", "01", "07:00:00") + `]}]}`)}
	if n := testing.AllocsPerRun(100, func() { _, _ = a.Decode(p) }); n > 10 {
		t.Errorf("%v allocations for one track, want 8 and 2 more", n)
	}
}
