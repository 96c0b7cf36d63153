package generic_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/event"
)

var received = time.Date(2026, 5, 12, 12, 0, 0, 0, time.UTC)

// told says in one line each what tracks say: "number: [code time status detail reason ...] issue@path".
func told(tracks []event.Track) []string {
	var out []string
	for _, t := range tracks {
		line := t.Carrier + " " + t.Number + ":"
		for _, e := range t.Events {
			b, _ := e.At.MarshalJSON()
			_, at, _ := strings.Cut(string(b), `"time":"`)
			at, _, _ = strings.Cut(at, `"`)
			words := []string{e.Native.Code, e.Native.Sub, at, e.Status.String(), e.Detail.String(), e.Reason.String(), e.Piece, e.Place.City, e.Place.Country, e.Place.Name}
			words = append(words, e.Proof.SignedBy.Reveal(), e.Proof.Ref)
			line += " [" + strings.Join(strings.Fields(strings.Join(words, " ")), " ") + "]"
		}
		for _, i := range t.Issues {
			line += " " + string(i.Kind) + "@" + i.Path
		}
		out = append(out, line)
	}
	return out
}

const codes = `"codes":[{"code":"a","status":"accepted"},{"code":"d","status":"delivered"},{"code":"d","sub":"p","status":"delivered","detail":"partial"}]`

