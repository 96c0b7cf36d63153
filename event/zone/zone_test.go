package zone_test

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the test must not depend on the zones of the machine

	"github.com/google/go-cmp/cmp"
	"github.com/parcelfold/parcelfold/event/zone"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// iso3166 lists the codes of ISO 3166-1 alpha-2.
const iso3166 = `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ
CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF
GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW
KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL
NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST
SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`

func finder(t testing.TB, countries ...string) *zone.Finder {
	t.Helper()
	f, err := zone.New(countries...)
	require.NoError(t, err)
	return f
}

func name(loc *time.Location) string {
	if loc == nil {
		return ""
	}
	return loc.String()
}

func TestAt(t *testing.T) {
	f := finder(t)
	tests := []struct {
		country, region, postcode string
		want                      string
		basis                     zone.Basis
		why                       string
	}{
		// One zone.
		{"DE", "", "", "Europe/Berlin", zone.Sole, "Büsingen keeps the time of Berlin"},
		{"de", "Bayern", "80331", "Europe/Berlin", zone.Sole, "codes come in either case"},
		{"CN", "Xinjiang", "830000", "Asia/Shanghai", zone.Sole, "the posts run on Beijing time everywhere"},
		{"CY", "", "", "Asia/Nicosia", zone.Sole, "the north keeps the same time"},
		{"UA", "", "01001", "Europe/Kyiv", zone.Sole, "the spelling of the zone since 2022"},
		{"UZ", "", "140100", "Asia/Tashkent", zone.Sole, "Samarkand keeps the time of Tashkent"},
		{"MY", "Sabah", "88000", "Asia/Kuala_Lumpur", zone.Sole, "one time since 1982"},
		{"XK", "", "", "Europe/Belgrade", zone.Sole, "carriers use the code, ISO does not"},
		{"GB", "", "", "Europe/London", zone.Sole, "one zone"},
		{"JP", "Tokyo", "100-0001", "Asia/Tokyo", zone.Sole, "one zone"},
		{"CI", "", "", "Africa/Abidjan", zone.Sole, "one zone"},
		{"IN", "", "", "Asia/Kolkata", zone.Sole, "one zone of a half hour"},
		// Nothing known.
		{"", "CA", "90001", "", zone.None, "without a country CA could be Canada"},
		{"ZZ", "", "", "", zone.None, "no such country"},
		{"USA", "CA", "", "", zone.None, "codes have two letters"},
		{"BV", "", "", "", zone.None, "nobody lives on Bouvet Island"},
		{"US", "AE", "09012", "", zone.None, "an army post office in Europe, or Africa, or Asia"},
		{"US", "", "96201", "", zone.None, "an army post office in Korea, by postcode"},
		// The United States.
		{"US", "", "", "America/New_York", zone.CountryDefault, "most people live there"},
		{"US", "CA", "", "America/Los_Angeles", zone.Region, "the state's code"},
		{"US", "california", "", "America/Los_Angeles", zone.Region, "the state's name in any case"},
		{"US", "US-CA", "", "America/Los_Angeles", zone.Region, "the full code of ISO 3166-2"},
		{"US", "West Virginia", "", "America/New_York", zone.Region, "not Virginia, though the zone is the same"},
		{"US", "Washington", "", "America/Los_Angeles", zone.Region, "the state"},
		{"US", "Washington, D.C.", "", "America/New_York", zone.Region, "the city, the longer name wins"},
		{"US", "Commonwealth of Massachusetts", "", "America/New_York", zone.Region, "a later word may start the name"},
		{"US", "Arkansas", "", "America/Chicago", zone.Region, "the name holds Kansas, but not at the start of a word"},
		{"US", "KS", "", "America/Chicago", zone.RegionMain, "four counties in the west keep Mountain Time"},
		{"US", "IN", "", "America/Indiana/Indianapolis", zone.RegionMain, "the corners keep Central Time"},
		{"US", "IN", "47708", "America/Chicago", zone.Postcode, "Evansville, one of the corners"},
		{"US", "TN", "37402", "America/New_York", zone.Postcode, "Chattanooga is in the east"},
		{"US", "TN", "38103-1234", "America/Chicago", zone.Postcode, "Memphis is in the west; the last four digits do not matter"},
		{"US", "TN", "37355", "America/New_York", zone.PostcodeMain, "the area of Chattanooga has Central counties, as this one"},
		{"US", "FL", "32501", "America/Chicago", zone.Postcode, "Pensacola"},
		{"US", "FL", "33101", "America/New_York", zone.Postcode, "Miami"},
		{"US", "TX", "79901", "America/Denver", zone.Postcode, "El Paso"},
		{"US", "ID", "83814", "America/Los_Angeles", zone.Postcode, "Coeur d'Alene keeps Pacific Time"},
		{"US", "ID", "83702", "America/Boise", zone.Postcode, "Boise"},
		{"US", "ID", "83501", "America/Los_Angeles", zone.PostcodeMain, "Lewiston; its area reaches into Mountain Time"},
		{"US", "OR", "97914", "America/Boise", zone.PostcodeMain, "Ontario, Oregon"},
		{"US", "KY", "42101", "America/Chicago", zone.Postcode, "Bowling Green"},
		{"US", "MI", "48201", "America/Detroit", zone.Postcode, "Detroit"},
		{"US", "AZ", "", "America/Phoenix", zone.RegionMain, "the Navajo keep summer time"},
		{"US", "AZ", "86515", "America/Denver", zone.PostcodeMain, "Window Rock, in the Navajo Nation"},
		{"US", "AK", "99546", "America/Adak", zone.Postcode, "the western Aleutians"},
		{"US", "AK", "99501", "America/Anchorage", zone.Postcode, "Anchorage"},
		{"US", "", "02101", "America/New_York", zone.Postcode, "Boston by its postcode alone"},
		{"US", "", "2101", "America/New_York", zone.CountryDefault, "the zero in front is lost, so 210, Maryland, would be a guess"},
		{"US", "PR", "", "America/Puerto_Rico", zone.Region, "territories are written as states"},
		{"US", "", "96950", "Pacific/Saipan", zone.Postcode, "the longer prefix wins over that of Guam"},
		{"US", "GU", "96910", "Pacific/Guam", zone.Region, "Guam"},
		{"US", "HI", "96813", "Pacific/Honolulu", zone.Region, "Hawaii"},
		{"US", "XX", "60601", "America/Chicago", zone.Postcode, "an unknown state leaves it to the postcode"},
		{"US", "CA", "10001", "America/Los_Angeles", zone.Region, "a state of one zone decides, the postcode is not asked"},
		// Canada.
		{"CA", "ON", "", "America/Toronto", zone.RegionMain, "the far west keeps Central Time"},
		{"CA", "ON", "M5V 2T6", "America/Toronto", zone.Postcode, "Toronto"},
		{"CA", "ON", "P9N 1A1", "America/Winnipeg", zone.Postcode, "Kenora"},
		{"CA", "Québec", "h2y1c6", "America/Toronto", zone.Postcode, "Montreal, with an accent and without a blank"},
		{"CA", "QC", "G0G 1A0", "America/Toronto", zone.PostcodeMain, "the north shore, part of it on Atlantic Time"},
		{"CA", "NL", "A1C 5M2", "America/St_Johns", zone.Postcode, "the island, half an hour off"},
		{"CA", "NL", "A2V 1A1", "America/Goose_Bay", zone.Postcode, "Labrador City"},
		{"CA", "SK", "", "America/Regina", zone.RegionMain, "no summer time, but for Lloydminster"},
		{"CA", "BC", "V1G 1A1", "America/Dawson_Creek", zone.Postcode, "Peace River keeps no summer time"},
		{"CA", "British Columbia", "V6B 1A1", "America/Vancouver", zone.Postcode, "Vancouver"},
		{"CA", "NU", "X0C 0G0", "America/Rankin_Inlet", zone.Postcode, "Kivalliq keeps Central Time"},
		{"CA", "PE", "", "America/Halifax", zone.Region, "Atlantic Time"},
		{"CA", "YT", "", "America/Whitehorse", zone.Region, "one time since Dawson joined in 1973"},
		// Brazil.
		{"BR", "SP", "", "America/Sao_Paulo", zone.Region, "the state's code"},
		{"BR", "São Paulo", "", "America/Sao_Paulo", zone.Region, "with its accent"},
		{"BR", "Sa\u0303o Paulo", "", "America/Sao_Paulo", zone.Region, "with the accent as a letter of its own"},
		{"BR", "Mato Grosso do Sul", "", "America/Campo_Grande", zone.Region, "not Mato Grosso"},
		{"BR", "Paraíba", "", "America/Fortaleza", zone.Region, "not Pará"},
		{"BR", "PA", "", "America/Belem", zone.RegionMain, "the west had a time of its own until 2008"},
		{"BR", "PE", "53990-000", "America/Noronha", zone.Postcode, "the island of Fernando de Noronha"},
		{"BR", "", "69005-000", "America/Manaus", zone.Postcode, "Manaus"},
		{"BR", "", "69900-000", "America/Rio_Branco", zone.Postcode, "Acre, between the ranges of Amazonas"},
		{"BR", "", "01310-100", "America/Sao_Paulo", zone.Postcode, "a postcode may start with zero"},
		// Australia and New Zealand.
		{"AU", "QLD", "4000", "Australia/Brisbane", zone.Region, "no summer time"},
		{"AU", "New South Wales", "2000", "Australia/Sydney", zone.Postcode, "Sydney"},
		{"AU", "NSW", "2880", "Australia/Broken_Hill", zone.Postcode, "Broken Hill keeps the time of Adelaide"},
		{"AU", "NSW", "2898", "Australia/Lord_Howe", zone.Postcode, "half an hour of summer time"},
		{"AU", "NT", "0800", "Australia/Darwin", zone.Region, "half an hour off"},
		{"AU", "", "800", "Australia/Sydney", zone.CountryDefault, "Darwin without its zero is not read"},
		{"AU", "", "0872", "Australia/Darwin", zone.PostcodeMain, "an area of three states"},
		{"AU", "", "6798", "Indian/Christmas", zone.Postcode, "Christmas Island has Australian postcodes"},
		{"NZ", "Canterbury", "8011", "Pacific/Auckland", zone.Postcode, "Christchurch"},
		{"NZ", "Chatham Islands", "", "Pacific/Chatham", zone.Region, "three quarters of an hour ahead"},
		// Mexico and the rest of Latin America.
		{"MX", "Jalisco", "", "America/Mexico_City", zone.Region, "Guadalajara"},
		{"MX", "Quintana Roo", "", "America/Cancun", zone.Region, "Eastern Time for the beaches"},
		{"MX", "Baja California Sur", "", "America/Mazatlan", zone.Region, "not Baja California"},
		{"MX", "Baja California", "22000", "America/Tijuana", zone.Region, "Tijuana"},
		{"MX", "CHH", "", "America/Chihuahua", zone.RegionMain, "the border keeps American time"},
		{"MX", "CHH", "32000", "America/Ciudad_Juarez", zone.Postcode, "Ciudad Juárez"},
		{"MX", "", "83000", "America/Hermosillo", zone.Postcode, "Sonora never has summer time"},
		{"AR", "Córdoba", "", "America/Argentina/Cordoba", zone.Region, "with its accent"},
		{"AR", "", "C1425ABC", "America/Argentina/Buenos_Aires", zone.Postcode, "the letter is the province"},
		{"AR", "", "1425", "America/Argentina/Buenos_Aires", zone.CountryDefault, "the old postcode has no letter"},
		{"CL", "Magallanes y de la Antártica Chilena", "", "America/Punta_Arenas", zone.Region, "summer time all year"},
		{"CL", "Aysén", "", "America/Coyhaique", zone.Region, "summer time all year from 2025"},
		{"CL", "Región de Valparaíso", "2770000", "Pacific/Easter", zone.Postcode, "Easter Island belongs to Valparaíso"},
		{"CL", "RM", "8320000", "America/Santiago", zone.Region, "the capital"},
		{"EC", "Galápagos", "", "Pacific/Galapagos", zone.Region, "an hour behind the mainland"},
		// Russia.
		{"RU", "", "", "Europe/Moscow", zone.CountryDefault, "most people live there"},
		{"RU", "", "101000", "Europe/Moscow", zone.Postcode, "Moscow"},
		{"RU", "г. Москва", "", "Europe/Moscow", zone.Region, "the kind of place does not matter"},
		{"RU", "САНКТ-ПЕТЕРБУРГ", "", "Europe/Moscow", zone.Region, "in capitals, as in the index"},
		{"RU", "Saint Petersburg", "", "Europe/Moscow", zone.Region, "in English"},
		{"RU", "Приморский край", "", "Asia/Vladivostok", zone.Region, "in Russian"},
		{"RU", "Primorsky Krai", "", "Asia/Vladivostok", zone.Region, "in English"},
		{"RU", "RU-PRI", "", "Asia/Vladivostok", zone.Region, "by code"},
		{"RU", "", "690091", "Asia/Vladivostok", zone.Postcode, "Vladivostok"},
		{"RU", "Калининградская область", "", "Europe/Kaliningrad", zone.Region, "an hour behind"},
		{"RU", "Ямало-Ненецкий автономный округ", "", "Asia/Yekaterinburg", zone.Region, "not the Nenets district, which keeps Moscow time"},
		{"RU", "Ненецкий автономный округ", "", "Europe/Moscow", zone.Region, "that one"},
		{"RU", "Ханты-Мансийский автономный округ - Югра", "", "Asia/Yekaterinburg", zone.Region, "a long name"},
		{"RU", "Омская обл.", "", "Asia/Omsk", zone.Region, "not Tomsk"},
		{"RU", "Томская область", "", "Asia/Tomsk", zone.Region, "not Omsk"},
		{"RU", "Красноярский край", "", "Asia/Krasnoyarsk", zone.Region, "not Krasnodar"},
		{"RU", "Краснодарский край", "", "Europe/Moscow", zone.Region, "not Krasnoyarsk"},
		{"RU", "Респ. Саха (Якутия)", "", "Asia/Yakutsk", zone.RegionMain, "the east is two hours ahead"},
		{"RU", "Сахалинская область", "", "Asia/Sakhalin", zone.RegionMain, "not Sakha; the northern Kurils had their own time"},
		{"RU", "Республика Татарстан", "420000", "Europe/Moscow", zone.Region, "Kazan keeps Moscow time"},
		{"RU", "Удмуртская Республика", "", "Europe/Samara", zone.Region, "an hour ahead of Moscow"},
		{"RU", "Кировская область", "", "Europe/Kirov", zone.Region, "the region"},
		{"RU", "Кировский район", "", "Europe/Moscow", zone.CountryDefault, "many towns have a district of that name"},
		{"RU", strings.Repeat("очень ", 50) + "Приморский край", "", "Europe/Moscow", zone.CountryDefault, "only the start of a long text is read"},
		{"RU", "", "628001", "Asia/Yekaterinburg", zone.Postcode, "Khanty-Mansiysk"},
		{"RU", "", "344000", "Europe/Moscow", zone.Postcode, "Rostov-on-Don"},
		{"RU", "", "400001", "Europe/Volgograd", zone.Postcode, "Volgograd had its own time from 2018 to 2020"},
		{"RU", "", "684000", "Asia/Kamchatka", zone.Postcode, "Kamchatka"},
		{"RU", "", "295000", "Europe/Simferopol", zone.Postcode, "Crimea, whichever country the carrier writes"},
		// Kazakhstan, Indonesia.
		{"KZ", "Алматы", "", "Asia/Almaty", zone.Region, "an hour ahead of the west until March 2024"},
		{"KZ", "Актюбинская область", "", "Asia/Aqtobe", zone.Region, "in Russian"},
		{"KZ", "Ақтөбе облысы", "", "Asia/Aqtobe", zone.Region, "in Kazakh"},
		{"KZ", "Қостанай облысы", "", "Asia/Qostanay", zone.Region, "in Kazakh"},
		{"KZ", "Қарағанды облысы", "", "Asia/Almaty", zone.Region, "in Kazakh"},
		{"KZ", "Ұлытау облысы", "", "Asia/Almaty", zone.Region, "a region since 2022"},
		{"KZ", "Западно-Казахстанская область", "", "Asia/Oral", zone.Region, "in the west"},
		{"KZ", "Северо-Казахстанская область", "", "Asia/Almaty", zone.Region, "in the north"},
		{"KZ", "", "130000", "Asia/Aqtau", zone.Postcode, "Aktau"},
		{"ID", "Bali", "", "Asia/Makassar", zone.Region, "Central Indonesian Time"},
		{"ID", "Kalimantan Barat", "", "Asia/Pontianak", zone.Region, "the west of Borneo"},
		{"ID", "Kalimantan Timur", "", "Asia/Makassar", zone.RegionMain, "the rest of Borneo"},
		{"ID", "Papua", "", "Asia/Jayapura", zone.Region, "Eastern Indonesian Time"},
		{"ID", "", "10110", "Asia/Jakarta", zone.Postcode, "Jakarta"},
		// Islands of European countries.
		{"ES", "", "", "Europe/Madrid", zone.CountryDefault, "the Canaries are an hour behind"},
		{"ES", "", "35001", "Atlantic/Canary", zone.Postcode, "Las Palmas"},
		{"ES", "Santa Cruz de Tenerife", "", "Atlantic/Canary", zone.Region, "by name"},
		{"ES", "", "28013", "Europe/Madrid", zone.Postcode, "Madrid"},
		{"ES", "Melilla", "52001", "Africa/Ceuta", zone.Region, "a zone of its own, the same time"},
		{"PT", "", "1000-001", "Europe/Lisbon", zone.Postcode, "Lisbon"},
		{"PT", "Região Autónoma dos Açores", "", "Atlantic/Azores", zone.Region, "two hours behind Madrid"},
		{"PT", "", "9000-001", "Atlantic/Madeira", zone.Postcode, "Funchal"},
		{"PT", "", "9500-100", "Atlantic/Azores", zone.Postcode, "Ponta Delgada"},
		{"FR", "", "", "Europe/Paris", zone.Sole, "the departments overseas have codes of their own"},
		{"FR", "", "75001", "Europe/Paris", zone.Sole, "Paris"},
		{"FR", "La Réunion", "97400", "Indian/Reunion", zone.Region, "but the post writes France"},
		{"FR", "", "97200", "America/Guadeloupe", zone.Postcode, "Martinique keeps the time of Guadeloupe"},
		{"GL", "", "3980", "America/Scoresbysund", zone.Postcode, "Ittoqqortoormiit"},
		// The others with several zones.
		{"CD", "CD-HK", "", "Africa/Lubumbashi", zone.Region, "Upper Katanga, in the east"},
		{"MN", "Khovd", "", "Asia/Hovd", zone.Region, "the west"},
		{"FM", "KSA", "", "Pacific/Kosrae", zone.Region, "by code"},
		{"KI", "Line Islands", "", "Pacific/Kiritimati", zone.Region, "the first to see the new year"},
		{"MH", "", "96970", "Pacific/Kwajalein", zone.Postcode, "Ebeye"},
		{"PF", "Îles Marquises", "", "Pacific/Marquesas", zone.Region, "half an hour ahead of Tahiti"},
		{"PG", "NSB", "", "Pacific/Bougainville", zone.Region, "an hour ahead"},
		{"PS", "GZA", "", "Asia/Gaza", zone.Region, "its summer time was not always that of the West Bank"},
		{"AQ", "", "", "Antarctica/McMurdo", zone.CountryDefault, "the largest station"},
		{"UM", "", "", "Pacific/Midway", zone.CountryDefault, "of several islands"},
	}
	require.GreaterOrEqual(t, len(tests), 80)
	for _, tt := range tests {
		t.Run(strings.Join([]string{tt.country, tt.region, tt.postcode}, " "), func(t *testing.T) {
			loc, basis := f.At(tt.country, tt.region, tt.postcode)
			if name(loc) != tt.want || basis != tt.basis {
				t.Errorf("got %q, %v, want %q, %v: %s", name(loc), basis, tt.want, tt.basis, tt.why)
			}
		})
	}
}

