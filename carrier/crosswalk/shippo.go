package crosswalk

import (
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// shippo: Status is tracking_status.status, Substatus substatus.code. It has no
// word for a cancelled parcel.
var shippo = []row{
	{word: Word{"UNKNOWN", ""}, reading: Reading{Issue: event.NotFound}, say: yes}, // not known to the carrier, yet
	{word: Word{"PRE_TRANSIT", ""}, reading: Reading{Status: status.Registered}, say: yes},
	{word: Word{"TRANSIT", ""}, reading: Reading{Status: status.InTransit}, say: yes},
	{word: Word{"DELIVERED", ""}, reading: Reading{Status: status.Delivered}, say: yes},
	{word: Word{"RETURNED", ""}, reading: Reading{Status: status.Returning}, say: yes}, // or back already: it is not said
	{word: Word{"FAILURE", ""}, reading: Reading{Status: status.Exception, Reason: status.Undeliverable}, say: yes},
	{word: Word{"PRE_TRANSIT", "information_received"}, reading: Reading{Status: status.Registered}},
	{word: Word{"TRANSIT", "address_issue"}, reading: Reading{Status: status.Exception, Reason: status.AddressProblem}, say: yes},
	{word: Word{"TRANSIT", "contact_carrier"}, reading: Reading{Status: status.Exception}, say: yes}, // trouble without a name
	{word: Word{"TRANSIT", "delayed"}, reading: Reading{Status: status.Exception, Reason: status.Delayed}, say: yes},
	{word: Word{"TRANSIT", "delivery_attempted"}, reading: Reading{Status: status.AttemptFailed}, say: yes},
	{word: Word{"TRANSIT", "delivery_rescheduled"}, reading: Reading{Status: status.InTransit, Detail: status.DeliveryRescheduled}, say: yes},
	{word: Word{"TRANSIT", "delivery_scheduled"}, reading: Reading{Status: status.InTransit, Detail: status.DeliveryScheduled}, say: yes},
	{word: Word{"TRANSIT", "location_inaccessible"}, reading: Reading{Status: status.Exception, Reason: status.NoAccess}, say: yes},
	{word: Word{"TRANSIT", "notice_left"}, reading: Reading{Status: status.AttemptFailed, Detail: status.NoticeLeft}, say: yes},
	{word: Word{"TRANSIT", "out_for_delivery"}, reading: Reading{Status: status.OutForDelivery}, say: yes},
	{word: Word{"TRANSIT", "package_accepted"}, reading: Reading{Status: status.Accepted}, say: yes},
	{word: Word{"TRANSIT", "package_arrived"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedFacility}, say: yes},
	{word: Word{"TRANSIT", "package_damaged"}, reading: Reading{Status: status.Exception, Reason: status.Damaged}, say: yes},
	{word: Word{"TRANSIT", "package_departed"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedFacility}, say: yes},
	{word: Word{"TRANSIT", "package_forwarded"}, reading: Reading{Status: status.InTransit, Detail: status.Redirected}, say: yes},
	{word: Word{"TRANSIT", "package_held"}, reading: Reading{Status: status.Exception, Reason: status.Held}, say: yes},
	{word: Word{"TRANSIT", "package_processed"}, reading: Reading{Status: status.InTransit, Detail: status.Processing}},
	{word: Word{"TRANSIT", "package_processing"}, reading: Reading{Status: status.InTransit, Detail: status.Processing}, say: yes},
	{word: Word{"TRANSIT", "pickup_available"}, reading: Reading{Status: status.AvailableForPickup}, say: yes},
	{word: Word{"TRANSIT", "reschedule_delivery"}, reading: Reading{Status: status.AttemptFailed, Detail: status.DeliveryRescheduled}, say: yes}, // a new date has to be agreed
	{word: Word{"DELIVERED", "delivered"}, reading: Reading{Status: status.Delivered}},
	{word: Word{"RETURNED", "return_to_sender"}, reading: Reading{Status: status.Returning}},                                      // or back already
	{word: Word{"RETURNED", "package_unclaimed"}, reading: Reading{Status: status.Returning, Reason: status.Unclaimed}, say: yes}, // not collected, going back
	{word: Word{"FAILURE", "package_undeliverable"}, reading: Reading{Status: status.Exception, Reason: status.Undeliverable}},
	{word: Word{"FAILURE", "package_disposed"}, reading: Reading{Status: status.Exception, Reason: status.Destroyed}, say: yes},
	{word: Word{"FAILURE", "package_lost"}, reading: Reading{Status: status.Exception, Reason: status.Lost}, say: yes},
	{word: Word{"UNKNOWN", "other"}, reading: Reading{Issue: event.UnmappedCode}, say: yes}, // anything else
}

var shippoCoarser = []row{
	{word: Word{"RETURNED", ""}, reading: Reading{Status: status.Returned}},  // covers both
	{word: Word{"UNKNOWN", "other"}, reading: Reading{}},                     // anything else
	{word: Word{"UNKNOWN", ""}, reading: Reading{Issue: event.AwaitingData}}, // not known to the carrier, yet
}
