package event_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// news is what is known, what comes in, and what a shop would want to hear of it.
type news struct {
	name  string
	known []event.Track
	added []event.Track
	want  []string // kind: from > to by the hour of the event
	why   string
}

var allNews = []news{
	{"first word", tell(), tell(ev(1, reg)), []string{"status: unknown > registered by 1h"}, "from nothing to something"},
	{"next step", tell(ev(4, acc)), tell(ev(8, tra)), []string{"status: accepted > in_transit by 8h"}, "it moved"},
	{"several steps at once", tell(ev(4, acc)), tell(ev(34, del), ev(8, tra), ev(30, ofd)),
		[]string{"status: accepted > in_transit by 8h", "status: in_transit > out_for_delivery by 30h", "final: out_for_delivery > delivered, final by 34h"},
		"one poll a day brings the day's steps, oldest first"},
	{"webhook repeated", tell(ev(4, acc), ev(8, tra)), tell(ev(8, tra), ev(4, acc)), nil, "what is known is no news"},
	{"country filled in", tell(ev(8, tra)), tell(ev(8, tra, country("DE"))), nil, "the same scan with more said of it"},
	{"another detail", tell(ev(8, tra)), tell(ev(12, tra, status.CustomsCleared)), []string{"detail: in_transit > in_transit/customs_cleared by 12h"}, "another step of the same status"},
	{"same status and step", tell(ev(8, tra)), tell(ev(12, tra)), nil, "another scan, nothing a shop would tell"},
	{"another reason", tell(ev(8, exc, status.Delayed)), tell(ev(12, exc, status.Weather)), []string{"reason: exception because delayed > exception because weather by 12h"}, "the carrier says more"},
	{"turned round", tell(ev(8, tra)), tell(ev(40, rtg)), []string{"leg: in_transit > returning by 40h"}, "the way back begins"},
	{"sent back after delivery", tell(ev(34, del)), tell(ev(80, rtg)), []string{"reopened: delivered, final > returning by 80h"}, "what had ended goes on"},
	{"sent back and arrived", tell(ev(34, del)), tell(ev(80, rtg), ev(90, rtd)), []string{"reopened: delivered, final > returning by 80h", "final: returning > returned, final by 90h"}, "two steps, told once each, though end and end differ in the leg"},
	{"back", tell(ev(40, rtg)), tell(ev(60, del)), []string{"final: returning > returned, final by 60h"}, "the refund can go out"},
	{"back at once", tell(ev(34, del)), tell(ev(90, rtd)), []string{"leg: delivered, final > returned, final by 90h"}, "one end gave way to another"},
	{"to the recipient after all", tell(ev(40, rtg)), tell(ev(60, del, status.ToRecipient)), []string{"final: returning > delivered/to_recipient, final by 60h"}, "no refund"},
	{"note", tell(ev(8, tra)), tell(ev(9, info)), nil, "a note moves nothing"},
	{"first word is a note", tell(), tell(ev(1, info)), []string{"status: unknown > info by 1h"}, "better than nothing"},
	{"unread code", tell(ev(8, tra)), tell(ev(9, code("X9"))), nil, "unknown is an issue, no news for a buyer"},
	{"late label", tell(ev(4, acc)), tell(ev(6, reg)), nil, "the parcel was seen"},
	{"lateness after delivery", tell(ev(34, del)), tell(ev(35, exc, status.Delayed)), nil, "no mail about a delay after the delivery"},
	{"not to be believed", tell(ev(8, tra)), tell(ev(0, del, stamp(event.On(1970, 1, 1)))), nil, "an impossible time decides nothing"},
	{"a step of the past", tell(ev(4, acc), ev(34, del)), tell(ev(8, tra)), []string{"status: accepted > in_transit by 8h"}, "it decides at its turn, and the end stands"},
	{"a delivery of the past", tell(ev(40, rtg)), tell(ev(34, del)), []string{"final: unknown > delivered, final by 34h"}, "told late, and the return is known"},
	{"a return of the past", tell(ev(8, tra), ev(60, del)), tell(ev(40, rtg)),
		[]string{"leg: in_transit > returning by 40h", "leg: delivered, final > returned, final by 60h"},
		"the known delivery now reads as a return, and that is news"},
	{"read after an upgrade", tell(ev(8, code("D1"))), tell(ev(8, tra, code("D1"))), []string{"status: unknown > in_transit by 8h"}, "a table that reads the code makes it news"},
	{"read otherwise after an upgrade", tell(ev(4, acc), ev(8, tra, code("D1"))), tell(ev(8, att, code("D1"))), []string{"status: in_transit > attempt_failed by 8h"}, "from what it was taken for to what it is"},
	{"a step of the past read otherwise after an upgrade", tell(ev(4, acc), ev(8, tra, code("D1")), ev(34, del)), tell(ev(8, att, code("D1"))),
		[]string{"status: in_transit > attempt_failed by 8h"}, "it decides otherwise at its turn, though the end stands"},
	{"told by two at once", tell(ev(4, acc)), tell(track(from("agg"), ev(34, del, code("DELIVERED"))), track(ev(34, del, code("01")))),
		[]string{"final: accepted > delivered, final by 34h"}, "one mail, from where it stood"},
	{"a step of the past, and the last one taken back", tell(ev(4, acc), ev(30, ofd), ev(34, att, code("D"))), tell(ev(8, tra), ev(36, info, status.Retracted, voids(ev(34, att, code("D"))))),
		[]string{"status: accepted > in_transit by 8h", "status: attempt_failed > out_for_delivery by 30h"}, "the late step does not say where it stands now"},
	{"taken back", tell(ev(8, tra), ev(34, del, code("D"))), tell(ev(36, info, status.Retracted, voids(ev(34, del, code("D"))))),
		[]string{"reopened: delivered, final > in_transit by 8h"}, "the buyer who was told must be told again"},
	{"corrected", tell(ev(8, tra), ev(34, del, code("D"))), tell(ev(36, info, status.Retracted, voids(ev(34, del, code("D")))), ev(36, att)),
		[]string{"status: in_transit > attempt_failed by 36h", "reopened: delivered, final > attempt_failed by 36h"},
		"the correction is a step, and the end that was told is none"},
	{"corrected into an end", tell(ev(8, tra), ev(34, exc, code("D"))), tell(ev(36, info, status.Retracted, voids(ev(34, exc, code("D")))), ev(36, del)),
		[]string{"final: in_transit > delivered, final by 36h"}, "said once"},
	{"delivery withdrawn", tell(ev(8, tra, seen(9, 35)), ev(34, del, seen(35, 35))), tell(whole(50), ev(8, tra, seen(50, 50))),
		[]string{"reopened: delivered, final > in_transit by 8h"}, "the full history no longer holds it"},
	{"all withdrawn", tell(ev(34, del, seen(35, 35))), tell(whole(50)), []string{"reopened: delivered, final > unknown by "}, "nothing is left to decide"},
	{"a step of the past, and the end taken back", tell(ev(4, acc), ev(30, ofd), ev(34, del, code("D"))), tell(ev(8, tra), ev(36, info, status.Retracted, voids(ev(34, del, code("D"))))),
		[]string{"status: accepted > in_transit by 8h", "reopened: delivered, final > out_for_delivery by 30h"}, "the late step is not where it stands now"},
	{"step withdrawn", tell(ev(8, tra, seen(9, 9)), ev(34, del, seen(35, 35))), tell(whole(50), ev(34, del, seen(50, 50))), nil, "it stands where it stood"},
	{"told by the carrier too", tell(track(from("agg"), ev(34, del, code("DELIVERED")))), tell(track(ev(34, del, code("01")))), nil, "one delivery, one mail"},
	{"told better by the carrier", tell(track(from("agg"), ev(34, del, code("DELIVERED")))), tell(track(ev(34, del, status.ToNeighbor, code("01")))),
		[]string{"detail: delivered, final > delivered/to_neighbor, final by 34h"}, "only what is new in it"},
	{"told by an aggregator too", tell(track(ev(34, del, code("01")))), tell(track(from("agg"), ev(34, del, code("DELIVERED")))), nil, "the other way round"},
	{"read apart by an aggregator", tell(track(ev(34, att, code("01")))), tell(track(from("agg"), ev(34, exc, code("01")))), []string{"status: unknown > exception by 34h"}, "two sources that disagree are heard both"},
	{"told in UTC the next time", tell(ev(34, del, code("01"), stamp(event.At(hour(34).In(time.FixedZone("", 3*3600)), event.ToMinute, event.ZoneGiven)), seen(35, 35))),
		tell(whole(50), ev(34, del, code("01"), seen(50, 50))), nil, "the same moment on another clock, and the old one withdrawn"},
	{"told in UTC by a webhook", tell(ev(4, acc), ev(34, del, code("01"), stamp(event.At(hour(34).In(time.FixedZone("", 3*3600)), event.ToMinute, event.ZoneGiven)))),
		tell(ev(34, del, code("01"))), nil, "whichever of both comes first"},
	{"another code at the same minute", tell(ev(34, att, code("01"))), tell(ev(34, del, code("02"))), []string{"final: attempt_failed > delivered, final by 34h"}, "another scan"},
	{"another piece at the same minute", tell(ev(34, del, code("01"), piece("A")), ev(8, tra, piece("B"))), tell(ev(34, del, code("01"), piece("B"))),
		[]string{"final: delivered/partial; A delivered, final; B in_transit > delivered, final; A delivered, final; B delivered, final by 34h"}, "another parcel on the same doorstep"},
	{"a day gets its clock", tell(ev(0, del, code("01"), day(2))), tell(ev(34, del, code("01"))), nil, "the scan was known"},
	{"cancelled and handed in", tell(ev(3, can)), tell(ev(5, acc)), []string{"reopened: cancelled, final > accepted by 5h"}, "it comes all the same"},
	{"number used again", tell(ev(34, del)), tell(ev(34+121*24, acc)), []string{"reopened: delivered, final > accepted by 2938h"}, "another parcel"},
	{"destroyed", tell(ev(8, tra)), tell(ev(100, exc, status.Destroyed)), []string{"final: in_transit > exception because destroyed, final by 100h"}, "an end that is no delivery"},
	{"a piece moved", tell(ev(8, tra, piece("A")), ev(8, tra, piece("B"))), tell(ev(30, ofd, piece("A"))),
		[]string{"piece A: in_transit; A in_transit; B in_transit > in_transit; A out_for_delivery; B in_transit by 30h"}, "the whole stands where it stood"},
	{"said of all, one moved", tell(ev(34, del, piece("A")), ev(8, tra, piece("B"))), tell(ev(54, ofd)),
		[]string{"piece B: delivered/partial; A delivered, final; B in_transit > delivered/partial; A delivered, final; B out_for_delivery by 54h"}, "the piece that moved has a name"},
	{"said of all, several moved", tell(ev(34, del, piece("A")), ev(8, tra, piece("B")), ev(8, tra, piece("C"))), tell(ev(54, ofd)),
		[]string{"piece : delivered/partial; A delivered, final; B in_transit; C in_transit > delivered/partial; A delivered, final; B out_for_delivery; C out_for_delivery by 54h"}, "several pieces, one event, no one name"},
	{"last piece delivered", tell(ev(34, del, piece("A")), ev(8, tra, piece("B"))), tell(ev(60, del, piece("B"))),
		[]string{"final: delivered/partial; A delivered, final; B in_transit > delivered, final; A delivered, final; B delivered, final by 60h"}, "now all is there"},
	{"a piece named after the end", tell(ev(34, del, piece("A"))), tell(pieceRef("B")),
		[]string{"reopened: delivered, final; A delivered, final > delivered/partial; A delivered, final; B unknown by 34h"}, "there is another one, so it is not over"},
	{"a piece on its way after the end", tell(ev(34, del, piece("A"))), tell(ev(54, ofd, piece("B"))),
		[]string{"piece B: delivered/partial; A delivered, final; B unknown > delivered/partial; A delivered, final; B out_for_delivery by 54h",
			"reopened: delivered, final; A delivered, final > delivered/partial; A delivered, final; B out_for_delivery by 34h"}, "it moved, and what was told as the end is none"},
	{"a piece named on the way", tell(ev(8, tra, piece("A"))), tell(pieceRef("B")), nil, "nothing moved"},
	{"a piece taken back", tell(ev(8, tra), pieceRef("C"), ev(34, del, piece("A")), ev(33, del, piece("B"))), tell(ev(36, info, status.Retracted, voids(ev(33, del, piece("B"))), piece("B"))),
		[]string{"piece B: delivered/partial; A delivered, final; B delivered, final; C in_transit > delivered/partial; A delivered, final; B in_transit; C in_transit by 8h"}, "one of two deliveries was none"},
	{"promised", tell(ev(8, tra)), tell(promise(event.PromiseDelivery, 4, 9)), []string{"promise: delivery until 2026-03-05"}, "the buyer can be told a day"},
	{"promise moved earlier", tell(promise(event.PromiseDelivery, 4, 9)), tell(promise(event.PromiseDelivery, 3, 20)), []string{"promise: delivery until 2026-03-04"}, "said later, due earlier"},
	{"promise repeated", tell(promise(event.PromiseDelivery, 4, 9)), tell(promise(event.PromiseDelivery, 4, 20)), nil, "the same day again"},
	{"old promise comes in late", tell(promise(event.PromiseDelivery, 4, 20)), tell(promise(event.PromiseDelivery, 6, 9)), nil, "the current one stands"},
	{"storage term and dispatch", tell(ev(36, pick)), tell(promise(event.PromiseCollection, 9, 36), promise(event.PromiseDispatch, 1, 36)),
		[]string{"promise: collection until 2026-03-10", "promise: dispatch until 2026-03-02"}, "each kind by itself"},
	{"step and promise", tell(), tell(promise(event.PromiseDelivery, 4, 9), ev(8, tra)), []string{"status: unknown > in_transit by 8h", "promise: delivery until 2026-03-05"}, "promises come last"},
}

