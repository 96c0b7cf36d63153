package wire

import (
	"strings"
	"unicode/utf8"
)

// layout is what the rows of a table have in common. In a stream it goes from
// part to part.
type layout struct {
	comma   byte
	lineEnd byte     // '\n', or '\r' where lines end in that alone
	header  bool     // the next row is the header
	names   []string // of the columns, from an earlier part
	width   int      // cells of the header or the first row; zero: not known yet
	rows    uint32   // read so far
	more    bool     // text goes on after its end, in the next part
}

// csvReader reads rows as RFC 4180 has them, with any ASCII separator.
type csvReader struct {
	builder
	layout
	i       int // in text
	class   [256]uint8
	columns []span
}

func readCSV(src source, lim Limits, o Options) (*Doc, error) {
	l := layout{header: o.Header}
	if err := l.detect(&src, o.Comma); err != nil {
		return nil, err
	}
	d, _, err := l.read(src, lim)
	return d, err
}

// read reads the rows of one part, and returns how much of its text it used:
// with more, the last record may go on.
func (l *layout) read(src source, lim Limits) (d *Doc, used int, err error) {
	c := csvReader{builder: builder{source: src, lim: lim}, layout: *l}
	c.classes()
	c.table()
	if d, err = c.doc(l.rows); err != nil {
		return nil, 0, err
	}
	if l.header && !c.header && l.more {
		for _, name := range c.columns[:c.width] {
			c.names = append(c.names, strings.Clone(d.str(name.at, name.n)))
		}
	}
	*l = c.layout
	l.rows += uint32(d.Root().Len())
	return d, c.i, nil
}

// detect finds separator and line end.
func (l *layout) detect(src *source, comma rune) *Error {
	l.lineEnd = '\n'
	first := strings.IndexByte(src.text, '\r')
	if first >= 0 && first < len(src.text)-1 && strings.IndexByte(src.text, '\n') < 0 {
		l.lineEnd = '\r'
		src.mark(LineEnding, first, 0, value{})
	}
	if comma == 0 {
		comma = rune(separator(src.text, l.lineEnd))
	}
	if comma <= 0 || comma >= utf8.RuneSelf || comma == '"' || comma == '\r' || comma == '\n' {
		return &Error{Offset: src.offset(0), Err: ErrFormat}
	}
	l.comma = byte(comma)
	return nil
}

// separator is the character that most often stands outside quotes in the
// first line, of those that are used to separate cells.
func separator(text string, lineEnd byte) byte {
	const likely = ",;\t|"
	var counts [len(likely)]int
	quoted := false
	for i := blanks(text); i < len(text) && (quoted || text[i] != lineEnd); i++ {
		if text[i] == '"' {
			quoted = !quoted
		}
		if k := strings.IndexByte(likely, text[i]); k >= 0 && !quoted {
			counts[k]++
		}
	}
	best := 0
	for k := range counts {
		if counts[k] > counts[best] {
			best = k
		}
	}
	return likely[best]
}

// table reads all rows, and the header if it is still to come.
func (c *csvReader) table() {
	c.reserve(strings.Count(c.text, string(rune(c.comma))) + 2*strings.Count(c.text, string(rune(c.lineEnd))) + 3)
	c.add(node{kind: Table})
	for _, name := range c.names {
		pos := c.auxPos()
		c.aux.WriteString(name)
		c.columns = append(c.columns, c.since(pos))
	}
	for c.i < len(c.text) {
		if n := c.lineEnds(c.i); n > 0 {
			c.i += n // a blank line
		} else if !c.row() {
			break
		}
	}
	c.nodes[0].end = uint32(len(c.nodes))
}

// row reads one record; false ends the reading.
func (c *csvReader) row() bool {
	if c.header {
		return c.headerRow()
	}
	start, self := c.i, uint32(len(c.nodes))
	nodes, marks, omitted, illegal := len(c.nodes), len(c.marks), c.omitted, c.illegal
	if !c.add(node{kind: Row, off: uint32(start)}) {
		return false
	}
	var v cell
	for k := 0; ; k++ {
		c.cell(&v)
		switch {
		case c.err != nil:
			return false
		case c.more && (v.fault == Truncated || v.last && v.next == len(c.text) && c.text[v.next-1] != c.lineEnd):
			c.nodes, c.marks, c.omitted, c.illegal = c.nodes[:nodes], c.marks[:marks], omitted, illegal
			c.i = start
			return false
		case v.fault != NoKind:
			c.breakRow(self, start, &v)
			return true
		}
		if v.text.n > 0 {
			name := c.column(k)
			if !c.add(node{
				kind: String, off: uint32(v.off), parent: self, end: uint32(len(c.nodes) + 1),
				name: name.at, nameLen: name.n, val: v.text.at, valLen: v.text.n,
			}) {
				return false
			}
		}
		c.i = v.next
		if v.last {
			c.endRow(self, start, k+1)
			return true
		}
	}
}

// endRow closes a row and compares its width with that of the table.
func (c *csvReader) endRow(self uint32, start, cells int) {
	row := &c.nodes[self]
	row.end = uint32(len(c.nodes))
	if c.width == 0 {
		c.width = cells
	}
	switch {
	case cells == c.width:
	case cells < c.width && c.i == len(c.text) && c.text[c.i-1] != c.lineEnd:
		row.cut = true // the last line has no end and lacks cells
		c.mark(Truncated, c.i, self, value{})
	default:
		c.mark(RaggedRow, start, self, value{})
	}
}

// breakRow closes a row that breaks in a cell. Reading goes on at the line
// after the one it began on: a stray quote does not swallow its neighbours.
func (c *csvReader) breakRow(self uint32, start int, v *cell) {
	row := &c.nodes[self]
	row.end, row.cut = uint32(len(c.nodes)), true
	c.mark(v.fault, v.next, self, value{})
	n := strings.IndexByte(c.text[start:], c.lineEnd)
	if n < 0 {
		c.i = len(c.text)
		return
	}
	c.i = start + n + 1
}

// headerRow reads the names of the columns.
func (c *csvReader) headerRow() bool {
	start := c.i
	line, _, _ := strings.Cut(c.text[start:], string(rune(c.lineEnd)))
	c.columns = make([]span, 0, min(strings.Count(line, string(rune(c.comma)))+1, c.lim.Tokens))
	var v cell
	for {
		c.cell(&v)
		if v.fault == Truncated && c.more {
			c.i, c.columns = start, nil
			return false
		}
		if c.err == nil && v.fault != NoKind {
			c.fail(v.next, ErrSyntax)
		}
		if c.err == nil && len(c.columns) == c.lim.Tokens {
			c.fail(v.off, limitError{"tokens", c.lim.Tokens})
		}
		if c.err != nil {
			return false
		}
		c.columns = append(c.columns, c.trimmed(v.text))
		c.i = v.next
		if v.last {
			break
		}
	}
	c.header, c.width = false, len(c.columns)
	c.checkColumns(start)
	return true
}
