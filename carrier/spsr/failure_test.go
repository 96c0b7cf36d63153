package spsr_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
)

func TestResultCodes(t *testing.T) {
	retries := map[carrier.Retry][]int{
		carrier.RetryLogin: {1004, 1005, 1006, 1015, 1062},
		carrier.RetryLater: {1, 8, 1050},
		carrier.RetryNo: {2, 3, 4, 5, 6, 7, 9, 1007, 1009, 1010, 1011, 1012, 1013, 1014, 1016, 1017, 1018, 1019, 1020, 1021, 1023, 1024,
			1025, 1026, 1027, 1028, 1029, 1030, 1031, 1032, 1033, 1034, 1035, 1036, 1037, 1038, 1039, 1040, 1041, 1042, 1043, 1044, 1045,
			1046, 1047, 1048, 1049, 1051, 1052, 1053, 1054, 1055, 1056, 1057, 1058, 1059, 9999},
	}
	a := adapter(t)
	for want, codes := range retries {
		for _, code := range codes {
			body := fmt.Sprintf(`<root><Result RC="%d"/></root>`, code)
			_, err := a.Decode(carrier.Payload{Body: []byte(body)})
			var remote *carrier.RemoteError
			if !errors.As(err, &remote) || remote.Code != fmt.Sprint(code) || remote.Retry != want {
				t.Errorf("%d: %v, want retry %s", code, err, want)
			}
		}
	}
}

func TestFailures(t *testing.T) {
	tests := []struct {
		name, body    string
		code, message string
		path          string
		why           string
	}{
		{"attributes", `<root><error ErrorNumber="1006" ErrorMessage="a" ErrorMessageRU="b" ErrorMessageEN="c"/></root>`, "1006", "a", "/root/error", "the message without a language first"},
		{"En", `<root><error ErrorNumber="1006" ErrorMessageEn="c"/></root>`, "1006", "c", "/root/error", "letter case of the attribute"},
		{"Error", `<root><Error errornumber="1006" ERRORMESSAGERU="b"/></root>`, "1006", "b", "/root/Error", "letter case of the element"},
		{"beside a result", `<root><Result RC="5"/><error ErrorNumber="1014" ErrorMessage="a"/></root>`, "1014", "a", "/root/error", "the element says more"},
		{"message only", `<root><Result RC="1050"/><error ErrorMessage="a"/></root>`, "1050", "a", "/root/error", "the code stands in the result"},
		{"after an ok", `<root><Result RC="0"/><error ErrorNumber="1006"/></root>`, "1006", "", "/root/error", "the element alone is a failure"},
		{"old", `<root><Error Type="2" SubType="14"/></root>`, "2/14", "", "/root/Error", "cpcr.ru"},
		{"old, no subtype", `<root><Error Type="2"/></root>`, "2", "", "/root/Error", "cpcr.ru"},
		{"text", `<root><Error> No such invoice </Error></root>`, "", "No such invoice", "/root/Error", "cpcr.ru's tariffs"},
		{"JSON object", `{"error":{"ErrorNumber":1006,"ErrorMessage":"a"}}`, "1006", "a", "/error", "the cabinet"},
		{"JSON text", `{"error":"a","Invoices":{"Invoice":[]}}`, "", "a", "/error", "the cabinet"},
		{"JSON number", `{"error":1006}`, "1006", "", "/error", "the cabinet"},
		{"JSON true", `{"error":true}`, "", "true", "/error", "the cabinet"},
		{"underscores", `{"root":{"Result":{"_RC":"1006"}}}`, "1006", "", "/root/Result/_RC", "JSON made from the XML"},
		{"underscored error", `{"root":{"error":{"_ErrorNumber":"1006","_ErrorMessageRU":"b"}}}`, "1006", "b", "/root/error", "JSON made from the XML"},
	}
	a := adapter(t)
	for _, tt := range tests {
		_, err := a.Decode(carrier.Payload{Body: []byte(tt.body)})
		var remote *carrier.RemoteError
		var at *carrier.DecodeError
		if !errors.As(err, &remote) || !errors.As(err, &at) {
			t.Errorf("%s: %v: %s", tt.name, err, tt.why)
			continue
		}
		if remote.Code != tt.code || remote.Message != tt.message || at.Path != tt.path {
			t.Errorf("%s: code %q, message %q at %s: %s", tt.name, remote.Code, remote.Message, at.Path, tt.why)
		}
	}
}

