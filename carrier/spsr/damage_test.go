package spsr_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/spsr"
	"github.com/parcelfold/parcelfold/event"
)

// Cut at any byte, what was complete before the cut is as it was, and the rest is an issue.
func TestCutAtEveryByte(t *testing.T) {
	tests := []struct{ fixture, end, why string }{
		{"batch-found-and-not-found.xml", "</Invoice>", "windows-1251, events; its first two invoices have an end tag"},
		{"partial-not-delivered.xml", "</Invoice>", "windows-1251"},
		{"info-not-delivered.xml", "</Invoice>", "state and goods"},
		{"extmon.xml", "</Invoice>", "UTF-8"},
		{"utf8-under-1251-prolog.xml", "</Invoice>", "UTF-8 under a prolog that lies"},
		{"no-prolog-1251.xml", "</Invoice>", "windows-1251 that nothing declares"},
		{"cabinet-list.json", "}", "JSON"},
	}
	r := registry(t)
	for _, tt := range tests {
		p := load(t, tt.fixture)
		whole := tracks(t, tt.fixture)
		ends := endsOf(p.Body, tt.end, len(whole))
		for n := range len(p.Body) {
			cut := p
			cut.Body = p.Body[:n]
			got, err := r.Decode(spsr.ID, cut)
			complete := 0
			for complete < len(ends) && ends[complete] <= n {
				complete++
			}
			if err != nil {
				var at *carrier.DecodeError
				if complete > 0 || !errors.As(err, &at) || at.Offset > int64(n) {
					t.Fatalf("%s cut at %d of %d: %v", tt.fixture, n, len(p.Body), err)
				}
				continue
			}
			if len(got) < complete {
				t.Fatalf("%s cut at %d: %d tracks, %d were complete", tt.fixture, n, len(got), complete)
			}
			for i := range complete {
				if diff := cmp.Diff(within(whole[i], ends[i]), within(got[i], ends[i]), same); diff != "" {
					t.Fatalf("%s cut at %d: track %d (-want +got):\n%s", tt.fixture, n, i, diff)
				}
			}
			if !says(got, event.Truncated) && len(bytes.TrimSpace(p.Body[n:])) > 0 {
				t.Fatalf("%s cut at %d: nothing says so", tt.fixture, n)
			}
		}
	}
}

// endsOf returns where the first n records end; those of a body whose later records have no such end
// are fewer.
func endsOf(body []byte, end string, n int) []int {
	var ends []int
	for at := 0; len(ends) < n; {
		i := bytes.Index(body[at:], []byte(end))
		if i < 0 {
			break
		}
		at += i + len(end)
		ends = append(ends, at)
	}
	return ends
}

// within returns a track without the issues about what stands behind its end, which are put on the
// last track, and without the guess at the charset, which depends on how much there is to see.
func within(t event.Track, end int) event.Track {
	var rest []event.Issue
	for _, i := range t.Issues {
		if i.Offset < int64(end) && i.Kind != event.CharsetGuess {
			rest = append(rest, i)
		}
	}
	t.Issues = rest
	return t
}

func says(tracks []event.Track, k event.IssueKind) bool {
	for _, t := range tracks {
		for _, i := range t.Issues {
			if i.Kind == k {
				return true
			}
		}
	}
	return false
}

// Damage at a known byte is reported within its token, counted in bytes of the body as sent.
func TestDamageIsPlaced(t *testing.T) {
	tests := []struct {
		name, fixture, find, put string // what stands there and what it is made
		kind                     event.IssueKind
		path                     string
		from, to                 int // the offset lies in [from, to) counted from find
		why                      string
	}{
		{"a day that is none", "refused-returned.xml", `2015-09-10T07`, `2015-09-40T07`, event.UnreadableTime, "/root/Invoices/Invoice/events/event[7]/@Date", 0, 13, "after hundreds of bytes of windows-1251"},
		{"a code no list has", "refused-returned.xml", `EventStrCode="RICRE" EventNumCode="52"`, `EventStrCode="RIXXX" EventNumCode="52"`, event.UnmappedCode, "/root/Invoices/Invoice/events/event[5]/@EventStrCode", 14, 19, "the value, not the name"},
		{"a time left empty", "two-pieces.xml", `Date="2016-10-12T18:00:00.000"`, `Date=""                       `, event.MissingField, "/root/Invoices/Invoice/events/event[6]/@Date", 6, 7, "within the quotes"},
		{"an equals sign lost", "partial-not-delivered.xml", `City="Москва" EventStrCode="IN3DC"`, `City "Москва" EventStrCode="IN3DC"`, event.Malformed, "/root/Invoices/Invoice[3]/events", 4, 6, "where the tag breaks"},
		{"a byte that windows-1251 lacks", "locker.xml", `Отправление находится`, "О\x00правление находится", event.IllegalCharacter, "/root/Invoices/Invoice/events/event[4]/@EventName", 1, 2, "the very byte"},
	}
	for _, tt := range tests {
		p := load(t, tt.fixture)
		find, put := encode(t, tt.find), encode(t, tt.put)
		at := bytes.Index(p.Body, find)
		require.GreaterOrEqual(t, at, 0, tt.name)
		p.Body = bytes.Replace(p.Body, find, put, 1)
		got, err := registry(t).Decode(spsr.ID, p)
		require.NoError(t, err, tt.name)
		found := false
		for _, track := range got {
			for _, i := range track.Issues {
				in := i.Offset >= int64(at+tt.from) && i.Offset < int64(at+tt.to)
				if i.Kind == tt.kind && i.Path == tt.path && in {
					found = true
				} else {
					t.Errorf("%s: %s at %s byte %d, want %s in [%d, %d)", tt.name, i.Kind, i.Path, i.Offset, tt.path, at+tt.from, at+tt.to)
				}
			}
		}
		if !found {
			t.Errorf("%s: no %s: %s", tt.name, tt.kind, tt.why)
		}
	}
}

