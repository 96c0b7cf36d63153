package zone_test

import (
	"fmt"
	"time"

	"github.com/parcelfold/parcelfold/event/zone"
)

func ExampleFinder_At() {
	zones, err := zone.New("US", "RU") // in a constructor: it loads the zones
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, place := range [][3]string{
		{"US", "TN", "37402"},
		{"US", "Tennessee", ""},
		{"RU", "Приморский край", ""},
	} {
		loc, basis := zones.At(place[0], place[1], place[2])
		fmt.Println(loc, basis, basis.Sure())
	}
	// Output:
	// America/New_York postcode true
	// America/Chicago region_main false
	// Asia/Vladivostok region true
}

func ExampleNew() {
	// A scan in Almaty, by the clock on the wall, before and after Kazakhstan went
	// over to one time in March 2024.
	zones, err := zone.New("KZ")
	if err != nil {
		fmt.Println(err)
		return
	}
	almaty, _ := zones.At("KZ", "Алматы", "")
	fmt.Println(time.Date(2024, time.February, 29, 12, 0, 0, 0, almaty).Format(time.RFC3339))
	fmt.Println(time.Date(2024, time.March, 2, 12, 0, 0, 0, almaty).Format(time.RFC3339))
	// Output:
	// 2024-02-29T12:00:00+06:00
	// 2024-03-02T12:00:00+05:00
}
