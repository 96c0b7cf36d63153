package postal

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/carrier/internal/walk"
	"github.com/parcelfold/parcelfold/carrier/postal/australiapost"
	"github.com/parcelfold/parcelfold/carrier/postal/canadapost"
	"github.com/parcelfold/parcelfold/carrier/postal/correios"
	"github.com/parcelfold/parcelfold/carrier/postal/dhl"
	"github.com/parcelfold/parcelfold/carrier/postal/dhlparcel"
	"github.com/parcelfold/parcelfold/carrier/postal/laposte"
	"github.com/parcelfold/parcelfold/carrier/postal/novaposhta"
	"github.com/parcelfold/parcelfold/carrier/postal/postnord"
	"github.com/parcelfold/parcelfold/carrier/postal/royalmail"
	"github.com/parcelfold/parcelfold/carrier/postal/russianpost"
	"github.com/parcelfold/parcelfold/carrier/postal/swisspost"
	"github.com/parcelfold/parcelfold/carrier/postal/ukrposhta"
	"github.com/parcelfold/parcelfold/carrier/postal/upu"
	"github.com/parcelfold/parcelfold/carrier/postal/usps"
)

// posts make the adapters, in the order of their IDs.
var posts = [...]func(carrier.Options) (carrier.Adapter, error){
	adapter(australiapost.New),
	adapter(canadapost.New),
	adapter(correios.New),
	adapter(dhl.New),
	adapter(dhlparcel.New),
	adapter(laposte.New),
	adapter(novaposhta.New),
	adapter(postnord.New),
	adapter(royalmail.New),
	adapter(russianpost.New),
	adapter(swisspost.New),
	adapter(ukrposhta.New),
	adapter(upu.New),
	adapter(usps.New),
}

func adapter[A carrier.Adapter](f func(carrier.Options) (A, error)) func(carrier.Options) (carrier.Adapter, error) {
	return func(o carrier.Options) (carrier.Adapter, error) { return f(o) }
}

// All returns the adapters of all posts, ordered by ID. On a system without time zone data, clocks that
// say no zone stay without one; New of a post says so instead.
func All() []carrier.Adapter {
	out := make([]carrier.Adapter, 0, len(posts))
	for _, post := range posts {
		a, err := post(carrier.Options{})
		if err != nil {
			if a, err = post(carrier.Options{Zone: walk.Unzoned}); err != nil {
				continue // the zero Options are right but for the zone; a test holds that none is left out
			}
		}
		out = append(out, a)
	}
	return out
}
