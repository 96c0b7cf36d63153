package upu

import (
	"slices"

	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// Codes returns the rows of EMSEVT V3, for adapters and mappings whose source speaks these codes. The
// slice is the caller's.
func Codes() []carrier.Row { return slices.Collect(codes.Rows()) }

// codes says what the codes of EMSEVT V3 mean, in the order of the way.
//
// Left out because it names nothing certain: EMX, seen once as leaving a sorting centre and in no list.
var codes = carrier.MustTable(
	// Origin.
	carrier.Row{Code: "EMA", Status: status.Accepted},                                         // "Posting or collection from the sender"; which of the two is not said
	carrier.Row{Code: "EMB", Status: status.InTransit, Detail: status.ArrivedFacility},        // "Arrival at outward office of exchange"
	carrier.Row{Code: "EXA", Status: status.InTransit, Detail: status.CustomsPresented},       // "Presented to export customs or security"
	carrier.Row{Code: "EXB", Status: status.Exception, Reason: status.CustomsHold},            // "Held by export customs or security"; EXD is the hold by the post
	carrier.Row{Code: "EXC", Status: status.InTransit, Detail: status.CustomsCleared},         // "Given back by export customs"
	carrier.Row{Code: "EXD", Status: status.Exception, Reason: status.Held},                   // "Held at outward office of exchange (by the post)"
	carrier.Row{Code: "EXX", Status: status.Cancelled},                                        // "Export cancelled"; it will not leave the country, so no delivery follows. By whom is not said; a return told later opens its leg
	carrier.Row{Code: "EMC", Status: status.InTransit, Detail: status.DepartedOriginCountry},  // "Departure from outward office of exchange"; posts report no later scan of leaving
	carrier.Row{Code: "EMJ", Status: status.InTransit, Detail: status.ArrivedTransitCountry},  // "Arrival at transit office of exchange"
	carrier.Row{Code: "EMK", Status: status.InTransit, Detail: status.DepartedTransitCountry}, // "Departure from transit office of exchange"

	// Destination.
	carrier.Row{Code: "EMD", Status: status.InTransit, Detail: status.ArrivedDestinationCountry}, // "Arrival at inward office of exchange"
	carrier.Row{Code: "EDA", Status: status.Exception, Reason: status.Held},                      // "Held at inward office of exchange (by the post)"
	carrier.Row{Code: "EDB", Status: status.InTransit, Detail: status.CustomsPresented},          // "Presented to import customs"
	carrier.Row{Code: "EME", Status: status.Exception, Reason: status.CustomsHold},               // "Held by import customs"; without a retention reason
	carrier.Row{Code: "EDC", Status: status.InTransit, Detail: status.CustomsCleared},            // "Given back by import customs"
	carrier.Row{Code: "EMF", Status: status.InTransit, Detail: status.DepartedFacility},          // "Departure from inward office of exchange"; it ends a hold
	carrier.Row{Code: "EDD", Status: status.InTransit, Detail: status.ArrivedFacility},           // "Into a sorting centre"
	carrier.Row{Code: "EDE", Status: status.InTransit, Detail: status.DepartedFacility},          // "Out of a sorting centre"
	carrier.Row{Code: "EMG", Status: status.InTransit, Detail: status.AtDeliveryDepot},           // "Arrival at the delivery office"; to be carried out from there, not to be fetched: that is EDH
	carrier.Row{Code: "EDF", Status: status.Exception, Reason: status.Held},                      // "Held at the delivery office or depot"
	carrier.Row{Code: "EDG", Status: status.OutForDelivery},                                      // "Out for physical delivery"
	carrier.Row{Code: "EDH", Status: status.AvailableForPickup},                                  // "At a collection point, waiting for the recipient"; an office or a shop, which is not said
	carrier.Row{Code: "EMH", Status: status.AttemptFailed},                                       // "Unsuccessful physical delivery"; one public table calls it an arrival, which it is not
	carrier.Row{Code: "EMI", Status: status.Delivered},                                           // "Final delivery"; to whom is not said
	carrier.Row{Code: "EDX", Status: status.Exception, Reason: status.Undeliverable},             // "Import terminated"; the destination gives it up, and what becomes of it is not said

	// The web reply only.
	carrier.Row{Code: "DLV", Status: status.Info}, // forecast of the day of delivery; a promise, no scan and no delivery

	// EME with its retention reason. The list is inferred from a national mirror of it (Russian Post,
	// operation 24, attributes 1000 and up) with which the wording of Royal Mail's EVJ events agrees.
	carrier.Row{Code: "EME", Sub: "19", Status: status.Exception, Reason: status.CustomsRejected},      // "Prohibited articles"; the border forbids them
	carrier.Row{Code: "EME", Sub: "20", Status: status.Exception, Reason: status.CustomsHold},          // "Import restrictions on the contents"; restricted is not forbidden, and what is asked for is not said
	carrier.Row{Code: "EME", Sub: "50", Status: status.Exception, Reason: status.CustomsDocuments},     // "Invoice missing"
	carrier.Row{Code: "EME", Sub: "51", Status: status.Exception, Reason: status.CustomsDocuments},     // "Invoice incorrect"
	carrier.Row{Code: "EME", Sub: "52", Status: status.Exception, Reason: status.CustomsDocuments},     // "Certificate missing or incorrect"
	carrier.Row{Code: "EME", Sub: "53", Status: status.Exception, Reason: status.CustomsDocuments},     // "Certificate incorrect"
	carrier.Row{Code: "EME", Sub: "54", Status: status.Exception, Reason: status.CustomsDocuments},     // "Customs declaration missing or incorrect"
	carrier.Row{Code: "EME", Sub: "55", Status: status.Exception, Reason: status.CustomsDocuments},     // "CN 22 or CN 23 incorrect"
	carrier.Row{Code: "EME", Sub: "56", Status: status.Exception, Reason: status.CustomsDocuments},     // "High-value contents, full declaration needed"
	carrier.Row{Code: "EME", Sub: "57", Status: status.Exception, Reason: status.RecipientUnreachable}, // "Customer cannot be contacted"
	carrier.Row{Code: "EME", Sub: "58", Status: status.Exception, Reason: status.CustomsDelay},         // "Awaiting presentation to customs"; nothing is asked of anyone
	carrier.Row{Code: "EME", Sub: "59", Status: status.Exception, Reason: status.CustomsDocuments},     // "VAT or import number needed"
	carrier.Row{Code: "EME", Sub: "60", Status: status.Exception, Reason: status.CustomsDocuments},     // "Certificate needed for returned goods"
	carrier.Row{Code: "EME", Sub: "61", Status: status.Exception, Reason: status.CustomsDocuments},     // "Bank transfer form needed"
	carrier.Row{Code: "EME", Sub: "62", Status: status.Exception, Reason: status.Incomplete},           // "Incomplete shipment"
	carrier.Row{Code: "EME", Sub: "63", Status: status.Exception, Reason: status.CustomsHold},          // "Handed to the customs authority"; as the reason of a hold, not as the usual presentation (EDB)
	carrier.Row{Code: "EME", Sub: "64", Status: status.Exception, Reason: status.CustomsHold},          // "Kept by customs without a stated reason"
	carrier.Row{Code: "EME", Sub: "65", Status: status.Exception, Reason: status.CustomsDocuments},     // "Awaiting value confirmation from the addressee"
	carrier.Row{Code: "EME", Sub: "70", Status: status.Exception, Reason: status.CustomsHold},          // "Export restrictions on the contents"; as 20
	carrier.Row{Code: "EME", Sub: "73", Status: status.Exception, Reason: status.CustomsDocuments},     // "Documents incomplete or incorrect"
	carrier.Row{Code: "EME", Sub: "99", Status: status.Exception, Reason: status.CustomsHold},          // "Other"
)
