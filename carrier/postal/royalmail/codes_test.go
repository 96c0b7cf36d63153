package royalmail_test

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
	require.Len(t, rows, 1+235)
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
		status.Registered: "EVAIE EVAIP EVAPA EVPPB",
		status.Accepted:   "EVBAH EVBAV EVBPM EVBPR EVBSM EVBSR EVDAC EVDAV EVDPL EVDPM EVDPR EVDSL EVDSM EVDSR EVNPB EVOAC EVOBC EVORI EVPPA",
		status.Exception: "EVBAW EVBDM EVBMI EVBRA EVBRB EVBRS EVBRW EVBSD EVBSS EVBSW EVCDM EVCMI EVCPA EVCPD EVCPI EVCPS EVCPW " +
			"EVCRA EVCRB EVCRS EVCRW EVDAW EVDDM EVDLS EVDMI EVDRB EVDRO EVDRS EVDRW EVDSD EVDSS EVDSW EVGDM EVGMI EVHAP EVHAR " +
			"EVHCA EVHCR EVHDI EVHFM EVHID EVHNC EVHSR EVIDM EVIMI EVIPA EVIPD EVIPI EVIPS EVIPW EVIRM EVIRO EVJAP EVJBA EVJCA " +
			"EVJCC EVJCD EVJCO EVJEM EVJES EVJIN EVJML EVJPA EVJSR EVNCF EVNCL EVNDL EVNDN EVNKS EVNMI EVNRT EVOLB EVOMI EVOOC " +
			"EVORW EVOUF EVOVB EVPLN EVPLR EVPLU EVSGD EVSGS EVSUS",
		status.InTransit: "EVBOF EVCAH EVCAV EVCOF EVDAA EVDOF EVGDO EVGPD EVHAC EVHOE EVIAV EVILC EVIMC EVIMS EVIOF EVIPR EVJDP EVJDU " +
			"EVJEA EVJFC EVJIA EVJIC EVJJV EVJLV EVJMV EVJNT EVJOE EVNAE EVNDO EVNMC EVNRD EVNWA EVODO EVORC",
		status.Returning: "EVBRT EVBSA EVDRA EVDSA EVNAB EVNAC EVNAD EVNAI EVNGA EVNHE EVNHR EVNLA EVNLG EVNLR EVNRE EVNRF EVNRL EVNRN " +
			"EVNRS EVNUK EVORR EVORT EVPLI EVPLX EVPUX",
		status.AttemptFailed: "EVKAA EVKAI EVKGA EVKNA EVKRF EVKSU EVNBA EVNGL EVNIL EVNIO EVNLI EVNRO EVNRR EVNSA EVNSI EVNUL EVNUO " +
			"EVPOA EVPOG EVPOI EVPON EVPOR EVPOU EVPXA EVPXG EVPXI EVPXN EVPXR EVPXU",
		status.AvailableForPickup: "EVKLC EVKLS EVNAA EVNDA EVNLC EVPLA",
		status.Delivered:          "EVKDN EVKNS EVKOP EVKSF EVKSP EVNCE EVNCO EVNFS EVNLP EVNOC EVNPO EVNSC EVPLC EVPLF",
		status.Info: "EVNDS EVNOI EVNOU EVNRC EVNSR EVZAM EVZBF EVZDM EVZDR EVZLM EVZRD EVZRM EVZSO " +
			"NDE** NEP** NFN** NLC** NRD** NRE** NSF** NUN**",
	}
	named := map[string]status.Status{}
	for s, codes := range want {
		for _, code := range strings.Fields(codes) {
			named[code] = s
		}
	}
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
		code string
		want carrier.Row
		why  string
	}{
		{"EVKDN", carrier.Row{Status: status.Delivered, Detail: status.ToNeighbor}, "not the addressee"},
		{"EVKSF", carrier.Row{Status: status.Delivered, Detail: status.ToSafePlace}, "not a person"},
		{"EVKSP", carrier.Row{Status: status.Delivered, Detail: status.Signed}, "a signature"},
		{"EVNPO", carrier.Row{Status: status.Delivered, Detail: status.InMailbox}, "a PO box"},
		{"EVGPD", carrier.Row{Status: status.InTransit, Detail: status.AtDeliveryDepot}, "sorted for today is not on the round"},
		{"EVDLS", carrier.Row{Status: status.Exception, Reason: status.Held}, "lost to the machine, grouped as we have it: no loss"},
		{"EVJDP", carrier.Row{Status: status.InTransit, Detail: status.CustomsCleared, Reason: status.CustomsDuties}, "released, to be paid"},
		{"EVJFC", carrier.Row{Status: status.InTransit, Detail: status.CustomsProcessing}, "released to be cleared elsewhere"},
		{"EVNSR", carrier.Row{Status: status.Info, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, "a choice moves no parcel"},
		{"EVNRC", carrier.Row{Status: status.Info, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest}, "a choice moves no parcel"},
		{"EVNAD", carrier.Row{Status: status.Returning, Detail: status.ReturnPrepared, Reason: status.Unclaimed}, "marked, not gone"},
		{"EVSGD", carrier.Row{Status: status.Exception, Reason: status.Destroyed}, "disposed of: final"},
		{"EVSGS", carrier.Row{Status: status.Exception, Reason: status.ProhibitedGoods}, "a part only: not final"},
		{"evksp ", carrier.Row{Status: status.Delivered, Detail: status.Signed}, "case and blanks do not matter"},
	}
	for _, tt := range tests {
		got, _ := adapter(t).Read(event.Native{Code: tt.code})
		got.Code = ""
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", tt.code, tt.why, diff)
		}
	}
}
