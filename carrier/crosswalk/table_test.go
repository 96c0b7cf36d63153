package crosswalk

import (
	"testing"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// These look at marks of the tables that no caller sees.

func TestOneWordIsMarkedForEachReading(t *testing.T) {
	for p := range Peers() {
		marked, all := map[Reading][]Word{}, map[Reading]bool{}
		for _, r := range p.vocabulary().rows {
			all[r.reading] = true
			if r.say != never {
				marked[r.reading] = append(marked[r.reading], r.word)
			}
		}
		for reading := range all {
			if got := marked[reading]; len(got) != 1 {
				t.Errorf("%v: %+v is said by %q; want one word, else the order of rows decides", p, reading, got)
			}
		}
		for _, r := range p.vocabulary().coarser {
			if all[r.reading] {
				t.Errorf("%v: %+v has a word of its own, so the coarser %q is dead", p, r.reading, r.word)
			}
			if r.reading.Detail != status.NoDetail || r.reading.Reason != status.NoReason {
				t.Errorf("%v: coarser %q for %+v is never reached before the plain status", p, r.word, r.reading)
			}
		}
	}
}

func TestRowsKeepToTheVocabulary(t *testing.T) {
	kinds := map[event.IssueKind]bool{event.NoIssue: true}
	for k := range event.IssueKinds() {
		kinds[k] = true
	}
	for p := range Peers() {
		for _, r := range p.vocabulary().rows {
			d, s := r.reading.Detail, r.reading.Status
			if d != status.NoDetail && !d.Allows(s) {
				t.Errorf("%v %q: %v does not stand with %v", p, r.word, d, s)
			}
			if r.reading.Issue != event.NoIssue && s != status.Unknown {
				t.Errorf("%v %q: a word of the watcher must not place the parcel at %v", p, r.word, s)
			}
			if !kinds[r.reading.Issue] {
				t.Errorf("%v %q: %q is no kind of issue", p, r.word, r.reading.Issue)
			}
			if r.reading.Reason != status.NoReason && s == status.Registered && d == status.NoDetail {
				t.Errorf("%v %q: a reason with a problem-free registered", p, r.word)
			}
		}
	}
}

func TestMarksAreUsed(t *testing.T) {
	for p := range Peers() {
		v := p.vocabulary()
		for _, r := range v.rows {
			if r.beside != "" && (r.say == never || find(v.rows, Word{Status: r.beside}) == nil) {
				t.Errorf("%v %q: beside %q, which To never writes or the peer never says", p, r.word, r.beside)
			}
			if r.defers && !v.independent {
				t.Errorf("%v %q defers, but is never combined", p, r.word)
			}
		}
		for _, r := range v.coarser {
			if _, ok := From(p, r.word); !ok {
				t.Errorf("%v: coarser word %q is not one of its words", p, r.word)
			}
		}
	}
}
