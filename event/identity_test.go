package event_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// Which two tellings are the same scan: rows of two events that differ in one thing.
func TestIdentity(t *testing.T) {
	in := func(zone *time.Location, p event.Precision, o event.ZoneOrigin) func(*event.Event) {
		return stamp(event.At(time.Date(2026, 3, 2, 10, 0, 30, 0, zone), p, o))
	}
	long := strings.Repeat("x", 300)
	tests := []struct {
		name string
		a, b event.Event
		same bool
		why  string
	}{
		{"text with a code", ev(8, code("A"), text("in")), ev(8, code("A"), text("out")), true, "carriers reword"},
		{"place", ev(8, code("A")), ev(8, code("A"), country("DE")), true, "carriers fill it in later"},
		{"status", ev(8, code("A"), tra), ev(8, code("A"), att, status.NoAccess), true, "a table may read it otherwise tomorrow"},
		{"receipt", ev(8, code("A"), seen(1, 1)), ev(8, code("A"), seen(2, 2)), true, "when it was told is not what happened"},
		{"code", ev(8, code("A")), ev(8, code("B")), false, "another code, another scan"},
		{"case of the code", ev(8, code("pick up")), ev(8, code("PICKUP")), true, "blanks and case are spelling"},
		{"zeros of a number code", ev(8, code("007")), ev(8, code("7")), true, "padding is spelling"},
		{"zeros of a letter code", ev(8, code("A07")), ev(8, code("A7")), false, "leading zeros fall from all-digit codes alone"},
		{"noughts", ev(8, code("000")), ev(8, code("0")), true, "one nought stays"},
		{"nought and no code", ev(8, code("0")), ev(8, code("")), false, "nought is a code"},
		{"first sub", ev(8, code("A"), sub("1")), ev(8, code("A"), sub("2")), false, "it qualifies the code"},
		{"zeros of the first sub", ev(8, code("A"), sub("01/x")), ev(8, code("A"), sub("1/x")), true, "padding there too"},
		{"further subs", ev(8, code("A"), sub("1/x")), ev(8, code("A"), sub("1/y")), true, "they come and go"},
		{"code or sub", ev(8, code("A/B")), ev(8, code("A"), sub("B")), false, "where one ends is part of it"},
		{"text without a code", ev(8, code(""), text("Left  the hub ")), ev(8, code(""), text("left the HUB")), true, "case and blanks fold"},
		{"other text without a code", ev(8, code(""), text("left the hub")), ev(8, code(""), text("left the hut")), false, "the text is all there is"},
		{"a code that looks like a text", ev(8, code("A")), ev(8, code(""), text("a")), false, "a code is no text"},
		{"letters of other scripts", ev(8, code(""), text("ВРУЧЕНО")), ev(8, code(""), text("вручено")), true, "they have a case too"},
		{"codes of other scripts", ev(8, code("прибыл")), ev(8, code("ПРИБЫЛ")), true, "and there"},
		{"piece", ev(8, code("A"), piece("1")), ev(8, code("A"), piece("2")), false, "each piece is scanned"},
		{"piece or number", ev(8, code("A"), piece("1")), ev(8, code("A"), func(e *event.Event) { e.Number = "SW11" }), false, "lengths stand before the parts"},
		{"carrier", ev(8, code("A")), ev(8, code("A"), func(e *event.Event) { e.Carrier = "post" }), false, "each carrier scans"},
		{"minute", ev(8, code("A")), ev(8+minute, code("A")), false, "another minute, another scan"},
		{"seconds", ev(8, code("A"), in(time.UTC, event.ToSecond, event.ZoneGiven)), ev(8, code("A"), in(time.UTC, event.ToMinute, event.ZoneGiven)), true, "one source leaves them out"},
		{"zone", ev(8, code("A"), in(moscow, event.ToMinute, event.ZoneGiven)), ev(8, code("A"), in(time.UTC, event.ToMinute, event.ZoneUnknown)), true, "the clock at the place is what counts; the zone may be learnt later"},
		{"another clock of one instant", ev(8, code("A"), in(moscow, event.ToMinute, event.ZoneGiven)), ev(8, code("A"), stamp(event.At(time.Date(2026, 3, 2, 7, 0, 0, 0, time.UTC), event.ToMinute, event.ZoneGiven))), false, "the clock, not the instant"},
		{"day and clock", ev(0, code("A"), day(1)), ev(0, code("A")), false, "a day is not midnight"},
		{"two days", ev(0, code("A"), day(1)), ev(0, code("A"), day(2)), false, "another day, another scan"},
		{"one day in two zones", ev(0, code("A"), in(moscow, event.DayOnly, event.ZoneCarrier)), ev(0, code("A"), in(time.UTC, event.DayOnly, event.ZoneUnknown)), true, "the date"},
		{"no time", ev(8, code("A"), noTime), ev(9, code("A"), noTime), true, "nothing is known of when"},
		{"no time and a day", ev(8, code("A"), noTime), ev(8, code("A"), day(1)), false, "something is"},
		{"long", ev(8, code(""), text(long)), ev(8, code(""), text(long+"y")), false, "to the last letter, however long"},
		{"long code", ev(8, code(long)), ev(8, code(strings.ToUpper(long))), true, "spelling, however long"},
	}
	for _, tt := range tests {
		if got := idOf(tt.a) == idOf(tt.b); got != tt.same {
			t.Errorf("%s: same is %v: %s", tt.name, got, tt.why)
		}
	}
}

