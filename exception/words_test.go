package exception_test

import (
	"encoding"
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/exception"
)

type word interface {
	~uint8
	fmt.Stringer
	encoding.TextMarshaler
}

type pointer[T any] interface {
	*T
	encoding.TextUnmarshaler
}

func TestWords(t *testing.T) {
	t.Run("role", func(t *testing.T) { testWords(t, "role", exception.Roles(), 9, true) })
	t.Run("action", func(t *testing.T) { testWords(t, "action", exception.Actions(), 54, true) })
	t.Run("severity", func(t *testing.T) { testWords(t, "severity", exception.Severities(), 4, true) })
	t.Run("kind", func(t *testing.T) { testWords(t, "kind", exception.Kinds(), 5, true) })
	t.Run("sign", func(t *testing.T) { testWords(t, "sign", exception.Signs(), 17, true) })
	t.Run("class", func(t *testing.T) { testWords(t, "class", exception.Classes(), 3, false) })
	t.Run("route", func(t *testing.T) { testWords(t, "route", exception.Routes(), 4, false) })
	t.Run("phase", func(t *testing.T) { testWords(t, "phase", exception.Phases(), 6, true) })
	t.Run("period", func(t *testing.T) { testWords(t, "period", exception.Periods(), 2, false) })
	t.Run("finding", func(t *testing.T) { testWords(t, "finding", exception.FindingCauses(), 19, true) })
	t.Run("confidence", func(t *testing.T) { testWords(t, "confidence", exception.Confidences(), 3, true) })
}

// testWords holds a type to its words: each its own, there and back, and nothing else is written.
func testWords[T word, P pointer[T]](t *testing.T, kind string, values iter.Seq[T], size int, zeroIsNone bool) {
	list := slices.Collect(values)
	if len(list) != size {
		t.Errorf("%d values, want %d", len(list), size)
	}
	if zero := T(0).String(); zeroIsNone != (zero == "") || zeroIsNone == slices.Contains(list, 0) {
		t.Errorf("zero prints %q, listed: %v", zero, slices.Contains(list, 0))
	}
	seen := map[string]bool{}
	for _, v := range list {
		text := v.String()
		if seen[text] || text == "" || text != strings.ToLower(text) || strings.ContainsAny(text, " -.") {
			t.Errorf("%d has the word %q: want its own, in lower_snake", v, text)
		}
		seen[text] = true
		if k, ok := any(v).(interface{ Key() string }); ok && k.Key() != kind+"."+text {
			t.Errorf("%s has the key %s", text, k.Key())
		}
		blob, err := json.Marshal(v)
		back := T(255)
		if err != nil || string(blob) != `"`+text+`"` || json.Unmarshal(blob, &back) != nil || back != v {
			t.Errorf("%s: %s, %v, back %v", text, blob, err, back)
		}
	}
	for range values {
		break // an iterator may be left early
	}
	for _, none := range []T{list[len(list)-1] + 1, 200} { // the first one outside the table, and one far away
		if got, want := none.String(), fmt.Sprintf("%s(%d)", kind, uint8(none)); got != want {
			t.Errorf("%d prints %q, want %q", uint8(none), got, want)
		}
		if text, err := none.MarshalText(); err == nil {
			t.Errorf("%d is written as %q", uint8(none), text)
		}
	}
	v := T(1)
	if err := P(&v).UnmarshalText([]byte("of_a_newer_release")); err != nil || v != 0 {
		t.Errorf("an unknown word reads as %v, %v, want zero", v, err)
	}
}

func TestSelfService(t *testing.T) {
	want := []exception.Action{
		exception.ActionRebookSlot, exception.ActionPickPoint, exception.ActionSetHours, exception.ActionGiveAccess,
		exception.ActionCorrectAddress, exception.ActionExtendStorage, exception.ActionPay, exception.ActionSendPapers,
	}
	for a := range exception.Actions() {
		if got := a.SelfService(); got != slices.Contains(want, a) {
			t.Errorf("%s: self-service is %v: a buyer corrects the address, picks another day or point, lets the courier in, pays, sends papers, extends the storage; nothing else", a, got)
		}
	}
}
