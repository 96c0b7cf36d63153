package status

import (
	"database/sql/driver"
	"iter"
)

// Detail answers which step of its way a parcel is at. The zero value is
// [NoDetail].
//
// A Detail refines a [Status] and never replaces it: the same step, such as
// arriving at a hub, happens on the way out and on the way back.
// [Detail.Allows] says which pairs make sense. The numbers may change between
// releases; the name is what is stored.
type Detail uint8

const (
	// No step was named. It stands with every status, prints as "" and is read from "".
	NoDetail Detail = iota
	// A label or waybill was made. The parcel may not even be packed.
	LabelCreated
	// The sender picked, packed or staged the goods. A warehouse run by the carrier that packs
	// for the shop is still the sender's side.
	OrderProcessed
	// A number was handed out, but the sender's data has not reached the carrier. Once a
	// parcel without data is in the carrier's hands, that is Reason DataMissing.
	DataPending
	// It is ready and waits for the carrier to come, or for the sender to bring it.
	AwaitingHandover
	// A collection from the sender was booked. It has not happened.
	PickupScheduled
	// The courier came to collect it and left without it. If the sender was not ready, Reason
	// SenderNotReady says so.
	PickupFailed
	// The courier took it from the sender. A recipient who collects a parcel is Collected.
	PickedUp
	// The sender handed it in at a counter, shop or locker. A locker drop that no carrier has
	// emptied yet counts when the carrier says that it holds the parcel.
	DroppedOff
	// It was scanned for the first time, at the facility where its way begins.
	OriginScan
	// It is being sorted or handled, with no more said than that.
	Processing
	// It came in at a hub or sorting site on the way. The last hub before the address is
	// ArrivedDestinationFacility.
	ArrivedFacility
	// It left a hub or sorting site, or was closed into a bag that goes on from there.
	DepartedFacility
	// It was put on a vehicle, ship or aircraft. On the courier's own van for the last mile it
	// is OutForDelivery.
	Loaded
	// It was taken off a vehicle, ship or aircraft.
	Unloaded
	// An airline or another transport operator took it over for a leg. The carrier still
	// answers for it; if the next carrier does, it is HandedToPartner.
	HandedToAirline
	// The aircraft or vessel left with it. Where it lands, ArrivedTransitCountry or
	// ArrivedDestinationCountry follows.
	FlightDeparted
	// It is kept in a warehouse because that was the plan. Kept against the plan, it is an
	// Exception with Reason Held.
	Stored
	// It left the country it was sent from. Leaving the office of exchange counts: posts
	// report no later scan.
	DepartedOriginCountry
	// It entered a country on the way that is not its destination.
	ArrivedTransitCountry
	// It left a country on the way.
	DepartedTransitCountry
	// It entered the country it is addressed to. Customs may still lie ahead.
	ArrivedDestinationCountry
	// It was laid before customs.
	CustomsPresented
	// Clearance is under way, and nothing is known to be wrong.
	CustomsProcessing
	// Customs let it go. Released against duty that is still to be paid, it carries Reason
	// CustomsDuties.
	CustomsCleared
	// It came in at the hub that serves the address. A further depot may follow.
	ArrivedDestinationFacility
	// It is at the depot or office whose couriers will bring it. If the recipient is to fetch
	// it there, it is AvailableForPickup.
	AtDeliveryDepot
	// It was passed to the next carrier, says the one that gave it away.
	HandedToPartner
	// The next carrier has it, says that carrier or the first one.
	ReceivedByPartner
	// It was sent on to another address, point or depot.
	Redirected
	// It got a new wrapping or a new label. Damage that made this needful is a Reason.
	Repacked
	// A day or slot of delivery was agreed or booked.
	DeliveryScheduled
	// The day or slot of delivery was moved. With AttemptFailed, the move followed a try at
	// the door.
	DeliveryRescheduled
	// The recipient was asked for a slot, or must be, and none is agreed.
	AppointmentPending
	// What was wrong is over, and it moves again. Release by customs is CustomsCleared.
	ProblemResolved
	// The recipient was called or messaged before delivery and could be reached. If not,
	// Reason RecipientUnreachable says so.
	RecipientContacted
	// It is in a parcel locker.
	AtLocker
	// It is at a post office.
	AtPostOffice
	// It is at a shop or another pickup point that is neither a locker nor a post office.
	AtPickupPoint
	// It is at the carrier's own depot, and can be fetched there.
	AtCarrierFacility
	// It is at the point, or nearly so, and can be fetched from a later time that was named.
	PickupReadyLater
	// The storage term ends soon. A term that has run out is Reason Unclaimed.
	PickupDeadlineNear
	// The courier left a card or note at the address.
	NoticeLeft
	// The courier tried for the last time. It goes to a point or back to the sender.
	FinalAttempt
	// The addressee took it, and the carrier says that it was the addressee. A bare
	// "delivered" has no detail.
	ToRecipient
	// Somebody signed for it. If the carrier also says who took it, that detail is the better
	// one.
	Signed
	// It was fetched from a locker, shop or office; if returned, by the sender.
	Collected
	// A neighbour, a colleague, a porter or anyone else at the address took it.
	ToNeighbor
	// It was left in a safe or agreed place, with nobody there.
	ToSafePlace
	// It was put into the letterbox or P.O. box.
	InMailbox
	// It was delivered at a place other than the address, and the carrier names no better
	// detail.
	AlternativeLocation
	// It was handed over, and the cash on delivery was taken.
	CodCollected
	// Only some of the pieces or goods were handed over. The rest is still open, so this does
	// not end the parcel's way, whatever Status.Ends says.
	Partial
	// The return was opened: decided, labelled or booked. It may not have moved yet.
	ReturnPrepared
	// The label or number was made void. It is the shipment that ends, often before the
	// carrier held anything.
	LabelVoided
	// The carrier told someone something, by mail, message or letter.
	NotificationSent
	// Money moved: duty was paid, or cash on delivery was paid out to the sender. Cash taken
	// at the door is CodCollected.
	PaymentTransferred
	// A signature or photo can be had. The delivery it proves is another event.
	ProofAvailable
	// The address, the date or the recipient's data was changed. If the parcel itself is sent
	// elsewhere, it is Redirected.
	DataChanged
	// The carrier takes back one of its own earlier events. Nothing happened to the parcel.
	Retracted

	numDetail
)

