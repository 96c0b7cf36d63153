package crosswalk

import (
	"strings"

	"github.com/parcelfold/parcelfold/event"
	"github.com/parcelfold/parcelfold/status"
)

// epcis: Status is the field, "disposition", "bizStep" or "errorReason", Substatus
// the value: bare ("in_transit") or as a URI of the Core Business Vocabulary.
// It is a vocabulary of goods, so it has no word for a door, a locker, customs
// or a parcel that is called off.
var epcis = []row{
	{word: Word{"disposition", "active"}, reading: Reading{Status: status.Registered}, say: yes}, // just brought into the chain
	{word: Word{"disposition", "available"}, reading: Reading{Status: status.Info}},              // back in service after repair
	{word: Word{"disposition", "completeness_inferred"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "completeness_verified"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "conformant"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "container_closed"}, reading: Reading{Status: status.InTransit, Detail: status.Loaded}},
	{word: Word{"disposition", "container_open"}, reading: Reading{Status: status.Info}}, // allowed or not
	{word: Word{"disposition", "damaged"}, reading: Reading{Status: status.Exception, Reason: status.Damaged}, say: yes},
	{word: Word{"disposition", "destroyed"}, reading: Reading{Status: status.Exception, Reason: status.Destroyed}, say: yes},
	{word: Word{"disposition", "dispensed"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "disposed"}, reading: Reading{Status: status.Exception, Reason: status.Destroyed}}, // sent for disposal
	{word: Word{"disposition", "encoded"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "expired"}, reading: Reading{Status: status.Info}}, // the goods are past their date; nothing about tracking
	{word: Word{"disposition", "in_progress"}, reading: Reading{Status: status.InTransit}},
	{word: Word{"disposition", "in_transit"}, reading: Reading{Status: status.InTransit}, say: yes},
	{word: Word{"disposition", "inactive"}, reading: Reading{Status: status.Info}},                                                    // taken out, may come back
	{word: Word{"disposition", "mismatch_class"}, reading: Reading{Status: status.Exception, Reason: status.Incomplete}},              // not what was announced
	{word: Word{"disposition", "mismatch_instance"}, reading: Reading{Status: status.Exception, Reason: status.Incomplete}},           // not the item announced
	{word: Word{"disposition", "mismatch_quantity"}, reading: Reading{Status: status.Exception, Reason: status.Incomplete}, say: yes}, // not the number announced
	{word: Word{"disposition", "needs_replacement"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "no_pedigree_match"}, reading: Reading{Status: status.Exception, Reason: status.Investigation}, say: yes}, // origin not proven
	{word: Word{"disposition", "non_conformant"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "non_sellable_other"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "partially_dispensed"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "recalled"}, reading: Reading{Status: status.Exception, Reason: status.SenderRequest}, say: yes}, // called back for safety
	{word: Word{"disposition", "reserved"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "retail_sold"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "returned"}, reading: Reading{Status: status.Returning}, say: yes}, // sent or brought back: it is not said
	{word: Word{"disposition", "sellable_accessible"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "sellable_not_accessible"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "stolen"}, reading: Reading{Status: status.Exception, Reason: status.Stolen}, say: yes},
	{word: Word{"disposition", "unavailable"}, reading: Reading{Status: status.Info}},
	{word: Word{"disposition", "unknown"}, reading: Reading{}, say: yes},
	{word: Word{"bizStep", "accepting"}, reading: Reading{Status: status.Accepted}, say: yes}, // changes hands
	{word: Word{"bizStep", "arriving"}, reading: Reading{Status: status.InTransit, Detail: status.ArrivedFacility}, say: yes},
	{word: Word{"bizStep", "assembling"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "collecting"}, reading: Reading{Status: status.Info}},                                                 // for recycling, not from a sender
	{word: Word{"bizStep", "commissioning"}, reading: Reading{Status: status.Registered, Detail: status.LabelCreated}, say: yes}, // the object gets its identifier
	{word: Word{"bizStep", "consigning"}, reading: Reading{Status: status.Accepted}},                                             // staged, loaded, departed and accepted in one
	{word: Word{"bizStep", "creating_class_instance"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "cycle_counting"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "decommissioning"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "departing"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedFacility}, say: yes},
	{word: Word{"bizStep", "destroying"}, reading: Reading{Status: status.Exception, Reason: status.Destroyed}},
	{word: Word{"bizStep", "disassembling"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "dispensing"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "encoding"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "entering_exiting"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "holding"}, reading: Reading{Status: status.Exception, Reason: status.Held}, say: yes},
	{word: Word{"bizStep", "inspecting"}, reading: Reading{Status: status.InTransit, Detail: status.Processing}}, // looked at, still good
	{word: Word{"bizStep", "installing"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "killing"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "loading"}, reading: Reading{Status: status.InTransit, Detail: status.Loaded}, say: yes},
	{word: Word{"bizStep", "other"}, reading: Reading{Issue: event.UnmappedCode}, say: yes}, // none of the listed steps
	{word: Word{"bizStep", "packing"}, reading: Reading{Status: status.Registered, Detail: status.OrderProcessed}, say: yes},
	{word: Word{"bizStep", "picking"}, reading: Reading{Status: status.Registered, Detail: status.OrderProcessed}},
	{word: Word{"bizStep", "receiving"}, reading: Reading{Status: status.Delivered}, say: yes}, // delivered only where the receiver is the consignee, which the word cannot tell
	{word: Word{"bizStep", "removing"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "repackaging"}, reading: Reading{Status: status.InTransit, Detail: status.Repacked}, say: yes},
	{word: Word{"bizStep", "repairing"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "replacing"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "reserving"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "retail_selling"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "sampling"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "sensor_reporting"}, reading: Reading{Status: status.Info}, say: exact},                                      // of all notes the one that claims least, so To says it for a plain note
	{word: Word{"bizStep", "shipping"}, reading: Reading{Status: status.InTransit, Detail: status.DepartedFacility}},                    // staged, loaded and departed in one
	{word: Word{"bizStep", "staging_outbound"}, reading: Reading{Status: status.Registered, Detail: status.AwaitingHandover}, say: yes}, // waits for the truck
	{word: Word{"bizStep", "stock_taking"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "stocking"}, reading: Reading{Status: status.Info}},
	{word: Word{"bizStep", "storing"}, reading: Reading{Status: status.InTransit, Detail: status.Stored}, say: yes},
	{word: Word{"bizStep", "transporting"}, reading: Reading{Status: status.InTransit}},
	{word: Word{"bizStep", "unloading"}, reading: Reading{Status: status.InTransit, Detail: status.Unloaded}, say: yes},
	{word: Word{"bizStep", "unpacking"}, reading: Reading{Status: status.InTransit, Detail: status.Processing}, say: yes},
	{word: Word{"bizStep", "void_shipping"}, reading: Reading{Status: status.Cancelled, Detail: status.LabelVoided}, say: yes}, // the earlier shipping was said in error
	{word: Word{"errorReason", "did_not_occur"}, reading: Reading{Status: status.Info}},                                        // stands on the event that is taken back
	{word: Word{"errorReason", "incorrect_data"}, reading: Reading{Status: status.Info}},                                       // stands on the event that is corrected
}

