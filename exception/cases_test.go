package exception_test

import (
	"time"

	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

type scenario struct {
	name   string
	events []string
	now    float64
	rules  exception.Rules
	want   []string
	why    string
}

func run(t *testing.T, tests []scenario) {
	t.Helper()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := briefs(exception.Cases(ship(t, tt.events...), at(tt.now), tt.rules))
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

func TestCasesOfReasons(t *testing.T) {
	run(t, []scenario{
		{name: "all well", events: []string{"0 registered/label_created", "5 accepted/picked_up", "20 in_transit/departed_facility", "30 out_for_delivery", "34 delivered/signed"},
			now: 40, why: "nothing is wrong with a parcel that comes in two days"},
		{name: "nothing known", now: 40, why: "no event, no order, no case"},
		{name: "missed delivery", events: []string{"0 accepted", "20 out_for_delivery", "25 attempt_failed/notice_left recipient_absent"},
			now: 26, want: []string{"reason recipient_absent minor open"}, why: "the buyer has to agree another slot"},
		{name: "missed delivery without a cause", events: []string{"0 accepted", "20 out_for_delivery", "25 attempt_failed"},
			now: 26, want: []string{"reason attempt_failed minor open"}, why: "a failed attempt is a trouble also if nobody says why"},
		{name: "customs held", events: []string{"0 accepted", "20 exception/customs_presented customs_hold"},
			now: 30, want: []string{"reason customs_hold minor open"}, why: "customs keeps it, cause not given"},
		{name: "customs wants papers", events: []string{"0 accepted", "20 exception customs_documents"},
			now: 30, want: []string{"reason customs_documents major open"}, why: "it will go back unless papers come"},
		{name: "address issue", events: []string{"0 accepted", "20 exception address_problem"},
			now: 21, want: []string{"reason address_problem major open"}, why: "nobody can deliver to a wrong address"},
		{name: "weather", events: []string{"0 accepted", "20 in_transit/processing weather"},
			now: 21, want: []string{"reason weather info open"}, why: "a reason counts whatever the status: late, and it goes on by itself"},
		{name: "lost", events: []string{"0 accepted", "20 exception lost"},
			now: 21, want: []string{"reason lost critical open"}, why: "claim, and send another"},
		{name: "damaged on the way", events: []string{"0 accepted", "20 exception damaged"},
			now: 21, want: []string{"reason damaged critical open"}, why: "claim"},
		{name: "exception without a cause", events: []string{"0 accepted", "20 exception"},
			now: 21, want: []string{"reason exception minor open"}, why: "somebody has to ask the carrier"},
		{name: "a note with a reason", events: []string{"0 accepted", "20 info/notification_sent recipient_unreachable"},
			now: 21, why: "a note moves nothing and opens nothing"},
		{name: "only a note with a reason", events: []string{"0 info/notification_sent payment_due"},
			now: 21, why: "also where the verdict has nothing but the note"},
		{name: "an unmapped code with a reason", events: []string{"0 accepted", "20 unknown held"},
			now: 21, why: "what no table places is no trouble yet"},

		{name: "second attempt", events: []string{"0 accepted", "20 out_for_delivery", "25 attempt_failed recipient_absent", "44 out_for_delivery", "49 attempt_failed recipient_absent"},
			now: 50, want: []string{"reason recipient_absent major open x2"}, why: "the same code within 72 hours is the same case, one step worse, open again"},
		{name: "third attempt", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "49 attempt_failed recipient_absent", "73 attempt_failed recipient_absent"},
			now: 74, want: []string{"reason recipient_absent critical open x3"}, why: "two steps worse"},
		{name: "fourth attempt", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "49 attempt_failed recipient_absent", "73 attempt_failed recipient_absent", "97 attempt_failed recipient_absent"},
			now: 98, want: []string{"reason recipient_absent critical open x4"}, why: "only the second and the third raise it"},
		{name: "info to minor", events: []string{"0 in_transit weather", "20 in_transit/arrived_facility weather"},
			now: 21, want: []string{"reason weather minor open x2"}, why: "a delay that is told twice is worse than one told once"},
		{name: "info after four", events: []string{"0 in_transit weather", "20 in_transit/arrived_facility weather", "40 in_transit/unloaded weather", "60 in_transit/loaded weather"},
			now: 61, want: []string{"reason weather major open x4"}, why: "the fourth occurrence raises nothing"},
		{name: "never beyond critical", events: []string{"0 accepted", "25 attempt_failed address_problem", "49 attempt_failed address_problem", "73 attempt_failed address_problem"},
			now: 74, want: []string{"reason address_problem critical open x3"}, why: "three plus two is four"},
		{name: "again after exactly 72 hours", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "50 in_transit/processing", "75 in_transit/processing", "97 attempt_failed recipient_absent"},
			now: 98, want: []string{"reason recipient_absent major open x2"}, why: "the bound is within"},
		{name: "again after 73 hours", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "50 in_transit/processing", "75 in_transit/processing", "98 attempt_failed recipient_absent"},
			now: 99, want: []string{"reason recipient_absent minor superseded", "reason recipient_absent minor open"}, why: "a new case, and one of them is enough"},
		{name: "72 hours from the last time", events: []string{"0 accepted", "1 attempt_failed recipient_absent", "25 in_transit/processing", "50 attempt_failed recipient_absent", "75 in_transit/processing", "99 attempt_failed recipient_absent"},
			now: 100, want: []string{"reason recipient_absent critical open x3"}, why: "each attempt keeps the case alive for three days"},
		{name: "another reason is another case", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "49 attempt_failed no_access"},
			now: 50, want: []string{"reason recipient_absent minor open", "reason no_access minor open"}, why: "neither is worse than the other"},

		{name: "out again", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "44 out_for_delivery"},
			now: 45, want: []string{"reason recipient_absent minor over"}, why: "the next try is under way"},
		{name: "back at the depot", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "28 in_transit/at_delivery_depot"},
			now: 29, want: []string{"reason recipient_absent minor open"}, why: "back is not forward"},
		{name: "brought to a point", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "30 available_for_pickup/at_pickup_point"},
			now: 31, want: []string{"reason recipient_absent minor over"}, why: "now the buyer can have it"},
		{name: "brought to a point because nobody was there", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "30 available_for_pickup/at_pickup_point recipient_absent"},
			now: 31, want: []string{"reason recipient_absent minor open"}, why: "it follows from the one attempt and is no second one; the buyer still has to act"},
		{name: "delivered at last", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "44 out_for_delivery", "49 attempt_failed recipient_absent", "60 delivered"},
			now: 61, want: []string{"reason recipient_absent major over x2"}, why: "the end resolves"},
		{name: "moving again", events: []string{"0 accepted", "20 exception transport_delay", "30 in_transit/departed_facility"},
			now: 31, want: []string{"reason transport_delay info over"}, why: "the next forward scan"},
		{name: "late but moving", events: []string{"0 accepted", "20 exception transport_delay", "30 in_transit/departed_facility capacity"},
			now: 31, want: []string{"reason transport_delay info open", "reason capacity info open"}, why: "a scan that tells of a trouble resolves none"},
		{name: "stored is not moving", events: []string{"0 accepted", "20 exception held", "25 in_transit/stored"},
			now: 26, want: []string{"reason held minor open"}, why: "it lies where it lay"},
		{name: "stored, then moving", events: []string{"0 accepted", "20 exception held", "25 in_transit/stored", "40 in_transit/departed_facility"},
			now: 41, want: []string{"reason held minor over"}, why: "now it moves"},
		{name: "the carrier says it is over", events: []string{"0 accepted", "25 attempt_failed no_access", "30 in_transit/problem_resolved"},
			now: 31, want: []string{"reason no_access minor over"}, why: "problem_resolved needs no rank"},
		{name: "cleared", events: []string{"0 accepted", "20 out_for_delivery", "22 exception customs_documents", "30 in_transit/customs_cleared"},
			now: 31, want: []string{"reason customs_documents major over"}, why: "customs let it go, however far it had come before"},
		{name: "cleared does not help an address", events: []string{"0 accepted", "20 out_for_delivery", "22 attempt_failed address_problem", "30 in_transit/customs_cleared"},
			now: 31, want: []string{"reason address_problem major open"}, why: "that is not what customs decides"},
		{name: "cleared against duty", events: []string{"0 accepted", "20 exception customs_hold", "30 in_transit/customs_cleared customs_duties"},
			now: 31, want: []string{"reason customs_hold minor superseded", "reason customs_duties major open"}, why: "the hold became a bill"},
		{name: "papers due, a customs scan", events: []string{"0 accepted", "20 exception customs_documents", "30 in_transit/customs_processing"},
			now: 31, want: []string{"reason customs_documents major open"}, why: "customs scans it as it always does; nobody says that the papers came"},
		{name: "duty due, presented again", events: []string{"0 accepted", "20 exception customs_duties", "30 in_transit/customs_presented"},
			now: 31, want: []string{"reason customs_duties major open"}, why: "it still stands before customs, and the bill is not paid"},
		{name: "duty paid, on its way", events: []string{"0 accepted", "20 exception customs_duties", "30 in_transit/customs_processing", "40 in_transit/departed_facility"},
			now: 41, want: []string{"reason customs_duties major over"}, why: "it has left customs: that is forward"},
		{name: "held elsewhere, a customs scan", events: []string{"0 accepted", "20 exception held", "30 in_transit/customs_processing"},
			now: 31, want: []string{"reason held minor over"}, why: "whatever held it, it has come to customs since"},
		{name: "lost and found", events: []string{"0 accepted", "20 exception lost", "40 in_transit/arrived_facility"},
			now: 41, want: []string{"reason lost critical over"}, why: "what is scanned is not lost"},

		{name: "worse supersedes", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "30 exception address_problem"},
			now: 31, want: []string{"reason recipient_absent minor superseded", "reason address_problem major open"}, why: "no slot helps at a wrong address"},
		{name: "milder does not", events: []string{"0 accepted", "20 exception address_problem", "25 exception delayed"},
			now: 26, want: []string{"reason address_problem major open", "reason delayed info open"}, why: "the address is still wrong"},
		{name: "equal does not", events: []string{"0 accepted", "20 exception delayed", "22 exception transport_delay"},
			now: 23, want: []string{"reason delayed info open", "reason transport_delay info open"}, why: "worse is more than equal"},
		{name: "a name supersedes none", events: []string{"0 accepted", "20 exception", "22 exception weather"},
			now: 23, want: []string{"reason exception minor superseded", "reason weather info open"}, why: "now the cause is known, if milder"},

		{name: "damage on delivery", events: []string{"0 accepted", "30 delivered/signed damaged"},
			now: 31, want: []string{"reason damaged critical open"}, why: "the delivery does not mend it"},
		{name: "pieces missing on delivery", events: []string{"0 accepted", "30 delivered/partial incomplete"},
			now: 31, want: []string{"reason incomplete critical open"}, why: "something is missing"},
		{name: "damaged before and on delivery", events: []string{"0 accepted", "20 exception damaged", "30 delivered damaged"},
			now: 31, want: []string{"reason damaged critical open"}, why: "one damage, told twice, still there"},
		{name: "damaged before, delivered well", events: []string{"0 accepted", "20 exception damaged", "30 delivered"},
			now: 31, want: []string{"reason damaged critical over"}, why: "delivered, and nothing said any more"},
		{name: "left in a safe place", events: []string{"0 accepted", "30 delivered/to_safe_place recipient_absent"},
			now: 31, why: "nobody was there, and it is delivered all the same"},
		{name: "delivered late through weather", events: []string{"0 accepted", "30 delivered weather"},
			now: 31, why: "the delivery cures a delay"},
		{name: "delivered, duty due", events: []string{"0 accepted", "30 delivered customs_duties"},
			now: 31, want: []string{"reason customs_duties major open"}, why: "the bill still comes"},
		{name: "damage found after delivery", events: []string{"0 accepted", "30 delivered", "50 exception damaged"},
			now: 51, want: []string{"reason damaged critical open"}, why: "damage is told when the box is opened"},
		{name: "stolen from the porch", events: []string{"0 accepted", "30 delivered/to_safe_place", "50 exception stolen"},
			now: 51, want: []string{"reason stolen critical open"}, why: "delivered, and then gone"},
		{name: "late word of a delay", events: []string{"0 accepted", "30 delivered", "31 exception delayed"},
			now: 32, why: "after the end lateness changes nothing"},

		{name: "on the way back", events: []string{"0 accepted", "20 returning"},
			now: 21, want: []string{"reason returning major open"}, why: "the refund hangs on it"},
		{name: "back at the sender", events: []string{"0 accepted", "20 returning", "40 in_transit/arrived_facility", "60 returned"},
			now: 61, want: []string{"reason returning major over"}, why: "scans on the way back do not resolve it, the end does"},
		{name: "refused, then going back", events: []string{"0 accepted", "25 attempt_failed refused", "30 returning refused", "40 in_transit/departed_facility"},
			now: 41, want: []string{"reason refused major open"}, why: "the return follows from the one refusal"},
		{name: "refused and returned", events: []string{"0 accepted", "25 attempt_failed refused", "30 returning refused", "60 returned refused"},
			now: 61, want: []string{"reason refused major over"}, why: "the sender has it"},
		{name: "a return ends the tries", events: []string{"0 accepted", "25 attempt_failed recipient_absent", "40 returning"},
			now: 41, want: []string{"reason recipient_absent minor superseded", "reason returning major open"}, why: "no slot any more"},
		{name: "a return ends the address trouble", events: []string{"0 accepted", "20 exception address_problem", "40 returning"},
			now: 41, want: []string{"reason address_problem major superseded", "reason returning major open"}, why: "equal in severity, and still moot"},
		{name: "damage stays on the way back", events: []string{"0 accepted", "20 exception damaged", "30 returning", "40 in_transit/departed_facility"},
			now: 41, want: []string{"reason damaged critical open", "reason returning major open"}, why: "a return is not worse than damage, and moving back mends nothing"},
		{name: "returned at once", events: []string{"0 accepted", "40 returned refused"},
			now: 41, want: []string{"reason refused major over"}, why: "counted, and over"},
		{name: "returned damaged", events: []string{"0 accepted", "20 returning", "40 returned damaged"},
			now: 41, want: []string{"reason returning major over", "reason damaged critical open"}, why: "the sender has a damage to claim"},
		{name: "trouble on the way back", events: []string{"0 accepted", "20 returning", "30 exception weather", "40 in_transit/departed_facility"},
			now: 41, want: []string{"reason returning major open", "reason weather info over"}, why: "the weather is over, the return is not"},
		{name: "attempt on the way back", events: []string{"0 accepted", "20 returning", "40 attempt_failed"},
			now: 41, want: []string{"reason returning major open"}, why: "the sender was not there; it is still on its way back"},
		{name: "cancelled", events: []string{"0 registered/label_created", "5 cancelled/label_voided sender_request"},
			now: 6, want: []string{"reason sender_request info over"}, why: "called off, counted, and over"},
		{name: "cancelled without a cause", events: []string{"0 registered/label_created", "5 cancelled"},
			now: 6, why: "somebody wanted it so"},
		{name: "destroyed", events: []string{"0 accepted", "20 exception destroyed"},
			now: 500, want: []string{"reason destroyed critical open"}, why: "the end is the trouble: the claim is open"},

		{name: "destroyed after other trouble", events: []string{"0 accepted", "20 exception security", "22 exception delayed", "30 exception destroyed"},
			now: 31, want: []string{"reason security critical over", "reason delayed info superseded", "reason destroyed critical open"}, why: "the end resolves what is as bad, and supersedes what is milder"},
		{name: "destroyed, row switched off", events: []string{"0 accepted", "20 exception security", "30 exception destroyed"}, now: 31,
			rules: exception.Rules{Playbook: map[status.Reason]exception.Play{status.Destroyed: {}}},
			want:  []string{"reason security critical over"}, why: "it is the end all the same"},

		{name: "collection failed", events: []string{"0 registered/pickup_failed"},
			now: 1, want: []string{"reason registered minor open"}, why: "the courier left without it"},
		{name: "collection failed, then worked", events: []string{"0 registered/pickup_failed", "20 accepted/picked_up"},
			now: 21, want: []string{"reason registered minor over"}, why: "collected"},
		{name: "sender not ready", events: []string{"0 registered sender_not_ready", "3 registered/pickup_scheduled"},
			now: 4, want: []string{"reason sender_not_ready minor open"}, why: "a new appointment is no parcel"},
		{name: "data refused after the scan", events: []string{"0 accepted", "3 registered data_error"},
			now: 4, why: "a label that comes late decides nothing"},
		{name: "waiting at a locker", events: []string{"0 accepted", "20 available_for_pickup/at_locker"},
			now: 21, why: "that is where the buyer wanted it"},
		{name: "storage ends soon", events: []string{"0 accepted", "20 available_for_pickup/pickup_deadline_near"},
			now: 21, want: []string{"reason available_for_pickup major open"}, why: "the carrier warns that it goes back"},
		{name: "unclaimed", events: []string{"0 accepted", "20 available_for_pickup/at_locker", "90 exception unclaimed"},
			now: 91, want: []string{"reason unclaimed major open"}, why: "the term ran out"},

		{name: "one piece of two", events: []string{"0 accepted", "20 attempt_failed recipient_absent piece=A", "21 delivered piece=B"},
			now: 22, want: []string{"reason recipient_absent minor open piece=A"}, why: "what B does is no help to A"},
		{name: "both pieces", events: []string{"0 accepted", "20 exception held piece=A", "21 exception held piece=B", "30 in_transit/departed_facility"},
			now: 31, want: []string{"reason held minor over piece=A", "reason held minor over piece=B"}, why: "an event without a piece speaks of all"},
		{name: "all held, one moves", events: []string{"0 accepted", "1 in_transit piece=A", "1 in_transit piece=B", "20 exception held", "30 in_transit/departed_facility piece=A"},
			now: 31, want: []string{"reason held minor over"}, why: "the hold was lifted, as A shows"},
		{name: "pieces are as far as they are", events: []string{"0 accepted", "20 out_for_delivery piece=A", "21 exception missorted piece=B", "30 in_transit/arrived_facility piece=B"},
			now: 31, want: []string{"reason missorted minor over piece=B"}, why: "B never was on the vehicle"},

		{name: "back at the depot by piece", events: []string{"0 accepted", "20 out_for_delivery piece=A", "22 attempt_failed no_access piece=A", "24 in_transit/at_delivery_depot piece=A"},
			now: 25, want: []string{"reason no_access minor open piece=A"}, why: "A had been on the vehicle, so the depot is back"},
		{name: "one piece turns round", events: []string{"0 accepted", "20 exception missorted piece=B", "21 returning piece=A", "30 in_transit/arrived_facility piece=B"},
			now: 31, want: []string{"reason missorted minor over piece=B", "reason returning major open piece=A"}, why: "B goes on"},
		{name: "one piece is worse off", events: []string{"0 accepted", "20 attempt_failed recipient_absent piece=A", "21 attempt_failed address_problem piece=B"},
			now: 22, want: []string{"reason recipient_absent minor open piece=A", "reason address_problem major open piece=B"}, why: "what is wrong with B supersedes nothing of A"},
		{name: "worse for all", events: []string{"0 accepted", "20 attempt_failed recipient_absent piece=A", "21 exception customs_rejected"},
			now: 22, want: []string{"reason recipient_absent minor superseded piece=A", "reason customs_rejected critical open"}, why: "no piece gets through"},

		{name: "row switched off", events: []string{"0 accepted", "20 exception weather"}, now: 21,
			rules: exception.Rules{Playbook: map[status.Reason]exception.Play{status.Weather: {}}},
			why:   "a row without severity opens no case"},
		{name: "row replaced", events: []string{"0 accepted", "20 exception weather", "25 exception weather"}, now: 26,
			rules: exception.Rules{Playbook: map[status.Reason]exception.Play{status.Weather: {Severity: 2}}},
			want:  []string{"reason weather major open x2"}, why: "the shop's severity is where raising starts"},
		{name: "row beyond the scale", events: []string{"0 accepted", "20 exception weather"}, now: 21,
			rules: exception.Rules{Playbook: map[status.Reason]exception.Play{status.Weather: {Severity: 9}}},
			want:  []string{"reason weather critical open"}, why: "there is nothing above critical"},
		{name: "kin replaced", events: []string{"0 accepted", "20 attempt_failed"}, now: 21,
			rules: exception.Rules{Playbook: map[status.Reason]exception.Play{status.RecipientAbsent: {Severity: 1}}},
			want:  []string{"reason attempt_failed info open"}, why: "a failed attempt without a cause has the row of an absent recipient"},
	})
}

