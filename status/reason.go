package status

import (
	"database/sql/driver"
	"iter"
)

// Reason answers why a parcel's way is not going as planned. The zero value is
// [NoReason].
//
// A Reason is not bound to the status [Exception]: a failed attempt, a return
// and a cancellation have their causes, and a delivery may be damaged. The
// numbers may change between releases; the name is what is stored.
type Reason uint8

const (
	// Nothing is known to be wrong, or no cause was given. It prints as "" and is read from
	// "".
	NoReason Reason = iota
	// Nobody was there to take it. A firm whose doors were shut is BusinessClosed.
	RecipientAbsent
	// The recipient answered no call or message. Nobody needs to have gone there.
	RecipientUnreachable
	// Nobody by that name is known at the address, and the address itself exists.
	RecipientUnknown
	// The recipient has moved away.
	RecipientMoved
	// The recipient has died.
	RecipientDeceased
	// The recipient asked for another day, another place or for it to stop. Not wanting the
	// goods at all is Refused.
	RecipientRequest
	// The recipient would not take it. Not being willing to pay what is due on it is
	// PaymentDue.
	Refused
	// The document, age or signature that was required could not be had.
	IdCheckFailed
	// It was not delivered because of a public holiday or a day off.
	Holiday
	// The firm at the address was closed when the courier came.
	BusinessClosed
	// The courier could not get to the door: a gate, a guard, a road, a dog.
	NoAccess
	// There was nowhere to leave it safely, or the letterbox was too small. A full parcel
	// locker is PointUnavailable.
	NoSafePlace
	// The storage term ran out and nobody fetched it.
	Unclaimed
	// The address or contact data is wrong, incomplete or was not found. A good address
	// without the recipient is RecipientUnknown.
	AddressProblem
	// Cash on delivery or a fee of the carrier is unpaid. Duty and tax are CustomsDuties.
	PaymentDue
	// Customs keeps it, and does not say why.
	CustomsHold
	// Customs takes longer than usual, and nothing is asked of anyone.
	CustomsDelay
	// Customs wants papers or data, such as an invoice or a tax number.
	CustomsDocuments
	// Duty or tax must be paid before it goes on.
	CustomsDuties
	// Customs opened it or looks into it.
	CustomsInspection
	// Customs refused to let it in or out, or its contents may not cross that border.
	CustomsRejected
	// It is late, and the carrier does not say why.
	Delayed
	// It is late because of the weather. A flood that closes the region for days is
	// ForceMajeure.
	Weather
	// It is late because a flight or vehicle was late or broke down, or a connection was
	// missed.
	TransportDelay
	// It is late because the carrier's own sites are behind.
	ProcessingDelay
	// It is late because no room or vehicle was left, as in the weeks before Christmas.
	Capacity
	// The pickup point or locker is closed, full or broken, or will not take it.
	PointUnavailable
	// It was sent the wrong way and has to come back to its route.
	Missorted
	// A strike, disaster, unrest or closure stands in its way.
	ForceMajeure
	// The carrier keeps it, and does not say why.
	Held
	// A search or a claim is open. The parcel may turn up: only Lost says that it is gone.
	Investigation
	// The sender recalled, changed or stopped it.
	SenderRequest
	// The sender did not hand it over when the carrier came.
	SenderNotReady
	// It waits for a safety or security check by the carrier.
	Security
	// An authority other than customs holds or seized it: police, veterinary or plant
	// inspection.
	RegulatoryHold
	// It was stolen. It may still be found, so this is not the end.
	Stolen
	// It is lost, says the carrier. It may still be found, so this is not the end.
	Lost
	// It was destroyed or disposed of. No delivery can follow.
	Destroyed
	// The post or the state became its owner. No delivery can follow.
	Forfeited
	// The goods or the parcel are damaged. A torn wrapping or label alone is PackagingProblem.
	Damaged
	// The packing or label is damaged, missing or unfit for the journey.
	PackagingProblem
	// Pieces or contents are missing. Pieces that come on another day, with nothing wrong, are
	// Detail Partial.
	Incomplete
	// Its size or weight is over the limits, or is not what was declared.
	SizeOrWeight
	// The carrier does not carry such goods. If the border is what forbids them, it is
	// CustomsRejected.
	ProhibitedGoods
	// It breaks one of the carrier's rules, other than those on goods, size and packing.
	Noncompliant
	// Papers that go with it are missing or wrong. If customs is the one asking, it is
	// CustomsDocuments.
	DocumentsMissing
	// The carrier holds it, but never got the electronic advice.
	DataMissing
	// The shipment data is wrong, or the carrier's system refused it.
	DataError
	// The carrier gives up delivering it, and names no better cause.
	Undeliverable

	numReason
)

