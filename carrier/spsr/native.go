package spsr

import (
	"cmp"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// pairs are the number and the receipt code of the dictionary's rows that have one.
var pairs = [...]string{
	55: "55/50", 56: "56/51", 57: "57/53", 58: "58/54", 59: "59/55", 60: "60/56", 61: "61/59", 62: "62/60",
	63: "63/62", 64: "64/63", 65: "65/64", 66: "66/65", 67: "67/67", 68: "68/68", 69: "69/69", 70: "70/70",
	71: "71/74", 72: "72/75", 73: "73/83", 74: "74/84", 75: "75/85", 76: "76/86", 77: "77/87", 78: "78/88",
	79: "79/89", 80: "80/90", 81: "81/92", 82: "82/93", 83: "83/94", 84: "84/95", 85: "85/96", 86: "86/98",
	87: "87/102", 88: "88/103", 89: "89/105", 90: "90/107", 91: "91/109", 92: "92/111", 93: "93/112", 94: "94/114",
	95: "95/115", 96: "96/116", 97: "97/117", 98: "98/118", 99: "99/119", 100: "100/120", 101: "101/121", 102: "102/122",
	103: "103/123", 104: "104/125", 143: "143/127", 144: "144/128", 145: "145/130", 146: "146/134", 147: "147/129", 149: "149/60",
	150: "150/120",
}

// publicMark stands before the numbers of the public shape.
const publicMark = "v1:"

// publicPairs are its known numbers.
var publicPairs = [...]struct{ number, sub, str string }{
	{"11100", "v1:11100", "CLCDR"}, {"10800", "v1:10800", "CLCND"}, {"10100", "v1:10100", "CLCTR"}, {"11", "v1:11", "PMRDC"},
	{"10400", "v1:10400", "CLCDD"}, {"10600", "v1:10600", "CLCCS"}, {"10201", "v1:10201", "CLCCH"}, {"10301", "v1:10301", "CLCLB"},
}

// strs holds the string code of each number of the dictionary.
var strs = func() (by [256]string) {
	for row := range codes.Rows() {
		if n, ok := small(row.Sub); ok {
			by[n] = row.Code
		}
	}
	return by
}()

// small reads a number below 256.
func small(s string) (n int, ok bool) {
	for i := range len(s) {
		c := s[i] - '0'
		if n = n*10 + int(c); c > 9 || n > 255 {
			return 0, false
		}
	}
	return n, s != ""
}

// listed reports whether the dictionary has a number, of whatever string.
func listed(number string) bool {
	n, ok := small(number)
	return ok && strs[n] != ""
}

// native returns the codes of an event of 1.3. A string code that is missing is found by the number;
// where that is not known either, the number itself is the code.
func native(str, number, receipt string) (code, sub string) {
	str = strings.TrimPrefix(str, "_")
	n, ok := small(number)
	if str == "" {
		if str = number; ok && strs[n] != "" {
			str = strs[n]
		}
	}
	switch {
	case receipt == "":
		return str, number
	case ok && n < len(pairs) && joins(pairs[n], number, receipt):
		return str, pairs[n]
	}
	return str, number + "/" + receipt
}

// joins reports whether pair is number and receipt with a slash between.
func joins(pair, number, receipt string) bool {
	return len(pair) == len(number)+1+len(receipt) && strings.HasPrefix(pair, number) && strings.HasSuffix(pair, receipt)
}

// publicNative returns the codes of an event of the public shape.
func publicNative(str, number string) (code, sub string) {
	str = strings.TrimPrefix(str, "_")
	for _, p := range publicPairs {
		if p.number == number {
			return cmp.Or(str, p.str), p.sub
		}
	}
	if number == "" {
		return str, ""
	}
	return cmp.Or(str, number), publicMark + number
}

// Read returns the table's reading of a stored code. Where no list explains the number of 1.3, the receipt
// code is read without it; where none explains that, the string is read alone, but not if that would end
// the shipment: in just that the numbers of one string differ.
func (a *Adapter) Read(n event.Native) (carrier.Row, bool) {
	row, ok := a.Base.Read(n)
	if ok && row.Sub != "" {
		return row, true
	}
	if number, _, both := strings.Cut(n.Sub, "/"); both && number != "" && !listed(number) {
		if said, found := a.Base.Read(event.Native{Code: n.Code, Sub: n.Sub[len(number):]}); found && said.Sub != "" {
			return said, true
		}
	}
	if !ok || n.Sub == "" || strings.HasPrefix(n.Sub, publicMark) {
		return row, ok
	}
	if ends := row.Status.Ends() || row.Reason == status.Destroyed; !ends {
		return row, true
	}
	if own, _ := codes.Lookup(n.Code, ""); own == row {
		return carrier.Row{}, false
	}
	return row, true // the caller's own row
}
