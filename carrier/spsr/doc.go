// Package spsr reads what the courier SPSR Express (СПСР-Экспресс, Russia) answered when asked where a
// parcel is.
//
// SPSR has ended: its servers are gone and no new parcel will carry its numbers. The package is for two
// kinds of bodies that live on. Shops and claim files hold archives of its answers, and orders of those
// years still have to be shown, counted and learned from. And feeds that look like its own are still
// spoken: by shop modules and middle layers written against its API, which kept its element names and
// its event numbers when other carriers were put behind them.
//
// It speaks to no server, keeps no session and asks nothing: the caller brings the body.
//
// # What is read
//
// The body is XML or JSON and is told by the elements below its root, whatever their namespaces. The
// carrier's documents (SPSR.WebApi.IntegrationDocs 1.3.38 and its list of events) are not public any
// more; the shapes are those that public clients read: the OpenCart, Bitrix, CS-Cart and Magento
// modules, two PHP libraries and several scripts.
//
//	WAMonitorInvoiceInfo 1.3   root/Invoices/Invoice/events/event     many invoices, full histories
//	MonInvoiceInfo 1.0, 1.1    root/event/value                       public, one number, its own numbering
//	WAGetInvoiceInfo 1.1       root/GetInvoiceInfo/Invoice            the state and the goods
//	WAGetExtMon 1.0            root/Invoices/Invoice without events   a list by date
//	cabinet (GetExtMon, InvoiceInfo)  {"Invoices": {"Invoice": [...]}}    the same names in JSON
//	cpcr.ru Monitoring         root/InvoiceInfo                       milestones, no codes
//
// All may hold root/NotFound/Invoice beside what was found, root/Result with its code RC, and
// root/error. In JSON the root may be a member "root", attributes may begin with "_", and "events" may list
// the events itself, without "event".
//
// The answers that create shipments, log in or reckon prices are not read.
//
// # Fields
//
// Of an invoice: InvoiceNumber or ShipmentNumber (the number of the track), GCInvoiceNumber or
// ShipRefNum (event.RefOrder), BarCode, GCBarCode, CurState, DeliveryDT, AgreedDate,
// DeliveryDateWaitFor, Receipt_Date, ProductCode (the service); City, Region, PostCode and Country of
// Shipper and Receiver; PieceID and Weight or ClientWeight (kilograms) of each of its Pieces. ErrorCode
// where it was not found.
//
// An invoice without a number has the issue MissingField and goes by Payload.Number if it is the only
// one, else by BarCode, the shop's number or GCBarCode. What was not found goes by the first key that it
// names.
//
// Of an event of 1.3: Date, EventName (the text), City, EventStrCode, EventNumCode, DeliveryNumCode,
// Cosignee (the signer, where something was handed over), ClientBarcode (the piece). Of an event/value:
// Date, EventName and Comment (the text), City, EventStrCode, EventCode, and the others if they are
// there.
//
// Of the milestones: MarshDateTime of PlanningPost and RealPost; Point and DT of RecvPoint; Point,
// Delivery_Date, Recipient_FIO (the signer) of Delivery, and its DT where there is no Delivery_Date;
// Undelivery_reason (the text) and Delivery_Date of each Undelivery.
//
// Ignored: ID and Owner_ID (the pair that keys a record inside SPSR), PaymentType (how it was paid at
// the door), ContractNumber, Action, PickUpType, FullDescription, OrderNumber, SBits, Payer, every sum
// and cost, SMS, ConsigneeCollect, the street and the persons of Shipper and Receiver, Description,
// Length, Width, Depth and Quantity of a piece, and Encloses below an event, whose shape is not known.
//
// # Codes
//
// Native.Code is EventStrCode without the underscore that some answers put before it. Native.Sub is
// EventNumCode, with a slash and DeliveryNumCode where there is one; for the public shape "v1:" and
// EventCode, because its numbers are other numbers: 11 is a problem in 1.3 and an arrival there. Where
// the string is missing the number finds it. One string can mean opposite things (IN3DL: delivered,
// damaged, in part), so the number is read first, then the receipt code, then the string if it has one
// meaning. A number that no list explains, without a receipt code that one does, is never read as the end
// of a shipment: that stays unknown.
// Texts are not read, so answers in English (Language=en) give the same.
//
// CurState is a text without a code. It is read by its three known words, and the event says so in
// Rule. "Не доставлено" contains "доставлено" and is told from it; what holds neither, or a word that
// could turn the meaning, stays unknown.
//
// # Promises
//
// AgreedDate (the day agreed with the recipient), DeliveryDateWaitFor (by then; a midnight means the
// day) and the day in the text of event 6 are promises of delivery. The date of the event PLPST and
// PlanningPost are promises of dispatch; PLPST is a note besides. Slots agreed, calls that failed and
// cash paid out to the shop after the delivery are notes and move nothing. A return ends as returned,
// also where SPSR says delivered.
//
// # Pieces
//
// Events name a piece by the client's barcode, so ClientBarcode is the Piece of the event, and GCBarCode,
// the same kind of name, is an event.RefPiece. SPSR's own barcode names the same piece once more. It is
// an event.RefPiece only while no client's barcode is told: as a second name it would be a piece of which
// nothing is ever heard, and the shipment would never end. Then it is kept as an event.RefPartner. PieceID
// is always an event.RefPiece; a shop that asks for both the goods and the history, and prints barcodes of
// its own, has to ask for the goods once more after the delivery.
//
// # Not found and failures
//
// A number that SPSR does not know is a track with the issue NotFound: under NotFound, or the whole
// answer has RC 1059 or 1012 (it belongs to another client) and Payload.Number says what was asked. The
// invoice without events, and the empty list where Payload.Number is given, are tracks without events.
// Any other RC than 0, and an error element of whatever letter case, is a *carrier.RemoteError if there
// is no track beside it, else the issue SourceError: RetryLogin for 1004, 1005, 1006, 1015 and 1062,
// RetryLater for 1, 8 and 1050, RetryNo for the rest.
//
// # Charset, time, order
//
// Bodies are windows-1251 or UTF-8. Some declare windows-1251 and are UTF-8, some declare nothing: what
// the bytes are wins, and a declaration that they contradict is the issue CharsetGuess.
//
// Times have no offset and SPSR never said of which zone they are. Its tables of offices count zones
// from Moscow, so they are read by Moscow's clocks, UTC+4 before 2014-10-26 and UTC+3 since, and marked
// event.ZoneCarrier; a clock at the place of the scan cannot be excluded. Events come oldest first; their
// order is not relied on.
//
// # Days
//
// SPSR delivered from Monday to Friday. For the shipments that were ordered so it also came on Saturday
// (the option SaturdayDelivery) and in the evening (EveningDelivery); never on Sunday. Its windows were
// 9-18 by default, 9-14, 14-18; in Moscow, for light parcels with cash on delivery, 9-13, 13-17, 17-21
// and 9-21. The answers do not repeat these options, so the profile's week is Monday to Friday and a
// caller who ordered a Saturday says so to his calendar. How long an office kept a parcel is not known.
package spsr
