package exception_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

// monday is hour 0 of all scenarios: a Monday, nine in the morning, UTC.
var monday = time.Date(2026, time.May, 4, 9, 0, 0, 0, time.UTC)

func at(hours float64) time.Time { return monday.Add(time.Duration(hours * float64(time.Hour))) }

// parse reads an event from "hour status/detail reason piece=A".
func parse(t testing.TB, line string) event.Event {
	t.Helper()
	words := strings.Fields(line)
	hours, err := strconv.ParseFloat(words[0], 64)
	require.NoError(t, err, line)
	e := event.Event{
		At:     event.At(at(hours), event.ToMinute, event.ZoneGiven),
		Native: event.Native{Code: strings.Join(words[1:], "-")},
	}
	s, d, _ := strings.Cut(words[1], "/")
	e.Status, err = status.Parse(s)
	require.NoError(t, err, line)
	e.Detail, err = status.ParseDetail(d)
	require.NoError(t, err, line)
	require.True(t, e.Detail.Allows(e.Status), line)
	for _, w := range words[2:] {
		if piece, ok := strings.CutPrefix(w, "piece="); ok {
			e.Piece = piece
			continue
		}
		e.Reason, err = status.ParseReason(w)
		require.NoError(t, err, line)
	}
	return e
}

func track(t testing.TB, lines ...string) event.Track {
	t.Helper()
	k := event.Track{Carrier: "spsr", Number: "7000001", Source: "spsr"}
	for _, line := range lines {
		k.Events = append(k.Events, parse(t, line))
	}
	return k
}

func ship(t testing.TB, lines ...string) event.Shipment {
	t.Helper()
	return event.Join(track(t, lines...))
}

// brief is a case in one line: kind, cause, severity, state, attempts if more than one, piece.
func brief(c exception.Case) string {
	cause := c.Sign.String()
	if c.Kind == exception.KindReason {
		cause = c.Reason.String()
		if c.Reason == status.NoReason {
			cause = c.Status.String()
		}
	}
	state := "open"
	switch {
	case !c.SupersededBy.IsZero():
		state = "superseded"
	case !c.Open():
		state = "over"
	}
	s := fmt.Sprintf("%s %s %s %s", c.Kind, cause, c.Severity, state)
	if c.Attempts > 1 {
		s += fmt.Sprintf(" x%d", c.Attempts)
	}
	if c.Piece != "" {
		s += " piece=" + c.Piece
	}
	return s
}

func briefs(cases []exception.Case) []string {
	var out []string
	for _, c := range cases {
		out = append(out, brief(c))
	}
	return out
}

// told returns the cases of what carriers say, without the computed ones.
func told(cases []exception.Case) []exception.Case {
	return slices.DeleteFunc(cases, func(c exception.Case) bool { return c.Kind != exception.KindReason })
}

// only returns the one case there is.
func only(t testing.TB, cases []exception.Case) exception.Case {
	t.Helper()
	require.Len(t, cases, 1, "%v", briefs(cases))
	return cases[0]
}
