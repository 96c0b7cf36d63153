package number_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/number"
	"github.com/parcelfold/parcelfold/carrier/postal"
)

const (
	weak, strong, certain = carrier.Weak, carrier.Strong, carrier.Certain
	none, good, bad       = number.CheckNone, number.CheckGood, number.CheckBad
)

type vector struct {
	in, format, carrier, number string
	sure                        carrier.Confidence
	check                       number.Check
	why                         string
}

// as returns the candidate of one format among those of s.
func as(s, format string) (number.Candidate, bool) {
	for _, c := range number.Parse(s) {
		if c.Format == format {
			return c, true
		}
	}
	return number.Candidate{}, false
}

func TestVectors(t *testing.T) {
	if len(vectors)+len(refuted) < 300 {
		t.Fatalf("%d vectors, want 300 at least", len(vectors)+len(refuted))
	}
	for _, v := range vectors {
		got, _ := as(v.in, v.format)
		want := number.Candidate{
			Carrier: v.carrier, Format: v.format, Number: v.number, Confidence: v.sure, Check: v.check,
			Country: got.Country, Service: got.Service, // TestIssuers has these
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", v.in, v.why, diff)
		}
	}
	for _, v := range refuted {
		if _, ok := as(v.in, v.format); ok {
			t.Errorf("%s reads as %s: %s", v.in, v.format, v.why)
		}
	}
}

func TestEveryFormatHasVectors(t *testing.T) {
	seen := map[string]bool{}
	for _, v := range vectors {
		seen[v.format] = true
	}
	for name := range number.Formats() {
		if !seen[name] {
			t.Errorf("format %s has no vector", name)
		}
		delete(seen, name)
	}
	if len(seen) > 0 {
		t.Errorf("vectors of formats that are none, or that come twice: %v", seen)
	}
}

func TestNoFormat(t *testing.T) {
	tests := []struct{ name, in, why string }{
		{"empty", "", "nothing to read"},
		{"blanks", " \t\n", "nothing but separators"},
		{"one digit", "7", "no format is so short"},
		{"nine digits", "123456789", "no format has nine bare digits"},
		{"nineteen digits", "8234567890123456789", "only those that start with 9 are a reference of UPS"},
		{"twenty-one digits", "923456789012345678901x1234", "no format has this length and shape"},
		{"no country", "RB123456785XX", "XX is no country of ISO 3166-1: published as invalid"},
		{"no country, over two codes", "RB123456785DA", "DA stands in no code, though D and A stand side by side in a list of codes"},
		{"former country", "RB123456785YU", "Yugoslavia has no code any more"},
		{"S10 too short", "RB12345678GB", "eight digits instead of nine"},
		{"S10 letter in serial", "RB12345678OGB", "the letter O is no digit"},
		{"other script", "RВ123456785GB", "the second letter is Cyrillic: another character is never guessed"},
		{"full-width digits", "RB\uff1123456785GB", "only ASCII digits"},
		{"slash", "RB123456785/GB", "a slash separates numbers, not groups"},
		{"underscore", "RB_123456785_GB", "an underscore is no separator"},
		{"two numbers", "RB123456785GB,RB123456785US", "a comma stands between numbers"},
		{"control character", "RB123456785\x00GB", "damage is not read over"},
		{"invalid UTF-8", "RB123456785\xffGB", "damage is not read over"},
		{"too long", strings.Repeat("1", 42), "one more than the longest number"},
		{"too long in blanks", "RB123456785GB" + strings.Repeat(" ", 244), "257 bytes"},
		{"very long", strings.Repeat("9", 1<<20), "bounded work"},
		{"UPS letter at the end", "1ZX2C533033147893A", "the check digit is a digit"},
		{"Amazon letter", "TBX730000000191", "only TBA, TBC and TBM"},
		{"LaserShip region", "LX40000041", "the third character is 1 to 3"},
		{"Landmark end", "LTN60000017N2", "the end is N1"},
		{"SPSR partner", "AECA000000000RU1", "nine digits instead of ten"},
		{"USPS, wrong ZIP length", "42078745940011120620640626078", "behind the ZIP code there are 20, 22 or 26 digits, not 21"},
		{"date", "2026-05-05T10:15", "a colon separates nothing"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, c := range number.Parse(tt.in) {
				t.Errorf("%q reads as %s: %s", tt.in, c.Format, tt.why)
			}
		})
	}
}