// IDs are stored, so what they are made of is frozen: parts with their lengths before them.
func TestIdentityIsFrozen(t *testing.T) {
	short := func(s string) []byte { return append([]byte{byte(len(s))}, s...) }
	long := func(b []byte) []byte { return append(binary.BigEndian.AppendUint32(nil, uint32(len(b))), b...) }
	clock := func(kind byte, seconds int64) []byte {
		return binary.BigEndian.AppendUint64([]byte{kind}, uint64(seconds))
	}
	made := func(piece, key string, wall []byte, n byte) (id event.ID) {
		sum := sha256.Sum256(slices.Concat(short("swift"), short("SW1"), short(piece), long([]byte(key)), long(wall), []byte{2, 0, n}))
		copy(id[:], sum[:])
		return id
	}
	at := base.Add(8 * time.Hour).Unix()
	tests := []struct {
		e    event.Event
		want event.ID
		why  string
	}{
		{ev(8, code(" a1 "), sub("007/x"), piece("P")), made("P", "cA1/7", clock('m', at), 0), "code and first sub in one spelling"},
		{ev(8, code(""), text("  Left\tthe HUB ")), made("", "tleft the hub", clock('m', at), 0), "the text, folded"},
		{ev(8, code(""), text("left the hub")), made("", "tleft the hub", clock('m', at), 0), "and as it is"},
		{ev(0, code("A"), stamp(event.At(time.Date(2026, 3, 2, 8, 0, 59, 0, moscow), event.ToSecond, event.ZoneGiven))), made("", "cA/", clock('m', at), 0), "the wall clock cut to the minute, without its zone"},
		{ev(0, code("A"), day(1)), made("", "cA/", clock('d', base.Unix()), 0), "the date"},
		{ev(0, code("A"), noTime), made("", "cA/", nil, 0), "nothing"},
	}
	for _, tt := range tests {
		if got := idOf(tt.e); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.why, got, tt.want)
		}
	}
	k := track(ev(8, code("A"), country("DE")), ev(8, code("A"), country("FR")))
	event.Seal(&k)
	if got, want := k.Events[1].ID, made("", "cA/", clock('m', at), 1); got != want {
		t.Errorf("the ordinal comes last: %s, want %s", got, want)
	}
}

