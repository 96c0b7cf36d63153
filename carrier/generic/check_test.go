package generic_test

import (
	"errors"
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
		{"pth", `{"id":"x","event":{"at":[{"pth":"t"}]}}`, "the same, deep inside"},
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
		{"zones", `{"id":"x","zones":{"a":"Nowhere/Land"}}`, "no zone"},
		{"place_zones", `{"id":"x","place_zones":["XX"]}`, "no country"},
		{"zone", `{"id":"x","zone":"Nowhere/Land"}`, "no zone"},
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
