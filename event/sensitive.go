package event

import (
	"fmt"
	"io"
	"log/slog"
)

const redacted = "[redacted]"

// Sensitive is text that may hold personal data: names, addresses, free words of a carrier. It prints
// as [redacted] in fmt and log/slog; an empty one prints as nothing. Its JSON form is the text itself,
// because JSON is storage.
type Sensitive string

// Reveal returns the text. Each call is a place where personal data leaves the library.
func (s Sensitive) Reveal() string { return string(s) }

// String returns [redacted], or "" for the empty text.
func (s Sensitive) String() string {
	if s == "" {
		return ""
	}
	return redacted
}

// Format prints [redacted] for every verb; nothing for the empty text.
func (s Sensitive) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, s.String()) }

// LogValue gives log/slog the redacted form.
func (s Sensitive) LogValue() slog.Value { return slog.StringValue(s.String()) }
