package zone_test

import (
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/event/zone"
)

func BenchmarkNewRU(b *testing.B) {
	for b.Loop() {
		if _, err := zone.New("RU"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAtRegion(b *testing.B) {
	f := finder(b, "RU")
	for b.Loop() {
		f.At("RU", "Приморский край", "")
	}
}

func BenchmarkAtPostcode(b *testing.B) {
	f := finder(b, "US")
	for b.Loop() {
		f.At("US", "TN", "37402")
	}
}

// The plain way, for comparison: load the zone whenever a place is met.
func BenchmarkLoadLocation(b *testing.B) {
	for b.Loop() {
		if _, err := time.LoadLocation("Asia/Vladivostok"); err != nil {
			b.Fatal(err)
		}
	}
}
