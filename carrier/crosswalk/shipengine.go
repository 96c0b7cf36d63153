package crosswalk

import (
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// shipEngine: Status is status_code, Substatus status_detail_code. Any detail may
// stand beside any status; the list shows the usual one, and "*" where none is.
var shipEngine = []row{
	{word: Word{"UN", ""}, reading: Reading{}, say: yes},                                                      // unknown
	{word: Word{"NY", ""}, reading: Reading{Status: status.Registered, Detail: status.DataPending}, say: yes}, // not yet in the carrier's system
	{word: Word{"AC", ""}, reading: Reading{Status: status.Accepted}},                                         // accepted by its name, but also sent for pure advice: read the detail
	{word: Word{"IT", ""}, reading: Reading{Status: status.InTransit}, say: yes},                              // in transit
	{word: Word{"DE", ""}, reading: Reading{Status: status.Delivered}, say: yes},                              // delivered
	{word: Word{"EX", ""}, reading: Reading{Status: status.Exception}, say: yes},                              // exception
	{word: Word{"AT", ""}, reading: Reading{Status: status.AttemptFailed}, say: yes},                          // a try failed
	{word: Word{"SP", ""}, reading: Reading{Status: status.AvailableForPickup}, say: yes},                     // at a service point
	{word: Word{"AC", "COLLECTION_FAILED"}, reading: Reading{Status: status.Registered, Detail: status.PickupFailed}, say: yes},
	{word: Word{"AC", "AWAITING_DESPATCH"}, reading: Reading{Status: status.Registered, Detail: status.AwaitingHandover}, say: yes},
	{word: Word{"AC", "COLLECTION_REQUESTED"}, reading: Reading{Status: status.Registered, Detail: status.PickupScheduled}, say: yes},
	{word: Word{"AC", "DESPATCHED"}, reading: Reading{Status: status.Accepted}},                                                                                          // handed over
	{word: Word{"AC", "ELEC_ADVICE_RECD_BY_CARRIER"}, reading: Reading{Status: status.Registered}, say: yes},                                                             // data only, though under AC
	{word: Word{"AC", "NOT_YET_RECEIVED_BY_CARRIER"}, reading: Reading{Status: status.Registered, Detail: status.PickupFailed, Reason: status.SenderNotReady}, say: yes}, // nothing to collect
	{word: Word{"AC", "COLLECTION_MADE"}, reading: Reading{Status: status.Accepted, Detail: status.PickedUp}, say: yes},
	{word: Word{"AT", "ATTEMPTED_DELIVERY"}, reading: Reading{Status: status.AttemptFailed}},
	{word: Word{"AT", "ATTEMPTED_DELIVERY_2ND"}, reading: Reading{Status: status.AttemptFailed}},
	{word: Word{"AT", "ATTEMPTED_DELIVERY_3RD"}, reading: Reading{Status: status.AttemptFailed, Detail: status.FinalAttempt}},
	{word: Word{"AT", "COD_AMOUNT_NOT_PAID"}, reading: Reading{Status: status.AttemptFailed, Reason: status.PaymentDue}, say: yes},
	{word: Word{"AT", "COD_AMOUNT_PAID"}, reading: Reading{Status: status.Info, Detail: status.PaymentTransferred}, say: yes}, // under AT, but a note
	{word: Word{"AT", "CUSTOMER_CARDED"}, reading: Reading{Status: status.AttemptFailed, Detail: status.NoticeLeft}, say: yes},
	{word: Word{"AT", "CUSTOMER_IDENTIFICATION_FAILED"}, reading: Reading{Status: status.AttemptFailed, Reason: status.IdCheckFailed}, say: yes},
	{word: Word{"AT", "INVALID_METHOD_OF_PAYMENT"}, reading: Reading{Status: status.AttemptFailed, Reason: status.PaymentDue}},
	{word: Word{"AT", "NO_ACCESS_TO_RECIPIENTS_ADDRESS"}, reading: Reading{Status: status.AttemptFailed, Reason: status.NoAccess}, say: yes},
	{word: Word{"IT", "OUT_FOR_DELIVERY"}, reading: Reading{Status: status.OutForDelivery}, say: yes}, // seen under IT
	{word: Word{"DE", "DELIVERED"}, reading: Reading{Status: status.Delivered}},
	{word: Word{"DE", "DELIVERED_DAMAGED"}, reading: Reading{Status: status.Delivered, Reason: status.Damaged}, say: yes},
	{word: Word{"DE", "DELIVERED_IN_PART"}, reading: Reading{Status: status.Delivered, Detail: status.Partial}, say: yes},
	{word: Word{"DE", "DELIVERED_SPECIFIED_SAFE_PLACE"}, reading: Reading{Status: status.Delivered, Detail: status.ToSafePlace}, say: yes},
	{word: Word{"DE", "DELIVERED_TO_ALTERNATIVE_DELIVERY_LOCATION"}, reading: Reading{Status: status.Delivered, Detail: status.AlternativeLocation}, say: yes},
	{word: Word{"DE", "DELIVERED_TO_NEIGHBOUR"}, reading: Reading{Status: status.Delivered, Detail: status.ToNeighbor}, say: yes},
	{word: Word{"DE", "DELIVERED_TO_PO_BOX"}, reading: Reading{Status: status.Delivered, Detail: status.InMailbox}, say: yes},
	{word: Word{"DE", "PARCEL_COLLECTED_FROM_PICKUP_POINT"}, reading: Reading{Status: status.Delivered, Detail: status.Collected}, say: yes},
	{word: Word{"DE", "POST_TRANSIT_STATUS"}, reading: Reading{Status: status.Info}},                                        // news after the delivery
	{word: Word{"DE", "PROOF_OF_DELIVERY"}, reading: Reading{Status: status.Info, Detail: status.ProofAvailable}, say: yes}, // a note; the delivery has its own code
	{word: Word{"EX", "CANCELLED"}, reading: Reading{Status: status.Cancelled}, say: yes},
	{word: Word{"EX", "CANCELLED_BEFORE_DESPATCH"}, reading: Reading{Status: status.Cancelled}},
	{word: Word{"EX", "CUSTOMER_MOVED"}, reading: Reading{Status: status.Returning, Reason: status.RecipientMoved}, say: yes},             // and going back
	{word: Word{"EX", "HAZARDOUS_PROHIBITED"}, reading: Reading{Status: status.Returning, Reason: status.ProhibitedGoods}, say: yes},      // and going back
	{word: Word{"EX", "NOT_COLLECTED_FROM_PICKUP_POINT"}, reading: Reading{Status: status.Returning, Reason: status.Unclaimed}, say: yes}, // and going back
	{word: Word{"EX", "NOT_DELIVERED"}, reading: Reading{Status: status.Returning, Reason: status.Undeliverable}, say: yes},               // tries used up, going back
	{word: Word{"EX", "NOT_DELIVERED_ADDRESSEE_DECEASED"}, reading: Reading{Status: status.Exception, Reason: status.RecipientDeceased}, say: yes},
	{word: Word{"EX", "PARCEL_DAMAGED"}, reading: Reading{Status: status.Returning, Reason: status.Damaged}, say: yes}, // and going back
	{word: Word{"EX", "PARCEL_DISPOSED"}, reading: Reading{Status: status.Exception, Reason: status.Destroyed}, say: yes},
	{word: Word{"EX", "PARCEL_LOST"}, reading: Reading{Status: status.Exception, Reason: status.Lost}, say: yes},
	{word: Word{"EX", "PARCEL_OUTSIDE_OF_SERVICE_CAPABILITY"}, reading: Reading{Status: status.Returning, Reason: status.SizeOrWeight}, say: yes}, // too big or heavy, going back
	{word: Word{"EX", "REFUSED_BY_CUSTOMER"}, reading: Reading{Status: status.Returning, Reason: status.Refused}, say: yes},                       // and going back
	{word: Word{"EX", "RETURN_TO_SENDER"}, reading: Reading{Status: status.Returning}, say: yes},
	{word: Word{"IT", "ADDRESS_QUERY"}, reading: Reading{Status: status.Exception, Reason: status.AddressProblem}, say: yes},
	{word: Word{"IT", "CARRIER_DELAYS"}, reading: Reading{Status: status.Exception, Reason: status.Delayed}, say: yes},
	{word: Word{"IT", "CUSTOMS_CLEARED"}, reading: Reading{Status: status.InTransit, Detail: status.CustomsCleared}, say: yes},
	{word: Word{"IT", "CUSTOMS_PROCESSING"}, reading: Reading{Status: status.InTransit, Detail: status.CustomsProcessing}, say: yes},
	{word: Word{"IT", "DELAYED_NOT_CARRIER"}, reading: Reading{Status: status.Exception, Reason: status.Delayed}}, // by others; who is not told
	{word: Word{"IT", "DELIVERY_ARRANGED_WITH_RECIPIENT"}, reading: Reading{Status: status.InTransit, Detail: status.DeliveryScheduled}},
	{word: Word{"IT", "HELD_BY_CARRIER"}, reading: Reading{Status: status.Exception, Reason: status.Held}, say: yes},
	{word: Word{"IT", "HELD_BY_CARRIER_FOR_CLEARANCE_PRE_PROCESSING"}, reading: Reading{Status: status.Exception, Reason: status.CustomsHold}}, // by the carrier, before clearance
	{word: Word{"IT", "HELD_BY_CUSTOMS"}, reading: Reading{Status: status.Exception, Reason: status.CustomsHold}, say: yes},
	{word: Word{"IT", "HELD_BY_EXPORT_CUSTOMS"}, reading: Reading{Status: status.Exception, Reason: status.CustomsHold}},
	{word: Word{"IT", "HELD_BY_IMPORT_CUSTOMS"}, reading: Reading{Status: status.Exception, Reason: status.CustomsHold}},
	{word: Word{"IT", "HUB_SCAN_OUT"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedFacility}, say: yes},
	{word: Word{"IT", "IN_TRANSIT"}, reading: Reading{Status: status.InTransit}},
	{word: Word{"IT", "INCORRECT_DECLARATION"}, reading: Reading{Status: status.Exception, Reason: status.SizeOrWeight}, say: yes}, // of the size
	{word: Word{"IT", "INFORMATION"}, reading: Reading{Status: status.Info}, say: yes},
	{word: Word{"IT", "MISSORTED"}, reading: Reading{Status: status.Exception, Reason: status.Missorted}, say: yes},
	{word: Word{"IT", "PARCEL_OVER_LABELLED"}, reading: Reading{Status: status.InTransit, Detail: status.Repacked}}, // relabelled
	{word: Word{"IT", "PARCEL_REPACKED"}, reading: Reading{Status: status.InTransit, Detail: status.Repacked}, say: yes},
	{word: Word{"IT", "PARCEL_UPDATE_NOTIFICATION_VIA_EMAIL"}, reading: Reading{Status: status.Info, Detail: status.NotificationSent}},
	{word: Word{"IT", "PARCEL_UPDATE_NOTIFICATION_VIA_SMS"}, reading: Reading{Status: status.Info, Detail: status.NotificationSent}},
	{word: Word{"IT", "RECEIVED_BY_CARRIER"}, reading: Reading{Status: status.Accepted}, say: yes}, // says without doubt what AC leaves open
	{word: Word{"IT", "RECEIVED_LOCAL_DELIVERY_DEPOT"}, reading: Reading{Status: status.InTransit, Detail: status.AtDeliveryDepot}, say: yes},
	{word: Word{"IT", "ROUTING_ERROR"}, reading: Reading{Status: status.Exception, Reason: status.Missorted}},
	{word: Word{"IT", "SUB_CONTRACTOR_EVENT"}, reading: Reading{Status: status.InTransit}},
	{word: Word{"IT", "SUB_CONTRACTOR_RECEIVED"}, reading: Reading{Status: status.InTransit, Detail: status.ReceivedByPartner}, say: yes},
	{word: Word{"IT", "RECD_BY_CARRIER_NO_ELEC_ADVICE"}, reading: Reading{Status: status.Accepted, Reason: status.DataMissing}, say: yes}, // in hand, without data
	{word: Word{"NY", "AWAITING_ELECTRONIC_ADVICE"}, reading: Reading{Status: status.Registered, Detail: status.DataPending}},
	{word: Word{"SP", "AWAITING_COLLECTION_FROM_PICKUP_POINT"}, reading: Reading{Status: status.AvailableForPickup}},
	{word: Word{"SP", "COLLECT_AT_LOCAL_PO"}, reading: Reading{Status: status.AvailableForPickup, Detail: status.AtPostOffice}, say: yes}, // post office
	{word: Word{"SP", "CUSTOMER_TO_COLLECT_FROM_CARRIER"}, reading: Reading{Status: status.AvailableForPickup, Detail: status.AtCarrierFacility}, say: yes},
	{word: Word{"SP", "DELIVERED_TO_LOCKER_COLLECTION_POINT"}, reading: Reading{Status: status.AvailableForPickup, Detail: status.AtLocker}, say: yes}, // in the locker is not yet delivered
	{word: Word{"UN", "CARRIER_STATUS_NOT_MAPPED"}, reading: Reading{Issue: event.UnmappedCode}, say: yes},
	{word: Word{"*", "SHIPMENT_CREATED"}, reading: Reading{Status: status.Registered, Detail: status.LabelCreated}, say: yes, beside: "AC"}, // from here: codes of the carrier side, under any status
	{word: Word{"*", "AWAITING_PICKUP_DROP_OFF"}, reading: Reading{Status: status.Registered, Detail: status.AwaitingHandover}},
	{word: Word{"*", "DROPPED_OFF"}, reading: Reading{Status: status.Accepted, Detail: status.DroppedOff}, say: yes, beside: "AC"},
	{word: Word{"*", "PICKED_UP"}, reading: Reading{Status: status.Accepted, Detail: status.PickedUp}},
	{word: Word{"*", "HUB_SCAN_IN"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedFacility}, say: yes, beside: "IT"},
	{word: Word{"*", "HUB_PROCESSING"}, reading: Reading{Status: status.InTransit, Detail: status.Processing}, say: yes, beside: "IT"},
	{word: Word{"*", "PARCEL_UPDATE_NOTIFICATION"}, reading: Reading{Status: status.Info, Detail: status.NotificationSent}, say: yes, beside: "IT"},
	{word: Word{"*", "PARCEL_REDIRECTED"}, reading: Reading{Status: status.InTransit, Detail: status.Redirected}, say: yes, beside: "IT"},
	{word: Word{"*", "DELIVERY_SCHEDULED"}, reading: Reading{Status: status.InTransit, Detail: status.DeliveryScheduled}, say: yes, beside: "IT"},
	{word: Word{"*", "DELIVERY_RESCHEDULED"}, reading: Reading{Status: status.InTransit, Detail: status.DeliveryRescheduled}, say: yes, beside: "IT"},
	{word: Word{"*", "ATTEMPTED_DELIVERY_FINAL"}, reading: Reading{Status: status.AttemptFailed, Detail: status.FinalAttempt}, say: yes, beside: "AT"},
}

var shipEngineCoarser = []row{
	{word: Word{"EX", ""}, reading: Reading{Status: status.Returned}}, // RETURN_TO_SENDER says still going
}
