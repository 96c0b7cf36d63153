// Package number reads tracking numbers: which carriers may have issued one,
// in what format, whether its check digit holds, and where numbers stand in a
// text.
//
// [Parse] answers for one number, [AppendParse] does so without allocating,
// [Find] looks for numbers in a mail or a page, and [Make] completes a number
// with its check digit, for tests and fixtures.
//
// # What comes in and what goes out
//
// Numbers are taken as people print and type them: in either case of letters,
// in groups apart by blanks, dashes or dots. The canonical number has upper-case
// ASCII letters and digits only, and nothing that belongs to the barcode around
// it: "420 78745 9400 1112 0620 6406 2607 87" is a parcel for ZIP code 78745
// with the number 9400111206206406260787. A check digit is part of the number,
// except the optional fifteenth of DPD, which many of its labels leave out.
//
// # What a guess is worth
//
// The shape of a number names its carrier only where it has a mark, as 1Z or
// the S10 form of the posts. Most numbers are bare digits, and many carriers
// share each length: then there are several candidates, best first, and only
// the body that a carrier sent tells. The order is fixed:
//
//  1. the greater Confidence;
//  2. a check digit that holds, then no check digit, then one that fails;
//  3. the place in the table of formats, where the one with the narrower shape
//     stands before the wider, and the more common before the rarer.
//
// A check digit that fails lowers a candidate, or removes it where nothing but
// the digit spoke for it. It is no proof: official sample numbers of Russian
// Post fail their own, so nothing here is an error, and a caller who has the
// parcel's history should believe the history.
//
// A number of a post in S10 form is attributed to the post of the country in
// its last two letters, which issued it: to its adapter, or to "upu", which reads
// what all posts tell the Universal Postal Union, where it has none. The post of
// the destination carries and often knows it too. Private carriers from China issue numbers of the same
// form, so an S10 number of CN is never certain. Posts may reuse a number after
// twelve months.
//
// # Sources
//
// UPU standard S10 for the form, the service indicators and the check digit;
// ISO 3166-1 for the countries; the carriers' public label and tracking
// documents, and public collections of number formats with published test
// numbers. A rule that no document or published number confirms is marked
// "inferred" in the table, and never gives more than weak confidence by a bare
// row of digits. Left out for want of facts: the check digit of Australia Post
// articles, of DPD's plain fourteen digits and of GLS. Correios and the letters
// of Royal Mail use the S10 form at home too.
//
// # What the package does not do
//
// It asks nobody, and so does not know whether a number exists. It refuses no
// number with an error. It does not use regular expressions, keeps no state and
// is safe for concurrent use. Numbers lead to people: a [Candidate] prints its
// carrier, format and check in fmt and log/slog, never the number; encoding/json
// writes it, because JSON is storage.
package number
