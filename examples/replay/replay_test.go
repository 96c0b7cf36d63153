package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const fixtures = "../../testdata/spsr/"

// result is what one run of the command gave.
type result struct {
	code     int
	out, err string
}

func replayed(in string, args ...string) result {
	var out, errOut bytes.Buffer
	code := run(args, strings.NewReader(in), &out, &errOut)
	return result{code, out.String(), errOut.String()}
}

func TestExitStatus(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.xml")
	require.NoError(t, os.WriteFile(bad, []byte("<html></html>"), 0o600))
	tests := []struct {
		name string
		in   string
		args []string
		want int
		why  string
	}{
		{"fixtures", "", nil, exitOK, "the first command of the README works"},
		{"one file", "", []string{fixtures + "happy-courier.xml"}, exitOK, "a payload that is read"},
		{"folder", "", []string{fixtures}, exitFailed, "a folder of one's own with error answers in it: the rest is printed"},
		{"unreadable", "", []string{bad}, exitFailed, "nobody recognizes it"},
		{"standard input", "<root", []string{"-"}, exitFailed, "cut off at once"},
		{"missing file", "", []string{filepath.Join(dir, "none")}, exitUsage, "the caller's mistake"},
		{"empty folder", "", []string{t.TempDir()}, exitUsage, "nothing to replay is a mistake too"},
		{"bad flag", "", []string{"-colour"}, exitUsage, "no such flag"},
		{"bad format", "", []string{"-format", "yaml"}, exitUsage, "text or json"},
		{"bad time", "", []string{"-now", "yesterday"}, exitUsage, "RFC 3339"},
		{"bad zone", "", []string{"-zone", "Mars/Base"}, exitUsage, "no such zone"},
		{"host's zone", "", []string{"-zone", "Local"}, exitUsage, "the output must not depend on the host"},
		{"bad language", "", []string{"-lang", "!"}, exitUsage, "no tag"},
		{"no language", "", []string{"-lang", "und"}, exitUsage, "a tag of no language"},
		{"help", "", []string{"-h"}, exitOK, "asked for"},
		{"unknown carrier", "", []string{"-carrier", "nobody", fixtures + "happy-courier.xml"}, exitFailed, "no adapter has that ID"},
		{"missing mapping", "", []string{"-mapping", filepath.Join(dir, "none.json"), fixtures}, exitUsage, "the caller's mistake"},
		{"stream without a path", "", []string{"-stream"}, exitUsage, "there is nothing to follow"},
		{"merge a stream", "", []string{"-merge", "-stream", "-"}, exitUsage, "a stream is not kept, so it cannot be merged"},
		{"coverage of a stream", "", []string{"-coverage", "-stream", "-"}, exitUsage, "a flag must not be left out in silence"},
		{"suggest a stream", "", []string{"-suggest", "-stream", "-"}, exitUsage, "so here"},
		{"suggest from nothing", `{"a": 1}`, []string{"-suggest", "-"}, exitFailed, "the body is at fault, not the caller"},
		{"suggest two", "", []string{"-suggest", "a", "b"}, exitUsage, "one body at a time"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := replayed(tt.in, tt.args...); got.code != tt.want {
				t.Errorf("exit status %d, want %d: %s\n%s", got.code, tt.want, tt.why, got.err)
			}
		})
	}
}

func TestTimeline(t *testing.T) {
	got := replayed("", "-lang", "en", fixtures+"happy-courier.xml")
	for why, want := range map[string]string{
		"the carrier's name and the number lead": "SPSR Express 201630202011\n",
		"the verdict stands below":               "  Delivered\n",
		"the carrier's words say why":            "“Отправление доставлено.”",
		"the assumed zone is said":               "time zone assumed",
		"a note is told apart":                   "○ ",
		"who signed":                             "Proof of delivery: ",
	} {
		if !strings.Contains(got.out, want) {
			t.Errorf("%q is missing: %s\n%s", want, why, got.out)
		}
	}
	newest, oldest := strings.Index(got.out, "March 18"), strings.Index(got.out, "March 13")
	if newest < 0 || oldest < newest {
		t.Error("the history is not newest first")
	}
}

