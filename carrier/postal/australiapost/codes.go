package australiapost

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// Wordings of events and statuses, in the place of codes.
var codes = carrier.MustTable(
	carrier.Row{Code: "Article damaged", Status: status.Exception, Reason: status.Damaged},
	carrier.Row{Code: "Awaiting collection", Status: status.AvailableForPickup}, // where is not said
	carrier.Row{Code: "Cancelled", Status: status.Cancelled},
	carrier.Row{Code: "Cannot be delivered", Status: status.Exception, Reason: status.Undeliverable}, // a return is not said
	carrier.Row{Code: "Delivered", Status: status.Delivered},
	carrier.Row{Code: "Delivered in Full", Status: status.Delivered}, // all pieces of a consignment
	carrier.Row{Code: "Held by courier", Status: status.Exception, Reason: status.Held},
	carrier.Row{Code: "In transit", Status: status.InTransit},
	carrier.Row{Code: "On Board for Delivery", Status: status.OutForDelivery},
	carrier.Row{Code: "Possible delay", Status: status.Exception, Reason: status.Delayed},
	carrier.Row{Code: "Ready for Pickup", Status: status.AvailableForPickup},                              // at the depot, for the recipient
	carrier.Row{Code: "To be Re-Delivered", Status: status.InTransit, Detail: status.DeliveryRescheduled}, // the next try, not a failed one
	carrier.Row{Code: "Unsuccessful Delivery", Status: status.AttemptFailed},                              // why is not said
)