func TestUnreadable(t *testing.T) {
	tests := []struct {
		name, body, number string
		is                 error
		path               string
		offset             int64
		why                string
	}{
		{"nothing", "", "", carrier.ErrPayload, "", 0, "an empty answer"},
		{"blanks", " \n ", "", carrier.ErrPayload, "", 0, "an empty answer"},
		{"no markup", "503 Service Unavailable", "", carrier.ErrPayload, "", 0, "a proxy's words"},
		{"another document", `<root><Tariff/></root>`, "1", carrier.ErrPayload, "/root", 0, "no shape of ours"},
		{"a document type", `<!DOCTYPE root [<!ENTITY a "b">]><root/>`, "1", carrier.ErrPayload, "", 0, "refused"},
		{"too deep", strings.Repeat("<a>", 65), "", carrier.ErrLimit, "", 192, "65 levels"},
		{"cut in the first invoice", `<root><Invoices><Invoice InvoiceNumber="1`, "", carrier.ErrPayload, "/root/Invoices", 41, "where it ends"},
		{"cut before a JSON number", `{"Invoices":{"Invoice":[{"GCInvoiceNumber":"A","InvoiceNu`, "", carrier.ErrPayload, "", 57, "the order number is not taken for the number"},
		{"cut in not found", `{"NotFound":{"Invoice":[{"GCInvoiceNumber":"A","Inv`, "", carrier.ErrPayload, "", 51, "the same"},
		{"no number", `<root><Invoices><Invoice><events/></Invoice></Invoices></root>`, "", carrier.ErrNoNumber, "/root/Invoices/Invoice", 16, "all but the number"},
		{"no number anywhere", `<root><NotFound><Invoice/><Invoice/></NotFound></root>`, "1", carrier.ErrNoNumber, "/root/NotFound/Invoice[1]", 16, "one was asked, two are here"},
		{"no invoices", `<root><Invoices/></root>`, "", carrier.ErrNoNumber, "/root/Invoices", 6, "an empty list of nobody"},
		{"public without number", `<root><event/></root>`, "", carrier.ErrNoNumber, "/root/event", 6, "the body never says it"},
		{"milestones without number", `<root><InvoiceInfo/></root>`, "", carrier.ErrNoNumber, "/root/InvoiceInfo", 6, "the body never says it"},
	}
	a := adapter(t)
	for _, tt := range tests {
		got, err := a.Decode(carrier.Payload{Body: []byte(tt.body), Number: tt.number})
		var at *carrier.DecodeError
		if got != nil || !errors.Is(err, tt.is) || !errors.As(err, &at) || at.Carrier != spsr.ID {
			t.Errorf("%s: %v, %v: %s", tt.name, got, err, tt.why)
			continue
		}
		if tt.path != "" && at.Path != tt.path || at.Offset != tt.offset {
			t.Errorf("%s: at %q byte %d, want %q byte %d: %s", tt.name, at.Path, at.Offset, tt.path, tt.offset, tt.why)
		}
	}
}

// A neighbour is kept when an invoice has no number, and neither takes the number that was asked for.
func TestNumberMissingAmongOthers(t *testing.T) {
	got := tracks(t, "invoice-number-missing.xml")
	var numbers []string
	for _, track := range got {
		numbers = append(numbers, track.Number)
		if !errors.Is(track.Err(), event.MissingField) {
			t.Errorf("%q: %v", track.Number, track.Err())
		}
	}
	if diff := cmp.Diff([]string{"201630209447", "N-2", ""}, numbers); diff != "" {
		t.Errorf("the barcode, else the order, else nothing (-want +got):\n%s", diff)
	}
	if track := only(t, "number-asked.xml"); track.Number != "201630209546" {
		t.Errorf("one invoice alone is the one asked for, got %q", track.Number)
	}
}

func TestLimits(t *testing.T) {
	a, err := spsr.New(spsr.Options{Limits: carrier.Limits{Events: 2, Body: 1 << 20}})
	require.NoError(t, err)
	r, err := carrier.NewRegistry(a)
	require.NoError(t, err)
	p := load(t, "happy-courier.xml")
	got, err := r.Decode("", p)
	require.NoError(t, err)
	if len(got[0].Events) != 2 || !says(got, event.TooManyEvents) {
		t.Errorf("%d events, %v", len(got[0].Events), got[0].Issues)
	}
	p.Body = bytes.Repeat([]byte(" "), 1<<20+1)
	_, err = r.Decode(spsr.ID, p)
	require.ErrorIs(t, err, carrier.ErrLimit)
}

// A home zone given by the caller takes the place of Moscow's.
func TestOwnZone(t *testing.T) {
	a, err := spsr.New(spsr.Options{Zone: time.FixedZone("", 7*3600)})
	require.NoError(t, err)
	got, err := a.Decode(load(t, "lost.xml"))
	require.NoError(t, err)
	if at := got[0].Events[0].At; at.String() != "2016-06-02T20:00:00+07:00" {
		t.Errorf("got %s", at)
	}
}
