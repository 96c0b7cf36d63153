package exception

import (
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/calendar"
	"github.com/parcelfold/parcelfold/status"
)

// Rules is what a shop knows and wants of one shipment. The zero Rules are right: the default
// playbook, a domestic parcel, every hour a working hour, no date to be late against, no order to
// compare with.
type Rules struct {
	Due         time.Time              `json:"due,omitzero"`          // the delivery shown to the buyer is by then; zero: never late
	Class       Class                  `json:"class,omitzero"`        // with CrossBorder, chooses the row of silence
	CrossBorder bool                   `json:"cross_border,omitzero"` // it leaves the country
	Calendar    calendar.Calendar      `json:"-"`                     // working time of those who act; its days, whole, are those on which silence counts
	Playbook    map[status.Reason]Play `json:"playbook,omitempty"`    // replaces rows; one without Severity opens no case
	Signs       map[Sign]Play          `json:"signs,omitempty"`       // replaces rows of computed cases; one without Severity opens no case
	Order       *Order                 `json:"order,omitempty"`       // what was ordered, for signs of fraud; nil: not compared
	Acts        []Act                  `json:"acts,omitempty"`        // what people did, in any order
	Stale       Stale                  `json:"stale,omitempty"`       // limits of silence before the default ones
	Fastest     time.Duration          `json:"fastest,omitzero"`      // no parcel makes this way sooner (the first percentile of the lane); zero: the default of the route
	StorageDays int                    `json:"storage_days,omitzero"` // the carrier keeps a parcel at a pickup point so long (carrier.Profile.StorageDays); zero: not known, see Cases
}

// assumedStorageDays is for a carrier whose term nobody knows: the shortest of the posts whose term is
// known. A reminder too early costs a mail, one too late costs the parcel.
const assumedStorageDays = 7

func (r *Rules) route() Route { return RouteOf(r.Class, r.CrossBorder) }

// days is the calendar on which parcels move: the working days, whole.
func days(c calendar.Calendar) calendar.Calendar {
	c.Open, c.Close = 0, 0
	return c
}

// Act is something that a person did about a case: it answers the case, and with Closes it ends it.
type Act struct {
	Case   event.ID        `json:"case,omitzero"`
	At     time.Time       `json:"at,omitzero"` // an act after now does not count yet
	Role   Role            `json:"role,omitzero"`
	Note   event.Sensitive `json:"note,omitzero"`
	Closes bool            `json:"closes,omitzero"` // the case is over, unless it occurs again later
}

// Order is what the shop sold and sends. The zero Order knows nothing.
type Order struct {
	Number      string          `json:"number,omitzero"`       // the tracking number
	NumberIssue event.IssueKind `json:"number_issue,omitzero"` // what the caller found wrong with it: invalid_number, wrong_carrier
	Placed      time.Time       `json:"placed,omitzero"`       // when it was ordered and paid
	Origin      event.Place     `json:"origin,omitzero"`       // where it is sent from
	Destination event.Place     `json:"destination,omitzero"`  // where it is to go
	Phone       bool            `json:"phone,omitzero"`        // a phone number of the buyer is there
	Email       bool            `json:"email,omitzero"`        // a mail address of the buyer is there
	WeightGrams int             `json:"weight_grams,omitzero"` // of the whole parcel; zero: not known
	Items       int             `json:"items,omitzero"`        // pieces; zero: not known
	CrossBorder bool            `json:"cross_border,omitzero"` // customs will see it
	CustomsData bool            `json:"customs_data,omitzero"` // goods, values and tax numbers are there
}
