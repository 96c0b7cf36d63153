// Package usps reads the tracking answers of the United States Postal Service.
//
// # Payloads
//
// The JSON of Tracking API v3 (one object, or a list of them), and the XML of the Web Tools TrackV2
// service that it replaced (TrackResponse). Sources: the schemas of the Karrio connector, the fixtures
// of the active_shipping and omniship libraries, the shipper's event code lists that are public.
//
// # Quirks
//
//   - v3 lists newest first. Its eventTimestamp is the place's clock; GMTOffset beside it makes it an
//     instant, and wins over GMTTimestamp, which is read only where one of them is missing.
//   - The XML has no zone: the clock is read in the zone of state and ZIP code, abroad of a country of
//     one zone or nearly so; in other countries it stays without a zone. Where no place is said it is that
//     of New York (marked as assumed). A day without EventTime stays a day.
//   - A promised hour is the clock of the destination.
//   - TrackSummary is the newest event and is not among the TrackDetail. Either may be bare text, which
//     is kept as an unmapped event; such an answer never counts as the whole history.
//   - An answer without events (a summary), or of bare texts only, has its statusCategory as an event,
//     without a time.
//   - Countries are written as names. Common ones become codes, others stand in the name of the place.
//   - A failed look-up keeps TrackInfo with an Error inside: -2147219302 and -2147219301 mean that the
//     number is not known (yet), which is an issue; others are failures of the source, noted on the
//     track. v3 says the same with error code 404, or with those numbers in errors; an entry of a list
//     may hold such an error beside good ones.
//   - "Delivered, To Original Sender" has the code of any delivery; the text makes it returned, and Rule
//     says so.
//   - Booleans come as "true" and "false" in quotes.
//
// # Fields
//
// Read: trackingNumber, mailClass, serviceTypeCode (if there is no class), expectedDeliveryTimeStamp,
// expectedDeliveryDate, guaranteedDeliveryDate (also inside deliveryDateExpectation), destinationCity,
// -State, -ZIP, -CountryCode, originCity and so on; of an event eventType, eventCode, eventTimestamp,
// GMTTimestamp, GMTOffset, eventCity, eventState, eventZIP, eventCountry, firm, name. In XML the same in
// its own names, and DeliveryAttributeCode. Ignored where there are events, because they say it: status,
// statusCategory, statusSummary. Always ignored, because they are the account's offers and options:
// authorizedAgent, services, emailEnabled and its like, kahalaIndicator, onTime, predicted dates.
package usps
