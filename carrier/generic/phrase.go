package generic

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// A phrase reads a wording. Text holds alternatives between "|", each of parts joined by "+" that all
// have to stand in the wording, anywhere. A part begins at the beginning of a word and may end inside
// one, so that "livr" reads every form of the verb; "_" is the end of a word, "^" and "$" are the ends of
// the wording. The phrases of a language are tried in order and the first one decides; a phrase without
// a Status decides that the wording stays unknown.
//
// A wording with a word of language.Not is no good news, one with a word of Later has not happened yet.
// It is read only by phrases that begin with "!" and with "?": those that have taken that into account.
// A wording with a word of If is never read.
type phrase struct {
	Text   string
	Status status.Status
	Detail status.Detail
	Reason status.Reason
}

// language holds the phrases of one language.
type language struct {
	Name           string // ISO 639-1
	Not, Later, If string
	Phrases        []phrase
}

// languages returns all that have phrases.
func languages() [10]*language {
	return [...]*language{&english, &russian, &ukrainian, &german, &french, &spanish, &portuguese, &chinese, &polish, &italian}
}

func languageNamed(name string) *language {
	for _, l := range languages() {
		if l.Name == name {
			return l
		}
	}
	return nil
}

// phraseLanguage reports whether there are phrases of a language.
func phraseLanguage(name string) bool { return languageNamed(name) != nil }

const maxParts = 1 << 13 // of all languages together; a test holds it

// matcher reads wordings by the phrases of some languages, in one pass. It is immutable.
type matcher struct {
	nodes            []node // a tree of the bytes of all parts; the first is its root
	parts            int32
	rules            []rule
	not, later, ifes partSet
}

// node is a byte of the tree. Zero is no node and no part.
type node struct {
	letter            byte
	child, next, part int32
}

// rule is one alternative of a phrase.
type rule struct {
	parts             [3]int32 // zero: no further one
	evenNot, evenThen bool     // may stand beside words of language.Not, of language.Later
	row               carrier.Row
	name              string
}

// partSet is a set of parts.
type partSet [maxParts / 64]uint64

func (s *partSet) add(part int32)      { s[part/64] |= 1 << (part % 64) }
func (s *partSet) has(part int32) bool { return s[part/64]&(1<<(part%64)) != 0 }

func (s *partSet) meets(o *partSet) bool {
	for i := range s {
		if s[i]&o[i] != 0 {
			return true
		}
	}
	return false
}

// newMatcher returns the matcher of the languages with these names.
func newMatcher(names []string) *matcher {
	m := &matcher{nodes: make([]node, 1)}
	for _, name := range names {
		l := languageNamed(name)
		if l == nil {
			continue
		}
		m.words(l.Not, &m.not)
		m.words(l.Later, &m.later)
		m.words(l.If, &m.ifes)
		for i := range l.Phrases {
			m.phrase(l.Name, &l.Phrases[i])
		}
	}
	return m
}

// words adds parts to the tree and to a set.
func (m *matcher) words(list string, to *partSet) {
	for word := range strings.SplitSeq(list, "|") {
		for part := range strings.SplitSeq(word, "+") {
			to.add(m.part(part))
		}
	}
}

func (m *matcher) phrase(language string, p *phrase) {
	text, evenNot := strings.CutPrefix(p.Text, "!")
	text, evenThen := strings.CutPrefix(text, "?")
	for alternative := range strings.SplitSeq(text, "|") {
		r := rule{evenNot: evenNot, evenThen: evenThen, name: "text:" + language + ":" + p.Status.String()}
		r.row = carrier.Row{Status: p.Status, Detail: p.Detail, Reason: p.Reason}
		i := 0
		for part := range strings.SplitSeq(alternative, "+") {
			r.parts[i] = m.part(part)
			i++
		}
		m.rules = append(m.rules, r)
	}
}

// part adds a part to the tree, unless it is there, and returns its number.
func (m *matcher) part(text string) int32 {
	var room [64]byte
	b := fold(room[:0], strings.ReplaceAll(text, "_", " "))
	if at := strings.TrimLeft(text, "^"); at != text {
		b = append([]byte("^"), b...)
	}
	if strings.HasSuffix(text, "_") {
		b = append(b, ' ')
	}
	if strings.HasSuffix(text, "$") {
		b = append(b, " $"...)
	}
	at := int32(0)
	for _, c := range b {
		next := m.step(at, c)
		if next == 0 {
			next = int32(len(m.nodes))
			m.nodes = append(m.nodes, node{letter: c, next: m.nodes[at].child})
			m.nodes[at].child = next
		}
		at = next
	}
	if m.nodes[at].part == 0 {
		m.parts++
		m.nodes[at].part = m.parts
	}
	return m.nodes[at].part
}