// TestDecode: one row for each thing that a mapping can say.
func TestDecode(t *testing.T) {
	tests := []struct {
		name, mapping, body string
		want                []string
		why                 string
	}{
		{"names with dots", `{"id":"x","number":"a\\.b","event":{"code":"c","at":["t"]},` + codes + `}`,
			`{"a.b":"N100001","c":"a","t":"2026-05-04"}`, []string{"x N100001: [a 2026-05-04 accepted]"}, `"\." is a point inside a name`},
		{"index from the end", `{"id":"x","number":"n[-1]","event":{"code":"c[1]","at":["t[0]"]},` + codes + `}`,
			`{"n":["p","N100001"],"c":["d","a"],"t":["2026-05-04"]}`, []string{"x N100001: [a 2026-05-04 accepted]"}, "indexes begin at 0 and go from the end"},
		{"index out of range", `{"id":"x","number":"n","event":{"code":["c[7]","k"],"at":["t"]},` + codes + `}`,
			`{"n":"N100001","c":["d"],"k":"a","t":"2026-05-04"}`, []string{"x N100001: [a 2026-05-04 accepted]"}, "what is not there gives way to the next path"},
		{"into lists", `{"id":"x","number":"o.p.n","event":{"code":"c","at":["t"]},` + codes + `}`,
			`{"o":[{"p":{}},{"p":[{"n":""},{"n":"N100001"}]}],"c":"a","t":"2026-05-04"}`, []string{"x N100001: [a 2026-05-04 accepted]"}, "the first item with a text"},
		{"record around and root", `{"id":"x","shipments":["s.list"],"number":"^.^.n","events":["e"],"event":{"code":"$.k","at":["^.t"]},` + codes + `}`,
			`{"k":"a","n":"N1","s":{"list":[{"t":"2026-05-04","e":[{},{}]}]}}`, []string{"x N1: [a 2026-05-04 accepted] [a 2026-05-04 accepted]"}, "^ passes over lists"},
		{"names as texts", `{"id":"x","shipments":["*"],"number":"~","events":["*"],"event":{"code":"~","at":["t"]},` + codes + `}`,
			`{"N100001":{"a":{"t":"2026-05-04"},"d":{"t":"2026-05-05"}}}`, []string{"x N100001: [a 2026-05-04 accepted] [d 2026-05-05 delivered]"}, "records kept by name"},
		{"attribute alone", `{"id":"x","number":"n","events":["e"],"event":{"code":"@c","at":["t"]},` + codes + `}`,
			`<r><n>N1</n><e c="d"><c>a</c><t>2026-05-04</t></e></r>`, []string{"x N1: [d 2026-05-04 delivered]"}, "@ is not the element"},
		{"sub codes", `{"id":"x","number":"n","event":{"code":"c","sub":["r","q"],"at":["t"]},` + codes + `}`,
			`[{"n":"N1","c":"d","r":"p","q":"9","t":"2026-05-04"},{"n":"N1","c":"d","t":"2026-05-05"}]`,
			[]string{"x N1: [d p/9 2026-05-04 delivered partial] [d 2026-05-05 delivered]"}, "joined by /, empty ones at the end fall"},
		{"after, before, values, const", `{"id":"x","number":{"paths":["n"],"after":"#","before":" "},"carrier":{"const":"acme"},"event":{"code":{"paths":["c"],"values":{"Yes":"d"}},"at":["t"]},` + codes + `}`,
			`{"n":"no #N1 (2)","c":"Yes","t":"2026-05-04"}`, []string{"acme N1: [d 2026-05-04 delivered]"}, "cut, then looked up"},
		{"conditions", `{"id":"x","number":"n","events":[{"path":"e","when":[{"path":"k","is":["SCAN"]},{"path":"old","absent":true},{"path":"c"}]}],"event":{"code":"c","at":["t"]},` + codes + `}`,
			`{"n":"N1","e":[{"k":"scan","c":"a","t":"2026-05-04"},{"k":"scan","old":1,"c":"d","t":"2026-05-04"},{"k":"note","c":"d"},{"k":"scan"}]}`,
			[]string{"x N1: [a 2026-05-04 accepted]"}, "all must hold; case does not matter"},
		{"fallback list", `{"id":"x","shipments":["s"],"number":"n","events":["e",{"path":"copy","fallback":true}],"event":{"code":"c","at":["t"]},` + codes + `}`,
			`{"s":[{"n":"N1","e":[{"c":"a","t":"2026-05-04"}],"copy":{"c":"d","t":"2026-05-05"}},{"n":"N2","copy":{"c":"d","t":"2026-05-05"}}]}`,
			[]string{"x N1: [a 2026-05-04 accepted]", "x N2: [d 2026-05-05 delivered]"}, "a copy is read only where nothing else is"},
		{"first root wins", `{"id":"x","shipments":["a","b",{"path":"c","also":true}],"number":"n","events":["e"],"event":{"code":"c","at":["t"]}}`,
			`{"a":[],"b":{"n":"N1"},"c":{"n":"N2"}}`, []string{"x N1:", "x N2:"}, "an empty root is passed over; also is read too"},
		{"record without a number", `{"id":"x","shipments":["s"],"number":"n","events":["e"],"event":{"code":"c","at":["t"]}}`,
			`{"s":[{"n":"N1"},{"e":[{"c":"a"}]}]}`, []string{"x N1: missing_field@/s[2]"}, "it is not dropped in silence"},
		{"facts on later rows", `{"id":"x","number":"n","event":{"code":"c","at":["t"]},"refs":[{"kind":"order","path":"o"}],"returns":[{"path":"back","is":["1"]}],` + codes + `}`,
			`[{"n":"N1","c":"a","t":"2026-05-04"},{"n":"N1","c":"d","t":"2026-05-05","o":"O-1","back":1}]`,
			[]string{"x N1: [a 2026-05-04 accepted] [d 2026-05-05 returned]"}, "a row speaks for its own event"},
		{"unknown code, known text", `{"id":"x","number":"n","languages":["en"],"event":{"code":"c","text":"m","at":["t"]},` + codes + `}`,
			`{"n":"N1","c":"zz","m":"Delivered","t":"2026-05-04"}`, []string{"x N1: [zz 2026-05-04 unknown] unmapped_code@/c"}, "a code is never read by its text"},
		{"nothing said", `{"id":"x","number":"n","event":{"code":"c","at":["t"]}}`,
			`{"n":"N1"}`, []string{"x N1: [unknown] missing_field@/ missing_field@/"}, "no code and no time are two issues"},
		{"peer's words", `{"id":"x","number":"n","peer":"aftership","events":["e"],"event":{"code":"tag","sub":["subtag"],"at":["t"]},"state":"tag"}`,
			`{"n":"N1","tag":"Pending","e":[{"tag":"Delivered","subtag":"Delivered_001","t":"2026-05-04"},{"tag":"Delivered","subtag":"Delivered_999","t":"2026-05-05"}]}`,
			[]string{"x N1: [Delivered Delivered_001 2026-05-04 delivered] [Delivered Delivered_999 2026-05-05 delivered] unmapped_code@/e[2]/tag awaiting_data@/"},
			"of a further code that nobody knows the coarse one is read, and it is an issue"},
		{"country not known", `{"id":"x","number":"n","event":{"code":"c","at":["t"],"place":{"name":"p","country":"k"}},` + codes + `}`,
			`{"n":"N1","c":"a","t":"2026-05-04","p":"Hub","k":"Atlantis"}`, []string{"x N1: [a 2026-05-04 accepted Hub, Atlantis]"}, "kept in the name"},
		{"proof beside the events", `{"id":"x","number":"n","events":["e"],"event":{"code":"c","at":["t"],"proof":{"signed_by":"by"}},"proof":{"ref":"pod"},` + codes + `}`,
			`{"n":"N1","pod":"doc","e":[{"c":"d","t":"2026-05-04","by":"P"}]}`, []string{"x N1: [d 2026-05-04 delivered P doc]"}, "both halves of it stand"},
		{"skip", `{"id":"x","number":"n","events":["e"],"event":{"code":"c","at":["t"],"skip":[{"path":"planned","is":["true"]}]},` + codes + `}`,
			`{"n":"N1","e":[{"c":"a","t":"2026-05-04","planned":true},{"c":"d","t":"2026-05-05","planned":false}]}`, []string{"x N1: [d 2026-05-05 delivered]"}, "what has not happened is no event"},
		{"pieces and other numbers", `{"id":"x","number":"n","events":["e"],"event":{"code":"c","at":["t"],"piece":"p"},` + codes + `}`,
			`{"n":"N1","e":{"c":"a","t":"2026-05-04","p":"P1"}}`, []string{"x N1: [a 2026-05-04 accepted P1]"}, "one record where a list could be"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := loaded(t, tt.mapping).Decode(carrier.Payload{Body: []byte(tt.body), Received: received})
			require.NoError(t, err)
			if diff := cmp.Diff(tt.want, told(got)); diff != "" {
				t.Errorf("%s (-want +got)\n%s", tt.why, diff)
			}
		})
	}
}

