package exception_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

var office = calendar.Calendar{Week: calendar.MonFri, Open: 9 * hour, Close: 18 * hour}

func TestDeadlines(t *testing.T) {
	friday := 4*24 + 7.0 // 16:00
	tests := []struct {
		name                        string
		event                       string
		rules                       exception.Rules
		respond, resolve, escalates string // as "Mon 15:04", "" for none
		why                         string
	}{
		{"every hour counts", "0 attempt_failed recipient_absent", exception.Rules{}, "Mon 13:00", "Wed 09:00", "Wed 09:00", "4, 48 and 48 hours without a calendar"},
		{"working hours", fmt.Sprint(friday, " attempt_failed recipient_absent"), exception.Rules{Calendar: office}, "Mon 11:00", "Mon 10:00", "Mon 10:00", "two of four hours on Friday, two on Monday; 48 hours are five days and one third"},
		{"critical", fmt.Sprint(friday, " exception damaged"), exception.Rules{Calendar: office}, "Fri 18:00", "Sat 16:00", "Fri 16:00", "severity 4 runs on the wall clock, and escalates at once"},
		{"no goals", "0 exception recipient_request", exception.Rules{}, "", "", "", "the recipient asked for it: nobody to chase"},
		{"no goal to resolve", "0 exception force_majeure", exception.Rules{}, "Tue 09:00", "", "Tue 09:00", "nobody can promise the end of a strike"},
		{"nobody to escalate to", "0 exception weather", exception.Rules{}, "Tue 09:00", "Fri 09:00", "", "nobody is above the weather"},
		{"own row", "0 exception weather", exception.Rules{Playbook: map[status.Reason]exception.Play{status.Weather: {Severity: 1, Escalate: exception.RoleSupport, Respond: hour}}}, "Mon 10:00", "", "Mon 09:00", "what the row leaves out is none, or at once"},
	}
	clock := func(t time.Time) string {
		if t.IsZero() {
			return ""
		}
		return t.UTC().Format("Mon 15:04")
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := only(t, exception.Cases(ship(t, tt.event), at(0), tt.rules))
			got := [3]string{clock(c.RespondBy), clock(c.ResolveBy), clock(c.EscalateAt)}
			if diff := cmp.Diff([3]string{tt.respond, tt.resolve, tt.escalates}, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

func TestDeadlineOfAStampThatIsNoInstant(t *testing.T) {
	moscow := time.FixedZone("MSK", 3*3600)
	damaged := func(at event.Stamp, seen time.Time) event.Shipment {
		return event.Join(event.Track{Carrier: "a", Number: "1", Events: []event.Event{
			{At: at, Status: status.Exception, Reason: status.Damaged, Seen: event.Span{First: seen, Last: seen}}}})
	}
	day := event.On(2026, time.May, 4)
	tests := []struct {
		name string
		at   event.Stamp
		seen time.Time
		want string // RespondBy: two hours later
		why  string
	}{
		{"instant", event.At(at(0).In(moscow), event.ToMinute, event.ZoneGiven), time.Time{}, "2026-05-04T11:00:00Z", "the plain case"},
		{"clock without a zone", event.At(at(0), event.ToMinute, event.ZoneUnknown), time.Time{}, "2026-05-04T08:00:00Z", "nine in the zone of the calendar, as days are read there too"},
		{"day", day, time.Time{}, "2026-05-04T23:00:00Z", "from the end of the day in the calendar's zone, so that no breach is called too early"},
		{"day, received on it", day, at(3), "2026-05-04T14:00:00Z", "it happened before it was received"},
		{"day, received later", day, at(30), "2026-05-05T17:00:00Z", "nobody knew of it before"},
		{"instant, received later", event.At(at(0), event.ToMinute, event.ZoneGiven), at(20), "2026-05-05T07:00:00Z", "polled once a day: a goal cannot be missed before anybody has heard"},
		{"instant, received before", event.At(at(20), event.ToMinute, event.ZoneGiven), at(0), "2026-05-05T07:00:00Z", "a clock that runs ahead does not shorten the goal"},
		{"no time, received", event.Stamp{}, at(3), "2026-05-04T14:00:00Z", "from when it was received"},
		{"no time at all", event.Stamp{}, time.Time{}, "0001-01-01T00:00:00Z", "no deadline is made up"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := only(t, told(exception.Cases(damaged(tt.at, tt.seen), at(100), exception.Rules{Calendar: calendar.Calendar{Zone: moscow}})))
			if got := c.RespondBy.Format(time.RFC3339); got != tt.want {
				t.Errorf("respond by %s, want %s: %s", got, tt.want, tt.why)
			}
			if c.Opened != tt.at {
				t.Errorf("opened %s, want the event's own stamp %s", c.Opened, tt.at)
			}
			if c.Breached == c.RespondBy.IsZero() {
				t.Errorf("breached is %v with the deadline %s, four days later", c.Breached, c.RespondBy)
			}
		})
	}
}

// An event without any time is not before what stands before it.
func TestDeadlineAfterTheEventBefore(t *testing.T) {
	k := track(t, "0 accepted")
	k.Events = append(k.Events, event.Event{Status: status.Exception, Reason: status.Held, Native: event.Native{Code: "H"}})
	c := only(t, exception.Cases(event.Join(k), at(1), exception.Rules{}))
	if !c.RespondBy.Equal(at(8)) || !c.Opened.IsZero() {
		t.Errorf("opened %q, respond by %s, want no stamp, and eight hours after the acceptance", c.Opened, c.RespondBy)
	}
}

func TestEscalatesAtTheSecondAttempt(t *testing.T) {
	c := only(t, exception.Cases(ship(t, "0 attempt_failed recipient_absent", "24 attempt_failed recipient_absent"), at(25), exception.Rules{}))
	if !c.EscalateAt.Equal(at(24)) {
		t.Errorf("escalates at %s, want %s: the second failure is enough", c.EscalateAt, at(24))
	}
	if !c.RespondBy.Equal(at(4)) || c.Opened.Wall() != monday {
		t.Errorf("opened %s, respond by %s: the deadlines count from the first", c.Opened, c.RespondBy)
	}
}

func TestActs(t *testing.T) {
	lines := []string{"0 attempt_failed recipient_absent"} // respond by 4, resolve by 48
	id := only(t, exception.Cases(ship(t, lines...), at(1), exception.Rules{})).ID
	act := func(hours float64) exception.Act {
		return exception.Act{Case: id, At: at(hours), Role: exception.RoleSupport}
	}
	closing := func(hours float64) exception.Act {
		a := act(hours)
		a.Closes = true
		return a
	}
	type outcome struct {
		Responded, Breached, Open bool
		Response, Resolution      time.Duration
	}
	tests := []struct {
		name  string
		lines []string
		now   float64
		acts  []exception.Act
		want  outcome
		why   string
	}{
		{"not yet", nil, 4, nil, outcome{Open: true}, "by then is in time"},
		{"nobody answered", nil, 4.1, nil, outcome{Open: true, Breached: true}, "the goal for the response is missed"},
		{"answered", nil, 5, []exception.Act{act(3)}, outcome{Responded: true, Open: true, Response: 3 * hour}, "answered in time"},
		{"answered late", nil, 6, []exception.Act{act(5)}, outcome{Responded: true, Open: true, Breached: true, Response: 5 * hour}, "a late answer does not undo the breach"},
		{"answered twice", nil, 6, []exception.Act{act(5), act(3)}, outcome{Responded: true, Open: true, Response: 3 * hour}, "the first answer counts, in whatever order they are given"},
		{"answered before the scan came", nil, 6, []exception.Act{act(-1)}, outcome{Responded: true, Open: true}, "clocks differ; an answer is an answer"},
		{"answered after now", nil, 3, []exception.Act{act(3.5)}, outcome{Open: true}, "that has not happened yet"},
		{"answered another case", nil, 3, []exception.Act{{Case: event.ID{1}, At: at(1)}}, outcome{Open: true}, "not this one"},
		{"another case closed", nil, 3, []exception.Act{{Case: event.ID{1}, At: at(1), Closes: true}}, outcome{Open: true}, "that ends nothing here"},
		{"not resolved", nil, 48.1, []exception.Act{act(3)}, outcome{Responded: true, Open: true, Breached: true, Response: 3 * hour}, "the goal for the resolution is missed"},
		{"resolved in time", []string{"30 out_for_delivery"}, 60, []exception.Act{act(3)}, outcome{Responded: true, Response: 3 * hour, Resolution: 30 * hour}, "out again"},
		{"resolved before anyone had to answer", []string{"3 out_for_delivery"}, 60, nil, outcome{Resolution: 3 * hour}, "nobody had to"},
		{"resolved, never answered", []string{"30 out_for_delivery"}, 60, nil, outcome{Breached: true, Resolution: 30 * hour}, "four hours went by without a word"},
		{"resolved too late", []string{"20 in_transit", "40 in_transit", "60 out_for_delivery"}, 61, []exception.Act{act(3)}, outcome{Responded: true, Breached: true, Response: 3 * hour, Resolution: 60 * hour}, "twelve hours over"},
		{"closed by a person", nil, 60, []exception.Act{closing(3)}, outcome{Responded: true, Response: 3 * hour, Resolution: 3 * hour}, "a person says that it is over"},
		{"closed after another case", nil, 60, []exception.Act{{Case: event.ID{1}, At: at(1), Closes: true}, closing(3)}, outcome{Responded: true, Response: 3 * hour, Resolution: 3 * hour}, "a shop has acts on many cases in one list"},
		{"closed before the scan says so", []string{"30 out_for_delivery"}, 60, []exception.Act{closing(3)}, outcome{Responded: true, Response: 3 * hour, Resolution: 3 * hour}, "the earlier end counts"},
		{"closed after the scan", []string{"3 out_for_delivery"}, 60, []exception.Act{closing(3.5)}, outcome{Responded: true, Response: 3*hour + 30*time.Minute, Resolution: 3 * hour}, "it was over already"},
		{"closed, then again", []string{"24 attempt_failed recipient_absent"}, 25, []exception.Act{closing(3)}, outcome{Open: true}, "it occurred again, so it is not over, and nobody has answered that yet"},
		{"closed after another case, then again", []string{"24 attempt_failed recipient_absent"}, 25, []exception.Act{{Case: event.ID{1}, At: at(1), Closes: true}, closing(3)}, outcome{Open: true}, "the same, in whatever order the list is"},
		{"another case closed, then again", []string{"24 attempt_failed recipient_absent"}, 25, []exception.Act{{Case: event.ID{1}, At: at(3), Closes: true}}, outcome{Open: true, Breached: true}, "this one was open all the time, and nobody has answered it within four hours"},
		{"answered, then again", []string{"24 attempt_failed recipient_absent"}, 25, []exception.Act{act(3)}, outcome{Responded: true, Open: true, Response: 3 * hour}, "an answer is no end: it is one wait, answered in time"},
		{"closed, then again, and answered", []string{"24 attempt_failed recipient_absent"}, 30, []exception.Act{closing(3), act(26)}, outcome{Responded: true, Open: true, Response: 2 * hour}, "the new answer came two hours after it came back"},
		{"closed late, then again", []string{"24 attempt_failed recipient_absent"}, 25, []exception.Act{closing(5)}, outcome{Open: true, Breached: true}, "what was missed the first time stays missed"},
		{"solved, then again", []string{"2 out_for_delivery", "50 attempt_failed recipient_absent"}, 51, []exception.Act{act(1)}, outcome{Open: true}, "both goals count from hour 50 again, and the answer of hour 1 was for the first time"},
		{"solved, then again, nobody answers", []string{"2 out_for_delivery", "50 attempt_failed recipient_absent"}, 54.1, []exception.Act{act(1)}, outcome{Open: true, Breached: true}, "four hours after it came back"},
		{"solved, then again, and solved", []string{"2 out_for_delivery", "50 attempt_failed recipient_absent", "53 out_for_delivery"}, 60, nil, outcome{Resolution: 53 * hour}, "in time both times; it took as long as from the first time to the last"},
		{"missed, solved, then again", []string{"10 out_for_delivery", "50 attempt_failed recipient_absent", "53 out_for_delivery"}, 60, nil, outcome{Breached: true, Resolution: 53 * hour}, "nobody answered the first time"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := only(t, told(exception.Cases(ship(t, append(lines, tt.lines...)...), at(tt.now), exception.Rules{Acts: tt.acts})))
			got := outcome{c.Responded, c.Breached, c.Open(), c.Response.Wall, c.Resolution.Wall}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

func TestTookInWorkingTime(t *testing.T) {
	friday := ship(t, "103 attempt_failed recipient_absent", "168 out_for_delivery") // Friday 16:00, Monday 9:00
	c := only(t, exception.Cases(friday, at(170), exception.Rules{Calendar: office}))
	if want := (exception.Took{Wall: 65 * hour, Working: 2 * hour}); c.Resolution != want {
		t.Errorf("resolution took %v, want %v: the desk worked two hours on Friday", c.Resolution, want)
	}
	if c.Breached {
		t.Error("two working hours are within four")
	}
}

func TestStorageTerm(t *testing.T) {
	waiting := func(end event.Stamp, lines ...string) event.Shipment {
		k := track(t, append([]string{"0 accepted", "10 available_for_pickup/at_locker"}, lines...)...)
		k.Promises = []event.Promise{{Kind: event.PromiseCollection, End: end}}
		return event.Join(k)
	}
	end := event.At(at(110), event.ToMinute, event.ZoneGiven)
	tests := []struct {
		name string
		s    event.Shipment
		now  float64
		want []string
		why  string
	}{
		{"48 h before", waiting(end), 62, nil, "a limit must be passed"},
		{"47 h before", waiting(end), 63, []string{"silence storage_ending info open"}, "remind"},
		{"23 h before", waiting(end), 87, []string{"silence storage_ending minor open"}, "remind, and extend"},
		{"over", waiting(end), 111, []string{"silence storage_ended major open"}, "it goes back: the term ends no more, it has ended"},
		{"fetched after the end", waiting(end, "112 delivered/collected"), 120, []string{"silence storage_ended major over"}, "the point was patient"},
		{"fetched late", waiting(end, "90 delivered/collected"), 95, []string{"silence storage_ending minor over"}, "just in time"},
		{"fetched early", waiting(end, "20 delivered/collected"), 95, nil, "no reminder needed"},
		{"term shorter than the reminder", waiting(event.At(at(30), event.ToMinute, event.ZoneGiven)), 11, []string{"silence storage_ending minor open"}, "less than 24 hours remain from the first moment"},
		{"by day", waiting(event.On(2026, time.May, 7)), 40, []string{"silence storage_ending info open"}, "the day is included: it ends at hour 87, and 48 hours before is 39"},
		{"term before the arrival", waiting(event.At(at(5), event.ToMinute, event.ZoneGiven)), 20, nil, "a term of some earlier place"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, briefs(exception.Cases(tt.s, at(tt.now), exception.Rules{}))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
	weekdays := exception.Rules{Calendar: calendar.Calendar{Week: calendar.MonFri}}
	goals := []struct {
		name                        string
		rules                       exception.Rules
		end, now                    float64
		respond, resolve, escalates float64
		breached                    bool
		why                         string
	}{
		{"48 h before", exception.Rules{}, 110, 63, 66, 86, 86, false, "to be fetched 24 hours before the end, of which the merchant hears then"},
		{"48 h before a Sunday", weekdays, 144, 97, 100, 120, 120, false, "the desk is closed from Saturday on, and on Sunday at nine it goes back all the same"},
		{"24 h before", exception.Rules{}, 110, 87, 90, 110, 86, true, "the first goal was missed; now it is to be fetched before it goes back"},
		{"a short term", exception.Rules{}, 12, 11, 12, 12, 10, false, "less than 24 hours are left at once, and less than the four for the answer"},
		{"over", exception.Rules{}, 110, 111, 114, 134, 134, true, "what becomes of it is another question, with goals of its own"},
	}
	for _, tt := range goals {
		c := only(t, exception.Cases(waiting(event.At(at(tt.end), event.ToMinute, event.ZoneGiven)), at(tt.now), tt.rules))
		if !c.RespondBy.Equal(at(tt.respond)) || !c.ResolveBy.Equal(at(tt.resolve)) || !c.EscalateAt.Equal(at(tt.escalates)) || c.Breached != tt.breached {
			t.Errorf("%s: respond by %s, resolve by %s, escalates %s, breached %t: %s", tt.name, c.RespondBy, c.ResolveBy, c.EscalateAt, c.Breached, tt.why)
		}
	}
}

// Without a promise the shop's own figure of the carrier counts, from the arrival at the point.
func TestStorageTermByDays(t *testing.T) {
	waiting := func(lines ...string) event.Shipment {
		return ship(t, append([]string{"0 accepted", "10 available_for_pickup/at_locker"}, lines...)...)
	}
	promised := func(end float64) event.Shipment {
		k := track(t, "0 accepted", "10 available_for_pickup/at_locker")
		k.Promises = []event.Promise{{Kind: event.PromiseCollection, End: event.At(at(end), event.ToMinute, event.ZoneGiven)}}
		return event.Join(k)
	}
	days := exception.Rules{StorageDays: 15} // from hour 10 to hour 370
	tests := []struct {
		name  string
		s     event.Shipment
		now   float64
		rules exception.Rules
		want  []string
		why   string
	}{
		{"half way", waiting(), 200, days, nil, "there is time"},
		{"47 h before", waiting(), 323, days, []string{"silence storage_ending info open"}, "remind"},
		{"23 h before", waiting(), 347, days, []string{"silence storage_ending minor open"}, "remind, and extend"},
		{"over", waiting(), 371, days, []string{"silence storage_ended major open"}, "the shop knows the term: it has ended"},
		{"day 92", waiting(), 92 * 24, days, []string{"silence storage_ended major open"}, "it goes back, and the buyer must not lose it in silence"},
		{"told again", waiting("100 available_for_pickup/pickup_deadline_near"), 371, days, []string{"reason available_for_pickup major open", "silence storage_ended major open"},
			"the term counts from the arrival and not from the last reminder"},
		{"at another point", waiting("100 in_transit", "120 available_for_pickup"), 371, days, nil, "it came there at hour 120"},
		{"fetched", waiting("350 delivered/collected"), 400, days, []string{"silence storage_ending minor over"}, "just in time"},
		{"promised sooner", promised(110), 63, days, []string{"silence storage_ending info open"}, "the carrier's own word counts"},
		{"promised later", promised(500), 371, days, nil, "the carrier's own word counts"},
		{"own limits too", waiting(), 323, exception.Rules{StorageDays: 15, Stale: exception.Stale{{Phase: exception.PhasePickup, Watch: 72 * hour}}},
			[]string{"silence storage_ending info open"}, "a term is known"},
		{"no term, day 5", waiting(), 131, exception.Rules{}, []string{"silence storage_ending info open"}, "a week is assumed, so remind 48 hours before"},
		{"no term, day 4", waiting(), 129, exception.Rules{}, nil, "more than 48 hours are left of the week"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, briefs(exception.Cases(tt.s, at(tt.now), tt.rules))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
	goals := []struct {
		name               string
		s                  event.Shipment
		now                float64
		rules              exception.Rules
		resolve, escalates float64
		why                string
	}{
		{"term known", waiting(), 323, days, 346, 346, "to be fetched 24 hours before the end, of which the merchant hears then"},
		{"term assumed", waiting(), 131, exception.Rules{}, 154, 154, "the merchant hears a day before the assumed end"},
	}
	for _, tt := range goals {
		c := only(t, exception.Cases(tt.s, at(tt.now), tt.rules))
		if !c.ResolveBy.Equal(at(tt.resolve)) || !c.EscalateAt.Equal(at(tt.escalates)) {
			t.Errorf("%s: resolve by %s, escalates %s: %s", tt.name, c.ResolveBy, c.EscalateAt, tt.why)
		}
	}
	unclaimed := told(exception.Cases(waiting("100 available_for_pickup unclaimed"), at(101), days))
	if c := only(t, unclaimed); !c.ResolveBy.Equal(at(346)) {
		t.Errorf("resolve by %s, want %s: a warning of the carrier has the term as its goal", c.ResolveBy, at(346))
	}
	k := track(t, "0 accepted", "10 available_for_pickup/at_locker", "100 available_for_pickup unclaimed")
	k.Promises = []event.Promise{{Kind: event.PromiseCollection, End: event.At(at(200), event.ToMinute, event.ZoneGiven)}}
	if c := only(t, told(exception.Cases(event.Join(k), at(101), days))); !c.ResolveBy.Equal(at(176)) {
		t.Errorf("resolve by %s, want %s: the carrier's own term goes before the shop's figure", c.ResolveBy, at(176))
	}
}

// Nobody can fetch a parcel that is on its way back.
func TestNothingToFetchOnTheWayBack(t *testing.T) {
	waits := []string{"0 accepted", "10 available_for_pickup unclaimed"}
	tests := []struct {
		name  string
		lines []string
		want  bool
		why   string
	}{
		{"it waits", waits, true, "remind, and extend"},
		{"it goes back", append(waits, "100 returning unclaimed"), false, "too late for both"},
		{"it goes back, told on the way", []string{"0 accepted", "90 returning", "100 returning unclaimed"}, false, "too late for both"},
	}
	for _, tt := range tests {
		got, owner := false, exception.NoRole
		for _, c := range exception.Cases(ship(t, tt.lines...), at(101), exception.Rules{}) {
			got = got || slices.Contains(c.Actions, exception.ActionExtendStorage) || slices.Contains(c.Actions, exception.ActionRemindBuyer)
			if c.Open() {
				owner = c.Owner
			}
		}
		if got != tt.want || (owner == exception.RoleBuyer) != tt.want {
			t.Errorf("%s: to be fetched %t: %s", tt.name, got, tt.why)
		}
	}
}

// A warning of the carrier has the storage term as its goal too.
func TestUnclaimedByTheStorageTerm(t *testing.T) {
	warned := func(end float64) exception.Case {
		k := track(t, "0 accepted", "10 available_for_pickup/at_locker", "20 available_for_pickup/pickup_deadline_near")
		k.Promises = []event.Promise{{Kind: event.PromiseCollection, End: event.At(at(end), event.ToMinute, event.ZoneGiven)}}
		return only(t, told(exception.Cases(event.Join(k), at(21), exception.Rules{})))
	}
	if got := warned(110).ResolveBy; !got.Equal(at(86)) {
		t.Errorf("resolve by %s, want %s: 24 hours before the end", got, at(86))
	}
	if got := warned(44).ResolveBy; !got.Equal(at(44)) {
		t.Errorf("resolve by %s, want %s: 24 hours before the end is no later than the warning, and after the end it goes back", got, at(44))
	}
	if got := warned(22); !got.RespondBy.Equal(at(22)) || !got.EscalateAt.Equal(at(20)) {
		t.Errorf("respond by %s, escalates %s: two hours are left, so by then, and the merchant hears at once", got.RespondBy, got.EscalateAt)
	}
	if got := warned(15).ResolveBy; !got.Equal(at(68)) {
		t.Errorf("resolve by %s, want %s: the term was over before the warning, so the row's own 48 hours", got, at(68))
	}
	k := track(t, "0 accepted", "20 exception held")
	k.Promises = []event.Promise{{Kind: event.PromiseCollection, End: event.At(at(110), event.ToMinute, event.ZoneGiven)}}
	if c := only(t, exception.Cases(event.Join(k), at(21), exception.Rules{})); !c.ResolveBy.Equal(at(92)) {
		t.Errorf("resolve by %s, want %s: the term binds nothing else", c.ResolveBy, at(92))
	}
}

// The first of several answers that knew nothing begins the wait.
func TestNotFoundSince(t *testing.T) {
	k := track(t)
	k.Issues = []event.Issue{
		{Kind: event.AwaitingData, Seen: event.Span{First: at(-90), Last: at(-90)}},
		{Kind: event.NotFound, Path: "/a", Seen: event.Span{First: at(10), Last: at(40)}},
		{Kind: event.NotFound, Path: "/b", Seen: event.Span{First: at(0), Last: at(30)}},
		{Kind: event.NotFound, Path: "/c"},
	}
	c := only(t, exception.Cases(event.Join(k), at(49), exception.Rules{}))
	if c.Opened != event.At(at(48), event.ToSecond, event.ZoneGiven) {
		t.Errorf("opened %s, want 48 hours after %s", c.Opened, at(0))
	}
}

// Of days the shortest distance counts: from the end of a Monday to the beginning of a Friday.
func TestRepeatedByDay(t *testing.T) {
	k := track(t)
	for i, day := range []int{4, 8, 12} {
		k.Events = append(k.Events, event.Event{At: event.On(2026, time.May, day), Status: status.AttemptFailed, Reason: status.NoAccess, Native: event.Native{Code: fmt.Sprint(i)}})
	}
	got := briefs(told(exception.Cases(event.Join(k), at(200), exception.Rules{})))
	if diff := cmp.Diff([]string{"reason no_access critical open x3"}, got); diff != "" {
		t.Errorf("each may be 72 hours after the one before (-want +got):\n%s", diff)
	}
}

// Ended on a day without a clock: no longer than to the beginning of that day is sure.
func TestResolvedByDay(t *testing.T) {
	k := track(t, "0 attempt_failed recipient_absent")
	k.Events = append(k.Events, event.Event{At: event.On(2026, time.May, 6), Status: status.Delivered, Native: event.Native{Code: "D"}})
	c := only(t, exception.Cases(event.Join(k), at(99), exception.Rules{Acts: nil}))
	if c.Resolution.Wall != 39*hour || c.Resolved != event.On(2026, time.May, 6) {
		t.Errorf("resolved %s after %s, want the day, after 39 hours", c.Resolved, c.Resolution.Wall)
	}
}

// Of a day only the date is known: it is late when no moment of it is in time.
func TestLatenessByDay(t *testing.T) {
	midnight := time.Date(2026, time.May, 6, 0, 0, 0, 0, time.UTC)
	tests := []struct {
		name string
		day  int
		due  time.Time
		late bool
		why  string
	}{
		{"the day before", 5, midnight, false, "in time"},
		{"the day that begins then", 6, midnight, true, "the window ended before the day began"},
		{"the same day", 6, midnight.Add(9 * hour), false, "it may have come before nine"},
		{"the day after", 7, midnight.Add(9 * hour), true, "late"},
	}
	for _, tt := range tests {
		k := track(t, "0 accepted", "10 out_for_delivery")
		k.Events = append(k.Events, event.Event{At: event.On(2026, time.May, tt.day), Status: status.Delivered, Native: event.Native{Code: "D"}})
		late := slices.ContainsFunc(exception.Cases(event.Join(k), midnight.Add(99*hour), exception.Rules{Due: tt.due}),
			func(c exception.Case) bool { return c.Kind == exception.KindLateness })
		if late != tt.late {
			t.Errorf("%s: late is %v: %s", tt.name, late, tt.why)
		}
	}
}

func TestWatchers(t *testing.T) {
	issue := func(k event.IssueKind, hours float64) event.Issue {
		return event.Issue{Kind: k, Seen: event.Span{First: at(hours), Last: at(hours)}}
	}
	shipment := func(i event.Issue, lines ...string) event.Shipment {
		k := track(t, lines...)
		k.Issues = []event.Issue{i}
		return event.Join(k)
	}
	tests := []struct {
		name  string
		s     event.Shipment
		now   float64
		rules exception.Rules
		want  []string
		why   string
	}{
		{"not found for two days", shipment(issue(event.NotFound, 0)), 48, exception.Rules{}, nil, "it is too early to say"},
		{"not found for longer", shipment(issue(event.NotFound, 0)), 48.1, exception.Rules{}, []string{"silence not_found info open"}, "nobody knows the number"},
		{"not found, then seen", shipment(issue(event.NotFound, 0), "60 accepted"), 70, exception.Rules{}, []string{"silence not_found info over"}, "the first scan ends the wait, and the case is counted as what it was"},
		{"not found, then seen soon", shipment(issue(event.NotFound, 0), "40 accepted"), 70, exception.Rules{}, nil, "it was never too long"},
		{"asked for in vain after it was seen", shipment(issue(event.NotFound, 50), "0 accepted"), 70, exception.Rules{}, nil, "it had been seen"},
		{"not found for a week", shipment(issue(event.NotFound, 0)), 168.1, exception.Rules{}, []string{"silence not_found major open"}, "it is as good as lost"},
		{"ordered, nothing heard", event.Shipment{}, 48.1, exception.Rules{Order: &exception.Order{Number: "1", Placed: at(0)}}, []string{"silence not_handed_over info open"}, "paid, and never sent"},
		{"ordered, and accepted late", ship(t, "60 accepted"), 70, exception.Rules{Order: &exception.Order{Placed: at(0)}}, []string{"silence not_handed_over info over"}, "it was seen, so the wait for it is over"},
		{"ordered, accepted soon, and scanned again", ship(t, "40 accepted", "60 in_transit"), 70, exception.Rules{Order: &exception.Order{Placed: at(0)}}, nil, "the first scan ends the wait, not the last"},
		{"ordered before it was asked for", shipment(issue(event.NotFound, 40)), 49, exception.Rules{Order: &exception.Order{Placed: at(0)}}, []string{"silence not_found info open"}, "the buyer waits since the order"},
		{"ordered, without a number", event.Shipment{}, 500, exception.Rules{Order: &exception.Order{Placed: at(0)}}, nil, "nothing to name the case after"},
		{"source gave up", shipment(issue(event.TrackingExpired, 60), "0 accepted", "1 in_transit"), 61, exception.Rules{}, []string{"silence tracking_expired minor open"}, "ask the carrier itself"},
		{"source gave up too soon", shipment(issue(event.TrackingExpired, 5), "0 accepted", "6 in_transit"), 7, exception.Rules{}, []string{"silence tracking_expired minor over"}, "it was seen since"},
		{"source gave up too soon, with a message between", shipment(issue(event.TrackingExpired, 5), "0 accepted", "6 info/notification_sent", "7 in_transit"), 8, exception.Rules{}, []string{"silence tracking_expired minor over"}, "the message ends nothing, the scan behind it does"},
		{"source gave up, then delivered", shipment(issue(event.TrackingExpired, 60), "0 accepted", "70 delivered"), 71, exception.Rules{}, []string{"silence tracking_expired minor over"}, "the end ends it"},
		{"source gave up after the end", shipment(issue(event.TrackingExpired, 60), "0 accepted", "20 delivered"), 61, exception.Rules{}, nil, "nothing to watch any more"},
		{"source gave up, and it is silent", shipment(issue(event.TrackingExpired, 60), "0 accepted"), 72.1, exception.Rules{}, []string{"silence tracking_expired minor open", "silence silent info open"}, "two things, each with its own case"},
		{"gave up at no known time", shipment(event.Issue{Kind: event.TrackingExpired}, "0 accepted"), 7, exception.Rules{}, []string{"silence tracking_expired minor open"}, "it did give up"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, briefs(exception.Cases(tt.s, at(tt.now), tt.rules))); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

// Where a source gave up, the next scan ends it, and not the last one.
func TestGivenUpUntilTheNextScan(t *testing.T) {
	k := track(t, "0 accepted", "6 in_transit", "10 out_for_delivery")
	k.Issues = []event.Issue{{Kind: event.TrackingExpired, Seen: event.Span{First: at(5), Last: at(5)}}}
	c := only(t, exception.Cases(event.Join(k), at(11), exception.Rules{}))
	if c.Resolved != event.At(at(6), event.ToMinute, event.ZoneGiven) {
		t.Errorf("resolved %s, want %s: the carrier scanned it again then", c.Resolved, at(6))
	}
}

// What was withdrawn, voided or told twice opens nothing.
func TestOnlyWhatCountsOpens(t *testing.T) {
	t.Run("withdrawn", func(t *testing.T) {
		k := track(t, "0 accepted", "20 exception lost", "30 in_transit")
		for i := range k.Events {
			k.Events[i].Seen = event.Span{First: at(31), Last: at(40)}
		}
		k.Events[1].Seen.Last = at(31)
		k.Whole = at(40)
		if got := exception.Cases(event.Join(k), at(41), exception.Rules{}); got != nil {
			t.Errorf("%v: the carrier took it back", briefs(got))
		}
	})
	t.Run("voided", func(t *testing.T) {
		k := track(t, "0 accepted", "20 exception lost")
		event.Seal(&k)
		void := parse(t, "21 info/retracted")
		void.Voids = k.Events[1].ID
		k.Events = append(k.Events, void)
		if got := exception.Cases(event.Join(k), at(22), exception.Rules{}); got != nil {
			t.Errorf("%v: the carrier took it back", briefs(got))
		}
	})
	t.Run("a reason outside the table", func(t *testing.T) {
		k := track(t, "0 registered", "5 cancelled")
		k.Events[1].Reason = 200
		if got := exception.Cases(event.Join(k), at(6), exception.Rules{}); got != nil {
			t.Errorf("%v: it says nothing", briefs(got))
		}
	})
	t.Run("told by two sources", func(t *testing.T) {
		own, other := track(t, "0 accepted", "20 attempt_failed recipient_absent"), track(t, "0 accepted", "20 attempt_failed recipient_absent")
		other.Source = "aggregator"
		for i := range other.Events {
			other.Events[i].Native.Code = fmt.Sprint("other", i)
		}
		got := briefs(exception.Cases(event.Join(own, other), at(21), exception.Rules{}))
		if diff := cmp.Diff([]string{"reason recipient_absent minor open"}, got); diff != "" {
			t.Errorf("one attempt, told twice (-want +got):\n%s", diff)
		}
	})
}

// One scan is one occurrence, whatever two sources make of it.
func TestOneScanReadTwice(t *testing.T) {
	own, other := track(t, "0 accepted", "20 exception held"), track(t, "0 accepted", "20 exception held")
	other.Source = "aggregator"
	own.Events[1].Native.Code, other.Events[1].Native.Code = "X", "X"
	other.Events[1].Status = status.InTransit
	if got := briefs(exception.Cases(event.Join(own, other), at(21), exception.Rules{})); !slices.Equal(got, []string{"reason held minor open"}) {
		t.Errorf("%v: the same reason of the same scan is no second occurrence", got)
	}
	other.Events[1].Reason = status.Security
	if got := exception.Cases(event.Join(own, other), at(21), exception.Rules{}); len(got) != 1 {
		t.Errorf("%v: the same scan opens one case", briefs(got))
	}
}

// Without any time cases still open and end; only no time is made up.
func TestNoTimesAtAll(t *testing.T) {
	k := event.Track{Carrier: "a", Number: "1", Events: []event.Event{
		{Status: status.Accepted, Native: event.Native{Code: "1"}},
		{Status: status.AttemptFailed, Reason: status.NoAccess, Native: event.Native{Code: "2"}},
		{Status: status.Delivered, Native: event.Native{Code: "3"}},
	}}
	c := only(t, exception.Cases(event.Join(k), at(0), exception.Rules{}))
	if c.Open() || !c.Resolved.IsZero() || !c.Closed || c.Breached || !c.RespondBy.IsZero() {
		t.Errorf("%v: it is over at no known time", c)
	}
}

func TestIdentity(t *testing.T) {
	one := func(now float64, lines ...string) exception.Case {
		return only(t, exception.Cases(ship(t, lines...), at(now), exception.Rules{}))
	}
	opened := one(1, "0 attempt_failed recipient_absent")
	repeated := one(25, "0 attempt_failed recipient_absent", "24 attempt_failed recipient_absent")
	over := one(30, "0 attempt_failed recipient_absent", "24 attempt_failed recipient_absent", "29 delivered")
	if opened.ID != repeated.ID || opened.ID != over.ID || opened.ID.IsZero() {
		t.Errorf("%s, %s, %s: one case has one ID all its life", opened.ID, repeated.ID, over.ID)
	}
	watch, lost, found := one(73.1, "0 accepted"), one(500, "0 accepted"), one(501, "0 accepted", "500 delivered")
	if watch.ID != lost.ID || watch.ID != found.ID {
		t.Errorf("%s, %s, %s: a silence has one ID while it grows and when it ends", watch.ID, lost.ID, found.ID)
	}
	if watch.Opened != lost.Opened {
		t.Errorf("opened %s, then %s: growing does not open it anew", watch.Opened, lost.Opened)
	}
	if !lost.RespondBy.Equal(at(336 + 8)) {
		t.Errorf("respond by %s, want %s: a level reached sets its own goals", lost.RespondBy, at(336+8))
	}

	seen := map[event.ID]exception.Case{}
	for _, lines := range [][]string{
		{"0 attempt_failed recipient_absent"}, {"0 attempt_failed recipient_absent piece=A"}, {"1 attempt_failed recipient_absent"},
		{"0 accepted", "1 delivered", "3000 accepted"}, {"0 accepted", "22 delivered", "70 in_transit"},
	} {
		for _, c := range exception.Cases(ship(t, lines...), at(3200), exception.Rules{}) {
			if other, ok := seen[c.ID]; ok {
				t.Errorf("%s and %s share an ID", brief(c), brief(other))
			}
			seen[c.ID] = c
		}
	}
}

func TestEvidence(t *testing.T) {
	s := ship(t, "0 accepted", "25 attempt_failed recipient_absent", "44 out_for_delivery", "49 attempt_failed recipient_absent")
	events := s.Events()
	c := only(t, exception.Cases(s, at(50), exception.Rules{}))
	if diff := cmp.Diff([]event.ID{events[1].ID, events[3].ID}, c.Evidence); diff != "" {
		t.Errorf("both attempts, oldest first (-want +got):\n%s", diff)
	}
	s = ship(t, "0 accepted", "22 delivered", "70 in_transit", "80 in_transit/loaded")
	events = s.Events()
	c = only(t, exception.Cases(s, at(81), exception.Rules{}))
	if diff := cmp.Diff([]event.ID{events[1].ID, events[2].ID, events[3].ID}, c.Evidence); diff != "" {
		t.Errorf("the delivery, and the scans that contradict it (-want +got):\n%s", diff)
	}
	s = ship(t, "0 accepted", "10 info/notification_sent", "25 delivered")
	events = s.Events()
	c = only(t, exception.Cases(s, at(30), exception.Rules{Due: at(24)}))
	if diff := cmp.Diff([]event.ID{events[0].ID, events[2].ID}, c.Evidence); diff != "" {
		t.Errorf("where it was when it became late, and when it came; no message (-want +got):\n%s", diff)
	}
}

// A case is the caller's: changing it changes no table.
func TestCasesAreCopies(t *testing.T) {
	e := parse(t, "0 exception weather")
	play, _ := exception.Classify(e)
	play.Actions[0] = exception.ActionRefund
	c := only(t, exception.Cases(ship(t, "0 exception weather"), at(1), exception.Rules{}))
	c.Actions[0] = exception.ActionRefund
	if again, _ := exception.Classify(e); again.Actions[0] != exception.ActionNotifyBuyer {
		t.Error("a caller changed the playbook")
	}
}

func TestCaseJSON(t *testing.T) {
	s := ship(t, "0 attempt_failed recipient_absent piece=A", "24 attempt_failed recipient_absent piece=A", "30 out_for_delivery")
	c := only(t, exception.Cases(s, at(31), exception.Rules{}))
	blob, err := json.Marshal(c)
	require.NoError(t, err)
	var back exception.Case
	require.NoError(t, json.Unmarshal(blob, &back))
	type plain exception.Case // without Format, so that the difference can be read
	if diff := cmp.Diff(plain(c), plain(back), cmp.Comparer(func(a, b event.Stamp) bool { return a == b })); diff != "" {
		t.Errorf("a stored case comes back as it was (-want +got):\n%s", diff)
	}
	var fields map[string]any
	require.NoError(t, json.Unmarshal(blob, &fields))
	for name, want := range map[string]any{
		"kind": "reason", "status": "attempt_failed", "reason": "recipient_absent", "severity": "major", "owner": "buyer",
		"escalate": "support", "buyer_acts": true, "attempts": 2.0, "piece": "A", "respond_by": "2026-05-04T13:00:00Z",
	} {
		if diff := cmp.Diff(want, fields[name]); diff != "" {
			t.Errorf("%s in %s (-want +got):\n%s", name, blob, diff)
		}
	}
	if err := json.Unmarshal([]byte(`{"kind":"omen","status":"beamed","reason":"gremlins","severity":"fatal","owner":"robot","actions":["wait","pray"]}`), &back); err != nil {
		t.Fatalf("words of a newer release are no error: %v", err)
	}
	if back.Kind != 0 || back.Status != status.Unknown || back.Reason != status.NoReason || len(back.Actions) != 2 || back.Actions[1] != exception.NoAction {
		t.Errorf("%v: unknown words read as zero", back)
	}
	if err := json.Unmarshal([]byte(`{"opened":7}`), &back); err == nil {
		t.Error("what is no case is an error")
	}
}

// What the desk is told to do last Friday does not become due last Saturday because it got worse today.
func TestCriticalRunsFromWhenItIsCritical(t *testing.T) {
	lines := []string{"104.5 attempt_failed recipient_absent", "122.5 attempt_failed recipient_absent", "168.5 attempt_failed recipient_absent"} // Friday 17:30, Saturday 11:30, Monday 9:30
	tests := []struct {
		calendar calendar.Calendar
		respond  string
		why      string
	}{
		{office, "Mon 12:30", "half an hour on Friday and three and a half on Monday; four hours by the wall clock from Monday 9:30 are later"},
		{calendar.Calendar{Week: calendar.MonFri, Open: 9 * hour, Close: 10 * hour}, "Mon 13:30", "a desk of one hour a day would have until Thursday: four hours by the wall clock from when it became critical"},
	}
	for _, tt := range tests {
		c := only(t, told(exception.Cases(ship(t, lines...), at(169), exception.Rules{Calendar: tt.calendar})))
		if got := c.RespondBy.Format("Mon 15:04"); c.Severity != exception.SeverityCritical || got != tt.respond || c.Breached {
			t.Errorf("%s, respond by %s, breached %t; want %s: %s", c.Severity, got, c.Breached, tt.respond, tt.why)
		}
	}
}

// Twice nobody at home is major: only the third time is critical, and until then the desk's hours count.
func TestMajorRunsInWorkingTime(t *testing.T) {
	s := ship(t, "104.5 attempt_failed recipient_absent", "122.5 attempt_failed recipient_absent") // Friday 17:30, Saturday 11:30
	c := only(t, exception.Cases(s, at(123), exception.Rules{Calendar: office}))
	if got := c.RespondBy.Format("Mon 15:04"); c.Severity != exception.SeverityMajor || got != "Mon 12:30" {
		t.Errorf("%s, respond by %s; want Mon 12:30: half an hour on Friday, and three and a half on Monday", c.Severity, got)
	}
}

// A damage that was thought over, and is found at the door on Saturday, is critical from then on.
func TestCriticalWhenItComesBack(t *testing.T) {
	s := ship(t, "103 exception damaged", "105 in_transit/departed_facility", "121 delivered damaged") // Friday 16:00 and 18:00, Saturday 10:00
	for _, tt := range []struct {
		book map[status.Reason]exception.Play
		want string
		why  string
	}{
		{nil, "Sat 12:00", "two hours by the wall clock"},
		{map[status.Reason]exception.Play{status.Damaged: {Severity: 2, Respond: 2 * hour}}, "Mon 11:00", "a shop that ranks it lower waits for its desk"},
	} {
		c := only(t, exception.Cases(s, at(122), exception.Rules{Calendar: office, Playbook: tt.book}))
		if got := c.RespondBy.Format("Mon 15:04"); !c.Open() || got != tt.want {
			t.Errorf("%v, respond by %s; want %s: %s", c, got, tt.want, tt.why)
		}
	}
}

// Growing gives a silence new goals and takes back no breach.
func TestSilenceStaysBreached(t *testing.T) {
	s := ship(t, "0 accepted") // levels at 72, 120 and 336: respond within 24, 24 and 8 hours, resolve within 72
	tests := []struct {
		now      float64
		acts     []float64
		breached bool
		why      string
	}{
		{95, nil, false, "within 24 hours of the first level"},
		{97, nil, true, "nobody answered"},
		{121, nil, true, "still nobody had answered the first level"},
		{337, nil, true, "nor the second"},
		{121, []float64{80}, false, "answered in time"},
		{193, []float64{80}, true, "not solved within 72 hours of the second level"},
		{337, []float64{80}, true, "the third level does not undo that"},
		{337, []float64{130}, true, "a late answer does not undo the breach"},
	}
	for _, tt := range tests {
		id := only(t, exception.Cases(s, at(tt.now), exception.Rules{})).ID
		var acts []exception.Act
		for _, n := range tt.acts {
			acts = append(acts, exception.Act{Case: id, At: at(n)})
		}
		if c := only(t, exception.Cases(s, at(tt.now), exception.Rules{Acts: acts})); c.Breached != tt.breached {
			t.Errorf("hour %v, answered %v: breached is %t: %s", tt.now, tt.acts, c.Breached, tt.why)
		}
	}
}

// A silence escalates from the level that first had its sign, not later with each level.
func TestSilenceEscalates(t *testing.T) {
	for _, tt := range []struct {
		now, want float64
		why       string
	}{
		{73, 72 + 72, "72 hours after the first level"},
		{121, 72 + 72, "worse does not mean later"},
		{337, 336 + 72, "a suspected loss goes to another desk, after hours of its own"},
	} {
		if c := only(t, exception.Cases(ship(t, "0 accepted"), at(tt.now), exception.Rules{})); !c.EscalateAt.Equal(at(tt.want)) {
			t.Errorf("at hour %v it escalates %s, want %s: %s", tt.now, c.EscalateAt, at(tt.want), tt.why)
		}
	}
}

// The case of a parcel that nobody has seen is the same when it is seen, also with the first event.
func TestNeverSeenKeepsItsID(t *testing.T) {
	order := exception.Rules{Order: &exception.Order{Number: "7000001", Placed: at(0)}}
	vain := track(t)
	vain.Issues = []event.Issue{{Kind: event.NotFound, Seen: event.Span{First: at(1), Last: at(1)}}}
	first := only(t, exception.Cases(event.Shipment{}, at(49), order))
	asked := only(t, exception.Cases(event.Join(vain), at(49), order))
	seen := only(t, exception.Cases(event.Join(vain, track(t, "60 accepted")), at(61), order))
	if first.ID != asked.ID || first.ID != seen.ID || !first.Open() || !asked.Open() || seen.Open() {
		t.Errorf("%v, %v, %v: one wait, from the order to the first scan", first, asked, seen)
	}
	late := exception.Rules{Due: at(10)}
	before, after := exception.Cases(ship(t, "5 in_transit"), at(11), late), exception.Cases(ship(t, "0 accepted", "5 in_transit"), at(11), late)
	if only(t, before).ID != only(t, after).ID {
		t.Error("an older scan that comes in makes the same lateness another case")
	}
}

// A clock without a zone is late only where it would be late in every zone.
func TestLatenessOfAClockWithoutAZone(t *testing.T) {
	newYork, err := time.LoadLocation("America/New_York")
	require.NoError(t, err)
	due := time.Date(2026, time.May, 6, 0, 0, 0, 0, newYork)
	for _, tt := range []struct {
		name string
		wall time.Time
		zone *time.Location
		late bool
		why  string
	}{
		{"the evening before, in the zone", time.Date(2026, time.May, 5, 20, 30, 0, 0, time.UTC), newYork, false, "half past eight in New York"},
		{"after midnight, in the zone", time.Date(2026, time.May, 6, 0, 30, 0, 0, time.UTC), newYork, true, "the day is over there"},
		{"the evening before, no zone", time.Date(2026, time.May, 5, 20, 30, 0, 0, time.UTC), nil, false, "in time nearly everywhere"},
		{"noon after, no zone", time.Date(2026, time.May, 6, 12, 0, 0, 0, time.UTC), nil, false, "in Kiribati that was before"},
		{"the evening after, no zone", time.Date(2026, time.May, 6, 18, 30, 0, 0, time.UTC), nil, true, "late everywhere"},
	} {
		k := track(t, "0 accepted", "10 out_for_delivery")
		k.Events = append(k.Events, event.Event{At: event.At(tt.wall, event.ToMinute, event.ZoneUnknown), Status: status.Delivered, Native: event.Native{Code: "D"}})
		rules := exception.Rules{Due: due, Calendar: calendar.Calendar{Zone: tt.zone}}
		late := slices.ContainsFunc(exception.Cases(event.Join(k), at(99), rules), func(c exception.Case) bool { return c.Kind == exception.KindLateness })
		if late != tt.late {
			t.Errorf("%s: late is %v: %s", tt.name, late, tt.why)
		}
	}
}
