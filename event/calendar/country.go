package calendar

import (
	"strings"
	"time"
)

// weeks lists the countries whose week is not Monday to Friday.
// Source: CLDR weekData; BD and MV by their own law.
var weeks = [...]struct {
	week  Week
	codes string
}{
	{SunThu, "BD BH DZ EG IL IQ JO KW LY MV OM QA SA SD SY YE"},
	{EveryDay &^ (1<<time.Thursday | 1<<time.Friday), "AF"},
	{EveryDay &^ (1 << time.Friday), "IR"},
	{MonSat, "IN UG"},
}

// For returns the working days of a country, by its ISO 3166-1 alpha-2 code in
// either case: its week, its public holidays and its moved working weekends. It
// counts whole days in UTC until Open, Close and Zone are set.
//
// Holidays are known of AU, BR, BY, CA, CN, DE, ES, FR, GB, IT, JP, KZ, NL, PL,
// RU, TR, UA, US and UZ; First and Last tell for which years completely. Any
// other country has its week and no dated days, and a code that is none has the
// week from Monday to Friday.
func For(country string) Calendar {
	code := strings.ToUpper(country)
	c := Calendar{Week: weekOf(code)}
	for i := range holidays {
		if h := &holidays[i]; h.code == code {
			c.First, c.Last = h.first, h.last
			c.days = unpack(h.days)
		}
	}
	return c
}

func weekOf(code string) Week {
	for _, w := range weeks {
		for c := range strings.FieldsSeq(w.codes) {
			if c == code {
				return w.week
			}
		}
	}
	return MonFri
}

// unpack turns a list of the table into days. The list is in order of the dates.
func unpack(list []int32) []Day {
	days := make([]Day, len(list))
	for i, n := range list {
		kind := Off
		if n < 0 {
			kind, n = Work, -n
		}
		days[i] = Day{On(int(n/1_00_00), time.Month(n/1_00%1_00), int(n%1_00)), kind}
	}
	return days
}
