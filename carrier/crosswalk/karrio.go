package crosswalk

import "github.com/parcelfold/parcelfold/status"

// karrio: Status is status, Substatus the reason of an event, which may stand
// beside any status; the list has them under "reason". What To says beside a
// reason is the status that its connectors use for such.
var karrio = []row{
	{word: Word{"pending", ""}, reading: Reading{Status: status.Registered}, say: yes}, // also where there are no events
	{word: Word{"picked_up", ""}, reading: Reading{Status: status.Accepted, Detail: status.PickedUp}, say: yes},
	{word: Word{"on_hold", ""}, reading: Reading{Status: status.Exception, Reason: status.Held}, say: yes},
	{word: Word{"cancelled", ""}, reading: Reading{Status: status.Cancelled}, say: yes},
	{word: Word{"delivered", ""}, reading: Reading{Status: status.Delivered}, say: yes},
	{word: Word{"in_transit", ""}, reading: Reading{Status: status.InTransit}, say: yes},          // also the fallback of many connectors
	{word: Word{"delivery_failed", ""}, reading: Reading{Status: status.AttemptFailed}, say: yes}, // also damage, returns, refusals; the reason tells
	{word: Word{"delivery_delayed", ""}, reading: Reading{Status: status.Exception, Reason: status.Delayed}, say: yes},
	{word: Word{"out_for_delivery", ""}, reading: Reading{Status: status.OutForDelivery}, say: yes},
	{word: Word{"ready_for_pickup", ""}, reading: Reading{Status: status.AvailableForPickup}, say: yes},
	{word: Word{"return_to_sender", ""}, reading: Reading{Status: status.Returning}, say: yes}, // or back already: it is not said
	{word: Word{"unknown", ""}, reading: Reading{}, say: yes},                                  // also where the server stopped watching
	{word: Word{"reason", "carrier_damaged_parcel"}, reading: Reading{Status: status.Exception, Reason: status.Damaged}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "carrier_sorting_error"}, reading: Reading{Status: status.Exception, Reason: status.Missorted}, say: yes, beside: "delivery_delayed"},
	{word: Word{"reason", "carrier_address_not_found"}, reading: Reading{Status: status.Exception, Reason: status.AddressProblem}},
	{word: Word{"reason", "carrier_parcel_lost"}, reading: Reading{Status: status.Exception, Reason: status.Lost}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "carrier_not_enough_time"}, reading: Reading{Status: status.Exception, Reason: status.Delayed}}, // the round was too long
	{word: Word{"reason", "carrier_vehicle_issue"}, reading: Reading{Status: status.Exception, Reason: status.TransportDelay}, say: yes, beside: "delivery_delayed"},
	{word: Word{"reason", "carrier_capacity_exceeded"}, reading: Reading{Status: status.Exception, Reason: status.Capacity}, say: yes, beside: "delivery_delayed"},
	{word: Word{"reason", "carrier_mechanical_delay"}, reading: Reading{Status: status.Exception, Reason: status.TransportDelay}},
	{word: Word{"reason", "retailer_cancelled"}, reading: Reading{Status: status.Cancelled, Reason: status.SenderRequest}, say: yes, beside: "cancelled"},
	{word: Word{"reason", "retailer_incorrect_data"}, reading: Reading{Status: status.Exception, Reason: status.DataError}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "retailer_not_ready"}, reading: Reading{Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady}, say: yes, beside: "pending"},
	{word: Word{"reason", "retailer_incorrect_parcel"}, reading: Reading{Status: status.Exception, Reason: status.DataError}},
	{word: Word{"reason", "retailer_incorrect_dimensions"}, reading: Reading{Status: status.Exception, Reason: status.SizeOrWeight}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "retailer_packaging_issue"}, reading: Reading{Status: status.Exception, Reason: status.PackagingProblem}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "consignee_refused"}, reading: Reading{Status: status.Exception, Reason: status.Refused}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "consignee_business_closed"}, reading: Reading{Status: status.AttemptFailed, Reason: status.BusinessClosed}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "consignee_not_available"}, reading: Reading{Status: status.AttemptFailed, Reason: status.RecipientUnreachable}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "consignee_not_home"}, reading: Reading{Status: status.AttemptFailed, Reason: status.RecipientAbsent}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "consignee_cancelled"}, reading: Reading{Status: status.Exception, Reason: status.RecipientRequest}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "consignee_verification_failed"}, reading: Reading{Status: status.AttemptFailed, Reason: status.IdCheckFailed}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "consignee_incorrect_address"}, reading: Reading{Status: status.Exception, Reason: status.AddressProblem}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "consignee_access_restricted"}, reading: Reading{Status: status.AttemptFailed, Reason: status.NoAccess}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "consignee_safe_place_unavailable"}, reading: Reading{Status: status.AttemptFailed, Reason: status.NoSafePlace}, say: yes, beside: "delivery_failed"},
	{word: Word{"reason", "customs_delay"}, reading: Reading{Status: status.Exception, Reason: status.CustomsDelay}, say: yes, beside: "delivery_delayed"},
	{word: Word{"reason", "customs_documentation"}, reading: Reading{Status: status.Exception, Reason: status.CustomsDocuments}, say: yes, beside: "on_hold"},
	{word: Word{"reason", "customs_duties_unpaid"}, reading: Reading{Status: status.Exception, Reason: status.CustomsDuties}, say: yes, beside: "on_hold"},
	{word: Word{"reason", "customs_prohibited"}, reading: Reading{Status: status.Exception, Reason: status.CustomsRejected}, say: yes, beside: "delivery_failed"}, // may not cross the border
	{word: Word{"reason", "customs_inspection"}, reading: Reading{Status: status.Exception, Reason: status.CustomsInspection}, say: yes, beside: "on_hold"},
	{word: Word{"reason", "weather_delay"}, reading: Reading{Status: status.Exception, Reason: status.Weather}, say: yes, beside: "delivery_delayed"},
	{word: Word{"reason", "natural_disaster"}, reading: Reading{Status: status.Exception, Reason: status.ForceMajeure}},
	{word: Word{"reason", "force_majeure"}, reading: Reading{Status: status.Exception, Reason: status.ForceMajeure}, say: yes, beside: "delivery_delayed"},
	{word: Word{"reason", "parcel_being_researched"}, reading: Reading{Status: status.Exception, Reason: status.Investigation}, say: yes, beside: "on_hold"},
	{word: Word{"reason", "security_issue"}, reading: Reading{Status: status.Exception, Reason: status.Security}, say: yes, beside: "on_hold"},
	{word: Word{"reason", "regulatory_hold"}, reading: Reading{Status: status.Exception, Reason: status.RegulatoryHold}, say: yes, beside: "on_hold"},
	{word: Word{"reason", "unknown"}, reading: Reading{Status: status.Exception}, defers: true},  // beside a status it says nothing
	{word: Word{"reason", "delivery_attempted"}, reading: Reading{Status: status.AttemptFailed}}, // this and the next three: USPS connector only
	{word: Word{"reason", "no_access_to_delivery_location"}, reading: Reading{Status: status.AttemptFailed, Reason: status.NoAccess}},
	{word: Word{"reason", "signature_required"}, reading: Reading{Status: status.AttemptFailed, Reason: status.IdCheckFailed}},
	{word: Word{"reason", "recipient_moved"}, reading: Reading{Status: status.Exception, Reason: status.RecipientMoved}, say: yes, beside: "delivery_failed"},
	{word: Word{"delivery_failed", "unknown"}, reading: Reading{Status: status.Exception}, say: yes}, // connectors say it of tries, damage, returns and refusals alike; without a reason nothing says that it was a try
}

var karrioCoarser = []row{
	{word: Word{"in_transit", ""}, reading: Reading{Status: status.Accepted}},       // picked_up would claim a collection
	{word: Word{"return_to_sender", ""}, reading: Reading{Status: status.Returned}}, // covers both
}
