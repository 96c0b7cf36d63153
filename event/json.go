package event

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"

	"github.com/parcelfold/parcelfold/status"
)

// eventFields has the fields of Event and none of its methods.
type eventFields Event

// eventJSON shadows the fields whose words a newer release may have written.
type eventJSON struct {
	eventFields
	Status string `json:"status,omitzero"`
	Detail string `json:"detail,omitzero"`
	Reason string `json:"reason,omitzero"`
	Newer  string `json:"newer,omitzero"`
}

// MarshalJSON writes the fields in lower_snake, without the empty ones. Words of a newer release that
// were kept in Newer are written back where they stood.
func (e Event) MarshalJSON() ([]byte, error) {
	if e.Newer == "" {
		return json.Marshal(eventFields(e))
	}
	raw := eventJSON{eventFields: eventFields(e)}
	var left []string
	for _, f := range strings.Fields(e.Newer) {
		name, word, _ := strings.Cut(f, "=")
		at, taken := raw.slot(name, e)
		if at == nil || taken || *at != "" {
			left = append(left, f)
			continue
		}
		*at = word
	}
	if err := raw.fill(e); err != nil {
		return nil, err
	}
	raw.Newer = strings.Join(left, " ")
	return json.Marshal(raw)
}

// slot returns where the word of a name is written, and whether the event has a word of its own.
func (raw *eventJSON) slot(name string, e Event) (at *string, taken bool) {
	switch name {
	case "status":
		return &raw.Status, e.Status != status.Unknown
	case "detail":
		return &raw.Detail, e.Detail != status.NoDetail
	case "reason":
		return &raw.Reason, e.Reason != status.NoReason
	}
	return nil, false
}

// fill writes the event's own words.
func (raw *eventJSON) fill(e Event) error {
	s, err1 := e.Status.MarshalText()
	d, err2 := e.Detail.MarshalText()
	r, err3 := e.Reason.MarshalText()
	if e.Status != status.Unknown {
		raw.Status = string(s)
	}
	if e.Detail != status.NoDetail {
		raw.Detail = string(d)
	}
	if e.Reason != status.NoReason {
		raw.Reason = string(r)
	}
	return errors.Join(err1, err2, err3)
}

// UnmarshalJSON reads what MarshalJSON writes. A word of a newer release reads as Unknown and is kept
// in Newer; what is no word at all is an error.
func (e *Event) UnmarshalJSON(b []byte) error {
	var raw eventJSON
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	got := Event(raw.eventFields)
	newer := strings.Fields(raw.Newer)
	var err error
	if got.Status, err = status.Parse(raw.Status); err != nil && raw.Status != "" {
		newer = append(newer, "status="+raw.Status)
	}
	if got.Detail, err = status.ParseDetail(raw.Detail); err != nil {
		newer = append(newer, "detail="+raw.Detail)
	}
	if got.Reason, err = status.ParseReason(raw.Reason); err != nil {
		newer = append(newer, "reason="+raw.Reason)
	}
	for _, f := range newer {
		if !isNewer(f) {
			return errWord
		}
	}
	slices.Sort(newer)
	got.Newer = strings.Join(slices.Compact(newer), " ")
	*e = got
	return nil
}

// isNewer reports whether f is name=word.
func isNewer(f string) bool {
	name, word, ok := strings.Cut(f, "=")
	return ok && isWord(name) && isWord(word)
}

// A verdict is computed, not stored knowledge: a newer word in it reads as the zero value.

type (
	anyStatus status.Status
	anyDetail status.Detail
	anyReason status.Reason
)

func (s *anyStatus) UnmarshalText(b []byte) error {
	v, err := status.Parse(string(b))
	*s = anyStatus(v)
	return orNewer(err, b)
}

func (d *anyDetail) UnmarshalText(b []byte) error {
	v, err := status.ParseDetail(string(b))
	*d = anyDetail(v)
	return orNewer(err, b)
}

func (r *anyReason) UnmarshalText(b []byte) error {
	v, err := status.ParseReason(string(b))
	*r = anyReason(v)
	return orNewer(err, b)
}

func orNewer(err error, word []byte) error {
	if err != nil && !isWord(string(word)) {
		return errWord
	}
	return nil
}

type verdictFields Verdict

// UnmarshalJSON reads the JSON form; a word of a newer release reads as the zero value.
func (v *Verdict) UnmarshalJSON(b []byte) error {
	var raw struct {
		verdictFields
		Status   anyStatus `json:"status"`
		Detail   anyDetail `json:"detail"`
		Reason   anyReason `json:"reason"`
		Progress anyStatus `json:"progress"`
	}
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	*v = Verdict(raw.verdictFields)
	v.Status, v.Detail = status.Status(raw.Status), status.Detail(raw.Detail)
	v.Reason, v.Progress = status.Reason(raw.Reason), status.Status(raw.Progress)
	return nil
}

// UnmarshalJSON reads the JSON form; a word of a newer release reads as the zero value.
func (p *PieceVerdict) UnmarshalJSON(b []byte) error {
	var raw struct {
		Piece  string    `json:"piece"`
		Status anyStatus `json:"status"`
		Detail anyDetail `json:"detail"`
		Reason anyReason `json:"reason"`
		Final  bool      `json:"final"`
	}
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	*p = PieceVerdict{raw.Piece, status.Status(raw.Status), status.Detail(raw.Detail), status.Reason(raw.Reason), raw.Final}
	return nil
}

// UnmarshalJSON reads the JSON form; a word of a newer release reads as the zero value.
func (s *Step) UnmarshalJSON(b []byte) error {
	var raw struct {
		Event  ID        `json:"event"`
		Effect Effect    `json:"effect"`
		Status anyStatus `json:"status"`
		Leg    Leg       `json:"leg"`
	}
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	*s = Step{raw.Event, raw.Effect, status.Status(raw.Status), raw.Leg}
	return nil
}
