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

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
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
		{"nobody home again", list(round, absent, roundAgain), list(round, absent, roundAgain, absentAgain), 4.25, []string{"escalated/recipient_absent to support", "milestone/attempt_failed to buyer", "repeated/recipient_absent to buyer"}, "within 72 hours it is the same case, opened again, and the second failure is support's too"},
		{"nobody home twice in a row", list(round, absent), list(round, absent, absentAgain), 4.25, []string{"escalated/recipient_absent to support", "repeated/recipient_absent to buyer"}, "the same case, worse, and support's too"},
		{"round after absence", list(round, absent), list(round, absent, roundAgain), 4.1, []string{"milestone/out_for_delivery to buyer", "solved/recipient_absent to buyer"}, "another try ends the case"},
		{"delivered", list(late), list(late, done), 5.02, []string{"closed/no_reason to merchant", "delivered/delivered to buyer"}, "the end, and nothing is left to do"},
		{"delivered with proof", list(late), list(late, signed), 5.02, []string{"closed/no_reason to merchant", "delivered/delivered to buyer"}, "the end"},
		{"delivered damaged", list(late), list(late, damaged), 5.02, []string{"delivered/delivered to buyer", "escalated/damaged to claims", "opened/damaged to carrier"}, "the carrier is done, the shop is not, and claims hears at once"},
		{"delivered at once", nil, list(label, taken, moving, round, done), 5.1, []string{"closed/no_reason to merchant", "delivered/delivered to buyer", "milestone/accepted to buyer", "milestone/out_for_delivery to buyer"}, "a whole history at once: what nobody knew of was open, and is done"},
		{"lateness after delivery", list(round, done), list(round, done, scan(6, status.Exception, status.Delayed)), 6.1, nil, "after the end nothing counts"},
		{"moved after delivery", list(round, done), list(round, done, scan(6, status.InTransit)), 6.1, []string{"opened/no_reason to support"}, "a contradiction is somebody's case, and the buyer keeps the delivery"},
		{"a note", list(moving), list(moving, note), 2.6, nil, "a note moves nothing"},
		{"a code nobody knows", list(moving), list(moving, unknown), 2.6, nil, "unknown moves nothing"},
		{"wrong address", list(moving), list(moving, badAddress), 3.52, []string{"opened/address_problem to merchant"}, "the merchant has to correct it"},
		{"wrong address solved", list(moving, badAddress), list(moving, badAddress, roundAgain), 4.1, []string{"milestone/out_for_delivery to buyer", "solved/address_problem to merchant"}, "forward again"},
		{"lost", list(moving), list(moving, lost), 4.02, []string{"escalated/lost to claims", "opened/lost to carrier"}, "a claim is to be made, at once"},
		{"recipient died", list(round), list(round, scan(3.2, status.AttemptFailed, status.RecipientDeceased)), 3.3, []string{"opened/recipient_deceased to merchant"}, "no mail goes to the buyer: not that nobody was there, and not that it comes later"},
		{"recipient died, and it goes back", list(round, scan(3.2, status.AttemptFailed, status.RecipientDeceased)), list(round, scan(3.2, status.AttemptFailed, status.RecipientDeceased), scan(4, status.Returning)), 4.1,
			[]string{"milestone/returning to merchant", "opened/no_reason to merchant", "solved/recipient_deceased to merchant"}, "the return takes the place of the case, and the recipient is dead all the same"},
		{"recipient did not die", list(round, scan(3.2, status.AttemptFailed, status.RecipientDeceased)), list(round, scan(3.2, status.AttemptFailed, status.RecipientDeceased), roundAgain), 4.1,
			[]string{"milestone/out_for_delivery to buyer", "solved/recipient_deceased to merchant"}, "it goes out again, so somebody is there"},
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
	alerts := slices.DeleteFunc(watch.Alerts(was, is, watch.Policy{}), func(a watch.Alert) bool { return a.Kind != watch.AlertMilestone })
	require.Len(t, alerts, 1, "what came in late is told")
	if a := alerts[0]; a.Status != status.Accepted || !a.Past {
		t.Errorf("%s came in late and is not marked: no mail should go out for it", a.Status)
	}
}

