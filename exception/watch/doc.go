// Package watch is the top of the library: what a shop shows of a shipment, and what it does when that
// changes.
//
// Look makes a View of one shipment at one moment: the verdict, the window of arrival, the open cases,
// the step expected next, what the buyer can do alone, and when to ask the carrier again. Alerts
// compares two views and says who is to be told what, by when, and not before their morning. Report
// sums views up by week or month, as values, CSV and Markdown.
//
//	policy.Plan.Last = shown // the Window of the last View: days stay steady, and late is late against the first
//	was, is := watch.Look(before, shown.Made, policy), watch.Look(after, now, policy) // as it stood at the last look, so that what time alone brings is told too
//	for _, a := range watch.Alerts(was, is, policy) {
//		outbox.Add(a.ID, a) // the ID is the same whenever the same alert is raised again
//	}
//
// A shipment that nobody has looked at yet has the zero View before it: what was never shown cannot
// have moved.
//
// # What it refuses to do
//
// It sends nothing and stores nothing. It reads no clock. It decides no claim and no refund: it names
// who should, and by when.
//
// View and Alert print without personal data in fmt and log/slog. Everything is a plain value, and all
// functions are pure.
package watch
