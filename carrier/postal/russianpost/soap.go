package russianpost

import (
	"cmp"
	"strings"

	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
)

// history reads the answer of single access. An empty one is the answer about an unknown number.
func (r *reader) history(n wire.Node) {
	count := n.CountEach("historyRecord")
	if count == 0 {
		if n.Whole() {
			r.Track(n, "", 0).Issue(event.NotFound, n, "")
		}
		return
	}
	t := r.Track(n, barcode(n.Get("historyRecord")), count)
	r.words.Grow(min(count, shared) * usualWords)
	for x := range n.Each("historyRecord") {
		r.record(t, x)
	}
	retract(t)
	t.Complete()
}

func barcode(record wire.Node) string { return record.Get("ItemParameters").Get("Barcode").Trim() }

func (r *reader) record(t *walk.Track, x wire.Node) {
	address, op := x.Get("AddressParameters"), x.Get("OperationParameters")
	place := placeOf(address.Get("OperationAddress"), address.Get("CountryOper"))
	typ, attr := op.Get("OperType"), op.Get("OperAttr")
	text := r.wording(typ.Get("Name").Trim(), attr.Get("Name").Trim())
	r.operation(t, x, typ.Get("Id"), attr.Get("Id"), text, place, op.Get("OperDate"), clock.ISO)
	if t.Destination.IsZero() {
		t.Destination = placeOf(address.Get("DestinationAddress"), address.Get("MailDirect"))
	}
	if t.Origin.Country == "" {
		t.Origin.Country = country(address.Get("CountryFrom"))
	}
	about(t, x.Get("ItemParameters"))
}

// usualWords is how many bytes the text of an operation mostly has at most.
const usualWords = 96

// wording returns the text of an operation: the names of its type and its attribute. The attribute alone
// ("Единичный", single) says too little, unless it begins with the name of the type ("Вручение адресату").
// All texts share one piece of memory.
func (r *reader) wording(typ, attr string) string {
	if typ == "" || strings.HasPrefix(attr, typ) {
		return attr
	}
	if attr == "" {
		return typ
	}
	start := r.words.Len()
	for _, s := range [...]string{typ, ", ", attr} {
		r.words.WriteString(s)
	}
	return r.words.String()[start:]
}

// about reads what a record says of the item.
func about(t *walk.Track, item wire.Node) {
	if grams := natural(item.Get("Mass").Trim()); grams > 0 {
		t.WeightGrams = grams
	}
	if t.Service == "" {
		t.Service = cmp.Or(item.Get("ComplexItemName").Trim(), item.Get("MailType").Get("Name").Trim())
	}
	partner(t, item.Get("Internum").Trim())
	partner(t, item.Get("Barcode").Trim())
}

// natural reads a number of up to nine digits; 0 for anything else. It stands in every record, and strconv
// allocates where there is none.
func natural(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' || i >= 9 {
			return 0
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// partner adds another number of the item, unless it is the last one added: records repeat it.
func partner(t *walk.Track, number string) {
	if last := len(t.Refs) - 1; number == t.Number || last >= 0 && t.Refs[last].Value == number {
		return
	}
	t.Ref(event.RefPartner, number)
}

func placeOf(address, land wire.Node) event.Place {
	return event.Place{
		Name:       address.Get("Description").Trim(),
		PostalCode: address.Get("Index").Trim(),
		Country:    country(land),
	}
}

// country returns the letters of a country, or finds them by its number.
func country(land wire.Node) string {
	if code := land.Get("Code2A").Trim(); len(code) == 2 {
		return strings.ToUpper(code)
	}
	return countryOf(land.Get("Id").Trim())
}
