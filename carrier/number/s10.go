package number

import "strings"

// readS10 reads an S10 number: two letters of service, nine digits, the
// country. It reports false if the country is none.
func readS10(whole string) (issuer, bool) {
	first, second, country := whole[0], whole[1], whole[11:]
	if !isCountry(country) {
		return issuer{}, false
	}
	service := serviceOf(first, second)
	by := issuer{carrier: "upu", country: country, service: service, shared: service == unassigned || country == "CN"}
	if operator, ok := operators[country]; ok {
		by.carrier = operator
	}
	return by, true
}

// operators are the adapters that read the post of a country; "upu" reads all
// others.
var operators = map[string]string{
	"AU": "australiapost",
	"BR": "correios",
	"CA": "canadapost",
	"CH": "swisspost",
	"DE": "dhl",
	"DK": "postnord",
	"FR": "laposte",
	"GB": "royalmail",
	"RU": "russianpost",
	"SE": "postnord",
	"UA": "ukrposhta",
	"US": "usps",
}

const (
	domestic   = "Domestic, bilateral or multilateral use only"
	unassigned = "Unassigned"
)

// services are the service indicators of S10: a first letter, and the range of
// the second. What is not here is unassigned; posts use some of it all the same.
var services = [...]struct {
	first, from, to byte
	meaning         string
}{
	{'A', 'V', 'Z', domestic}, // AA to AU: the sources disagree, an older one has recorded letters
	{'B', 'A', 'Z', domestic},
	{'C', 'V', 'V', "Parcel post, insured"}, // advised use of CV
	{'C', 'Z', 'Z', "Parcel post, by bilateral agreement"},
	{'C', 'A', 'Y', "Parcel post"},
	{'D', 'A', 'Z', domestic},
	{'E', 'X', 'Z', "EMS express, by bilateral agreement"},
	{'E', 'A', 'W', "EMS express"},
	{'G', 'A', 'A', domestic},
	{'G', 'D', 'D', domestic},
	{'H', 'A', 'Z', "E-commerce parcel"},
	{'L', 'A', 'Z', "Letter post express"}, // in practice tracked small packets
	{'M', 'A', 'Z', "Letter post M bag"},
	{'N', 'A', 'Z', domestic},
	{'P', 'A', 'Z', domestic},
	{'Q', 'A', 'M', "Letter post international business reply"},
	{'R', 'A', 'Z', "Letter post registered, not insured"},
	{'U', 'A', 'Z', "Letter post under customs control, not a tracked service"},
	{'V', 'A', 'Z', "Letter post insured"},
	{'Z', 'A', 'Z', domestic},
}

func serviceOf(first, second byte) string {
	for i := range services {
		if s := &services[i]; s.first == first && s.from <= second && second <= s.to {
			return s.meaning
		}
	}
	return unassigned
}

// countries are the codes of ISO 3166-1 alpha-2, each with a blank behind it.
const countries = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
	"CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
	"GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP " +
	"KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ " +
	"NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW " +
	"SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
	"UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW "

// isCountry reports whether code, two letters, is a country. No two letters
// without a blank between them stand in the list but a code.
func isCountry(code string) bool { return strings.Contains(countries, code) }