var epcisCoarser = []row{
	{word: Word{"disposition", "in_transit"}, reading: Reading{Status: status.OutForDelivery}},      // on a vehicle
	{word: Word{"disposition", "in_progress"}, reading: Reading{Status: status.AvailableForPickup}}, // still in the chain
	{word: Word{"disposition", "in_progress"}, reading: Reading{Status: status.AttemptFailed}},      // still in the chain
	{word: Word{"disposition", "returned"}, reading: Reading{Status: status.Returned}},              // covers both
}

// epcisFields are the fields with the beginnings of their values' URIs: of
// version 1, of version 2, and of the latter as shortened in JSON.
var epcisFields = []struct {
	field    string
	prefixes [3]string
}{
	{"disposition", [...]string{"urn:epcglobal:cbv:disp:", "https://ref.gs1.org/cbv/Disp-", "cbv:Disp-"}},
	{"bizStep", [...]string{"urn:epcglobal:cbv:bizstep:", "https://ref.gs1.org/cbv/BizStep-", "cbv:BizStep-"}},
	{"errorReason", [...]string{"urn:epcglobal:cbv:er:", "https://ref.gs1.org/cbv/ER-", "cbv:ER-"}},
}

// bareEPCIS makes a bare value of a URI. A URI that belongs to another field than
// Status says stays, and so is not found.
func bareEPCIS(w Word) Word {
	for _, f := range epcisFields {
		for _, prefix := range f.prefixes {
			value, ok := strings.CutPrefix(w.Substatus, prefix)
			if ok && (w.Status == "" || same(w.Status, f.field)) {
				return Word{f.field, value}
			}
		}
	}
	return w
}
