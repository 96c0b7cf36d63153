package usps

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// Event codes, with the DeliveryAttributeCode of the XML as Sub. The full table of Publication 199 is
// not public; what is not here surfaces as unmapped.
var codes = carrier.MustTable(
	carrier.Row{Code: "01", Status: status.Delivered},                                                                // delivered; the place stands in the text
	carrier.Row{Code: "01", Sub: "01", Status: status.Delivered, Detail: status.InMailbox},                           // ... in or at the mailbox
	carrier.Row{Code: "01", Sub: "04", Status: status.Delivered},                                                     // ... left with individual: not said to be the addressee
	carrier.Row{Code: "01", Sub: "05", Status: status.Delivered, Detail: status.ToNeighbor},                          // ... front desk, reception or mail room: another person at the address
	carrier.Row{Code: "01", Sub: "09", Status: status.Delivered, Detail: status.Collected},                           // ... picked up at the post office
	carrier.Row{Code: "02", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                 // delivery attempted, notice left
	carrier.Row{Code: "03", Status: status.Accepted},                                                                 // accepted or picked up
	carrier.Row{Code: "04", Status: status.Exception, Reason: status.Refused},                                        // refused; not said where, so no attempt is claimed
	carrier.Row{Code: "05", Status: status.Exception, Reason: status.AddressProblem},                                 // undeliverable as addressed
	carrier.Row{Code: "06", Status: status.InTransit, Detail: status.Redirected},                                     // forwarded
	carrier.Row{Code: "07", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                // arrived at the delivery unit
	carrier.Row{Code: "08", Status: status.Exception, Reason: status.Missorted},                                      // missent
	carrier.Row{Code: "09", Status: status.Returning},                                                                // return to sender
	carrier.Row{Code: "10", Status: status.InTransit, Detail: status.Processing},                                     // processed at, or arrived at, a facility: the weaker of the two
	carrier.Row{Code: "11", Status: status.Exception, Reason: status.Undeliverable},                                  // dead letter
	carrier.Row{Code: "14", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                         // arrived at pickup point
	carrier.Row{Code: "15", Status: status.Exception, Reason: status.Missorted},                                      // mis-shipped
	carrier.Row{Code: "16", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                          // available for pickup
	carrier.Row{Code: "17", Status: status.Delivered},                                                                // picked up by agent: the agent whom the addressee named
	carrier.Row{Code: "19", Status: status.InTransit, Detail: status.ArrivedFacility},                                // eVS arrival at distribution centre
	carrier.Row{Code: "21", Status: status.Returning, Reason: status.AddressProblem},                                 // no such number
	carrier.Row{Code: "22", Status: status.Returning, Reason: status.AddressProblem},                                 // insufficient address
	carrier.Row{Code: "23", Status: status.Returning, Reason: status.RecipientMoved},                                 // moved, left no address
	carrier.Row{Code: "24", Status: status.Returning, Reason: status.RecipientMoved},                                 // forwarding order expired
	carrier.Row{Code: "25", Status: status.Returning, Reason: status.RecipientUnknown},                               // addressee unknown
	carrier.Row{Code: "26", Status: status.Returning, Reason: status.AddressProblem},                                 // vacant
	carrier.Row{Code: "27", Status: status.Returning, Reason: status.Unclaimed},                                      // unclaimed
	carrier.Row{Code: "28", Status: status.Returning, Reason: status.RecipientDeceased},                              // deceased
	carrier.Row{Code: "29", Status: status.Returning},                                                                // return, other reason
	carrier.Row{Code: "30", Status: status.AttemptFailed, Reason: status.NoAccess},                                   // attempted, no access to delivery location
	carrier.Row{Code: "31", Status: status.Returning, Reason: status.Unclaimed},                                      // not picked up, return
	carrier.Row{Code: "41", Status: status.InTransit, Detail: status.ArrivedFacility},                                // received at opening unit
	carrier.Row{Code: "42", Status: status.InTransit, Detail: status.HandedToPartner},                                // hand-off to shipping partner
	carrier.Row{Code: "43", Status: status.Accepted, Detail: status.PickedUp},                                        // picked up
	carrier.Row{Code: "44", Status: status.Returning, Reason: status.SenderRequest},                                  // customer recall: the mailer calls it back
	carrier.Row{Code: "51", Status: status.AttemptFailed, Reason: status.BusinessClosed},                             // business closed
	carrier.Row{Code: "52", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                 // notice left
	carrier.Row{Code: "53", Status: status.AttemptFailed, Detail: status.NoticeLeft, Reason: status.NoAccess},        // receptacle blocked, notice left
	carrier.Row{Code: "54", Status: status.AttemptFailed, Detail: status.NoticeLeft, Reason: status.NoSafePlace},     // receptacle full or item oversized
	carrier.Row{Code: "55", Status: status.AttemptFailed, Detail: status.NoticeLeft, Reason: status.NoSafePlace},     // no secure location
	carrier.Row{Code: "56", Status: status.AttemptFailed, Detail: status.NoticeLeft, Reason: status.RecipientAbsent}, // no authorized recipient
	carrier.Row{Code: "71", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},    // rescheduled to the next delivery day: no attempt is claimed
	carrier.Row{Code: "80", Status: status.Accepted, Detail: status.PickedUp},                                        // picked up by shipping partner
	carrier.Row{Code: "81", Status: status.InTransit, Detail: status.ArrivedFacility},                                // arrived at shipping partner facility
	carrier.Row{Code: "82", Status: status.InTransit, Detail: status.DepartedFacility},                               // departed shipping partner facility
	carrier.Row{Code: "83", Status: status.Registered, Detail: status.AwaitingHandover},                              // tendered to postal service: so says the partner, the post has not scanned it
	carrier.Row{Code: "89", Status: status.Registered, Detail: status.AwaitingHandover},                              // order notice received, awaiting item
	carrier.Row{Code: "A1", Status: status.InTransit, Detail: status.ArrivedFacility},                                // arrived at USPS facility
	carrier.Row{Code: "AD", Status: status.Accepted, Detail: status.OriginScan},                                      // accepted at destination facility: drop-shipped, the first scan
	carrier.Row{Code: "DX", Status: status.Info},                                                                     // delivery status not updated: says nothing of the parcel
	carrier.Row{Code: "EF", Status: status.InTransit, Detail: status.DepartedFacility},                               // departed sort facility
	carrier.Row{Code: "GC", Status: status.Info, Detail: status.ProofAvailable},                                      // return receipt associated: comes after the end too
	carrier.Row{Code: "GX", Status: status.Registered, Detail: status.LabelCreated},                                  // label created, awaiting item
	carrier.Row{Code: "MA", Status: status.Registered},                                                               // manifest or pre-shipment data received
	carrier.Row{Code: "NP", Status: status.Registered},                                                               // origin post is preparing shipment
	carrier.Row{Code: "OA", Status: status.Accepted, Detail: status.OriginScan},                                      // accepted at origin facility
	carrier.Row{Code: "OF", Status: status.OutForDelivery},                                                           // out for delivery
	carrier.Row{Code: "PA", Status: status.Accepted},                                                                 // passive acceptance: inferred from a later scan, but of the parcel itself
	carrier.Row{Code: "PC", Status: status.InTransit, Detail: status.Processing},                                     // sorting complete
	carrier.Row{Code: "SF", Status: status.InTransit, Detail: status.DepartedFacility},                               // departed post office
	carrier.Row{Code: "T1", Status: status.InTransit, Detail: status.DepartedFacility},                               // departed USPS facility
	carrier.Row{Code: "TL", Status: status.Info},                                                                     // in transit to next facility: a system's estimate without a scan
	carrier.Row{Code: "TM", Status: status.Registered, Detail: status.AwaitingHandover},                              // received on a truck, package acceptance pending: the truck was scanned, not the parcel
	carrier.Row{Code: "U1", Status: status.InTransit, Detail: status.ArrivedFacility},                                // arrived at regional facility
	carrier.Row{Code: "UA", Status: status.Accepted, Detail: status.OriginScan},                                      // accepted at USPS facility

	// Categories of v3, read only where an answer has no events. "Alert" is left out: notice left,
	// refused, delayed and going back are all alerts.
	carrier.Row{Code: "Available for Pickup", Status: status.AvailableForPickup}, // waits at a post office or with an agent
	carrier.Row{Code: "Delivered", Status: status.Delivered},                     // delivered
	carrier.Row{Code: "Delivered to Agent", Status: status.Delivered},            // to the agent whom the addressee named
	carrier.Row{Code: "In Transit", Status: status.InTransit},                    // on its way
	carrier.Row{Code: "Moving Through Network", Status: status.InTransit},        // on its way
	carrier.Row{Code: "Out for Delivery", Status: status.OutForDelivery},         // out for delivery
	carrier.Row{Code: "Pre-Shipment", Status: status.Registered},                 // the data is there, the parcel is not
	carrier.Row{Code: "Return to Sender", Status: status.Returning},              // going back; not said to have come
)