func TestCasesOfSilence(t *testing.T) {
	label := []string{"0 registered/label_created"}
	transit := []string{"0 accepted", "1 in_transit/departed_facility"}
	customs := []string{"0 accepted", "1 in_transit/customs_presented"}
	depot := []string{"0 accepted", "1 in_transit/at_delivery_depot"}
	vehicle := []string{"0 accepted", "1 out_for_delivery"}
	express := exception.Rules{Class: exception.Express}
	abroad := exception.Rules{Class: exception.Express, CrossBorder: true}
	post := exception.Rules{Class: exception.Post, CrossBorder: true}
	weekdays := exception.Rules{Calendar: calendar.Calendar{Week: calendar.MonFri}}
	run(t, []scenario{
		{name: "label, 48 h", events: label, now: 48, why: "a limit must be passed"},
		{name: "label, over 48 h", events: label, now: 48.1, want: []string{"silence not_handed_over info open"}, why: "watch"},
		{name: "label, over 96 h", events: label, now: 96.1, want: []string{"silence not_handed_over minor open"}, why: "stale"},
		{name: "label, over 168 h", events: label, now: 168.1, want: []string{"silence not_handed_over major open"}, why: "it will not come"},
		{name: "label, domestic express", events: label, now: 24.1, rules: express, want: []string{"silence not_handed_over info open"}, why: "24 hours there"},
		{name: "label, post abroad", events: label, now: 120, rules: post, why: "posts scan late"},
		{name: "label, post abroad, over 480 h", events: label, now: 480.1, rules: post, want: []string{"silence not_handed_over major open"}, why: "the last level"},
		{name: "transit, 72 h", events: transit, now: 73, why: "linehaul without scans is normal that long"},
		{name: "transit, over 72 h", events: transit, now: 73.1, want: []string{"silence silent info open"}, why: "watch"},
		{name: "transit, over 120 h", events: transit, now: 121.1, want: []string{"silence silent minor open"}, why: "stale"},
		{name: "transit, over 336 h", events: transit, now: 337.1, want: []string{"silence suspected_lost major open"}, why: "time for a trace"},
		{name: "transit, domestic express", events: transit, now: 37.1, rules: express, want: []string{"silence silent info open"}, why: "36 hours there"},
		{name: "transit, express abroad, over 240 h", events: transit, now: 241.1, rules: abroad, want: []string{"silence suspected_lost major open"}, why: "sooner than at home, where 336"},
		{name: "transit, post abroad, 240 h", events: transit, now: 241, rules: post, why: "ten days are nothing there"},
		{name: "transit, post abroad, over 960 h", events: transit, now: 961.1, rules: post, want: []string{"silence suspected_lost major open"}, why: "forty days are"},
		{name: "customs, over 48 h", events: customs, now: 49.1, want: []string{"silence customs_silent info open"}, why: "a parcel at customs crosses a border, whatever the rules say"},
		{name: "customs, post, 120 h", events: customs, now: 121, rules: post, why: "posts wait longer"},
		{name: "customs, post, over 720 h", events: customs, now: 721.1, rules: post, want: []string{"silence customs_silent major open"}, why: "a month"},
		{name: "customs trouble, silent", events: []string{"0 in_transit", "1 exception customs_inspection"}, now: 49.1,
			want: []string{"reason customs_inspection minor open", "silence customs_silent info open"}, why: "a customs reason is a wait for customs"},
		{name: "depot, over 48 h", events: depot, now: 49.1, want: []string{"silence silent info open"}, why: "it should be on a vehicle"},
		{name: "depot, over 168 h", events: depot, now: 169.1, want: []string{"silence suspected_lost major open"}, why: "a week"},
		{name: "vehicle, 14 h", events: vehicle, now: 15, why: "a long round"},
		{name: "vehicle, over 14 h", events: vehicle, now: 15.1, want: []string{"silence silent info open"}, why: "no round lasts that long"},
		{name: "vehicle, over 72 h", events: vehicle, now: 73.1, want: []string{"silence suspected_lost major open"}, why: "three days on a vehicle"},
		{name: "after an attempt", events: []string{"0 accepted", "1 attempt_failed no_access"}, now: 49.1,
			want: []string{"reason no_access minor open", "silence silent info open"}, why: "it went back to the depot"},
		{name: "held in the depot", events: []string{"0 out_for_delivery", "1 exception held"}, now: 49.1,
			want: []string{"reason held minor open", "silence silent info open"}, why: "how far it came says where it is held"},
		{name: "held before acceptance", events: []string{"0 registered", "1 exception held"}, now: 49.1,
			want: []string{"reason held minor open", "silence not_handed_over info open"}, why: "no acceptance yet"},
		{name: "held on the way", events: []string{"0 accepted", "1 exception held"}, now: 73.1,
			want: []string{"reason held minor open", "silence silent info open"}, why: "the limits of transit"},
		{name: "on the way back", events: []string{"0 accepted", "1 returning"}, now: 73.1,
			want: []string{"reason returning major open", "silence silent info open"}, why: "a return can be lost too"},

		{name: "lost", events: []string{"0 accepted", "12 exception lost"}, now: 600,
			want: []string{"reason lost critical open"}, why: "one loss is one case: nobody waits for a scan of what is known to be lost"},
		{name: "stolen, and looked for", events: []string{"0 accepted", "12 exception stolen", "20 exception investigation"}, now: 600,
			want: []string{"reason stolen critical open", "reason investigation major open"}, why: "the search does not make it less stolen"},
		{name: "lost and found", events: []string{"0 accepted", "12 exception lost", "400 in_transit/arrived_facility"}, now: 401,
			want: []string{"reason lost critical over"}, why: "there was no silence while it was lost"},
		{name: "lost, found and silent", events: []string{"0 accepted", "12 exception lost", "20 in_transit/arrived_facility"}, now: 92.1,
			want: []string{"reason lost critical over", "silence silent info open"}, why: "since it was found it is awaited again"},
		{name: "one piece lost, the other silent", events: []string{"0 accepted piece=A", "0 accepted piece=B", "12 exception lost piece=A", "13 in_transit piece=B"}, now: 85.1,
			want: []string{"reason lost critical open piece=A", "silence silent info open"}, why: "B is still awaited"},

		{name: "a gap in the past", events: []string{"0 accepted", "1 in_transit", "81 in_transit/arrived_facility"}, now: 82,
			want: []string{"silence silent info over"}, why: "it was silent, and it is no more"},
		{name: "delivered after a gap", events: []string{"0 accepted", "1 in_transit", "130 delivered"}, now: 500,
			want: []string{"silence silent minor over"}, why: "the end ends it, and nothing is awaited after it"},
		{name: "returned long after the delivery", events: []string{"0 accepted", "10 delivered", "500 returning", "501 returned"}, now: 502,
			want: []string{"reason returning major over"}, why: "a parcel at home is not silent"},
		{name: "notes are no life", events: []string{"0 accepted", "60 info/notification_sent"}, now: 72.1,
			want: []string{"silence silent info open"}, why: "a message is no scan"},
		{name: "unmapped scans are", events: []string{"0 accepted", "60 unknown"}, now: 72.1, why: "the carrier saw it, whatever it says"},
		{name: "and keep what was awaited", events: []string{"0 registered", "40 unknown"}, now: 88.1,
			want: []string{"silence not_handed_over info open"}, why: "nothing says that it was accepted"},
		{name: "nothing but unmapped", events: []string{"0 unknown"}, now: 500, why: "nobody knows what is awaited"},
		{name: "one of two pieces", events: []string{"0 accepted", "1 out_for_delivery piece=A", "1 in_transit piece=B", "5 delivered piece=A"}, now: 77.1,
			want: []string{"silence silent info open"}, why: "B is still awaited"},
		{name: "both pieces", events: []string{"0 accepted", "5 delivered piece=A", "6 delivered piece=B"}, now: 500, why: "all is there"},
		{name: "the second piece returns", events: []string{"0 accepted", "5 delivered piece=A", "6 delivered piece=B", "300 returning piece=B", "301 in_transit piece=B"}, now: 302,
			want: []string{"reason returning major open piece=B"}, why: "between the deliveries and the return nothing was awaited"},
		{name: "one piece after the other", events: []string{"0 accepted", "5 delivered piece=A", "6 in_transit piece=B", "20 delivered piece=B", "300 returning piece=B", "301 in_transit piece=B"}, now: 302,
			want: []string{"reason returning major open piece=B"}, why: "A stays delivered while B moves"},
		{name: "the weekend does not count", events: []string{"96 in_transit"}, now: 96 + 48 + 71, rules: weekdays, why: "from Friday 9:00: 72 hours without the 48 of the weekend are Wednesday 9:00"},
		{name: "the weekend is over", events: []string{"96 in_transit"}, now: 96 + 48 + 72.1, rules: weekdays, want: []string{"silence silent info open"}, why: "past Wednesday 9:00"},
		{name: "nights count", events: transit, now: 73.1, rules: exception.Rules{Calendar: calendar.Calendar{Open: 9 * hour, Close: 18 * hour}},
			want: []string{"silence silent info open"}, why: "office hours bind the desk and not the parcel"},
		{name: "own limits", events: transit, now: 11.1, rules: exception.Rules{Stale: exception.Stale{{Phase: exception.PhaseTransit, Watch: 10 * hour}}},
			want: []string{"silence silent info open"}, why: "the shop's own row comes first"},
		{name: "own limits without the first", events: transit, now: 11.1, rules: exception.Rules{Stale: exception.Stale{{Phase: exception.PhaseTransit, Lost: 10 * hour}}},
			want: []string{"silence suspected_lost major open"}, why: "a zero limit is never passed, the next one is"},
		{name: "own row of silence", events: transit, now: 80, rules: exception.Rules{Signs: map[exception.Sign]exception.Play{exception.SignSilent: {}}},
			why: "a row without severity opens no case"},
		{name: "waiting without a term", events: []string{"0 accepted", "1 available_for_pickup"}, now: 900, why: "nobody knows when it goes back"},
		{name: "waiting with own limits", events: []string{"0 accepted", "1 available_for_pickup"}, now: 100, rules: exception.Rules{Stale: exception.Stale{{Phase: exception.PhasePickup, Watch: 72 * hour}}},
			want: []string{"silence storage_ending info open"}, why: "a shop may know"},
	})
}

