package watch

import (
	"cmp"
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// columns are the figures of a Summary, in the order in which they are written. A mean or share of
// nothing is "".
var columns = [...]struct {
	name  string
	value func(*Summary) string
}{
	{"start", func(s *Summary) string { return s.Start.Format("2006-01-02") }},
	{"period", func(s *Summary) string { return s.Period.String() }},
	{"shipments", func(s *Summary) string { return strconv.Itoa(s.Shipments) }},
	{"delivered", func(s *Summary) string { return strconv.Itoa(s.Delivered) }},
	{"returned", func(s *Summary) string { return strconv.Itoa(s.Returned) }},
	{"open", func(s *Summary) string { return strconv.Itoa(s.Open) }},
	{"promised", func(s *Summary) string { return strconv.Itoa(s.Promised) }},
	{"on_time", func(s *Summary) string { return of(s.Promised, s.OnTime, 3) }},
	{"first_days", func(s *Summary) string { return of(s.Promised, s.FirstDays, 1) }},
	{"last_days", func(s *Summary) string { return of(s.Promised, s.LastDays, 1) }},
	{"first_try", func(s *Summary) string { return of(s.Delivered, s.FirstTry, 3) }},
	{"cases", func(s *Summary) string { return strconv.Itoa(s.Cases) }},
	{"solved", func(s *Summary) string { return strconv.Itoa(s.Solved) }},
	{"solve_hours", func(s *Summary) string { return of(s.Solved, s.SolveHours, 1) }},
	{"breached", func(s *Summary) string { return strconv.Itoa(s.Breached) }},
	{"contacts", func(s *Summary) string { return strconv.Itoa(s.Contacts) }},
	{"wismo", func(s *Summary) string { return of(s.Shipments, s.WISMO, 3) }},
	{"self", func(s *Summary) string { return of(s.Contacts, s.Self, 3) }},
	{"reasons", func(s *Summary) string { return counts(s.Reasons) }},
	{"dwell", func(s *Summary) string { return dwells(s.Dwell) }},
}

// of writes a mean or share of n; of none there is none.
func of(n int, f float64, digits int) string {
	if n == 0 {
		return ""
	}
	return decimal(f, digits)
}

func decimal(f float64, digits int) string { return strconv.FormatFloat(f, 'f', digits, 64) }

func counts(list []Count) string {
	parts := make([]string, len(list))
	for i, c := range list {
		parts[i] = fmt.Sprintf("%s %d", c.Name, c.Count)
	}
	return strings.Join(parts, "; ")
}

func dwells(list []Dwell) string {
	parts := make([]string, len(list))
	for i, d := range list {
		parts[i] = fmt.Sprintf("%s %s h (%d)", d.Place, decimal(d.Hours, 1), d.Stays)
	}
	return strings.Join(parts, "; ")
}

// WriteCSV writes summaries as CSV with a header. A text that a spreadsheet would take for a formula
// gets an apostrophe before it. A mean or share of nothing is an empty cell.
func WriteCSV(w io.Writer, list []Summary) error {
	out := csv.NewWriter(w)
	row := make([]string, len(columns))
	for i, c := range columns {
		row[i] = c.name
	}
	if err := out.Write(row); err != nil {
		return err
	}
	for i := range list {
		for j, c := range columns {
			row[j] = harmless(c.value(&list[i]))
		}
		if err := out.Write(row); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// harmless puts an apostrophe before what a spreadsheet would run. A negative number is none of that.
func harmless(s string) string {
	if s == "" || strings.IndexByte("=+-@\t\r", s[0]) < 0 {
		return s
	}
	if _, err := strconv.ParseFloat(s, 64); err == nil {
		return s
	}
	return "'" + s
}

// WriteMarkdown writes summaries as a table, a row for each figure and a column for each period. What
// is empty in CSV is a dash.
func WriteMarkdown(w io.Writer, list []Summary) error {
	var b strings.Builder
	for j, c := range columns {
		switch {
		case c.name == "period":
			continue // the head says it
		case j == 0 && len(list) > 0:
			c.name = list[0].Period.String()
		}
		b.WriteString("| " + c.name + " |")
		for i := range list {
			b.WriteString(" " + cmp.Or(markdownText(c.value(&list[i])), "–") + " |")
		}
		b.WriteString("\n")
		if j == 0 {
			b.WriteString("|" + strings.Repeat("---|", len(list)+1) + "\n")
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

var markdownEscapes = strings.NewReplacer("|", `\|`, "\n", " ", "\r", " ", "<", "&lt;", "[", `\[`, "*", `\*`, "_", `\_`, "`", "\\`")

func markdownText(s string) string { return markdownEscapes.Replace(s) }
