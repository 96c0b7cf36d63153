package exception_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/exception"
	"github.com/parcelfold/parcelfold/status"
)

const marker = "MARKER" // stands for personal data: it must appear nowhere

func TestNothingPersonalIsPrinted(t *testing.T) {
	place := event.Place{Name: marker, City: marker, Region: marker, PostalCode: marker, Country: marker}
	order := exception.Order{Number: marker, NumberIssue: event.InvalidNumber, Origin: place, Destination: place}
	act := exception.Act{Role: exception.RoleSupport, Note: marker}
	c := exception.Case{Kind: exception.KindReason, Status: status.Exception, Reason: status.Held, Piece: marker, Severity: 2, Owner: exception.RoleCarrier, Breached: true}
	values := []any{
		c, act, order,
		exception.Rules{Order: &order, Acts: []exception.Act{act}},
		exception.Query{Number: marker, Known: event.Shipment{Tracks: []event.Track{{Number: marker, Origin: place}}}},
		exception.Diagnose(exception.Query{Number: marker, Known: event.Shipment{Tracks: []event.Track{{Number: marker, Issues: []event.Issue{{Kind: event.InvalidNumber, Value: marker}}}}}}),
		exception.Preflight(order),
		exception.Summarize([]exception.Case{c}, exception.PeriodWeek),
	}
	for _, v := range values {
		for _, nested := range []any{v, &v, []any{v}, map[string]any{"v": v}, struct{ V any }{v}} {
			for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
				if got := fmt.Sprintf(verb, nested); strings.Contains(got, marker) || strings.Contains(got, fmt.Sprintf("%x", marker)) {
					t.Errorf("%s of %T prints %s", verb, v, got)
				}
			}
		}
		var text, blob bytes.Buffer
		slog.New(slog.NewTextHandler(&text, nil)).Info("x", "v", v)
		slog.New(slog.NewTextHandler(&text, nil)).Info("x", "v", []any{v})
		if strings.Contains(text.String(), marker) {
			t.Errorf("slog text of %T: %s", v, &text)
		}
		if _, ok := v.(slog.LogValuer); !ok {
			continue // a slice goes to encoding/json, and JSON is storage
		}
		slog.New(slog.NewJSONHandler(&blob, nil)).Info("x", "v", v)
		if strings.Contains(blob.String(), marker) {
			t.Errorf("slog JSON of %T: %s", v, &blob)
		}
	}
}

func TestPrinted(t *testing.T) {
	tests := []struct {
		v    fmt.Formatter
		want string
	}{
		{exception.Case{Kind: exception.KindReason, Status: status.AttemptFailed, Severity: 2, Owner: exception.RoleBuyer, Attempts: 1, Evidence: []event.ID{{}}},
			"case 00000000000000000000000000000000: reason attempt_failed, minor, owner buyer, open, 1 attempts, 1 events"},
		{exception.Case{Kind: exception.KindReason, Reason: status.Lost, Severity: 4, Owner: exception.RoleCarrier, Closed: true, Breached: true, Attempts: 1},
			"case 00000000000000000000000000000000: reason lost, critical, owner carrier, over, breached, 1 attempts, 0 events"},
		{exception.Case{Kind: exception.KindFraud, Sign: exception.SignOtherPlace, Severity: 3, Owner: exception.RoleMerchant, Attempts: 1},
			"case 00000000000000000000000000000000: fraud other_place, major, owner merchant, open, 1 attempts, 0 events"},
		{exception.Act{Role: exception.RoleSupport}, "act of support on case 00000000000000000000000000000000"},
		{exception.Finding{Cause: exception.CauseLateUpdate, Confidence: exception.ConfidenceHigh, Action: exception.ActionWait, Owner: exception.RoleCarrier},
			"finding late_update (high): wait by carrier"},
		{exception.Order{}, "order"},
		{exception.Order{NumberIssue: event.InvalidNumber}, "order: invalid_number"},
		{exception.Query{CrossBorder: true, Class: exception.Post, Elsewhere: []string{"usps"}},
			"query: post, cross-border true, known: shipment: 0 tracks, 0 events, 0 issues, elsewhere: 1"},
		{exception.Rules{Acts: make([]exception.Act, 2), Stale: make(exception.Stale, 1),
			Playbook: map[status.Reason]exception.Play{status.Lost: {}}, Signs: map[exception.Sign]exception.Play{exception.SignSilent: {}, exception.SignOverdue: {}}},
			"rules: domestic_parcel, 3 rows, 1 limits, 2 acts"},
	}
	for _, tt := range tests {
		if got := fmt.Sprint(tt.v); got != tt.want {
			t.Errorf("%T prints\n%s, want\n%s", tt.v, got, tt.want)
		}
	}
}
