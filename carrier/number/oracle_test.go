package number_test

import (
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/number"
)

// The oracle says the same as the package in another way: one regular
// expression for each format, and check digits worked out as the documents
// write them, digit by digit. It is slow and plain.

// digits returns what each character of s counts.
func digits(s string, letter func(byte) int) []int {
	var out []int
	for i := range len(s) {
		if s[i] <= '9' {
			out = append(out, int(s[i]-'0'))
		} else {
			out = append(out, letter(s[i]))
		}
	}
	return out
}

func decimal(s string) []int { return digits(s, nil) }

// left adds the digits times the weights from the left.
func left(ds []int, weights ...int) (sum int) {
	for i, d := range ds {
		sum += d * weights[i%len(weights)]
	}
	return sum
}

// upTo returns what is missing to the next ten.
func upTo(sum int) string {
	for d := 0; ; d++ {
		if (sum+d)%10 == 0 {
			return strconv.Itoa(d)
		}
	}
}

// gs1 reads the weights 3, 1 from the right as weights from the left.
func gs1(s string) string {
	if len(s)%2 == 1 {
		return upTo(left(decimal(s), 3, 1))
	}
	return upTo(left(decimal(s), 1, 3))
}

func s10(s string) string {
	switch c := 11 - left(decimal(s), 8, 6, 4, 2, 3, 5, 9, 7)%11; c {
	case 10:
		return "0"
	case 11:
		return "5"
	default:
		return strconv.Itoa(c)
	}
}

// doubled is the rule of UPS.
func doubled(s string) string {
	return upTo(left(digits(s, func(b byte) int { return (int(b) - 3) % 10 }), 1, 2))
}

func seven(s string) string {
	n, _ := new(big.Int).SetString(s, 10)
	return n.Mod(n, big.NewInt(7)).String()
}

func fedex12(s string) string {
	return strconv.Itoa(left(decimal(s), 3, 1, 7) % 11 % 10)
}

func fedex14(s string) string {
	return strconv.Itoa(left(decimal(s), 1, 7, 3) % 11 % 10)
}

func luhn(s string) string {
	sum := 0
	for i, d := range decimal(s) {
		if (len(s)-i)%2 == 1 {
			d = []int{0, 2, 4, 6, 8, 1, 3, 5, 7, 9}[d]
		}
		sum += d
	}
	return upTo(sum)
}

// iso37 tries all characters: the right one brings the pure product to 1.
func iso37(s string) string {
	const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	product := 36
	for i := range len(s) {
		sum := (product + strings.IndexByte(alphabet, s[i])) % 36
		if sum == 0 {
			sum = 36
		}
		product = sum * 2 % 37
	}
	for i := range alphabet {
		if (product+i)%36 == 1 {
			return alphabet[i : i+1]
		}
	}
	return ""
}

func leitcode(s string) string { return upTo(left(decimal(s), 4, 9)) }

type spec struct {
	format string
	whole  string                // the number
	rule   func(s string) string // the check digit of what stands in parentheses in whole; nil: none
	also   func(s string) string // another good one
	kills  bool                  // a check digit that fails removes the candidate
}

func with(prefix string) func(string) string {
	return func(s string) string { return gs1(prefix + s) }
}

const country = `(?:A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|` +
	`G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|` +
	`N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|` +
	`W[FS]|Y[ET]|Z[AMW])`

