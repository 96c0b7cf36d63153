package crosswalk

import (
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// easyPost: Status is status, Substatus status_detail. EasyPost publishes no map
// between the two, so "*" stands for any status; what To says beside a detail is
// the weakest status that does not contradict it.
var easyPost = []row{
	{word: Word{"unknown", ""}, reading: Reading{Issue: event.AwaitingData}, say: yes}, // the usual first state
	{word: Word{"pre_transit", ""}, reading: Reading{Status: status.Registered}, say: yes},
	{word: Word{"in_transit", ""}, reading: Reading{Status: status.InTransit}, say: yes},
	{word: Word{"out_for_delivery", ""}, reading: Reading{Status: status.OutForDelivery}, say: yes},
	{word: Word{"delivered", ""}, reading: Reading{Status: status.Delivered}, say: yes},
	{word: Word{"available_for_pickup", ""}, reading: Reading{Status: status.AvailableForPickup}, say: yes},
	{word: Word{"return_to_sender", ""}, reading: Reading{Status: status.Returning}, say: yes},                      // or back already: it is not said
	{word: Word{"failure", ""}, reading: Reading{Status: status.Exception, Reason: status.Undeliverable}, say: yes}, // given up
	{word: Word{"cancelled", ""}, reading: Reading{Status: status.Cancelled}, say: yes},
	{word: Word{"error", ""}, reading: Reading{Issue: event.SourceError}, say: yes}, // EasyPost failed, not the parcel
	{word: Word{"*", "address_correction"}, reading: Reading{Status: status.Exception, Reason: status.AddressProblem}, say: yes, beside: "in_transit"},
	{word: Word{"*", "arrived_at_destination"}, reading: Reading{Status: status.Delivered}}, // at the address; never says delivered beside another status
	{word: Word{"*", "arrived_at_facility"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedFacility}, say: yes, beside: "in_transit"},
	{word: Word{"*", "arrived_at_pickup_location"}, reading: Reading{Status: status.AvailableForPickup}},
	{word: Word{"*", "awaiting_information"}, reading: Reading{Issue: event.AwaitingData}},
	{word: Word{"*", "cancelled"}, reading: Reading{Status: status.Cancelled}},
	{word: Word{"*", "damaged"}, reading: Reading{Status: status.Exception, Reason: status.Damaged}, say: yes, beside: "failure"},
	{word: Word{"*", "delayed"}, reading: Reading{Status: status.Exception, Reason: status.Delayed}, say: yes, beside: "in_transit"},
	{word: Word{"*", "delivery_exception"}, reading: Reading{Status: status.Exception, Reason: status.Undeliverable}},
	{word: Word{"*", "departed_facility"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedFacility}, say: yes, beside: "in_transit"},
	{word: Word{"*", "departed_origin_facility"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedFacility}}, // the first one
	{word: Word{"*", "expired"}, reading: Reading{Issue: event.TrackingExpired}, say: yes, beside: "unknown"},                  // too old to watch
	{word: Word{"*", "failure"}, reading: Reading{Status: status.Exception, Reason: status.Undeliverable}},                     // given up
	{word: Word{"*", "held"}, reading: Reading{Status: status.Exception, Reason: status.Held}, say: yes, beside: "in_transit"},
	{word: Word{"*", "in_transit"}, reading: Reading{Status: status.InTransit}},
	{word: Word{"*", "label_created"}, reading: Reading{Status: status.Registered, Detail: status.LabelCreated}, say: yes, beside: "pre_transit"},
	{word: Word{"*", "lost"}, reading: Reading{Status: status.Exception, Reason: status.Lost}, say: yes, beside: "failure"},
	{word: Word{"*", "missorted"}, reading: Reading{Status: status.Exception, Reason: status.Missorted}, say: yes, beside: "in_transit"},
	{word: Word{"*", "out_for_delivery"}, reading: Reading{Status: status.OutForDelivery}},
	{word: Word{"*", "received_at_destination_facility"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedDestinationFacility}, say: yes, beside: "in_transit"},
	{word: Word{"*", "received_at_origin_facility"}, reading: Reading{Status: status.Accepted, Detail: status.OriginScan}, say: yes, beside: "in_transit"},
	{word: Word{"*", "refused"}, reading: Reading{Status: status.Exception, Reason: status.Refused}, say: yes, beside: "failure"},
	{word: Word{"*", "return"}, reading: Reading{Status: status.Returning}},
	{word: Word{"*", "status_update"}, reading: Reading{Status: status.Info}, say: yes, defers: true}, // the status decides; To says "*": keep the one you have
	{word: Word{"*", "transferred_to_destination_carrier"}, reading: Reading{Status: status.InTransit, Detail: status.HandedToPartner}, say: yes, beside: "in_transit"},
	{word: Word{"*", "transit_exception"}, reading: Reading{Status: status.Exception}, say: yes, beside: "in_transit"}, // trouble without a name
	{word: Word{"*", "unknown"}, reading: Reading{}, say: yes},                                                         // beside a status it says nothing
	{word: Word{"*", "weather_delay"}, reading: Reading{Status: status.Exception, Reason: status.Weather}, say: yes, beside: "in_transit"},
	{word: Word{"canceled", ""}, reading: Reading{Status: status.Cancelled}},  // American spelling
	{word: Word{"*", "canceled"}, reading: Reading{Status: status.Cancelled}}, // American spelling
}

var easyPostCoarser = []row{
	{word: Word{"in_transit", ""}, reading: Reading{Status: status.Accepted}},                       // its in_transit begins with the first scan
	{word: Word{"in_transit", "transit_exception"}, reading: Reading{Status: status.AttemptFailed}}, // it has no word for a try; failure would say given up
	{word: Word{"return_to_sender", ""}, reading: Reading{Status: status.Returned}},                 // covers both
	{word: Word{"unknown", ""}, reading: Reading{Issue: event.NotFound}},                            // what it says of a number that the carrier does not know
}
