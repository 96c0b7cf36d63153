package number

import "strings"

// A shape is a pattern of fixed positions, with perhaps a run of one class at
// the end. Each position is a class: the set of characters that may stand
// there, one bit for each.
type shape struct {
	format int      // its place in the table
	head   []uint64 // the classes of the first characters
	tail   uint64   // the class of all characters after them
	max    int      // the greatest length
}

const (
	digits  uint64 = 1<<10 - 1
	letters uint64 = (1<<26 - 1) << 10
)

// bit returns the class of b alone, which is an upper-case letter or a digit.
func bit(b byte) uint64 {
	if b <= '9' {
		return 1 << (b - '0')
	}
	return 1 << (10 + b - 'A')
}

// fits reports whether c, whose length is one of the shape's, has the shape.
func (s *shape) fits(c *canon) bool {
	for i, class := range s.head {
		if class&c.bits[i] == 0 {
			return false
		}
	}
	for i := len(s.head); i < c.n; i++ {
		if s.tail&c.bits[i] == 0 {
			return false
		}
	}
	return true
}

// byLength has the shapes of the table by the length of a number, each length
// in the order of the table.
var byLength = func() (all [maxLen + 1][]shape) {
	for i := range formats {
		for pattern := range strings.FieldsSeq(formats[i].shapes) {
			s := compile(pattern)
			s.format = i
			for n := len(s.head); n <= s.max; n++ {
				all[n] = append(all[n], s)
			}
		}
	}
	return all
}()

// compile reads a pattern: d is a digit, a a letter, x either, (ABC) one of
// those, {n} says that the class before it comes n times in all, {m,n} from m
// to n times, at the end only. Any other character stands for itself.
func compile(pattern string) shape {
	var s shape
	var class uint64
	for i := 0; i < len(pattern); i++ {
		switch b := pattern[i]; b {
		case 'd':
			class = digits
		case 'a':
			class = letters
		case 'x':
			class = digits | letters
		case '(':
			class = 0
			for i++; pattern[i] != ')'; i++ {
				class |= bit(pattern[i])
			}
		case '{':
			var count [2]int // at least, at most
			part := 0
			for i++; pattern[i] != '}'; i++ {
				if pattern[i] == ',' {
					part = 1
					continue
				}
				count[part] = 10*count[part] + int(pattern[i]-'0')
			}
			for range count[0] - 1 {
				s.head = append(s.head, class)
			}
			if part == 1 {
				s.tail, s.max = class, len(s.head)+count[1]-count[0]
			}
			continue
		default:
			class = bit(b)
		}
		s.head = append(s.head, class)
	}
	s.max = max(s.max, len(s.head))
	return s
}