func TestTimes(t *testing.T) {
	tests := []struct{ name, at, record, want, why string }{
		{"day", `"t"`, `"t":"2026-05-04"`, "2026-05-04", "a day is no midnight"},
		{"home zone", `"t"`, `"t":"2026-05-04 10:00"`, "2026-05-04T10:00+02:00", "a clock without a zone is in the home zone"},
		{"false Z", `{"path":"t","trust":"wall"}`, `"t":"2026-05-04T10:00:00Z"`, "2026-05-04T10:00:00+02:00", "only the wall clock counts"},
		{"day only", `{"path":"t","trust":"day"}`, `"t":"2026-05-04T10:00:00Z"`, "2026-05-04", "the clock means nothing"},
		{"midnight", `{"path":"t","trust":"midnight"}`, `"t":"2026-05-04T00:00:00Z"`, "2026-05-04", "midnight is a day"},
		{"no midnight", `{"path":"t","trust":"midnight"}`, `"t":"2026-05-04T00:01:00Z"`, "2026-05-04T00:01:00Z", "a minute past is a clock"},
		{"two fields", `{"path":"d","clock":"h","layouts":["02/01/2006"]}`, `"d":"04/05/2026","h":"7:05","x":1`, "2026-05-04", "a clock that cannot be read leaves the day"},
		{"two fields, am", `{"path":"d","clock":"h","clocks":["3:04pm"]}`, `"d":"2026-05-04","h":"7:05PM"`, "2026-05-04T19:05+02:00", "pm and PM read both"},
		{"compact clock", `{"path":"d","clock":"h","layouts":["compact"],"clocks":["hhmmss"]}`, `"d":"20260504","h":"190507"`, "2026-05-04T19:05:07+02:00", "digits alone"},
		{"offset field", `{"path":"t","offset":"o"}`, `"t":"2026-05-04 10:00","o":"-0500"`, "2026-05-04T10:00-05:00", "an offset of its own"},
		{"zone field", `{"path":"t","zone":"z"}`, `"t":"2026-05-04 10:00","z":"NY"`, "2026-05-04T10:00-04:00", "a name of the mapping's list"},
		{"zone word", `{"path":"t","zone":"z"}`, `"t":"2026-05-04 10:00","z":"MSK"`, "2026-05-04T10:00+03:00", "a name that is known everywhere"},
		{"first that is there", `"u","t"`, `"t":"2026-05-04"`, "2026-05-04", "the next field"},
		{"layouts in order", `{"path":"t","layouts":["02.01.2006","Jan 2, 2006"]}`, `"t":"May 4, 2026"`, "2026-05-04", "month names"},
		{"epoch", `{"path":"t","layouts":["epoch"]}`, `"t":1777888800`, "2026-05-04T10:00:00Z", "seconds in UTC"},
		{"place", `"t"`, `"t":"2026-05-04 10:00","k":"JP"`, "2026-05-04T10:00+09:00", "the zone of the place, if the mapping asks for it"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := loaded(t, `{"id":"x","number":"n","zone":"Europe/Berlin","place_zones":["JP"],"zones":{"NY":"America/New_York"},"event":{"code":"c","at":[`+tt.at+`],"place":{"country":"k"}},`+codes+`}`)
			got, err := a.Decode(carrier.Payload{Body: []byte(`{"n":"N1","c":"a",` + tt.record + `}`), Received: received})
			require.NoError(t, err)
			b, err := got[0].Events[0].At.MarshalJSON()
			require.NoError(t, err)
			if want := `"time":"` + strings.Replace(tt.want, "Z", "+00:00", 1) + `"`; !strings.Contains(strings.Replace(string(b), "Z\"", "+00:00\"", 1), want) {
				t.Errorf("got %s, want %s: %s", b, want, tt.why)
			}
		})
	}
}

