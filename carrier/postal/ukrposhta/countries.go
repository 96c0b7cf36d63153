package ukrposhta

import "strings"

// countries are the names, in Ukrainian, of Ukraine and of those to and from which most parcels go.
var countries = [...]struct{ name, code string }{
	{"україна", "UA"}, {"польща", "PL"}, {"німеччина", "DE"}, {"чехія", "CZ"}, {"чеська республіка", "CZ"},
	{"словаччина", "SK"}, {"угорщина", "HU"}, {"румунія", "RO"}, {"молдова", "MD"}, {"литва", "LT"},
	{"латвія", "LV"}, {"естонія", "EE"}, {"болгарія", "BG"}, {"австрія", "AT"}, {"швейцарія", "CH"},
	{"італія", "IT"}, {"іспанія", "ES"}, {"португалія", "PT"}, {"франція", "FR"}, {"бельгія", "BE"},
	{"нідерланди", "NL"}, {"велика британія", "GB"}, {"великобританія", "GB"}, {"ірландія", "IE"}, {"данія", "DK"},
	{"швеція", "SE"}, {"норвегія", "NO"}, {"фінляндія", "FI"}, {"греція", "GR"}, {"туреччина", "TR"},
	{"ізраїль", "IL"}, {"сполучені штати америки", "US"}, {"сша", "US"}, {"канада", "CA"}, {"китай", "CN"},
	{"гонконг", "HK"}, {"японія", "JP"}, {"австралія", "AU"}, {"грузія", "GE"}, {"казахстан", "KZ"},
	{"ukraine", "UA"},
}

// country returns the code of a country, or its name where that is not listed.
func country(name string) (code, unread string) {
	for _, c := range countries {
		if strings.EqualFold(c.name, name) {
			return c.code, ""
		}
	}
	return "", name
}
