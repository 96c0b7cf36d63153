package status

import "database/sql/driver"

// Phase is the leg of the way that a [Status] belongs to. The zero value is
// [NoPhase]. The numbers may change between releases; the name is what is
// stored.
type Phase uint8

const (
	// A status that says nothing of the leg, such as Info or Exception. It prints as "".
	NoPhase Phase = iota
	// Before the carrier has the parcel.
	PhasePreCarriage
	// From the sender to the first facility.
	PhaseFirstMile
	// Between facilities and across borders.
	PhaseLinehaul
	// From the last depot to the recipient, with pickup points and failed attempts.
	PhaseLastMile
	// Back to the sender, until the sender has it.
	PhaseReturn
	// Nothing more is to be carried.
	PhaseDone

	numPhase
)

var phases = [numPhase]struct{ name string }{
	NoPhase:          {},
	PhasePreCarriage: {name: "pre_carriage"},
	PhaseFirstMile:   {name: "first_mile"},
	PhaseLinehaul:    {name: "linehaul"},
	PhaseLastMile:    {name: "last_mile"},
	PhaseReturn:      {name: "return"},
	PhaseDone:        {name: "done"},
}

var phaseWords = newWords("phase", numPhase, func(v Phase) string { return phases[v].name })

// String returns the name, or a form like phase(200) for a value outside the table.
// [NoPhase] is "".
func (p Phase) String() string { return phaseWords.text(p) }

// IsValid reports whether the value is in the table, [NoPhase] included.
func (p Phase) IsValid() bool { return phaseWords.valid(p) }

// MarshalText returns the name, or a [*NameError] for a value outside the table.
func (p Phase) MarshalText() ([]byte, error) { return phaseWords.marshal(p) }

// UnmarshalText takes the exact name, where "" is [NoPhase]. Any other text is a
// [*NameError] and changes nothing.
func (p *Phase) UnmarshalText(text []byte) error { return phaseWords.unmarshal(p, text) }

// Value stores the name as text in a database, and refuses a value outside the table with
// a [*NameError].
func (p Phase) Value() (driver.Value, error) { return phaseWords.value(p) }

// Scan reads the exact name from a text column; NULL is [NoPhase]. An unknown name is a
// [*NameError]; that and a column of another type change nothing.
func (p *Phase) Scan(src any) error { return phaseWords.scan(p, src) }

// Category groups reasons for counting and routing. The zero value is
// [NoCategory]. The numbers may change between releases; the name is what is
// stored.
type Category uint8

const (
	// Nothing is wrong. It prints as "".
	NoCategory Category = iota
	// The recipient was not there, could not or would not take it.
	CategoryRecipient
	// The address or contact data does not lead to the recipient.
	CategoryAddress
	// Money is due to the carrier or the sender.
	CategoryPayment
	// Customs stopped it or slowed it.
	CategoryCustoms
	// It is late, and will go on by itself.
	CategoryDelay
	// It is kept on purpose, by the carrier or for the sender.
	CategoryHold
	// A check or a seizure for the safety of others.
	CategorySecurity
	// It is gone, for now or for good.
	CategoryLoss
	// It, its wrapping or its contents did not stay whole.
	CategoryDamage
	// What is in it may not be carried as it is.
	CategoryContents
	// Papers or data about it are missing or wrong.
	CategoryData
	// The carrier gave up.
	CategoryUndeliverable

	numCategory
)

var categories = [numCategory]struct{ name string }{
	NoCategory:            {},
	CategoryRecipient:     {name: "recipient"},
	CategoryAddress:       {name: "address"},
	CategoryPayment:       {name: "payment"},
	CategoryCustoms:       {name: "customs"},
	CategoryDelay:         {name: "delay"},
	CategoryHold:          {name: "hold"},
	CategorySecurity:      {name: "security"},
	CategoryLoss:          {name: "loss"},
	CategoryDamage:        {name: "damage"},
	CategoryContents:      {name: "contents"},
	CategoryData:          {name: "data"},
	CategoryUndeliverable: {name: "undeliverable"},
}

var categoryWords = newWords("category", numCategory, func(v Category) string { return categories[v].name })

// String returns the name, or a form like category(200) for a value outside the table.
// [NoCategory] is "".
func (c Category) String() string { return categoryWords.text(c) }

// IsValid reports whether the value is in the table, [NoCategory] included.
func (c Category) IsValid() bool { return categoryWords.valid(c) }

// MarshalText returns the name, or a [*NameError] for a value outside the table.
func (c Category) MarshalText() ([]byte, error) { return categoryWords.marshal(c) }

// UnmarshalText takes the exact name, where "" is [NoCategory]. Any other text is a
// [*NameError] and changes nothing.
func (c *Category) UnmarshalText(text []byte) error { return categoryWords.unmarshal(c, text) }

// Value stores the name as text in a database, and refuses a value outside the table with
// a [*NameError].
func (c Category) Value() (driver.Value, error) { return categoryWords.value(c) }

// Scan reads the exact name from a text column; NULL is [NoCategory]. An unknown name is a
// [*NameError]; that and a column of another type change nothing.
func (c *Category) Scan(src any) error { return categoryWords.scan(c, src) }

// Party is the side that a [Reason] lies with. The zero value is [NoParty].
//
// It is a fact for reports. Who in a shop works on the problem is another
// question, and package exception answers it. The numbers may change between
// releases; the name is what is stored.
type Party uint8

const (
	// Nobody, because nothing is wrong. It prints as "".
	NoParty Party = iota
	// The buyer, or whoever takes the parcel for the buyer.
	PartyRecipient
	// The sender: the shop, its warehouse or its agent.
	PartyShop
	// The carrier or one of its partners.
	PartyCarrier
	// Customs of any country on the way.
	PartyCustoms
	// An authority other than customs, such as the police.
	PartyAuthority

	numParty
)

var parties = [numParty]struct{ name string }{
	NoParty:        {},
	PartyRecipient: {name: "recipient"},
	PartyShop:      {name: "shop"},
	PartyCarrier:   {name: "carrier"},
	PartyCustoms:   {name: "customs"},
	PartyAuthority: {name: "authority"},
}

var partyWords = newWords("party", numParty, func(v Party) string { return parties[v].name })

// String returns the name, or a form like party(200) for a value outside the table.
// [NoParty] is "".
func (p Party) String() string { return partyWords.text(p) }

// IsValid reports whether the value is in the table, [NoParty] included.
func (p Party) IsValid() bool { return partyWords.valid(p) }

// MarshalText returns the name, or a [*NameError] for a value outside the table.
func (p Party) MarshalText() ([]byte, error) { return partyWords.marshal(p) }

// UnmarshalText takes the exact name, where "" is [NoParty]. Any other text is a
// [*NameError] and changes nothing.
func (p *Party) UnmarshalText(text []byte) error { return partyWords.unmarshal(p, text) }

// Value stores the name as text in a database, and refuses a value outside the table with
// a [*NameError].
func (p Party) Value() (driver.Value, error) { return partyWords.value(p) }

// Scan reads the exact name from a text column; NULL is [NoParty]. An unknown name is a
// [*NameError]; that and a column of another type change nothing.
func (p *Party) Scan(src any) error { return partyWords.scan(p, src) }
