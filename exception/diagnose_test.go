package exception_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

// line is a finding in one line: cause, confidence, action, owner, hours to the next check.
func line(f exception.Finding, now time.Time) string {
	next := "never"
	if !f.Next.IsZero() {
		next = fmt.Sprintf("%gh", f.Next.Sub(now).Hours())
	}
	return fmt.Sprintf("%s %s %s %s %s", f.Cause, f.Confidence, f.Action, f.Owner, next)
}

func TestDiagnose(t *testing.T) {
	const (
		early     = "late_update high wait carrier 6h"
		later     = "late_update medium ask_handover merchant 6h"
		orNot     = "not_handed_over medium ask_handover merchant 6h"
		not       = "not_handed_over medium hand_over merchant 12h"
		surelyNot = "not_handed_over high hand_over merchant 12h"
		askAbroad = "not_handed_over medium ask_handover merchant 12h"
		cons      = "consolidator medium ask_handover merchant 12h"
		sync      = "postal_sync_delay high ask_origin_post carrier 12h"
		between   = "transshipment high tell_stage support 24h"
		service   = "not_handed_over medium check_service merchant 24h"
		untracked = "untracked_service medium check_service merchant 24h"
		customs   = "customs_delay medium wait customs 24h"
		link      = "transshipment high link_number support 0h"
		lost      = "suspected_lost medium file_inquiry carrier 48h"
		unused    = "number_never_used medium file_inquiry carrier 48h"
		bad       = "invalid_number high check_number merchant never"
		wrong     = "wrong_carrier high switch_carrier support 0h"
		outage    = "data_transmission_error high retry carrier 1h"
		glitch    = "data_transmission_error medium retry carrier 6h"
		archived  = "archived_or_expired high stop_asking support never"
		reused    = "number_reused high cut_history merchant never"
	)
	issue := func(k event.IssueKind) event.Track {
		return event.Track{Carrier: "spsr", Number: "7000001", Source: "spsr", Issues: []event.Issue{{Kind: k}}}
	}
	// known is a history and an issue that nothing has contradicted.
	known := func(k event.IssueKind, lines ...string) event.Shipment {
		if k == event.NoIssue {
			return ship(t, lines...)
		}
		return event.Join(track(t, lines...), issue(k))
	}
	hours := func(n float64, q exception.Query) exception.Query {
		q.Registered, q.Now = monday, at(n)
		return q
	}
	home := exception.Query{}
	express := exception.Query{CrossBorder: true, Class: exception.Express}
	courier := exception.Query{CrossBorder: true}
	post := exception.Query{CrossBorder: true, Class: exception.Post}
	with := func(q exception.Query, s event.Shipment) exception.Query { q.Known = s; return q }
	next := func(kind event.RefKind, value string, lines ...string) event.Shipment {
		k := track(t, lines...)
		k.Refs = []event.Ref{{Kind: kind, Value: value}}
		return event.Join(k)
	}

	tests := []struct {
		name string
		q    exception.Query
		want []string
		why  string
	}{
		{"nothing known", exception.Query{}, nil, "no input, no answer"},
		{"now not known", exception.Query{Registered: monday}, nil, "hours cannot be counted"},

		{"1", with(hours(10, home), known(event.InvalidNumber)), []string{bad, early}, "no carrier has such numbers; later rules follow"},
		{"1, contradicted", with(hours(10, home), event.Join(event.Track{Carrier: "a", Number: "1",
			Events: []event.Event{{Status: status.Accepted, Seen: event.Span{First: at(5), Last: at(5)}}},
			Issues: []event.Issue{{Kind: event.InvalidNumber, Seen: event.Span{First: at(1), Last: at(1)}}}})), nil, "it was seen since, so it is a number"},
		{"2", exception.Query{Carrier: "spsr", Elsewhere: []string{"usps"}, Now: monday}, []string{wrong}, "that one answers"},
		{"2, the same carrier", exception.Query{Carrier: "spsr", Elsewhere: []string{"spsr"}, Now: monday}, nil, "that is no other carrier"},
		{"2, without a clock", exception.Query{Carrier: "spsr", Elsewhere: []string{"usps"}}, []string{"wrong_carrier high switch_carrier support never"}, "without now there is no next check"},
		{"3, 30 % of 20", hours(10, exception.Query{Failing: 0.30, Queries: 20}), []string{outage, early}, "the bounds count"},
		{"3, under 30 %", hours(10, exception.Query{Failing: 0.29, Queries: 20}), []string{early}, "that is normal"},
		{"3, 19 queries", hours(10, exception.Query{Failing: 0.9, Queries: 19}), []string{early}, "too few to tell"},
		{"4", with(hours(20*24, home), known(event.NotFound, "0 accepted")), []string{glitch}, "it was there before"},
		{"4, only the label", with(hours(10, home), known(event.NotFound, "0 registered")), []string{glitch, early}, "the label was there before; no scan yet either"},
		{"4, an aggregator has it", with(hours(20*24, home), event.Join(issue(event.NotFound),
			event.Track{Carrier: "spsr", Number: "7000001", Source: "aggregator", Events: []event.Event{parse(t, "0 accepted")}})), []string{glitch}, "some source had it"},
		{"4, found now", with(hours(20*24, home), known(event.NoIssue, "0 accepted")), nil, "it is not lost to sight"},
		{"4, never found", with(hours(10, home), known(event.NotFound)), []string{early}, "it never was there"},
		{"4, only the shop's own record", with(hours(10, home), event.Join(event.Track{Carrier: "spsr", Number: "7000001", Source: event.RecordSource, Events: []event.Event{parse(t, "0 registered")}}, issue(event.NotFound))), []string{early}, "no source ever had it"},
		{"4 and 5, courier, 30 d", with(hours(30*24, home), known(event.NotFound, "0 accepted", "40 delivered")), []string{glitch, archived}, "couriers keep a month; both fire, in order"},
		{"5, courier, a day before", with(hours(29*24, home), known(event.NotFound, "0 accepted", "40 delivered")), []string{glitch}, "not yet"},
		{"5, courier, 60 d", with(hours(60*24, home), known(event.NotFound, "0 accepted", "40 delivered")), []string{archived}, "60 days are too many for rule 4"},
		{"4, post, an hour before 60 d", with(hours(60*24-1, post), known(event.NotFound, "0 accepted", "40 delivered")), []string{glitch}, "posts keep two months"},
		{"5, post, 60 d", with(hours(60*24, post), known(event.NotFound, "0 accepted", "40 delivered")), []string{archived}, "the bound counts"},
		{"5, age from the first event", with(exception.Query{Now: at(60 * 24)}, known(event.NotFound, "0 accepted", "40 delivered")), []string{archived}, "no label date, so the first event counts"},

		{"6, 0 h", hours(0, home), []string{early}, "just labelled"},
		{"6, in the future", hours(-5, home), []string{early}, "clocks differ"},
		{"6, 24 h", hours(24, home), []string{early}, "the bound belongs to the earlier rule"},
		{"6, a label is no scan", with(hours(24, home), known(event.NoIssue, "0 registered/label_created")), []string{early}, "label made, no scan yet"},
		{"6, scanned", with(hours(24, home), known(event.NoIssue, "0 registered", "20 accepted")), nil, "it was scanned"},
		{"6, label without a date", with(exception.Query{Now: at(24)}, known(event.NoIssue, "0 registered")), []string{early}, "the label event tells when"},
		{"6, a message is no scan", with(hours(10, home), known(event.NoIssue, "5 info/notification_sent")), []string{early}, "nobody saw the parcel"},
		{"6, scanned after a message", with(hours(24, home), known(event.NoIssue, "5 info/notification_sent", "20 accepted")), nil, "it was scanned"},
		{"6, a scan taken back", with(hours(10, home), event.Join(event.Track{Carrier: "a", Number: "1", Whole: at(9), Events: []event.Event{
			{Status: status.Accepted, Native: event.Native{Code: "1"}, Seen: event.Span{First: at(5), Last: at(5)}},
			{Status: status.Registered, Native: event.Native{Code: "2"}, Seen: event.Span{First: at(5), Last: at(9)}}}})), []string{early}, "the carrier no longer says so"},
		{"7, over 24 h", hours(24.1, home), []string{later, orNot}, "both are likely"},
		{"7, 72 h", hours(72, home), []string{later, orNot}, "the bound belongs to the earlier rule"},
		{"8, over 72 h", hours(72.1, home), []string{not}, "4 % never ship"},
		{"8, 168 h", hours(168, home), []string{not}, "the bound belongs to the earlier row"},
		{"8 and 16, over 168 h", hours(168.1, home), []string{surelyNot, lost, unused}, "a week"},
		{"8, domestic post, 480 h", hours(480, exception.Query{Class: exception.Post}), []string{surelyNot}, "a post is not suspected yet"},
		{"7, working days", exception.Query{Registered: at(-72 + 7), Now: at(1), Calendar: calendar.Calendar{Week: calendar.MonFri, Open: 9 * hour, Close: 18 * hour}}, []string{early}, "from Friday 16:00 to Monday 10:00 are 18 hours without the weekend"},

		{"9, 48 h", hours(48, express), []string{early}, "the bound belongs to the earlier rule"},
		{"10, over 48 h", hours(48.1, express), []string{askAbroad, cons}, "it may travel with others"},
		{"10, a courier abroad", hours(120, courier), []string{askAbroad, cons}, "couriers abroad are like express"},
		{"after 10", hours(120.1, express), nil, "no rule speaks of these hours"},
		{"before 16", hours(168, express), nil, "no rule speaks of these hours"},
		{"16, express", hours(168.1, express), []string{lost, unused}, "a week without anything"},
		{"11, 120 h", hours(120, post), []string{sync}, "posts exchange their data late"},
		{"13, over 120 h", hours(120.1, post), []string{service, untracked}, "nowhere: perhaps the service has no scans"},
		{"13, 480 h", hours(480, post), []string{service, untracked}, "the bound belongs to the earlier rule"},
		{"16, over 480 h", hours(480.1, post), []string{lost, unused}, "form CN 08"},
		{"12", with(hours(121, post), known(event.NoIssue, "0 accepted", "60 in_transit/departed_origin_country")), []string{between}, "it is between the countries"},
		{"before 12", with(hours(120, post), known(event.NoIssue, "0 accepted", "60 in_transit/departed_origin_country")), nil, "too early to wonder"},
		{"12, 480 h", with(hours(480, post), known(event.NoIssue, "0 accepted", "60 in_transit/flight_departed")), []string{between}, "the bound belongs to the earlier rule"},
		{"16, exported", with(hours(541, post), known(event.NoIssue, "0 accepted", "60 in_transit/arrived_transit_country")), []string{lost}, "nothing for 480 hours since it left; a number that was scanned was used"},
		{"16, exported, 480 h ago", with(hours(540, post), known(event.NoIssue, "0 accepted", "60 in_transit/arrived_transit_country")), nil, "the bound belongs to the time before"},
		{"16, scanned an hour ago", with(hours(600, post), known(event.NoIssue, "0 accepted", "60 in_transit/departed_origin_country", "599 in_transit/departed_transit_country")), nil, "who was seen an hour ago is not lost"},
		{"16, exported by express", with(hours(170, express), known(event.NoIssue, "0 accepted", "1 in_transit/flight_departed")), []string{lost}, "169 hours without a scan"},
		{"12, arrived", with(hours(121, post), known(event.NoIssue, "0 accepted", "60 in_transit/departed_origin_country", "110 in_transit/arrived_destination_country")), nil, "it did come"},
		{"12, by express", with(hours(121, express), known(event.NoIssue, "0 accepted", "60 in_transit/departed_origin_country")), nil, "that is a matter of posts"},

		{"14, 120 h of silence", with(hours(140, post), known(event.NoIssue, "0 accepted", "20 in_transit/customs_presented")), nil, "customs usually takes as long"},
		{"14", with(hours(140.1, post), known(event.NoIssue, "0 accepted", "20 in_transit/customs_presented")), []string{customs}, "longer than in nine of ten"},
		{"14, arrived", with(hours(140.1, post), known(event.NoIssue, "0 accepted", "20 in_transit/arrived_destination_country")), []string{customs}, "customs comes next"},
		{"14, express", with(hours(68.1, express), known(event.NoIssue, "0 accepted", "20 in_transit/customs_processing")), []string{customs}, "48 hours there"},
		{"14, held", with(hours(68.1, home), known(event.NoIssue, "0 accepted", "20 exception customs_hold")), []string{customs}, "customs holds it, and who is at customs crosses a border"},
		{"14, at no known time", with(hours(140.1, post), event.Join(event.Track{Carrier: "a", Number: "1", Events: []event.Event{
			{Status: status.InTransit, Detail: status.CustomsPresented, Native: event.Native{Code: "1"}}}})), nil, "nobody knows for how long it has been there"},
		{"14, own limit", with(hours(31, exception.Query{CrossBorder: true, Stale: exception.Stale{{Phase: exception.PhaseCustoms, Route: exception.CrossBorderExpress, Watch: 10 * hour}}}),
			known(event.NoIssue, "0 accepted", "20 in_transit/customs_presented")), []string{customs}, "the shop's own row"},
		{"15", with(hours(30, post), next(event.RefNext, "RR1", "0 accepted", "20 in_transit/handed_to_partner")), []string{link}, "it goes on under another number"},
		{"15, airline", with(hours(30, post), next(event.RefPartner, "RR1", "0 accepted", "20 in_transit/handed_to_airline")), []string{link}, "so it does there"},
		{"12 and 15", with(hours(121, post), next(event.RefPartner, "RR1", "0 accepted", "20 in_transit/handed_to_airline")), []string{between, link}, "two things to do"},
		{"15, no number", with(hours(30, post), known(event.NoIssue, "0 accepted", "20 in_transit/handed_to_partner")), nil, "nothing to link"},
		{"15, an order's number", with(hours(30, post), next(event.RefOrder, "A1", "0 accepted", "20 in_transit/handed_to_partner")), nil, "not the goods' next number"},
		{"15, beside an order's number", with(hours(30, post), event.Join(event.Track{Carrier: "spsr", Number: "7000001",
			Refs:   []event.Ref{{Kind: event.RefOrder, Value: "A1"}, {Kind: event.RefPartner, Value: "RR1"}},
			Events: []event.Event{parse(t, "0 accepted"), parse(t, "20 in_transit/handed_to_partner")}})), []string{link}, "the partner's number is there too"},
		{"15, the same number", with(hours(30, exception.Query{Number: "RR1"}), next(event.RefNext, "RR1", "0 accepted", "20 in_transit/handed_to_partner")), nil, "that is this one"},
		{"15, linked already", with(hours(30, post), next(event.RefNext, "RR1", "0 accepted", "20 in_transit/handed_to_partner").Join(
			event.Join(event.Track{Carrier: "usps", Number: "RR1", Events: []event.Event{parse(t, "1 registered")}}))), nil, "its track is there"},
		{"15, linked, nothing heard yet", with(hours(30, post), next(event.RefNext, "RR1", "0 accepted", "20 in_transit/handed_to_partner").Join(
			event.Join(event.Track{Carrier: "usps", Number: "RR1"}))), []string{link}, "its track is empty: perhaps it was asked in vain"},
		{"17", with(exception.Query{Registered: at(3000), Now: at(3010)}, known(event.NoIssue, "0 accepted", "40 delivered")), []string{reused}, "it ended before it was labelled"},
		{"17, later", with(exception.Query{Registered: at(-5), Now: at(3010)}, known(event.NoIssue, "0 accepted", "40 delivered")), nil, "it ended after"},
		{"4 and 17", with(exception.Query{Registered: at(3000), Now: at(3010)}, known(event.NotFound, "0 accepted", "40 delivered")), []string{glitch, reused}, "both, in order"},
		{"delivered", with(hours(60, post), known(event.NoIssue, "0 accepted", "40 delivered/signed")), nil, "nothing to find"},
		{"outage over a glitch", with(hours(20*24, exception.Query{Failing: 1, Queries: 100}), known(event.NotFound, "0 accepted")), []string{outage}, "one cause and action is told once"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range exception.Diagnose(tt.q) {
				got = append(got, line(f, tt.q.Now))
				if len(f.Because) == 0 {
					t.Errorf("%s is not explained", f.Cause)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}

func TestBecause(t *testing.T) {
	known := event.Join(track(t, "0 accepted", "20 in_transit/handed_to_airline"), event.Track{
		Carrier: "spsr", Number: "7000001", Source: "spsr",
		Refs:   []event.Ref{{Kind: event.RefNext, Value: "SECRET2"}},
		Issues: []event.Issue{{Kind: event.NotFound}, {Kind: event.InvalidNumber}},
	})
	q := exception.Query{
		Number: "7000001", Carrier: "spsr", Registered: monday, Now: at(130), CrossBorder: true, Class: exception.Post,
		Known: known, Elsewhere: []string{"spsr", "usps"}, Failing: 0.5, Queries: 40,
	}
	var got []string
	for _, f := range exception.Diagnose(q) {
		got = append(got, f.Cause.String()+": "+strings.Join(f.Because, " "))
	}
	want := []string{
		"invalid_number: invalid_number",
		"wrong_carrier: elsewhere=usps",
		"data_transmission_error: failing=0.50 queries=40",
		"transshipment: hours=130 class=post last=handed_to_airline",
		"transshipment: last=handed_to_airline next_number",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the inputs that decided, without any number (-want +got):\n%s", diff)
	}
	customs := exception.Diagnose(exception.Query{Registered: monday, Now: at(100), Known: ship(t, "0 accepted", "20 in_transit/customs_presented")})
	if len(customs) != 1 || strings.Join(customs[0].Because, " ") != "last=customs_presented silent_hours=80" {
		t.Errorf("%v: where it stands and for how long", customs)
	}
	gone := exception.Diagnose(exception.Query{Registered: monday, Now: at(61 * 24), Known: event.Join(known.Tracks[0])})
	if len(gone) < 2 || strings.Join(gone[1].Because, " ") != "found_before not_found age_days=61 class=courier" {
		t.Errorf("%v: how old it is, and of which class", gone)
	}
}

func TestPreflight(t *testing.T) {
	whole := exception.Order{
		Number: "7000001", Placed: monday, Phone: true, Email: true, WeightGrams: 500, Items: 1,
		Origin:      event.Place{Country: "DE", City: "Bonn"},
		Destination: event.Place{Country: "DE", City: "Berlin", PostalCode: "10115"},
	}
	with := func(change func(*exception.Order)) exception.Order {
		o := whole
		change(&o)
		return o
	}
	tests := []struct {
		name string
		o    exception.Order
		want []string
		why  string
	}{
		{"whole", whole, nil, "nothing will be missed"},
		{"invalid number", with(func(o *exception.Order) { o.NumberIssue = event.InvalidNumber }), []string{"invalid_number high check_number: number_issue=invalid_number"}, "it can never be tracked"},
		{"wrong carrier", with(func(o *exception.Order) { o.NumberIssue = event.WrongCarrier }), []string{"wrong_carrier high switch_carrier: number_issue=wrong_carrier"}, "the wrong one would be asked"},
		{"not found", with(func(o *exception.Order) { o.NumberIssue = event.NotFound }), nil, "of course not, before dispatch"},
		{"no number", with(func(o *exception.Order) { o.Number = "" }), []string{"number_missing high check_number: number"}, "nothing to track by"},
		{"no address", with(func(o *exception.Order) { o.Destination = event.Place{} }), []string{"address_incomplete high confirm_address: destination.country destination.city destination.postal_code"}, "all at once"},
		{"country in words", with(func(o *exception.Order) { o.Destination.Country = "Germany" }), []string{"address_incomplete high confirm_address: destination.country"}, "carriers want the code"},
		{"no code at all", with(func(o *exception.Order) { o.Destination.Country = "4@" }), []string{"address_incomplete high confirm_address: destination.country"}, "two characters are not yet a code"},
		{"no postal code", with(func(o *exception.Order) { o.Destination.PostalCode = "" }), []string{"address_incomplete high confirm_address: destination.postal_code"}, "some carriers ask for it before they tell anything"},
		{"no postal code in Hong Kong", with(func(o *exception.Order) {
			o.Destination, o.CrossBorder, o.CustomsData = event.Place{Country: "HK", City: "Kowloon"}, true, true
		}), nil, "there are none"},
		{"mail only", with(func(o *exception.Order) { o.Phone = false }), []string{"contact_missing medium add_contact: phone"}, "couriers call"},
		{"phone only", with(func(o *exception.Order) { o.Email = false }), nil, "messages do"},
		{"no contact", with(func(o *exception.Order) { o.Phone, o.Email = false, false }), []string{"contact_missing high add_contact: phone email"}, "nobody can be told anything"},
		{"customs data", with(func(o *exception.Order) { o.CrossBorder = true }), []string{"customs_data_missing high send_papers: customs_data"}, "customs will ask"},
		{"customs data there", with(func(o *exception.Order) { o.CrossBorder, o.CustomsData = true, true }), nil, "customs may ask"},
		{"border not told", with(func(o *exception.Order) { o.Origin.Country = "CN" }), []string{"customs_data_missing medium send_papers: customs_data cross_border"}, "the countries tell"},
		{"within a union", with(func(o *exception.Order) { o.Origin.Country = "fr" }), nil, "no customs between France and Germany"},
		{"within a union, to Austria", with(func(o *exception.Order) {
			o.Destination = event.Place{Country: "AT", City: "Wien", PostalCode: "1010"}
		}), nil, "nor between Germany and Austria; and AT is a code as any"},
		{"within the other union", with(func(o *exception.Order) { o.Origin.Country, o.Destination.Country = "RU", "KZ" }), nil, "nor between Russia and Kazakhstan"},
		{"between unions", with(func(o *exception.Order) { o.Origin.Country = "RU" }), []string{"customs_data_missing medium send_papers: customs_data cross_border"}, "there are, between the two"},
		{"nothing to compare with", with(func(o *exception.Order) {
			o.WeightGrams, o.Items, o.Placed, o.Origin = 0, 0, time.Time{}, event.Place{}
		}),
			[]string{"order_data_missing medium add_order_data: placed origin.country weight_grams items"}, "signs of fraud need them"},
		{"nothing", exception.Order{}, []string{
			"number_missing high check_number: number",
			"address_incomplete high confirm_address: destination.country destination.city destination.postal_code",
			"contact_missing high add_contact: phone email",
			"order_data_missing medium add_order_data: placed origin.country weight_grams items",
		}, "the surest first"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, f := range exception.Preflight(tt.o) {
				got = append(got, fmt.Sprintf("%s %s %s: %s", f.Cause, f.Confidence, f.Action, strings.Join(f.Because, " ")))
				if f.Owner != exception.RoleMerchant || !f.Next.IsZero() {
					t.Errorf("%+v: the merchant acts, and there is nothing to wait for", f)
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}