// The canonical form of a printed number is that of the number in one piece.
func TestPrintedForms(t *testing.T) {
	tests := []struct{ in, want, why string }{
		{"RB 123 456 785 GB", "RB123456785GB", "blanks"},
		{"rb123456785gb", "RB123456785GB", "lower case"},
		{"Rb-123456785-gB", "RB123456785GB", "dashes and both cases"},
		{"RB.123.456.785.GB", "RB123456785GB", "dots"},
		{"  RB123456785GB\r\n", "RB123456785GB", "as pasted with the end of the line"},
		{"RB\u00a0123\u2009456\u202f785 GB", "RB123456785GB", "no-break, thin and narrow blanks of typesetters"},
		{"RB\u2010123\u2011456\u2013785\u2014GB", "RB123456785GB", "all dashes"},
		{"RB123\u2212456785GB", "RB123456785GB", "a minus"},
		{"RB123\u00ad456785GB", "RB123456785GB", "a soft hyphen"},
		{"\ufeffRB123456785GB\u200b", "RB123456785GB", "unseen marks of copied text"},
		{"1z x2c 533 03 3147 8930", "1ZX2C5330331478930", "as UPS prints it"},
		{"9400 1112 0620 6406 2607 87", "9400111206206406260787", "as USPS prints it"},
		{"420 78745 9400 1112 0620 6406 2607 87", "9400111206206406260787", "a barcode has the ZIP code in front"},
		{"141021 92 06935 3", "14102192069353", "as Russian Post prints it"},
		{"7811 3511 9711", "781135119711", "as FedEx prints it"},
		{"41 4418 5533", "4144185533", "as DHL Express prints it"},
		{"0512 0727 6816 01 0", "05120727681601", "as DPD prints it: the check digit may be missing, so it is not part of the number"},
		{"99.00.123456.12345678", "990012345612345678", "as Swiss Post prints it"},
		{"RB123456785GB" + strings.Repeat(" ", 243), "RB123456785GB", "256 bytes"},
		{"1LS7101011000417-1", "1LS71010110004171", "a dash that belongs to the number falls too"},
	}
	for _, tt := range tests {
		got := number.Parse(tt.in)
		if len(got) == 0 || got[0].Number != tt.want {
			t.Errorf("%q: got %#v, want the number %s: %s", tt.in, got, tt.want, tt.why)
		}
	}
}

// The whole list of candidates, where carriers share a shape.
func TestOrder(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string // carrier, format, check
		why      string
	}{
		{"S10", "RB123456785GB", []string{"royalmail s10 good"}, "one post, one reading"},
		{"S10 of China", "LX123456785CN", []string{
			"upu s10 good", "yanwen yanwen_cn good", "cainiao cainiao_s10 good", "dhlecommerce dhlecommerce none",
		}, "the post first: it is Strong; then the table, the check before none"},
		{"S10 that looks like eCommerce", "RX123456785DE", []string{"dhl s10 good", "dhlecommerce dhlecommerce none"}, "certain before weak"},
		{"bad S10 that looks like eCommerce", "RX123456786DE", []string{"dhlecommerce dhlecommerce none", "dhl s10 bad"}, "both weak: no check before a bad one"},
		{"Yanwen", "UG730000414YP", []string{"yanwen yanwen_yp good", "cainiao cainiao_s10 good"}, "YP is no country, so no post"},
		{"22 digits", "9261293869967849179645", []string{"usps usps_22 good", "fedex fedex_economy_22 good", "ups ups_mi none"}, "one shape of three shippers that all hand over to USPS"},
		{"22 digits of Ground", "9611019167123431222002", []string{"fedex fedex_ground_96 good", "ups ups_mi none"}, "96 is FedEx"},
		{"20 digits", "61481075690072003171", []string{"fedex fedex_economy_20 good", "usps usps_20 good"}, "the narrower shape first"},
		{"12 digits of FedEx", "781135119711", []string{
			"fedex fedex_express_12 good", "gls gls_12 none", "canadapost canadapost_12 none", "sf sf_12 none", "japanpost japanpost_12 bad",
		}, "a check that holds, then none, then a bad one; 7 is not Purolator, and the Identcode is refuted"},
		{"12 digits of SPSR", "201630201762", []string{
			"spsr spsr_12 good", "gls gls_12 none", "canadapost canadapost_12 none", "sf sf_12 none",
			"fedex fedex_express_12 bad", "purolator purolator_12 bad", "japanpost japanpost_12 bad",
		}, "20 in front and the check speak for SPSR"},
		{"14 digits", "14102192069353", []string{"russianpost russianpost_14 good", "dpd dpd_14 none", "dhlecommerce dhlecommerce_14 none"}, "the check speaks for Russian Post"},
		{"14 digits, check fails", "45008378901234", []string{"dpd dpd_14 none", "dhlecommerce dhlecommerce_14 none", "russianpost russianpost_14 bad"}, "lowered, not lost: it is an official sample"},
		{"10 digits", "4144185533", []string{"dhlexpress dhlexpress_10 good", "cdek cdek none"}, "and no waybill of UPS: its check fails"},
		{"10 digits, check fails", "1640000017", []string{"cdek cdek none", "dhlexpress dhlexpress_10 bad"}, "1640000001 mod 7 is 6, not 7"},
		{"34 digits of USPS", "4201000112349374889999999999999994", []string{"usps usps_22_zip9 good"}, "no FedEx barcode: that check fails"},
		{"18 digits with 9", "990012345612345678", []string{"ups ups_mi none", "swisspost swisspost_18 none"}, "one candidate for two shapes of one format"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, c := range number.Parse(tt.in) {
				got = append(got, c.Carrier+" "+c.Format+" "+c.Check.String())
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got)\n%s", tt.why, diff)
			}
		})
	}
}