// specs are the formats as regular expressions. Where there is a check digit,
// the first group is what it covers, the second the digit.
var specs = []spec{
	{"s10", `[A-Z]{2}([0-9]{8})([0-9])` + country, s10, nil, false},
	{"yanwen_yp", `[A-Z]{2}([0-9]{8})([0-9])YP`, s10, nil, false},
	{"yanwen_cn", `[A-Z]{2}([0-9]{8})([0-9])CN`, s10, nil, false},
	{"cainiao_s10", `[A-Z]{2}([0-9]{8})([0-9])(?:YP|CN)`, s10, nil, false},
	{"ups_1z", `1Z([0-9A-Z]{6}[0-9A-Z]{2}[0-9A-Z]{7})([0-9])`, doubled, nil, false},
	{"spsr_12", `(20[0-9]{9})([0-9])`, gs1, nil, false},
	{"spsr_partner", `AECA[0-9]{10}RU[0-9]`, nil, nil, false},
	{"russianpost_14", `([0-9]{13})([0-9])`, func(s string) string { return upTo(left(decimal(s), 3, 1)) }, nil, false},
	{"usps_22", `(9[1-5][0-9]{19})([0-9])`, gs1, nil, false},
	{"usps_22_zip5", `420[0-9]{5}(9[1-5][0-9]{19})([0-9])`, gs1, nil, false},
	{"usps_22_zip9", `420[0-9]{9}(9[1-5][0-9]{19})([0-9])`, gs1, nil, false},
	{"usps_26", `(9[1-5][0-9]{23})([0-9])`, gs1, nil, false},
	{"usps_26_zip5", `420[0-9]{5}(9[1-5][0-9]{23})([0-9])`, gs1, nil, false},
	{"usps_26_zip9", `420[0-9]{9}(9[1-5][0-9]{23})([0-9])`, gs1, nil, false},
	{"pocztapolska_20", `(00[0-9]5900773[0-9]{9})([0-9])`, gs1, nil, false},
	{"dhlparcel_20", `(00340434[0-9]{11})([0-9])`, gs1, nil, false},
	{"postnord_20", `(00[0-9](?:73|57)[0-9]{14})([0-9])`, gs1, nil, true},
	{"fedex_economy_20", `((?:61|58)[0-9]{17})([0-9])`, gs1, nil, false},
	{"fedex_economy_02", `(02[0-9]{17})([0-9])`, gs1, with("92"), false},
	{"usps_20", `([0-9]{19})([0-9])`, gs1, with("91"), false},
	{"usps_20_zip5", `420[0-9]{5}([0-9]{19})([0-9])`, gs1, with("91"), false},
	{"usps_20_zip9", `420[0-9]{9}([0-9]{19})([0-9])`, gs1, with("91"), false},
	{"fedex_economy_22", `(92[0-9]{19})([0-9])`, gs1, nil, false},
	{"fedex_express_12", `([0-9]{11})([0-9])`, fedex12, nil, false},
	{"fedex_ground_15", `([0-9]{14})([0-9])`, func(s string) string { return upTo(left(decimal(s), 1, 3)) }, nil, false},
	{"fedex_ground_96", `96[0-9]{5}([0-9]{14})([0-9])`, func(s string) string { return upTo(left(decimal(s), 1, 3)) }, nil, false},
	{"fedex_express_34", `[0-8][0-9]{19}([0-9]{13})([0-9])`, fedex14, nil, true},
	{"fedex_ground_34", `96[0-9]{18}([0-9]{13})([0-9])`, fedex14, nil, false},
	{"dpd_28", `([0-9]{27})([0-9A-Z])`, iso37, nil, false},
	{"dpd_15a", `([0-9]{14})([A-Z])`, iso37, nil, false},
	{"dpd_15", `([0-9]{14})([0-9])`, iso37, nil, true},
	{"dpd_14", `[0-9]{14}`, nil, nil, false},
	{"dhlexpress_10", `([0-9]{9})([0-9])`, seven, nil, false},
	{"dhlexpress_11", `([0-9]{10})([0-9])`, seven, nil, false},
	{"dhlexpress_piece", `(?:JD|JJD|JVGL)[0-9]{9,20}`, nil, nil, false},
	{"dhlexpress_piece_j", `J[A-Z]{1,3}[0-9]{9,20}`, nil, nil, false},
	{"amazon_tba", `TBA[0-9]{12}`, nil, nil, false},
	{"amazon_tbc", `TBC[0-9]{12}`, nil, nil, false},
	{"amazon_tbm", `TBM[0-9]{12}`, nil, nil, false},
	{"ontrac", `([CD][0-9]{13})([0-9])`, func(s string) string {
		return upTo(left(decimal(map[byte]string{'C': "4", 'D': "5"}[s[0]]+s[1:]), 1, 2))
	}, nil, false},
	{"lasership_1ls", `1LS(?:7[12][0-9]{4}[0-9]{6}|CX[0-9A-Z]{10}|7[12][0-9]{2}01[1-4][0-9]{6}1)`, nil, nil, false},
	{"lasership_l", `L[AIEHNX][1-3][0-9]{7}`, nil, nil, false},
	{"landmark", `LTN[0-9]{8,9}N1`, nil, nil, false},
	{"sf", `SF[0-9]{13}`, nil, nil, false},
	{"yunexpress", `YT[0-9]{16}`, nil, nil, false},
	{"postnl_3s", `3S[A-Z]{3}[0-9A-Z][0-9]{7,9}`, nil, nil, false},
	{"cainiao_lp", `LP[0-9]{14}`, nil, nil, false},
	{"cainiao_cn", `(?:CNG[0-9]{14,38}|CNFR[0-9A-Z]{6,37})`, nil, nil, false},
	{"ups_waybill", `[AHJKTV]([0-9]{9})([0-9])`, doubled, nil, false},
	{"amazon_international", `[AFC][0-9]{10}`, nil, nil, false},
	{"purolator_letters", `[A-Z]{3}[0-9]{9}`, nil, nil, false},
	{"boxberry", `(?:(?:BBR|AAP|BBU)[0-9]{6,38}|BX[0-9]{6,39})`, nil, nil, false},
	{"dhlecommerce", `(?:GM|LX|RX|UV|CN|SG|TH|IN|HK|MY)[0-9A-Z]{10,39}`, nil, nil, false},
	{"ups_mi", `(?:MI[0-9]{6}[0-9A-Z]{1,22}|9[0-9]{17,21}|[0-9]{18})`, nil, nil, false},
	{"laposte_13", `[0-9][A-Z]([0-9]{10})([0-9])`, gs1, nil, false},
	{"laposte_15", `8[67][0-9]{13}`, nil, nil, false},
	{"royalmail_21", `0[0-9A-F]{20}`, nil, nil, false},
	{"australiapost_article", `(?:[0-9A-Z]{3}|[0-9A-Z]{5})[0-9]{18}`, nil, nil, false},
	{"novaposhta_14", `(?:20|59)[0-9]{12}`, nil, nil, false},
	{"bpost_24", `3232[0-9]{20}`, nil, nil, false},
	{"swisspost_18", `9[0-9]{17}`, nil, nil, false},
	{"canadapost_16", `([0-9]{15})([0-9])`, func(s string) string { return upTo(left(decimal(s), 3, 1)) }, nil, false},
	{"purolator_12", `([0-5][0-9]{10})([0-9])`, luhn, nil, false},
	{"dhlecommerce_14", `[0-9]{14}`, nil, nil, false},
	{"gls_11", `[0-9]{11}`, nil, nil, false},
	{"gls_12", `[0-9]{12}`, nil, nil, false},
	{"gls_8", `[0-9A-Z]{8}`, nil, nil, false},
	{"cdek", `[0-9]{10,11}`, nil, nil, false},
	{"japanpost_11", `([0-9]{10})([0-9])`, seven, nil, false},
	{"japanpost_12", `([0-9]{11})([0-9])`, seven, nil, false},
	{"japanpost_13", `[0-9]{13}`, nil, nil, false},
	{"ukrposhta_13", `[0-9]{13}`, nil, nil, false},
	{"canadapost_12", `[0-9]{12}`, nil, nil, false},
	{"canadapost_15", `[0-9]{15}`, nil, nil, false},
	{"sf_12", `[0-9]{12}`, nil, nil, false},
	{"dhlparcel_12", `([0-9]{11})([0-9])`, leitcode, nil, true},
	{"ups_waybill_10", `([0-9]{9})([0-9])`, doubled, nil, true},
	{"fedex_sscc_18", `[0-9]{2}([0-9]{15})([0-9])`, gs1, nil, true},
}

