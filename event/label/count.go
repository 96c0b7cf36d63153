package label

import (
	"math"
	"strconv"
)

// Unit is what Count counts.
type Unit uint8

// The units.
const (
	UnitHour Unit = iota
	UnitDay
	UnitWeek
	UnitParcel
	UnitAttempt
)

var unitKeys = [...]string{
	UnitHour: "unit.hour.", UnitDay: "unit.day.", UnitWeek: "unit.week.",
	UnitParcel: "unit.parcel.", UnitAttempt: "unit.attempt.",
}

// Count says a number of units: "1 day", "5 дней". A negative n has a minus sign in front. A value that
// is no Unit gives the number alone.
func (l Labeler) Count(n int, unit Unit) string {
	x, sign, size := l.words(), "", uint64(n)
	if n < 0 {
		sign, size = "-", -size
	}
	number := x.number(size)
	if int(unit) >= len(unitKeys) {
		return sign + number
	}
	return sign + x.fill(unitKeys[unit]+x.plural(size).String(), number)
}

// Days says a number of days to the tenth: "1.5 days", "1,5 дня". A whole number reads as Count says it.
// What is beyond a million days, or no number, is cut to that, or to 0.
func (l Labeler) Days(days float64) string {
	if math.IsNaN(days) {
		days = 0
	}
	tenths := int(math.Round(min(max(days, -mostDays), mostDays) * 10))
	if tenths%10 == 0 {
		return l.Count(tenths/10, UnitDay)
	}
	x, sign, size := l.words(), "", uint64(tenths)
	if tenths < 0 {
		sign, size = "-", -size
	}
	number := x.number(size/10) + x.point() + strconv.FormatUint(size%10, 10)
	return sign + x.fill(unitKeys[UnitDay]+x.pluralOfPart(size/10).String(), number)
}

const mostDays = 1e6

// point is the decimal mark: the one of "." and "," that does not group digits.
func (x *lexicon) point() string {
	if x.marks.thousands == "," {
		return "."
	}
	return ","
}

// pluralOfPart is the rule of CLDR for a number with a fraction: other, but in French and in Portuguese
// of Brazil, where none counts as one, so does what is below two.
func (x *lexicon) pluralOfPart(whole uint64) plural {
	if whole < 2 && x.plural(0) == one {
		return one
	}
	return other
}

// number writes n in groups of three digits.
func (x *lexicon) number(n uint64) string {
	digits := strconv.FormatUint(n, 10)
	if len(digits) < x.marks.fewestGroupedDigits {
		return digits
	}
	var b []byte
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b = append(b, x.marks.thousands...)
		}
		b = append(b, digits[i])
	}
	return string(b)
}

// plural is a category of the plural rules of CLDR.
type plural uint8

const (
	other plural = iota
	zero
	one
	two
	few
	many
)

// String returns the name in CLDR, with which keys end.
func (p plural) String() string {
	return [...]string{other: "other", zero: "zero", one: "one", two: "two", few: "few", many: "many"}[p]
}

// The rules of CLDR for whole numbers.

func onlyOther(uint64) plural { return other }

func oneOther(n uint64) plural {
	if n == 1 {
		return one
	}
	return other
}

// oneMany is Spanish: millions are followed by "de".
func oneMany(n uint64) plural {
	switch {
	case n == 1:
		return one
	case n != 0 && n%1_000_000 == 0:
		return many
	}
	return other
}

// zeroOneMany is French and Portuguese of Brazil: zero counts as one.
func zeroOneMany(n uint64) plural {
	if n == 0 {
		return one
	}
	return oneMany(n)
}

// oneFewMany is Russian and Ukrainian.
func oneFewMany(n uint64) plural {
	tens, ones := n%100, n%10
	switch {
	case tens >= 11 && tens <= 14:
		return many
	case ones == 1:
		return one
	case ones >= 2 && ones <= 4:
		return few
	}
	return many
}

// sixForms is Arabic.
func sixForms(n uint64) plural {
	tens := n % 100
	switch {
	case n == 0:
		return zero
	case n == 1:
		return one
	case n == 2:
		return two
	case tens >= 3 && tens <= 10:
		return few
	case tens >= 11:
		return many
	}
	return other
}
