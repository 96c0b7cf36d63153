package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// upsCodes are the activity codes of UPS, each under its status type, since one code has several
// meanings; and its status codes of three digits, under the word statusCode, for activities that have no
// activity code. Left out, and so read as unknown: codes of freight and of Mail Innovations, codes that are
// not on a list of UPS itself, and those whose wording does not say what happened (D EA "missed", D FV
// "successful", I 9E and 156 "inside release", which are listed both as a move and as a delivery).
var upsCodes = []carrier.Row{
	{Code: "01", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "02", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "03", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "04", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "05", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "06", Sub: "X", Status: status.Exception, Detail: status.Processing, Reason: status.Missorted},                 // sent the wrong way
	{Code: "07", Sub: "X", Status: status.Exception, Detail: status.Processing, Reason: status.Missorted},                 // sent the wrong way
	{Code: "08", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "11", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "13", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "14", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "15", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "16", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "17", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "18", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "19", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "22", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "23", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "24", Sub: "X", Status: status.Returning, Reason: status.Incomplete},                                           // contents missing, the rest goes back
	{Code: "25", Sub: "X", Status: status.Exception, Reason: status.Incomplete},                                           // contents missing, the rest will be delivered
	{Code: "26", Sub: "X", Status: status.Exception, Reason: status.Incomplete},                                           // contents missing, the empty carton is left
	{Code: "27", Sub: "X", Status: status.Exception, Reason: status.Incomplete},                                           // contents missing, the empty carton is left
	{Code: "29", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "30", Sub: "X", Status: status.Info, Reason: status.SenderRequest},                                             // the request for this parcel was called off
	{Code: "31", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "33", Sub: "X", Status: status.Exception, Reason: status.DataError},                                            // the billing option does not fit this parcel
	{Code: "34", Sub: "X", Status: status.Exception, Detail: status.Processing, Reason: status.Missorted},                 // sent the wrong way
	{Code: "37", Sub: "X", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "39", Sub: "X", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                           // kept at the UPS depot for collection
	{Code: "40", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "43", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "45", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "46", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "47", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "48", Sub: "X", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                  // receiver absent, second try next business day
	{Code: "49", Sub: "X", Status: status.AttemptFailed, Detail: status.FinalAttempt, Reason: status.RecipientAbsent},     // receiver absent at the last try
	{Code: "51", Sub: "X", Status: status.AttemptFailed, Reason: status.PaymentDue},                                       // no payment, second try next
	{Code: "52", Sub: "X", Status: status.AttemptFailed, Detail: status.FinalAttempt, Reason: status.PaymentDue},          // no payment at the last try
	{Code: "54", Sub: "X", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                           // kept at the UPS depot for collection
	{Code: "55", Sub: "X", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                   // business closed, next try the next business day
	{Code: "56", Sub: "X", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered, after the promised time
	{Code: "59", Sub: "X", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered, after the promised time
	{Code: "60", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "63", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // UPS will follow up with the sender
	{Code: "64", Sub: "X", Status: status.Delivered, Detail: status.ToRecipient, Reason: status.Damaged},                  // delivered, damage noted
	{Code: "65", Sub: "X", Status: status.Returning, Reason: status.Damaged},                                              // damaged goods destroyed, the rest goes back
	{Code: "66", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged goods go back, the rest will be delivered
	{Code: "67", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "68", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "71", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "72", Sub: "X", Status: status.InTransit, Detail: status.Stored},                                               // kept in storage or held
	{Code: "73", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "76", Sub: "X", Status: status.Info, Detail: status.DeliveryScheduled},                                         // planned for delivery today
	{Code: "77", Sub: "X", Status: status.InTransit},                                                                      // forwarded to a depot in the destination city
	{Code: "78", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "79", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "84", Sub: "X", Status: status.Exception, Reason: status.PointUnavailable},                                     // does not fit the locker
	{Code: "87", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "89", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "90", Sub: "X", Status: status.Returning, Reason: status.CustomsRejected},                                      // embargo, goes back
	{Code: "91", Sub: "X", Status: status.Exception, Reason: status.PackagingProblem},                                     // the cash-on-delivery tag is unreadable
	{Code: "92", Sub: "X", Status: status.Info},                                                                           // the receiver will pay the charges
	{Code: "93", Sub: "X", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "95", Sub: "X", Status: status.Exception, Reason: status.NoAccess},                                             // no access
	{Code: "99", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "1A", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "1B", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "1C", Sub: "X", Status: status.Exception, Reason: status.CustomsDuties},                                        // import charges must be paid
	{Code: "1D", Sub: "X", Status: status.Info, Detail: status.PaymentTransferred},                                        // import cash on delivery paid or billed
	{Code: "1E", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "1F", Sub: "X", Status: status.Exception, Reason: status.Destroyed},                                            // destroyed or disposed of
	{Code: "1G", Sub: "X", Status: status.Exception, Reason: status.Capacity},                                             // dangerous goods held for lack of capacity or by a vehicle limit
	{Code: "1H", Sub: "X", Status: status.Exception, Reason: status.Capacity},                                             // dangerous goods held for lack of capacity or by a vehicle limit
	{Code: "1K", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "1L", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "1M", Sub: "X", Status: status.InTransit, Detail: status.ProblemResolved},                                      // problem over
	{Code: "1O", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "1P", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "1Q", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "1T", Sub: "X", Status: status.Exception, Reason: status.PackagingProblem},                                     // label or tracking number trouble
	{Code: "1U", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "1V", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "1W", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "1X", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "2A", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "2B", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "2E", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "2G", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "2H", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "2N", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "2O", Sub: "X", Status: status.InTransit, Detail: status.DepartedFacility},                                     // left a UPS building
	{Code: "2R", Sub: "X", Status: status.InTransit},                                                                      // UPS delivers it itself instead of the post
	{Code: "2S", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "2T", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "2U", Sub: "X", Status: status.InTransit},                                                                      // UPS delivers it itself instead of the post
	{Code: "2V", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "2X", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "2Y", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "2Z", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "3A", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "3B", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "3C", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "3D", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "3J", Sub: "X", Status: status.Exception, Reason: status.PointUnavailable},                                     // the point or locker cannot take it
	{Code: "3L", Sub: "X", Status: status.Exception, Reason: status.PointUnavailable},                                     // the point or locker cannot take it
	{Code: "3N", Sub: "X", Status: status.Returning, Reason: status.Unclaimed},                                            // not collected at the access point, goes back
	{Code: "3P", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "3Q", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "3R", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "3S", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "3T", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "3U", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "3V", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "3W", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "3Z", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "4B", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "4C", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "4F", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "4H", Sub: "X", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // with the post office
	{Code: "4I", Sub: "X", Status: status.InTransit, Detail: status.Stored},                                               // kept in storage or held
	{Code: "4J", Sub: "X", Status: status.InTransit, Detail: status.ProblemResolved},                                      // problem over
	{Code: "4K", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "4L", Sub: "X", Status: status.Info},                                                                           // a lift gate was needed
	{Code: "4M", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "4N", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "4P", Sub: "X", Status: status.Exception, Reason: status.SizeOrWeight},                                         // size, weight or value over the limit
	{Code: "4Q", Sub: "X", Status: status.Exception, Reason: status.Held},                                                 // needs approval
	{Code: "4R", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "4S", Sub: "X", Status: status.Returned},                                                                       // the sender has it back
	{Code: "4T", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "4Y", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "4Z", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "5A", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "5B", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "5D", Sub: "X", Status: status.Info, Detail: status.Retracted},                                                 // drop-off called off, UPS does not have it
	{Code: "5G", Sub: "X", Status: status.Info, Detail: status.PickupDeadlineNear},                                        // storage at the access point ends soon
	{Code: "5R", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "5S", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "5T", Sub: "X", Status: status.InTransit, Detail: status.Stored},                                               // kept in storage or held
	{Code: "5U", Sub: "X", Status: status.Exception, Reason: status.PointUnavailable},                                     // the point or locker cannot take it
	{Code: "5V", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "5W", Sub: "X", Status: status.Exception, Reason: status.PointUnavailable},                                     // the point or locker cannot take it
	{Code: "5Z", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "6B", Sub: "X", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                               // waits for the customer at a point or locker
	{Code: "6C", Sub: "X", Status: status.Returning, Reason: status.Unclaimed},                                            // not collected at the access point, goes back
	{Code: "6D", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "6E", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "6G", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "6H", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "6I", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "6J", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "6K", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "6L", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "6P", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "6R", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "6T", Sub: "X", Status: status.Exception, Reason: status.PointUnavailable},                                     // the point or locker cannot take it
	{Code: "6W", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "6X", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "6Z", Sub: "X", Status: status.Exception, Reason: status.PointUnavailable},                                     // the point or locker cannot take it
	{Code: "7C", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "7D", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "7E", Sub: "X", Status: status.Exception, Reason: status.PointUnavailable},                                     // the point or locker cannot take it
	{Code: "7F", Sub: "X", Status: status.Exception, Reason: status.CustomsDuties},                                        // import charges must be paid
	{Code: "7G", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "7H", Sub: "X", Status: status.Returning, Reason: status.CustomsDocuments},                                     // duty data missing, goes back to the export site
	{Code: "7I", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "7L", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "7M", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "7N", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "7P", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for an outside customs broker
	{Code: "7Q", Sub: "X", Status: status.Info, Detail: status.AppointmentPending},                                        // an appointment is needed
	{Code: "7R", Sub: "X", Status: status.Exception, Reason: status.Security},                                             // late through a security check
	{Code: "7S", Sub: "X", Status: status.Exception, Reason: status.Security},                                             // late through a security check
	{Code: "7T", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "7U", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "7V", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "7W", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "7X", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "7Y", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "7Z", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "8A", Sub: "X", Status: status.Info, Reason: status.SenderNotReady},                                            // handed in after the last pickup time
	{Code: "8C", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "8D", Sub: "X", Status: status.Exception, Reason: status.Destroyed},                                            // destroyed or disposed of
	{Code: "8E", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "8F", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "8G", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "8H", Sub: "X", Status: status.Returning},                                                                      // release code refused, goes back
	{Code: "8I", Sub: "X", Status: status.Info, Detail: status.Retracted},                                                 // an earlier pickup entry was wrong, it still waits
	{Code: "8K", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "8L", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "8M", Sub: "X", Status: status.InTransit},                                                                      // UPS delivers it itself instead of the post
	{Code: "8R", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "8Y", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "8Z", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "9C", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "9D", Sub: "X", Status: status.Registered, Detail: status.LabelCreated},                                        // label printed and applied
	{Code: "9F", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "9I", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // address corrected
	{Code: "9J", Sub: "X", Status: status.Registered, Detail: status.LabelCreated},                                        // label printed and applied in a shop
	{Code: "9K", Sub: "X", Status: status.Registered, Detail: status.LabelCreated},                                        // label printed and applied in a shop
	{Code: "9L", Sub: "X", Status: status.Exception, Reason: status.ForceMajeure},                                         // strike, unrest or closure
	{Code: "9M", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9N", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9O", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9P", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9Q", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9R", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9S", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "9T", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9U", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9V", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9X", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9Y", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "9Z", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "A1", Sub: "X", Status: status.Returning, Reason: status.Damaged},                                              // damaged, all goods go back
	{Code: "A2", Sub: "X", Status: status.Exception, Reason: status.Destroyed},                                            // destroyed or disposed of
	{Code: "A3", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged goods destroyed, the rest will be delivered
	{Code: "A4", Sub: "X", Status: status.Delivered, Detail: status.ToRecipient, Reason: status.Damaged},                  // all goods delivered, damage noted
	{Code: "A5", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "A6", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "A7", Sub: "X", Status: status.Exception, Reason: status.RecipientMoved},                                       // receiver moved
	{Code: "A8", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "A9", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AA", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AB", Sub: "X", Status: status.Exception, Reason: status.RecipientUnknown},                                     // receiver unknown there
	{Code: "AC", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AD", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AE", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AF", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AG", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AH", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // address corrected
	{Code: "AJ", Sub: "X", Status: status.Exception, Reason: status.Incomplete},                                           // contents or pieces missing
	{Code: "AK", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AL", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AM", Sub: "X", Status: status.AttemptFailed, Reason: status.Refused},                                          // refused
	{Code: "AN", Sub: "X", Status: status.AttemptFailed, Reason: status.Refused},                                          // refused as a duplicate order
	{Code: "AO", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "AP", Sub: "X", Status: status.AttemptFailed, Reason: status.Refused},                                          // refused
	{Code: "AQ", Sub: "X", Status: status.AttemptFailed, Reason: status.PaymentDue},                                       // refused: cash on delivery not accepted
	{Code: "AS", Sub: "X", Status: status.AttemptFailed, Reason: status.Refused},                                          // refused
	{Code: "AT", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "AV", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AW", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "AX", Sub: "X", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                  // receiver away
	{Code: "AY", Sub: "X", Status: status.AttemptFailed, Detail: status.FinalAttempt, Reason: status.BusinessClosed},      // business closed at the last try
	{Code: "AZ", Sub: "X", Status: status.Exception, Reason: status.Holiday},                                              // holiday
	{Code: "B1", Sub: "X", Status: status.Exception, Reason: status.ForceMajeure},                                         // strike, unrest or closure
	{Code: "B3", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "B4", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "B5", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "B6", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "B8", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "B9", Sub: "X", Status: status.Exception, Reason: status.CustomsDocuments},                                     // customs papers missing
	{Code: "BA", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "BB", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "BD", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "BE", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "BF", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "BG", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "BH", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "BJ", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "BK", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "BP", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "BQ", Sub: "X", Status: status.AttemptFailed},                                                                  // delivery tried and failed
	{Code: "BR", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "BT", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "BV", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "BW", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "BX", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "BZ", Sub: "X", Status: status.Exception, Reason: status.Destroyed},                                            // destroyed or disposed of
	{Code: "C3", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "C4", Sub: "X", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                  // receiver absent
	{Code: "C5", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "C6", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "C7", Sub: "X", Status: status.Exception, Reason: status.PackagingProblem},                                     // label or tracking number trouble
	{Code: "C8", Sub: "X", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                   // business closed
	{Code: "C9", Sub: "X", Status: status.Exception, Reason: status.SizeOrWeight},                                         // size, weight or value over the limit
	{Code: "CA", Sub: "X", Status: status.Exception, Reason: status.SizeOrWeight},                                         // size, weight or value over the limit
	{Code: "CC", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "CD", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "CE", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "CF", Sub: "X", Status: status.Exception, Reason: status.CustomsHold},                                          // held by customs
	{Code: "CG", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // relabelled: follow the new tracking number
	{Code: "CH", Sub: "X", Status: status.Exception, Reason: status.PackagingProblem},                                     // label or tracking number trouble
	{Code: "CJ", Sub: "X", Status: status.Exception, Reason: status.PackagingProblem},                                     // label or tracking number trouble
	{Code: "CK", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "CL", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "CM", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "CN", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "CP", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "CQ", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "CS", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "CT", Sub: "X", Status: status.Exception, Reason: status.CustomsHold},                                          // held by customs
	{Code: "CV", Sub: "X", Status: status.Exception, Reason: status.SizeOrWeight},                                         // size, weight or value over the limit
	{Code: "CW", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "CX", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "CY", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "CZ", Sub: "X", Status: status.Exception, Reason: status.CustomsDocuments},                                     // customs papers missing
	{Code: "D0", Sub: "X", Status: status.Exception, Reason: status.CustomsDocuments},                                     // customs papers missing
	{Code: "D1", Sub: "X", Status: status.Exception, Detail: status.Processing, Reason: status.Missorted},                 // sent the wrong way
	{Code: "D2", Sub: "X", Status: status.Exception, Reason: status.SizeOrWeight},                                         // size, weight or value over the limit
	{Code: "D4", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "D5", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "D7", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "D9", Sub: "X", Status: status.Exception, Reason: status.CustomsDuties},                                        // import charges must be paid
	{Code: "DA", Sub: "X", Status: status.InTransit, Detail: status.CustomsCleared},                                       // released by customs
	{Code: "DB", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "DC", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "DD", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "DE", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "DF", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "DG", Sub: "X", Status: status.Exception, Reason: status.ForceMajeure},                                         // strike, unrest or closure
	{Code: "DJ", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "DL", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "DN", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "DP", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "DQ", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "DR", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "DS", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "DT", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "DU", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "DW", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "DY", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "E0", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "E1", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "E2", Sub: "X", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                           // kept at the UPS depot for collection
	{Code: "E3", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "E4", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "E7", Sub: "X", Status: status.Info, Detail: status.PaymentTransferred},                                        // goods charges paid
	{Code: "E8", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "E9", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "ED", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "EH", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "EN", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "EO", Sub: "X", Status: status.InTransit},                                                                      // a special flight was arranged
	{Code: "ER", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "ES", Sub: "X", Status: status.Exception, Reason: status.CustomsRejected},                                      // entry refused by the clearing agency
	{Code: "EU", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "EV", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "EW", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "EX", Sub: "X", Status: status.Exception, Reason: status.SizeOrWeight},                                         // size, weight or value over the limit
	{Code: "EY", Sub: "X", Status: status.Exception, Reason: status.CustomsDuties},                                        // import charges must be paid
	{Code: "F0", Sub: "X", Status: status.InTransit, Detail: status.ArrivedFacility},                                      // arrived at a UPS building
	{Code: "F3", Sub: "X", Status: status.InTransit, Detail: status.DepartedFacility},                                     // left a UPS building
	{Code: "F4", Sub: "X", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered
	{Code: "F5", Sub: "X", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "F7", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "F8", Sub: "X", Status: status.Exception, Reason: status.Investigation},                                        // being looked for
	{Code: "FA", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "FE", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "FF", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "FG", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "FM", Sub: "X", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                    // adult signature not had, last try next
	{Code: "FN", Sub: "X", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered
	{Code: "FT", Sub: "X", Status: status.Delivered, Detail: status.Collected},                                            // the receiver has collected it
	{Code: "FW", Sub: "X", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "G1", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "G3", Sub: "X", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                   // business closed, second try next
	{Code: "G4", Sub: "X", Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady},         // collection failed, second try next
	{Code: "G5", Sub: "X", Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady},         // collection failed for good
	{Code: "G6", Sub: "X", Status: status.Exception, Reason: status.Security},                                             // late through a security check
	{Code: "G7", Sub: "X", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                    // adult signature not had, second try next
	{Code: "G8", Sub: "X", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                    // identity, age or PIN could not be had
	{Code: "G9", Sub: "X", Status: status.Exception, Reason: status.Security},                                             // late through an X-ray check
	{Code: "GB", Sub: "X", Status: status.AttemptFailed},                                                                  // delivery tried and failed
	{Code: "GC", Sub: "X", Status: status.Exception, Reason: status.ForceMajeure},                                         // strike, unrest or closure
	{Code: "GD", Sub: "X", Status: status.InTransit, Detail: status.ArrivedFacility},                                      // arrived at a UPS building
	{Code: "GF", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "GH", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "GI", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "GN", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "GO", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "GQ", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "GR", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "GV", Sub: "X", Status: status.Info},                                                                           // special-care service note
	{Code: "GZ", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "H1", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "H2", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "H3", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "H4", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "H5", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "H6", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "H7", Sub: "X", Status: status.Exception, Reason: status.ForceMajeure},                                         // strike, unrest or closure
	{Code: "H8", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "H9", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "HA", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "HD", Sub: "X", Status: status.Info, Reason: status.Damaged},                                                   // damage reported after delivery
	{Code: "HE", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "HF", Sub: "X", Status: status.Accepted, Detail: status.PickedUp},                                              // pickup scan reported
	{Code: "HG", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "HH", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "HJ", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "HK", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "HL", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "HM", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "HN", Sub: "X", Status: status.Exception, Reason: status.PackagingProblem},                                     // loose contents in the unit load
	{Code: "HO", Sub: "X", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                           // kept at the UPS depot for collection
	{Code: "HQ", Sub: "X", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                       // a notice was left
	{Code: "HR", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "HW", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "I1", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "I2", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "I3", Sub: "X", Status: status.Exception, Reason: status.PackagingProblem},                                     // label or tracking number trouble
	{Code: "I5", Sub: "X", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                               // at the access point, waits for the customer
	{Code: "I8", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "I9", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "IB", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // rescheduled under a new tracking number
	{Code: "IJ", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // address corrected
	{Code: "IP", Sub: "X", Status: status.InTransit, Detail: status.ArrivedDestinationCountry},                            // import scan
	{Code: "IQ", Sub: "X", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                    // no valid PIN, third try next
	{Code: "IR", Sub: "X", Status: status.AttemptFailed, Detail: status.FinalAttempt, Reason: status.IdCheckFailed},       // no valid PIN at the last try
	{Code: "IY", Sub: "X", Status: status.Exception, Reason: status.RegulatoryHold},                                       // seized by the post as counterfeit
	{Code: "J0", Sub: "X", Status: status.Exception, Reason: status.RegulatoryHold},                                       // seized by the post for unpaid postage
	{Code: "J8", Sub: "X", Status: status.InTransit, Detail: status.DepartedFacility},                                     // left a UPS building
	{Code: "J9", Sub: "X", Status: status.Info},                                                                           // special-care service note
	{Code: "JA", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "JB", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "JC", Sub: "X", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "JH", Sub: "X", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "JI", Sub: "X", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "JJ", Sub: "X", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "K1", Sub: "X", Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady},         // collection failed
	{Code: "K2", Sub: "X", Status: status.Info, Reason: status.SenderNotReady},                                            // handed in after the last pickup time
	{Code: "K5", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "K6", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "K7", Sub: "X", Status: status.Delivered, Detail: status.ToRecipient},                                          // receiver confirms receipt
	{Code: "K8", Sub: "X", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "KI", Sub: "X", Status: status.AttemptFailed, Reason: status.PaymentDue},                                       // payment not had
	{Code: "KM", Sub: "X", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered at the receiver
	{Code: "KN", Sub: "X", Status: status.Delivered, Detail: status.ToRecipient},                                          // the receiver keeps it
	{Code: "KO", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "KP", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "KQ", Sub: "X", Status: status.AttemptFailed, Reason: status.Refused},                                          // refused because it looked damaged
	{Code: "KR", Sub: "X", Status: status.AttemptFailed, Reason: status.Refused},                                          // refused
	{Code: "KS", Sub: "X", Status: status.AttemptFailed, Reason: status.Refused},                                          // refused
	{Code: "KT", Sub: "X", Status: status.AttemptFailed, Reason: status.Refused},                                          // refused
	{Code: "KX", Sub: "X", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                  // receiver absent again, last try next
	{Code: "KY", Sub: "X", Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady},         // collection failed, last try next
	{Code: "KZ", Sub: "X", Status: status.AttemptFailed, Reason: status.PaymentDue},                                       // no payment, last try next
	{Code: "L0", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "L1", Sub: "X", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                   // business closed again, last try next
	{Code: "L2", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "L3", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "L5", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "L8", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "LE", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "LF", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "LH", Sub: "X", Status: status.Exception, Reason: status.Noncompliant},                                         // service not available there
	{Code: "LI", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "LN", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "LO", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "LQ", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "LU", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "LV", Sub: "X", Status: status.InTransit, Detail: status.CustomsPresented},                                     // handed to or moved for customs
	{Code: "LX", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "LY", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "LZ", Sub: "X", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                           // kept at the UPS depot for collection
	{Code: "MF", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "MI", Sub: "X", Status: status.Exception, Reason: status.CustomsHold},                                          // held by customs
	{Code: "MT", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "NI", Sub: "X", Status: status.Exception, Reason: status.Destroyed},                                            // destroyed or disposed of
	{Code: "NP", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "NW", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "O0", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "O1", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "O2", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "O3", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "O4", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "O5", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "O6", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "O7", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // will go to another address
	{Code: "O8", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "O9", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "OA", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "OB", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "OD", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "OH", Sub: "X", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                  // nobody could accept it
	{Code: "OI", Sub: "X", Status: status.Exception, Reason: status.CustomsHold},                                          // held by customs
	{Code: "OJ", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "OL", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "OM", Sub: "X", Status: status.Exception, Reason: status.DataMissing},                                          // shipment data missing
	{Code: "OQ", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "OR", Sub: "X", Status: status.Exception, Reason: status.SizeOrWeight},                                         // size, weight or value over the limit
	{Code: "OS", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "OT", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "P4", Sub: "X", Status: status.Accepted, Detail: status.OriginScan},                                            // UPS has the parcel
	{Code: "P6", Sub: "X", Status: status.Exception, Reason: status.ForceMajeure},                                         // strike, unrest or closure
	{Code: "P7", Sub: "X", Status: status.InTransit, Detail: status.Stored},                                               // waits at origin for a charter flight
	{Code: "PG", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "PH", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "PI", Sub: "X", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                                    // identity, age or PIN could not be had
	{Code: "PP", Sub: "X", Status: status.Returning},                                                                      // went back on the return label
	{Code: "PZ", Sub: "X", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "Q0", Sub: "X", Status: status.Exception, Reason: status.ForceMajeure},                                         // strike, unrest or closure
	{Code: "Q1", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "R1", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for an outside customs broker
	{Code: "R3", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "R4", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "R5", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "R6", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "R7", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "R8", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "RA", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "RB", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "RC", Sub: "X", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // with the local post office
	{Code: "RD", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "RE", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "RF", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "RG", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "RH", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "RI", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "RJ", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for an outside customs broker
	{Code: "RK", Sub: "X", Status: status.OutForDelivery},                                                                 // out for delivery
	{Code: "RL", Sub: "X", Status: status.OutForDelivery},                                                                 // out for delivery
	{Code: "RM", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "RO", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "RP", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "RR", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "RS", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "RU", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for an outside customs broker
	{Code: "RV", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "RW", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "RX", Sub: "X", Status: status.Exception, Reason: status.CustomsDocuments},                                     // customs papers missing
	{Code: "RY", Sub: "X", Status: status.Exception, Reason: status.ForceMajeure},                                         // strike, unrest or closure
	{Code: "RZ", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "S0", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "S1", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "S2", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "S3", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "S4", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "S5", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "S6", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "S7", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "S8", Sub: "X", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "S9", Sub: "X", Status: status.Exception, Reason: status.Lost},                                                 // sent to lost and found
	{Code: "SF", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "SI", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "SJ", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "SL", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "SN", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "SO", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "SP", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "SS", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "SU", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "SV", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for an outside customs broker
	{Code: "SX", Sub: "X", Status: status.InTransit},                                                                      // moving
	{Code: "SY", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "T3", Sub: "X", Status: status.InTransit, Detail: status.Stored},                                               // kept in storage or held
	{Code: "T4", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "T5", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "T6", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "T7", Sub: "X", Status: status.InTransit, Detail: status.Stored},                                               // kept in storage or held
	{Code: "T8", Sub: "X", Status: status.InTransit, Detail: status.Stored},                                               // kept in storage or held
	{Code: "T9", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for an outside customs broker
	{Code: "TA", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "TB", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "TC", Sub: "X", Status: status.Exception, Reason: status.Investigation},                                        // parcel not at hand
	{Code: "TE", Sub: "X", Status: status.InTransit, Detail: status.CustomsPresented},                                     // handed to or moved for customs
	{Code: "TF", Sub: "X", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "TG", Sub: "X", Status: status.Exception, Reason: status.CustomsInspection},                                    // opened, sampled or X-rayed
	{Code: "TH", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled},                                  // moved to a later day
	{Code: "TI", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "TJ", Sub: "X", Status: status.Exception, Reason: status.Lost},                                                 // sent to lost and found
	{Code: "TK", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "TL", Sub: "X", Status: status.Info, Detail: status.Retracted},                                                 // an earlier delivery entry was wrong
	{Code: "TN", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "TO", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "TR", Sub: "X", Status: status.Registered, Detail: status.PickupScheduled},                                     // collection booked
	{Code: "TS", Sub: "X", Status: status.Exception, Reason: status.Destroyed},                                            // destroyed or disposed of
	{Code: "TT", Sub: "X", Status: status.InTransit, Detail: status.CustomsPresented},                                     // handed to or moved for customs
	{Code: "TU", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "TV", Sub: "X", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "TX", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "U0", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "U3", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "UA", Sub: "X", Status: status.Returned},                                                                       // the sender has it back
	{Code: "UD", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "UE", Sub: "X", Status: status.InTransit, Detail: status.Stored},                                               // kept in storage or held
	{Code: "UF", Sub: "X", Status: status.Returning},                                                                      // on the way back
	{Code: "UG", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "UI", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "UK", Sub: "X", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late inside the network
	{Code: "UL", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "UN", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "UO", Sub: "X", Status: status.Exception, Reason: status.Investigation},                                        // being looked for
	{Code: "UP", Sub: "X", Status: status.Exception, Reason: status.Investigation},                                        // being looked for
	{Code: "UR", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "US", Sub: "X", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "UT", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "UW", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "UX", Sub: "X", Status: status.Info},                                                                           // claim or investigation paperwork
	{Code: "UZ", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "V9", Sub: "X", Status: status.Info},                                                                           // special-care service note
	{Code: "VA", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "VB", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "VD", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "VE", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "VF", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "VG", Sub: "X", Status: status.Info, Detail: status.DeliveryScheduled},                                         // another try today
	{Code: "VH", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "VI", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "VJ", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "VK", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "VL", Sub: "X", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                   // business closed
	{Code: "VM", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "VN", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "VP", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "VQ", Sub: "X", Status: status.InTransit, Detail: status.CustomsPresented},                                     // handed to or moved for customs
	{Code: "VR", Sub: "X", Status: status.InTransit, Detail: status.CustomsPresented},                                     // handed to or moved for customs
	{Code: "VU", Sub: "X", Status: status.Info},                                                                           // special-care service note
	{Code: "VV", Sub: "X", Status: status.Info},                                                                           // special-care service note
	{Code: "VW", Sub: "X", Status: status.Info},                                                                           // special-care service note
	{Code: "VX", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "VZ", Sub: "X", Status: status.InTransit, Detail: status.Processing},                                           // moving
	{Code: "W8", Sub: "X", Status: status.InTransit, Detail: status.CustomsPresented},                                     // moves to a free trade zone
	{Code: "X0", Sub: "X", Status: status.InTransit, Detail: status.ProblemResolved},                                      // problem over
	{Code: "X2", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "X3", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "X4", Sub: "X", Status: status.InTransit, Detail: status.CustomsProcessing},                                    // being prepared for clearance; usual, not a fault
	{Code: "X5", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "X6", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "X7", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "X8", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "X9", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "XA", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "XB", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the receiver or importer
	{Code: "XC", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "XD", Sub: "X", Status: status.InTransit, Detail: status.ArrivedDestinationCountry},                            // import scan
	{Code: "XE", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "XG", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "XJ", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "XK", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "XL", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "XN", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "XO", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "XS", Sub: "X", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                           // kept at the UPS depot for collection
	{Code: "XU", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "XV", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "XW", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsDocuments},   // customs papers or data asked from the sender
	{Code: "XY", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "XZ", Sub: "X", Status: status.InTransit, Detail: status.CustomsCleared, Reason: status.CustomsDelay},          // cleared too late for the planned departure
	{Code: "Y1", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "Y2", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "Y3", Sub: "X", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "Y4", Sub: "X", Status: status.InTransit, Detail: status.CustomsPresented},                                     // handed to or moved for customs
	{Code: "Y5", Sub: "X", Status: status.InTransit, Detail: status.CustomsPresented},                                     // handed to or moved for customs
	{Code: "Y7", Sub: "X", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // kept for an agreed later day
	{Code: "Y9", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "YA", Sub: "X", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for an outside customs broker
	{Code: "YD", Sub: "X", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                       // post office: notice left
	{Code: "YE", Sub: "X", Status: status.AttemptFailed, Reason: status.Refused},                                          // post office: refused
	{Code: "YF", Sub: "X", Status: status.Exception, Reason: status.Undeliverable},                                        // the post office cannot deliver it
	{Code: "YG", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "YI", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // service changed or upgraded
	{Code: "YJ", Sub: "X", Status: status.Returning},                                                                      // the post office sends it back
	{Code: "YK", Sub: "X", Status: status.Returning},                                                                      // the post office sends it back
	{Code: "YL", Sub: "X", Status: status.Exception, Reason: status.Destroyed},                                            // destroyed or disposed of
	{Code: "YM", Sub: "X", Status: status.Exception, Reason: status.Undeliverable},                                        // the post office cannot deliver it
	{Code: "YR", Sub: "X", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                      // at the local depot, delivery next business day
	{Code: "YS", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "YT", Sub: "X", Status: status.InTransit, Detail: status.Stored},                                               // kept in storage or held
	{Code: "YU", Sub: "X", Status: status.Returning},                                                                      // goes back to the sender
	{Code: "YV", Sub: "X", Status: status.Exception, Reason: status.PackagingProblem},                                     // label or tracking number trouble
	{Code: "YW", Sub: "X", Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady},         // collection failed
	{Code: "YX", Sub: "X", Status: status.InTransit, Detail: status.DepartedOriginCountry},                                // export scan
	{Code: "Z1", Sub: "X", Status: status.InTransit, Detail: status.CustomsCleared},                                       // released by customs
	{Code: "Z3", Sub: "X", Status: status.InTransit, Detail: status.CustomsCleared},                                       // released by customs
	{Code: "Z5", Sub: "X", Status: status.Accepted, Detail: status.PickedUp},                                              // pickup scan
	{Code: "Z7", Sub: "X", Status: status.Info},                                                                           // special-care service note
	{Code: "Z8", Sub: "X", Status: status.Info},                                                                           // special-care service note
	{Code: "ZA", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "ZB", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "ZC", Sub: "X", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "ZD", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "ZK", Sub: "X", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // with the local post office
	{Code: "ZL", Sub: "X", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "ZM", Sub: "X", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                   // post office: business closed
	{Code: "ZN", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "ZO", Sub: "X", Status: status.Returning, Reason: status.Unclaimed},                                            // not collected at the access point, goes back
	{Code: "ZP", Sub: "X", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                               // at the access point, waits for the customer
	{Code: "ZS", Sub: "X", Status: status.OutForDelivery},                                                                 // on the vehicle to an access point
	{Code: "ZU", Sub: "X", Status: status.Info},                                                                           // special-care service note
	{Code: "ZV", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "ZW", Sub: "X", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "ZX", Sub: "X", Status: status.Info, Detail: status.DeliveryScheduled},                                         // will be delivered today
	{Code: "ZY", Sub: "X", Status: status.Info, Detail: status.DeliveryScheduled},                                         // will be delivered today
	{Code: "ZZ", Sub: "X", Status: status.Info, Detail: status.DeliveryScheduled},                                         // will be delivered today
	{Code: "00", Sub: "D", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late in transit
	{Code: "09", Sub: "D", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late in transit
	{Code: "12", Sub: "D", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late in transit
	{Code: "1N", Sub: "D", Status: status.AvailableForPickup, Detail: status.AtLocker},                                    // in a locker, waits for the customer
	{Code: "1Z", Sub: "D", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "28", Sub: "D", Status: status.Exception, Reason: status.Damaged},                                              // damaged
	{Code: "2C", Sub: "D", Status: status.Info, Detail: status.DataChanged},                                               // earlier collection agreed
	{Code: "2D", Sub: "D", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // with the post office
	{Code: "2J", Sub: "D", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // with the post office
	{Code: "2K", Sub: "D", Status: status.OutForDelivery},                                                                 // out for delivery
	{Code: "2Q", Sub: "D", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                               // delivered to an access point
	{Code: "2W", Sub: "D", Status: status.Delivered, Detail: status.Collected},                                            // collected at an access point
	{Code: "32", Sub: "D", Status: status.Exception, Reason: status.ProcessingDelay},                                      // late in transit
	{Code: "38", Sub: "D", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "3F", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: other place at the address
	{Code: "3G", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: a person
	{Code: "3H", Sub: "D", Status: status.Delivered, Detail: status.ToNeighbor},                                           // delivered to a neighbour, as asked
	{Code: "41", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late; a special flight was arranged
	{Code: "42", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late; a special flight was arranged
	{Code: "44", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late; a special flight was arranged
	{Code: "4X", Sub: "D", Status: status.Info, Detail: status.DataChanged},                                               // went to a depot, follow the other number
	{Code: "50", Sub: "D", Status: status.AttemptFailed, Reason: status.AddressProblem},                                   // not delivered, address wrong
	{Code: "53", Sub: "D", Status: status.AttemptFailed, Reason: status.Refused},                                          // refused
	{Code: "57", Sub: "D", Status: status.Exception, Reason: status.ProcessingDelay},                                      // no try on the planned day
	{Code: "5F", Sub: "D", Status: status.Returning, Reason: status.Unclaimed},                                            // not collected at the access point, goes back
	{Code: "61", Sub: "D", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // dangerous goods may not fly
	{Code: "62", Sub: "D", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // dangerous goods may not fly
	{Code: "70", Sub: "D", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "74", Sub: "D", Status: status.Exception, Reason: status.PackagingProblem},                                     // label or tracking number trouble
	{Code: "7A", Sub: "D", Status: status.InTransit, Detail: status.Redirected},                                           // being sent to, between or from access points
	{Code: "7B", Sub: "D", Status: status.Exception, Reason: status.PointUnavailable},                                     // not delivered to the access point, next step open
	{Code: "7K", Sub: "D", Status: status.Info, Detail: status.DeliveryScheduled},                                         // will be delivered today
	{Code: "83", Sub: "D", Status: status.InTransit, Detail: status.CustomsCleared},                                       // released by customs
	{Code: "85", Sub: "D", Status: status.InTransit, Detail: status.Stored},                                               // kept in storage or held
	{Code: "86", Sub: "D", Status: status.InTransit, Detail: status.CustomsPresented},                                     // handed to or moved for customs
	{Code: "8N", Sub: "D", Status: status.Delivered},                                                                      // no place given
	{Code: "8O", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: management office
	{Code: "8Q", Sub: "D", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "98", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "9E", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: inside, business
	{Code: "A0", Sub: "D", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // with the post office
	{Code: "AI", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: dock
	{Code: "AU", Sub: "D", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                           // kept at the UPS depot for collection
	{Code: "B0", Sub: "D", Status: status.Returned},                                                                       // delivered to the original sender
	{Code: "B2", Sub: "D", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "BI", Sub: "D", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                   // business closed
	{Code: "BL", Sub: "D", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "BM", Sub: "D", Status: status.Exception, Reason: status.SizeOrWeight},                                         // size, weight or value over the limit
	{Code: "BN", Sub: "D", Status: status.InTransit, Detail: status.CustomsCleared},                                       // released by customs
	{Code: "BO", Sub: "D", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "BS", Sub: "D", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "CB", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late; a special flight was arranged
	{Code: "CI", Sub: "D", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                  // nobody there
	{Code: "CO", Sub: "D", Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady},         // collection: not ready
	{Code: "CR", Sub: "D", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "CU", Sub: "D", Status: status.Exception, Reason: status.PackagingProblem},                                     // label or tracking number trouble
	{Code: "DI", Sub: "D", Status: status.AttemptFailed, Reason: status.PaymentDue},                                       // payment not had
	{Code: "DK", Sub: "D", Status: status.Exception, Reason: status.CustomsInspection},                                    // opened, sampled or X-rayed
	{Code: "DO", Sub: "D", Status: status.AttemptFailed},                                                                  // delivery tried and failed
	{Code: "DZ", Sub: "D", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "EB", Sub: "D", Status: status.Cancelled},                                                                      // called off before it was handed over
	{Code: "EC", Sub: "D", Status: status.InTransit, Detail: status.ProblemResolved},                                      // sent out again
	{Code: "EE", Sub: "D", Status: status.Delivered, Detail: status.Collected},                                            // collected by the receiver
	{Code: "EF", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late; a special flight was arranged
	{Code: "EG", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late; a special flight was arranged
	{Code: "EI", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "EJ", Sub: "D", Status: status.Exception, Reason: status.Weather},                                              // late through weather or a disaster
	{Code: "EK", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late through transport
	{Code: "EL", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late; a special flight was arranged
	{Code: "EM", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late; a special flight was arranged
	{Code: "EP", Sub: "D", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                               // waits for the customer at a point or locker
	{Code: "EQ", Sub: "D", Status: status.Exception, Reason: status.TransportDelay},                                       // late; a special flight was arranged
	{Code: "ET", Sub: "D", Status: status.Exception, Reason: status.CustomsDocuments},                                     // customs papers missing
	{Code: "EZ", Sub: "D", Status: status.InTransit, Detail: status.CustomsCleared},                                       // released by customs
	{Code: "F0", Sub: "D", Status: status.InTransit, Detail: status.ArrivedFacility},                                      // arrived at a UPS building
	{Code: "F3", Sub: "D", Status: status.InTransit, Detail: status.DepartedFacility},                                     // left a UPS building
	{Code: "F1", Sub: "D", Status: status.Info, Detail: status.DeliveryScheduled},                                         // delivery planned
	{Code: "F2", Sub: "D", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "F7", Sub: "D", Status: status.InTransit, Detail: status.HandedToPartner},                                      // passed to the next carrier
	{Code: "FB", Sub: "D", Status: status.Info, Detail: status.DataChanged},                                               // address corrected
	{Code: "FC", Sub: "D", Status: status.Info, Detail: status.NotificationSent},                                          // someone was or will be contacted
	{Code: "FD", Sub: "D", Status: status.Info, Detail: status.DataChanged},                                               // address corrected
	{Code: "FI", Sub: "D", Status: status.Delivered, Detail: status.Collected},                                            // collected by the receiver
	{Code: "FO", Sub: "D", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                   // business closed
	{Code: "FZ", Sub: "D", Status: status.Exception, Reason: status.ProcessingDelay},                                      // no try made
	{Code: "GK", Sub: "D", Status: status.Exception, Reason: status.Incomplete},                                           // contents or pieces missing
	{Code: "GW", Sub: "D", Status: status.Info, Detail: status.DataChanged},                                               // delivery instructions or a change
	{Code: "HI", Sub: "D", Status: status.Info, Detail: status.DataChanged, Reason: status.SenderRequest},                 // sender changed or stopped it
	{Code: "KU", Sub: "D", Status: status.Exception, Reason: status.Incomplete},                                           // contents or pieces missing
	{Code: "L4", Sub: "D", Status: status.Exception, Reason: status.CustomsInspection},                                    // opened, sampled or X-rayed
	{Code: "L6", Sub: "D", Status: status.Exception, Reason: status.DataMissing},                                          // shipment data missing
	{Code: "LM", Sub: "D", Status: status.Exception, Reason: status.Noncompliant},                                         // service not available there
	{Code: "M1", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: residence
	{Code: "M2", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: business
	{Code: "M3", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: front desk
	{Code: "M4", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: reception
	{Code: "M5", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: mail room
	{Code: "M6", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: office
	{Code: "M7", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: the receiver
	{Code: "M8", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: guard
	{Code: "M9", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: door person
	{Code: "MA", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: hostess
	{Code: "MB", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: janitor
	{Code: "MC", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: shop
	{Code: "MD", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: warehouse
	{Code: "ME", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: goods-in
	{Code: "MG", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: met the customer
	{Code: "MH", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: met the customer
	{Code: "MJ", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: met the customer
	{Code: "MK", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: met the customer
	{Code: "ML", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at front door
	{Code: "MM", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at rear door
	{Code: "MN", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at side door
	{Code: "MP", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at garage
	{Code: "MQ", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at porch
	{Code: "MR", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at deck
	{Code: "MS", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at patio
	{Code: "MU", Sub: "D", Status: status.Delivered, Detail: status.InMailbox},                                            // delivered: mailbox
	{Code: "MV", Sub: "D", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "MW", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at carport
	{Code: "MX", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at other, released
	{Code: "MY", Sub: "D", Status: status.Info},                                                                           // return label left with the receiver
	{Code: "NL", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at delivery bag
	{Code: "NS", Sub: "D", Status: status.Exception, Reason: status.NoAccess},                                             // a gate or security code is needed
	{Code: "NT", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at meter box
	{Code: "NX", Sub: "D", Status: status.Exception, Reason: status.NoAccess},                                             // a gate or security code is needed
	{Code: "OE", Sub: "D", Status: status.Exception, Reason: status.AddressProblem},                                       // address or contact data wrong or missing
	{Code: "OO", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered (special care)
	{Code: "OZ", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: security office
	{Code: "P5", Sub: "D", Status: status.AvailableForPickup, Detail: status.AtLocker},                                    // delivered: locker
	{Code: "PF", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: inside
	{Code: "RN", Sub: "D", Status: status.Exception, Reason: status.ProhibitedGoods},                                      // goods the carrier may not carry, or dangerous goods trouble
	{Code: "RQ", Sub: "D", Status: status.Exception, Detail: status.CustomsProcessing, Reason: status.CustomsHold},        // waits for a government agency to release it
	{Code: "SB", Sub: "D", Status: status.Info},                                                                           // internal paperwork
	{Code: "SE", Sub: "D", Status: status.Info},                                                                           // internal paperwork
	{Code: "SG", Sub: "D", Status: status.Exception, Reason: status.CustomsDocuments},                                     // customs papers missing
	{Code: "ST", Sub: "D", Status: status.Exception, Reason: status.CustomsRejected},                                      // entry refused by the clearing agency
	{Code: "TW", Sub: "D", Status: status.Info},                                                                           // internal paperwork
	{Code: "UC", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivery completed
	{Code: "UJ", Sub: "D", Status: status.Info},                                                                           // internal paperwork
	{Code: "VS", Sub: "D", Status: status.Accepted},                                                                       // handed to UPS
	{Code: "YC", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered by the post office
	{Code: "YH", Sub: "D", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // with the post office
	{Code: "ZE", Sub: "D", Status: status.Info},                                                                           // release without signature was used
	{Code: "ZF", Sub: "D", Status: status.Delivered, Detail: status.ToSafePlace},                                          // delivered: left at shed
	{Code: "ZG", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: concierge
	{Code: "ZH", Sub: "D", Status: status.Delivered, Detail: status.ToRecipient},                                          // delivered: superintendent
	{Code: "ZI", Sub: "D", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                               // left at a UPS shop
	{Code: "ZQ", Sub: "D", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                           // held for collection
	{Code: "AG", Sub: "I", Status: status.InTransit},                                                                      // on the way to a UPS facility
	{Code: "AR", Sub: "I", Status: status.InTransit, Detail: status.ArrivedFacility},                                      // arrived at a UPS building
	{Code: "AT", Sub: "I", Status: status.InTransit},                                                                      // air transit scan
	{Code: "CA", Sub: "I", Status: status.Info, Detail: status.Retracted},                                                 // the arrival entry is taken back
	{Code: "CD", Sub: "I", Status: status.Info, Detail: status.Retracted},                                                 // the departure entry is taken back
	{Code: "CL", Sub: "I", Status: status.Info, Detail: status.Retracted},                                                 // the unload entry is taken back
	{Code: "DL", Sub: "I", Status: status.InTransit, Detail: status.Loaded},                                               // driver load
	{Code: "DP", Sub: "I", Status: status.InTransit, Detail: status.DepartedFacility},                                     // left a UPS building
	{Code: "DS", Sub: "I", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                      // at the last UPS building before delivery
	{Code: "EP", Sub: "I", Status: status.InTransit, Detail: status.DepartedOriginCountry},                                // export scan
	{Code: "HU", Sub: "I", Status: status.InTransit, Detail: status.Processing},                                           // hub scan
	{Code: "IP", Sub: "I", Status: status.InTransit, Detail: status.ArrivedDestinationCountry},                            // import scan
	{Code: "LC", Sub: "I", Status: status.InTransit},                                                                      // location scan
	{Code: "LM", Sub: "I", Status: status.InTransit},                                                                      // location scan
	{Code: "OC", Sub: "I", Status: status.Registered, Detail: status.LabelCreated},                                        // label made, no parcel yet; sometimes a trailer-load origin scan
	{Code: "OD", Sub: "I", Status: status.InTransit, Detail: status.Loaded},                                               // loaded on the delivery vehicle; may be for the next working day
	{Code: "OF", Sub: "I", Status: status.OutForDelivery},                                                                 // out for delivery
	{Code: "OR", Sub: "I", Status: status.Accepted, Detail: status.OriginScan},                                            // origin scan: first sight of the parcel
	{Code: "OT", Sub: "I", Status: status.OutForDelivery},                                                                 // out for delivery
	{Code: "PC", Sub: "I", Status: status.Accepted, Detail: status.PickedUp},                                              // collected by a van
	{Code: "PL", Sub: "I", Status: status.Registered, Detail: status.LabelCreated},                                        // label made, no parcel yet
	{Code: "PU", Sub: "I", Status: status.Accepted, Detail: status.PickedUp},                                              // pickup scan, often from a shop
	{Code: "PT", Sub: "I", Status: status.Accepted, Detail: status.PickedUp},                                              // collected by a trailer
	{Code: "SP", Sub: "I", Status: status.Registered, Detail: status.PickupScheduled},                                     // collection planned for today
	{Code: "UA", Sub: "I", Status: status.Info, Detail: status.DataChanged},                                               // arrival entry corrected
	{Code: "UD", Sub: "I", Status: status.Info, Detail: status.DataChanged},                                               // departure entry corrected
	{Code: "UL", Sub: "I", Status: status.InTransit, Detail: status.Unloaded},                                             // unloaded
	{Code: "VP", Sub: "I", Status: status.Info, Detail: status.Retracted},                                                 // the pickup is voided
	{Code: "WH", Sub: "I", Status: status.InTransit, Detail: status.Stored},                                               // in a UPS warehouse
	{Code: "XA", Sub: "I", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // at the local post office
	{Code: "XD", Sub: "I", Status: status.Accepted, Detail: status.DroppedOff},                                            // dropped off at a shop
	{Code: "XR", Sub: "I", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // received by the local post office
	{Code: "YF", Sub: "I", Status: status.OutForDelivery},                                                                 // out for delivery with the post
	{Code: "YH", Sub: "I", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // received by the local post office
	{Code: "YI", Sub: "I", Status: status.OutForDelivery},                                                                 // on the vehicle to an access point
	{Code: "YM", Sub: "I", Status: status.InTransit, Detail: status.HandedToPartner},                                      // moving to the local post office
	{Code: "YN", Sub: "I", Status: status.InTransit, Detail: status.ReceivedByPartner},                                    // received into the postal network
	{Code: "YP", Sub: "I", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                      // being prepared for delivery; may be for the next working day
	{Code: "DP", Sub: "M", Status: status.Registered},                                                                     // manifest processed, ready for UPS
	{Code: "MP", Sub: "M", Status: status.Registered},                                                                     // billing information received
	{Code: "RD", Sub: "M", Status: status.Registered, Detail: status.LabelCreated},                                        // label made, partner carrier has no parcel yet
	{Code: "VP", Sub: "MV", Status: status.Cancelled, Detail: status.LabelVoided},                                         // manifest cancelled, shipment voided
	{Code: "PX", Sub: "U", Status: status.Info, Detail: status.ProofAvailable},                                            // delivery photo
	{Code: "UP", Sub: "U", Status: status.Info, Detail: status.DataChanged},                                               // delivery date updated
	{Code: "UT", Sub: "U", Status: status.Info, Detail: status.DataChanged},                                               // delivery time updated
	{Code: "statusCode", Sub: "003", Status: status.Registered},                                                           // shipment ready for ups
	{Code: "statusCode", Sub: "005", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "006", Status: status.OutForDelivery},                                                       // out for delivery
	{Code: "statusCode", Sub: "007", Status: status.Cancelled, Detail: status.LabelVoided},                                // shipment information voided
	{Code: "statusCode", Sub: "010", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "011", Status: status.Delivered, Detail: status.ToRecipient},                                // delivered
	{Code: "statusCode", Sub: "012", Status: status.InTransit, Detail: status.CustomsProcessing},                          // clearance in progress
	{Code: "statusCode", Sub: "013", Status: status.Exception},                                                            // exception
	{Code: "statusCode", Sub: "014", Status: status.InTransit, Detail: status.CustomsCleared},                             // clearance completed
	{Code: "statusCode", Sub: "016", Status: status.InTransit, Detail: status.Stored},                                     // in warehouse
	{Code: "statusCode", Sub: "017", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                 // held for customer pickup
	{Code: "statusCode", Sub: "018", Status: status.Info, Detail: status.DataChanged},                                     // delivery change requested: hold for pickup
	{Code: "statusCode", Sub: "019", Status: status.InTransit, Detail: status.DeliveryRescheduled},                        // held for future delivery
	{Code: "statusCode", Sub: "020", Status: status.Info, Detail: status.DataChanged},                                     // held for future delivery requested
	{Code: "statusCode", Sub: "021", Status: status.OutForDelivery},                                                       // out for delivery
	{Code: "statusCode", Sub: "022", Status: status.AttemptFailed},                                                        // first attempt made
	{Code: "statusCode", Sub: "023", Status: status.AttemptFailed},                                                        // second delivery attempted
	{Code: "statusCode", Sub: "024", Status: status.AttemptFailed, Detail: status.FinalAttempt},                           // final attempt made
	{Code: "statusCode", Sub: "025", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "026", Status: status.Delivered, Detail: status.ToRecipient},                                // delivered by local post office
	{Code: "statusCode", Sub: "027", Status: status.Info, Detail: status.DataChanged},                                     // delivery address change requested
	{Code: "statusCode", Sub: "028", Status: status.InTransit, Detail: status.Redirected},                                 // delivery address changed
	{Code: "statusCode", Sub: "029", Status: status.Exception},                                                            // exception: action required
	{Code: "statusCode", Sub: "030", Status: status.Exception},                                                            // local post office exception
	{Code: "statusCode", Sub: "032", Status: status.Exception, Reason: status.Weather},                                    // adverse weather may cause delay
	{Code: "statusCode", Sub: "033", Status: status.Info, Reason: status.SenderRequest},                                   // return to sender requested
	{Code: "statusCode", Sub: "034", Status: status.Returned},                                                             // returned to sender
	{Code: "statusCode", Sub: "035", Status: status.Returning},                                                            // returning to sender
	{Code: "statusCode", Sub: "036", Status: status.Returning},                                                            // returning to sender: in transit
	{Code: "statusCode", Sub: "037", Status: status.OutForDelivery},                                                       // out for delivery
	{Code: "statusCode", Sub: "038", Status: status.Accepted, Detail: status.PickedUp},                                    // picked up by ups
	{Code: "statusCode", Sub: "039", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "040", Status: status.AvailableForPickup},                                                   // ready for customer pickup
	{Code: "statusCode", Sub: "041", Status: status.Info, Detail: status.DataChanged},                                     // service upgrade requested
	{Code: "statusCode", Sub: "042", Status: status.Info, Detail: status.DataChanged},                                     // service upgraded
	{Code: "statusCode", Sub: "043", Status: status.Info, Detail: status.Retracted},                                       // voided pickup
	{Code: "statusCode", Sub: "044", Status: status.Registered},                                                           // on the way to ups
	{Code: "statusCode", Sub: "045", Status: status.Registered},                                                           // on the way to ups
	{Code: "statusCode", Sub: "046", Status: status.Exception, Reason: status.Delayed},                                    // delay
	{Code: "statusCode", Sub: "047", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "048", Status: status.Exception, Reason: status.Delayed},                                    // delay
	{Code: "statusCode", Sub: "049", Status: status.Exception, Reason: status.Delayed},                                    // delay: action required
	{Code: "statusCode", Sub: "050", Status: status.Exception, Reason: status.AddressProblem},                             // address information required
	{Code: "statusCode", Sub: "051", Status: status.Exception, Reason: status.Weather},                                    // delay: emergency situation or severe weather
	{Code: "statusCode", Sub: "052", Status: status.Exception, Reason: status.Weather},                                    // delay: severe weather
	{Code: "statusCode", Sub: "053", Status: status.Exception, Reason: status.Weather},                                    // delay: severe weather
	{Code: "statusCode", Sub: "054", Status: status.Info, Detail: status.DataChanged},                                     // delivery change requested
	{Code: "statusCode", Sub: "055", Status: status.InTransit, Detail: status.DeliveryRescheduled},                        // rescheduled delivery
	{Code: "statusCode", Sub: "056", Status: status.Info, Detail: status.DataChanged},                                     // service upgrade requested
	{Code: "statusCode", Sub: "057", Status: status.InTransit, Detail: status.Redirected},                                 // on the way to a local ups access point
	{Code: "statusCode", Sub: "058", Status: status.Exception, Reason: status.CustomsDocuments},                           // clearance information required
	{Code: "statusCode", Sub: "059", Status: status.Exception, Reason: status.Damaged},                                    // damage reported
	{Code: "statusCode", Sub: "060", Status: status.AttemptFailed},                                                        // delivery attempted
	{Code: "statusCode", Sub: "061", Status: status.AttemptFailed, Reason: status.IdCheckFailed},                          // delivery attempted: adult signature required
	{Code: "statusCode", Sub: "062", Status: status.AttemptFailed, Reason: status.PaymentDue},                             // delivery attempted: funds required
	{Code: "statusCode", Sub: "063", Status: status.Info, Detail: status.DataChanged},                                     // delivery change completed
	{Code: "statusCode", Sub: "064", Status: status.AttemptFailed, Reason: status.Refused},                                // delivery refused
	{Code: "statusCode", Sub: "065", Status: status.Registered, Detail: status.PickupFailed},                              // pickup attempted
	{Code: "statusCode", Sub: "066", Status: status.AttemptFailed},                                                        // post office delivery attempted
	{Code: "statusCode", Sub: "067", Status: status.Returning},                                                            // returned to sender by post office
	{Code: "statusCode", Sub: "068", Status: status.Exception, Reason: status.Lost},                                       // sent to lost and found
	{Code: "statusCode", Sub: "069", Status: status.Exception, Reason: status.Undeliverable},                              // unable to deliver
	{Code: "statusCode", Sub: "070", Status: status.InTransit, Detail: status.Redirected},                                 // package not at ups access point yet
	{Code: "statusCode", Sub: "071", Status: status.InTransit, Detail: status.AtDeliveryDepot},                            // preparing for delivery
	{Code: "statusCode", Sub: "072", Status: status.InTransit, Detail: status.Loaded},                                     // loaded on delivery vehicle
	{Code: "statusCode", Sub: "073", Status: status.InTransit, Detail: status.HandedToPartner},                            // in transit to ups delivery partner
	{Code: "statusCode", Sub: "074", Status: status.InTransit, Detail: status.ReceivedByPartner},                          // ups delivery partner has shipment
	{Code: "statusCode", Sub: "075", Status: status.Info, Detail: status.DeliveryScheduled},                               // scheduled for delivery
	{Code: "statusCode", Sub: "076", Status: status.Exception},                                                            // ups delivery partner exception
	{Code: "statusCode", Sub: "077", Status: status.Registered, Detail: status.PickupScheduled},                           // scheduled for pickup today
	{Code: "statusCode", Sub: "078", Status: status.OutForDelivery},                                                       // your driver is arriving soon!
	{Code: "statusCode", Sub: "079", Status: status.Registered, Detail: status.OrderProcessed},                            // order processed: in transit to ups
	{Code: "statusCode", Sub: "080", Status: status.Registered, Detail: status.OrderProcessed},                            // order processed: ready for ups
	{Code: "statusCode", Sub: "081", Status: status.Returning, Reason: status.Damaged},                                    // returned - damage reported
	{Code: "statusCode", Sub: "082", Status: status.Info, Detail: status.DataChanged},                                     // delivery instructions received
	{Code: "statusCode", Sub: "083", Status: status.Exception, Reason: status.Held},                                       // held
	{Code: "statusCode", Sub: "084", Status: status.InTransit, Detail: status.CustomsCleared},                             // cleared
	{Code: "statusCode", Sub: "085", Status: status.Exception, Reason: status.PaymentDue},                                 // held for cod payment
	{Code: "statusCode", Sub: "086", Status: status.Exception, Reason: status.Delayed},                                    // delay
	{Code: "statusCode", Sub: "087", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "089", Status: status.OutForDelivery},                                                       // out for delivery
	{Code: "statusCode", Sub: "090", Status: status.Exception, Reason: status.Delayed},                                    // delay
	{Code: "statusCode", Sub: "091", Status: status.OutForDelivery},                                                       // out for delivery
	{Code: "statusCode", Sub: "092", Status: status.InTransit, Detail: status.CustomsProcessing},                          // customs clearance in progress
	{Code: "statusCode", Sub: "093", Status: status.Exception, Reason: status.ProcessingDelay},                            // premier recovery in progress
	{Code: "statusCode", Sub: "094", Status: status.InTransit, Detail: status.ProblemResolved},                            // premier recovery completed
	{Code: "statusCode", Sub: "095", Status: status.Info, Detail: status.DataChanged},                                     // additional attempt requested
	{Code: "statusCode", Sub: "096", Status: status.Info, Detail: status.DataChanged},                                     // address change confirmed
	{Code: "statusCode", Sub: "097", Status: status.Info, Detail: status.DataChanged},                                     // address change requested
	{Code: "statusCode", Sub: "098", Status: status.Info, Detail: status.DataChanged},                                     // deliver to original address requested
	{Code: "statusCode", Sub: "099", Status: status.Info, Detail: status.DataChanged},                                     // deliver to original address confirmed
	{Code: "statusCode", Sub: "100", Status: status.Info, Detail: status.DataChanged},                                     // hold at ups access point confirmed
	{Code: "statusCode", Sub: "101", Status: status.Info, Detail: status.DataChanged},                                     // hold at ups access point requested
	{Code: "statusCode", Sub: "102", Status: status.Info, Detail: status.DataChanged},                                     // hold for courier requested
	{Code: "statusCode", Sub: "103", Status: status.Info, Detail: status.DataChanged},                                     // hold for courier confirmed
	{Code: "statusCode", Sub: "104", Status: status.Info, Detail: status.DataChanged},                                     // hold for instructions confirmed
	{Code: "statusCode", Sub: "105", Status: status.Info, Detail: status.DataChanged},                                     // hold for instructions requested
	{Code: "statusCode", Sub: "106", Status: status.Info, Detail: status.DataChanged},                                     // hold for pickup confirmed
	{Code: "statusCode", Sub: "107", Status: status.Info, Detail: status.DataChanged},                                     // hold for pickup requested
	{Code: "statusCode", Sub: "108", Status: status.Info, Detail: status.DataChanged},                                     // hold for pickup today confirmed
	{Code: "statusCode", Sub: "109", Status: status.Info, Detail: status.DataChanged},                                     // hold for pickup today requested
	{Code: "statusCode", Sub: "110", Status: status.Info, Detail: status.DataChanged},                                     // refrigeration confirmed
	{Code: "statusCode", Sub: "111", Status: status.Info, Detail: status.DataChanged},                                     // refrigeration requested
	{Code: "statusCode", Sub: "112", Status: status.Info, Detail: status.DataChanged},                                     // re-ice confirmed
	{Code: "statusCode", Sub: "113", Status: status.Info, Detail: status.DataChanged},                                     // re-ice requested
	{Code: "statusCode", Sub: "114", Status: status.Info, Detail: status.DataChanged},                                     // request canceled
	{Code: "statusCode", Sub: "115", Status: status.Info, Detail: status.DataChanged},                                     // reschedule delivery confirmed
	{Code: "statusCode", Sub: "116", Status: status.Info, Detail: status.DataChanged},                                     // reschedule delivery requested
	{Code: "statusCode", Sub: "117", Status: status.Info, Detail: status.DataChanged},                                     // return by saturday confirmed
	{Code: "statusCode", Sub: "118", Status: status.Info, Detail: status.DataChanged},                                     // return to sender confirmed
	{Code: "statusCode", Sub: "119", Status: status.Info, Detail: status.DataChanged},                                     // return to sender requested
	{Code: "statusCode", Sub: "120", Status: status.Info, Detail: status.DataChanged},                                     // saturday delivery confirmed
	{Code: "statusCode", Sub: "121", Status: status.Info, Detail: status.DataChanged},                                     // saturday delivery requested
	{Code: "statusCode", Sub: "122", Status: status.Info, Detail: status.DataChanged},                                     // upgrade confirmed
	{Code: "statusCode", Sub: "123", Status: status.Exception, Reason: status.CustomsHold},                                // pending release from non-ups broker
	{Code: "statusCode", Sub: "124", Status: status.Exception, Reason: status.CustomsDocuments},                           // clearance information needed
	{Code: "statusCode", Sub: "125", Status: status.Exception, Reason: status.CustomsDocuments},                           // clearance information needed
	{Code: "statusCode", Sub: "126", Status: status.Exception, Reason: status.CustomsHold},                                // pending government agency release
	{Code: "statusCode", Sub: "127", Status: status.Info},                                                                 // investigation closed
	{Code: "statusCode", Sub: "128", Status: status.Info},                                                                 // investigation canceled
	{Code: "statusCode", Sub: "129", Status: status.Exception, Reason: status.Investigation},                              // investigation opened
	{Code: "statusCode", Sub: "130", Status: status.Info},                                                                 // claim in progress
	{Code: "statusCode", Sub: "131", Status: status.Registered, Detail: status.PickupFailed},                              // final pickup attempted
	{Code: "statusCode", Sub: "132", Status: status.Exception, Reason: status.Security},                                   // airport security delay
	{Code: "statusCode", Sub: "133", Status: status.Info},                                                                 // return label left with customer
	{Code: "statusCode", Sub: "134", Status: status.InTransit, Detail: status.CustomsCleared},                             // cleared import customs
	{Code: "statusCode", Sub: "135", Status: status.Registered, Detail: status.PickupFailed},                              // second pickup attempted
	{Code: "statusCode", Sub: "136", Status: status.InTransit, Detail: status.DeliveryRescheduled},                        // delivery rescheduled for saturday
	{Code: "statusCode", Sub: "137", Status: status.InTransit, Detail: status.HandedToPartner},                            // transferred to ups delivery partner
	{Code: "statusCode", Sub: "138", Status: status.InTransit},                                                            // awaiting scheduled departure
	{Code: "statusCode", Sub: "139", Status: status.Exception, Reason: status.NoAccess},                                   // security access required
	{Code: "statusCode", Sub: "140", Status: status.Info},                                                                 // claim paid - claim payment has been processed.
	{Code: "statusCode", Sub: "141", Status: status.Exception, Reason: status.DocumentsMissing},                           // incomplete documentation received
	{Code: "statusCode", Sub: "142", Status: status.Info},                                                                 // claim voided
	{Code: "statusCode", Sub: "143", Status: status.InTransit, Detail: status.HandedToPartner},                            // delivered to agent
	{Code: "statusCode", Sub: "144", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                      // delivered to post office for pickup
	{Code: "statusCode", Sub: "145", Status: status.AttemptFailed},                                                        // delivery attempted
	{Code: "statusCode", Sub: "146", Status: status.OutForDelivery},                                                       // out for delivery
	{Code: "statusCode", Sub: "147", Status: status.Exception, Reason: status.RegulatoryHold},                             // seized by law enforcement, no longer in ups possession
	{Code: "statusCode", Sub: "149", Status: status.Exception, Reason: status.Destroyed},                                  // prohibited contents, package destroyed no longer in ups possession
	{Code: "statusCode", Sub: "153", Status: status.Info, Detail: status.DataChanged},                                     // updated delivery time
	{Code: "statusCode", Sub: "154", Status: status.Info, Detail: status.DataChanged},                                     // updated delivery date
	{Code: "statusCode", Sub: "155", Status: status.Info, Detail: status.ProofAvailable},                                  // delivery photo
	{Code: "statusCode", Sub: "157", Status: status.Registered},                                                           // shipment ready for ups
	{Code: "statusCode", Sub: "158", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "159", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "160", Status: status.Accepted, Detail: status.OriginScan},                                  // we have your package
	{Code: "statusCode", Sub: "161", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                     // delivered to ups access point
	{Code: "statusCode", Sub: "162", Status: status.OutForDelivery},                                                       // out for delivery
	{Code: "statusCode", Sub: "164", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "165", Status: status.InTransit},                                                            // on the way
	{Code: "statusCode", Sub: "166", Status: status.Registered},                                                           // shipment ready for roadie
	{Code: "statusCode", Sub: "167", Status: status.Accepted, Detail: status.DroppedOff},                                  // dropped off at ups store by customer
	{Code: "statusCode", Sub: "168", Status: status.Accepted, Detail: status.DroppedOff},                                  // dropped off at retail location by customer
	{Code: "statusCode", Sub: "169", Status: status.Accepted, Detail: status.DroppedOff},                                  // dropped off at a ups access point by customer
}