func TestTimelineInTheBuyersZoneAndLanguage(t *testing.T) {
	got := replayed("", "-lang", "ru", "-zone", "Asia/Novosibirsk", fixtures+"happy-courier.xml")
	if !strings.Contains(got.out, "Доставлено") || !strings.Contains(got.out, "17:26") {
		t.Errorf("14:26 in Moscow was 17:26 in Novosibirsk in 2015:\n%s", got.out)
	}
}

func TestJSONLines(t *testing.T) {
	got := replayed("", "-format", "json", fixtures+"happy-courier.xml", fixtures+"rc-1006-session.xml")
	lines := strings.Split(strings.TrimSpace(got.out), "\n")
	if len(lines) != 2 || got.code != exitFailed {
		t.Fatalf("%d lines and status %d, want one for the error and one for the shipment:\n%s", len(lines), got.code, got.out)
	}
	var fault struct {
		File  string
		Error struct {
			Message, Path string
			Offset        int64
		}
	}
	require.NoError(t, json.Unmarshal([]byte(lines[0]), &fault))
	if fault.Error.Path == "" || fault.Error.Offset == 0 || !strings.Contains(fault.Error.Message, "1006") {
		t.Errorf("an error says what and where, got %+v", fault)
	}
	var view struct {
		File    string
		Verdict struct{ Status string }
		Open    *bool
	}
	require.NoError(t, json.Unmarshal([]byte(lines[1]), &view))
	if view.File == "" || view.Verdict.Status != "delivered" || view.Open == nil || *view.Open {
		t.Errorf("got %+v", view)
	}
	if !strings.HasPrefix(lines[1], `{"file":`) {
		t.Error("the file leads")
	}
}

func TestRepeatableWithoutNow(t *testing.T) {
	first, second := replayed(""), replayed("")
	if first.out != second.out {
		t.Error("two replays of the same feed differ")
	}
}

// TestReadme: the README shows what the command prints, and its mapping works as printed.
func TestReadme(t *testing.T) {
	blob, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	text := string(blob)
	block := func(before string) string {
		_, rest, ok := strings.Cut(text, before)
		require.True(t, ok, before)
		in, _, _ := strings.Cut(rest, "\n```")
		return in
	}
	shown := strings.TrimSuffix(block("$ go run ./examples/replay testdata/spsr/happy-courier.xml\n"), "  ...")
	if got := replayed("", fixtures+"happy-courier.xml"); !strings.HasPrefix(got.out, shown) {
		t.Errorf("the README shows\n%s\nand the command prints\n%s", shown, got.out)
	}
	dir := t.TempDir()
	mapping, body := filepath.Join(dir, "fastbox.json"), filepath.Join(dir, "body.json")
	require.NoError(t, os.WriteFile(mapping, []byte(block("```json\n")), 0o600))
	require.NoError(t, os.WriteFile(body, []byte(`{"parcels": [{"fastbox_id": "FB90001", "history": [{"state": "OFD", "ts": "04.05.2026 10:00"}]}]}`), 0o600))
	if got := replayed("", "-mapping", mapping, body); got.code != exitOK || !strings.Contains(got.out, "fastbox FB90001\n  Out for delivery") {
		t.Errorf("status %d: %s%s", got.code, got.out, got.err)
	}
}

func TestMerge(t *testing.T) {
	paths := []string{fixtures + "happy-courier.xml", fixtures + "attempts.xml"}
	apart := replayed("", append([]string{"-format", "json"}, paths...)...)
	merged := replayed("", append([]string{"-format", "json", "-merge"}, paths...)...)
	if a, m := strings.Count(apart.out, "\n"), strings.Count(merged.out, "\n"); a != 2 || m != 1 {
		t.Errorf("%d shipments apart and %d merged, want 2 and 1", a, m)
	}
}

func TestNumberAskedFor(t *testing.T) {
	got := replayed("", "-number", "201630999999", "-carrier", "spsr", fixtures+"rc-1059-no-number.xml")
	if got.code != exitOK || !strings.Contains(got.out, "201630999999") {
		t.Errorf("an answer that does not repeat the number is about the one asked for:\n%s%s", got.out, got.err)
	}
}

func TestCoverage(t *testing.T) {
	got := replayed("", "-coverage", fixtures)
	if !strings.Contains(got.out, "events mapped") || !strings.Contains(got.out, "spsr") {
		t.Errorf("got %s", got.out)
	}
}