func TestNoFailures(t *testing.T) {
	for _, body := range []string{
		`<root><Result RC="0"/><error/><Invoices/></root>`,
		`<root><Result RS="0"/><Invoices/></root>`,
		`<root><Result RC=""/><Invoices/></root>`,
		`{"error":null,"Invoices":{"Invoice":[]}}`,
		`{"error":false,"Invoices":{"Invoice":null}}`,
		`{"error":0,"Invoices":{}}`,
		`{"error":"","Invoices":{"Invoice":""},"NotFound":{"Invoice":""}}`,
		`{"Invoices":{"Invoice":{"InvoiceNumber":1,"events":{"event":""}}}}`,
		`{"Invoices":{"Invoice":{"InvoiceNumber":1,"events":""}}}`,
		`{"event":{"value":""}}`,
	} {
		got, err := adapter(t).Decode(carrier.Payload{Body: []byte(body), Number: "1"})
		require.NoError(t, err, body)
		if len(got) != 1 || got[0].Number != "1" || got[0].Err() != nil {
			t.Errorf("%s: %v", body, got)
		}
	}
}

func TestNotFound(t *testing.T) {
	got := tracks(t, "batch-found-and-not-found.xml")
	require.Len(t, got, 7)
	tests := []struct {
		number string
		kind   event.IssueKind
		value  string
		why    string
	}{
		{"201630207559", event.NoIssue, "", "found"},
		{"201630207566", event.NoIssue, "", "found"},
		{"201630207573", event.NoIssue, "", "found, no event yet"},
		{"201630299998", event.NotFound, "1059", "asked by its number"},
		{"B-404", event.NotFound, "1059", "asked by the shop's number"},
		{"201630299981", event.NotFound, "1012", "another client's is not found for us"},
		{"201630299970", event.SourceError, "1050", "not at this hour: it may well exist"},
	}
	for i, tt := range tests {
		track := got[i]
		if track.Number != tt.number {
			t.Errorf("track %d is %q, want %q", i, track.Number, tt.number)
		}
		switch {
		case tt.kind == event.NoIssue && len(track.Issues) > 0:
			t.Errorf("%s: %v: %s", tt.number, track.Issues, tt.why)
		case tt.kind != event.NoIssue && (len(track.Issues) != 1 || track.Issues[0].Kind != tt.kind || track.Issues[0].Value != tt.value):
			t.Errorf("%s: %v, want %s %s: %s", tt.number, track.Issues, tt.kind, tt.value, tt.why)
		}
	}
}

// A whole answer that says "not found" is a track if it is known of what.
func TestNotFoundAsAWhole(t *testing.T) {
	for _, code := range []string{"1059", "1012"} {
		p := load(t, "rc-"+code+"-number-asked.xml")
		got, err := registry(t).Decode("", p)
		require.NoError(t, err)
		if len(got) != 1 || got[0].Number != p.Number || !errors.Is(got[0].Err(), event.NotFound) {
			t.Errorf("%s: %v", code, got)
		}
		p.Number = ""
		_, err = registry(t).Decode(spsr.ID, p)
		var remote *carrier.RemoteError
		if !errors.As(err, &remote) || remote.Code != code {
			t.Errorf("%s without a number: %v", code, err)
		}
	}
}

// An answer that failed after it had said something keeps what it said.
func TestFailureBesideInvoices(t *testing.T) {
	track := only(t, "error-after-invoices.xml")
	if len(track.Events) != 1 || !errors.Is(track.Err(), event.SourceError) {
		t.Errorf("%d events, %v", len(track.Events), track.Err())
	}
}

// A track that was not found and is found later is no longer an error.
func TestFoundLater(t *testing.T) {
	first := only(t, "rc-1059-number-asked.xml")
	later := first
	later.Issues, later.Events = nil, tracks(t, "happy-courier.xml")[0].Events
	for i := range later.Events {
		later.Events[i].Seen.Last = first.Issues[0].Seen.Last.AddDate(0, 0, 1)
	}
	joined := event.Join(first, later).Tracks[0]
	if err := joined.Err(); err != nil {
		t.Errorf("heard of since: %v", err)
	}
}
