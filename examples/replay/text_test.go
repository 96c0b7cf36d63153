package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
)

func TestPlace(t *testing.T) {
	tests := []struct {
		place event.Place
		want  string
		why   string
	}{
		{event.Place{Name: "AUSTIN, TX, 78745, USA", City: "AUSTIN", Region: "TX", PostalCode: "78745", Country: "US"},
			"AUSTIN, TX, 78745, USA", "the name says it all"},
		{event.Place{Name: "Примерск 1", City: "Примерск", PostalCode: "101000", Country: "RU"}, "Примерск 1, 101000, RU", "an office named after its town"},
		{event.Place{Name: "CDD Recife", City: "RECIFE", Region: "PE", Country: "BR"}, "CDD Recife, PE, BR", "in other letters"},
		{event.Place{Name: "AC RIO BRANCO", City: "RIO BRANCO", Region: "AC", Country: "BR"}, "AC RIO BRANCO, AC, BR", "this AC is an agency, that one a state"},
		{event.Place{Name: "Centro de Entrega", City: "Entre", Country: "DE"}, "Centro de Entrega, Entre, DE", "a part of a word says nothing, nor does a small word"},
		{event.Place{City: "Oslo", Country: "NO"}, "Oslo, NO", "no name"},
		{event.Place{Name: "Depot", PostalCode: "12", Country: "DE"}, "Depot, 12, DE", "all of it is news"},
		{event.Place{Name: "Unit 456", PostalCode: "456", Country: "IS"}, "Unit 456, 456, IS", "a number of a house may be the short code of another thing"},
		{event.Place{}, "", "nothing known"},
	}
	for _, tt := range tests {
		if got := place(tt.place); got != tt.want {
			t.Errorf("got %q, want %q: %s", got, tt.want, tt.why)
		}
	}
}

func TestShift(t *testing.T) {
	tests := []struct {
		days float64
		lang string
		want string
		why  string
	}{
		{3645.02, "en", "+3,645 days", "no decimals of a large number, groups of three"},
		{1.5, "en", "+36 hours", "below three days hours count"},
		{-2.9, "en", "-70 hours", "earlier"},
		{-6, "de", "-6 Tage", "in the reader's language"},
		{5, "ru", "+5 дней", "with its plural"},
		{0.01, "en", "", "a quarter of an hour is nothing in a window of days"},
	}
	for _, tt := range tests {
		w := page{program: &program{options: options{words: label.For(language.Make(tt.lang))}}}
		if got := w.shift(tt.days); got != tt.want {
			t.Errorf("got %q, want %q: %s", got, tt.want, tt.why)
		}
	}
}

func TestWordsOfTheLanguage(t *testing.T) {
	tests := []struct {
		lang, file, want string
		why              string
	}{
		{"en", "happy-courier.xml", ": “Отправление доставлено.”", "English quotes"},
		{"ru", "happy-courier.xml", ": «Отправление доставлено.»", "Russian quotes"},
		{"de", "happy-courier.xml", ": „Отправление доставлено.“", "German quotes"},
		{"fr", "happy-courier.xml", ": «\u00a0Отправление доставлено.\u00a0»", "French quotes, with their blanks"},
		{"de", "call-failures.xml", "\n    Zuständig: ", "a label begins with a capital, as it stands in the lexicon"},
		{"de", "call-failures.xml", "\n    Antwort fällig bis: ", "so here: German nouns are never small"},
	}
	for _, tt := range tests {
		if got := replayed("", "-lang", tt.lang, fixtures+tt.file); !strings.Contains(got.out, tt.want) {
			t.Errorf("-lang %s: %q is missing: %s\n%s", tt.lang, tt.want, tt.why, got.out)
		}
	}
}

func TestLanguageWithoutWords(t *testing.T) {
	tests := []struct {
		lang string
		told bool
		why  string
	}{
		{"en-GB", false, "English is what was asked for"},
		{"uk", false, "there are words"},
		{"pt-BR", false, "of Brazil"},
		{"pl", true, "none in Polish"},
		{"pt-PT", true, "Portuguese of Portugal is not read as Brazilian"},
		{"zh-TW", true, "nor traditional Chinese as simplified"},
	}
	for _, tt := range tests {
		got := replayed("", "-lang", tt.lang, fixtures+"happy-courier.xml")
		if told := strings.Contains(got.err, "English"); told != tt.told || got.code != exitOK {
			t.Errorf("-lang %s: status %d, said %q: %s", tt.lang, got.code, got.err, tt.why)
		}
	}
}

// TestFixturesStandAsLastHeardOf: the fixture feeds span twenty years and have nothing to do with one
// another; a parcel of 2009 is not judged from 2031.
func TestFixturesStandAsLastHeardOf(t *testing.T) {
	got := replayed("", "-format", "json")
	moment := regexp.MustCompile(`"at":"(\d{4})`).FindAllStringSubmatch(got.out, -1)
	years := map[string]bool{}
	for _, m := range moment {
		years[m[1]] = true
	}
	if len(years) < 5 {
		t.Errorf("all shipments are judged in %v", years)
	}
	if got := replayed("", "-format", "json", "-now", "2026-06-01T00:00:00Z"); strings.Count(got.out, `"at":"2026-06-01T00:00:00Z"`) < 300 {
		t.Error("-now holds for all of them")
	}
	dir := t.TempDir()
	for file, body := range map[string]string{
		"a.json": `{"n": "F1", "state": "OFD", "ts": "2026-05-05T10:00:00Z"}`,
		"b.json": `{"n": "F2", "state": "OFD", "ts": "2026-05-09T10:00:00Z"}`,
	} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, file), []byte(body), 0o600))
	}
	mapping := filepath.Join(t.TempDir(), "fastbox.json")
	require.NoError(t, os.WriteFile(mapping, []byte(fastbox), 0o600))
	if got := replayed("", "-format", "json", "-mapping", mapping, dir); strings.Count(got.out, `"at":"2026-05-09T10:00:00Z"`) != 2 {
		t.Errorf("one's own payloads have one now, the newest event's:\n%s", got.out)
	}
}

// TestClockOfReceipt: what a payload without any event says was known when it came, not today.
func TestClockOfReceipt(t *testing.T) {
	came := time.Date(2026, 5, 5, 10, 0, 0, 0, time.UTC)
	if got := (&program{}).clock(shipment{received: came}); !got.Equal(came) {
		t.Errorf("got %s, want %s", got, came)
	}
}

// TestRangeOfDays: a distance stands beside one day only, where it can mean no other.
func TestRangeOfDays(t *testing.T) {
	for line := range strings.SplitSeq(replayed("").out, "\n") {
		if strings.Contains(line, " – ") && regexp.MustCompile(`\((in \d+ days|today|tomorrow)\)`).MatchString(line) {
			t.Errorf("which of the days? %s", line)
		}
	}
}
