package ukrposhta

import "strings"

// countries are the names, in Ukrainian, of Ukraine and of those to and from which most parcels go.
var countries = [...]struct{ name, code string }{
	{"УКРАЇНА", "UA"}, {"ПОЛЬЩА", "PL"}, {"НІМЕЧЧИНА", "DE"}, {"ЧЕХІЯ", "CZ"}, {"ЧЕСЬКА РЕСПУБЛІКА", "CZ"},
	{"СЛОВАЧЧИНА", "SK"}, {"УГОРЩИНА", "HU"}, {"РУМУНІЯ", "RO"}, {"МОЛДОВА", "MD"}, {"ЛИТВА", "LT"},
	{"ЛАТВІЯ", "LV"}, {"ЕСТОНІЯ", "EE"}, {"БОЛГАРІЯ", "BG"}, {"АВСТРІЯ", "AT"}, {"ШВЕЙЦАРІЯ", "CH"},
	{"ІТАЛІЯ", "IT"}, {"ІСПАНІЯ", "ES"}, {"ПОРТУГАЛІЯ", "PT"}, {"ФРАНЦІЯ", "FR"}, {"БЕЛЬГІЯ", "BE"},
	{"НІДЕРЛАНДИ", "NL"}, {"ВЕЛИКА БРИТАНІЯ", "GB"}, {"ВЕЛИКОБРИТАНІЯ", "GB"}, {"ІРЛАНДІЯ", "IE"}, {"ДАНІЯ", "DK"},
	{"ШВЕЦІЯ", "SE"}, {"НОРВЕГІЯ", "NO"}, {"ФІНЛЯНДІЯ", "FI"}, {"ГРЕЦІЯ", "GR"}, {"ТУРЕЧЧИНА", "TR"},
	{"ІЗРАЇЛЬ", "IL"}, {"СПОЛУЧЕНІ ШТАТИ АМЕРИКИ", "US"}, {"США", "US"}, {"КАНАДА", "CA"}, {"КИТАЙ", "CN"},
	{"ГОНКОНГ", "HK"}, {"ЯПОНІЯ", "JP"}, {"АВСТРАЛІЯ", "AU"}, {"ГРУЗІЯ", "GE"}, {"КАЗАХСТАН", "KZ"},
	{"UKRAINE", "UA"},
}

// country returns the code of a country, or its name where that is not listed.
func country(name string) (code, unread string) {
	for i := range countries { // as the carrier writes them
		if countries[i].name == name {
			return countries[i].code, ""
		}
	}
	for i := range countries {
		if strings.EqualFold(countries[i].name, name) {
			return countries[i].code, ""
		}
	}
	return "", name
}
