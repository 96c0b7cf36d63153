package watch_test

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/exception/watch"
	"github.com/parcelfold/parcelfold/status"
)

func windowMoves(alerts []watch.Alert) []watch.Alert {
	return slices.DeleteFunc(alerts, func(a watch.Alert) bool { return a.Kind != watch.AlertWindowMoved })
}

// The first window is no change: nobody was shown another one.
func TestTheFirstWindowIsNotToldAsMoved(t *testing.T) {
	taken := parcel(scan(0, status.Accepted))
	label := parcel(scan(0, status.Registered))
	unknown := parcel(event.Event{At: event.At(day(0), event.ToMinute, event.ZoneGiven), Native: event.Native{Code: "??"}})
	shown := watch.Look(event.Shipment{}, day(-1), watch.Policy{}).Window
	checkout := watch.Policy{Plan: eta.Plan{Last: shown}}
	tests := []struct {
		name          string
		before, after event.Shipment
		p             watch.Policy
		moved         bool
		why           string
	}{
		{"first contact", event.Shipment{}, taken, watch.Policy{}, false, "no date was ever shown"},
		{"first contact, with a promise", event.Shipment{}, promised(taken, 3, 3, 0), watch.Policy{}, false, "no date was ever shown"},
		{"a promise before the first event", promised(event.Shipment{}, 3, 3, 0), promised(taken, 9, 9, 0.05), watch.Policy{}, false, "no date was ever shown"},
		{"shown at the checkout", event.Shipment{}, promised(taken, 3, 3, 0), checkout, true, "the buyer has seen other days"},
		{"after the label", label, promised(label, 3, 3, 0), watch.Policy{}, true, "the days of the label were shown"},
		{"after a code that nobody can place", unknown, taken, watch.Policy{}, false, "there was no date to show"},
		{"dates, then a code that nobody can place", unknown, taken, checkout, true, "the buyer knows of days, and of none since"},
	}
	for _, tt := range tests {
		got := windowMoves(watch.Alerts(look(t, tt.before, 0.1, tt.p), look(t, tt.after, 0.1, tt.p), tt.p))
		if (len(got) > 0) != tt.moved {
			t.Errorf("%s: told %t, want %t: %s", tt.name, len(got) > 0, tt.moved, tt.why)
		}
	}
}

// The days of a window are those of the zone in which it was told: another midnight is no other day.
func TestTheSameDaysInAnotherZone(t *testing.T) {
	austin := time.FixedZone("", -6*3600)
	window := func(zone *time.Location, last int) eta.Window {
		return eta.Window{State: eta.Estimated, Start: time.Date(2026, 11, 6, 0, 0, 0, 0, zone), End: time.Date(2026, 11, last+1, 0, 0, 0, 0, zone)}
	}
	s := parcel(scan(0, status.InTransit))
	for last, want := range map[int]int{8: 0, 9: 1} {
		was, is := watch.View{Shipment: s, At: day(0.5), Window: window(time.UTC, 8)}, watch.View{Shipment: s, At: day(0.6), Window: window(austin, last)}
		if got := windowMoves(watch.Alerts(was, is, watch.Policy{})); len(got) != want {
			t.Errorf("from the 6th to 8th to the 6th to %dth: told %d times, want %d", last, len(got), want)
		}
	}
}

// Of a guess that slides because nothing is heard the buyer is told once.
func TestASlidingGuessDoesNotFlood(t *testing.T) {
	s, p := parcel(scan(0, status.Accepted)), watch.Policy{}
	was := look(t, s, 0.1, p)
	next := func(n float64) []watch.Alert {
		p.Plan.Last = was.Window
		is := look(t, s, n, p)
		got := windowMoves(watch.Alerts(was, is, p))
		was = is
		return got
	}
	told, slides := 0, 0
	for n := 1.1; n < 21; n++ {
		end := was.Window.End
		told += len(next(n))
		if was.Window.End.After(end) {
			slides++
		}
	}
	if slides < 5 || told != 1 {
		t.Errorf("the end slid on %d days and the buyer was told %d times, want once", slides, told)
	}
	s = s.Join(parcel(scan(21.5, status.Exception, status.Weather)))
	if got := next(21.6); len(got) != 1 {
		t.Errorf("told %d times of the weather: it is news", len(got))
	}
	if got := next(22.6); len(got) != 0 {
		t.Errorf("told %d times that nothing is heard since", len(got))
	}
	s = s.Join(parcel(scan(23, status.InTransit, status.AtDeliveryDepot)))
	if got := next(23.1); len(got) != 1 {
		t.Errorf("told %d times of the depot: the days are near now", len(got))
	}
}

