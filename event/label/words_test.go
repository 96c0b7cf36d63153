package label_test

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/event/label"
)

// counted are the keys that are written once for each plural category.
var counted = []string{
	"unit.hour.", "unit.day.", "unit.week.", "unit.parcel.", "unit.attempt.", "relative.in.", "relative.ago.",
}

// categories are the plural categories of CLDR for whole numbers, and those that a distance of three
// days or more can have: the nearer days have words of their own.
var categories = map[string]struct{ all, distant string }{
	"en":      {"one other", "other"},
	"ru":      {"few many one", "few many one"},
	"uk":      {"few many one", "few many one"},
	"kk":      {"one other", "other"},
	"zh-Hans": {"other", "other"},
	"de":      {"one other", "other"},
	"fr":      {"many one other", "many other"},
	"es":      {"many one other", "many other"},
	"pt-BR":   {"many one other", "many other"},
	"ar":      {"few many one other two zero", "few many other"},
}

// splitCount parts the category from a counted key.
func splitCount(key string) (stem, category string, ok bool) {
	for _, c := range counted {
		if category, ok := strings.CutPrefix(key, c); ok {
			return c, category, true
		}
	}
	return key, "", false
}

func each(t *testing.T, test func(t *testing.T, name string, l label.Labeler)) {
	t.Helper()
	for _, tag := range label.Supported() {
		t.Run(tag.String(), func(t *testing.T) { test(t, tag.String(), label.For(tag)) })
	}
}

// Every language has the same keys, and the plural categories that it needs: no more, no fewer.
func TestEveryLanguageHasEveryKey(t *testing.T) {
	plain := func(l label.Labeler) (keys []string, forms map[string]string) {
		list := map[string][]string{}
		for key := range l.Keys() {
			if stem, category, ok := splitCount(key); ok {
				list[stem] = append(list[stem], category)
			} else {
				keys = append(keys, key)
			}
		}
		forms = map[string]string{}
		for stem, c := range list {
			forms[stem] = strings.Join(c, " ")
		}
		return keys, forms
	}
	want, _ := plain(label.Labeler{})
	if len(want) < 300 {
		t.Fatalf("English has %d keys: the vocabulary alone has 121", len(want))
	}
	each(t, func(t *testing.T, name string, l label.Labeler) {
		keys, forms := plain(l)
		if d := cmp.Diff(want, keys); d != "" {
			t.Errorf("keys (-English +%s):\n%s", name, d)
		}
		for _, stem := range counted {
			need := categories[name].all
			if strings.HasPrefix(stem, "relative") {
				need = categories[name].distant
			}
			if stem == "unit.day." && !strings.Contains(need, "other") {
				need += " other" // days have fractions too
			}
			if forms[stem] != need {
				t.Errorf("%s has the forms %q, the language needs %q", stem, forms[stem], need)
			}
		}
	})
}

func TestNoEmptyCell(t *testing.T) {
	each(t, func(t *testing.T, _ string, l label.Labeler) {
		for key := range l.Keys() {
			text := l.Text(key)
			if text == "" || text == key || text != strings.TrimSpace(text) || strings.Contains(text, "  ") {
				t.Errorf("%s is %q", key, text)
			}
			if strings.HasSuffix(text, ".") {
				t.Errorf("%s ends in a full stop, and labels are no sentences: %q", key, text)
			}
		}
	})
}

// Arabic says one and two by the word alone, so that these forms may lack the number.
func TestPlaceholders(t *testing.T) {
	each(t, func(t *testing.T, name string, l label.Labeler) {
		for key := range l.Keys() {
			got, want := strings.Count(l.Text(key), "{}"), 0
			_, category, isCount := splitCount(key)
			if isCount || strings.HasPrefix(key, "window.") {
				want = 1
			}
			if name == "ar" && (category == "one" || category == "two") {
				want = 0
			}
			if got != want || strings.ContainsAny(strings.ReplaceAll(l.Text(key), "{}", ""), "{}%<>&") {
				t.Errorf("%s: %q has %d placeholders, want %d and nothing that looks like one", key, l.Text(key), got, want)
			}
		}
	})
}

// alphabets are the small letters and signs of each language. A letter outside is one of another
// language, and mostly a word of it.
var alphabets = map[string]string{
	"en":    "abcdefghijklmnopqrstuvwxyz'2", // "in 2 days" where others have a word
	"ru":    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
	"uk":    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяʼ",
	"kk":    "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя",
	"de":    "abcdefghijklmnopqrstuvwxyzäöüß",
	"fr":    "abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿ’\u00a0",
	"es":    "abcdefghijklmnopqrstuvwxyzáéíóúüñ",
	"pt-BR": "abcdefghijklmnopqrstuvwxyzáâãàçéêíóôõúü",
	"ar":    "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ،",
}

// traditional are Chinese characters that simplified text writes otherwise.
const traditional = "遞單號關稅運輸處貨達庫約問題網點訂發確認時間緊轉個後續應該與對從來務員領簽電話碼費還沒這種類資訊聯絡郵櫃異狀態裝國際價圖檢導實際錯誤"

func TestOnlyLettersOfTheLanguage(t *testing.T) {
	each(t, func(t *testing.T, name string, l label.Labeler) {
		for key := range l.Keys() {
			for _, r := range l.Text(key) {
				ok := strings.ContainsRune(" ,:-–{}", r) || strings.ContainsRune(alphabets[name], unicode.ToLower(r))
				if name == "zh-Hans" {
					ok = strings.ContainsRune("，、{}", r) ||
						unicode.Is(unicode.Han, r) && !strings.ContainsRune(traditional, r)
				}
				if !ok {
					t.Errorf("%s: %q has %q, which is no letter of the language", key, l.Text(key), r)
				}
			}
		}
	})
}

