package upu_test

import (
	"encoding/csv"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/event"
)

// unmapped are the reference's codes that stay unknown, with the reason.
var unmapped = []string{
	"EMX", // seen once as leaving a sorting centre and in no list: an error or a code of the past
}

// TestReferenceCodes holds the table to the list of EMSEVT V3 and of the retention reasons: a line of
// testdata/codes.csv is a code and what it means.
func TestReferenceCodes(t *testing.T) {
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 1+27+21, "27 codes and 21 reasons")
	a := adapter(t)
	for _, want := range rows[1:] {
		row, mapped := a.Read(event.Native{Code: want[0], Sub: want[1]})
		if listed := slices.Contains(unmapped, want[0]); mapped == listed {
			t.Errorf("%s/%s: mapped %t, listed as left unknown %t", want[0], want[1], mapped, listed)
		}
		if got := []string{row.Status.String(), row.Detail.String(), row.Reason.String()}; mapped && !slices.Equal(got, want[2:]) {
			t.Errorf("%s/%s reads %v, want %v", want[0], want[1], got, want[2:])
		}
	}
}
