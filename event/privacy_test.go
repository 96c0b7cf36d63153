package event_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// mayPrint are the fields whose text may be shown: adapter IDs, codes, kinds, and where in a payload.
var mayPrint = map[string]bool{
	"Track.Carrier": true, "Track.Source": true, "Event.Carrier": true, "Native.Code": true, "Native.Sub": true,
	"Issue.Kind": true, "Issue.Path": true, "Promise.Kind": true, "Ref.Kind": true,
}

// planter fills every text and number of a value with a marker of its own.
type planter struct{ markers []string }

func (p *planter) plant(v reflect.Value, field string) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() {
				p.plant(v.Field(i), v.Type().Name()+"."+f.Name)
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		p.plant(v.Index(0), field)
		p.plant(v.Index(1), field)
	case reflect.String:
		if mayPrint[field] {
			v.SetString("shown")
			return
		}
		v.SetString(p.next("PII%05dx"))
	case reflect.Float64:
		v.SetFloat(float64(len(p.markers)%90) + 0.123456)
		p.markers = append(p.markers, fmt.Sprint(v.Float()))
	case reflect.Int:
		v.SetInt(int64(87650000 + len(p.markers)))
		p.markers = append(p.markers, fmt.Sprint(v.Int()))
	case reflect.Bool:
		v.SetBool(true)
	}
}

func (p *planter) next(format string) string {
	m := fmt.Sprintf(format, len(p.markers))
	p.markers = append(p.markers, m)
	return m
}

func planted[T any](p *planter) T {
	var v T
	p.plant(reflect.ValueOf(&v).Elem(), reflect.TypeFor[T]().Name())
	return v
}

// holder is somebody's own type that holds what a call returned.
type holder[T any] struct {
	Value  T
	Inside struct{ Value T }
	List   []T
	Named  map[string]T
	Any    any
	At     *T
}

// ways are the shapes in which a value may reach a printer.
func ways[T any](v T) map[string]any {
	h := holder[T]{Value: v, List: []T{v}, Named: map[string]T{"a": v}, Any: v, At: &v}
	h.Inside.Value = v
	at := &v
	return map[string]any{
		"value": v, "pointer": at, "pointer to pointer": &at, "slice": []T{v, v}, "slice of pointers": []*T{at}, "array": [2]T{v, v},
		"map": map[string]T{"a": v}, "map of slices": map[int][]T{1: {v}}, "struct": h, "pointer to struct": &h, "slice of structs": []holder[T]{h}, "any": []any{v, at, h},
	}
}

func allWays(p *planter) map[string]map[string]any {
	e, k, s, c, i := planted[event.Event](p), planted[event.Track](p), planted[event.Shipment](p), planted[event.Change](p), planted[event.Issue](p)
	e.Status, e.Reason = del, status.Damaged
	i.Kind = event.UnreadableData
	for _, list := range [][]event.Issue{k.Issues, s.Tracks[0].Issues} {
		list[0].Kind, list[1].Kind = event.UnreadableTime, event.InvalidNumber
	}
	return map[string]map[string]any{
		"Event": ways(e), "Track": ways(k), "Shipment": ways(s), "Change": ways(c), "Issue": ways(i),
		"Native": ways(planted[event.Native](p)), "Proof": ways(planted[event.Proof](p)), "Sensitive": ways(planted[event.Sensitive](p)),
		"Verdict": ways(planted[event.Verdict](p)), "PieceVerdict": ways(planted[event.PieceVerdict](p)),
		"error":         errorWays(i),
		"Err":           errorWays(k.Err()),
		"wrapped error": errorWays(fmt.Errorf("of my own: %w", errors.Join(k.Err(), fmt.Errorf("and: %w", i)))),
		"event as text": ways(fmt.Sprint("of my own: ", e, &e, k, s, c)),
	}
}

func errorWays(err error) map[string]any {
	return map[string]any{"value": err, "slice": []error{err}, "map": map[string]error{"a": err}, "struct": struct{ Err error }{err}}
}

// seen returns the first marker that text shows, plain or as hex digits.
func seenIn(text string, p *planter) string {
	lower := strings.ToLower(text)
	for _, m := range p.markers {
		if strings.Contains(text, m) || strings.Contains(lower, hex.EncodeToString([]byte(m))) {
			return m
		}
	}
	return ""
}

