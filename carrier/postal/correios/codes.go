package correios

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// Event types with their two-digit status as Sub. BDE, BDI and BDR are deliveries of three kinds of
// post and share their numbers, which BD* reads; rows of the one type alone go before it.
//
// A number alone means nothing, so no type has a row without Sub. Left unknown: PAR 29, which comes
// without a text.
var codes = carrier.MustTable(
	carrier.Row{Code: "BD*", Sub: "00", Status: status.Delivered, Detail: status.ToRecipient},                                                // delivered to the addressee
	carrier.Row{Code: "BD*", Sub: "01", Status: status.Delivered, Detail: status.ToRecipient},                                                // delivered to the addressee
	carrier.Row{Code: "BD*", Sub: "02", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                        // nobody answered, will wait at a unit: it is not there yet
	carrier.Row{Code: "BD*", Sub: "03", Status: status.Exception, Reason: status.Unclaimed},                                                  // sender did not collect it, destination under review
	carrier.Row{Code: "BD*", Sub: "04", Status: status.Returning, Reason: status.Refused},                                                    // refused, going back
	carrier.Row{Code: "BD*", Sub: "05", Status: status.Returning, Reason: status.Undeliverable},                                              // could not be delivered, going back
	carrier.Row{Code: "BD*", Sub: "06", Status: status.Returning, Reason: status.RecipientUnknown},                                           // addressee unknown there, going back
	carrier.Row{Code: "BD*", Sub: "07", Status: status.Exception, Reason: status.AddressProblem},                                             // wrong address, delay or return possible: no attempt is said
	carrier.Row{Code: "BD*", Sub: "08", Status: status.Returning, Reason: status.AddressProblem},                                             // wrong address, going back
	carrier.Row{Code: "BD*", Sub: "09", Status: status.Exception, Reason: status.Lost},                                                       // not located
	carrier.Row{Code: "BD*", Sub: "10", Status: status.Returning, Reason: status.RecipientMoved},                                             // addressee moved, going back
	carrier.Row{Code: "BD*", Sub: "12", Status: status.Exception, Reason: status.Unclaimed},                                                  // sender did not collect it, destination under review
	carrier.Row{Code: "BD*", Sub: "13", Status: status.Exception, Reason: status.Damaged},                                                    // hit by fire at a unit: not said to be destroyed
	carrier.Row{Code: "BD*", Sub: "14", Status: status.Cancelled},                                                                            // sender gave up the posting
	carrier.Row{Code: "BD*", Sub: "15", Status: status.Exception, Detail: status.AtDeliveryDepot, Reason: status.Delayed},                    // at the delivery unit, late by court order
	carrier.Row{Code: "BD*", Sub: "18", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled, Reason: status.RecipientAbsent},    // nobody answered, new attempt on Saturday
	carrier.Row{Code: "BD*", Sub: "19", Status: status.Exception, Reason: status.AddressProblem},                                             // wrong address, delay or return possible: no attempt is said
	carrier.Row{Code: "BD*", Sub: "20", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled, Reason: status.RecipientAbsent},    // nobody answered, new attempt
	carrier.Row{Code: "BD*", Sub: "21", Status: status.Returning, Reason: status.RecipientAbsent},                                            // nobody answered, going back
	carrier.Row{Code: "BD*", Sub: "22", Status: status.InTransit},                                                                            // given back to the post
	carrier.Row{Code: "BD*", Sub: "23", Status: status.Returned},                                                                             // handed back to the sender: begins with BD as the deliveries do, and is none
	carrier.Row{Code: "BD*", Sub: "24", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                                      // waiting in a PO box
	carrier.Row{Code: "BD*", Sub: "25", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled, Reason: status.BusinessClosed},     // business closed, next working day
	carrier.Row{Code: "BD*", Sub: "26", Status: status.Returning, Reason: status.Unclaimed},                                                  // not collected in time, going back
	carrier.Row{Code: "BD*", Sub: "28", Status: status.Exception, Reason: status.Damaged},                                                    // item or contents damaged
	carrier.Row{Code: "BD*", Sub: "29", Status: status.Exception, Reason: status.Lost},                                                       // not located
	carrier.Row{Code: "BD*", Sub: "30", Status: status.Exception, Reason: status.Delayed},                                                    // delivery round not made: nobody was at the door
	carrier.Row{Code: "BDR", Sub: "31", Status: status.Info, Detail: status.PaymentTransferred},                                              // payment confirmed
	carrier.Row{Code: "BD*", Sub: "32", Status: status.Info, Detail: status.DeliveryScheduled},                                               // delivery date booked
	carrier.Row{Code: "BD*", Sub: "33", Status: status.Returning, Reason: status.IdCheckFailed},                                              // document not shown, going back
	carrier.Row{Code: "BD*", Sub: "34", Status: status.Exception, Reason: status.AddressProblem},                                             // street numbering irregular: no attempt is said
	carrier.Row{Code: "BD*", Sub: "35", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled},                                    // collection or delivery not made, new attempt
	carrier.Row{Code: "BD*", Sub: "36", Status: status.Returning, Reason: status.Undeliverable},                                              // collection or delivery not made, going back
	carrier.Row{Code: "BD*", Sub: "37", Status: status.Exception, Reason: status.Damaged},                                                    // damaged in a vehicle accident
	carrier.Row{Code: "BD*", Sub: "38", Status: status.Exception},                                                                            // addressed to a bankrupt company: what becomes of it is not said
	carrier.Row{Code: "BD*", Sub: "39", Status: status.Exception, Reason: status.Undeliverable},                                              // could not be delivered, destination under review
	carrier.Row{Code: "BD*", Sub: "40", Status: status.Returning, Reason: status.CustomsRejected},                                            // import not authorised, going back
	carrier.Row{Code: "BD*", Sub: "41", Status: status.Exception, Reason: status.Incomplete},                                                 // delivery waits for the whole lot
	carrier.Row{Code: "BD*", Sub: "42", Status: status.Returning, Reason: status.Incomplete},                                                 // lot incomplete, going back
	carrier.Row{Code: "BD*", Sub: "43", Status: status.Exception, Reason: status.RegulatoryHold},                                             // seized by an authority
	carrier.Row{Code: "BD*", Sub: "44", Status: status.Exception, Reason: status.RegulatoryHold},                                             // waiting for papers from an authority: not said to be customs
	carrier.Row{Code: "BD*", Sub: "45", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                            // at the delivery unit, next working day
	carrier.Row{Code: "BD*", Sub: "46", Status: status.Exception, Reason: status.Delayed},                                                    // attempt not made, next working day: so none failed
	carrier.Row{Code: "BD*", Sub: "47", Status: status.Exception, Reason: status.Delayed},                                                    // delivery round cancelled, to be relaunched
	carrier.Row{Code: "BD*", Sub: "48", Status: status.Returning, Reason: status.SenderRequest},                                              // sender forbids collection, going back
	carrier.Row{Code: "BD*", Sub: "49", Status: status.Returning, Reason: status.SizeOrWeight},                                               // too large, going back
	carrier.Row{Code: "BD*", Sub: "50", Status: status.Exception, Reason: status.Stolen},                                                     // stolen
	carrier.Row{Code: "BD*", Sub: "51", Status: status.Exception, Reason: status.Stolen},                                                     // stolen
	carrier.Row{Code: "BD*", Sub: "52", Status: status.Exception, Reason: status.Stolen},                                                     // stolen
	carrier.Row{Code: "BD*", Sub: "53", Status: status.InTransit, Detail: status.Repacked},                                                   // label reprinted and sent again
	carrier.Row{Code: "BD*", Sub: "54", Status: status.Exception, Reason: status.CustomsDuties},                                              // import tax payment required
	carrier.Row{Code: "BD*", Sub: "55", Status: status.InTransit, Detail: status.CustomsProcessing},                                          // tax review requested
	carrier.Row{Code: "BD*", Sub: "56", Status: status.Returning, Reason: status.CustomsDocuments},                                           // customs declaration missing or wrong, going back
	carrier.Row{Code: "BD*", Sub: "57", Status: status.InTransit, Detail: status.CustomsCleared},                                             // tax review done, released
	carrier.Row{Code: "BD*", Sub: "58", Status: status.InTransit, Detail: status.CustomsProcessing},                                          // tax review done, tax changed: not said to be due
	carrier.Row{Code: "BD*", Sub: "59", Status: status.InTransit, Detail: status.CustomsProcessing},                                          // tax review done, tax kept
	carrier.Row{Code: "BD*", Sub: "60", Status: status.Exception, Reason: status.Undeliverable},                                              // waiting before disposal
	carrier.Row{Code: "BD*", Sub: "61", Status: status.Exception, Reason: status.Destroyed},                                                  // disposed of
	carrier.Row{Code: "BD*", Sub: "62", Status: status.Returning, Reason: status.CustomsRejected},                                            // going back to origin by customs order
	carrier.Row{Code: "BDR", Sub: "63", Status: status.Returning, Reason: status.PaymentDue},                                                 // not paid in time, going back: tax or fee is not said
	carrier.Row{Code: "BDR", Sub: "64", Status: status.Returning, Reason: status.CustomsDocuments},                                           // requested data not given, going back
	carrier.Row{Code: "BD*", Sub: "66", Status: status.Info, Reason: status.Delayed},                                                         // area with special delivery time: speaks of the area; the parcel is where it was
	carrier.Row{Code: "BD*", Sub: "67", Status: status.Delivered, Detail: status.ToNeighbor},                                                 // delivered to a neighbour
	carrier.Row{Code: "BD*", Sub: "68", Status: status.AvailableForPickup, Detail: status.AtLocker},                                          // put in a smart mailbox, waiting
	carrier.Row{Code: "BD*", Sub: "69", Status: status.Exception, Reason: status.Delayed},                                                    // late delivery
	carrier.Row{Code: "BD*", Sub: "70", Status: status.Delivered, Detail: status.ToRecipient},                                                // delivered to the addressee
	carrier.Row{Code: "BD*", Sub: "71", Status: status.Exception, Reason: status.RegulatoryHold},                                             // seized by health authority
	carrier.Row{Code: "BD*", Sub: "72", Status: status.Exception, Reason: status.RegulatoryHold},                                             // seized by fire service
	carrier.Row{Code: "BD*", Sub: "73", Status: status.Exception, Reason: status.RegulatoryHold},                                             // seized by army
	carrier.Row{Code: "BD*", Sub: "74", Status: status.Exception, Reason: status.RegulatoryHold},                                             // seized by environment authority
	carrier.Row{Code: "BD*", Sub: "75", Status: status.Exception, Reason: status.RegulatoryHold},                                             // seized by federal police
	carrier.Row{Code: "BD*", Sub: "76", Status: status.Exception, Reason: status.RegulatoryHold},                                             // seized by police
	carrier.Row{Code: "BD*", Sub: "77", Status: status.InTransit, Detail: status.CustomsProcessing},                                          // waiting for tax processing
	carrier.Row{Code: "BD*", Sub: "79", Status: status.Delivered},                                                                            // delivered to the contracting party: not the addressee
	carrier.Row{Code: "BD*", Sub: "80", Status: status.Exception, Reason: status.Lost},                                                       // lost
	carrier.Row{Code: "BD*", Sub: "81", Status: status.Exception, Reason: status.CustomsRejected},                                            // export not authorised
	carrier.Row{Code: "BD*", Sub: "82", Status: status.Exception, Reason: status.AddressProblem},                                             // address must be completed
	carrier.Row{Code: "BD*", Sub: "83", Status: status.Exception, Reason: status.CustomsHold},                                                // customer did not act for release
	carrier.Row{Code: "BD*", Sub: "84", Status: status.Exception, Reason: status.Investigation},                                              // situation being checked
	carrier.Row{Code: "BD*", Sub: "85", Status: status.Exception, Reason: status.DataError},                                                  // non-standard code, goes on untracked: no handover was seen
	carrier.Row{Code: "BD*", Sub: "86", Status: status.Exception, Reason: status.Damaged},                                                    // contents damaged
	carrier.Row{Code: "BD*", Sub: "87", Status: status.InTransit},                                                                            // bound for another country: not said to have left
	carrier.Row{Code: "BD*", Sub: "89", Status: status.Returning, Reason: status.AddressProblem},                                             // place unknown in Brazil, going back
	carrier.Row{Code: "BD*", Sub: "98", Status: status.Exception, Reason: status.Lost},                                                       // not located in the postal flow
	carrier.Row{Code: "BDE", Sub: "09", Status: status.Exception, Reason: status.Delayed},                                                    // not yet at the unit; in the other two types 09 is not located
	carrier.Row{Code: "BDI", Sub: "82", Status: status.InTransit},                                                                            // bound for another country; in the other two types 82 is an address
	carrier.Row{Code: "BLQ", Sub: "01", Status: status.Exception, Reason: status.SenderRequest},                                              // delivery blocked on sender request
	carrier.Row{Code: "BLQ", Sub: "02", Status: status.Info, Reason: status.SenderRequest},                                                   // attempt to suspend delivery: nothing is held by that
	carrier.Row{Code: "BLQ", Sub: "04", Status: status.Exception, Reason: status.Held},                                                       // blocked
	carrier.Row{Code: "BLQ", Sub: "05", Status: status.Returning, Reason: status.SenderRequest},                                              // suspension request, back to the international centre
	carrier.Row{Code: "BLQ", Sub: "11", Status: status.Exception, Reason: status.SenderRequest},                                              // suspension request by the contracting party
	carrier.Row{Code: "BLQ", Sub: "21", Status: status.Exception, Reason: status.SenderRequest},                                              // suspension request
	carrier.Row{Code: "BLQ", Sub: "22", Status: status.Returning, Reason: status.SenderRequest},                                              // suspension request, going back
	carrier.Row{Code: "BLQ", Sub: "24", Status: status.Info},                                                                                 // compensated item unblocked
	carrier.Row{Code: "BLQ", Sub: "30", Status: status.Info},                                                                                 // test block
	carrier.Row{Code: "BLQ", Sub: "31", Status: status.Exception, Reason: status.Lost},                                                       // lost after compensation
	carrier.Row{Code: "BLQ", Sub: "41", Status: status.Exception, Reason: status.Security},                                                   // security block
	carrier.Row{Code: "BLQ", Sub: "42", Status: status.Exception, Reason: status.Security},                                                   // security block
	carrier.Row{Code: "BLQ", Sub: "44", Status: status.Exception, Reason: status.Security},                                                   // unblocked, dangerous contents
	carrier.Row{Code: "BLQ", Sub: "51", Status: status.Exception, Reason: status.CustomsHold},                                                // blocked for tax review
	carrier.Row{Code: "BLQ", Sub: "54", Status: status.InTransit, Detail: status.ProblemResolved},                                            // unblocked after tax review: not said to be cleared
	carrier.Row{Code: "BLQ", Sub: "61", Status: status.InTransit, Detail: status.ProblemResolved},                                            // unblocked
	carrier.Row{Code: "CAR", Sub: "01", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // checked in at destination unit: that of the load, maybe not of the parcel
	carrier.Row{Code: "CD", Sub: "00", Status: status.InTransit, Detail: status.ArrivedFacility},                                             // received at a unit
	carrier.Row{Code: "CD", Sub: "01", Status: status.InTransit, Detail: status.ArrivedFacility},                                             // received at a unit
	carrier.Row{Code: "CD", Sub: "02", Status: status.InTransit, Detail: status.ArrivedFacility},                                             // received at a unit
	carrier.Row{Code: "CD", Sub: "03", Status: status.InTransit, Detail: status.ArrivedFacility},                                             // received at a unit
	carrier.Row{Code: "CMR", Sub: "01", Status: status.InTransit, Detail: status.Processing},                                                 // checked in
	carrier.Row{Code: "CMT", Sub: "00", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // received at a unit
	carrier.Row{Code: "CO", Sub: "01", Status: status.Accepted, Detail: status.PickedUp},                                                     // collected from the sender
	carrier.Row{Code: "CO", Sub: "02", Status: status.Registered, Detail: status.PickupScheduled},                                            // to be collected
	carrier.Row{Code: "CO", Sub: "03", Status: status.Registered, Detail: status.AwaitingHandover},                                           // being collected
	carrier.Row{Code: "CO", Sub: "04", Status: status.Registered},                                                                            // order transferred
	carrier.Row{Code: "CO", Sub: "05", Status: status.Registered, Detail: status.PickupFailed},                                               // first collection attempt
	carrier.Row{Code: "CO", Sub: "06", Status: status.Cancelled},                                                                             // second attempt, collection cancelled
	carrier.Row{Code: "CO", Sub: "07", Status: status.Registered, Detail: status.AwaitingHandover},                                           // waiting for the item at the agency
	carrier.Row{Code: "CO", Sub: "08", Status: status.Delivered},                                                                             // delivered: of reverse logistics, where the shop is the addressee
	carrier.Row{Code: "CO", Sub: "09", Status: status.Cancelled},                                                                             // collection cancelled
	carrier.Row{Code: "CO", Sub: "10", Status: status.Cancelled},                                                                             // customer gave up
	carrier.Row{Code: "CO", Sub: "11", Status: status.Exception, Reason: status.Destroyed},                                                   // item destroyed
	carrier.Row{Code: "CO", Sub: "12", Status: status.Registered, Detail: status.AwaitingHandover},                                           // waiting for the item to deliver
	carrier.Row{Code: "CO", Sub: "13", Status: status.Registered, Detail: status.PickupFailed},                                               // not collected: not said to be called off
	carrier.Row{Code: "CO", Sub: "14", Status: status.Registered},                                                                            // turned into an e-ticket
	carrier.Row{Code: "CUN", Sub: "00", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // received at a unit
	carrier.Row{Code: "CUN", Sub: "01", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // received at a unit
	carrier.Row{Code: "DO", Sub: "00", Status: status.InTransit, Detail: status.DepartedFacility},                                            // forwarded
	carrier.Row{Code: "DO", Sub: "01", Status: status.InTransit, Detail: status.DepartedFacility},                                            // forwarded
	carrier.Row{Code: "DO", Sub: "02", Status: status.InTransit, Detail: status.DepartedFacility},                                            // forwarded
	carrier.Row{Code: "EST", Sub: "01", Status: status.Info, Detail: status.Retracted},                                                       // correction: the previous event is void
	carrier.Row{Code: "EST", Sub: "02", Status: status.Info, Detail: status.Retracted},                                                       // ... the same
	carrier.Row{Code: "EST", Sub: "03", Status: status.Info, Detail: status.Retracted},                                                       // ... the same
	carrier.Row{Code: "EST", Sub: "04", Status: status.Info, Detail: status.Retracted},                                                       // ... the same
	carrier.Row{Code: "EST", Sub: "05", Status: status.Info, Detail: status.Retracted},                                                       // ... the same
	carrier.Row{Code: "EST", Sub: "06", Status: status.Info, Detail: status.Retracted},                                                       // ... the same
	carrier.Row{Code: "EST", Sub: "09", Status: status.Info, Detail: status.Retracted},                                                       // ... the same
	carrier.Row{Code: "FC", Sub: "01", Status: status.Returning, Reason: status.SenderRequest},                                               // will go back on sender request
	carrier.Row{Code: "FC", Sub: "02", Status: status.Info, Detail: status.DeliveryScheduled},                                                // delivery date booked
	carrier.Row{Code: "FC", Sub: "03", Status: status.Exception, Reason: status.Missorted},                                                   // misrouted, to be corrected
	carrier.Row{Code: "FC", Sub: "04", Status: status.Exception, Reason: status.AddressProblem},                                              // wrong address, delay or return possible: no attempt is said
	carrier.Row{Code: "FC", Sub: "05", Status: status.InTransit},                                                                             // given back to the post
	carrier.Row{Code: "FC", Sub: "07", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled, Reason: status.BusinessClosed},      // business closed, next working day
	carrier.Row{Code: "FC", Sub: "08", Status: status.Info, Reason: status.Delayed},                                                          // area with special delivery time, as BDE 66
	carrier.Row{Code: "FC", Sub: "09", Status: status.Exception, Reason: status.Unclaimed},                                                   // sender did not collect it
	carrier.Row{Code: "FC", Sub: "10", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                             // at the delivery unit, next working day
	carrier.Row{Code: "FC", Sub: "11", Status: status.Exception, Reason: status.Destroyed},                                                   // destroyed with sender consent
	carrier.Row{Code: "FC", Sub: "12", Status: status.InTransit, Detail: status.CustomsPresented},                                            // sent to health inspection: on the way in, as by customs
	carrier.Row{Code: "FC", Sub: "13", Status: status.InTransit, Detail: status.CustomsProcessing},                                           // inspected by telecom authority
	carrier.Row{Code: "FC", Sub: "19", Status: status.InTransit, Detail: status.CustomsPresented},                                            // sent to telecom inspection
	carrier.Row{Code: "FC", Sub: "24", Status: status.InTransit, Detail: status.CustomsProcessing},                                           // in federal revenue inspection
	carrier.Row{Code: "FC", Sub: "26", Status: status.Exception, Reason: status.CustomsDuties},                                               // taxed, tax note issued
	carrier.Row{Code: "FC", Sub: "27", Status: status.InTransit, Detail: status.CustomsProcessing},                                           // sent for import declaration
	carrier.Row{Code: "FC", Sub: "29", Status: status.Exception, Reason: status.RegulatoryHold},                                              // sent for seizure
	carrier.Row{Code: "FC", Sub: "31", Status: status.InTransit, Detail: status.CustomsProcessing},                                           // waiting for export authorisation
	carrier.Row{Code: "FC", Sub: "32", Status: status.InTransit, Detail: status.CustomsPresented},                                            // sent to metrology inspection
	carrier.Row{Code: "FC", Sub: "33", Status: status.InTransit, Detail: status.CustomsPresented},                                            // sent to federal police inspection
	carrier.Row{Code: "FC", Sub: "34", Status: status.InTransit, Detail: status.CustomsPresented},                                            // sent to agriculture inspection
	carrier.Row{Code: "FC", Sub: "35", Status: status.InTransit, Detail: status.CustomsPresented},                                            // sent to army inspection
	carrier.Row{Code: "FC", Sub: "37", Status: status.InTransit, Detail: status.CustomsPresented},                                            // sent to environment inspection
	carrier.Row{Code: "FC", Sub: "41", Status: status.Exception, Reason: status.DocumentsMissing},                                            // document problem, sender must act
	carrier.Row{Code: "FC", Sub: "42", Status: status.Exception, Reason: status.ProhibitedGoods},                                             // contains liquid, cannot fly
	carrier.Row{Code: "FC", Sub: "47", Status: status.Returning, Reason: status.SenderRequest},                                               // will go back on contracting party request
	carrier.Row{Code: "FC", Sub: "51", Status: status.Exception, Reason: status.Stolen},                                                      // stolen
	carrier.Row{Code: "FC", Sub: "55", Status: status.InTransit, Detail: status.Processing},                                                  // unit load closed: not said to have left
	carrier.Row{Code: "IDC", Sub: "01", Status: status.Exception, Reason: status.Lost},                                                       // not located, compensated
	carrier.Row{Code: "IDC", Sub: "02", Status: status.Exception, Reason: status.Lost},                                                       // ... the same
	carrier.Row{Code: "IDC", Sub: "03", Status: status.Exception, Reason: status.Lost},                                                       // ... the same
	carrier.Row{Code: "IDC", Sub: "04", Status: status.Exception, Reason: status.Lost},                                                       // ... the same
	carrier.Row{Code: "IDC", Sub: "05", Status: status.Exception, Reason: status.Lost},                                                       // ... the same
	carrier.Row{Code: "IDC", Sub: "06", Status: status.Exception, Reason: status.Lost},                                                       // ... the same
	carrier.Row{Code: "IDC", Sub: "07", Status: status.Exception, Reason: status.Lost},                                                       // ... the same
	carrier.Row{Code: "LDE", Sub: "00", Status: status.Returning},                                                                            // out for delivery to the sender
	carrier.Row{Code: "LDE", Sub: "09", Status: status.Returning},                                                                            // out for delivery to the sender
	carrier.Row{Code: "LDI", Sub: "00", Status: status.AvailableForPickup},                                                                   // waiting for collection
	carrier.Row{Code: "LDI", Sub: "01", Status: status.AvailableForPickup},                                                                   // waiting for collection
	carrier.Row{Code: "LDI", Sub: "02", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                                      // waiting in a PO box
	carrier.Row{Code: "LDI", Sub: "03", Status: status.AvailableForPickup},                                                                   // waiting for collection
	carrier.Row{Code: "LDI", Sub: "04", Status: status.AvailableForPickup},                                                                   // waiting for collection
	carrier.Row{Code: "LDI", Sub: "11", Status: status.InTransit, Detail: status.Redirected},                                                 // sent to a collection point: not there yet
	carrier.Row{Code: "LDI", Sub: "13", Status: status.InTransit, Detail: status.Redirected},                                                 // sent to a collection point: not there yet
	carrier.Row{Code: "LDI", Sub: "14", Status: status.AvailableForPickup},                                                                   // waiting for collection
	carrier.Row{Code: "OEC", Sub: "00", Status: status.OutForDelivery},                                                                       // out for delivery
	carrier.Row{Code: "OEC", Sub: "01", Status: status.OutForDelivery},                                                                       // out for delivery
	carrier.Row{Code: "OEC", Sub: "09", Status: status.Returning},                                                                            // out for delivery to the sender
	carrier.Row{Code: "PAR", Sub: "10", Status: status.InTransit, Detail: status.CustomsCleared},                                             // customs inspection finished
	carrier.Row{Code: "PAR", Sub: "11", Status: status.Exception, Reason: status.PaymentDue},                                                 // waiting for payment: tax or fee is not said
	carrier.Row{Code: "PAR", Sub: "12", Status: status.InTransit, Detail: status.CustomsProcessing},                                          // customer data under review
	carrier.Row{Code: "PAR", Sub: "13", Status: status.Returning},                                                                            // sent back to the origin country
	carrier.Row{Code: "PAR", Sub: "14", Status: status.InTransit, Detail: status.CustomsProcessing},                                          // tax review requested
	carrier.Row{Code: "PAR", Sub: "15", Status: status.InTransit, Detail: status.ArrivedDestinationCountry},                                  // received in the destination country: no delivery, as one public table has it
	carrier.Row{Code: "PAR", Sub: "16", Status: status.InTransit, Detail: status.ArrivedDestinationCountry},                                  // received in Brazil, subject to inspection
	carrier.Row{Code: "PAR", Sub: "17", Status: status.InTransit, Detail: status.CustomsCleared},                                             // released by customs
	carrier.Row{Code: "PAR", Sub: "18", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // at the export unit
	carrier.Row{Code: "PAR", Sub: "19", Status: status.InTransit, Detail: status.CustomsCleared},                                             // customs finished in the destination country
	carrier.Row{Code: "PAR", Sub: "20", Status: status.Exception, Detail: status.ArrivedDestinationCountry, Reason: status.PackagingProblem}, // received in Brazil with damaged packaging
	carrier.Row{Code: "PAR", Sub: "21", Status: status.InTransit, Detail: status.CustomsPresented},                                           // sent to customs inspection
	carrier.Row{Code: "PAR", Sub: "22", Status: status.InTransit, Detail: status.CustomsPresented},                                           // sent to inspection in the destination country
	carrier.Row{Code: "PAR", Sub: "23", Status: status.Exception, Reason: status.CustomsHold},                                                // waiting for an authority to let it be returned: it is not on its way
	carrier.Row{Code: "PAR", Sub: "24", Status: status.Returning, Detail: status.ReturnPrepared},                                             // return authorised
	carrier.Row{Code: "PAR", Sub: "25", Status: status.Exception, Reason: status.CustomsDocuments},                                           // information missing, customer must act
	carrier.Row{Code: "PAR", Sub: "26", Status: status.Exception, Reason: status.Refused},                                                    // addressee refused it: not said to be going back
	carrier.Row{Code: "PAR", Sub: "27", Status: status.Info},                                                                                 // postal fee paid at origin
	carrier.Row{Code: "PAR", Sub: "28", Status: status.InTransit, Detail: status.DepartedFacility},                                           // sent to the treatment unit
	carrier.Row{Code: "PAR", Sub: "30", Status: status.Exception, Reason: status.PaymentDue},                                                 // waiting for the postal fee
	carrier.Row{Code: "PAR", Sub: "31", Status: status.Info, Detail: status.PaymentTransferred},                                              // payment confirmed
	carrier.Row{Code: "PAR", Sub: "32", Status: status.Exception, Reason: status.PaymentDue},                                                 // waiting for card confirmation
	carrier.Row{Code: "PAR", Sub: "33", Status: status.Exception, Reason: status.PaymentDue},                                                 // card payment not confirmed
	carrier.Row{Code: "PAR", Sub: "34", Status: status.InTransit, Detail: status.CustomsCleared},                                             // released without tax
	carrier.Row{Code: "PAR", Sub: "40", Status: status.Returning},                                                                            // return on request: whose is not said
	carrier.Row{Code: "PAR", Sub: "41", Status: status.Exception, Reason: status.PaymentDue},                                                 // payment period over
	carrier.Row{Code: "PAR", Sub: "42", Status: status.InTransit, Detail: status.CustomsCleared},                                             // released
	carrier.Row{Code: "PMT", Sub: "01", Status: status.InTransit, Detail: status.DepartedFacility},                                           // forwarded
	carrier.Row{Code: "PO", Sub: "00", Status: status.Accepted},                                                                              // posted
	carrier.Row{Code: "PO", Sub: "01", Status: status.Accepted},                                                                              // posted
	carrier.Row{Code: "PO", Sub: "09", Status: status.Accepted},                                                                              // posted after the cut-off
	carrier.Row{Code: "RO", Sub: "00", Status: status.InTransit, Detail: status.DepartedFacility},                                            // forwarded
	carrier.Row{Code: "RO", Sub: "01", Status: status.InTransit, Detail: status.DepartedFacility},                                            // forwarded
	carrier.Row{Code: "TRI", Sub: "00", Status: status.InTransit, Detail: status.DepartedFacility},                                           // forwarded
)
