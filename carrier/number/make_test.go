package number_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/number"
)

func TestMake(t *testing.T) {
	tests := []struct{ name, format, body, want, why string }{
		{"S10", "s10", "RA47312482RU", "RA473124829RU", "the check digit stands before the country"},
		{"S10 printed", "s10", "ra 4731 2482 ru", "RA473124829RU", "the body as printed"},
		{"UPS", "ups_1z", "1ZX2C533033147893", "1ZX2C5330331478930", "published number"},
		{"UPS waybill", "ups_waybill", "K255118487", "K2551184877", "published number: the letter does not count"},
		{"USPS", "usps_22", "940011120620640626078", "9400111206206406260787", "published number"},
		{"USPS barcode", "usps_22_zip5", "42078745940011120620640626078", "420787459400111206206406260787", "the whole barcode"},
		{"Russian Post", "russianpost_14", "1410219206935", "14102192069353", "published number"},
		{"FedEx", "fedex_express_12", "78113511971", "781135119711", "published number"},
		{"FedEx barcode", "fedex_express_34", "184473097100201183160072164778636", "1844730971002011831600721647786360", "published number"},
		{"DPD", "dpd_15a", "05120620494281", "05120620494281H", "published number, the check is a letter"},
		{"OnTrac", "ontrac", "C6468414122503", "C64684141225030", "published number"},
		{"Purolator", "purolator_12", "41086812738", "410868127383", "published number"},
		{"DHL Express", "dhlexpress_10", "414418553", "4144185533", "published number"},
		{"no check", "amazon_tba", "tba 730000000191", "TBA730000000191", "the number itself"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := number.Make(tt.format, tt.body)
			if err != nil || got != tt.want {
				t.Errorf("got %q, %v, want %q: %s", got, err, tt.want, tt.why)
			}
		})
	}
}

func TestMakeErrors(t *testing.T) {
	tests := []struct {
		name, format, body string
		want               error
		why                string
	}{
		{"no format", "", "1", number.ErrFormat, "a name is needed"},
		{"other format", "pigeon", "1", number.ErrFormat, "no such format"},
		{"empty body", "s10", "", number.ErrBody, "nothing to check"},
		{"with its digit", "s10", "RA473124829RU", number.ErrBody, "the digit would stand twice"},
		{"short", "usps_22", "94001112062064062607", number.ErrBody, "one digit is missing"},
		{"short for the place", "s10", "RA1", number.ErrBody, "the check digit has no place"},
		{"nothing before the digit", "ups_1z", "1Z", number.ErrBody, "the body ends before what is checked"},
		{"letters", "usps_22", "94001112O620640626078", number.ErrBody, "a letter O"},
		{"not a number", "s10", "RA/47312482/RU", number.ErrBody, "a slash"},
		{"no country", "s10", "RA47312482XX", number.ErrBody, "XX is no country"},
		{"no shape", "amazon_tba", "TBX730000000191", number.ErrBody, "a format without a check has a shape"},
		{"long", "gls_8", strings.Repeat("1", 41), number.ErrBody, "too long"},
		{"as long as can be", "fedex_ground_15", strings.Repeat("1", 41), number.ErrBody, "one more than can be with its digit"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := number.Make(tt.format, tt.body)
			if got != "" || !errors.Is(err, tt.want) {
				t.Errorf("got %q, %v, want %v: %s", got, err, tt.want, tt.why)
			}
			if tt.body != "" && err != nil && len(tt.body) > 3 && strings.Contains(err.Error(), tt.body) {
				t.Errorf("the error names the body: %v", err)
			}
		})
	}
	if _, err := number.Make(strings.Repeat("x", 1000), "1"); len(err.Error()) > 200 {
		t.Errorf("an error of %d bytes quotes the whole name", len(err.Error()))
	}
}

func TestFormatsStops(t *testing.T) {
	for name := range number.Formats() {
		if name != "s10" {
			t.Errorf("the first format is %s, want s10", name)
		}
		break
	}
}
