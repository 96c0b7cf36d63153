package event_test

import (
	"math"
	"slices"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// told is an event with the track that tells it.
type told struct {
	event.Event
	of     event.Track
	key    int64
	effect event.Effect // Withdrawn, Voided or Coarser; none if it counts
}

func (e told) believed() bool {
	offset, _ := e.At.Offset()
	if !e.At.IsZero() && e.At.Wall().Before(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)) || offset > 14*time.Hour || offset < -14*time.Hour {
		return false
	}
	return e.At.IsZero() || e.Seen.First.IsZero() || !e.At.Wall().Add(-offset).After(e.Seen.First.Truncate(time.Second).Add(24*time.Hour))
}

// naiveVerdict answers by the rules of order, withdrawal, twins and the state machine, in that order.
func naiveVerdict(s event.Shipment) event.Verdict {
	var all []told
	for _, k := range s.Tracks {
		for _, e := range k.Events {
			all = append(all, told{Event: e, of: k, key: naiveKey(k.Events, e)})
		}
	}
	slices.SortStableFunc(all, func(a, b told) int { return naiveOrder(a.of.Events, a.Event, b.of.Events, b.Event) })
	naiveSort(s, all)

	names := []string{}
	for _, k := range s.Tracks {
		for _, r := range k.Refs {
			if r.Kind == event.RefPiece && r.Value != "" {
				names = append(names, r.Value)
			}
		}
	}
	for _, e := range all {
		if e.Piece != "" && e.effect != event.Withdrawn && e.effect != event.Voided {
			names = append(names, e.Piece)
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)

	if len(names) == 0 {
		v, steps := naiveFold(all)
		v.Trace = steps
		return v
	}
	steps := make([]event.Step, len(all))
	var parts []event.Verdict
	var pieces []event.PieceVerdict
	for _, name := range names {
		var own []told
		var at []int
		for i, e := range all {
			if e.Piece == "" || e.Piece == name || e.effect != 0 {
				own, at = append(own, e), append(at, i)
			}
		}
		v, mine := naiveFold(own)
		for i, step := range mine {
			if old := steps[at[i]]; old.Effect == 0 || !old.Effect.Decided() && step.Effect.Decided() {
				steps[at[i]] = step
			}
		}
		parts = append(parts, v)
		pieces = append(pieces, event.PieceVerdict{Piece: name, Status: v.Status, Detail: v.Detail, Reason: v.Reason, Final: v.Final})
	}
	v := naiveWhole(parts)
	v.Pieces = pieces
	if len(steps) > 0 {
		v.Trace = steps
	}
	return v
}

// naiveSort marks what is withdrawn, voided and told twice.
func naiveSort(s event.Shipment, all []told) {
	for i, e := range all {
		if !e.Seen.Last.IsZero() && e.Seen.Last.Before(e.of.Whole) {
			all[i].effect = event.Withdrawn
		}
	}
	var voided []int
	for i, e := range all {
		for _, v := range all {
			if v.effect != event.Withdrawn && !v.Voids.IsZero() && v.Voids == e.ID && v.Carrier == e.Carrier {
				voided = append(voided, i)
			}
		}
	}
	for _, i := range voided {
		all[i].effect = event.Voided
	}
	code := func(e told) string {
		first, _, _ := strings.Cut(e.Native.Sub, "/")
		clean := func(c string) string {
			c = strings.ToUpper(strings.ReplaceAll(c, " ", ""))
			if strings.Trim(c, "0123456789") == "" && c != "" {
				c = strings.TrimLeft(c[:len(c)-1], "0") + c[len(c)-1:]
			}
			return c
		}
		return clean(e.Native.Code) + "/" + clean(first)
	}
	date := func(e told) string { return e.At.Wall().Format(time.DateOnly) }
	for i, e := range all {
		for _, o := range all {
			if e.effect == 0 && e.At.Precision() == event.DayOnly && o.effect == 0 && o.At.Precision() > event.DayOnly && o.believed() &&
				e.Carrier == o.Carrier && e.Number == o.Number && e.Piece == o.Piece && e.Native.Code != "" && o.Native.Code != "" && code(e) == code(o) && date(e) == date(o) {
				all[i].effect = event.Coarser
			}
		}
	}
	same := func(a, b told) bool {
		if a.Status != b.Status || a.Status == unk || a.At.IsZero() || b.At.IsZero() || a.Piece != b.Piece && a.Piece != "" && b.Piece != "" {
			return false
		}
		if a.At.Precision() == event.DayOnly || b.At.Precision() == event.DayOnly {
			return date(a) == date(b)
		}
		gap := a.At.Wall().Sub(b.At.Wall())
		if x, ok := a.At.Instant(); ok {
			if y, ok := b.At.Instant(); ok {
				gap = x.Sub(y)
			}
		}
		return gap.Abs() <= time.Minute
	}
	for _, lesser := range s.Tracks {
		for _, better := range s.Tracks {
			if lesser.Carrier != better.Carrier || lesser.Number != better.Number || lesser.Source == better.Source || lesser.Source == lesser.Carrier ||
				better.Source != better.Carrier && better.Source > lesser.Source {
				continue
			}
			taken := map[int]bool{}
			for i := range all {
				for j := range all {
					if all[i].effect == 0 && all[i].of.Source == lesser.Source && all[j].of.Source == better.Source && all[j].effect == 0 && all[j].believed() && !taken[j] &&
						all[i].of.Carrier == lesser.Carrier && all[j].of.Carrier == lesser.Carrier && all[i].of.Number == lesser.Number && all[j].of.Number == lesser.Number && same(all[i], all[j]) {
						taken[j], all[i].effect = true, event.Coarser
					}
				}
			}
		}
	}
}

// naiveFold reads the events of one piece from the oldest to the newest.
func naiveFold(all []told) (v event.Verdict, steps []event.Step) {
	var ended int64
	var beforeCancel status.Status
	known := false
	for _, e := range all {
		st, effect := e.Status, event.Decides
		fresh := false
		switch {
		case e.effect != 0:
			steps = append(steps, event.Step{Event: e.ID, Effect: e.effect, Status: e.Status})
			continue
		case st == unk:
			effect, fresh = event.Unmapped, v.Status == unk
		case !e.believed():
			effect = event.Note
		case st == info && known:
			effect = event.Note
		case st == info:
			fresh = true
		case v.Final && st == acc && e.key != math.MaxInt64 && e.key-ended > 120*24*3600:
			v, fresh, effect = event.Verdict{}, true, event.Reused
		case v.Final && v.Status == rtd:
			effect = event.AfterEnd
		case v.Final && st != rtg && st != rtd && (v.Status != can || st.Rank() < acc.Rank() || st == can):
			effect = event.AfterEnd
		default:
			fresh = true
			if v.Final && v.Status == can {
				v.Progress = beforeCancel
			}
			v.Final = false
		}
		if fresh && st != unk && st != info && effect != event.Reused {
			back := v.Leg == event.LegReturn
			toBuyer := slices.Contains([]status.Detail{status.ToRecipient, status.ToNeighbor, status.ToSafePlace, status.InMailbox, status.CodCollected}, e.Detail)
			switch {
			case !back && st == reg && v.Progress.Rank() >= acc.Rank():
				fresh, effect = false, event.Late
			case !back && (st == rtg || st == rtd):
				v.Leg, v.Progress = event.LegReturn, unk
				effect = event.LegOpened
				if st == rtd {
					effect = event.LegClosed
				}
			case back && st == del && toBuyer:
				v.Leg, v.Progress, effect = event.LegOut, unk, event.Contradiction
			case back && (st == del || st == rtd):
				st, effect = rtd, event.LegClosed
			case back && st != exc:
				st = rtg
			}
			if effect == event.LegClosed && e.Detail == status.Partial && e.Reason != status.Destroyed && e.Reason != status.Forfeited {
				effect = event.Decides
			}
		}
		if fresh {
			detail := e.Detail
			if st == unk || v.Leg == event.LegReturn && st != exc && st != info && !(st == rtg && effect == event.LegOpened) && !detail.Allows(st) {
				detail = status.NoDetail
			}
			if v.By.IsZero() || v.Status != st {
				v.Since = e.At
			}
			if st == can {
				beforeCancel = v.Progress
			}
			v.Status, v.Detail, v.Reason, v.By = st, detail, e.Reason, e.ID
			if st != unk && st != info {
				known = true
				if st.Rank() > 0 && st.Rank() >= v.Progress.Rank() {
					v.Progress = st
				}
				v.Final = (st == del || st == rtd || st == can) && detail != status.Partial || e.Reason == status.Destroyed || e.Reason == status.Forfeited
				ended = e.key
			}
		}
		steps = append(steps, event.Step{Event: e.ID, Effect: effect, Status: st, Leg: v.Leg})
	}
	return v, steps
}

// naiveWhole is what the pieces make together.
func naiveWhole(parts []event.Verdict) event.Verdict {
	newest := func(fits func(event.Verdict) bool) (best event.Verdict, ok bool) {
		when := func(v event.Verdict) time.Time {
			offset, _ := v.Since.Offset()
			if v.Since.IsZero() {
				return time.Unix(0, 0)
			}
			return v.Since.Wall().Add(-offset)
		}
		for _, v := range parts {
			if fits(v) && (!ok || when(v).After(when(best))) {
				best, ok = v, true
			}
		}
		return best, ok
	}
	inPart := func(v event.Verdict, final bool) event.Verdict {
		v.Detail, v.Final = status.Partial, final
		return v
	}
	is := func(s status.Status) func(event.Verdict) bool {
		return func(v event.Verdict) bool { return v.Status == s }
	}
	delivered, someDelivered := newest(is(del))
	returned, someReturned := newest(is(rtd))
	ended, someEnded := newest(func(v event.Verdict) bool { return v.Final })
	loud := func(v event.Verdict) bool { return !v.Final && v.Status != unk && v.Status != info }
	urgent := []status.Status{exc, att, pick, ofd}
	urgency := func(v event.Verdict) int {
		if i := slices.Index(urgent, v.Status); i >= 0 {
			return i
		}
		return len(urgent)
	}
	least := func(fits func(event.Verdict) bool) (best event.Verdict, ok bool) {
		for _, v := range parts {
			if fits(v) && (!ok || v.Progress.Rank() < best.Progress.Rank() || v.Progress.Rank() == best.Progress.Rank() && urgency(v) < urgency(best)) {
				best, ok = v, true
			}
		}
		return best, ok
	}
	speaker, someLoud := least(loud)
	silent, someSilent := least(func(v event.Verdict) bool { return !v.Final && !loud(v) })
	open := someLoud || someSilent
	switch {
	case open && someDelivered:
		return inPart(delivered, false)
	case someLoud:
		return speaker
	case open && someReturned:
		return inPart(returned, false)
	case open && someEnded:
		ended.Final = false
		return ended
	case open:
		return silent
	case !slices.ContainsFunc(parts, func(v event.Verdict) bool { return v.Status != parts[0].Status }):
		return ended
	case someDelivered:
		return inPart(delivered, true)
	case someReturned:
		return inPart(returned, true)
	}
	return ended
}
