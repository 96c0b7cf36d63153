package canadapost_test

import (
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// unmapped are the codes of the public list that stay unknown, each with a reason. There is none.
var unmapped []string

// reference is the public list: code, sub, meaning.
func reference(t *testing.T) [][]string {
	t.Helper()
	f, err := os.Open("testdata/codes.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 1+202)
	return rows[1:]
}

// TestReferenceCodes holds the table to the public list of codes.
func TestReferenceCodes(t *testing.T) {
	for _, r := range reference(t) {
		_, mapped := adapter(t).Read(event.Native{Code: r[0]})
		if listed := slices.Contains(unmapped, r[0]); mapped == listed {
			t.Errorf("%s (%s): mapped %t, listed as left unknown %t", r[0], r[2], mapped, listed)
		}
	}
}

// TestMeanings names the status of every code by hand, apart from the table.
func TestMeanings(t *testing.T) {
	want := map[status.Status]string{
		status.Registered: "3000 3002",
		status.Accepted:   "1300 1301 1302 1303 2300 4000",
		status.InTransit: "100 102 104 105 106 107 113 114 115 116 130 170 175 400 405 410 621 622 623 624 625 626 627 628 700 701 800 804 815 " +
			"900 910 1240 1241 1244 1414 1480 1487 1490 1495 1703 1705 2414 2500 2501 2601 4100 4202 4310 4311 4330 4400 4450 4500 4550 4600 " +
			"4900 4950 5201 8901",
		status.OutForDelivery:     "174 500",
		status.AvailableForPickup: "1405 1407 1701 2407",
		status.AttemptFailed:      "630 1411 1435 1436 1437 1438 1443 1479 1488 2411",
		status.Delivered: "1406 1408 1409 1421 1422 1423 1424 1425 1426 1427 1428 1429 1430 1431 1432 1433 1434 1441 1442 1461 1462 1463 1465 " +
			"1466 1467 1468 1469 1471 1472 1473 1475 1476 1496 1498",
		status.Exception: "117 118 120 121 127 150 159 160 161 162 163 171 172 173 179 629 710 810 1410 1412 1450 1483 1484 1493 1494 2410 2412 " +
			"4650 4700",
		status.Returning: "167 168 169 181 182 183 184 1100 1415 1416 1417 1418 1419 1420 1481 1482 1491 1492 2600 2802 3001",
		status.Cancelled: "190",
		status.Info: "20 21 152 156 198 610 611 612 613 614 615 616 617 618 619 620 1200 1203 1210 1214 1215 1216 1220 1221 1223 1224 1225 " +
			"1230 1232 1234 1245 1444 2001 2101",
	}
	named := map[string]status.Status{}
	for s, codes := range want {
		for _, code := range strings.Fields(codes) {
			named[code] = s
		}
	}
	require.Len(t, named, 202)
	for _, r := range reference(t) {
		s, ok := named[r[0]]
		if !ok {
			t.Errorf("%s (%s) is not named here", r[0], r[2])
		}
		if row, _ := adapter(t).Read(event.Native{Code: r[0]}); row.Status != s {
			t.Errorf("%s (%s) is %s, want %s", r[0], r[2], row.Status, s)
		}
	}
}

func TestHardMeanings(t *testing.T) {
	tests := []struct {
		codes string
		want  carrier.Row
		why   string
	}{
		{"1421 1423 1430", carrier.Row{Status: status.Delivered}, "at the door: nobody says that it is safe"},
		{"1424 1427 1434", carrier.Row{Status: status.Delivered, Detail: status.ToSafePlace}, "garage and drop place"},
		{"1425 1461 1463 1475", carrier.Row{Status: status.Delivered, Detail: status.ToNeighbor}, "another person at the address"},
		{"1426 1441", carrier.Row{Status: status.Delivered, Detail: status.InMailbox}, "a box of the address"},
		{"1408 1409", carrier.Row{Status: status.Delivered, Detail: status.Signed}, "a signature is kept"},
		{"117", carrier.Row{Status: status.Exception, Reason: status.DocumentsMissing}, "the sender's papers"},
		{"120 171 1412", carrier.Row{Status: status.Exception, Reason: status.AddressProblem}, "the address"},
		{"121", carrier.Row{Status: status.Exception, Reason: status.Held}, "refused or unclaimed: neither is certain"},
		{"150", carrier.Row{Status: status.Exception, Reason: status.Destroyed}, "disposed of: final"},
		{"156", carrier.Row{Status: status.Info, Detail: status.PickupDeadlineNear}, "a reminder"},
		{"159", carrier.Row{Status: status.Exception, Reason: status.Weather}, "weather"},
		{"161", carrier.Row{Status: status.Exception, Reason: status.ForceMajeure}, "a strike"},
		{"172", carrier.Row{Status: status.Exception, Reason: status.Missorted}, "their error, not the address"},
		{"1414 621", carrier.Row{Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed}, "nobody was at the door"},
		{"1443", carrier.Row{Status: status.AttemptFailed, Detail: status.DeliveryRescheduled}, "somebody was"},
		{"1444", carrier.Row{Status: status.Info, Detail: status.DeliveryScheduled}, "a plan moves no parcel"},
		{"1417 1482 1492", carrier.Row{Status: status.Returning, Reason: status.Refused}, "the refund hangs on it"},
		{"1419", carrier.Row{Status: status.Returning, Reason: status.Unclaimed}, "the refund hangs on it"},
		{"1416 1481", carrier.Row{Status: status.Returning, Reason: status.RecipientUnknown}, "not found there"},
		{"1418", carrier.Row{Status: status.Returning, Reason: status.IdCheckFailed}, "age"},
		{"1100", carrier.Row{Status: status.Returning, Reason: status.CustomsRejected}, "customs refused"},
		{"184", carrier.Row{Status: status.Returning, Reason: status.ProhibitedGoods}, "goods that the post does not carry"},
		{"810 127", carrier.Row{Status: status.Exception, Reason: status.CustomsHold}, "held"},
		{"800 4400", carrier.Row{Status: status.InTransit, Detail: status.CustomsPresented}, "going well"},
		{"900 130 4500", carrier.Row{Status: status.InTransit, Detail: status.CustomsCleared}, "released"},
		{"1245", carrier.Row{Status: status.Info}, "a wish that failed: the parcel goes on"},
		{"1405", carrier.Row{Status: status.AvailableForPickup, Detail: status.AtLocker}, "it waits in the locker"},
		{"1701", carrier.Row{Status: status.AvailableForPickup, Detail: status.AtPostOffice}, "it waits at the counter"},
		{"1703", carrier.Row{Status: status.InTransit}, "not there yet"},
		{"4310", carrier.Row{Status: status.InTransit}, "a foreign country may lie on the way"},
		{"4900", carrier.Row{Status: status.InTransit, Detail: status.ArrivedTransitCountry}, "this one does"},
	}
	for _, tt := range tests {
		for _, code := range strings.Fields(tt.codes) {
			got, _ := adapter(t).Read(event.Native{Code: code})
			got.Code = ""
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s: %s (-want +got):\n%s", code, tt.why, diff)
			}
		}
	}
}
