package generic_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/parcelfold/parcelfold/carrier/generic"
)

// TestLoadNamesTheField: a mapping that is wrong says where.
func TestLoadNamesTheField(t *testing.T) {
	tests := []struct{ field, text, why string }{
		{"mapping", ``, "nothing"},
		{"mapping", `{"id":"x"} {}`, "something after the end"},
		{"mapping", `{"id":"x"`, "cut short"},
		{"nmber", `{"id":"x","nmber":"n"}`, "a field that there is not"},
		{"event.at[0].pth", `{"id":"x","event":{"at":[{"pth":"t"}]}}`, "the same, deep inside"},
		{"/id", `{"id":"x","id":"y"}`, "given twice"},
		{"/Number", `{"id":"x","number":"a","Number":"b"}`, "given twice in two cases"},
		{"id", `{}`, "no ID"},
		{"id", `{"id":"Ä"}`, "not ASCII"},
		{"format", `{"id":"x","format":"yaml"}`, "no format"},
		{"comma", `{"id":"x","comma":"\""}`, "a quote cannot part cells"},
		{"comma", `{"id":"x","comma":"ab"}`, "two characters"},
		{"storage_days", `{"id":"x","storage_days":-1}`, "negative"},
		{"zone", `{"id":"x","zone":"Local"}`, "the zone of this machine is no home"},
		{"charset", `{"id":"x","charset":"klingon"}`, "no charset"},
		{"marks[0]", `{"id":"x","marks":[""]}`, "an empty mark is in every body"},
		{"shipments[0].path", `{"id":"x","shipments":["a[x]"]}`, "no index"},
		{"shipments[0].when[0].path", `{"id":"x","shipments":[{"path":"a","when":[{"path":"a..b"}]}]}`, "an empty name"},
		{"number.paths[0]", `{"id":"x","number":"a."}`, "ends in a point"},
		{"number.paths[1]", `{"id":"x","number":["a","~.b"]}`, "~ is the last step"},
		{"carrier", `{"id":"x","carrier":{"after":"x"}}`, "no path to cut from"},
		{"events[0].path", `{"id":"x","events":["a["]}`, "open bracket"},
		{"events[0].event.at[0].path", `{"id":"x","events":[{"path":"e","event":{"at":["["]}}]}`, "inside a list's own event"},
		{"event.at[0].layouts[0]", `{"id":"x","event":{"at":[{"path":"t","layouts":["dd.mm.yyyy"]}]}}`, "no layout of package time"},
		{"event.at[0].layouts[0]", `{"id":"x","event":{"at":[{"path":"t","layouts":["15:04 MST"]}]}}`, "zone names are read by zone"},
		{"event.at[0].clocks[0]", `{"id":"x","event":{"at":[{"path":"t","clocks":["x"]}]}}`, "no clock"},
		{"event.at[0].trust", `{"id":"x","event":{"at":[{"path":"t","trust":"some"}]}}`, "no degree"},
		{"event.sub[0].paths[0]", `{"id":"x","event":{"sub":["["]}}`, "sub"},
		{"event.place.city.paths[0]", `{"id":"x","event":{"place":{"city":"["}}}`, "place"},
		{"event.proof.ref.paths[0]", `{"id":"x","event":{"proof":{"ref":"["}}}`, "proof"},
		{"event.skip[0]", `{"id":"x","event":{"skip":[{"path":"a","absent":true,"is":["b"]}]}}`, "absent and something"},
		{"languages", `{"id":"x","languages":["xx"]}`, "no phrases in it"},
		{"codes", `{"id":"x","codes":[{"code":"a","status":"accepted"},{"code":"A","status":"accepted"}]}`, "two rows for one code"},
		{"codes", `{"id":"x","codes":[{"code":"a","status":"delivered","detail":"at_locker"}]}`, "a detail of another status"},
		{"refs[0].kind", `{"id":"x","refs":[{"kind":"cousin","path":"a"}]}`, "no kind"},
		{"promises[0].kind", `{"id":"x","promises":[{"kind":"wish","on":["t"]}]}`, "no kind"},
		{"promises[0]", `{"id":"x","promises":[{"kind":"delivery"}]}`, "no time"},
		{"promises[0].end[0].path", `{"id":"x","promises":[{"kind":"delivery","end":["["]}]}`, "time of a promise"},
		{"issues[0].kind", `{"id":"x","issues":[{"kind":"sad","when":[{"path":"a"}]}]}`, "no kind"},
		{"issues[0].when", `{"id":"x","issues":[{"kind":"not_found","when":[]}]}`, "without a condition it would always hold"},
		{"errors[0].when", `{"id":"x","errors":[{"when":[]}]}`, "the same"},
		{"zones", `{"id":"x","event":{"at":["t"]},"zones":{"a":"Nowhere/Land"}}`, "no zone"},
		{"place_zones", `{"id":"x","event":{"at":["t"]},"place_zones":["XX"]}`, "no country"},
		{"zone", `{"id":"x","event":{"at":["t"]},"zone":"Nowhere/Land"}`, "no zone"},
		{"or_marks[0]", `{"id":"x","or_marks":[[]]}`, "marks without one are in every body"},
		{"codes[1].status", `{"id":"x","codes":[{"code":"a","status":"accepted"},{"code":"b","status":"gone"}]}`, "no status"},
		{"codes[0].detail", `{"id":"x","codes":[{"code":"a","status":"accepted","detail":"nice"}]}`, "no detail"},
		{"peer", `{"id":"x","peer":"nobody"}`, "no peer"},
		{"events[1].event.place.town", `{"id":"x","events":["a",{"path":"b","event":{"place":{"town":"c"}}}]}`, "a field that there is not, with all around it"},
		{"event.at[0].layouts[0]", `{"id":"x","event":{"at":[{"path":"t","layouts":["DD.MM.2006"]}]}}`, "half a layout of another language"},
		{"event.at[0].layouts[0]", `{"id":"x","event":{"at":[{"path":"t","layouts":["yyyy-MM-dd 15:04"]}]}}`, "so here: each day would be the same"},
		{"event.at[0].layouts[0]", `{"id":"x","event":{"at":[{"path":"t","layouts":["15:04"]}]}}`, "a clock is no day"},
		{"event.at[0].layouts[0]", `{"id":"x","event":{"at":[{"path":"t","layouts":["02.01. 15:04"]}]}}`, "a day without its year"},
		{"event.at[0].layouts[1]", `{"id":"x","event":{"at":[{"path":"t","layouts":["02.01.2006 15:04","02.01.2006 3:04"]}]}}`, "morning or evening?"},
		{"event.at[0].clocks[0]", `{"id":"x","event":{"at":[{"path":"t","clock":"c","clocks":["02.01.2006"]}]}}`, "a day is no clock"},
		{"event.at", `{"id":"x","number":"n","event":{"code":"c"}}`, "no time: the event could not be placed"},
		{"events[0].event.at", `{"id":"x","number":"n","events":[{"path":"a","event":{"code":"c"}}]}`, "so here"},
		{"state", `{"id":"x","state":"s","event":{"at":["t"]}}`, "nobody knows its words"},
		{"weight.unit", `{"id":"x","weight":{"value":"w"}}`, "of what?"},
		{"weight.unit", `{"id":"x","weight":{"value":"w","unit":{"const":"stone"}}}`, "no unit that is known"},
		{"weight.unit", `{"id":"x","weight":{"value":"w","unit":{"paths":["u"],"values":{"K":"kilo"}}}}`, "so here"},
		{"returns[0]", `{"id":"x","returns":[{}]}`, "every parcel would be a return"},
		{"event.skip[0]", `{"id":"x","event":{"skip":[{}]}}`, "every event would be left out"},
		{"event.void[1]", `{"id":"x","event":{"void":[{"path":"v"},{}]}}`, "every event would be taken back"},
		{"signature", `{"id":"x","signature":{"method":"rot13","header":"X"}}`, "no method"},
	}
	for _, tt := range tests {
		m, err := generic.Load([]byte(tt.text))
		if err == nil {
			_, err = generic.New(m)
		}
		var at *generic.MappingError
		if !errors.As(err, &at) || at.Field != tt.field {
			t.Errorf("%s: got %v, want field %q: %s", tt.text, err, tt.field, tt.why)
			continue
		}
		if !strings.HasPrefix(err.Error(), "mapping: "+tt.field+": ") {
			t.Errorf("error %q does not begin with its field", err)
		}
	}
}

