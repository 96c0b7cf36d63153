package crosswalk

import (
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// ship24: Status is statusMilestone, or statusCategory beside a statusCode;
// Substatus is the statusCode. A category without a code is
// Word{"category:customs", ""}.
var ship24 = []row{
	{word: Word{"pending", ""}, reading: Reading{Issue: event.AwaitingData}, say: yes}, // no events, or not to be found
	{word: Word{"info_received", ""}, reading: Reading{Status: status.Registered}, say: yes},
	{word: Word{"in_transit", ""}, reading: Reading{Status: status.InTransit}, say: yes},
	{word: Word{"out_for_delivery", ""}, reading: Reading{Status: status.OutForDelivery}, say: yes},
	{word: Word{"failed_attempt", ""}, reading: Reading{Status: status.AttemptFailed}, say: yes},
	{word: Word{"available_for_pickup", ""}, reading: Reading{Status: status.AvailableForPickup}, say: yes},
	{word: Word{"delivered", ""}, reading: Reading{Status: status.Delivered}, say: yes},
	{word: Word{"exception", ""}, reading: Reading{Status: status.Exception}, say: yes}, // looks final: return, loss, destruction; the code tells
	{word: Word{"category:data", ""}, reading: Reading{Status: status.Info}, say: yes},  // no physical meaning
	{word: Word{"category:transit", ""}, reading: Reading{Status: status.InTransit}},
	{word: Word{"category:destination", ""}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedDestinationCountry}},
	{word: Word{"category:customs", ""}, reading: Reading{Status: status.InTransit, Detail: status.CustomsProcessing}, say: yes},
	{word: Word{"category:delivery", ""}, reading: Reading{Status: status.OutForDelivery}}, // the phase; the code decides
	{word: Word{"category:exception", ""}, reading: Reading{Status: status.Exception}},     // mostly final
	{word: Word{"data", "data_order_created"}, reading: Reading{Status: status.Registered}},
	{word: Word{"data", "data_order_cancelled"}, reading: Reading{Status: status.Cancelled}, say: yes},
	{word: Word{"data", "data_delivery_proposed"}, reading: Reading{Status: status.Info, Detail: status.NotificationSent}, say: yes},      // an answer is awaited
	{word: Word{"data", "data_delivery_decided"}, reading: Reading{Status: status.InTransit, Detail: status.DeliveryScheduled}, say: yes}, // slot or way settled
	{word: Word{"transit", "transit_handover"}, reading: Reading{Status: status.Accepted}, say: yes},                                      // collected or handed in
	{word: Word{"transit", "transit_origin_country_departure"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedOriginCountry}, say: yes},
	{word: Word{"destination", "destination_arrival"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedDestinationCountry}, say: yes},
	{word: Word{"customs", "customs_received"}, reading: Reading{Status: status.InTransit, Detail: status.CustomsPresented}, say: yes},
	{word: Word{"customs", "customs_exception"}, reading: Reading{Status: status.Exception, Reason: status.CustomsDelay}, say: yes}, // papers or money may be wanted; only the delay is sure
	{word: Word{"customs", "customs_rejected"}, reading: Reading{Status: status.Exception, Reason: status.CustomsRejected}, say: yes},
	{word: Word{"customs", "customs_cleared"}, reading: Reading{Status: status.InTransit, Detail: status.CustomsCleared}, say: yes},
	{word: Word{"delivery", "delivery_available_for_pickup"}, reading: Reading{Status: status.AvailableForPickup}},
	{word: Word{"delivery", "delivery_out_for_delivery"}, reading: Reading{Status: status.OutForDelivery}},
	{word: Word{"delivery", "delivery_attempted"}, reading: Reading{Status: status.AttemptFailed}},
	{word: Word{"delivery", "delivery_exception"}, reading: Reading{Status: status.Exception, Reason: status.Undeliverable}, say: yes}, // mostly solvable
	{word: Word{"delivery", "delivery_refused"}, reading: Reading{Status: status.Exception, Reason: status.Refused}, say: yes},
	{word: Word{"delivery", "delivery_delivered"}, reading: Reading{Status: status.Delivered}},
	{word: Word{"exception", "exception_return"}, reading: Reading{Status: status.Returning}, say: yes}, // going back, or will
	{word: Word{"exception", "exception_lost"}, reading: Reading{Status: status.Exception, Reason: status.Lost}, say: yes},
	{word: Word{"exception", "exception_discarded"}, reading: Reading{Status: status.Exception, Reason: status.Destroyed}, say: yes},
}

var ship24Coarser = []row{
	{word: Word{"exception", ""}, reading: Reading{Status: status.Returned}}, // names returns among its cases
	{word: Word{"pending", ""}, reading: Reading{Issue: event.NotFound}},     // "or cannot be found"
}
