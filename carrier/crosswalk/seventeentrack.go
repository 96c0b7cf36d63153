package crosswalk

import (
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// seventeenTrack: Status is latest_status.status, Substatus its sub_status, which
// an event has alone. A stage is Word{"milestone", stage}; an integer of the
// first version is Word{"v1:30", ""}.
var seventeenTrack = []row{
	{word: Word{"NotFound", ""}, reading: Reading{Issue: event.NotFound}, say: yes}, // the carrier says nothing
	{word: Word{"InfoReceived", ""}, reading: Reading{Status: status.Registered}, say: yes},
	{word: Word{"InTransit", ""}, reading: Reading{Status: status.InTransit}, say: yes},
	{word: Word{"Expired", ""}, reading: Reading{Issue: event.TrackingExpired}, say: yes},
	{word: Word{"AvailableForPickup", ""}, reading: Reading{Status: status.AvailableForPickup}, say: yes},
	{word: Word{"OutForDelivery", ""}, reading: Reading{Status: status.OutForDelivery}, say: yes},
	{word: Word{"DeliveryFailure", ""}, reading: Reading{Status: status.AttemptFailed}, say: yes}, // a try failed
	{word: Word{"Delivered", ""}, reading: Reading{Status: status.Delivered}, say: yes},
	{word: Word{"Exception", ""}, reading: Reading{Status: status.Exception}, say: yes}, // any trouble, returns included; the substatus tells
	{word: Word{"NotFound", "NotFound_Other"}, reading: Reading{Issue: event.NotFound}},
	{word: Word{"NotFound", "NotFound_InvalidCode"}, reading: Reading{Issue: event.InvalidNumber}, say: yes},
	{word: Word{"InfoReceived", "InfoReceived"}, reading: Reading{Status: status.Registered}},
	{word: Word{"InTransit", "InTransit_PickedUp"}, reading: Reading{Status: status.Accepted, Detail: status.PickedUp}, say: yes},
	{word: Word{"InTransit", "InTransit_Other"}, reading: Reading{Status: status.InTransit}},
	{word: Word{"InTransit", "InTransit_Departure"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedOriginCountry}, say: yes},   // left the port of the origin country
	{word: Word{"InTransit", "InTransit_Arrival"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedDestinationCountry}, say: yes}, // reached the port of the destination country
	{word: Word{"InTransit", "InTransit_Arrived"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedFacility}, say: yes},           // in one client only: a point on the way
	{word: Word{"InTransit", "InTransit_CustomsProcessing"}, reading: Reading{Status: status.InTransit, Detail: status.CustomsProcessing}, say: yes},
	{word: Word{"InTransit", "InTransit_CustomsReleased"}, reading: Reading{Status: status.InTransit, Detail: status.CustomsCleared}, say: yes},
	{word: Word{"InTransit", "InTransit_CustomsRequiringInformation"}, reading: Reading{Status: status.Exception, Reason: status.CustomsDocuments}, say: yes}, // though the status says moving
	{word: Word{"Expired", "Expired_Other"}, reading: Reading{Issue: event.TrackingExpired}},
	{word: Word{"AvailableForPickup", "AvailableForPickup_Other"}, reading: Reading{Status: status.AvailableForPickup}},
	{word: Word{"OutForDelivery", "OutForDelivery_Other"}, reading: Reading{Status: status.OutForDelivery}},
	{word: Word{"DeliveryFailure", "DeliveryFailure_Other"}, reading: Reading{Status: status.AttemptFailed}},
	{word: Word{"DeliveryFailure", "DeliveryFailure_NoBody"}, reading: Reading{Status: status.AttemptFailed, Reason: status.RecipientUnreachable}, say: yes}, // not reached at the door
	{word: Word{"DeliveryFailure", "DeliveryFailure_Security"}, reading: Reading{Status: status.AttemptFailed, Reason: status.Security}, say: yes},           // safety, clearance or fee: the first is the weakest claim
	{word: Word{"DeliveryFailure", "DeliveryFailure_Rejected"}, reading: Reading{Status: status.AttemptFailed, Reason: status.Refused}, say: yes},
	{word: Word{"DeliveryFailure", "DeliveryFailure_InvalidAddress"}, reading: Reading{Status: status.AttemptFailed, Reason: status.AddressProblem}, say: yes},
	{word: Word{"Delivered", "Delivered_Other"}, reading: Reading{Status: status.Delivered}},
	{word: Word{"Exception", "Exception_Other"}, reading: Reading{Status: status.Exception}},
	{word: Word{"Exception", "Exception_Returning"}, reading: Reading{Status: status.Returning}, say: yes},
	{word: Word{"Exception", "Exception_Returned"}, reading: Reading{Status: status.Returned}, say: yes},
	{word: Word{"Exception", "Exception_NoBody"}, reading: Reading{Status: status.Exception, Reason: status.RecipientUnknown}, say: yes}, // recipient's data wrong before any try
	{word: Word{"Exception", "Exception_Security"}, reading: Reading{Status: status.Exception, Reason: status.Security}, say: yes},       // as DeliveryFailure_Security, before any try
	{word: Word{"Exception", "Exception_Damage"}, reading: Reading{Status: status.Exception, Reason: status.Damaged}, say: yes},
	{word: Word{"Exception", "Exception_Rejected"}, reading: Reading{Status: status.Exception, Reason: status.Refused}, say: yes},
	{word: Word{"Exception", "Exception_Delayed"}, reading: Reading{Status: status.Exception, Reason: status.Delayed}, say: yes},
	{word: Word{"Exception", "Exception_Lost"}, reading: Reading{Status: status.Exception, Reason: status.Lost}, say: yes},
	{word: Word{"Exception", "Exception_Destroyed"}, reading: Reading{Status: status.Exception, Reason: status.Destroyed}, say: yes},
	{word: Word{"Exception", "Exception_Cancel"}, reading: Reading{Status: status.Cancelled}, say: yes},
	{word: Word{"Exception", "Exception_Held"}, reading: Reading{Status: status.Exception, Reason: status.Held}, say: yes}, // in one client only
	{word: Word{"milestone", "PickedUp"}, reading: Reading{Status: status.Accepted, Detail: status.PickedUp}},              // milestone keys; they stand in an event's stage
	{word: Word{"milestone", "InfoReceived"}, reading: Reading{Status: status.Registered}},
	{word: Word{"milestone", "AvailableForPickup"}, reading: Reading{Status: status.AvailableForPickup}},
	{word: Word{"milestone", "OutForDelivery"}, reading: Reading{Status: status.OutForDelivery}},
	{word: Word{"milestone", "Delivered"}, reading: Reading{Status: status.Delivered}},
	{word: Word{"milestone", "Departure"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedOriginCountry}},
	{word: Word{"milestone", "Arrival"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedDestinationCountry}},
	{word: Word{"milestone", "Returning"}, reading: Reading{Status: status.Returning}},
	{word: Word{"milestone", "Returned"}, reading: Reading{Status: status.Returned}},
	{word: Word{"v1:0", ""}, reading: Reading{Issue: event.NotFound}}, // numbers of the first version
	{word: Word{"v1:10", ""}, reading: Reading{Status: status.InTransit}},
	{word: Word{"v1:20", ""}, reading: Reading{Issue: event.TrackingExpired}},
	{word: Word{"v1:30", ""}, reading: Reading{Status: status.AvailableForPickup}},
	{word: Word{"v1:35", ""}, reading: Reading{Status: status.AttemptFailed}},
	{word: Word{"v1:40", ""}, reading: Reading{Status: status.Delivered}},
	{word: Word{"v1:50", ""}, reading: Reading{Status: status.Exception}},                                              // any trouble, not only returns
	{word: Word{"Exception", "Exception_Damaged"}, reading: Reading{Status: status.Exception, Reason: status.Damaged}}, // another spelling of Exception_Damage
}

var seventeenTrackCoarser = []row{
	{word: Word{"InTransit", ""}, reading: Reading{Status: status.Accepted}},  // its InTransit begins with the collection
	{word: Word{"NotFound", ""}, reading: Reading{Issue: event.AwaitingData}}, // no data from the carrier, yet
}
