// Replay reads payloads of carriers and prints each shipment: a timeline for people or a line of JSON
// for programs. Without a PATH it replays the fixture feeds that come with parcelfold.
//
//	go run ./examples/replay [flags] [PATH...]
//
// All shipments are judged at one moment, -now. Without -now it is the time of the newest event that is
// not in the future, or the newest receipt where that is later. The fixture feeds have nothing to do
// with one another: there it is that moment of each shipment.
//
// A PATH is a payload file, a folder of them, or "-" for standard input. The exit status is 0, 1 if a
// payload could not be decoded (the rest is printed all the same), 2 for bad usage.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
	_ "time/tzdata" // so that zones are known on a machine without them

	"golang.org/x/text/language"

	"github.com/parcelfold/parcelfold/event/label"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

const (
	exitOK     = 0
	exitFailed = 1 // a payload could not be decoded
	exitUsage  = 2
)

// options are the flags, checked.
type options struct {
	carrier, mapping, number  string
	json, merge               bool
	stream, coverage, suggest bool
	now                       time.Time
	zone                      *time.Location
	words                     label.Labeler
	foreign                   bool // words are in another language than asked for
	paths                     []string
}

func run(args []string, in io.Reader, out, errOut io.Writer) int {
	o, err := parse(args, errOut)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return exitOK
	case err != nil:
		return exitUsage
	}
	p := &program{options: o, in: in, out: out, errOut: errOut}
	if err := p.main(); err != nil {
		fmt.Fprintln(errOut, "replay:", err)
		return exitUsage
	}
	if p.failed {
		return exitFailed
	}
	return exitOK
}

func parse(args []string, errOut io.Writer) (options, error) {
	var o options
	var format, now, zone, lang string
	flags := flag.NewFlagSet("replay", flag.ContinueOnError)
	flags.SetOutput(errOut)
	flags.Usage = func() {
		fmt.Fprintln(errOut, "usage: replay [flags] [PATH...]\n\nA PATH is a payload file, a folder of them, or - for standard input. Without one, the fixture feeds are replayed.")
		flags.PrintDefaults()
	}
	flags.StringVar(&o.carrier, "carrier", "", "`ID` of the adapter to use (default: recognized from the body)")
	flags.StringVar(&o.mapping, "mapping", "", "`FILE` with a generic Mapping in JSON; its id joins the registry, and it reads what nobody recognizes")
	flags.StringVar(&o.number, "number", "", "`NUMBER` asked for, when the body does not repeat it")
	flags.StringVar(&format, "format", "text", "`text or json`: a timeline for people, or one object for each shipment and line")
	flags.StringVar(&now, "now", "", "`TIME` in RFC 3339 at which all is judged (default: that of the newest event that is not in the future; for the fixture feeds, of each shipment)")
	flags.StringVar(&zone, "zone", "", "the buyer's time `ZONE`, such as Europe/Berlin, for text")
	flags.StringVar(&lang, "lang", "en", "language `TAG` for text, one of "+served())
	flags.BoolVar(&o.merge, "merge", false, "join all tracks given into one shipment")
	flags.BoolVar(&o.stream, "stream", false, "feeds larger than memory: constant memory, one line for each decoded track")
	flags.BoolVar(&o.coverage, "coverage", false, "print which codes are mapped instead")
	flags.BoolVar(&o.suggest, "suggest", false, "draft a generic Mapping for an unknown body")
	if err := flags.Parse(args); err != nil {
		return o, err
	}
	o.paths = flags.Args()
	err := o.check(format, now, zone, lang)
	switch {
	case err != nil:
		fmt.Fprintln(errOut, "replay:", err)
	case o.foreign && !o.json:
		fmt.Fprintf(errOut, "replay: there are no words in %q, these are English; there are in %s\n", lang, served())
	}
	return o, err
}

// served lists the languages that there are words in.
func served() string {
	var tags []string
	for _, tag := range label.Supported() {
		tags = append(tags, tag.String())
	}
	return strings.Join(tags, ", ")
}

func (o *options) check(format, now, zone, lang string) (err error) {
	switch format {
	case "text":
	case "json":
		o.json = true
	default:
		return fmt.Errorf("-format is text or json, not %q", format)
	}
	if now != "" {
		if o.now, err = time.Parse(time.RFC3339, now); err != nil {
			return fmt.Errorf("-now %q is no RFC 3339 time", now)
		}
	}
	if zone != "" {
		if o.zone, err = time.LoadLocation(zone); err != nil || zone == "Local" {
			return fmt.Errorf("-zone %q is no time zone", zone)
		}
	}
	tag, err := language.Parse(lang)
	if err != nil || tag == language.Und {
		return fmt.Errorf("-lang %q is no language tag", lang)
	}
	o.words = label.For(tag)
	asked, _ := tag.Base()
	spoken, _ := o.words.Tag().Base()
	o.foreign = asked != spoken
	if o.suggest && len(o.paths) != 1 {
		return errors.New("-suggest takes one PATH")
	}
	set := 0
	for _, mode := range [...]bool{o.merge, o.stream, o.coverage, o.suggest} {
		if mode {
			set++
		}
	}
	if set > 1 {
		return errors.New("only one of -merge, -stream, -coverage and -suggest at a time")
	}
	return nil
}
