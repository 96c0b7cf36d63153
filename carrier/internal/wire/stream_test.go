package wire_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/carrier/internal/wire"
)

// listLines writes lines and errors down as they come.
func listLines(rd io.Reader, limit int) []string {
	var list []string
	for line, err := range wire.Lines(rd, limit) {
		if err != nil {
			list = append(list, "error "+err.Error())
			continue
		}
		list = append(list, fmt.Sprintf("%d@%d %s", line.Number, line.Offset, line.Body))
	}
	return list
}

func TestLines(t *testing.T) {
	tests := []struct {
		name, stream string
		limit        int
		want         []string
		why          string
	}{
		{"empty", "", 0, nil, "nothing was sent"},
		{"one", "{}", 0, []string{"1@0 {}"}, "the last line end may be missing"},
		{"two", "{}\n[]\n", 0, []string{"1@0 {}", "2@3 []"}, "lines"},
		{"cr lf", "{}\r\n[]\r\n", 0, []string{"1@0 {}", "2@4 []"}, "either line end"},
		{"blank lines", "\n{}\n \t\n\r\n[]", 0, []string{"2@1 {}", "5@9 []"}, "counted, not given out"},
		{"mark", "\ufeff{}\n[]", 0, []string{"1@3 {}", "2@6 []"}, "no part of the line"},
		{"limit", "12345\n123456\n1\n", 6, []string{"1@0 12345", "error offset 6: limit exceeded: bytes of a line over 6", "3@13 1"}, "the next line is read all the same"},
		{"limit at the end", "1\n1234567", 6, []string{"1@0 1", "error offset 2: limit exceeded: bytes of a line over 6"}, "no line end in sight"},
		{"limit many times", strings.Repeat("x", 100) + "\n1\n", 6, []string{"error offset 0: limit exceeded: bytes of a line over 6", "2@101 1"}, "skipped however long"},
		{"utf-16", "\xff\xfe1\x00\n\x00", 0, []string{"error offset 0: unknown charset"}, "its line ends are others"},
	}
	for _, tt := range tests {
		for name, rd := range map[string]io.Reader{
			"whole": strings.NewReader(tt.stream), "bytes": iotest.OneByteReader(strings.NewReader(tt.stream)), "data with error": iotest.DataErrReader(strings.NewReader(tt.stream)),
		} {
			if diff := cmp.Diff(tt.want, listLines(rd, tt.limit)); diff != "" {
				t.Errorf("%s, %s: (-want +got)\n%s%s", tt.name, name, diff, tt.why)
			}
		}
	}
}

func TestLinesOfBrokenReader(t *testing.T) {
	broken := errors.New("connection reset")
	rd := io.MultiReader(strings.NewReader("{}\n[1,"), iotest.ErrReader(broken))
	var got error
	var bodies []string
	for line, err := range wire.Lines(rd, 0) {
		if got = err; err == nil {
			bodies = append(bodies, string(line.Body))
		}
	}
	if diff := cmp.Diff([]string{"{}"}, bodies); diff != "" {
		t.Errorf("a line cut by the error is no line: (-want +got)\n%s", diff)
	}
	var e *wire.Error
	if !errors.Is(got, broken) || !errors.As(got, &e) || e.Offset != 6 {
		t.Errorf("got %v, want the reader's error at 6", got)
	}
	got = nil
	for _, err := range wire.Lines(iotest.ErrReader(nil), 0) {
		got = err
	}
	if !errors.Is(got, io.ErrNoProgress) {
		t.Errorf("got %v of a reader that gives nothing for ever", got)
	}
	for range wire.Lines(strings.NewReader("1\n2\n3"), 0) {
		break // may be left at any time
	}
	for range wire.Lines(strings.NewReader("123\n2\n3"), 3) {
		break
	}
}

// tableRows lists the rows and findings of a stream.
func tableRows(t testing.TB, docs func(func(*wire.Doc, error) bool)) (rows, faults []string) {
	t.Helper()
	for d, err := range docs {
		if err != nil {
			faults = append(faults, "error "+err.Error())
			continue
		}
		for row := range d.Root().Children() {
			line := fmt.Sprintf("%s@%d %v", row.Path(), row.Offset(), row.Whole())
			for cell := range row.Children() {
				line += fmt.Sprintf(" %s@%d=%s", cell.Name(), cell.Offset(), cell.Text())
			}
			rows = append(rows, line)
		}
		for _, f := range d.Findings() {
			faults = append(faults, fmt.Sprintf("%s %s@%d %s", f.Kind, f.Path, f.Offset, f.Value))
		}
	}
	return rows, faults
}

func whole(d *wire.Doc, err error) func(func(*wire.Doc, error) bool) {
	return func(yield func(*wire.Doc, error) bool) { yield(d, err) }
}