func TestFailures(t *testing.T) {
	m := `{"id":"x","shipments":["s"],"number":"n","events":["e"],"event":{"code":"c","at":["t"]},` + codes + `,
		"errors":[{"when":[{"path":"err","is":["401"]}],"code":"err","message":"msg","retry":"login"},{"when":[{"path":"err","is":["404"]}],"not_found":true}]}`
	a := loaded(t, m)
	decode := func(body, number string) ([]event.Track, error) {
		return a.Decode(carrier.Payload{Body: []byte(body), Number: number, Received: received})
	}
	var remote *carrier.RemoteError
	_, err := decode(`{"err":401,"msg":"secret of A. Person"}`, "N1")
	if !errors.As(err, &remote) || remote.Code != "401" || remote.Retry != carrier.RetryLogin || strings.Contains(err.Error(), "Person") {
		t.Errorf("a failed login: %v", err)
	}
	got, err := decode(`{"err":404}`, "N1")
	require.NoError(t, err)
	if diff := cmp.Diff([]string{"x N1: not_found@/"}, told(got)); diff != "" {
		t.Errorf("a number not known is a track (-want +got)\n%s", diff)
	}
	if _, err = decode(`{"err":404}`, ""); !errors.Is(err, carrier.ErrNoNumber) {
		t.Errorf("not found, but which number: %v", err)
	}
	if _, err = decode(`{"s":[{"e":[]}]}`, ""); !errors.Is(err, carrier.ErrNoNumber) {
		t.Errorf("no number: %v", err)
	}
	if _, err = decode(`{"other":1}`, "N1"); !errors.Is(err, carrier.ErrPayload) {
		t.Errorf("another body: %v", err)
	}
	if _, err = decode(`nothing`, "N1"); !errors.Is(err, carrier.ErrPayload) {
		t.Errorf("no JSON: %v", err)
	}
	got, err = decode(`{"err":401,"s":{"n":"N1","e":{"c":"a","t":"2026-05-04"}}}`, "")
	require.NoError(t, err, "an error beside events is not the whole answer")
	if diff := cmp.Diff([]string{"x N1: [a 2026-05-04 accepted]"}, told(got)); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// TestVoid: an event that the carrier has taken back does not decide.
func TestVoid(t *testing.T) {
	a := loaded(t, `{"id":"x","number":"n","events":["e"],"event":{"code":"c","at":["t"],"void":[{"path":"v"}]},`+codes+`}`)
	got, err := a.Decode(carrier.Payload{Body: []byte(`{"n":"N1","e":[{"c":"a","t":"2026-05-04"},{"c":"d","t":"2026-05-05","v":1}]}`)})
	require.NoError(t, err)
	if v := event.Join(got...).Verdict(); v.Status.String() != "accepted" || v.Final {
		t.Errorf("verdict %s, want accepted", v.Status)
	}
}

// TestCutFlat: where records are events, a body cut short is the full history of nobody.
func TestCutFlat(t *testing.T) {
	a := loaded(t, `{"id":"x","number":"n","event":{"code":"c","at":["t"]},`+codes+`}`)
	body := `[{"n":"N1","c":"a","t":"2026-05-04"},{"n":"N2","c":"a","t":"2026-05-04"},{"n":"N1","c":"d","t":"20`
	got, err := a.Decode(carrier.Payload{Body: []byte(body), Received: received})
	require.NoError(t, err)
	for _, track := range got {
		if !track.Whole.IsZero() || !errors.Is(track.Err(), event.Truncated) {
			t.Errorf("%s: whole at %v, %v", track.Number, track.Whole, track.Err())
		}
	}
}

func TestPowers(t *testing.T) {
	a := loaded(t, `{"id":"x","name":"X Post","tracking_url":"https://example.com/{number}","marks":["\"x\"","\"y\""],"number":"n","peer":"aftership","event":{"at":["t"]},`+codes+`}`)
	for body, want := range map[string]carrier.Confidence{`{"x":1,"y":2}`: carrier.Strong, `{"x":1}`: carrier.No, ``: carrier.No} {
		if got := a.Recognize(carrier.Payload{Body: []byte(body)}); got != want {
			t.Errorf("Recognize(%q) = %s, want %s", body, got, want)
		}
	}
	if got := loaded(t, `{"id":"x","marks":["q"],"event":{"at":["t"]}}`).Recognize(carrier.Payload{Body: []byte("q")}); got != carrier.Weak {
		t.Errorf("one mark is %s, want weak", got)
	}
	either := loaded(t, `{"id":"x","marks":["q"],"or_marks":[["r","s"],["u"]],"event":{"at":["t"]}}`)
	for body, want := range map[string]carrier.Confidence{"q": carrier.Weak, "s r": carrier.Strong, "q r s": carrier.Strong, "s": carrier.No, "u": carrier.Weak} {
		if got := either.Recognize(carrier.Payload{Body: []byte(body)}); got != want {
			t.Errorf("Recognize(%q) = %s, want %s", body, got, want)
		}
	}
	if got := loaded(t, `{"id":"x","event":{"at":["t"]}}`).Recognize(carrier.Payload{Body: []byte("q")}); got != carrier.No {
		t.Errorf("no mark is %s, want no", got)
	}
	if a.Profile().Name != "X Post" || a.Mapping().ID != "x" {
		t.Errorf("profile %+v", a.Profile())
	}
	if row, ok := a.Read(event.Native{Code: "D"}); !ok || row.Status.String() != "delivered" {
		t.Errorf("Read = %v, %v", row, ok)
	}
	if row, ok := a.Read(event.Native{Code: "OutForDelivery"}); !ok || row.Status.String() != "out_for_delivery" {
		t.Errorf("Read of a peer's word = %v, %v", row, ok)
	}
}

func TestWeights(t *testing.T) {
	for unit, want := range map[string]int{"g": 3, "KG": 2500, "lb": 1134, "oz": 71, "stone": 0} {
		value := "2.5"
		a := loaded(t, `{"id":"x","number":"n","weight":{"value":"w","unit":"u"},"events":["e"],"event":{"at":["t"]}}`)
		got, err := a.Decode(carrier.Payload{Body: []byte(`{"n":"N1","w":"` + value + `","u":"` + unit + `"}`)})
		require.NoError(t, err)
		if got[0].WeightGrams != want {
			t.Errorf("%s %s is %d g, want %d", value, unit, got[0].WeightGrams, want)
		}
	}
	a := loaded(t, `{"id":"x","number":"n","weight":{"value":"w","unit":{"const":"kg"}},"events":["e"],"event":{"at":["t"]}}`)
	for _, w := range []string{"-1", "NaN", "Inf", "1e12", "heavy"} {
		got, err := a.Decode(carrier.Payload{Body: []byte(`{"n":"N1","w":"` + w + `"}`)})
		require.NoError(t, err)
		if got[0].WeightGrams != 0 {
			t.Errorf("%q is %d g, want none", w, got[0].WeightGrams)
		}
	}
}

func TestPlaces(t *testing.T) {
	a := loaded(t, `{"id":"x","number":"n","event":{"code":"c","at":["t"],"place":{"country":"k","lat":"lat","lon":"lon"}},`+codes+`}`)
	for in, want := range map[string]string{"de": "DE", "UK": "GB", "deu": "DE", "Germany": "DE", "United Kingdom": "GB", "Kosovo": "", "xkx": "XK", "1A": "", "Viet Nam": "VN", "USA": "US"} {
		got, err := a.Decode(carrier.Payload{Body: []byte(`{"n":"N1","c":"a","t":"2026-05-04","k":"` + in + `","lat":"59.9","lon":10.7}`)})
		require.NoError(t, err)
		p := got[0].Events[0].Place
		if p.Country != want || !p.Located || p.Lat != 59.9 || p.Lon != 10.7 {
			t.Errorf("%q: %+v, want country %q", in, p, want)
		}
	}
}

// The marks of a mapping are text; a body may be in any charset.
func TestMarksInAnyCharset(t *testing.T) {
	a := loaded(t, `{"id":"x","format":"csv","charset":"windows-1251","marks":["Номер накладной","Статус"],"event":{"at":["t"]}}`)
	encode := func(e encoding.Encoding, text string) []byte {
		b, err := e.NewEncoder().Bytes([]byte(text))
		require.NoError(t, err)
		return b
	}
	const head, other = "Номер накладной;Дата;Статус\n", "Номер заказа;Дата;Статус\n"
	wide := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	tests := []struct {
		name string
		body []byte
		want carrier.Confidence
		why  string
	}{
		{"UTF-8", []byte(head), carrier.Strong, "as the mapping is written"},
		{"windows-1251", encode(charmap.Windows1251, head), carrier.Strong, "the mapping's own charset"},
		{"koi8-r", encode(charmap.KOI8R, head), carrier.Strong, "read too where the body declares it"},
		{"UTF-16", encode(wide, head), carrier.Strong, "as spreadsheets write it"},
		{"another feed", encode(charmap.Windows1251, other), carrier.No, "only one of the marks"},
		{"two charsets", append(encode(charmap.Windows1251, "Номер накладной"), "Статус"...), carrier.No, "a body has one charset"},
	}
	for _, tt := range tests {
		if got := a.Recognize(carrier.Payload{Body: tt.body}); got != tt.want {
			t.Errorf("%s: %s, want %s: %s", tt.name, got, tt.want, tt.why)
		}
	}
}
