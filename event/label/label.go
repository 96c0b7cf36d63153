package label

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/status"
)

// Labeler says things in one language. It is a small value, immutable, and may be used from many
// goroutines at once. The zero Labeler is English.
type Labeler struct{ lexicon *lexicon }

func (l Labeler) words() *lexicon {
	if l.lexicon == nil {
		return &english
	}
	return l.lexicon
}

// Tag returns the language it speaks, one of Supported.
func (l Labeler) Tag() language.Tag { return tags[l.words().id] }

// Status names a status. A value outside the vocabulary reads as status.Unknown.
func (l Labeler) Status(s status.Status) string {
	x := l.words()
	if int(s) >= len(x.status) {
		s = status.Unknown
	}
	return x.status[s]
}

// Detail names a detail; status.NoDetail and values outside the vocabulary are "".
func (l Labeler) Detail(d status.Detail) string { return capital(l.words().detailOf(d)) }

// Reason names a reason; status.NoReason and values outside the vocabulary are "".
func (l Labeler) Reason(r status.Reason) string { return capital(l.words().reasonOf(r)) }

func (x *lexicon) detailOf(d status.Detail) string {
	if int(d) >= len(x.detail) {
		return ""
	}
	return x.detail[d]
}

func (x *lexicon) reasonOf(r status.Reason) string {
	if int(r) >= len(x.reason) {
		return ""
	}
	return x.reason[r]
}

// Keyed is a value that has a label: a word of event, eta, exception or watch, or of the shop's own.
type Keyed interface{ Key() string }

// Of names a value by its key. It is Text of that key; nil is "".
func (l Labeler) Of(k Keyed) string {
	if k == nil {
		return ""
	}
	return l.Text(k.Key())
}

// Text returns the label of a key, such as "ui.history" or "detail.signed". A key without a word, as
// zero values have it ("action."), is "". A key that it does not have is returned as it is, so that
// what is missing shows.
func (l Labeler) Text(key string) string {
	kind, _, _ := strings.Cut(key, ".")
	text, ok := l.words().find(key)
	switch {
	case !ok && strings.HasSuffix(key, "."):
		return ""
	case !ok:
		return key
	case kind == "detail", kind == "reason", kind == "leg":
		return capital(text)
	}
	return text
}

// With returns a Labeler with other wording for the given keys; the rest stays. "{}" in a text stands
// for what is filled in, as in the text it replaces. Details, reasons and legs are given as they read
// inside a sentence. A key of the shop's own is added, for values of its own with a Key method. The map is
// not kept.
func (l Labeler) With(wording map[string]string) Labeler {
	x := *l.words()
	x.words = slices.Clone(x.words)
	for key, text := range wording {
		x.set(key, text)
	}
	return Labeler{&x}
}

// Keys yields every key of Text and With, sorted. The keys of counts differ by language: "unit.day.few"
// is one in Russian and none in English.
func (l Labeler) Keys() iter.Seq[string] {
	x := l.words()
	keys := map[string]bool{}
	for s := range status.All() {
		keys["status."+s.String()] = true
	}
	for d := range status.Details() {
		keys["detail."+d.String()] = true
	}
	for r := range status.Reasons() {
		keys["reason."+r.String()] = true
	}
	for _, w := range x.words {
		keys[w.key] = true
	}
	return slices.Values(slices.Sorted(maps.Keys(keys)))
}

// capital returns text with its first letter as at the beginning of a sentence.
func capital(text string) string {
	first, n := utf8.DecodeRuneInString(text)
	upper := unicode.ToUpper(first)
	if upper == first || n == 0 {
		return text
	}
	return string(upper) + text[n:]
}
