package wire

import (
	"bytes"
	"io"
)

const firstWindow = 64 << 10

// window is a moving part of a stream, never longer than limit.
type window struct {
	rd         io.Reader
	limit      int
	store      []byte
	start, end int   // of the window in store
	base       int64 // place of the window in the stream
	eof        bool  // nothing follows the window
	err        error // why, if not the end of the stream
}

// begin reads the first bytes and steps over a byte order mark.
func (w *window) begin() *Error {
	w.limit = max(w.limit, len(bomUTF8))
	for w.end < len(bomUTF8) && w.fill() {
	}
	if b := w.bytes(); len(b) >= 2 && (b[0] == 0xFE && b[1] == 0xFF || b[0] == 0xFF && b[1] == 0xFE) {
		return &Error{Err: ErrCharset}
	}
	if bytes.HasPrefix(w.bytes(), []byte(bomUTF8)) {
		w.drop(len(bomUTF8))
	}
	return nil
}

func (w *window) bytes() []byte { return w.store[w.start:w.end] }

// ended reports whether all has been dropped and nothing follows.
func (w *window) ended() bool { return w.eof && w.start == w.end }

// drop moves the start of the window.
func (w *window) drop(n int) {
	w.start += n
	w.base += int64(n)
}

// fill makes the window longer; false if it cannot.
func (w *window) fill() bool {
	if w.eof || w.end-w.start >= w.limit {
		return false
	}
	if w.end == len(w.store) {
		w.makeRoom()
	}
	for range 100 {
		n, err := w.rd.Read(w.store[w.end:min(len(w.store), w.start+w.limit)])
		w.end += n
		if err != nil {
			w.eof = true
			if err != io.EOF {
				w.err = err
			}
			return n > 0
		}
		if n > 0 {
			return true
		}
	}
	w.eof, w.err = true, io.ErrNoProgress
	return false
}

// makeRoom moves the window to the front of its store, or into a longer one.
func (w *window) makeRoom() {
	to := w.store
	if used := w.end - w.start; 2*used >= len(to) && len(to) < w.limit || len(to) == 0 {
		to = make([]byte, min(max(2*len(to), firstWindow), w.limit))
	}
	w.end = copy(to, w.bytes())
	w.start, w.store = 0, to
}

// line finds the end of the first line; over if it is longer than the window
// can be.
func (w *window) line() (end int, over bool) {
	for from := 0; ; {
		if n := bytes.IndexByte(w.bytes()[from:], '\n'); n >= 0 {
			return from + n + 1, false
		}
		from = w.end - w.start
		if !w.fill() {
			return w.end - w.start, !w.eof
		}
	}
}

// lines is the length of the whole lines in the window; all at its end.
func (w *window) lines() int {
	if w.eof {
		return w.end - w.start
	}
	return bytes.LastIndexByte(w.bytes(), '\n') + 1
}

// skipLine drops the first line, however long it is.
func (w *window) skipLine() {
	for {
		if n := bytes.IndexByte(w.bytes(), '\n'); n >= 0 {
			w.drop(n + 1)
			return
		}
		w.drop(w.end - w.start)
		if !w.fill() {
			return
		}
	}
}