type statusSet uint16

const (
	anyStatus statusSet = 1<<numStatus - 1
	moving    statusSet = 1<<InTransit | 1<<Returning | 1<<Exception
)

// details holds every fact about each detail: its name and the statuses it may stand under.
var details = [numDetail]struct {
	name string
	on   statusSet
}{
	NoDetail:                   {on: anyStatus},
	LabelCreated:               {name: "label_created", on: 1 << Registered},
	OrderProcessed:             {name: "order_processed", on: 1 << Registered},
	DataPending:                {name: "data_pending", on: 1 << Registered},
	AwaitingHandover:           {name: "awaiting_handover", on: 1 << Registered},
	PickupScheduled:            {name: "pickup_scheduled", on: 1 << Registered},
	PickupFailed:               {name: "pickup_failed", on: 1 << Registered},
	PickedUp:                   {name: "picked_up", on: 1 << Accepted},
	DroppedOff:                 {name: "dropped_off", on: 1 << Accepted},
	OriginScan:                 {name: "origin_scan", on: 1 << Accepted},
	Processing:                 {name: "processing", on: moving},
	ArrivedFacility:            {name: "arrived_facility", on: moving},
	DepartedFacility:           {name: "departed_facility", on: moving},
	Loaded:                     {name: "loaded", on: moving},
	Unloaded:                   {name: "unloaded", on: moving},
	HandedToAirline:            {name: "handed_to_airline", on: moving},
	FlightDeparted:             {name: "flight_departed", on: moving},
	Stored:                     {name: "stored", on: moving},
	DepartedOriginCountry:      {name: "departed_origin_country", on: moving},
	ArrivedTransitCountry:      {name: "arrived_transit_country", on: moving},
	DepartedTransitCountry:     {name: "departed_transit_country", on: moving},
	ArrivedDestinationCountry:  {name: "arrived_destination_country", on: moving},
	CustomsPresented:           {name: "customs_presented", on: moving},
	CustomsProcessing:          {name: "customs_processing", on: moving},
	CustomsCleared:             {name: "customs_cleared", on: moving},
	ArrivedDestinationFacility: {name: "arrived_destination_facility", on: moving},
	AtDeliveryDepot:            {name: "at_delivery_depot", on: moving},
	HandedToPartner:            {name: "handed_to_partner", on: moving},
	ReceivedByPartner:          {name: "received_by_partner", on: moving},
	Redirected:                 {name: "redirected", on: 1<<InTransit | 1<<Returning | 1<<AttemptFailed},
	Repacked:                   {name: "repacked", on: 1<<InTransit | 1<<Returning},
	DeliveryScheduled:          {name: "delivery_scheduled", on: 1<<InTransit | 1<<Info},
	DeliveryRescheduled:        {name: "delivery_rescheduled", on: 1<<InTransit | 1<<AttemptFailed | 1<<Info},
	AppointmentPending:         {name: "appointment_pending", on: 1<<InTransit | 1<<Info},
	ProblemResolved:            {name: "problem_resolved", on: 1<<InTransit | 1<<Returning},
	RecipientContacted:         {name: "recipient_contacted", on: 1<<InTransit | 1<<OutForDelivery | 1<<Info},
	AtLocker:                   {name: "at_locker", on: 1<<AvailableForPickup | 1<<Returning},
	AtPostOffice:               {name: "at_post_office", on: 1<<AvailableForPickup | 1<<AttemptFailed | 1<<Returning},
	AtPickupPoint:              {name: "at_pickup_point", on: 1<<AvailableForPickup | 1<<AttemptFailed | 1<<Returning},
	AtCarrierFacility:          {name: "at_carrier_facility", on: 1<<AvailableForPickup | 1<<Returning},
	PickupReadyLater:           {name: "pickup_ready_later", on: 1 << InTransit},
	PickupDeadlineNear:         {name: "pickup_deadline_near", on: 1<<Info | 1<<AvailableForPickup},
	NoticeLeft:                 {name: "notice_left", on: 1 << AttemptFailed},
	FinalAttempt:               {name: "final_attempt", on: 1 << AttemptFailed},
	ToRecipient:                {name: "to_recipient", on: 1 << Delivered},
	Signed:                     {name: "signed", on: 1<<Delivered | 1<<Returned},
	Collected:                  {name: "collected", on: 1<<Delivered | 1<<Returned},
	ToNeighbor:                 {name: "to_neighbor", on: 1 << Delivered},
	ToSafePlace:                {name: "to_safe_place", on: 1 << Delivered},
	InMailbox:                  {name: "in_mailbox", on: 1 << Delivered},
	AlternativeLocation:        {name: "alternative_location", on: 1 << Delivered},
	CodCollected:               {name: "cod_collected", on: 1 << Delivered},
	Partial:                    {name: "partial", on: 1<<Delivered | 1<<Returned},
	ReturnPrepared:             {name: "return_prepared", on: 1 << Returning},
	LabelVoided:                {name: "label_voided", on: 1 << Cancelled},
	NotificationSent:           {name: "notification_sent", on: 1 << Info},
	PaymentTransferred:         {name: "payment_transferred", on: 1 << Info},
	ProofAvailable:             {name: "proof_available", on: 1 << Info},
	DataChanged:                {name: "data_changed", on: 1 << Info},
	Retracted:                  {name: "retracted", on: 1 << Info},
}

