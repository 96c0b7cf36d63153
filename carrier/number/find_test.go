package number_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/carrier/number"
)

// found returns what Find finds.
func found(text string) (all []string) {
	for m := range number.Find(text) {
		all = append(all, text[m.Start:m.End])
	}
	return all
}

// marked takes the marks off a text in which each number stands in ⟦ ⟧.
func marked(text string) (plain string, want []string) {
	for _, part := range strings.Split(text, "⟦")[1:] {
		number, _, _ := strings.Cut(part, "⟧")
		want = append(want, number)
	}
	return strings.NewReplacer("⟦", "", "⟧", "").Replace(text), want
}

func TestFind(t *testing.T) {
	tests := []struct{ name, text, why string }{
		{"empty", "", "nothing there"},
		{"no number", "Dear customer, thank you for your order.", "words only"},
		{"alone", "⟦RB123456785GB⟧", "the whole text"},
		{"lower case", "it is ⟦rb123456785gb⟧.", "one piece may be in lower case"},
		{"groups", "it is ⟦RB 123 456 785 GB⟧, sent today", "groups apart by blanks"},
		{"dashes", "it is ⟦RB-123-456-785-GB⟧", "groups apart by dashes"},
		{"no-break blanks", "it is ⟦RB\u00a0123\u00a0456\u00a0785\u00a0GB⟧", "as a mail program sets them"},
		{"mixed separators", "it is RB 123-456 785-GB", "groups of one number are apart alike"},
		{"whole serial", "it is ⟦RB 123456785 GB⟧", "a group of nine"},
		{"long group behind letters", "it is ⟦SF 1400000000042⟧ or ⟦1Z X2C5330331478930⟧", "a mark apart from the rest"},
		{"long first group", "it is ⟦JVGL46000 00017⟧", "a group of nine in front"},
		{"two blanks", "it is RB  123456785  GB", "columns of a table"},
		{"slashes", "it is RB/123456785/GB", "a slash separates numbers"},
		{"lines", "it is RB\n123456785\nGB", "a number does not run over the line"},
		{"two lines", "it is RB 123 456\n785 GB", "a number does not run over the line"},
		{"lower-case words around a row", "the post is 123456785 in transit", "is ... in would be a country and a service: groups have upper-case letters"},
		{"lower z", "it is ⟦1zx2c5330331478930⟧", "the last letter of the alphabet"},
		{"one group in lower case", "it is RB 123456785 gb or rb 123456785 GB", "groups have upper-case letters"},
		{"digits and marks of other scripts", "\u0663RB123456785GB, RB123456785GB\u0301", "they are part of the word"},
		{"inside a word", "xRB123456785GB RB123456785GBx RB123456785GB_1", "no word border"},
		{"beside other letters", "пRB123456785GB", "a Cyrillic letter is part of the word"},
		{"raised letter", "Nº⟦RB123456785GB⟧ and №⟦RB123456785US⟧", "a number sign is none"},
		{"in a link", "https://post.example/t?id=⟦RB123456785GB⟧&x=1", "signs of a link are borders"},
		{"in mark-up", "<b>⟦RB123456785GB⟧</b>", "and so are those of HTML"},
		{"in brackets", "(⟦1ZX2C5330331478930⟧)", "punctuation"},
		{"mail address", "rb123456785gb@example.org, @RB123456785GB", "a name is no number"},
		{"list", "⟦RB123456785GB⟧,⟦RB123456785US⟧;⟦RB123456785CV⟧", "commas separate"},
		{"UPS as printed", "UPS ⟦1Z X2C 533 03 3147 8930⟧ (Ground)", "the carrier's name is not part of it"},
		{"USPS", "⟦9400 1112 0620 6406 2607 87⟧", "strong by prefix and check: no word needed"},
		{"USPS with ZIP", "⟦420 78745 9400 1112 0620 6406 2607 87⟧", "the barcode whole, not the number in it"},
		{"Amazon", "it is ⟦TBA730000000191⟧", "a mark"},
		{"bad check of UPS", "it is 1ZX2C5330331478931", "weak, and nobody speaks of tracking"},
		{"bad check of UPS, announced", "Tracking number: ⟦1ZX2C5330331478931⟧", "a misprint is found where it is called a number"},
		{"official sample", "трек-номер ⟦RA644000001RU⟧", "fails its check, but is announced"},
		{"two numbers in a row", "tracking ⟦14102192069353⟧ ⟦14102192069361⟧", "each stands for itself"},
		{"after a count, weak", "DHL 2 ⟦4144185533⟧", "a group of ten stands for itself"},
		{"two groups", "tracking ⟦781 135119711⟧", "a group of nine is one"},
		{"phone in two groups", "tracking: 88 005553535", "eleven digits in groups"},
		{"after a count", "2 ⟦9405803699300124287899⟧", "a blank between a count and a long number"},

		{"Russian Post", "Посылка ⟦14102192069353⟧ вручена", "посылка speaks of tracking"},
		{"Russian Post, printed", "РПО ⟦141021 92 06935 3⟧", "three letters are a whole word"},
		{"Russian Post, no word", "Спасибо! 14102192069353", "fourteen digits may be anything"},
		{"Russian Post, fails", "Посылка ⟦14102192069354⟧", "it may still be a number of DPD, which has no check digit"},
		{"fails for all", "Parcel 7035114477138471", "sixteen digits are of Canada Post, and its check fails"},
		{"strong before long", "UPS ⟦9400 1112 0620 6406 2607 87⟧ and ⟦9400 1112 0620 6406 2607 87⟧ 2 parcels", "all 23 digits would be a weak one"},
		{"DPD", "DPD-Paket ⟦05120727681601⟧", "no check digit, but announced"},
		{"upper-case word", "ТРЕК ⟦14102192069353⟧", "words in any case"},
		{"word begins alike", "Trackingnummer ⟦781135119711⟧", "a word that begins with a telling one"},
		{"short stem is a whole word", "grouped upsets 781135119711", "ups is not in upsets"},
		{"DHL Express", "DHL: ⟦4144185533⟧", "a carrier's name speaks of tracking"},
		{"DHL Express in groups", "DHL: 41 4418 5533", "ten digits in groups are a phone number more often"},
		{"too far", "tracking " + strings.Repeat("and so on ", 9) + "781135119711", "eighty bytes reach"},
		{"near enough", "tracking " + strings.Repeat("and so on ", 6) + "⟦781135119711⟧", "eighty bytes reach"},
		{"next line", "Tracking number\n⟦781135119711⟧", "a table has the word above"},
		{"German", "Ihre Sendungsnummer lautet ⟦781135119711⟧.", "Sendung"},
		{"French", "Numéro de suivi : ⟦8K00009775862⟧", "suivi"},
		{"Spanish", "Número de seguimiento: ⟦781135119711⟧", "seguimiento"},
		{"Polish", "Numer przesyłki: ⟦00359007730000000411⟧", "przesyłka"},
		{"four letters begin a word", "СДЭКом ⟦1640000017⟧", "a stem of four letters"},
		{"word with a digit", "track2 781135119711", "a code tells nothing"},
		{"longest", "DHL ⟦GM" + strings.Repeat("0", 39) + "⟧", "41 characters"},
		{"too long", "DHL GM" + strings.Repeat("0", 40), "42 characters"},
		{"just near enough", "tracking" + strings.Repeat(" ", 80) + "⟦781135119711⟧", "eighty bytes reach"},
		{"just too far", "tracking" + strings.Repeat(" ", 81) + "781135119711", "eighty bytes reach"},
		{"seven digits", "it is ⟦1LSCXABCD123456⟧, not 1LSCXABCDE12345", "seven digits at least"},
		{"seven digits, weak", "Boxberry BX6400001", "eight digits at least where it is weak"},
		{"eight digits, weak", "tracking 12345678", "nine characters at least"},
		{"one letter in groups", "tracking ⟦A 123 456 7890⟧", "with a letter it is no phone number"},
		{"one letter behind a plus", "+⟦C64684141225030⟧", "with a letter it is no phone number"},
		{"letter before the dash", "parcel 5A-⟦781135119711⟧", "the digits do not go on"},
		{"strong number after a dot", "9400111206206406260787.5 and 0.9400111206206406260787", "a decimal"},
		{"LaserShip", "LaserShip ⟦LX20000041⟧", "ten characters, eight digits"},
		{"link to a page", "https://x.example/tracking/⟦781135119711⟧?lang=en", "the path speaks of tracking"},
		{"short words", "tracking iPhone15 ZK4Q07PW", "eight characters are found by nobody"},
		{"long words", "tracking INTERNATIONAL", "letters alone are no number"},

		{"word is no group", "tracking: DHL 123 456 789", "three letters and nine digits would be Purolator: a telling word is no part of a number"},
		{"letters and digits that go on", "tracking: QTV 000 000 417 5", "ten digits"},
		{"letters and digits", "tracking: ⟦QTV 000 000 417⟧", "Purolator"},

		{"order", "Order 781135119711", "an order number"},
		{"order of a tracking page", "Track order 781135119711", "the nearest word wins"},
		{"Amazon order", "Track your order 123-4567890-1234567", "no number is written so"},
		{"Russian order", "Отправлен заказ 14102192069353", "the nearest word wins"},
		{"order, then number", "Order 781135119711, tracking ⟦781478158065⟧", "each word for its own"},
		{"number, then order", "tracking ⟦781478158065⟧, order 781135119711", "each word for its own"},
		{"invoice", "Parcel sent. Invoice 20260505001234", "an invoice"},
		{"phone", "Track it or call 4144185533", "call"},
		{"phone in groups", "tracking: 8 800 555 35 35", "eleven digits in groups"},
		{"phone with a plus", "DHL +49 2284 3331 12, +79123456789", "a plus"},
		{"phone with brackets", "UPS +1 (800) 742-5877", "too few digits on each side"},
		{"card in groups", "Package paid with 4111 1111 1111 1111", "sixteen digits that hold Luhn"},
		{"card in one piece", "Parcel paid, 5500005555555559", "a card, although Canada Post has sixteen digits"},
		{"card of fifteen", "Parcel paid, 378282246310005", "a card"},
		{"card, least", "Parcel paid, 2000123400000044", "cards begin with 2 to 6"},
		{"card, greatest", "Parcel paid, 6000123400000011", "cards begin with 2 to 6"},
		{"before the cards", "Parcel ⟦1000123400000061⟧", "Luhn holds, but no card begins with 1"},
		{"behind the cards", "Parcel ⟦7000123400000001⟧", "Luhn holds, but no card begins with 7"},
		{"second digit", "Parcel ⟦1400123400000067⟧ ⟦7600123400000005⟧", "the first digit counts"},
		{"cards of fifteen", "Parcel paid, 340001234000021, 370001234000008", "34 and 37"},
		{"fifteen digits, no card", "Parcel ⟦350001234000028⟧, ⟦440001234000020⟧, ⟦740001234000027⟧", "Luhn holds, but not 34 and not 37"},
		{"twelve digits with Luhn", "Parcel ⟦781135110026⟧", "no card is so short"},
		{"Luhn fails", "Parcel ⟦4002847016405018⟧", "no card"},
		{"sixteen digits, no card", "Parcel ⟦7035114477138472⟧", "7 is no card"},
		{"date and time", "Tracking updated 2026-05-05 10:15:30", "too few digits in a row"},
		{"time in one piece", "Tracking updated 20260505101530 202605051015 2026050510", "a date with a clock"},
		{"day first", "Tracking updated 05052026101530", "a date with a clock"},
		{"date in dots", "Paket vom 05.05.2026.1015", "a date with a clock"},
		{"first and last time", "GLS 19900101000000 20591231235959 199001010000 205912312359", "years from 1990 to 2059"},
		{"first and last time, day first", "GLS 010119900000 311220592359", "years from 1990 to 2059"},
		{"outside the years", "DPD ⟦19891231235959⟧ ⟦20600101000000⟧", "years from 1990 to 2059"},
		{"no month, no day", "DPD ⟦20260005101530⟧ ⟦20260500101530⟧ ⟦20261305101530⟧", "months and days from 1"},
		{"second 60", "DPD ⟦20260505101560⟧", "there is no second 60"},
		{"not a time", "DPD ⟦20269905101530⟧", "there is no month 99"},
		{"hour 24", "DPD ⟦20260505241530⟧", "there is no hour 24"},
		{"minute 60", "DPD ⟦20260505106030⟧", "there is no minute 60"},
		{"day 32", "DPD ⟦20260532101530⟧", "there is no 32nd"},
		{"UUID", "parcel 550e8400-e29b-41d4-a716-446655440000", "the digits go on before a dash"},
		{"decimal", "parcel 123456789012.50 and 12.781135119711", "a dot and more digits"},
		{"longer row", "parcel 7811 3511 9711 5555 1", "groups that go on"},
		{"end of a longer row", "DE89 3704 0044 0532 0130 00 parcel DE89 3704 0044 0532 0130 00", "an IBAN"},
		{"sum", "Parcel, total 1 234 567,89", "a price"},
		{"hash", "parcel 9f86d081884c7d659a2feaa0c55ad015", "a hash has no number's shape"},
		{"postcode and house", "Parcel to 101000 Moscow, 12 5 7", "an address"},
		{"damage", "tracking \xff⟦781135119711⟧\xfe", "bytes that are no text are borders"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, want := marked(tt.text)
			if diff := cmp.Diff(want, found(text)); diff != "" {
				t.Errorf("%q: %s (-want +got)\n%s", text, tt.why, diff)
			}
		})
	}
}