// A parcel polled once a day: what was missed before anybody heard of it is nobody's miss.
func TestOpenedOnly(t *testing.T) {
	heard := func(at, seen float64, reason status.Reason) event.Shipment {
		e := scan(at, status.Exception, reason)
		e.Seen = event.Span{First: day(seen), Last: day(seen)}
		return parcel(scan(0, status.InTransit), e)
	}
	before := parcel(scan(0, status.InTransit))
	overdue := watch.Policy{Rules: exception.Rules{Due: day(1)}}
	tests := []struct {
		name          string
		before, after event.Shipment
		from, to      float64
		p             watch.Policy
		want          []string
		why           string
	}{
		{"polled", before, heard(0.1, 1, status.AddressProblem), 0.05, 1, watch.Policy{}, []string{"opened/address_problem to merchant"},
			"two hours to answer, from now"},
		{"polled again", heard(0.1, 1, status.AddressProblem), heard(0.1, 1, status.AddressProblem), 1, 2.01, watch.Policy{},
			[]string{"breached/address_problem to supervisor", "escalated/address_problem to supervisor"}, "nobody has answered for a day"},
		{"late for half a day", before, before, 0.6, 1.5, overdue, []string{"opened/ to carrier"},
			"eight hours to answer, and nobody looked for twelve"},
		{"late for a day and more", before, before, 1.5, 2.01, overdue, []string{"escalated/ to support"}, "a day is over"},
		{"nobody looked for two days", before, before, 0.6, 2.5, overdue, []string{"escalated/ to support", "opened/ to carrier"},
			"whose time to take over has come is told at once, or never"},
		{"critical", before, heard(0.1, 0.1, status.Stolen), 0.05, 1, watch.Policy{},
			[]string{"breached/stolen to claims", "escalated/stolen to claims", "opened/stolen to carrier"}, "a theft waits for nobody"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := told(watch.Alerts(look(t, tt.before, tt.from, tt.p), look(t, tt.after, tt.to, tt.p), tt.p))
			require.Equal(t, tt.want, got, tt.why)
		})
	}
}

// A row of an outbox says by itself which parcel it is about.
func TestAlertsNameTheirParcel(t *testing.T) {
	p := watch.Policy{Rules: exception.Rules{Order: &exception.Order{Number: "TP7", Placed: day(0)}}}
	was, is := look(t, parcel(scan(2, status.InTransit)), 3.1, p), look(t, parcel(scan(2, status.InTransit), scan(3, status.AttemptFailed)), 3.1, p)
	alerts := watch.Alerts(was, is, p)
	require.NotEmpty(t, alerts)
	for _, a := range alerts {
		if a.Carrier != "testpost" || a.Number != "TP1" {
			t.Errorf("%s is of %q %q", a.Kind, a.Carrier, a.Number)
		}
		var b strings.Builder
		slog.New(slog.NewTextHandler(&b, nil)).Info("told", "alert", a)
		if text := b.String() + fmt.Sprint(a); strings.Contains(text, "TP1") {
			t.Errorf("a log names the number: %s", text)
		}
	}
	alerts = watch.Alerts(watch.Look(event.Shipment{}, day(0.1), p), watch.Look(event.Shipment{}, day(2.1), p), p)
	require.NotEmpty(t, alerts, "never handed over")
	if a := alerts[0]; a.Carrier != "" || a.Number != "TP7" {
		t.Errorf("of %q %q: the order knows the number before the carrier does", a.Carrier, a.Number)
	}
}

