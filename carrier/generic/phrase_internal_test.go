package generic

// This test is inside the package because the phrases have no exported form of their own: an adapter
// reads wordings only as part of a body.

import (
	"os"
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// wording is a line of testdata/phrases.
type wording struct {
	text, status, detail, reason string
	check                        bool
}

func wordings(t *testing.T, language string) []wording {
	t.Helper()
	blob, err := os.ReadFile("testdata/phrases/" + language + ".tsv")
	if err != nil {
		t.Fatal(err)
	}
	var out []wording
	for i, line := range strings.Split(strings.TrimSuffix(string(blob), "\n"), "\n") {
		f := strings.Split(line, "\t")
		if len(f) != 4 {
			t.Fatalf("%s.tsv, line %d: %d fields, want 4", language, i+1, len(f))
		}
		if _, err := status.Parse(f[1]); err != nil {
			t.Fatalf("%s.tsv, line %d: %v", language, i+1, err)
		}
		out = append(out, wording{text: f[0], status: f[1], detail: f[2], reason: f[3], check: i%3 == 2})
	}
	return out
}

// agrees reports whether a reading says what the list says, or less.
func (w wording) agrees(r carrier.Row) bool {
	return r.Status.String() == w.status &&
		(r.Detail == status.NoDetail || w.detail == "" || r.Detail.String() == w.detail) &&
		(r.Reason == status.NoReason || w.reason == "" || r.Reason.String() == w.reason)
}

func TestPhrasesPrecision(t *testing.T) {
	for _, l := range languages() {
		least := 150
		if l.Name == "en" || l.Name == "ru" {
			least = 600
		}
		all := wordings(t, l.Name)
		if len(all) < least {
			t.Errorf("%s: %d wordings, want %d", l.Name, len(all), least)
		}
		m := newMatcher([]string{l.Name})
		read, right, known, found := 0, 0, 0, 0
		for _, w := range all {
			if !w.check {
				continue
			}
			row, _, ok := m.read(w.text)
			if w.status != "unknown" {
				known++
			}
			if !ok {
				continue
			}
			read++
			if !w.agrees(row) {
				t.Logf("%s: %q reads as %s %s %s, not %s %s %s", l.Name, w.text, row.Status, row.Detail, row.Reason, w.status, w.detail, w.reason)
				continue
			}
			right++
			found++
		}
		precision, recall := float64(right)/float64(read), float64(found)/float64(known)
		t.Logf("%s: %d wordings, precision %.3f, recall %.3f", l.Name, len(all), precision, recall)
		if precision < 0.97 {
			t.Errorf("%s: precision %.3f, want 0.97: a wrong reading is worse than none", l.Name, precision)
		}
		if recall < 0.4 {
			t.Errorf("%s: recall %.3f, want 0.4: phrases that read nothing are of no use", l.Name, recall)
		}
	}
}

// TestPhrasesNeverPromise: what will be, may be or is not, has not happened.
func TestPhrasesNeverPromise(t *testing.T) {
	var names []string
	for _, l := range languages() {
		names = append(names, l.Name)
	}
	together := newMatcher(names)
	for _, l := range languages() {
		m := newMatcher([]string{l.Name})
		for _, w := range wordings(t, l.Name) {
			if w.status != "unknown" {
				continue
			}
			for _, m := range []*matcher{m, together} {
				if row, _, ok := m.read(w.text); ok {
					t.Errorf("%s: %q reads as %s", l.Name, w.text, row.Status)
				}
			}
		}
	}
}

func TestPhrasesNegation(t *testing.T) {
	tests := []struct {
		language, text string
		want           status.Status
		why            string
	}{
		{"ru", "Не доставлено", status.AttemptFailed, "a negation before the word for delivered"},
		{"ru", "Возврат вручён отправителю", status.Returned, "handed over, but to the sender; ё is е"},
		{"ru", "Будет доставлено завтра", status.Unknown, "a forecast is no scan"},
		{"en", "Undeliverable", status.Exception, "no delivery in it"},
		{"en", "UNDELIVERABLE as addressed", status.Exception, "letter case does not matter"},
		{"en", "Your parcel could not be delivered", status.AttemptFailed, "it holds the word delivered"},
		{"en", "We couldn’t deliver your parcel", status.AttemptFailed, "the apostrophe of print"},
		{"en", "Will be delivered on Friday", status.Unknown, "the future"},
		{"en", "Delivered to sender", status.Returned, "the refund hangs on it"},
		{"en", "Delivery attempted", status.AttemptFailed, "an attempt is no delivery"},
		{"en", "Parcel was not handed over to the recipient", status.Unknown, "it does not say what was done instead"},
		{"en", "Once delivered, you will get a mail", status.Unknown, "a condition"},
		{"en", "Delivered or returned", status.Unknown, "one of two things"},
		{"en", "Delivered to carrier facility", status.Unknown, "not with the recipient"},
		{"en", "Delivered", status.Delivered, "the plain word"},
		{"en", "Delivered to FedEx", status.Unknown, "handed over to the next carrier"},
		{"en", "Delivered to recipient", status.Delivered, "said to whom"},
		{"en", "Delivered to your address", status.Delivered, "said where, and it is the end"},
		{"fr", "Remis à Chronopost", status.Unknown, "handed over to the next carrier"},
		{"fr", "Livré à notre hub de Lyon", status.Unknown, "on the way"},
		{"fr", "Remis au destinataire", status.Delivered, "said to whom"},
		{"fr", "Livraison effectuée partiellement", status.Delivered, "partial: a part is missing"},
		{"it", "Consegnato a Poste Italiane", status.Unknown, "handed over to the next carrier"},
		{"it", "Consegnato in data 12/05", status.Delivered, "said when"},
		{"es", "Entregado a otro operador", status.Unknown, "handed over to the next carrier"},
		{"es", "Entregado en domicilio", status.Delivered, "said where, and it is the end"},
		{"es", "Entregado a las 10:30", status.Delivered, "said when"},
		{"pt", "Encomenda entregue para transporte", status.Unknown, "the way begins"},
		{"pt", "A encomenda foi entregue", status.Delivered, "an article is no preposition"},
		{"pl", "Przesyłka wydana przewoźnikowi", status.Unknown, "handed over to the carrier"},
		{"pl", "Dostarczono dane", status.Unknown, "the data, not the parcel"},
		{"pl", "Doręczono do adresata", status.Delivered, "said to whom"},
		{"de", "An DHL ausgeliefert", status.Unknown, "handed over to the next carrier"},
		{"de", "Aus dem Lager ausgeliefert", status.Unknown, "the way begins"},
		{"de", "Ausgeliefert", status.Delivered, "the plain word"},
		{"ru", "Вручено почтальону", status.Unknown, "the postman has it"},
		{"ru", "Вручено почтальоном", status.Delivered, "the postman has handed it over"},
		{"ru", "Доставлено в Москву", status.Unknown, "on the way"},
		{"ru", "Доставлено в 14:30", status.Delivered, "said when"},
		{"uk", "Вручено кур'єру", status.Unknown, "the courier has it"},
		{"zh", "已妥投至快递柜", status.AvailableForPickup, "a locker: it waits"},
		{"en", "  DELIVERED!! ", status.Delivered, "blanks and marks do not matter"},
		{"en", "xdelivered", status.Unknown, "a part begins at the beginning of a word"},
		{"de", "Wird heute zugestellt", status.Unknown, "a passive of the present is a forecast in German"},
		{"de", "Nicht zugestellt", status.AttemptFailed, "negation"},
		{"fr", "N'a pas pu être livré", status.AttemptFailed, "negation around the verb"},
		{"fr", "Livré à l’expéditeur", status.Returned, "the sender has it"},
		{"es", "No entregado", status.AttemptFailed, "negation"},
		{"es", "Entrega prevista", status.Unknown, "a forecast"},
		{"pt", "Objeto não entregue", status.AttemptFailed, "negation"},
		{"pt", "OBJETO NAO ENTREGUE", status.AttemptFailed, "without accents too"},
		{"it", "Mancata consegna", status.AttemptFailed, "negation by a noun"},
		{"pl", "Nie doręczono", status.AttemptFailed, "negation"},
		{"uk", "Не вручено", status.AttemptFailed, "negation"},
		{"uk", "Передано кур'єру", status.OutForDelivery, "an apostrophe inside a word"},
		{"zh", "未妥投", status.AttemptFailed, "negation by one character"},
		{"zh", "预计明天妥投", status.Unknown, "a forecast"},
	}
	for _, tt := range tests {
		row, rule, ok := newMatcher([]string{tt.language}).read(tt.text)
		if row.Status != tt.want || ok != (tt.want != status.Unknown) {
			t.Errorf("%s %q: got %s by %q, want %s: %s", tt.language, tt.text, row.Status, rule, tt.want, tt.why)
		}
		if want := "text:" + tt.language + ":" + tt.want.String(); ok && rule != want {
			t.Errorf("%s %q: rule %q, want %q", tt.language, tt.text, rule, want)
		}
	}
}

// TestPhrasesAreSound: each phrase can be read by a table's rules, and all fit into a partSet.
func TestPhrasesAreSound(t *testing.T) {
	var names []string
	for _, l := range languages() {
		names = append(names, l.Name)
		for _, p := range l.Phrases {
			if !p.Detail.Allows(p.Status) && p.Status != status.Unknown {
				t.Errorf("%s: %s: detail %s does not go with %s", l.Name, p.Text, p.Detail, p.Status)
			}
			for alternative := range strings.SplitSeq(p.Text, "|") {
				if n := strings.Count(alternative, "+") + 1; n > len(rule{}.parts) {
					t.Errorf("%s: %q has %d parts", l.Name, alternative, n)
				}
				for part := range strings.SplitSeq(strings.TrimLeft(alternative, "!?"), "+") {
					if len(fold(nil, part)) == 0 {
						t.Errorf("%s: %q has an empty part: it would read everything", l.Name, alternative)
					}
				}
			}
		}
	}
	if m := newMatcher(names); int(m.parts) >= maxParts {
		t.Errorf("%d parts, at most %d fit", m.parts, maxParts-1)
	}
}

func TestPhrasesAllocateNothing(t *testing.T) {
	m := newMatcher([]string{"en", "ru"})
	if n := testing.AllocsPerRun(100, func() { m.read("Your parcel could not be delivered: не доставлено") }); n > 0 {
		t.Errorf("%v allocations a wording, want none", n)
	}
}

func BenchmarkPhrases(b *testing.B) {
	m := newMatcher([]string{"en", "ru"})
	b.ReportAllocs()
	for b.Loop() {
		m.read("Отправление прибыло в сортировочный центр")
	}
}
