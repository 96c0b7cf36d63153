// Package eta says when a parcel will arrive: as a window of delivery days, with the chance that
// it holds, what it rests on, and what moved it.
//
// [Estimate] answers for a shipment at a moment. It joins what a [Model] has learned from finished
// parcels, the carrier's own promise judged by its record, the service standard, the delivery
// calendar, the buyer's zone, what went wrong on the way, disruptions that the caller names, and
// the time that has gone by without news. It is asked again after each event:
//
//	w := eta.Estimate(shipment, now, eta.Plan{Model: model, Calendar: week, Zone: buyer, Last: shown})
//	switch w.State {
//	case eta.Estimated, eta.Confirmed:
//		fmt.Println(w.Start, w.End) // half-open: End is the first moment after the last day
//	case eta.Paused, eta.Overdue, eta.None:
//		fmt.Println(w.Causes) // no date, because
//	}
//	for _, c := range eta.Explain(shown, w) {
//		fmt.Println(c.Code, c.Days)
//	}
//
// [Train] makes a Model from [Sample] values, which [Samples] takes from delivered shipments. It is
// meant to run once a week over the last year or two; twenty thousand samples take well below a
// second. A Model keeps hashes and numbers, no names of senders or places, and has a binary and a
// JSON form. [Measure] judges windows by what came true.
//
// # What a model is
//
// The time from a milestone ([Stage]) to delivery, on a clock that runs as fast through the hours
// of the week as parcels are delivered in them, is a product: of what each feature contributes
// (lane, distance, sender and more, each pulled to nothing where parcels are few), of how fast the
// carrier has run over the last two weeks, and of chance, whose width depends on the features too.
// Recent parcels count more. At last the quantiles are moved by how far they were off over the
// last sixty days.
//
// # What it refuses to do
//
// It names no date where there is none to be had: a [Window] is [Paused] while somebody has to
// act, [Overdue] when nearly all such parcels would have come, [None] when the parcel will not
// come, or when all that is known of it is a code that nobody can place. It never ends a window in the past, nor on a day without delivery. Without a history it
// says so ([BasisPrior]). It uses nothing that was not known at the moment asked about. It does
// not cut windows down to hours: a carrier's slot is in the shipment's promises.
//
// There is no clock, no randomness and no state: the same arguments give the same answer, and the
// same samples in any order give a model of the same bytes on every machine. All values are safe
// for concurrent use as long as nobody changes them.
package eta
