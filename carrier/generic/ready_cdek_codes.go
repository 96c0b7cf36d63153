package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// cdekCodes are the order statuses of CDEK, in the names of the order answer and in those of the webhook,
// with the reason code as Sub. What is "returned" to a warehouse of CDEK is no return.
var cdekCodes = []carrier.Row{
	{Code: "ACCEPTED", Status: status.Registered},                                                              // order taken in, still being validated; no parcel
	{Code: "CREATED", Status: status.Registered},                                                               // order created and valid; no parcel yet
	{Code: "INVALID", Status: status.Exception, Reason: status.DataError},                                      // order data wrong
	{Code: "REMOVED", Status: status.Cancelled},                                                                // order deleted
	{Code: "RECEIVED_AT_SHIPMENT_WAREHOUSE", Status: status.Accepted, Detail: status.OriginScan},               // received at the CDEK warehouse of the sender city: first physical proof
	{Code: "READY_FOR_SHIPMENT_IN_SENDER_CITY", Status: status.InTransit, Detail: status.Processing},           // issued for dispatch in the sender city
	{Code: "READY_TO_SHIP_AT_SENDING_OFFICE", Status: status.InTransit, Detail: status.Processing},             // same, name used by the older list and webhooks
	{Code: "RETURNED_TO_SENDER_CITY_WAREHOUSE", Status: status.InTransit, Detail: status.Processing},           // back in the warehouse of the sender city; NOT a return
	{Code: "RETURNED_TO_SENDER_WAREHOUSE", Status: status.InTransit, Detail: status.Processing},                // same, other name
	{Code: "TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY", Status: status.InTransit, Detail: status.HandedToAirline},  // given to the line carrier in the sender city
	{Code: "PASSED_TO_CARRIER_AT_SENDING_OFFICE", Status: status.InTransit, Detail: status.HandedToAirline},    // same, other name
	{Code: "SENT_TO_TRANSIT_CITY", Status: status.InTransit, Detail: status.DepartedFacility},                  // sent to a transit city
	{Code: "SEND_TO_TRANSIT_OFFICE", Status: status.InTransit, Detail: status.DepartedFacility},                // same, other name
	{Code: "ACCEPTED_IN_TRANSIT_CITY", Status: status.InTransit, Detail: status.ArrivedFacility},               // met in the transit city
	{Code: "MET_AT_TRANSIT_OFFICE", Status: status.InTransit, Detail: status.ArrivedFacility},                  // same, other name
	{Code: "ACCEPTED_AT_TRANSIT_WAREHOUSE", Status: status.InTransit, Detail: status.ArrivedFacility},          // in the transit warehouse
	{Code: "ACCEPTED_TO_OFFICE_TRANSIT_WAREHOUSE", Status: status.InTransit, Detail: status.ArrivedFacility},   // same, other name
	{Code: "RETURNED_TO_TRANSIT_WAREHOUSE", Status: status.InTransit, Detail: status.Processing},               // back in the transit warehouse; NOT a return
	{Code: "READY_FOR_SHIPMENT_IN_TRANSIT_CITY", Status: status.InTransit, Detail: status.Processing},          // issued for dispatch in the transit city
	{Code: "READY_TO_SHIP_IN_TRANSIT_OFFICE", Status: status.InTransit, Detail: status.Processing},             // same, other name
	{Code: "TAKEN_BY_TRANSPORTER_FROM_TRANSIT_CITY", Status: status.InTransit, Detail: status.HandedToAirline}, // given to the line carrier in the transit city
	{Code: "PASSED_TO_CARRIER_AT_TRANSIT_OFFICE", Status: status.InTransit, Detail: status.HandedToAirline},    // same, other name
	{Code: "SENT_TO_SENDER_CITY", Status: status.Returning},                                                    // sent to the sender city: the goods travel back
	{Code: "SEND_TO_SENDING_OFFICE", Status: status.Returning},                                                 // same, other name
	{Code: "ACCEPTED_IN_SENDER_CITY", Status: status.Returning},                                                // met in the sender city on the way back
	{Code: "MET_AT_SENDING_OFFICE", Status: status.Returning},                                                  // same, other name
	{Code: "SENT_TO_RECIPIENT_CITY", Status: status.InTransit, Detail: status.DepartedFacility},                // sent to the recipient city
	{Code: "SEND_TO_RECIPIENT_OFFICE", Status: status.InTransit, Detail: status.DepartedFacility},              // same, other name
	{Code: "ACCEPTED_IN_RECIPIENT_CITY", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},  // met in the recipient city
	{Code: "MET_AT_RECIPIENT_OFFICE", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},     // same, other name
	{Code: "ACCEPTED_AT_RECIPIENT_CITY_WAREHOUSE", Status: status.InTransit, Detail: status.AtDeliveryDepot},   // in the delivery warehouse, waits for the courier
	{Code: "ACCEPTED_AT_DELIVERY_WAREHOUSE", Status: status.InTransit, Detail: status.AtDeliveryDepot},         // same, other name
	{Code: "ACCEPTED_AT_PICK_UP_POINT", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},       // at the pickup point, waits for the recipient
	{Code: "ACCEPTED_AT_WAREHOUSE_ON_DEMAND", Status: status.AvailableForPickup, Detail: status.AtPickupPoint}, // same, other name
	{Code: "TAKEN_BY_COURIER", Status: status.OutForDelivery},                                                  // issued to the courier
	{Code: "ISSUED_FOR_DELIVERY", Status: status.OutForDelivery},                                               // same, other name
	{Code: "RETURNED_TO_RECIPIENT_CITY_WAREHOUSE", Status: status.AttemptFailed},                               // back in the delivery warehouse: a try failed, another follows; NOT a return
	{Code: "RETURNED_TO_DELIVERY_WAREHOUSE", Status: status.AttemptFailed},                                     // same, other name
	{Code: "DELIVERED", Status: status.Delivered, Detail: status.ToRecipient},                                  // handed over (final)
	{Code: "NOT_DELIVERED", Status: status.Returning},                                                          // not handed over, goes back to the shop (final for the forward order; the reason code says why)
	{Code: "ENTERED_TO_TRANSIT_WAREHOUSE", Status: status.InTransit, Detail: status.ArrivedFacility},           // came into the transit warehouse
	{Code: "ENTERED_TO_OFFICE_TRANSIT_WAREHOUSE", Status: status.InTransit, Detail: status.ArrivedFacility},    // same, other name
	{Code: "ENTERED_TO_RECIPIENT_CITY_WAREHOUSE", Status: status.InTransit, Detail: status.AtDeliveryDepot},    // came into the delivery warehouse
	{Code: "ENTERED_TO_DELIVERY_WAREHOUSE", Status: status.InTransit, Detail: status.AtDeliveryDepot},          // same, other name
	{Code: "ENTERED_TO_PICK_UP_POINT", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},        // came into the pickup point
	{Code: "ENTERED_TO_WAREHOUSE_ON_DEMAND", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},  // same, other name
	{Code: "IN_CUSTOMS_INTERNATIONAL", Status: status.InTransit, Detail: status.CustomsProcessing},             // clearance in the country of origin
	{Code: "SHIPPED_TO_DESTINATION", Status: status.InTransit, Detail: status.DepartedOriginCountry},           // sent to the destination country
	{Code: "PASSED_TO_TRANSIT_CARRIER", Status: status.InTransit, Detail: status.HandedToPartner},              // given to a transit carrier
	{Code: "IN_CUSTOMS_LOCAL", Status: status.InTransit, Detail: status.CustomsProcessing},                     // clearance in the destination country
	{Code: "CUSTOMS_COMPLETE", Status: status.InTransit, Detail: status.CustomsCleared},                        // clearance done
	{Code: "POSTOMAT_POSTED", Status: status.AvailableForPickup, Detail: status.AtLocker},                      // put into a locker
	{Code: "POSTOMAT_SEIZED", Status: status.Returning, Reason: status.Unclaimed},                              // taken out of the locker by a courier, storage term over, goes back
	{Code: "POSTOMAT_RECEIVED", Status: status.Delivered, Detail: status.Collected},                            // taken out of the locker by the recipient
	{Code: "NOT_DELIVERED", Sub: "1", Status: status.Returning, Reason: status.AddressProblem},                 // wrong address
	{Code: "NOT_DELIVERED", Sub: "2", Status: status.Returning, Reason: status.RecipientUnreachable},           // could not be reached by phone
	{Code: "NOT_DELIVERED", Sub: "3", Status: status.Returning, Reason: status.RecipientMoved},                 // does not live there
	{Code: "NOT_DELIVERED", Sub: "4", Status: status.Returning, Reason: status.SizeOrWeight},                   // weight differs from the declared
	{Code: "NOT_DELIVERED", Sub: "5", Status: status.Exception, Reason: status.Incomplete},                     // no parcel in hand, only on paper
	{Code: "NOT_DELIVERED", Sub: "6", Status: status.Returning, Reason: status.DataError},                      // double order number in one act
	{Code: "NOT_DELIVERED", Sub: "7", Status: status.Returning, Reason: status.Noncompliant},                   // the place is not served
	{Code: "NOT_DELIVERED", Sub: "8", Status: status.Returning, Reason: status.PackagingProblem},               // packing damaged at acceptance
	{Code: "NOT_DELIVERED", Sub: "9", Status: status.Returning, Reason: status.Damaged},                        // packing damaged at the line carrier
	{Code: "NOT_DELIVERED", Sub: "10", Status: status.Returning, Reason: status.Damaged},                       // packing damaged in the warehouse or by the courier
	{Code: "NOT_DELIVERED", Sub: "11", Status: status.Returning, Reason: status.Refused},                       // refused, no cause
	{Code: "NOT_DELIVERED", Sub: "12", Status: status.Returning, Reason: status.Refused},                       // refused, quality
	{Code: "NOT_DELIVERED", Sub: "13", Status: status.Returning, Reason: status.Incomplete},                    // refused, contents missing
	{Code: "NOT_DELIVERED", Sub: "14", Status: status.Returning, Reason: status.Refused},                       // refused, wrong goods
	{Code: "NOT_DELIVERED", Sub: "15", Status: status.Returning, Reason: status.Refused},                       // refused, too late
	{Code: "NOT_DELIVERED", Sub: "16", Status: status.Returning, Reason: status.Refused},                       // refused, already bought
	{Code: "NOT_DELIVERED", Sub: "17", Status: status.Returning, Reason: status.Refused},                       // refused, changed mind
	{Code: "NOT_DELIVERED", Sub: "18", Status: status.Returning, Reason: status.Refused},                       // refused, order mistake
	{Code: "NOT_DELIVERED", Sub: "19", Status: status.Returning, Reason: status.Damaged},                       // refused, packing damaged
	{Code: "DELIVERED", Sub: "20", Status: status.Delivered, Detail: status.Partial},                           // partial delivery
	{Code: "NOT_DELIVERED", Sub: "21", Status: status.Returning, Reason: status.PaymentDue},                    // refused, no money
	{Code: "NOT_DELIVERED", Sub: "22", Status: status.Returning, Reason: status.Refused},                       // refused, did not fit
	{Code: "NOT_DELIVERED", Sub: "23", Status: status.Returning, Reason: status.Unclaimed},                     // storage term over
	{Code: "NOT_DELIVERED", Sub: "24", Status: status.Returning, Reason: status.CustomsRejected},               // did not pass customs
	{Code: "NOT_DELIVERED", Sub: "25", Status: status.Returning, Reason: status.Noncompliant},                  // commercial cargo
	{Code: "NOT_DELIVERED", Sub: "26", Status: status.Exception, Reason: status.Lost},                          // lost
	{Code: "NOT_DELIVERED", Sub: "27", Status: status.Exception, Reason: status.Destroyed},                     // not claimed, destroyed
	{Code: "NOT_DELIVERED", Sub: "31", Status: status.Returning, Reason: status.SenderRequest},                 // asked by the sender
	{Code: "NOT_DELIVERED", Sub: "32", Status: status.Returning, Reason: status.SenderRequest},                 // asked by the payer
	{Code: "NOT_DELIVERED", Sub: "33", Status: status.Returning, Reason: status.DocumentsMissing},              // transport paper not received
	{Code: "SENT_TO_TRANSIT_CIT", Status: status.InTransit, Detail: status.DepartedFacility},                   // as its list prints SENT_TO_TRANSIT_CITY
	{Code: "ACCEPTED_AT_TRANSIT_WAREHOUS", Status: status.InTransit, Detail: status.ArrivedFacility},           // as its list prints ACCEPTED_AT_TRANSIT_WAREHOUSE
	{Code: "TAKEN_BY_TRANSPORTER_FROM_SENDER_CIT", Status: status.InTransit, Detail: status.HandedToAirline},   // as its list prints TAKEN_BY_TRANSPORTER_FROM_SENDER_CITY
}
