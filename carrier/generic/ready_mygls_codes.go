package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// myGLSCodes are the status codes of MyGLS.
var myGLSCodes = []carrier.Row{
	{Code: "1", Status: status.Accepted},                                                                // handed over to GLS
	{Code: "2", Status: status.InTransit, Detail: status.DepartedFacility},                              // left the parcel centre
	{Code: "3", Status: status.InTransit, Detail: status.ArrivedFacility},                               // reached the parcel centre
	{Code: "4", Status: status.OutForDelivery},                                                          // delivery expected during the day
	{Code: "5", Status: status.Delivered, Detail: status.ToRecipient},                                   // delivered
	{Code: "6", Status: status.InTransit, Detail: status.Stored},                                        // stored in the parcel centre
	{Code: "7", Status: status.InTransit, Detail: status.Stored},                                        // stored in the parcel centre
	{Code: "8", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                    // kept in the parcel centre for self-collection
	{Code: "9", Status: status.InTransit, Detail: status.DeliveryRescheduled},                           // stored for a new delivery date
	{Code: "10", Status: status.InTransit, Detail: status.Processing},                                   // check scan
	{Code: "11", Status: status.AttemptFailed, Reason: status.Holiday},                                  // recipient on holiday
	{Code: "12", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                          // recipient absent
	{Code: "13", Status: status.Exception, Reason: status.Missorted},                                    // sorting error
	{Code: "14", Status: status.AttemptFailed, Reason: status.BusinessClosed},                           // reception closed
	{Code: "15", Status: status.Exception, Reason: status.Capacity},                                     // not delivered, no time
	{Code: "16", Status: status.AttemptFailed, Reason: status.PaymentDue},                               // no cash at hand
	{Code: "17", Status: status.AttemptFailed, Reason: status.Refused},                                  // refused
	{Code: "18", Status: status.Exception, Reason: status.AddressProblem},                               // address data needed
	{Code: "19", Status: status.Exception, Reason: status.Weather},                                      // weather
	{Code: "20", Status: status.Exception, Reason: status.AddressProblem},                               // address wrong or incomplete
	{Code: "21", Status: status.Exception, Reason: status.Missorted},                                    // forwarded after a sorting error
	{Code: "22", Status: status.InTransit, Detail: status.DepartedFacility},                             // sent from the depot to the sorting centre
	{Code: "23", Status: status.Returning},                                                              // returned to the sender
	{Code: "24", Status: status.Info, Detail: status.DataChanged},                                       // delivery option changed
	{Code: "25", Status: status.Exception, Reason: status.Missorted},                                    // forwarded, misrouted
	{Code: "26", Status: status.InTransit, Detail: status.ArrivedFacility},                              // reached the parcel centre
	{Code: "27", Status: status.InTransit, Detail: status.ArrivedFacility},                              // reached the parcel centre
	{Code: "28", Status: status.Exception, Reason: status.Destroyed},                                    // disposed of
	{Code: "29", Status: status.Exception, Reason: status.Investigation},                                // under investigation
	{Code: "30", Status: status.Exception, Reason: status.Damaged},                                      // came in damaged
	{Code: "31", Status: status.Exception, Reason: status.Damaged},                                      // completely damaged
	{Code: "32", Status: status.OutForDelivery},                                                         // evening delivery
	{Code: "33", Status: status.AttemptFailed},                                                          // tried, time frame passed
	{Code: "34", Status: status.AttemptFailed, Reason: status.Refused},                                  // refused because late
	{Code: "35", Status: status.AttemptFailed, Reason: status.Refused},                                  // refused, goods not ordered
	{Code: "36", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                          // absent, no card could be left
	{Code: "37", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},         // delivery changed for the shipper
	{Code: "38", Status: status.Exception, Reason: status.DocumentsMissing},                             // delivery note missing
	{Code: "39", Status: status.AttemptFailed},                                                          // delivery note not signed
	{Code: "40", Status: status.Returning},                                                              // returned to the sender
	{Code: "41", Status: status.InTransit},                                                              // forwarded
	{Code: "42", Status: status.Exception, Reason: status.Destroyed},                                    // disposed of for the shipper
	{Code: "43", Status: status.Exception, Reason: status.Lost},                                         // cannot be found
	{Code: "44", Status: status.Exception, Reason: status.Noncompliant},                                 // excluded by the terms
	{Code: "46", Status: status.InTransit, Detail: status.Redirected},                                   // delivery address changed
	{Code: "47", Status: status.InTransit, Detail: status.DepartedFacility},                             // left the parcel centre
	{Code: "51", Status: status.Registered},                                                             // data entered, not handed over
	{Code: "52", Status: status.Registered},                                                             // cash-on-delivery data entered
	{Code: "53", Status: status.InTransit},                                                              // depot transit
	{Code: "54", Status: status.AvailableForPickup, Detail: status.AtLocker},                            // delivered to the parcel box
	{Code: "55", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                       // delivered at a parcel shop
	{Code: "56", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                       // stored in a parcel shop
	{Code: "57", Status: status.Returning, Reason: status.Unclaimed},                                    // storage time in the shop is over
	{Code: "58", Status: status.Delivered, Detail: status.ToNeighbor},                                   // delivered to a neighbour
	{Code: "59", Status: status.Delivered, Detail: status.Collected},                                    // collected from a parcel shop
	{Code: "60", Status: status.Exception, Reason: status.CustomsDocuments},                             // clearance late, invoice missing
	{Code: "61", Status: status.InTransit, Detail: status.CustomsProcessing},                            // customs papers being prepared
	{Code: "62", Status: status.Exception, Reason: status.CustomsDocuments},                             // clearance late, phone number missing
	{Code: "64", Status: status.InTransit, Detail: status.CustomsCleared},                               // released by customs
	{Code: "65", Status: status.InTransit, Detail: status.CustomsCleared},                               // released, cleared by the recipient
	{Code: "66", Status: status.Exception, Reason: status.CustomsDelay},                                 // clearance late, approval awaited
	{Code: "67", Status: status.InTransit, Detail: status.CustomsProcessing},                            // customs papers being prepared
	{Code: "68", Status: status.AttemptFailed, Reason: status.PaymentDue},                               // recipient will not pay
	{Code: "69", Status: status.Exception, Reason: status.Incomplete},                                   // stored, consignment incomplete
	{Code: "70", Status: status.Exception, Reason: status.CustomsDocuments},                             // clearance late, papers incomplete
	{Code: "71", Status: status.Exception, Reason: status.CustomsDocuments},                             // clearance late, papers missing or wrong
	{Code: "72", Status: status.Exception, Reason: status.CustomsDocuments},                             // customs data must be recorded
	{Code: "73", Status: status.Exception, Reason: status.CustomsHold},                                  // locked by customs in the origin country
	{Code: "74", Status: status.Exception, Reason: status.CustomsInspection},                            // customs inspection
	{Code: "75", Status: status.Exception, Reason: status.RegulatoryHold},                               // confiscated by customs
	{Code: "76", Status: status.InTransit, Detail: status.CustomsCleared},                               // customs data recorded, goes on
	{Code: "80", Status: status.InTransit, Detail: status.Redirected},                                   // forwarded to the wished address
	{Code: "83", Status: status.Registered},                                                             // pickup data entered
	{Code: "84", Status: status.Registered, Detail: status.LabelCreated},                                // pickup label made
	{Code: "85", Status: status.Registered, Detail: status.PickupScheduled},                             // driver has the pickup order
	{Code: "86", Status: status.InTransit, Detail: status.ArrivedFacility},                              // reached the parcel centre
	{Code: "87", Status: status.Cancelled},                                                              // pickup called off, no goods
	{Code: "88", Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady}, // not collected, goods not packed
	{Code: "89", Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady}, // not collected, customer not told
	{Code: "90", Status: status.Cancelled},                                                              // pickup called off, sent otherwise
	{Code: "91", Status: status.Cancelled},                                                              // pick-and-ship cancelled
	{Code: "92", Status: status.Delivered, Detail: status.ToRecipient},                                  // delivered
	{Code: "93", Status: status.Info, Detail: status.ProofAvailable},                                    // signature confirmed
	{Code: "97", Status: status.AvailableForPickup, Detail: status.AtLocker},                            // placed in a parcel locker
	{Code: "99", Status: status.Info, Detail: status.NotificationSent},                                  // recipient contacted
	{Code: "401", Status: status.Exception, Reason: status.PointUnavailable},                            // locker full
	{Code: "402", Status: status.Exception, Reason: status.PointUnavailable},                            // too big for the locker
	{Code: "403", Status: status.Exception, Reason: status.Damaged},                                     // damaged
	{Code: "404", Status: status.Exception, Reason: status.PointUnavailable},                            // locker fault
	{Code: "420", Status: status.Exception, Reason: status.PointUnavailable},                            // locker box defect
}
