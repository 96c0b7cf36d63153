package crosswalk_test

import (
	"fmt"

	"github.com/parcelfold/parcelfold/carrier/crosswalk"
	"github.com/parcelfold/parcelfold/status"
)

// A shop that leaves AfterShip reads the tags in its old rows.
func ExampleFrom() {
	for _, w := range []crosswalk.Word{
		{Status: "AttemptFail", Substatus: "AttemptFail_002"},
		{Status: "Exception", Substatus: "Exception_011"},
		{Status: "Expired"},
		{Status: "InTransit", Substatus: "InTransit_011"},
	} {
		r, ok := crosswalk.From(crosswalk.AfterShip, w)
		fmt.Printf("%v %v %q %q\n", ok, r.Status, r.Reason, r.Issue)
	}
	// Output:
	// true attempt_failed "recipient_absent" ""
	// true returned "" ""
	// true unknown "" "tracking_expired"
	// false unknown "" ""
}

// A page that was built on EasyPost's words goes on speaking them.
func ExampleTo() {
	for _, r := range []crosswalk.Reading{
		{Status: status.InTransit, Detail: status.ArrivedFacility},
		{Status: status.Returned},
		{Status: status.Delivered, Detail: status.Partial},
	} {
		w, ok := crosswalk.To(crosswalk.EasyPost, r)
		fmt.Printf("%v %q %q\n", ok, w.Status, w.Substatus)
	}
	// Output:
	// true "in_transit" "arrived_at_facility"
	// true "return_to_sender" ""
	// false "" ""
}

// From one aggregator's words to another's.
func ExampleTo_between() {
	r, _ := crosswalk.From(crosswalk.TrackingMore, crosswalk.Word{Status: "exception", Substatus: "exception010"})
	w, _ := crosswalk.To(crosswalk.AfterShip, r)
	fmt.Println(r.Status, w.Substatus)
	// Output: returned Exception_011
}

// Substatus lists are open. Who prefers a coarse answer to none asks again.
func ExampleFrom_coarser() {
	w := crosswalk.Word{Status: "InTransit", Substatus: "InTransit_011"}
	r, ok := crosswalk.From(crosswalk.AfterShip, w)
	if !ok {
		r, ok = crosswalk.From(crosswalk.AfterShip, crosswalk.Word{Status: w.Status})
	}
	fmt.Println(ok, r.Status)
	// Output: true in_transit
}

// Words lists what a peer can say.
func ExampleWords() {
	n := 0
	for _, r := range crosswalk.Words(crosswalk.Karrio) {
		if r.Status == status.AttemptFailed {
			n++
		}
	}
	fmt.Println(n, "words for a failed attempt")
	// Output: 10 words for a failed attempt
}