// TestFirst: the published examples of each carrier are read as its own first.
func TestFirst(t *testing.T) {
	tests := []struct{ in, carrier, format, why string }{
		{"1ZX2C5330331478930", "ups", "ups_1z", "its mark"},
		{"1Z4R78800340723861", "ups", "ups_1z", "its mark"},
		{"K2551184877", "ups", "ups_waybill", "nobody else writes K and ten digits"},
		{"J3331138798", "ups", "ups_waybill", "a piece of DHL Express has a second letter"},
		{"781135119711", "fedex", "fedex_express_12", "the only check digit that holds"},
		{"781478158065", "fedex", "fedex_express_12", "DHL Parcel's holds too, but is rarer"},
		{"699833976260004", "fedex", "fedex_ground_15", "its check digit holds, others have none"},
		{"670561489707123", "fedex", "fedex_ground_15", "DPD's holds too, but its fifteenth is optional"},
		{"61481075690072003171", "fedex", "fedex_economy_20", "61 is narrower than any twenty digits of USPS"},
		{"9611019167123431222002", "fedex", "fedex_ground_96", "96 is no number of USPS"},
		{"9261293869967849179645", "usps", "usps_22", "the shape is that of USPS, which delivers it; only the payload tells of FedEx"},
		{"1844730971002011831600721647786360", "fedex", "fedex_express_34", "its barcode"},
		{"4144185533", "dhlexpress", "dhlexpress_10", "its check digit holds, CDEK has none"},
		{"4145786886", "dhlexpress", "dhlexpress_10", "its check digit holds, CDEK has none"},
		{"JVGL4600000017", "dhlexpress", "dhlexpress_piece", "its mark"},
		{"GM3700000000000042", "dhlecommerce", "dhlecommerce", "its mark"},
		{"60220000000017", "dpd", "dpd_14", "a number of DHL eCommerce, but without any mark; DPD is the more common"},
		{"TBA730000000191", "amazon", "amazon_tba", "its mark"},
		{"C3300000017", "amazon", "amazon_international", "C is no waybill of UPS"},
		{"C64684141225030", "ontrac", "ontrac", "its check digit holds"},
		{"C99899080912429", "ontrac", "ontrac", "its check digit holds"},
		{"D50899614157900", "ontrac", "ontrac", "its check digit holds"},
		{"LX20000041", "lasership", "lasership_l", "DHL eCommerce has ten more behind LX"},
		{"1LS720000000042", "lasership", "lasership_1ls", "its mark"},
		{"051207276816010", "dpd", "dpd_15", "the only check digit that holds"},
		{"05120620494281H", "dpd", "dpd_15a", "a letter at the end that checks"},
		{"ZK4Q07PW", "gls", "gls_8", "eight characters"},
		{"410868127383", "purolator", "purolator_12", "the only check digit that holds"},
		{"495573379692", "purolator", "purolator_12", "DHL Parcel's holds too, but is rarer"},
		{"QTV000000417", "purolator", "purolator_letters", "no other carrier's three letters"},
		{"LTN60000017N1", "landmark", "landmark", "its mark"},
		{"SF1400000000042", "sf", "sf", "its mark"},
		{"LP00600000000017", "cainiao", "cainiao_lp", "its mark"},
		{"UG730000414YP", "yanwen", "yanwen_yp", "YP is no country"},
		{"YT2640000000000042", "yunexpress", "yunexpress", "its mark"},
		{"1640000017", "cdek", "cdek", "the check digit of DHL Express does not hold"},
		{"AAP640000017", "boxberry", "boxberry", "AAP is narrower than any three letters of Purolator"},
	}
	for _, tt := range tests {
		got := number.Parse(tt.in)
		if len(got) == 0 || got[0].Carrier != tt.carrier || got[0].Format != tt.format {
			t.Errorf("%s: got %v, want %s first, as %s: %s", tt.in, got, tt.carrier, tt.format, tt.why)
		}
	}
}

