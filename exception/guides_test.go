package exception_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/exception"
)

// The sources of trouble that guides for shippers list: each leads to a case, or to a finding where
// the number cannot be found.
func TestTroublesOfTheGuides(t *testing.T) {
	abroad := exception.Query{CrossBorder: true, Class: exception.Post, Registered: monday}
	at := func(hours float64, q exception.Query, known ...string) exception.Query {
		q.Now, q.Known = at(hours), ship(t, known...)
		return q
	}
	tests := []struct {
		trouble string
		events  []string        // for a case
		query   exception.Query // for a finding
		want    string
		why     string
	}{
		{trouble: "customs held", events: []string{"0 accepted", "20 exception customs_hold"}, want: "customs_hold customs compliance wait", why: "customs decides; the broker helps"},
		{trouble: "address issue", events: []string{"0 accepted", "20 exception address_problem"}, want: "address_problem merchant supervisor confirm_address", why: "the shop knows the buyer"},
		{trouble: "missed delivery", events: []string{"0 accepted", "20 attempt_failed/notice_left recipient_absent"}, want: "recipient_absent buyer support rebook_slot", why: "the buyer says when"},
		{trouble: "weather", events: []string{"0 accepted", "20 exception weather"}, want: "weather carrier  notify_buyer", why: "nobody to blame or to chase"},
		{trouble: "lost", events: []string{"0 accepted", "20 exception lost"}, want: "lost carrier claims file_claim", why: "the carrier pays"},
		{trouble: "damaged", events: []string{"0 accepted", "20 delivered damaged"}, want: "damaged carrier claims take_photos", why: "photos before all else"},
		{trouble: "late update", query: at(10, exception.Query{Registered: monday}), want: "late_update", why: "the first scan takes a day"},
		{trouble: "postal sync", query: at(100, abroad), want: "postal_sync_delay", why: "posts exchange data within days"},
		{trouble: "transshipment", query: at(200, abroad, "0 accepted", "60 in_transit/departed_origin_country"), want: "transshipment", why: "between two posts"},
		{trouble: "transmission error", query: exception.Query{Failing: 0.8, Queries: 50}, want: "data_transmission_error", why: "the source fails for all"},
		{trouble: "customs", query: at(200, abroad, "0 accepted", "60 in_transit/customs_presented"), want: "customs_delay", why: "longer than usual there"},
	}
	for _, tt := range tests {
		t.Run(tt.trouble, func(t *testing.T) {
			var got string
			if tt.events != nil {
				c := only(t, exception.Cases(ship(t, tt.events...), monday.Add(21*hour), exception.Rules{}))
				got = c.Reason.String() + " " + c.Owner.String() + " " + c.Escalate.String() + " " + c.Actions[0].String()
			} else if f := exception.Diagnose(tt.query); len(f) > 0 {
				got = f[0].Cause.String()
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
		})
	}
}
