package canadapost

import (
	"github.com/parcelfold/parcelfold/carrier"
	"github.com/parcelfold/parcelfold/status"
)

// Event identifiers. They are compared as integers: "0174" and "174" are one code. The wording is that
// of the public list; the carrier writes English or French.
var codes = carrier.MustTable(
	carrier.Row{Code: "20", Status: status.Info, Detail: status.ProofAvailable},                                         // signature available; comes after the end
	carrier.Row{Code: "21", Status: status.Info, Detail: status.ProofAvailable},                                         // signature unavailable, verbal signature; comes after the end
	carrier.Row{Code: "100", Status: status.InTransit, Detail: status.Processing},                                       // item processed
	carrier.Row{Code: "102", Status: status.InTransit, Detail: status.Processing},                                       // item processed
	carrier.Row{Code: "104", Status: status.InTransit, Detail: status.Processing},                                       // item processed
	carrier.Row{Code: "105", Status: status.InTransit, Detail: status.Processing},                                       // item processed
	carrier.Row{Code: "106", Status: status.InTransit, Detail: status.Processing},                                       // item processed
	carrier.Row{Code: "107", Status: status.InTransit, Detail: status.Processing},                                       // item processed
	carrier.Row{Code: "113", Status: status.InTransit, Detail: status.ArrivedFacility},                                  // arrived at partner facility
	carrier.Row{Code: "114", Status: status.InTransit, Detail: status.DepartedFacility},                                 // departed partner facility
	carrier.Row{Code: "115", Status: status.InTransit, Detail: status.HandedToPartner},                                  // transferred to partner
	carrier.Row{Code: "116", Status: status.InTransit, Detail: status.HandedToPartner},                                  // transferred to partner
	carrier.Row{Code: "117", Status: status.Exception, Reason: status.DocumentsMissing},                                 // on hold, documentation problem
	carrier.Row{Code: "118", Status: status.Exception, Reason: status.Held},                                             // held, recipient outside partner area; whose fault is not said
	carrier.Row{Code: "120", Status: status.Exception, Reason: status.AddressProblem},                                   // on hold, address wrong or incomplete
	carrier.Row{Code: "121", Status: status.Exception, Reason: status.Held},                                             // on hold, refused or unclaimed; refused or unclaimed: neither is certain
	carrier.Row{Code: "127", Status: status.Exception, Reason: status.CustomsHold},                                      // held at customs
	carrier.Row{Code: "130", Status: status.InTransit, Detail: status.CustomsCleared},                                   // released from customs
	carrier.Row{Code: "150", Status: status.Exception, Reason: status.Destroyed},                                        // hold period over, item disposed of
	carrier.Row{Code: "152", Status: status.Info},                                                                       // COD payment being issued; the money is not there yet
	carrier.Row{Code: "156", Status: status.Info, Detail: status.PickupDeadlineNear},                                    // final notice, will be returned if not collected in 10 days; a reminder: where it waits was said before
	carrier.Row{Code: "159", Status: status.Exception, Reason: status.Weather},                                          // possible delay, extreme weather
	carrier.Row{Code: "160", Status: status.Exception, Reason: status.ForceMajeure},                                     // possible delay, public authority or demonstration
	carrier.Row{Code: "161", Status: status.Exception, Reason: status.ForceMajeure},                                     // possible delay, labour disruption
	carrier.Row{Code: "162", Status: status.Exception, Reason: status.TransportDelay},                                   // possible delay, transport
	carrier.Row{Code: "163", Status: status.Exception, Reason: status.ProcessingDelay},                                  // possible delay, power outage
	carrier.Row{Code: "167", Status: status.Returning, Reason: status.Noncompliant},                                     // International item going back, insufficient postage; postage is what the sender lacks, not the recipient
	carrier.Row{Code: "168", Status: status.Returning, Reason: status.Noncompliant},                                     // going back, product requirements not met
	carrier.Row{Code: "169", Status: status.Returning, Reason: status.PackagingProblem},                                 // International item going back, label wrong or missing; the label is part of the packing
	carrier.Row{Code: "170", Status: status.InTransit, Detail: status.Processing},                                       // item processed
	carrier.Row{Code: "171", Status: status.Exception, Reason: status.AddressProblem},                                   // checking recipient address, possible delay
	carrier.Row{Code: "172", Status: status.Exception, Reason: status.Missorted},                                        // re-routed after processing error, possible delay
	carrier.Row{Code: "173", Status: status.Exception, Reason: status.AddressProblem},                                   // addressing error found, correction attempted
	carrier.Row{Code: "174", Status: status.OutForDelivery},                                                             // out for delivery
	carrier.Row{Code: "175", Status: status.InTransit},                                                                  // in transit
	carrier.Row{Code: "179", Status: status.Exception, Reason: status.Undeliverable},                                    // cannot be delivered, details to follow
	carrier.Row{Code: "181", Status: status.Returning, Reason: status.PackagingProblem},                                 // label invalid, going back; the label is part of the packing
	carrier.Row{Code: "182", Status: status.Returning, Reason: status.DocumentsMissing},                                 // documentation incomplete, going back
	carrier.Row{Code: "183", Status: status.Returning, Reason: status.ForceMajeure},                                     // service to country suspended, going back
	carrier.Row{Code: "184", Status: status.Returning, Reason: status.ProhibitedGoods},                                  // non-mailable matter, going back
	carrier.Row{Code: "190", Status: status.Cancelled, Detail: status.LabelVoided},                                      // retail transaction voided
	carrier.Row{Code: "198", Status: status.Info, Detail: status.DataChanged},                                           // label corrected
	carrier.Row{Code: "400", Status: status.InTransit, Detail: status.ArrivedFacility},                                  // arrived
	carrier.Row{Code: "405", Status: status.InTransit, Detail: status.ArrivedFacility},                                  // arrived
	carrier.Row{Code: "410", Status: status.InTransit, Detail: status.DepartedFacility},                                 // departed
	carrier.Row{Code: "500", Status: status.OutForDelivery},                                                             // out for delivery
	carrier.Row{Code: "610", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "611", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "612", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "613", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "614", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "615", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "616", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "617", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "618", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "619", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "620", Status: status.Info},                                                                       // at the recipient address or mail room (place only); names the place of a delivery that another code tells
	carrier.Row{Code: "621", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},      // delivery moved to next business day; no attempt is claimed
	carrier.Row{Code: "622", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},      // delivery moved to next business day; no attempt is claimed
	carrier.Row{Code: "623", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},      // delivery moved to next business day; no attempt is claimed
	carrier.Row{Code: "624", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},      // delivery moved to next business day; no attempt is claimed
	carrier.Row{Code: "625", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},      // delivery moved to next business day; no attempt is claimed
	carrier.Row{Code: "626", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},      // delivery moved to next business day; no attempt is claimed
	carrier.Row{Code: "627", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},      // delivery moved to next business day; no attempt is claimed
	carrier.Row{Code: "628", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},      // delivery moved to next business day; no attempt is claimed
	carrier.Row{Code: "629", Status: status.Exception, Reason: status.Unclaimed},                                        // locker pickup expired, post office details to follow
	carrier.Row{Code: "630", Status: status.AttemptFailed, Reason: status.PointUnavailable},                             // could not deliver to locker, post office details to follow
	carrier.Row{Code: "700", Status: status.InTransit, Detail: status.ArrivedDestinationCountry},                        // arrived in Canada, to be presented for review
	carrier.Row{Code: "701", Status: status.InTransit, Detail: status.ArrivedDestinationCountry},                        // arrived in Canada, to be presented for review
	carrier.Row{Code: "710", Status: status.Exception, Reason: status.Damaged},                                          // arrived in Canada damaged
	carrier.Row{Code: "800", Status: status.InTransit, Detail: status.CustomsPresented},                                 // presented to the border agency for customs review
	carrier.Row{Code: "804", Status: status.InTransit},                                                                  // in transit
	carrier.Row{Code: "810", Status: status.Exception, Reason: status.CustomsHold},                                      // held by customs
	carrier.Row{Code: "815", Status: status.InTransit, Detail: status.Processing},                                       // being prepared for export
	carrier.Row{Code: "900", Status: status.InTransit, Detail: status.CustomsCleared},                                   // released from customs
	carrier.Row{Code: "910", Status: status.InTransit, Detail: status.CustomsCleared},                                   // released by customs, with Canada Post
	carrier.Row{Code: "1100", Status: status.Returning, Reason: status.CustomsRejected},                                 // refused by customs, sender data unacceptable, going back
	carrier.Row{Code: "1200", Status: status.Info},                                                                      // expected delivery date updated
	carrier.Row{Code: "1203", Status: status.Info},                                                                      // expected delivery date updated
	carrier.Row{Code: "1210", Status: status.Info, Detail: status.PaymentTransferred},                                   // duty and taxes paid online
	carrier.Row{Code: "1214", Status: status.Info},                                                                      // refund requested for duty and taxes
	carrier.Row{Code: "1215", Status: status.Info, Detail: status.PaymentTransferred},                                   // refund issued for duty and taxes
	carrier.Row{Code: "1216", Status: status.Info, Detail: status.PaymentTransferred},                                   // refund issued for duty and taxes
	carrier.Row{Code: "1220", Status: status.Info},                                                                      // delivery preference registered
	carrier.Row{Code: "1221", Status: status.Info},                                                                      // delivery preference registered
	carrier.Row{Code: "1223", Status: status.Info},                                                                      // delivery preference registered
	carrier.Row{Code: "1224", Status: status.Info},                                                                      // delivery preference registered
	carrier.Row{Code: "1225", Status: status.Info},                                                                      // delivery preference registered
	carrier.Row{Code: "1230", Status: status.Info},                                                                      // redirection requested
	carrier.Row{Code: "1232", Status: status.Info},                                                                      // redirection requested
	carrier.Row{Code: "1234", Status: status.Info},                                                                      // redirection request cancelled
	carrier.Row{Code: "1240", Status: status.InTransit, Detail: status.Processing},                                      // item processed
	carrier.Row{Code: "1241", Status: status.InTransit, Detail: status.Processing},                                      // item processed
	carrier.Row{Code: "1244", Status: status.InTransit, Detail: status.Processing},                                      // item processed
	carrier.Row{Code: "1245", Status: status.Info},                                                                      // could not be redirected; a wish that failed: the parcel goes on to its first address
	carrier.Row{Code: "1300", Status: status.Accepted},                                                                  // accepted
	carrier.Row{Code: "1301", Status: status.Accepted, Detail: status.DroppedOff},                                       // accepted at the post office
	carrier.Row{Code: "1302", Status: status.Accepted, Detail: status.DroppedOff},                                       // accepted at the post office
	carrier.Row{Code: "1303", Status: status.Accepted, Detail: status.DroppedOff},                                       // return item accepted at the post office; a return has a number of its own, under which it goes out
	carrier.Row{Code: "1405", Status: status.AvailableForPickup, Detail: status.AtLocker},                               // put in automated parcel locker (delivered there); grouped as delivered, but it waits there
	carrier.Row{Code: "1406", Status: status.Delivered, Detail: status.Collected},                                       // picked up from automated parcel locker
	carrier.Row{Code: "1407", Status: status.AvailableForPickup},                                                        // available for pick-up
	carrier.Row{Code: "1408", Status: status.Delivered, Detail: status.Signed},                                          // delivered, signature copy on request
	carrier.Row{Code: "1409", Status: status.Delivered, Detail: status.Signed},                                          // delivered, signature copy on request
	carrier.Row{Code: "1410", Status: status.Exception, Reason: status.RecipientRequest},                                // on hold at recipient request
	carrier.Row{Code: "1411", Status: status.AttemptFailed, Reason: status.BusinessClosed},                              // business closed, held for second attempt
	carrier.Row{Code: "1412", Status: status.Exception, Reason: status.AddressProblem},                                  // checking recipient address, possible delay
	carrier.Row{Code: "1414", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},     // rescheduled for next business day; no attempt is claimed
	carrier.Row{Code: "1415", Status: status.Returning, Reason: status.AddressProblem},                                  // going back, incomplete address
	carrier.Row{Code: "1416", Status: status.Returning, Reason: status.RecipientUnknown},                                // going back, recipient not at address; the person was not found there
	carrier.Row{Code: "1417", Status: status.Returning, Reason: status.Refused},                                         // going back, refused
	carrier.Row{Code: "1418", Status: status.Returning, Reason: status.IdCheckFailed},                                   // going back, proof of age not given
	carrier.Row{Code: "1419", Status: status.Returning, Reason: status.Unclaimed},                                       // going back, unclaimed
	carrier.Row{Code: "1420", Status: status.Returning},                                                                 // going back
	carrier.Row{Code: "1421", Status: status.Delivered},                                                                 // delivered, front door; at the door: not said to be a safe place
	carrier.Row{Code: "1422", Status: status.Delivered},                                                                 // delivered, side door; at the door: not said to be a safe place
	carrier.Row{Code: "1423", Status: status.Delivered},                                                                 // delivered, back door; at the door: not said to be a safe place
	carrier.Row{Code: "1424", Status: status.Delivered, Detail: status.ToSafePlace},                                     // delivered, garage
	carrier.Row{Code: "1425", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, superintendent, security or concierge; another person at the address
	carrier.Row{Code: "1426", Status: status.Delivered, Detail: status.InMailbox},                                       // delivered, parcel box
	carrier.Row{Code: "1427", Status: status.Delivered, Detail: status.ToSafePlace},                                     // delivered, safe drop place
	carrier.Row{Code: "1428", Status: status.Delivered},                                                                 // delivered, front door; at the door: not said to be a safe place
	carrier.Row{Code: "1429", Status: status.Delivered},                                                                 // delivered, side door; at the door: not said to be a safe place
	carrier.Row{Code: "1430", Status: status.Delivered},                                                                 // delivered, back door; at the door: not said to be a safe place
	carrier.Row{Code: "1431", Status: status.Delivered, Detail: status.ToSafePlace},                                     // delivered, garage
	carrier.Row{Code: "1432", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, superintendent, security or concierge; another person at the address
	carrier.Row{Code: "1433", Status: status.Delivered, Detail: status.InMailbox},                                       // delivered, parcel box
	carrier.Row{Code: "1434", Status: status.Delivered, Detail: status.ToSafePlace},                                     // delivered, safe drop place
	carrier.Row{Code: "1435", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                  // notice card left with pick-up details; the card says where it will be; it is not there yet
	carrier.Row{Code: "1436", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                  // notice card left with pick-up details; the card says where it will be; it is not there yet
	carrier.Row{Code: "1437", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                  // notice card left with pick-up details; the card says where it will be; it is not there yet
	carrier.Row{Code: "1438", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                  // notice card left with pick-up details; the card says where it will be; it is not there yet
	carrier.Row{Code: "1441", Status: status.Delivered, Detail: status.InMailbox},                                       // delivered, community mailbox or locker
	carrier.Row{Code: "1442", Status: status.Delivered, Detail: status.InMailbox},                                       // delivered, community mailbox or locker
	carrier.Row{Code: "1443", Status: status.AttemptFailed, Detail: status.DeliveryRescheduled},                         // attempted, rescheduled for next business day
	carrier.Row{Code: "1444", Status: status.Info, Detail: status.DeliveryScheduled},                                    // delivery scheduled for next business day; not an attempt
	carrier.Row{Code: "1450", Status: status.Exception, Reason: status.Held},                                            // on hold at a secure facility
	carrier.Row{Code: "1461", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, concierge or building manager; another person at the address
	carrier.Row{Code: "1462", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, concierge or building manager; another person at the address
	carrier.Row{Code: "1463", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, mail room; another person at the address
	carrier.Row{Code: "1465", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, mail room; another person at the address
	carrier.Row{Code: "1466", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, mail room; another person at the address
	carrier.Row{Code: "1467", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, mail room; another person at the address
	carrier.Row{Code: "1468", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, mail room; another person at the address
	carrier.Row{Code: "1469", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, mail room; another person at the address
	carrier.Row{Code: "1471", Status: status.Delivered},                                                                 // delivered, recipient delivery partner; a firm that the recipient named
	carrier.Row{Code: "1472", Status: status.Delivered},                                                                 // delivered, recipient delivery partner; a firm that the recipient named
	carrier.Row{Code: "1473", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, mail room; another person at the address
	carrier.Row{Code: "1475", Status: status.Delivered, Detail: status.ToNeighbor},                                      // delivered, mail room; another person at the address
	carrier.Row{Code: "1476", Status: status.Delivered},                                                                 // delivered; the text decides: see rules.go
	carrier.Row{Code: "1476", Sub: toSender, Status: status.Returned},                                                   // the same, where the page says that it was returned
	carrier.Row{Code: "1479", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                  // notice card left with pick-up details; the card says where it will be; it is not there yet
	carrier.Row{Code: "1480", Status: status.InTransit, Detail: status.Redirected},                                      // redirected to the recipient new address
	carrier.Row{Code: "1481", Status: status.Returning, Reason: status.RecipientUnknown},                                // going back, recipient not at address; the person was not found there
	carrier.Row{Code: "1482", Status: status.Returning, Reason: status.Refused},                                         // going back, refused
	carrier.Row{Code: "1483", Status: status.Exception, Reason: status.Undeliverable},                                   // cannot be delivered, details to follow
	carrier.Row{Code: "1484", Status: status.Exception, Reason: status.Held},                                            // on hold
	carrier.Row{Code: "1487", Status: status.InTransit, Detail: status.CustomsProcessing, Reason: status.CustomsDuties}, // going to Canadian customs for appeal of duties
	carrier.Row{Code: "1488", Status: status.AttemptFailed, Detail: status.NoticeLeft},                                  // notice card left with pick-up details; the card says where it will be; it is not there yet
	carrier.Row{Code: "1490", Status: status.InTransit, Detail: status.Redirected},                                      // redirected to the recipient new address
	carrier.Row{Code: "1491", Status: status.Returning, Reason: status.RecipientUnknown},                                // going back, recipient not at address; the person was not found there
	carrier.Row{Code: "1492", Status: status.Returning, Reason: status.Refused},                                         // going back, refused
	carrier.Row{Code: "1493", Status: status.Exception, Reason: status.Undeliverable},                                   // cannot be delivered, details to follow
	carrier.Row{Code: "1494", Status: status.Exception, Reason: status.Held},                                            // on hold
	carrier.Row{Code: "1495", Status: status.InTransit, Detail: status.CustomsProcessing, Reason: status.CustomsDuties}, // going to Canadian customs for appeal of duties
	carrier.Row{Code: "1496", Status: status.Delivered},                                                                 // delivered; the text decides: see rules.go
	carrier.Row{Code: "1496", Sub: toSender, Status: status.Returned},                                                   // the same, where the page says that it was returned
	carrier.Row{Code: "1498", Status: status.Delivered},                                                                 // delivered; the text decides: see rules.go
	carrier.Row{Code: "1498", Sub: toSender, Status: status.Returned},                                                   // the same, where the page says that it was returned
	carrier.Row{Code: "1701", Status: status.AvailableForPickup, Detail: status.AtPostOffice},                           // available at the post office (notice wording also seen)
	carrier.Row{Code: "1703", Status: status.InTransit},                                                                 // in transit to the post office; not there yet
	carrier.Row{Code: "1705", Status: status.InTransit},                                                                 // in transit to automated parcel locker; not there yet
	carrier.Row{Code: "2001", Status: status.Info, Detail: status.ProofAvailable},                                       // photo available; comes after the end
	carrier.Row{Code: "2101", Status: status.Info},                                                                      // waiting for COD remittance
	carrier.Row{Code: "2300", Status: status.Accepted, Detail: status.PickedUp},                                         // picked up by Canada Post
	carrier.Row{Code: "2407", Status: status.AvailableForPickup},                                                        // available for pick-up
	carrier.Row{Code: "2410", Status: status.Exception, Reason: status.RecipientRequest},                                // on hold at recipient request
	carrier.Row{Code: "2411", Status: status.AttemptFailed, Reason: status.BusinessClosed},                              // business closed, held for second attempt
	carrier.Row{Code: "2412", Status: status.Exception, Reason: status.AddressProblem},                                  // checking recipient address, possible delay
	carrier.Row{Code: "2414", Status: status.InTransit, Detail: status.DeliveryRescheduled, Reason: status.Delayed},     // rescheduled for next business day; no attempt is claimed
	carrier.Row{Code: "2500", Status: status.InTransit, Detail: status.Processing},                                      // item processed
	carrier.Row{Code: "2501", Status: status.InTransit, Detail: status.Processing},                                      // item processed
	carrier.Row{Code: "2600", Status: status.Returning},                                                                 // returned, on its way to the sender
	carrier.Row{Code: "2601", Status: status.InTransit, Detail: status.CustomsProcessing, Reason: status.CustomsDuties}, // going to Canadian customs for appeal of duties
	carrier.Row{Code: "2802", Status: status.Returning, Reason: status.Undeliverable},                                   // International item undeliverable, going back
	carrier.Row{Code: "3000", Status: status.Registered},                                                                // electronic data from the shipper
	carrier.Row{Code: "3001", Status: status.Returning},                                                                 // going back
	carrier.Row{Code: "3002", Status: status.Registered, Detail: status.LabelCreated},                                   // return label created
	carrier.Row{Code: "4000", Status: status.Accepted},                                                                  // mailed in the origin country
	carrier.Row{Code: "4100", Status: status.InTransit, Detail: status.Processing},                                      // processed in the origin country
	carrier.Row{Code: "4202", Status: status.InTransit, Detail: status.DepartedOriginCountry},                           // left the origin country for Canada
	carrier.Row{Code: "4310", Status: status.InTransit},                                                                 // arrived in a foreign country; on the way or at its end: not said
	carrier.Row{Code: "4311", Status: status.InTransit},                                                                 // arrived in a foreign country; on the way or at its end: not said
	carrier.Row{Code: "4330", Status: status.InTransit, Detail: status.CustomsPresented},                                // presented to customs in the destination country
	carrier.Row{Code: "4400", Status: status.InTransit, Detail: status.CustomsPresented},                                // presented to customs in the destination country
	carrier.Row{Code: "4450", Status: status.InTransit, Detail: status.CustomsProcessing},                               // given back to the post by customs; given back is not yet released: the text may say that import is refused, see rules.go
	carrier.Row{Code: "4500", Status: status.InTransit, Detail: status.CustomsCleared},                                  // released by customs to the foreign post
	carrier.Row{Code: "4550", Status: status.InTransit},                                                                 // in transit to the delivery office
	carrier.Row{Code: "4600", Status: status.InTransit, Detail: status.AtDeliveryDepot},                                 // at the delivery office in the destination country
	carrier.Row{Code: "4650", Status: status.Exception, Reason: status.Undeliverable},                                   // cannot be delivered, details to follow
	carrier.Row{Code: "4700", Status: status.Exception, Reason: status.Held},                                            // on hold
	carrier.Row{Code: "4900", Status: status.InTransit, Detail: status.ArrivedTransitCountry},                           // arrived at a transit country
	carrier.Row{Code: "4950", Status: status.InTransit},                                                                 // forwarded to the destination
	carrier.Row{Code: "5201", Status: status.InTransit, Detail: status.CustomsCleared},                                  // released from customs
	carrier.Row{Code: "8901", Status: status.InTransit},                                                                 // forwarded to the destination country
)
