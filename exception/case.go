package exception

import (
	"encoding/json"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Case is one trouble of one shipment, from its opening to its end. The zero Case is none.
type Case struct {
	ID       event.ID      `json:"id,omitzero"`     // from the event that opened it, or the number where none did, and its Kind and Sign: the same whenever the case is found again
	Kind     Kind          `json:"kind,omitzero"`   // what sort of case
	Sign     Sign          `json:"sign,omitzero"`   // what was found; NoSign for KindReason
	Status   status.Status `json:"status,omitzero"` // how the opening event was read; for KindReason
	Reason   status.Reason `json:"reason,omitzero"` // why, if the carrier says so; for KindReason
	Piece    string        `json:"piece,omitzero"`  // the piece it is about; empty: all of them
	Severity Severity      `json:"severity,omitzero"`

	Owner     Role     `json:"owner,omitzero"`
	Escalate  Role     `json:"escalate,omitzero"`
	BuyerActs bool     `json:"buyer_acts,omitzero"`
	Actions   []Action `json:"actions,omitempty"` // first things first

	Opened       event.Stamp `json:"opened,omitzero"`        // of the first occurrence; when the limit was passed
	Resolved     event.Stamp `json:"resolved,omitzero"`      // of what ended it; zero while open
	Closed       bool        `json:"closed,omitzero"`        // it is over, also where no time of that is known
	SupersededBy event.ID    `json:"superseded_by,omitzero"` // the worse case that took its place

	RespondBy  time.Time `json:"respond_by,omitzero"`  // goal for the first response; zero: none
	ResolveBy  time.Time `json:"resolve_by,omitzero"`  // goal for the resolution; zero: none
	EscalateAt time.Time `json:"escalate_at,omitzero"` // from then on Escalate takes over, if it is still open; zero: never
	Responded  bool      `json:"responded,omitzero"`   // a person answered, since it was last opened
	Breached   bool      `json:"breached,omitzero"`    // a goal was missed, however it ended
	Attempts   int       `json:"attempts,omitzero"`    // occurrences, each within 72 hours of the one before

	Response   Took       `json:"response,omitzero"`   // from when it was last opened to the first response
	Resolution Took       `json:"resolution,omitzero"` // from the opening to the end
	Evidence   []event.ID `json:"evidence,omitempty"`  // the events that show it, oldest first
	Score      float64    `json:"score,omitzero"`      // 0 to 1, how strong the evidence is; for contradiction and fraud
}

// Took is how long something took: on the wall clock, and in the working time of Rules.Calendar.
type Took struct {
	Wall    time.Duration `json:"wall,omitzero"`
	Working time.Duration `json:"working,omitzero"`
}

// Open reports whether the case is not over.
func (c Case) Open() bool { return !c.Closed && c.Resolved.IsZero() }

// UnmarshalJSON reads the JSON form; a word of a newer release reads as the zero value.
func (c *Case) UnmarshalJSON(b []byte) error {
	type fields Case
	var raw struct {
		fields
		Status string `json:"status"`
		Reason string `json:"reason"`
	}
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	*c = Case(raw.fields)
	if s, err := status.Parse(raw.Status); err == nil {
		c.Status = s
	}
	if r, err := status.ParseReason(raw.Reason); err == nil {
		c.Reason = r
	}
	return nil
}
