package crosswalk

import (
	"fmt"
	"iter"
)

// Peer is another product with a vocabulary of its own. The zero Peer is none.
// The text form is the product's name in small letters and is stored.
type Peer uint8

// The peers, and what a [Word] of theirs holds.
const (
	AfterShip      Peer = iota + 1 // Status: tag; Substatus: subtag
	SeventeenTrack                 // Status: status; Substatus: sub_status; a stage beside "milestone"; numbers of the first version as "v1:30"
	EasyPost                       // Status: status; Substatus: status_detail
	Shippo                         // Status: status; Substatus: substatus.code
	ShipEngine                     // Status: status_code; Substatus: status_detail_code
	Ship24                         // Status: statusMilestone, statusCategory, or "category:" and statusCategory; Substatus: statusCode
	TrackingMore                   // Status: delivery_status; Substatus: substatus
	Karrio                         // Status: status; Substatus: reason of an event
	EPCIS                          // Status: "disposition", "bizStep" or "errorReason"; Substatus: its value, bare or as a URI
)

// vocabulary is what is known of one peer.
type vocabulary struct {
	name        string
	rows        []row
	coarser     []row // words that To falls back on, though From reads them otherwise
	independent bool  // any substatus may stand beside any status
}

var peers = [...]vocabulary{
	AfterShip:      {name: "aftership", rows: afterShip, coarser: afterShipCoarser},
	SeventeenTrack: {name: "17track", rows: seventeenTrack, coarser: seventeenTrackCoarser},
	EasyPost:       {name: "easypost", rows: easyPost, coarser: easyPostCoarser, independent: true},
	Shippo:         {name: "shippo", rows: shippo, coarser: shippoCoarser},
	ShipEngine:     {name: "shipengine", rows: shipEngine, coarser: shipEngineCoarser, independent: true},
	Ship24:         {name: "ship24", rows: ship24, coarser: ship24Coarser, independent: true},
	TrackingMore:   {name: "trackingmore", rows: trackingMore, coarser: trackingMoreCoarser},
	Karrio:         {name: "karrio", rows: karrio, coarser: karrioCoarser, independent: true},
	EPCIS:          {name: "epcis", rows: epcis, coarser: epcisCoarser},
}

// vocabulary returns the peer's; the empty one for a value that is no peer.
func (p Peer) vocabulary() vocabulary {
	if !p.IsValid() {
		return vocabulary{}
	}
	return peers[p]
}

// Peers yields all peers.
func Peers() iter.Seq[Peer] {
	return func(yield func(Peer) bool) {
		for p := AfterShip; p.IsValid(); p++ {
			if !yield(p) {
				return
			}
		}
	}
}

// ParsePeer reads the text form, exactly.
func ParsePeer(name string) (Peer, error) {
	for p := range Peers() {
		if peers[p].name == name {
			return p, nil
		}
	}
	return 0, fmt.Errorf("crosswalk: no peer is named %+q", name[:min(len(name), 120)])
}

// IsValid reports whether p is one of the peers.
func (p Peer) IsValid() bool { return p > 0 && int(p) < len(peers) }

// String returns the text form, or peer(42) for what is no peer.
func (p Peer) String() string {
	if !p.IsValid() {
		return fmt.Sprintf("peer(%d)", uint8(p))
	}
	return peers[p].name
}

// MarshalText writes the text form; an error for what is no peer.
func (p Peer) MarshalText() ([]byte, error) {
	if !p.IsValid() {
		return nil, fmt.Errorf("crosswalk: %v has no name", p)
	}
	return []byte(peers[p].name), nil
}

// UnmarshalText reads what MarshalText writes, strictly. On an error p stays.
func (p *Peer) UnmarshalText(text []byte) error {
	parsed, err := ParsePeer(string(text))
	if err != nil {
		return err
	}
	*p = parsed
	return nil
}
