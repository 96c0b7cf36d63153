package event_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
)

func TestCurrent(t *testing.T) {
	issue := func(k event.IssueKind, value string, at ...float64) event.Issue {
		i := event.Issue{Kind: k, Value: value}
		if len(at) > 0 {
			i.Seen = span(at[0], at[len(at)-1])
		}
		return i
	}
	tests := []struct {
		name  string
		track event.Track
		want  []event.IssueKind
		why   string
	}{
		{"none", track(ev(8, tra)), nil, "nothing was wrong"},
		{"not found", track(issue(event.NotFound, "", 1)), []event.IssueKind{event.NotFound}, "nobody has answered since"},
		{"found since", track(issue(event.NotFound, "", 1), ev(8, tra, seen(9, 9))), nil, "an answer ends it"},
		{"not found since", track(issue(event.NotFound, "", 20), ev(8, tra, seen(9, 9))), []event.IssueKind{event.NotFound}, "the number was purged: that is current"},
		{"not found in the same answer", track(issue(event.NotFound, "", 9), ev(8, tra, seen(9, 9))), []event.IssueKind{event.NotFound}, "one answer does not contradict itself"},
		{"full history since", track(issue(event.SourceError, "", 1), whole(9)), nil, "a full history is an answer"},
		{"unreadable, events since", track(issue(event.UnreadableTime, "x", 1), ev(8, tra, seen(9, 9))), []event.IssueKind{event.UnreadableTime}, "another event does not repair the field"},
		{"unreadable, full history since", track(issue(event.UnreadableTime, "x", 1), whole(9)), nil, "the full history was readable"},
		{"unreadable again", track(issue(event.UnreadableTime, "x", 1, 9), whole(9)), []event.IssueKind{event.UnreadableTime}, "the full history had it too"},
		{"without a time of receipt", track(issue(event.NotFound, ""), whole(9)), []event.IssueKind{event.NotFound}, "nothing says that it is older"},
		{"unmapped", track(issue(event.UnmappedCode, "X9", 9), ev(8, code("X9"), seen(9, 9))), []event.IssueKind{event.UnmappedCode}, "no table reads it"},
		{"mapped since", track(issue(event.UnmappedCode, "X9/1", 9), ev(8, tra, code("X9"), sub("1"), seen(9, 9))), nil, "today's table reads it"},
		{"mapped in one event", track(issue(event.UnmappedCode, "X9", 9), ev(8, tra, code("X9")), ev(9, code("X9"))), []event.IssueKind{event.UnmappedCode}, "another event of that code is still unread"},
		{"unmapped without its event", track(issue(event.UnmappedCode, "X9", 9), ev(8, tra)), []event.IssueKind{event.UnmappedCode}, "nothing has read it"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []event.IssueKind
			for _, i := range tt.track.Current() {
				got = append(got, i.Kind)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.why, diff)
			}
			err := tt.track.Err()
			if (err == nil) != (len(tt.want) == 0) {
				t.Errorf("Err is %v", err)
			}
			for _, k := range tt.want {
				if !errors.Is(err, k) {
					t.Errorf("Err %v is not %s", err, k)
				}
			}
		})
	}
}