func TestFindInMails(t *testing.T) {
	tests := []struct{ name, text string }{
		{"shop, English", `Hello Alex,

Good news: your order #100-2233445-6677889 of May 5, 2026 (invoice 20260505001234) has shipped!

  Item          SKU 400123456789, EAN 4006381333931
  Total         $1,234.56, paid by card 4111 1111 1111 1111
  Carrier       UPS Ground
  Tracking no.  ⟦1ZX2C5330331478930⟧

Questions? Call +1 (555) 010-0199 or 555-010-0199, or reply to help-1234567890@shop.example.
Estimated delivery: 2026-05-08, 10:00-14:00. VAT ID GB123456789.`},
		{"shop, Russian", `Здравствуйте!

Заказ № 202605051234 от 05.05.2026 передан в Почту России.
Трек-номер для отслеживания: ⟦14102192069353⟧
Если посылка из-за рубежа, её номер ⟦RA473124829RU⟧.

Сумма 12 345,67 руб., чек 1234567890123456. ИНН 7712345678, ОГРН 1027700132195.
Тел. 8 (800) 555-35-35, +7 912 345-67-89, 89123456789.`},
		{"carrier, German", `Guten Tag,
Ihr Paket ⟦0034 0434 1610 9412 3454⟧ kommt morgen zwischen 10:15 und 12:45 Uhr.
Rechnung 2026-000123-4567, Kundennummer 1234567890, IBAN DE89 3704 0044 0532 0130 00.
Telefon: 0228 4333112, 022843331120`},
		{"marketplace, two parcels", `Your order 112-9876543-1234567 ships in 2 parcels:
1) USPS ⟦9400 1112 0620 6406 2607 87⟧ 2) Amazon ⟦TBA730000000191⟧
Order date 20260505. Gift card 6006491234567890. Ref 550e8400-e29b-41d4-a716-446655440000.`},
		{"mark-up", `<tr><td>FedEx</td><td><a href="https://www.example.com/fedextrack/?trknbr=⟦781135119711⟧">⟦7811 3511 9711⟧</a></td></tr>
<td>Order</td><td>781478158065</td>`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			text, want := marked(tt.text)
			if diff := cmp.Diff(want, found(text)); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestFindMatch(t *testing.T) {
	text := "Nr. 420 78745 9400 1112 0620 6406 2607 87!"
	got := slices.Collect(number.Find(text))
	want := []number.Match{{Start: 4, End: 41, Candidates: number.Parse("420787459400111206206406260787")}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if n := got[0].Candidates[0].Number; n != "9400111206206406260787" {
		t.Errorf("number %s: the ZIP code is not part of it", n)
	}
}

func TestFindStopsAndStartsAgain(t *testing.T) {
	all := number.Find("RB123456785GB RB123456785US")
	for range 2 {
		n := 0
		for range all {
			n++
			break
		}
		if n != 1 {
			t.Errorf("%d matches before the break, want 1", n)
		}
	}
	if got := len(slices.Collect(all)); got != 2 {
		t.Errorf("%d matches, want 2", got)
	}
}

// A number of any format that has a mark of its own is found in plain prose.
func TestFindFindsMarkedNumbers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SampledFrom(specs).Draw(t, "format")
		n := rapid.StringMatching(s.whole).Draw(t, "number")
		got := number.Parse(n)
		if len(got) == 0 || got[0].Confidence < strong {
			return
		}
		digits := 0
		for i := range len(n) {
			if '0' <= n[i] && n[i] <= '9' {
				digits++
			}
		}
		if digits < 7 {
			return // documented
		}
		text := "Please look for " + n + ", thank you"
		if diff := cmp.Diff([]string{n}, found(text)); diff != "" {
			t.Fatalf("%s (-want +got)\n%s", text, diff)
		}
	})
}

// invariants of Find, for any text.
func checkFound(t interface{ Fatalf(string, ...any) }, text string) {
	end := 0
	for m := range number.Find(text) {
		if m.Start < end || m.End <= m.Start || m.End > len(text) {
			t.Fatalf("match %d to %d after %d of %d", m.Start, m.End, end, len(text))
		}
		end = m.End
		if diff := cmp.Diff(number.Parse(text[m.Start:m.End]), m.Candidates); diff != "" || len(m.Candidates) == 0 {
			t.Fatalf("the candidates are not those of Parse (-want +got)\n%s", diff)
		}
		inWord := func(b byte) bool {
			return '0' <= b && b <= '9' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b == '_'
		}
		if m.Start > 0 && inWord(text[m.Start-1]) || m.End < len(text) && inWord(text[m.End]) || !inWord(text[m.Start]) || !inWord(text[m.End-1]) {
			t.Fatalf("%q is not between word borders", text[m.Start:m.End])
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, text := range []string{
		"", "Tracking 1Z X2C 533 03 3147 8930 and RB 123 456 785 GB", "посылка 14102192069353, заказ 14102192069353",
		"420 78745 9400 1112 0620 6406 2607 87", "DPD 05.05.2026.1015 +7 912 345-67-89", "1-1-1-1-1-1-1-1-1-1-1-1-1-1", "\xffRB123456785GB\u00ad",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkFound(t, text)
		checkFound(t, "tracking "+text)
	})
}

// A hostile text costs about what its eighths cost together. Both are measured
// side by side, so that a busy machine slows both; one fair try is enough.
func TestFindIsLinear(t *testing.T) {
	took := func(text string, times int) time.Duration {
		start := time.Now()
		for range times {
			for range number.Find(text) {
			}
		}
		return time.Since(start)
	}
	for _, unit := range []string{"1 ", "A1 ", "1-", "A 1.", "ups 1234567890 ", "RB 123456785 ", "9", "\u00a0", "12345678 "} {
		part := strings.Repeat(unit, 2048/len(unit))
		whole, linear := strings.Repeat(part, 8), false
		for try := 0; try < 5 && !linear; try++ {
			linear = took(whole, 1) < 3*took(part, 8)+time.Millisecond // were it quadratic: 8
		}
		if !linear {
			t.Errorf("%q: the whole takes over three times as long as its eighths", unit)
		}
	}
}
