package carrier_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

var rows = []carrier.Row{
	{Code: "8", Status: status.InTransit, Detail: status.Processing},
	{Code: "8", Sub: "2", Status: status.AvailableForPickup, Detail: status.AtPostOffice},
	{Code: "8", Sub: "2/7", Status: status.Exception, Reason: status.Held},
	{Code: "ev*", Status: status.Info},
	{Code: "EVN*", Status: status.InTransit},
	{Code: "EVN*", Sub: "9", Status: status.Exception},
	{Code: "EVNRT", Status: status.Returning},
	{Code: "0174", Status: status.OutForDelivery},
}

func TestLookup(t *testing.T) {
	table, err := carrier.NewTable(rows...)
	require.NoError(t, err)
	tests := []struct {
		name, code, sub string
		want            int // row, -1: none
		why             string
	}{
		{"code alone", "8", "", 0, "an empty sub is the row without one"},
		{"sub", "8", "2", 1, "the qualified row is more specific"},
		{"two parts", "8", "2/7", 2, "all parts fit"},
		{"drop one part", "8", "2/8", 1, "2/8 is not listed, 2 is"},
		{"drop all parts", "8", "3/7", 0, "3 is not listed, the code is"},
		{"padded", "08", "02/007", 2, "carriers pad all-digit codes with zeros when they please"},
		{"blanks", " 8 ", " 2 ", 1, "codes come with blanks around and inside"},
		{"exact before prefix", "evnrt", "", 6, "the listed code is more specific than any prefix"},
		{"exact without its sub before prefix with it", "EVNRT", "9", 6, "the code decides before the sub does"},
		{"longest prefix", "EVNXX", "", 4, "EVN* is longer than EV*"},
		{"prefix with sub", "EVNXX", "9", 5, "a prefix has qualified rows too"},
		{"shorter prefix", "EVKOP", "", 3, "only EV* fits"},
		{"prefix itself", "EVN", "", 4, "a prefix fits a code of its own length"},
		{"zero-padded in the table", "174", "", 7, "the table's own spelling does not matter"},
		{"unlisted", "81", "", -1, "81 is another code than 8"},
		{"empty", "", "2", -1, "no code, no row"},
		{"star in a payload", "EVN*", "", 4, "a star sent by a carrier is the row's own spelling, and harmless"},
		{"letters keep zeros", "0A", "", -1, "only all-digit codes lose zeros"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := table.Lookup(tt.code, tt.sub)
			var want carrier.Row
			if tt.want >= 0 {
				want = rows[tt.want]
			}
			if diff := cmp.Diff(want, got); diff != "" || ok != (tt.want >= 0) {
				t.Errorf("Lookup(%q, %q) = %t; %s (-want +got):\n%s", tt.code, tt.sub, ok, tt.why, diff)
			}
		})
	}
}

func TestLookupAllocatesNothing(t *testing.T) {
	table := carrier.MustTable(rows...)
	n := testing.AllocsPerRun(100, func() {
		table.Lookup("08", "2/8")
		table.Lookup("evnxx", "9")
		table.Lookup("NOPE", "")
	})
	if n != 0 {
		t.Errorf("Lookup allocates %v times", n)
	}
}

func TestNewTableRefuses(t *testing.T) {
	tests := []struct {
		name string
		rows []carrier.Row
		why  string
	}{
		{"no code", []carrier.Row{{Code: " ", Status: status.Info}}, "a row for nothing would read every event without a code"},
		{"unknown status", []carrier.Row{{Code: "1"}}, "no row for a known code may choose unknown"},
		{"no such status", []carrier.Row{{Code: "1", Status: 99}}, "the number is outside the vocabulary"},
		{"no such reason", []carrier.Row{{Code: "1", Status: status.Info, Reason: 200}}, "the number is outside the vocabulary"},
		{"detail of another status", []carrier.Row{{Code: "1", Status: status.Delivered, Detail: status.CustomsCleared}}, "a delivery is not cleared"},
		{"digits with a zero before them", []carrier.Row{{Code: "01*", Status: status.Info}}, "0123 is 123, so the prefix would fit nothing"},
		{"twice", []carrier.Row{{Code: "1", Status: status.Info}, {Code: "01", Status: status.Delivered}}, "01 and 1 are one code"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := carrier.NewTable(tt.rows...); err == nil {
				t.Errorf("no error; %s", tt.why)
			}
			if _, err := carrier.MustTable().With(tt.rows...); err == nil && tt.name != "twice" {
				t.Errorf("With: no error; %s", tt.why)
			}
		})
	}
}

func TestMustTablePanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("a faulty literal must not pass")
		}
	}()
	carrier.MustTable(carrier.Row{})
}

func TestWith(t *testing.T) {
	base := carrier.MustTable(rows...)
	more, err := base.With(
		carrier.Row{Code: "08", Sub: "2", Status: status.Delivered},
		carrier.Row{Code: "99", Status: status.Cancelled},
	)
	require.NoError(t, err)
	if r, _ := more.Lookup("8", "2"); r.Status != status.Delivered {
		t.Errorf("an overriding row must win, got %s", r.Status)
	}
	if r, _ := more.Lookup("99", ""); r.Status != status.Cancelled {
		t.Errorf("an added row must be found, got %s", r.Status)
	}
	if r, _ := base.Lookup("8", "2"); r.Status != status.AvailableForPickup {
		t.Errorf("the table itself must not change, got %s", r.Status)
	}
	if got := len(slices.Collect(more.Rows())); got != len(rows)+1 || more.Len() != got {
		t.Errorf("%d rows, want one more than %d", got, len(rows))
	}
}

// A code that no row names never gets a status, however near it is.
func TestUnlistedCodesStayUnread(t *testing.T) {
	table := carrier.MustTable(carrier.Row{Code: "DLV", Status: status.Delivered}, carrier.Row{Code: "10", Status: status.Accepted})
	rapid.Check(t, func(t *rapid.T) {
		code := rapid.StringMatching(`[0-9A-Z/*._-]{1,6}`).Draw(t, "code")
		sub := rapid.StringMatching(`[0-9A-Z/]{0,6}`).Draw(t, "sub")
		_, ok := table.Lookup(code, sub)
		if known := code == "DLV" || code == "10" || code == "010" || code == "0010" || code == "00010" || code == "000010"; ok != known {
			t.Fatalf("Lookup(%q, %q) = %t", code, sub, ok)
		}
	})
}

func BenchmarkLookup(b *testing.B) {
	table := carrier.MustTable(rows...)
	plain := map[string]carrier.Row{}
	for _, r := range rows {
		plain[r.Code+"/"+r.Sub] = r
	}
	b.Run("table", func(b *testing.B) {
		for b.Loop() {
			table.Lookup("8", "2/8")
		}
	})
	b.Run("plain map", func(b *testing.B) { // the least that any look-up costs
		for b.Loop() {
			_ = plain["8/2"]
		}
	})
}

func ExampleTable_Lookup() {
	codes := carrier.MustTable(
		carrier.Row{Code: "12", Status: status.AttemptFailed},
		carrier.Row{Code: "12", Sub: "1", Status: status.AttemptFailed, Reason: status.RecipientAbsent},
	)
	row, ok := codes.Lookup("012", "1/0")
	fmt.Println(row.Status, row.Reason, ok)
	_, ok = codes.Lookup("13", "")
	fmt.Println(ok)
	// Output:
	// attempt_failed recipient_absent true
	// false
}
