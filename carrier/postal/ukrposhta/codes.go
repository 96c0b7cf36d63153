package ukrposhta

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// codes says what an event means, and with a reason as Sub. The wording is a translation of the carrier's.
//
// Left out because their meaning is not sure: the codes of customs and of ways abroad 17100, 24100, 24300,
// 24400, 27200, 60700, 70800, 71200 and 80700.
var codes = carrier.MustTable(
	carrier.Row{Code: "10100", Status: status.Accepted},                                                            // "Accepted at the office"
	carrier.Row{Code: "10600", Status: status.Cancelled, Reason: status.SenderRequest},                             // "Acceptance cancelled on sender request"
	carrier.Row{Code: "10601", Status: status.Registered, Detail: status.AwaitingHandover},                         // "Created online, awaiting acceptance"
	carrier.Row{Code: "10602", Status: status.Cancelled},                                                           // "Acceptance cancelled"
	carrier.Row{Code: "10603", Status: status.Cancelled, Detail: status.LabelVoided, Reason: status.SenderRequest}, // "Deleted by the client"
	carrier.Row{Code: "20700", Status: status.InTransit, Detail: status.ArrivedFacility},                           // "Arrived at sorting centre"
	carrier.Row{Code: "20800", Status: status.InTransit, Detail: status.DepartedFacility},                          // "Dispatched"
	carrier.Row{Code: "20900", Status: status.InTransit, Detail: status.DepartedFacility},                          // "Sent to the post office"
	carrier.Row{Code: "21400", Status: status.Info},                                                                // "Moved to storage"; within the site: it stands where it stood, ready for the addressee or not
	carrier.Row{Code: "21500", Status: status.InTransit, Detail: status.DepartedFacility},                          // "Sent to the office"
	carrier.Row{Code: "21700", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                     // "At the office"; waits to be fetched
	carrier.Row{Code: "24200", Status: status.Cancelled},                                                           // "Export cancelled"; it will not leave the country, so no delivery follows. A return told later opens its leg
	carrier.Row{Code: "24500", Status: status.InTransit},                                                           // "Import completed"; one public table takes it for a delivery. Whether customs is through is not said
	carrier.Row{Code: "31100", Status: status.AttemptFailed},                                                       // "Not handed over on delivery"
	carrier.Row{Code: "31200", Status: status.Returning},                                                           // "Being returned"
	carrier.Row{Code: "31300", Status: status.InTransit, Detail: status.Redirected},                                // "Redirected to another office"
	carrier.Row{Code: "31400", Status: status.AttemptFailed},                                                       // "Failed attempt, moved to storage"; that it can be fetched is not said
	carrier.Row{Code: "41000", Status: status.Delivered},                                                           // "Handed over"; to whom is not said
	carrier.Row{Code: "41000", Sub: "10", Status: status.Returned},                                                 // "Handed over" with reason 10: to the sender
	carrier.Row{Code: "41010", Status: status.Returned},                                                            // "Handed to the sender"
	carrier.Row{Code: "48000", Status: status.Delivered},                                                           // "International item handed over in the destination country"
)