func TestEveryCountry(t *testing.T) {
	f := finder(t)
	empty := map[string]string{"BV": "Bouvet Island", "HM": "Heard and McDonald Islands"}
	codes := strings.Fields(iso3166)
	require.Len(t, codes, 249)
	for _, code := range codes {
		if _, err := zone.New(code); err != nil {
			t.Errorf("%s: %v", code, err)
		}
		loc, basis := f.At(code, "", "")
		if (loc == nil) != (empty[code] != "") || (basis == zone.None) != (loc == nil) {
			t.Errorf("%s: got %v, %v", code, loc, basis)
		}
		if clashes := f.Clashes(code); clashes != nil {
			t.Errorf("%s: keys that hide each other: %v", code, clashes)
		}
	}
}

// testdata/zone.tab is the table of the time zone database, in the public domain.
func TestAgainstZoneTab(t *testing.T) {
	file, err := os.Open("testdata/zone.tab")
	require.NoError(t, err)
	defer file.Close()
	tab := map[string][]string{}
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if columns := strings.Split(lines.Text(), "\t"); len(columns) > 2 && columns[0][0] != '#' {
			tab[columns[0]] = append(tab[columns[0]], columns[2])
		}
	}
	require.Len(t, tab, 247)

	united := map[string]string{
		"CN": "Beijing time is the legal time", "CY": "both parts keep one time", "DE": "Büsingen keeps the time of Berlin",
		"MY": "one time since 1982", "UA": "no post of Ukraine works by Simferopol", "UZ": "one time since 1992",
	}
	foreign := map[string]string{ // zones that the table has under another country
		"AU Pacific/Norfolk": "Australian postcode", "AU Indian/Christmas": "Australian postcode", "AU Indian/Cocos": "Australian postcode",
		"FR America/Guadeloupe": "French postcode", "FR America/Cayenne": "French postcode", "FR Indian/Reunion": "French postcode",
		"FR America/Miquelon": "French postcode", "FR Indian/Mayotte": "French postcode", "FR Pacific/Tahiti": "French postcode",
		"FR Pacific/Noumea": "French postcode", "RU Europe/Simferopol": "the table has it under Ukraine",
		"US America/Puerto_Rico": "American state code", "US Pacific/Guam": "American state code",
		"US Pacific/Pago_Pago": "American state code", "US Pacific/Saipan": "American state code",
	}
	f := finder(t)
	for code, zones := range tab {
		loc, basis := f.At(code, "", "")
		if !slices.Contains(zones, name(loc)) {
			t.Errorf("%s: %v is not a zone of the country: %v", code, loc, zones)
		}
		want := zone.CountryDefault
		if len(zones) == 1 || united[code] != "" {
			want = zone.Sole
		}
		if basis != want {
			t.Errorf("%s: got %v, want %v for %v", code, basis, want, zones)
		}
		for _, z := range f.Zones(code) {
			if !slices.Contains(zones, z) && foreign[code+" "+z] == "" {
				t.Errorf("%s: %s is not a zone of the country", code, z)
			}
		}
	}
}

