package wire

import "math"

// Format is the syntax of a body.
type Format uint8

// The formats. FormatAuto is XML for a body that begins with '<' and JSON for
// one that begins with '{' or '['; all else has to be told.
const (
	FormatAuto Format = iota
	FormatJSON
	FormatXML
	FormatCSV
)

// Limits bound what a body may cost. A zero or negative field is its default.
type Limits struct {
	Body       int // bytes; 32 MiB, never more than 256 MiB. For ReadRows: of one record, 1 MiB
	Depth      int // elements, objects and arrays inside each other; 64
	Tokens     int // values, elements, attributes, rows, cells that are not empty; bytes/4, at least 100,000
	Attributes int // of one element; 256
	Digits     int // characters of a JSON number; 64
}

const (
	defaultBody       = 32 << 20
	largestBody       = 256 << 20 // node fields are 32 bits wide, and text can grow threefold
	defaultDepth      = 64
	defaultTokens     = 100_000
	bytesPerToken     = 4
	defaultAttributes = 256
	defaultDigits     = 64
	maxIllegal        = 16  // characters replaced before a body is refused
	maxFindings       = 256 // kept; the rest are counted
	maxBindings       = 128 // XML namespace declarations in scope at once
	maxUnbound        = 32  // XML prefixes without a declaration
)

// filled returns the limits for a body of size bytes with defaults in place.
func (l Limits) filled(size int) Limits {
	fill := func(n *int, def int) {
		if *n <= 0 {
			*n = def
		}
	}
	fill(&l.Body, defaultBody)
	fill(&l.Depth, defaultDepth)
	fill(&l.Tokens, max(defaultTokens, size/bytesPerToken))
	fill(&l.Attributes, defaultAttributes)
	fill(&l.Digits, defaultDigits)
	l.Body = min(l.Body, largestBody)
	l.Tokens = min(l.Tokens, math.MaxInt32)
	return l
}

// Options say how to read a body. The zero value reads JSON or XML in UTF-8.
type Options struct {
	Format      Format
	ContentType string  // its charset parameter counts as a declaration
	Fallback    Charset // for bytes that are not UTF-8 where nothing is declared; none if zero
	Comma       rune    // CSV: an ASCII character; zero: found in the first line (',', ';', tab or '|')
	Header      bool    // CSV: the first row names the columns; without it they are "1", "2", ...
	Base        int64   // bytes of the stream before the body; added to all offsets
	Limits      Limits
}

// Read reads a whole body. The body is neither kept nor changed.
//
// The error is an [*Error]: the body is empty, of no known format or charset,
// over a limit, holds a document type declaration or more than 16 illegal
// characters, or breaks before its root has begun. A fault after that is a
// [Finding] of the Doc, which keeps what was complete before it; nodes still
// open there are not [Node.Whole]. A broken CSV row does not end the table.
func Read(body []byte, o Options) (*Doc, error) {
	lim := o.Limits.filled(len(body))
	if len(body) > lim.Body {
		return nil, &Error{Offset: o.Base + int64(lim.Body), Err: limitError{"bytes of body", lim.Body}}
	}
	src, err := decode(body, o)
	if err != nil {
		return nil, err
	}
	format, err := src.format(o.Format)
	if err != nil {
		return nil, err
	}
	switch format {
	case FormatXML:
		return readXML(src, lim)
	case FormatCSV:
		return readCSV(src, lim, o)
	default:
		return readJSON(src, lim)
	}
}

// format returns the format told, or the one the first character shows.
func (src *source) format(told Format) (Format, *Error) {
	at := 0
	for at < len(src.text) && isBlank(src.text[at]) {
		at++
	}
	switch {
	case at == len(src.text):
		return 0, &Error{Offset: src.offset(0), Err: ErrEmpty}
	case told == FormatJSON || told == FormatXML || told == FormatCSV:
		return told, nil
	case told != FormatAuto:
	case src.text[at] == '<':
		return FormatXML, nil
	case src.text[at] == '{' || src.text[at] == '[':
		return FormatJSON, nil
	}
	return 0, &Error{Offset: src.offset(at), Err: ErrFormat}
}