func TestIssuers(t *testing.T) {
	tests := []struct{ in, carrier, country, service, why string }{
		{"RB123456785GB", "royalmail", "GB", "Letter post registered, not insured", "R"},
		{"EH036261918US", "usps", "US", "EMS express", "E"},
		{"CP476340265IE", "upu", "IE", "Parcel post", "Ireland has no adapter of its own"},
		{"UA132229530HU", "upu", "HU", "Letter post under customs control, not a tracked service", "U is a customs label"},
		{"RA473124829RU", "russianpost", "RU", "Letter post registered, not insured", "Russia"},
		{"1ZX2C5330331478930", "ups", "", "Ground", "03"},
		{"1Z4R78800340723861", "ups", "", "Ground", "03"},
		{"1Z999AA10123456784", "ups", "", "Next Day Air", "01"},
		{"1Z999AA1YW23456784", "ups", "", "Handed over to the post", "YW"},
		{"1Z999AA19923456784", "ups", "", "", "99 is not known: nothing is said"},
		{"TBC730000000191", "amazon", "CA", "", "C is Canada"},
		{"9400111206206406260787", "usps", "US", "", "USPS"},
		{"781135119711", "fedex", "", "", "FedEx numbers name no country"},
	}
	for _, tt := range tests {
		got := number.Parse(tt.in)
		if len(got) == 0 {
			t.Errorf("%s: no candidate: %s", tt.in, tt.why)
			continue
		}
		want := number.Candidate{Carrier: tt.carrier, Country: tt.country, Service: tt.service}
		if diff := cmp.Diff(want, number.Candidate{Carrier: got[0].Carrier, Country: got[0].Country, Service: got[0].Service}); diff != "" {
			t.Errorf("%s: %s (-want +got)\n%s", tt.in, tt.why, diff)
		}
	}
}

// Every service indicator, from the table of UPU S10 as a list of ranges.
func TestServiceIndicators(t *testing.T) {
	const domestic = "Domestic, bilateral or multilateral use only"
	want := map[string]string{}
	for _, row := range strings.Split(strings.TrimSpace(`
AV-AZ `+domestic+`
BA-BZ `+domestic+`
CA-CU Parcel post
CV-CV Parcel post, insured
CW-CY Parcel post
CZ-CZ Parcel post, by bilateral agreement
DA-DZ `+domestic+`
EA-EW EMS express
EX-EZ EMS express, by bilateral agreement
GA-GA `+domestic+`
GD-GD `+domestic+`
HA-HZ E-commerce parcel
LA-LZ Letter post express
MA-MZ Letter post M bag
NA-NZ `+domestic+`
PA-PZ `+domestic+`
QA-QM Letter post international business reply
RA-RZ Letter post registered, not insured
UA-UZ Letter post under customs control, not a tracked service
VA-VZ Letter post insured
ZA-ZZ `+domestic), "\n") {
		letters, meaning, _ := strings.Cut(row, " ")
		for second := letters[1]; second <= letters[4]; second++ {
			want[string([]byte{letters[0], second})] = meaning
		}
	}
	for first := 'A'; first <= 'Z'; first++ {
		for second := 'A'; second <= 'Z'; second++ {
			indicator := string([]rune{first, second})
			meaning, sure := want[indicator], certain
			if meaning == "" {
				meaning, sure = "Unassigned", strong
			}
			got, _ := as(indicator+"123456785GB", "s10")
			if got.Service != meaning || got.Confidence != sure {
				t.Errorf("%s: got %s, %s, want %s, %s", indicator, got.Service, got.Confidence, meaning, sure)
			}
		}
	}
}

