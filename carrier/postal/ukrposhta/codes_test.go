package ukrposhta_test

import (
	"encoding/csv"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/ukrposhta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// unmapped are the reference's codes that stay unknown, with the reason.
var unmapped = []string{
	"17100", // customs or abroad; known to exist, its meaning is not
	"24100", // customs or abroad; known to exist, its meaning is not
	"24300", // customs or abroad; known to exist, its meaning is not
	"24400", // customs or abroad; known to exist, its meaning is not
	"27200", // customs or abroad; known to exist, its meaning is not
	"60700", // customs or abroad; known to exist, its meaning is not
	"70800", // customs or abroad; known to exist, its meaning is not
	"71200", // customs or abroad; known to exist, its meaning is not
	"80700", // customs or abroad; known to exist, its meaning is not
}

// TestReferenceCodes holds the table to the carrier's list.
func TestReferenceCodes(t *testing.T) {
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Greater(t, len(rows), 20)
	a := adapter(t)
	for _, r := range rows[1:] {
		_, mapped := a.Read(event.Native{Code: r[0], Sub: r[1]})
		if listed := slices.Contains(unmapped, r[0]); mapped == listed {
			t.Errorf("%s/%s: mapped %t, listed as left unknown %t", r[0], r[1], mapped, listed)
		}
	}
}

func TestMeanings(t *testing.T) {
	tests := []struct {
		code, sub string
		status    status.Status
		detail    status.Detail
		reason    status.Reason
		why       string
	}{
		{"10601", "", status.Registered, status.AwaitingHandover, 0, "made online, not handed in"},
		{"10603", "", status.Cancelled, status.LabelVoided, status.SenderRequest, "deleted by the client"},
		{"21700", "", status.AvailableForPickup, status.AtPostOffice, 0, "at the office it waits"},
		{"21400", "", status.Info, 0, 0, "the store of the office it is at: it stays ready, or not"},
		{"24500", "", status.InTransit, 0, 0, "the import is done, not the delivery"},
		{"31100", "", status.AttemptFailed, 0, 0, "not handed over"},
		{"31300", "", status.InTransit, status.Redirected, 0, "to another office"},
		{"41000", "", status.Delivered, 0, 0, "handed over, to whom is not said"},
		{"41000", "10", status.Returned, 0, 0, "to the sender"},
		{"41000", "9", status.Delivered, 0, 0, "any other reason"},
		{"41010", "", status.Returned, 0, 0, "to the sender"},
		{"48000", "", status.Delivered, 0, 0, "in the country of destination"},
	}
	for _, tt := range tests {
		row, _ := adapter(t).Read(event.Native{Code: tt.code, Sub: tt.sub})
		if row.Status != tt.status || row.Detail != tt.detail || row.Reason != tt.reason {
			t.Errorf("%s/%s reads %s, %s, %s; want %s, %s, %s: %s", tt.code, tt.sub, row.Status, row.Detail, row.Reason, tt.status, tt.detail, tt.reason, tt.why)
		}
	}
}

func TestOptionsCodesWin(t *testing.T) {
	a, err := ukrposhta.New(ukrposhta.Options{Codes: []carrier.Row{{Code: "24300", Status: status.InTransit}}})
	require.NoError(t, err)
	if row, ok := a.Read(event.Native{Code: "24300"}); !ok || row.Status != status.InTransit {
		t.Errorf("24300 reads %s, %t", row.Status, ok)
	}
	_, err = ukrposhta.New(ukrposhta.Options{Codes: []carrier.Row{{}}})
	require.Error(t, err, "a row without a code is none")
}
