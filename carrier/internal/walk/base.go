package walk

import (
	"fmt"
	"iter"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

// Base is what every adapter has: its ID, its table, facts about its carrier. An adapter embeds it and
// so has ID, Read, Rows and Profile. It is immutable.
type Base struct {
	id      string
	table   carrier.Table
	profile carrier.Profile
	limits  carrier.Limits
}

// Unzoned in Options.Zone means that clocks without a zone stay without one; as the place of a time, that
// its clock does: it is abroad, where the home zone is surely wrong.
var Unzoned = time.FixedZone("unzoned", 0)

// NewBase returns the base of an adapter. zone is the IANA name of the carrier's home zone, or empty if
// it has none. It is an error if the codes of o are no valid rows, or if the system has no time zone
// data and o names no zone.
func NewBase(id string, table carrier.Table, zone string, profile carrier.Profile, o carrier.Options) (Base, error) {
	table, err := table.With(o.Codes...)
	if err != nil {
		return Base{}, fmt.Errorf("%s: %w", id, err)
	}
	switch {
	case o.Zone == Unzoned:
	case o.Zone != nil:
		profile.Zone = o.Zone
	case zone != "":
		if profile.Zone, err = time.LoadLocation(zone); err != nil {
			return Base{}, fmt.Errorf("%s: home zone: %w", id, err)
		}
	}
	return Base{id: id, table: table, profile: profile, limits: o.Limits}, nil
}

// ID returns the adapter's ID.
func (b *Base) ID() string { return b.id }

// Read returns the table's reading of a stored code.
func (b *Base) Read(n event.Native) (carrier.Row, bool) { return b.table.Lookup(n.Code, n.Sub) }

// Rows yields the rows of the table.
func (b *Base) Rows() iter.Seq[carrier.Row] { return b.table.Rows() }

// Profile returns facts about the carrier.
func (b *Base) Profile() carrier.Profile { return b.profile }
