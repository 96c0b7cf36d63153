package eta_test

import (
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/parcelfold/parcelfold/eta"
	"github.com/parcelfold/parcelfold/event/calendar"
)

// historyVariable names a CSV file of finished parcels, which is never part of the project.
const historyVariable = "PARCELFOLD_ETA_HISTORY"

// TestHistory walks week by week over real parcels: each week a model is trained on what had been
// delivered before it and asked of the parcels that start in it. It prints the table of the months
// January to March 2018 and holds the figures that the method is known to reach there.
func TestHistory(t *testing.T) {
	path := os.Getenv(historyVariable)
	if path == "" {
		t.Skipf("%s names no file of real parcels; they are not shipped, because their licence forbids it", historyVariable)
	}
	all := readHistory(t, path)

	goals := []struct {
		stage                             eta.Stage
		cov80, cov90, pinball, mae, width float64
		worst, late                       float64
	}{
		{eta.Ordered, .80, .90, 1.738, 5.84, 19.1, .74, 0},
		{eta.HandedOver, .80, .90, 1.605, 5.37, 17.5, .72, .73},
	}
	for _, goal := range goals {
		t.Run(goal.stage.String(), func(t *testing.T) {
			rows := ofStage(all, goal.stage)
			var total, late score
			months := map[string]*score{}
			walk(t, rows, func(m *eta.Model, s eta.Sample) {
				q := days(m.Predict(s.Features, s.From, s.From))
				y := s.To.Sub(s.From).Hours() / 24
				total.add(q, y)
				month := s.From.Format("2006-01")
				if months[month] == nil {
					months[month] = &score{}
				}
				months[month].add(q, y)
			})
			// The same parcels once 14 days have gone, with the model of that later week.
			walkOpen(t, rows, 14*24*time.Hour, func(q eta.Quantiles, y float64) { late.add(days(q), y) })
			var lane, blind score
			laneTable(rows, func(q [7]float64, y float64) { lane.add(q, y) })
			bare := slices.Clone(rows)
			for i := range bare {
				bare[i].Sender, bare[i].DistanceKM = "", 0
			}
			walk(t, bare, func(m *eta.Model, s eta.Sample) {
				blind.add(days(m.Predict(s.Features, s.From, s.From)), s.To.Sub(s.From).Hours()/24)
			})

			t.Logf("%-28s %s", goal.stage, &total)
			worst := 1.0
			for _, month := range sortedKeys(months) {
				t.Logf("%-28s %s", "  "+month, months[month])
				worst = min(worst, months[month].covered80())
			}
			t.Logf("%-28s %s", "  open after 14 days", &late)
			t.Logf("%-28s %s", "  without sender, distance", &blind)
			t.Logf("%-28s %s", "  table of state lanes", &lane)

			near := func(name string, got, want, slack float64) {
				if math.Abs(got-want) > slack {
					t.Errorf("%s is %.3f, want %.3f within %.3f", name, got, want, slack)
				}
			}
			most := func(name string, got, want float64) {
				if got > want {
					t.Errorf("%s is %.3f, want at most %.3f", name, got, want)
				}
			}
			near("coverage of the 80 % window", total.covered80(), goal.cov80, .015)
			near("coverage of the 90 % window", total.covered90(), goal.cov90, .015)
			most("pinball", total.mean(total.pinball), goal.pinball)
			most("MAE of P50", total.mean(total.mae), goal.mae)
			most("width of the 80 % window", total.mean(total.width), goal.width)
			most("pinball against the table of lanes", total.pinball/total.n, .9*lane.pinball/lane.n)
			most("pinball against no sender and distance", total.pinball/total.n, .985*blind.pinball/blind.n)
			if worst < goal.worst {
				t.Errorf("the worst month covers %.3f, want %.2f", worst, goal.worst)
			}
			if late.covered80() < goal.late {
				t.Errorf("after 14 days the window covers %.3f, want %.2f", late.covered80(), goal.late)
			}
		})
	}
}

