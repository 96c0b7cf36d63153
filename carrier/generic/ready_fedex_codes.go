package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// fedexCodes are the event types of FedEx and, as Sub, the exception codes beside them. DE and SE are
// families: without a known exception code they say only that something went wrong. EA stands twice in the
// list of FedEx, AF also where the parcel is handed in, DL also where it is fetched at a counter: each says
// what all its meanings share.
var fedexCodes = []carrier.Row{
	{Code: "AA", Status: status.InTransit, Detail: status.ArrivedFacility},                                                     // at an airport
	{Code: "AC", Status: status.InTransit, Detail: status.ReceivedByPartner},                                                   // at a Canada Post site
	{Code: "AD", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                                     // at delivery
	{Code: "AE", Status: status.Info},                                                                                          // will arrive early
	{Code: "AF", Status: status.InTransit, Detail: status.ArrivedFacility},                                                     // at the local FedEx depot
	{Code: "AO", Status: status.Info},                                                                                          // will arrive on time (a forecast, not a scan)
	{Code: "AP", Status: status.Registered, Detail: status.AwaitingHandover},                                                   // at pickup
	{Code: "AR", Status: status.InTransit, Detail: status.ArrivedFacility},                                                     // arrived at a FedEx site
	{Code: "AX", Status: status.InTransit, Detail: status.ReceivedByPartner},                                                   // at a USPS site
	{Code: "CA", Status: status.Cancelled},                                                                                     // shipment cancelled
	{Code: "CC", Status: status.InTransit, Detail: status.CustomsCleared},                                                      // cleared customs, release
	{Code: "CD", Status: status.Exception, Reason: status.CustomsDelay},                                                        // clearance delay
	{Code: "CH", Status: status.InTransit, Detail: status.Redirected},                                                          // location changed
	{Code: "CP", Status: status.InTransit, Detail: status.CustomsProcessing},                                                   // clearance in progress
	{Code: "DD", Status: status.Exception, Reason: status.Delayed},                                                             // delivery delay
	{Code: "DE", Status: status.Exception},                                                                                     // delivery exception; the exception code says why
	{Code: "DL", Status: status.Delivered},                                                                                     // delivered
	{Code: "DO", Status: status.Accepted, Detail: status.DroppedOff},                                                           // dropped off
	{Code: "DP", Status: status.InTransit, Detail: status.DepartedFacility},                                                    // left a FedEx site
	{Code: "DR", Status: status.Info},                                                                                          // vehicle furnished, not used
	{Code: "DS", Status: status.Registered, Detail: status.PickupScheduled},                                                    // vehicle sent out (pickup side)
	{Code: "DY", Status: status.Exception, Reason: status.Delayed},                                                             // delay, delivery date updated
	{Code: "EA", Status: status.InTransit},                                                                                     // export approved; in the older list: on the way to the airport
	{Code: "ED", Status: status.OutForDelivery},                                                                                // on the way to delivery
	{Code: "EO", Status: status.InTransit},                                                                                     // on the way to the origin airport
	{Code: "EP", Status: status.Registered, Detail: status.PickupScheduled},                                                    // on the way to pickup
	{Code: "FD", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},                                          // at the FedEx destination site
	{Code: "HA", Status: status.Info, Detail: status.DataChanged},                                                              // hold-at-location request accepted
	{Code: "HL", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                                              // held at a location for the recipient
	{Code: "HP", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                                              // ready for the recipient to collect
	{Code: "IN", Status: status.Info},                                                                                          // on-demand care done
	{Code: "IP", Status: status.Accepted, Detail: status.OriginScan},                                                           // in FedEx possession
	{Code: "IT", Status: status.InTransit},                                                                                     // in transit, on the way
	{Code: "IX", Status: status.InTransit},                                                                                     // in transit, see details
	{Code: "LC", Status: status.Cancelled, Detail: status.LabelVoided},                                                         // return label cancelled by the shipper
	{Code: "LP", Status: status.Cancelled, Detail: status.LabelVoided},                                                         // return label cancelled by the shipper
	{Code: "LO", Status: status.InTransit, Detail: status.DepartedFacility},                                                    // left origin
	{Code: "MD", Status: status.Registered},                                                                                    // manifest data
	{Code: "OC", Status: status.Registered},                                                                                    // shipment information sent to FedEx
	{Code: "OD", Status: status.OutForDelivery},                                                                                // on the vehicle for delivery
	{Code: "OF", Status: status.InTransit, Detail: status.ArrivedFacility},                                                     // at the FedEx origin site
	{Code: "OW", Status: status.InTransit},                                                                                     // on the way (printed Ow)
	{Code: "OX", Status: status.InTransit, Detail: status.HandedToPartner},                                                     // information sent to USPS
	{Code: "PD", Status: status.Info, Reason: status.Delayed},                                                                  // pickup delay
	{Code: "PF", Status: status.InTransit, Detail: status.FlightDeparted},                                                      // plane in flight
	{Code: "PL", Status: status.InTransit, Detail: status.ArrivedFacility},                                                     // plane landed
	{Code: "PM", Status: status.InTransit},                                                                                     // in progress
	{Code: "PU", Status: status.Accepted, Detail: status.PickedUp},                                                             // picked up
	{Code: "PX", Status: status.Accepted, Detail: status.PickedUp},                                                             // picked up, see details
	{Code: "RA", Status: status.Info, Detail: status.DataChanged},                                                              // address change requested
	{Code: "RC", Status: status.Info, Detail: status.DataChanged},                                                              // delivery option cancelled
	{Code: "RD", Status: status.Cancelled, Detail: status.LabelVoided},                                                         // return label link expired
	{Code: "RG", Status: status.Info},                                                                                          // return label link expires soon
	{Code: "RM", Status: status.Info, Detail: status.DataChanged},                                                              // delivery option changed
	{Code: "RP", Status: status.Registered, Detail: status.LabelCreated},                                                       // return label link mailed
	{Code: "RR", Status: status.Info, Detail: status.DataChanged},                                                              // delivery option requested
	{Code: "RS", Status: status.Returning},                                                                                     // returning to the shipper
	{Code: "RT", Status: status.Info, Reason: status.SenderRequest},                                                            // return to shipper requested
	{Code: "SE", Status: status.Exception},                                                                                     // shipment exception; the exception code says why
	{Code: "SF", Status: status.InTransit, Detail: status.ArrivedFacility},                                                     // at a sort facility
	{Code: "SP", Status: status.Info},                                                                                          // split status: pieces stand differently
	{Code: "TR", Status: status.InTransit},                                                                                     // transfer; on the webhook list: on the way to delivery
	{Code: "US", Status: status.Info, Detail: status.DataChanged},                                                              // planned delivery updated
	{Code: "PY", Status: status.Info, Reason: status.Delayed},                                                                  // pickup delay (seen in a client list)
	{Code: "TD", Status: status.Accepted, Detail: status.DroppedOff},                                                           // tendered by the shipper
	{Code: "DE", Sub: "07", Status: status.AttemptFailed},                                                                      // 07 is refused by the recipient, 007 customer not available: one key, so only the failed try is sure
	{Code: "DE", Sub: "08", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                      // customer not available or business closed
	{Code: "DE", Sub: "03", Status: status.AttemptFailed, Reason: status.AddressProblem},                                       // incorrect address
	{Code: "DE", Sub: "083", Status: status.Exception, Reason: status.NoAccess},                                                // local delivery restriction, delivery not tried
	{Code: "DE", Sub: "84", Status: status.Exception, Reason: status.ForceMajeure},                                             // delay beyond control of the carrier
	{Code: "DE", Sub: "15", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                       // business closed on that day
	{Code: "DE", Sub: "015A", Status: status.AttemptFailed, Reason: status.BusinessClosed},                                     // customer closed or not available (variant)
	{Code: "DE", Sub: "17", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, // a change of the delivery date was asked
	{Code: "DE", Sub: "01", Status: status.Exception, Reason: status.ProcessingDelay},                                          // not delivered, no try
	{Code: "DE", Sub: "10", Status: status.Exception, Reason: status.Damaged},                                                  // damaged, not delivered
	{Code: "DE", Sub: "29", Status: status.AttemptFailed, Detail: status.Redirected, Reason: status.RecipientRequest},          // another address was asked
	{Code: "DE", Sub: "42", Status: status.Exception, Reason: status.Holiday},                                                  // holiday
	{Code: "DE", Sub: "93", Status: status.AttemptFailed, Reason: status.PaymentDue},                                           // payment could not be collected
	{Code: "DE", Sub: "250", Status: status.InTransit, Detail: status.Redirected},                                              // redirected to a FedEx site
	{Code: "SE", Sub: "099", Status: status.Exception, Reason: status.Undeliverable},                                           // unable to deliver
	{Code: "SE", Sub: "11", Status: status.Exception, Reason: status.Undeliverable},                                            // undeliverable
	{Code: "SE", Sub: "12", Status: status.Exception, Reason: status.Missorted},                                                // sorted to the wrong route
	{Code: "SE", Sub: "24", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility},                               // kept for collection
	{Code: "SE", Sub: "31", Status: status.Exception, Reason: status.TransportDelay},                                           // came after the vehicles left
	{Code: "SE", Sub: "32", Status: status.Exception, Reason: status.TransportDelay},                                           // plane late
	{Code: "SE", Sub: "37", Status: status.Exception, Reason: status.Damaged},                                                  // damage seen
	{Code: "SE", Sub: "42", Status: status.Exception, Reason: status.Holiday},                                                  // holiday
	{Code: "SE", Sub: "84", Status: status.Exception, Reason: status.ForceMajeure},                                             // delay beyond control of the carrier
	{Code: "SE", Sub: "085", Status: status.Exception, Reason: status.TransportDelay},                                          // vehicle trouble
	{Code: "SE", Sub: "71", Status: status.Exception, Reason: status.CustomsDocuments},                                         // papers missing or wrong
	{Code: "SE", Sub: "72", Status: status.Exception, Reason: status.DataError},                                                // shipment data wrong
	{Code: "CD", Sub: "05", Status: status.Exception, Reason: status.CustomsHold},                                              // customs delay, security
	{Code: "CD", Sub: "55", Status: status.Exception, Reason: status.CustomsHold},                                              // agency clearance delay
	{Code: "CD", Sub: "A25", Status: status.InTransit, Detail: status.CustomsPresented},                                        // package ready for clearance
	{Code: "CC", Sub: "65", Status: status.InTransit, Detail: status.CustomsCleared},                                           // released
	{Code: "SP", Sub: "A25", Status: status.InTransit, Detail: status.CustomsPresented},                                        // package ready for clearance
	{Code: "DL", Sub: "015A", Status: status.Delivered, Detail: status.ToSafePlace},                                            // delivered to the recipient address, release authorised
	{Code: "DL", Sub: "02", Status: status.Delivered, Detail: status.ToSafePlace},                                              // delivered, release authorised
	{Code: "IT", Sub: "A25", Status: status.InTransit, Detail: status.CustomsPresented},                                        // package ready for clearance, told as an ordinary scan
}