func TestCoverageForPrograms(t *testing.T) {
	got := replayed("", "-coverage", "-format", "json", fixtures+"happy-courier.xml")
	var c map[string]any
	require.NoError(t, json.Unmarshal([]byte(got.out), &c))
	if c["events"] == nil || c["mapped"] == nil || c["Events"] != nil {
		t.Errorf("names are in lower_snake, as everywhere: %s", got.out)
	}
}

func TestStreamFolder(t *testing.T) {
	got := replayed("", "-stream", fixtures)
	if strings.Contains(got.err, "recognizes") || !strings.Contains(got.err, "directory") {
		t.Errorf("a folder is no stream, and is not said to be one that nobody recognizes: %s", got.err)
	}
}

// TestNumberKeepsTheRest: -number changes the number, not what else came with a payload.
func TestNumberKeepsTheRest(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.json"), []byte(`[{"Date":"2031-03-03 13:38:13","Name":"Выдано","Comment":""}]`), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.meta.json"), []byte(`{"carrier": "boxberry"}`), 0o600))
	got := replayed("", "-number", "PF90001", dir)
	if got.code != exitOK || !strings.Contains(got.out, "PF90001") {
		t.Errorf("status %d: %s%s", got.code, got.out, got.err)
	}
}

// TestMappingAlone: what nobody recognizes is read by the mapping given.
func TestMappingAlone(t *testing.T) {
	mapping := filepath.Join(t.TempDir(), "fastbox.json")
	require.NoError(t, os.WriteFile(mapping, []byte(fastbox), 0o600))
	body := filepath.Join(t.TempDir(), "x[.json")
	feed := `{"n": "F1", "state": "DLV", "ts": "2026-05-05T10:00:00Z"}` + "\n"
	require.NoError(t, os.WriteFile(body, []byte(feed), 0o600))
	for _, args := range [][]string{{"-mapping", mapping, body}, {"-mapping", mapping, "-"}, {"-mapping", mapping, "-stream", "-"}} {
		if got := replayed(feed, args...); got.code != exitOK || !strings.Contains(got.out, "F1") {
			t.Errorf("%v: status %d: %s%s", args[2:], got.code, got.out, got.err)
		}
	}
	if got := replayed("", "-mapping", mapping, fixtures+"happy-courier.xml"); !strings.Contains(got.out, "SPSR Express 201630202011") {
		t.Errorf("what another adapter recognizes is its own: %s%s", got.out, got.err)
	}
}

const fastbox = `{"id": "fastbox", "format": "ndjson", "number": "n", "event": {"code": "state", "at": ["ts"]},
 "codes": [{"code": "DLV", "status": "delivered"}]}`

func TestMappingAndStream(t *testing.T) {
	mapping := filepath.Join(t.TempDir(), "fastbox.json")
	require.NoError(t, os.WriteFile(mapping, []byte(fastbox), 0o600))
	feed := `{"n": "F1", "state": "DLV", "ts": "2026-05-05T10:00:00Z"}
{broken
{"n": "F2", "state": "NEW", "ts": "2026-05-05T11:00:00Z"}
`
	got := replayed(feed, "-mapping", mapping, "-carrier", "fastbox", "-stream", "-")
	if got.code != exitFailed || strings.Count(got.out, "\n") != 2 || !strings.Contains(got.out, "fastbox F1\tdelivered") || !strings.Contains(got.out, "fastbox F2\tunknown") {
		t.Errorf("a broken line is told and the rest goes on, status %d:\n%s%s", got.code, got.out, got.err)
	}
	if !strings.Contains(got.err, "at byte 5") {
		t.Errorf("the broken line's place is missing: %s", got.err)
	}
}

func TestHostileTextStaysText(t *testing.T) {
	body := `<?xml version="1.0"?><root xmlns="http://spsr.ru/webapi/Monitoring/MonInvoiceInfo/1.3"><Result RC="0"/><Invoices><Invoice InvoiceNumber="201630201762"><events><event Date="2016-11-14T10:12:00.000" EventName="x&#10;y&#x202E;z" City="A" EventStrCode="INDLV" EventNumCode="37"/></events></Invoice></Invoices></root>`
	got := replayed(body, "-")
	if strings.ContainsRune(got.out, 0x202e) || strings.Contains(got.out, "x\ny") {
		t.Errorf("a carrier's text moves the terminal:\n%q", got.out)
	}
}
