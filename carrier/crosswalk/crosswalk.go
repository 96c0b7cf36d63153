package crosswalk

import (
	"iter"
	"strings"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Word is what a peer says. Which of its fields are meant is said at each
// [Peer]. A Word without Substatus is the plain status. One without Status is a
// substatus that stands alone, as in the events of some peers.
type Word struct {
	Status    string `json:"status,omitempty"`
	Substatus string `json:"substatus,omitempty"`
}

// Reading is what a word means. Issue is set where the word speaks of the
// watcher and not of the parcel; Status is then mostly Unknown. The zero Reading
// is "not known", which some peers have a word for.
type Reading struct {
	Status status.Status   `json:"status"`
	Detail status.Detail   `json:"detail,omitzero"`
	Reason status.Reason   `json:"reason,omitzero"`
	Issue  event.IssueKind `json:"issue,omitempty"`
}

// saying tells for which readings To chooses a row's word.
type saying uint8

const (
	never saying = iota // another word of the peer says the same, and better
	exact               // for this very reading, not for a finer one
	yes                 // for this reading, and for finer ones the peer has no word for
)

// row is one word of a peer.
type row struct {
	word    Word
	reading Reading
	say     saying
	beside  string // the Status that To writes instead of word.Status
	defers  bool   // beside a status it says nothing of its own
}

// From returns what a word of a peer means; false if the peer or the word is not
// known. An unknown substatus is not read as its status: who wants that coarser
// reading asks for Word{Status: w.Status}.
//
// Case does not matter, blanks around a word fall away, and a blank or hyphen
// inside is read as an underscore. "InTransit" and "in_transit" stay two words.
//
// EasyPost, ShipEngine, Ship24 and Karrio write status and substatus
// independently of each other. There the substatus, being finer, decides, and a
// note stays a note; with three limits. It does not hide trouble, an end or a
// return that the status names: its Detail and Reason are added where they fit.
// It does not say delivered on its own. One without a meaning leaves the status
// as it is.
func From(p Peer, w Word) (Reading, bool) {
	v := p.vocabulary()
	w = Word{strings.TrimSpace(w.Status), strings.TrimSpace(w.Substatus)}
	if p == EPCIS {
		w = bareEPCIS(w)
	}
	if r := find(v.rows, w); r != nil {
		return r.reading, true
	}
	if w.Substatus == "" || w.Status != "" && !v.independent {
		return Reading{}, false
	}
	sub := alone(v.rows, w.Substatus)
	if sub == nil {
		return Reading{}, false
	}
	if w.Status == "" {
		return sub.reading, true
	}
	main := find(v.rows, Word{Status: w.Status})
	if main == nil {
		return Reading{}, false
	}
	return combine(main.reading, sub), true
}

func find(rows []row, w Word) *row {
	for i := range rows {
		if same(rows[i].word.Substatus, w.Substatus) && same(rows[i].word.Status, w.Status) {
			return &rows[i]
		}
	}
	return nil
}

// alone finds a substatus under whatever status. No peer lists one with two
// readings; a test holds that.
func alone(rows []row, substatus string) *row {
	for i := range rows {
		if same(rows[i].word.Substatus, substatus) {
			return &rows[i]
		}
	}
	return nil
}

// same compares words as the documentation of From says.
func same(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		if fold(a[i]) != fold(b[i]) {
			return false
		}
	}
	return true
}

func fold(c byte) byte {
	switch {
	case 'A' <= c && c <= 'Z':
		return c + 'a' - 'A'
	case c == ' ' || c == '-':
		return '_'
	}
	return c
}

// weight orders statuses by what must not be hidden by a lighter one. A parcel
// that is called off on its way goes back, so a return outweighs the call.
var weight = map[status.Status]int{
	status.AttemptFailed: 1,
	status.Exception:     1,
	status.Cancelled:     2,
	status.Delivered:     3,
	status.Returning:     4,
	status.Returned:      4,
}

// combine reads a substatus beside a status that was written independently.
func combine(main Reading, sub *row) Reading {
	r := sub.reading
	switch {
	case r.Status == status.Unknown || sub.defers:
		if r.Issue != event.NoIssue {
			main.Issue = r.Issue
		}
		return main
	case r.Status == status.Info, main.Status == status.Unknown, main.Status == status.Info:
		return r
	case weight[main.Status] > weight[r.Status], r.Status == status.Delivered && main.Status != status.Delivered:
		if r.Detail.Allows(main.Status) {
			main.Detail = r.Detail
		}
		if r.Reason != status.NoReason {
			main.Reason = r.Reason
		}
		return main
	}
	return r
}

// To returns the word of a peer that says r, or the nearest coarser one: first
// without Detail, then without Reason, then without both, then one that the peer
// uses for this Status among others, as "return_to_sender" for both ways of a
// return. A word says nothing that r does not; false if the peer has no such
// word. An Issue beside a known Status is left out.
//
// The word is one that the peer itself may send, with two exceptions: Status is
// "*" for a word that goes beside any status, and a category of Ship24 has its
// prefix.
//
// What From reads, To writes back: From(To(From(w))) is From(w) for every word
// in [Words].
func To(p Peer, r Reading) (Word, bool) {
	v := p.vocabulary()
	for i, step := range coarsen(r) {
		for j := range v.rows {
			row := &v.rows[j]
			if row.reading != step || row.say == never || row.say == exact && i > 0 {
				continue
			}
			w := row.word
			if row.beside != "" {
				w.Status = row.beside
			}
			return w, true
		}
		for _, row := range v.coarser {
			if row.reading == step {
				return row.word, true
			}
		}
	}
	return Word{}, false
}

// coarsen returns r and what is left of it as less and less is said.
func coarsen(r Reading) []Reading {
	if r.Status == status.Unknown {
		if r.Issue == event.InvalidNumber || r.Issue == event.WrongCarrier {
			return []Reading{r, {Issue: event.NotFound}, {}}
		}
		return []Reading{r, {}}
	}
	r.Issue = event.NoIssue
	noDetail, noReason := r, r
	noDetail.Detail, noReason.Reason = status.NoDetail, status.NoReason
	if r.Detail == status.Partial {
		// Without this Detail the other pieces would be said to be there too.
		return []Reading{r, noReason}
	}
	return []Reading{r, noDetail, noReason, {Status: r.Status}}
}

// Words yields the words of a peer that From reads, with their readings, in the
// order of its table. Nothing for a Peer that is not known.
func Words(p Peer) iter.Seq2[Word, Reading] {
	return func(yield func(Word, Reading) bool) {
		for _, row := range p.vocabulary().rows {
			if !yield(row.word, row.reading) {
				return
			}
		}
	}
}
