package exception

import "iter"

// Role is who acts, or who is told when nobody does. The zero value is NoRole.
type Role uint8

// The roles.
const (
	NoRole         Role = iota // nobody; prints as ""
	RoleBuyer                  // whoever waits for the parcel
	RoleSupport                // the shop's support desk, which also speaks with the carrier's desk
	RoleSupervisor             // who leads the desk or the operation
	RoleMerchant               // the seller: the order, the warehouse, the goods
	RoleCarrier                // the carrier that holds the parcel
	RoleCustoms                // customs, reached through the carrier or the broker
	RoleClaims                 // who claims damages from carriers
	RoleFraud                  // the fraud desk
	RoleCompliance             // trade rules and customs papers, with the broker
)

var roleWords = words{
	NoRole:         "",
	RoleBuyer:      "buyer",
	RoleSupport:    "support",
	RoleSupervisor: "supervisor",
	RoleMerchant:   "merchant",
	RoleCarrier:    "carrier",
	RoleCustoms:    "customs",
	RoleClaims:     "claims",
	RoleFraud:      "fraud",
	RoleCompliance: "compliance",
}

// Key returns the key of its label.
func (v Role) Key() string { return "role." + v.String() }

// String returns the word, or a form like role(200) for a value outside the table.
func (v Role) String() string { return roleWords.word("role", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Role) MarshalText() ([]byte, error) { return roleWords.marshal("role", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Role) UnmarshalText(b []byte) error {
	*v = Role(roleWords.find(b))
	return nil
}

// Roles yields every role but NoRole.
func Roles() iter.Seq[Role] { return all(Role(1), roleWords) }

// Severity is how bad a case is, from 1 to 4; higher is worse. Zero is no severity: a Play without one
// opens no case.
type Severity uint8

// The severities.
const (
	NoSeverity       Severity = iota // opens no case; prints as ""
	SeverityInfo                     // it will go on by itself
	SeverityMinor                    // someone has to act, and there is time
	SeverityMajor                    // the delivery fails unless someone acts soon
	SeverityCritical                 // goods, money or the law are at stake: deadlines run on the wall clock
)

var severityWords = words{
	NoSeverity:       "",
	SeverityInfo:     "info",
	SeverityMinor:    "minor",
	SeverityMajor:    "major",
	SeverityCritical: "critical",
}

// Key returns the key of its label.
func (v Severity) Key() string { return "severity." + v.String() }

// String returns the word, or a form like severity(200) for a value outside the table.
func (v Severity) String() string { return severityWords.word("severity", uint8(v)) }

// MarshalText returns the word, or an error for a value outside the table.
func (v Severity) MarshalText() ([]byte, error) { return severityWords.marshal("severity", uint8(v)) }

// UnmarshalText reads a word; one it does not know reads as the zero value.
func (v *Severity) UnmarshalText(b []byte) error {
	*v = Severity(severityWords.find(b))
	return nil
}

// Severities yields every severity from info to critical.
func Severities() iter.Seq[Severity] { return all(Severity(1), severityWords) }

// worse returns the severity n steps up, at most critical.
func (v Severity) worse(n int) Severity {
	return Severity(min(int(v)+n, int(SeverityCritical)))
}
