package label_test

import (
	"encoding/json"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/event/label"
)

// intl is what Node's full ICU says in one language: the reference for CLDR.
type intl struct {
	Long, DayMonth, Weekday, Month, Day []string            // by date; the last two in short
	Glue                                string              // between a date and a clock
	Relative, Plural, Number            map[string]string   // by number
	Units                               map[string][]string // by unit, for each of counts
}

const script = `
const [langs, days, counts, distances] = JSON.parse(process.argv[1]);
const out = {};
for (const lang of langs) {
  const style = o => new Intl.DateTimeFormat(lang, {timeZone: 'UTC', calendar: 'gregory', ...o});
  const all = o => { const f = style(o); return days.map(d => f.format(new Date(d * 1000))); };
  const part = (o, type) => { const f = style(o); return days.map(d => f.formatToParts(new Date(d * 1000)).find(p => p.type == type).value); };
  const short = {weekday: 'short', month: 'short', day: 'numeric'};
  const relative = new Intl.RelativeTimeFormat(lang, {numeric: 'auto'});
  const plural = new Intl.PluralRules(lang), number = new Intl.NumberFormat(lang);
  const by = (list, f) => Object.fromEntries(list.map(n => [n, f(n)]));
  const unit = u => { const f = new Intl.NumberFormat(lang, {style: 'unit', unit: u, unitDisplay: 'long'}); return counts.map(n => f.format(n)); };
  const day = style({dateStyle: 'medium'}).format(new Date(0));
  const moment = style({dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23'}).format(new Date(0));
  out[lang] = {
    Long: all({dateStyle: 'long'}), DayMonth: all({month: 'long', day: 'numeric'}),
    Weekday: all({weekday: 'long', month: 'long', day: 'numeric'}),
    Month: part(short, 'month'), Day: part(short, 'weekday'),
    Glue: moment.startsWith(day) ? moment.slice(day.length).replace(/[0-9].*/, '') : '?',
    Relative: by(distances, n => relative.format(n, 'day')),
    Plural: by(counts, n => plural.select(n)), Number: by(counts, n => number.format(n)),
    Units: {hour: unit('hour'), day: unit('day'), week: unit('week')},
  };
}
process.stdout.write(JSON.stringify(out));`

// dates are some hundred days over four years, with the leap day and the ends of months and years.
func dates() []time.Time {
	var out []time.Time
	for d := time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC); d.Year() < 2027; d = d.AddDate(0, 0, 5) {
		out = append(out, d)
	}
	for _, d := range [][3]int{{2024, 2, 29}, {2024, 12, 31}, {2025, 1, 1}, {2025, 3, 31}, {1999, 12, 31}, {2000, 1, 1}, {2099, 10, 10}} {
		out = append(out, time.Date(d[0], time.Month(d[1]), d[2], 0, 0, 0, 0, time.UTC))
	}
	return out
}

func numbers() (counts, distances []int) {
	for n := range 131 {
		counts = append(counts, n)
	}
	counts = append(counts, 999, 1000, 1001, 1234, 9999, 10000, 10001, 123456, 999999, 1000000, 1000001, 1000002, 12345678, 20000000)
	for n := -130; n <= 130; n++ {
		distances = append(distances, n)
	}
	return counts, append(distances, -1000, 1000, -12345, 12345)
}

// reference asks Node.
func reference(t *testing.T, days []time.Time, counts, distances []int) map[string]intl {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("node is not installed; its ICU is the reference for CLDR here")
	}
	var langs []string
	for _, tag := range label.Supported() {
		langs = append(langs, tag.String())
	}
	var seconds []int64
	for _, d := range days {
		seconds = append(seconds, d.Unix())
	}
	question, err := json.Marshal([]any{langs, seconds, counts, distances})
	if err != nil {
		t.Fatal(err)
	}
	answer, err := exec.CommandContext(t.Context(), node, "-e", script, string(question)).Output()
	if err != nil {
		t.Fatalf("node: %v", err)
	}
	var all map[string]intl
	if err := json.Unmarshal(answer, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

func TestAgainstICU(t *testing.T) {
	days := dates()
	counts, distances := numbers()
	all := reference(t, days, counts, distances)
	each(t, func(t *testing.T, name string, l label.Labeler) {
		want := all[name]
		check := func(what any, got, want string) {
			t.Helper()
			if got != want {
				t.Errorf("%v: %q, ICU says %q", what, got, want)
			}
		}
		for i, d := range days {
			check(d, l.Date(d, label.StyleLong), want.Long[i])
			check(d, l.Date(d, label.StyleDayMonth), want.DayMonth[i])
			check(d, l.Date(d, label.StyleWeekday), want.Weekday[i])
			check(d, l.Stamp(event.On(d.Date()), nil), want.Long[i])
			noon := event.At(d.Add(12*time.Hour), event.ToMinute, event.ZoneGiven)
			check(d, l.Stamp(noon, time.UTC), want.Long[i]+want.Glue+"12:00")
			window := l.Window(d, d.AddDate(0, 0, 1))
			if !strings.Contains(window, want.Day[i]) || !strings.Contains(window, want.Month[i]) {
				t.Errorf("the window %q names neither %q nor %q", window, want.Day[i], want.Month[i])
			}
		}
		for _, n := range distances {
			day := time.Date(2025, 11, 25, 9, 0, 0, 0, time.UTC)
			check(n, l.Relative(day.AddDate(0, 0, n), day), want.Relative[strconv.Itoa(n)])
		}
		for i, n := range counts {
			check(n, l.Count(n, label.UnitHour), want.Units["hour"][i])
			check(n, l.Count(n, label.UnitDay), want.Units["day"][i])
			check(n, l.Count(n, label.UnitWeek), want.Units["week"][i])
		}
		// Units of our own: each form is made to say its category.
		wording := map[string]string{}
		for c := range strings.FieldsSeq(categories[name].all) {
			wording["unit.parcel."+c] = c + " {}"
		}
		spoken := l.With(wording)
		for _, n := range counts {
			key := strconv.Itoa(n)
			check(n, spoken.Count(n, label.UnitParcel), want.Plural[key]+" "+want.Number[key])
		}
	})
}
