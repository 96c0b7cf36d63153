package carriertest

import (
	"bytes"
	"strings"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/clock"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/internal/wire"
	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// testpost is a carrier that never was: its codes do not change when a real one's do. A body is JSON or
// XML: parcels, each a number and a list of scans with code, sub, time, town and name.
type testpost struct{ walk.Base }

var testpostCodes = carrier.MustTable(
	carrier.Row{Code: "10", Status: status.Registered},                                    // "Announced"
	carrier.Row{Code: "20", Status: status.Accepted},                                      // "Taken in"
	carrier.Row{Code: "30", Status: status.InTransit},                                     // "On the way"
	carrier.Row{Code: "30", Sub: "7", Status: status.Exception, Reason: status.Missorted}, // "Sent the wrong way"
	carrier.Row{Code: "40", Status: status.Delivered},                                     // "Handed over"
)

func newTestpost() *testpost {
	b, err := walk.NewBase("testpost", testpostCodes, "Europe/Berlin", carrier.Profile{Name: "Testpost"}, carrier.Options{})
	if err != nil {
		panic(err)
	}
	return &testpost{b}
}

func (a *testpost) Recognize(p carrier.Payload) carrier.Confidence {
	if bytes.Contains(p.Body, []byte("testpost")) {
		return carrier.Strong
	}
	return carrier.No
}

func (a *testpost) Decode(p carrier.Payload) ([]event.Track, error) {
	b, err := walk.Open(&a.Base, p, wire.Options{Fallback: wire.Windows1251})
	if err != nil {
		return nil, err
	}
	root := b.Root().Get("testpost")
	if b.Root().Kind() == wire.Element {
		root = b.Root()
	}
	if e := root.Get("error"); e.Present() {
		return nil, b.Fail(e, &carrier.RemoteError{Code: e.Get("code").Trim(), Message: e.Get("text").Trim(), Retry: carrier.RetryLater})
	}
	for n := range root.Each("parcel") {
		t := b.Track(n, n.Get("number").Trim(), n.CountEach("scan"))
		if n.Get("unknown").Present() {
			t.Issue(event.NotFound, n, "")
		}
		for x := range n.Each("scan") {
			scan(t, x)
		}
		t.Promise(event.PromiseDelivery, t.Due(n.Get("due"), clock.ISO), event.Stamp{})
		t.Ref(event.RefOrder, n.Get("order").Trim())
		t.Complete()
	}
	return b.Tracks()
}

func scan(t *walk.Track, x wire.Node) {
	e := t.Event(x)
	if e == nil {
		return
	}
	t.Read(e, x.Get("code"), x.Get("code").Trim(), x.Get("sub").Trim())
	e.Native.Text = event.Sensitive(x.Get("text").Trim())
	e.At = t.Time(x.Get("at"), clock.ISO, nil)
	e.Place.City = x.Get("town").Trim()
	e.Proof.SignedBy = event.Sensitive(x.Get("name").Trim())
}

// faulty wraps testpost with a fault.
type faulty struct {
	*testpost
	fault func(carrier.Payload, []event.Track, error) ([]event.Track, error)
}

func (a faulty) Decode(p carrier.Payload) ([]event.Track, error) {
	tracks, err := a.testpost.Decode(p)
	return a.fault(p, tracks, err)
}

const happy = `{"testpost": {"parcel": [{"number": "TP1", "order": "A-7", "due": "2026-05-07", "scan": [
  {"code": "40", "at": "2026-05-06T11:02+02:00", "town": "Ulm", "text": "Handed over", "name": "E. Example"},
  {"code": "030", "at": "2026-05-05T04:00", "town": "Kassel", "text": "On the way"},
  {"code": "20", "at": "2026-05-04", "town": "Kiel", "text": "Taken in"}]}]}}`

const pair = `<?xml version="1.0" encoding="windows-1251"?><testpost><parcel number="TP2"><scan code="30" sub="7" at="2026-05-05T04:00" town="` +
	"\xD3\xEB\xFC\xEC" + `"/><scan code="99" at="2026-13-05" text="?"/></parcel><parcel number="TP3" unknown="1"/></testpost>`

const refused = `{"testpost": {"error": {"code": "503", "text": "closed"}}}`

func bodies() map[string]string {
	return map[string]string{"happy.json": happy, "pair.xml": pair, "refused.json": refused}
}

func metaOf(name string) string {
	return strings.TrimSuffix(strings.TrimSuffix(name, ".json"), ".xml") + ".meta.json"
}
