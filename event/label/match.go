package label

import (
	"slices"

	"golang.org/x/text/language"
)

// lexicons and tags are the languages in the order of Supported; the id of a lexicon is its place.
var lexicons = [...]*lexicon{
	&english, &russian, &ukrainian, &kazakh, &simplifiedChinese,
	&german, &french, &spanish, &brazilianPortuguese, &arabic,
}

var tags = [len(lexicons)]language.Tag{
	language.English, language.Russian, language.Ukrainian, language.Kazakh, language.SimplifiedChinese,
	language.German, language.French, language.Spanish, language.BrazilianPortuguese, language.Arabic,
}

// written is a language as it is written in one script.
type written struct{ language, script string }

// served is what each lexicon is written in.
var served = [len(lexicons)]written{
	{"en", "Latn"}, {"ru", "Cyrl"}, {"uk", "Cyrl"}, {"kk", "Cyrl"}, {"zh", "Hans"},
	{"de", "Latn"}, {"fr", "Latn"}, {"es", "Latn"}, {"pt", "Latn"}, {"ar", "Arab"},
}

// For returns the Labeler of the first wanted language that is served, else of English. Give the tags
// in the reader's order, as language.ParseAcceptLanguage returns them. What counts as served is in the
// package comment. It allocates nothing.
func For(want ...language.Tag) Labeler {
	for _, tag := range want {
		if i, ok := match(tag); ok {
			return Labeler{lexicons[i]}
		}
	}
	return Labeler{}
}

// match does not ask language.Matcher: that one reads Belarusian and Kyrgyz as Russian, Breton as
// French and Portuguese of Portugal as Brazilian, and is sure of it.
func match(tag language.Tag) (int, bool) {
	if macro, err := language.Macro.Canonicalize(tag); err == nil {
		tag = macro // cmn is zh, arb is ar
	}
	base, sure := tag.Base()
	if sure != language.Exact {
		return 0, false // und-RU names a place, not a language
	}
	script, _ := tag.Script()
	i := slices.Index(served[:], written{base.String(), script.String()})
	if i < 0 {
		return 0, false
	}
	region, _ := tag.Region()
	return i, lexicons[i] != &brazilianPortuguese || region.String() == "BR"
}

// Supported returns the languages, English first. The slice is the caller's.
func Supported() []language.Tag { return append([]language.Tag(nil), tags[:]...) }
