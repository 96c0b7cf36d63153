package carrier_test

import (
	"bytes"
	"fmt"
	"iter"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// linepost reads the feed of a small courier: "NUMBER DATE CODE PLACE" on each line, one scan each.
type linepost struct{}

var linepostCodes = carrier.MustTable(
	carrier.Row{Code: "IN", Status: status.Accepted},  // taken over the counter
	carrier.Row{Code: "OK", Status: status.Delivered}, // handed over
)

func (linepost) ID() string { return "linepost" }

// Read and Rows let Reread, coverage reports and carriertest see the table.
func (linepost) Read(n event.Native) (carrier.Row, bool) { return linepostCodes.Lookup(n.Code, n.Sub) }
func (linepost) Rows() iter.Seq[carrier.Row]             { return linepostCodes.Rows() }

// Decode returns a track for each number. What cannot be read is an issue with its place; only a body without
// any track is an error. No track is said to be whole: a feed cut between two lines looks like one that is.
func (linepost) Decode(p carrier.Payload) ([]event.Track, error) {
	var tracks []event.Track
	var broken []event.Issue
	at := map[string]int{} // number to its place in tracks
	offset := int64(0)
	for line := range bytes.Lines(p.Body) {
		here := offset
		offset += int64(len(line))
		text := strings.TrimPrefix(strings.ToValidUTF8(string(line), "\ufffd"), "\ufeff")
		number, rest, _ := strings.Cut(strings.TrimSpace(text), " ")
		date, rest, _ := strings.Cut(rest, " ")
		code, place, _ := strings.Cut(rest, " ")
		if number == "" {
			continue // an empty line
		}
		if code == "" {
			broken = append(broken, event.Issue{Kind: event.Malformed, Offset: here})
			continue
		}
		if _, ok := at[number]; !ok {
			at[number] = len(tracks)
			tracks = append(tracks, event.Track{Number: number})
		}
		t := &tracks[at[number]]
		e := event.Event{Native: event.Native{Code: code}, Place: event.Place{City: place}}
		if row, ok := linepostCodes.Lookup(code, ""); ok {
			e.Status, e.Detail, e.Reason = row.Status, row.Detail, row.Reason
		} else {
			t.Issues = append(t.Issues, event.Issue{Kind: event.UnmappedCode, Offset: here, Value: code})
		}
		if day, err := time.Parse(time.DateOnly, date); err == nil {
			e.At = event.On(day.Date())
		} else {
			t.Issues = append(t.Issues, event.Issue{Kind: event.UnreadableTime, Offset: here, Value: date})
		}
		t.Events = append(t.Events, e)
	}
	if len(tracks) == 0 {
		return nil, &carrier.DecodeError{Carrier: "linepost", Err: carrier.ErrPayload}
	}
	tracks[0].Issues = append(tracks[0].Issues, broken...)
	return tracks, nil
}

// An adapter of one's own is a type with an ID and Decode; the registry seals what it returns.
func Example_adapter() {
	registry, err := carrier.NewRegistry(linepost{})
	if err != nil {
		fmt.Println(err)
		return
	}
	feed := "LP1001 2026-05-04 IN Kiel\nLP1001 2026-05-06 OK Ulm\nLP1001 broken\n"
	tracks, err := registry.Decode("linepost", carrier.Payload{Body: []byte(feed)})
	if err != nil {
		fmt.Println(err)
		return
	}
	v := event.Join(tracks...).Verdict()
	fmt.Println(tracks[0].Number, v.Status, v.Since)
	fmt.Println(tracks[0].Issues[0].Kind, "at byte", tracks[0].Issues[0].Offset)
	// Output:
	// LP1001 delivered 2026-05-06
	// malformed at byte 51
}
