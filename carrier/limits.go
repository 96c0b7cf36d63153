package carrier

import "cmp"

// Limits bound what one payload may cost. A zero field means its default.
type Limits struct {
	Body       int `json:"body,omitzero"`       // bytes of a body; 32 MiB
	Events     int `json:"events,omitzero"`     // events of a track, the rest is cut off with event.TooManyEvents; 10,000
	Depth      int `json:"depth,omitzero"`      // nested elements; 64
	Tokens     int `json:"tokens,omitzero"`     // names, texts and marks; a quarter of the body's bytes, but at least 100,000
	Attributes int `json:"attributes,omitzero"` // attributes of one element; 256
	Digits     int `json:"digits,omitzero"`     // digits of a number; 64
}

// DefaultBody is the default of Limits.Body in bytes.
const DefaultBody = 32 << 20

// MaxBody returns Body or its default.
func (l Limits) MaxBody() int { return cmp.Or(max(l.Body, 0), DefaultBody) }

// MaxEvents returns Events or its default.
func (l Limits) MaxEvents() int { return cmp.Or(max(l.Events, 0), 10_000) }
