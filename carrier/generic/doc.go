// Package generic reads any feed of JSON, XML, CSV or NDJSON by a [Mapping]: a plain value, and plain JSON,
// that says where things stand and what the codes mean. It is for the carrier that nobody here has heard
// of and for the aggregator; [Ready] holds mappings for those that shops meet daily, which are also the
// best examples.
//
// # Your carrier in ten minutes
//
//  1. Save one answer of the carrier as testdata/first.json, with first.meta.json beside it:
//     {"received": "2026-05-05T12:00:00Z"}.
//
//  2. Draft a mapping: [Suggest], or replay -suggest. It finds the list of events, the time and its layout,
//     the text, the code, the place and the number.
//
//  3. Read the draft. Give it an ID and the home zone of clocks without one ("zone"), and a row in "codes"
//     for each code that you know. A code without a row stays unknown, with an issue that says so: that is
//     right for all that you are not sure of.
//
//  4. Save it as mapping.json and write the one test below, which holds it to what every adapter promises.
//
//  5. Run it once with PARCELFOLD_UPDATE=1, read the golden file as you would read code, and run it again.
//     A code that is to stay unknown is named in Config.Unmapped, so that no other does so unseen.
//
// The test:
//
//	func TestMine(t *testing.T) {
//		text, _ := os.ReadFile("mapping.json")
//		m, err := generic.Load(text)
//		if err != nil {
//			t.Fatal(err)
//		}
//		a, err := generic.New(m)
//		if err != nil {
//			t.Fatal(err)
//		}
//		carriertest.Run(t, a, os.DirFS("testdata"), carriertest.Config{Dir: "testdata", Named: true})
//	}
//
// mapping.schema.json beside this file lets an editor check a mapping while it is written. [Load] checks
// more, and names the field that is wrong.
//
// # Paths
//
// A path leads from a record to a field: names joined by ".", as in "location.city".
//
//   - A list on the way is entered at its first item that has the rest; where all are asked for
//     (Shipments, Events, Refs) item by item. One record where a list could be is a list of one.
//   - "name[2]" is the third item of a list or the third element of that name, "name[-1]" the last one: here
//     the first is 0. (The path of an issue or an error counts from 1, as XPath does: of "history[2].state"
//     it says "/history[3]/state".)
//     "[0]" alone is the first item of the list that is reached: for records that are lists themselves.
//   - "*" is any name: for records kept by their number or by a counter.
//   - "^" is the record around this one, "^.number" its number; "$" at the beginning is the root.
//   - "~" at the end is the name of what is reached, not its text: "~" alone the name of the record.
//   - XML: a name is an attribute or an element, without its prefix; "@name" only the attribute. The root
//     element is where paths begin: it is not named.
//   - CSV: a column's name, or "1", "2", ... without a header.
//   - A "." inside a name is "\.".
//
// # Texts without codes
//
// An event with a text and no code is read by phrase rules of the languages that the mapping lists: en, ru,
// uk, de, fr, es, pt, zh, pl, it. They would rather read nothing than something wrong: a wording with a
// negation, a forecast or a condition is read only by rules that know of it. Event.Rule then says so, as
// in "text:en:delivered". An event with a code is never read by its text.
//
// # What is an error and what an issue
//
// A code nobody maps, a time nobody can read, a record without a number beside others, a broken line of
// NDJSON or CSV: an issue with path and offset on the track, and the rest is read. An error is returned
// only where no track could be read. [Adapter.Stream] yields an error for each record that it cannot
// read, and goes on.
//
// # What it cannot say
//
// A mapping has no expressions. It cannot compute, join two lists by a key, cut a text by a pattern (After
// and Before take the first occurrence), read month names in languages other than English, or choose a
// layout by the value of another field (two lists with conditions can). Nor can it fetch, page, or inflate.
// For that an adapter in Go is a page of code: see the example "adapter" of package carrier.
package generic