func TestIssueText(t *testing.T) {
	long := strings.Repeat("7", 200)
	tests := []struct {
		issue event.Issue
		want  string
		why   string
	}{
		{event.Issue{Kind: event.NotFound}, "not_found", "no place, no value"},
		{event.Issue{Kind: event.UnreadableTime, Path: "/root/event[2]/@Date", Offset: 120, Value: "32.13.2026"}, `/root/event[2]/@Date: unreadable_time "32.13.2026"`, "a time that is none"},
		{event.Issue{Kind: event.UnreadableTime, Value: "Ms Example"}, "unreadable_time", "a name in the field of a time is still a name"},
		{event.Issue{Kind: event.UnreadableTime, Value: "+44-113-496-0000"}, "unreadable_time", "a telephone number is no time"},
		{event.Issue{Kind: event.UnreadableTime, Value: "1134960000"}, "unreadable_time", "nor is a bare number"},
		{event.Issue{Kind: event.UnreadableTime, Value: "-.:"}, "unreadable_time", "nor marks alone"},
		{event.Issue{Kind: event.UnreadableTime, Value: "2026-03-02 " + long}, "unreadable_time", "no time is that long"},
		{event.Issue{Kind: event.UnreadableTime, Value: "2026-03-02T10:00:00." + long[:20]}, `unreadable_time "2026-03-02T10:00:00.` + long[:20] + `"`, "40 bytes may be a time"},
		{event.Issue{Kind: event.UnreadableTime, Value: "2026-03-02T10:00:00." + long[:21]}, "unreadable_time", "41 are none"},
		{event.Issue{Kind: event.FutureEvent, Value: "2062-03-02T10:00Z"}, `future_event "2062-03-02T10:00Z"`, "a time"},
		{event.Issue{Kind: event.UnreadableTime, Value: "29.19.2069 T09:59Z"}, `unreadable_time "29.19.2069 T09:59Z"`, "all digits and marks that times are written with"},
		{event.Issue{Kind: event.ZoneAmbiguous, Value: "2026-10-25 02:30"}, `zone_ambiguous "2026-10-25 02:30"`, "a time"},
		{event.Issue{Kind: event.UnreadableData, Value: "113-496-0000"}, "unreadable_data", "it may be a telephone number, and it is no time"},
		{event.Issue{Kind: event.InvalidNumber, Value: "SW1"}, "invalid_number", "a number leads to a person"},
		{event.Issue{Kind: event.UnmappedCode, Value: "X9/1"}, `unmapped_code "X9/1"`, "a code is no personal data"},
		{event.Issue{Kind: event.UnmappedCode, Value: "é" + long}, `unmapped_code "\u00e9` + long[:118] + `"`, "quoted as ASCII and cut"},
	}
	for _, tt := range tests {
		if got := tt.issue.Error(); got != tt.want {
			t.Errorf("%s: got %s, want %s", tt.why, got, tt.want)
		}
		if !errors.Is(tt.issue, tt.issue.Kind) {
			t.Errorf("%s does not unwrap to its kind", tt.want)
		}
	}
	err := track(event.Issue{Kind: event.NotFound}, event.Issue{Kind: event.UnmappedCode, Value: "X9"}).Err()
	if want := "swift: not_found\nswift: unmapped_code \"X9\""; err.Error() != want {
		t.Errorf("got %s, want %s", err, want)
	}
	if found, ok := errors.AsType[event.Issue](err); !ok || found.Kind != event.NotFound {
		t.Errorf("the issue itself can be had, got %v", found)
	}
}

func TestIssueKinds(t *testing.T) {
	all := slices.Collect(event.IssueKinds())
	for _, k := range []event.IssueKind{event.NotFound, event.InvalidNumber, event.WrongCarrier, event.AwaitingData, event.TrackingExpired,
		event.SourceError, event.UnmappedCode, event.UnreadableTime, event.MissingField, event.UnreadableData, event.ZoneAmbiguous,
		event.FutureEvent, event.TooManyEvents, event.DuplicateKey, event.InvalidUTF8, event.CharsetGuess, event.IllegalCharacter,
		event.TrailingBytes, event.Truncated, event.Malformed, event.Nonstandard} {
		if !slices.Contains(all, k) {
			t.Errorf("%s is missing", k)
		}
		if k.Key() != "issue."+k.Error() {
			t.Errorf("Key of %s is %s", k, k.Key())
		}
	}
	if slices.Contains(all, event.NoIssue) {
		t.Error("NoIssue is no kind of trouble")
	}
	for k := range event.IssueKinds() {
		if k != event.NotFound {
			t.Errorf("the first kind is %s, and a loop may stop after it", k)
		}
		break
	}
}
