package watch_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/exception/watch"
	"github.com/parcelfold/parcelfold/status"
)

// told is "kind/status or reason to role", without windows, which have a test of their own.
func told(alerts []watch.Alert) []string {
	var out []string
	for _, a := range alerts {
		if a.Kind == watch.AlertWindowMoved {
			continue
		}
		what := a.Status.String()
		if a.Status == status.Unknown {
			what = a.Reason.String()
		}
		out = append(out, fmt.Sprintf("%s/%s to %s", a.Kind, what, a.Role))
	}
	slices.Sort(out)
	return out
}

func TestAlerts(t *testing.T) {
	label := scan(0, status.Registered)
	taken := scan(1, status.Accepted)
	moving := scan(2, status.InTransit)
	round := scan(3, status.OutForDelivery)
	absent := scan(3.2, status.AttemptFailed, status.RecipientAbsent)
	absentAgain := scan(4.2, status.AttemptFailed, status.RecipientAbsent)
	roundAgain := scan(4, status.OutForDelivery)
	waits := scan(4, status.AvailableForPickup)
	late := scan(4.9, status.OutForDelivery) // so near to the end that nobody calls it silence
	done := scan(5, status.Delivered)
	signed := scan(5, status.Delivered, status.Signed, event.Proof{SignedBy: "x"})
	damaged := scan(5, status.Delivered, status.Damaged)
	badAddress := scan(3.5, status.Exception, status.AddressProblem)
	lost := scan(4, status.Exception, status.Lost)
	back, returned := scan(5, status.Returning), scan(7, status.Returned)
	off := scan(1, status.Cancelled)
	note := scan(2.5, status.Info)
	unknown := event.Event{At: event.At(day(2.5), event.ToMinute, event.ZoneGiven), Native: event.Native{Code: "??"}}

	list := func(e ...event.Event) []event.Event { return e }
	tests := []struct {
		name          string
		before, after []event.Event
		at            float64 // when both are looked at
		want          []string
		why           string
	}{
		{"nothing at all", nil, nil, 0, nil, "silence about nothing"},
		{"the same again", list(taken, moving), list(taken, moving), 2.1, nil, "a repeated webhook tells nobody anything"},
		{"label", nil, list(label), 0.1, nil, "the buyer has the order mail already"},
		{"handed over", list(label), list(label, taken), 1.1, []string{"milestone/accepted to buyer"}, "it is on its way: worth a mail"},
		{"first scan of all", nil, list(taken), 1.1, []string{"milestone/accepted to buyer"}, "a shop may start to ask late"},
		{"moving", list(taken), list(taken, moving), 2.1, nil, "every hub would be too many mails"},
		{"on the round", list(moving), list(moving, round), 3.1, []string{"milestone/out_for_delivery to buyer"}, "be home"},
		{"waits", list(moving), list(moving, waits), 4.1, []string{"milestone/available_for_pickup to buyer"}, "come and get it"},
		{"nobody home", list(round), list(round, absent), 3.3, []string{"milestone/attempt_failed to buyer", "opened/recipient_absent to buyer"}, "the buyer has to act"},
		{"nobody home again", list(round, absent, roundAgain), list(round, absent, roundAgain, absentAgain), 4.25, []string{"milestone/attempt_failed to buyer", "repeated/recipient_absent to buyer"}, "within 72 hours it is the same case, opened again"},
		{"nobody home twice in a row", list(round, absent), list(round, absent, absentAgain), 4.25, []string{"repeated/recipient_absent to buyer"}, "the same case, worse"},
		{"round after absence", list(round, absent), list(round, absent, roundAgain), 4.1, []string{"milestone/out_for_delivery to buyer", "solved/recipient_absent to buyer"}, "another try ends the case"},
		{"delivered", list(late), list(late, done), 5.02, []string{"closed/no_reason to merchant", "delivered/delivered to buyer"}, "the end, and nothing is left to do"},
		{"delivered with proof", list(late), list(late, signed), 5.02, []string{"closed/no_reason to merchant", "delivered/delivered to buyer"}, "the end"},
		{"delivered damaged", list(late), list(late, damaged), 5.02, []string{"delivered/delivered to buyer", "opened/damaged to carrier"}, "the carrier is done, the shop is not"},
		{"delivered at once", nil, list(label, taken, moving, round, done), 5.1, []string{"closed/no_reason to merchant", "delivered/delivered to buyer", "milestone/accepted to buyer", "milestone/out_for_delivery to buyer"}, "a whole history at once: what nobody knew of was open, and is done"},
		{"lateness after delivery", list(round, done), list(round, done, scan(6, status.Exception, status.Delayed)), 6.1, nil, "after the end nothing counts"},
		{"moved after delivery", list(round, done), list(round, done, scan(6, status.InTransit)), 6.1, []string{"opened/no_reason to support"}, "a contradiction is somebody's case, and the buyer keeps the delivery"},
		{"a note", list(moving), list(moving, note), 2.6, nil, "a note moves nothing"},
		{"a code nobody knows", list(moving), list(moving, unknown), 2.6, nil, "unknown moves nothing"},
		{"wrong address", list(moving), list(moving, badAddress), 3.52, []string{"opened/address_problem to merchant"}, "the merchant has to correct it"},
		{"wrong address solved", list(moving, badAddress), list(moving, badAddress, roundAgain), 4.1, []string{"milestone/out_for_delivery to buyer", "solved/address_problem to merchant"}, "forward again"},
		{"lost", list(moving), list(moving, lost), 4.02, []string{"opened/lost to carrier"}, "a claim is to be made"},
		{"lost and found", list(moving, lost), list(moving, lost, scan(4.5, status.InTransit)), 4.6, []string{"solved/lost to carrier"}, "lost parcels get found"},
		{"going back", list(late), list(late, back), 5.02, []string{"milestone/returning to merchant", "opened/no_reason to merchant"}, "the refund hangs on it, and somebody has to see it home"},
		{"back", list(round, back), list(round, back, returned), 7.1, []string{"closed/no_reason to merchant", "milestone/returned to merchant", "solved/no_reason to merchant"}, "now it can be refunded"},
		{"return after delivery", list(round, done), list(round, done, scan(9, status.Returning)), 9.02, []string{"milestone/returning to merchant", "opened/no_reason to merchant"}, "the same number goes back"},
		{"cancelled", list(label), list(label, off), 1.1, []string{"closed/no_reason to merchant", "milestone/cancelled to merchant"}, "called off"},
		{"late history", list(round), list(label, taken, moving, round), 3.1, []string{"milestone/accepted to buyer"}, "what came in late is told, marked as past"},
		{"two pieces, one delivered", list(scan(4.9, status.OutForDelivery, "A"), scan(4.9, status.OutForDelivery, "B")),
			list(scan(4.9, status.OutForDelivery, "A"), scan(4.9, status.OutForDelivery, "B"), scan(5, status.Delivered, "A")), 5.05,
			nil, "in part: delivered, but not the end; the default routes tell the end only"},
		{"silence", list(taken), list(taken), 1.1, nil, "no time has passed between the looks"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			was, is := look(t, parcel(tt.before...), tt.at, watch.Policy{}), look(t, parcel(tt.after...), tt.at, watch.Policy{})
			if len(tt.before) == 0 {
				was = look(t, event.Shipment{}, tt.at, watch.Policy{})
			}
			got := told(watch.Alerts(was, is, watch.Policy{}))
			for i := range got {
				got[i] = strings.Replace(got[i], "/ to", "/no_reason to", 1)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

func TestAlertsOfTime(t *testing.T) {
	s := parcel(scan(0, status.Accepted), scan(0.1, status.InTransit))
	was, is := look(t, s, 1, watch.Policy{}), look(t, s, 30, watch.Policy{})
	alerts := watch.Alerts(was, is, watch.Policy{})
	if !slices.ContainsFunc(alerts, func(a watch.Alert) bool { return a.Kind == watch.AlertSilence }) {
		t.Errorf("a month without a scan tells nobody: %v", told(alerts))
	}
	address := parcel(scan(0, status.InTransit), scan(0.1, status.Exception, status.AddressProblem))
	was, is = look(t, address, 0.11, watch.Policy{}), look(t, address, 3, watch.Policy{})
	breached := slices.IndexFunc(watch.Alerts(was, is, watch.Policy{}), func(a watch.Alert) bool { return a.Kind == watch.AlertBreached })
	if breached < 0 {
		t.Error("nobody answered for days, and nobody is told")
	}
}

func TestPastMilestonesAreMarked(t *testing.T) {
	was := look(t, parcel(scan(3, status.OutForDelivery)), 3.1, watch.Policy{})
	is := look(t, parcel(scan(1, status.Accepted), scan(3, status.OutForDelivery)), 3.1, watch.Policy{})
	for _, a := range watch.Alerts(was, is, watch.Policy{}) {
		if a.Kind == watch.AlertMilestone && !a.Past {
			t.Errorf("%s came in late and is not marked: no mail should go out for it", a.Status)
		}
	}
}

func TestRoutes(t *testing.T) {
	p := watch.Policy{Routes: []watch.Route{
		{Kind: watch.AlertMilestone, Role: exception.RoleBuyer, Channel: "sms"},
		{Kind: watch.AlertMilestone, Status: status.OutForDelivery, Role: exception.RoleSupport, Channel: "wall", Respond: time.Hour},
	}}
	was, is := look(t, parcel(scan(2, status.InTransit)), 3.1, p), look(t, parcel(scan(2, status.InTransit), scan(3, status.OutForDelivery)), 3.1, p)
	alerts := watch.Alerts(was, is, p)
	if len(alerts) != 2 {
		t.Fatalf("%d alerts, want one for each route: %v", len(alerts), alerts)
	}
	if a := alerts[0]; a.Role != exception.RoleBuyer || a.Channel != "sms" || !a.RespondBy.IsZero() {
		t.Errorf("the buyer's alert is %+v", a)
	}
	if a := alerts[1]; a.Role != exception.RoleSupport || !a.RespondBy.Equal(day(3.1).Add(time.Hour)) {
		t.Errorf("support's answer is due %s", a.RespondBy)
	}
	if alerts[0].ID == alerts[1].ID {
		t.Error("two readers, one ID: the second would never be told")
	}
}

func TestWindowMoved(t *testing.T) {
	s := parcel(scan(0, status.Accepted), scan(0.5, status.InTransit))
	near, far := promised(s, 3, 3, 0.6), promised(promised(s, 3, 3, 0.6), 9, 9, 0.9)
	was, is := look(t, near, 1, watch.Policy{}), look(t, far, 1, watch.Policy{})
	alerts := watch.Alerts(was, is, watch.Policy{})
	i := slices.IndexFunc(alerts, func(a watch.Alert) bool { return a.Kind == watch.AlertWindowMoved })
	if was.Window.End.Equal(is.Window.End) {
		t.Fatal("the carrier's date moved by six days and the window did not")
	}
	if i < 0 || len(alerts[i].Causes) == 0 || !alerts[i].Window.End.Equal(is.Window.End) {
		t.Errorf("the window moved; alerts: %+v", alerts)
	}
}

func TestQuietHours(t *testing.T) {
	berlin, err := time.LoadLocation("Europe/Berlin")
	require.NoError(t, err)
	at := func(h, m int) time.Time { return time.Date(2026, time.November, 4, h, m, 0, 0, berlin) }
	night := watch.Quiet{From: 21 * time.Hour, To: 8 * time.Hour}
	tests := []struct {
		name  string
		quiet watch.Quiet
		now   time.Time
		want  time.Time
		why   string
	}{
		{"day", night, at(12, 0), at(12, 0), "nobody sleeps"},
		{"evening", night, at(21, 0), at(32, 0), "held until the morning after"},
		{"after midnight", night, at(3, 30), at(8, 0), "held until this morning"},
		{"morning", night, at(8, 0), at(8, 0), "the first moment after"},
		{"last minute", night, at(7, 59), at(8, 0), "still quiet"},
		{"siesta", watch.Quiet{From: 13 * time.Hour, To: 15 * time.Hour}, at(14, 0), at(15, 0), "quiet within one day"},
		{"before siesta", watch.Quiet{From: 13 * time.Hour, To: 15 * time.Hour}, at(12, 59), at(12, 59), "not yet"},
		{"none", watch.Quiet{}, at(3, 0), at(3, 0), "no quiet hours"},
		{"elsewhere", watch.Quiet{From: 21 * time.Hour, To: 8 * time.Hour, Zone: time.UTC}, at(21, 30), at(21, 30), "20:30 in the zone that is asked for"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := watch.Policy{Quiet: tt.quiet}
			p.Plan.Zone = berlin
			p.Routes = []watch.Route{{Kind: watch.AlertMilestone, Role: exception.RoleBuyer}}
			was := watch.Look(event.Shipment{}, tt.now, p)
			is := watch.Look(parcel(scan(0, status.Accepted)), tt.now, p)
			for _, a := range watch.Alerts(was, is, p) {
				if !a.SendAfter.Equal(tt.want) {
					t.Errorf("sent after %s, want %s: %s", a.SendAfter, tt.want, tt.why)
				}
			}
		})
	}
}

func TestCriticalIsNotHeld(t *testing.T) {
	p := watch.Policy{Quiet: watch.Quiet{From: 0, To: 23 * time.Hour}}
	was := look(t, parcel(scan(0, status.InTransit)), 1, p)
	is := look(t, parcel(scan(0, status.InTransit), scan(0.9, status.Exception, status.Stolen)), 1, p)
	for _, a := range watch.Alerts(was, is, p) {
		if a.Severity == exception.SeverityCritical && !a.SendAfter.Equal(day(1)) {
			t.Errorf("a theft waits until %s", a.SendAfter)
		}
	}
}

// Whatever the order in which a feed comes in, the milestones told in the end are the same.
func TestOrderOfArrivalTellsTheSame(t *testing.T) {
	feed := []event.Event{
		scan(0, status.Registered), scan(1, status.Accepted), scan(2, status.InTransit),
		scan(3, status.OutForDelivery), scan(4, status.AvailableForPickup), scan(5, status.Delivered),
	}
	replay := func(order []int) map[event.ID]bool {
		ids, s := map[event.ID]bool{}, event.Shipment{}
		for _, i := range order {
			next := s.Join(parcel(feed[i]))
			for _, a := range watch.Alerts(watch.Look(s, day(6), watch.Policy{}), watch.Look(next, day(6), watch.Policy{}), watch.Policy{}) {
				if a.Kind == watch.AlertMilestone || a.Kind == watch.AlertDelivered {
					ids[a.ID] = true
				}
			}
			s = next
		}
		return ids
	}
	want := replay([]int{0, 1, 2, 3, 4, 5})
	rnd := rand.New(rand.NewPCG(1, 1))
	for range 100 {
		order := rnd.Perm(len(feed))
		if diff := cmp.Diff(want, replay(order)); diff != "" {
			t.Fatalf("order %v (-want +got):\n%s", order, diff)
		}
	}
}

func TestAlertsOfTheSameViewAreNone(t *testing.T) {
	statuses := slices.Collect(status.All())
	reasons := slices.Collect(status.Reasons())
	rapid.Check(t, func(t *rapid.T) {
		var events []event.Event
		for range rapid.IntRange(0, 8).Draw(t, "events") {
			e := scan(rapid.Float64Range(0, 9).Draw(t, "day"), rapid.SampledFrom(statuses).Draw(t, "status"))
			e.Reason = rapid.SampledFrom(reasons).Draw(t, "reason")
			events = append(events, e)
		}
		v := watch.Look(parcel(events...), day(rapid.Float64Range(0, 40).Draw(t, "now")), watch.Policy{})
		if got := watch.Alerts(v, v, watch.Policy{}); len(got) != 0 {
			t.Fatalf("told %v", told(got))
		}
	})
}

func TestWordsRoundTrip(t *testing.T) {
	for k := range watch.AlertKinds() {
		var back watch.AlertKind
		b, err := json.Marshal(k)
		require.NoError(t, err)
		if err := json.Unmarshal(b, &back); err != nil || back != k {
			t.Errorf("%s reads back as %s, %v", k, back, err)
		}
	}
	for k := range watch.ContactKinds() {
		var back watch.ContactKind
		b, err := json.Marshal(k)
		require.NoError(t, err)
		if err := json.Unmarshal(b, &back); err != nil || back != k {
			t.Errorf("%s reads back as %s, %v", k, back, err)
		}
	}
	if _, err := watch.AlertKind(99).MarshalText(); err == nil {
		t.Error("an invalid kind has a text")
	}
	if _, err := watch.ContactKind(99).MarshalText(); err == nil {
		t.Error("an invalid kind has a text")
	}
	if got := watch.AlertKind(99).Key() + watch.ContactKind(99).Key(); got != "alert.alert(99)contact.contact(99)" {
		t.Errorf("got %q", got)
	}
	newer := watch.AlertOpened
	if err := newer.UnmarshalText([]byte("teleported")); err != nil || newer != 0 {
		t.Errorf("a newer word reads as %s, %v", newer, err)
	}
}

func ExampleAlerts() {
	was := watch.Look(parcel(scan(2, status.InTransit)), day(3.1), watch.Policy{})
	is := watch.Look(parcel(scan(2, status.InTransit), scan(3, status.OutForDelivery)), day(3.1), watch.Policy{})
	for _, a := range watch.Alerts(was, is, watch.Policy{}) {
		if a.Kind == watch.AlertMilestone {
			fmt.Println(a.Kind, a.Status, "to", a.Role)
		}
	}
	fmt.Println(len(watch.Alerts(is, is, watch.Policy{})))
	// Output:
	// milestone out_for_delivery to buyer
	// 0
}
