package webhook

import (
	"errors"
	"fmt"
	"time"
)

// Errors to compare with errors.Is. Their texts name headers, fields and times,
// never a secret, a signature or a part of the body.
var (
	// ErrSignature: a header that the scheme needs is missing, repeated with
	// another value or unreadable, or no signature given fits.
	ErrSignature = errors.New("webhook: not signed by the sender")
	// ErrStale: the signature fits, and the signed time is too far from now,
	// either way. The error is a [*StaleError].
	ErrStale = errors.New("webhook: stale")
	// ErrSecret: no secret is given, or one of those given is empty or not in
	// the form the scheme asks for. A fault of the settings, not of the sender.
	ErrSecret = errors.New("webhook: secret unusable")
	// ErrScheme: the scheme is unknown or contradicts itself. The error is a
	// [*SchemeError].
	ErrScheme = errors.New("webhook: scheme unusable")
	// ErrID: what Sign was given as id cannot stand in the signed text.
	ErrID = errors.New("webhook: id unusable")
	// ErrTime: what Sign was given as now cannot be written in the scheme's
	// time format.
	ErrTime = errors.New("webhook: time unusable")
)

// StaleError says how far the signed time is from now.
type StaleError struct {
	Sent  time.Time     // as signed, UTC
	Age   time.Duration // now less Sent; negative if Sent is in the future
	Limit time.Duration // the most that Age may be, either way
}

func (e *StaleError) Error() string {
	return fmt.Sprintf("%v: sent %s, age %v, limit %v", ErrStale, e.Sent.Format(time.RFC3339), e.Age, e.Limit)
}

// Unwrap gives ErrStale.
func (e *StaleError) Unwrap() error { return ErrStale }

// SchemeError says which field of a [Scheme] is wrong.
type SchemeError struct {
	Field   string // its JSON name
	Problem string
}

func (e *SchemeError) Error() string { return fmt.Sprintf("%v: %s: %s", ErrScheme, e.Field, e.Problem) }

// Unwrap gives ErrScheme.
func (e *SchemeError) Unwrap() error { return ErrScheme }
