// Package russianpost reads what Russian Post (Почта России) tells of an item, over all of its interfaces.
//
// # What is read
//
// Elements are told by their local names: prefixes and namespaces change. The shapes are those of the
// carrier's tracking specification and of public clients (LasGIS tracking portal, appwilio/russianpost-sdk,
// lapaygroup/RussianPost, voronkovm/russianposttracking, 3mg/russian-post-bundle).
//
//	single access (rtm34, SOAP 1.2)  OperationHistoryData/historyRecord
//	cash on delivery (rtm34)         PostalOrderEventsForMaiOutput/PostalOrderEvent (the missing letter is the carrier's)
//	batch access (fc, SOAP 1.1)      answerByTicketResponse/value/Item/Operation, and the same file alone; names in either case
//	pochta.ru (JSON)                 detailedTrackings[], response[] or list[] with trackingItem, or the item alone
//
// A ticketResponse is no answer about an item and is not read.
//
// # Fields of single access
//
// Of a historyRecord: OperationParameters (OperType and OperAttr with Id and Name, OperDate),
// AddressParameters (OperationAddress with Index and Description, CountryOper; DestinationAddress and
// MailDirect as the destination, CountryFrom as the origin), ItemParameters (Barcode; Internum and a
// Barcode of another number as event.RefPartner; Mass in grams; ComplexItemName, else the name of
// MailType, as the service). The text of an event is the name of its type and that of its attribute ("Прием,
// Единичный"); of an attribute that begins with the type ("Вручение адресату"), the attribute alone.
// Ignored: FinanceParameters (sums in kopecks), UserParameters (persons), ValidRuType, ValidEnType,
// MaxMassRu, MaxMassEn, MailRank, PostMark, MailCtg, NameRU and NameEN of countries.
//
// Of a PostalOrderEvent: EventType, EventName, EventDateTime, IndexEvent, CountryEventCode, and Number,
// the number of the money order, as event.RefPartner. Ignored: IndexTo and CountryToCode (where the money
// goes), SumPaymentForward. The answer does not say the item's number, so Payload.Number has to.
//
// # Fields of batch access
//
// Of an Item: Barcode. Of an Operation: OperTypeID, OperCtgID (the attribute), OperName, DateOper,
// IndexOper. Of an Error: ErrorTypeID. Ignored: the attributes of value (names of files and parties,
// DatePreparation). The Item that the carrier's own sample leaves open is read.
//
// # Fields of pochta.ru
//
// Of a trackingItem: barcode, trackingHistoryItemList, endStorageDate, weight, mailType (the service),
// indexFrom and originCityName, indexTo and destinationCityName, cashOnDeliveryEventsList in the
// names of a PostalOrderEvent with a small first letter (the shape of its entries is inferred; one that
// says no type and no name is the issue UnreadableData). Of an entry of the history: operationType,
// operationAttr, humanStatus, else humanOperationStatus, as the text, date, index, cityName, description,
// countryId.
// Ignored: futurePathList (a forecast of the way, not scans), hiddenHistoryList (scans that the carrier
// holds back), commonStatus, globalStatus and the fields last... and first..., shipmentTripInfo (they
// repeat the history), title, sender, recipient, mailTypeCode, mailCtg, mailRank, postMark, the weight and
// the country names of an entry, isInInternationalTracking.
//
// # Codes
//
// Native.Code is the type of the operation, Native.Sub its attribute; an attribute that is missing or
// empty is "0". The codes are the same in all interfaces, so the same scan told by two of them is one
// event. Handed to the sender is returned. "Delivered" by an airline or railway (31/21) is no delivery.
// Notices of money and data (34, 39, 41 and others) are notes: they come after the end and reopen nothing.
// Events of a money order have the code PostalOrderEvent and their type as Sub.
//
// Type 26 cancels an operation and does not say which. Its event is Retracted, and Voids names the last
// operation at the same postcode, unless the item was scanned elsewhere since: then nobody can tell.
//
// # Promises
//
// endStorageDate is an event.PromiseCollection: the last day on which the item waits. So is the day that
// an operation counts down to ("5 days left": 8/27, 8/28, 8/33, 8/35, 8/42, 8/43, 8/56).
//
// # Time, place, order
//
// Single access and pochta.ru give the offset. Batch access gives the clock at the place: the zone is that
// of the postcode (event.ZonePlace); where a postcode has several, the main one, and else Moscow, both
// marked event.ZoneCarrier. Operations abroad have no postcode. The country is CountryOper, or the number
// of ISO 3166-1 in countryId. Single access lists the oldest first, pochta.ru the newest; neither order is
// relied on.
//
// Single access gives the full history. pochta.ru shows a choice of it, and that batch access gives all is
// not documented: neither counts as the full history.
//
// # Not found and failures
//
// An unknown number is an empty OperationHistoryData, an item of pochta.ru without history, or an Item
// with Error 12: a track with the issue NotFound. Errors 2 and 21 of an Item are InvalidNumber, 6 is
// AwaitingData, others are SourceError. An error about the whole ticket and a Fault are a
// *carrier.RemoteError: RetryLogin for AuthorizationFault and 3, RetryLater for OperationHistoryFault, for
// faults of the receiver and for 6, 16 and 18, else RetryNo. A check digit that does not hold says nothing:
// the carrier's own samples fail it.
package russianpost
