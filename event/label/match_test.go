package label_test

import (
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/event/label"
)

func TestFor(t *testing.T) {
	tests := []struct{ want, speaks, why string }{
		{"en", "en", ""},
		{"en-GB", "en", "regions share the wording of their language"},
		{"ru-KZ", "ru", "Russian of Kazakhstan is Russian"},
		{"kk", "kk", ""},
		{"kk-KZ", "kk", ""},
		{"kk-Arab", "en", "Kazakh in Arabic letters is not what we have"},
		{"kk-CN", "en", "in China Kazakh is written in Arabic letters"},
		{"kk-Latn", "en", "nor in Latin letters"},
		{"ru-Latn", "en", "a reader of Latin letters may not read Cyrillic"},
		{"uk", "uk", "Ukrainian is served, and never as Russian"},
		{"uk-UA", "uk", ""},
		{"be", "en", "Belarusian is not Russian"},
		{"ky", "en", "Kyrgyz is not Russian"},
		{"tt", "en", "Tatar is not Russian"},
		{"sr", "en", "Serbian is not Russian"},
		{"zh", "zh-Hans", "the likely script of Chinese is simplified"},
		{"zh-CN", "zh-Hans", ""},
		{"zh-SG", "zh-Hans", ""},
		{"zh-Hans-TW", "zh-Hans", "the script was asked for"},
		{"cmn", "zh-Hans", "Mandarin by its own code"},
		{"zh-TW", "en", "Taiwan writes traditional characters"},
		{"zh-HK", "en", "so does Hong Kong"},
		{"zh-Hant", "en", ""},
		{"zh-Hant-CN", "en", "the script was asked for"},
		{"yue", "en", "Cantonese is another language"},
		{"pt-BR", "pt-BR", ""},
		{"pt", "pt-BR", "Portuguese without a region is Brazilian in CLDR"},
		{"pt-PT", "en", "Portuguese of Portugal is not read as Brazilian"},
		{"pt-AO", "en", "Angola follows Portugal"},
		{"pt-Latn-BR", "pt-BR", "the usual script may be named"},
		{"de-AT", "de", ""},
		{"de-CH-1996", "de", ""},
		{"gsw", "en", "Swiss German is another language"},
		{"fr-CA", "fr", ""},
		{"br", "en", "Breton is not French"},
		{"es-419", "es", ""},
		{"es-MX", "es", ""},
		{"ca", "en", "Catalan is not Spanish"},
		{"ar-EG", "ar", ""},
		{"ar-u-nu-arab", "ar", "extensions change nothing"},
		{"arb", "ar", "standard Arabic by its own code"},
		{"ar-Latn", "en", "Arabic in Latin letters is not what we have"},
		{"fa", "en", "Persian is not Arabic"},
		{"und", "en", "nothing was asked for"},
		{"und-RU", "en", "a country is no language"},
		{"und-Cyrl", "en", "a script is no language"},
		{"x-klingon", "en", "private use"},
		{"mul", "en", ""},
	}
	for _, tt := range tests {
		tag, err := language.Parse(tt.want)
		if err != nil {
			t.Fatal(tt.want, err)
		}
		if got := label.For(tag).Tag().String(); got != tt.speaks {
			t.Errorf("%s is read in %s, want %s: %s", tt.want, got, tt.speaks, tt.why)
		}
	}
}

func TestForTakesTheFirstServed(t *testing.T) {
	tests := []struct{ header, speaks, why string }{
		{"", "en", "nobody asked"},
		{"pt-PT, es;q=0.8", "es", "the next language of the reader"},
		{"pt-PT, pt;q=0.9, en;q=0.8", "pt-BR", "any Portuguese was asked for"},
		{"uk, ru;q=0.9", "uk", ""},
		{"be, ru;q=0.9", "ru", "the reader named Russian as well"},
		{"zh-TW, zh;q=0.9", "zh-Hans", "any Chinese was asked for"},
		{"en;q=0.5, fr", "fr", "the order is that of the weights"},
		{"tlh, nl, sv", "en", "none is served"},
	}
	for _, tt := range tests {
		tags, _, err := language.ParseAcceptLanguage(tt.header)
		if err != nil {
			t.Fatal(err)
		}
		if got := label.For(tags...).Tag().String(); got != tt.speaks {
			t.Errorf("%q is read in %s, want %s: %s", tt.header, got, tt.speaks, tt.why)
		}
	}
}

func TestForAllocatesNothing(t *testing.T) {
	tags := []language.Tag{language.MustParse("zh-TW"), language.MustParse("pt-PT"), language.MustParse("ar-EG")}
	if n := testing.AllocsPerRun(100, func() { label.For(tags...) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// Whatever is asked for, the answer is a language of the list, and one with the language and script
// that the first served tag has.
func FuzzFor(f *testing.F) {
	for _, seed := range []string{"en", "pt-PT,pt", "zh-TW", "uk", "be", "und-RU", "x-a", "sr-Latn-RS-u-co-phonebk", "i-klingon", "de-1996,*"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, header string) {
		tags, _, err := language.ParseAcceptLanguage(header)
		if err != nil {
			return
		}
		l := label.For(tags...)
		if !slices.Contains(label.Supported(), l.Tag()) {
			t.Fatalf("%q is read in %v, which is none of ours", header, l.Tag())
		}
		if l.Tag() == language.English {
			return
		}
		if more := label.For(append(tags, language.Russian)...); more.Tag() != l.Tag() {
			t.Fatalf("%q is read in %v, and in %v where Russian would do too", header, l.Tag(), more.Tag())
		}
		base, script := parts(l.Tag())
		if !slices.ContainsFunc(tags, func(tag language.Tag) bool {
			b, s := parts(tag)
			return b == base && s == script
		}) {
			t.Fatalf("%q is read in %v: nobody asked for that", header, l.Tag())
		}
	})
}

// parts returns language and script; codes of a single language within a macro language count as it.
func parts(tag language.Tag) (string, string) {
	if macro, err := language.Macro.Canonicalize(tag); err == nil {
		tag = macro
	}
	base, _ := tag.Base()
	script, _ := tag.Script()
	return base.String(), script.String()
}

func BenchmarkFor(b *testing.B) {
	tag := language.MustParse("pt-AO")
	b.ReportAllocs()
	for b.Loop() {
		label.For(tag)
	}
}

// The plain way, which also gives other answers.
func BenchmarkForByMatcher(b *testing.B) {
	m := language.NewMatcher(label.Supported())
	tag := language.MustParse("pt-AO")
	b.ReportAllocs()
	for b.Loop() {
		m.Match(tag)
	}
}