func TestCasesOfLateness(t *testing.T) {
	due := exception.Rules{Due: at(24)}
	run(t, []scenario{
		{name: "due now", events: []string{"0 accepted"}, now: 24, rules: due, why: "by then is in time"},
		{name: "overdue", events: []string{"0 accepted"}, now: 24.1, rules: due, want: []string{"lateness overdue minor open"}, why: "the buyer was told otherwise"},
		{name: "delivered late", events: []string{"0 accepted", "25 delivered"}, now: 30, rules: due, want: []string{"lateness overdue minor over"}, why: "late, and there"},
		{name: "delivered in time", events: []string{"0 accepted", "24 delivered"}, now: 30, rules: due, why: "in time"},
		{name: "at the point in time", events: []string{"0 accepted", "20 available_for_pickup"}, now: 40, rules: due, why: "the buyer can have it"},
		{name: "at the point late", events: []string{"0 accepted", "30 available_for_pickup"}, now: 40, rules: due, want: []string{"lateness overdue minor over"}, why: "late, and there"},
		{name: "tried in time", events: []string{"0 accepted", "20 attempt_failed"}, now: 30, rules: due, want: []string{"reason attempt_failed minor open", "lateness overdue minor open"}, why: "tried is not there"},
		{name: "turned round in time", events: []string{"0 accepted", "20 returning"}, now: 30, rules: due, want: []string{"reason returning major open"}, why: "it is awaited no more"},
		{name: "cancelled", events: []string{"0 registered", "20 cancelled"}, now: 30, rules: due, why: "it is awaited no more"},
		{name: "destroyed", events: []string{"0 accepted", "20 exception destroyed"}, now: 30, rules: due, want: []string{"reason destroyed critical open"}, why: "it will never come"},
		{name: "never scanned", events: []string{"0 registered"}, now: 24.1, rules: due, want: []string{"lateness overdue minor open"}, why: "late all the same"},
		{name: "one piece missing", events: []string{"0 accepted piece=A", "0 accepted piece=B", "20 delivered piece=A"}, now: 24.1, rules: due, want: []string{"lateness overdue minor open"}, why: "half is not all"},
		{name: "no date shown", events: []string{"0 accepted"}, now: 70, why: "never late"},
		{name: "switched off", events: []string{"0 accepted"}, now: 30, rules: exception.Rules{Due: at(24), Signs: map[exception.Sign]exception.Play{exception.SignOverdue: {}}}, why: "the shop does not want it"},
	})
}

