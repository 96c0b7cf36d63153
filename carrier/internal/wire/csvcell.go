package wire

import (
	"strconv"
	"strings"
)

// Classes of bytes in cells.
const (
	cellPlain = iota
	cellComma
	cellEnd // of the line
	cellReturn
	cellQuote
	cellControl
)

func (c *csvReader) classes() {
	for b := range 0x20 {
		c.class[b] = cellControl
	}
	c.class['\t'], c.class['\n'], c.class['\r'], c.class['"'] = cellPlain, cellPlain, cellReturn, cellQuote
	c.class[c.lineEnd] = cellEnd
	c.class[c.comma] = cellComma
}

// cell is one cell as it was read.
type cell struct {
	text  span
	off   int // where it begins, inside its quotes
	next  int // after its separator; with a fault, where that is
	last  bool
	fault Kind
}

// lineEnds is the length of the line end at a place; zero if there is none.
// CR at the end of the text is one, as encoding/csv has it.
func (c *csvReader) lineEnds(i int) int {
	switch {
	case c.text[i] == c.lineEnd:
		return 1
	case c.text[i] != '\r':
		return 0
	case i+1 == len(c.text):
		return 1
	case c.text[i+1] == '\n':
		return 2
	}
	return 0
}

// cell reads the cell at c.i into v.
func (c *csvReader) cell(v *cell) {
	s, start, class := c.text, c.i, &c.class
	if start < len(s) && s[start] == '"' {
		c.quoted(v)
		return
	}
	*v = cell{off: start}
	special := c.dirty
	i := start
scan:
	for ; ; i++ {
		for i < len(s) && class[s[i]] == cellPlain {
			i++
		}
		if i == len(s) {
			v.next, v.last = i, true
			break
		}
		switch class[s[i]] {
		case cellComma:
			v.next = i + 1
			break scan
		case cellEnd, cellReturn:
			if n := c.lineEnds(i); n > 0 {
				v.next, v.last = i+n, true
				break scan
			}
			c.mark(IllegalCharacter, i, noNode, character('\r'))
		case cellQuote:
			v.next, v.fault = i, Malformed
			return
		default:
			special = true
		}
	}
	v.text = span{uint32(start), uint32(i - start)}
	if special {
		v.text = c.repaired(start, i)
	}
}

// repaired is text[from:to] with illegal characters replaced.
func (c *csvReader) repaired(from, to int) span {
	c.room(from)
	pos := c.auxPos()
	c.copy(from, to)
	return c.since(pos)
}

// copy writes text[from:to] to aux with illegal characters replaced.
func (c *csvReader) copy(from, to int) {
	for i := from; i < to; i++ {
		if c.text[i] < 0x20 && c.class[c.text[i]] == cellControl {
			c.write(c.text[from:i])
			if !c.replace(rune(c.text[i]), i) {
				return
			}
			from = i + 1
		}
	}
	c.write(c.text[from:to])
}

// quoted reads a cell in quotes.
func (c *csvReader) quoted(v *cell) {
	s, start, class := c.text, c.i+1, &c.class
	special, control := c.dirty, false
	i := start
scan:
	for ; i < len(s); i++ {
		switch class[s[i]] {
		case cellQuote:
			if i+1 == len(s) || s[i+1] != '"' {
				break scan
			}
			special = true
			i++
		case cellReturn:
			special = true
		case cellControl:
			special, control = true, true
		}
	}
	if i == len(s) {
		*v = cell{next: i, fault: Truncated}
		return
	}
	*v = cell{text: span{uint32(start), uint32(i - start)}, off: start, next: i + 1}
	switch {
	case v.next == len(s):
		v.last = true
	case s[v.next] == c.comma:
		v.next++
	default:
		n := c.lineEnds(v.next)
		if n == 0 {
			v.fault = Malformed
			return
		}
		v.next += n
		v.last = true
	}
	if special {
		v.text = c.unquoted(start, i, control)
	}
}

// unquoted is the text between quotes: doubled quotes become one, CR LF an LF.
func (c *csvReader) unquoted(from, to int, control bool) span {
	c.room(from)
	pos := c.auxPos()
	for i := from; i+1 < to; i++ {
		switch c.text[i] {
		case '"': // the first of two
			i++
			c.piece(from, i, control)
			from = i + 1
		case '\r':
			if c.text[i+1] == '\n' {
				c.piece(from, i, control)
				from = i + 1
			}
		}
	}
	c.piece(from, to, control)
	return c.since(pos)
}

// piece writes text[from:to] to aux.
func (c *csvReader) piece(from, to int, control bool) {
	if control {
		c.copy(from, to)
		return
	}
	c.write(c.text[from:to])
}

// columnsKept bounds the numbers kept as names of columns without a name.
const columnsKept = 1024

// column is the name of column k: from the header, else its number.
func (c *csvReader) column(k int) span {
	if k < len(c.columns) && c.columns[k].n > 0 {
		return c.columns[k]
	}
	c.room(c.i)
	pos := c.auxPos()
	c.aux.WriteString(strconv.Itoa(k + 1))
	name := c.since(pos)
	if k < columnsKept {
		for len(c.columns) <= k {
			c.columns = append(c.columns, span{})
		}
		c.columns[k] = name
	}
	return name
}

// checkColumns marks names that stand twice in the header.
func (c *csvReader) checkColumns(start int) {
	from, marked := len(c.nodes), len(c.marks)
	at := start
	for _, name := range c.columns {
		if name.n == 0 {
			continue
		}
		if int(name.at) < len(c.text) {
			at = int(name.at)
		}
		c.nodes = append(c.nodes, node{kind: Row, off: uint32(at), name: name.at, nameLen: name.n, end: uint32(len(c.nodes) + 1)})
	}
	var k keys
	k.check(&c.builder, uint32(from), uint32(len(c.nodes)), len(c.nodes)-from, false)
	for i := range c.marks[marked:] {
		c.marks[marked+i].node = 0
	}
	c.nodes = c.nodes[:from]
}

// trimmed is a span without blanks around it.
func (c *csvReader) trimmed(s span) span {
	text := c.str(s)
	left := len(text) - len(strings.TrimLeft(text, " \t"))
	return span{s.at + uint32(left), uint32(len(strings.Trim(text, " \t")))}
}
