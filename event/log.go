package event

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/parcelfold/parcelfold/status"
)

// What the types of this package print in fmt and log/slog names IDs, codes, statuses and counts, and
// nothing that may be personal: no name, text, place, number or piece.

func readingText(s status.Status, d status.Detail, r status.Reason) string {
	out := s.String()
	if d != status.NoDetail {
		out += "/" + d.String()
	}
	if r != status.NoReason {
		out += " because " + r.String()
	}
	return out
}

func show(f fmt.State, v interface{ LogValue() slog.Value }) {
	_, _ = io.WriteString(f, v.LogValue().String())
}

// LogValue gives log/slog the ID, the reading and the code.
func (e Event) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("event %s %s %s", e.ID, readingText(e.Status, e.Detail, e.Reason), e.Native))
}

// Format prints what LogValue gives, for every verb.
func (e Event) Format(f fmt.State, _ rune) { show(f, e) }

// LogValue gives log/slog the code.
func (n Native) LogValue() slog.Value {
	label := n.label()
	return slog.StringValue(fmt.Sprintf("code %+q", label[:min(len(label), 120)]))
}

// Format prints what LogValue gives, for every verb.
func (n Native) Format(f fmt.State, _ rune) { show(f, n) }

// LogValue gives log/slog no more than that there is a proof.
func (p Proof) LogValue() slog.Value {
	if p.IsZero() {
		return slog.StringValue("no proof")
	}
	return slog.StringValue("proof " + redacted)
}

// Format prints what LogValue gives, for every verb.
func (p Proof) Format(f fmt.State, _ rune) { show(f, p) }

// LogValue gives log/slog the text of Error.
func (i Issue) LogValue() slog.Value { return slog.StringValue(i.Error()) }

// Format prints the text of Error, for every verb.
func (i Issue) Format(f fmt.State, _ rune) { show(f, i) }

// LogValue gives log/slog the carrier, the source and counts.
func (t Track) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("track of %s by %s: %d events, %d promises, %d issues",
		t.Carrier, t.Source, len(t.Events), len(t.Promises), len(t.Issues)))
}

// Format prints what LogValue gives, for every verb.
func (t Track) Format(f fmt.State, _ rune) { show(f, t) }

// LogValue gives log/slog counts.
func (s Shipment) LogValue() slog.Value {
	events, issues := 0, 0
	for i := range s.Tracks {
		events, issues = events+len(s.Tracks[i].Events), issues+len(s.Tracks[i].Issues)
	}
	return slog.StringValue(fmt.Sprintf("shipment: %d tracks, %d events, %d issues", len(s.Tracks), events, issues))
}

// Format prints what LogValue gives, for every verb.
func (s Shipment) Format(f fmt.State, _ rune) { show(f, s) }

// LogValue gives log/slog the reading, the deciding event and counts.
func (v Verdict) LogValue() slog.Value {
	end := ""
	if v.Final {
		end = ", final"
	}
	return slog.StringValue(fmt.Sprintf("%s by %s%s, %d pieces, %d steps",
		readingText(v.Status, v.Detail, v.Reason), v.By, end, len(v.Pieces), len(v.Trace)))
}

// Format prints what LogValue gives, for every verb.
func (v Verdict) Format(f fmt.State, _ rune) { show(f, v) }

// LogValue gives log/slog the kind, the event and the readings before and after.
func (c Change) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("change %s by %s: %s to %s", c.Kind, c.Event.ID,
		readingText(c.From.Status, c.From.Detail, c.From.Reason), readingText(c.To.Status, c.To.Detail, c.To.Reason)))
}

// Format prints what LogValue gives, for every verb.
func (c Change) Format(f fmt.State, _ rune) { show(f, c) }

// LogValue gives log/slog the status; the name of a piece may be the shop's own text.
func (p PieceVerdict) LogValue() slog.Value {
	return slog.StringValue("piece " + readingText(p.Status, p.Detail, p.Reason))
}

// Format prints what LogValue gives, for every verb.
func (p PieceVerdict) Format(f fmt.State, _ rune) { show(f, p) }