// Events alike in one payload are told apart by an ordinal: oldest first, then by all else.
func TestSeq(t *testing.T) {
	summer, winter := time.FixedZone("", 7200), time.FixedZone("", 3600)
	half := time.Date(2026, 10, 25, 2, 30, 0, 0, time.UTC)
	clock := func(z *time.Location) func(*event.Event) {
		return stamp(event.At(time.Date(half.Year(), half.Month(), half.Day(), 2, 30, 0, 0, z), event.ToMinute, event.ZoneGiven))
	}
	tests := []struct {
		name string
		in   []event.Event
		want string // country and ordinal, oldest first
		why  string
	}{
		{"alike", []event.Event{ev(8, code("A"), country("FR")), ev(8, code("A"), country("DE"))}, "DE0 FR1", "by what else they say, whatever their order"},
		{"the same", []event.Event{ev(8, code("A"), country("DE")), ev(8, code("A"), country("DE"))}, "DE0", "an exact repetition is the same event"},
		{"the same among alike", []event.Event{ev(8, code("A"), country("DE")), ev(8, code("A"), country("FR")), ev(8, code("A"), country("DE"))}, "DE0 FR1", "and counts once"},
		{"the hour that comes twice", []event.Event{ev(0, code("A"), country("DE"), clock(winter)), ev(0, code("A"), country("FR"), clock(summer))}, "FR0 DE1", "02:30 in summer time is the older one"},
		{"not alike", []event.Event{ev(8, code("A"), country("DE")), ev(9, code("A"), country("FR"))}, "DE0 FR0", "another minute starts anew"},
		{"a wrong ordinal", []event.Event{ev(8, code("A"), country("DE"), func(e *event.Event) { e.Seq = 7 })}, "DE0", "Seal fills it, whatever stood there"},
	}
	for _, tt := range tests {
		k := track()
		k.Events = tt.in
		event.Seal(&k)
		var got []string
		for _, e := range k.Events {
			got = append(got, fmt.Sprintf("%s%d", e.Place.Country, e.Seq))
		}
		if s := strings.Join(got, " "); s != tt.want {
			t.Errorf("%s: got %s, want %s: %s", tt.name, s, tt.want, tt.why)
		}
	}
}

// One payload that tells a scan twice, the second time with more of the place or the proof, tells one.
func TestToldTwiceInOnePayload(t *testing.T) {
	place := func(p event.Place) event.Event { e := ev(8, code("A"), tra); e.Place = p; return e }
	proof := func(p event.Proof) event.Event { e := ev(8, code("A"), tra); e.Proof = p; return e }
	with := func(parts ...any) event.Event { return ev(8, append([]any{code("A"), tra}, parts...)...) }
	tests := []struct {
		name string
		in   []event.Event
		want int
		why  string
	}{
		{"country filled in", []event.Event{with(), with(country("DE"))}, 1, "the place was left out"},
		{"two countries", []event.Event{with(country("DE")), with(country("FR"))}, 2, "two places"},
		{"three tellings", []event.Event{with(), with(country("DE")), place(event.Place{Country: "DE", City: "Bonn"})}, 1, "more each time"},
		{"filled in beside another", []event.Event{with(country("DE")), with(country("FR")), place(event.Place{Country: "FR", City: "Paris"})}, 2, "the city belongs to the second place"},
		{"point filled in", []event.Event{place(event.Place{City: "Bonn"}), place(event.Place{City: "Bonn", Lat: 1, Lon: 2, Located: true})}, 1, "the point was left out"},
		{"two latitudes", []event.Event{place(event.Place{Lat: 1, Lon: 2, Located: true}), place(event.Place{Lat: 3, Lon: 2, Located: true})}, 2, "two points"},
		{"two longitudes", []event.Event{place(event.Place{Lat: 1, Lon: 2, Located: true}), place(event.Place{Lat: 1, Lon: 3, Located: true})}, 2, "two points"},
		{"name, region and postcode", []event.Event{place(event.Place{Name: "hub"}), place(event.Place{Name: "hub", Region: "NW", PostalCode: "53113"})}, 1, "each may be left out"},
		{"two names", []event.Event{place(event.Place{Name: "hub"}), place(event.Place{Name: "shop"})}, 2, "two places"},
		{"two regions", []event.Event{place(event.Place{Region: "NW"}), place(event.Place{Region: "BY"})}, 2, "two places"},
		{"two postcodes", []event.Event{place(event.Place{PostalCode: "1"}), place(event.Place{PostalCode: "2"})}, 2, "two places"},
		{"two cities", []event.Event{place(event.Place{City: "Bonn"}), place(event.Place{City: "Ulm"})}, 2, "two places"},
		{"signer filled in", []event.Event{proof(event.Proof{Method: "signature"}), proof(event.Proof{Method: "signature", SignedBy: "A", Ref: "r", Document: "d"})}, 1, "the signer was left out"},
		{"two signers", []event.Event{proof(event.Proof{SignedBy: "A"}), proof(event.Proof{SignedBy: "B"})}, 2, "two hands"},
		{"two papers", []event.Event{proof(event.Proof{Document: "A"}), proof(event.Proof{Document: "B"})}, 2, "two papers"},
		{"two methods", []event.Event{proof(event.Proof{Method: "photo"}), proof(event.Proof{Method: "pin"})}, 2, "two proofs"},
		{"two documents", []event.Event{proof(event.Proof{Ref: "1"}), proof(event.Proof{Ref: "2"})}, 2, "two proofs"},
		{"proof with a point filled in", []event.Event{proof(event.Proof{Method: "photo"}), proof(event.Proof{Method: "photo", Lat: 1, Lon: 2, Located: true})}, 1, "the point was left out"},
		{"proof at two latitudes", []event.Event{proof(event.Proof{Lat: 1, Lon: 2, Located: true}), proof(event.Proof{Lat: 3, Lon: 2, Located: true})}, 2, "two points"},
		{"proof at two longitudes", []event.Event{proof(event.Proof{Lat: 1, Lon: 2, Located: true}), proof(event.Proof{Lat: 1, Lon: 3, Located: true})}, 2, "two points"},
		{"text filled in", []event.Event{with(), with(text("x"))}, 2, "words are no part of a place: two scans, for all we know"},
		{"further sub", []event.Event{with(sub("1/x")), with(sub("1/y"))}, 2, "another code beside it"},
		{"read apart", []event.Event{with(), with(att)}, 2, "another reading"},
		{"seconds", []event.Event{with(), with(stamp(event.At(hour(8), event.ToSecond, event.ZoneGiven)))}, 2, "another time"},
		{"newer word", []event.Event{with(), with(func(e *event.Event) { e.Newer = "mood=good" })}, 2, "another word"},
		{"void", []event.Event{with(), with(voids(ev(1, reg)))}, 2, "one of them takes something back"},
	}
	for _, tt := range tests {
		for range 2 { // the order within a payload does not matter
			k := track()
			k.Events = slices.Clone(tt.in)
			event.Seal(&k)
			if len(k.Events) != tt.want {
				t.Errorf("%s: %d events, want %d: %s", tt.name, len(k.Events), tt.want, tt.why)
			}
			slices.Reverse(tt.in)
		}
	}
}

