// Package zone tells which time zone a place is in, and how sure that is.
//
// Carriers send local times without a zone. The country often settles it, and in
// the countries with several zones the region or the postcode does:
//
//	zones, err := zone.New("US", "CA", "RU") // once, in a constructor
//	...
//	loc, basis := zones.At("US", "TN", "37402") // America/New_York, by postcode
//
// A [Finder] answers with a [Basis]. Only an answer with [Basis.Sure] may be
// taken for the zone of the place; any other is the zone of most people there.
//
// The names and the default zones come from the time zone database (zone.tab,
// public domain). Zones that no post works by are left out: the answer for China
// is Asia/Shanghai, for Germany Europe/Berlin, for Cyprus Asia/Nicosia, for
// Ukraine Europe/Kyiv. What the offsets are, and when they change, is the
// business of the time zone data that [time.LoadLocation] finds.
//
// The package does not look up cities or coordinates, and it does not correct
// addresses. Regions are those of ISO 3166-2, by their code or by name in English
// or the language of the country; the name of another language may not be found.
package zone