var detailWords = newWords("detail", numDetail, func(v Detail) string { return details[v].name })

// ParseDetail returns the detail with exactly this name, else [NoDetail] and a
// [*NameError]. The empty name is [NoDetail], without an error.
func ParseDetail(name string) (Detail, error) { return detailWords.parse(name) }

// Details yields every detail in the order of the vocabulary, without [NoDetail].
func Details() iter.Seq[Detail] { return detailWords.from(NoDetail + 1) }

// Allows reports whether the detail makes sense under the status. [NoDetail] allows every
// valid status; a value outside its table allows, and is allowed, nothing.
func (d Detail) Allows(s Status) bool { return d.IsValid() && details[d].on>>s&1 == 1 }

// String returns the name, or a form like detail(200) for a value outside the table.
// [NoDetail] is "".
func (d Detail) String() string { return detailWords.text(d) }

// IsValid reports whether the value is in the table, [NoDetail] included.
func (d Detail) IsValid() bool { return detailWords.valid(d) }

// MarshalText returns the name, or a [*NameError] for a value outside the table.
func (d Detail) MarshalText() ([]byte, error) { return detailWords.marshal(d) }

// UnmarshalText takes the exact name, where "" is [NoDetail]. Any other text is a
// [*NameError] and changes nothing.
func (d *Detail) UnmarshalText(text []byte) error { return detailWords.unmarshal(d, text) }

// Value stores the name as text in a database, and refuses a value outside the table with
// a [*NameError].
func (d Detail) Value() (driver.Value, error) { return detailWords.value(d) }

// Scan reads the exact name from a text column; NULL is [NoDetail]. An unknown name is a
// [*NameError]; that and a column of another type change nothing.
func (d *Detail) Scan(src any) error { return detailWords.scan(d, src) }