// A table read part by part is the table read at once.
func TestReadRows(t *testing.T) {
	cyrillic := "номер;город\n1;Москва\n2;Тверь\n" + strings.Repeat("3;ok\n", 20)
	bodies := map[string]string{
		"plain":           string(csvBody(2000)),
		"header only":     "a;b\n",
		"no line end":     "a;b\n1;2\n3;4",
		"cut last row":    "a;b;c\n1;2;3\n3;4",
		"cr lf":           "a;b\r\n1;2\r\n\r\n3;4\r\n",
		"mark":            "\ufeffa;b\n1;2\nЖ;4\n",
		"quoted lines":    "a;b\n\"x\n\ny\";2\n3;\"z\r\n\r\nq\"\n5;6\n",
		"cyrillic":        cyrillic,
		"windows-1251":    encode(t, wire.Windows1251, cyrillic),
		"broken rows":     "a;b\n1;x\"y\n2;3\n\"4\"z;5\n6;7\n",
		"open quote":      "a;b\n1;\"x\n2;3\n4;5\n",
		"ragged":          "a;b\n1;2;3\n4\n5;6\n",
		"header in lines": "\"a\nb\";\"c\"\"d\"\n1;2\n3;4\n",
		"duplicates":      "a;a;b\n1;2;3\n;2;3\n",
		"controls":        "a;b\n\x01;2\n3;\x02\n",
		"invalid":         "a;b\nЖ;Ж\n\xff;2\n3;Ж\n",
		"bare cr":         "a;b\n1\r;2\n3;4\n",
	}
	for name, body := range bodies {
		for _, header := range []bool{true, false} {
			o := wire.Options{Format: wire.FormatCSV, Header: header, Comma: ';', Fallback: wire.Windows1251}
			d, err := wire.Read([]byte(body), o)
			wantRows, wantFaults := tableRows(t, whole(d, err))
			for reader, rd := range map[string]io.Reader{
				"whole": strings.NewReader(body), "bytes": iotest.OneByteReader(strings.NewReader(body)), "halves": iotest.HalfReader(strings.NewReader(body)),
			} {
				rows, faults := tableRows(t, wire.ReadRows(rd, o))
				if diff := cmp.Diff(wantRows, rows); diff != "" {
					t.Errorf("%s, header %v, %s: (-at once +in parts)\n%s", name, header, reader, diff)
				}
				if diff := cmp.Diff(wantFaults, faults); diff != "" && !strings.Contains(name, "duplicates") {
					t.Errorf("%s, header %v, %s: (-at once +in parts)\n%s", name, header, reader, diff)
				}
			}
		}
	}
}

func TestReadRowsRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(20260505, 7))
	for range 3000 {
		var b strings.Builder
		goodCSV(r, &b)
		body := damaged(r, []byte(b.String()))
		if !bytes.Contains(body, []byte("\n")) || bytes.HasPrefix(body, []byte("\xff\xfe")) {
			continue // lines that end in CR, or UTF-16
		}
		o := wire.Options{Format: wire.FormatCSV, Comma: ','}
		d, err := wire.Read(body, o)
		if err != nil || d.Charset() != wire.UTF8 || spoiled(d, wire.InvalidUTF8) {
			continue // in parts there may be too little of a charset to see
		}
		wantRows, wantFaults := tableRows(t, whole(d, err))
		rows, faults := tableRows(t, wire.ReadRows(iotest.OneByteReader(bytes.NewReader(body)), o))
		if diff := cmp.Diff(wantRows, rows) + cmp.Diff(wantFaults, faults); diff != "" {
			t.Fatalf("body %q: (-at once +in parts)\n%s", body, diff)
		}
	}
}

func TestReadRowsLimits(t *testing.T) {
	o := wire.Options{Header: true, Comma: ',', Limits: wire.Limits{Body: 32}}
	tests := []struct {
		name, body   string
		rows, faults []string
		why          string
	}{
		{"long line", "a,b\n1,2\n" + strings.Repeat("x", 50) + ",3\n4,5\n",
			[]string{"/row[1]@4 true a@4=1 b@6=2", "/row[2]@61 true a@61=4 b@63=5"},
			[]string{"error offset 8: limit exceeded: bytes of a record over 32"}, "skipped, and told"},
		{"long record", "a,b\n1,\"" + strings.Repeat("x\n", 20) + "\"\n4,5\n", nil, nil, "its lines after the first are rows of their own"},
	}
	for _, tt := range tests {
		rows, faults := tableRows(t, wire.ReadRows(strings.NewReader(tt.body), o))
		if tt.rows == nil {
			require.Contains(t, strings.Join(faults, "\n"), "error offset 4: limit exceeded")
			require.Contains(t, rows[len(rows)-1], "b@51=5")
			continue
		}
		if diff := cmp.Diff(tt.rows, rows) + cmp.Diff(tt.faults, faults); diff != "" {
			t.Errorf("%s: (-want +got)\n%s%s", tt.name, diff, tt.why)
		}
	}
}

