package number

import "github.com/parcelfold/parcelfold/carrier"

// A format is one way to write a tracking number.
type format struct {
	name    string
	carrier string // the adapter ID of who issues such numbers
	country string // of the issuer, where the format belongs to one country
	shapes  string // patterns apart by blanks, for compile
	number  span   // the number within the barcode; zero: all of it
	check   rule   // nil: none, or not known
	or      rule   // a second rule under which the check digit is good as well
	body    span   // what check covers, its last character the check digit; zero: all

	good carrier.Confidence // with a check digit that holds, or where there is none
	bad  carrier.Confidence // with one that fails; No: the candidate goes

	read func(whole string) (issuer, bool) // what the number says of itself; false: it is none of this format
}

// A span is a part of a number; a zero end is the end of the number.
type span struct{ from, to int }

func (s span) of(number string) string {
	if s.to == 0 {
		return number[s.from:]
	}
	return number[s.from:s.to]
}

// issuer is what a number says of itself.
type issuer struct {
	carrier, country string // empty: as the format has it
	service          string
	shared           bool // others use the same mark: one step less sure
}

// formats is the table of formats. The place ranks equals: narrower shapes
// before wider ones, common ones before rare. A rule marked "inferred" is
// confirmed by no document of the carrier and by few published numbers.
var formats = [...]format{
	// UPU S10. The operators and services are in s10.go.
	{name: "s10", carrier: "upu", shapes: "aad{9}aa", check: s10Digit, body: span{2, 11},
		good: carrier.Certain, bad: carrier.Weak, read: readS10},
	// YP is no country: these come from Yanwen, and partly from Cainiao. The check digit is not always kept.
	{name: "yanwen_yp", carrier: "yanwen", shapes: "aad{9}YP", check: s10Digit, body: span{2, 11},
		good: carrier.Strong, bad: carrier.Weak},
	{name: "yanwen_cn", carrier: "yanwen", shapes: "aad{9}CN", check: s10Digit, body: span{2, 11},
		good: carrier.Weak, bad: carrier.Weak},
	{name: "cainiao_s10", carrier: "cainiao", shapes: "aad{9}YP aad{9}CN", check: s10Digit, body: span{2, 11},
		good: carrier.Weak, bad: carrier.Weak},

	// UPS. Six characters of shipper, two of service, seven of package.
	{name: "ups_1z", carrier: "ups", shapes: "1Zx{15}d", check: doubling, body: span{from: 2},
		good: carrier.Certain, bad: carrier.Weak, read: readUPS},

	// SPSR: twelve digits that start with 20. That the last is a UPC-A check digit is inferred from four
	// published numbers: a score, never a reject. The partner form is that of cross-border clients.
	{name: "spsr_12", carrier: "spsr", country: "RU", shapes: "20d{10}", check: mod10,
		good: carrier.Weak, bad: carrier.Weak},
	{name: "spsr_partner", carrier: "spsr", country: "RU", shapes: "AECAd{10}RUd", good: carrier.Strong},

	// Russian Post, domestic: the postcode of acceptance, then month and serial number.
	{name: "russianpost_14", carrier: "russianpost", country: "RU", shapes: "d{14}", check: mod10,
		good: carrier.Weak, bad: carrier.Weak},

	// USPS. A barcode has 420 and the ZIP code of the destination, five or nine digits, in front. Of bare
	// twenty digits some are checked with a 91 in front. FedEx and UPS hand over parcels with numbers of
	// the same form, so the shape is not certain.
	{name: "usps_22", carrier: "usps", country: "US", shapes: "9(12345)d{20}", check: mod10,
		good: carrier.Strong, bad: carrier.Weak},
	{name: "usps_22_zip5", carrier: "usps", country: "US", shapes: "420d{5}9(12345)d{20}", number: span{from: 8},
		check: mod10, body: span{from: 8}, good: carrier.Strong, bad: carrier.Weak},
	{name: "usps_22_zip9", carrier: "usps", country: "US", shapes: "420d{9}9(12345)d{20}", number: span{from: 12},
		check: mod10, body: span{from: 12}, good: carrier.Strong, bad: carrier.Weak},
	{name: "usps_26", carrier: "usps", country: "US", shapes: "9(12345)d{24}", check: mod10,
		good: carrier.Strong, bad: carrier.Weak},
	{name: "usps_26_zip5", carrier: "usps", country: "US", shapes: "420d{5}9(12345)d{24}", number: span{from: 8},
		check: mod10, body: span{from: 8}, good: carrier.Strong, bad: carrier.Weak},
	{name: "usps_26_zip9", carrier: "usps", country: "US", shapes: "420d{9}9(12345)d{24}", number: span{from: 12},
		check: mod10, body: span{from: 12}, good: carrier.Strong, bad: carrier.Weak},

	// GS1 serial numbers of logistic units, with 00 in front and the prefix of the carrier. The prefixes of
	// PostNord, Sweden and Denmark, are inferred and not its own.
	{name: "pocztapolska_20", carrier: "pocztapolska", country: "PL", shapes: "00d5900773d{10}", check: mod10,
		good: carrier.Strong, bad: carrier.Weak},
	{name: "dhlparcel_20", carrier: "dhlparcel", country: "DE", shapes: "00340434d{12}", check: mod10,
		good: carrier.Strong, bad: carrier.Weak},
	{name: "postnord_20", carrier: "postnord", shapes: "00d73d{15} 00d57d{15}", check: mod10, good: carrier.Weak},

	// FedEx. The barcodes of 34 digits have the number at their end; that of Ground 96 its last fifteen.
	// The prefixes of Ground Economy are inferred; those that start with 02 are partly checked with a 92 in front.
	{name: "fedex_economy_20", carrier: "fedex", country: "US", shapes: "61d{18} 58d{18}", check: mod10,
		good: carrier.Weak, bad: carrier.Weak},
	{name: "fedex_economy_02", carrier: "fedex", country: "US", shapes: "02d{18}", check: mod10, or: mod10After92,
		good: carrier.Weak, bad: carrier.Weak},
	{name: "usps_20", carrier: "usps", country: "US", shapes: "d{20}", check: mod10, or: mod10After91,
		good: carrier.Weak, bad: carrier.Weak},
	{name: "usps_20_zip5", carrier: "usps", country: "US", shapes: "420d{25}", number: span{from: 8},
		check: mod10, or: mod10After91, body: span{from: 8}, good: carrier.Strong, bad: carrier.Weak},
	{name: "usps_20_zip9", carrier: "usps", country: "US", shapes: "420d{29}", number: span{from: 12},
		check: mod10, or: mod10After91, body: span{from: 12}, good: carrier.Strong, bad: carrier.Weak},
	{name: "fedex_economy_22", carrier: "fedex", country: "US", shapes: "92d{20}", check: mod10,
		good: carrier.Weak, bad: carrier.Weak},
	{name: "fedex_express_12", carrier: "fedex", shapes: "d{12}", check: mod11, good: carrier.Weak, bad: carrier.Weak},
	{name: "fedex_ground_15", carrier: "fedex", shapes: "d{15}", check: mod10, good: carrier.Weak, bad: carrier.Weak},
	{name: "fedex_ground_96", carrier: "fedex", shapes: "96d{20}", number: span{from: 7}, check: mod10, body: span{from: 7},
		good: carrier.Strong, bad: carrier.Weak},
	{name: "fedex_express_34", carrier: "fedex", shapes: "(012345678)d{33}", number: span{from: 22},
		check: mod11, body: span{from: 20}, good: carrier.Strong}, // with a bad check: another barcode of that length, as of USPS
	{name: "fedex_ground_34", carrier: "fedex", shapes: "96d{32}", number: span{from: 22},
		check: mod11, body: span{from: 20}, good: carrier.Strong, bad: carrier.Weak},

	// DPD: depot and serial number; in a barcode the postcode before it, service and country behind it.
	{name: "dpd_28", carrier: "dpd", shapes: "d{27}x", number: span{7, 21}, check: mod37,
		good: carrier.Strong, bad: carrier.Weak},
	{name: "dpd_15a", carrier: "dpd", shapes: "d{14}a", number: span{0, 14}, check: mod37,
		good: carrier.Strong, bad: carrier.Weak},
	{name: "dpd_15", carrier: "dpd", shapes: "d{15}", number: span{0, 14}, check: mod37, good: carrier.Weak},
	{name: "dpd_14", carrier: "dpd", shapes: "d{14}", good: carrier.Weak},

	// DHL. Ten or eleven digits are a waybill of DHL Express; the J forms are pieces of one.
	{name: "dhlexpress_10", carrier: "dhlexpress", shapes: "d{10}", check: mod7, good: carrier.Weak, bad: carrier.Weak},
	{name: "dhlexpress_11", carrier: "dhlexpress", shapes: "d{11}", check: mod7, good: carrier.Weak, bad: carrier.Weak},
	{name: "dhlexpress_piece", carrier: "dhlexpress", shapes: "JDd{9,20} JJDd{9,20} JVGLd{9,20}", good: carrier.Strong},
	{name: "dhlexpress_piece_j", carrier: "dhlexpress", shapes: "Jad{9,20} Jaad{9,20} Jaaad{9,20}", good: carrier.Weak},

	// Carriers with a mark of their own.
	{name: "amazon_tba", carrier: "amazon", country: "US", shapes: "TBAd{12}", good: carrier.Strong},
	{name: "amazon_tbc", carrier: "amazon", country: "CA", shapes: "TBCd{12}", good: carrier.Strong},
	{name: "amazon_tbm", carrier: "amazon", country: "MX", shapes: "TBMd{12}", good: carrier.Strong},
	{name: "ontrac", carrier: "ontrac", country: "US", shapes: "(CD)d{14}", check: doubling, // the letter counts
		good: carrier.Strong, bad: carrier.Weak},
	{name: "lasership_1ls", carrier: "lasership", country: "US",
		shapes: "1LS7(12)d{10} 1LSCXx{10} 1LS7(12)dd01(1234)d{6}1", good: carrier.Strong},
	{name: "lasership_l", carrier: "lasership", country: "US", shapes: "L(AIEHNX)(123)d{7}", good: carrier.Weak},
	{name: "landmark", carrier: "landmark", shapes: "LTNd{8}N1 LTNd{9}N1", good: carrier.Strong}, // nine digits: inferred
	{name: "sf", carrier: "sf", shapes: "SFd{13}", good: carrier.Strong},
	{name: "yunexpress", carrier: "yunexpress", shapes: "YTd{16}", good: carrier.Strong},
	{name: "postnl_3s", carrier: "postnl", country: "NL", shapes: "3Saaaxd{7,9}", good: carrier.Strong}, // inferred

	// Weaker marks. LP is Cainiao's order, not a carrier's number; it is tracked all the same. Boxberry's
	// prefixes beyond AAP and BBR are inferred.
	{name: "cainiao_lp", carrier: "cainiao", shapes: "LPd{14}", good: carrier.Weak},
	{name: "cainiao_cn", carrier: "cainiao", shapes: "CNGd{14,38} CNFRx{6,37}", good: carrier.Weak},
	{name: "ups_waybill", carrier: "ups", shapes: "(AHJKTV)d{10}", check: doubling, body: span{from: 1}, // the letter does not count
		good: carrier.Weak, bad: carrier.Weak},
	{name: "amazon_international", carrier: "amazon", shapes: "(AFC)d{10}", good: carrier.Weak},
	{name: "boxberry", carrier: "boxberry", country: "RU", shapes: "AAPd{6,38} BBRd{6,38} BBUd{6,38} BXd{6,39}", good: carrier.Weak},
	{name: "purolator_letters", carrier: "purolator", country: "CA", shapes: "aaad{9}", good: carrier.Weak},
	{name: "dhlecommerce", carrier: "dhlecommerce", good: carrier.Weak,
		shapes: "GMx{10,39} LXx{10,39} RXx{10,39} UVx{10,39} CNx{10,39} SGx{10,39} THx{10,39} INx{10,39} HKx{10,39} MYx{10,39}"},
	{name: "ups_mi", carrier: "ups", country: "US", shapes: "MId{6}x{1,22} 9d{17,21} d{18}", good: carrier.Weak}, // inferred; often a reference only

	// La Poste: Colissimo with its product, and letters; the rule is inferred.
	{name: "laposte_13", carrier: "laposte", country: "FR", shapes: "dad{11}", check: mod10, body: span{from: 2},
		good: carrier.Weak, bad: carrier.Weak},
	{name: "laposte_15", carrier: "laposte", country: "FR", shapes: "8(67)d{13}", good: carrier.Weak},
	{name: "royalmail_21", carrier: "royalmail", country: "GB", shapes: "0(0123456789ABCDEF){20}", good: carrier.Weak},         // the unique item ID
	{name: "australiapost_article", carrier: "australiapost", country: "AU", shapes: "xxxd{18} x{5}d{18}", good: carrier.Weak}, // inferred: sender, consignment, article, product
	{name: "novaposhta_14", carrier: "novaposhta", country: "UA", shapes: "20d{12} 59d{12}", good: carrier.Weak},               // inferred
	{name: "bpost_24", carrier: "bpost", country: "BE", shapes: "3232d{20}", good: carrier.Weak},                               // inferred
	{name: "swisspost_18", carrier: "swisspost", country: "CH", shapes: "9d{17}", good: carrier.Weak},                          // the 9 is inferred

	// Bare digits.
	{name: "canadapost_16", carrier: "canadapost", country: "CA", shapes: "d{16}", check: mod10, good: carrier.Weak, bad: carrier.Weak},
	{name: "purolator_12", carrier: "purolator", country: "CA", shapes: "(012345)d{11}", check: luhn, good: carrier.Weak, bad: carrier.Weak},
	{name: "dhlecommerce_14", carrier: "dhlecommerce", shapes: "d{14}", good: carrier.Weak},
	{name: "gls_11", carrier: "gls", shapes: "d{11}", good: carrier.Weak},
	{name: "gls_12", carrier: "gls", shapes: "d{12}", good: carrier.Weak}, // a check digit is likely, its rule is not known
	{name: "gls_8", carrier: "gls", shapes: "x{8}", good: carrier.Weak},   // a word of eight letters fits
	{name: "cdek", carrier: "cdek", country: "RU", shapes: "d{10,11}", good: carrier.Weak},
	{name: "japanpost_11", carrier: "japanpost", country: "JP", shapes: "d{11}", check: mod7, good: carrier.Weak, bad: carrier.Weak},
	{name: "japanpost_12", carrier: "japanpost", country: "JP", shapes: "d{12}", check: mod7, good: carrier.Weak, bad: carrier.Weak},
	{name: "japanpost_13", carrier: "japanpost", country: "JP", shapes: "d{13}", good: carrier.Weak},
	{name: "ukrposhta_13", carrier: "ukrposhta", country: "UA", shapes: "d{13}", good: carrier.Weak}, // inferred
	{name: "canadapost_12", carrier: "canadapost", country: "CA", shapes: "d{12}", good: carrier.Weak},
	{name: "canadapost_15", carrier: "canadapost", country: "CA", shapes: "d{15}", good: carrier.Weak}, // delivery notice card
	{name: "sf_12", carrier: "sf", country: "CN", shapes: "d{12}", good: carrier.Weak},                 // the older form, inferred
	{name: "dhlparcel_12", carrier: "dhlparcel", country: "DE", shapes: "d{12}", check: ident, good: carrier.Weak},
	{name: "ups_waybill_10", carrier: "ups", shapes: "d{10}", check: doubling, good: carrier.Weak},
	{name: "fedex_sscc_18", carrier: "fedex", shapes: "d{18}", check: mod10, body: span{from: 2}, good: carrier.Weak},
}