// A parcel that waits is not lost in silence where the carrier names no day.
func TestWaitingWithoutAPromise(t *testing.T) {
	s := parcel(scan(0, status.AvailableForPickup))
	tests := []struct {
		name string
		days int
		by   time.Time
		want []string
		why  string
	}{
		{"fifteen days", 15, day(15), []string{"13 silence to buyer", "14 silence to buyer", "14 escalated to merchant", "15 silence to merchant"}, "two days before, one day before, and gone"},
		{"not known", 0, time.Time{}, []string{"5 silence to buyer", "6 silence to buyer", "6 escalated to merchant", "7 silence to buyer", "7 escalated to merchant"}, "a week is assumed, and not told as a date; from then on it is the merchant's too"},
	}
	for _, tt := range tests {
		p := watch.Policy{Rules: exception.Rules{StorageDays: tt.days}}
		was := look(t, s, 0, p)
		if !was.Next.By.Equal(tt.by) {
			t.Errorf("%s: to be fetched by %s, want %s", tt.name, was.Next.By, tt.by)
		}
		var got []string
		for n := 0; n < 20; n++ {
			is := look(t, s, float64(n)+0.01, p)
			for _, a := range watch.Alerts(was, is, p) {
				if a.Kind == watch.AlertSilence || a.Kind == watch.AlertEscalated && a.Role == exception.RoleMerchant {
					got = append(got, fmt.Sprintf("%d %s to %s", n, a.Kind, a.Role))
				}
			}
			was = is
		}
		require.Equal(t, tt.want, got, "%s: %s", tt.name, tt.why)
	}
}

// Nobody can have a parcel stored for longer that is on its way back.
func TestNoLongerStorageOnTheWayBack(t *testing.T) {
	waits := scan(0, status.AvailableForPickup, status.Unclaimed)
	back := scan(5, status.Returning, status.Unclaimed)
	if v := look(t, parcel(waits), 0.1, watch.Policy{}); !slices.Contains(v.Offers, exception.ActionExtendStorage) {
		t.Errorf("offers %v: it still waits", v.Offers)
	}
	if v := look(t, parcel(waits, back), 5.1, watch.Policy{}); v.Verdict.Leg != event.LegReturn || slices.Contains(v.Offers, exception.ActionExtendStorage) {
		t.Errorf("%s, offers %v: it is gone", v.Verdict.Leg, v.Offers)
	}
}

// What a shop writes: join what came in, look as it did last time and as it does now, put what is to be
// told into an outbox, and keep the window that it has shown.
func Example() {
	var (
		stored event.Shipment       // from the shop's own database
		looked = day(0)             // when it was looked at last
		shown  eta.Window           // the window shown then
		outbox = map[event.ID]any{} // a table whose key is the ID: nothing is sent twice
	)
	receive := func(track event.Track, now time.Time) {
		policy := watch.Policy{Plan: eta.Plan{Zone: time.UTC, Last: shown}}
		after := stored.Join(event.Join(track))
		was, is := watch.Look(stored, looked, policy), watch.Look(after, now, policy)
		for _, a := range watch.Alerts(was, is, policy) {
			if outbox[a.ID] == nil {
				fmt.Println(a.Carrier, a.Number, a.Kind, a.Status, "to", a.Role)
				outbox[a.ID] = a
			}
		}
		stored, looked, shown = after, now, is.Window
	}
	track := event.Track{Carrier: "testpost", Number: "TP1", Source: "testpost", Events: []event.Event{scan(1, status.Accepted)}}
	receive(track, day(1.1))
	receive(track, day(1.2)) // the webhook comes twice
	track.Events = append(track.Events, scan(2, status.OutForDelivery))
	receive(track, day(2.1))
	// Output:
	// testpost TP1 milestone accepted to buyer
	// testpost TP1 milestone out_for_delivery to buyer
	// testpost TP1 window_moved unknown to buyer
}