// More alike events than an ordinal can count are still one payload, and nothing breaks.
func TestSeqEnds(t *testing.T) {
	k := track()
	for i := range 1<<16 + 10 {
		k.Events = append(k.Events, ev(8, code("A"), text(fmt.Sprint(i))))
	}
	event.Seal(&k)
	if n := len(k.Events); n != 1<<16 {
		t.Errorf("%d events, %d ordinals", n, 1<<16)
	}
	for _, e := range k.Events {
		if e.Seq == 0 && e.Native.Text != "0" {
			t.Errorf("the first of them became %q: what is too many goes to the last", e.Native.Text.Reveal())
		}
	}
}

// A stored event keeps its ID, whatever its fields say now; cleared, it is identified anew.
func TestSealKeepsIDs(t *testing.T) {
	k := track(ev(8, code("A")))
	event.Seal(&k)
	old := k.Events[0].ID
	k.Events[0].Native.Code = "B"
	event.Seal(&k)
	if k.Events[0].ID != old {
		t.Error("a stored ID was changed")
	}
	k.Events[0].ID = event.ID{}
	event.Seal(&k)
	if k.Events[0].ID == old {
		t.Error("a cleared ID was not made anew")
	}
}

func TestSealFillsIn(t *testing.T) {
	received := time.Now().In(moscow) // with a monotonic part
	k := event.Track{Carrier: "swift", Number: "SW1", Whole: received,
		Origin:      event.Place{Lat: 91, Lon: 1, Located: true},
		Destination: event.Place{Lat: 1, Lon: 1},
		Events: []event.Event{
			{Seen: event.Span{First: received, Last: received}, Place: event.Place{Lat: 1, Lon: 181, Located: true}, Proof: event.Proof{Lat: 2, Lon: 3, Located: true}},
			{Carrier: "post", Number: "P1", Proof: event.Proof{Lat: -91, Lon: 3, Located: true}}},
		Promises: []event.Promise{{Seen: event.Span{First: received, Last: received}}},
		Issues:   []event.Issue{{Seen: event.Span{First: received, Last: received}}},
	}
	event.Seal(&k)
	if k.Whole != received.Round(0).UTC() || k.Promises[0].Seen.First != k.Whole || k.Issues[0].Seen.Last != k.Whole {
		t.Errorf("times are in UTC without a monotonic part: %v", k.Whole)
	}
	if k.Origin.Located || k.Origin.Lat != 0 || k.Destination.Lat != 0 {
		t.Errorf("coordinates that are none are dropped: %+v, %+v", k.Origin, k.Destination)
	}
	for _, e := range k.Events {
		switch e.Carrier + e.Number {
		case "swiftSW1":
			if e.Seen.First != k.Whole || e.Place.Located || !e.Proof.Located {
				t.Errorf("seen %v, place %+v", e.Seen, e.Place)
			}
		case "postP1":
			if e.Proof != (event.Proof{}) {
				t.Errorf("a point south of the pole is left")
			}
		default:
			t.Errorf("event of %q %q", e.Carrier, e.Number)
		}
	}
}