func TestTableIsSmall(t *testing.T) {
	if got := zone.TableBytes(); got >= 10_000 {
		t.Errorf("the tables have %d bytes, want less than 10,000", got)
	}
}

func TestNew(t *testing.T) {
	tests := []struct {
		name      string
		countries []string
		want      string
		why       string
	}{
		{"none is all", nil, "", "no country is left out"},
		{"lower case and twice", []string{"us", "US"}, "", "no harm"},
		{"unknown", []string{"US", "XX"}, `zone: unknown country "XX"`, "a typing error must not go unseen until the first parcel"},
		{"empty", []string{""}, `zone: unknown country ""`, "an empty code is none"},
		{"not ASCII", []string{"\u212aZ"}, `zone: unknown country "\u212aZ"`, "the Kelvin sign folds to k, but is none"},
		{"long", []string{strings.Repeat("x", 1000)}, `zone: unknown country "` + strings.Repeat("x", 120) + `"`, "quoted data is cut"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f, err := zone.New(tt.countries...)
			got := ""
			if err != nil {
				got = err.Error()
			}
			if got != tt.want || (f == nil) != (err != nil) {
				t.Errorf("got %q, want %q: %s", got, tt.want, tt.why)
			}
		})
	}
	if got, want := zone.LoadError("Nowhere/Atlantis").Error(), "zone: unknown time zone Nowhere/Atlantis"; got != want {
		t.Errorf("without data: got %q, want %q", got, want)
	}
}

