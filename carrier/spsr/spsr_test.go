package spsr_test

import (
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/carriertest"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event/calendar"
)

const fixtures = "../../testdata/spsr"

func adapter(t testing.TB) *spsr.Adapter {
	t.Helper()
	a, err := spsr.New(spsr.Options{})
	require.NoError(t, err)
	return a
}

func registry(t testing.TB) *carrier.Registry {
	t.Helper()
	r, err := carrier.NewRegistry(adapter(t))
	require.NoError(t, err)
	return r
}

func TestAdapter(t *testing.T) {
	carriertest.Run(t, adapter(t), os.DirFS(fixtures), carriertest.Config{
		Dir:  fixtures,
		More: everyRow(t),
		Unmapped: []string{
			"INDLV", "INDLV/v1:20001", "INDLV/160/140", // delivered or in part
			"CLCDR/176",                              // an unknown number that would end it
			"IN3CC/179",                              // from a slot to a refusal
			"INNEW/181", "182/182", "20002/v1:20002", // no list has them
		},
	})
}

// everyRow returns bodies that exercise the whole dictionary, with and without number and receipt.
func everyRow(t testing.TB) []carrier.Payload {
	var whole, receipts, alone []string
	for i, w := range dictionary(t) {
		whole = append(whole, element(i, w.str, strconv.Itoa(w.number), w.receipt, w.naming))
		receipts = append(receipts, element(i, w.str, "", w.receipt, w.naming))
		alone = append(alone, element(i, w.str, "", "", w.naming))
	}
	alone = append(alone, element(2000, "CLCTR", "", "", ""), element(2001, "PPOUT", "", "", ""), element(2002, "CLCND", "", "", ""))
	var out []carrier.Payload
	for _, list := range [][]string{whole, receipts, alone} {
		out = append(out, carrier.Payload{Body: monitor(t, "201630201762", list...)})
	}
	return out
}

func TestRecognize(t *testing.T) {
	tests := []struct {
		name, body string
		want       carrier.Confidence
		why        string
	}{
		{"namespace", `<root xmlns="http://spsr.ru/webapi/Monitoring/GetExtMon/1.0"/>`, carrier.Certain, "SPSR's own host"},
		{"codes", `<root><event><value EventStrCode="PMRDC"/></event></root>`, carrier.Certain, "no other has EventStrCode"},
		{"cabinet", `{"Invoices":{"Invoice":[{"GCInvoiceNumber":"1"}]}}`, carrier.Strong, "SPSR's name for the order number"},
		{"milestones", `<root><InvoiceInfo><RealPost><MarshDateTime/></RealPost></InvoiceInfo></root>`, carrier.Strong, "the old document"},
		{"result code", `<root><Result RC="1006"/></root>`, carrier.Weak, "a bare failure"},
		{"underscores", `{"root":{"Result":{"_RC":"1006"}}}`, carrier.Weak, "the same in JSON"},
		{"another", `<OperationHistoryData><historyRecord/></OperationHistoryData>`, carrier.No, "Russian Post"},
		{"empty", ``, carrier.No, "nothing"},
		{"too far in", string(make([]byte, 64<<10)) + "EventStrCode", carrier.No, "only the beginning is looked at"},
	}
	a := adapter(t)
	for _, tt := range tests {
		if got := a.Recognize(carrier.Payload{Body: []byte(tt.body)}); got != tt.want {
			t.Errorf("%s: %s, want %s: %s", tt.name, got, tt.want, tt.why)
		}
	}
}

func TestDetect(t *testing.T) {
	tests := []struct {
		number string
		want   carrier.Confidence
		why    string
	}{
		{"201630201762", carrier.Weak, "12 digits from 20: others have them too"},
		{"2016-3020 1762", carrier.Weak, "people write them in groups"},
		{"301630201762", carrier.No, "another beginning"},
		{"20163020176", carrier.No, "11 digits"},
		{"2016302017620", carrier.No, "13 digits"},
		{"20163020176X", carrier.No, "no letters"},
		{"", carrier.No, "nothing"},
	}
	a := adapter(t)
	for _, tt := range tests {
		if got := a.Detect(tt.number); got != tt.want {
			t.Errorf("%q: %s, want %s: %s", tt.number, got, tt.want, tt.why)
		}
	}
}

func TestProfile(t *testing.T) {
	p := adapter(t).Profile()
	if p.Week != calendar.MonFri || p.Zone.String() != "Europe/Moscow" || p.Name == "" {
		t.Errorf("%+v", p)
	}
	if p.TrackingURL != "" || p.Contact != "" {
		t.Errorf("the company is gone, nobody answers at %q, %q", p.TrackingURL, p.Contact)
	}
}
