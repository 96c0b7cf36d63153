// Package novaposhta reads what Nova Poshta (Нова пошта, Ukraine) answers when asked for the status of
// documents.
//
// # What is read
//
// The answer of its API (TrackingDocument, getStatusDocuments) in JSON, as its documents and public clients
// have it:
//
//	{"success": true, "data": [{"Number": "20450000000000", "StatusCode": "7", "Status": "...", ...}],
//	 "errors": [], "warnings": [], "info": [], "messageCodes": [], "errorCodes": [], ...}
//
// It is a snapshot: of each document the status now, and no history. So each answer gives one event, and
// a history grows from the answers that were joined. No answer is ever the full history.
//
// Of a document: Number, StatusCode, Status (the text), the times below, ScheduledDeliveryDate, CitySender,
// CityRecipient, WarehouseRecipient, DocumentWeight (kilograms), SeatsAmount (the pieces), ServiceType (the
// service); LastCreatedOnTheBasisNumber as event.RefReturn where LastCreatedOnTheBasisDocumentType is
// CargoReturn, as event.RefNext where it is Redirecting, else as event.RefPartner; OwnerDocumentNumber and
// RedeliveryNum as event.RefPartner.
// Ignored: persons, telephones, streets, sums, payments and cards, Packaging, PartialReturnGoods, the
// references (names with Ref), the flags named Possibility..., UndeliveryReasons and its texts (StatusCode
// says it), DateFirstDayStorage and DatePayedKeeping (from when storage costs, not until when it lasts),
// DateMoving, DateReturnCargo, DateScan, and the other weights.
//
// # Codes and times
//
// StatusCode is text. 2 is a deleted waybill; 3 is no status but an unknown number. The time of the event
// is the one that belongs to the status:
//
//	1             DateCreated
//	7, 8          ActualDeliveryDate: the arrival at the branch or locker, for all its name
//	9, 10, 11, 106  RecipientDateTime: the handover
//	others        TrackingUpdateDate, where it is sent
//
// A status without its time stays without one, which is no issue: the snapshot does not say it. Times are
// dd-MM-yyyy HH:mm:ss, some dd.MM.yyyy or yyyy-MM-dd, without a zone: Kyiv's. 0001-01-01 is no time.
//
// ScheduledDeliveryDate is an event.PromiseDelivery until the parcel has arrived: for that day if it has no
// clock, else by that time.
//
// # Not found and failures
//
// StatusCode 3 beside success is a track with the issue NotFound; so is an answer without documents, if
// Payload.Number says what was asked. success false is a *carrier.RemoteError with the first of errorCodes:
// RetryLogin where the message speaks of the API key, RetryLater where it speaks of many requests (in the
// carrier's English), else RetryNo.
package novaposhta