// same lists the words that two languages really share. Whatever else is alike was forgotten.
var same = map[string]string{
	"en=de":    "class.post ui.problem ui.status",
	"en=fr":    "confidence.low",
	"en=pt-BR": "ui.status",
	"ru=uk": "alert.delivered change.final class.courier eta_state.delivered relative.tomorrow severity.critical " +
		"status.delivered ui.problem ui.status window.by_time",
	"uk=kk":    "class.post",
	"de=pt-BR": "ui.status",
	"fr=es":    "confidence.medium role.supervisor severity.major",
	"fr=pt-BR": "severity.major",
	"es=pt-BR": "basis.model eta_state.estimated period.week role.buyer role.merchant severity.critical severity.major " +
		"severity.minor status.cancelled status.info ui.check_again ui.expected ui.order ui.problem ui.since ui.track",
}

func TestNotLeftInAnotherLanguage(t *testing.T) {
	english := set("the of to and not with by for from is was it has have no yet been on at in day days " +
		"carrier parcel sender buyer recipient delivery delivered number customs")
	all := label.Supported()
	for i, a := range all {
		for _, b := range all[i+1:] {
			pair := a.String() + "=" + b.String()
			var got []string
			for key := range label.For(a).Keys() {
				text := label.For(a).Text(key)
				if _, _, count := splitCount(key); text == label.For(b).Text(key) && !count {
					got = append(got, key)
				}
			}
			if d := cmp.Diff(same[pair], strings.Join(got, " ")); d != "" {
				t.Errorf("%s (-shared +alike):\n%s", pair, d)
			}
		}
	}
	each(t, func(t *testing.T, name string, l label.Labeler) {
		if name == "en" {
			return
		}
		for key := range l.Keys() {
			for word := range strings.FieldsSeq(strings.ToLower(l.Text(key))) {
				if english[strings.Trim(word, ",:")] && !native[name][word] {
					t.Errorf("%s: %q has the English word %q", key, l.Text(key), word)
				}
			}
		}
	})
}

// native are words that look English and are not.
var native = map[string]map[string]bool{
	"de":    {"in": true, "was": true, "am": true},
	"es":    {"no": true},
	"pt-BR": {"no": true},
}

func set(list string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		out[w] = true
	}
	return out
}

// A word that stands alone begins with a capital; what follows other text does not, but for the nouns
// of German.
func TestCapitals(t *testing.T) {
	inside := []string{"relative.", "unit.", "window.", "ui.assumed", "ui.time_not_given", "ui.zone_assumed", "ui.zone_not_given"}
	each(t, func(t *testing.T, name string, l label.Labeler) {
		for key := range l.Keys() {
			first := []rune(strings.TrimPrefix(strings.TrimPrefix(l.Text(key), "{}"), " "))[0]
			follows := slices.ContainsFunc(inside, func(p string) bool { return strings.HasPrefix(key, p) })
			if !follows && unicode.IsLower(first) || follows && unicode.IsUpper(first) && name != "de" {
				t.Errorf("%s is %q", key, l.Text(key))
			}
		}
	})
}

func TestSupported(t *testing.T) {
	var got []string
	for _, tag := range label.Supported() {
		got = append(got, tag.String())
		if l := label.For(tag); l.Tag() != tag {
			t.Errorf("For(%v) speaks %v", tag, l.Tag())
		}
	}
	want := []string{"en", "ru", "uk", "kk", "zh-Hans", "de", "fr", "es", "pt-BR", "ar"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if d := cmp.Diff(slices.Sorted(maps.Keys(categories)), slices.Sorted(slices.Values(want))); d != "" {
		t.Errorf("the tests know other languages:\n%s", d)
	}
	label.Supported()[0] = language.Chinese
	if label.Supported()[0] != language.English {
		t.Error("a caller changed the list of all callers")
	}
}

// A word must fit every case that it is shown for.
func TestWordsThatFitEveryCase(t *testing.T) {
	paused := "a parcel that lies ready in a locker has no problem; what it waits for the causes say"
	claim := "claims are made for lost and stolen parcels too, not only for damage"
	tests := []struct{ key, tag, want, why string }{
		{"eta_state.paused", "en", "No date for now", paused},
		{"eta_state.paused", "de", "Derzeit ohne Termin", paused},
		{"eta_state.paused", "ru", "Пока без даты", paused},
		{"eta_state.paused", "uk", "Поки без дати", paused},
		{"eta_state.paused", "fr", "Sans date pour le moment", paused},
		{"eta_state.paused", "es", "Por ahora sin fecha", paused},
		{"eta_state.paused", "pt-BR", "Sem data por enquanto", paused},
		{"eta_state.paused", "ar", "لا موعد حاليًا", paused},
		{"eta_state.paused", "zh-Hans", "暂无日期", paused},
		{"eta_state.paused", "kk", "Әзірге күні жоқ", paused},
		{"action.file_claim", "de", "Reklamation einreichen", claim},
	}
	for _, test := range tests {
		if got := label.For(language.MustParse(test.tag)).Text(test.key); got != test.want {
			t.Errorf("%s in %s is %q, want %q: %s", test.key, test.tag, got, test.want, test.why)
		}
	}
}
