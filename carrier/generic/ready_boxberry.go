package generic

import (
	"slices"

	"github.com/parcelfold/parcelfold/carrier"
)

// Boxberry reads the answers of ListStatuses and ListStatusesFull. They do not hold the number: it must
// be given with the payload, and the carrier too, for their few fields are not recognized. The status
// name is the code.
func Boxberry() Mapping {
	return Mapping{
		ID: "boxberry", Name: "Boxberry", TrackingURL: "https://boxberry.ru/tracking-page?id={number}", Format: JSON,
		Shipments: []Root{{Path: "$"}},
		Events:    []List{{Path: "statuses"}, {Path: "", When: []Test{{Path: "Name"}}}},
		Event: Event{
			Code: P("Name"), Text: P("Name"),
			At:    []Time{{Path: "Date", Layouts: []string{"iso", "02.01.06 15:04"}}},
			Place: Place{Name: P("Comment")},
		},
		Codes:  slices.Clone(boxberryCodes),
		Zone:   "Europe/Moscow",
		Weight: Weight{Value: P("Weight"), Unit: Field{Const: "kg"}},
		Errors: []Error{{When: []Test{{Path: "err"}}, Message: P("err"), Retry: carrier.RetryNo}},
	}
}