// TestLoadNamesTheByte: the byte is that of the fault, or the one after it where the text breaks.
func TestLoadNamesTheByte(t *testing.T) {
	for text, mark := range map[string]string{
		`{"id":"x","codes":[{"code":"b","status":"gone"}]}`:  "gone",
		`{"id":"x","event":{"at":[{"path":"t","pth":"u"}]}}`: "u\"",
		`{"id":"x","number":"n";}`:                           "}",
	} {
		_, err := generic.Load([]byte(text))
		if want := fmt.Sprintf("(at byte %d)", strings.Index(text, mark)); err == nil || !strings.HasSuffix(err.Error(), want) {
			t.Errorf("%s: got %v, want it to end in %s", text, err, want)
		}
	}
}

func TestLoadAcceptsShortForms(t *testing.T) {
	m, err := generic.Load([]byte(`{"id":"x","number":["a","b"],"events":["e"],"shipments":["s"],"event":{"at":["t"],"code":{"const":"k"}},
		"issues":[{"kind":"not_found","when":[{"path":"a"}]}],"zones":{"y":"Europe/Oslo","Y":"Europe/Rome"}}`))
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Number.Paths) != 2 || m.Events[0].Path != "e" || m.Shipments[0].Path != "s" || m.Event.At[0].Path != "t" || m.Event.Code.Const != "k" {
		t.Errorf("got %+v", m)
	}
}
