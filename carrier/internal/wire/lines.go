package wire

import (
	"bytes"
	"io"
	"iter"
)

// Line is one line of a stream.
type Line struct {
	Body   []byte // without its line end; valid until the next line is asked for
	Offset int64  // of its first byte in the stream
	Number int    // from 1, blank lines counted
}

// Lines yields the lines of a stream that are not blank, such as the JSON texts
// of an NDJSON feed, in memory bounded by limit (bytes of a line with its end;
// zero: 32 MiB). A byte order mark is left out. A line over the limit yields an
// [*Error] with its place, and the next line follows. An error of the reader
// comes last, after the lines that were whole before it.
func Lines(rd io.Reader, limit int) iter.Seq2[Line, error] {
	if limit <= 0 {
		limit = defaultBody
	}
	return func(yield func(Line, error) bool) {
		w := window{rd: rd, limit: limit}
		if err := w.begin(); err != nil {
			yield(Line{}, err)
			return
		}
		for number := 1; !w.ended(); number++ {
			if !w.yieldLine(number, yield) {
				return
			}
		}
		if w.err != nil {
			yield(Line{}, &Error{Offset: w.base, Err: w.err})
		}
	}
}

// yieldLine yields the first line of the window and drops it.
func (w *window) yieldLine(number int, yield func(Line, error) bool) bool {
	line := Line{Offset: w.base, Number: number}
	end, over := w.line()
	if over {
		ok := yield(line, &Error{Offset: w.base, Err: limitError{"bytes of a line", w.limit}})
		w.skipLine()
		return ok
	}
	body := w.bytes()[:end]
	w.drop(end)
	if w.err != nil && w.ended() && !bytes.HasSuffix(body, []byte("\n")) {
		return true // cut by the error
	}
	line.Body = bytes.TrimSuffix(bytes.TrimSuffix(body, []byte("\n")), []byte("\r"))
	return len(bytes.Trim(line.Body, " \t\r")) == 0 || yield(line, nil)
}
