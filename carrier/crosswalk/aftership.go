package crosswalk

import (
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// afterShip: Status is the tag, Substatus the subtag. Codes since 2026-03 are in;
// subtags are an open list.
var afterShip = []row{
	{word: Word{"Pending", ""}, reading: Reading{Issue: event.AwaitingData}, say: yes}, // new there, or nothing fetched yet
	{word: Word{"InfoReceived", ""}, reading: Reading{Status: status.Registered}, say: yes},
	{word: Word{"InTransit", ""}, reading: Reading{Status: status.InTransit}, say: yes},
	{word: Word{"OutForDelivery", ""}, reading: Reading{Status: status.OutForDelivery}}, // in old texts also ready to collect; the subtag tells
	{word: Word{"AttemptFail", ""}, reading: Reading{Status: status.AttemptFailed}, say: yes},
	{word: Word{"Delivered", ""}, reading: Reading{Status: status.Delivered}, say: yes},
	{word: Word{"AvailableForPickup", ""}, reading: Reading{Status: status.AvailableForPickup}, say: yes},
	{word: Word{"Exception", ""}, reading: Reading{Status: status.Exception}, say: yes},                                                                // any trouble, returns included; the subtag tells
	{word: Word{"Expired", ""}, reading: Reading{Issue: event.TrackingExpired}, say: yes},                                                              // 30 days without data
	{word: Word{"Delivered", "Delivered_001"}, reading: Reading{Status: status.Delivered}},                                                             // delivered
	{word: Word{"Delivered", "Delivered_002"}, reading: Reading{Status: status.Delivered, Detail: status.Collected}, say: yes},                         // collected
	{word: Word{"Delivered", "Delivered_003"}, reading: Reading{Status: status.Delivered, Detail: status.Signed}, say: yes},                            // signed for
	{word: Word{"Delivered", "Delivered_004"}, reading: Reading{Status: status.Delivered, Detail: status.CodCollected}, say: yes},                      // cash taken
	{word: Word{"Delivered", "Delivered_005"}, reading: Reading{Status: status.Delivered, Detail: status.ToNeighbor}, say: yes},                        // with a neighbour; newer versions only
	{word: Word{"AvailableForPickup", "AvailableForPickup_001"}, reading: Reading{Status: status.AvailableForPickup}},                                  // ready to collect
	{word: Word{"Exception", "Exception_001"}, reading: Reading{Status: status.Exception}},                                                             // not delivered, cause not told
	{word: Word{"Exception", "Exception_002"}, reading: Reading{Status: status.Exception, Reason: status.RecipientMoved}, say: yes},                    // moved away
	{word: Word{"Exception", "Exception_003"}, reading: Reading{Status: status.Exception, Reason: status.Refused}, say: yes},                           // refused
	{word: Word{"Exception", "Exception_004"}, reading: Reading{Status: status.Exception, Reason: status.CustomsDelay}, say: yes},                      // slow customs
	{word: Word{"Exception", "Exception_005"}, reading: Reading{Status: status.Exception, Reason: status.Delayed}, say: yes},                           // late
	{word: Word{"Exception", "Exception_006"}, reading: Reading{Status: status.Exception, Reason: status.PaymentDue}, say: yes},                        // waits for a payment
	{word: Word{"Exception", "Exception_007"}, reading: Reading{Status: status.Exception, Reason: status.AddressProblem}, say: yes},                    // wrong address
	{word: Word{"Exception", "Exception_008"}, reading: Reading{Status: status.Exception, Reason: status.Unclaimed}, say: yes},                         // not collected in time
	{word: Word{"Exception", "Exception_009"}, reading: Reading{Status: status.Exception, Reason: status.Noncompliant}, say: yes},                      // against the carrier's rules
	{word: Word{"Exception", "Exception_010"}, reading: Reading{Status: status.Returning}, say: yes},                                                   // going back; TrackingMore has 010 and 011 the other way round
	{word: Word{"Exception", "Exception_011"}, reading: Reading{Status: status.Returned}, say: yes},                                                    // back with the sender
	{word: Word{"Exception", "Exception_012"}, reading: Reading{Status: status.Exception, Reason: status.Damaged}, say: yes},                           // damaged
	{word: Word{"Exception", "Exception_013"}, reading: Reading{Status: status.Exception, Reason: status.Lost}, say: yes},                              // lost
	{word: Word{"Exception", "Exception_016"}, reading: Reading{Status: status.Exception, Reason: status.ProcessingDelay}, say: yes},                   // slow inside the network
	{word: Word{"Exception", "Exception_017"}, reading: Reading{Status: status.Exception, Reason: status.Weather}, say: yes},                           // weather
	{word: Word{"Exception", "Exception_018"}, reading: Reading{Status: status.Exception, Reason: status.DocumentsMissing}, say: yes},                  // papers
	{word: Word{"Exception", "Exception_019"}, reading: Reading{Status: status.Exception, Reason: status.TransportDelay}, say: yes},                    // flight
	{word: Word{"Exception", "Exception_020"}, reading: Reading{Status: status.Cancelled}, say: yes},                                                   // called off
	{word: Word{"Exception", "Exception_021"}, reading: Reading{Status: status.Exception, Reason: status.Destroyed}, say: yes},                         // destroyed
	{word: Word{"AttemptFail", "AttemptFail_001"}, reading: Reading{Status: status.AttemptFailed}},                                                     // cause not told
	{word: Word{"AttemptFail", "AttemptFail_002"}, reading: Reading{Status: status.AttemptFailed, Reason: status.RecipientAbsent}, say: yes},           // nobody there
	{word: Word{"AttemptFail", "AttemptFail_003"}, reading: Reading{Status: status.AttemptFailed, Reason: status.BusinessClosed}, say: yes},            // closed
	{word: Word{"InTransit", "InTransit_001"}, reading: Reading{Status: status.InTransit}},                                                             // on the way
	{word: Word{"InTransit", "InTransit_002"}, reading: Reading{Status: status.Accepted}, say: yes},                                                    // the carrier took it
	{word: Word{"InTransit", "InTransit_003"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedFacility}, say: yes},                   // at a hub
	{word: Word{"InTransit", "InTransit_004"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedDestinationCountry}, say: yes},         // in the destination country
	{word: Word{"InTransit", "InTransit_005"}, reading: Reading{Status: status.InTransit, Detail: status.CustomsCleared}, say: yes},                    // customs done
	{word: Word{"InTransit", "InTransit_006"}, reading: Reading{Status: status.InTransit, Detail: status.CustomsPresented}, say: yes},                  // at customs
	{word: Word{"InTransit", "InTransit_007"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedFacility}, say: yes},                  // left a facility
	{word: Word{"InTransit", "InTransit_008"}, reading: Reading{Status: status.InTransit, Detail: status.ProblemResolved}, say: yes},                   // trouble over
	{word: Word{"InTransit", "InTransit_009"}, reading: Reading{Status: status.InTransit, Detail: status.Redirected}, say: yes},                        // sent to another address
	{word: Word{"InfoReceived", "InfoReceived_001"}, reading: Reading{Status: status.Registered}},                                                      // data only
	{word: Word{"OutForDelivery", "OutForDelivery_001"}, reading: Reading{Status: status.OutForDelivery}, say: yes},                                    // on the vehicle
	{word: Word{"OutForDelivery", "OutForDelivery_002"}, reading: Reading{Status: status.AvailableForPickup}},                                          // old code for ready to collect
	{word: Word{"OutForDelivery", "OutForDelivery_003"}, reading: Reading{Status: status.OutForDelivery, Detail: status.RecipientContacted}, say: yes}, // customer called
	{word: Word{"OutForDelivery", "OutForDelivery_004"}, reading: Reading{Status: status.InTransit, Detail: status.DeliveryScheduled}, say: yes},       // appointment made: not on a vehicle, so not out
	{word: Word{"Pending", "Pending_001"}, reading: Reading{Issue: event.AwaitingData}},                                                                // the carrier shows nothing
	{word: Word{"Pending", "Pending_002"}, reading: Reading{Issue: event.AwaitingData}},                                                                // 002 to 006 are in the lists without a meaning; Pending says enough
	{word: Word{"Pending", "Pending_003"}, reading: Reading{Issue: event.AwaitingData}},
	{word: Word{"Pending", "Pending_004"}, reading: Reading{Issue: event.AwaitingData}},
	{word: Word{"Pending", "Pending_005"}, reading: Reading{Issue: event.AwaitingData}},
	{word: Word{"Pending", "Pending_006"}, reading: Reading{Issue: event.AwaitingData}},
	{word: Word{"Expired", "Expired_001"}, reading: Reading{Issue: event.TrackingExpired}}, // 30 days without data
}

var afterShipCoarser = []row{
	{word: Word{"Pending", ""}, reading: Reading{Issue: event.NotFound}}, // what it says of a number that the carrier does not know
}
