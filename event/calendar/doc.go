// Package calendar counts working days and working hours: on which days a
// carrier delivers, when a deadline of four working hours ends, how many
// working hours a parcel has been silent.
//
// A [Calendar] is a plain value made of a [Week] mask, the hours of a day, a
// time zone and dated days. The zero Calendar counts every hour of every day.
// [For] gives the public holidays and the moved working weekends of a country;
// every field may then be set to what a carrier or a support desk does:
//
//	desk := calendar.For("RU")
//	desk.Open, desk.Close = 9*time.Hour, 18*time.Hour
//	desk.Zone = moscow
//	answerBy := desk.AddWorking(opened, 4*time.Hour)
//
// A public holiday is not always a day without delivery, and a working day is
// not always one with it. A carrier that works through the holidays has a
// Calendar with a Week and no dated days.
//
// A day is [Work], [Off] or [Unknown]. Unknown is a day of the week mask in a
// year whose holidays are not known here. All counting takes it for a work day,
// and [Calendar.Day] says with a [Basis] that only the week was asked.
//
// The package knows the holidays of few countries and of few years. It knows
// none that hold in a part of a country only, no half days (a short day is a
// work day) and no night shifts that cross midnight. It reads no clock and no
// files. All values are safe for concurrent use.
package calendar