type oracle struct {
	spec
	re *regexp.Regexp
}

var oracles = func() (all []oracle) {
	for _, s := range specs {
		all = append(all, oracle{s, regexp.MustCompile(`^` + s.whole + `$`)})
	}
	return all
}()

// judge says whether a canonical number has the format, and what its check is
// worth.
func (o *oracle) judge(s string) (number.Check, bool) {
	m := o.re.FindStringSubmatch(s)
	if m == nil || o.rule == nil {
		return number.CheckNone, m != nil
	}
	if o.rule(m[1]) == m[2] || o.also != nil && o.also(m[1]) == m[2] {
		return number.CheckGood, true
	}
	return number.CheckBad, !o.kills
}

func agree(t interface{ Errorf(string, ...any) }, s string) {
	got := map[string]number.Check{}
	for _, c := range number.Parse(s) {
		if _, twice := got[c.Format]; twice {
			t.Errorf("%s: two candidates of %s", s, c.Format)
		}
		got[c.Format] = c.Check
	}
	for i := range oracles {
		check, ok := oracles[i].judge(s)
		is, found := got[oracles[i].format]
		if found != ok || found && is != check {
			t.Errorf("%s as %s: candidate %v, check %s; the oracle says %v, %s", s, oracles[i].format, found, is, ok, check)
		}
		delete(got, oracles[i].format)
	}
	if len(got) > 0 {
		t.Errorf("%s: candidates that the oracle does not know: %v", s, got)
	}
}

