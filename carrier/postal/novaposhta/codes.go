package novaposhta

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// unknownNumber is the StatusCode of a number that is not known. It is no row: it says nothing of a parcel.
const unknownNumber = "3"

// codes says what a StatusCode means. The wording is a translation of the carrier's list.
//
// Left out: 3, "number not found", which is an issue of the track.
var codes = carrier.MustTable(
	carrier.Row{Code: "1", Status: status.Registered, Detail: status.AwaitingHandover},                                 // "Waybill created, awaiting hand-in by the sender"
	carrier.Row{Code: "2", Status: status.Cancelled, Detail: status.LabelVoided},                                       // "Deleted"
	carrier.Row{Code: "4", Status: status.Accepted},                                                                    // "In the sending city (intercity)"; the first that says the carrier has it
	carrier.Row{Code: "41", Status: status.Accepted},                                                                   // "In the city (local service)"; as 4, for a way within one city
	carrier.Row{Code: "5", Status: status.InTransit},                                                                   // "On the way to the destination city"
	carrier.Row{Code: "6", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},                        // "In the destination city, to be taken to the branch"
	carrier.Row{Code: "7", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                             // "Arrived at the branch"; waits to be fetched, not delivered
	carrier.Row{Code: "8", Status: status.AvailableForPickup, Detail: status.AtLocker},                                 // "Arrived, loaded into a parcel locker"
	carrier.Row{Code: "9", Status: status.Delivered},                                                                   // "Received"; at the branch or at the door is not said
	carrier.Row{Code: "10", Status: status.Delivered, Detail: status.CodCollected},                                     // "Received, money transfer to be notified"; the recipient has paid
	carrier.Row{Code: "11", Status: status.Delivered, Detail: status.CodCollected},                                     // "Received, money transfer paid out to the sender side"; as 10
	carrier.Row{Code: "12", Status: status.Registered, Detail: status.OrderProcessed},                                  // "Being assembled by the carrier"; it packs for the shop, and carries nothing yet
	carrier.Row{Code: "14", Status: status.AvailableForPickup},                                                         // "Handed to recipient for inspection"; he looks at it in the branch and may yet refuse
	carrier.Row{Code: "101", Status: status.OutForDelivery},                                                            // "On the way to the recipient (courier)"
	carrier.Row{Code: "102", Status: status.Returning, Detail: status.ReturnPrepared, Reason: status.Refused},          // "Refused, return ordered by the sender"
	carrier.Row{Code: "103", Status: status.Exception, Reason: status.Refused},                                         // "Refused by the recipient"; no return is ordered yet
	carrier.Row{Code: "104", Status: status.InTransit, Detail: status.Redirected},                                      // "Address changed"; as a status it says that it goes elsewhere
	carrier.Row{Code: "105", Status: status.Exception, Reason: status.Unclaimed},                                       // "Storage ended"; what becomes of it is not said
	carrier.Row{Code: "106", Status: status.Delivered},                                                                 // "Received and a return waybill was created"; this one was received, what goes back has a number of its own
	carrier.Row{Code: "108", Status: status.Exception, Reason: status.Refused},                                         // "Refused by the recipient"; as 103
	carrier.Row{Code: "111", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                             // "Delivery attempt failed, recipient absent or unreachable"; which of the two is not said
	carrier.Row{Code: "112", Status: status.Info, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // "Delivery date moved by the recipient"
)
