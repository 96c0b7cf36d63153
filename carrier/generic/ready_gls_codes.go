package generic

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// glsCodes are the events of the GLS group and the states of a parcel. The list of events is not whole;
// a state tells of the end that no listed event has. A parcel "delivered" to a shop waits there.
var glsCodes = []carrier.Row{
	{Code: "PLANNEDPICKUP", Status: status.Registered, Detail: status.PickupScheduled},           // pickup planned
	{Code: "INPICKUP", Status: status.Registered, Detail: status.PickupScheduled},                // driver will collect it
	{Code: "NOTPICKEDUP", Status: status.Registered, Detail: status.PickupFailed},                // not collected
	{Code: "PREADVICE", Status: status.Registered},                                               // data only, no parcel
	{Code: "INTRANSIT", Status: status.InTransit},                                                // on the way to the final depot
	{Code: "INDELIVERY", Status: status.OutForDelivery},                                          // in delivery by a driver
	{Code: "DELIVEREDPS", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},       // delivered to a parcel shop: waits for the recipient, not at the end
	{Code: "DELIVERED", Status: status.Delivered, Detail: status.ToRecipient},                    // delivered
	{Code: "INWAREHOUSE", Status: status.InTransit, Detail: status.Stored},                       // in a warehouse
	{Code: "NOTDELIVERED", Status: status.AttemptFailed},                                         // not delivered
	{Code: "CANCELED", Status: status.Cancelled},                                                 // cancelled
	{Code: "FINAL", Status: status.Info},                                                         // history closed; the outcome is in the last event
	{Code: "INTIAL.PREADVICE", Status: status.Registered},                                        // data entered, parcel not handed over (spelt INTIAL)
	{Code: "INTIAL.E48_DATA", Status: status.Registered, Detail: status.AwaitingHandover},        // made ready by the sender for collection
	{Code: "INTIAL.NORMAL", Status: status.Accepted},                                             // handed over to GLS
	{Code: "DELIVD.PARCELSHOP", Status: status.AvailableForPickup, Detail: status.AtPickupPoint}, // delivered to a parcel shop
	{Code: "CANCEL.NORMAL", Status: status.Cancelled, Detail: status.LabelVoided},                // data deleted
	{Code: "CHANGD.MONEWADDR", Status: status.InTransit, Detail: status.Redirected},              // change done: delivery at a new address
	{Code: "CHANGD.PARCELBOX", Status: status.InTransit, Detail: status.Redirected},              // change done: parcel locker
}
