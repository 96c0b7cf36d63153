package event_test

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"testing"
	"time"
	"unsafe"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

func TestEventSize(t *testing.T) {
	if size := unsafe.Sizeof(event.Event{}); size > 450 {
		t.Errorf("an Event takes %d bytes, 450 are allowed", size)
	}
}

// longWay is a track of n scans, one each ten minutes, a delivery at the end.
func longWay(n int) event.Track {
	k := track()
	details := []status.Detail{status.ArrivedFacility, status.DepartedFacility, status.Loaded, status.Unloaded, status.Processing}
	for i := range n {
		e := ev(float64(i)/6, tra, details[i%len(details)], country("DE"), text("scanned at a hub"), seen(float64(i)/6+1, float64(n)))
		if i == n-1 {
			e.Status, e.Detail = del, status.ToRecipient
		}
		k.Events = append(k.Events, e)
	}
	return k
}

// typical is a stored shipment of 30 events, and the next poll: the same history and one event more.
func typical() (stored event.Shipment, poll event.Shipment) {
	k := longWay(31)
	event.Seal(&k)
	less := k
	less.Events = k.Events[:30]
	return event.Join(less), event.Shipment{Tracks: []event.Track{k}}
}

func TestAllocations(t *testing.T) {
	stored, poll := typical()
	joined := stored.Join(poll)
	sealed := cloneTracks(joined.Tracks)[0]
	e := &sealed.Events[0]
	apart := longWay(100)
	for i := range apart.Events {
		apart.Events[i].Piece = fmt.Sprint(100 + i)
	}
	pieces := event.Join(apart)
	budgets := []struct {
		name string
		max  float64
		run  func()
		why  string
	}{
		{"identity", 0, func() { event.Identity(e, 0) }, "it is computed for every event of every payload"},
		{"Seal", 1, func() { event.Seal(&sealed) }, "room for a permutation; what is in order stays"},
		{"Join", 8, func() { stored.Join(poll) }, "the list of tracks, a copy of each list, the merge"},
		{"Verdict", 5, func() { joined.Verdict() }, "places, passes, pieces, machines and the trace"},
		{"Changes of a hundred pieces", 950, func() { event.Changes(event.Shipment{}, pieces) }, "nine for each: the pieces before and after, which moved, and what the ID is made of"},
		{"Changes", 16, func() { event.Changes(stored, joined) }, "both folds, and what was told by event"},
	}
	for _, b := range budgets {
		if got := testing.AllocsPerRun(50, b.run); got > b.max {
			t.Errorf("%s allocates %g times, %g are allowed: %s", b.name, got, b.max, b.why)
		} else {
			t.Logf("%s: %g", b.name, got)
		}
	}
}

// oneDay is a shipment of n scans on one day, told half by the carrier and half again by another source.
func oneDay(n int, zone event.ZoneOrigin) event.Shipment {
	own := longWay(n / 2)
	for i := range own.Events {
		e := &own.Events[i]
		e.At = event.At(base.Add(time.Duration(i)*24*time.Hour/time.Duration(n)), event.ToSecond, zone)
	}
	other := cloneTracks([]event.Track{own})[0]
	other.Source = "agg"
	return event.Join(own, other)
}

