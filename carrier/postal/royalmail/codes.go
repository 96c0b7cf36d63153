package royalmail

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// Event codes. The third letter names the place of the scan, but not always what happened there, so
// each code is read whole. Codes of notifications ("N..") are told by their first three letters.
var codes = carrier.MustTable(
	carrier.Row{Code: "EVAIE", Status: status.Registered, Reason: status.DataError},                                                 // Pre-advice: pre-advice received with errors; the data came, with faults
	carrier.Row{Code: "EVAIP", Status: status.Registered},                                                                           // Pre-advice: pre-advice validated
	carrier.Row{Code: "EVAPA", Status: status.Registered},                                                                           // Pre-advice: pre-advice
	carrier.Row{Code: "EVPPB", Status: status.Registered},                                                                           // Pre-advice: received at Post Office (inferred); inferred by the system: no scan proves it
	carrier.Row{Code: "EVBAH", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward RDC: handheld acceptance
	carrier.Row{Code: "EVBAV", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward RDC: volumetric acceptance
	carrier.Row{Code: "EVBAW", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward RDC: machine reject, overweight for machine
	carrier.Row{Code: "EVBDM", Status: status.Exception, Reason: status.Damaged},                                                    // Outward RDC: damaged scan
	carrier.Row{Code: "EVBMI", Status: status.Exception, Reason: status.Missorted},                                                  // Outward RDC: mis-sort
	carrier.Row{Code: "EVBOF", Status: status.InTransit, Detail: status.Processing},                                                 // Outward RDC: machine reject; the machine did not take it; it is sorted by hand
	carrier.Row{Code: "EVBPM", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward RDC: primary mixed acceptance
	carrier.Row{Code: "EVBPR", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward RDC: primary regular acceptance
	carrier.Row{Code: "EVBRA", Status: status.Exception, Reason: status.AddressProblem},                                             // Outward RDC: rejected, address incomplete
	carrier.Row{Code: "EVBRB", Status: status.Exception, Reason: status.PackagingProblem},                                           // Outward RDC: rejected, barcode; the barcode cannot be read: the label
	carrier.Row{Code: "EVBRS", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward RDC: rejected, oversize
	carrier.Row{Code: "EVBRT", Status: status.Returning},                                                                            // Outward RDC: return to sender
	carrier.Row{Code: "EVBRW", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward RDC: rejected, overweight
	carrier.Row{Code: "EVBSA", Status: status.Returning, Reason: status.AddressProblem},                                             // Outward RDC: return, address incomplete (handheld)
	carrier.Row{Code: "EVBSD", Status: status.Exception, Reason: status.Damaged},                                                    // Outward RDC: damaged (handheld)
	carrier.Row{Code: "EVBSM", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward RDC: secondary mixed acceptance
	carrier.Row{Code: "EVBSR", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward RDC: secondary regular acceptance
	carrier.Row{Code: "EVBSS", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward RDC: rejected, oversize
	carrier.Row{Code: "EVBSW", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward RDC: rejected, overweight
	carrier.Row{Code: "EVCAH", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // Inward RDC: handheld acceptance
	carrier.Row{Code: "EVCAV", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // Inward RDC: volumetric acceptance
	carrier.Row{Code: "EVCDM", Status: status.Exception, Reason: status.Damaged},                                                    // Inward RDC: damaged scan
	carrier.Row{Code: "EVCMI", Status: status.Exception, Reason: status.Missorted},                                                  // Inward RDC: mis-sort
	carrier.Row{Code: "EVCOF", Status: status.InTransit, Detail: status.Processing},                                                 // Inward RDC: machine reject; the machine did not take it; it is sorted by hand
	carrier.Row{Code: "EVCPA", Status: status.Exception, Reason: status.AddressProblem},                                             // Inward RDC: rejected, address incomplete
	carrier.Row{Code: "EVCPD", Status: status.Exception, Reason: status.Damaged},                                                    // Inward RDC: damaged scan
	carrier.Row{Code: "EVCPI", Status: status.Exception, Reason: status.Missorted},                                                  // Inward RDC: mis-sort
	carrier.Row{Code: "EVCPS", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Inward RDC: rejected, oversize
	carrier.Row{Code: "EVCPW", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Inward RDC: rejected, overweight
	carrier.Row{Code: "EVCRA", Status: status.Exception, Reason: status.AddressProblem},                                             // Inward RDC: rejected, address incomplete
	carrier.Row{Code: "EVCRB", Status: status.Exception, Reason: status.PackagingProblem},                                           // Inward RDC: rejected, barcode; the barcode cannot be read: the label
	carrier.Row{Code: "EVCRS", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Inward RDC: rejected, oversize
	carrier.Row{Code: "EVCRW", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Inward RDC: rejected, overweight
	carrier.Row{Code: "EVDAA", Status: status.InTransit, Detail: status.Processing},                                                 // Outward MC: machine reject, not in sort plan; the machine did not take it; it is sorted by hand
	carrier.Row{Code: "EVDAC", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: handheld acceptance
	carrier.Row{Code: "EVDAV", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: automation acceptance
	carrier.Row{Code: "EVDAW", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward MC: machine reject, overweight
	carrier.Row{Code: "EVDDM", Status: status.Exception, Reason: status.Damaged},                                                    // Outward MC: damaged (handheld)
	carrier.Row{Code: "EVDLS", Status: status.Exception, Reason: status.Held},                                                       // Outward MC: lost by machine; lost by the machine: lost to the sorting, not yet a loss; grouped as "we have it"
	carrier.Row{Code: "EVDMI", Status: status.Exception, Reason: status.Missorted},                                                  // Outward MC: mis-sort
	carrier.Row{Code: "EVDOF", Status: status.InTransit, Detail: status.Processing},                                                 // Outward MC: machine reject; the machine did not take it; it is sorted by hand
	carrier.Row{Code: "EVDPL", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: primary large acceptance
	carrier.Row{Code: "EVDPM", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: primary mixed acceptance
	carrier.Row{Code: "EVDPR", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: primary regular acceptance
	carrier.Row{Code: "EVDRA", Status: status.Returning, Reason: status.AddressProblem},                                             // Outward MC: return, address incomplete
	carrier.Row{Code: "EVDRB", Status: status.Exception, Reason: status.PackagingProblem},                                           // Outward MC: rejected, barcode; the barcode cannot be read: the label
	carrier.Row{Code: "EVDRO", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward MC: machine reject, oversize
	carrier.Row{Code: "EVDRS", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward MC: oversize (handheld)
	carrier.Row{Code: "EVDRW", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward MC: overweight (handheld); grouped as returned to sender, but only the weight was found
	carrier.Row{Code: "EVDSA", Status: status.Returning, Reason: status.AddressProblem},                                             // Outward MC: return, address incomplete
	carrier.Row{Code: "EVDSD", Status: status.Exception, Reason: status.Damaged},                                                    // Outward MC: damaged (handheld)
	carrier.Row{Code: "EVDSL", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: secondary large acceptance
	carrier.Row{Code: "EVDSM", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: secondary mixed acceptance
	carrier.Row{Code: "EVDSR", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: secondary regular acceptance
	carrier.Row{Code: "EVDSS", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward MC: oversize (handheld)
	carrier.Row{Code: "EVDSW", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Outward MC: overweight (handheld); grouped as returned to sender, but only the weight was found
	carrier.Row{Code: "EVGDM", Status: status.Exception, Reason: status.Damaged},                                                    // Delivery office: indoor sorting, damaged
	carrier.Row{Code: "EVGDO", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                            // Delivery office: received from another delivery office
	carrier.Row{Code: "EVGMI", Status: status.Exception, Reason: status.Missorted},                                                  // Delivery office: indoor sorting, mis-sort
	carrier.Row{Code: "EVGPD", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                            // Delivery office: sorted, due for delivery today; due today is not yet on the round
	carrier.Row{Code: "EVHAC", Status: status.InTransit, Detail: status.Processing},                                                 // HWDC export: outward collection; collected for export
	carrier.Row{Code: "EVHAP", Status: status.Exception, Reason: status.PaymentDue},                                                 // HWDC export: export cancelled, charges unpaid; export cancelled; a return is not said
	carrier.Row{Code: "EVHAR", Status: status.Exception, Reason: status.RecipientRequest},                                           // HWDC export: export cancelled, addressee request
	carrier.Row{Code: "EVHCA", Status: status.Exception, Reason: status.AddressProblem},                                             // HWDC export: export cancelled, address
	carrier.Row{Code: "EVHCR", Status: status.Exception, Reason: status.CustomsRejected},                                            // HWDC export: export cancelled, customs requirements not met
	carrier.Row{Code: "EVHDI", Status: status.Exception, Reason: status.Damaged},                                                    // HWDC export: export cancelled, damaged or contents missing
	carrier.Row{Code: "EVHFM", Status: status.Exception, Reason: status.ForceMajeure},                                               // HWDC export: export cancelled, force majeure
	carrier.Row{Code: "EVHID", Status: status.Exception, Reason: status.DocumentsMissing},                                           // HWDC export: export cancelled, documents incomplete
	carrier.Row{Code: "EVHNC", Status: status.Exception, Reason: status.RecipientUnreachable},                                       // HWDC export: export cancelled, customer not reachable
	carrier.Row{Code: "EVHOE", Status: status.InTransit, Detail: status.DepartedOriginCountry},                                      // HWDC export: left outward office of exchange
	carrier.Row{Code: "EVHSR", Status: status.Exception, Reason: status.SenderRequest},                                              // HWDC export: export cancelled, sender request
	carrier.Row{Code: "EVIAV", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // Inward MC: automation acceptance
	carrier.Row{Code: "EVIDM", Status: status.Exception, Reason: status.Damaged},                                                    // Inward MC: damaged (handheld)
	carrier.Row{Code: "EVILC", Status: status.InTransit, Detail: status.DepartedFacility},                                           // ILC overseas: sent from the international centre to the UK network
	carrier.Row{Code: "EVIMC", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // Inward MC: handheld acceptance
	carrier.Row{Code: "EVIMI", Status: status.Exception, Reason: status.Missorted},                                                  // Inward MC: mis-sort
	carrier.Row{Code: "EVIMS", Status: status.InTransit, Detail: status.Processing},                                                 // Inward MC: machine reject, not in sort plan; the machine did not take it; it is sorted by hand
	carrier.Row{Code: "EVIOF", Status: status.InTransit, Detail: status.Processing},                                                 // Inward MC: machine reject; the machine did not take it; it is sorted by hand
	carrier.Row{Code: "EVIPA", Status: status.Exception, Reason: status.AddressProblem},                                             // Inward MC: rejected, address incomplete
	carrier.Row{Code: "EVIPD", Status: status.Exception, Reason: status.Damaged},                                                    // Inward MC: damaged (handheld)
	carrier.Row{Code: "EVIPI", Status: status.Exception, Reason: status.Missorted},                                                  // Inward MC: mis-sort
	carrier.Row{Code: "EVIPR", Status: status.InTransit, Detail: status.ArrivedFacility},                                            // Inward MC: primary regular acceptance
	carrier.Row{Code: "EVIPS", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Inward MC: oversize
	carrier.Row{Code: "EVIPW", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Inward MC: overweight
	carrier.Row{Code: "EVIRM", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Inward MC: machine reject, overweight
	carrier.Row{Code: "EVIRO", Status: status.Exception, Reason: status.SizeOrWeight},                                               // Inward MC: machine reject, oversize
	carrier.Row{Code: "EVJAP", Status: status.Exception, Reason: status.CustomsHold},                                                // ILC import customs: held, awaiting presentation
	carrier.Row{Code: "EVJBA", Status: status.Exception, Reason: status.CustomsHold},                                                // ILC import customs: held, no reason stated
	carrier.Row{Code: "EVJCA", Status: status.Exception, Reason: status.CustomsHold},                                                // ILC import customs: held, handed to customs for final delivery
	carrier.Row{Code: "EVJCC", Status: status.Exception, Reason: status.RecipientUnreachable},                                       // ILC import customs: held, customer not reachable
	carrier.Row{Code: "EVJCD", Status: status.Exception, Reason: status.CustomsDocuments},                                           // ILC import customs: held, customs declaration missing
	carrier.Row{Code: "EVJCO", Status: status.Exception, Reason: status.CustomsDocuments},                                           // ILC import customs: held, certificate of origin missing
	carrier.Row{Code: "EVJDP", Status: status.InTransit, Detail: status.CustomsCleared, Reason: status.CustomsDuties},               // ILC import customs: released, taxes or duties payable; released, but the duty is still to be paid
	carrier.Row{Code: "EVJDU", Status: status.InTransit, Detail: status.DepartedFacility},                                           // ILC import customs: left inward office of exchange
	carrier.Row{Code: "EVJEA", Status: status.InTransit, Detail: status.CustomsCleared},                                             // ILC import customs: released, export authorised
	carrier.Row{Code: "EVJEM", Status: status.Exception, Reason: status.CustomsDocuments},                                           // ILC import customs: held, invoice missing
	carrier.Row{Code: "EVJES", Status: status.Exception, Reason: status.Incomplete},                                                 // ILC import customs: held, incomplete shipment
	carrier.Row{Code: "EVJFC", Status: status.InTransit, Detail: status.CustomsProcessing},                                          // ILC import customs: released for clearance elsewhere; released for clearance elsewhere: it is still to be cleared
	carrier.Row{Code: "EVJIA", Status: status.InTransit, Detail: status.CustomsCleared},                                             // ILC import customs: released, import authorised
	carrier.Row{Code: "EVJIC", Status: status.InTransit, Detail: status.CustomsPresented},                                           // ILC import customs: presented to import customs
	carrier.Row{Code: "EVJIN", Status: status.Exception, Reason: status.CustomsDocuments},                                           // ILC import customs: held, documents incomplete
	carrier.Row{Code: "EVJJV", Status: status.InTransit, Detail: status.DepartedFacility},                                           // ILC import customs: left inward office, high value
	carrier.Row{Code: "EVJLV", Status: status.InTransit, Detail: status.DepartedFacility},                                           // ILC import customs: left inward office, low value
	carrier.Row{Code: "EVJML", Status: status.Exception, Reason: status.CustomsDocuments},                                           // ILC import customs: held, import licence missing
	carrier.Row{Code: "EVJMV", Status: status.InTransit, Detail: status.DepartedFacility},                                           // ILC import customs: left inward office, medium value
	carrier.Row{Code: "EVJNT", Status: status.InTransit, Detail: status.CustomsCleared},                                             // ILC import customs: released, nothing payable
	carrier.Row{Code: "EVJOE", Status: status.InTransit, Detail: status.ArrivedDestinationCountry},                                  // ILC import customs: arrived at inward office of exchange
	carrier.Row{Code: "EVJPA", Status: status.Exception, Reason: status.ProhibitedGoods},                                            // ILC import customs: held, prohibited articles
	carrier.Row{Code: "EVJSR", Status: status.Exception, Reason: status.CustomsDocuments},                                           // ILC import customs: held, export licence missing
	carrier.Row{Code: "EVKAA", Status: status.AttemptFailed, Reason: status.NoAccess},                                               // Outdoor: address inaccessible
	carrier.Row{Code: "EVKAI", Status: status.AttemptFailed, Reason: status.AddressProblem},                                         // Outdoor: address incomplete or wrong; grouped as returned, but the round only found the address wrong
	carrier.Row{Code: "EVKDN", Status: status.Delivered, Detail: status.ToNeighbor},                                                 // Outdoor: delivered to neighbour, no signature
	carrier.Row{Code: "EVKGA", Status: status.AttemptFailed, Reason: status.RecipientMoved},                                         // Outdoor: gone away
	carrier.Row{Code: "EVKLC", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                                     // Outdoor: left at chosen collection point, no signature; grouped as delivered, but it waits to be collected
	carrier.Row{Code: "EVKLS", Status: status.AvailableForPickup, Detail: status.AtPickupPoint},                                     // Outdoor: left at chosen collection point, signature; the signature is that of the shop
	carrier.Row{Code: "EVKNA", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                        // Outdoor: no answer
	carrier.Row{Code: "EVKNS", Status: status.Delivered, Detail: status.ToNeighbor},                                                 // Outdoor: delivered to neighbour, signature
	carrier.Row{Code: "EVKOP", Status: status.Delivered},                                                                            // Outdoor: delivered, no signature
	carrier.Row{Code: "EVKRF", Status: status.AttemptFailed, Reason: status.Refused},                                                // Outdoor: refused
	carrier.Row{Code: "EVKSF", Status: status.Delivered, Detail: status.ToSafePlace},                                                // Outdoor: delivered to safeplace
	carrier.Row{Code: "EVKSP", Status: status.Delivered, Detail: status.Signed},                                                     // Outdoor: delivered, signature
	carrier.Row{Code: "EVKSU", Status: status.AttemptFailed, Reason: status.NoSafePlace},                                            // Outdoor: could not deliver to safeplace
	carrier.Row{Code: "EVNAA", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility, Reason: status.NoAccess},        // Customer point: collectable, address was inaccessible
	carrier.Row{Code: "EVNAB", Status: status.Returning, Detail: status.ReturnPrepared, Reason: status.Refused},                     // Customer point: marked for return, refused
	carrier.Row{Code: "EVNAC", Status: status.Returning, Detail: status.ReturnPrepared, Reason: status.RecipientMoved},              // Customer point: marked for return, gone away
	carrier.Row{Code: "EVNAD", Status: status.Returning, Detail: status.ReturnPrepared, Reason: status.Unclaimed},                   // Customer point: marked for return, retention exceeded
	carrier.Row{Code: "EVNAE", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                            // Customer point: allocated to customer point; put down to a point is not there yet
	carrier.Row{Code: "EVNAI", Status: status.Returning, Reason: status.AddressProblem},                                             // Customer point: return, address incomplete
	carrier.Row{Code: "EVNBA", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                        // Customer point: late attempt, no answer; recorded late
	carrier.Row{Code: "EVNCE", Status: status.Delivered, Detail: status.Collected},                                                  // Customer point: collected
	carrier.Row{Code: "EVNCF", Status: status.Exception, Reason: status.PaymentDue},                                                 // Delivery office: held, fee to pay
	carrier.Row{Code: "EVNCL", Status: status.Exception, Reason: status.Held},                                                       // Customer point: not located; not located at the point: a search, not yet a loss
	carrier.Row{Code: "EVNCO", Status: status.Delivered, Detail: status.Collected},                                                  // Customer point: collected
	carrier.Row{Code: "EVNDA", Status: status.AvailableForPickup, Detail: status.AtCarrierFacility, Reason: status.RecipientAbsent}, // Customer point: collectable after no answer
	carrier.Row{Code: "EVNDL", Status: status.Exception, Reason: status.Destroyed},                                                  // Customer point: destroyed locally
	carrier.Row{Code: "EVNDN", Status: status.Exception, Reason: status.ProcessingDelay},                                            // Customer point: delivery not attempted; nobody went to the door
	carrier.Row{Code: "EVNDO", Status: status.InTransit, Detail: status.Redirected},                                                 // Delivery office: forwarded to delivery office
	carrier.Row{Code: "EVNDS", Status: status.Info},                                                                                 // Customer point: deleted in local system; a deletion in the local system says nothing of the parcel
	carrier.Row{Code: "EVNFS", Status: status.Delivered},                                                                            // Customer point: delivery recorded at delivery office
	carrier.Row{Code: "EVNGA", Status: status.Returning, Reason: status.RecipientMoved},                                             // Customer point: return, gone away
	carrier.Row{Code: "EVNGL", Status: status.AttemptFailed, Reason: status.RecipientMoved},                                         // Customer point: late attempt, gone away; recorded late
	carrier.Row{Code: "EVNHE", Status: status.Returning, Reason: status.Unclaimed},                                                  // Customer point: back to HWDC, retention exceeded
	carrier.Row{Code: "EVNHR", Status: status.Returning, Reason: status.Refused},                                                    // Customer point: back to HWDC, refused
	carrier.Row{Code: "EVNIL", Status: status.AttemptFailed, Reason: status.NoAccess},                                               // Customer point: late attempt, inaccessible; recorded late
	carrier.Row{Code: "EVNIO", Status: status.AttemptFailed, Reason: status.NoAccess},                                               // Customer point: attempt, inaccessible
	carrier.Row{Code: "EVNKS", Status: status.Exception, Reason: status.RecipientRequest},                                           // Customer point: keepsafe hold; Keepsafe: held because the recipient asked
	carrier.Row{Code: "EVNLA", Status: status.Returning, Reason: status.AddressProblem},                                             // Customer point: to returns centre, address incomplete
	carrier.Row{Code: "EVNLC", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                                      // Customer point: collectable, local collect
	carrier.Row{Code: "EVNLG", Status: status.Returning, Reason: status.RecipientMoved},                                             // Customer point: to returns centre, gone away
	carrier.Row{Code: "EVNLI", Status: status.AttemptFailed, Reason: status.AddressProblem},                                         // Customer point: late attempt, address incomplete; recorded late
	carrier.Row{Code: "EVNLP", Status: status.Delivered},                                                                            // Customer point: delivered, recorded late
	carrier.Row{Code: "EVNLR", Status: status.Returning, Reason: status.Refused},                                                    // Customer point: to returns centre, refused
	carrier.Row{Code: "EVNMC", Status: status.InTransit, Detail: status.Redirected},                                                 // Delivery office: forwarded to mail centre
	carrier.Row{Code: "EVNMI", Status: status.Exception, Reason: status.Missorted},                                                  // Customer point: forwarded, mis-sort
	carrier.Row{Code: "EVNOC", Status: status.Delivered, Detail: status.Collected},                                                  // Customer point: collected
	carrier.Row{Code: "EVNOI", Status: status.Info},                                                                                 // System: implied delivery; implied by the system, not seen by anyone
	carrier.Row{Code: "EVNOU", Status: status.Info},                                                                                 // Customer point: booked out; "not applicable": a record of the point, not said to whom
	carrier.Row{Code: "EVNPB", Status: status.Accepted, Detail: status.DroppedOff},                                                  // Customer point: accepted at customer point
	carrier.Row{Code: "EVNPO", Status: status.Delivered, Detail: status.InMailbox},                                                  // Delivery office: delivered to PO box
	carrier.Row{Code: "EVNRC", Status: status.Info, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest},            // Customer point: redelivery to local collect chosen; a choice, the parcel has not moved
	carrier.Row{Code: "EVNRD", Status: status.InTransit, Detail: status.Redirected},                                                 // Delivery office: redirected
	carrier.Row{Code: "EVNRE", Status: status.Returning, Reason: status.Unclaimed},                                                  // Customer point: return, retention exceeded
	carrier.Row{Code: "EVNRF", Status: status.Returning, Reason: status.Refused},                                                    // Customer point: return, refused
	carrier.Row{Code: "EVNRL", Status: status.Returning, Reason: status.Unclaimed},                                                  // Customer point: to returns centre, retention exceeded
	carrier.Row{Code: "EVNRN", Status: status.Returning},                                                                            // Customer point: sent to returns centre
	carrier.Row{Code: "EVNRO", Status: status.AttemptFailed, Reason: status.Refused},                                                // Customer point: attempt, refused
	carrier.Row{Code: "EVNRR", Status: status.AttemptFailed, Reason: status.Refused},                                                // Customer point: late attempt, refused; recorded late
	carrier.Row{Code: "EVNRS", Status: status.Returning},                                                                            // Customer point: returned to sender; said when it is sent back, not when it has come
	carrier.Row{Code: "EVNRT", Status: status.Exception, Reason: status.Held},                                                       // Delivery office: held for retention; kept for the retention time
	carrier.Row{Code: "EVNSA", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                        // Customer point: attempt, no answer
	carrier.Row{Code: "EVNSC", Status: status.Delivered, Detail: status.Collected},                                                  // Customer point: collected, signature
	carrier.Row{Code: "EVNSI", Status: status.AttemptFailed, Reason: status.AddressProblem},                                         // Customer point: attempt, address incomplete
	carrier.Row{Code: "EVNSR", Status: status.Info, Detail: status.DeliveryRescheduled, Reason: status.RecipientRequest},            // Customer point: redelivery chosen; a choice, the parcel has not moved
	carrier.Row{Code: "EVNUK", Status: status.Returning, Detail: status.ReturnPrepared, Reason: status.RecipientUnknown},            // Customer point: marked for return, addressee unknown
	carrier.Row{Code: "EVNUL", Status: status.AttemptFailed, Reason: status.RecipientUnknown},                                       // Customer point: late attempt, addressee unknown; recorded late
	carrier.Row{Code: "EVNUO", Status: status.AttemptFailed, Reason: status.RecipientUnknown},                                       // Customer point: attempt, addressee unknown
	carrier.Row{Code: "EVNWA", Status: status.InTransit, Detail: status.Redirected, Reason: status.AddressProblem},                  // Customer point: forwarded, wrong address
	carrier.Row{Code: "EVOAC", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: acceptance
	carrier.Row{Code: "EVOBC", Status: status.Accepted, Detail: status.OriginScan},                                                  // Outward MC: acceptance from bulk receipt
	carrier.Row{Code: "EVODO", Status: status.InTransit, Detail: status.DepartedFacility},                                           // Network: despatched (inferred); inferred, but grouped as in transit by the carrier
	carrier.Row{Code: "EVOLB", Status: status.Exception, Reason: status.Missorted},                                                  // Network: in wrongly labelled bag; in a wrongly labelled bag
	carrier.Row{Code: "EVOMI", Status: status.Exception, Reason: status.Missorted},                                                  // Network: mis-sorted
	carrier.Row{Code: "EVOOC", Status: status.Exception, Reason: status.Missorted},                                                  // Network: out of course; out of course: on a way that is not its own
	carrier.Row{Code: "EVORC", Status: status.InTransit, Detail: status.Processing},                                                 // Network: received in container
	carrier.Row{Code: "EVORI", Status: status.Accepted},                                                                             // Network: acceptance inferred from container; inferred from the container that it travelled in
	carrier.Row{Code: "EVORR", Status: status.Returning},                                                                            // Network: identified as a return
	carrier.Row{Code: "EVORT", Status: status.Returning},                                                                            // Outward MC: return received from delivery office
	carrier.Row{Code: "EVORW", Status: status.Exception, Reason: status.DocumentsMissing},                                           // Network: bag without document
	carrier.Row{Code: "EVOUF", Status: status.Exception, Reason: status.Security},                                                   // Network: refused by aviation authority
	carrier.Row{Code: "EVOVB", Status: status.Exception, Reason: status.PackagingProblem},                                           // Network: tampered bag; the bag was tampered with
	carrier.Row{Code: "EVPLA", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                                      // Post Office: local collect, arrived at Post Office; grouped as delivered, but it waits at the Post Office
	carrier.Row{Code: "EVPLC", Status: status.Delivered, Detail: status.Collected},                                                  // Post Office: local collect, collected
	carrier.Row{Code: "EVPLF", Status: status.Delivered, Detail: status.Collected},                                                  // Post Office: local collect, collected, fee paid
	carrier.Row{Code: "EVPLI", Status: status.Returning, Detail: status.ReturnPrepared, Reason: status.RecipientRequest},            // Post Office: local collect, return requested
	carrier.Row{Code: "EVPLN", Status: status.Exception, Reason: status.Unclaimed},                                                  // Post Office: local collect, not collected
	carrier.Row{Code: "EVPLR", Status: status.Exception, Reason: status.Refused},                                                    // Post Office: local collect, refused
	carrier.Row{Code: "EVPLU", Status: status.Exception, Reason: status.RecipientUnknown},                                           // Post Office: local collect, addressee unknown
	carrier.Row{Code: "EVPLX", Status: status.Returning, Detail: status.ReturnPrepared},                                             // Post Office: local collect, waiting for return
	carrier.Row{Code: "EVPOA", Status: status.AttemptFailed, Reason: status.NoAccess},                                               // Post Office: undelivered, inaccessible
	carrier.Row{Code: "EVPOG", Status: status.AttemptFailed, Reason: status.RecipientMoved},                                         // Post Office: undelivered, gone away
	carrier.Row{Code: "EVPOI", Status: status.AttemptFailed, Reason: status.AddressProblem},                                         // Post Office: undelivered, address incomplete
	carrier.Row{Code: "EVPON", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                        // Post Office: undelivered, no answer
	carrier.Row{Code: "EVPOR", Status: status.AttemptFailed, Reason: status.Refused},                                                // Post Office: undelivered, refused
	carrier.Row{Code: "EVPOU", Status: status.AttemptFailed, Reason: status.AddressProblem},                                         // Post Office: undelivered, address unknown
	carrier.Row{Code: "EVPPA", Status: status.Accepted, Detail: status.DroppedOff},                                                  // Post Office: receipt scan
	carrier.Row{Code: "EVPUX", Status: status.Returning, Detail: status.ReturnPrepared},                                             // Post Office: accepted for return
	carrier.Row{Code: "EVPXA", Status: status.AttemptFailed, Reason: status.NoAccess},                                               // Post Office: late, inaccessible
	carrier.Row{Code: "EVPXG", Status: status.AttemptFailed, Reason: status.RecipientMoved},                                         // Post Office: late, gone away
	carrier.Row{Code: "EVPXI", Status: status.AttemptFailed, Reason: status.AddressProblem},                                         // Post Office: late, address incomplete
	carrier.Row{Code: "EVPXN", Status: status.AttemptFailed, Reason: status.RecipientAbsent},                                        // Post Office: late, no answer
	carrier.Row{Code: "EVPXR", Status: status.AttemptFailed, Reason: status.Refused},                                                // Post Office: late, refused
	carrier.Row{Code: "EVPXU", Status: status.AttemptFailed, Reason: status.AddressProblem},                                         // Post Office: late, address unknown
	carrier.Row{Code: "EVSGD", Status: status.Exception, Reason: status.Destroyed},                                                  // Delivery office: dangerous goods, disposed of
	carrier.Row{Code: "EVSGS", Status: status.Exception, Reason: status.ProhibitedGoods},                                            // Delivery office: dangerous part disposed of, rest continues; a part was disposed of, the rest goes on
	carrier.Row{Code: "EVSUS", Status: status.Exception, Reason: status.ProhibitedGoods},                                            // Delivery office: suspected prohibited goods; suspected only
	carrier.Row{Code: "EVZAM", Status: status.Info, Detail: status.NotificationSent},                                                // System: attempt notification
	carrier.Row{Code: "EVZBF", Status: status.Info},                                                                                 // System: billing request
	carrier.Row{Code: "EVZDM", Status: status.Info, Detail: status.NotificationSent},                                                // System: delivery notification
	carrier.Row{Code: "EVZDR", Status: status.Info, Detail: status.NotificationSent},                                                // System: return-due notification
	carrier.Row{Code: "EVZLM", Status: status.Info, Detail: status.NotificationSent},                                                // System: item-left notification
	carrier.Row{Code: "EVZRD", Status: status.Info, Detail: status.NotificationSent},                                                // System: return-due notification
	carrier.Row{Code: "EVZRM", Status: status.Info, Detail: status.NotificationSent},                                                // System: ready notification
	carrier.Row{Code: "EVZSO", Status: status.Info},                                                                                 // System: sales order raised
	carrier.Row{Code: "NDE*", Status: status.Info, Detail: status.NotificationSent},                                                 // Notification: delivered-notification delivery report (DF RF RS SF SS)
	carrier.Row{Code: "NEP*", Status: status.Info, Detail: status.NotificationSent},                                                 // Notification: collection-notification delivery report
	carrier.Row{Code: "NFN*", Status: status.Info, Detail: status.NotificationSent},                                                 // Notification: still-held-notification delivery report
	carrier.Row{Code: "NLC*", Status: status.Info, Detail: status.NotificationSent},                                                 // Notification: local-collect-notification delivery report
	carrier.Row{Code: "NRD*", Status: status.Info, Detail: status.NotificationSent},                                                 // Notification: ready-notification delivery report
	carrier.Row{Code: "NRE*", Status: status.Info, Detail: status.NotificationSent},                                                 // Notification: return-notification delivery report
	carrier.Row{Code: "NSF*", Status: status.Info, Detail: status.NotificationSent},                                                 // Notification: safeplace-notification delivery report
	carrier.Row{Code: "NUN*", Status: status.Info, Detail: status.NotificationSent},                                                 // Notification: unable-to-deliver-notification delivery report
)