func TestCasesOfContradiction(t *testing.T) {
	run(t, []scenario{
		{name: "moves after the delivery", events: []string{"0 accepted", "20 out_for_delivery", "22 delivered", "70 in_transit/arrived_facility"}, now: 71,
			want: []string{"contradiction moved_after_end minor open"}, why: "delivered, or not?"},
		{name: "moves on", events: []string{"0 accepted", "20 out_for_delivery", "22 delivered", "70 in_transit/arrived_facility", "80 out_for_delivery"}, now: 81,
			want: []string{"contradiction moved_after_end minor open"}, why: "the same doubt, with more evidence"},
		{name: "delivered again", events: []string{"0 accepted", "20 out_for_delivery", "22 delivered", "70 in_transit", "80 delivered/to_recipient"}, now: 81,
			want: []string{"contradiction moved_after_end minor over"}, why: "now it is there"},
		{name: "turned round after it", events: []string{"0 accepted", "22 delivered", "70 in_transit", "80 returning", "90 returned"}, now: 91,
			want: []string{"contradiction moved_after_end minor over", "reason returning major over"}, why: "it came back, so it did move"},
		{name: "lost after the delivery", events: []string{"0 accepted", "22 delivered", "70 exception lost"}, now: 71,
			want: []string{"contradiction moved_after_end minor open"}, why: "one of both is wrong"},
		{name: "moves after it was destroyed", events: []string{"0 accepted", "22 exception destroyed", "70 in_transit"}, now: 71,
			want: []string{"reason destroyed critical open", "contradiction moved_after_end minor open"}, why: "one of both is wrong"},
		{name: "delivered on the way back", events: []string{"0 accepted", "22 returning", "40 delivered/to_recipient"}, now: 41,
			want: []string{"reason returning major over", "contradiction delivered_on_return minor open"}, why: "to whom?"},
		{name: "then returned", events: []string{"0 accepted", "22 returning", "40 delivered/to_recipient", "60 returned"}, now: 61,
			want: []string{"reason returning major over", "contradiction delivered_on_return minor over"}, why: "to the sender"},
		{name: "delivered back to the sender", events: []string{"0 accepted", "22 returning", "40 delivered"}, now: 41,
			want: []string{"reason returning major over"}, why: "that is how returns end"},
	})
}

const hour = time.Hour