func TestNothingPersonalInFmt(t *testing.T) {
	var p planter
	for kind, shapes := range allWays(&p) {
		for shape, v := range shapes {
			for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%08.3v", "%T", "no verb at all"} {
				if m := seenIn(fmt.Sprintf(verb, v), &p); m != "" {
					t.Errorf("%s as %s with %s shows %s", kind, shape, verb, m)
				}
			}
			if m := seenIn(fmt.Sprintln(v, v)+fmt.Sprint(v), &p); m != "" {
				t.Errorf("%s as %s with Println shows %s", kind, shape, m)
			}
		}
	}
	if len(p.markers) < 50 {
		t.Errorf("only %d markers were planted", len(p.markers))
	}
}

func TestNothingPersonalInSlog(t *testing.T) {
	var p planter
	for kind, shapes := range allWays(&p) {
		for shape, v := range shapes {
			var out bytes.Buffer
			slog.New(slog.NewTextHandler(&out, nil)).With("before", v).Info(kind, "v", v, slog.Group("group", "inside", v))
			if single := shape == "value" || shape == "pointer"; single { // JSON is storage: only single values are held back
				slog.New(slog.NewJSONHandler(&out, nil)).With("before", v).Info(kind, "v", v, slog.Group("group", "inside", v))
			}
			if m := seenIn(out.String(), &p); m != "" {
				t.Errorf("%s as %s in a log shows %s:\n%s", kind, shape, m, out.String())
			}
		}
	}
}

// The markers are where they should be: storage has each of them.
func TestStorageHasAllPersonalData(t *testing.T) {
	var p planter
	s := planted[event.Shipment](&p)
	c := planted[event.Change](&p)
	blob := string(encode(t, s)) + string(encode(t, c))
	for _, m := range p.markers {
		if !strings.Contains(blob, m) {
			t.Errorf("%s is not stored", m)
		}
	}
	if len(p.markers) < 50 {
		t.Errorf("only %d markers were planted", len(p.markers))
	}
}

// What is shown is worth reading.
func TestPrintedForms(t *testing.T) {
	e := ev(34, del, status.ToNeighbor, status.Damaged, code("D1"), sub("7/8"))
	k := track(e, event.Issue{Kind: event.NotFound}, promise(event.PromiseDelivery, 4, 9), whole(1))
	event.Seal(&k)
	s := event.Join(k)
	v := s.Verdict()
	id := k.Events[0].ID.String()
	for want, got := range map[string]any{
		"event " + id + ` delivered/to_neighbor because damaged code "D1/7/8"`: k.Events[0],
		`code "D1"`:        event.Native{Code: "D1", Text: personal},
		`code "\u00e9"`:    event.Native{Code: "é"},
		"no proof":         event.Proof{},
		"proof [redacted]": event.Proof{SignedBy: personal},
		"not_found":        k.Issues[0],
		"track of swift by swift: 1 events, 1 promises, 1 issues":                       k,
		"shipment: 1 tracks, 1 events, 1 issues":                                        s,
		"delivered/to_neighbor because damaged by " + id + ", final, 0 pieces, 1 steps": v,
		"change final by " + id + ": unknown to delivered/to_neighbor because damaged":  event.Changes(event.Shipment{}, s)[0],
		"piece in_transit": event.PieceVerdict{Piece: "A", Status: tra},
		"unknown by 00000000000000000000000000000000, 0 pieces, 0 steps": event.Verdict{},
	} {
		if text := fmt.Sprint(got); text != want {
			t.Errorf("got  %s\nwant %s", text, want)
		}
	}
	for want, got := range map[string]string{"[redacted]": fmt.Sprintf("%q", event.Sensitive(personal)), "": fmt.Sprint(event.Sensitive("")), personal: event.Sensitive(personal).Reveal()} {
		if got != want {
			t.Errorf("Sensitive: got %q, want %q", got, want)
		}
	}
	if long := fmt.Sprint(event.Native{Code: strings.Repeat("x", 500)}); len(long) > 130 {
		t.Errorf("a code of 500 letters prints %d", len(long))
	}
	var nobody *event.Event
	if got := fmt.Sprint(nobody); got != "<nil>" {
		t.Errorf("no event prints %s", got)
	}
}

// JSON of a Sensitive is the text: storage must not lose it.
func TestSensitiveJSON(t *testing.T) {
	var back event.Sensitive
	if err := json.Unmarshal(encode(t, event.Sensitive(personal)), &back); err != nil || back != personal {
		t.Errorf("%q comes back, %v", back.Reveal(), err)
	}
}
