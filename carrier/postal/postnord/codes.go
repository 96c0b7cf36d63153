package postnord

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// The status words. Six are confirmed, four further ones mean what they say. Left unknown: OTHER, which
// says nothing, and SPLIT, of which is not known what was split.
var codes = carrier.MustTable(
	carrier.Row{Code: "AVAILABLE_FOR_DELIVERY", Status: status.AvailableForPickup},                   // ready for the recipient: to collect, whatever the word says
	carrier.Row{Code: "DELAYED", Status: status.Exception, Reason: status.Delayed},                   // (inferred)
	carrier.Row{Code: "DELIVERED", Status: status.Delivered},                                         // delivered
	carrier.Row{Code: "DELIVERY_IMPOSSIBLE", Status: status.Exception, Reason: status.Undeliverable}, // cannot be delivered: no attempt and no return is said
	carrier.Row{Code: "DELIVERY_REFUSED", Status: status.Exception, Reason: status.Refused},          // (inferred) where is not said
	carrier.Row{Code: "EN_ROUTE", Status: status.InTransit},                                          // on the way: out for delivery is not told apart
	carrier.Row{Code: "EXPECTED_DELAY", Status: status.Info, Reason: status.Delayed},                 // (inferred) has not happened yet
	carrier.Row{Code: "INFORMED", Status: status.Registered},                                         // announced electronically
	carrier.Row{Code: "RETURNED", Status: status.Returned},                                           // returned to the sender
	carrier.Row{Code: "STOPPED", Status: status.Exception, Reason: status.Held},                      // (inferred)
)