// TestHistoryDates asks for windows of whole days, as a shop shows them, of the same real parcels:
// at the hand-over and later on, if they are still under way.
func TestHistoryDates(t *testing.T) {
	path := os.Getenv(historyVariable)
	if path == "" {
		t.Skipf("%s names no file of real parcels; they are not shipped, because their licence forbids it", historyVariable)
	}
	rows := ofStage(readHistory(t, path), eta.HandedOver)
	for _, gone := range []int{0, 3, 7, 14, 21} {
		var outcomes []eta.Outcome
		for at := firstWeek; at.Before(lastDay); at = at.Add(oneWeek) {
			m := train(t, rows, at, eta.Options{})
			for _, s := range rows {
				now := s.From.AddDate(0, 0, gone)
				if now.Before(at) || !now.Before(at.Add(oneWeek)) || !s.To.After(now) {
					continue
				}
				plan := eta.Plan{Model: m, Features: s.Features, Calendar: calendar.Calendar{Week: calendar.MonSat}}
				outcomes = append(outcomes, eta.Outcome{Window: eta.Estimate(shipment(handed(s.From)), now, plan), Delivered: s.To})
			}
		}
		a := eta.Measure(outcomes, eta.ByAll)[0]
		t.Logf("after %2d days: n %4d  overdue %.3f  inside %.3f  late %.3f  dates %.1f  MAE %.2f",
			gone, a.Outcomes, float64(a.Silent)/float64(a.Outcomes), a.Coverage, a.Late, a.Width, a.MAE)
		if a.Coverage < .8 || a.Coverage > .9 {
			t.Errorf("after %d days %.3f of the parcels come within the window, want .80 to .90: whole days hold a little more than was asked", gone, a.Coverage)
		}
	}
}

// readHistory gives two samples a row: from the order and from the hand-over.
func readHistory(t *testing.T, path string) []eta.Sample {
	t.Helper()
	file, err := os.Open(path)
	require.NoError(t, err)
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	column := map[string]int{}
	for i, name := range rows[0] {
		column[name] = i
	}
	var out []eta.Sample
	for _, row := range rows[1:] {
		text := func(name string) string { return row[column[name]] }
		clock := func(name string) time.Time {
			at, err := time.Parse("2006-01-02T15:04:05", text(name))
			require.NoError(t, err)
			return at
		}
		number := func(name string) float64 {
			v, err := strconv.ParseFloat(text(name), 64)
			if text(name) != "" {
				require.NoError(t, err)
			}
			return v
		}
		f := eta.Features{
			Sender:      text("sender"),
			Origin:      eta.Area{Country: "BR", Region: text("origin_state"), PostalCode: text("origin_zip3")},
			Destination: eta.Area{Country: "BR", Region: text("destination_state"), PostalCode: text("destination_zip3")},
			DistanceKM:  number("distance_km"), WeightGrams: int(number("weight_g")), Items: int(number("items")),
		}
		ordered, handed, delivered := clock("ordered"), clock("handed_over"), clock("delivered")
		out = append(out, eta.Sample{Features: f, From: ordered, To: delivered})
		f.Stage, f.Prep = eta.HandedOver, handed.Sub(ordered)
		out = append(out, eta.Sample{Features: f, From: handed, To: delivered})
	}
	require.NotEmpty(t, out)
	return out
}

func ofStage(all []eta.Sample, stage eta.Stage) []eta.Sample {
	var out []eta.Sample
	for _, s := range all {
		if s.Stage == stage {
			out = append(out, s)
		}
	}
	return out
}

var (
	firstWeek = time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC)
	lastDay   = time.Date(2018, 4, 1, 0, 0, 0, 0, time.UTC)
)

const oneWeek = 7 * 24 * time.Hour