// reasons holds every fact about each reason.
var reasons = [numReason]struct {
	name     string
	category Category
	party    Party
}{
	NoReason:             {},
	RecipientAbsent:      {name: "recipient_absent", category: CategoryRecipient, party: PartyRecipient},
	RecipientUnreachable: {name: "recipient_unreachable", category: CategoryRecipient, party: PartyRecipient},
	RecipientUnknown:     {name: "recipient_unknown", category: CategoryRecipient, party: PartyShop},
	RecipientMoved:       {name: "recipient_moved", category: CategoryRecipient, party: PartyRecipient},
	RecipientDeceased:    {name: "recipient_deceased", category: CategoryRecipient, party: PartyShop},
	RecipientRequest:     {name: "recipient_request", category: CategoryRecipient, party: PartyRecipient},
	Refused:              {name: "refused", category: CategoryRecipient, party: PartyRecipient},
	IdCheckFailed:        {name: "id_check_failed", category: CategoryRecipient, party: PartyRecipient},
	Holiday:              {name: "holiday", category: CategoryRecipient, party: PartyRecipient},
	BusinessClosed:       {name: "business_closed", category: CategoryRecipient, party: PartyRecipient},
	NoAccess:             {name: "no_access", category: CategoryRecipient, party: PartyRecipient},
	NoSafePlace:          {name: "no_safe_place", category: CategoryRecipient, party: PartyRecipient},
	Unclaimed:            {name: "unclaimed", category: CategoryRecipient, party: PartyRecipient},
	AddressProblem:       {name: "address_problem", category: CategoryAddress, party: PartyRecipient},
	PaymentDue:           {name: "payment_due", category: CategoryPayment, party: PartyRecipient},
	CustomsHold:          {name: "customs_hold", category: CategoryCustoms, party: PartyCustoms},
	CustomsDelay:         {name: "customs_delay", category: CategoryCustoms, party: PartyCustoms},
	CustomsDocuments:     {name: "customs_documents", category: CategoryCustoms, party: PartyRecipient},
	CustomsDuties:        {name: "customs_duties", category: CategoryCustoms, party: PartyRecipient},
	CustomsInspection:    {name: "customs_inspection", category: CategoryCustoms, party: PartyCustoms},
	CustomsRejected:      {name: "customs_rejected", category: CategoryCustoms, party: PartyShop},
	Delayed:              {name: "delayed", category: CategoryDelay, party: PartyCarrier},
	Weather:              {name: "weather", category: CategoryDelay, party: PartyCarrier},
	TransportDelay:       {name: "transport_delay", category: CategoryDelay, party: PartyCarrier},
	ProcessingDelay:      {name: "processing_delay", category: CategoryDelay, party: PartyCarrier},
	Capacity:             {name: "capacity", category: CategoryDelay, party: PartyCarrier},
	PointUnavailable:     {name: "point_unavailable", category: CategoryDelay, party: PartyCarrier},
	Missorted:            {name: "missorted", category: CategoryDelay, party: PartyCarrier},
	ForceMajeure:         {name: "force_majeure", category: CategoryDelay, party: PartyCarrier},
	Held:                 {name: "held", category: CategoryHold, party: PartyCarrier},
	Investigation:        {name: "investigation", category: CategoryHold, party: PartyCarrier},
	SenderRequest:        {name: "sender_request", category: CategoryHold, party: PartyShop},
	SenderNotReady:       {name: "sender_not_ready", category: CategoryHold, party: PartyShop},
	Security:             {name: "security", category: CategorySecurity, party: PartyCarrier},
	RegulatoryHold:       {name: "regulatory_hold", category: CategorySecurity, party: PartyAuthority},
	Stolen:               {name: "stolen", category: CategoryLoss, party: PartyCarrier},
	Lost:                 {name: "lost", category: CategoryLoss, party: PartyCarrier},
	Destroyed:            {name: "destroyed", category: CategoryLoss, party: PartyCarrier},
	Forfeited:            {name: "forfeited", category: CategoryLoss, party: PartyAuthority},
	Damaged:              {name: "damaged", category: CategoryDamage, party: PartyCarrier},
	PackagingProblem:     {name: "packaging_problem", category: CategoryDamage, party: PartyShop},
	Incomplete:           {name: "incomplete", category: CategoryDamage, party: PartyCarrier},
	SizeOrWeight:         {name: "size_or_weight", category: CategoryContents, party: PartyShop},
	ProhibitedGoods:      {name: "prohibited_goods", category: CategoryContents, party: PartyShop},
	Noncompliant:         {name: "noncompliant", category: CategoryContents, party: PartyShop},
	DocumentsMissing:     {name: "documents_missing", category: CategoryData, party: PartyShop},
	DataMissing:          {name: "data_missing", category: CategoryData, party: PartyShop},
	DataError:            {name: "data_error", category: CategoryData, party: PartyShop},
	Undeliverable:        {name: "undeliverable", category: CategoryUndeliverable, party: PartyShop},
}