// step returns the node below at for a byte; zero if there is none.
func (m *matcher) step(at int32, c byte) int32 {
	for n := m.nodes[at].child; n != 0; n = m.nodes[n].next {
		if m.nodes[n].letter == c {
			return n
		}
	}
	return 0
}

const longWording = 2000 // bytes of a wording that are read; what is longer is no wording

// read returns what a wording says and the rule that read it.
func (m *matcher) read(wording string) (row carrier.Row, name string, ok bool) {
	if len(m.rules) == 0 || len(wording) > longWording {
		return carrier.Row{}, "", false
	}
	var room [512]byte
	text := append(fold(append(room[:0], "^ "...), wording), " $"...)
	var seen partSet
	m.find(text, &seen)
	if seen.meets(&m.ifes) {
		return carrier.Row{}, "", false
	}
	not, later := seen.meets(&m.not), seen.meets(&m.later)
	for i := range m.rules {
		r := &m.rules[i]
		if !seen.has(r.parts[0]) || r.parts[1] != 0 && !seen.has(r.parts[1]) || r.parts[2] != 0 && !seen.has(r.parts[2]) {
			continue
		}
		if r.row.Status == status.Unknown {
			return carrier.Row{}, "", false
		}
		if (not && !r.evenNot) || (later && !r.evenThen) {
			continue
		}
		return r.row, r.name, true
	}
	return carrier.Row{}, "", false
}

// find adds all parts that stand in text to seen.
func (m *matcher) find(text []byte, seen *partSet) {
	for i := range text {
		if i > 0 && text[i-1] != ' ' && !ideograph(text[i]) {
			continue
		}
		at := int32(0)
		for _, c := range text[i:] {
			if at = m.step(at, c); at == 0 {
				break
			}
			if part := m.nodes[at].part; part != 0 {
				seen.add(part)
			}
		}
	}
}

// ideograph reports whether a byte can begin a Chinese character, each of which is a word.
func ideograph(b byte) bool { return b >= 0xe3 && b <= 0xef }

// fold appends text in lower case, with single blanks for all that is no letter and no digit, without the
// accents of Latin letters and without the apostrophes inside words; "ё" is "е".
func fold(b []byte, text string) []byte {
	gap, begin := false, len(b)
	for i, r := range text {
		r = unicode.ToLower(r)
		switch {
		case unicode.Is(unicode.Mn, r), apostrophe(r) && inside(text[i+utf8.RuneLen(r):]):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			gap = true
			continue
		}
		if gap && len(b) > begin {
			b = append(b, ' ')
		}
		gap = false
		b = appendPlain(b, r)
	}
	return b
}

func apostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '`' }

// inside reports whether an apostrophe before rest stands in a word, as in "couldn't" and in Ukrainian,
// and not between two, as in "l'ufficio".
func inside(rest string) bool {
	r, size := utf8.DecodeRuneInString(rest)
	after, _ := utf8.DecodeRuneInString(rest[size:])
	return unicode.Is(unicode.Cyrillic, r) || strings.ContainsRune("tTsS", r) && !unicode.IsLetter(after)
}

// accented holds Latin letters with accents, and plainLetters what each is without.
const accented = "àáâãäåąçćčďèéêëęěìíîïłńñňòóôõöøőřśšťùúûüůűýÿźžż"
const plainLetters = "aaaaaaacccdeeeeeeiiiilnnnooooooorsstuuuuuuyyzzz"

func appendPlain(b []byte, r rune) []byte {
	switch r {
	case 'ё':
		return append(b, "е"...)
	case 'ß':
		return append(b, "ss"...)
	case 'æ':
		return append(b, "ae"...)
	case 'œ':
		return append(b, "oe"...)
	}
	if r >= utf8.RuneSelf && r < 0x180 {
		i := 0
		for _, a := range accented {
			if a == r {
				return append(b, plainLetters[i])
			}
			i++
		}
	}
	return utf8.AppendRune(b, r)
}
