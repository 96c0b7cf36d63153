package number

import (
	"fmt"
	"io"
	"iter"
	"log/slog"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/parcelfold/parcelfold/carrier"
)

// Match is a number in a text. The caller owns Candidates.
type Match struct {
	Start      int         `json:"start"`      // offset of its first byte
	End        int         `json:"end"`        // offset behind its last byte
	Candidates []Candidate `json:"candidates"` // as of Parse of the text between, best first, never empty
}

// LogValue gives log/slog the place and the best candidate, without the number.
func (m Match) LogValue() slog.Value {
	text := "match at " + strconv.Itoa(m.Start) + " to " + strconv.Itoa(m.End)
	if len(m.Candidates) > 0 {
		text += ": " + m.Candidates[0].String()
	}
	return slog.StringValue(text)
}

// Format prints what LogValue gives, for every verb.
func (m Match) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, m.LogValue().String()) }

// Find yields the numbers in a text, from left to right, none inside another.
// A number stands between word borders, whole or in groups apart by one blank,
// dash or dot, all alike; in groups its letters are upper-case.
//
// Most rows of digits in a mail are something else: an order, a phone number, a
// date, a card. So a number is taken for one
//   - if its best candidate is Strong or Certain; or
//   - if it is Weak and the nearest telling word in the 80 bytes before it
//     speaks of tracking ("tracking", "waybill", "посылка", "Sendung", the name
//     of a carrier) and not of another thing ("order", "phone", "заказ",
//     "Rechnung"). Then bare digits must not fail their check, and must not read
//     as a time, a card number, or a phone number in groups.
//
// Where the digits go on beyond a separator, or have a plus in front, a weak
// number is part of something longer; a strong one may have a count beside it.
// What stands beside an @ is an address. A number shorter than nine characters,
// or with less than seven digits, is never found: give it to Parse.
//
// The sequence may be ranged over repeatedly and stopped at any time. The time
// is linear in the text.
func Find(text string) iter.Seq[Match] {
	return func(yield func(Match) bool) {
		var cue cue
		for t, ok := nextToken(text, 0); ok; t, ok = nextToken(text, t.end) {
			if cue.hear(text, t) {
				continue
			}
			if m, found := longest(text, t, cue); found {
				if !yield(m) {
					return
				}
				t.end = m.End
			}
		}
	}
}

const (
	maxGroups = 12
	maxGroup  = 9  // characters of a group, where there are several: a longer one stands for itself, but behind letters
	minStrong = 20 // bare digits: fewer are never a strong number
)

// longest returns the number that starts with the token t: the longest, but a
// strong one before a weak one.
func longest(text string, t token, cue cue) (Match, bool) {
	if t.digits == 0 && (t.lower || t.size() > maxGroup) {
		return Match{}, false // a word
	}
	runs, n, gap := groups(text, t)
	var best Match
	for i := n - 1; i >= 0; i-- {
		run := runs[i]
		if i == 0 {
			gap = ""
		}
		if run.digits < 7 || run.size() < 9 || gap != "" && run.lower || !stands(text, run, gap) {
			continue
		}
		bare, weakToo := run.letters == 0, announced(text, run, gap, cue)
		if bare && !weakToo && run.digits < minStrong {
			continue
		}
		got := Parse(text[run.start:run.end])
		if len(got) == 0 || best.Candidates != nil && got[0].Confidence <= best.Candidates[0].Confidence {
			continue
		}
		if got[0].Confidence >= carrier.Strong || weakToo && !(bare && got[0].Check == CheckBad) {
			best = Match{Start: run.start, End: run.end, Candidates: got}
		}
	}
	return best, best.Candidates != nil
}

// groups returns t, then t joined with the token behind it, and so on, n in
// all, as far as they may be the groups of one number; gap stands between them.
func groups(text string, t token) (runs [maxGroups]token, n int, gap string) {
	for run := t; n < maxGroups && run.code && run.size() <= maxLen; n++ {
		runs[n] = run
		next, ok := nextToken(text, run.end)
		between := text[run.end:next.start]
		long := t.size() > maxGroup || next.size() > maxGroup && run.letters == 0
		if !ok || !next.code || long || !joins(between) || gap != "" && gap != between {
			return runs, n + 1, gap
		}
		run, gap = run.with(next), between
	}
	return runs, n, gap
}

// stands reports whether a run can be a number at all where it stands.
func stands(text string, run token, gap string) bool {
	before, after := text[:run.start], text[run.end:]
	if strings.HasSuffix(before, "@") || strings.HasPrefix(after, "@") {
		return false
	}
	return run.letters > 0 || !strings.HasSuffix(before, "+") && (gap != "" || !goesOn(before, after, ""))
}

// announced reports whether a run may be a weak number where it stands.
func announced(text string, run token, gap string, cue cue) bool {
	if run.digits < 8 || !cue.near(run.start) || goesOn(text[:run.start], text[run.end:], gap) {
		return false
	}
	return run.letters > 0 || !somethingElse(text[run.start:run.end], gap != "")
}

// joins reports whether gap may stand between two groups of a number.
func joins(gap string) bool {
	r, size := utf8.DecodeRuneInString(gap)
	return size == len(gap) && r >= ' ' && separates(r)
}

// goesOn reports whether a number between before and after belongs to a longer
// row: the gap of its groups, or a dash or dot where it is in one piece, has
// digits on its other side too.
func goesOn(before, after, gap string) bool {
	gaps := []string{"-", "."}
	if gap != "" {
		gaps = []string{gap}
	}
	for _, gap := range gaps {
		left, ok := strings.CutSuffix(before, gap)
		if ok && left != "" && isDigit(left[len(left)-1]) {
			return true
		}
		right, ok := strings.CutPrefix(after, gap)
		if ok && right != "" && isDigit(right[0]) {
			return true
		}
	}
	return false
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

// somethingElse reports whether bare digits read as a phone number, a card
// number or a time.
func somethingElse(run string, grouped bool) bool {
	var c canon
	c.read(run)
	s := c.string(run)
	if grouped && (len(s) == 10 || len(s) == 11) {
		return true
	}
	card := len(s) == 16 && '2' <= s[0] && s[0] <= '6' || len(s) == 15 && s[0] == '3' && (s[1] == '4' || s[1] == '7')
	if card && luhn(s[:len(s)-1]) == s[len(s)-1] {
		return true
	}
	return isTime(s)
}

// isTime reports whether s is a date with hours, or also minutes and seconds,
// the date as year, month, day or as day, month, year.
func isTime(s string) bool {
	if len(s) != 10 && len(s) != 12 && len(s) != 14 {
		return false
	}
	if !isDate(s[:4], s[4:6], s[6:8]) && !isDate(s[4:8], s[2:4], s[:2]) {
		return false
	}
	for i := 10; i < len(s); i += 2 {
		if s[i:i+2] > "59" {
			return false
		}
	}
	return s[8:10] <= "23"
}

func isDate(year, month, day string) bool {
	return "1990" <= year && year <= "2059" && "01" <= month && month <= "12" && "01" <= day && day <= "31"
}