var reasonWords = newWords("reason", numReason, func(v Reason) string { return reasons[v].name })

// ParseReason returns the reason with exactly this name, else [NoReason] and a
// [*NameError]. The empty name is [NoReason], without an error.
func ParseReason(name string) (Reason, error) { return reasonWords.parse(name) }

// Reasons yields every reason in the order of the vocabulary, without [NoReason].
func Reasons() iter.Seq[Reason] { return reasonWords.from(NoReason + 1) }

// Category is the group that the reason belongs to. It is [NoCategory] for [NoReason] and
// for a value outside the table.
func (r Reason) Category() Category {
	if !r.IsValid() {
		return NoCategory
	}
	return reasons[r].category
}

// Party is the side that the reason lies with. It is [NoParty] for [NoReason] and for a
// value outside the table.
func (r Reason) Party() Party {
	if !r.IsValid() {
		return NoParty
	}
	return reasons[r].party
}

// String returns the name, or a form like reason(200) for a value outside the table.
// [NoReason] is "".
func (r Reason) String() string { return reasonWords.text(r) }

// IsValid reports whether the value is in the table, [NoReason] included.
func (r Reason) IsValid() bool { return reasonWords.valid(r) }

// MarshalText returns the name, or a [*NameError] for a value outside the table.
func (r Reason) MarshalText() ([]byte, error) { return reasonWords.marshal(r) }

// UnmarshalText takes the exact name, where "" is [NoReason]. Any other text is a
// [*NameError] and changes nothing.
func (r *Reason) UnmarshalText(text []byte) error { return reasonWords.unmarshal(r, text) }

// Value stores the name as text in a database, and refuses a value outside the table with
// a [*NameError].
func (r Reason) Value() (driver.Value, error) { return reasonWords.value(r) }

// Scan reads the exact name from a text column; NULL is [NoReason]. An unknown name is a
// [*NameError]; that and a column of another type change nothing.
func (r *Reason) Scan(src any) error { return reasonWords.scan(r, src) }
