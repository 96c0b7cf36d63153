package spsr

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parcelfold/parcelfold/status"
)

// stateOf reads CurState. Its three texts may carry more words, so it looks for the one that tells
// them apart. "Не доставлено" contains "доставлено": the word before it counts. Words that could turn
// the meaning leave it unknown. "Обработка" is anything from the label to the courier, so only the
// label is sure.
func stateOf(text string) status.Status {
	var said status.Status
	not := false
	for w := range strings.FieldsFuncSeq(text, notLetter) {
		s := status.Unknown
		switch {
		case strings.EqualFold(w, "доставлено") && !not:
			s = status.Delivered
		case strings.EqualFold(w, "доставлено") || strings.EqualFold(w, "недоставлено"):
			s = status.AttemptFailed
		case not || turns(w):
			return status.Unknown
		case strings.EqualFold(w, "обработка"):
			s = status.Registered
		}
		if s != status.Unknown && said != status.Unknown && s != said {
			return status.Unknown
		}
		said = max(said, s)
		not = strings.EqualFold(w, "не")
	}
	if not {
		return status.Unknown
	}
	return said
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// turns reports whether a word can turn what "доставлено" means: in part, back, to the sender.
func turns(word string) bool {
	for _, stem := range [...]string{"частич", "возврат", "отправител"} {
		if len(word) >= len(stem) && utf8.ValidString(word[:len(stem)]) && strings.EqualFold(word[:len(stem)], stem) {
			return true
		}
	}
	return false
}
