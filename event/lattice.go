package event

import (
	"cmp"
	"math"
	"strings"
	"time"

	"github.com/parcelfold/parcelfold/status"
)

// The functions of this file join two tellings of the same thing, group by group. Each takes the
// greater of two by a total order, so that order and number of tellings do not matter. No rule looks
// at two groups.

func mergeEvent(a, b *Event) Event {
	m := *a
	m.Carrier, m.Number, m.Piece = max(a.Carrier, b.Carrier), max(a.Number, b.Number), max(a.Piece, b.Piece)
	m.Seq = max(a.Seq, b.Seq)
	if compareReading(a, b) < 0 {
		m.Status, m.Detail, m.Reason, m.Rule = b.Status, b.Detail, b.Reason, b.Rule
	}
	if compareStamp(a.At, b.At) < 0 {
		m.At = b.At
	}
	m.Newer = max(a.Newer, b.Newer)
	m.Place = mergePlace(a.Place, b.Place)
	m.Proof = mergeProof(a.Proof, b.Proof)
	m.Native = Native{
		Code: max(a.Native.Code, b.Native.Code),
		Sub:  max(a.Native.Sub, b.Native.Sub),
		Text: max(a.Native.Text, b.Native.Text),
	}
	if a.Voids.Compare(b.Voids) < 0 {
		m.Voids = b.Voids
	}
	m.Seen = mergeSpan(a.Seen, b.Seen)
	return m
}

// compareReading orders readings of the same code: one from a table over none, then the further one,
// then by name.
func compareReading(a, b *Event) int {
	return cmp.Or(
		compareBool(a.Status != status.Unknown, b.Status != status.Unknown),
		cmp.Compare(a.Status.Rank(), b.Status.Rank()),
		cmp.Compare(a.Status.String(), b.Status.String()),
		cmp.Compare(a.Detail.String(), b.Detail.String()),
		cmp.Compare(a.Reason.String(), b.Reason.String()),
		cmp.Compare(a.Rule, b.Rule),
	)
}

func compareStamp(a, b Stamp) int {
	return cmp.Or(
		cmp.Compare(a.zone, b.zone),
		cmp.Compare(a.precision, b.precision),
		cmp.Compare(a.wall, b.wall),
		cmp.Compare(a.offset, b.offset),
		compareBool(a.known, b.known),
	)
}

func mergePlace(a, b Place) Place {
	m := Place{
		Name:       max(a.Name, b.Name),
		City:       max(a.City, b.City),
		Region:     max(a.Region, b.Region),
		PostalCode: max(a.PostalCode, b.PostalCode),
		Country:    max(a.Country, b.Country),
	}
	m.Lat, m.Lon, m.Located = mergePoint(a.Lat, a.Lon, a.Located, b.Lat, b.Lon, b.Located)
	return m
}

func mergeProof(a, b Proof) Proof {
	m := Proof{
		SignedBy: max(a.SignedBy, b.SignedBy),
		Document: max(a.Document, b.Document),
		Method:   max(a.Method, b.Method),
		Ref:      max(a.Ref, b.Ref),
	}
	m.Lat, m.Lon, m.Located = mergePoint(a.Lat, a.Lon, a.Located, b.Lat, b.Lon, b.Located)
	return m
}

func mergePoint(aLat, aLon float64, a bool, bLat, bLon float64, b bool) (float64, float64, bool) {
	if cmp.Or(compareBool(a, b), cmp.Compare(aLat, bLat), cmp.Compare(aLon, bLon)) < 0 {
		return bLat, bLon, b
	}
	return aLat, aLon, a
}

// cleanPoint drops coordinates that are none, so that points compare and store well.
func cleanPoint(lat, lon *float64, located *bool) {
	bad := math.IsNaN(*lat) || math.IsNaN(*lon) || math.Abs(*lat) > 90 || math.Abs(*lon) > 180
	if bad || !*located {
		*lat, *lon, *located = 0, 0, false
	}
	*lat, *lon = *lat+0, *lon+0 // no negative zero
}

func mergeSpan(a, b Span) Span {
	m := a
	if m.First.IsZero() || !b.First.IsZero() && b.First.Before(m.First) {
		m.First = b.First
	}
	if b.Last.After(m.Last) {
		m.Last = b.Last
	}
	return m
}

// cleanTime brings a time into the one form that compares with ==. One that JSON cannot hold is none.
func cleanTime(t time.Time) time.Time {
	t = t.Round(0).UTC()
	if y := t.Year(); y < 1 || y > 9999 {
		return time.Time{}
	}
	return t
}

func cleanSpan(s Span) Span { return Span{First: cleanTime(s.First), Last: cleanTime(s.Last)} }

func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

func comparePlace(a, b *Place) int {
	return cmp.Or(
		cmp.Compare(a.Name, b.Name),
		cmp.Compare(a.City, b.City),
		cmp.Compare(a.Region, b.Region),
		cmp.Compare(a.PostalCode, b.PostalCode),
		cmp.Compare(a.Country, b.Country),
		compareBool(a.Located, b.Located),
		cmp.Compare(a.Lat, b.Lat),
		cmp.Compare(a.Lon, b.Lon),
	)
}

func compareProof(a, b *Proof) int {
	return cmp.Or(
		cmp.Compare(a.SignedBy, b.SignedBy),
		cmp.Compare(a.Document, b.Document),
		cmp.Compare(a.Method, b.Method),
		cmp.Compare(a.Ref, b.Ref),
		compareBool(a.Located, b.Located),
		cmp.Compare(a.Lat, b.Lat),
		cmp.Compare(a.Lon, b.Lon),
	)
}

func compareSpan(a, b Span) int { return cmp.Or(a.First.Compare(b.First), a.Last.Compare(b.Last)) }

// compareWhole is a total order over all that an event says: events equal in it are equal with ==.
func compareWhole(a, b *Event) int {
	return cmp.Or(
		compareKey(a.At, b.At),
		cmp.Compare(a.Native.Code, b.Native.Code),
		cmp.Compare(a.Native.Sub, b.Native.Sub),
		cmp.Compare(a.Native.Text, b.Native.Text),
		comparePlace(&a.Place, &b.Place),
		compareProof(&a.Proof, &b.Proof),
		compareReading(a, b),
		compareStamp(a.At, b.At),
		cmp.Compare(a.Newer, b.Newer),
		strings.Compare(a.Carrier, b.Carrier),
		strings.Compare(a.Number, b.Number),
		strings.Compare(a.Piece, b.Piece),
		cmp.Compare(a.Seq, b.Seq),
		a.Voids.Compare(b.Voids),
		compareSpan(a.Seen, b.Seen),
		a.ID.Compare(b.ID),
	)
}

// compareKey orders stamps by their place on the common axis.
func compareKey(a, b Stamp) int { return cmp.Compare(a.key(), b.key()) }
