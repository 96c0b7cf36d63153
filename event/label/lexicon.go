package label

import (
	"slices"
	"strings"

	"github.com/parcelfold/parcelfold/status"
)

// lexicon is everything that is said in one language. Details, reasons and legs are written as they
// read inside a sentence, everything else as it stands alone.
type lexicon struct {
	id     int // place in lexicons and tags
	status [status.Cancelled + 1]string
	detail [status.Retracted + 1]string
	reason [status.Undeliverable + 1]string
	words  []word // by key

	months, shortMonths [12]string
	days, shortDays     [7]string // Sunday first
	dates               patterns
	marks               marks
	plural              func(n uint64) plural
}

// word is one row of a language's table. "{}" stands for what is filled in.
type word struct{ key, text string }

// marks is the punctuation that joins pieces of text.
type marks struct {
	comma, colon        string // with their blanks
	opening, closing    string // parentheses, with the blank before
	thousands           string // between groups of three digits
	fewestGroupedDigits int    // numbers with fewer digits are not grouped
}

// find returns the text of a key as it is written in the table.
func (x *lexicon) find(key string) (text string, ok bool) {
	if cell := x.cell(key); cell != nil {
		return *cell, true
	}
	if i, ok := x.place(key); ok {
		return x.words[i].text, true
	}
	return "", false
}

// cell returns the cell of a status, a detail or a reason; nil for any other key.
func (x *lexicon) cell(key string) *string {
	kind, name, _ := strings.Cut(key, ".")
	switch kind {
	case "status":
		if v, err := status.Parse(name); err == nil && int(v) < len(x.status) {
			return &x.status[v]
		}
	case "detail":
		if v, err := status.ParseDetail(name); err == nil && int(v) < len(x.detail) {
			return &x.detail[v]
		}
	case "reason":
		if v, err := status.ParseReason(name); err == nil && int(v) < len(x.reason) {
			return &x.reason[v]
		}
	}
	return nil
}

func (x *lexicon) place(key string) (int, bool) {
	return slices.BinarySearchFunc(x.words, key, func(w word, key string) int {
		return strings.Compare(w.key, key)
	})
}

// set changes or adds the text of a key.
func (x *lexicon) set(key, text string) {
	if cell := x.cell(key); cell != nil {
		*cell = text
		return
	}
	if i, ok := x.place(key); ok {
		x.words[i].text = text
	} else {
		x.words = slices.Insert(x.words, i, word{key, text})
	}
}

// fill returns the text of a key with s in the place of "{}".
func (x *lexicon) fill(key, s string) string {
	text, _ := x.find(key)
	return strings.Replace(text, "{}", s, 1)
}
