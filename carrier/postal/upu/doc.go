// Package upu reads what the Universal Postal Union tells of an item, and holds the event codes that all
// posts report to each other.
//
// # What is read
//
// The JSON of the UPU's tracking page (Global Track and Trace, service ItemTTWithTrans, as public clients
// keep it): an array of one object, or the object alone.
//
//	[{"ID": "RA123456785GB", "State": 2, "DestinationCountryCd": "RU", "Events": [
//	  {"EventCd": "EMA", "EventNm": "Posting/collection", "EventDT": "/Date(1777975207000+0200)/",
//	   "EventLocation": "LONDON", "Signature": null}]}]
//
// Of an item: ID (the number), DestinationCountryCd, OriginCountryCd where it is sent, Events. Of an
// event: EventCd, EventNm (the text), EventDT, EventLocation (the place's name), Signature (the signer).
// Ignored: State (1 accepted, 2 in transit, 3 delivered), because it repeats the newest event.
//
// The EDI messages between posts (EMSEVT for events, EMSMON for measuring) are EDIFACT interchanges whose
// segments are not public, and they are not read. What they call an event is a code of this table, so a
// list of codes and dates made from them is read by a mapping of package generic with Codes.
//
// # Codes
//
// The codes are those of the UPU standard M40, message EMSEVT V3, as three public lists agree on them,
// and the rules of the legs as the operations FAQ of prime-posts.com has them. EMA to EMC and the EX
// codes happen at the origin, EMJ and EMK in transit, the rest at the destination. EXD, EDA and EDF are
// holds by the post; EXB and EME are holds by customs. A missent item is told as EMC or EMK again.
// Native.Sub of EME is the retention reason, where the source gives one (the web reply does not). The
// numeric reasons and actions of EMH are not public: an EMH is a failed attempt and no more.
//
// DLV stands in the list of events and is none: it is the day on which delivery is expected. It becomes
// an event.PromiseDelivery for that day and a note without a time, because nobody says when the forecast
// was made.
//
// # Time, order, not found
//
// EventDT is the clock at the place. Its offset is that of the server that wrote the JSON and means
// nothing, so it is dropped and the stamp is a wall clock without a zone: EventLocation is free text, and
// no zone can be told from it. The same holds for EventDT in ISO form. Events come oldest first; their
// order is not relied on. The list is the full history.
//
// A number that the UPU does not know is answered with status 200 and an empty body, or with []: a track
// with the issue NotFound if Payload.Number says what was asked, else ErrNoNumber. An item without events
// has the issue AwaitingData.
package upu
