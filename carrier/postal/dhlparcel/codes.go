package dhlparcel

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// The codes that are publicly known: the standard-event-codes, and ICE codes with the RIC as Sub. No ICE
// has a row without its RIC. The last part of Sub is "ruecksendung" for what is on the way back.
var codes = carrier.MustTable(
	carrier.Row{Code: "AA", Status: status.InTransit, Detail: status.Processing},                                               // transport, origin centre: not said whether in or out
	carrier.Row{Code: "AA", Sub: "ruecksendung", Status: status.Returning, Detail: status.Processing},                          // ... on the way back
	carrier.Row{Code: "AE", Status: status.Accepted, Detail: status.PickedUp},                                                  // picked up
	carrier.Row{Code: "AE", Sub: "ruecksendung", Status: status.Returning},                                                     // ... on the way back
	carrier.Row{Code: "EE", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},                               // destination centre
	carrier.Row{Code: "EE", Sub: "ruecksendung", Status: status.Returning, Detail: status.ArrivedDestinationFacility},          // ... on the way back
	carrier.Row{Code: "ES", Status: status.Accepted, Detail: status.DroppedOff},                                                // handed in at Packstation
	carrier.Row{Code: "ES", Sub: "ruecksendung", Status: status.Returning},                                                     // ... on the way back
	carrier.Row{Code: "PO", Status: status.OutForDelivery},                                                                     // out for delivery
	carrier.Row{Code: "PO", Sub: "ruecksendung", Status: status.Returning},                                                     // ... on the way back
	carrier.Row{Code: "ZU", Status: status.Delivered},                                                                          // delivered: to whom is not said
	carrier.Row{Code: "ZU", Sub: "ruecksendung", Status: status.Returned},                                                      // ... on the way back
	carrier.Row{Code: "DLVRD", Sub: "OTHER", Status: status.Delivered},                                                         // delivered: to whom is not said
	carrier.Row{Code: "DLVRD", Sub: "OTHER/ruecksendung", Status: status.Returned},                                             // ... on the way back
	carrier.Row{Code: "LDTMV", Sub: "MVMTV", Status: status.InTransit, Detail: status.Processing},                              // transport, origin centre: not said whether in or out
	carrier.Row{Code: "LDTMV", Sub: "MVMTV/ruecksendung", Status: status.Returning, Detail: status.Processing},                 // ... on the way back
	carrier.Row{Code: "PCKDU", Sub: "PUBCR", Status: status.Accepted, Detail: status.PickedUp},                                 // picked up
	carrier.Row{Code: "PCKDU", Sub: "PUBCR/ruecksendung", Status: status.Returning},                                            // ... on the way back
	carrier.Row{Code: "SHRCU", Sub: "PCKST", Status: status.Accepted, Detail: status.DroppedOff},                               // handed in at Packstation
	carrier.Row{Code: "SHRCU", Sub: "PCKST/ruecksendung", Status: status.Returning},                                            // ... on the way back
	carrier.Row{Code: "SRTED", Sub: "NRQRD", Status: status.OutForDelivery},                                                    // out for delivery
	carrier.Row{Code: "SRTED", Sub: "NRQRD/ruecksendung", Status: status.Returning},                                            // ... on the way back
	carrier.Row{Code: "ULFMV", Sub: "UNLDD", Status: status.InTransit, Detail: status.ArrivedDestinationFacility},              // destination centre
	carrier.Row{Code: "ULFMV", Sub: "UNLDD/ruecksendung", Status: status.Returning, Detail: status.ArrivedDestinationFacility}, // ... on the way back
)