func TestReadRowsErrors(t *testing.T) {
	broken := errors.New("connection reset")
	tests := []struct {
		name string
		rd   io.Reader
		o    wire.Options
		rows int
		want error
		why  string
	}{
		{"empty", strings.NewReader(""), wire.Options{}, 0, nil, "a stream may be empty"},
		{"reader", io.MultiReader(strings.NewReader("a,b\n1,2\n3,"), iotest.ErrReader(broken)), wire.Options{Header: true}, 1, broken, "after the rows before it; half a row is none"},
		{"reader in quotes", io.MultiReader(strings.NewReader("a,b\n1,2\n3,\"x\ny"), iotest.ErrReader(broken)), wire.Options{Header: true}, 1, broken, "half a row is none"},
		{"utf-16", strings.NewReader("\xfe\xff\x00a"), wire.Options{}, 0, wire.ErrCharset, "its line ends are others"},
		{"binary", strings.NewReader("a\n" + strings.Repeat("\x00", 20)), wire.Options{}, 1, wire.ErrCharacter, "not a table, after one line that could be one"},
		{"separator", strings.NewReader("a\n"), wire.Options{Comma: '\n'}, 0, wire.ErrFormat, "not a separator"},
		{"header", strings.NewReader("a,b\"c\n1,2\n"), wire.Options{Header: true}, 0, wire.ErrSyntax, "no names, no table"},
	}
	for _, tt := range tests {
		rows := 0
		var got error
		for d, err := range wire.ReadRows(tt.rd, tt.o) {
			if err != nil {
				got = err
				continue
			}
			rows += d.Root().Len()
		}
		if rows != tt.rows || !errors.Is(got, tt.want) {
			t.Errorf("%s: %d rows and %v, want %d and %v: %s", tt.name, rows, got, tt.rows, tt.want, tt.why)
		}
	}
	for range wire.ReadRows(strings.NewReader("1\n2\n"), wire.Options{}) {
		break // may be left at any time
	}
	for range wire.ReadRows(strings.NewReader("123456\n2\n"), wire.Options{Limits: wire.Limits{Body: 4}}) {
		break
	}
}

func TestReadRowsCharsetStays(t *testing.T) {
	// Once the charset is known a part that could be another does not change it.
	text := "имя\nДоставлено\n" + strings.Repeat("ok\n", 30_000) + "Вё\n"
	body := encode(t, wire.Windows1251, text)
	var last string
	for d, err := range wire.ReadRows(strings.NewReader(body), wire.Options{Header: true, Comma: ','}) {
		require.NoError(t, err)
		for row := range d.Root().Children() {
			last = row.Get("имя").Text()
		}
	}
	if last != "Вё" {
		t.Errorf("the last row reads %q", last)
	}
}

// endless gives the same bytes again and again.
type endless struct {
	piece []byte
	left  int64
	at    int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	n := 0
	for n < len(p) {
		k := copy(p[n:], e.piece[e.at:])
		n, e.at = n+k, (e.at+k)%len(e.piece)
	}
	e.left -= int64(n)
	return n, nil
}

func TestStreamsInConstantMemory(t *testing.T) {
	size := int64(64 << 20)
	if testing.Short() {
		size = 8 << 20
	}
	line := []byte(`{"id":"RA000000000RU","events":[{"time":"2026-05-05T10:00:00+03:00","code":"OP8"}]}` + "\n")
	held := func(run func() int) (int, uint64) {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		n := run()
		runtime.ReadMemStats(&after)
		return n, max(after.HeapSys, before.HeapSys) - before.HeapSys
	}
	lines, memory := held(func() int {
		n := 0
		for line, err := range wire.Lines(&endless{piece: line, left: size}, 0) {
			require.NoError(t, err)
			n += len(line.Body)
		}
		return n
	})
	if int64(lines) < size*9/10 || memory > 4<<20 {
		t.Errorf("lines: %d bytes in %d of new heap", lines, memory)
	}
	rows, memory := held(func() int {
		n := 0
		for d, err := range wire.ReadRows(&endless{piece: []byte("RA000000000RU;2026-05-05;OP8;\"at \"\"hub\"\"\"\n"), left: size}, wire.Options{Comma: ';'}) {
			require.NoError(t, err)
			n += d.Root().Len()
		}
		return n
	})
	if int64(rows) < size/50 || memory > 16<<20 {
		t.Errorf("rows: %d in %d of new heap", rows, memory)
	}
}

// An unclosed quote makes the record as long as the rest of the file; that may
// not make the reading slow.
func TestOpenQuotesInStream(t *testing.T) {
	body := strings.Repeat("1,\"x\n"+strings.Repeat("2,3\n", 2000), 20)
	o := wire.Options{Comma: ',', Limits: wire.Limits{Body: 4096}}
	rows, _ := tableRows(t, wire.ReadRows(iotest.HalfReader(strings.NewReader(body)), o))
	if len(rows) < 20*2000 {
		t.Errorf("%d rows, want at least the %d good ones", len(rows), 20*2000)
	}
}
