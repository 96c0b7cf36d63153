package russianpost_test

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// unmapped are the reference's codes that stay unknown, with the reason.
var unmapped = []string{
	"2/14", // handed over to be digitised: in whose hands the letter is then is not said
	"8/45", // reserved
	"8/46", // reserved
}

// meaning is a line of testdata/codes.csv: an operation of the carrier's list and what we say it means.
// An empty attribute is the type as such.
type meaning struct{ typ, attr, status, detail, reason string }

func meanings(t testing.TB) []meaning {
	t.Helper()
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 1+510, "the list has 510 operations")
	out := make([]meaning, 0, len(rows)-1)
	for _, r := range rows[1:] {
		out = append(out, meaning{r[0], r[1], r[2], r[3], r[4]})
	}
	return out
}

// TestMeanings holds every row of the table to the list of meanings: all 510 operations are mapped, or
// listed as left unknown.
func TestMeanings(t *testing.T) {
	a := adapter(t)
	for _, m := range meanings(t) {
		name := m.typ + "/" + m.attr
		row, ok := a.Read(event.Native{Code: m.typ, Sub: m.attr})
		if listed := slices.Contains(unmapped, name); ok == listed {
			t.Errorf("%s: mapped %t, listed as left unknown %t", name, ok, listed)
			continue
		}
		if !ok {
			row.Status = status.Unknown
		}
		want := meaning{m.typ, m.attr, "", m.detail, m.reason}
		if want.status = m.status; m.status == "" {
			want.status = status.Unknown.String()
		}
		got := meaning{m.typ, m.attr, row.Status.String(), row.Detail.String(), row.Reason.String()}
		if got != want {
			t.Errorf("%s reads %v, want %v", name, got, want)
		}
	}
}

// everyOperation is an answer of batch access that holds every operation once.
func everyOperation(t testing.TB) []byte {
	var b bytes.Buffer
	b.WriteString(`<answerByTicketResponse xmlns="http://fclient.russianpost.org/postserver"><value><Item Barcode="10100064000019">`)
	for i, m := range append(meanings(t), meaning{typ: "40"}, meaning{typ: "36", attr: "3"}) {
		fmt.Fprintf(&b, `<Operation OperTypeID="%s" OperCtgID="%s" DateOper="%02d.01.2026 %02d:00:00" IndexOper="101000"/>`, m.typ, m.attr, 1+i/24, i%24)
	}
	b.WriteString(`</Item></value></answerByTicketResponse>`)
	return b.Bytes()
}

// TestNoAttributeOfTheseTypesIsGuessed: where an attribute can turn what the type means, a new one stays
// unknown.
func TestNoAttributeOfTheseTypesIsGuessed(t *testing.T) {
	a := adapter(t)
	for _, typ := range []string{"2", "8", "14", "21", "40"} {
		if row, ok := a.Read(event.Native{Code: typ, Sub: "97"}); ok {
			t.Errorf("%s/97 reads %s", typ, row.Status)
		}
	}
	for _, typ := range []string{"1", "3", "12", "42"} {
		if _, ok := a.Read(event.Native{Code: typ, Sub: "97"}); !ok {
			t.Errorf("%s/97 is not read; its type says enough", typ)
		}
	}
}

func TestOptionsCodesWin(t *testing.T) {
	own := carrier.Row{Code: "2", Sub: "14", Status: status.Delivered}
	a, err := newWith(own)
	require.NoError(t, err)
	if row, ok := a.Read(event.Native{Code: "2", Sub: "14"}); !ok || row != own {
		t.Errorf("2/14 reads %v, %t", row, ok)
	}
	_, err = newWith(carrier.Row{})
	require.Error(t, err, "a row without a code is none")
}
