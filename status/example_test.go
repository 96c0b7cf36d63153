package status_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/parcelfold/parcelfold/status"
)

// A shop stores the words and gets the same values back.
func Example() {
	type row struct {
		Status status.Status `json:"status"`
		Detail status.Detail `json:"detail,omitempty"`
		Reason status.Reason `json:"reason,omitempty"`
	}
	blob, _ := json.Marshal(row{Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments})
	fmt.Println(string(blob))

	var back row
	_ = json.Unmarshal(blob, &back)
	fmt.Println(back.Reason.Category(), "waits for the", back.Reason.Party())
	// Output:
	// {"status":"exception","detail":"customs_processing","reason":"customs_documents"}
	// customs waits for the recipient
}

// A word of a newer release is an error that gives the word back.
func ExampleParse() {
	s, err := status.Parse("out_for_delivery")
	fmt.Println(s.Phase(), s.Rank(), err)

	_, err = status.Parse("teleported")
	if unread, ok := errors.AsType[*status.NameError](err); ok {
		fmt.Println(unread.Name)
	}
	fmt.Println(err)
	// Output:
	// last_mile 4 <nil>
	// teleported
	// status: no status is named "teleported"
}

// Which parcels need no further look?
func ExampleStatus_Ends() {
	for s := range status.All() {
		if s.Ends() {
			fmt.Println(s)
		}
	}
	// Output:
	// delivered
	// returned
	// cancelled
}

// A neighbour can take a delivery, but not a failed attempt.
func ExampleDetail_Allows() {
	fmt.Println(status.ToNeighbor.Allows(status.Delivered), status.ToNeighbor.Allows(status.AttemptFailed))
	// Output: true false
}

// Everything that customs can be the cause of.
func ExampleReasons() {
	for r := range status.Reasons() {
		if r.Category() == status.CategoryCustoms {
			fmt.Println(r, r.Party())
		}
	}
	// Output:
	// customs_hold customs
	// customs_delay customs
	// customs_documents recipient
	// customs_duties recipient
	// customs_inspection customs
	// customs_rejected shop
}