// A silent parcel, looked at every hour for three weeks: each step is told once, and none is lost.
func TestSilenceIsToldAsItGrows(t *testing.T) {
	s := parcel(scan(0, status.Accepted))
	p := watch.Policy{}
	ids := map[event.ID]bool{}
	var got []string
	was := look(t, s, 0, p)
	for hour := 1; hour < 21*24; hour++ {
		is := look(t, s, float64(hour)/24, p)
		for _, a := range watch.Alerts(was, is, p) {
			if a.Kind == watch.AlertWindowMoved {
				continue
			}
			if ids[a.ID] {
				t.Errorf("hour %d: %s to %s has the ID of another alert: an outbox would drop it", hour, a.Kind, a.Role)
			}
			ids[a.ID] = true
			got = append(got, fmt.Sprintf("%d %s %s to %s", hour, a.Kind, a.Severity, a.Role))
		}
		was = is
	}
	want := []string{
		"73 silence info to carrier",     // watch, past 72 hours
		"97 breached info to support",    // 24 hours, and nobody answered
		"121 silence minor to carrier",   // stale
		"144 escalated minor to support", // 72 hours after it began
		"145 breached minor to support",  // 24 hours after it got worse, and nobody answered
		"337 silence major to carrier",   // lost, perhaps
		"345 breached major to claims",   // 8 hours, and nobody answered
		"408 escalated major to claims",  // 72 hours later
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// A case that comes back has new goals, and missing them is told again.
func TestBreachedAgainIsTold(t *testing.T) {
	p := watch.Policy{}
	list := []event.Event{scan(0, status.AttemptFailed, status.RecipientAbsent)} // respond in 4 hours, resolve in 48
	next := func(from, to float64, events ...event.Event) []string {
		was := look(t, parcel(list...), from, p)
		list = append(list, events...)
		var out []string
		for _, a := range watch.Alerts(was, look(t, parcel(list...), to, p), p) {
			if a.Kind == watch.AlertBreached {
				out = append(out, a.ID.String())
			}
		}
		return out
	}
	first := next(0.1, 0.2)
	require.Len(t, first, 1, "nobody answered")
	require.Empty(t, next(0.2, 0.3), "told once")
	require.Empty(t, next(0.3, 1.1, scan(0.9, status.OutForDelivery), scan(1, status.AttemptFailed, status.RecipientAbsent)), "it came back two hours ago")
	second := next(1.1, 1.2)
	require.Len(t, second, 1, "nobody answered again")
	if first[0] == second[0] {
		t.Error("an outbox would drop the second")
	}
}

// Who has to fetch a parcel is reminded twice, and the shop hears before it goes back.
func TestStorageTermIsToldAsItEnds(t *testing.T) {
	s := parcel(scan(0, status.AvailableForPickup)).Join(event.Join(event.Track{
		Carrier: "testpost", Number: "TP1", Source: "testpost",
		Promises: []event.Promise{{Kind: event.PromiseCollection, End: event.At(day(7), event.ToMinute, event.ZoneGiven)}},
	}))
	tests := []struct {
		from, to float64
		want     []string
		why      string
	}{
		{4.9, 5.02, []string{"silence/no_reason to buyer"}, "48 hours before the end"},
		{5.02, 5.04, nil, "told once"},
		{5.9, 6.02, []string{"escalated/no_reason to merchant", "silence/no_reason to buyer"}, "24 hours before the end: again, and the shop too"},
		{6.9, 7.02, []string{"silence/no_reason to merchant"}, "it goes back now"},
	}
	for _, tt := range tests {
		got := told(watch.Alerts(look(t, s, tt.from, watch.Policy{}), look(t, s, tt.to, watch.Policy{}), watch.Policy{}))
		got = slices.DeleteFunc(got, func(s string) bool { return strings.HasPrefix(s, "breached") })
		for i := range got {
			got[i] = strings.Replace(got[i], "/ to", "/no_reason to", 1)
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("from %v to %v: %s (-want +got):\n%s", tt.from, tt.to, tt.why, diff)
		}
	}
}

// A case that is no more is solved: the ticket must not stay open for ever.
func TestWhatIsGoneIsSolved(t *testing.T) {
	due := watch.Policy{Rules: exception.Rules{Due: day(2)}}
	round := scan(1.5, status.OutForDelivery)
	late := watch.Alerts(look(t, parcel(round), 2.05, due), look(t, parcel(round, scan(1.8, status.Delivered)), 2.05, due), due)
	if !slices.Contains(told(late), "solved/ to carrier") {
		t.Errorf("told %v: it was there in time, as is known now, and the case of its lateness is over", told(late))
	}
	ordered := watch.Policy{Rules: exception.Rules{Order: &exception.Order{Number: "TP1", Placed: day(0)}}}
	taken := watch.Alerts(look(t, event.Shipment{}, 2.1, ordered), look(t, parcel(scan(2.2, status.Accepted)), 2.3, ordered), ordered)
	if !slices.Contains(told(taken), "solved/ to merchant") {
		t.Errorf("told %v: it was handed over", told(taken))
	}
}

// What was solved and comes back without another attempt is told again.
func TestOpenAgainIsTold(t *testing.T) {
	absent, out := scan(3.2, status.AttemptFailed, status.RecipientAbsent), scan(4, status.OutForDelivery)
	point := scan(4.3, status.AvailableForPickup, status.RecipientAbsent)
	got := told(watch.Alerts(look(t, parcel(absent, out), 4.1, watch.Policy{}), look(t, parcel(absent, out, point), 4.35, watch.Policy{}), watch.Policy{}))
	want := []string{"milestone/available_for_pickup to buyer", "repeated/recipient_absent to buyer"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// An alert asks for an answer by a moment that is still to come, or for none.
func TestRespondByIsAhead(t *testing.T) {
	s := parcel(scan(0, status.InTransit), scan(0.1, status.Exception, status.AddressProblem)) // respond in 2 hours, resolve in 24
	tests := []struct {
		name     string
		from, to float64
		kind     watch.AlertKind
		want     time.Time
		why      string
	}{
		{"opened", 0.05, 0.11, watch.AlertOpened, day(0.1).Add(2 * time.Hour), "the first goal"},
		{"nobody answered", 0.11, 0.5, watch.AlertBreached, day(1.1), "the answer is late; it can still be solved in time"},
		{"nobody looked for days", 0.11, 3, watch.AlertBreached, time.Time{}, "no goal is left"},
		{"told late", 0.05, 3, watch.AlertOpened, time.Time{}, "no goal is left"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			was := look(t, s, tt.from, watch.Policy{})
			if tt.from < 0.1 {
				was = look(t, parcel(scan(0, status.InTransit)), tt.from, watch.Policy{})
			}
			alerts := watch.Alerts(was, look(t, s, tt.to, watch.Policy{}), watch.Policy{})
			i := slices.IndexFunc(alerts, func(a watch.Alert) bool { return a.Kind == tt.kind })
			require.GreaterOrEqual(t, i, 0, "told %v", told(alerts))
			if got := alerts[i].RespondBy; !got.Equal(tt.want) {
				t.Errorf("respond by %s, want %s: %s", got, tt.want, tt.why)
			}
		})
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

// A buyer is told that the date moved when there is something to plan anew, and why.
func TestWhatIsNoMove(t *testing.T) {
	window := func(state eta.State, from, to float64) eta.Window {
		w := eta.Window{State: state}
		if state == eta.Estimated || state == eta.Confirmed {
			w.Start, w.End = day(from).Truncate(24*time.Hour), day(to).Truncate(24*time.Hour)
			w.Likely = w.Start.Add(w.End.Sub(w.Start) / 2)
		}
		return w
	}
	weekdays := calendar.Calendar{Week: calendar.MonFri}
	tests := []struct {
		name     string
		was, is  eta.Window
		now      float64
		calendar calendar.Calendar
		moved    bool
		why      string
	}{
		{"keeps up with now", window(eta.Estimated, 0, 5), window(eta.Estimated, 1, 5), 1, calendar.Calendar{}, false, "yesterday it did not come: the buyer knows"},
		{"keeps up over the weekend", window(eta.Estimated, 2, 8), window(eta.Estimated, 5, 8), 3, weekdays, false, "Friday it did not come, and on Saturday nobody delivers"},
		{"keeps up in the evening", window(eta.Estimated, 1, 5), window(eta.Estimated, 2, 5), 1, calendar.Calendar{Open: 8 * time.Hour, Close: 11 * time.Hour}, false, "the round is over for today"},
		{"confirmed", window(eta.Estimated, 2, 5), window(eta.Confirmed, 2, 5), 1, calendar.Calendar{}, false, "the same days"},
		{"confirmed no more", window(eta.Confirmed, 2, 5), window(eta.Estimated, 2, 5), 1, calendar.Calendar{}, false, "the same days"},
		{"not before", window(eta.Estimated, 1, 6), window(eta.Estimated, 4, 6), 1, calendar.Calendar{}, true, "nobody needs to wait at home until then"},
		{"sooner", window(eta.Estimated, 3, 6), window(eta.Estimated, 2, 6), 1, calendar.Calendar{}, true, "somebody has to be home sooner"},
		{"later", window(eta.Estimated, 3, 6), window(eta.Estimated, 3, 7), 1, calendar.Calendar{}, true, "it may come later"},
		{"done sooner", window(eta.Estimated, 3, 6), window(eta.Confirmed, 3, 5), 1, calendar.Calendar{}, true, "it will be there by then"},
		{"paused", window(eta.Estimated, 3, 6), window(eta.Paused, 0, 0), 1, calendar.Calendar{}, true, "no days any more"},
		{"goes on", window(eta.Paused, 0, 0), window(eta.Estimated, 3, 6), 1, calendar.Calendar{}, true, "days again"},
		{"still paused", window(eta.Paused, 0, 0), window(eta.Paused, 0, 0), 1, calendar.Calendar{}, false, "nothing new"},
	}
	s := parcel(scan(0, status.InTransit))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			was, is := watch.View{Shipment: s, At: day(tt.now - 1), Window: tt.was}, watch.View{Shipment: s, At: day(tt.now), Window: tt.is}
			alerts := watch.Alerts(was, is, watch.Policy{Plan: eta.Plan{Calendar: tt.calendar}})
			moved := slices.ContainsFunc(alerts, func(a watch.Alert) bool { return a.Kind == watch.AlertWindowMoved && len(a.Causes) > 0 })
			if moved != tt.moved || !moved && len(alerts) > 0 {
				t.Errorf("moved %t with a cause, want %t: %s: %v", moved, tt.moved, tt.why, alerts)
			}
		})
	}
}

// A parcel of which nothing is heard does not mail its buyer every day: its window only shrinks from
// the front, until the end moves.
func TestWindowOfASilentParcel(t *testing.T) {
	s, p := parcel(scan(0, status.Accepted)), watch.Policy{Plan: eta.Plan{Standard: eta.Standard{Min: 2, Max: 20}}}
	was := look(t, s, 0.1, p)
	first, shrunk := was.Window, 0
	for n := 1.1; n < 12; n++ {
		p.Plan.Last = was.Window
		is := look(t, s, n, p)
		require.True(t, is.Window.End.Equal(first.End), "day %.1f ends %s, not %s", n, is.Window.End, first.End)
		if is.Window.Start.After(was.Window.Start) {
			shrunk++
		}
		if got := watch.Alerts(was, is, p); slices.ContainsFunc(got, func(a watch.Alert) bool { return a.Kind == watch.AlertWindowMoved }) {
			t.Errorf("day %.1f: the same end, and a mail: %v", n, got)
		}
		was = is
	}
	if shrunk < 5 {
		t.Errorf("the start moved on %d days: this tests nothing", shrunk)
	}
}

// Late is what is later than the buyer was told first, however often the days have moved since.
func TestLateAgainstTheFirstWindow(t *testing.T) {
	s, p := parcel(scan(0, status.Accepted)), watch.Policy{}
	first := look(t, s, 0.1, p).Window.End
	require.False(t, first.IsZero())
	for n := 0.1; n < 60; n++ {
		v := look(t, s, n, p)
		late := slices.ContainsFunc(v.Cases, func(c exception.Case) bool { return c.Kind == exception.KindLateness && c.Open() })
		if want := n > 1 && day(n).After(first); late != want {
			t.Fatalf("day %.1f: late is %t, and %s was told first", n, late, first)
		}
		p.Plan.Last = v.Window
	}
	old := watch.Policy{Plan: eta.Plan{Last: eta.Window{State: eta.Estimated, Start: day(1), End: day(2)}}}
	if v := look(t, s, 2.5, old); !slices.ContainsFunc(v.Cases, func(c exception.Case) bool { return c.Kind == exception.KindLateness }) {
		t.Error("a window stored before there was Promised is a promise too")
	}
	done := watch.Policy{Plan: eta.Plan{Last: eta.Window{State: eta.Delivered, Start: day(1), End: day(2)}}}
	if v := look(t, s, 2.5, done); slices.ContainsFunc(v.Cases, func(c exception.Case) bool { return c.Kind == exception.KindLateness }) {
		t.Error("the day of a delivery is no promise")
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
			alerts := watch.Alerts(was, is, p)
			require.Len(t, alerts, 1, "the acceptance")
			if a := alerts[0]; !a.SendAfter.Equal(tt.want) {
				t.Errorf("sent after %s, want %s: %s", a.SendAfter, tt.want, tt.why)
			}
		})
	}
}

func TestCriticalIsNotHeld(t *testing.T) {
	p := watch.Policy{Quiet: watch.Quiet{From: 0, To: 23 * time.Hour}}
	was := look(t, parcel(scan(0, status.InTransit)), 1, p)
	is := look(t, parcel(scan(0, status.InTransit), scan(0.9, status.Exception, status.Stolen)), 1, p)
	alerts := slices.DeleteFunc(watch.Alerts(was, is, p), func(a watch.Alert) bool { return a.Severity != exception.SeverityCritical })
	require.Len(t, alerts, 3, "the carrier hears of a theft, claims at once, and again because nobody answered within two hours")
	for _, a := range alerts {
		if !a.SendAfter.Equal(day(1)) {
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
	require.Len(t, want, 4, "accepted, on the round, to be fetched, delivered")
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
