package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// dhlExpressCodes are the event codes of DHL Express. SS and HP stand in two groups of its list: they say
// what both share.
var dhlExpressCodes = []carrier.Row{
	{Code: "AD", Status: status.Info, Detail: status.DeliveryScheduled},                        // agreed delivery
	{Code: "AF", Status: status.InTransit, Detail: status.ArrivedFacility},                     // arrived at a facility
	{Code: "AR", Status: status.InTransit, Detail: status.AtDeliveryDepot},                     // arrived at the delivery facility
	{Code: "BA", Status: status.Exception, Reason: status.AddressProblem},                      // bad address
	{Code: "BN", Status: status.InTransit, Detail: status.CustomsProcessing},                   // customer broker told
	{Code: "BR", Status: status.InTransit, Detail: status.CustomsCleared},                      // broker release
	{Code: "CA", Status: status.AttemptFailed, Reason: status.BusinessClosed},                  // closed on arrival
	{Code: "CC", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},          // waits for the consignee to collect
	{Code: "CD", Status: status.Exception, Reason: status.CustomsDocuments},                    // clearance delay the parties can solve
	{Code: "CM", Status: status.AttemptFailed, Reason: status.RecipientMoved},                  // customer moved
	{Code: "CR", Status: status.InTransit, Detail: status.CustomsCleared},                      // clearance release
	{Code: "CS", Status: status.Exception, Reason: status.Undeliverable},                       // closed shipment (file closed, not delivered)
	{Code: "DD", Status: status.Delivered, Detail: status.ToRecipient, Reason: status.Damaged}, // delivered damaged
	{Code: "DF", Status: status.InTransit, Detail: status.DepartedFacility},                    // departed a facility
	{Code: "DS", Status: status.Exception, Reason: status.Destroyed},                           // destroyed or disposed of
	{Code: "FD", Status: status.InTransit},                                                     // forwarded to the destination, more details follow
	{Code: "HP", Status: status.Exception, Reason: status.PaymentDue},                          // held for payment
	{Code: "IC", Status: status.InTransit, Detail: status.CustomsProcessing},                   // in clearance
	{Code: "MC", Status: status.Exception, Reason: status.Missorted},                           // miscoded
	{Code: "MD", Status: status.Exception, Reason: status.ProcessingDelay},                     // missed the delivery cycle
	{Code: "MS", Status: status.Exception, Reason: status.Missorted},                           // missorted
	{Code: "ND", Status: status.AttemptFailed},                                                 // not delivered
	{Code: "NH", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                 // not home
	{Code: "OH", Status: status.Exception, Reason: status.Held},                                // on hold
	{Code: "OK", Status: status.Delivered, Detail: status.ToRecipient},                         // delivered
	{Code: "PD", Status: status.Delivered, Detail: status.Partial},                             // partial delivery
	{Code: "PL", Status: status.InTransit, Detail: status.Processing},                          // processed at a location
	{Code: "PU", Status: status.Accepted, Detail: status.PickedUp},                             // picked up
	{Code: "PY", Status: status.Info, Detail: status.PaymentTransferred},                       // payment
	{Code: "RD", Status: status.AttemptFailed, Reason: status.Refused},                         // refused
	{Code: "RR", Status: status.Info, Detail: status.DataChanged},                              // answer received
	{Code: "RT", Status: status.Returning},                                                     // returned to the consignor
	{Code: "SA", Status: status.Accepted},                                                      // shipment accepted
	{Code: "SC", Status: status.Info, Detail: status.DataChanged},                              // service changed
	{Code: "SM", Status: status.InTransit},                                                     // scheduled for movement
	{Code: "SS", Status: status.Exception},                                                     // shipment stopped
	{Code: "TP", Status: status.InTransit, Detail: status.HandedToPartner},                     // forwarded to a third party, no delivery details
	{Code: "TR", Status: status.InTransit},                                                     // record of transfer
	{Code: "UD", Status: status.Exception, Reason: status.CustomsDelay},                        // clearance delay nobody here controls
	{Code: "WC", Status: status.OutForDelivery},                                                // with the delivering courier
	{Code: "AP", Status: status.Registered, Detail: status.PickupScheduled},                    // agreed pickup
	{Code: "BL", Status: status.InTransit, Detail: status.CustomsPresented},                    // in a bonded place
	{Code: "CI", Status: status.InTransit, Detail: status.ArrivedFacility},                     // facility check-in
	{Code: "CU", Status: status.InTransit, Detail: status.FlightDeparted},                      // confirm uplift
	{Code: "DM", Status: status.Exception, Reason: status.Damaged},                             // damaged
	{Code: "DY", Status: status.Exception, Reason: status.Delayed},                             // delay
	{Code: "HI", Status: status.Exception, Reason: status.Held},                                // lodged into held stock
	{Code: "HN", Status: status.InTransit, Detail: status.HandedToPartner},                     // handed over
	{Code: "HO", Status: status.InTransit, Detail: status.ProblemResolved},                     // lodged out of held stock
	{Code: "HX", Status: status.Exception, Reason: status.Held},                                // held, other cause
	{Code: "IA", Status: status.Info, Detail: status.ProofAvailable},                           // an image of the proof is there
	{Code: "IR", Status: status.Exception, Reason: status.Missorted},                           // wrong route
	{Code: "LV", Status: status.InTransit, Detail: status.Loaded},                              // loaded on a vehicle
	{Code: "LX", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},              // at a pickup point or locker
	{Code: "NA", Status: status.Exception},                                                     // not arrived
	{Code: "OF", Status: status.InTransit},                                                     // passed a network control point
	{Code: "OO", Status: status.OutForDelivery},                                                // out for delivery
	{Code: "PO", Status: status.InTransit, Detail: status.DepartedOriginCountry},               // left the port of exit
	{Code: "RW", Status: status.Info},                                                          // weighed or measured
	{Code: "SI", Status: status.Exception, Reason: status.Security},                            // shipment inspection
	{Code: "ST", Status: status.Exception, Reason: status.SenderRequest},                       // shipment intercepted for the shipper
	{Code: "SD", Status: status.Registered},                                                    // shipment data sent by the shipper
	{Code: "TD", Status: status.Exception, Reason: status.TransportDelay},                      // transport delay
	{Code: "UV", Status: status.InTransit, Detail: status.Unloaded},                            // unloaded from a vehicle
	{Code: "WX", Status: status.Exception, Reason: status.Weather},                             // weather delay
}
