package label_test

import (
	"slices"
	"testing"

	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
	"github.com/parcelfold/parcelfold/status"
)

// key is a value of the caller's own.
type key string

func (k key) Key() string { return string(k) }

func TestText(t *testing.T) {
	en, ru := label.Labeler{}, label.For(language.Russian)
	tests := []struct{ name, got, want, why string }{
		{"zero Labeler", en.Text("ui.history"), "History", "English without asking"},
		{"a key", ru.Text("ui.history"), "История", ""},
		{"a value", ru.Of(event.NotFound), "Номер не найден", "its Key is issue.not_found"},
		{"a leg alone", en.Of(event.LegReturn), "On the way back to the sender", "a capital where it stands alone"},
		{"status by key", ru.Text("status.delivered"), ru.Status(status.Delivered), "one wording by either way"},
		{"detail by key", en.Text("detail.signed"), "Signed for", "a capital where it stands alone"},
		{"reason by key", en.Text("reason.lost"), "Lost", "the same"},
		{"detail", en.Detail(status.Signed), "Signed for", ""},
		{"reason", ru.Reason(status.Weather), "Непогода", "Cyrillic has capitals too"},
		{"no capitals", label.For(language.Chinese).Reason(status.Lost), "丢失", "Chinese has none"},
		{"no detail", en.Detail(status.NoDetail), "", "nothing was said"},
		{"no reason", en.Reason(status.NoReason), "", "nothing is wrong"},
		{"no detail by key", en.Text("detail."), "", "the key of a value without a word"},
		{"zero effect", en.Of(event.Effect(0)), "", "the key of a value without a word"},
		{"nil", en.Of(nil), "", "nothing to name"},
		{"empty key", en.Text(""), "", "nothing to name"},
		{"a word of a newer release", en.Of(event.IssueKind("teleported")), "issue.teleported", "what is missing shows"},
		{"an invalid value", en.Of(event.Effect(99)), "effect.effect(99)", "what is missing shows"},
		{"no such status", en.Text("status.teleported"), "status.teleported", "not silently unknown"},
		{"a kind is no key", en.Text("status"), "status", "what is missing shows"},
		{"status out of range", en.Status(99), "Status unknown", "unknown stays unknown"},
		{"detail out of range", en.Detail(99), "", "nothing is invented"},
		{"reason out of range", en.Reason(99), "", "nothing is invented"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, tt.got, tt.want, tt.why)
		}
	}
}

func TestWith(t *testing.T) {
	en := label.For(language.English)
	wording := map[string]string{
		"status.delivered":        "It's yours!",
		"detail.signed":           "you signed for it",
		"reason.recipient_absent": "we missed you",
		"action.pay":              "Pay now",
		"ui.zone_not_given":       "local time",
		"unit.parcel.one":         "{} package",
		"unit.parcel.other":       "{} packages",
		"window.by_time":          "before {}",
		"shop.gift":               "A gift is inside",
		"aaa.first":               "sorts before all",
	}
	own := en.With(wording)
	wording["action.pay"] = "changed later"
	delivered := event.Verdict{Status: status.Delivered, Detail: status.Signed}
	tests := []struct{ name, got, want, why string }{
		{"status", own.Status(status.Delivered), "It's yours!", ""},
		{"inside a sentence", own.Verdict(delivered), "It's yours!, you signed for it", "details are given in small letters"},
		{"alone", own.Detail(status.Signed), "You signed for it", "and get their capital"},
		{"reason", own.Reason(status.RecipientAbsent), "We missed you", ""},
		{"action", own.Text("action.pay"), "Pay now", "the map is not kept"},
		{"one", own.Count(1, label.UnitParcel), "1 package", "forms are keys too"},
		{"many", own.Count(1200, label.UnitParcel), "1,200 packages", "the number goes where {} stands"},
		{"clock", own.Stamp(event.At(noon, event.ToMinute, event.ZoneUnknown), nil),
			"November 25, 2025, 12:00 (local time)", "marks are words too"},
		{"own key", own.Of(key("shop.gift")), "A gift is inside", "values of the shop's own have labels"},
		{"own key before all", own.Text("aaa.first"), "sorts before all", "and do not unsettle the others"},
		{"neighbours", own.Text("action.abandon_goods"), "Give up the goods", "the rest stays"},
		{"the last row", own.Text("window.from_time"), "from {}", "the rest stays"},
		{"the language", own.Tag().String(), "en", "it is still English"},
		{"the first Labeler", en.Verdict(delivered), "Delivered, signed for", "a Labeler is not changed"},
		{"the first Labeler's keys", en.Text("shop.gift"), "shop.gift", "a Labeler is not changed"},
		{"twice", own.With(map[string]string{"action.pay": "Settle"}).Text("unit.parcel.one"), "{} package", "With adds up"},
		{"on the zero Labeler", label.Labeler{}.With(wording).Text("action.pay"), "changed later", "English can be changed too"},
		{"for others", label.For(language.English).Text("action.pay"), "Pay the amount due", "nor is the language itself"},
		{"without the placeholder", en.With(map[string]string{"unit.day.one": "a day"}).Count(1, label.UnitDay), "a day",
			"a form may say the number in words"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q: %s", tt.name, tt.got, tt.want, tt.why)
		}
	}
}

func TestNamingAllocatesNothing(t *testing.T) {
	ru := label.For(language.Russian)
	tests := []struct {
		name string
		say  func() string
	}{
		{"status", func() string { return ru.Status(status.Delivered) }},
		{"key", func() string { return ru.Text("action.rebook_slot") }},
		{"status by key", func() string { return ru.Text("status.delivered") }},
	}
	for _, tt := range tests {
		if n := testing.AllocsPerRun(100, func() { tt.say() }); n > 0 {
			t.Errorf("%s: %v allocations", tt.name, n)
		}
	}
}

func TestKeys(t *testing.T) {
	keys := slices.Collect(label.Labeler{}.Keys())
	if !slices.IsSorted(keys) || len(slices.Compact(slices.Clone(keys))) != len(keys) {
		t.Error("keys are sorted, each once")
	}
	for _, want := range []string{"status.unknown", "detail.retracted", "reason.undeliverable", "action.pay", "ui.history"} {
		if !slices.Contains(keys, want) {
			t.Errorf("%s is missing", want)
		}
	}
	own := label.Labeler{}.With(map[string]string{"shop.gift": "A gift is inside"})
	if !slices.Contains(slices.Collect(own.Keys()), "shop.gift") {
		t.Error("an own key is one of the keys")
	}
	for range own.Keys() {
		break // it may be left early
	}
}
