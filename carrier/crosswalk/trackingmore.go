package crosswalk

import (
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// trackingMore: Status is delivery_status, Substatus substatus.
var trackingMore = []row{
	{word: Word{"pending", ""}, reading: Reading{Issue: event.AwaitingData}, say: yes}, // new, nothing fetched
	{word: Word{"notfound", ""}, reading: Reading{Issue: event.NotFound}, say: yes},    // nothing, yet
	{word: Word{"inforeceived", ""}, reading: Reading{Status: status.Registered}, say: yes},
	{word: Word{"transit", ""}, reading: Reading{Status: status.InTransit}, say: yes},
	{word: Word{"pickup", ""}, reading: Reading{Status: status.OutForDelivery}}, // on the vehicle or ready to collect: the substatus tells
	{word: Word{"undelivered", ""}, reading: Reading{Status: status.AttemptFailed}, say: yes},
	{word: Word{"delivered", ""}, reading: Reading{Status: status.Delivered}, say: yes},
	{word: Word{"exception", ""}, reading: Reading{Status: status.Exception}, say: yes},                                                          // any trouble; the substatus tells
	{word: Word{"expired", ""}, reading: Reading{Issue: event.TrackingExpired}, say: yes},                                                        // 30 days without news
	{word: Word{"pending", "pending001"}, reading: Reading{Issue: event.AwaitingData}},                                                           // no data yet
	{word: Word{"pending", "pending002"}, reading: Reading{Issue: event.InvalidNumber}, say: yes},                                                // not a number of this carrier's form
	{word: Word{"pending", "pending003"}, reading: Reading{Issue: event.WrongCarrier}, say: yes},                                                 // the carrier disowns it
	{word: Word{"pending", "pending004"}, reading: Reading{Status: status.Registered, Detail: status.OrderProcessed}, say: yes},                  // packed, no scan
	{word: Word{"pending", "pending005"}, reading: Reading{Issue: event.TrackingExpired}},                                                        // 7 or 35 days without news
	{word: Word{"notfound", "notfound001"}, reading: Reading{Status: status.Registered}},                                                         // old: data received
	{word: Word{"notfound", "notfound002"}, reading: Reading{Issue: event.NotFound}},                                                             // old: no data
	{word: Word{"inforeceived", "inforeceived001"}, reading: Reading{Status: status.Registered, Detail: status.AwaitingHandover}, say: yes},      // waits for collection
	{word: Word{"transit", "transit001"}, reading: Reading{Status: status.InTransit}},                                                            // on the way
	{word: Word{"transit", "transit002"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedFacility}, say: yes},                  // at a hub
	{word: Word{"transit", "transit003"}, reading: Reading{Status: status.InTransit, Detail: status.AtDeliveryDepot}, say: yes},                  // at the delivery depot
	{word: Word{"transit", "transit004"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedDestinationCountry}, say: yes},        // in the destination country
	{word: Word{"transit", "transit005"}, reading: Reading{Status: status.InTransit, Detail: status.CustomsCleared}, say: yes},                   // customs done
	{word: Word{"transit", "transit006"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedFacility}, say: yes},                 // sent off
	{word: Word{"transit", "transit007"}, reading: Reading{Status: status.InTransit, Detail: status.FlightDeparted}, say: yes},                   // left the airport
	{word: Word{"pickup", "pickup001"}, reading: Reading{Status: status.OutForDelivery}, say: yes},                                               // on the vehicle
	{word: Word{"pickup", "pickup002"}, reading: Reading{Status: status.AvailableForPickup}, say: yes},                                           // ready to collect
	{word: Word{"pickup", "pickup003"}, reading: Reading{Status: status.OutForDelivery, Detail: status.RecipientContacted}, say: yes},            // recipient contacted
	{word: Word{"delivered", "delivered001"}, reading: Reading{Status: status.Delivered}},                                                        // delivered
	{word: Word{"delivered", "delivered002"}, reading: Reading{Status: status.Delivered, Detail: status.Collected}, say: yes},                    // collected
	{word: Word{"delivered", "delivered003"}, reading: Reading{Status: status.Delivered, Detail: status.Signed}, say: yes},                       // signed for
	{word: Word{"delivered", "delivered004"}, reading: Reading{Status: status.Delivered, Detail: status.AlternativeLocation}, say: yes},          // at the door or with a neighbour: only the place is sure
	{word: Word{"undelivered", "undelivered001"}, reading: Reading{Status: status.AttemptFailed, Reason: status.AddressProblem}, say: yes},       // address
	{word: Word{"undelivered", "undelivered002"}, reading: Reading{Status: status.AttemptFailed, Reason: status.RecipientAbsent}, say: yes},      // nobody there
	{word: Word{"undelivered", "undelivered003"}, reading: Reading{Status: status.AttemptFailed, Reason: status.RecipientUnreachable}, say: yes}, // not found or not reached
	{word: Word{"undelivered", "undelivered004"}, reading: Reading{Status: status.AttemptFailed}},                                                // other cause
	{word: Word{"exception", "exception004"}, reading: Reading{Status: status.Exception, Reason: status.Unclaimed}, say: yes},                    // not claimed
	{word: Word{"exception", "exception005"}, reading: Reading{Status: status.Exception}},                                                        // other
	{word: Word{"exception", "exception006"}, reading: Reading{Status: status.Exception, Reason: status.CustomsHold}, say: yes},                  // kept by customs
	{word: Word{"exception", "exception007"}, reading: Reading{Status: status.Exception, Reason: status.Lost}, say: yes},                         // lost; the text adds damaged
	{word: Word{"exception", "exception008"}, reading: Reading{Status: status.Cancelled}, say: yes},                                              // called off
	{word: Word{"exception", "exception009"}, reading: Reading{Status: status.Exception, Reason: status.Refused}, say: yes},                      // refused
	{word: Word{"exception", "exception010"}, reading: Reading{Status: status.Returned}, say: yes},                                               // back with the sender; AfterShip has 010 and 011 the other way round
	{word: Word{"exception", "exception011"}, reading: Reading{Status: status.Returning}, say: yes},                                              // going back
	{word: Word{"expired", "expired001"}, reading: Reading{Issue: event.TrackingExpired}},                                                        // 30 days without news
}

var trackingMoreCoarser = []row{
	{word: Word{"transit", ""}, reading: Reading{Status: status.Accepted}}, // its transit begins with the collection
}