// promise is one until a day, received at an hour.
func promise(k event.PromiseKind, until int, received float64) event.Promise {
	return event.Promise{Kind: k, End: event.On(2026, time.March, until+1), Seen: span(received, received)}
}

func changeTexts(changes []event.Change) []string {
	var out []string
	for _, c := range changes {
		if c.Kind == event.ChangePromise {
			out = append(out, fmt.Sprintf("promise: %s until %s", c.Promise.Kind, c.Promise.End))
			continue
		}
		kind := c.Kind.String()
		if c.Kind == event.ChangePiece {
			kind += " " + c.Piece
		}
		when := c.Event.At.String()
		if t, ok := c.Event.At.Instant(); ok {
			when = fmt.Sprintf("%gh", t.Sub(base).Hours())
		}
		out = append(out, fmt.Sprintf("%s: %s > %s by %s", kind, standsText(c.From), standsText(c.To), when))
	}
	return out
}

func TestChanges(t *testing.T) {
	for _, row := range allNews {
		t.Run(row.name, func(t *testing.T) {
			before := event.Join(row.known...)
			after := before.Join(event.Join(row.added...))
			changes := event.Changes(before, after)
			if diff := cmp.Diff(row.want, changeTexts(changes)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", row.why, diff)
			}
			ids := map[event.ID]bool{}
			for _, c := range changes {
				if c.ID.IsZero() || ids[c.ID] {
					t.Errorf("change %s has no ID of its own", c.Kind)
				}
				ids[c.ID] = true
				if len(c.From.Trace)+len(c.To.Trace) > 0 {
					t.Error("the verdicts of a change carry no trace")
				}
			}
			if again := event.Changes(after, after); len(again) != 0 {
				t.Errorf("nothing is new in itself, got %q", changeTexts(again))
			}
		})
	}
	if len(allNews) < 30 {
		t.Errorf("%d scenarios, 30 are wanted", len(allNews))
	}
}

