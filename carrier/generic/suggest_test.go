package generic_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/generic"
)

func TestSuggest(t *testing.T) {
	tests := []struct{ name, body, want, why string }{
		{"nested JSON", `{"status":"ok","data":{"shipments":[{"trackingNumber":"AB12345678","events":[{"eventCode":"PU","description":"Picked up by carrier","date":"2026-05-04T10:00:00+02:00","location":{"city":"Graz","country":"AT"}},{"eventCode":"OK","description":"Delivered","date":"2026-05-05T10:00:00+02:00","location":{"city":"Wien","country":"AT"}}]}]}}`,
			"draft AB12345678: [PU 2026-05-04T10:00:00+02:00 accepted picked_up Graz AT] [OK 2026-05-05T10:00:00+02:00 delivered Wien AT]", "a list inside shipments inside data"},
		{"day and clock apart", `{"barcode":"7700012345","history":[{"datum":"04.05.2026","time":"10:15","text":"Zugestellt"}]}`,
			"draft 7700012345: [2026-05-04T10:15 delivered]", "two fields and German words"},
		{"XML", `<r><parcel number="AB12345678"><event><when>2026-05-04T10:00:00Z</when><code>77</code><text>On its way</text></event><event><when>2026-05-05T10:00:00Z</when><code>78</code><text>Something</text></event></parcel></r>`,
			"draft AB12345678: [77 2026-05-04T10:00:00+00:00 in_transit] [78 2026-05-05T10:00:00+00:00 unknown] unmapped_code@/r/parcel/event[2]/code", "the number is an attribute; a code whose text says nothing has no row"},
		{"flat CSV", "barcode;date;status\nAB12345678;04.05.2026 10:00;Доставлено\n", "draft AB12345678: [2026-05-04T10:00 delivered]", "each row is an event"},
		{"CSV without names", "AB12345678,2026-05-04,Delivered\n", "draft AB12345678: [Delivered 2026-05-04 unknown] unmapped_code@/row[1]/3", "columns are told apart by their values"},
		{"NDJSON", `{"parcel_id":"AB12345678","scans":[{"ts":1777888800,"state":"Delivered"}]}` + "\n" + `{"parcel_id":"AB12345679","scans":[]}` + "\n",
			"draft AB12345678: [Delivered 2026-05-04T10:00:00+00:00 unknown] unmapped_code@/scans[1]/state", "a text on each line"},
		{"a layout for all", `{"barcode":"7700012345","history":[{"at":"01/02/2026","text":"Delivered"},{"at":"02/03/2026","text":"Delivered"},{"at":"12/25/2026","text":"Delivered"}]}`,
			"draft 7700012345: [2026-01-02 delivered] [2026-02-03 delivered] [2026-12-25 delivered]", "the day first reads two of three, the month first all"},
		{"what one text says", `{"barcode":"7700012345","history":[{"at":"2026-05-04","code":"X1","text":"Delivered to neighbour"},{"at":"2026-05-05","code":"X1","text":"Delivered"}]}`,
			"draft 7700012345: [X1 2026-05-04 delivered] [X1 2026-05-05 delivered]", "a code that does not always say neighbour does not say it"},
		{"NDJSON of events", `{"id":"AB12345678","customer_phone_number":"4366012345678","ts":"2026-05-04T10:00:00Z","code":"PU","text":"Picked up by carrier"}` + "\n" + `{"id":"AB12345678","customer_phone_number":"4366012345678","ts":"2026-05-05T10:00:00Z","code":"OK","text":"Delivered"}` + "\n",
			"draft AB12345678: [PU 2026-05-04T10:00:00+00:00 accepted picked_up] [OK 2026-05-05T10:00:00+00:00 delivered]", "codes of later lines are learned too, and a phone number is no parcel's"},
		{"Russian names", "Номер заказа;Номер накладной;Дата;Время;Код;Статус;Город;Страна;Индекс;Телефон\n100200300;7700012345;04.05.2026;10:15;12;Доставлено;Тула;RU;300000;79001234567\n",
			"draft 7700012345: [12 2026-05-04T10:15 delivered Тула RU]", "neither the order nor the phone is the parcel's number"},
		{"Ukrainian names", "Номер відправлення;Дата;Час;Код;Статус;Місто;Країна;Індекс\n7700012345;04.05.2026;10:15;12;Доставлено;Львів;UA;79000\n",
			"draft 7700012345: [12 2026-05-04T10:15 delivered Львів UA]", "the clock is one short word"},
		{"German names", "Sendungsnummer;Datum;Uhrzeit;Code;Status;Ort;Land;PLZ;Transport\n7700012345;04.05.2026;10:15;12;Zugestellt;Graz;AT;8010;LKW\n",
			"draft 7700012345: [12 2026-05-04T10:15 delivered Graz AT]", "Transport is no Ort"},
		{"French names", "Numéro de suivi;Date;Heure;Code;Statut;Ville;Pays;Code postal\n7700012345;04/05/2026;10:15;12;Livré;Lyon;FR;69003\n",
			"draft 7700012345: [12 2026-05-04T10:15 delivered Lyon FR]", "names with accents and blanks"},
		{"Polish names", "Numer przesyłki;Data;Godzina;Kod;Status;Miasto;Kraj;Kod pocztowy\n7700012345;04.05.2026;10:15;12;Doręczono;Gdańsk;PL;80-001\n",
			"draft 7700012345: [12 2026-05-04T10:15 delivered Gdańsk PL]", "two codes, one of them of the post"},
		{"Spanish names", "Número de guía;Fecha;Hora;Código;Estado;Ciudad;País;Código postal\n7700012345;04/05/2026;10:15;12;Entregado;Madrid;ES;28001\n",
			"draft 7700012345: [12 2026-05-04T10:15 delivered Madrid ES]", "the hour is no code"},
		{"Russian JSON", `{"накладная":"7700012345","события":[{"дата":"04.05.2026","время":"10:15","статус":"Доставлено","город":"Тула"}]}`,
			"draft 7700012345: [2026-05-04T10:15 delivered Тула]", "a status in words is the text"},
		{"cc", `{"n":"AB12345678","e":[{"ts":"2026-05-04T10:00:00Z","code":"OK","text":"Delivered","city":"Wien","cc":"AT","account":"7"}]}`,
			"draft AB12345678: [OK 2026-05-04T10:00:00+00:00 delivered Wien AT]", "a country beside a town; an account is none"},
		{"no number", `[{"time":"2026-05-04 10:00","message":"Delivered"}]`, "draft N1: [2026-05-04T10:00 delivered]", "the number is the caller's"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			m, err := generic.Suggest([]byte(tt.body))
			require.NoError(t, err)
			require.NoError(t, m.Validate())
			text, err := json.Marshal(m)
			require.NoError(t, err)
			got, err := loaded(t, string(text)).Decode(carrier.Payload{Body: []byte(tt.body), Number: "N1"})
			require.NoError(t, err)
			said := told(got)
			if diff := cmp.Diff(strings.Fields(tt.want), strings.Fields(said[0])); diff != "" {
				t.Errorf("%s: %s (-want +got)\n%s", tt.why, text, diff)
			}
		})
	}
}

