package calendar_test

import (
	"cmp"
	"fmt"
	"time"

	"github.com/parcelfold/parcelfold/event/calendar"
)

func ExampleCalendar_NextDelivery() {
	// A carrier in Russia delivers from Monday to Saturday, but not on holidays.
	cal := calendar.For("RU")
	cal.Week = calendar.MonSat
	late := calendar.On(2025, time.December, 31)
	fmt.Println("not on", late.Weekday(), late)
	fmt.Println("but on", cal.NextDelivery(late).Weekday(), cal.NextDelivery(late))
	fmt.Println("or before, on", cal.PrevDelivery(late))
	// Output:
	// not on Wednesday 2025-12-31
	// but on Saturday 2026-01-10
	// or before, on 2025-12-30
}

func ExampleCalendar_Day() {
	cal := calendar.For("CN")
	for _, date := range []calendar.Date{
		calendar.On(2025, time.January, 26), // a Sunday, worked for the Spring Festival
		calendar.On(2025, time.January, 28),
		calendar.On(2030, time.January, 28),
	} {
		kind, basis := cal.Day(date)
		fmt.Println(date, date.Weekday(), kind, basis)
	}
	// Output:
	// 2025-01-26 Sunday work dated
	// 2025-01-28 Tuesday off dated
	// 2030-01-28 Monday unknown weekly_only
}

func ExampleCalendar_AddWorking() {
	// A case opened on Friday evening must be answered within four working hours.
	berlin, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		fmt.Println(err)
		return
	}
	desk := calendar.For("DE")
	desk.Open, desk.Close, desk.Zone = 9*time.Hour, 18*time.Hour, berlin
	opened := time.Date(2026, time.April, 2, 16, 30, 0, 0, berlin) // before Easter
	fmt.Println(desk.AddWorking(opened, 4*time.Hour).Format("Mon 2 January 15:04"))
	// Output: Tue 7 April 11:30
}

func ExampleCalendar_Working() {
	// How long has the parcel been silent, the carrier's days off left out?
	week := calendar.Calendar{Week: calendar.MonFri}
	last := time.Date(2026, time.March, 6, 12, 0, 0, 0, time.UTC) // Friday
	now := time.Date(2026, time.March, 9, 12, 0, 0, 0, time.UTC)
	fmt.Println(now.Sub(last), week.Working(last, now))
	// Output: 72h0m0s 24h0m0s
}

func ExampleCalendar_With() {
	// The public holidays, and the carrier's own inventory day.
	cal := calendar.For("US").With(calendar.Day{Date: calendar.On(2026, time.July, 2), Kind: calendar.Off})
	fmt.Println(cal.AddDays(calendar.On(2026, time.July, 1), 1))
	// Output: 2026-07-03
}

func ExampleWeek() {
	// A profile that does not state the week leaves the country's week in force.
	var stated calendar.Week
	cal := calendar.For("SA")
	cal.Week = cmp.Or(stated, cal.Week)
	fmt.Println(cal.Week.Has(time.Friday), cal.Week.Has(time.Sunday))
	// Output: false true
}
