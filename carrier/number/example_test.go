package number_test

import (
	"fmt"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/number"
)

// A buyer pastes what the label says.
func ExampleParse() {
	for _, c := range number.Parse("1z x2c 533 03 3147 8930") {
		fmt.Println(c.Carrier, c.Number, c.Service, c.Confidence, c.Check)
	}
	// Output: ups 1ZX2C5330331478930 Ground certain good
}

// Carriers share most rows of digits: ask the first, then the next.
func ExampleParse_shared() {
	for _, c := range number.Parse("14102192069353") {
		fmt.Println(c.Carrier, c.Format, c.Confidence, c.Check)
	}
	// Output:
	// russianpost russianpost_14 weak good
	// dpd dpd_14 weak none
	// dhlecommerce dhlecommerce_14 weak none
}

// A misprint is told before anybody asks the carrier.
func ExampleParse_misprint() {
	got := number.Parse("RB123456786GB")
	if len(got) > 0 && got[0].Check == number.CheckBad {
		fmt.Println("please check the number:", got[0].Carrier, got[0].Confidence)
	}
	// Output: please check the number: royalmail weak
}

// One slice serves for many numbers.
func ExampleAppendParse() {
	var candidates []number.Candidate
	for _, s := range []string{"9400111206206406260787", "TBA730000000191", "not a number"} {
		candidates = number.AppendParse(candidates[:0], s)
		if len(candidates) > 0 && candidates[0].Confidence >= carrier.Strong {
			fmt.Println(candidates[0].Carrier)
		}
	}
	// Output:
	// usps
	// amazon
}

// A mail of a supplier goes in, its tracking numbers come out.
func ExampleFind() {
	mail := `Your order 781478158065 is on its way with Royal Mail: RB 123 456 785 GB.
Call 0800 123 4567 if the parcel is late.`
	for m := range number.Find(mail) {
		fmt.Println(mail[m.Start:m.End], m.Candidates[0].Carrier, m.Candidates[0].Number)
	}
	// Output: RB 123 456 785 GB royalmail RB123456785GB
}

// A fixture needs a number that holds its check.
func ExampleMake() {
	n, err := number.Make("s10", "RA 4731 2482 RU")
	fmt.Println(n, err)
	// Output: RA473124829RU <nil>
}

func ExampleFormats() {
	n := 0
	for name := range number.Formats() {
		if _, err := number.Make(name, "TBA000000000017"); err == nil {
			fmt.Println(name)
		}
		n++
	}
	fmt.Println(n > 70)
	// Output:
	// amazon_tba
	// true
}
