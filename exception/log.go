package exception

import (
	"fmt"
	"io"
	"log/slog"

	"github.com/parcelfold/parcelfold/status"
)

// What the types of this package print in fmt and log/slog names IDs, kinds, causes, roles and counts,
// and nothing that may be personal: no number, piece, place or note.

func show(f fmt.State, v interface{ LogValue() slog.Value }) {
	_, _ = io.WriteString(f, v.LogValue().String())
}

// cause names what a case is about.
func (c *Case) cause() string {
	switch {
	case c.Sign != NoSign:
		return c.Sign.String()
	case c.Reason != status.NoReason:
		return c.Reason.String()
	}
	return c.Status.String()
}

// LogValue gives log/slog the ID, the cause, the severity, the owner, the state and counts.
func (c Case) LogValue() slog.Value {
	state := "open"
	if !c.Open() {
		state = "over"
	}
	if c.Breached {
		state += ", breached"
	}
	return slog.StringValue(fmt.Sprintf("case %s: %s %s, %s, owner %s, %s, %d attempts, %d events",
		c.ID, c.Kind, c.cause(), c.Severity, c.Owner, state, c.Attempts, len(c.Evidence)))
}

// Format prints what LogValue gives, for every verb.
func (c Case) Format(f fmt.State, _ rune) { show(f, c) }

// LogValue gives log/slog the case and the role.
func (a Act) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("act of %s on case %s", a.Role, a.Case))
}

// Format prints what LogValue gives, for every verb.
func (a Act) Format(f fmt.State, _ rune) { show(f, a) }

// LogValue gives log/slog the cause, the confidence, the owner and the action.
func (f Finding) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("finding %s (%s): %s by %s", f.Cause, f.Confidence, f.Action, f.Owner))
}

// Format prints what LogValue gives, for every verb.
func (f Finding) Format(s fmt.State, _ rune) { show(s, f) }

// LogValue gives log/slog no more of an order than what was found wrong with its number.
func (o Order) LogValue() slog.Value {
	text := "order"
	if o.NumberIssue != "" {
		text += ": " + string(o.NumberIssue)
	}
	return slog.StringValue(text)
}

// Format prints what LogValue gives, for every verb.
func (o Order) Format(f fmt.State, _ rune) { show(f, o) }

// LogValue gives log/slog the class, the route and what is known in counts.
func (q Query) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("query: %s, cross-border %t, known: %s, elsewhere: %d", q.Class, q.CrossBorder, q.Known, len(q.Elsewhere)))
}

// Format prints what LogValue gives, for every verb.
func (q Query) Format(f fmt.State, _ rune) { show(f, q) }

// LogValue gives log/slog the route and counts.
func (r Rules) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("rules: %s, %d rows, %d limits, %d acts", r.route(), len(r.Playbook)+len(r.Signs), len(r.Stale), len(r.Acts)))
}

// Format prints what LogValue gives, for every verb.
func (r Rules) Format(f fmt.State, _ rune) { show(f, r) }
