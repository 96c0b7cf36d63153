package event_test

import (
	"encoding"
	"fmt"
	"testing"

	"github.com/parcelfold/parcelfold/event"
)

type word interface {
	fmt.Stringer
	encoding.TextMarshaler
}

// The words are the stored form: a change of one is a change of every database.
func TestWords(t *testing.T) {
	tests := []struct {
		value word
		into  encoding.TextUnmarshaler
		want  string
	}{
		{event.NoTime, new(event.Precision), "no_time"}, {event.DayOnly, new(event.Precision), "day_only"},
		{event.ToMinute, new(event.Precision), "to_minute"}, {event.ToSecond, new(event.Precision), "to_second"},
		{event.ZoneUnknown, new(event.ZoneOrigin), "unknown"}, {event.ZoneCarrier, new(event.ZoneOrigin), "carrier"},
		{event.ZonePlace, new(event.ZoneOrigin), "place"}, {event.ZoneGiven, new(event.ZoneOrigin), "given"},
		{event.LegOut, new(event.Leg), "out"}, {event.LegReturn, new(event.Leg), "return"},
		{event.Decides, new(event.Effect), "decides"}, {event.Note, new(event.Effect), "note"}, {event.Unmapped, new(event.Effect), "unmapped"},
		{event.Coarser, new(event.Effect), "coarser"}, {event.Late, new(event.Effect), "late"}, {event.AfterEnd, new(event.Effect), "after_end"},
		{event.Contradiction, new(event.Effect), "contradiction"}, {event.LegOpened, new(event.Effect), "leg_opened"},
		{event.LegClosed, new(event.Effect), "leg_closed"}, {event.Voided, new(event.Effect), "voided"},
		{event.Withdrawn, new(event.Effect), "withdrawn"}, {event.Reused, new(event.Effect), "reused"},
		{event.ChangeStatus, new(event.ChangeKind), "status"}, {event.ChangeDetail, new(event.ChangeKind), "detail"},
		{event.ChangeReason, new(event.ChangeKind), "reason"}, {event.ChangeLeg, new(event.ChangeKind), "leg"},
		{event.ChangeFinal, new(event.ChangeKind), "final"}, {event.ChangeReopened, new(event.ChangeKind), "reopened"},
		{event.ChangePiece, new(event.ChangeKind), "piece"}, {event.ChangePromise, new(event.ChangeKind), "promise"},
	}
	for _, tt := range tests {
		blob, err := tt.value.MarshalText()
		if err != nil || string(blob) != tt.want || tt.value.String() != tt.want {
			t.Errorf("%s is written as %q, %v", tt.want, blob, err)
		}
		if err := tt.into.UnmarshalText([]byte(tt.want)); err != nil || fmt.Sprint(deref(tt.into)) != tt.want {
			t.Errorf("%s reads as %v, %v", tt.want, deref(tt.into), err)
		}
		if err := tt.into.UnmarshalText([]byte("word_of_a_newer_release")); err != nil {
			t.Errorf("a newer word than %s: %v", tt.want, err)
		}
		if err := tt.into.UnmarshalText(nil); err != nil {
			t.Errorf("no word where %s could stand: %v", tt.want, err)
		}
		zero := fmt.Sprint(deref(tt.into)) // no word is none
		if err := tt.into.UnmarshalText([]byte("No Word")); err == nil || fmt.Sprint(deref(tt.into)) != zero {
			t.Errorf("garbage where %s could stand reads as %v, %v", tt.want, deref(tt.into), err)
		}
	}
	for kind, value := range map[string]word{"precision(9)": event.Precision(9), "zone(9)": event.ZoneOrigin(9), "leg(9)": event.Leg(9), "effect(99)": event.Effect(99), "change(99)": event.ChangeKind(99),
		"precision(4)": event.ToSecond + 1, "zone(4)": event.ZoneGiven + 1, // the first outside
	} {
		if blob, err := value.MarshalText(); err == nil || value.String() != kind {
			t.Errorf("%s outside its table prints %s and is written as %q", kind, value, blob)
		}
	}
}

func deref(v encoding.TextUnmarshaler) fmt.Stringer {
	switch v := v.(type) {
	case *event.Precision:
		return *v
	case *event.ZoneOrigin:
		return *v
	case *event.Leg:
		return *v
	case *event.Effect:
		return *v
	}
	return *v.(*event.ChangeKind)
}

func TestKeys(t *testing.T) {
	for want, got := range map[string]string{"effect.leg_opened": event.LegOpened.Key(), "leg.return": event.LegReturn.Key(), "change.final": event.ChangeFinal.Key(), "issue.not_found": event.NotFound.Key()} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestDecided(t *testing.T) {
	decided := map[event.Effect]bool{event.Decides: true, event.LegOpened: true, event.LegClosed: true, event.Contradiction: true, event.Reused: true}
	for e := event.Effect(0); e <= event.Reused+1; e++ {
		if e.Decided() != decided[e] {
			t.Errorf("%s: %v", e, e.Decided())
		}
	}
}

// A word that could not be read again is not written: a stored history that cannot be loaded is lost.
func TestKindsAreWords(t *testing.T) {
	for _, k := range []encoding.TextMarshaler{event.RefKind("RMA-No"), event.PromiseKind("By Noon"), event.IssueKind("My Issue")} {
		if blob, err := k.MarshalText(); err == nil {
			t.Errorf("%v is written as %q", k, blob)
		}
	}
	for _, k := range []encoding.TextMarshaler{event.RefOrder, event.PromiseDelivery, event.NotFound, event.NoIssue, event.RefKind("of_a_newer_release_2")} {
		if blob, err := k.MarshalText(); err != nil || string(blob) != fmt.Sprintf("%s", k) {
			t.Errorf("%v is written as %q, %v", k, blob, err)
		}
	}
}