// number.Parse agrees with the oracle on the numbers of every format, on those
// with one character changed, lost or added, and on rows of any characters.
func TestParseAgreesWithOracle(t *testing.T) {
	if len(specs) != len(formats()) {
		t.Fatalf("%d formats, the oracle has %d", len(formats()), len(specs))
	}
	for _, s := range specs {
		t.Run(s.format, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				n := rapid.StringMatching(s.whole).Draw(t, "number")
				agree(t, n)
				at := rapid.IntRange(0, len(n)-1).Draw(t, "at")
				c := rapid.StringMatching(`[0-9A-Z]`).Draw(t, "character")
				agree(t, n[:at]+c+n[at+1:])
				agree(t, n[:at]+n[at+1:])
				agree(t, n[:at]+c+n[at:])
			})
		})
	}
	t.Run("any", func(t *testing.T) {
		rapid.Check(t, func(t *rapid.T) {
			agree(t, rapid.StringMatching(`[0-9]{0,43}`).Draw(t, "digits"))
			agree(t, rapid.StringMatching(`[0-9A-Z]{0,43}`).Draw(t, "characters"))
		})
	})
}

func formats() (all []string) {
	for name := range number.Formats() {
		all = append(all, name)
	}
	return all
}

// What Make makes, Parse reads as that format with a check that holds, however
// it is printed.
func TestMakeThenParse(t *testing.T) {
	for i := range oracles {
		o := &oracles[i]
		t.Run(o.format, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				whole := rapid.StringMatching(o.whole).Draw(t, "number")
				body := whole
				if at := o.re.FindStringSubmatchIndex(whole); o.rule != nil {
					body = whole[:at[4]] + whole[at[5]:] // without the check digit
				}
				made, err := number.Make(o.format, body)
				if err != nil && (o.format == "dpd_15" || o.format == "dpd_15a") {
					return // the check of this body is a letter, or a digit: it has the other format
				}
				if err != nil {
					t.Fatalf("Make(%q, %q): %v", o.format, body, err)
				}
				if got, ok := o.judge(made); !ok || got == number.CheckBad || len(made) != len(whole) {
					t.Fatalf("Make(%q, %q) = %q: the oracle says %v, %s", o.format, body, made, ok, got)
				}
				flat, found := as(made, o.format)
				printed := strings.ToLower(spread(t, made))
				again, _ := as(printed, o.format)
				if !found || flat.Check == number.CheckBad || flat != again {
					t.Fatalf("%s gives %#v, printed as %q %#v", made, flat, printed, again)
				}
				if !strings.Contains(made, flat.Number) {
					t.Fatalf("the number %s is no part of %s", flat.Number, made)
				}
				if o.rule == nil {
					return
				}
				at := o.re.FindStringSubmatchIndex(made)[4]
				wrong := made[:at] + string('0'+(made[at]-'0'+1+byte(rapid.IntRange(0, 8).Draw(t, "off")))%10) + made[at+1:]
				if made[at] > '9' {
					return // a check character of DPD that is a letter: TestVectors has those
				}
				is, found := as(wrong, o.format)
				good, _ := o.judge(wrong)
				if found && is.Check != good || !found && !o.kills {
					t.Fatalf("%s: candidate %v, check %s, want %s", wrong, found, is.Check, good)
				}
			})
		})
	}
}

// spread puts separators between the groups of a number.
func spread(t *rapid.T, s string) string {
	sep := rapid.SampledFrom([]string{" ", "-", ".", "\u00a0", "\u2013"}).Draw(t, "separator")
	size := rapid.IntRange(1, 9).Draw(t, "group")
	var groups []string
	for len(s) > size {
		groups = append(groups, s[:size])
		s = s[size:]
	}
	return strings.Join(append(groups, s), sep)
}

// The list is in the documented order, whatever the number.
func TestOrderHolds(t *testing.T) {
	place := map[string]int{}
	for i, name := range formats() {
		place[name] = i
	}
	merit := map[number.Check]int{number.CheckGood: 2, number.CheckNone: 1, number.CheckBad: 0}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringMatching(specs[rapid.IntRange(0, len(specs)-1).Draw(t, "format")].whole).Draw(t, "number")
		got := number.Parse(s)
		if len(got) > 16 {
			t.Fatalf("%s: %d candidates, 16 should suffice", s, len(got))
		}
		for i, c := range got {
			if c.Confidence == carrier.No {
				t.Fatalf("%s: a candidate that is none: %v", s, c)
			}
			if i == 0 {
				continue
			}
			before := got[i-1]
			inOrder := before.Confidence > c.Confidence ||
				before.Confidence == c.Confidence && merit[before.Check] > merit[c.Check] ||
				before.Confidence == c.Confidence && before.Check == c.Check && place[before.Format] < place[c.Format]
			if !inOrder {
				t.Fatalf("%s: %v stands before %v", s, before, c)
			}
		}
	})
}

// Find relies on it: fewer than twenty bare digits are never more than weak.
func TestBareDigitsAreWeak(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringMatching(`[0-9]{8,19}`).Draw(t, "digits")
		for _, c := range number.Parse(s) {
			if c.Confidence > weak {
				t.Fatalf("%s: %v is %s", s, c, c.Confidence)
			}
		}
	})
}
