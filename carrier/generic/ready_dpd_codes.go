package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// dpdCodes are the scan types of DPD and the steps of its parcel life cycle. The step PICKUP is left out:
// what it tells is not documented.
var dpdCodes = []carrier.Row{
	{Code: "ACCEPTED", Status: status.Registered},                                         // order data received (label: parcel data handed over); not a physical acceptance by itself
	{Code: "ORDER_INFORMATION_RECEIVED", Status: status.Registered},                       // order data received
	{Code: "COLLECTED", Status: status.Accepted, Detail: status.PickedUp},                 // collected
	{Code: "ON_THE_ROAD", Status: status.InTransit},                                       // on the way
	{Code: "AT_DELIVERY_DEPOT", Status: status.InTransit, Detail: status.AtDeliveryDepot}, // at the delivery depot
	{Code: "OUT_FOR_DELIVERY", Status: status.OutForDelivery},                             // on the vehicle
	{Code: "DELIVERED", Status: status.Delivered, Detail: status.ToRecipient},             // delivered
	{Code: "RETURN", Status: status.Returning},                                            // going back
	{Code: "01", Status: status.InTransit, Detail: status.Processing},                     // consolidation
	{Code: "02", Status: status.InTransit, Detail: status.ArrivedFacility},                // inbound at a depot
	{Code: "03", Status: status.OutForDelivery},                                           // out for delivery
	{Code: "04", Status: status.AttemptFailed},                                            // driver brought it back
	{Code: "05", Status: status.Accepted, Detail: status.PickedUp},                        // pickup from the sender
	{Code: "06", Status: status.Returning},                                                // system return to the sender
	{Code: "08", Status: status.InTransit, Detail: status.Stored},                         // in the warehouse
	{Code: "09", Status: status.Exception},                                                // inbound with an exception
	{Code: "10", Status: status.InTransit, Detail: status.ArrivedFacility},                // hub scan
	{Code: "12", Status: status.InTransit, Detail: status.CustomsProcessing},              // customs clearance under way
	{Code: "13", Status: status.Delivered, Detail: status.ToRecipient},                    // delivered
	{Code: "14", Status: status.AttemptFailed},                                            // delivery not successful; the additional code says why
	{Code: "15", Status: status.Accepted, Detail: status.PickedUp},                        // pickup at the sender
	{Code: "17", Status: status.InTransit, Detail: status.CustomsCleared},                 // cleared by customs
	{Code: "18", Status: status.Info},                                                     // information only
	{Code: "20", Status: status.InTransit, Detail: status.Loaded},                         // loaded
	{Code: "23", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},         // handed to a parcel shop
}
