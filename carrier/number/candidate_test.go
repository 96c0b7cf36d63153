package number_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/carrier/number"
)

const secret = "RB123456785GB"

// A number leads to a person: nothing that prints may show it.
func TestNumbersAreNotPrinted(t *testing.T) {
	candidates := number.Parse(secret)
	matches := slices.Collect(number.Find(secret))
	printed := map[string]string{}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x"} {
		printed["candidate "+verb] = fmt.Sprintf(verb, candidates[0])
		printed["pointer "+verb] = fmt.Sprintf(verb, &candidates[0])
		printed["candidates "+verb] = fmt.Sprintf(verb, candidates)
		printed["match "+verb] = fmt.Sprintf(verb, matches[0])
		printed["matches "+verb] = fmt.Sprintf(verb, matches)
		printed["nested "+verb] = fmt.Sprintf(verb, struct{ C number.Candidate }{candidates[0]})
	}
	for name, handler := range map[string]func(*bytes.Buffer) slog.Handler{
		"text": func(b *bytes.Buffer) slog.Handler { return slog.NewTextHandler(b, nil) },
		"json": func(b *bytes.Buffer) slog.Handler { return slog.NewJSONHandler(b, nil) },
	} {
		var b bytes.Buffer
		log := slog.New(handler(&b))
		log.Info("number", "candidate", candidates[0], "pointer", &candidates[0], "match", matches[0], "empty", number.Match{})
		printed[name+" log"] = b.String()
	}
	for name, text := range printed {
		if strings.Contains(text, secret) || strings.Contains(text, fmt.Sprintf("%x", secret)) {
			t.Errorf("%s shows the number: %s", name, text)
		}
		if !strings.Contains(name, "%x") && !strings.Contains(text, "royalmail") {
			t.Errorf("%s does not name the carrier: %s", name, text)
		}
	}
	const want = "number of royalmail as s10, check good"
	if got := fmt.Sprint(candidates[0]); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := fmt.Sprint(number.Match{}), "match at 0 to 0"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := fmt.Sprint(matches[0]), "match at 0 to 13: "+want; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestCandidateJSON(t *testing.T) {
	got, err := json.Marshal(number.Parse("RB123456785GB"))
	want := `[{"carrier":"royalmail","format":"s10","number":"RB123456785GB","country":"GB",` +
		`"service":"Letter post registered, not insured","confidence":"certain","check":"good"}]`
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("JSON is storage and keeps the number (-want +got)\n%s", diff)
	}
	got, err = json.Marshal(number.Parse("TBA730000000191")[0])
	if want := `{"carrier":"amazon","format":"amazon_tba","number":"TBA730000000191","country":"US","confidence":"strong"}`; err != nil || string(got) != want {
		t.Errorf("got %s, %v, want %s: a check that is none is left out", got, err, want)
	}
}

func TestCheck(t *testing.T) {
	for c, word := range map[number.Check]string{number.CheckNone: "none", number.CheckGood: "good", number.CheckBad: "bad"} {
		text, err := c.MarshalText()
		if c.String() != word || string(text) != word || err != nil {
			t.Errorf("%s, %s, %v: want %s", c, text, err, word)
		}
		var back number.Check
		if err := back.UnmarshalText(text); err != nil || back != c {
			t.Errorf("%s reads as %s, %v", text, back, err)
		}
	}
	for c, want := range map[number.Check]string{3: "check(3)", 42: "check(42)"} {
		if got := c.String(); got != want {
			t.Errorf("a value outside the table prints as %s, want %s", got, want)
		}
	}
	if text, err := number.Check(3).MarshalText(); err == nil {
		t.Errorf("a value outside the table is written as %s", text)
	}
	kept := number.CheckBad
	for _, word := range []string{"", "Good", "good ", "certain", strings.Repeat("x", 1000)} {
		if err := kept.UnmarshalText([]byte(word)); err == nil || kept != number.CheckBad || len(err.Error()) > 200 {
			t.Errorf("%.10q: %v, %s", word, err, kept)
		}
	}
}