// walk asks of each parcel the model of the week in which it starts.
func walk(t *testing.T, rows []eta.Sample, ask func(*eta.Model, eta.Sample)) {
	t.Helper()
	for at := firstWeek; at.Before(lastDay); at = at.Add(oneWeek) {
		m, err := eta.Train(rows, at, eta.Options{})
		require.NoError(t, err)
		for _, s := range rows {
			if !s.From.Before(at) && s.From.Before(at.Add(oneWeek)) && s.From.Before(lastDay) {
				ask(m, s)
			}
		}
	}
}

// walkOpen asks of each parcel that is still under way after gone the model of that week.
func walkOpen(t *testing.T, rows []eta.Sample, gone time.Duration, ask func(eta.Quantiles, float64)) {
	t.Helper()
	for at := firstWeek; at.Before(lastDay); at = at.Add(oneWeek) {
		m, err := eta.Train(rows, at, eta.Options{})
		require.NoError(t, err)
		for _, s := range rows {
			now := s.From.Add(gone)
			if !now.Before(at) && now.Before(at.Add(oneWeek)) && s.To.After(now) {
				ask(m.Predict(s.Features, s.From, now), s.To.Sub(s.From).Hours()/24)
			}
		}
	}
}

// laneTable is what a straightforward shop does: each month, the quantiles of the pair of states
// over all that was delivered before, those of all parcels where fewer than 30 were.
func laneTable(rows []eta.Sample, ask func([7]float64, float64)) {
	lane := func(s eta.Sample) string { return s.Origin.Region + ">" + s.Destination.Region }
	for month := firstWeek; month.Before(lastDay); month = month.AddDate(0, 1, 0) {
		past := map[string][]float64{}
		for _, s := range rows {
			if s.To.Before(month) {
				y := s.To.Sub(s.From).Hours() / 24
				past[""] = append(past[""], y)
				past[lane(s)] = append(past[lane(s)], y)
			}
		}
		for _, v := range past {
			slices.Sort(v)
		}
		for _, s := range rows {
			if s.From.Before(month) || !s.From.Before(month.AddDate(0, 1, 0)) {
				continue
			}
			v := past[lane(s)]
			if len(v) < 30 {
				v = past[""]
			}
			var q [7]float64
			for i, level := range quantileLevels {
				q[i] = v[int(level*float64(len(v)-1)+.5)]
			}
			ask(q, s.To.Sub(s.From).Hours()/24)
		}
	}
}

var quantileLevels = [7]float64{.05, .10, .25, .50, .75, .90, .95}

func days(q eta.Quantiles) (d [7]float64) {
	for i, v := range [7]time.Duration{q.P05, q.P10, q.P25, q.P50, q.P75, q.P90, q.P95} {
		d[i] = v.Hours() / 24
	}
	return d
}

// score is what a forecast is judged by. Times are in days.
type score struct{ n, in80, in90, width, pinball, mae float64 }

func (s *score) add(q [7]float64, y float64) {
	s.n++
	if q[1] <= y && y <= q[5] {
		s.in80++
	}
	if q[0] <= y && y <= q[6] {
		s.in90++
	}
	s.width += q[5] - q[1]
	s.mae += math.Abs(y - q[3])
	for i, level := range quantileLevels {
		s.pinball += max(level*(y-q[i]), (level-1)*(y-q[i])) / 7
	}
}

func (s *score) mean(sum float64) float64 { return sum / s.n }
func (s *score) covered80() float64       { return s.in80 / s.n }
func (s *score) covered90() float64       { return s.in90 / s.n }

func (s *score) String() string {
	return fmt.Sprintf("n %5.0f  cov80 %.3f  cov90 %.3f  w80 %5.2f  pinball %.3f  MAE %.2f",
		s.n, s.covered80(), s.covered90(), s.mean(s.width), s.mean(s.pinball), s.mean(s.mae))
}

func sortedKeys(m map[string]*score) []string {
	var keys []string
	for k := range m {
		keys = append(keys, k)
	}
	slices.SortFunc(keys, strings.Compare)
	return keys
}
