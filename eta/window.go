package eta

import (
	"time"

	"github.com/parcelfold/parcelfold/status"
)

// State says what kind of answer a Window is.
type State uint8

const (
	None      State = iota // no window, because: the causes say why
	Estimated              // the window is what is expected
	Confirmed              // the same, and the carrier's own date lies in it
	Paused                 // no window while somebody has to act: the causes say what for
	Overdue                // no end can honestly be named: nearly all such parcels have arrived by now
	Delivered              // it has arrived, on the day of the window
	numStates
)

var stateNames = [numStates]string{
	None: "none", Estimated: "estimated", Confirmed: "confirmed", Paused: "paused", Overdue: "overdue", Delivered: "delivered",
}

// String returns the text form, or "state(N)" for a value that is no state.
func (s State) String() string { return wordOf(stateNames[:], uint8(s), "state") }

// Key is the label's key: "eta_state." and the text form.
func (s State) Key() string { return "eta_state." + s.String() }

// MarshalText returns the text form; a value that is no state is an error.
func (s State) MarshalText() ([]byte, error) { return marshalWord(stateNames[:], uint8(s), "state") }

// UnmarshalText reads the text form. A word of a newer release reads as None.
func (s *State) UnmarshalText(text []byte) error {
	*s = State(newerWord(stateNames[:], text))
	return nil
}

// Window is the answer: the days on which a parcel is expected, in the buyer's zone.
//
// Start and End are the first moments of days, Start included and End not, and stand only in
// the states Estimated, Confirmed and Delivered. Then Start < End, Likely lies between them, the
// last day is never one without delivery, and, unless it is delivered, End lies after Made.
type Window struct {
	Start    time.Time `json:"start,omitzero"`
	End      time.Time `json:"end,omitzero"`
	Likely   time.Time `json:"likely,omitzero"`    // one parcel in two is there by then; of a delivered one, when it came
	Level    float64   `json:"level,omitzero"`     // share of parcels that such a window is to hold
	LateRisk float64   `json:"late_risk,omitzero"` // chance of arriving after Plan.Due, 0 to 1
	State    State     `json:"state,omitzero"`
	Basis    Basis     `json:"basis,omitzero"`
	Causes   []Cause   `json:"causes,omitempty"` // what moved Likely, the largest first; in None, Paused and Overdue why

	Made     time.Time `json:"made,omitzero"`     // the moment for which it was estimated
	Stage    Stage     `json:"stage,omitzero"`    // the milestone reached
	Since    time.Time `json:"since,omitzero"`    // when it was reached
	Promised time.Time `json:"promised,omitzero"` // the end of the first window told, which Plan.Last hands on; zero: none was

	// Stretched: nothing was heard for so long that the end lies later than it did at the milestone.
	Stretched bool `json:"stretched,omitzero"`
}

// promised returns the end of the first window told, of which this is the newest.
func (w *Window) promised() time.Time {
	if w.Promised.IsZero() && w.dated() {
		return w.End
	}
	return w.Promised
}

// dated reports whether the window has days that are still to come.
func (w *Window) dated() bool { return w.State == Estimated || w.State == Confirmed }

// CauseCode says why a window is where it is, or why it moved.
type CauseCode uint8

const (
	NoCause                 CauseCode = iota
	CauseMilestoneEarly               // a milestone was reached earlier than expected
	CauseMilestoneLate                // a milestone was reached later than expected
	CauseNoProgress                   // time has gone by without a milestone
	CauseCarrierSlower                // the carrier runs slower now than over the last months
	CauseCarrierFaster                // the carrier runs faster now than over the last months
	CauseWeekend                      // moved off a day of the week without delivery
	CauseHoliday                      // moved off a holiday
	CauseException                    // something went wrong: Reason says what
	CauseCarrierDateChanged           // of a change: the carrier has named another date, or its date speaks now
	CauseHistoryUpdated               // the model has learned of more parcels, or more is known of this one
	CauseDisruption                   // a disruption that the caller named
	CauseAwaitingCollection           // it waits for the recipient to collect it
	CauseReturning                    // it is on its way back to the sender
	CauseEnded                        // it will not arrive: cancelled, returned, destroyed
	CauseCarrierDate                  // of a window: the carrier's own date speaks
	CauseNothingKnown                 // nothing is known yet that a date could rest on
	numCauses
)

var causeNames = [numCauses]string{
	NoCause:                 "none",
	CauseMilestoneEarly:     "milestone_reached_early",
	CauseMilestoneLate:      "milestone_reached_late",
	CauseNoProgress:         "no_progress",
	CauseCarrierSlower:      "carrier_slower_now",
	CauseCarrierFaster:      "carrier_faster_now",
	CauseWeekend:            "weekend_shift",
	CauseHoliday:            "holiday_shift",
	CauseException:          "exception",
	CauseCarrierDateChanged: "carrier_date_changed",
	CauseHistoryUpdated:     "lane_history_updated",
	CauseDisruption:         "disruption",
	CauseAwaitingCollection: "awaiting_collection",
	CauseReturning:          "returning",
	CauseEnded:              "ended",
	CauseCarrierDate:        "carrier_date",
	CauseNothingKnown:       "nothing_known",
}

// String returns the text form, or "cause(N)" for a value that is no cause.
func (c CauseCode) String() string { return wordOf(causeNames[:], uint8(c), "cause") }

// Key is the label's key: "cause." and the text form.
func (c CauseCode) Key() string { return "cause." + c.String() }

// MarshalText returns the text form; a value that is no cause is an error.
func (c CauseCode) MarshalText() ([]byte, error) {
	return marshalWord(causeNames[:], uint8(c), "cause")
}

// UnmarshalText reads the text form. A word of a newer release reads as NoCause.
func (c *CauseCode) UnmarshalText(text []byte) error {
	*c = CauseCode(newerWord(causeNames[:], text))
	return nil
}

// Cause is one reason for a window, or for its change. Days is how far it moved Likely, positive
// if later; zero where it moved nothing or nobody can tell how far.
type Cause struct {
	Code   CauseCode     `json:"code"`
	Days   float64       `json:"days,omitzero"`
	Reason status.Reason `json:"reason,omitzero"` // of a CauseException
}
