// Package status is the vocabulary in which parcelfold says what happens to a
// parcel, whoever carries it.
//
// Three small types answer three questions, and each means something at zero:
//
//   - [Status], where does it stand: delivered, in transit, on its way back.
//   - [Detail], which step of the way: cleared by customs, handed to a neighbour.
//   - [Reason], why not as planned: nobody at home, papers missing, weather.
//
// Each knows the facts that follow from it: the rank and [Phase] of a status,
// the statuses that a detail may stand under, the [Category] of a reason and
// the [Party] it lies with.
//
// # Names
//
// Every member has one name in lower_snake, the same in text, JSON and SQL.
// Names are frozen once released; the numbers behind the constants are not, so
// store names. Reading is strict: letter case, blanks and numbers are not
// forgiven, and a word that is not in the vocabulary is a [*NameError], never a
// silent [Unknown]. A program that reads what a newer release wrote decides
// itself what to do with such a word; package event keeps it.
//
// # What it leaves to others
//
// It knows no carrier's codes: tables in the carrier packages map those. It has
// no words for buyers: package event/label has them, in their languages. And it
// has no member for "not found" or "tracking expired": these say something
// about who is asking, not about the parcel, and are issues of a track.
//
// All values are plain and may be used from many goroutines at once.
package status
