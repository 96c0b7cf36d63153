// Package label has every word that a person reads, in ten languages: English, Russian, Ukrainian,
// Kazakh, Chinese (simplified), German, French, Spanish, Portuguese of Brazil and Arabic.
//
// For picks a Labeler for the languages that a reader asks for. It names statuses, details and
// reasons, says a whole verdict in one line, and writes stamps, days, delivery windows, distances in
// days and counts. The enumerations of packages event, eta, exception and watch have a Key method;
// Of names any such value. Text names a key, among them the headings of a page under "ui.".
//
// # Languages
//
// A wanted language is served by itself or not at all: it must have the same language and script as
// one of the ten, by the likely script where none is given. So Ukrainian, Belarusian and Kyrgyz are
// never read as Russian, and Chinese of Taiwan or Hong Kong never as simplified Chinese. Portuguese is
// served where no region or Brazil is named; Portuguese of Portugal is not read as Brazilian. Other
// regions share the wording of their language. Where nothing wanted is served, it is English, and
// Labeler.Tag says so.
//
// # Dates and numbers
//
// The forms of StyleLong, StyleDayMonth and StyleWeekday, the names of months and days, the plural
// rules and the distances in days are those of CLDR 48. Digits are Latin in all languages, as in CLDR
// for Arabic without a region. A clock has 24 hours everywhere. Stamp never promises more than is
// known: a day stays a day, and a clock whose zone is not known, or was assumed, says so.
//
// # Wording
//
// Details, reasons and legs are written as they read inside a sentence, and begin with a capital where
// they stand alone. Labeler.With changes any wording, for a shop that has a voice of its own.
//
// # What it leaves to others
//
// It translates nothing that a carrier said, and knows no clock: today is an argument. It returns plain
// text: escaping is the caller's, and so is the direction of Arabic on the page.
//
// All values may be used from many goroutines at once.
package label
