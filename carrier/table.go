package carrier

import (
	"bytes"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Row says what a carrier's code means. Code is the code as the carrier writes it; blanks, letter case
// and the leading zeros of all-digit codes do not matter. A Code that ends in "*" is a prefix. Sub
// holds further codes joined by "/"; empty fits any.
type Row struct {
	Code   string        `json:"code"`
	Sub    string        `json:"sub,omitzero"`
	Status status.Status `json:"status"`
	Detail status.Detail `json:"detail,omitzero"`
	Reason status.Reason `json:"reason,omitzero"`
}

// Table is what a carrier's codes mean. It is immutable and safe for concurrent use. The zero Table
// is empty.
type Table struct {
	rows     []Row
	index    map[string]int32 // key of a row to its place in rows
	prefixes []string         // keys of codes that end in "*", longest first
}

// NewTable returns the table of rows. It is an error if two rows are for the same code and sub, if a
// row has no code, an unknown status, or a detail that does not go with its status.
func NewTable(rows ...Row) (Table, error) { return Table{}.extend(rows, false) }

// MustTable is NewTable for literals: it panics where NewTable returns an error.
func MustTable(rows ...Row) Table {
	t, err := NewTable(rows...)
	if err != nil {
		panic(err)
	}
	return t
}

// With returns a table in which rows are added or take the place of the row for the same code and sub.
func (t Table) With(rows ...Row) (Table, error) {
	if len(rows) == 0 {
		return t, nil
	}
	if _, err := NewTable(rows...); err != nil {
		return Table{}, err
	}
	return Table{}.extend(append(slices.Clone(t.rows), rows...), true)
}

func (t Table) extend(rows []Row, override bool) (Table, error) {
	t.rows = make([]Row, 0, len(rows))
	t.index = make(map[string]int32, len(rows))
	var room [96]byte
	for _, r := range rows {
		if err := r.check(); err != nil {
			return Table{}, err
		}
		b, _ := appendRowKey(room[:0], r.Code, r.Sub)
		key := string(b)
		if at, ok := t.index[key]; ok {
			if !override {
				return Table{}, fmt.Errorf("carrier: two rows for code %+q, sub %+q", r.Code, r.Sub)
			}
			t.rows[at] = r
			continue
		}
		t.index[key] = int32(len(t.rows))
		t.rows = append(t.rows, r)
		if stem, ok := strings.CutSuffix(event.CodeKey(r.Code), "*"); ok && !slices.Contains(t.prefixes, stem) {
			t.prefixes = append(t.prefixes, stem)
		}
	}
	slices.SortFunc(t.prefixes, func(a, b string) int {
		if len(a) != len(b) {
			return len(b) - len(a)
		}
		return strings.Compare(a, b)
	})
	return t, nil
}

func (r Row) check() error {
	switch {
	case len(r.Code) > 2 && r.Code[0] == '0' && strings.Trim(r.Code, "0123456789") == "*":
		return fmt.Errorf("carrier: row %+q: a prefix of digits cannot begin with 0, because leading zeros of codes do not count", r.Code)
	case event.CodeKey(r.Code) == "":
		return fmt.Errorf("carrier: a row without a code, sub %+q", r.Sub)
	case r.Status == status.Unknown || !r.Status.IsValid() || !r.Detail.IsValid() || !r.Reason.IsValid():
		return fmt.Errorf("carrier: row %+q, sub %+q: no valid status, detail or reason", r.Code, r.Sub)
	case !r.Detail.Allows(r.Status):
		return fmt.Errorf("carrier: row %+q, sub %+q: detail %s does not go with status %s", r.Code, r.Sub, r.Detail, r.Status)
	}
	return nil
}

// appendRowKey appends the key of a code and its further codes, and says how long the code's part is.
func appendRowKey(b []byte, code, sub string) ([]byte, int) {
	b = event.AppendCodeKey(b, code)
	stem := len(b)
	for sub != "" {
		part, rest, more := strings.Cut(sub, "/")
		b = event.AppendCodeKey(append(b, '/'), part)
		if sub = rest; more && rest == "" {
			b = append(b, '/')
		}
	}
	return b, stem
}

// Lookup returns the row for a code. The most specific one wins: parts of sub are dropped from the
// right until a row fits, and where none fits the code itself, the longest prefix does. It allocates
// nothing for codes of usual length.
func (t Table) Lookup(code, sub string) (Row, bool) {
	var room [96]byte
	key, stem := appendRowKey(room[:0], code, sub)
	if stem == 0 {
		return Row{}, false
	}
	if r, ok := t.narrow(key, stem); ok {
		return r, true
	}
	for _, p := range t.prefixes {
		if stem < len(p) || string(key[:len(p)]) != p {
			continue
		}
		var starred [96]byte
		star := append(append(append(starred[:0], p...), '*'), key[stem:]...)
		if r, ok := t.narrow(star, len(p)+1); ok {
			return r, true
		}
	}
	return Row{}, false
}

// narrow drops parts of the key from the right until a row fits.
func (t Table) narrow(key []byte, stem int) (Row, bool) {
	for {
		if at, ok := t.index[string(key)]; ok {
			return t.rows[at], true
		}
		if len(key) <= stem {
			return Row{}, false
		}
		key = key[:max(stem, bytes.LastIndexByte(key, '/'))]
	}
}

// Rows yields the rows in the order given.
func (t Table) Rows() iter.Seq[Row] { return slices.Values(t.rows) }

// Len returns the number of rows.
func (t Table) Len() int { return len(t.rows) }