// TestSuggestFeeds: the draft for a body of the feeds reads it, and finds about as many events as the
// mapping that people wrote.
func TestSuggestFeeds(t *testing.T) {
	files, err := filepath.Glob("testdata/feeds/*/*")
	require.NoError(t, err)
	read := 0
	for _, f := range files {
		if strings.HasSuffix(f, "golden.json") || strings.HasSuffix(f, "meta.json") || strings.HasSuffix(f, "login.json") {
			continue
		}
		body, err := os.ReadFile(f)
		require.NoError(t, err)
		m, err := generic.Suggest(body)
		if err != nil {
			t.Logf("%s: %v", f, err)
			continue
		}
		require.NoError(t, m.Validate(), f)
		a, err := generic.New(m)
		require.NoError(t, err, f)
		got, err := a.Decode(carrier.Payload{Body: body, Number: "N1", Received: received})
		if err != nil {
			t.Errorf("%s: the draft does not read it: %v", f, err)
			continue
		}
		events := 0
		for _, track := range got {
			events += len(track.Events)
		}
		if events == 0 {
			t.Errorf("%s: the draft finds no event", f)
		}
		read++
	}
	if read < 20 {
		t.Errorf("%d drafts, want 20", read)
	}
}

func TestSuggestNothing(t *testing.T) {
	if _, err := generic.Suggest([]byte(`{}`)); !errors.Is(err, generic.ErrNoEvents) {
		t.Errorf("got %v, want ErrNoEvents", err)
	}
	for _, body := range []string{``, `{}`, `[]`, `<a/>`, `{"a":1}`, "a,b\n", `{"e":[{"t":"2026-05-04"}]}`} {
		if m, err := generic.Suggest([]byte(body)); err == nil {
			t.Errorf("Suggest(%q) = %+v, want an error", body, m)
		}
	}
}

func FuzzSuggest(f *testing.F) {
	f.Add([]byte(`{"n":"AB12345678","e":[{"d":"2026-05-04","x":"Delivered"}]}`))
	f.Add([]byte("a;b\n1;2026-05-04\n"))
	f.Add([]byte(`<a><b d="2026-05-04" c="x"/><b d="2026-05-05" c="y"/></a>`))
	f.Fuzz(func(t *testing.T, body []byte) {
		m, err := generic.Suggest(body)
		if err != nil {
			return
		}
		if _, err := generic.New(m); err != nil {
			t.Fatalf("the draft is not valid: %v", err)
		}
	})
}
