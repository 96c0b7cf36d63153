package usps_test

import (
	"encoding/csv"
	"os"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// unmapped are the codes of the public list that stay unknown, each with a reason. There is none.
var unmapped []string

// TestReferenceCodes holds the table to the public list of codes.
func TestReferenceCodes(t *testing.T) {
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 1+61)
	for _, r := range rows[1:] {
		_, mapped := adapter(t).Read(event.Native{Code: r[0], Sub: r[1]})
		if listed := slices.Contains(unmapped, r[0]); mapped == listed {
			t.Errorf("%s (%s): mapped %t, listed as left unknown %t", r[0], r[2], mapped, listed)
		}
	}
}

// TestMeanings names the status of every code by hand, apart from the table.
func TestMeanings(t *testing.T) {
	want := map[status.Status][]string{
		status.Delivered:          {"01", "17"},
		status.AttemptFailed:      {"02", "30", "51", "52", "53", "54", "55", "56"},
		status.Accepted:           {"03", "43", "80", "AD", "OA", "PA", "UA"},
		status.Exception:          {"04", "05", "08", "11", "15"},
		status.InTransit:          {"06", "07", "10", "19", "41", "42", "71", "81", "82", "A1", "EF", "PC", "SF", "T1", "U1"},
		status.Returning:          {"09", "21", "22", "23", "24", "25", "26", "27", "28", "29", "31", "44"},
		status.AvailableForPickup: {"14", "16"},
		status.Registered:         {"83", "89", "GX", "MA", "NP", "TM"},
		status.Info:               {"DX", "GC", "TL"},
		status.OutForDelivery:     {"OF"},
	}
	n := 0
	for s, codes := range want {
		for _, code := range codes {
			n++
			if row, _ := adapter(t).Read(event.Native{Code: code}); row.Status != s {
				t.Errorf("%s is %s, want %s", code, row.Status, s)
			}
		}
	}
	require.Equal(t, 61, n, "every code of the list is named")
}

func TestHardMeanings(t *testing.T) {
	tests := []struct {
		code, sub string
		want      carrier.Row
		why       string
	}{
		{"01", "01", carrier.Row{Status: status.Delivered, Detail: status.InMailbox}, "in or at the mailbox"},
		{"01", "04", carrier.Row{Status: status.Delivered}, "an individual is not said to be the addressee"},
		{"01", "05", carrier.Row{Status: status.Delivered, Detail: status.ToNeighbor}, "a front desk is another person at the address"},
		{"01", "09", carrier.Row{Status: status.Delivered, Detail: status.Collected}, "picked up"},
		{"01", "77", carrier.Row{Status: status.Delivered}, "an attribute that nobody knows leaves the code"},
		{"1", "", carrier.Row{Status: status.Delivered}, "leading zeros get lost"},
		{"14", "", carrier.Row{Status: status.AvailableForPickup, Detail: status.AtPickupPoint}, "it waits, it is not delivered"},
		{"27", "", carrier.Row{Status: status.Returning, Reason: status.Unclaimed}, "the refund hangs on it"},
		{"28", "", carrier.Row{Status: status.Returning, Reason: status.RecipientDeceased}, "the refund hangs on it"},
		{"53", "", carrier.Row{Status: status.AttemptFailed, Detail: status.NoticeLeft, Reason: status.NoAccess}, "blocked, not full"},
		{"54", "", carrier.Row{Status: status.AttemptFailed, Detail: status.NoticeLeft, Reason: status.NoSafePlace}, "full, not blocked"},
		{"TM", "", carrier.Row{Status: status.Registered, Detail: status.AwaitingHandover}, "the truck was scanned, not the parcel"},
		{"TL", "", carrier.Row{Status: status.Info}, "an estimate without a scan"},
		{"Delivered to Agent", "", carrier.Row{Status: status.Delivered}, "a category"},
	}
	for _, tt := range tests {
		got, _ := adapter(t).Read(event.Native{Code: tt.code, Sub: tt.sub})
		got.Code, got.Sub = "", ""
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s/%s: %s (-want +got):\n%s", tt.code, tt.sub, tt.why, diff)
		}
	}
	if _, ok := adapter(t).Read(event.Native{Code: "Alert"}); ok {
		t.Error("an alert may be a notice, a refusal, a delay or a return")
	}
}
