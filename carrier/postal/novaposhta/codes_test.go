package novaposhta_test

import (
	"encoding/csv"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/postal/novaposhta"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// unmapped are the reference's codes that stay unknown, with the reason.
var unmapped = []string{
	"3", // "number not found": an issue of the track, no status of a parcel
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
		{"1", "", status.Registered, status.AwaitingHandover, 0, "made by the sender, not handed in"},
		{"2", "", status.Cancelled, status.LabelVoided, 0, "the waybill was deleted"},
		{"4", "", status.Accepted, 0, 0, "in the sending city: the carrier has it, and it has not left"},
		{"41", "", status.Accepted, 0, 0, "the same within one city"},
		{"6", "", status.InTransit, status.ArrivedDestinationFacility, 0, "not at the branch yet"},
		{"7", "", status.AvailableForPickup, status.AtPostOffice, 0, "at the branch it waits; it is not delivered"},
		{"8", "", status.AvailableForPickup, status.AtLocker, 0, "in the locker it waits"},
		{"10", "", status.Delivered, status.CodCollected, 0, "money to be transferred was paid by the recipient"},
		{"12", "", status.Registered, status.OrderProcessed, 0, "packed by the carrier for the shop: not carried yet"},
		{"14", "", status.AvailableForPickup, 0, 0, "looked at in the branch is not taken"},
		{"102", "", status.Returning, status.ReturnPrepared, status.Refused, "the return is ordered"},
		{"103", "", status.Exception, 0, status.Refused, "refused, and no return ordered"},
		{"105", "", status.Exception, 0, status.Unclaimed, "the term ran out"},
		{"106", "", status.Delivered, 0, 0, "received; what goes back is another waybill"},
		{"111", "", status.AttemptFailed, 0, status.RecipientAbsent, "somebody stood at the door"},
		{"112", "", status.Info, status.DeliveryRescheduled, status.RecipientRequest, "a new day moves nothing"},
	}
	for _, tt := range tests {
		row, _ := adapter(t).Read(event.Native{Code: tt.code, Sub: tt.sub})
		if row.Status != tt.status || row.Detail != tt.detail || row.Reason != tt.reason {
			t.Errorf("%s/%s reads %s, %s, %s; want %s, %s, %s: %s", tt.code, tt.sub, row.Status, row.Detail, row.Reason, tt.status, tt.detail, tt.reason, tt.why)
		}
	}
}

func TestOptionsCodesWin(t *testing.T) {
	a, err := novaposhta.New(novaposhta.Options{Codes: []carrier.Row{{Code: "77", Status: status.InTransit}}})
	require.NoError(t, err)
	if row, ok := a.Read(event.Native{Code: "77"}); !ok || row.Status != status.InTransit {
		t.Errorf("77 reads %s, %t", row.Status, ok)
	}
	_, err = novaposhta.New(novaposhta.Options{Codes: []carrier.Row{{}}})
	require.Error(t, err, "a row without a code is none")
}
