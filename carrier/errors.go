package carrier

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strconv"
	"strings"
)

// What a DecodeError wraps, for errors.Is.
var (
	ErrPayload   = errors.New("unreadable payload")      // it is not in any shape that the adapter knows
	ErrNoAdapter = errors.New("no adapter for this")     // nobody, or more than one, recognizes the body; or no such ID
	ErrNoNumber  = errors.New("no number")               // readable, but neither the body nor Payload.Number names the consignment
	ErrLimit     = errors.New("over a limit")            // deeper, longer or more than Limits allow
	errPanic     = errors.New("the adapter has a fault") // it panicked; the registry caught that
)

// DecodeError says why no track could be read, and where: the adapter, the path within the payload, in
// which the first item of a list is [1], and the bytes before it in the body as sent. It never quotes the body.
type DecodeError struct {
	Carrier string // adapter ID; empty if none was found
	Path    string // empty: the payload as a whole
	Offset  int64
	Err     error
}

// Error returns "carrier: path: at byte n: what".
func (e *DecodeError) Error() string {
	parts := make([]string, 0, 4)
	for _, s := range [...]string{e.Carrier, e.Path} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if e.Path != "" || e.Offset > 0 {
		parts = append(parts, "at byte "+strconv.FormatInt(e.Offset, 10))
	}
	return strings.Join(append(parts, e.Err.Error()), ": ")
}

// Unwrap returns Err.
func (e *DecodeError) Unwrap() error { return e.Err }

// Retry says what may help against a RemoteError.
type Retry uint8

// The ways to go on. The zero Retry is RetryNo.
const (
	RetryNo    Retry = iota // the same request will fail again
	RetryLater              // it may work later
	RetryLogin              // the session or the credentials are at fault
)

var retryWords = [...]string{RetryNo: "no", RetryLater: "later", RetryLogin: "login"}

// String returns the word of r.
func (r Retry) String() string {
	if int(r) < len(retryWords) {
		return retryWords[r]
	}
	return "retry(" + strconv.Itoa(int(r)) + ")"
}

// MarshalText returns the word of r, or an error if r is no Retry.
func (r Retry) MarshalText() ([]byte, error) {
	if int(r) >= len(retryWords) {
		return nil, fmt.Errorf("carrier: invalid %s", r)
	}
	return []byte(retryWords[r]), nil
}

// UnmarshalText reads a word of MarshalText.
func (r *Retry) UnmarshalText(b []byte) error {
	i := slices.Index(retryWords[:], string(b))
	if i < 0 {
		return errors.New("carrier: retry is no, later or login")
	}
	*r = Retry(i)
	return nil
}

// RemoteError is a carrier's answer that it failed. Message is the carrier's own text and may be
// personal: it is not printed.
type RemoteError struct {
	Code    string
	Message string
	Retry   Retry
}

// Error names the code and what may help.
func (e *RemoteError) Error() string {
	if e.Code == "" {
		return fmt.Sprintf("the carrier answered with an error without a code (retry: %s)", e.Retry)
	}
	return fmt.Sprintf("the carrier answered with error %+q (retry: %s)", e.Code[:min(len(e.Code), 120)], e.Retry)
}

// Format prints the text of Error, for every verb.
func (e *RemoteError) Format(f fmt.State, _ rune) { _, _ = f.Write([]byte(e.Error())) }

// LogValue gives log/slog the text of Error.
func (e *RemoteError) LogValue() slog.Value { return slog.StringValue(e.Error()) }
