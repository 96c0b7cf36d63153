// Package carriertest is the test kit for adapters: ours and a stranger's. One line of test holds an
// adapter to what every adapter promises:
//
//	func TestAdapter(t *testing.T) { carriertest.Run(t, adapter, os.DirFS("testdata"), carriertest.Config{}) }
//
// Fixtures are pairs: <case>.<ext> is a payload, <case>.golden.json the sealed tracks and their
// verdicts, or the error. Dropping in a pair adds a test. With PARCELFOLD_UPDATE=1 in the environment
// the goldens are written anew: review that diff as code.
//
// Each payload is damaged as well: cut, with bits flipped, in other charsets and other dresses, with its
// records told twice, in reverse, and with records among them that are none, with members that are null;
// of feeds in which each line is one event, with lines that are none, which no adapter drops in silence.
// Whatever comes of it is a typed error or sealed tracks in UTF-8, with each fault placed inside the body;
// where the meaning did not change, the answer does not. With PARCELFOLD_FULL=1 every byte is cut and
// flipped, and at least 1,000 bits of each payload, else a fair share of them.
package carriertest