func TestOnlyTheCountriesAsked(t *testing.T) {
	if loc, basis := finder(t, "DE").At("FR", "", ""); loc != nil || basis != zone.None {
		t.Errorf("got %v, %v for a country not asked for", loc, basis)
	}
	var none *zone.Finder
	for _, f := range []*zone.Finder{none, {}} {
		if loc, basis := f.At("DE", "", ""); loc != nil || basis != zone.None {
			t.Errorf("got %v, %v from a Finder without countries", loc, basis)
		}
	}
}

func TestBasis(t *testing.T) {
	var got []string
	for b := zone.None; b <= zone.Sole+1; b++ {
		word := b.String()
		if b.Sure() {
			word += " sure"
		}
		got = append(got, word)
	}
	want := []string{
		"none", "country_default", "region_main", "postcode_main", "region sure", "postcode sure", "sole sure", "basis(7)",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestAllocations(t *testing.T) {
	f := finder(t, "RU", "US")
	if got := testing.AllocsPerRun(100, func() {
		f.At("RU", "Ямало-Ненецкий автономный округ", "629000")
		f.At("us", "Tennessee", "37402-1234")
	}); got != 0 {
		t.Errorf("%v allocations, want none: asked for every event without a zone", got)
	}
}

// Case, blanks and accents never change the answer.
func TestSpelling(t *testing.T) {
	f := finder(t)
	regions := []string{"São Paulo", "Приморский край", "Baja California Sur", "New South Wales", "Québec", "Ақтөбе", "RM", "Tenerife"}
	codes := []string{"BR", "RU", "MX", "AU", "CA", "KZ", "CL", "ES"}
	rapid.Check(t, func(t *rapid.T) {
		i := rapid.IntRange(0, len(regions)-1).Draw(t, "region")
		pad := rapid.SampledFrom([]string{"", " ", ". ", "\t", "(", " / "})
		spelt := pad.Draw(t, "before") + regions[i] + pad.Draw(t, "after")
		switch rapid.IntRange(0, 2).Draw(t, "case") {
		case 0:
			spelt = strings.ToUpper(spelt)
		case 1:
			spelt = strings.ToLower(spelt)
		}
		spelt = strings.ReplaceAll(spelt, " ", rapid.SampledFrom([]string{" ", "  ", "-", "_", ", "}).Draw(t, "blank"))
		want, wantBasis := f.At(codes[i], regions[i], "")
		if got, basis := f.At(codes[i], spelt, ""); got != want || basis != wantBasis || !basis.Sure() && basis != zone.RegionMain {
			t.Fatalf("%q: got %v, %v, want %v, %v", spelt, got, basis, want, wantBasis)
		}
	})
}

func FuzzAt(f *testing.F) {
	for _, seed := range [][3]string{
		{"US", "TN", "37402"}, {"RU", "Респ. Саха (Якутия)", "677000"}, {"BR", "Sa\u0303o Paulo", "53990-000"},
		{"CA", "CA-QC", "G0G 1A0"}, {"AR", "\xff\xfe", "C1425ABC"}, {"zz", "_", "-"},
	} {
		f.Add(seed[0], seed[1], seed[2])
	}
	all := finder(f)
	f.Fuzz(func(t *testing.T, country, region, postcode string) {
		loc, basis := all.At(country, region, postcode)
		if (loc == nil) != (basis == zone.None) {
			t.Fatalf("%v with %v", loc, basis)
		}
		home, homeBasis := all.At(country, "", "")
		if homeBasis == zone.None && basis != zone.None {
			t.Fatalf("a country without a zone has %v", loc)
		}
		if homeBasis != zone.None && loc != nil && !slices.Contains(all.Zones(strings.ToUpper(country)), loc.String()) {
			t.Fatalf("%v is no zone of %s, whose main one is %v", loc, country, home)
		}
	})
}