// Twice the events must not cost four times. Eight times the events cost about 10 times as much where
// the growth is n·log n, more where they no longer fit into a cache, and 64 times where it is n². A busy
// machine may spoil a measurement, not all of them: growth that is too great is so every time.
func TestGrowth(t *testing.T) {
	const small, large, bound, tries = 1250, 10000, 50, 8
	fastest := func(run func()) time.Duration {
		best := time.Duration(1 << 62)
		for range 2 {
			start := time.Now()
			run()
			best = min(best, time.Since(start))
		}
		return best
	}
	cases := map[string]func(n int) func(){
		"Seal": func(n int) func() {
			k := longWay(n)
			return func() { c := cloneTracks([]event.Track{k}); event.Seal(&c[0]) }
		},
		"Join of one track": func(n int) func() {
			k := longWay(n)
			return func() { event.Join(k, k) }
		},
		"Join of webhooks": func(n int) func() {
			var tracks []event.Track
			for _, e := range longWay(n).Events {
				tracks = append(tracks, track(e))
			}
			return func() { event.Join(tracks...) }
		},
		"Verdict": func(n int) func() {
			s := event.Join(longWay(n))
			return func() { s.Verdict() }
		},
		"Verdict of two sources": func(n int) func() {
			k := longWay(n / 2)
			k.Source = "agg"
			for i := range k.Events {
				k.Events[i].Native.Code += "x"
			}
			s := event.Join(longWay(n/2), k)
			return func() { s.Verdict() }
		},
		"Verdict of two sources on one day": func(n int) func() {
			s := oneDay(4*n, event.ZoneGiven)
			return func() { s.Verdict() }
		},
		"Verdict of two sources on one day without a zone": func(n int) func() {
			s := oneDay(4*n, event.ZoneUnknown)
			return func() { s.Verdict() }
		},
		"Verdict of two sources that never agree": func(n int) func() {
			s := oneDay(4*n, event.ZoneUnknown)
			for i := range s.Tracks[1].Events {
				s.Tracks[1].Events[i].Status = att
			}
			return func() { s.Verdict() }
		},
		"Verdict of days, no times and voids": func(n int) func() {
			k := longWay(n)
			for i := range k.Events {
				switch e := &k.Events[i]; i % 3 {
				case 0:
					noTime(e)
				case 1:
					day(i / 100)(e)
				default:
					e.Voids = event.ID{1, byte(i)}
				}
				k.Events[i].Native.Code = fmt.Sprint(i)
			}
			s := event.Join(k)
			return func() { s.Verdict() }
		},
		"Changes": func(n int) func() {
			k := longWay(n)
			event.Seal(&k)
			half := k
			half.Events = k.Events[:n/2]
			before, after := event.Join(half), event.Join(k)
			return func() { event.Changes(before, after) }
		},
	}
	for name, make := range cases {
		few, many := make(small), make(large)
		ratio := float64(bound)
		for try := 0; try < tries && ratio >= bound; try++ {
			ratio = float64(fastest(many)) / float64(fastest(few))
		}
		t.Logf("%s: ×%.1f", name, ratio)
		if ratio >= bound {
			t.Errorf("%s: ×%.1f the time for ×%d the events, ×%d is allowed", name, ratio, large/small, bound)
		}
	}
}

func BenchmarkJoin(b *testing.B) {
	stored, poll := typical()
	b.Run("join", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			stored.Join(poll)
		}
	})
	b.Run("plain map and sort", func(b *testing.B) { // what a shop would write, without any merging
		b.ReportAllocs()
		for b.Loop() {
			byID := map[event.ID]event.Event{}
			for _, s := range []event.Shipment{stored, poll} {
				for _, e := range s.Tracks[0].Events {
					byID[e.ID] = e
				}
			}
			events := make([]event.Event, 0, len(byID))
			for _, e := range byID {
				events = append(events, e)
			}
			slices.SortFunc(events, func(a, b event.Event) int { return a.At.Wall().Compare(b.At.Wall()) })
		}
	})
}

func BenchmarkVerdict(b *testing.B) {
	s, _ := typical()
	b.Run("verdict", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			s.Verdict()
		}
	})
	b.Run("oracle", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			naiveVerdict(s)
		}
	})
}

func BenchmarkSeal(b *testing.B) {
	fresh := longWay(30)
	sealed := cloneTracks([]event.Track{fresh})[0]
	event.Seal(&sealed)
	room := cloneTracks([]event.Track{fresh})[0]
	b.Run("fresh", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			copy(room.Events, fresh.Events)
			event.Seal(&room)
		}
	})
	b.Run("sealed", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			event.Seal(&sealed)
		}
	})
}

func BenchmarkID(b *testing.B) {
	e := longWay(1).Events[0]
	e.Carrier, e.Number = "swift", "SW1"
	b.Run("identity", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			event.Identity(&e, 0)
		}
	})
	plain := []byte("swiftSW1" + e.Native.Code + "2026-03-02T00:00")
	b.Run("plain SHA-256", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			sha256.Sum256(plain)
		}
	})
}
