package wire

import (
	"io"
	"iter"
)

const defaultRecord = 1 << 20

// ReadRows reads a CSV stream larger than memory. Each Doc is a Table of the
// next rows; names, offsets and row numbers are those of the whole stream, and
// o.Limits.Body bounds a record (zero: 1 MiB). Docs may be kept. Lines end in
// LF or CR LF.
//
// A record over the limit yields an [*Error], and reading goes on at its second
// line. Any other error comes last; a row cut by an error of the reader is left
// out.
func ReadRows(rd io.Reader, o Options) iter.Seq2[*Doc, error] {
	limit := o.Limits.Body
	if limit <= 0 {
		limit = defaultRecord
	}
	return func(yield func(*Doc, error) bool) {
		t := tableStream{window: window{rd: rd, limit: limit}, layout: layout{header: o.Header}, o: o}
		if err := t.begin(); err != nil {
			yield(nil, err)
			return
		}
		if t.base > 0 {
			t.charset = UTF8 // there was a byte order mark
		}
		for !t.ended() {
			d, err := t.next()
			switch {
			case err != nil:
				if !yield(nil, err) || t.failed {
					return
				}
			case len(d.nodes) > 1 || len(d.findings) > 0:
				if !yield(d, nil) {
					return
				}
			}
		}
		if t.err != nil {
			yield(nil, &Error{Offset: t.base, Err: t.err})
		}
	}
}

// tableStream reads a CSV stream part by part.
type tableStream struct {
	window
	layout
	o       Options
	charset Charset // once a character that is not ASCII has shown it
	failed  bool
}

// next reads the complete records of the window, after making it long enough
// for one. A long record is tried again only when the window has doubled.
func (t *tableStream) next() (*Doc, error) {
	for tried := 0; ; {
		n, full := t.lines(), !t.eof && len(t.bytes()) >= t.limit
		if t.eof || n > 0 && n >= 2*tried || full && n > tried {
			d, used, err := t.part(t.bytes()[:n])
			if err != nil {
				t.failed = true
				return nil, err
			}
			if t.eof {
				used = n // with an error of the reader, a row cut by it too
			}
			if used > 0 || t.eof {
				t.drop(used)
				return d, nil
			}
			tried = n
		}
		if full {
			err := &Error{Offset: t.base, Err: limitError{"bytes of a record", t.limit}}
			t.skipLine()
			return nil, err
		}
		t.fill()
	}
}

// part reads what is complete in a part of the stream.
func (t *tableStream) part(body []byte) (d *Doc, used int, err error) {
	src := t.decode(body)
	if t.comma == 0 {
		if err := t.detect(&src, t.o.Comma); err != nil {
			return nil, 0, err
		}
	}
	t.more = !t.eof || t.err != nil
	lim := t.o.Limits.filled(len(body))
	lim.Tokens = 2*len(body) + fewNodes // a part is never large
	d, used, err = t.read(src, lim)
	if err != nil {
		return nil, 0, err
	}
	return d, int(d.offset(used) - t.base), nil
}

// decode decodes a part in the charset of the stream.
func (t *tableStream) decode(body []byte) source {
	v := judge(body)
	said := declared(body[:0], t.o)
	chosen := t.charset
	if chosen == NoCharset {
		chosen = v.choose(body, said.charset, t.o.Fallback)
	}
	var src source
	if chosen == UTF8 {
		src = decodeUTF8(body, t.base, v)
	} else {
		src = decodeTable(body, chosen, t.base)
	}
	if t.charset == NoCharset && v.first < len(body) {
		t.charset = chosen
		src = said.against(src, v.first)
	}
	return src
}
