package webhook

import (
	"fmt"
	"time"
)

// Sign returns the headers that a sender using this scheme puts on body at now,
// made with the first secret. The names are spelled as net/http spells them, so
// the result is a http.Header. The map is the caller's own.
//
// id is the message's id, the same over all tries of one message: printable
// ASCII without blanks. A scheme that signs no id ignores it.
//
// The errors are [ErrScheme], [ErrSecret], [ErrID] and [ErrTime].
func Sign(s Scheme, body []byte, id string, now time.Time) (map[string][]string, error) {
	text, err := s.compile()
	if err != nil {
		return nil, err
	}
	keys, err := s.keys()
	if err != nil {
		return nil, err
	}
	header := map[string][]string{}
	m := message{body: body}
	if s.IDHeader != "" {
		if !isVisible(id) || !text.fitsID(id) {
			return nil, fmt.Errorf("%w: empty, not printable ASCII, or not to be told from the text beside it", ErrID)
		}
		m.id = id
		header[canonical(s.IDHeader)] = []string{id}
	}
	value := ""
	if s.TimeHeader != "" {
		var ok bool
		if m.timestamp, ok = s.TimeFormat.format(now); !ok {
			return nil, fmt.Errorf("%w: now lies outside the format's years", ErrTime)
		}
		stamp := s.TimePrefix + m.timestamp
		if s.timeInside() {
			value = stamp + s.Separator
		} else {
			header[canonical(s.TimeHeader)] = []string{stamp}
		}
	}
	value += s.Prefix + s.signature(text, m, keys[0])
	header[canonical(s.Header)] = []string{value}
	return header, nil
}

func isVisible(s string) bool {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] > '~' {
			return false
		}
	}
	return s != ""
}
