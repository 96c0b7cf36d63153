package laposte

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// The three-sign group codes of suivi v2, whole, and the six-letter codes of Colissimo, in part: what is
// not here surfaces as unmapped. The families share no code.
//
// Left unknown: DEPGUI, whose letters say a deposit at a counter, which a sender and a postman can make,
// and whose text in public lists goes the other way.
var codes = carrier.MustTable(
	carrier.Row{Code: "AARCFM", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                         // arrived at distribution site
	carrier.Row{Code: "AARDVY", Status: status.Exception, Reason: status.Missorted},                                               // arrived at a wrong site, rerouted
	carrier.Row{Code: "AG1", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                                      // waiting at the counter
	carrier.Row{Code: "COMCFM", Status: status.Registered},                                                                        // announced, not yet taken in charge
	carrier.Row{Code: "DI0", Status: status.Delivered},                                                                            // distributed in a batch
	carrier.Row{Code: "DI1", Status: status.Delivered},                                                                            // distributed: to whom is not said
	carrier.Row{Code: "DI2", Status: status.Returned},                                                                             // distributed to the sender: begins with DI as the deliveries do, and is none
	carrier.Row{Code: "DI3", Status: status.Exception, Reason: status.Delayed},                                                    // distribution delayed
	carrier.Row{Code: "DO1", Status: status.InTransit, Detail: status.CustomsPresented},                                           // entered customs
	carrier.Row{Code: "DO2", Status: status.InTransit, Detail: status.CustomsCleared},                                             // left customs
	carrier.Row{Code: "DO3", Status: status.Exception, Reason: status.CustomsHold},                                                // held in customs
	carrier.Row{Code: "DR1", Status: status.Registered},                                                                           // sender data received
	carrier.Row{Code: "DR2", Status: status.Exception},                                                                            // problem during preparation: whose is not said
	carrier.Row{Code: "EP1", Status: status.InTransit},                                                                            // waiting to be presented: where is not said, and no attempt
	carrier.Row{Code: "ET1", Status: status.InTransit, Detail: status.Processing},                                                 // being processed: not out for delivery, as one public table has it
	carrier.Row{Code: "ET2", Status: status.InTransit, Detail: status.Processing},                                                 // being processed in the sending country
	carrier.Row{Code: "ET3", Status: status.InTransit, Detail: status.Processing},                                                 // being processed in the destination country
	carrier.Row{Code: "ET4", Status: status.InTransit, Detail: status.Processing},                                                 // being processed in a transit country
	carrier.Row{Code: "ID0", Status: status.Info},                                                                                 // customs information
	carrier.Row{Code: "LIVCFM", Status: status.Delivered},                                                                         // delivered
	carrier.Row{Code: "LIVGAR", Status: status.Delivered, Detail: status.ToNeighbor},                                              // delivered to a caretaker: another person at the address
	carrier.Row{Code: "LIVREO", Status: status.Returned},                                                                          // delivered back to the sender
	carrier.Row{Code: "LIVRTI", Status: status.Delivered, Detail: status.ToNeighbor},                                              // delivered to a caretaker or neighbour
	carrier.Row{Code: "MD2", Status: status.OutForDelivery},                                                                       // out for distribution
	carrier.Row{Code: "MLVARS", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                                  // waiting at the chosen pick-up point
	carrier.Row{Code: "ND1", Status: status.AttemptFailed},                                                                        // could not be distributed
	carrier.Row{Code: "PB1", Status: status.Exception},                                                                            // problem in progress: which is not said
	carrier.Row{Code: "PB2", Status: status.InTransit, Detail: status.ProblemResolved},                                            // problem solved
	carrier.Row{Code: "PC1", Status: status.Accepted},                                                                             // taken in charge
	carrier.Row{Code: "PC2", Status: status.Accepted},                                                                             // taken in charge in the sending country
	carrier.Row{Code: "PCHCFM", Status: status.Accepted},                                                                          // taken in charge
	carrier.Row{Code: "PCHMQT", Status: status.Registered, Detail: status.AwaitingHandover},                                       // announced, not yet taken in charge: missing at the hand-over
	carrier.Row{Code: "RE1", Status: status.Returning},                                                                            // returned to the sender, on its way
	carrier.Row{Code: "RENAIN", Status: status.Exception, Reason: status.AddressProblem},                                          // could not be distributed, information missing: no attempt is said
	carrier.Row{Code: "RENAVA", Status: status.Returning, Reason: status.Refused},                                                 // refused, going back
	carrier.Row{Code: "RENAVI", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                                   // waiting at the post office
	carrier.Row{Code: "RENNRV", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled, Reason: status.RecipientAbsent}, // addressee absent, new presentation next working day
)