// The edges of the map are places.
func TestSealKeepsTheEdges(t *testing.T) {
	for _, p := range []event.Place{{Lat: 90, Lon: 180, Located: true}, {Lat: -90, Lon: -180, Located: true}} {
		k := event.Track{Origin: p}
		if event.Seal(&k); k.Origin != p {
			t.Errorf("%+v became %+v", p, k.Origin)
		}
	}
}

// What is no number is no place, and there is one way to write a point on the equator.
func TestSealCleansPoints(t *testing.T) {
	nan, minus := math.NaN(), math.Copysign(0, -1)
	for _, tt := range []struct{ in, want event.Place }{
		{event.Place{Lat: nan, Lon: 5, Located: true}, event.Place{}},
		{event.Place{Lat: 5, Lon: nan, Located: true}, event.Place{}},
		{event.Place{Lat: minus, Lon: 5, Located: true}, event.Place{Lon: 5, Located: true}},
		{event.Place{Lat: 5, Lon: minus, Located: true}, event.Place{Lat: 5, Located: true}},
	} {
		k := event.Track{Origin: tt.in}
		if event.Seal(&k); k.Origin != tt.want || math.Signbit(k.Origin.Lat) || math.Signbit(k.Origin.Lon) {
			t.Errorf("%+v became %+v", tt.in, k.Origin)
		}
	}
}

// A time of receipt that JSON cannot hold would make the whole shipment impossible to store.
func TestSealDropsTimesThatCannotBeStored(t *testing.T) {
	for year, kept := range map[int]bool{-1: false, 0: false, 1: true, 2026: true, 9999: true, 10000: false} {
		k := event.Track{Whole: time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC)}
		event.Seal(&k)
		if k.Whole.IsZero() == kept {
			t.Errorf("year %d: whole is %s", year, k.Whole)
		}
		encode(t, k)
	}
}

func TestCodeKey(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "A": "A", "a b": "AB", " 007 ": "7", "0": "0", "00": "0", "0A": "0A", "10": "10", "é1": "É1", "az": "AZ", "07": "7", "\t": "", "7\u00a0": "7", "OK-1": "OK-1",
		"é": "É", "a": "A", "z": "Z", "09": "9", "0/1": "0/1", "0:1": "0:1", // at the edges of letters and digits
	} {
		if got := event.CodeKey(in); got != want {
			t.Errorf("CodeKey(%q) is %q, want %q", in, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		in := rapid.String().Draw(t, "code")
		once := event.CodeKey(in)
		if again := event.CodeKey(once); again != once {
			t.Fatalf("the key of %q is %q, and the key of that %q", in, once, again)
		}
	})
}

func TestIDText(t *testing.T) {
	id := idOf(ev(8, code("A")))
	if len(id.String()) != 32 || strings.ToLower(id.String()) != id.String() || id.IsZero() || !(event.ID{}).IsZero() {
		t.Errorf("ID %s", id)
	}
	var back event.ID
	if err := json.Unmarshal(encode(t, id), &back); err != nil || back != id || back.Compare(id) != 0 || (event.ID{}).Compare(id) != -1 {
		t.Errorf("%s comes back as %s, %v", id, back, err)
	}
	for _, text := range []string{"", "00", id.String() + "00", strings.Repeat("x", 32)} {
		if err := back.UnmarshalText([]byte(text)); err == nil || back != id {
			t.Errorf("%q is no ID, and an error changes nothing", text)
		}
	}
}