// The countries are those of ISO 3166-1, held against another table. That one
// knows regions that the standard only reserves, and former countries.
func TestCountries(t *testing.T) {
	notISO := map[string]string{
		"AC": "Ascension", "CP": "Clipperton", "CQ": "Sark", "DG": "Diego Garcia", "EA": "Ceuta and Melilla", "IC": "Canary Islands",
		"TA": "Tristan da Cunha", "XK": "Kosovo", "QO": "Outlying Oceania", "EU": "European Union", "EZ": "Eurozone", "UN": "United Nations",
		"XA": "a pseudo-region", "XB": "a pseudo-region", "ZZ": "unknown",
		"AN": "former", "CS": "former", "FQ": "former", "NT": "former", "PC": "former", "SU": "former", "YU": "former",
	}
	count := 0
	for first := 'A'; first <= 'Z'; first++ {
		for second := 'A'; second <= 'Z'; second++ {
			code := string([]rune{first, second})
			region, err := language.ParseRegion(code)
			want := err == nil && region.IsCountry() && region.Canonicalize() == region && region.String() == code && notISO[code] == ""
			got, ok := as("RB123456785"+code, "s10")
			if ok != want || ok && (got.Country != code || got.Carrier == "") {
				t.Errorf("%s: S10 %v, want %v; got %q of %q", code, ok, want, got.Country, got.Carrier)
			}
			if ok {
				count++
			}
		}
	}
	if count != 249 {
		t.Errorf("%d countries, want the 249 of ISO 3166-1", count)
	}
}

func TestOperators(t *testing.T) {
	want := map[string]string{
		"RU": "russianpost", "GB": "royalmail", "US": "usps", "CA": "canadapost", "AU": "australiapost", "FR": "laposte", "BR": "correios",
		"DE": "dhl", "SE": "postnord", "DK": "postnord", "FI": "upu", "NO": "upu", "UA": "ukrposhta", "BE": "upu",
		"CH": "swisspost", "JP": "upu", "NL": "upu", "PL": "upu", "KZ": "upu", "CN": "upu", "IT": "upu",
	}
	for country, id := range want {
		if got, _ := as("RB123456785"+country, "s10"); got.Carrier != id {
			t.Errorf("S10 of %s: carrier %q, want %q", country, got.Carrier, id)
		}
	}
}

// TestOperatorsHaveAdapters: who is told to ask an adapter must be able to, in every country.
func TestOperatorsHaveAdapters(t *testing.T) {
	r, err := carrier.NewRegistry(postal.All()...)
	if err != nil {
		t.Fatal(err)
	}
	for first := 'A'; first <= 'Z'; first++ {
		for second := 'A'; second <= 'Z'; second++ {
			in := "RB123456785" + string(first) + string(second)
			got, ok := as(in, "s10")
			if !ok {
				continue
			}
			if _, ok := r.Adapter(got.Carrier); !ok {
				t.Errorf("%s: no adapter is named %q", in, got.Carrier)
			}
			if m := r.Detect(in); len(m) == 0 || m[0].ID != got.Carrier || m[0].Confidence != got.Confidence {
				t.Errorf("%s: the registry detects %v, want first %s, %v", in, m, got.Carrier, got.Confidence)
			}
		}
	}
}

func TestAppendParseAppends(t *testing.T) {
	before := []number.Candidate{{Format: "mine", Confidence: weak}}
	got := number.AppendParse(slices.Clip(before), "RB123456785GB")
	if len(got) != 2 || got[0].Format != "mine" || got[1].Format != "s10" {
		t.Errorf("got %v: what stood in dst keeps its place, whatever its rank", got)
	}
	if got := number.AppendParse(before, "no"); len(got) != 1 {
		t.Errorf("got %v: nothing to append", got)
	}
	if got := number.Parse("no"); got != nil {
		t.Errorf("got %v, want nil", got)
	}
}
