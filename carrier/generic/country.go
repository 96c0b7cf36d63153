package generic

import "strings"

// alpha3 holds the ISO 3166-1 codes of three letters in order, each with its code of two letters.
const alpha3 = "ABWAWAFGAFAGOAOAIAAIALAAXALBALANDADAREAEARGARARMAMASMASATAAQATFTFATGAGAUSAUAUTATAZEAZBDIBIBELBEBENBJ" +
	"BESBQBFABFBGDBDBGRBGBHRBHBHSBSBIHBABLMBLBLRBYBLZBZBMUBMBOLBOBRABRBRBBBBRNBNBTNBTBVTBVBWABWCAFCFCANCA" +
	"CCKCCCHECHCHLCLCHNCNCIVCICMRCMCODCDCOGCGCOKCKCOLCOCOMKMCPVCVCRICRCUBCUCUWCWCXRCXCYMKYCYPCYCZECZDEUDE" +
	"DJIDJDMADMDNKDKDOMDODZADZECUECEGYEGERIERESHEHESPESESTEEETHETFINFIFJIFJFLKFKFRAFRFROFOFSMFMGABGAGBRGB" +
	"GEOGEGGYGGGHAGHGIBGIGINGNGLPGPGMBGMGNBGWGNQGQGRCGRGRDGDGRLGLGTMGTGUFGFGUMGUGUYGYHKGHKHMDHMHNDHNHRVHR" +
	"HTIHTHUNHUIDNIDIMNIMINDINIOTIOIRLIEIRNIRIRQIQISLISISRILITAITJAMJMJEYJEJORJOJPNJPKAZKZKENKEKGZKGKHMKH" +
	"KIRKIKNAKNKORKRKWTKWLAOLALBNLBLBRLRLBYLYLCALCLIELILKALKLSOLSLTULTLUXLULVALVMACMOMAFMFMARMAMCOMCMDAMD" +
	"MDGMGMDVMVMEXMXMHLMHMKDMKMLIMLMLTMTMMRMMMNEMEMNGMNMNPMPMOZMZMRTMRMSRMSMTQMQMUSMUMWIMWMYSMYMYTYTNAMNA" +
	"NCLNCNERNENFKNFNGANGNICNINIUNUNLDNLNORNONPLNPNRUNRNZLNZOMNOMPAKPKPANPAPCNPNPERPEPHLPHPLWPWPNGPGPOLPL" +
	"PRIPRPRKKPPRTPTPRYPYPSEPSPYFPFQATQAREUREROURORUSRURWARWSAUSASDNSDSENSNSGPSGSGSGSSHNSHSJMSJSLBSBSLESL" +
	"SLVSVSMRSMSOMSOSPMPMSRBRSSSDSSSTPSTSURSRSVKSKSVNSISWESESWZSZSXMSXSYCSCSYRSYTCATCTCDTDTGOTGTHATHTJKTJ" +
	"TKLTKTKMTMTLSTLTONTOTTOTTTUNTNTURTRTUVTVTWNTWTZATZUGAUGUKRUAUMIUMURYUYUSAUSUZBUZVATVAVCTVCVENVEVGBVG" +
	"VIRVIVNMVNVUTVUWLFWFWSMWSXKXXKYEMYEZAFZAZMBZMZWEZW"

// country returns the ISO 3166-1 alpha-2 code of a code of two or three letters or a common English
// name; "" if it is none of them.
func country(text string) string {
	switch len(text) {
	case 2:
		if c := strings.ToUpper(text); c[0] >= 'A' && c[0] <= 'Z' && c[1] >= 'A' && c[1] <= 'Z' {
			if c == "UK" {
				return "GB"
			}
			return c
		}
		return ""
	case 3:
		if c := alpha2(text); c != "" {
			return c
		}
	}
	return countryNamed(strings.ToLower(text))
}

// alpha2 returns the ISO 3166-1 alpha-2 code of one of three letters; "" if it is none.
func alpha2(code string) string {
	if len(code) != 3 {
		return ""
	}
	for i := 0; i < len(alpha3); i += 5 {
		if strings.EqualFold(alpha3[i:i+3], code) {
			return alpha3[i+3 : i+5]
		}
	}
	return ""
}

// countryNamed knows the names that feeds in English write most, in lower case.
func countryNamed(name string) string {
	switch name {
	case "argentina":
		return "AR"
	case "australia":
		return "AU"
	case "austria":
		return "AT"
	case "belarus":
		return "BY"
	case "belgium":
		return "BE"
	case "brazil":
		return "BR"
	case "bulgaria":
		return "BG"
	case "canada":
		return "CA"
	case "chile":
		return "CL"
	case "china", "people's republic of china", "china, people's republic", "mainland china":
		return "CN"
	case "colombia":
		return "CO"
	case "croatia":
		return "HR"
	case "cyprus":
		return "CY"
	case "czech republic", "czechia":
		return "CZ"
	case "denmark":
		return "DK"
	case "estonia":
		return "EE"
	case "finland":
		return "FI"
	case "france":
		return "FR"
	case "germany":
		return "DE"
	case "great britain", "united kingdom", "england", "scotland", "wales", "northern ireland", "u.k.":
		return "GB"
	case "greece":
		return "GR"
	case "hong kong", "hong kong sar", "hong kong sar china":
		return "HK"
	case "hungary":
		return "HU"
	case "india":
		return "IN"
	case "indonesia":
		return "ID"
	case "ireland":
		return "IE"
	case "israel":
		return "IL"
	case "italy":
		return "IT"
	case "japan":
		return "JP"
	case "kazakhstan":
		return "KZ"
	case "korea", "south korea", "republic of korea", "korea, republic of":
		return "KR"
	case "latvia":
		return "LV"
	case "lithuania":
		return "LT"
	case "luxembourg":
		return "LU"
	case "malaysia":
		return "MY"
	case "mexico":
		return "MX"
	case "netherlands", "the netherlands", "holland":
		return "NL"
	case "new zealand":
		return "NZ"
	case "norway":
		return "NO"
	case "philippines":
		return "PH"
	case "poland":
		return "PL"
	case "portugal":
		return "PT"
	case "romania":
		return "RO"
	case "russia", "russian federation":
		return "RU"
	case "saudi arabia":
		return "SA"
	case "serbia":
		return "RS"
	case "singapore":
		return "SG"
	case "slovakia":
		return "SK"
	case "slovenia":
		return "SI"
	case "south africa":
		return "ZA"
	case "spain":
		return "ES"
	case "sweden":
		return "SE"
	case "switzerland":
		return "CH"
	case "taiwan":
		return "TW"
	case "thailand":
		return "TH"
	case "turkey", "türkiye", "turkiye":
		return "TR"
	case "ukraine":
		return "UA"
	case "united arab emirates":
		return "AE"
	case "united states", "united states of america", "usa", "u.s.a.":
		return "US"
	case "vietnam", "viet nam":
		return "VN"
	}
	return ""
}
