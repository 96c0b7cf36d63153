package carrier

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"strconv"
	"time"

	"github.com/parcelfold/parcelfold/event"
)

// Payload is what a carrier sent. The zero Payload is empty.
type Payload struct {
	Body        []byte    // as received, in its own charset; never changed, never kept
	ContentType string    // the media type it came with, if any: only its charset is read
	Number      string    // what was asked for, where the body does not say
	Received    time.Time // when it came; zero: its events are always current
}

// LogValue gives log/slog the size and the time of receipt.
func (p Payload) LogValue() slog.Value {
	return slog.StringValue(fmt.Sprintf("payload of %d bytes received %s", len(p.Body), p.Received.UTC().Format(time.RFC3339)))
}

// Format prints what LogValue gives, for every verb.
func (p Payload) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, p.LogValue().String()) }

// Adapter reads the payloads of one carrier or one aggregator. Decode is pure: the same payload gives
// the same tracks, on every machine. It is safe for concurrent use and keeps nothing of Body. It
// returns an error only if no track could be read; damage beside readable tracks is an Issue on them.
// Its tracks need not be sealed: Registry does that.
type Adapter interface {
	ID() string
	Decode(Payload) ([]event.Track, error)
}

// Recognizer is an Adapter that can tell whether a body looks like its own.
type Recognizer interface{ Recognize(Payload) Confidence }

// Detector is an Adapter that can tell whether a number looks like its own.
type Detector interface {
	Detect(number string) Confidence
}

// Reader is an Adapter that can read a stored code again with the table of today.
type Reader interface {
	Read(event.Native) (Row, bool)
}

// Lister is an Adapter whose table can be listed: for coverage reports and tests.
type Lister interface{ Rows() iter.Seq[Row] }

// Profiler is an Adapter that knows facts about its carrier.
type Profiler interface{ Profile() Profile }

// Streamer is an Adapter that reads feeds larger than memory. An error about one record does not end
// the stream; the error of rd does.
type Streamer interface {
	Stream(rd io.Reader, about Payload) iter.Seq2[event.Track, error]
}

// Confidence says how sure a guess is.
type Confidence uint8

// The confidences.
const (
	No      Confidence = iota // it is not
	Weak                      // it may be; so may others
	Strong                    // it has marks that others seldom have
	Certain                   // it has a mark that no other has
)

var confidenceWords = [...]string{No: "no", Weak: "weak", Strong: "strong", Certain: "certain"}

// String returns the word of c.
func (c Confidence) String() string {
	if int(c) < len(confidenceWords) {
		return confidenceWords[c]
	}
	return "confidence(" + strconv.Itoa(int(c)) + ")"
}

// MarshalText returns the word of c, or an error if c is no Confidence.
func (c Confidence) MarshalText() ([]byte, error) {
	if int(c) >= len(confidenceWords) {
		return nil, fmt.Errorf("carrier: invalid %s", c)
	}
	return []byte(confidenceWords[c]), nil
}

// UnmarshalText reads a word of MarshalText.
func (c *Confidence) UnmarshalText(b []byte) error {
	for i, word := range confidenceWords {
		if word == string(b) {
			*c = Confidence(i)
			return nil
		}
	}
	return errors.New("carrier: confidence is no, weak, strong or certain")
}
