// Package exception turns trouble into cases: what is wrong with a shipment, who acts, by when, what
// to do next, and when it is over.
//
// Classify reads one event: each of the reasons of package status has a Play (category, severity,
// owner, escalation, response and resolution goals, actions), and a trouble without a reason takes the
// Play of its nearest kin. Cases follows the whole history: a case opens, is repeated, is superseded
// by a worse one, is answered, is breached, and is resolved by the next scan that goes forward or by
// the end. Beside what carriers say, Cases finds what they do not say: silence, lateness against the
// date the buyer was shown, contradictions, and signs of fraud, each with its evidence and a score.
//
// Diagnose says why a number cannot be found, Preflight what will be missed later, and Summarize
// counts cases by week or month.
//
// # What it refuses to do
//
// It gives no verdict on fraud: a sign has a score and evidence, and a person decides. It opens no
// case for a note (status.Info), nor for lateness told after the delivery. It reads no clock: now is
// an argument, and events dated after now are taken as given (use Shipment.Until to look back). It
// never asks a carrier and sends nothing; package exception/watch decides who is told.
//
// # Time
//
// Deadlines count from the opening event: from its instant; a clock without a zone is read in the zone
// of Rules.Calendar, else in UTC; a day counts from its end, or from when it was received if that is
// earlier. An event that was first received later than it happened counts from then: a parcel that is
// polled once a day does not breach a goal before anybody has heard of the trouble. They run in the working time of Rules.Calendar; from when severity 4 is reached they also
// run on the wall clock, and the sooner end counts. A case that was over and comes back has new
// deadlines, and needs a new answer; so have the levels of a silence their own. A goal once missed
// stays missed. Silence runs on whole days of the same calendar, because parcels also move at night.
//
// # Figures
//
// Severities, goals and limits of silence are defaults: Rules.Playbook, Rules.Signs and Rules.Stale
// override them row by row, and Learn takes limits of silence from a shop's own shipments.
//
// # Storage and personal data
//
// Words of the JSON form are lower_snake and frozen once released; one that a newer release wrote
// reads as the zero value. Case, Act, Finding, Order, Query, Rules and Report print in fmt and
// log/slog without personal data, also nested in exported fields, slices, maps and pointers. fmt calls
// no method on an unexported field of your own struct, and a slog JSON handler that is given a slice
// or a map calls encoding/json, which writes everything: JSON is storage.
//
// All functions are pure and safe for concurrent use on values that nobody changes meanwhile.
package exception