// A mail that was sent for a change is not sent again: the change has one ID, whichever shipment it is
// found in and however the rest came in.
func TestChangeIDs(t *testing.T) {
	steps := []event.Event{ev(4, acc), ev(8, tra), ev(30, ofd), ev(34, del)}
	var known event.Shipment
	var oneByOne []event.ID
	for _, e := range steps {
		next := known.Join(event.Join(track(e)))
		for _, c := range event.Changes(known, next) {
			oneByOne = append(oneByOne, c.ID)
		}
		known = next
	}
	var atOnce []event.ID
	for _, c := range event.Changes(event.Shipment{}, known) {
		atOnce = append(atOnce, c.ID)
	}
	if diff := cmp.Diff(oneByOne, atOnce); diff != "" || len(atOnce) != len(steps) {
		t.Errorf("four steps, four changes, however they came (-one by one +at once):\n%s", diff)
	}

	withPromise := known.Join(event.Join(track(promise(event.PromiseDelivery, 4, 9))))
	first, second := event.Changes(known, withPromise), event.Changes(event.Shipment{}, withPromise)
	if got, want := second[len(second)-1].ID, first[0].ID; got != want {
		t.Errorf("the promise has ID %s, later %s", want, got)
	}
}

// Two deliveries that were taken back, one after the other, are two pieces of news of one form.
func TestChangeIDsOfWhatFell(t *testing.T) {
	known := event.Join(track(ev(8, tra)))
	ids := map[event.ID]bool{}
	for _, h := range []float64{34, 58} {
		wrong := ev(h, del, code(fmt.Sprint("D", h)))
		told := known.Join(event.Join(track(wrong)))
		known = told.Join(event.Join(track(ev(h+1, info, status.Retracted, voids(wrong)))))
		changes := event.Changes(told, known)
		if diff := cmp.Diff([]string{"reopened: delivered, final > in_transit by 8h"}, changeTexts(changes)); diff != "" {
			t.Fatalf("-want +got:\n%s", diff)
		}
		ids[changes[0].ID] = true
		if again := event.Changes(told, known); again[0].ID != changes[0].ID {
			t.Error("found again, it has another ID")
		}
	}
	if len(ids) != 2 {
		t.Error("a second retraction would go untold")
	}
}

func TestChangeKindWords(t *testing.T) {
	want := "status detail reason leg final reopened piece promise"
	var got []string
	for k := event.ChangeStatus; k <= event.ChangePromise; k++ {
		got = append(got, k.String())
		if k.Key() != "change."+k.String() {
			t.Errorf("Key of %s is %s", k, k.Key())
		}
	}
	if s := strings.Join(got, " "); s != want {
		t.Errorf("words are %q, want %q", s, want)
	}
}

// A day that is promised anew is news, also where it was promised before.
func TestPromiseChangesBackAndForth(t *testing.T) {
	days := func(until ...int) (out event.Shipment) {
		var k []event.Track
		for i, d := range until {
			k = append(k, tell(promise(event.PromiseDelivery, d, float64(9+i)))...)
		}
		return event.Join(k...)
	}
	ids := map[event.ID]bool{}
	for _, step := range [][2]event.Shipment{{days(), days(4)}, {days(4), days(4, 6)}, {days(4, 6), days(4, 6, 4)}} {
		changes := event.Changes(step[0], step[1])
		if len(changes) != 1 || ids[changes[0].ID] {
			t.Fatalf("%q is not told, or as what was told before", changeTexts(changes))
		}
		ids[changes[0].ID] = true
	}
}
